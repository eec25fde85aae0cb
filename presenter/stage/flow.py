"""Markdown blocks set one under another in a column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from presenter.session.text import (
    Block,
    Code,
    Heading,
    Items,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Spans,
    Table,
)
from presenter.session.values import value
from presenter.stage.fonts import Face
from presenter.stage.marks import Area, Box, Mark, Words
from presenter.stage.setting import Align, Setting, right_to_left, set_lines
from presenter.stage.tables import set_table
from presenter.stage.theme import Inks

_INDENT = 0.95  # of a list, in letter sizes


@value
class Style:
    """How blocks are set: letter size, colours, line height; `colour` empty is the ink."""

    px: int
    inks: Inks
    colour: str = ""
    bold: bool = False
    leading: float = 1.3
    balance: bool = False
    align: Align = Align.START

    @property
    def face(self) -> Face:
        """The face of running text."""
        return Face(self.px, bold=self.bold)

    @property
    def tint(self) -> str:
        """The colour of running text."""
        return self.colour or self.inks.ink


@value
class Flow:
    """Marks from (0, 0) on, and how much room they take."""

    marks: tuple[Mark, ...]
    width: float
    height: float
    cut: bool = False  # a word had to be broken

    def placed(self, x: float, y: float) -> tuple[Mark, ...]:
        """Return the marks with the flow's corner at (x, y)."""
        return tuple(moved(mark, x, y) for mark in self.marks)


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """Return the mark elsewhere."""
    if isinstance(mark, Words):
        return replace(mark, area=mark.area.moved(dx, dy), baseline=mark.baseline + dy)
    return replace(mark, area=mark.area.moved(dx, dy))


def set_blocks(
    blocks: tuple[Block, ...], style: Style, width: float, *, stepwise: bool = False
) -> Flow:
    """Set blocks in a column of this width; `stepwise` numbers marks by top-level list item."""
    column = _Column(style, stepwise=stepwise)
    column.blocks(blocks, Area(0, 0, width, 0), style)
    right = max((mark.area.right for mark in column.marks), default=0.0)
    return Flow(tuple(column.marks), right, column.y, column.cut)


def _gap(block: Block, px: int) -> float:
    """Return the room above a block, in page units."""
    match block:
        case Heading():
            return px * 0.9
        case Items():
            return px * 0.5
        case Rule() | Table():
            return px * 0.7
        case _:
            return px * 0.6


