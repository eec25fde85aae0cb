"""Taking a run's record away, so that nothing of the run is left in a file of ours.

What the record held is overwritten in its file, then the file is removed. That is no promise about
the disk: an SSD writes elsewhere each time, and a file system may keep what it gave up for a while.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from presenter.run.tables import connect, in_plain_words
from presenter.session.language import translate

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
