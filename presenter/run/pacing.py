"""Time against plan: each step, the whole, and when the session will end."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from presenter.run.clock import DAY_MINUTES, Clock, Stamp
from presenter.run.events import RunState
from presenter.session.beats import CLOSE, COVER, Beat, Route
from presenter.session.language import translate
from presenter.session.model import Activity, Discussion, Session, Showing, Step
from presenter.session.values import value
from presenter.session.words import clock_text

ON_TIME = 1
"""How many minutes before or after the finish still count as on time."""
_SAME_START = 60
"""A run that begins within so many minutes of the file's start is held to the file's finish."""


def planned_seconds(step: Step, lengths: Mapping[Path, float]) -> float:
    """Return the time the file gives a step: its minutes, else its parts and its clip.

    `lengths` are the films' lengths in seconds by path; a film not in it counts as 0.
    """
    if step.minutes is not None:
        return step.minutes * 60
    match step:
        case Showing():
            talk = sum(pause.minutes or 0 for pause in step.pauses) * 60
            return talk + _clip_seconds(step, lengths)
        case Discussion() | Activity():
            return sum(part.minutes for part in step.rounds) * 60
        case _:
            return 0.0


def _clip_seconds(step: Showing, lengths: Mapping[Path, float]) -> float:
    length = lengths.get(step.film.path)
    stop = step.stop if step.stop is not None else length
    if stop is None:
        return 0.0
    return max(0.0, (stop if length is None else min(stop, length)) - step.start)


@value
class StepPace:
    """A step's planned and spent seconds."""

    step: str
    planned: float
    spent: float

    @property
    def over(self) -> float:
        """Seconds over the plan; below 0 what is left of it."""
        return self.spent - self.planned

    @property
    def left(self) -> float:
        """Seconds left of the plan, not below 0."""
        return max(0.0, self.planned - self.spent)


@value
class Pacing:
    """How a run stands. Seconds for lengths, minutes after local midnight for clock times.

    `planned` is all that is not hidden, spare steps too, for they are shown unless left out.
    `finish` is when it will end if what is left goes as planned, None before it begins; `due` is
    when it should, before the beginning as if it began now, None without a finish to keep. `begun`
    and `over` say whether the clock started and the close was reached.
    """

    steps: tuple[StepPace, ...]
    planned: float
    spent: float
    here: StepPace
    finish: float | None = None
    due: float | None = None
    begun: bool = False
    over: bool = False

    @property
    def late(self) -> int | None:
        """Whole minutes late as clocks show them, below 0 early; None unbegun or unplanned."""
        if self.finish is None or self.due is None:
            return None
        return int(_apart(int(self.finish), int(self.due)))

    @property
    def on_time(self) -> bool:
        """True if there is a finish to keep and it is kept, to the minute before or after."""
        return self.late is not None and abs(self.late) <= ON_TIME

    def of(self, step: str) -> StepPace:
        """Return a step's pace; nothing planned and spent for an unknown step."""
        return next((each for each in self.steps if each.step == step), StepPace(step, 0, 0))


def pacing(
    route: Route, state: RunState, lengths: Mapping[Path, float], clock: Clock, now: Stamp
) -> Pacing:
    """Return how a run stands at a moment."""
    spent = dict(state.spent)
    if state.step_since is not None:
        here = state.position.step
        spent[here] = spent.get(here, 0.0) + now.since(state.step_since)
    steps = tuple(
        StepPace(step.id, planned_seconds(step, lengths), spent.get(step.id, 0.0))
        for step in route.session.steps
    )
    planned = sum(each.planned for each in steps if each.step not in state.hidden)
    current = next((each for each in steps if each.step == state.position.step), None)
    ahead = _ahead(route, state.position, steps, state.hidden)
    return Pacing(
        steps=steps,
        planned=planned,
        spent=sum(each.spent for each in steps),
        here=current or StepPace("", 0.0, 0.0),
        finish=_finish(state, ahead, clock, now),
        due=_due(route.session, state, planned, clock, state.begun or now),
        begun=state.begun is not None,
        over=state.position == CLOSE,
    )


def _ahead(
    route: Route, position: Beat, steps: tuple[StepPace, ...], hidden: frozenset[str]
) -> float:
    """Return the seconds left in this step and in those after it, save hidden ones.

    A step ahead that was entered before, by going back or by a jump, counts what is left of it.
    """
    if position == CLOSE:
        return 0.0
    here = 0 if position == COVER or position not in route else route.number(position.step)
    ahead = steps[max(0, here - 1) :]
    return sum(each.left for each in ahead if each.step not in hidden or each.step == position.step)


def _finish(state: RunState, ahead: float, clock: Clock, now: Stamp) -> float | None:
    if state.begun is None:
        return None
    reached = now
    if state.position == CLOSE and state.step_since is not None:
        reached = state.step_since
    return (clock.local_minute(reached) + ahead / 60) % DAY_MINUTES


def _due(
    session: Session, state: RunState, planned: float, clock: Clock, begin: Stamp
) -> float | None:
    """Return the finish the facilitator set, else the file's, else the plan's from the beginning.

    The file's finish holds only for a run that begins about when the file says, so that a
    practice in the evening is not hours late.
    """
    if state.finish is not None or state.open_ended:
        return state.finish
    begun = clock.local_minute(begin)
    if session.finish is not None:
        opens = session.finish - planned / 60 if session.start is None else session.start
        if abs(_apart(begun, opens)) <= _SAME_START:
            return session.finish
    return (begun + planned / 60) % DAY_MINUTES if planned else None


def _apart(one: float, other: float) -> float:
    """Return how many minutes one clock time is after another, going the shorter way round."""
    half = DAY_MINUTES / 2
    return (one - other + half) % DAY_MINUTES - half


def finish_words(pace: Pacing) -> str:
    """Return a sentence on when the session ends: "You end at 11:04, 4 minutes late"."""
    if pace.finish is None:
        return translate("pacing", "Not begun. Leaving the cover starts the clock.")
    time = clock_text(int(pace.finish))
    if pace.late is None:
        text = (
            translate("pacing", "You ended at {time}")
            if pace.over
            else translate("pacing", "You end at {time}")
        )
        return text.format(time=time)
    if pace.on_time:
        text = (
            translate("pacing", "You ended at {time}, on time")
            if pace.over
            else translate("pacing", "You end at {time}, on time")
        )
        return text.format(time=time)
    return _off_words(late=pace.late > 0, over=pace.over).format(
        time=time, minutes=minutes_words(abs(pace.late))
    )


def _off_words(*, late: bool, over: bool) -> str:
    if late:
        return (
            translate("pacing", "You ended at {time}, {minutes} late")
            if over
            else translate("pacing", "You end at {time}, {minutes} late")
        )
    return (
        translate("pacing", "You ended at {time}, {minutes} early")
        if over
        else translate("pacing", "You end at {time}, {minutes} early")
    )


def minutes_words(minutes: float) -> str:
    """Return a length in words: "1 hour 5 minutes"."""
    hours, rest = divmod(int(minutes), 60)
    parts = [
        translate("pacing", "%n hour(s)", n=hours) if hours else "",
        translate("pacing", "%n minute(s)", n=rest) if rest else "",
    ]
    return " ".join(filter(None, parts)) or translate("pacing", "no time")
