"""The program that dies: it leads a run by chance and records it, and says first what it will.

What it tells goes to a ledger line by line before the record has it, as a person knows what she
typed. Called with a task as JSON; runs until it is killed.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any, cast

from presenter.run.apart import Person
from presenter.run.clock import Stamp, SystemClock
from presenter.run.record import Record
from presenter.run.run import Run, Told
from presenter.run.stored import to_json
from presenter.run.tables import connect
from presenter.session.beats import Route
from tools.crash.hand import Hand
from tools.crash.plan import TEXT, session

LEDGER = "told.jsonl"
_ALIVE = 0.25  # seconds between two signs of life, as while a film plays
_LONG = 1500  # letters of an answer while the disk is to become full
_NO_LIMIT = 2**30


class Disk:
    """A disk that can be full: then the file gets no page more than it has."""

    def __init__(self) -> None:
        self.full = False

    def connect(self, path: Path) -> sqlite3.Connection:
        """Open a record's file on this disk."""
        return cast("sqlite3.Connection", _OnDisk(connect(path), self))


class _OnDisk:
    """A connection that looks at its disk before each transaction."""

    def __init__(self, base: sqlite3.Connection, disk: Disk) -> None:
        self._base = base
        self._disk = disk

    def execute(self, query: str, *more: Any) -> sqlite3.Cursor:  # noqa: ANN401 - sqlite's
        if query == "BEGIN IMMEDIATE":
            pages = self._base.execute("PRAGMA page_count").fetchone()[0]
            most = max(1, pages) if self._disk.full else _NO_LIMIT
            self._base.execute(f"PRAGMA max_page_count = {most}").fetchall()
        return self._base.execute(query, *more)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - all else is the connection's
        return getattr(self._base, name)


class Leader:
    """Leads one run."""

    def __init__(self, folder: Path, seed: str) -> None:
        self._ledger = (folder / LEDGER).open("ab", buffering=0)
        self._chance = random.Random(seed)
        self.disk = Disk()
        self._clock = SystemClock()
        self._run = Run(Route(session()), self._clock)
        self._hand = Hand(self._run, self._clock, self._chance)
        self._record = Record.create(
            folder / "runs",
            folder / "plan.yaml",
            TEXT,
            utc=self._clock.now().utc,
            told=self._told,
            connect=self.disk.connect,
        )
        self._lived = 0.0
        self._tell(self._run.start())
        self._tell(self._run.next())

    def lead(self, full_at: float | None, full_for: float) -> None:
        """Go on until killed; the disk is full from a second on, for so many seconds."""
        begun, parent = time.monotonic(), os.getppid()
        while os.getppid() == parent:  # else who was to kill it is dead
            now = time.monotonic() - begun
            full = full_at is not None and full_at <= now < full_at + full_for
            if full is not self.disk.full:
                self.disk.full = full
                self._hand.longest = _LONG if full else 60
                self._say({"full": full, "at": self._clock.now().steady})
            self._tell(self._hand.act())
            self._live(now)
            if self._chance.random() < 0.02:
                self._record.write_people({n: Person(f"Name {n}") for n in range(1, 9)})
            time.sleep(self._chance.choice((0.0, 0.001, 0.004, 0.02, 0.08)))

    def _live(self, now: float) -> None:
        if now - self._lived < _ALIVE:
            return
        self._lived = now
        stamp, film_ms = self._clock.now(), self._hand.film_ms()
        self._say({"alive": _row(stamp), "film_ms": film_ms})
        self._record.alive(stamp, film_ms)

    def _tell(self, told: Told) -> None:
        if told:
            rows = [[*_row(one.stamp), to_json(one.event)] for one in told]
            self._say({"events": rows, "film_ms": self._hand.film_ms()})
            self._record.write(told)

    def _told(self) -> None:
        self._say({"reason": self._record.reason, "at": self._clock.now().steady})

    def _say(self, what: dict[str, Any]) -> None:
        self._ledger.write(json.dumps(what).encode() + b"\n")


def _row(stamp: Stamp) -> list[Any]:
    return [stamp.utc, stamp.steady, stamp.boot]


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    Leader(Path(given["folder"]), given["seed"]).lead(given["full_at"], given["full_for"])
