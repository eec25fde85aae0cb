"""A session as plain frozen values: what format 1 can say.

Each field carries, as metadata, the words that explain its key; they are the last word on the
format and feed problems, help and documentation. Texts are Markdown as the author wrote it
(`markdown.blocks` and `markdown.spans` read it). Times in a film are seconds, durations minutes.
A `place` is where the author wrote the thing; it does not count when values are compared.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import Any

from presenter.session.language import translate
from presenter.session.problems import NOWHERE, Place
from presenter.session.values import value

_NEEDED: Any = object()


def key(about: str, default: Any = _NEEDED, *, name: str = "") -> Any:
    """Declare a field that is a key of the format; without a default the key is required.

    `name` is the key as written in a file where it differs from the field's name.
    """
    metadata = {"about": about, "name": name}
    if default is _NEEDED:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


def _place() -> Any:
    return field(default=NOWHERE, compare=False, repr=False)


class Theme(StrEnum):
    """The three looks of the wall."""

    CALM = "calm"
    CONTRAST = "contrast"
    DARK = "dark"


class Keep(StrEnum):
    """How dearly a step is held when time is short."""

    MUST = "must"
    SHOULD = "should"
    SPARE = "spare"


class Side(StrEnum):
    """Where a picture stands on its slide."""

    LEFT = "left"
    RIGHT = "right"
    FULL = "full"


class AtEnd(StrEnum):
    """What happens when a film is over."""

    HOLD = "hold"
    NEXT = "next"


class Way(StrEnum):
    """How people work in a round."""

    ALONE = "alone"
    PAIRS = "pairs"
    THREES = "threes"
    FOURS = "fours"
    TABLES = "tables"
    PLENARY = "plenary"
    FEEDBACK = "feedback"


class Moment(StrEnum):
    """When a measure is taken."""

    BEFORE = "before"
    AFTER = "after"


@value(kw_only=True)
class Picture:
    """A picture on a slide."""

    file: str = key("The picture's file, relative to `assets`.")
    alt: str = key("What the picture shows, for people who cannot see it.", "")
    side: Side = key("Where it stands: `left`, `right` or `full`.", Side.RIGHT)
    path: Path = Path()
    place: Place = _place()


@value(kw_only=True)
class Quote:
    """A quotation on a slide."""

    text: str = key("The words quoted.")
    by: str = key("Who said them.", "")


@value(kw_only=True)
class Round:
    """A part of a discussion or activity: who talks with whom, and for how long."""

    way: Way
    minutes: float
    prompt: str = key("What this round is about.", "")


@value(kw_only=True)
class Pause:
    """A place where the film stops and the room is asked something."""

    at: float = key("Where the film stops: a time or the name of a cue.")
    ask: str = key("The question for the room.")
    prompts: tuple[str, ...] = key("Further questions.", ())
    minutes: float | None = key("How long the talk may take.", None)
    say: str = key("What the facilitator says.", "")
    rewind: float = key("How many seconds earlier the film goes on.", 2.0)
    place: Place = _place()


@value(kw_only=True)
class Speaker:
    """Somebody heard in a film."""

    name: str = key("The speaker's name.")
    role: str = key("Who the speaker is.", "", name="as")


@value(kw_only=True)
class Rights:
    """Whose film it is, and whether it may be shown."""

    owner: str = key("Who owns the film.", "")
    licence: str = key("The licence it is under.", "")
    permission: str = key("The permission of the people shown.", "")
    until: str = key("The last day it may be shown, as 2031-01-31.", "")
    withdrawn: bool = key("True when the permission was taken back.", False)
    contact: str = key("Whom to ask.", "")


@value(kw_only=True)
class Film:
    """A film of the library. `instead` is Markdown, or a picture when `instead_path` is set."""

    id: str
    file: str = key("The film's file, relative to `assets`.")
    title: str = key("The film's title.", "")
    about: str = key("What it is about.", "")
    speakers: tuple[Speaker, ...] = key("Who is heard.", ())
    label: str = key("What kind of film it is, shown to the room.", "")
    content_note: str = key("What in it may upset somebody.", "")
    cues: tuple[tuple[str, float], ...] = key("Names for times in the film.", ())
    captions: tuple[tuple[str, Path], ...] = key("A caption file for each language.", ())
    instead: str = key("What the room sees when the film cannot play: a picture or text.", "")
    instead_path: Path | None = None
    rights: Rights = key("Whose it is and whether it may be shown.", Rights())
    path: Path = Path()
    place: Place = _place()

    def cue(self, name: str) -> float | None:
        """Return the time of a cue in seconds, or None if there is none of that name."""
        return next((at for known, at in self.cues if known == name), None)

    def may_play(self, today: str) -> bool:
        """True unless withdrawn or past its last day; `today` is an ISO date."""
        return not self.rights.withdrawn and not (self.rights.until and today > self.rights.until)

    def why_not(self, today: str) -> str:
        """Return in words why the film may not play on a day, nothing if it may."""
        if self.may_play(today):
            return ""
        name = self.title or self.id
        if self.rights.withdrawn:
            return translate("model", "The film “{name}” was withdrawn.").format(name=name)
        return translate("model", "The film “{name}” may be shown until {day} only.").format(
            name=name, day=self.rights.until
        )


@value(kw_only=True)
class Step:
    """What all steps have. `heading` is the value of the step's kind, except for a film."""

    id: str = key("A name for the step, for jumps and records; made from the heading if absent.")
    heading: str
    minutes: float | None = key("How long the whole step takes.", None)
    shortest: float | None = key("How short it can be made.", None)
    keep: Keep = key("`must`, `should` or `spare`: what may go when time is short.", Keep.MUST)
    hidden: bool = key("True for a step that `next` passes over.", False)
    purpose: str = key("What the step is for.", "")
    say: str = key("What the facilitator says.", "")
    do: str = key("What the facilitator does.", "")
    watch_for: str = key("What to watch for.", "")
    notes: str = key("Anything else for the facilitator.", "")
    materials: tuple[str, ...] = key("What is needed.", ())
    led_by: str = key("Who leads the step.", "")
    content_note: str = key("What in it may upset somebody.", "")
    place: Place = _place()


