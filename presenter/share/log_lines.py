"""The logs of a time taken out: a message about a fault may quote what was typed just then."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from presenter.session.language import translate

_STAMP = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[,.]\d+ ")
MARGIN = 120.0
"""Seconds before and after a time that belong to it as well."""


def forget_between(folder: Path, spans: Sequence[tuple[float, float]]) -> str:
    """Take what was logged in these times (UTC seconds) out of all logs in a folder.

    Files are changed in place, since a program may have one open. Returns what went wrong in
    plain words, or nothing.
    """
    try:
        for path in sorted(folder.glob("*.log*")):
            _forget(path, spans)
    except OSError as error:
        return translate("log_lines", "The log in {folder} could not be cleared: {reason}.").format(
            folder=folder, reason=error.strerror or error
        )
    return ""


def _forget(path: Path, spans: Sequence[tuple[float, float]]) -> None:
    with path.open("r+", encoding="utf-8", errors="surrogateescape", newline="") as file:
        lines = file.readlines()
        kept = list(_others(lines, spans))
        if len(kept) == len(lines):
            return
        file.seek(0)
        file.writelines(kept)
        file.truncate()


def _others(lines: Iterable[str], spans: Sequence[tuple[float, float]]) -> Iterable[str]:
    """Yield the lines of other times; what follows a dated line belongs to it."""
    within = False
    for line in lines:
        found = _STAMP.match(line)
        if found is not None:
            within = _is_within(found[1], spans)
        if not within:
            yield line


def _is_within(stamp: str, spans: Sequence[tuple[float, float]]) -> bool:
    """True if a local time is in one of the spans; an hour there is twice counts as both."""
    try:
        local = datetime.fromisoformat(stamp)
        times = [local.replace(fold=fold).timestamp() for fold in (0, 1)]
    except (ValueError, OverflowError, OSError):
        return False
    return any(begin - MARGIN <= time <= end + MARGIN for begin, end in spans for time in times)
