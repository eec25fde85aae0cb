"""What the room should see, as plain values.

A scene is still, and equal to another when the picture is equal, so it can be cached, painted
ahead, compared and printed. What moves in it (a film, its caption, a countdown) has a named slot
that the stage fills. Texts are Markdown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from presenter.session.model import Picture, Quote, Theme, Way


class Slot(StrEnum):
    """What moves in a scene."""

    FILM = "film"
    CAPTION = "caption"
    COUNTDOWN = "countdown"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    theme: Theme = Theme.CALM

    @property
    def slots(self) -> frozenset[Slot]:
        """What moves in this scene."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverScene(_Scene):
    """Before the session: its title; `start` is a clock time in words or empty."""

    title: str
    subtitle: str = ""
    start: str = ""
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseScene(_Scene):
    """After the session: credits; each credit is a line such as a film's title and owner."""

    title: str
    authors: tuple[str, ...] = ()
    licence: str = ""
    credits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideScene(_Scene):
    """Text and pictures; of the top-level list items the first `shown` are seen, None: all."""

    heading: str
    text: str = ""
    shown: int | None = None
    image: Picture | None = None
    quote: Quote | None = None
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmScene(_Scene):
    """A film playing or held; `at` is the second of the frame seen on arrival."""

    heading: str
    path: Path
    at: float

    @property
    def slots(self) -> frozenset[Slot]:
        """The film and its captions."""
        return frozenset({Slot.FILM, Slot.CAPTION})


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class InsteadScene(_Scene):
    """What the room sees when a film cannot play: a picture, or a text under the heading.

    On a question's beat, `question` and `prompts` are what is asked.
    """

    heading: str
    text: str = ""
    image: Path | None = None
    alt: str = ""
    look_for: str = ""
    question: str = ""
    prompts: tuple[str, ...] = ()
    timed: bool = False

    @property
    def slots(self) -> frozenset[Slot]:
        """The countdown, if the talk has a time."""
        return frozenset({Slot.COUNTDOWN} if self.timed else ())


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round as the room sees it: its number from 1 of `count`, who with whom, for how long."""

    number: int
    count: int
    way: Way
    minutes: float
    prompt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PollScene(_Scene):
    """A show of hands; with `tally` a bar for each answer, its count None until counted."""

    question: str
    answers: tuple[str, ...]
    scale: bool = False
    tally: bool = False
    counts: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class BlackScene(_Scene):
    """Nothing: the curtain is drawn."""


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
)
