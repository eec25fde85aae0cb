"""A report as PDF: A4 upright, set in the house's type, nothing cut and nothing left alone."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from presenter.run.report import Chart, Fact, Head, Item, Items, Part, Report, Section, Table, Text
from presenter.session.language import on_wall
from presenter.share import report_chart
from presenter.share.pdf_marks import Mark, marked
from presenter.share.report_text import fit
from presenter.share.report_widths import widths
from presenter.share.strips import (
    ACCENT,
    INK,
    LINE,
    QUIET,
    TINT,
    Paint,
    Placed,
    Strip,
    Type,
    Words,
    held,
    pages,
    words,
)

_DPI = 720  # a unit is a tenth of a point
_SIDE, _TOP, _BOTTOM = 620.0, 620.0, 760.0  # margins
_BODY, _SMALL, _CELL = 105, 90, 95
_STAR = "#b45309"
_SHORT, _MIDDLING = 36, 150  # letters: three cards stand side by side, or two
_HIGHEST = 1400.0  # of a card; a longer answer is no card


def pdf(report: Report) -> bytes:
    """Return a report as PDF. Needs a QGuiApplication, on any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setCreator("presenter")
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_DPI)
    painter = QPainter(writer)
    page = QRectF(0, 0, writer.width(), writer.height())
    room = page.adjusted(_SIDE, _TOP, -_SIDE, -_BOTTOM)
    made = pages(_strips(report, room.width()), room.height())
    for number, placed in enumerate(made, 1):
        if number > 1:
            writer.newPage()
        _page(painter, room, placed)
        _foot(painter, room, report, number, len(made))
    painter.end()
    return marked(bytes(buffer.data().data()), report.language, _marks(made, page, room))


def _marks(made: tuple[tuple[Placed, ...], ...], page: QRectF, room: QRectF) -> list[Mark]:
    """Return the headings with where they stand."""
    return [
        Mark(each.strip.mark, each.strip.level, number, (page.height() - room.y() - each.y) / 10)
        for number, placed in enumerate(made)
        for each in placed
        if each.strip.mark
    ]


def _page(painter: QPainter, room: QRectF, placed: tuple[Placed, ...]) -> None:
    for each in placed:
        painter.save()
        each.strip.paint(painter, room.x(), room.y() + each.y)
        painter.restore()


def _foot(painter: QPainter, room: QRectF, report: Report, number: int, count: int) -> None:
    y = room.bottom() + 230
    painter.setPen(QPen(QColor(LINE), 5))
    painter.drawLine(QPointF(room.x(), y), QPointF(room.right(), y))
    type_ = Type(80, ink=QUIET)
    left = words(report.title, room.width() * 0.8, type_)
    left.paint_line(painter, 0, room.x(), y + 60)
    right = Type(80, ink=QUIET, align=Qt.AlignmentFlag.AlignRight)
    told = on_wall("report", "{number} of {count}").format(number=number, count=count)
    words(told, room.width() * 0.2, right).paint(painter, room.x() + room.width() * 0.8, y + 60)


# What stands on the pages


def _strips(report: Report, width: float) -> list[Strip]:
    made = _title(report, width)
    for section in report.sections:
        head = words(section.title, width, Type(165, bold=True, ink=ACCENT))
        made += _heading(head.strips(gap=330, keep=True), section.title, 1)
        made.append(Strip(20, _rule(width), keep=True))
        made += _parts(section, width)
    return made


def _parts(section: Section, width: float) -> list[Strip]:
    """Return what stands in a section; what explains a thing stays on the page with it."""
    made: list[Strip] = []
    for part, after in zip(section.parts, (*section.parts[1:], None), strict=True):
        strips = _part(part, width)
        leads = isinstance(part, Text) and isinstance(after, Items | Table | Chart)
        told = isinstance(after, Text) and after.note and not isinstance(part, Text)
        if strips and (leads or told):
            strips[-1] = replace(strips[-1], keep=True)
        made += strips
    return made


def _heading(strips: list[Strip], text: str, level: int) -> list[Strip]:
    """Return the lines of a heading, the first of them marked for the outline."""
    return [replace(strips[0], mark=fit(text), level=level), *strips[1:]] if strips else []


def _rule(width: float) -> Paint:
    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(LINE), 6))
        painter.drawLine(QPointF(x, y + 15), QPointF(x + width, y + 15))

    return paint


def _title(report: Report, width: float) -> list[Strip]:
    made = words(report.kind, width, Type(_SMALL, bold=True, ink=ACCENT)).strips(keep=True)
    made += words(report.title, width, Type(270, bold=True)).strips(gap=30, keep=True)
    if report.subtitle:
        made += words(report.subtitle, width, Type(130, ink=QUIET)).strips(gap=20, keep=True)
    made.append(Strip(36, _thick, gap=160))
    names = max((words(f.name, width, Type(_SMALL)).width for f in report.facts), default=0.0)
    side = min(names + 160, width * 0.4)
    for number, fact in enumerate(report.facts):
        made += _fact(fact, side, width, gap=130.0 if number == 0 else 24.0)
    return made


def _thick(painter: QPainter, x: float, y: float) -> None:
    painter.fillRect(QRectF(x, y, 900, 36), QColor(ACCENT))


