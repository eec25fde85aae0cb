"""What the file says of a beat's time: how long the talk may take, and where in its film it is."""

from __future__ import annotations

from presenter.session.beats import Beat, stretches
from presenter.session.model import Activity, Break, Discussion, Pause, Round, Showing, Step

FILM_END = 1_000_000.0
"""Seconds past the end of any film. It stands for the last picture where the file names no end."""


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


def countdown_of(step: Step | None, beat: Beat) -> float | None:
    """Return the seconds that a beat's countdown has, None if it has none.

    A round and a question in a film have their own minutes; a break, and a discussion or an
    activity without rounds, have their step's.
    """
    minutes = _minutes(step, beat)
    return minutes * 60 if minutes else None


def _minutes(step: Step | None, beat: Beat) -> float | None:
    part = round_of(step, beat) or pause_of(step, beat)
    if part is not None:
        return part.minutes
    match step:
        case Break():
            return step.minutes
        case Discussion() | Activity() if not step.rounds:
            return step.minutes
        case _:
            return None


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
