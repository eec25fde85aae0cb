"""What the room should see, as plain values.

A scene is still, and equal to another when the picture is equal, so it can be cached, painted
ahead, compared and printed. What moves in it (a film, its caption, a countdown) has a named slot
that the stage fills. Texts are Markdown.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from presenter.run.events import Curtain, RunState
from presenter.run.timing import countdown_of, film_time, pause_of, round_of
from presenter.session.beats import CLOSE, Beat, Route
from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Film,
    Picture,
    Poll,
    Quote,
    Session,
    Showing,
    Slide,
    Step,
    Theme,
    Way,
)
from presenter.session.values import value
from presenter.session.words import clock_text


class Slot(StrEnum):
    """What moves in a scene."""

    FILM = "film"
    CAPTION = "caption"
    COUNTDOWN = "countdown"


@value(kw_only=True)
class _Scene:
    theme: Theme = Theme.CALM

    @property
    def slots(self) -> frozenset[Slot]:
        """What moves in this scene."""
        return frozenset()


@value(kw_only=True)
class CoverScene(_Scene):
    """Before the session: its title; `start` is a clock time in words or empty."""

    title: str
    subtitle: str = ""
    start: str = ""
    authors: tuple[str, ...] = ()


@value(kw_only=True)
class CloseScene(_Scene):
    """After the session: credits; each credit is a line such as a film's title and owner."""

    title: str
    authors: tuple[str, ...] = ()
    licence: str = ""
    credits: tuple[str, ...] = ()


@value(kw_only=True)
class SlideScene(_Scene):
    """Text and pictures; of the top-level list items the first `shown` are seen, None: all."""

    heading: str
    text: str = ""
    shown: int | None = None
    image: Picture | None = None
    quote: Quote | None = None
    columns: tuple[str, ...] = ()


@value(kw_only=True)
class CardScene(_Scene):
    """A film's card over its first frame, before it plays."""

    heading: str
    path: Path
    at: float
    label: str = ""
    content_note: str = ""
    look_for: str = ""

    @property
    def slots(self) -> frozenset[Slot]:
        """The film's first frame, under the card."""
        return frozenset({Slot.FILM})


@value(kw_only=True)
class FilmScene(_Scene):
    """A film playing or held; `at` is the second of the frame seen on arrival.

    Where the file names no end, the held last frame has `timing.FILM_END`, past any film's end.
    """

    heading: str
    path: Path
    at: float

    @property
    def slots(self) -> frozenset[Slot]:
        """The film and its captions."""
        return frozenset({Slot.FILM, Slot.CAPTION})


@value(kw_only=True)
class AskScene(_Scene):
    """A question over the held frame of a film."""

    question: str
    path: Path
    at: float
    prompts: tuple[str, ...] = ()
    timed: bool = False

    @property
    def slots(self) -> frozenset[Slot]:
        """The held frame and, if the talk has a time, the countdown."""
        return frozenset({Slot.FILM, Slot.COUNTDOWN} if self.timed else {Slot.FILM})


@value(kw_only=True)
class InsteadScene(_Scene):
    """What the room sees when a film cannot play: a picture, or a text under the heading.

    On a question's beat, `question` and `prompts` are what is asked, and there is no content note.
    """

    heading: str
    text: str = ""
    image: Path | None = None
    alt: str = ""
    content_note: str = ""
    look_for: str = ""
    question: str = ""
    prompts: tuple[str, ...] = ()
    timed: bool = False

    @property
    def slots(self) -> frozenset[Slot]:
        """The countdown, if the talk has a time."""
        return frozenset({Slot.COUNTDOWN} if self.timed else ())


@value
class RoundView:
    """A round as the room sees it: its number from 1 of `count`, who with whom, for how long."""

    number: int
    count: int
    way: Way
    minutes: float
    prompt: str = ""


@value(kw_only=True)
class QuestionScene(_Scene):
    """A discussion: the question stays large; the first `shown` prompts are seen, None: all."""

    question: str
    prompts: tuple[str, ...] = ()
    shown: int | None = None
    round: RoundView | None = None
    timed: bool = False

    @property
    def slots(self) -> frozenset[Slot]:
        """The countdown, if there is a time."""
        return frozenset({Slot.COUNTDOWN} if self.timed else ())


@value(kw_only=True)
class TaskScene(_Scene):
    """An activity: what to do, in which groups."""

    heading: str
    instructions: str = ""
    groups: str = ""
    round: RoundView | None = None
    timed: bool = False

    @property
    def slots(self) -> frozenset[Slot]:
        """The countdown, if there is a time."""
        return frozenset({Slot.COUNTDOWN} if self.timed else ())


@value(kw_only=True)
class PollScene(_Scene):
    """A show of hands; with `tally` a bar for each answer, its count None until counted."""

    question: str
    answers: tuple[str, ...]
    scale: bool = False
    tally: bool = False
    counts: tuple[int | None, ...] = ()


@value(kw_only=True)
class BreakScene(_Scene):
    """A rest, and what comes after it."""

    heading: str
    text: str = ""
    then: str = ""
    timed: bool = True

    @property
    def slots(self) -> frozenset[Slot]:
        """The countdown."""
        return frozenset({Slot.COUNTDOWN} if self.timed else ())


@value(kw_only=True)
class BlackScene(_Scene):
    """Nothing: the curtain is drawn."""


@value(kw_only=True)
class WhiteScene(_Scene):
    """A wall of light: the white curtain is drawn."""


