"""Writing answers down: joins the board's commands to its page, to the console and to the wall."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from presenter.run.answering import LONGEST_MERGED, Answering
from presenter.run.run import Told
from presenter.session.language import translate
from presenter.session.markdown import plain
from presenter.session.model import Discussion
from presenter.windows.answers_page import AnswersPage, Written
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.presentation import Presentation
from presenter.windows.spelling import Spelling

_KEEP_MS = 800  # with the record's own delay, less than a second of typing is lost


class AnswersDesk(QObject):
    """Opens the page at a step that has a board, and follows the run from board to board.

    `park` keeps a text for later, or asks for one.
    """

    def __init__(
        self,
        presentation: Presentation,
        console: ConsoleWindow,
        covers: Covers,
        park: Callable[[str], None],
        spelling: Spelling | None = None,
    ) -> None:
        super().__init__()
        self._presentation = presentation
        self._console = console
        self._covers = covers
        self._park = park
        self._sheets = covers.sheets
        self._answering = Answering(presentation.run)
        self._spelling = spelling or Spelling()
        self.page = AnswersPage(self._spelling)
        self._step = ""  # whose board the page shows
        self._following = False
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keeping.timeout.connect(self.keep)
        presentation.moved.connect(self._moved)
        self._console.entry().opened.connect(self._entry_opened)
        self._connect()

    def _connect(self) -> None:
        page, columns = self.page, self.page.columns
        page.done.connect(self._covers.uncover)
        page.hidden.connect(self._hidden)
        page.toggled.connect(self.toggle)
        page.turned.connect(self._turn)
        page.parked.connect(self._park_typed)
        page.mirror.resized.connect(self._console.preview_resized)
        columns.typed.connect(self._typed)
        columns.replaced.connect(self.keep)
        columns.entered.connect(self._entered)
        columns.edited.connect(self._edited)
        columns.left.connect(self._left)
        columns.moved.connect(self._apply_to(self._answering.move))
        columns.nudged.connect(self._apply_to(self._answering.nudge))
        columns.merged.connect(self._merge)
        columns.starred.connect(self._apply_to(self._answering.star))
        columns.deleted.connect(self._apply_to(self._answering.delete))
        columns.undone.connect(self._apply_to(self._answering.undo))

    def open(self) -> None:
        """Lay the page over the console at a step that has a board, or take it away."""
        if self.is_open():
            self._covers.uncover()
            return
        step = self._presentation.run.state.position.step
        if self._answering.columns(step) is None:
            self._presentation.say(
                translate(
                    "answers_desk",
                    "Nothing is asked at this step: answers belong to a discussion or activity.",
                )
            )
            return
        self._spelling.begin(self._presentation.run.session.language)
        self._show(step)
        self.page.set_shape(self._covers.wall_size())
        self._covers.lay(self.page, inside=True)
        self._console.enlarge(self.page.mirror)

    def is_open(self) -> bool:
        """True while the page lies over the console."""
        return self._console.overlay() is self.page

    def toggle(self) -> None:
        """Show the room the answers of its step, or hide them."""
        step = self._presentation.run.state.position.step
        events = self._answering.toggle(step)
        if not events:
            self._presentation.say(
                translate("answers_desk", "No answers are written down at this step.")
            )
        self._presentation.apply(events)
        if events and not self._answering.board(step).cards:
            self._presentation.say(_waiting(shown=self._answering.board(step).shown))

    def keep(self) -> None:
        """Keep what is typed and not entered, so that no crash takes it."""
        self._keeping.stop()
        told: list[Told] = []
        for column, card, text in self.page.columns.typing():
            told.append(self._answering.draft(self._step, self._new(card, text), column, card))
        self._presentation.apply([event for one in told for event in one])

    def _new(self, card: int, text: str) -> str:
        """Return what is typed; nothing where a card's text was not changed."""
        found = self._answering.board(self._step).card(card)
        return "" if found is not None and found.text == text else text

    def close(self) -> None:
        """Keep what is typed and let go of the page."""
        self.keep()
        self._presentation.moved.disconnect(self._moved)
        self._console.entry().opened.disconnect(self._entry_opened)
        for part in (self.page, self.page.columns):
            part.blockSignals(True)  # fields that are taken apart tell of changed texts
        self.page.deleteLater()

    # What the page asks for

    def _apply_to(self, command: Callable[..., Told]) -> Callable[..., None]:
        """Return what does a command to the board that the page shows."""

        def do(*about: int) -> None:
            self._presentation.apply(command(self._step, *about))

        return do

    def _typed(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    def _entered(self, column: int, text: str) -> None:
        events = self._answering.write(self._step, text, column)
        if events:
            self._presentation.apply(events)
            self.page.columns.show_new(column)
        else:
            self.keep()

    def _edited(self, card: int, text: str) -> None:
        events = self._answering.edit(self._step, card, text)
        self._presentation.apply(
            events or self._answering.draft(self._step, "", column=0, card=card)
        )

    def _left(self, column: int, card: int) -> None:
        self._presentation.apply(self._answering.draft(self._step, "", column, card))

    def _merge(self, card: int, into: int) -> None:
        events = self._answering.merge(self._step, card, into)
        self._presentation.apply(events)
        if not events:
            words = translate(
                "answers_desk", "These two are too long for one card: it may have {most} letters."
            )
            self._presentation.say(words.format(most=LONGEST_MERGED))

    def _turn(self, way: int) -> None:
        sheet, sheets = self._sheets()
        to = sheet + way
        if 0 <= to < sheets:
            self._presentation.apply(self._answering.turn(self._step, to))

    def _park_typed(self) -> None:
        """Park what is typed in the field, or ask what is to be parked."""
        columns = self.page.columns
        text = "" if columns.walks_cards or columns.editing else columns.typed_text()
        if text.strip():
            columns.clear_typed()
            self.keep()
        self._park(text)

    # What the run tells

    def _moved(self) -> None:
        """Show what became of the board; another step's if the room is there."""
        if not self.is_open() or self._following:
            return
        self._following = True  # what is kept on the way moves the run, too
        try:
            self._follow(self._presentation.run.state.position.step)
        finally:
            self._following = False

    def _follow(self, step: str) -> None:
        titles = self._answering.columns(step)
        if titles is None:
            self._covers.uncover()
            return
        another = step != self._step
        if another or titles != self.page.columns.titles:
            self.keep()
        self._show(step)
        if another:
            self.page.columns.take_keys()

    def _entry_opened(self, opened: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not opened and self.is_open():
            self.page.columns.take_keys()

    def _gather(self, titles: tuple[str, ...]) -> None:
        """Put what was typed for a column that is no more into the last one."""
        last, step = len(titles) - 1, self._step
        for lost in self._answering.board(step).drafts:
            if lost.column > last and not lost.card:
                texts = (self._answering.board(step).draft(last), lost.text)
                kept = self._answering.draft(step, "\n".join(filter(None, texts)), last)
                gone = self._answering.draft(step, "", lost.column)
                self._presentation.apply((*kept, *gone))

    def _hidden(self) -> None:
        self._console.enlarge(None)
        self.keep()

    def _show(self, step: str) -> None:
        found = self._presentation.run.route.step_by_id(step)
        titles = self._answering.columns(step)
        if found is None or titles is None:
            return
        self._step = step
        self._gather(titles)
        sheet, sheets = self._sheets()
        listen = found.listen_for if isinstance(found, Discussion) else ()
        self.page.show_written(
            Written(
                board=self._answering.board(step),
                question=plain(found.heading),
                titles=titles,
                sheet=sheet,
                sheets=sheets,
                listen_for=tuple(map(plain, listen)),
            )
        )


def _waiting(*, shown: bool) -> str:
    """Say what becomes of answers that are still to come."""
    if shown:
        return translate("answers_desk", "The room sees answers as they come.")
    return translate("answers_desk", "The room sees no answers until you show them: Shift+J.")
