"""The keys this person changed: in use at once, remembered, and the page for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from presenter.windows.key_names import changes, key_name, restored, stored
from presenter.windows.keys import KeyMap
from presenter.windows.remembered import Remembered

if TYPE_CHECKING:
    from presenter.windows.keys_page import KeysPage


class KeySettings(QObject):
    """The keys in use. `changed` has a new KeyMap; `closed` tells that the page is to go away."""

    changed = Signal(object)
    closed = Signal()
    _kept = Signal(str)

    def __init__(self, remembered: Remembered) -> None:
        super().__init__()
        self._remembered = remembered
        self._page: KeysPage | None = None
        self.keymap, unknown = restored(remembered.settings().keys)
        self.trouble = remembered.trouble or unknown
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
        """Tell nothing any more."""
        self.blockSignals(True)
        if self._page is not None:
            self._page.hide()

    @Slot(object)
    def _change(self, keymap: KeyMap) -> None:
        self.keymap = keymap
        self.changed.emit(keymap)
        kept = stored(keymap)
        self._remembered.change(lambda settings: replace(settings, keys=kept), self._kept.emit)

    @Slot(str)
    def _tell(self, trouble: str) -> None:
        if self._page is not None:
            self._page.tell(trouble)
