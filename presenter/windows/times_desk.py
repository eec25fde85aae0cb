"""Looking at past times and writing new ones while the windows stay alive."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from presenter.session.language import translate
from presenter.session.minutes import MinutesError
from presenter.share.retiming import Retiming, retime
from presenter.share.times_report import written_words
from presenter.windows.errand import Errand
from presenter.windows.times_page import TimesPage


class TimesDesk(QObject):
    """Reads the runs of a session on a thread of its own, and shows the page if that says anything.

    `closed` tells that there is nothing more to do: nothing was proposed, or the page was left.
    """

    closed = Signal()

    def __init__(self, path: Path, runs: Path) -> None:
        super().__init__()
        self._path, self._runs = path, runs
        self._page: TimesPage | None = None
        self._found: Retiming | None = None
        self._looking, self._writing = Errand(self), Errand(self, MinutesError)
        self._looking.done.connect(self._show)
        self._writing.done.connect(self._tell)

    @property
    def page(self) -> TimesPage | None:
        """The page, None before there is anything to show."""
        return self._page

    def begin(self) -> None:
        """Read the session and its runs."""
        self._looking.start(partial(retime, self._path, self._runs))

    def close(self) -> None:
        """Take the page away and tell nothing any more; what is being written is waited for."""
        self.blockSignals(True)
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
            self._page = None
        self._looking.close(wait=False)
        self._writing.close()

    @Slot(object, str)
    def _show(self, found: Retiming | None, _trouble: str) -> None:
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
            self._writing.start(lambda: written_words(found.write(steps)))

    @Slot(object, str)
    def _tell(self, words: str | None, trouble: str) -> None:
        """Say what became of it; nothing came of a fault that nobody expected."""
        if self._page is None:
            return
        if trouble or words is None:
            wrong = translate("times_page", "The times could not be written.")
            self._page.tell(trouble or wrong, trouble=True)
        else:
            self._page.show_written(words)
