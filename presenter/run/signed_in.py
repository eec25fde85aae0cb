"""Names as they are typed or pasted after a session: one a line, a role behind a sign."""

from __future__ import annotations

import re
from collections.abc import Mapping

from presenter.run.apart import Person
from presenter.run.line import tidy

LONGEST = 120
FIRST_NUMBER = 1001
"""The first number of people who were never in a group: below are those who may have been."""
MOST = 500
_BETWEEN = re.compile(r"[\t;]")


def people_in(text: str) -> tuple[Person, ...]:
    """Return the people of a text, one a line; what stands behind a tab or a semicolon is a role.

    Empty lines are passed over, and what comes after MOST people.
    """
    found = []
    for line in text.splitlines():
        name, *rest = _BETWEEN.split(line, maxsplit=1)
        name = tidy(name, LONGEST)
        if name:
            found.append(Person(name, tidy(" ".join(rest).replace("\t", " "), LONGEST)))
    return tuple(found[:MOST])


def as_text(people: Mapping[int, Person]) -> str:
    """Return people as they would be typed."""
    return "\n".join(
        f"{person.name}; {person.role}" if person.role else person.name
        for _, person in sorted(people.items())
    )


def numbered(people: tuple[Person, ...], known: Mapping[int, Person]) -> dict[int, Person]:
    """Return people by their numbers: who was known by that name keeps theirs, others get new ones.

    New numbers are none that a group of the session has, so that nobody is taken for another.
    """
    free: dict[str, list[int]] = {}
    for number, person in sorted(known.items()):
        free.setdefault(person.name, []).append(number)
    fresh = max([FIRST_NUMBER - 1, *known]) + 1
    made: dict[int, Person] = {}
    for person in people:
        numbers = free.get(person.name)
        if numbers:
            made[numbers.pop(0)] = person
        else:
            made[fresh] = person
            fresh += 1
    return made
