"""Whole days of groups in which no two meet twice, as far as simple algebra knows them.

Searching from one round to the next runs into dead ends: the last rounds of a full plan are only
there if the first ones were chosen with them in mind. So people get places once, and each plan
says for every round which places go together.

Pairs of an even number turn like the hands of a clock, which gives one round less than there are
people: everybody with everybody. For larger groups people sit in rows as long as there are groups;
in round r somebody of row i moves r times i groups on. Counted in a field (its size is a prime or a
power of one), two who were together in one round are so in no other, as long as there are no more
rows than groups; a row as a group of its own is one more round where it is of the right size.

A few numbers that workshops often have get more rounds from a starter: groups from which each
next round comes by moving everybody one place on, round a circle or two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

Places = list[list[int]]
"""Groups of places, each from 0."""

Product = Callable[[int, int], int]
_POWERS = {4: (2, 0b111), 8: (3, 0b1011), 16: (4, 0b10011)}  # fields of two elements, extended

# By the number of people and of groups: how many places a circle has, how many there are, and the
# first round. Places beyond the circles stay where they are, and no two of them are ever together.
_STARTERS: dict[tuple[int, int], tuple[int, int, tuple[tuple[int, ...], ...]]] = {
    (15, 5): (7, 2, ((14, 5, 11), (0, 1, 10), (2, 4, 9), (3, 6, 7), (8, 12, 13))),
    (24, 8): (
        *(11, 2),
        (
            *((22, 6, 11), (23, 9, 21), (0, 8, 15), (1, 5, 7)),
            *((2, 12, 13), (3, 4, 17), (10, 16, 19), (14, 18, 20)),
        ),
    ),
    (24, 6): (
        *(7, 3),
        (
            *((21, 6, 13, 19), (22, 3, 7, 15), (23, 0, 12, 17)),
            *((1, 2, 4, 10), (5, 14, 16, 20), (8, 9, 11, 18)),
        ),
    ),
    (28, 7): (
        *(9, 3),
        (
            *((27, 0, 12, 26), (1, 16, 17, 19), (2, 7, 11, 21), (3, 4, 6, 14)),
            *((5, 10, 18, 25), (8, 20, 23, 24), (9, 13, 15, 22)),
        ),
    ),
    (27, 9): (
        *(13, 2),
        (
            *((26, 12, 21), (0, 4, 5), (1, 13, 25), (2, 9, 15), (3, 6, 23)),
            *((7, 17, 22), (8, 10, 24), (11, 16, 19), (14, 18, 20)),
        ),
    ),
}


def rounds(count: int, groups: int) -> Iterator[Places]:
    """Yield rounds of so many people in so many groups; no two people are together twice.

    There may be one round only, where the algebra knows no better, and none for pairs with a three
    among them, which a search does better. Sizes differ by one at most.
    """
    if count == 2 * groups:
        yield from _circle(count)
    elif count > 2 * groups + 1:
        starter = _starter(count, groups)
        yield from _rows(count, groups) if starter is None else _moved(count, *starter)


def _starter(count: int, groups: int) -> tuple[int, int, tuple[tuple[int, ...], ...]] | None:
    """Return the starter for so many people; those who stay in their places may be missing."""
    for (full, many), (turn, circles, first) in _STARTERS.items():
        if many == groups and turn * circles <= count <= full:
            return turn, circles, first
    return None


def _moved(
    count: int, turn: int, circles: int, first: tuple[tuple[int, ...], ...]
) -> Iterator[Places]:
    def place(one: int, by: int) -> int:
        circle, seat = divmod(one, turn)
        return one if circle >= circles else circle * turn + (seat + by) % turn

    for by in range(turn):
        yield [[place(one, by) for one in group if one < count] for group in first]


def _circle(count: int) -> Iterator[Places]:
    turning = count - 1
    for round_ in range(turning):
        steps = range(1, count // 2)
        across = [[(round_ + step) % turning, (round_ - step) % turning] for step in steps]
        yield [[turning, round_], *across]


def _rows(count: int, groups: int) -> Iterator[Places]:
    rows = -(-count // groups)
    plus, times = _field(groups)
    turns = _turns(groups, rows, times)
    if rows == groups and count == rows * groups and len(turns) == groups:
        yield [list(range(row * groups, (row + 1) * groups)) for row in range(rows)]
    for turn in turns:
        made: Places = [[] for _ in range(groups)]
        for place in range(count):
            row, seat = divmod(place, groups)
            made[plus(seat, times(turn, row % groups))].append(place)
        yield made


def _turns(groups: int, rows: int, times: Product) -> list[int]:
    """Return by how much to move in each round so that no two rows keep step."""
    if rows > groups:
        return [0]
    if groups in _POWERS:
        return list(range(groups))
    steps = range(1, rows)
    found: list[int] = []
    for turn in range(groups):
        if all(times((turn - other) % groups, step) for other in found for step in steps):
            found.append(turn)
    return found


def _field(size: int) -> tuple[Product, Product]:
    """Return how to add and to multiply the numbers below a size."""
    if size not in _POWERS:
        return (lambda a, b: (a + b) % size), (lambda a, b: a * b % size)
    bits, reducing = _POWERS[size]

    def times(one: int, other: int) -> int:
        product = 0
        for bit in range(bits):
            if other >> bit & 1:
                product ^= one << bit
        for bit in reversed(range(bits, 2 * bits)):
            if product >> bit & 1:
                product ^= reducing << (bit - bits)
        return product

    return (lambda a, b: a ^ b), times
