"""The test card, and the number that says which screen is which: on any painter, in any size.

A frame one pixel wide at the very border shows what a projector cuts off, a circle whether it
stretches, grey steps whether light and dark tones differ, the smallest text whether the back row
can read.
"""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presenter.session.language import noop, translate
from presenter.session.model import Theme
from presenter.session.text import Span
from presenter.session.values import value
from presenter.stage.detail import Detail
from presenter.stage.fonts import Face
from presenter.stage.marks import LEAST, PAGE_HEIGHT, Area, Box, Mark
from presenter.stage.painting import colour, paint_marks
from presenter.stage.pictures import Pictures
from presenter.stage.setting import Align, set_lines
from presenter.stage.slots import MARGIN_Y, margin_x, page_width
from presenter.stage.theme import PALETTES, palette

SMALLEST = noop(
    "calibration", "Can the back row read this? It is the smallest text a session shows."
)
STEPS = 11  # greys from black to white
_NO_PICTURES = Pictures()


@value
class Number:
    """What a screen says of itself: its number, its name, and whether the room sees it."""

    number: int
    name: str
    seen: bool


def paint_card(painter: QPainter, rect: QRectF, theme: Theme, name: str) -> None:
    """Paint the test card all over `rect`; `name` is the screen's."""
    inks = palette(theme).page
    painter.fillRect(rect, colour(inks.ground))
    width = page_width(rect.width(), rect.height())
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / width, rect.height() / PAGE_HEIGHT)
    _paint_round(painter, width, rect, inks.line, inks.accent)
    paint_marks(painter, card_marks(width, theme, name), _NO_PICTURES, Detail.AUDIENCE)
    painter.restore()
    _paint_border(painter, rect, inks.ink)


def card_marks(width: float, theme: Theme, name: str) -> tuple[Mark, ...]:
    """Return all that is written on the card and its grounds, for a page this wide."""
    inks = palette(theme).page
    column = Area((width - _column(width)) / 2, 0, _column(width), PAGE_HEIGHT)
    marks: list[Mark] = []
    y = 150.0
    for text, px, bold in ((translate("calibration", "Test card"), 88, True), (name, 48, False)):
        setting = set_lines((Span(text),), Face(px, bold=bold), column.width, 1.2, balance=True)
        marks += setting.words(Area(column.x, y, column.width, 0), inks.ink, Align.CENTRE)
        y += setting.height
    marks += _greys(Area(column.x, 390, column.width, 150), inks.line)
    marks += _grounds(Area(column.x, 580, column.width, 150))
    setting = set_lines(
        (Span(translate("calibration", SMALLEST)),), Face(LEAST), column.width, 1.3, balance=True
    )
    marks += setting.words(Area(column.x, 780, column.width, 0), inks.ink, Align.CENTRE)
    return tuple(marks)


def number_marks(width: float, said: Number) -> tuple[Mark, ...]:
    """Return the number and the name of a screen, on a plate in the middle of a page."""
    inks = palette(Theme.CONTRAST).cover  # it must stand out from whatever is there
    high = 650 if said.seen else 560
    across = (width - _column(width)) / 2
    plate = Area(across, (PAGE_HEIGHT - high) / 2, _column(width), high)
    marks: list[Mark] = [Box(plate, fill=inks.ground, radius=36, line=inks.line, thick=4)]
    inner, y = plate.inset(40, 30), plate.y + 30.0
    lines = [(str(said.number), 380, True, inks.ink), (said.name, 54, False, inks.ink)]
    if said.seen:
        lines.append((translate("calibration", "The room sees this one"), 60, True, inks.accent))
    for text, px, bold, tint in lines:
        leading = 1.05 if px > 100 else 1.3
        setting = set_lines((Span(text),), Face(px, bold=bold), inner.width, leading, balance=True)
        marks += setting.words(Area(inner.x, y, inner.width, 0), tint, Align.CENTRE)
        y += setting.height
    return tuple(marks)


def paint_number(painter: QPainter, rect: QRectF, said: Number) -> None:
    """Paint the number of a screen into the middle of `rect`; around it nothing is touched."""
    width = page_width(rect.width(), rect.height())
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / width, rect.height() / PAGE_HEIGHT)
    paint_marks(painter, number_marks(width, said), _NO_PICTURES, Detail.AUDIENCE)
    painter.restore()


def _column(width: float) -> float:
    """Return how wide what stands in the middle may be."""
    return min(1040.0, width - 2 * margin_x(width))


def _greys(area: Area, line: str) -> list[Mark]:
    wide = area.width / STEPS
    marks: list[Mark] = []
    for n in range(STEPS):
        grey = f"{round(255 * n / (STEPS - 1)):02x}"
        marks.append(Box(Area(area.x + n * wide, area.y, wide, area.height), fill=f"#{grey * 3}"))
    return [*marks, Box(area, line=line, thick=2)]


def _grounds(area: Area) -> list[Mark]:
    wide = area.width / len(PALETTES)
    marks: list[Mark] = []
    for n, (theme, look) in enumerate(PALETTES.items()):
        part = Area(area.x + n * wide, area.y, wide, area.height)
        marks.append(Box(part, fill=look.page.ground, line=look.page.line, thick=2))
        setting = set_lines((Span(theme.value),), Face(LEAST), wide, 1.3)
        at = Area(part.x, part.y + (part.height - setting.height) / 2, wide, 0)
        marks += setting.words(at, look.page.ink, Align.CENTRE)
    return marks


def _paint_round(painter: QPainter, width: float, rect: QRectF, line: str, accent: str) -> None:
    """Paint the circle, a cross through its middle, and the line text stays inside of."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(line), 2))
    middle = QPointF(width / 2, PAGE_HEIGHT / 2)
    for way in (-1, 1):  # the cross, but not through what is written
        beside, above = way * (_column(width) / 2 + 24), way * 400
        painter.drawLine(
            QPointF(middle.x() + beside, middle.y()), QPointF(middle.x() + way * width, middle.y())
        )
        painter.drawLine(
            QPointF(middle.x(), middle.y() + above), QPointF(middle.x(), middle.y() + way * 540)
        )
    side = margin_x(width)
    painter.drawRect(QRectF(side, MARGIN_Y, width - 2 * side, PAGE_HEIGHT - 2 * MARGIN_Y))
    painter.setPen(QPen(colour(accent), 6))
    # Round on the wall whatever its shape: a page narrower or wider than any is stretched.
    across = PAGE_HEIGHT * 0.47
    stretched = (rect.height() / PAGE_HEIGHT) / (rect.width() / width)
    painter.drawEllipse(middle, min(across * stretched, width * 0.47), across)


def _paint_border(painter: QPainter, rect: QRectF, ink: str) -> None:
    """Paint a frame one device pixel wide along the edges."""
    way = painter.deviceTransform()
    back, possible = way.inverted()
    if not possible:
        return
    device = way.mapRect(rect)
    left, top = floor(device.left() + 0.5), floor(device.top() + 0.5)
    right, bottom = floor(device.right() + 0.5), floor(device.bottom() + 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for edge in (
        QRectF(left, top, right - left, 1),
        QRectF(left, bottom - 1, right - left, 1),
        QRectF(left, top, 1, bottom - top),
        QRectF(right - 1, top, 1, bottom - top),
    ):
        painter.fillRect(back.mapRect(edge), colour(ink))
