"""How long steps really took: from the events of earlier runs, step by step.

A step counts in a run if it was led through: entered by going on and left by going on. Pauses of
the run and the time the program was away do not count; a film that was skipped, cut short or could
not play makes its step no measure; what was passed in a few seconds was not led.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from presenter.run.events import (
    Arrival,
    BeatEntered,
    FilmSkipped,
    RunState,
    Stamped,
)
from presenter.run.fold import fold
from presenter.run.record import session_mark
from presenter.run.records import Loaded, is_practice, load
from presenter.run.tables import SUFFIX
from presenter.session.values import value

PASSED = 15.0
"""A step that took fewer seconds, no half minute, was passed over, not led."""
_GOING_ON = (Arrival.NEXT, Arrival.FILM)


@value
class Sample:
    """The seconds a step took in one run."""

    seconds: float
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Durations:
    """What earlier runs tell. `samples` are by step id; the counts are of runs that tell something.

    `problems` says in a sentence each what could not be read.
    """

    samples: dict[str, tuple[Sample, ...]]
    real: int = 0
    practice: int = 0
    problems: tuple[str, ...] = ()

    def of(self, step: str) -> tuple[Sample, ...]:
        """Return how long a step took, in the order of the runs."""
        return self.samples.get(step, ())


def past_runs(folder: Path, session_path: Path) -> tuple[Loaded, ...]:
    """Return what can be read of all records of a session file, oldest first."""
    try:
        names = sorted(folder.glob(f"*-{session_mark(session_path)}-*{SUFFIX}"))
    except OSError:
        return ()
    return tuple(load(name) for name in names)


def durations(runs: Iterable[Loaded]) -> Durations:
    """Return how long steps took in runs; of a damaged one what could be read counts."""
    samples: dict[str, tuple[Sample, ...]] = {}
    counts = {True: 0, False: 0}
    problems: list[str] = []
    for run in runs:
        if run.problem and not run.busy:
            problems.append(run.problem)
        practice = is_practice(run)
        took = led(run.history)
        counts[practice] += bool(took)
        for step, seconds in took.items():
            samples[step] = (*samples.get(step, ()), Sample(seconds, practice))
    return Durations(samples, counts[False], counts[True], tuple(problems))


def led(history: Iterable[Stamped]) -> dict[str, float]:
    """Return the seconds spent in each step that was led through, by its id."""
    state = RunState()
    went_on = False  # whether the step the room is in was come to by going on
    whole: set[str] = set()
    spoiled: set[str] = set()
    for stamped in history:
        event, before = stamped.event, state
        state = fold(state, stamped)
        if isinstance(event, FilmSkipped):
            spoiled.add(event.step)
        left = before.position
        on_by_hand = isinstance(event, BeatEntered) and event.arrival is Arrival.NEXT
        if on_by_hand and left.is_("play") and not before.film_playing:
            spoiled.add(left.step)  # a film is paused first, and left before its end
        if state.position.step == left.step:
            continue
        goes_on = isinstance(event, BeatEntered) and event.arrival in _GOING_ON
        if goes_on and went_on and left.step:
            whole.add(left.step)
        if before.without_film(left.step):
            spoiled.add(left.step)
        went_on = goes_on
    took = {step: state.spent_in(step) for step in whole - spoiled}
    return {step: seconds for step, seconds in took.items() if _is_led(seconds)}


def _is_led(seconds: float) -> bool:
    return isfinite(seconds) and seconds >= PASSED


def median(seconds: Iterable[float]) -> float:
    """Return the middle one of some numbers, between the two of an even count; 0 of none."""
    ordered = sorted(seconds)
    if not ordered:
        return 0.0
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
