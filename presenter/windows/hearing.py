"""What the director tells, as events of the run."""

from __future__ import annotations

from presenter.film.happenings import (
    Broke,
    EndReached,
    FrameShown,
    Happening,
    Mended,
    Paused,
    PauseReached,
    Played,
    StretchEntered,
)
from presenter.run.run import Run, Told
from presenter.session.beats import Beat
from presenter.session.values import value


@value
class Trouble:
    """Why the film cannot play and what to do about it; both empty when it can after all."""

    reason: str = ""
    fix: str = ""


def heard(run: Run, happening: Happening) -> tuple[Told, Trouble | None]:
    """Have a run take up a happening: the events it caused, and news of the film's trouble."""
    step = run.state.position.step
    match happening:
        case FrameShown():
            return (), None
        case Played(ms):
            return run.film_played(ms), None
        case Paused(ms):
            return run.film_paused(ms), None
        case PauseReached(number, ms):
            return run.film_reached(Beat(step, f"ask-{number}"), ms), None
        case StretchEntered(number, ms):
            return run.film_reached(Beat(step, f"play-{number}"), ms), None
        case EndReached(ms, leads_on):
            if leads_on:
                return run.next(), None
            return run.film_reached(Beat(step, "end"), ms), None
        case Broke(which, reason, fix):
            return run.film_failed(which, reason), Trouble(reason, fix)
        case Mended(which):
            return run.film_mended(which), Trouble()
