"""What every player does with a clip before it opens it, and what it says when that fails."""

from __future__ import annotations

from dataclasses import replace
from math import floor

from presenter.film.player import Clip
from presenter.film.probe import FilmInfo, probe
from presenter.film.trouble import COPY_AGAIN, check_file
from presenter.session.language import translate

BREAKS_OFF = 1.0  # seconds before its known end by which a film that ends is damaged


def known(clip: Clip) -> Clip:
    """Return a clip with its size and length looked up, if nobody has; FilmProblem if it cannot.

    Not for the window's thread: a network drive may keep it waiting.
    """
    check_file(clip.path)
    if clip.duration > 0:
        return clip
    return informed(clip, probe(clip.path))


def informed(clip: Clip, info: FilmInfo) -> Clip:
    """Return a clip with what was found out about its file."""
    return replace(
        clip,
        size=info.size,
        duration=info.duration,
        fps=info.fps,
        container=info.container,
        reorder=info.reorder,
    )


def frame_begin(clip: Clip, at: float) -> float:
    """Return when the picture that is seen at a time began, in seconds; the time if not known."""
    return floor(at * clip.fps + 0.01) / clip.fps if clip.fps > 0 else at


def damage(clip: Clip, *, blind: bool) -> tuple[str, str]:
    """Return why a clip cannot be shown, or (not `blind`) shown to its end, and the fix."""
    name = clip.path.name
    if blind:
        return translate("opening", "{name} is damaged, or is not a film.").format(
            name=name
        ), translate("trouble", COPY_AGAIN)
    return translate("opening", "The film {name} is damaged: it breaks off before its end.").format(
        name=name
    ), translate("trouble", COPY_AGAIN)
