"""The coach: what to cut when a run is late, and what to add when it is early.

Late. Each step still to come may be kept, made shorter (to whole minutes, never below its
`shortest`) or left out. Of all choices that save enough, the coach proposes the one that costs
least. Costs are seconds, counted apart by what they are taken from; a second of a dearer kind
outweighs any number of seconds of all cheaper ones. From the dearest:

    1. a `must`, made shorter; it is never left out
    2. a `should`, left out
    3. a break, made shorter: only where the file gives its `shortest`, and never below 10 minutes
    4. a `should`, made shorter
    5. a `spare`, left out
    6. a `spare`, made shorter

Of choices that cost the same, the later ones (seconds times the steps that follow, summed), then
the fewest. No more is saved than is needed where that is possible, for what is saved is the cost.

The step the room is in may be made shorter as long as there is time left to bring it to an end; a
film or a break that goes on stays as it is. A film never gets shorter than it plays. Hidden steps
and those behind are left alone. Where nothing saves enough, the choice that saves most is
proposed, and the coach says that it does not fit.

Early. Time is given back in this order, never beyond the finish: minutes taken today from a `must`
or a break, from a `should`, from a `spare`; steps left out today, `should` before `spare`; steps
the file hides; longer discussions and activities, by half of their time at most. As much of the
first kind as goes, then of the next; of equal choices the later, then the fewest.

Both are knapsacks with a few choices a step, solved exactly: step by step all sums are kept that
no other one beats. Only where lengths are so odd that there are too many sums (films without
minutes, by the dozen) savings are taken in steps of 5 seconds or of half a minute, rounded so that
what is proposed holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from math import ceil, floor
from pathlib import Path

from presenter.run.clock import Clock, Stamp
from presenter.run.events import RunState
from presenter.run.pacing import (
    ON_TIME,
    Pacing,
    StepPace,
    clip_seconds,
    pacing,
    planned_seconds,
)
from presenter.run.plan import PlanChanged, fold_plan
from presenter.session.beats import COVER, Route
from presenter.session.model import Activity, Break, Discussion, Keep, Showing, Step
from presenter.session.values import value

LEAST_BREAK = 10
"""Minutes below which no break is made."""
LAST_WORDS = 120
"""Seconds that must be left of a running step that is made shorter."""
_GRIDS = (1, 5_000, 30_000)  # milliseconds
_MANY = 600  # sums; a usual day has one a minute
_KINDS = 7  # of costs, or of gains
_DIGIT = 1 << 48  # more than any sum of milliseconds, times steps


class Deed(Enum):
    """What is done to a step."""

    SHORTEN = "shorten"
    DROP = "drop"
    SHOW = "show"
    LENGTHEN = "lengthen"


_SAVING = (Deed.SHORTEN, Deed.DROP)


@value
class Change:
    """One step changed. `before` and `after` are its minutes, 0 where it is left out.

    `saves` is how many seconds earlier the run ends by it; below 0 later.
    """

    step: str
    number: int
    heading: str
    deed: Deed
    before: float
    after: float
    saves: float


@value
class Proposal:
    """What the coach proposes. `late` is how many minutes late a run ends now, below 0 early.

    `left` is the same after all changes, `finish` the clock time then, in minutes after midnight.
    Both are None where there is no finish to keep.
    """

    changes: tuple[Change, ...]
    late: int | None
    left: int | None
    finish: float

    @property
    def saves(self) -> float:
        """Seconds saved by all changes; below 0 where they take time."""
        return sum(change.saves for change in self.changes)

    @property
    def fits(self) -> bool:
        """True if the run ends on time by it."""
        return self.left is None or self.left <= ON_TIME

    def event(self) -> PlanChanged:
        """Return the changes as one change of the plan."""
        timed = (Deed.SHORTEN, Deed.LENGTHEN)
        return PlanChanged(
            hidden=tuple(one.step for one in self.changes if one.deed is Deed.DROP),
            shown=tuple(one.step for one in self.changes if one.deed is Deed.SHOW),
            minutes=tuple((one.step, one.after) for one in self.changes if one.deed in timed),
            why="late" if (self.late or 0) > 0 else "early",
        )


def propose(
    route: Route, state: RunState, lengths: Mapping[Path, float], clock: Clock, now: Stamp
) -> Proposal:
    """Return what to cut or to add so that the run ends on time; no changes if it does so."""
    pace = pacing(route, state, lengths, clock, now)
    changes: tuple[Change, ...] = ()
    if pace.off is not None and abs(pace.off) > ON_TIME:
        ms = pace.off * 60_000
        if ms > 0:
            changes = _cheapest(tuple(cuts(route, state, pace, lengths)), ms)
        else:
            changes = _fullest(tuple(gains(route, state, pace, lengths)), -ms)
    then = _after(route, state, changes, pace, lengths, clock, now)
    return Proposal(changes, pace.off, then.off, then.projected)


def _after(
    route: Route,
    state: RunState,
    changes: tuple[Change, ...],
    pace: Pacing,
    lengths: Mapping[Path, float],
    clock: Clock,
    now: Stamp,
) -> Pacing:
    """Return how the run would stand: by the changes themselves, not by what they should save."""
    if not changes:
        return pace
    event = Proposal(changes, pace.off, None, 0.0).event()
    plan, hidden = fold_plan(state.plan, state.hidden, event)
    return pacing(route, replace(state, plan=plan, hidden=hidden), lengths, clock, now)


# What there is to choose from


@value
class Option:
    """A change, the milliseconds it saves or takes, and what it costs: the less the better.

    `cost` is a number whose digits, of base `_DIGIT`, are the kinds of cost, the dearest first.
    """

    change: Change
    ms: int
    cost: int


def cuts(
    route: Route, state: RunState, pace: Pacing, lengths: Mapping[Path, float]
) -> Iterator[tuple[Option, ...]]:
    """Yield for each step that can save time the ways to do so."""
    for step, own, number in _to_come(route, state, pace):
        running = step.id == state.position.step
        if step.id in state.hidden and not running:
            continue
        ways = [
            (Deed.SHORTEN, minutes, _taken(step))
            for minutes in _shorter(step, own, lengths, running=running)
        ]
        if not running and step.keep is not Keep.MUST and not isinstance(step, Break):
            ways.append((Deed.DROP, 0.0, 1 if step.keep is Keep.SHOULD else 4))
        if options := _options(step, own, number, len(pace.steps) - number, ways):
            yield options


def gains(
    route: Route, state: RunState, pace: Pacing, lengths: Mapping[Path, float]
) -> Iterator[tuple[Option, ...]]:
    """Yield for each step that can take more time the ways to do so."""
    for step, own, number in _to_come(route, state, pace):
        running = step.id == state.position.step
        if step.id in state.hidden and not running:
            kind = 5 if step.hidden else 4 if step.keep is Keep.SPARE else 3
            ways = [(Deed.SHOW, own.planned / 60, kind)]
        elif running and isinstance(step, Break):
            continue
        else:
            filed = planned_seconds(step, lengths) / 60
            ways = [(Deed.LENGTHEN, *one) for one in _longer(step, own.planned / 60, filed)]
        if options := _options(step, own, number, len(pace.steps) - number, ways):
            yield options


def _to_come(route: Route, state: RunState, pace: Pacing) -> Iterator[tuple[Step, StepPace, int]]:
    """Yield the step the room is in and those after it; none once the session is over."""
    if pace.over:
        return
    here = state.position
    first = 1 if here == COVER or here not in route else route.number(here.step)
    for number, (step, own) in enumerate(zip(route.session.steps, pace.steps, strict=True), 1):
        if number >= first:
            yield step, own, number


def _shorter(
    step: Step, own: StepPace, lengths: Mapping[Path, float], *, running: bool
) -> Iterator[float]:
    """Yield the minutes a step can be made shorter to, from the fewest."""
    if step.shortest is None or (running and isinstance(step, Break | Showing)):
        return
    least = step.shortest
    if isinstance(step, Break):
        least = max(least, LEAST_BREAK)
    elif isinstance(step, Showing):
        least = max(least, ceil(clip_seconds(step, lengths) / 60))
    least = max(least, 1)
    needed = own.spent + LAST_WORDS if running else 0.0
    for minutes in (least, *range(floor(least) + 1, ceil(own.planned / 60))):
        if max(least * 60, needed) <= minutes * 60 < own.planned:
            yield float(minutes)


def _taken(step: Step) -> int:
    """Return the kind of cost that a step made shorter is, by its place in the list above."""
    if isinstance(step, Break):
        return 2
    return {Keep.MUST: 0, Keep.SHOULD: 3, Keep.SPARE: 5}[step.keep]


def _longer(step: Step, today: float, filed: float) -> Iterator[tuple[float, int]]:
    """Yield the minutes a step can be made longer to, and which kind of gain that is."""
    kept = Keep.MUST if isinstance(step, Break) else step.keep
    back = {Keep.MUST: 0, Keep.SHOULD: 1, Keep.SPARE: 2}[kept]
    talk = isinstance(step, Discussion | Activity)
    most = floor(filed * 1.5) if talk else floor(filed)
    for minutes in range(floor(today) + 1, most + 1):
        yield float(minutes), back if minutes <= filed else 6
    if filed % 1 and filed > today:
        yield filed, back


def _options(
    step: Step, own: StepPace, number: int, later: int, ways: Iterable[tuple[Deed, float, int]]
) -> tuple[Option, ...]:
    """Return the options that save time, or take some; `later` is how many steps follow.

    What saves costs; what takes time is a gain: a cost below nothing.
    """
    made = []
    for deed, minutes, kind in ways:
        before = 0.0 if deed is Deed.SHOW else own.planned / 60
        saves = own.ahead - max(0.0, minutes * 60 - own.spent)
        ms = round(saves * 1000)
        digits = [0] * _KINDS
        digits[kind] = ms
        cost = 0
        for digit in (*digits, abs(ms) * later, 1):
            cost = cost * _DIGIT + digit
        change = Change(step.id, number, step.heading, deed, before, minutes, saves)
        if ms > 0 if deed in _SAVING else ms < 0:
            made.append(Option(change, abs(ms), cost))
    return tuple(made)


# The choice

_Sum = tuple[int, int, "_Picks"]  # milliseconds, cost, what was chosen
_Picks = tuple["_Picks", Change] | None


def _cheapest(table: Sequence[tuple[Option, ...]], need: int) -> tuple[Change, ...]:
    """Return the cheapest changes that save `need` milliseconds; else those that save most."""
    sums = next(filter(None, (_cut_sums(table, need, grid) for grid in _GRIDS)))
    enough = [one for one in sums if one[0] >= need]
    return _picked(enough[0] if enough else max(sums, key=lambda one: (one[0], -one[1])))


def _fullest(table: Sequence[tuple[Option, ...]], room: int) -> tuple[Change, ...]:
    """Return the changes that give most, of what comes first, in `room` milliseconds."""
    sums = next(filter(None, (_gain_sums(table, room, grid) for grid in _GRIDS)))
    return _picked(min(sums, key=lambda one: one[1]))


def _cut_sums(table: Sequence[tuple[Option, ...]], need: int, grid: int) -> list[_Sum]:
    """Return the sums of savings, each rounded down to the grid; none if there are too many."""
    sums: list[_Sum] = [(0, 0, None)]
    for options in table:
        sums += [
            (ms + option.ms // grid * grid, cost + option.cost, (picks, option.change))
            for ms, cost, picks in sums
            for option in options
        ]
        sums.sort(key=lambda one: (-min(one[0], need), one[1], one[0]))
        sums = _unbeaten(sums)
        if len(sums) > _MANY and grid != _GRIDS[-1]:
            return []
    return sums


def _gain_sums(table: Sequence[tuple[Option, ...]], room: int, grid: int) -> list[_Sum]:
    """Return the sums of gains, each rounded up to the grid; none if there are too many."""
    sums: list[_Sum] = [(0, 0, None)]
    for options in table:
        sums += [
            (taken, cost + option.cost, (picks, option.change))
            for ms, cost, picks in sums
            for option in options
            if (taken := ms - -option.ms // grid * grid) <= room
        ]
        sums.sort(key=lambda one: (one[0], one[1]))
        sums = _unbeaten(sums)
        if len(sums) > _MANY and grid != _GRIDS[-1]:
            return []
    return sums


def _unbeaten(sums: list[_Sum]) -> list[_Sum]:
    """Return the sums that none before them beats: it does as much for less."""
    kept: list[_Sum] = []
    for one in sums:
        if not kept or one[1] < kept[-1][1]:
            kept.append(one)
    return kept


def _picked(one: _Sum) -> tuple[Change, ...]:
    """Return what was chosen, in the order of the session."""
    changes: list[Change] = []
    picks = one[2]
    while picks is not None:
        picks, change = picks
        changes.append(change)
    return tuple(reversed(changes))
