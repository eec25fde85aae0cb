"""Time by hand: the coach's page, and the pause of the run."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from presenter.run.coach import Proposal, propose
from presenter.run.pacing import Pacing, finish_words, pacing, start_words
from presenter.run.plan import PlanChanged
from presenter.run.planning import Planning
from presenter.session.beats import CLOSE
from presenter.session.language import translate
from presenter.windows.coach_page import CoachPage
from presenter.windows.covers import Covers
from presenter.windows.presentation import Presentation


class Coaching(QObject):
    """Joins the coach and the run's pause to the console."""

    def __init__(self, presentation: Presentation, covers: Covers) -> None:
        super().__init__()
        self._presentation = presentation
        self._covers = covers
        self._planning = Planning(presentation.run)
        self._proposal: Proposal | None = None
        self._page: CoachPage | None = None

    def toggle_page(self) -> None:
        """Lay the page over the console, or take it away."""
        if self._page is None:
            self._page = CoachPage()
            self._page.accepted.connect(self._accept)
            self._page.undone.connect(self.undo)
            self._page.closed.connect(self._covers.uncover)
            self._presentation.moved.connect(self._moved)
        self._fill(self._page)
        self._covers.toggle(self._page)

    def toggle_pause(self) -> None:
        """Stop the run's clock, or let it go on; the wall keeps its picture."""
        show, state = self._presentation, self._presentation.run.state
        if state.paused is not None:
            show.apply(self._planning.go_on())
        elif self._planning.may_pause:
            show.pause_film()
            show.apply(self._planning.pause())
            show.say(translate("coach", "The time of this step stands. The room sees what it saw."))
        elif state.position == CLOSE:
            show.say(translate("coach", "The session is over: there is nothing to pause."))
        else:
            show.say(translate("coach", "Not begun: leaving the cover starts the clock."))

    def close(self) -> None:
        """Let go of the page."""
        if self._page is not None:
            self._page.deleteLater()

    def _fill(self, page: CoachPage) -> None:
        run = self._presentation.run
        pace = self._pace()
        self._proposal = propose(
            run.route, run.state, *self._presentation.display.viewing.reckoning()
        )
        heading = start_words(run.session, pace) or finish_words(pace)
        page.show_proposal(heading, self._proposal, undo=self._planning.may_restore)

    @Slot()
    def _moved(self) -> None:
        """Propose anew when the run went on under the page."""
        if self._page is not None and self._page.isVisible():
            self._fill(self._page)

    @Slot()
    def _accept(self) -> None:
        proposal = self._proposal
        self._covers.uncover()
        if proposal is None or not proposal.changes:
            return
        events = self._planning.change(proposal.event())
        self._presentation.apply(events)
        words = translate(
            "coach",
            "%n change(s) of the plan. {finish}. Ctrl+Z takes it back.",
            n=_count(proposal.event()),
        )
        self._presentation.say(words.format(finish=self._finish()))

    @Slot()
    def undo(self) -> None:
        """Take the last change of the plan back."""
        if self._page is not None and self._page.isVisible():
            self._covers.uncover()
        if not self._planning.may_restore:
            self._presentation.say(translate("coach", "The plan was not changed today."))
            return
        self._presentation.apply(self._planning.restore())
        words = translate("coach", "The last change of the plan is taken back. {finish}.")
        self._presentation.say(words.format(finish=self._finish()))

    def _finish(self) -> str:
        return finish_words(self._pace()).rstrip(".")

    def _pace(self) -> Pacing:
        run = self._presentation.run
        return pacing(run.route, run.state, *self._presentation.display.viewing.reckoning())


def _count(change: PlanChanged) -> int:
    return len(change.hidden) + len(change.shown) + len(change.minutes)
