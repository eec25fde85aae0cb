"""The most pairs that can be made where not everybody may be paired with everybody.

Edmonds' algorithm: grow trees of paths that alternate between free and chosen pairs, and draw
circles of odd length together into one. It always finds as many pairs as there can be.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

_NONE = -1


def matching(friends: Sequence[Sequence[int]]) -> list[int]:
    """Return for each of 0, 1, 2 … whom it is paired with, -1 for nobody.

    `friends` has for each those it may be paired with; the order decides which of several equally
    large matchings is found.
    """
    return _Matcher(friends).run()


class _Matcher:
    def __init__(self, friends: Sequence[Sequence[int]]) -> None:
        self._friends = friends
        self._count = len(friends)
        self._mate = [_NONE] * self._count
        self._came: list[int] = []  # in the tree that grows: where each was reached from
        self._base: list[int] = []  # the circle each was drawn into, by its first member
        self._in_tree: list[bool] = []
        self._queue: deque[int] = deque()

    def run(self) -> list[int]:
        mate = self._mate
        for one, known in enumerate(self._friends):  # a quick start
            if mate[one] == _NONE:
                other = next((each for each in known if mate[each] == _NONE), _NONE)
                if other != _NONE:
                    mate[one], mate[other] = other, one
        for root in range(self._count):
            if mate[root] == _NONE:
                self._turn(self._path_from(root))
        return mate

    def _turn(self, end: int) -> None:
        """Swap free and chosen pairs along the path that ends here; it makes one pair more."""
        while end != _NONE:
            before = self._came[end]
            then = self._mate[before]
            self._mate[end], self._mate[before] = before, end
            end = then

    def _path_from(self, root: int) -> int:
        self._came = [_NONE] * self._count
        self._base = list(range(self._count))
        self._in_tree = [False] * self._count
        self._in_tree[root] = True
        self._queue = deque([root])
        while self._queue:
            one = self._queue.popleft()
            for other in self._friends[one]:
                end = self._reach(root, one, other)
                if end != _NONE:
                    return end
        return _NONE

    def _reach(self, root: int, one: int, other: int) -> int:
        """Grow the tree from `one` to `other`; return the end of a path if that is one."""
        mate, came = self._mate, self._came
        if self._base[one] == self._base[other] or mate[one] == other:
            return _NONE
        if other == root or (mate[other] != _NONE and came[mate[other]] != _NONE):
            self._draw_together(one, other)
        elif came[other] == _NONE:
            came[other] = one
            if mate[other] == _NONE:
                return other
            self._in_tree[mate[other]] = True
            self._queue.append(mate[other])
        return _NONE

    def _draw_together(self, one: int, other: int) -> None:
        """Make a circle of odd length into one."""
        base = self._meet(one, other)
        drawn = [False] * self._count
        self._mark(drawn, one, base, other)
        self._mark(drawn, other, base, one)
        for each in range(self._count):
            if drawn[self._base[each]]:
                self._base[each] = base
                if not self._in_tree[each]:
                    self._in_tree[each] = True
                    self._queue.append(each)

    def _meet(self, one: int, other: int) -> int:
        """Return where the ways of two back to the root meet."""
        seen = [False] * self._count
        while True:
            one = self._base[one]
            seen[one] = True
            if self._mate[one] == _NONE:
                break
            one = self._came[self._mate[one]]
        while True:
            other = self._base[other]
            if seen[other]:
                return other
            other = self._came[self._mate[other]]

    def _mark(self, drawn: list[bool], one: int, base: int, child: int) -> None:
        while self._base[one] != base:
            drawn[self._base[one]] = drawn[self._base[self._mate[one]]] = True
            self._came[one] = child
            child = self._mate[one]
            one = self._came[self._mate[one]]
