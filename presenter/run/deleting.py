"""Taking a run's record away, or the names in it, so that nothing is left in a file of ours.

What the record held is overwritten in its file, then the file is removed. That is no promise about
the disk: an SSD writes elsewhere each time, and a file system may keep what it gave up for a while.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from presenter.run.apart import write_apart
from presenter.run.tables import connect, in_plain_words
from presenter.session.language import translate

_OWNED = """event GLOB '{"event": "ItemOwned"*'"""
_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite may leave beside a database."""


def delete_record(path: Path) -> str:
    """Delete a record; return why it could not be, in plain words, or nothing.

    One that another program is writing stays as it is.
    """
    if not path.is_file():
        return translate("records", "There is no record {file}.").format(file=path)
    try:
        _empty(path)
        for name in (*(f"{path.name}{end}" for end in _BESIDE), path.name):
            path.with_name(name).unlink(missing_ok=True)
    except (sqlite3.Error, OSError) as error:
        return in_plain_words(error, path)
    return ""


def forget_names(path: Path) -> str:
    """Take people's names and the evaluation out of a record; the run stays.

    With them goes who takes on what was parked, and what was just being typed: it may be a name.
    Returns what went wrong in plain words, or nothing.
    """
    if problem := write_apart(path, people={}, sheets=()):
        return problem
    try:
        with closing(connect(path)) as base:
            base.execute("BEGIN IMMEDIATE")
            owned = base.execute(f"SELECT number, event FROM events WHERE {_OWNED}").fetchall()  # noqa: S608
            rows = [
                (json.dumps(json.loads(event) | {"owner": ""}), number) for number, event in owned
            ]
            base.executemany("UPDATE events SET event = ? WHERE number = ?", rows)
            base.execute("UPDATE alive SET typed = ''")
            base.execute("COMMIT")
    except (sqlite3.Error, ValueError, TypeError) as error:
        return in_plain_words(error, path)
    return ""


def _empty(path: Path) -> None:
    """Overwrite what a record holds; raise sqlite3.Error if another program has it."""
    try:
        with closing(connect(path)) as base:
            tables = base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            base.execute("BEGIN IMMEDIATE")
            for (name,) in tables:
                quoted = str(name).replace('"', '""')
                base.execute(f'DELETE FROM "{quoted}"')  # noqa: S608 - the file's own names
            base.execute("COMMIT")
    except sqlite3.Error as error:
        if "BUSY" in (getattr(error, "sqlite_errorname", "") or ""):
            raise
        _blank(path)  # damaged: what cannot be read as tables is overwritten as it lies
    for end in _BESIDE:
        with suppress(FileNotFoundError):
            _blank(path.with_name(f"{path.name}{end}"))


def _blank(path: Path) -> None:
    """Write zeros over a file."""
    with path.open("r+b") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(bytes(min(left, 1 << 20)))
        file.flush()
        os.fsync(file.fileno())
