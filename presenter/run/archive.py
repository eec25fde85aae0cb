"""All records of a folder, told one from another without reading them whole."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from presenter.run.clock import Stamp
from presenter.run.events import RunState, Stamped
from presenter.run.fold import fold
from presenter.run.stored import StoredError, from_json
from presenter.run.tables import SUFFIX, VERSION, connect, in_plain_words, version_of
from presenter.session.language import translate
from presenter.session.values import value

if TYPE_CHECKING:
    import sqlite3

    from presenter.run.records import Loaded
    from presenter.session.model import Session

_MARKS = (
    "RunStarted",
    "ClockStarted",
    "RunResumed",
    "RunEnded",
    "PeopleCounted",
    "PersonCame",
    "PersonLeft",
)
_GLOBS = " OR ".join(f"""event GLOB '{{"event": "{name}"*'""" for name in _MARKS)
_QUERY = f"SELECT utc, steady, boot, event FROM events WHERE {_GLOBS} ORDER BY number"  # noqa: S608 - only the names above


@value
class Entry:
    """A record as a list shows it. `number` counts from 1 for the first run of the folder.

    `utc` is when it was begun. `seconds` is how long it lasted once the cover was left, without
    the time the program was not running; `last` when it last gave a sign of life (UTC seconds),
    and `people` the most that were counted. `busy` is True while a program is writing it: then
    nothing more is known. `problem` says why something could not be read, or is empty.
    """

    path: Path
    number: int
    utc: float
    title: str = ""
    session: Path = Path()
    seconds: float = 0.0
    last: float = 0.0
    people: int = 0
    practice: bool = False
    begun: bool = False
    ended: bool = False
    busy: bool = False
    problem: str = ""


def entries(folder: Path) -> tuple[Entry, ...]:
    """Return all records of a folder, the newest first."""
    try:
        paths = sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: (begun_at(path), path.name))
    except OSError:
        return ()
    found = [look_at(path, number) for number, path in enumerate(paths, 1)]
    return tuple(reversed(found))


def look_at(path: Path, number: int = 0) -> Entry:
    """Return what a list shows of a record. Never raises for what the file holds."""
    import sqlite3

    utc = begun_at(path)
    blank = Entry(path, number, utc, last=utc)
    try:
        with closing(connect(path)) as base:
            return _read(base, blank)
    except (sqlite3.Error, StoredError, UnicodeDecodeError, TypeError, ValueError) as error:
        busy = "BUSY" in (getattr(error, "sqlite_errorname", "") or "")
        problem = str(error) if isinstance(error, StoredError) else in_plain_words(error, path)
        return replace(blank, busy=busy, problem=problem, last=max(utc, _changed_at(path)))


def begun_at(path: Path) -> float:
    """Return when the run of a record was begun, by the file's name; else its time; UTC seconds."""
    head = path.name.partition("-")[0]
    return int(head) / 1000 if head.isdecimal() else _changed_at(path)


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _read(base: sqlite3.Connection, blank: Entry) -> Entry:
    version = version_of(base)
    if not 0 < version <= VERSION:
        text = (
            translate("records", "The record {file} was made by a newer presenter.")
            if version
            else translate("records", "The record {file} is empty.")
        )
        return replace(blank, problem=text.format(file=blank.path))
    state, people = RunState(), 0
    for utc, steady, boot, event in base.execute(_QUERY):
        stamp = Stamp(float(utc), float(steady), str(boot))
        stamped = Stamped(stamp, from_json(json.loads(event)))
        state = fold(state, stamped)
        people = max(people, state.people.count)
    last = _last(base)
    session = base.execute("SELECT session FROM run").fetchone()
    lasted = 0.0
    if state.begun is not None and last is not None:
        lasted = max(0.0, last.since(state.begun) - state.away)
    return replace(
        blank,
        title=state.title,
        session=Path(session[0]) if session else Path(),
        seconds=lasted,
        last=blank.utc if last is None else last.utc,
        people=people,
        practice=state.practice,
        begun=state.begun is not None,
        ended=state.ended,
    )


def _last(base: sqlite3.Connection) -> Stamp | None:
    """Return the last sign of life there is."""
    found: list[tuple[Any, ...]] = []
    for table in ("events", "alive"):
        query = f"SELECT utc, steady, boot FROM {table} ORDER BY number DESC LIMIT 1"  # noqa: S608
        found += base.execute(query).fetchall()
    stamps = [Stamp(float(utc), float(steady), str(boot)) for utc, steady, boot in found]
    if not stamps:
        return None
    event, alive = stamps[0], stamps[-1]
    return alive if alive.since(event) > 0 else event


def session_of(loaded: Loaded) -> Session:
    """Return the session a run was led by last, from the text its record keeps.

    Where the text cannot be read as a session any more, one without steps has the run's title.
    """
    from presenter.session.model import Session
    from presenter.session.reading import read_text

    read = read_text(loaded.text.encode("utf-8", "surrogatepass"), loaded.session_path)
    return read.session or Session(title=loaded.state.title, sections=())