class _Column:
    """Sets blocks downwards; `y` is how far it got, `item` the top-level item it is in."""

    def __init__(self, style: Style, *, stepwise: bool) -> None:
        self.stepwise = stepwise
        self.em = style.px
        self.marks: list[Mark] = []
        self.y = 0.0
        self.cut = False
        self.rtl: bool | None = None  # inside a list: the direction of the list
        self.item: int | None = None
        self.items = 0

    def blocks(self, blocks: tuple[Block, ...], at: Area, style: Style, depth: int = 0) -> None:
        for n, block in enumerate(blocks):
            if n:
                tight = depth and isinstance(block, Items)
                self.y += self.em * 0.3 if tight else _gap(block, self.em)
            self.block(block, at, style, depth)

    def block(self, block: Block, at: Area, style: Style, depth: int) -> None:
        match block:
            case Paragraph():
                self.text(block.spans, at, style)
            case Heading():
                larger = round(style.px * (1.2 if block.level < 3 else 1.0))
                bold = replace(style, px=larger, bold=True, leading=1.15, balance=True)
                self.text(block.spans, at, bold)
            case Items():
                self.list(block, at, style, depth)
            case Quotation():
                self.quotation(block, at, style, depth)
            case Code():
                self.code(block.text, at, style)
            case Table():
                marks, height = set_table(block, style.face, style.tint, style.inks, at.width)
                self.add(moved(mark, at.x, self.y) for mark in marks)
                self.y += height
            case Rule():
                line = Area(at.x, self.y, at.width, max(1.0, self.em * 0.05))
                self.add([Box(line, fill=style.inks.line)])
                self.y = line.bottom

    def add(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            self.marks.append(mark if self.item is None else replace(mark, item=self.item))

    def text(self, spans: Spans, at: Area, style: Style) -> None:
        balance = style.balance
        setting = set_lines(
            spans, style.face, at.width, style.leading, balance=balance, rtl=self.rtl
        )
        top = Area(at.x, self.y, at.width, 0)
        self.add(setting.words(top, style.tint, style.align))
        self.cut = self.cut or setting.cut
        self.y += setting.height

    def list(self, block: Items, at: Area, style: Style, depth: int) -> None:
        last = (block.first or 0) + len(block.items) - 1
        figures = 0.62 * len(str(last)) + 0.5 if block.first is not None else _INDENT
        # A very deep list must not run out of room.
        indent = min(style.px * figures, at.width * 0.25)
        outer = self.rtl
        rtl = right_to_left(_first_text(block.items[0])) if outer is None else outer
        self.rtl = rtl
        x = at.x if rtl else at.x + indent
        inner = Area(x, 0, at.width - indent, 0)
        for n, item in enumerate(block.items):
            if n:
                self.y += self.em * (0.45 if depth == 0 else 0.25)
            if depth == 0 and self.stepwise:
                self.item = self.items
                self.items += 1
            before = len(self.marks)
            self.blocks(item, inner, style, depth + 1)
            first = next((m for m in self.marks[before:] if isinstance(m, Words)), None)
            if first is not None:
                edge = at.right - indent if rtl else at.x
                gutter = Area(edge, first.area.y, indent, first.area.height)
                number = None if block.first is None else block.first + n
                self.marker(number, gutter, first, style, depth, rtl=rtl)
            if depth == 0:
                self.item = None
        self.rtl = outer

    def marker(
        self, number: int | None, gutter: Area, first: Words, style: Style, depth: int, *, rtl: bool
    ) -> None:
        if number is None:
            size = style.px * (0.24 if depth == 0 else 0.2)
            inset = style.px * 0.07
            x = gutter.right - size - inset if rtl else gutter.x + inset
            disc = Area(x, first.baseline - style.px * 0.27 - size / 2, size, size)
            if depth == 0:
                self.add([Box(disc, fill=style.inks.accent, radius=size / 2)])
            else:
                thick = max(1.0, style.px * 0.05)
                self.add([Box(disc, line=style.inks.accent, thick=thick, radius=size / 2)])
            return
        gap = min(style.px * 0.48, gutter.width * 0.35)
        room = Area(gutter.x + (gap if rtl else 0), 0, gutter.width - gap, 0)
        setting = _figure(number, style.px, room.width)
        align = Align.START if rtl else Align.END
        for words in setting.words(room, style.inks.accent, align):
            down = first.baseline - words.baseline
            self.add([moved(words, 0, down)])

    def quotation(self, block: Quotation, at: Area, style: Style, depth: int) -> None:
        indent = min(style.px * 0.8, at.width * 0.2)
        top = self.y
        inner = Area(at.x + indent, 0, at.width - indent, 0)
        self.blocks(block.blocks, inner, style, depth + 1)
        bar = Area(at.x, top, max(2.0, style.px * 0.1), self.y - top)
        self.add([Box(bar, fill=style.inks.accent)])

    def code(self, text: str, at: Area, style: Style) -> None:
        face = Face(max(1, round(style.px * 0.85)), code=True)
        pad = min(style.px * 0.45, at.width * 0.1)
        lines = text.rstrip("\n").replace("\t", "    ")
        setting = set_lines((Span(lines),), face, at.width - 2 * pad, 1.35)
        panel = Area(at.x, self.y, at.width, setting.height + 2 * pad)
        self.add([Box(panel, fill=style.inks.tint, radius=min(8.0, pad))])
        inner = Area(at.x + pad, self.y + pad, at.width - 2 * pad, 0)
        self.add(setting.words(inner, style.inks.ink))
        self.y = panel.bottom


def _figure(number: int, px: int, width: float) -> Setting:
    """Set a number in bold, smaller where a narrow column leaves it little room."""
    text = (Span(str(number)),)
    wanted = set_lines(text, Face(px, bold=True), px * 20.0, 1.0)
    if wanted.width <= width:
        return wanted
    return set_lines(text, Face(max(1, int(px * width / wanted.width)), bold=True), px * 20.0, 1.0)


def _first_text(item: tuple[Block, ...]) -> str:
    for block in item:
        if isinstance(block, Paragraph | Heading):
            return "".join(span.text for span in block.spans)
    return ""