def _fact(fact: Fact, side: float, width: float, gap: float) -> list[Strip]:
    name = words(fact.name, side - 60, Type(_SMALL, ink=QUIET))
    text = words(fact.text, width - side, Type(_BODY))
    shift = (text.step - name.step) * 0.7
    return text.strips(side, gap, also=lambda p, x, y: name.paint_line(p, 0, x, y + shift))


def _part(part: Part, width: float) -> list[Strip]:
    match part:
        case Text():
            type_ = Type(_SMALL, ink=QUIET) if part.note else Type(_BODY)
            return words(part.words, width, type_).strips(gap=90)
        case Head():
            type_ = Type(120, bold=True) if part.level == 1 else Type(_BODY, bold=True, ink=QUIET)
            strips = words(part.words, width, type_).strips(
                gap=200 if part.level == 1 else 130, keep=True
            )
            return _heading(strips, part.words, 2) if part.level == 1 else strips
        case Items():
            return _items(part, width)
        case Table():
            return _table(part, width)
        case Chart():
            return report_chart.strips(part, width)


# Lists


def _items(items: Items, width: float) -> list[Strip]:
    if not items.cards:
        return _bullets(items, width)
    longest = max((len(item.text) + len(item.more) for item in items.items), default=0)
    across = 3 if longest <= _SHORT else 2 if longest <= _MIDDLING else 1
    across = min(across, max(2, len(items.items))) if across > 1 else 1
    between = 90.0
    wide = (width - between * (across - 1)) / across
    cards = [_card(item, wide) for item in items.items]
    if any(card.height > _HIGHEST for card in cards):
        return _bullets(items, width)
    rows = [cards[n : n + across] for n in range(0, len(cards), across)]
    return held(
        [
            _side_by_side(row, wide + between, gap=100 if n == 0 else 80)
            for n, row in enumerate(rows)
        ]
    )


def _bullets(items: Items, width: float) -> list[Strip]:
    return held([strip for item in items.items for strip in _bullet(item, width)])


def _bullet(item: Item, width: float) -> list[Strip]:
    made = words(item.text, width - 190, Type(_BODY), item.more)

    def mark(painter: QPainter, x: float, y: float) -> None:
        if item.star:
            _star(painter, QPointF(x + 70, y + made.step / 2), 58)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ACCENT))
        painter.drawEllipse(QPointF(x + 70, y + made.step / 2), 20, 20)

    return made.strips(190, gap=55, also=mark)


def _card(item: Item, width: float) -> Strip:
    inset = 110.0
    left = inset + (130.0 if item.star else 0.0)
    told = words(item.text, width - left - inset, Type(_BODY), item.more)
    height = told.height + 2 * 70

    def paint(painter: QPainter, x: float, y: float) -> None:
        told.paint(painter, x + left, y + 70)
        if item.star:
            _star(painter, QPointF(x + inset + 40, y + 70 + told.step / 2), 62)

    return Strip(height, paint)


def _side_by_side(cards: list[Strip], step: float, gap: float) -> Strip:
    height = max(card.height for card in cards)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for number, card in enumerate(cards):
            box = QRectF(x + number * step, y, step - 90.0, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(TINT))
            painter.drawRoundedRect(box, 40, 40)
            card.paint(painter, box.x(), y)

    return Strip(height, paint, gap)


def _star(painter: QPainter, middle: QPointF, radius: float) -> None:
    points = QPolygonF()
    for number in range(10):
        out = radius if number % 2 == 0 else radius * 0.42
        turn = math.pi * number / 5 - math.pi / 2
        points.append(middle + QPointF(out * math.cos(turn), out * math.sin(turn)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_STAR))
    painter.drawPolygon(points)


# Tables


def _table(table: Table, width: float) -> list[Strip]:
    wide = widths(table, width, _SMALL, _CELL)
    head = _cells(table.head, table, wide, Type(_SMALL, bold=True, ink=QUIET), heavy=True)
    made = [Strip(head.height, head.paint, gap=100, keep=True)]
    for row in table.rows:
        strip = _cells(row, table, wide, Type(_CELL))
        made.append(Strip(strip.height, strip.paint, head=head))
    return held(made)


def _cells(
    row: tuple[str, ...], table: Table, wide: tuple[float, ...], type_: Type, *, heavy: bool = False
) -> Strip:
    cells: list[tuple[float, Words]] = []
    x = 0.0
    for n, text in enumerate(row):
        figures = table.is_figures(n)
        align = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
        set_in = Type(type_.size, type_.bold, type_.ink, align)
        cells.append((x, words(text, wide[n] - 110, set_in)))
        x += wide[n]
    height = max((cell.height for _, cell in cells), default=0.0) + 90
    whole = sum(wide) - 110 if cells and table.is_figures(len(wide) - 1) else sum(wide)

    def paint(painter: QPainter, left: float, top: float) -> None:
        for at, cell in cells:
            cell.paint(painter, left + at, top + 45)
        painter.setPen(QPen(QColor(INK if heavy else LINE), 9 if heavy else 5))
        y = top + height
        painter.drawLine(QPointF(left, y), QPointF(left + whole, y))

    return Strip(height, paint)
