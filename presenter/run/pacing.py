"""Time against plan: each step, each section and the whole, the next break, and the end.

Clock times are those the clock will show then: they are told of a moment to come, not by adding
minutes to a clock time, so that they hold on the night when the clock is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from presenter.run.clock import DAY_MINUTES, Clock, Stamp, as_now
from presenter.run.events import RunState
from presenter.run.plan import Plan
from presenter.session.beats import CLOSE, COVER, Route
from presenter.session.language import translate
from presenter.session.model import Activity, Break, Discussion, Session, Showing, Step
from presenter.session.values import value
from presenter.session.words import clock_text

Reckoning = tuple[Mapping[Path, float], Clock, Stamp]
"""What figures are made from beside the run: the films' lengths, the clock, and the moment."""
ON_TIME = 1
"""How many minutes before or after the finish still count as on time."""
_SAME_START = 60
"""A run that begins within so many minutes of the file's start is held to the file's finish."""
_MINUTE = 60
_HOUR = 3600  # seconds; by so much are clocks put forward and back


def planned_seconds(step: Step, lengths: Mapping[Path, float]) -> float:
    """Return the time the file gives a step: its minutes, else its parts and its clip.

    `lengths` are the films' lengths in seconds by path; a film not in it counts as 0.
    """
    if step.minutes is not None:
        return step.minutes * 60
    match step:
        case Showing():
            talk = sum(pause.minutes or 0 for pause in step.pauses) * 60
            return talk + clip_seconds(step, lengths)
        case Discussion() | Activity():
            return sum(part.minutes for part in step.rounds) * 60
        case _:
            return 0.0


def planned_today(step: Step, state: RunState, lengths: Mapping[Path, float]) -> float:
    """Return the time a step has today: as the plan was changed, else as the file has it.

    A break the room is in takes as long as its countdown says, which a key makes longer.
    """
    counting = state.countdown
    if isinstance(step, Break) and step.id == state.position.step and counting is not None:
        return counting.total
    today = state.plan.seconds(step.id)
    return planned_seconds(step, lengths) if today is None else today


def replanned(plan: Plan, old: Route, new: Route) -> tuple[str, ...]:
    """Return the steps of a plan whose time an edit of the file changed, or that it took out."""
    return tuple(step for step, _ in plan.minutes if _times(old, step) != _times(new, step))


def _times(route: Route, step: str) -> tuple[float, float | None] | None:
    found = route.step_by_id(step)
    return None if found is None else (planned_seconds(found, {}), found.shortest)


def clip_seconds(step: Showing, lengths: Mapping[Path, float]) -> float:
    """Return how long a step's part of its film plays; 0 if that is not known."""
    length = lengths.get(step.film.path)
    stop = step.stop if step.stop is not None else length
    if stop is None:
        return 0.0
    return max(0.0, (stop if length is None else min(stop, length)) - step.start)


@value
class StepPace:
    """A step's planned and spent seconds, and those still to come if the rest goes as planned.

    Nothing is to come of a step that is behind, or hidden. `longer` is how much more than the
    file's its plan is today, below 0 less.
    """

    step: str
    planned: float
    spent: float
    ahead: float = 0.0
    longer: float = 0.0

    @property
    def over(self) -> float:
        """Seconds over the plan; below 0 what is left of it."""
        return self.spent - self.planned

    @property
    def left(self) -> float:
        """Seconds left of the plan, not below 0."""
        return max(0.0, self.planned - self.spent)


@value
class SectionPace:
    """A section's seconds: the sums of its steps, of which hidden ones are not planned."""

    title: str
    planned: float
    spent: float
    ahead: float

    @property
    def over(self) -> float:
        """Seconds it takes longer than planned if the rest goes as planned; below 0 shorter."""
        return self.spent + self.ahead - self.planned


@value
class BreakPace:
    """A break that is to come.

    `begins` is when, in minutes after local midnight, if all until then goes as planned, `late`
    how many whole minutes after the file's plan that is, below 0 before it.
    """

    step: str
    heading: str
    begins: float
    late: int


