"""Groups searched for by exchange: two people change places as long as it helps.

A short memory (tabu search) forbids to put somebody back at once, which leads out of valleys in
which each single exchange is for the worse. The number of steps is bounded and not the time, so
that the same numbers give the same groups on every computer.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

Weights = Sequence[Sequence[int]]
"""What it weighs that two are in one group, for each two; symmetric, 0 for most."""

_WORK = 48_000  # exchanges looked at, all starts together
_STARTS = 6


def searched(weights: Weights, sizes: Sequence[int], chance: Random) -> list[list[int]]:
    """Return groups of these sizes of 0, 1, 2 …, as light as could be found."""
    count = len(weights)
    best, lightest = _started(count, sizes, chance), -1
    for _ in range(_STARTS):
        tried = _Exchange(weights, _started(count, sizes, chance), chance)
        tried.run(_WORK // _STARTS // max(1, count))
        if lightest < 0 or tried.lightest < lightest:
            best, lightest = tried.best, tried.lightest
        if not lightest:
            break
    groups: list[list[int]] = [[] for _ in sizes]
    for one, group in enumerate(best):
        groups[group].append(one)
    return groups


def _started(count: int, sizes: Sequence[int], chance: Random) -> list[int]:
    places = [group for group, size in enumerate(sizes) for _ in range(size)]
    chance.shuffle(places)
    return places[:count]


class _Exchange:
    """One start of the search. `best` has the group of each, `lightest` what it weighs."""

    def __init__(self, weights: Weights, groups: list[int], chance: Random) -> None:
        self._weights = weights
        self._group = groups
        self._chance = chance
        many = max(groups, default=-1) + 1
        # For each, what it would weigh with those of each group.
        self._load = [[0] * many for _ in groups]
        for load, row in zip(self._load, weights, strict=True):
            for other, weight in enumerate(row):
                load[groups[other]] += weight
        self._until = [[0] * many for _ in groups]  # nobody comes to a group again before
        weight = sum(load[group] for load, group in zip(self._load, groups, strict=True)) // 2
        self.best, self.lightest, self._weight = list(groups), weight, weight

    def run(self, steps: int) -> None:
        """Exchange until nothing weighs any more, or so many times."""
        for step in range(steps):
            if not self.lightest:
                return
            one = self._burdened()
            found = self._partner(one, step)
            if found is None:
                continue
            self._swap(one, found, step)
            if self._weight < self.lightest:
                self.best, self.lightest = list(self._group), self._weight

    def _burdened(self) -> int:
        """Return one of those who meet somebody again."""
        pairs = zip(self._load, self._group, strict=True)
        return self._chance.choice([one for one, (load, mine) in enumerate(pairs) if load[mine]])

    def _gain(self, one: int, other: int) -> int:
        mine, theirs = self._group[one], self._group[other]
        load, other_load = self._load[one], self._load[other]
        both = 2 * self._weights[one][other]
        return load[theirs] - load[mine] + other_load[mine] - other_load[theirs] - both

    def _partner(self, one: int, step: int) -> int | None:
        """Return with whom an exchange weighs least, not against the memory but for a record."""
        found: list[int] = []
        mine, least = self._group[one], 0
        for other, theirs in enumerate(self._group):
            if theirs == mine:
                continue
            gain = self._gain(one, other)
            kept = self._until[one][theirs] > step or self._until[other][mine] > step
            if kept and self._weight + gain >= self.lightest:
                continue
            if not found or gain < least:
                least, found = gain, [other]
            elif gain == least:
                found.append(other)
        return self._chance.choice(found) if found else None

    def _swap(self, one: int, other: int, step: int) -> None:
        self._weight += self._gain(one, other)
        mine, theirs = self._group[one], self._group[other]
        first, second = self._weights[one], self._weights[other]
        for load, a, b in zip(self._load, first, second, strict=True):
            load[mine] += b - a
            load[theirs] += a - b
        self._group[one], self._group[other] = theirs, mine
        held = step + 2 + self._chance.randrange(8)
        self._until[one][mine] = self._until[other][theirs] = held
