"""A run as it went, in plain values: what reports and `presenter records show` are made of.

Made by `history.summary_of`. Seconds are lengths, stamps are moments; what a film shows is in
milliseconds of the film. No name of a participant is in here: names are kept apart.
"""

from __future__ import annotations

from presenter.run.board import Card
from presenter.run.clock import Stamp
from presenter.run.lot import Item
from presenter.run.plan import PlanChanged
from presenter.session.beats import Kind
from presenter.session.model import Moment
from presenter.session.values import value

Stretches = tuple[tuple[int, int], ...]
"""Parts of a film, each from one millisecond to another, rising and apart from each other."""


@value
class Span:
    """A time in which something lasted; `seconds` is how much of it the program was running."""

    since: Stamp
    until: Stamp
    seconds: float


@value
class Visit:
    """A stay at a step, from coming to it to leaving it; the cover and the close are "".

    `seconds` is what of it counts: neither pauses of the run nor time the program was away.
    """

    step: str
    since: Stamp
    seconds: float


@value
class StepTold:
    """A step as it went. A `number` of 0 is a step the file no longer has.

    `planned` is what the file gives it, `today` what the plan as changed in the run does, None if
    it was not changed; `visits` counts how often the room came to it, `first` is when. `added` is
    what its countdowns were given beyond the plan, below 0 what was taken off.
    """

    step: str
    number: int
    heading: str
    section: str = ""
    kind: Kind | None = None
    planned: float = 0.0
    today: float | None = None
    spent: float = 0.0
    visits: int = 0
    first: Stamp | None = None
    added: float = 0.0
    hidden: bool = False

    @property
    def over(self) -> float:
        """Seconds over the file's plan, below 0 under it."""
        return self.spent - self.planned

    @property
    def left_out(self) -> bool:
        """True if the room never came to it."""
        return self.visits == 0


@value
class Skip:
    """A film was left before its end, where it stood at `film_ms`; `reason` may be empty."""

    stamp: Stamp
    film_ms: int
    reason: str = ""


@value
class Failure:
    """A film could not play; `mended` tells that it could later."""

    stamp: Stamp
    reason: str
    mended: bool = False


@value
class FilmTold:
    """What was shown of a film step's film.

    `parts` are the parts of it the room saw, `seconds` their length together, whatever was seen
    twice; `furthest_ms` is the furthest of them. `paused_at` is where it was paused by hand.
    """

    step: str
    film: str
    title: str
    parts: Stretches = ()
    paused_at: tuple[int, ...] = ()
    skips: tuple[Skip, ...] = ()
    failures: tuple[Failure, ...] = ()
    replaced: bool = False  # at the end of the run, by hand

    @property
    def seconds(self) -> float:
        """Seconds of the film the room saw, each counted once."""
        return sum(stop - start for start, stop in self.parts) / 1000

    @property
    def furthest_ms(self) -> int:
        """The furthest place the room saw; 0 if nothing."""
        return self.parts[-1][1] if self.parts else 0


@value
class AnswersTold:
    """The answers of a step as they stood in the end, in `columns` ("" where it has no name)."""

    step: str
    heading: str
    columns: tuple[str, ...]
    cards: tuple[Card, ...]

    def column(self, column: int) -> tuple[Card, ...]:
        """Return the cards of a column, in order."""
        return tuple(card for card in self.cards if card.column == column)


@value
class Parked:
    """What was parked and not dropped; the step is empty for the cover and the close."""

    item: Item
    step: str
    stamp: Stamp


@value
class PollTold:
    """The hands counted at a poll: a number for each of `labels`, None where none was counted."""

    step: str
    question: str
    labels: tuple[str, ...]
    counts: tuple[int | None, ...]
    measure: str = ""
    moment: Moment | None = None

    @property
    def total(self) -> int:
        """All hands counted."""
        return sum(count for count in self.counts if count is not None)


@value
class GroupsTold:
    """Groups made for a step: how many were in each, not who. `way` is what they were made by."""

    step: str
    stamp: Stamp
    sizes: tuple[int, ...]
    way: str = ""


@value
class Noted:
    """A text and when and at which step it was written: a remark, a problem, a line."""

    stamp: Stamp
    step: str
    text: str


@value
class Cut:
    """The plan was changed in the run; `undone` tells that it was taken back."""

    stamp: Stamp
    change: PlanChanged
    undone: bool = False


@value
class Counted:
    """So many people were there from here on."""

    stamp: Stamp
    people: int


@value
class Summary:
    """A run as it went.

    `opened` is when the program began it, `begun` when the cover was left, `ended` when it was
    ended by hand; a run that stopped otherwise has None there, and `last` is the last sign of it.
    `away` and `halted` are the seconds, between begun and the end, in which the program was not
    running and in which the run was paused; `elsewhere` those on the cover and at the close.
    `practice` is a run without a room.
    """

    title: str
    practice: bool = False
    opened: Stamp | None = None
    begun: Stamp | None = None
    ended: Stamp | None = None
    last: Stamp | None = None
    steps: tuple[StepTold, ...] = ()
    visits: tuple[Visit, ...] = ()
    elsewhere: float = 0.0
    away: float = 0.0
    halted: float = 0.0
    breaks_off: tuple[Span, ...] = ()  # the program was not running: seconds is 0 in each
    pauses: tuple[Span, ...] = ()
    films: tuple[FilmTold, ...] = ()
    answers: tuple[AnswersTold, ...] = ()
    parked: tuple[Parked, ...] = ()
    polls: tuple[PollTold, ...] = ()
    groups: tuple[GroupsTold, ...] = ()
    people: tuple[Counted, ...] = ()
    remarks: tuple[Noted, ...] = ()
    problems: tuple[Noted, ...] = ()
    lines: tuple[Noted, ...] = ()
    cuts: tuple[Cut, ...] = ()
    edited: tuple[Stamp, ...] = ()  # the session file was read again
    finish: int | None = None  # minutes after local midnight, as set in the run
    open_ended: bool = False  # no finish was to be kept, whatever the file says

    @property
    def planned(self) -> float:
        """Seconds the file gives all steps that were not hidden in the end."""
        return sum(step.planned for step in self.steps if not step.hidden)

    @property
    def spent(self) -> float:
        """Seconds that counted, in steps and elsewhere."""
        return sum(step.spent for step in self.steps) + self.elsewhere

    @property
    def most_people(self) -> int:
        """The most people that were there at once; 0 if nobody counted."""
        return max((count.people for count in self.people), default=0)

    def step(self, step: str) -> StepTold | None:
        """Return the step of that id, or None."""
        return next((each for each in self.steps if each.step == step), None)