@value
class Pacing:
    """How a run stands. Seconds for lengths, minutes after local midnight for clock times.

    `planned` is all that is not hidden, spare steps too, for they are shown unless left out.
    `projected` is when it will end if what is left goes as planned, before the beginning if it
    began now; `due` is when it should, None without a finish to keep; `off` how many whole minutes
    the one is after the other, as clocks show them, below 0 before it. `back` is when the break
    the room is in is over. `begun` and `over` say whether the clock started and the close was
    reached.
    """

    steps: tuple[StepPace, ...]
    sections: tuple[SectionPace, ...]
    planned: float
    spent: float
    here: StepPace
    projected: float
    due: float | None = None
    off: int | None = None
    next_break: BreakPace | None = None
    back: float | None = None
    begun: bool = False
    over: bool = False

    @property
    def finish(self) -> float | None:
        """When it will end, None before it begins."""
        return self.projected if self.begun else None

    @property
    def late(self) -> int | None:
        """Whole minutes late, below 0 early; None unbegun or unplanned."""
        return self.off if self.begun else None

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
    steps = _steps(route, state, lengths, now)
    planned = sum(each.planned for each in steps if each.step not in state.hidden)
    begin = now if state.begun is None else as_now(now, state.begun)
    end = _reached(state, now).later(sum(each.ahead for each in steps))
    filed = _filed(route.session.steps, lengths)
    due = _due(route.session, state, filed, clock, begin, end)
    return Pacing(
        steps=steps,
        sections=_sections(route.session, state, steps),
        planned=planned,
        spent=sum(each.spent for each in steps),
        here=next((each for each in steps if each.step == state.position.step), _NOWHERE),
        projected=_local(clock, end),
        due=None if due is None else _local(clock, due),
        off=None if due is None else _apart(clock, end, due),
        next_break=_next_break(route, state, steps, lengths, clock, now, begin),
        back=_back(route, state, steps, clock, now),
        begun=state.begun is not None,
        over=state.position == CLOSE,
    )


_NOWHERE = StepPace("", 0.0, 0.0)


def _steps(
    route: Route, state: RunState, lengths: Mapping[Path, float], now: Stamp
) -> tuple[StepPace, ...]:
    """Return how each step stands.

    A step ahead that was entered before, by going back or by a jump, counts what is left of it.
    """
    spent, here = dict(state.spent), state.position.step
    if state.step_since is not None:
        spent[here] = spent.get(here, 0.0) + now.since(state.step_since)
    at = _number(route, state)
    made = []
    for number, step in enumerate(route.session.steps, 1):
        planned, taken = planned_today(step, state, lengths), spent.get(step.id, 0.0)
        comes = number >= at and (step.id not in state.hidden or step.id == here)
        ahead = _left(step, max(0.0, planned - taken), state, now) if comes else 0.0
        longer = planned - planned_seconds(step, lengths)
        made.append(StepPace(step.id, planned, taken, ahead, longer))
    return tuple(made)


def _left(step: Step, left: float, state: RunState, now: Stamp) -> float:
    """Return what is left of a step; people come back from a break when its countdown says so.

    They do while it stands too: then that time moves on, here as on the wall.
    """
    counting = state.countdown
    if counting is None or step.id != state.position.step:
        return left
    return max(0.0, counting.left(now)) if isinstance(step, Break) else left


def _number(route: Route, state: RunState) -> float:
    """Return the number of the step the room is in; what is behind it does not come any more."""
    position = state.position
    if position == CLOSE:
        return float("inf")
    return 0 if position == COVER or position not in route else route.number(position.step)


def _filed(steps: Iterable[Step], lengths: Mapping[Path, float]) -> float:
    """Return the seconds the file gives steps; those it hides have none."""
    return sum(planned_seconds(step, lengths) for step in steps if not step.hidden)


def _sections(
    session: Session, state: RunState, steps: tuple[StepPace, ...]
) -> tuple[SectionPace, ...]:
    made, first = [], 0
    for section in session.sections:
        own = steps[first : first + len(section.steps)]
        first += len(section.steps)
        planned = sum(each.planned for each in own if each.step not in state.hidden)
        spent, ahead = sum(each.spent for each in own), sum(each.ahead for each in own)
        made.append(SectionPace(section.title, planned, spent, ahead))
    return tuple(made)


def _reached(state: RunState, now: Stamp) -> Stamp:
    """Return the moment from which what is ahead counts: now, at the close when it was reached."""
    if state.position == CLOSE and state.step_since is not None:
        return as_now(now, state.step_since)
    return now


def _due(
    session: Session,
    state: RunState,
    filed: float,
    clock: Clock,
    begin: Stamp,
    end: Stamp,
) -> Stamp | None:
    """Return the finish the facilitator set, else the file's, else the plan's from the beginning.

    The file's finish holds only for a run that begins about when the file says, so that a
    practice in the evening is not hours late. A clock time is meant to be the one nearest `end`.
    The plan is the file's, `filed` seconds: what is cut today is to be won.
    """
    if state.finish is not None or state.open_ended:
        return None if state.finish is None else _moment(clock, state.finish, end)
    if session.finish is not None:
        opens = session.finish - filed / 60 if session.start is None else session.start
        if abs(_between(_local(clock, begin), opens)) <= _SAME_START:
            return _moment(clock, session.finish, end)
    return begin.later(filed) if filed else None