Scene = (
    CoverScene
    | CloseScene
    | SlideScene
    | CardScene
    | FilmScene
    | AskScene
    | InsteadScene
    | QuestionScene
    | TaskScene
    | PollScene
    | BreakScene
    | BlackScene
    | WhiteScene
)


def scene(route: Route, state: RunState, today: str) -> Scene:
    """Return what the room sees now; `today` is an ISO date, for films' last days."""
    if state.curtain is Curtain.BLACK:
        return BlackScene(theme=route.session.theme)
    if state.curtain is Curtain.WHITE:
        return WhiteScene(theme=route.session.theme)
    seen = state.position if state.frozen is None else state.frozen.beat
    return scene_at(route, state, seen, today)


def scene_at(route: Route, state: RunState, beat: Beat, today: str) -> Scene:
    """Return what the room would see at a beat, curtain or freeze or not.

    A beat the session does not have looks like the cover.
    """
    step = route.step(beat)
    session = route.session
    match step:
        case Slide():
            return _slide(session, step, beat)
        case Showing():
            if state.without_film(step.id) or not step.film.may_play(today):
                return _instead(session, step, beat)
            return _film(session, step, beat)
        case Discussion():
            return _question(session, step, beat)
        case Activity():
            return _task(session, step, beat)
        case Poll():
            return _poll(session, step, beat)
        case Break():
            return _break(route, state, step, beat)
        case _:
            return _close(session) if beat == CLOSE else _cover(session)


def _cover(session: Session) -> CoverScene:
    start = "" if session.start is None else clock_text(session.start)
    return CoverScene(
        theme=session.theme,
        title=session.title,
        subtitle=session.subtitle,
        start=start,
        authors=session.authors,
    )


def _close(session: Session) -> CloseScene:
    films = {step.film.id: step.film for step in session.steps if isinstance(step, Showing)}
    return CloseScene(
        theme=session.theme,
        title=session.title,
        authors=session.authors,
        licence=session.licence,
        credits=tuple(map(_credit, films.values())),
    )


def _credit(film: Film) -> str:
    whose = ", ".join(filter(None, (film.rights.owner, film.rights.licence)))
    return " — ".join(filter(None, (film.title or film.id, whose)))


def _slide(session: Session, step: Slide, beat: Beat) -> SlideScene:
    return SlideScene(
        theme=session.theme,
        heading=step.heading,
        text=step.text,
        shown=beat.number if step.reveal else None,
        image=step.image,
        quote=step.quote,
        columns=step.columns,
    )


def _film(session: Session, step: Showing, beat: Beat) -> CardScene | FilmScene | AskScene:
    theme, path, at = session.theme, step.film.path, film_time(step, beat)
    pause = pause_of(step, beat)
    if pause is not None:
        return AskScene(
            theme=theme,
            question=pause.ask,
            path=path,
            at=at,
            prompts=pause.prompts,
            timed=_timed(step, beat),
        )
    if beat.name != "card":
        return FilmScene(theme=theme, heading=step.heading, path=path, at=at)
    return CardScene(
        theme=theme,
        heading=step.heading,
        path=path,
        at=at,
        label=step.film.label,
        content_note=step.content_note or step.film.content_note,
        look_for=step.look_for,
    )


def _instead(session: Session, step: Showing, beat: Beat) -> InsteadScene:
    film, pause = step.film, pause_of(step, beat)
    return InsteadScene(
        theme=session.theme,
        heading=step.heading,
        text="" if film.instead_path else film.instead or film.about,
        image=film.instead_path,
        alt=film.about,
        content_note="" if pause else step.content_note or film.content_note,
        look_for=step.look_for,
        question=pause.ask if pause else "",
        prompts=pause.prompts if pause else (),
        timed=_timed(step, beat),
    )


def _question(session: Session, step: Discussion, beat: Beat) -> QuestionScene:
    revealing = step.reveal and not beat.is_("round")
    return QuestionScene(
        theme=session.theme,
        question=step.heading,
        prompts=step.prompts,
        shown=beat.number if revealing else None,
        round=_round(step, beat),
        timed=_timed(step, beat),
    )


def _task(session: Session, step: Activity, beat: Beat) -> TaskScene:
    return TaskScene(
        theme=session.theme,
        heading=step.heading,
        instructions=step.instructions,
        groups=step.groups,
        round=_round(step, beat),
        timed=_timed(step, beat),
    )


def _round(step: Discussion | Activity, beat: Beat) -> RoundView | None:
    part = round_of(step, beat)
    if part is None:
        return None
    return RoundView(beat.number, len(step.rounds), part.way, part.minutes, part.prompt)


def _poll(session: Session, step: Poll, beat: Beat) -> PollScene:
    answers = step.options
    if step.scale is not None:
        low, high = step.scale
        answers = tuple(str(n) for n in range(low, high + 1))
    tally = beat.name == "tally"
    return PollScene(
        theme=session.theme,
        question=step.heading,
        answers=answers,
        scale=step.scale is not None,
        tally=tally,
        counts=(None,) * len(answers) if tally else (),
    )


def _break(route: Route, state: RunState, step: Break, beat: Beat) -> BreakScene:
    after = route.step(route.after(beat, state.hidden))
    return BreakScene(
        theme=route.session.theme,
        heading=step.heading,
        text=step.text,
        then="" if after is None or after is step else after.heading,
        timed=_timed(step, beat),
    )


def _timed(step: Step, beat: Beat) -> bool:
    return countdown_of(step, beat) is not None
