"""What is on the wall, in words, for the facilitator who stands with her back to it."""

from __future__ import annotations

from presenter.run.answers import answers_in
from presenter.run.scene import (
    AgreementScene,
    AskScene,
    BlackScene,
    BreakScene,
    CardScene,
    CloseScene,
    CoverScene,
    FilmScene,
    GroupsScene,
    InsteadScene,
    ParkingScene,
    PollScene,
    QuestionScene,
    Scene,
    SlideScene,
    SupportScene,
    TaskScene,
    TurnView,
    WhiteScene,
)
from presenter.session.language import noop, translate
from presenter.session.markdown import plain
from presenter.session.model import Way


def words_for(scene: Scene, *, playing: bool | None = None) -> str:
    """Return a short sentence on what a scene shows; `playing` says so of a film, if known."""
    match scene:
        case BlackScene():
            return translate("words", "Black: the room sees nothing")
        case WhiteScene():
            return translate("words", "White: the room sees an empty white wall")
        case CoverScene():
            return translate("words", "The cover: {title}").format(title=plain(scene.title))
        case CloseScene():
            return translate("words", "The close, with thanks and credits")
        case SlideScene():
            return translate("words", "The slide: {heading}").format(heading=plain(scene.heading))
        case CardScene():
            return translate("words", "The card of the film {heading}").format(
                heading=plain(scene.heading)
            )
        case FilmScene():
            return _film(playing).format(heading=plain(scene.heading))
        case AskScene():
            return translate("words", "The film’s question: {question}").format(
                question=plain(scene.question)
            )
        case InsteadScene():
            return _instead(scene)
        case QuestionScene():
            return _with_round(
                translate("words", "The question: {question}").format(
                    question=plain(scene.question)
                ),
                scene,
            )
        case TaskScene():
            return _with_round(
                translate("words", "The activity: {heading}").format(heading=plain(scene.heading)),
                scene,
            )
        case PollScene():
            text = (
                translate("words", "The poll: {question} (the answers)")
                if scene.tally
                else translate("words", "The poll: {question}")
            )
            return text.format(question=plain(scene.question))
        case BreakScene():
            return translate("words", "The break: {heading}").format(heading=plain(scene.heading))
        case AgreementScene():
            return translate("words", "What the group agreed on")
        case SupportScene():
            return translate("words", "Where people find support")
        case ParkingScene():
            return translate("words", "The parking lot, %n item(s)", n=len(scene.items))
        case GroupsScene():
            return translate("words", "The groups, %n of them", n=len(scene.groups))


def _film(playing: bool | None) -> str:  # noqa: FBT001 - one plain condition
    if playing is None:
        return translate("words", "The film {heading}")
    if playing:
        return translate("words", "The film {heading}, playing")
    return translate("words", "The film {heading}, standing still")


def _with_round(words: str, scene: QuestionScene | TaskScene) -> str:
    words = _round_words(words, scene)
    if scene.board is None:
        return words
    count = translate("words", "%n answer(s)", n=answers_in(scene.board))
    return f"{words} · {count}"


def _round_words(words: str, scene: QuestionScene | TaskScene) -> str:
    part = scene.round
    if part is None:
        return words
    if part.turn is not None:
        return translate("words", "{words} ({turn})").format(
            words=words, turn=turn_words(part.turn)
        )
    return translate("words", "{words} (round {number} of {count}: {way})").format(
        words=words, number=part.number, count=part.count, way=way_words(part.way)
    )


def turn_words(turn: TurnView | None) -> str:
    """Say whose turn it is to report: group 3 of 5: Blue circle; nothing without any."""
    if turn is None:
        return ""
    if not turn.place:
        return translate("words", "%n group(s) to report", n=turn.count)
    if not turn.made:
        return translate("words", "table {number}, {place} of {count}").format(
            number=turn.group + 1, place=turn.place, count=turn.count
        )
    from presenter.run.emblem import emblem_words  # where groups report

    return translate("words", "group {place} of {count}: {name}").format(
        place=turn.place, count=turn.count, name=emblem_words(turn.group)
    )


_WAYS: dict[Way, str] = {
    Way.ALONE: noop("words", "alone"),
    Way.PAIRS: noop("words", "pairs"),
    Way.THREES: noop("words", "threes"),
    Way.FOURS: noop("words", "fours"),
    Way.TABLES: noop("words", "tables"),
    Way.PLENARY: noop("words", "plenary"),
    Way.FEEDBACK: noop("words", "feedback"),
}


def way_words(way: Way) -> str:
    """Return how people work in a round, in a word."""
    return translate("words", _WAYS[way])


def _instead(scene: InsteadScene) -> str:
    if scene.question:
        text = translate("words", "The film’s question: {question} (without the film)")
    elif scene.image:
        text = translate("words", "A picture instead of the film {heading}")
    else:
        text = translate("words", "A text instead of the film {heading}")
    return text.format(question=plain(scene.question), heading=plain(scene.heading))
