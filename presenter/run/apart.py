"""What is kept with a run but apart from what happened: people's names, and evaluation scores.

Neither is an event, and nothing that reads events reads these: names and answers are joined only
where the host asks for it. Both can be added after the run has ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.run.tables import VERSION, bring_up, connect, in_plain_words, version_of
from presenter.session.language import translate
from presenter.session.model import Moment
from presenter.session.values import value

if TYPE_CHECKING:
    import sqlite3

ITEMS = 5
"""How many questions an evaluation sheet has, each asked before and after."""
HIGHEST = 10
"""The highest score; the lowest is 0."""

Scores = tuple[int | None, ...]
_UNANSWERED: Scores = (None,) * ITEMS


@value
class Person:
    """Somebody's name as they wish it on a certificate, and their role in their own words."""

    name: str
    role: str = ""


@value
class Sheet:
    """An evaluation sheet as typed in. It has a number and no name.

    `before` and `after` hold ITEMS scores from 0 to HIGHEST each, None where nothing was given.
    """

    number: int
    before: Scores = _UNANSWERED
    after: Scores = _UNANSWERED


@value
class Apart:
    """What a record keeps apart. `problem` says in a sentence what could not be read, or is empty.

    `people` are by their numbers, as groups have them. `busy` is True while another program
    writes this record.
    """

    people: tuple[tuple[int, Person], ...] = ()
    sheets: tuple[Sheet, ...] = ()
    problem: str = ""
    busy: bool = False


def read_apart(path: Path) -> Apart:
    """Return what a record keeps apart from its events. Never raises for what the file holds."""
    import sqlite3

    if not path.is_file():
        return Apart(problem=_absent(path))
    try:
        with closing(connect(path)) as base:
            version = version_of(base)
            if version > VERSION:
                return Apart(problem=_newer(path))
            if version < 2:  # which brought the tables
                return Apart()
            return Apart(people_of(base), sheets_of(base))
    except (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError) as error:
        return Apart(problem=in_plain_words(error, path), busy=_is_busy(error))


def write_apart(
    path: Path,
    *,
    people: Mapping[int, Person] | None = None,
    sheets: Iterable[Sheet] | None = None,
) -> str:
    """Keep names or sheets in a record no run is writing, in the place of those kept before.

    Returns what went wrong in plain words, or nothing; then either all is kept or nothing.
    """
    import sqlite3

    if not path.is_file():
        return _absent(path)
    try:
        with closing(connect(path)) as base:
            if version_of(base) > VERSION:
                return _newer(path)
            base.execute("BEGIN IMMEDIATE")
            bring_up(base)
            if people is not None:
                put_people(base, people)
            if sheets is not None:
                put_sheets(base, sheets)
            base.execute("COMMIT")
    except (sqlite3.Error, UnicodeDecodeError, OSError) as error:
        return in_plain_words(error, path)
    return ""


class KeptNames:
    """The names of the people in the room, kept with a run that is being recorded.

    `write` puts people in the place of all others in its record; `known` are those kept before,
    where a run goes on.
    """

    def __init__(
        self,
        write: Callable[[Mapping[int, Person]], None],
        known: Mapping[int, Person] | None = None,
    ) -> None:
        self._write = write
        self._people = dict(known or {})

    def names(self) -> dict[int, str]:
        """Return people's names by their numbers."""
        return {number: person.name for number, person in self._people.items()}

    def keep(self, names: Mapping[int, str]) -> None:
        """Keep these names in the place of all others; who keeps a name keeps the role."""
        before = self._people
        self._people = {
            number: before[number]
            if number in before and before[number].name == name
            else Person(name)
            for number, name in names.items()
        }
        self._write(self._people)


def put_people(base: sqlite3.Connection, people: Mapping[int, Person]) -> None:
    """Write people in the place of all others; in a transaction of the caller."""
    base.execute("DELETE FROM people")
    rows = [(number, person.name, person.role) for number, person in sorted(people.items())]
    base.executemany("INSERT INTO people VALUES (?, ?, ?)", rows)


def people_of(base: sqlite3.Connection) -> tuple[tuple[int, Person], ...]:
    """Return the people of a record of version 2 or later, by rising numbers."""
    rows = base.execute("SELECT number, name, role FROM people ORDER BY number")
    return tuple((int(number), Person(str(name), str(role))) for number, name, role in rows)


def put_sheets(base: sqlite3.Connection, sheets: Iterable[Sheet]) -> None:
    """Write sheets in the place of all others; in a transaction of the caller.

    Of two sheets of one number the later counts; scores outside 0 to HIGHEST are left out.
    """
    base.execute("DELETE FROM scores")
    for sheet in sheets:
        for moment, scores in ((Moment.BEFORE, sheet.before), (Moment.AFTER, sheet.after)):
            rows = [
                (sheet.number, item, moment.value, score)
                for item, score in enumerate(scores[:ITEMS])
                if score is not None and 0 <= score <= HIGHEST
            ]
            base.executemany("INSERT OR REPLACE INTO scores VALUES (?, ?, ?, ?)", rows)


def sheets_of(base: sqlite3.Connection) -> tuple[Sheet, ...]:
    """Return the sheets of a record of version 2 or later, by rising numbers.

    A sheet without any score is not there.
    """
    rows = base.execute("SELECT sheet, item, moment, score FROM scores ORDER BY sheet, item")
    given: dict[int, dict[str, list[int | None]]] = {}
    for sheet, item, moment, score in rows:
        blank: dict[str, list[int | None]] = {each.value: [None] * ITEMS for each in Moment}
        if 0 <= item < ITEMS and moment in blank:
            given.setdefault(int(sheet), blank)[moment][item] = int(score)
    return tuple(
        Sheet(number, tuple(scores[Moment.BEFORE]), tuple(scores[Moment.AFTER]))
        for number, scores in given.items()
    )


def _is_busy(error: Exception) -> bool:
    return "BUSY" in (getattr(error, "sqlite_errorname", "") or "")


def _absent(path: Path) -> str:
    return translate("records", "There is no record {file}.").format(file=path)


def _newer(path: Path) -> str:
    return translate("records", "The record {file} was made by a newer presenter.").format(
        file=path
    )
