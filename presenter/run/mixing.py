"""Who works with whom, so that over a day nobody meets the same people again while avoidable.

What is promised, and what is not:

- Everybody is in exactly one group, and the sizes are those asked for.
- Pairs of an even number: as few meet again as can be in this round, whatever went before
  (`matching`); and with the same people all day nobody meets again until everybody met everybody.
- Groups for which `plans` knows a whole day (nine in threes, sixteen in fours, most sizes where
  there are as many groups as people in one, and a prime number of groups): no meeting again in all
  the rounds of that plan, as long as the same people are there and groups are of that kind.
- All else is searched for, in a bounded number of steps. A result without meetings again is
  certain; one with some is the best that was found, and `Mix.proven` tells whether it is known
  that there is no better one.

The same people, sizes, groups before and seed give the same groups. No time is measured here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from random import Random

from presenter.run.groups import Parts
from presenter.run.matching import matching
from presenter.run.plans import rounds
from presenter.run.search import Weights, searched
from presenter.session.values import value

Met = Counter[tuple[int, int]]
"""How often two people, the lower number first, were in one group before."""

_LOOKS_AHEAD = 6  # matchings tried so that the next round has one too
_LONGEST_LOOK = 40  # people for whom that is done
_WORK = 600  # threes tried, times people


@value
class Mix:
    """The groups found; `again` are the pairs of people in them who were together before.

    `proven` is True where no groups of these sizes have fewer of them.
    """

    groups: Parts
    again: tuple[tuple[int, int], ...] = ()
    proven: bool = True


def met_in(groupings: Iterable[Parts]) -> Met:
    """Return how often each two people were together."""
    met: Met = Counter()
    for groups in groupings:
        for group in groups:
            met.update(combinations(sorted(group), 2))
    return met


def mix(
    people: Sequence[int],
    sizes: Sequence[int],
    before: Iterable[Parts] = (),
    *,
    seed: int = 0,
    again: int = 0,
    but: Parts = (),
) -> Mix:
    """Return groups of these sizes, which add up to the people there.

    `before` are the groups of the day so far. `seed` decides on the places people have in plans
    and is to be the same all day; `again` counts how often the host asked for other groups, and
    `but` are those that she does not want again.
    """
    there, before = sorted(people), tuple(before)
    met = met_in(before)
    chance = _chance(f"{seed}/{again}/{sum(met.values())}")
    for planned in _planned(there, len(sizes), seed, again):
        if _same(planned, but) or _burden(planned, met)[0]:
            continue
        return Mix(_shown(planned, chance))
    tried = [*_filled_up(there, len(sizes), met, seed)]  # first, as they leave more for later
    tried += [_found(there, sizes, met, chance) for _ in range(2 if but else 1)]
    others = [groups for groups in tried if not _same(groups, but)]
    best = min(others or tried, key=lambda groups: _burden(groups, met))
    return judged(best, before)


def _planned(there: list[int], many: int, seed: int, again: int) -> Iterator[Parts]:
    """Yield the rounds of a plan, from another one on at each time of asking."""
    places = list(there)
    _chance(seed).shuffle(places)
    known = [
        tuple(tuple(places[one] for one in group) for group in planned)
        for planned in rounds(len(there), many)
    ]
    start = again % len(known) if known else 0
    yield from known[start:] + known[:start]


def _filled_up(there: list[int], many: int, met: Met, seed: int) -> Iterator[Parts]:
    """Yield the rounds of a plan for as many rows as groups, the others having joined them.

    In larger groups than there are groups some must meet again; so they are few.
    """
    square = many * many
    if not many < 13 or not square < len(there) <= square + many:
        return
    places = list(there)
    _chance(seed).shuffle(places)
    for planned in rounds(square, many):
        made = [[places[one] for one in group] for group in planned]
        for late in places[square:]:
            known = [sum(1 for one in group if _times(met, late, one)) for group in made]
            joined = min(range(many), key=lambda n: (len(made[n]), known[n]))
            made[joined].append(late)
        yield tuple(tuple(group) for group in made)


def _found(there: list[int], sizes: Sequence[int], met: Met, chance: Random) -> Parts:
    if set(sizes) == {2}:
        return _paired(there, met, chance)
    weights = _weights(there, met)
    if set(sizes) == {2, 3} and len(sizes) > 1 and list(sizes).count(3) == 1:
        odd = _paired_with_three(there, met, chance)
        if odd is not None:
            return odd
    groups = searched(weights, sizes, chance)
    return tuple(tuple(there[one] for one in group) for group in groups)


def _weights(there: list[int], met: Met) -> Weights:
    """Return for each two what it weighs that they meet: nothing for strangers.

    One meeting more weighs more than any number of times that others met before.
    """
    each = len(there) ** 2 * max((*met.values(), 1)) ** 2
    weights = [[0] * len(there) for _ in there]
    place = {person: n for n, person in enumerate(there)}
    for (one, other), times in met.items():
        if one in place and other in place:
            a, b = place[one], place[other]
            weights[a][b] = weights[b][a] = each + times**2
    return weights


# Pairs


def _paired(there: list[int], met: Met, chance: Random) -> Parts:
    """Pair as many strangers as there can be, and then those who met least often."""
    best = _strangers_paired(there, met, chance)
    ahead = len(there) <= _LONGEST_LOOK and 2 * len(best) == len(there)
    for _ in range(_LOOKS_AHEAD if ahead else 0):
        if 2 * len(_strangers_paired(there, met + met_in([best]), chance)) == len(there):
            break
        best = _strangers_paired(there, met, chance)
    done = {person for pair in best for person in pair}
    left = [person for person in there if person not in done]
    if not left:
        return best
    halves = searched(_weights(left, met), [2] * (len(left) // 2), chance)
    return (*best, *(tuple(left[one] for one in pair) for pair in halves))


def _strangers_paired(there: list[int], met: Met, chance: Random) -> Parts:
    order = list(there)
    chance.shuffle(order)
    strangers = []
    for n, one in enumerate(order):
        known = [m for m, other in enumerate(order) if m != n and not _times(met, one, other)]
        chance.shuffle(known)
        strangers.append(known)
    mates = matching(strangers)
    return tuple((order[n], order[mate]) for n, mate in enumerate(mates) if n < mate)


def _paired_with_three(
    there: list[int], met: Met, chance: Random, *, ahead: bool = True
) -> Parts | None:
    """Return pairs and one three, all of strangers; None if there are none or it takes long."""
    order = list(there)
    chance.shuffle(order)
    triples = (
        three
        for three in combinations(order, 3)
        if not any(_times(met, one, other) for one, other in combinations(three, 2))
    )
    found: Parts | None = None
    for tried, three in enumerate(triples):
        others = [person for person in there if person not in three]
        pairs = _strangers_paired(others, met, chance)
        if 2 * len(pairs) == len(others):
            found = (three, *pairs)
            if not ahead:
                break
            if _paired_with_three(there, met + met_in([found]), chance, ahead=False):
                break
        if tried * len(there) > _WORK:
            break
    return found


# What was found


def _chance(seed: object) -> Random:
    """Return chance that is the same for the same seed on every computer."""
    return Random(str(seed))  # noqa: S311 - no secret


def _times(met: Met, one: int, other: int) -> int:
    return met[(one, other) if one < other else (other, one)]


def _burden(groups: Parts, met: Met) -> tuple[int, int]:
    """Return how many meet again, and how often they met."""
    times = [_times(met, *pair) for group in groups for pair in combinations(group, 2)]
    return sum(1 for each in times if each), sum(each**2 for each in times)


def judged(groups: Parts, before: Iterable[Parts]) -> Mix:
    """Return groups with who in them meets again after the groups before."""
    before = tuple(before)
    met = met_in(before)
    again = tuple(pair for group in groups for pair in combinations(sorted(group), 2) if met[pair])
    proven = not again or len(again) <= _least(groups, met, before) or _fewest(groups, again, met)
    return Mix(_sorted(groups), tuple(sorted(again)), proven)


def _fewest(groups: Parts, again: tuple[tuple[int, int], ...], met: Met) -> bool:
    """True for pairs of which no others have fewer meetings again."""
    if any(len(group) != 2 for group in groups):
        return False
    there = [person for group in groups for person in group]
    return len(_strangers_paired(there, met, _chance(0))) + len(again) == len(groups)


def _least(groups: Parts, met: Met, before: tuple[Parts, ...]) -> int:
    """Return how many meet again at least, whatever the groups of these sizes are.

    Each has only so many strangers; and more people of a group than there are groups now cannot
    all be parted.
    """
    there = [person for group in groups for person in group]
    needs = sorted((len(group) - 1 for group in groups for _ in group), reverse=True)
    strangers = sorted(
        (sum(1 for b in there if b != a and not _times(met, a, b)) for a in there), reverse=True
    )
    lacking = sum(max(0, need - has) for need, has in zip(needs, strangers, strict=True))
    parted = [_least_of(earlier, set(there), len(groups)) for earlier in before]
    twice = any(times > 1 for times in met.values())  # then one pair would be counted twice
    together = max(parted, default=0) if twice else sum(parted)
    return max(-(-lacking // 2), together)


def _least_of(earlier: Parts, there: set[int], many: int) -> int:
    """Return how many pairs of the groups of an earlier round are together in any `many`."""
    least = 0
    for group in earlier:
        each, more = divmod(len(there & set(group)), many)
        least += more * (each + 1) * each // 2 + (many - more) * each * (each - 1) // 2
    return least


def _same(one: Parts, other: Parts) -> bool:
    return {frozenset(group) for group in one} == {frozenset(group) for group in other if group}


def _shown(groups: Parts, chance: Random) -> Parts:
    """Return the groups in an order of chance, so that a place says nothing about a person."""
    mixed = list(groups)
    chance.shuffle(mixed)
    return _sorted(mixed)


def _sorted(groups: Iterable[Sequence[int]]) -> Parts:
    return tuple(tuple(sorted(group)) for group in groups)
