"""Who is there and who works with whom. People are numbers here; names are kept elsewhere."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import assert_never

from presenter.session.values import value

MOST_PEOPLE = 200
"""People that a room may hold."""

Parts = tuple[tuple[int, ...], ...]
"""Groups, each of people's numbers."""


class Face(StrEnum):
    """How the wall tells people their group."""

    NAMES = "names"
    NUMBERS = "numbers"
    COLOURS = "colours"  # each with a shape of its own


@value
class Grouping:
    """The groups made for a step. `way` is what they were made by: `3`, or `tables-5`.

    A group all of whom left is empty: the others keep their places, and with them their colours.
    `seed` decides on who sits where in plans for the whole day; all groupings of a day share it.
    """

    step: str
    groups: Parts
    way: str = ""
    face: Face = Face.NUMBERS
    seed: int = 0


@value
class Feedback:
    """Groups reporting in turn at a step: group numbers from 0 in the order they speak.

    `turn` is whose turn it is, a place in `order`; -1 before the first. `beat` names the step's
    beat at which they report, `seconds` what each was given; None shares out the round's time.
    """

    step: str
    order: tuple[int, ...]
    turn: int = -1
    beat: str = ""
    seconds: float | None = None


@value
class People:
    """Who is there: people's numbers, rising; `last` is the highest number given.

    `asked` is False until somebody said how many there are. `groupings` are all of the day, in the
    order they were last made; a step may have several, one after the other, of which the last
    counts. `feedback` is the one going on, or the last.
    """

    here: tuple[int, ...] = ()
    last: int = 0
    asked: bool = False
    groupings: tuple[Grouping, ...] = ()
    feedback: Feedback | None = None

    @property
    def count(self) -> int:
        """How many are there."""
        return len(self.here)

    def grouping(self, step: str) -> Grouping | None:
        """Return the groups made for a step, or None."""
        return next((one for one in reversed(self.groupings) if one.step == step), None)


@value
class PeopleCounted:
    """So many are there; those with the highest numbers came or left."""

    count: int


@value
class PersonCame:
    """Somebody came, and joined this group of the latest grouping, from 0; -1 joined none."""

    person: int
    group: int = -1


@value
class PersonLeft:
    """Somebody left; the groups go on without."""

    person: int


@value
class GroupsMade:
    """These groups work together at a step, in the place of those made there before.

    With `anew` those before have worked together and now come others. No groups at all takes the
    last ones of the step away.
    """

    step: str
    groups: Parts
    way: str = ""
    face: Face = Face.NUMBERS
    seed: int = 0
    anew: bool = False


@value
class GroupsFaced:
    """The wall tells the groups of a step in another way."""

    step: str
    face: Face


@value
class FeedbackOrdered:
    """Groups report in this order at a beat of a step; `turn` is whose turn it is, -1 nobody's.

    `seconds` is the time each has; None shares out the time of the round. An order of nobody ends
    the reporting.
    """

    step: str
    order: tuple[int, ...]
    beat: str = ""
    seconds: float | None = None
    turn: int = -1


@value
class FeedbackTurned:
    """It is the turn of the next group, or of one before; `turn` is a place in the order.

    `seconds` is the time each group has; None is none.
    """

    step: str
    turn: int
    seconds: float | None = None


PeopleEvent = (
    PeopleCounted
    | PersonCame
    | PersonLeft
    | GroupsMade
    | GroupsFaced
    | FeedbackOrdered
    | FeedbackTurned
)


def fold_people(people: People, event: PeopleEvent) -> People:
    """Return who is there and who works with whom after an event."""
    match event:
        case PeopleCounted():
            return _counted(people, min(MOST_PEOPLE, max(0, event.count)))
        case PersonCame():
            return _came(people, event)
        case PersonLeft():
            here = tuple(person for person in people.here if person != event.person)
            return _kept(replace(people, here=here))
        case GroupsMade():
            return _grouped(people, event)
        case GroupsFaced():
            faced = (
                replace(one, face=event.face) if one.step == event.step else one
                for one in people.groupings
            )
            return replace(people, groupings=tuple(faced))
        case FeedbackOrdered():
            ordered = Feedback(event.step, event.order, -1, event.beat, event.seconds)
            return replace(people, feedback=_turned(ordered, event.turn) if event.order else None)
        case FeedbackTurned():
            going = people.feedback
            if going is None or going.step != event.step:
                return people
            return replace(people, feedback=_turned(going, event.turn))
        case _:
            assert_never(event)


def _turned(feedback: Feedback, turn: int) -> Feedback:
    """Return the same at another turn, within its order."""
    return replace(feedback, turn=min(max(-1, turn), len(feedback.order) - 1))


def _grouped(people: People, event: GroupsMade) -> People:
    last = people.grouping(event.step)
    others = tuple(one for one in people.groupings if event.anew or one is not last)
    if not event.groups:
        return replace(people, groupings=others)
    made = Grouping(event.step, event.groups, event.way, event.face, event.seed)
    return replace(people, groupings=(*others, made))


def _counted(people: People, count: int) -> People:
    """Count people; those with the highest numbers are those that come and go."""
    here = people.here[:count]
    highest = max(here, default=0)
    here = (*here, *range(highest + 1, highest + 1 + count - len(here)))
    highest = max(here, default=0)
    last = max(people.last, highest) if people.groupings else highest
    return _kept(replace(people, here=here, last=last, asked=True))


def _kept(people: People) -> People:
    """Return the same without those who are not there in the latest groups."""
    if not people.groupings:
        return people
    *others, latest = people.groupings
    parts = (tuple(p for p in group if p in people.here) for group in latest.groups)
    return replace(people, groupings=(*others, replace(latest, groups=tuple(parts))))


def _came(people: People, event: PersonCame) -> People:
    if event.person in people.here:
        return people
    here = tuple(sorted((*people.here, event.person)))
    came = replace(people, here=here, last=max(people.last, event.person), asked=True)
    if not people.groupings or not 0 <= event.group < len(people.groupings[-1].groups):
        return came
    *others, latest = people.groupings
    parts = tuple(
        (*group, event.person) if n == event.group else group
        for n, group in enumerate(latest.groups)
    )
    return replace(came, groupings=(*others, replace(latest, groups=parts)))
