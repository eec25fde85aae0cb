"""Beats: the smallest thing the facilitator steps to, and the only position there is."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from presenter.session.markdown import item_count
from presenter.session.model import (
    Activity,
    AtEnd,
    Break,
    Discussion,
    Poll,
    Section,
    Session,
    Showing,
    Slide,
    Step,
)
from presenter.session.values import value


class Kind(StrEnum):
    """What kind of step a beat belongs to; the cover and the close are kinds of their own."""

    COVER = "cover"
    SLIDE = "slide"
    FILM = "film"
    DISCUSS = "discuss"
    ACTIVITY = "activity"
    POLL = "poll"
    BREAK = "break"
    CLOSE = "close"


_KINDS: dict[type[Step], Kind] = {
    Slide: Kind.SLIDE,
    Showing: Kind.FILM,
    Discussion: Kind.DISCUSS,
    Activity: Kind.ACTIVITY,
    Poll: Kind.POLL,
    Break: Kind.BREAK,
}


@value
class Beat:
    """A position in a session: a step's id and the beat's name within the step.

    The cover and the close belong to no step: their `step` is empty.
    """

    step: str
    name: str

    @property
    def number(self) -> int:
        """The number at the end of the name (`play-2` is 2), or 0."""
        _, _, tail = self.name.rpartition("-")
        return int(tail) if tail.isdecimal() else 0

    def is_(self, stem: str) -> bool:
        """True if the name is `stem` or `stem-` and a number."""
        head, _, tail = self.name.rpartition("-")
        return self.name == stem or (head == stem and tail.isdecimal())


COVER = Beat("", "cover")
CLOSE = Beat("", "close")


@value
class Stretch:
    """A part of a film between two pauses, in seconds; `stop` None is the film's own end.

    `begin` is where it plays from when reached by `next` (the pause before, less its rewind);
    `start` is where the stretch as such starts.
    """

    name: str
    start: float
    stop: float | None
    begin: float

    def holds(self, seconds: float) -> bool:
        """True if the stretch may hold this time of the film."""
        return self.begin <= seconds and (self.stop is None or seconds <= self.stop)


def stretches(step: Showing) -> tuple[Stretch, ...]:
    """Return the stretches of a film step in order, at least one."""
    starts = (step.start, *(pause.at for pause in step.pauses))
    stops = (*(pause.at for pause in step.pauses), step.stop)
    rewinds = (0.0, *(pause.rewind for pause in step.pauses))
    return tuple(
        Stretch(f"play-{n}", start, stop, max(step.start, start - rewind))
        for n, (start, stop, rewind) in enumerate(zip(starts, stops, rewinds, strict=True), 1)
    )


def stretch_at(step: Showing, seconds: float) -> Stretch:
    """Return the stretch that a seek to `seconds` enters, pauses' rewinds left aside."""
    parts = stretches(step)
    later = [part for part in parts if part.start <= seconds]
    return later[-1] if later else parts[0]


def kind_of(step: Step | None, beat: Beat) -> Kind:
    """Return the kind of a beat; `step` is None for the cover and the close."""
    return Kind(beat.name) if step is None else _KINDS[type(step)]


def beats_of(step: Step) -> tuple[Beat, ...]:
    """Return the beats of one step, in order, at least one."""
    return tuple(Beat(step.id, name) for name in _names(step))


def _names(step: Step) -> Iterator[str]:
    match step:
        case Slide():
            yield "heading"
            if step.reveal:
                yield from (f"item-{n}" for n in range(1, item_count(step.text) + 1))
        case Showing():
            yield "card"
            yield "play-1"
            for n in range(1, len(step.pauses) + 1):
                yield f"ask-{n}"
                yield f"play-{n + 1}"
            if step.at_end is AtEnd.HOLD:
                yield "end"
        case Discussion():
            yield "question"
            if step.reveal:
                yield from (f"prompt-{n}" for n in range(1, len(step.prompts) + 1))
            yield from (f"round-{n}" for n in range(1, len(step.rounds) + 1))
        case Activity():
            yield "task"
            yield from (f"round-{n}" for n in range(1, len(step.rounds) + 1))
        case Poll():
            yield from ("question", "tally")
        case _:
            yield "break"


