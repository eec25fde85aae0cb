"""Who is there and who works with whom. People are numbers here; names are kept elsewhere."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import assert_never

from presenter.session.values import value

Parts = tuple[tuple[int, ...], ...]
"""Groups, each of people's numbers."""


class Face(StrEnum):
    """How the wall tells people their group."""

    NAMES = "names"
    NUMBERS = "numbers"
    COLOURS = "colours"  # each with a shape of its own


@value
class Grouping:
    """The groups made for a step. `way` is what they were made by: a size, or `tables`."""

    step: str
    groups: Parts
    way: str = ""
    face: Face = Face.NUMBERS

    def group_of(self, person: int) -> int | None:
        """Return which group somebody is in, from 0; None if in none."""
        return next((n for n, group in enumerate(self.groups) if person in group), None)


@value
class Feedback:
    """Groups reporting in turn at a step: group numbers from 0 in the order they speak.

    `turn` is whose turn it is, a place in `order`; -1 before the first.
    """

    step: str
    order: tuple[int, ...]
    turn: int = -1

    @property
    def speaking(self) -> int | None:
        """Return the group that speaks, None before the first and after the last."""
        return self.order[self.turn] if 0 <= self.turn < len(self.order) else None


@value
class People:
    """Who is there: people's numbers, rising; `last` is the highest number given.

    `asked` is False until somebody said how many there are. `groupings` are all of the day, one a
    step, in the order they were last made; `feedback` the one going on, or the last.
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
        return next((one for one in self.groupings if one.step == step), None)


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
    """These groups work together at a step."""

    step: str
    groups: Parts
    way: str = ""
    face: Face = Face.NUMBERS


@value
class GroupsFaced:
    """The wall tells the groups of a step in another way."""

    step: str
    face: Face


@value
class FeedbackOrdered:
    """Groups will report in this order, from the first one on."""

    step: str
    order: tuple[int, ...]


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
            return _counted(people, max(0, event.count))
        case PersonCame():
            return _came(people, event)
        case PersonLeft():
            here = tuple(person for person in people.here if person != event.person)
            return _kept(replace(people, here=here))
        case GroupsMade():
            made = Grouping(event.step, event.groups, event.way, event.face)
            others = tuple(one for one in people.groupings if one.step != event.step)
            return replace(people, groupings=(*others, made))
        case GroupsFaced():
            faced = (
                replace(one, face=event.face) if one.step == event.step else one
                for one in people.groupings
            )
            return replace(people, groupings=tuple(faced))
        case FeedbackOrdered():
            return replace(people, feedback=Feedback(event.step, event.order))
        case FeedbackTurned():
            going = people.feedback
            if going is None or going.step != event.step:
                return people
            return replace(people, feedback=replace(going, turn=event.turn))
        case _:
            assert_never(event)


def _counted(people: People, count: int) -> People:
    here = people.here[:count]
    new = range(people.last + 1, people.last + 1 + count - len(here))
    here = (*here, *new)
    last = max((people.last, *here))
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
