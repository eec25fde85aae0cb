"""The page over the console on which hands are counted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.session.values import value
from presenter.windows.ballot_view import Answer, BallotView
from presenter.windows.look import Ink, Look, Type
from presenter.windows.pages import Page
from presenter.windows.signs import Sign


@value
class Ballot:
    """A poll as it is counted; `people` are those present, 0 where nobody said how many.

    `seen` is True while the room sees the bars, `cleared` while counts can be brought back.
    """

    question: str
    answers: tuple[Answer, ...]
    people: int = 0
    seen: bool = False
    cleared: bool = False

    @property
    def hands(self) -> int:
        """All hands counted."""
        return sum(each.count or 0 for each in self.answers)


def sum_words(ballot: Ballot) -> tuple[str, str]:
    """Return how many hands were counted of how many people, and the colour it is said in."""
    hands = translate("poll", "%n hand(s)", n=ballot.hands)
    if not ballot.people:
        return translate("poll", "{hands} in all.").format(hands=hands), Ink.TEXT
    if ballot.hands > ballot.people:
        words = translate(
            "poll", "{hands}, more than the %n (person|people) here.", n=ballot.people
        )
        return words.format(hands=hands), Ink.WARN
    words = translate("poll", "{hands} of %n (person|people) here.", n=ballot.people)
    return words.format(hands=hands), Ink.TEXT


class PollPage(Page):
    """A question, its answers with their counts, and what can be done with them."""

    counted = Signal(int, object)
    more = Signal(int, int)
    clear_asked = Signal()
    show_asked = Signal()
    _one_more = Signal()
    _one_less = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("poll", "Count hands"), parent, fill=True)
        self._question = self._say("", bold=True, lines=2)
        self.view = BallotView()
        self._answer = self._line("", lines=2, ink=Ink.ACCENT)
        self._sum = self._line("", Type.LARGE, bold=True, lines=2)
        self._wall = self._line("", lines=2, ink=Ink.QUIET)
        self._body.addWidget(self.view, 1)
        for line in (self._answer, self._sum, self._wall):
            self._body.addWidget(line)
        self._say(
            translate(
                "poll",
                "← → choose an answer. ↑ ↓ count a hand more or less, or type how many."
                " Delete takes a count back. Escape closes.",
            ),
            lines=3,
            ink=Ink.QUIET,
        )
        self._offer(translate("poll", "One more"), Sign.PLUS, self._one_more)
        self._offer(translate("poll", "One less"), Sign.MINUS, self._one_less)
        self._clear = self._offer(translate("poll", "Clear all"), Sign.ERASE, self.clear_asked)
        self._show = self._offer(
            translate("poll", "Show the bars to the room"), Sign.POLL, self.show_asked
        )
        self._row.addStretch(1)
        self._offer(translate("poll", "Close"), Sign.CLOSE, self.closed)
        for button in self.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the answers
        self.view.set_count.connect(self.counted)
        self.view.more.connect(self.more)
        self.view.chosen.connect(self._tell_answer)
        self._one_more.connect(lambda: self.more.emit(self.view.at(), 1))
        self._one_less.connect(lambda: self.more.emit(self.view.at(), -1))

    def show_ballot(self, ballot: Ballot) -> None:
        """Show a poll as it is counted now."""
        self._question.set_text(ballot.question)
        self.view.show_answers(ballot.answers)
        self._sum.set_text(*sum_words(ballot))
        self._wall.set_text(
            translate("poll", "The room sees the bars grow.")
            if ballot.seen
            else translate("poll", "The room does not see the bars yet.")
        )
        self._show.setVisible(not ballot.seen)
        back = ballot.cleared and not ballot.hands
        name = translate("poll", "Bring back") if back else translate("poll", "Clear all")
        self._clear.rename(name, Sign.UNDO if back else Sign.ERASE, name)
        self._tell_answer()

    def _tell_answer(self) -> None:
        answer = self.view.answer()
        self._answer.set_text("" if answer is None else answer.words)

    def showEvent(self, _event: QShowEvent) -> None:
        """Give the keys to the answers."""
        self.view.setFocus()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys on to the answers."""
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at the key that opened the page."""
        if event.text() == "j":
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self.view.rescale(look)
