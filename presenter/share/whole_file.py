"""Writing a file whole: it is there as it should be, or as it was before.

WriteError
    the file cannot be written; the text says why and what to do
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from presenter.run.private import opened
from presenter.session.language import translate


class WriteError(Exception):
    """A file cannot be written; the text says why and what to do."""


def put(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write beside the file and then put it in its place; raise OSError if that fails.

    With `private` only its owner may read it.
    """
    fresh = path.with_name(f".{path.name}.part")
    try:
        fresh.unlink(missing_ok=True)  # one left behind may be open to others
        with open(fresh, "xb", opener=opened if private else None) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file; raise WriteError if it cannot be, and leave there what was there before.

    With `private` only its owner may read it.
    """
    try:
        put(path, data, private=private)
    except OSError as error:
        raise WriteError(_why(error, path)) from error


def _why(error: OSError, path: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        words = translate(
            "whole_file",
            "{file} was not written: the disk is full. Make room on it, or choose another place.",
        )
    elif path.is_dir():
        words = translate("whole_file", "{file} is a folder. Choose a name for the file.")
    elif not path.parent.is_dir():
        words = translate("whole_file", "There is no folder {folder}. Choose another place.")
    elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
        words = translate(
            "whole_file",
            "Nothing can be written in {folder}, or {name} is open in another program."
            " Close it there, or choose another place.",
        )
    else:
        words = translate("whole_file", "{file} was not written: {reason}. Choose another place.")
    return words.format(
        file=path, folder=path.parent, name=path.name, reason=error.strerror or str(error)
    )
