"""Commands for what lies beside the plan: what the room is shown, and what is written down."""

from __future__ import annotations

from presenter.run.aside import (
    Aside,
    AsideShown,
    ProblemMet,
    PromptsShown,
    RemarkMade,
)
from presenter.run.line import tidy
from presenter.run.returning import taken
from presenter.run.run import Run, Told
from presenter.session.model import Discussion

LONGEST_REMARK = 500
"""Letters of a remark; what is longer is cut."""


class Beside:
    """What can be asked of a run beside its plan; each command returns what it caused."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def may_show(self, aside: Aside) -> bool:
        """Return True if there is something to show."""
        session, state = self._run.session, self._run.state
        match aside:
            case Aside.AGREEMENT:
                return bool(session.agreement)
            case Aside.SUPPORT:
                return bool(session.support.strip())
            case Aside.PARKING:
                return bool(state.lot.items)
            case Aside.GROUPS:
                return bool(state.people.groupings)
            case _:
                return False

    def toggle(self, aside: Aside) -> Told:
        """Show this in the place of the run's picture, or what is shown no more.

        A film that plays is for its player to pause.
        """
        if self._run.state.aside is aside:
            return self.take()
        return self._run.tell(AsideShown(aside)) if self.may_show(aside) else ()

    def take(self) -> Told:
        """Show the run's picture again."""
        if self._run.state.aside is Aside.NONE:
            return ()
        return self._run.tell(*taken(self._run.state))

    def remark(self, text: str) -> Told:
        """Write down a remark at the step the room is in; one without letters is none."""
        words = tidy(text, LONGEST_REMARK)
        step = self._run.state.position.step
        return self._run.tell(RemarkMade(words, step)) if words else ()

    def problem(self, text: str) -> Told:
        """Write down what went wrong in front of the room."""
        words = tidy(text, LONGEST_REMARK)
        return self._run.tell(ProblemMet(words)) if words else ()

    def show_prompts(self, step: str, *, on: bool) -> Told:
        """Show all prompts of a discussion at once, or again one by one."""
        found = self._run.route.step_by_id(step)
        if not isinstance(found, Discussion) or not found.reveal:
            return ()
        changes = on is not (step in self._run.state.prompted)
        return self._run.tell(PromptsShown(step, on)) if changes else ()
