"""Tables for spreadsheets: CSV that Excel opens as it is meant, without a cell that computes."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from presenter.share.report_text import fit

Cell = str | int | float | None

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_bytes(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a table as UTF-8 with a byte order mark, lines ending in CR and LF."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([safe(cell) for cell in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def safe(cell: Cell) -> str:
    """Return a cell as it is written; a text that would be a formula begins with an apostrophe."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return f"{round(cell, 2):g}"
    if isinstance(cell, int):
        return str(cell)
    text = fit(cell)
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_DANGEROUS) else text
