"""What is planned of a beat's time: how long the talk may take, and where in its film it is."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.run.plan import Plan
from presenter.session.beats import Beat, stretches
from presenter.session.model import Activity, Break, Discussion, Pause, Round, Showing, Step

FILM_END = 1_000_000.0
"""Seconds past the end of any film. It stands for the last picture where the file names no end."""
AS_FILED = Plan()
"""The plan as the file has it."""


def round_of(step: Step | None, beat: Beat) -> Round | None:
    """Return the round a beat is about, or None."""
    if isinstance(step, Discussion | Activity) and beat.is_("round"):
        return step.rounds[beat.number - 1]
    return None


def pause_of(step: Step | None, beat: Beat) -> Pause | None:
    """Return the film's pause a beat is about, or None."""
    if isinstance(step, Showing) and beat.is_("ask"):
        return step.pauses[beat.number - 1]
    return None


def countdown_of(step: Step | None, beat: Beat, plan: Plan = AS_FILED) -> float | None:
    """Return the seconds that a beat's countdown has, None if it has none.

    A round and a question in a film have their own minutes; a break, and a discussion or an
    activity without rounds, have their step's. Where `plan` makes the step shorter or longer
    today, so are they.
    """
    minutes = None if step is None else _minutes(step, beat, plan.seconds(step.id))
    return minutes * 60 if minutes else None


def _minutes(step: Step, beat: Beat, today: float | None) -> float | None:
    if round_of(step, beat) is not None:
        return _rounds_today(step, today)[beat.number - 1]
    if pause_of(step, beat) is not None:
        return _talks_today(step, today)[beat.number - 1]
    talk = isinstance(step, Discussion | Activity) and not step.rounds
    if not talk and not isinstance(step, Break):
        return None
    return step.minutes if today is None else today / 60


def _rounds_today(step: Step, today: float | None) -> tuple[float, ...]:
    """Return the minutes of a step's rounds; a step made shorter shortens each in proportion."""
    filed = (
        [part.minutes for part in step.rounds] if isinstance(step, Discussion | Activity) else []
    )
    whole = sum(filed) if step.minutes is None else step.minutes
    if today is None or whole <= 0:
        return tuple(filed)
    return shared(filed, sum(filed) * today / 60 / whole)


def _talks_today(step: Step, today: float | None) -> tuple[float | None, ...]:
    """Return the minutes of the talks in a film's pauses: the film itself gets no shorter."""
    pauses = step.pauses if isinstance(step, Showing) else ()
    filed = [pause.minutes or 0.0 for pause in pauses]
    if today is None or step.minutes is None:
        return tuple(pause.minutes for pause in pauses)
    return shared(filed, max(0.0, sum(filed) + today / 60 - step.minutes))


def shared(minutes: Sequence[float], total: float) -> tuple[float, ...]:
    """Return minutes in the same proportion, in half minutes, that come to another total.

    What was not nothing gets half a minute at least; a total with quarters is kept to the half
    minute. Where there are not even half minutes enough, all are in exact proportion.
    """
    whole = sum(minutes)
    if whole <= 0 or abs(whole - total) < 1e-9:
        return tuple(minutes)
    exact = [each * total / whole for each in minutes]
    halves = round(total * 2)
    if halves < sum(each > 0 for each in minutes):
        return tuple(exact)
    least = [min(1, halves) if each > 0 else 0 for each in minutes]
    given = [max(low, int(each * 2)) for low, each in zip(least, exact, strict=True)]
    while sum(given) != halves:  # to whom most is owed, of several the last: it rounds the talk off
        way = 1 if sum(given) < halves else -1
        owed = [
            (way * (each * 2 - got), n)
            for n, (each, got, low) in enumerate(zip(exact, given, least, strict=True))
            if way > 0 or got > low
        ]
        given[max(owed)[1]] += way
    return tuple(got / 2 for got in given)


def film_time(step: Step | None, beat: Beat) -> float:
    """Return the second of the film seen on arriving at a beat; 0 outside films.

    The end of a film played to its own end is FILM_END: the file does not know its length.
    """
    if not isinstance(step, Showing):
        return 0.0
    pause = pause_of(step, beat)
    if pause is not None:
        return pause.at
    if beat.is_("play"):
        return stretches(step)[beat.number - 1].begin
    if beat.name == "end":
        return FILM_END if step.stop is None else step.stop
    return step.start
