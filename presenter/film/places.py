"""Where in a film a beat is: the film rules as plain arithmetic. Times are seconds of the file."""

from __future__ import annotations

from math import inf

from presenter.session.beats import Beat, Stretch, stretch_at, stretches
from presenter.session.model import Showing

EDGE = 0.06  # seconds: a seek this near to a pause has come to it, and enters the stretch after it
TAIL = 0.25  # seconds before the end to which a seek goes at most: a seek does not end a film
LAST = 0.1  # seconds before the end at which the last picture is asked for


def end_of(step: Showing, duration: float) -> float:
    """Return where a step's film ends; infinity if neither file nor session says (duration 0)."""
    if step.stop is not None:
        return step.stop
    return duration if duration > 0 else inf


def final(step: Showing, duration: float) -> float:
    """Return the time of the step's last picture, its start if no end is known."""
    end = end_of(step, duration)
    if step.stop is not None:
        return step.stop
    return step.start if end == inf else max(step.start, end - LAST)


def bounded(step: Showing, seconds: float, duration: float) -> float:
    """Return the time nearest to `seconds` to which a seek may go."""
    return max(step.start, min(seconds, end_of(step, duration) - TAIL))


def place_of(step: Showing, beat: Beat, film_ms: int | None, duration: float) -> tuple[int, float]:
    """Return a film beat's stretch, counted from 0, and its time.

    `film_ms` asks for a place within a `play` beat; outside its stretch the nearest end is taken.
    """
    parts = stretches(step)
    last = len(parts) - 1
    if beat.is_("end"):
        return last, final(step, duration)
    index = min(max(0, beat.number - 1), last)
    part = parts[index]
    if beat.is_("ask"):
        return index, final(step, duration) if part.stop is None else part.stop
    if not beat.is_("play"):
        return 0, step.start
    wanted = part.begin if film_ms is None else film_ms / 1000
    highest = bounded(step, wanted, duration) if part.stop is None else part.stop
    return index, max(part.begin, min(wanted, highest))


def stretch_for(step: Showing, present: int | None, seconds: float) -> int:
    """Return the stretch, counted from 0, in which a seek to `seconds` ends.

    The present one if it may hold the time, else the one the time belongs to. The picture of a
    pause belongs to the stretch after it: a seek to it does not fire it.
    """
    parts = stretches(step)
    if present is not None and _inside(parts[present], seconds):
        return present
    index = parts.index(stretch_at(step, seconds))
    beyond = index + 1 < len(parts) and not _inside(parts[index], seconds)
    return index + 1 if beyond else index


def _inside(part: Stretch, at: float) -> bool:
    return part.holds(at) and (part.stop is None or at < part.stop - EDGE)
