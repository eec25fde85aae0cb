"""Looking at past times and writing new ones while the windows stay alive."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from presenter.session.language import translate
from presenter.session.minutes import MinutesError
from presenter.share.retiming import Retiming, retime
from presenter.share.times_report import written_words
from presenter.windows.times_page import TimesPage

_CLOSE = 2.0  # seconds to wait for a disk


class TimesDesk(QObject):
    """Reads the runs of a session on a thread of its own, and shows the page if that says anything.

    `closed` tells that there is nothing more to do: nothing was proposed, or the page was left.
    """

    closed = Signal()
    _looked = Signal(object)
    _wrote = Signal(str, bool)

    def __init__(self, path: Path, runs: Path) -> None:
        super().__init__()
        self._path, self._runs = path, runs
        self._page: TimesPage | None = None
        self._found: Retiming | None = None
        self._thread: threading.Thread | None = None
        self._over = False
        self._looked.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._wrote.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def page(self) -> TimesPage | None:
        """The page, None before there is anything to show."""
        return self._page

    def begin(self) -> None:
        """Read the session and its runs."""
        self._start(self._look)

    def close(self) -> None:
        """Take the page away and tell nothing any more."""
        self._over = True  # what was told already may still be on its way
        self.blockSignals(True)
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
            self._page = None
        if self._thread is not None:
            self._thread.join(_CLOSE)

    def _start(self, work: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=work, name="times", daemon=True)
            self._thread.start()

    def _look(self) -> None:
        found: Retiming | None = None
        try:
            found = retime(self._path, self._runs)
        finally:
            self._looked.emit(found)

    @Slot(object)
    def _show(self, found: Retiming | None) -> None:
        self._thread = None
        if self._over:
            return
        if found is None or not found.any_open:
            self.closed.emit()
            return
        self._found = found
        if self._page is None:
            self._page = TimesPage()
            self._page.closed.connect(self.closed)
            self._page.look_again.connect(self.begin)
            self._page.write_asked.connect(self._write)
        self._page.show_times(found)
        self._page.show()
        self._page.activateWindow()

    @Slot(object)
    def _write(self, steps: tuple[str, ...]) -> None:
        found = self._found
        if found is not None:
            self._start(lambda: self._put(found, steps))

    def _put(self, found: Retiming, steps: tuple[str, ...]) -> None:
        words, well = translate("times_page", "The times could not be written."), False
        try:
            words, well = written_words(found.write(steps)), True
        except MinutesError as error:
            words = str(error)
        finally:
            self._wrote.emit(words, well)

    @Slot(str, bool)
    def _tell(self, words: str, well: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._thread = None
        if self._page is None:
            return
        if well:
            self._page.show_written(words)
        else:
            self._page.tell(words, trouble=True)
