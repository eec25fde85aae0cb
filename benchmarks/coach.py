"""What the coach proposes on 200 random days, against trying everything; and how long it takes.

Small days of 3 to 7 steps are tried in all ways; days of 40 steps show the time alone.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from measure import median, percentile, single

from presenter.run.clock import ManualClock
from presenter.run.pacing import ON_TIME
from presenter.run.run import Run
from tests.run.days import applied, brute, costs_of, pace_of, proposal_of, random_day

DAYS = 200


def small(chance: Random) -> None:
    """Compare proposals with trying everything."""
    took: list[float] = []
    fitting = short = wrong = 0
    while fitting + short < DAYS:
        run, clock = random_day(chance, chance.randrange(3, 8))
        if not is_late(run, clock):
            continue
        began = time.perf_counter()
        proposal = proposal_of(run, clock)
        took.append((time.perf_counter() - began) * 1000)
        fits, _, costs = brute(run, clock)
        same = costs_of(run, proposal) == costs
        after = applied(run, clock, proposal).late
        ends = after is not None and (after <= 0) == fits
        fitting, short = fitting + fits, short + (not fits)
        wrong += not (same and ends)
    print(single("late days of 3 to 7 steps", fitting + short, "days"))
    print(single("on time once the proposal is done", fitting, "days"))
    print(single("nothing can fit: said, and the most proposed", short, "days"))
    print(single("proposals that trying everything beats", wrong, "days", 0))
    print(single("a proposal, median", median(took), "ms"))
    print(single("a proposal, 95 % within", percentile(took, 95), "ms"))


def is_late(run: Run, clock: ManualClock) -> bool:
    """Return True for a run that goes on and is late."""
    pace = pace_of(run, clock)
    return not pace.over and pace.late is not None and pace.late > ON_TIME


def large(chance: Random) -> None:
    """Take the time of proposals for long days, an hour or more late."""
    took: list[float] = []
    while len(took) < 40:
        run, clock = random_day(chance, 40)
        clock.advance(chance.choice([1800, 3600, 5400]))
        if not is_late(run, clock):
            continue
        began = time.perf_counter()
        proposal_of(run, clock)
        took.append((time.perf_counter() - began) * 1000)
    print(single("40 steps, up to two hours late, median", median(took), "ms"))
    print(single("the slowest of them", max(took), "ms", 100))


if __name__ == "__main__":
    chance = Random(sys.argv[1] if len(sys.argv) > 1 else "coach")  # noqa: S311 - a play of chance
    small(chance)
    large(chance)
