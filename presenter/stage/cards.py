"""Short texts packed on a wall: as large as they go, side by side, and then page after page.

Each column of texts is set in one lane or several, from the top of the first lane down; a text
never goes from one lane to the next, and what is there keeps its place while another is added.
Letters fall from large to the smallest that the back row can read; what has no room then is on
another page.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import ceil

from presenter.session.text import Span
from presenter.session.values import value
from presenter.stage.fonts import Face
from presenter.stage.marks import LEAST, Area, Sign
from presenter.stage.setting import Setting, set_lines

SIZES = (63, 58, 53, 48, 44, 41, LEAST)
_CROWDED = (36, 33, 30, 27, 24, 20, 16, 12, 8)  # where a text alone is too much for a page
_LEADING = 1.15
_PAD_X, _PAD_Y, _GAP, _SIGN = 0.38, 0.2, 0.22, 1.15  # in letter sizes
_NARROWEST, _WIDEST = 8.5, 24.0  # a lane, in letter sizes
_UNEQUAL = 41  # from this size on columns get lanes by how much is in them
BETWEEN = 56.0  # two columns


@value
class Tile:
    """A text to be packed; a sign before it, and bold letters, tell that it stands out."""

    spans: tuple[Span, ...]
    sign: Sign | None = None
    bold: bool = False
    quiet: bool = False

    @property
    def text(self) -> str:
        """The letters."""
        return "".join(span.text for span in self.spans)


@value
class Column:
    """Tiles that belong together under a title, which may be empty."""

    title: str
    tiles: tuple[Tile, ...]


@value
class Put:
    """A tile in its place: the column and the place there it comes from, and its lines."""

    column: int
    place: int
    area: Area
    setting: Setting

    def words_at(self, px: int, *, sign: bool) -> Area:
        """Return where the lines begin, beside the sign if there is one."""
        pad, down = _PAD_X * px, _PAD_Y * px
        indent = _SIGN * px if sign and not self.setting.rtl else 0.0
        width = self.area.width - 2 * pad - (_SIGN * px if sign else 0.0)
        return Area(self.area.x + pad + indent, self.area.y + down, width, 0)

    def sign_at(self, px: int) -> Area:
        """Return where the sign stands: before the first line."""
        size = 0.86 * px
        first = self.setting.lines[0].height if self.setting.lines else px
        y = self.area.y + _PAD_Y * px + (first - size) / 2
        pad = _PAD_X * px
        x = self.area.right - pad - size if self.setting.rtl else self.area.x + pad
        return Area(x, y, size, size)


@value
class Sheet:
    """One page: its letters' size, where its columns' titles stand, and its tiles.

    Below LEAST a text alone is too much for a page.
    """

    px: int
    heads: tuple[tuple[int, Area], ...]
    puts: tuple[Put, ...]


def sheet_of(sheets: tuple[Sheet, ...], column: int, place: int) -> int | None:
    """Return the page a tile is on, from 0."""
    for number, sheet in enumerate(sheets):
        if any((put.column, put.place) == (column, place) for put in sheet.puts):
            return number
    return None


@value
class _Plan:
    """A way to set columns: letters, how many lanes each gets, and how wide a lane is."""

    px: int
    lanes: tuple[int, ...]
    width: float

    def x(self, column: int) -> float:
        """Return where a column begins."""
        before = self.lanes[:column]
        inner = sum(count * self.width + (count - 1) * self.gap for count in before)
        return inner + BETWEEN * len(before)

    def wide(self, column: int) -> float:
        """Return how wide a column is."""
        count = self.lanes[column]
        return count * self.width + (count - 1) * self.gap

    @property
    def gap(self) -> float:
        """The room between two tiles, side by side and one under another."""
        return _GAP * self.px


def pack_at_once(columns: tuple[Column, ...], area: Area) -> Sheet | None:
    """Return all columns on one page in the largest letters that go, None if there is no room."""
    for px in SIZES:
        for plan in _plans(columns, area.width, px):
            sheets = _sheets(columns, plan, area, most=1)
            if sheets is not None:
                return sheets[0]
    return None


def pack_on_pages(columns: tuple[Column, ...], area: Area) -> tuple[Sheet, ...]:
    """Return the pages that all columns take in the smallest letters the back row can read.

    A column without tiles leaves its room to the others.
    """
    filled = tuple(n for n, column in enumerate(columns) if column.tiles)
    return _on_pages(columns, filled or tuple(range(len(columns))), area)


def _on_pages(
    columns: tuple[Column, ...], chosen: tuple[int, ...], area: Area
) -> tuple[Sheet, ...]:
    """Pack on as few pages as can be; where columns are too narrow, fewer of them on each."""
    some = tuple(columns[n] for n in chosen)
    tried = (_sheets(some, plan, area) for plan in _plans(some, area.width, LEAST))
    found = [sheets for sheets in tried if sheets is not None]
    if found:
        return tuple(_renumbered(sheet, chosen) for sheet in min(found, key=len))
    if len(chosen) > 1:
        half = ceil(len(chosen) / 2)
        first = _on_pages(columns, chosen[:half], area)
        return (*first, *_on_pages(columns, chosen[half:], area))
    for px in _CROWDED:
        sheets = _sheets(some, _Plan(px, (1,), area.width), area)
        if sheets is not None or px == _CROWDED[-1]:
            return tuple(_renumbered(sheet, chosen) for sheet in sheets or ())
    raise AssertionError  # the loop ends with its last size


def _renumbered(sheet: Sheet, chosen: tuple[int, ...]) -> Sheet:
    heads = tuple((chosen[n], area) for n, area in sheet.heads)
    puts = (Put(chosen[put.column], put.place, put.area, put.setting) for put in sheet.puts)
    return Sheet(sheet.px, heads, tuple(puts))


def _plans(columns: tuple[Column, ...], width: float, px: int) -> Iterator[_Plan]:
    """Yield the ways to set columns in letters of a size, the fewest lanes first."""
    count, gap = len(columns), _GAP * px
    lane = _NARROWEST * px
    most = int((width - BETWEEN * (count - 1) + gap * count) // (lane + gap))
    for total in range(count, max(count, most) + 1):
        if total % count and px > _UNEQUAL:
            continue
        inner = width - BETWEEN * (count - 1) - gap * (total - count)
        wide = min(inner / total, _WIDEST * px) if count == 1 else inner / total
        if wide >= lane or total == count:
            yield _Plan(px, _shared(columns, total), wide)


def _shared(columns: tuple[Column, ...], total: int) -> tuple[int, ...]:
    """Return how many lanes each column gets: one, and the others where most is written."""
    count = len(columns)
    if total % count == 0:
        return (total // count,) * count
    loads = [sum(len(tile.text) + 20 for tile in column.tiles) for column in columns]
    lanes = [1] * count
    for _ in range(total - count):
        fullest = max(range(count), key=lambda n: loads[n] / lanes[n])
        lanes[fullest] += 1
    return tuple(lanes)


def _sheets(
    columns: tuple[Column, ...], plan: _Plan, area: Area, most: int | None = None
) -> tuple[Sheet, ...] | None:
    """Return the pages of a plan; None if a tile is too high, or there are more than `most`."""
    head = _head(columns, plan)
    pages: list[list[Put]] = [[]]
    for n, column in enumerate(columns):
        lane = Area(area.x + plan.x(n), area.y + head, plan.width, area.height - head)
        pile = _pile(column, plan, lane, plan.lanes[n], most)
        if pile is None:
            return None
        for place, (page, at, setting) in enumerate(pile):
            pages.extend([] for _ in range(page + 1 - len(pages)))
            pages[page].append(Put(n, place, at, setting))
    heads = tuple(
        (n, Area(area.x + plan.x(n), area.y, plan.wide(n), head)) for n in range(len(columns))
    )
    return tuple(Sheet(plan.px, heads if head else (), tuple(puts)) for puts in pages)


def _pile(
    column: Column, plan: _Plan, first: Area, lanes: int, most: int | None
) -> list[tuple[int, Area, Setting]] | None:
    """Return each tile's page, place and lines, from lane to lane.

    None if one is too high, or there are more than `most` pages.
    A word may be broken only where letters are at their smallest.
    """
    made: list[tuple[int, Area, Setting]] = []
    lane, y = 0, 0.0
    for tile in column.tiles:
        setting = set_tile(tile, plan.px, plan.width)
        high = setting.height + 2 * _PAD_Y * plan.px
        if high > first.height or (setting.cut and plan.px > LEAST):
            return None
        if y and y + high > first.height:
            lane, y = lane + 1, 0.0
        page, at = divmod(lane, lanes)
        if most is not None and page >= most:
            return None
        x = first.x + at * (plan.width + plan.gap)
        made.append((page, Area(x, first.y + y, plan.width, high), setting))
        y += high + plan.gap
    return made


@lru_cache(maxsize=8192)
def set_tile(tile: Tile, px: int, width: float) -> Setting:
    """Return a tile's lines in a lane of this width; kept, since a new card changes no other."""
    inner = width - 2 * _PAD_X * px - (_SIGN * px if tile.sign is not None else 0.0)
    return set_lines(tile.spans, Face(px, bold=tile.bold), max(inner, px * 1.0), _LEADING)


def _head(columns: tuple[Column, ...], plan: _Plan) -> float:
    """Return the height of the titles with the line under them, 0 where there are none."""
    if not any(column.title for column in columns):
        return 0.0
    highest = max(
        title_setting(column.title, plan.wide(n)).height for n, column in enumerate(columns)
    )
    return highest + 26.0


@lru_cache(maxsize=256)
def title_setting(title: str, width: float) -> Setting:
    """Return the lines of a column's title."""
    return set_lines((Span(title),), Face(42, bold=True), width, 1.15)
