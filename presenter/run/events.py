"""What happened in a run, and the state it adds up to.

A run is its events: the record stores them, and `fold` of the same events gives the same state,
so that resuming, reporting and showing cannot disagree. Events are plain frozen values; a new
field gets a default, and an event whose meaning changes gets a new name, so that old records open.
"""

from __future__ import annotations

from enum import StrEnum

from presenter.run.aside import (
    Aside,
    AsideShown,
    AsideTaken,
    ProblemMet,
    PromptsShown,
    RemarkMade,
)
from presenter.run.board import Board, BoardEvent, board_of
from presenter.run.clock import Stamp
from presenter.run.groups import People, PeopleEvent
from presenter.run.lot import Lot, LotEvent
from presenter.run.plan import Plan, PlanEvent, RunContinued, RunPaused
from presenter.run.tally import Tally, TallyEvent, tally_of
from presenter.session.beats import COVER, Beat
from presenter.session.values import value


class Arrival(StrEnum):
    """How a beat was reached. Only `next` starts a film or a countdown by itself."""

    NEXT = "next"
    PREVIOUS = "previous"
    JUMP = "jump"
    FILM = "film"  # the film itself came to a pause, to its end, or was moved to another stretch


class Curtain(StrEnum):
    """What hides the picture from the room."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"  # for writing on the wall, or light in a dark room


@value
class RunStarted:
    """A run began, on the cover. `title` is the session's, `session` names its text.

    `practice` is True for a run without a room, which is kept apart from the real ones.
    """

    title: str
    session: str = ""
    practice: bool = False


@value
class RunResumed:
    """The run goes on after the program had stopped; `away` is in seconds and is not counted."""

    away: float


@value
class RunEnded:
    """The facilitator ended the run."""


@value
class ClockStarted:
    """The cover was left: the run's time counts from here."""


@value
class FinishSet:
    """Today's real finish, in minutes after local midnight; None says there is no fixed end."""

    minute: int | None


@value
class BeatEntered:
    """The room came to a beat. `film_ms` is where a film beat begins."""

    step: str
    name: str
    arrival: Arrival
    film_ms: int = 0
    countdown: float | None = None  # seconds planned for what the beat times, None if nothing
    counting: bool = False  # whether that countdown started at once

    @property
    def beat(self) -> Beat:
        """The beat entered."""
        return Beat(self.step, self.name)


@value
class FilmPlayed:
    """The film started or went on at this time."""

    film_ms: int


@value
class FilmPaused:
    """The film stands still at this time."""

    film_ms: int


@value
class FilmFailed:
    """The film of this step cannot play; the room sees what the library has instead."""

    step: str
    reason: str


@value
class FilmMended:
    """The film of this step can play after all."""

    step: str


@value
class FilmSkipped:
    """The facilitator went past the film of this step; it stood at `film_ms`, 0 if never played.

    `reason` is why, empty where she gave none.
    """

    step: str
    film_ms: int = 0
    reason: str = ""


@value
class FilmReplaced:
    """The facilitator put what the library has instead in the place of this step's film."""

    step: str
    film_ms: int = 0


@value
class FilmRestored:
    """The facilitator put this step's film back in its place."""

    step: str


@value
class CurtainDrawn:
    """The picture was hidden."""

    curtain: Curtain = Curtain.BLACK


@value
class CurtainLifted:
    """The picture is shown again."""


@value
class WallFrozen:
    """The picture the room sees was kept standing; `film_ms` is where its film stands."""

    film_ms: int = 0


@value
class WallThawed:
    """The room sees again where the run is."""


@value
class CaptionsTurned:
    """Captions were turned on or off."""

    on: bool


@value
class CaptionLanguageChosen:
    """Captions are in this language from here on, in the films that have it."""

    language: str


@value
class SoundMuted:
    """The sound was muted or given back."""

    on: bool


@value
class VolumeSet:
    """The volume in percent, 0 to 100."""

    percent: int


@value
class CountdownStarted:
    """The countdown goes on: the free one if there is one, else this beat's."""


@value
class CountdownPaused:
    """The countdown stands still: the free one if there is one, else this beat's."""


@value
class CountdownExtended:
    """The same countdown got longer or, with a negative number of seconds, shorter."""

    seconds: float


@value
class TimerSet:
    """A free countdown of so many seconds began, over whatever picture there is."""

    seconds: float


@value
class TimerTaken:
    """The free countdown was taken away."""


@value
class LineWritten:
    """A line was put on the wall, plain text; it stays over all pictures until taken away."""

    text: str


@value
class LineTaken:
    """The line was taken off the wall."""


@value
class StepHidden:
    """`next` passes over this step from now on."""

    step: str


@value
class StepShown:
    """`next` comes to this step again."""

    step: str


@value
class SessionReloaded:
    """The edited session file was read again; the room is at this beat of the new one.

    `film_ms` is where another beat begins; `countdown` is the beat's new total in seconds, with
    what the facilitator added to it. `replanned` are steps whose time was edited, or that are gone:
    what today's plan says of their minutes is void.
    """

    step: str
    name: str
    session: str = ""
    film_ms: int = 0
    countdown: float | None = None
    replanned: tuple[str, ...] = ()

    @property
    def beat(self) -> Beat:
        """Where the room is in the session as edited."""
        return Beat(self.step, self.name)


