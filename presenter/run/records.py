"""Finding and reading the records of earlier runs.

Nothing here raises for a file that is damaged, cut short or not a record: what can be read is
returned, with a sentence on what is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from presenter.run.clock import Stamp
from presenter.run.events import RunStarted, RunState, Stamped
from presenter.run.fold import fold_all
from presenter.run.record import session_mark
from presenter.run.run import Alive
from presenter.run.stored import LONGEST, StoredError, from_json
from presenter.run.tables import SUFFIX, VERSION, connect, in_plain_words, version_of
from presenter.session.language import translate

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a record holds. `problem` says in a sentence what could not be read, or is empty.

    `texts` are the session's texts as run, each with its id, the last being the one in use.
    `busy` is True when another program is writing this record.
    """

    path: Path
    session_path: Path = Path()
    history: tuple[Stamped, ...] = ()
    alive: Alive | None = None
    texts: tuple[tuple[str, str], ...] = ()
    problem: str = ""
    busy: bool = False
    state: RunState = field(default_factory=RunState)

    @property
    def text(self) -> str:
        """The session's text as last run, or nothing."""
        return self.texts[-1][1] if self.texts else ""

    @property
    def stopped(self) -> Stamp | None:
        """When the program was last known to run."""
        last = self.history[-1].stamp if self.history else None
        if self.alive is None or (last is not None and self.alive.stamp.since(last) <= 0):
            return last
        return self.alive.stamp

    @property
    def unfinished(self) -> bool:
        """True if the run had left the cover and was not ended."""
        return self.state.begun is not None and not self.state.ended


def is_practice(loaded: Loaded) -> bool:
    """True for the record of a practice, which counts as no run of the organisation's."""
    return loaded.state.practice


def find_unfinished(folder: Path, session_path: Path, *, practice: bool = False) -> Loaded | None:
    """Return the last run of a session file if it was not ended, else None.

    Only real runs are looked at, or with `practice` only practice. Runs going on in another
    program are passed over, and records nothing can be read from.
    """
    try:
        names = sorted(folder.glob(f"*-{session_mark(session_path)}-*{SUFFIX}"), reverse=True)
    except OSError:
        return None
    for path in names:
        if _began_as_practice(path) is (not practice):
            continue
        found = load(path)
        if found.history and is_practice(found) == practice:
            return found if found.unfinished else None
    return None


def _began_as_practice(path: Path) -> bool | None:
    """Return whether a record is of a practice, by its first event alone; None if unreadable.

    A folder may have hundreds of the other kind, and the first picture waits for this.
    """
    import sqlite3

    try:
        with closing(connect(path)) as base:
            first = base.execute("SELECT event FROM events ORDER BY number LIMIT 1").fetchone()
        event = from_json(json.loads(first[0])) if first else None
    except (sqlite3.Error, StoredError, TypeError, ValueError, RecursionError):
        return None
    return event.practice if isinstance(event, RunStarted) else None


def load(path: Path) -> Loaded:
    """Return what can be read of a record."""
    import sqlite3

    loaded = Loaded(path)
    if not path.is_file():
        return replace(
            loaded, problem=translate("records", "There is no record {file}.").format(file=path)
        )
    try:
        with closing(connect(path)) as base:
            return _read(base, loaded)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        busy = "BUSY" in (getattr(error, "sqlite_errorname", "") or "")
        return replace(loaded, problem=in_plain_words(error, path), busy=busy)


def _read(base: sqlite3.Connection, loaded: Loaded) -> Loaded:
    version = version_of(base)
    if version > VERSION:
        message = translate("records", "The record {file} was made by a newer presenter.").format(
            file=loaded.path
        )
        return replace(loaded, problem=message)
    if version == 0:
        return replace(
            loaded,
            problem=translate("records", "The record {file} is empty.").format(file=loaded.path),
        )
    problems: list[str] = []

    def rows(query: str, make: Callable[..., Any]) -> tuple[Any, ...]:
        return tuple(_rows(base, query, make, loaded.path, problems))

    history = rows("SELECT utc, steady, boot, event FROM events ORDER BY number", _event)
    typed = "typed" if version > 1 else "''"
    alive = rows(f"SELECT utc, steady, boot, film_ms, {typed} FROM alive", _alive)  # noqa: S608
    sessions = rows("SELECT session FROM run", Path)
    return replace(
        loaded,
        session_path=sessions[0] if sessions else Path(),
        history=history,
        alive=alive[0] if alive else None,
        texts=rows("SELECT id, text FROM texts ORDER BY number", _text),
        problem=problems[0] if problems else "",
        state=fold_all(history),
    )


def _rows(
    base: sqlite3.Connection,
    query: str,
    make: Callable[..., Any],
    path: Path,
    problems: list[str],
) -> Iterator[Any]:
    """Yield what rows say up to the first that cannot be read, which is noted as a problem.

    What follows a lost event cannot be trusted, so it is left out.
    """
    import sqlite3

    try:
        for row in base.execute(query):
            yield make(*row)
    except sqlite3.Error as error:
        problems.append(in_plain_words(error, path))
    except StoredError as error:
        problems.append(str(error))
    except (TypeError, ValueError, OverflowError, RecursionError):
        problems.append(translate("records", "The record {file} is damaged.").format(file=path))


def _event(utc: float, steady: float, boot: str, event: str) -> Stamped:
    return Stamped(_stamp(utc, steady, boot), from_json(json.loads(event)))


def _alive(utc: float, steady: float, boot: str, film_ms: int, typed: str) -> Alive:
    return Alive(_stamp(utc, steady, boot), int(film_ms), str(typed))


def _stamp(utc: float, steady: float, boot: str) -> Stamp:
    if not all(abs(float(seconds)) < LONGEST for seconds in (utc, steady)):
        raise ValueError(utc, steady)
    return Stamp(float(utc), float(steady), str(boot))


def _text(text_id: str, text: str) -> tuple[str, str]:
    return str(text_id), str(text)
