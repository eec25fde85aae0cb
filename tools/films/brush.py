"""Small drawing helpers that all parts share: colours, flat shapes, patterns."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

INK = "#22313a"
CREAM = "#f7efdf"
PAPER = "#fdf9ef"
TEAL = "#2a7f86"
DEEP = "#1b5a63"
MIST = "#cfe3e1"
OCHRE = "#dc9c3a"
RUST = "#b4583f"
BLUE = "#2f5fae"


def ink(colour: str, alpha: float = 1.0) -> QColor:
    """Return a colour, with its opacity 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(min(1.0, max(0.0, alpha)))
    return made


def shade(colour: str, by: float) -> str:
    """Return the colour darker (below 1) or lighter (above 1)."""
    made = QColor(colour)
    return (made.darker(round(100 / by)) if by < 1 else made.lighter(round(100 * by))).name()


def pen(colour: str, width: float, alpha: float = 1.0) -> QPen:
    """Return a pen with round ends."""
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(ink(colour, alpha), width, Qt.PenStyle.SolidLine, cap, join)


def fill(painter: QPainter, shape: QPainterPath, colour: str, alpha: float = 1.0) -> None:
    """Fill a shape, without an outline."""
    painter.fillPath(shape, ink(colour, alpha))


def line(
    painter: QPainter, points: Iterable[tuple[float, float]], colour: str, width: float
) -> None:
    """Draw a line through points."""
    painter.setPen(pen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def curve(painter: QPainter, numbers: list[float], colour: str, width: float) -> None:
    """Draw a quadratic curve: x and y of its start, its bend and its end."""
    path = QPainterPath(QPointF(numbers[0], numbers[1]))
    path.quadTo(*numbers[2:])
    painter.strokePath(path, pen(colour, width))


def oval(x: float, y: float, rx: float, ry: float) -> QPainterPath:
    """Return an ellipse around a middle."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), rx, ry)
    return path


def box(x: float, y: float, w: float, h: float, round_: float = 0) -> QPainterPath:
    """Return a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, w, h), round_, round_)
    return path


def polygon(*points: tuple[float, float]) -> QPainterPath:
    """Return a closed shape with straight sides."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def smooth(start: tuple[float, float], *bends: tuple[float, ...]) -> QPainterPath:
    """Return a closed shape of cubic curves: six numbers a curve."""
    path = QPainterPath(QPointF(*start))
    for bend in bends:
        path.cubicTo(*bend)
    path.closeSubpath()
    return path


def limb(
    points: Iterable[tuple[float, float]], width: float, *, flat: bool = False
) -> QPainterPath:
    """Return a thick bent line with round or flat ends, as a shape."""
    (x, y), *rest = points
    path = QPainterPath(QPointF(x, y))
    for point in rest:
        path.lineTo(*point)
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    shape = stroker.createStroke(path)
    shape.setFillRule(Qt.FillRule.WindingFill)
    return shape


def pattern(painter: QPainter, shape: QPainterPath, kind: str, colour: str, step: float) -> None:
    """Fill a shape with stripes, bands, dots, checks or a weave, so that colour is never alone."""
    if not kind or kind == "plain":
        return
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    area = shape.boundingRect()
    left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
    painter.setPen(pen(colour, step * 0.18, 0.75))
    if kind in {"bands", "checks"}:
        for n in range(math.floor(top / step), math.ceil(bottom / step) + 1):
            painter.drawLine(QPointF(left, n * step), QPointF(right, n * step))
    if kind in {"stripes", "checks"}:
        for n in range(math.floor(left / step), math.ceil(right / step) + 1):
            painter.drawLine(QPointF(n * step, top), QPointF(n * step, bottom))
    if kind == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(colour, 0.8))
        for row in range(math.floor(top / step), math.ceil(bottom / step) + 1):
            shift = step / 2 if row % 2 else 0
            for n in range(math.floor(left / step) - 1, math.ceil(right / step) + 1):
                painter.drawEllipse(QPointF(n * step + shift, row * step), step * 0.15, step * 0.15)
    painter.restore()
