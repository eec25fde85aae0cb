"""Commands for who is there and who works with whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import SystemRandom

from presenter.run.aside import Aside, AsideTaken
from presenter.run.events import Event
from presenter.run.groups import (
    MOST_PEOPLE,
    Face,
    Grouping,
    GroupsFaced,
    GroupsMade,
    Parts,
    People,
    PeopleCounted,
    PersonCame,
    PersonLeft,
)
from presenter.run.line import tidy
from presenter.run.mixing import Met, Mix, judged, met_in, mix
from presenter.run.names import LONGEST_NAME, NamesKept, numbered
from presenter.run.run import Run, Told
from presenter.run.splitting import Split, sizes, split_of
from presenter.session.model import Activity, Discussion, Step, Way

_BY_ROUND = {
    Way.PAIRS: Split(size=2),
    Way.THREES: Split(size=3),
    Way.FOURS: Split(size=4),
    Way.TABLES: Split(),
}


def _any_seed() -> int:
    return SystemRandom().randrange(1, 1 << 30)


def wanted_by(step: Step | None) -> Split | None:
    """Return how a step asks for its room to be split; None where it does not."""
    if isinstance(step, Activity) and (found := split_of(step.groups)):
        return found
    if isinstance(step, Activity | Discussion):
        asked = (_BY_ROUND.get(part.way) for part in step.rounds)
        return next((split for split in asked if split is not None), None)
    return None


class Groups:
    """What can be asked of a run about people and their groups.

    Each command returns what it caused. Names go to their keeper, numbers into the events.
    """

    def __init__(self, run: Run, names: NamesKept, seed: Callable[[], int] = _any_seed) -> None:
        self._run = run
        self._names = names
        self._seed = seed
        self._again = 0  # how often others were asked for, since they were made

    @property
    def people(self) -> People:
        """Who is there, and in which groups."""
        return self._run.state.people

    # Whom the groups are for

    def step(self) -> str:
        """Return the step that groups are made for: this one, or the next if that is to have them.

        Groups are often made while a slide is still shown.
        """
        here, route = self._run.state.position, self._run.route
        own = self.people.grouping(here.step)
        if own is not None or wanted_by(route.step(here)) or here not in route:
            return here.step
        then = route.after_step(here, self._run.state.hidden)
        return then.step if wanted_by(route.step(then)) else here.step

    def now(self) -> Grouping | None:
        """Return the groups of that step, None if there are none yet."""
        return self.people.grouping(self.step())

    def preset(self) -> Split | None:
        """Return how groups are to be made: as last time at this step, or as the file says.

        In a round of its own the round says it.
        """
        here = self._run.state.position
        step = self._run.route.step_by_id(self.step())
        if isinstance(step, Activity | Discussion) and here.is_("round") and here.step == step.id:
            asked = _BY_ROUND.get(step.rounds[here.number - 1].way)
            if asked is not None:
                return asked
        made = self.now()
        return split_of(made.way) if made is not None else wanted_by(step)

    def before(self, but: Grouping | None = None) -> tuple[Parts, ...]:
        """Return all groups of the day, save these."""
        return tuple(one.groups for one in self.people.groupings if one is not but)

    def mixed(self) -> Mix | None:
        """Return the groups of the step with who in them meets again."""
        made = self.now()
        if made is None:
            return None
        before = [
            one.groups
            for one in self.people.groupings
            if one is not made and not (one.step == made.step and _joined(one.groups, made.groups))
        ]
        return judged(made.groups, before)

    # Who is there

    def count(self, count: int) -> Told:
        """Say how many are there. Those who come beside groups at work join them."""
        count = min(MOST_PEOPLE, max(0, count))
        people = self.people
        more = count - people.count
        if more == 0 and people.asked:
            return ()
        if more > 0:
            highest = max(people.here, default=0)
            new = range(highest + 1, highest + 1 + more)
            self._forget(new)
            if self._working():
                return tuple(told for person in new for told in self._comes(person))
            return self._run.tell(PeopleCounted(count))
        gone = people.here[count:]
        told = self._run.tell(PeopleCounted(count))
        return told + self._company(gone)

    def name(self, typed: Sequence[str]) -> Told:
        """Say who is there by name: as many are there as there are names."""
        if not typed:
            return ()
        people, known = self.people, dict(self._names.names())
        highest = people.last if people.groupings else max(people.here, default=0)
        found = numbered(people.here, highest, known, typed[:MOST_PEOPLE])
        left = [person for person in people.here if person not in found]
        came = [person for person in found if person not in people.here]
        told: Told = ()
        if came and not people.here and not people.groupings:
            told += self._run.tell(PeopleCounted(len(found)))
        else:
            told += tuple(each for person in came for each in self._comes(person))
        told += tuple(each for person in left for each in self.left(person))
        self._names.keep({**known, **found})
        return told

    def forget_names(self) -> None:
        """Keep no name any more."""
        self._names.keep({})

    def came(self, name: str = "") -> Told:
        """Somebody came; she joins the smallest group, and there those she has not met.

        One who left and comes back, by her name or number, gets her number back. Nobody else
        moves.
        """
        if self.people.count >= MOST_PEOPLE:
            return ()
        name = tidy(name, LONGEST_NAME)
        back = self._gone(name)
        if back is not None:
            return self._comes(back)
        person = max((self.people.last, *self.people.here), default=0) + 1
        self._forget([person])
        if name and not name.isdecimal():
            self._names.keep({**self._names.names(), person: name})
        return self._comes(person)

    def left(self, person: int) -> Told:
        """Somebody left. Whoever would be alone in a group then joins another."""
        if person not in self.people.here:
            return ()
        return self._run.tell(PersonLeft(person)) + self._company((person,))

    # Who works with whom

    def make(self, split: Split, face: Face | None = None) -> Told:
        """Make groups: those made at this step before have worked together."""
        self._again = 0
        return self._make(split, face, replacing=None)

    def remake(self, split: Split, face: Face | None = None) -> Told:
        """Make other groups in the place of those of this step, which come to nothing."""
        self._again += 1
        return self._make(split, face, replacing=self.now())

    def join(self) -> Told:
        """Have each two groups of this step work as one, as pairs become fours.

        Of an odd number a three stays as it is; where there is none, three pairs become one group.
        """
        made = self.now()
        if made is None or not self.may_join():
            return ()
        groups = [group for group in made.groups if group]
        three = next((group for group in groups if len(group) > 2), None)
        if len(groups) % 2 and three is not None:
            groups.remove(three)
            alone = [three]
        else:
            alone = []
        joined = [
            tuple(sorted(one + other))
            for one, other in zip(groups[::2], groups[1::2], strict=False)
        ]
        if len(groups) % 2:
            joined[-1] = tuple(sorted(joined[-1] + groups[-1]))
        joined += alone
        size = max(map(len, groups)) * 2 if len({*map(len, groups)}) == 1 else 4
        way = Split(size=size).way
        return self._run.tell(
            GroupsMade(made.step, tuple(joined), way, made.face, made.seed, anew=True)
        )

    def are_joined(self) -> bool:
        """True if each group of this step is made of groups that worked at it before."""
        made = self.now()
        if made is None:
            return False
        earlier = [one for one in self.people.groupings if one.step == made.step]
        return any(one is not made and _joined(one.groups, made.groups) for one in earlier)

    def may_join(self) -> bool:
        """True if there are small groups that can become half as many."""
        made = self.now()
        groups = [group for group in made.groups if group] if made else []
        return len(groups) > 1 and max(map(len, groups)) <= 3

    def face(self, face: Face) -> Told:
        """Tell groups in another way."""
        made = self.now()
        if made is None or made.face is face:
            return ()
        return self._run.tell(GroupsFaced(made.step, face))

    def clear(self) -> Told:
        """Take the groups of this step away, as if they had not been made; off the wall too."""
        made, state = self.now(), self._run.state
        if made is None:
            return ()
        off = (AsideTaken(),) if state.aside is Aside.GROUPS else ()
        return self._run.tell(*off, GroupsMade(made.step, ()))

    # How

    def _make(self, split: Split, face: Face | None, replacing: Grouping | None) -> Told:
        people, step = self.people, self.step()
        wanted = sizes(people.count, split)
        if not wanted or not (split.size or split.tables):
            return ()
        others = [one for one in people.groupings if one is not replacing]
        seed = others[0].seed if others else self._seed()
        made = mix(
            people.here,
            wanted,
            self.before(replacing),
            seed=seed,
            again=self._again,
            but=replacing.groups if replacing else (),
        )
        last = people.groupings[-1].face if people.groupings else Face.NUMBERS
        told = GroupsMade(step, made.groups, split.way, face or last, seed, anew=replacing is None)
        return self._run.tell(told)

    def _working(self) -> bool:
        """True if the latest groups are those that work now, or will soon."""
        groupings = self.people.groupings
        here = self._run.state.position.step
        return bool(groupings) and groupings[-1].step in (self.step(), here)

    def _comes(self, person: int) -> Told:
        group = -1
        if self._working():
            made = self.people.groupings[-1]
            group = joins(made.groups, person, met_in(self.before(made)))
        return self._run.tell(PersonCame(person, group))

    def _gone(self, name: str) -> int | None:
        """Return who of those that left comes back under this name or number."""
        there, names = self.people.here, self._names.names()
        if name.isdecimal():
            number = int(name[:4])
            return number if 1 <= number <= self.people.last and number not in there else None
        left = (person for person, known in names.items() if known == name and name)
        return next((person for person in left if person not in there), None)

    def _company(self, gone: Iterable[int]) -> Told:
        """Give company to those who were left alone in their group."""
        if not self._working() or not tuple(gone):
            return ()
        made = self.people.groupings[-1]
        alone = [group[0] for group in made.groups if len(group) == 1]
        groups = tuple(() if len(group) == 1 else group for group in made.groups)
        if not alone:
            return ()
        if not any(groups):
            groups = (tuple(alone), *groups[1:]) if len(alone) > 1 else made.groups
            alone = []
        met = met_in(self.before(made))
        for person in alone:
            joined = joins(groups, person, met)
            groups = tuple(
                (*group, person) if n == joined else group for n, group in enumerate(groups)
            )
        if groups == made.groups:
            return ()
        event: Event = GroupsMade(made.step, groups, made.way, made.face, made.seed)
        return self._run.tell(event)

    def _forget(self, people: Iterable[int]) -> None:
        """Forget the names of numbers that are given to others now."""
        names, new = self._names.names(), set(people)
        if new & set(names):
            self._names.keep({who: name for who, name in names.items() if who not in new})


def joins(groups: Parts, person: int, met: Met) -> int:
    """Return which group somebody joins: one of the smallest, and there the most strangers.

    -1 where there are no groups.
    """
    there = [n for n, group in enumerate(groups) if group]

    def burden(n: int) -> tuple[int, int]:
        known = (tuple(sorted((person, other))) for other in groups[n])
        return len(groups[n]), sum(1 for one, other in known if met[one, other])

    return min(there, key=burden, default=-1)


def _joined(small: Parts, large: Parts) -> bool:
    """True if small groups were put together as they were: they meant to meet again."""
    wholes = [set(group) for group in large if group]
    fewer = len(wholes) < sum(1 for group in small if group)
    return fewer and all(any(set(group) <= whole for whole in wholes) for group in small)
