"""Places of a film that have a name: its cues, and the pauses at which the room is asked."""

from __future__ import annotations

from presenter.session.language import translate
from presenter.session.model import Showing
from presenter.session.values import value

NEAR = 0.06  # seconds: two marks no further apart are one, and a film this near stands at it
_JUST_PASSED = 1.0  # seconds: a playing film this far behind a mark is sent to the one before


@value
class Mark:
    """A place in a film. `at` is in seconds; `asks` where the film pauses for a question."""

    at: float
    name: str
    asks: bool = False


def marks_of(step: Showing) -> tuple[Mark, ...]:
    """Return the marks of a step's film, in order; cues outside the step's part are left out."""
    marks = [
        Mark(pause.at, translate("film_marks", "question {number}").format(number=n), asks=True)
        for n, pause in enumerate(step.pauses, 1)
    ]
    stop = float("inf") if step.stop is None else step.stop
    for name, at in step.film.cues:
        here = next((n for n, mark in enumerate(marks) if abs(mark.at - at) <= NEAR), None)
        if here is not None:
            marks[here] = Mark(marks[here].at, f"{name}, {marks[here].name}", marks[here].asks)
        elif step.start <= at < stop:
            marks.append(Mark(at, name))
    return tuple(sorted(marks, key=lambda mark: mark.at))


def mark_after(marks: tuple[Mark, ...], seconds: float) -> Mark | None:
    """Return the first mark after a time, None if there is none."""
    return next((mark for mark in marks if mark.at > seconds + NEAR), None)


def mark_before(marks: tuple[Mark, ...], seconds: float, *, playing: bool) -> Mark | None:
    """Return the last mark before a time; while the film plays, not the one it just left."""
    slack = _JUST_PASSED if playing else NEAR
    return next((mark for mark in reversed(marks) if mark.at < seconds - slack), None)
