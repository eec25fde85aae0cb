"""What pages have in common on which something is typed in after a session and kept with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from presenter.run.apart import Apart, read_apart
from presenter.session.language import translate
from presenter.windows.errand import Errand, Job
from presenter.windows.look import Ink
from presenter.windows.pages import Page
from presenter.windows.signs import Sign


class TypingPage(Page):
    """Reads what is kept with a record, lets it be changed, and keeps it again.

    `kept` tells in words what was kept. Leaving with something not kept asks once more.
    """

    kept = Signal(str)
    keep_asked = Signal()

    def __init__(self, heading: str, record: Path, session: str, about: str) -> None:
        super().__init__(heading, fill=True)
        self._record = record
        self._say(session, bold=True, lines=2)
        self._say(about, ink=Ink.QUIET)
        self._trouble = self._line("", lines=3, ink=Ink.WARN)
        self._changed = self._warned = self._ready = False
        self._told = ""
        self._reading = Errand(self)
        self._writing = Errand(self)
        self._reading.done.connect(self._read)
        self._writing.done.connect(self._wrote)
        self.keep_asked.connect(self.keep)

    def _furnish(self, body: QWidget) -> None:
        """Lay what is typed in on the page, and the buttons below it."""
        self._body.addWidget(body, 1)
        self._body.addWidget(self._trouble)
        self._trouble.hide()
        self._keep = self._offer(
            translate("typing_page", "Keep"), Sign.CHECK, self.keep_asked, main=True
        )
        self._offer(translate("typing_page", "Leave"), Sign.CLOSE, self.closed)
        body.setEnabled(False)  # until it is known what is kept
        self._typed_in = body
        self.setFocusProxy(body)

    # What the pages themselves know

    def _show(self, apart: Apart) -> None:
        """Show what is kept."""
        raise NotImplementedError

    def _job(self) -> tuple[Job, str]:
        """Return what keeps what is typed in, and what was kept in words."""
        raise NotImplementedError

    # What happens

    def showEvent(self, _event: QShowEvent) -> None:
        """Read what is kept, once the page is there."""
        if not self._ready:
            QTimer.singleShot(0, self, lambda: self._reading.start(self._kept_now))

    def _kept_now(self) -> Apart:
        return read_apart(self._record)

    @Slot(object, str)
    def _read(self, apart: Apart | None, _trouble: str) -> None:
        if apart is None or apart.problem:
            self._warn(apart.problem if apart else "")
            self._keep.setEnabled(False)
            return
        self._ready = True
        self._typed_in.setEnabled(True)
        self._show(apart)
        self._changed = False
        self._typed_in.setFocus()

    def change(self) -> None:
        """Note that something is typed that is not kept yet."""
        self._changed, self._warned = True, False
        self._trouble.hide()

    def keep(self) -> None:
        """Keep what is typed in; the page closes once it is."""
        if self._ready and not self._writing.busy:
            job, self._told = self._job()
            self._writing.start(job)

    @Slot(object, str)
    def _wrote(self, trouble: str | None, _none: str) -> None:
        if trouble is None or trouble:
            self._warn(trouble or translate("typing_page", "It was not kept."))
            return
        self._changed = False
        self.kept.emit(self._told)
        self.closed.emit()

    def leave(self) -> bool:
        """Return True if the page may close; else it says that something is not kept yet."""
        if self._changed and not self._warned:
            self._warned = True
            self._warn(
                translate(
                    "typing_page", "Not kept yet. Keep it, or leave once more and it is gone."
                )
            )
            return False
        return True

    def _warn(self, words: str) -> None:
        self._trouble.set_text(words)
        self._trouble.setVisible(bool(words))

    def finish(self) -> None:
        """Close the page for good; what is being written is waited for."""
        self.blockSignals(True)
        self.hide()
        self.deleteLater()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nothing more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._reading.close(wait=False)
            self._writing.close()