Event = (
    RunStarted
    | RunResumed
    | RunEnded
    | ClockStarted
    | FinishSet
    | BeatEntered
    | FilmPlayed
    | FilmPaused
    | FilmFailed
    | FilmMended
    | FilmSkipped
    | FilmReplaced
    | FilmRestored
    | CurtainDrawn
    | CurtainLifted
    | WallFrozen
    | WallThawed
    | CaptionsTurned
    | CaptionLanguageChosen
    | SoundMuted
    | VolumeSet
    | CountdownStarted
    | CountdownPaused
    | CountdownExtended
    | TimerSet
    | TimerTaken
    | LineWritten
    | LineTaken
    | StepHidden
    | StepShown
    | SessionReloaded
    | RunPaused
    | RunContinued
    | PlanEvent
    | BoardEvent
    | LotEvent
    | PeopleEvent
    | TallyEvent
    | AsideShown
    | AsideTaken
    | PromptsShown
    | RemarkMade
    | ProblemMet
)


@value
class Stamped:
    """An event and when it happened."""

    stamp: Stamp
    event: Event


@value
class Countdown:
    """Time given to a beat: `total` seconds, of which `spent` were used up before `since`.

    `since` is when it last went on; None while it stands still.
    """

    total: float
    spent: float = 0.0
    since: Stamp | None = None

    def left(self, now: Stamp) -> float:
        """Return the seconds left; negative once it is over."""
        running = 0.0 if self.since is None else now.since(self.since)
        return self.total - self.spent - running


@value
class Frozen:
    """The picture kept standing on the wall while the run moves on.

    It is part of the run, not of a window: a run taken up after the program had stopped must show
    the room what it saw last and tell the facilitator that this is not where she is. So it says
    what the picture was made from: the beat, where its film stood, whether it had captions and in
    which language they were chosen (empty for none), and the seconds its countdown had left (None
    without one; `counting` if it ran) at the moment it was frozen.
    """

    beat: Beat
    film_ms: int = 0
    captions: bool = True
    left: float | None = None
    counting: bool = False
    language: str = ""
    since: Stamp | None = None
    aside: Aside = Aside.NONE  # what was shown in the place of that beat


@value
class RunState:
    """Where a run stands: what all its events add up to."""

    title: str = ""
    practice: bool = False  # a run without a room, kept apart from the real ones
    position: Beat = COVER
    arrival: Arrival = Arrival.JUMP
    film_ms: int = 0
    film_playing: bool = False
    failed: frozenset[str] = frozenset()
    replaced: frozenset[str] = frozenset()  # by hand
    skipped: frozenset[str] = frozenset()  # films gone past, until they are come back to
    curtain: Curtain = Curtain.NONE
    frozen: Frozen | None = None
    captions: bool = True
    caption_language: str = ""  # chosen in this run
    muted: bool = False
    volume: int = 100
    countdown: Countdown | None = None  # of this beat
    timer: Countdown | None = None  # free: it counts over all pictures until taken away
    line: str = ""  # typed on the wall, empty for none
    hidden: frozenset[str] = frozenset()
    begun: Stamp | None = None  # when the run's clock started
    step_since: Stamp | None = None  # when time in this step last began to count
    spent: tuple[tuple[str, float], ...] = ()  # seconds in each step, up to `step_since`
    away: float = 0.0  # seconds since `begun` without the program, and in no break
    finish: int | None = None  # minutes after local midnight, as set today
    open_ended: bool = False  # no finish is to be kept today
    paused: Stamp | None = None  # since when the run stands still, None while it goes on
    plan: Plan = Plan()
    boards: tuple[Board, ...] = ()
    lot: Lot = Lot()
    people: People = People()
    tallies: tuple[Tally, ...] = ()
    aside: Aside = Aside.NONE
    prompted: frozenset[str] = frozenset()  # steps whose prompts are all shown at once
    ended: bool = False

    @property
    def counting(self) -> Countdown | None:
        """The countdown that is seen and that keys act on: the free one comes first."""
        return self.countdown if self.timer is None else self.timer

    @property
    def unseen(self) -> bool:
        """True while the room does not see where the run is: behind a curtain, or frozen."""
        hidden = self.curtain is not Curtain.NONE or self.aside is not Aside.NONE
        return hidden or self.frozen is not None

    def without_film(self, step: str) -> bool:
        """True if the film of a step cannot play or was replaced: `instead` stands in for it."""
        return step in self.failed or step in self.replaced

    @property
    def parted(self) -> bool:
        """True once the run has gone on from the picture frozen on the wall."""
        if self.frozen is None:
            return False
        return self.frozen.beat != self.position or self.frozen.aside is not Aside.NONE

    @property
    def beside(self) -> Aside:
        """What is shown in the place of the run's picture, frozen or not."""
        frozen = Aside.NONE if self.frozen is None else self.frozen.aside
        return frozen if self.aside is Aside.NONE else self.aside

    def spent_in(self, step: str) -> float:
        """Return the seconds counted in a step so far, without the time since `step_since`."""
        return next((seconds for known, seconds in self.spent if known == step), 0.0)

    def board(self, step: str) -> Board:
        """Return the answers written at a step."""
        return board_of(self.boards, step)

    def tally(self, step: str) -> Tally:
        """Return the hands counted at a step."""
        return tally_of(self.tallies, step)
