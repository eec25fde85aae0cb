"""Cards under a heading, packed page after page: answers, and what is parked."""

from __future__ import annotations

from presenter.run.scene import BoardView, CardView, QuestionScene, TaskScene
from presenter.session.language import on_wall
from presenter.session.text import Span
from presenter.stage.cards import (
    Column,
    Put,
    Sheet,
    Tile,
    pack_at_once,
    pack_on_pages,
    sheet_of,
    title_setting,
)
from presenter.stage.fitting import line
from presenter.stage.layouts.slide import below_rule
from presenter.stage.marks import LEAST, Area, Box, Drawn, Sign
from presenter.stage.page import Page, Stand
from presenter.stage.setting import Align

# The heading's letters and its share of the height: large, smaller where cards want more room.
_LEADS = ((84, 0.3), (60, 0.22), (50, 0.14))
_PAGER = 500.0, 54.0  # the room for the page's number, beside the short bar
_BELOW = 32.0
_RADIUS = 12.0


def lay_board(lead: str, board: BoardView, area: Area, page: Page, prompt: str = "") -> None:
    """Lay out answers in their columns under what was asked, and under what is asked now."""
    columns = tuple(Column(one.title, tuple(map(_tile, one.cards))) for one in board.columns)
    lay_cards(lead, columns, area, page, seen=board.seen, number=board.page, prompt=prompt)


def board_area(scene: QuestionScene | TaskScene, page: Page) -> Area:
    """Return the room for a question with its answers: the foot too, unless it is needed."""
    return page.above_foot if scene.timed or scene.round is not None else page.area


def lay_cards(
    lead: str,
    columns: tuple[Column, ...],
    area: Area,
    page: Page,
    *,
    number: int = 0,
    seen: tuple[int, int] = (-1, -1),
    prompt: str = "",
) -> None:
    """Lay out a heading, and below it the page of cards of that number or with the card `seen`.

    The heading is smaller where not all cards have room at once.
    """
    page.rule_at(area, lead)
    first = len(page.marks)
    for px, share in _LEADS:
        del page.marks[first:]
        top = below_rule(area)
        room = Area(top.x, top.y, top.width, area.height * share)
        asked = [line(lead, px, bold=True)]
        if prompt:
            asked.append(line(prompt, round(px * 0.75), gap=0.2))
        used = page.stack(asked, room)
        y = used.bottom + _BELOW
        space = Area(area.x, y, area.width, area.bottom - y)
        sheet = pack_at_once(columns, space)
        if sheet is not None:
            break
    sheets = pack_on_pages(columns, space) if sheet is None else (sheet,)
    _put_sheet(columns, sheets, area, page, number=number, seen=seen)


def _put_sheet(
    columns: tuple[Column, ...],
    sheets: tuple[Sheet, ...],
    area: Area,
    page: Page,
    *,
    number: int,
    seen: tuple[int, int],
) -> None:
    if not sheets:
        return
    found = sheet_of(sheets, *seen)
    page.sheet = min(max(0, number), len(sheets) - 1) if found is None else found
    page.sheets = len(sheets)
    sheet = sheets[page.sheet]
    for column, head in sheet.heads:
        _put_title(columns[column].title, head, page)
    for put in sheet.puts:
        _put_card(columns[put.column].tiles[put.place], put, sheet.px, page)
    page.crowded.extend(
        columns[put.column].tiles[put.place].text
        for one in sheets
        if one.px < LEAST
        for put in one.puts
    )
    if len(sheets) > 1:
        words = on_wall("answers", "Page {number} of {count}")
        told = words.format(number=page.sheet + 1, count=len(sheets))
        wide, high = _PAGER
        at = Area(area.right - wide, area.y + 5 - high / 2, wide, high)
        own = line(told, LEAST, colour=page.inks.muted, bold=True, align=Align.END)
        page.stack([own], at, Stand.MIDDLE)


def _put_title(title: str, head: Area, page: Page) -> None:
    """Put a column's title above a line as wide as the column."""
    setting = title_setting(title, head.width)
    page.put(*setting.words(head, page.inks.accent))
    page.put(Box(Area(head.x, head.bottom - 18, head.width, 4), fill=page.inks.accent))


def _put_card(tile: Tile, put: Put, px: int, page: Page) -> None:
    """Put a card; what stands out has a sign, bold letters and an edge, not another colour."""
    inks = page.inks
    edge = max(3.0, px * 0.08) if tile.bold else 2.0
    line_of = inks.accent if tile.bold else inks.line
    page.put(Box(put.area, fill=inks.tint, line=line_of, thick=edge, radius=_RADIUS))
    if tile.sign is not None:
        page.put(Drawn(put.sign_at(px), tile.sign, inks.accent))
    colour = inks.muted if tile.quiet else inks.ink
    page.put(*put.setting.words(put.words_at(px, sign=tile.sign is not None), colour))


def _tile(card: CardView) -> Tile:
    return Tile((Span(card.text),), Sign.STAR if card.starred else None, bold=card.starred)
