"""Names of people: typed or pasted, and kept apart from all that happens in a run.

Events carry numbers only. Which number has which name is known to a keeper of names alone, so that
no answer can be joined to a person unless the host asks for it, and names go by one command.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from presenter.run.groups import MOST_PEOPLE
from presenter.run.line import tidy

LONGEST_NAME = 40
"""Letters of a name; what is longer is cut."""

_BETWEEN = re.compile("[\n\r\v\f\x85\u2028\u2029,;，、；]+")
_LISTED = re.compile(r"^\s*(?:[-–—*•·▪◦‣]|\(?\d{1,3}[.):]|\d{1,3}\t)\s*")


class NamesKept(Protocol):
    """Keeps the names of people by their numbers, on this laptop only."""

    def names(self) -> Mapping[int, str]:
        """Return all names, of those who left too."""
        ...

    def keep(self, names: Mapping[int, str]) -> None:
        """Keep these names and no others."""
        ...


class NamesInMemory:
    """Keeps names as long as the program runs."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}

    def names(self) -> Mapping[int, str]:
        """Return all names."""
        return dict(self._names)

    def keep(self, names: Mapping[int, str]) -> None:
        """Keep these names and no others."""
        self._names = dict(names)


def read_names(text: str) -> tuple[str, ...]:
    """Return the names in a text: one a line, or with commas between; numbers before them go.

    The same name twice is two people. At most MOST_PEOPLE are read.
    """
    parts = (tidy(_LISTED.sub("", part), LONGEST_NAME) for part in _BETWEEN.split(text))
    named = [name for name in parts if any(letter.isalnum() for letter in name)]
    return tuple(named[:MOST_PEOPLE])


def numbered(
    here: Sequence[int], last: int, known: Mapping[int, str], typed: Sequence[str]
) -> dict[int, str]:
    """Return the numbers of those typed, in the order typed: the people who are there now.

    Who is known by her name keeps her number; a name that was corrected, or given to somebody who
    had none, stands in the place of the one that is gone. Others get numbers after `last`.
    """
    left = list(here)
    numbers: list[int | None] = []
    for name in typed:
        same = next((person for person in left if known.get(person) == name), None)
        numbers.append(same)
        if same is not None:
            left.remove(same)
    free = iter((*left, *range(last + 1, last + 1 + len(typed))))
    return {
        next(free) if number is None else number: name
        for number, name in zip(numbers, typed, strict=True)
    }
