"""When a countdown comes to its end: told once, however the ticks fall."""

from __future__ import annotations

LATE = 10.0
"""Seconds after the end in which it is still worth telling: a laptop may have slept over it."""


class Ending:
    """Follows one countdown after the other and tells each end once.

    A countdown that gets more time after its end has another end, which is told again. One that
    was over when it was first seen, as after a restart, is not told.
    """

    def __init__(self) -> None:
        self._which: object = None
        self._waits = False

    def comes(self, which: object, left: float) -> bool:
        """Return True if the end has come just now; `left` is in seconds, below 0 when over.

        `which` is equal for the same countdown, and None where there is none.
        """
        if which != self._which or which is None:
            self._which, self._waits = which, False
        if which is None:
            return False
        if left > 0:
            self._waits = True
            return False
        due, self._waits = self._waits and left > -LATE, False
        return due
