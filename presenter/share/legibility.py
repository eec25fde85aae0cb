"""What the back row cannot read: text too long for the wall, and pictures that cannot be shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSizeF

from presenter.run.events import RunState
from presenter.run.seen import scene_at
from presenter.session.beats import Route
from presenter.session.language import translate
from presenter.session.model import Session, Step
from presenter.session.problems import Place, Problem, Severity
from presenter.session.words import brief
from presenter.share.beat_pictures import application
from presenter.share.picture_problems import picture_problems
from presenter.stage.still import Pictures, arrange

_SHAPES = (("", QSizeF(1280, 720)), ("4:3", QSizeF(1024, 768)))
_ALWAYS = ""  # a day before any film's permission ends: the film itself is judged, not its plan B


def legibility_problems(session: Session) -> Iterator[Problem]:
    """Yield a warning for each text that gets too small and each picture that cannot be read."""
    application()
    pictures = Pictures()
    yield from _crowded(session, pictures)
    yield from picture_problems(session, pictures)


def _crowded(session: Session, pictures: Pictures) -> Iterator[Problem]:
    """Yield a problem a step, for the first shape of wall that is too small for it."""
    route = Route(session)
    found: dict[tuple[str, str], dict[str, None]] = {}
    for beat in route.beats:
        scene = scene_at(route, RunState(position=beat), beat, _ALWAYS)
        for where, size in _SHAPES:
            texts = arrange(scene, size, pictures).crowded
            if texts:
                found.setdefault((beat.step, where), {}).update(dict.fromkeys(texts))
    told: set[str] = set()
    for (step, where), crowded in sorted(found.items(), key=lambda item: item[0][1]):
        if step not in told:
            told.add(step)
            yield _too_long(session, route.step_by_id(step), tuple(crowded), where)


def _too_long(session: Session, step: Step | None, texts: tuple[str, ...], where: str) -> Problem:
    place = step.place if step else Place(str(session.path), 1, 1)
    text = brief(max(texts, key=len))
    others = len(texts) - 1
    if where and others:
        message = translate(
            "legibility",
            "“{text}” and {others} more are too small for the back row on a 4:3 projector.",
        )
    elif where:
        message = translate(
            "legibility", "“{text}” is too small for the back row on a 4:3 projector."
        )
    elif others:
        message = translate(
            "legibility", "“{text}” and {others} more are too small for the back row."
        )
    else:
        message = translate("legibility", "“{text}” is too small for the back row.")
    message = message.format(text=text, others=others)
    hint = translate(
        "legibility", "There is too much text: say it in fewer words, or spread it over two steps."
    )
    return Problem.at(place, Severity.WARNING, "crowded-text", message, hint)