@value(kw_only=True)
class Slide(Step):
    """Text and pictures."""

    text: str = key("The text, in Markdown.", "")
    image: Picture | None = key("A picture.", None)
    quote: Quote | None = key("A quotation.", None)
    columns: tuple[str, ...] = key("Texts side by side.", ())
    reveal: bool = key("True shows list items one by one.", False)


@value(kw_only=True)
class Showing(Step):
    """A film, or a part of one, with questions at its pauses."""

    film: Film
    start: float = key("Where the film starts.", 0.0, name="from")
    stop: float | None = key("Where it stops; its own end if absent.", None, name="to")
    look_for: str = key("What the room looks for.", "")
    pauses: tuple[Pause, ...] = key("Where the film stops for a question.", ())
    at_end: AtEnd = key("`hold` the last picture, or go on to what is `next`.", AtEnd.HOLD)
    captions: str = key("The captions' language, or `off`.", "")
    gain: float = key("How much louder or quieter, in dB.", 0.0)


@value(kw_only=True)
class Discussion(Step):
    """A question the room talks about."""

    prompts: tuple[str, ...] = key("Further questions.", ())
    reveal: bool = key("True shows the prompts one by one.", False)
    rounds: tuple[Round, ...] = key("The parts of the talk.", ())
    listen_for: tuple[str, ...] = key("What the facilitator hopes to hear.", ())
    capture: tuple[str, ...] | None = key("Columns for answers; `true` for one.", None)


@value(kw_only=True)
class Activity(Step):
    """Something the room does."""

    instructions: str = key("What to do, in Markdown.", "")
    groups: str = key("A number of people, `pairs`, `threes` or `tables`.", "")
    rounds: tuple[Round, ...] = key("The parts of the activity.", ())
    capture: tuple[str, ...] | None = key("Columns for answers; `true` for one.", None)


@value(kw_only=True)
class Poll(Step):
    """A question answered by a show of hands."""

    scale: tuple[int, int] | None = key("The lowest and highest number, as `0-10`.", None)
    options: tuple[str, ...] = key("The answers to choose from.", ())
    measure: str = key("What is measured, to join a poll before with one after.", "")
    moment: Moment | None = key("`before` or `after`.", None)


@value(kw_only=True)
class Break(Step):
    """A rest."""

    text: str = key("What the room should know.", "")


@value(kw_only=True)
class Section:
    """Steps that belong together."""

    title: str = key("The section's title.")
    about: str = key("What it is about.", "")
    steps: tuple[Step, ...] = key("The steps, in order.")
    place: Place = _place()


@value(kw_only=True)
class Session:
    """A whole session. `start` and `finish` are minutes after midnight."""

    title: str = key("The session's title.")
    sections: tuple[Section, ...] = key("The parts of the session.")
    presenter: int = key("The format's number: 1.", 1)
    subtitle: str = key("A second line under the title.", "")
    about: str = key("What the session is about.", "")
    audience: str = key("Who it is for.", "", name="for")
    authors: tuple[str, ...] = key("Who wrote it.", ())
    licence: str = key("The licence it is under.", "")
    language: str = key("The language of its texts.", "")
    outcomes: tuple[str, ...] = key("What people can do afterwards.", ())
    size: tuple[int, int] | None = key("How many people, as `8-20`.", None)
    start: int | None = key("When it starts, as 09:30.", None)
    finish: int | None = key("When it must be over, as 11:00.", None)
    materials: tuple[str, ...] = key("What is needed in the room.", ())
    agreement: tuple[str, ...] = key("What the group agrees on.", ())
    support: str = key("Where to find support.", "")
    assets: str = key("The folder of pictures and films.", ".")
    films: tuple[Film, ...] = key("The film library, or the file that holds it.", ())
    theme: Theme = key("`calm`, `contrast` or `dark`.", Theme.CALM)
    path: Path = Path()
    assets_path: Path = Path()

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps of all sections, in order."""
        return tuple(step for section in self.sections for step in section.steps)
