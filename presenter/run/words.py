"""What is on the wall, in words, for the facilitator who stands with her back to it."""

from __future__ import annotations

from presenter.run.scene import (
    AskScene,
    BlackScene,
    BreakScene,
    CardScene,
    CloseScene,
    CoverScene,
    FilmScene,
    InsteadScene,
    PollScene,
    QuestionScene,
    Scene,
    SlideScene,
    TaskScene,
    WhiteScene,
)
from presenter.session.markdown import plain


def words_for(scene: Scene, *, playing: bool | None = None) -> str:
    """Return a short sentence on what a scene shows; `playing` says so of a film, if known."""
    match scene:
        case BlackScene():
            return "Black: the room sees nothing"
        case WhiteScene():
            return "White: the room sees an empty white wall"
        case CoverScene():
            return f"The cover: {plain(scene.title)}"
        case CloseScene():
            return "The close, with thanks and credits"
        case SlideScene():
            return f"The slide: {plain(scene.heading)}"
        case CardScene():
            return f"The card of the film {plain(scene.heading)}"
        case FilmScene():
            return f"The film {plain(scene.heading)}{_motion(playing)}"
        case AskScene():
            return f"The film’s question: {plain(scene.question)}"
        case InsteadScene():
            return _instead(scene)
        case QuestionScene():
            return f"The question: {plain(scene.question)}{_round(scene)}"
        case TaskScene():
            return f"The activity: {plain(scene.heading)}{_round(scene)}"
        case PollScene():
            counted = " (the answers)" if scene.tally else ""
            return f"The poll: {plain(scene.question)}{counted}"
        case BreakScene():
            return f"The break: {plain(scene.heading)}"


def _motion(playing: bool | None) -> str:  # noqa: FBT001 - one plain condition
    if playing is None:
        return ""
    return ", playing" if playing else ", standing still"


def _round(scene: QuestionScene | TaskScene) -> str:
    part = scene.round
    return "" if part is None else f" (round {part.number} of {part.count}: {part.way})"


def _instead(scene: InsteadScene) -> str:
    if scene.question:
        return f"The film’s question: {plain(scene.question)} (without the film)"
    what = "a picture" if scene.image else "a text"
    return f"{what.capitalize()} instead of the film {plain(scene.heading)}"