class Route:
    """All beats of a session in order, with the ways from one to another.

    Built once for a session; everything it answers is looked up, not searched.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        beats: list[Beat] = [COVER]
        self._steps: dict[str, Step] = {}
        self._sections: dict[str, Section] = {}
        self._first: dict[str, Beat] = {}
        for section in session.sections:
            for step in section.steps:
                own = beats_of(step)
                self._steps[step.id] = step
                self._sections[step.id] = section
                self._first[step.id] = own[0]
                beats.extend(own)
        beats.append(CLOSE)
        self.beats: tuple[Beat, ...] = tuple(beats)
        self._index = {beat: n for n, beat in enumerate(beats)}
        self._numbers = {step: n for n, step in enumerate(self._steps, 1)}

    def __contains__(self, beat: object) -> bool:
        return beat in self._index

    def index(self, beat: Beat) -> int:
        """Return the beat's place in the whole, from 0 for the cover; KeyError if not in it."""
        return self._index[beat]

    def step(self, beat: Beat) -> Step | None:
        """Return the beat's step, None for the cover and the close."""
        return self._steps.get(beat.step)

    def step_by_id(self, step: str) -> Step | None:
        """Return the step of that id, or None."""
        return self._steps.get(step)

    def section(self, beat: Beat) -> Section | None:
        """Return the section the beat is in, None for the cover and the close."""
        return self._sections.get(beat.step)

    def kind(self, beat: Beat) -> Kind:
        """Return the kind of the beat's step."""
        return kind_of(self.step(beat), beat)

    def number(self, step: str) -> int:
        """Return the step's number as the facilitator counts, from 1; KeyError if unknown."""
        return self._numbers[step]

    def first_beat(self, step: str) -> Beat | None:
        """Return the first beat of the step of that id, or None."""
        return self._first.get(step)

    def numbered(self, number: int) -> Beat | None:
        """Return the first beat of the step of that number (0 is the cover), or None."""
        if number == 0:
            return COVER
        ids = list(self._steps)
        return self._first[ids[number - 1]] if 1 <= number <= len(ids) else None

    def after(self, beat: Beat, hidden: frozenset[str] = frozenset()) -> Beat:
        """Return the next beat outside hidden steps; after the close comes the close."""
        return self._seek(beat, 1, hidden)

    def after_step(self, beat: Beat, hidden: frozenset[str] = frozenset()) -> Beat:
        """Return the next beat of another step, outside hidden ones; after the close the close."""
        step, beat = beat.step, self.after(beat, hidden)
        while step and beat.step == step:
            beat = self.after(beat, hidden)
        return beat

    def before(self, beat: Beat, hidden: frozenset[str] = frozenset()) -> Beat:
        """Return the beat before, outside hidden steps; before the cover comes the cover."""
        return self._seek(beat, -1, hidden)

    def _seek(self, beat: Beat, way: int, hidden: frozenset[str]) -> Beat:
        at = self._index[beat] + way
        while 0 <= at < len(self.beats):
            found = self.beats[at]
            if found.step == beat.step or found.step not in hidden:
                return found
            at += way
        return beat

    def nearest(self, other: Route, beat: Beat) -> Beat:
        """Return where a position of `other`, the session before an edit, is found in this one.

        The same beat, else the step's first beat; else the same in the step that stands in its
        place under another id, as one does whose heading was edited; else the first of the nearest
        earlier step that is left, else the cover.
        """
        if beat in self._index:
            return beat
        if beat.step in self._first:
            return self._first[beat.step]
        renamed = self._renamed(other, beat.step)
        if renamed:
            same = Beat(renamed, beat.name)
            return same if same in self._index else self._first[renamed]
        known = beat if beat in other else other.first_beat(beat.step) or COVER
        for earlier in reversed(other.beats[: other.index(known)]):
            if earlier.step in self._first:
                return self._first[earlier.step]
        return COVER

    def _renamed(self, other: Route, step: str) -> str:
        """Return the step that stands where `other` has a step of that id, or nothing.

        It is new, of the same kind, and as far behind the nearest earlier step that both have.
        """
        before, after = list(other._steps), list(self._steps)
        if step not in other._steps:
            return ""
        place = other._numbers[step] - 1
        common = next((n for n in reversed(range(place)) if before[n] in self._steps), -1)
        start = self._numbers[before[common]] - 1 if common >= 0 else -1
        found = after[start + place - common : start + place - common + 1]
        alike = [one for one in found if one not in other._steps]
        return alike[0] if alike and type(self._steps[alike[0]]) is type(other._steps[step]) else ""
