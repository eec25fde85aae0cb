"""What the room should see, as plain values.

A scene is still, and equal to another when the picture is equal, so it can be cached, painted
ahead, compared and printed. What moves in it (a film, its caption, a countdown) has a named slot
that the stage fills. Texts are Markdown.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from presenter.run.groups import Face
from presenter.session.model import Picture, Quote, Theme, Way
from presenter.session.values import value


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
class TurnView:
    """A group that reports: its number from 0, its place from 1 of `count`, and who is next.

    Place 0 is before the first, which is the group then. Groups not `made` are tables; `seconds`
    is what each has, None where they have no time of their own.
    """

    group: int
    place: int
    count: int
    then: int | None = None
    made: bool = True
    seconds: float | None = None


@value
class RoundView:
    """A round as the room sees it: its number from 1 of `count`, who with whom, for how long.

    With a `turn` groups report one after the other. A count of 0 is no round of the plan.
    """

    number: int
    count: int
    way: Way
    minutes: float
    prompt: str = ""
    turn: TurnView | None = None


@value
class CardView:
    """An answer as the room sees it."""

    text: str
    starred: bool = False


@value
class ColumnView:
    """A column of answers; its title is empty where there is but one."""

    title: str
    cards: tuple[CardView, ...] = ()


@value
class BoardView:
    """Answers as the room sees them, in plain text.

    Shown is the page with the card `seen`, its column and its place there from 0; where there is
    no such card, the page of the number `page`, from 0. How many pages there are the wall decides.
    """

    columns: tuple[ColumnView, ...]
    page: int = 0
    seen: tuple[int, int] = (-1, -1)


@value(kw_only=True)
class QuestionScene(_Scene):
    """A discussion: the question stays large; the first `shown` prompts are seen, None: all.

    With a `board` the answers have the place of the prompts.
    """

    question: str
    prompts: tuple[str, ...] = ()
    shown: int | None = None
    round: RoundView | None = None
    board: BoardView | None = None
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
    board: BoardView | None = None
    timed: bool = False

    @property
    def slots(self) -> frozenset[Slot]:
        """The countdown, if there is a time."""
        return frozenset({Slot.COUNTDOWN} if self.timed else ())


@value(kw_only=True)
class PollScene(_Scene):
    """A show of hands; with `tally` a bar for each answer, its count None until counted.

    `before` are the hands counted at the poll that this one is compared with, empty without one.
    """

    question: str
    answers: tuple[str, ...]
    scale: bool = False
    tally: bool = False
    counts: tuple[int | None, ...] = ()
    before: tuple[int | None, ...] = ()


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


@value(kw_only=True)
class AgreementScene(_Scene):
    """What the group agreed on, line by line."""

    lines: tuple[str, ...]


@value(kw_only=True)
class SupportScene(_Scene):
    """Where people find help."""

    text: str


@value
class ParkedView:
    """Something parked as the room sees it; who takes it on, if anybody does."""

    text: str
    owner: str = ""
    settled: bool = False


@value(kw_only=True)
class ParkingScene(_Scene):
    """The parking lot, at a page of it from 0."""

    items: tuple[ParkedView, ...]
    page: int = 0


@value(kw_only=True)
class GroupsScene(_Scene):
    """Who works with whom: people's numbers, group by group, and names where they are known.

    `names` are those of the people in `groups`, in the same order, empty where the wall does not
    tell names.
    """

    heading: str
    groups: tuple[tuple[int, ...], ...]
    face: Face = Face.NUMBERS
    names: tuple[tuple[str, ...], ...] = ()


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
    | AgreementScene
    | SupportScene
    | ParkingScene
    | GroupsScene
)
