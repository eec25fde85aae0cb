"""What the console shows, as plain values: the presentation makes it, widgets only draw it."""

from __future__ import annotations

from enum import StrEnum

from presenter.session.beats import Kind
from presenter.session.language import noop
from presenter.session.values import value
from presenter.windows.film_marks import Mark

KIND_WORDS = {
    Kind.COVER: noop("view", "Cover"),
    Kind.SLIDE: noop("view", "Slide"),
    Kind.FILM: noop("view", "Film"),
    Kind.DISCUSS: noop("view", "Discussion"),
    Kind.ACTIVITY: noop("view", "Activity"),
    Kind.POLL: noop("view", "Poll"),
    Kind.BREAK: noop("view", "Break"),
    Kind.CLOSE: noop("view", "Close"),
}


class Wall(StrEnum):
    """What is on the wall, in a word."""

    PRACTICE = "PRACTICE"
    LIVE = "LIVE"
    BLACK = "BLACK"
    WHITE = "WHITE"
    FROZEN = "FROZEN"
    TEST_CARD = "TEST CARD"
    NOTES = "NOTES SEEN"
    PAUSED = "PAUSED"
    MUTED = "MUTED"
    NO_PROJECTOR = "NO PROJECTOR"
    NOT_RECORDED = "NOT RECORDED"


class Pace(StrEnum):
    """How the run stands against its plan."""

    NONE = "none"  # not begun, or no plan to measure by
    EARLY = "early"
    ON_TIME = "on time"
    LATE = "late"


class RowState(StrEnum):
    """Where a step stands in the run."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"
    SKIPPED = "skipped"  # behind us, never shown


@value
class Sums:
    """A section's whole minutes: planned, spent, and how many it will be over, below 0 under."""

    planned: int = 0
    spent: int = 0
    over: int = 0


@value
class AgendaRow:
    """A step in the agenda. `planned` and `spent` are seconds.

    `section` is only on its first step, and so are its `sums`.
    """

    step: str
    number: int
    kind: Kind
    heading: str
    section: str = ""
    planned: float = 0.0
    untimed: bool = False  # the file gives it no time
    spent: float = 0.0
    state: RowState = RowState.AHEAD
    hidden: bool = False
    spare: bool = False
    longer: float = 0.0  # seconds more than the file says, as the plan was changed today
    sums: Sums = Sums()


@value
class FilmView:
    """The film on the wall. Seconds; `left` is what is left of this stretch."""

    position: float
    start: float
    stop: float
    left: float
    pauses: tuple[float, ...] = ()
    to_pause: bool = False  # this stretch ends at a pause, not at the film's end
    playing: bool = False
    volume: int = 100
    muted: bool = False
    captions: bool = True
    has_captions: bool = True
    languages: tuple[str, ...] = ()  # of the captions there are
    language: str = ""  # of the captions shown
    marks: tuple[Mark, ...] = ()
    rate: float = 1.0
    gain: float = 0.0  # dB
    replaced: bool = False  # by hand, by what the library has instead
    failure: str = ""
    fix: str = ""


@value
class CountdownView:
    """The countdown of this beat. Seconds; `left` is negative once it is over.

    A `free` one lies over any picture and does not belong to the beat. `back` is when the break it
    belongs to ends, as a clock time.
    """

    total: float
    left: float
    running: bool = False
    free: bool = False
    back: str = ""


@value
class Words:
    """What the facilitator reads. Texts are Markdown."""

    say: str = ""
    do: str = ""
    watch_for: str = ""
    notes: str = ""
    listen_for: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    led_by: str = ""
    content_note: str = ""  # of this step or, a step ahead, of the next
    ready: tuple[str, ...] = ()  # before the session: what to have at hand
    group: str = ""  # before the session: how many come, and who
    agreement: tuple[str, ...] = ()
    support: str = ""  # before the session and after it: where people find help


@value
class ConsoleView:
    """All that the console shows at one moment."""

    wall: tuple[Wall, ...]
    wall_words: str  # what the room sees, in a sentence
    now_title: str  # "4 of 14 · Film · The blue folder · question 1"
    next_title: str
    words: Words
    agenda: tuple[AgendaRow, ...]
    clock: str  # "10:42"
    step_spent: float
    step_planned: float
    finish_words: str  # "You end at 11:04, 4 minutes late"
    pace: Pace = Pace.NONE
    break_words: str = ""  # "Next break at 10:58, 3 minutes late"
    break_pace: Pace = Pace.NONE
    start_words: str = ""  # before the beginning: when it ends if it begins now
    aim: str = ""  # what this step is for; on the cover, what the session is about
    film: FilmView | None = None
    countdown: CountdownView | None = None
    polls: bool = False  # hands can be counted at this step
    prompt: str = ""  # what a key would do now: "Again to leave, space to play on"
    message: str = ""  # one quiet line: what went wrong and what to do
