"""What is left of a session: its reports, names and scores; after its end, or any time later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent

from presenter.run.report import Audience
from presenter.session.language import translate
from presenter.session.markdown import plain
from presenter.share.run_in_words import day_and_time
from presenter.share.run_report import RunReportError
from presenter.share.whole_file import WriteError
from presenter.windows.errand import Errand, Job
from presenter.windows.form import Choice, Press, Row, Section, Switch
from presenter.windows.look import Ink, Look
from presenter.windows.pages import Page
from presenter.windows.saving import Ask, Kinds, ask_where, file_name
from presenter.windows.sections import Sections
from presenter.windows.signs import Sign

if TYPE_CHECKING:
    from presenter.run.archive import Entry
    from presenter.windows.typing_page import TypingPage

    Write = Callable[[Entry, Path], str]


class PastPage(Page):
    """Offers what can be made of a past session. `over` is the record of one that just ended.

    Records are listed and read, and files written, on a thread: the window stays alive.
    """

    open_asked = Signal()

    def __init__(self, folder: Path, over: Path | None = None, *, ask: Ask = ask_where) -> None:
        heading = (
            translate("past_page", "The session is over")
            if over
            else translate("past_page", "Past sessions")
        )
        super().__init__(heading, fill=True)
        self._folder, self._over, self._ask = folder, over, ask
        self._runs: dict[str, Entry] = {}
        self._written: Path | None = None
        self._typing: TypingPage | None = None
        self._listing = Errand(self, OSError)
        self._writing = Errand(self, WriteError, RunReportError, OSError)
        self._listing.done.connect(self._listed)
        self._writing.done.connect(self._done)
        self._make_rows()
        self._area = Sections(heading, *self._sections())
        self._body.addWidget(self._area, 1)
        self._words = self._say("", lines=3)
        self.open_asked.connect(self._open_written)
        self._offer(translate("past_page", "Done"), Sign.CHECK, self.closed, main=True)
        self._open = self._offer(
            translate("past_page", "Open the file"), Sign.SHOWN, self.open_asked
        )
        self._open.hide()
        self._tell(translate("past_page", "Looking for past sessions…"))
        self._enable()

    def _make_rows(self) -> None:
        save = translate("past_page", "Save…")
        self._which = Choice(translate("past_page", "Which session"), ())
        self._participants = Press(
            translate("past_page", "For participants"),
            save,
            Sign.FOLDER,
            translate("past_page", "Answers, polls, the parking lot and the films. Never a name."),
        )
        self._team = Press(
            translate("past_page", "For the team"),
            save,
            Sign.FOLDER,
            translate("past_page", "Planned and real times, remarks, and what was cut."),
        )
        self._named = Switch(
            translate("past_page", "Names in the team's report"),
            about=translate("past_page", "Who was there, apart from all answers."),
        )
        self._names = Press(
            translate("past_page", "Who was there"),
            translate("past_page", "Names…"),
            Sign.ACTIVITY,
            translate("past_page", "Kept on this computer only, and deleted with the record."),
        )
        self._scores = Press(
            translate("past_page", "Evaluation forms"),
            translate("past_page", "Scores…"),
            Sign.CHECK,
            translate("past_page", "Five questions before and after, a row a form, without names."),
        )
        self._certificates = Press(
            translate("past_page", "Data for certificates"),
            save,
            Sign.FOLDER,
            translate("past_page", "A table with a row for each name: hours, date, aims."),
        )
        self._all = Press(
            translate("past_page", "Table of all sessions"),
            save,
            Sign.FOLDER,
            translate(
                "past_page", "For the organisation: one row a session. No names, no answers."
            ),
        )
        self._which.changed.connect(self._enable)
        self._participants.changed.connect(lambda _: self._report(Audience.PARTICIPANTS))
        self._team.changed.connect(lambda _: self._report(Audience.TEAM))
        self._names.changed.connect(lambda _: self._type_names())
        self._scores.changed.connect(lambda _: self._type_scores())
        self._certificates.changed.connect(lambda _: self._save_certificates())
        self._all.changed.connect(lambda _: self._save_all())

    def _sections(self) -> tuple[Row | Section, ...]:
        return (
            self._which,
            Section(translate("past_page", "Report"), self._participants, self._team, self._named),
            Section(
                translate("past_page", "From the paper forms"),
                self._names,
                self._scores,
                self._certificates,
            ),
            Section(translate("past_page", "All sessions"), self._all),
        )

    def words(self) -> str:
        """Return what is said below."""
        return self._words.text()

    def run(self) -> Entry | None:
        """Return the session that is chosen, None while none is known."""
        return self._runs.get(self._which.value())

    def _tell(self, words: str, ink: str = Ink.QUIET) -> None:
        self._words.set_text(words, ink)
        self._words.setVisible(bool(words))

    def _enable(self, *_: object) -> None:
        there = self.run() is not None and not self._writing.busy
        for row in (
            self._participants,
            self._team,
            self._names,
            self._scores,
            self._certificates,
        ):
            row.control().setEnabled(there)
        self._all.control().setEnabled(bool(self._runs) and not self._writing.busy)
        self._which.control().setEnabled(bool(self._runs))

    # Which sessions there are

    def _list(self) -> None:
        from presenter.run.archive import entries

        self._listing.start(partial(entries, self._folder))

    @Slot(object, str)
    def _listed(self, found: tuple[Entry, ...] | None, trouble: str) -> None:
        chosen = self._which.value() if self._runs else str(self._over or "")
        known = [each for each in found or () if each.begun and not each.problem]
        self._runs = {str(each.path): each for each in known}
        options = []
        for path, entry in self._runs.items():
            words = f"{day_and_time(entry.utc)}  {plain(entry.title)}"
            if entry.practice:
                words = translate("past_page", "{session} (practice)").format(session=words)
            options.append((path, words))
        first = next(iter(self._runs), "")
        self._which.set_options(options, chosen if chosen in self._runs else first)
        if trouble or not self._runs:
            self._tell(trouble or translate("past_page", "No session is kept here yet."), Ink.WARN)
        else:
            self._tell("")
        self._enable()

    # What is made

    def _report(self, audience: Audience) -> None:
        from presenter.share.run_report import write_report
        from presenter.windows.tongues import speak_of

        whom = {
            Audience.PARTICIPANTS: translate("past_page", "for participants"),
            Audience.TEAM: translate("past_page", "for the team"),
        }[audience]
        names = audience is Audience.TEAM and self._named.value()

        def write(run: Entry, out: Path) -> str:
            return write_report(run.path, out, audience, with_names=names, speak=speak_of)

        self._save(whom, report_kinds(), write)

    def _save_certificates(self) -> None:
        from presenter.share.certificates import write_certificates

        self._save(translate("past_page", "certificates"), table_kinds(), write_certificates)

    def _save(self, what: str, kinds: Kinds, write: Write) -> None:
        """Ask where to, and have it written there."""
        run = self.run()
        if run is None or self._writing.busy:
            return
        day = day_and_time(run.utc).partition(" ")[0]
        name = file_name(day, plain(run.title), what)
        out = self._ask(self, translate("past_page", "Where to?"), name, kinds)
        if out is not None:
            self._write(out, partial(write, run, out))

    def _save_all(self) -> None:
        from presenter.share.runs_csv import write_runs_csv

        what = translate("past_page", "All sessions")
        out = self._ask(self, what, file_name(what), table_kinds())
        if out is not None:
            self._write(out, partial(write_runs_csv, self._folder, out))

    def _write(self, out: Path, job: Job) -> None:
        self._written = out
        self._open.hide()
        if self._writing.start(job):
            self._tell(translate("past_page", "Writing {file}…").format(file=out.name))
            self._enable()

    @Slot(object, str)
    def _done(self, of_record: object, trouble: str) -> None:
        """Say what became of it; `of_record` is what of the record could not be read."""
        self._enable()
        if trouble or of_record is None:
            self._tell(trouble or translate("past_page", "It was not written."), Ink.WARN)
            return
        words = translate("past_page", "Written: {file}").format(file=self._written)
        if of_record:
            self._tell(f"{words}\n{of_record}", Ink.WARN)
        else:
            self._tell(words, Ink.GOOD)
        self._open.show()

    @Slot()
    def _open_written(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    # What is typed in

    def _type_names(self) -> None:
        from presenter.windows.names_page import NamesPage  # where names are typed

        self._type(NamesPage)

    def _type_scores(self) -> None:
        from presenter.windows.scores_page import ScoresPage  # where scores are typed

        self._type(ScoresPage)

    def _type(self, make: Callable[[Path, str], TypingPage]) -> None:
        run = self.run()
        if run is None:
            return
        self._close_typing()
        page = self._typing = make(run.path, f"{day_and_time(run.utc)}  {plain(run.title)}")
        page.closed.connect(self._leave_typing)
        page.kept.connect(lambda words: self._tell(words, Ink.GOOD))
        page.setGeometry(self.geometry())  # in its place, not wherever the desktop puts it
        page.show()
        page.raise_()
        page.activateWindow()

    def typing(self) -> TypingPage | None:
        """Return the page on which names or scores are typed, None while there is none."""
        return self._typing

    def _leave_typing(self) -> None:
        if self._typing is not None and self._typing.leave():
            self._close_typing()

    def _close_typing(self) -> None:
        if self._typing is not None:
            self._typing.finish()
            self._typing = None

    # The window

    def showEvent(self, event: QShowEvent) -> None:
        """Look which sessions there are, once the page is there."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._list)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the page with names or scores away, and ask for nothing more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._close_typing()
            self._listing.close(wait=False)
            self._writing.close()

    def finish(self) -> None:
        """Close the page for good; what is being written is waited for."""
        self.hide()
        self._listing.close(wait=False)  # one that was never shown is not hidden either
        self._writing.close()
        self.deleteLater()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._area.rescale(look)


def report_kinds() -> Kinds:
    """Return the kinds of file a report can be."""
    return (
        (translate("past_page", "PDF, to print and to send"), "pdf"),
        (translate("past_page", "Word, to change it"), "docx"),
        (translate("past_page", "Markdown, plain text"), "md"),
    )


def table_kinds() -> Kinds:
    """Return the kind of file a table is."""
    return ((translate("past_page", "Table for a spreadsheet"), "csv"),)
