"""The record of a run: one SQLite file, written behind the scenes.

The disk never holds up a picture: a thread of its own commits each event as it comes. When the
disk fails, the run goes on, `recording` is False, `reason` says why, and what was not written is
tried again each second. `records` finds and reads them.

While a record is open its file is locked for everybody else (SQLite's exclusive locking, which
the system lets go of however the program ends): a run going on elsewhere is never offered.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.run.apart import Person, Sheet, put_people, put_sheets
from presenter.run.clock import Stamp
from presenter.run.events import Stamped
from presenter.run.run import Alive
from presenter.run.stored import to_json
from presenter.run.tables import SUFFIX, bring_up, connect, create_file, in_plain_words
from presenter.session.language import translate
from presenter.session.values import value

if TYPE_CHECKING:
    import sqlite3

RETRY_SECONDS = 1.0
CLOSE_SECONDS = 3.0


def runs_folder() -> Path:
    """Return the folder of this person's records."""
    import platformdirs

    return platformdirs.user_data_path("presenter", appauthor=False) / "runs"


def session_mark(session_path: Path) -> str:
    """Return what the names of all records of a session file have in common."""
    from hashlib import sha256  # only where a record is named: it brings OpenSSL, which takes 3 ms

    return sha256(str(session_path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:12]


@value
class _Start:
    """What a new record begins with."""

    session: str
    utc: float


@value
class _Text:
    """A session's text as it was run."""

    id: str
    text: str


@value
class _People:
    """Who is there, by name, in the place of all names known before."""

    people: tuple[tuple[int, Person], ...]


@value
class _Sheets:
    """The evaluation's sheets, in the place of all known before."""

    sheets: tuple[Sheet, ...]


_Entry = Stamped | _Text | _People | _Sheets


class Record:
    """Writes one run's record. No method raises, and none waits for the disk but `close`.

    `told` is called on the writer's thread whenever `recording` or `reason` changed.
    """

    def __init__(
        self,
        path: Path,
        start: _Start | None,
        told: Callable[[], None] = lambda: None,
        connect: Callable[[Path], sqlite3.Connection] = connect,
    ) -> None:
        self.path = path
        self.recording = True
        self.reason = ""
        self._start = start
        self._told = told
        self._connect = connect
        self._base: sqlite3.Connection | None = None
        self._bell = threading.Condition()
        self._waiting: list[_Entry] = []
        self._alive: Alive | None = None
        self._typed = ""
        self._closing = False
        self._written = 0
        self._first = 1
        self._thread = threading.Thread(target=self._work, name="record", daemon=True)
        self._thread.start()

    @classmethod
    def create(
        cls,
        folder: Path,
        session_path: Path,
        text: str,
        *,
        utc: float,
        text_id: str = "",
        told: Callable[[], None] = lambda: None,
        connect: Callable[[Path], sqlite3.Connection] = connect,
    ) -> Record:
        """Begin the record of a new run in `folder`; `text` is the session's as it is run."""
        mark = session_mark(session_path)
        name = f"{int(utc * 1000):015}-{mark}-{os.urandom(4).hex()}{SUFFIX}"
        start = _Start(str(session_path.resolve()), utc)
        record = cls(folder / name, start, told, connect)
        record.write_text(text_id, text)
        return record

    @classmethod
    def go_on(
        cls,
        path: Path,
        *,
        told: Callable[[], None] = lambda: None,
        connect: Callable[[Path], sqlite3.Connection] = connect,
    ) -> Record:
        """Go on with the record of a run that is resumed."""
        return cls(path, None, told, connect)

    def write(self, events: Iterable[Stamped]) -> None:
        """Keep events, in the order they happened."""
        self._put(events)

    def write_text(self, text_id: str, text: str) -> None:
        """Keep the session's text as it is run from here on."""
        self._put((_Text(text_id, text),))

    def write_people(self, people: Mapping[int, Person]) -> None:
        """Keep people's names apart from what happened, in the place of all names kept before."""
        self._put((_People(tuple(people.items())),))

    def write_sheets(self, sheets: Iterable[Sheet]) -> None:
        """Keep the evaluation's sheets, in the place of all kept before."""
        self._put((_Sheets(tuple(sheets)),))

    def alive(self, stamp: Stamp, film_ms: int = 0) -> None:
        """Say that the program runs, and where the film is; only the last time is kept."""
        with self._bell:
            self._alive = Alive(stamp, film_ms, self._typed)
            self._bell.notify()

    def typing(self, text: str) -> None:
        """Say what is being typed and not entered yet; it is kept with the next sign of life."""
        self._typed = text

    def close(self) -> bool:
        """Write what is left and let go of the file; False if something stays unwritten.

        Waits for the disk, but not longer than CLOSE_SECONDS.
        """
        with self._bell:
            self._closing = True
            self._bell.notify()
        self._thread.join(CLOSE_SECONDS)
        return self.recording and not self._thread.is_alive()

    def _put(self, entries: Iterable[_Entry]) -> None:
        with self._bell:
            self._waiting.extend(entries)
            self._bell.notify()

    def _work(self) -> None:
        clean = False
        try:
            while self._turn():
                pass
            clean = True
        finally:
            # A fault in this thread goes to the program's handler; the console must know too.
            if not clean:
                self._now_recording(translate("record", "The recorder stopped."))
            if self._base is not None:
                self._base.close()

    def _turn(self) -> bool:
        """Wait for something to write and write it; False when it was the last time."""
        with self._bell:
            while not (self._waiting or self._alive or self._closing):
                self._bell.wait()
            batch, alive, closing = tuple(self._waiting), self._alive, self._closing
            self._alive = None
        reason = self._stored(batch, alive)
        self._now_recording(reason)
        with self._bell:
            if not reason:
                del self._waiting[: len(batch)]
                self._written += len(batch)
            elif not self._closing:
                self._alive = self._alive or alive
                self._bell.wait_for(lambda: self._closing, RETRY_SECONDS)
                return True
        return not closing

    def _now_recording(self, reason: str) -> None:
        if reason != self.reason:
            self.recording, self.reason = not reason, reason
            self._told()

    def _stored(self, batch: tuple[_Entry, ...], alive: Alive | None) -> str:
        """Write in one transaction; return what went wrong in plain words, or nothing."""
        import sqlite3

        try:
            base = self._opened()
            base.execute("BEGIN IMMEDIATE")
            for number, entry in enumerate(batch, self._first + self._written):
                _insert(base, number, entry)
            if alive is not None:
                row = (1, *_stamp_row(alive.stamp), alive.film_ms, alive.typed)
                base.execute("INSERT OR REPLACE INTO alive VALUES (?, ?, ?, ?, ?, ?)", row)
            base.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            if not self._stays_open(error):
                self._let_go()
            return in_plain_words(error, self.path)
        return ""

    def _stays_open(self, error: Exception) -> bool:
        """Keep the file, and so the lock on it, through a full disk; False if that cannot be.

        Let go of, the run could be gone on with by another program.
        """
        import sqlite3

        if self._base is None or getattr(error, "sqlite_errorname", "") != "SQLITE_FULL":
            return False
        try:
            if self._base.in_transaction:
                self._base.execute("ROLLBACK")
        except sqlite3.Error:
            return False
        return True

    def _opened(self) -> sqlite3.Connection:
        if self._base is not None:
            return self._base
        if self._start is not None:
            create_file(self.path)
        self._base = base = self._connect(self.path)
        _begin(base, self._start)
        if self._start is None and not self._written:
            self._first = _next_number(base)
        self._start = None
        return base

    def _let_go(self) -> None:
        """Close the file after a failure, so that the next try begins afresh."""
        base, self._base = self._base, None
        if base is not None:
            base.close()


def _begin(base: sqlite3.Connection, start: _Start | None) -> None:
    """Make the tables, all or none; a file that has them was begun by an earlier try."""
    base.execute("BEGIN IMMEDIATE")
    if bring_up(base) and start is not None:
        base.execute("INSERT INTO run VALUES (?, ?)", (start.session, start.utc))
    base.execute("COMMIT")


def _insert(base: sqlite3.Connection, number: int, entry: _Entry) -> None:
    # REPLACE: a commit that was reported as failed may have reached the disk all the same.
    if isinstance(entry, _People):
        put_people(base, dict(entry.people))
        return
    if isinstance(entry, _Sheets):
        put_sheets(base, entry.sheets)
        return
    if isinstance(entry, _Text):
        text = (number, entry.id, entry.text)
        base.execute("INSERT OR REPLACE INTO texts VALUES (?, ?, ?)", text)
        return
    row = (number, *_stamp_row(entry.stamp), json.dumps(to_json(entry.event)))
    base.execute("INSERT OR REPLACE INTO events VALUES (?, ?, ?, ?, ?)", row)


def _stamp_row(stamp: Stamp) -> tuple[float, float, str]:
    return stamp.utc, stamp.steady, stamp.boot


def _next_number(base: sqlite3.Connection) -> int:
    query = "SELECT max(n) FROM (SELECT max(number) AS n FROM {} UNION SELECT max(number) FROM {})"
    found = base.execute(query.format("events", "texts")).fetchone()[0]
    return int(found or 0) + 1
