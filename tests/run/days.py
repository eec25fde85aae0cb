"""Days made up by chance, and what to cut on them found by trying everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from math import floor
from random import Random

from presenter.run.clock import ManualClock
from presenter.run.coach import Proposal, propose
from presenter.run.pacing import Pacing, pacing
from presenter.run.planning import Planning
from presenter.run.run import Run
from presenter.session.beats import Route
from presenter.session.model import Activity, Break, Discussion, Keep, Section, Session, Slide, Step

TEN = 10 * 60
Way = tuple[int, int, float, tuple[int, ...]]  # the step, its minutes after (0: out), saved, costs


def random_step(chance: Random, number: int) -> Step:
    kind = chance.choice([Slide, Slide, Discussion, Discussion, Activity, Break])
    minutes = float(chance.choice([3, 5, 8, 10, 12.5, 15, 20]))
    shortest = chance.choice([None, max(1.0, minutes - chance.choice([1, 2, 3, 4, 5]))])
    keep = chance.choice([Keep.MUST, Keep.SHOULD, Keep.SHOULD, Keep.SPARE])
    name = f"step-{number}"
    return kind(id=name, heading=name, minutes=minutes, shortest=shortest, keep=keep)


def random_day(chance: Random, steps: int) -> tuple[Run, ManualClock]:
    """Return a run somewhere in a day of so many steps, and its clock; it is likely late."""
    made = [random_step(chance, number) for number in range(1, steps + 1)]
    if chance.random() < 0.3:
        hidden = chance.randrange(steps)
        made[hidden] = replace(made[hidden], hidden=True)
    clock = ManualClock(utc=TEN * 60 + chance.randrange(60))
    run = Run(Route(Session(title="x", sections=(Section(title="y", steps=tuple(made)),))), clock)
    run.start()
    planned = sum(step.minutes or 0 for step in made if not step.hidden)
    run.set_finish(int(TEN + planned) - chance.randrange(0, 5))
    run.next()
    for _ in range(chance.randrange(0, 3)):
        step = run.route.step(run.state.position)
        clock.advance((step.minutes or 0) * 60 if step else 0)
        run.next()
    clock.advance(chance.choice([0, 30, 60, 400, 900, 1500]))
    return run, clock


def pace_of(run: Run, clock: ManualClock) -> Pacing:
    return pacing(run.route, run.state, {}, clock, clock.now())


def proposal_of(run: Run, clock: ManualClock) -> Proposal:
    return propose(run.route, run.state, {}, clock, clock.now())


def costs_of(run: Run, proposal: Proposal) -> tuple[int, ...]:
    """Return the costs of cuts, from the dearest, as the coach's rules have them; then the ties."""
    total = [0] * 8
    for change in proposal.changes:
        step = run.route.step_by_id(change.step)
        assert step is not None
        kind = kind_of(step, change.after)
        later = len(run.session.steps) - change.number
        ms = round(change.saves * 1000)
        for at, more in ((kind, ms), (6, ms * later), (7, 1)):
            total[at] += more
    return tuple(total)


def kind_of(step: Step, after: float) -> int:
    if isinstance(step, Break):
        return 2
    if after:
        return {Keep.MUST: 0, Keep.SHOULD: 3, Keep.SPARE: 5}[step.keep]
    return {Keep.SHOULD: 1, Keep.SPARE: 4}[step.keep]


def ways(run: Run, pace: Pacing) -> Iterator[list[Way]]:
    """Yield for each step from here on all that the rules allow, doing nothing among it."""
    state, count = run.state, len(run.session.steps)
    here = run.route.number(state.position.step)
    for number, step in enumerate(run.session.steps, 1):
        running = number == here
        if number < here or (step.id in state.hidden and not running):
            continue
        own, found = pace.of(step.id), [(number, -1, 0.0, (0,) * 8)]
        left = max(0.0, own.planned - own.spent)
        minutes = []
        if step.shortest is not None and not (running and isinstance(step, Break)):
            least = max(step.shortest, 10 if isinstance(step, Break) else 1)
            whole = [float(m) for m in range(floor(least) + 1, 100)]
            minutes = [m for m in [least, *whole] if m * 60 < own.planned]
        if running:
            minutes = [m for m in minutes if m * 60 - own.spent >= 120]
        if not running and step.keep is not Keep.MUST and not isinstance(step, Break):
            minutes.append(0.0)
        for after in minutes:
            saves = left - max(0.0, after * 60 - own.spent) if after else left
            if saves > 0:
                costs = [0] * 8
                ms = round(saves * 1000)
                costs[kind_of(step, after)] += ms
                costs[6], costs[7] = ms * (count - number), 1
                found.append((number, after, saves, tuple(costs)))
        yield found


def brute(run: Run, clock: ManualClock) -> tuple[bool, float, tuple[int, ...]]:
    """Return whether cuts can suffice, the seconds the best of them save, and their costs."""
    pace = pace_of(run, clock)
    assert pace.late is not None
    need = pace.late * 60
    enough, most = None, (0.0, (0,) * 8)
    for choice in product(*ways(run, pace)):
        saved = sum(way[2] for way in choice)
        costs = tuple(map(sum, zip(*(way[3] for way in choice), strict=True)))
        if saved >= need - 1e-6 and (enough is None or costs < enough[1]):
            enough = (saved, costs)
        if saved > most[0] + 1e-6 or (abs(saved - most[0]) < 1e-6 and costs < most[1]):
            most = (saved, costs)
    return enough is not None, *(enough or most)


def applied(run: Run, clock: ManualClock, proposal: Proposal) -> Pacing:
    """Do what was proposed and return how the run stands then."""
    Planning(run).change(proposal.event())
    return pace_of(run, clock)
