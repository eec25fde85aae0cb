"""The minutes a session's steps should have, by how long they took in earlier runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from math import floor
from pathlib import Path

from presenter.run.durations import Durations, Sample, median
from presenter.run.pacing import planned_seconds
from presenter.session.model import Activity, Break, Discussion, Poll, Session, Showing, Step
from presenter.session.problems import NOWHERE
from presenter.session.values import value

_HALVES_BELOW = 5.0  # minutes: authors write 2.5 and 4, but 7 and 14
_ROOM = (Discussion, Activity, Poll, Break)


class Which(StrEnum):
    """Which runs count."""

    ALL = "all"
    REAL = "real"
    PRACTICE = "practice"


class Verdict(StrEnum):
    """What is proposed for a step, or why nothing is."""

    CHANGE = "change"
    KEEP = "keep"  # the plan is right
    ALONE = "alone"  # a change, but only by practice, where no room talks
    UNTRIED = "untried"  # no run tells anything
    ROUNDS = "rounds"  # its time is the sum of its rounds
    PARTS = "parts"  # its rounds or pauses alone take longer
    SHORTEST = "shortest"  # it would be less than its shortest time
    TWICE = "twice"  # one text for several steps, by an include used twice


@value
class Proposal:
    """What past runs propose for a step. Seconds, but `minutes` is as a file has them.

    `planned` is None where the plan is not known; `minutes` None where nothing is proposed.
    `times` are those that count, the shortest first; `practised` is how many are of practice.
    """

    step: str
    number: int
    heading: str
    verdict: Verdict
    planned: float | None = None
    times: tuple[float, ...] = ()
    practised: int = 0
    minutes: float | None = None
    hidden: bool = False

    @property
    def median(self) -> float:
        """The middle one of the times."""
        return median(self.times)

    @property
    def open(self) -> bool:
        """True if there are minutes to take or to leave."""
        return self.minutes is not None


def propose(
    session: Session,
    past: Durations,
    lengths: Mapping[Path, float],
    which: Which = Which.ALL,
) -> tuple[Proposal, ...]:
    """Return what past runs propose for each step, in order.

    `lengths` are the films' lengths in seconds by path. With `Which.ALL` practice counts for
    slides and films; for what a room does only where no real run tells anything, and then the
    verdict is ALONE.
    """
    places = [step.place for step in session.steps if step.place != NOWHERE]
    return tuple(
        _proposal(step, number, past.of(step.id), lengths, which, places.count(step.place) > 1)
        for number, step in enumerate(session.steps, 1)
    )


def _proposal(
    step: Step,
    number: int,
    samples: tuple[Sample, ...],
    lengths: Mapping[Path, float],
    which: Which,
    twice: bool,  # noqa: FBT001 - inner
) -> Proposal:
    counted = _counted(step, samples, which)
    times = tuple(sorted(each.seconds for each in counted))
    practised = sum(each.practice for each in counted)
    planned = _planned(step, lengths)
    verdict, minutes = Verdict.UNTRIED, None
    if times:
        alone = which is Which.ALL and isinstance(step, _ROOM) and practised == len(times)
        verdict, minutes = _judged(step, planned, median(times) / 60)
        if verdict is Verdict.CHANGE and twice:
            verdict, minutes = Verdict.TWICE, None
        elif verdict is Verdict.CHANGE and alone:
            verdict = Verdict.ALONE
    return Proposal(
        step.id, number, step.heading, verdict, planned, times, practised, minutes, step.hidden
    )


def _counted(step: Step, samples: tuple[Sample, ...], which: Which) -> tuple[Sample, ...]:
    real = tuple(each for each in samples if not each.practice)
    if which is Which.REAL or (which is Which.ALL and isinstance(step, _ROOM) and real):
        return real
    if which is Which.PRACTICE:
        return tuple(each for each in samples if each.practice)
    return samples


def _planned(step: Step, lengths: Mapping[Path, float]) -> float | None:
    """Return what the file plans in seconds, None where it depends on an unknown film."""
    unknown = isinstance(step, Showing) and step.film.path not in lengths and step.stop is None
    return None if step.minutes is None and unknown else planned_seconds(step, lengths)


def _judged(step: Step, planned: float | None, minutes: float) -> tuple[Verdict, float | None]:
    """Return what to do about a step that took so many minutes, and the minutes to write."""
    unit = 0.5 if minutes < _HALVES_BELOW else 1.0
    new = max(0.5, floor(minutes / unit + 0.5) * unit)
    if planned is not None and (new == planned / 60 or abs(planned / 60 - minutes) <= unit / 2):
        return Verdict.KEEP, None
    rounds = getattr(step, "rounds", ())
    if step.minutes is None and rounds:
        return Verdict.ROUNDS, None
    if _sum(each.minutes for each in (rounds or getattr(step, "pauses", ()))) > new:
        return Verdict.PARTS, None
    if step.shortest is not None and step.shortest > new:
        return Verdict.SHORTEST, None
    return Verdict.CHANGE, new


def _sum(minutes: Iterable[float | None]) -> float:
    return sum((each or 0.0 for each in minutes), 0.0)


def plan_after(proposals: Iterable[Proposal], taken: Iterable[str]) -> tuple[float, float]:
    """Return the minutes of the whole plan as it is, and with the proposals taken.

    A hidden step and one whose plan is not known count as nothing, before and after.
    """
    chosen = set(taken)
    before = after = 0.0
    for each in proposals:
        if each.planned is None or each.hidden:
            continue
        before += each.planned / 60
        new = each.minutes if each.step in chosen else None
        after += each.planned / 60 if new is None else new
    return before, after
