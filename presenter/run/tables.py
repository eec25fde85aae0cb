"""The tables of a record, as each version shaped them, and the file they are in.

Version 2 added what is kept apart from the events: people's names, the evaluation's scores, and
what was being typed.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.run.private import make_folder, opened
from presenter.session.language import translate

if TYPE_CHECKING:
    import sqlite3

VERSION = 2
"""The number of the tables' shape, kept as the file's `user_version`."""
SUFFIX = ".run"

_FIRST = (
    "CREATE TABLE run (session TEXT NOT NULL, utc REAL NOT NULL)",
    "CREATE TABLE texts (number INTEGER PRIMARY KEY, id TEXT NOT NULL, text TEXT NOT NULL)",
    "CREATE TABLE events (number INTEGER PRIMARY KEY, utc REAL NOT NULL, steady REAL NOT NULL,"
    " boot TEXT NOT NULL, event TEXT NOT NULL)",
    "CREATE TABLE alive (number INTEGER PRIMARY KEY, utc REAL NOT NULL, steady REAL NOT NULL,"
    " boot TEXT NOT NULL, film_ms INTEGER NOT NULL)",
)
_SECOND = (
    "CREATE TABLE people (number INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL)",
    "CREATE TABLE scores (sheet INTEGER NOT NULL, item INTEGER NOT NULL, moment TEXT NOT NULL,"
    " score INTEGER NOT NULL, PRIMARY KEY (sheet, item, moment))",
    "ALTER TABLE alive ADD COLUMN typed TEXT NOT NULL DEFAULT ''",
)
_STEPS = (_FIRST, _SECOND)  # what leads to version 1, from there to version 2


def connect(path: Path) -> sqlite3.Connection:
    """Open a record's file, which must exist, for this program alone.

    Raises sqlite3.Error if it cannot be opened, is not a database, or is open elsewhere.
    """
    import sqlite3

    uri = f"{path.absolute().as_uri()}?mode=rw"
    base = sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)
    try:
        base.execute("PRAGMA locking_mode = EXCLUSIVE")
        base.execute("PRAGMA journal_mode = WAL").fetchall()
        base.execute("PRAGMA synchronous = FULL")
        base.execute("PRAGMA secure_delete = ON")  # a name taken back leaves nothing in the file
        # The lock is taken at the first write in this mode, not at opening.
        base.execute("BEGIN IMMEDIATE")
        base.execute("ROLLBACK")
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged file may quote the damage.
        base.close()
        message = f"{path} is damaged"
        raise sqlite3.DatabaseError(message) from error
    except sqlite3.Error:
        base.close()
        raise
    return base


def bring_up(base: sqlite3.Connection) -> bool:
    """Give a record the tables of this version; True if it had none at all.

    Belongs in a transaction of the caller, so that all or none are made. What is there stays.
    """
    version = version_of(base)
    for step in _STEPS[version:]:
        for statement in step:
            base.execute(statement)
    if version < VERSION:
        base.execute(f"PRAGMA user_version = {VERSION}")
    return version == 0


def version_of(base: sqlite3.Connection) -> int:
    """Return the number of the tables' shape, 0 if there are none."""
    return int(base.execute("PRAGMA user_version").fetchone()[0])


def create_file(path: Path) -> None:
    """Make an empty file that only its owner may read, and the folder for it; keep what is."""
    make_folder(path.parent)
    os.close(opened(str(path), os.O_CREAT | os.O_RDWR))


def in_plain_words(error: Exception, path: Path) -> str:
    """Return what a failure of the record's file means, for the facilitator."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if "FULL" in name or getattr(error, "errno", None) == errno.ENOSPC:
        return translate("record", "The disk is full. Make room on it; the record then goes on.")
    if isinstance(error, OSError) or any(w in name for w in ("READONLY", "CANTOPEN", "PERM")):
        return translate("record", "Nothing can be written in {folder}.").format(folder=path.parent)
    if "BUSY" in name or "LOCKED" in name:
        return translate("record", "Another program has {file} open.").format(file=path)
    if not name or "NOTADB" in name or "CORRUPT" in name:
        return translate("record", "The record {file} is damaged.").format(file=path)
    return translate("record", "The record {file} cannot be used: {reason}.").format(
        file=path, reason=error
    )
