"""The keys this person changed: read once, kept at each change, and the page for them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from presenter.run.settings import change_settings, load_settings, settings_path
from presenter.windows.key_names import changes, key_name, restored, stored
from presenter.windows.keys import KeyMap

if TYPE_CHECKING:
    from presenter.windows.keys_page import KeysPage

_CLOSE = 2.0  # seconds to wait for a slow disk when all ends


class KeySettings(QObject):
    """The keys in use. `changed` has a new KeyMap; `closed` tells that the page is to go away."""

    changed = Signal(object)
    closed = Signal()
    _kept = Signal(str)

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self._path = path or settings_path()
        self._page: KeysPage | None = None
        self._thread: threading.Thread | None = None
        settings, trouble = load_settings(self._path)
        self.keymap, unknown = restored(settings.keys)
        self.trouble = trouble or unknown
        self._kept.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def words(self) -> str:
        """Return in words which keys were changed, empty for none."""
        return changes(self.keymap)

    def names(self) -> frozenset[str]:
        """Return the names of the keys that were changed."""
        return frozenset(key_name(press) for press, _ in self.keymap.changed)

    def page(self, mine: Callable[[QObject], bool] | None = None) -> KeysPage:
        """Return the page on which keys are changed; it hears the windows that are `mine`."""
        if self._page is None:
            from presenter.windows.keys_page import KeysPage  # only where keys are changed

            self._page = KeysPage(mine)
            self._page.changed.connect(self._change)
            self._page.closed.connect(self.closed)
        self._page.show_keys(self.keymap)
        return self._page

    def shown(self) -> KeysPage | None:
        """Return the page if it was asked for before."""
        return self._page

    def close(self) -> None:
        """Tell nothing any more, and wait until the last change is on the disk."""
        self.blockSignals(True)
        if self._thread is not None:
            self._thread.join(_CLOSE)
        if self._page is not None:
            self._page.hide()

    @Slot(object)
    def _change(self, keymap: KeyMap) -> None:
        self.keymap = keymap
        self.changed.emit(keymap)
        # The disk may be slow, and the keys are in use already.
        self._thread = threading.Thread(target=self._keep, name="keep keys")
        self._thread.start()

    def _keep(self) -> None:
        # What holds now, not what held when this was begun: the last change stays.
        trouble = change_settings(
            self._path, lambda settings: replace(settings, keys=stored(self.keymap))
        )
        self._kept.emit(trouble)

    @Slot(str)
    def _tell(self, trouble: str) -> None:
        if self._page is not None:
            self._page.tell(trouble)
