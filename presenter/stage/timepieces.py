"""The signs beside a countdown: a bell at its end, an hourglass in its last minute, two bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from presenter.stage.marks import Area, Sign


def paint_timepiece(painter: QPainter, sign: Sign, area: Area) -> None:
    """Paint one of these signs in the painter's brush, whole inside its area."""
    side = min(area.width, area.height)
    painter.save()
    painter.translate(area.x + (area.width - side) / 2, area.y + (area.height - side) / 2)
    painter.scale(side / 24, side / 24)
    if sign is Sign.BELL:
        _paint_bell(painter)
    elif sign is Sign.HOURGLASS:
        _paint_hourglass(painter)
    else:
        for x in (5.0, 14.0):
            painter.drawRoundedRect(QRectF(x, 3, 5, 18), 1.2, 1.2)
    painter.restore()


def _paint_bell(painter: QPainter) -> None:
    path = QPainterPath(QPointF(2.5, 18.2))
    path.cubicTo(5.2, 15.6, 5, 13.6, 5.2, 10.6)
    path.cubicTo(5.5, 6.4, 8, 3.9, 12, 3.9)
    path.cubicTo(16, 3.9, 18.5, 6.4, 18.8, 10.6)
    path.cubicTo(19, 13.6, 18.8, 15.6, 21.5, 18.2)
    path.closeSubpath()
    painter.drawPath(path)
    painter.drawEllipse(QRectF(10.2, 1.2, 3.6, 3.6))
    clapper = QPainterPath(QPointF(8.9, 19.6))
    clapper.arcTo(QRectF(8.9, 16.5, 6.2, 6.2), 180, 180)
    clapper.closeSubpath()
    painter.drawPath(clapper)


def _paint_hourglass(painter: QPainter) -> None:
    for y in (1.5, 19.9):
        painter.drawRoundedRect(QRectF(3.5, y, 17, 2.6), 1, 1)
    outline = QPainterPath()
    outline.addPolygon(
        _shape((5.5, 4.1), (18.5, 4.1), (13.3, 12), (18.5, 19.9), (5.5, 19.9), (10.7, 12))
    )
    outline.closeSubpath()
    hollow = QPainterPath()
    hollow.addPolygon(_shape((8.4, 5.6), (15.6, 5.6), (13.9, 8.2), (10.1, 8.2)))
    hollow.addPolygon(_shape((12, 13), (15.3, 17.2), (8.7, 17.2)))
    painter.drawPath(outline.subtracted(hollow))


def _shape(*points: tuple[float, float]) -> QPolygonF:
    made = QPolygonF([QPointF(x, y) for x, y in points])
    made.append(made.first())
    return made
