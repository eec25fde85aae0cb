"""Commands for the plan as changed today, and for a run that must stand still."""

from __future__ import annotations

from dataclasses import replace

from presenter.run.feedback import speaks
from presenter.run.plan import (
    Minutes,
    PlanChanged,
    PlanEvent,
    PlanRestored,
    RunPaused,
)
from presenter.run.plan import fold_plan as folded
from presenter.run.run import Run, Told
from presenter.run.timing import countdown_of
from presenter.session.beats import CLOSE


class Planning:
    """What can be asked of a run's plan and clock; each command returns what it caused."""

    def __init__(self, run: Run) -> None:
        self._run = run

    @property
    def may_pause(self) -> bool:
        """True if the clock of the run goes on: it was begun and is not over."""
        state = self._run.state
        going = state.begun is not None and not state.ended and state.position != CLOSE
        return going and state.paused is None

    def pause(self) -> Told:
        """Stop the time of the step and all countdowns; the day's goes on, the wall stays.

        A film that plays is for its player to pause.
        """
        return self._run.tell(RunPaused()) if self.may_pause else ()

    def go_on(self) -> Told:
        """Have a paused run go on; its countdowns stand until they are started."""
        return self._run.tell(*self._run.going_on())

    @property
    def may_restore(self) -> bool:
        """True if a change of the plan can be taken back."""
        return bool(self._run.state.plan.past)

    def change(self, change: PlanChanged) -> Told:
        """Change the plan in one go, as far as it can be: the step the room is in stays."""
        route, state = self._run.route, self._run.state
        here = state.position.step
        known = {step.id for step in route.session.steps}
        change = replace(
            change,
            hidden=tuple(step for step in change.hidden if step in known - {here} - state.hidden),
            shown=tuple(step for step in change.shown if step in known & state.hidden),
            minutes=_new(state.plan.minutes, change.minutes, known),
        )
        if not (change.hidden or change.shown or change.minutes):
            return ()
        return self._run.tell(replace(change, countdown=self._countdown(change)))

    def restore(self) -> Told:
        """Take the last change of the plan back."""
        if not self.may_restore:
            return ()
        return self._run.tell(PlanRestored(self._countdown(PlanRestored())))

    def _countdown(self, event: PlanEvent) -> float | None:
        """Return what the beat's countdown has after an event, None where it stays as it is.

        What was added to it by hand stays; what is used up cannot be taken away. A group that
        reports has what it was given; those after it have their share of the new time.
        """
        run, state = self._run, self._run.state
        counting, step = state.countdown, run.route.step(state.position)
        after, _ = folded(state.plan, state.hidden, event)
        was, now = (countdown_of(step, state.position, plan) for plan in (state.plan, after))
        if counting is None or was is None or now is None or was == now or speaks(state):
            return None
        used = counting.total - counting.left(run.now())
        return max(used, counting.total + now - was)


def _new(before: Minutes, wanted: Minutes, known: set[str]) -> Minutes:
    return tuple(one for one in wanted if one[0] in known and one[1] > 0 and one not in before)
