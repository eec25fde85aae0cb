"""Tables: columns as wide as what is in them."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from presenter.session.text import Spans, Table
from presenter.stage.fonts import Face
from presenter.stage.marks import Area, Box, Mark
from presenter.stage.setting import Align, Setting, set_lines
from presenter.stage.theme import Inks

_ALIGN = {"right": Align.END, "center": Align.CENTRE}
_LEADING = 1.22
_ENDLESS = 1_000_000.0


def set_table(
    table: Table, face: Face, colour: str, inks: Inks, width: float
) -> tuple[list[Mark], float]:
    """Return the marks of a table, from (0, 0) on, and its height."""
    rows = [row for row in (table.head, *table.rows) if row]
    count = max((len(row) for row in rows), default=0)
    if not count:
        return [], 0.0
    gutter = min(face.px * 1.1, width * 0.25 / count)
    widths = column_widths(rows, count, face, width - gutter * (count - 1))
    whole = sum(widths) + gutter * (count - 1)
    marks: list[Mark] = []
    y = 0.0
    for n, row in enumerate(rows):
        heads = n == 0 and bool(table.head)
        cells = _cells(row, widths, replace(face, bold=face.bold or heads))
        pad = face.px * 0.28
        x = 0.0
        for cell, room, align in zip_longest(cells, widths, table.align[:count]):
            if cell is not None:
                place = Area(x, y + pad, room, 0)
                marks.extend(cell.words(place, colour, _ALIGN.get(align, Align.START)))
            x += room + gutter
        y += max((cell.height for cell in cells), default=0.0) + 2 * pad
        if n < len(rows) - 1:
            thick = max(1.0, face.px * (0.07 if heads else 0.03))
            marks.append(Box(Area(0, y, whole, thick), fill=inks.ink if heads else inks.line))
            y += thick
    return marks, y


def _cells(row: tuple[Spans, ...], widths: list[float], face: Face) -> list[Setting]:
    return [
        set_lines(cell, face, room, _LEADING, balance=face.bold)
        for cell, room in zip(row, widths, strict=False)
    ]


def column_widths(
    rows: list[tuple[Spans, ...]], count: int, face: Face, width: float
) -> list[float]:
    """Return how wide each column is: as its text asks if all fit, else in proportion to it.

    A column is narrower than its longest word only when there is no other way.
    """
    wanted = [1.0] * count
    least = [1.0] * count
    bold = replace(face, bold=True)
    for row in rows:
        for n, cell in enumerate(row):
            wanted[n] = max(wanted[n], set_lines(cell, bold, _ENDLESS, _LEADING).width + 1)
            words = "".join(span.text for span in cell).split()
            longest = max((len(word) for word in words), default=0)
            least[n] = max(least[n], min(wanted[n], longest * face.px * 0.62))
    if sum(wanted) <= width:
        return wanted
    if sum(least) >= width:
        return [part * width / sum(least) for part in least]
    return _shared(wanted, least, width)


def _shared(wanted: list[float], least: list[float], width: float) -> list[float]:
    """Give narrow columns what they ask for and divide the rest among the wide ones."""
    count = len(wanted)
    left = width
    for done, n in enumerate(sorted(range(count), key=wanted.__getitem__)):
        if wanted[n] > left / (count - done):
            break
        least[n] = wanted[n]
        left -= wanted[n]
    if sum(least) > width:
        return [part * width / sum(least) for part in least]
    spare = width - sum(least)
    asked = [want - need for want, need in zip(wanted, least, strict=True)]
    total = sum(asked) or 1.0
    return [need + spare * ask / total for need, ask in zip(least, asked, strict=True)]