def _next_break(
    route: Route,
    state: RunState,
    steps: tuple[StepPace, ...],
    lengths: Mapping[Path, float],
    clock: Clock,
    now: Stamp,
    begin: Stamp,
) -> BreakPace | None:
    """Return the next break, against the file's plan: that is what people were told."""
    at, until, known = _number(route, state), 0.0, route.session.steps
    start = _opening(route.session, clock, begin)
    for number, (step, pace) in enumerate(zip(known, steps, strict=True), 1):
        if number > at and isinstance(step, Break) and step.id not in state.hidden:
            begins = now.later(until)
            filed = _filed(known[: number - 1], lengths)
            late = _apart(clock, begins, start.later(filed))
            return BreakPace(step.id, step.heading, _local(clock, begins), late)
        until += pace.ahead
    return None


def _opening(session: Session, clock: Clock, begin: Stamp) -> Stamp:
    """Return when the session should have begun: as the file says, if it began about then."""
    if session.start is not None:
        early = _between(session.start, _local(clock, begin))
        if abs(early) <= _SAME_START:
            return begin.later(early * 60)
    return begin


def _back(
    route: Route, state: RunState, steps: tuple[StepPace, ...], clock: Clock, now: Stamp
) -> float | None:
    step = route.step(state.position)
    if not isinstance(step, Break):
        return None
    pace, counting = steps[route.number(step.id) - 1], state.countdown
    left = pace.planned - pace.spent
    if counting is not None:
        left = counting.left(now)
    return _local(clock, now.later(left)) if pace.planned else None


def _local(clock: Clock, stamp: Stamp) -> float:
    """Return a moment's clock time; what sums of seconds leave below a millisecond is dropped."""
    return round(clock.local_minute(stamp), 5) % DAY_MINUTES


def _apart(clock: Clock, one: Stamp, other: Stamp) -> int:
    """Return how many whole minutes one moment is after another, by the minutes clocks show."""
    shown = [stamp.utc - _local(clock, stamp) % 1 * 60 for stamp in (one, other)]
    return round((shown[0] - shown[1]) / 60)


def _moment(clock: Clock, minute: float, near: Stamp) -> Stamp:
    """Return the moment at which the clock shows a time, of all days the nearest one.

    Between the two the clock may be changed by an hour; then it shows some times twice and some
    never, for which the moment is taken at which it would without the change.
    """
    seconds = _between(minute, _local(clock, near)) * 60
    guesses = [near.later(seconds + hour) for hour in sorted((0, -_HOUR, _HOUR), key=abs)]
    right = [one for one in guesses if abs(_between(minute, _local(clock, one))) < 0.001]
    return min(right or guesses[:1], key=lambda one: abs(one.utc - near.utc))


def _between(one: float, other: float) -> float:
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


def break_words(pace: Pacing) -> str:
    """Return a sentence on the next break: "Next break at 10:58, 3 minutes late"; or nothing."""
    if pace.back is not None:
        text = translate("pacing", "This break is over at {time}")
        if pace.here.over >= _MINUTE:
            text = translate("pacing", "This break was to end at {time}")
        return text.format(time=clock_text(round(pace.back) % DAY_MINUTES))
    if pace.next_break is None or not pace.begun or pace.over:
        return ""
    late = pace.next_break.late
    text = translate("pacing", "Next break at {time}")
    if abs(late) > ON_TIME:
        text = (
            translate("pacing", "Next break at {time}, {minutes} late")
            if late > 0
            else translate("pacing", "Next break at {time}, {minutes} early")
        )
    time = clock_text(int(pace.next_break.begins))
    return text.format(time=time, minutes=minutes_words(abs(late)))


def start_words(session: Session, pace: Pacing) -> str:
    """Return, before the beginning, when it ends if it begins now; or nothing."""
    if pace.begun or not pace.planned:
        return ""
    planned = ""
    if session.start is not None:
        text = translate("pacing", "Planned start {time}.")
        planned = text.format(time=clock_text(session.start))
    if pace.off is None or abs(pace.off) <= ON_TIME:
        text = translate("pacing", "If you begin now you end at {time}.")
    elif pace.off > 0:
        text = translate("pacing", "If you begin now you end at {time}, {minutes} late.")
    else:
        text = translate("pacing", "If you begin now you end at {time}, {minutes} early.")
    minutes = minutes_words(abs(pace.off or 0))
    time = clock_text(int(pace.projected))
    return f"{planned} {text.format(time=time, minutes=minutes)}".strip()
