"""The signs of groups, painted: each shape fills its square, so that all look equally large."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from presenter.run.emblem import Shape, Tint
from presenter.stage.marks import Figure

TINTS: dict[Tint, str] = {
    Tint.BLUE: "#1f6fb5",
    Tint.RED: "#cf2f22",
    Tint.GREEN: "#12875a",
    Tint.YELLOW: "#f5d423",
    Tint.PURPLE: "#7b46b0",
    Tint.PINK: "#f29bc1",
    Tint.BLACK: "#161616",
    Tint.ORANGE: "#f08a1c",
    Tint.BROWN: "#8b5a33",
    Tint.WHITE: "#ffffff",
}
"""The colours of groups: as far apart in lightness as ten colours with plain names can be."""

# Corners of a square that goes from 0 to 1.
_CORNERS: dict[Shape, tuple[tuple[float, float], ...]] = {
    Shape.SQUARE: ((0.07, 0.07), (0.93, 0.07), (0.93, 0.93), (0.07, 0.93)),
    Shape.TRIANGLE: ((0.5, 0.03), (1.0, 0.93), (0.0, 0.93)),
    Shape.STAR: tuple(
        (
            0.5 + (0.52 if n % 2 == 0 else 0.23) * sin(n * pi / 5),
            0.53 - (0.52 if n % 2 == 0 else 0.23) * cos(n * pi / 5),
        )
        for n in range(10)
    ),
    Shape.DIAMOND: ((0.5, 0.0), (0.92, 0.5), (0.5, 1.0), (0.08, 0.5)),
    Shape.PLUS: (
        *((0.33, 0.03), (0.67, 0.03), (0.67, 0.33), (0.97, 0.33), (0.97, 0.67), (0.67, 0.67)),
        *((0.67, 0.97), (0.33, 0.97), (0.33, 0.67), (0.03, 0.67), (0.03, 0.33), (0.33, 0.33)),
    ),
    Shape.HOUSE: (
        (0.5, 0.02),
        (0.98, 0.45),
        (0.84, 0.45),
        (0.84, 0.97),
        (0.16, 0.97),
        (0.16, 0.45),
        (0.02, 0.45),
    ),
    Shape.ARROW: (
        *((0.02, 0.33), (0.5, 0.33), (0.5, 0.06), (0.99, 0.5)),
        *((0.5, 0.94), (0.5, 0.67), (0.02, 0.67)),
    ),
}


def paint_figure(painter: QPainter, figure: Figure) -> None:
    """Paint the sign of a group."""
    area = figure.area
    side = min(area.width, area.height)
    thick = max(1.5, side * 0.045)
    square = QRectF(
        area.x + (area.width - side) / 2 + thick / 2,
        area.y + (area.height - side) / 2 + thick / 2,
        side - thick,
        side - thick,
    )
    pen = QPen(QColor(figure.edge), thick)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(figure.fill))
    painter.drawPath(path_of(figure.shape, square))


def path_of(shape: Shape, square: QRectF) -> QPainterPath:
    """Return the outline of a shape in a square."""
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(square)
        case Shape.HEART:
            _heart(path, square)
        case Shape.MOON:
            path = _moon(square)
        case _:
            points = [_at(square, x, y) for x, y in _CORNERS[shape]]
            path.addPolygon(QPolygonF(points))
            path.closeSubpath()
    return path


def _at(square: QRectF, x: float, y: float) -> QPointF:
    return QPointF(square.x() + x * square.width(), square.y() + y * square.height())


def _heart(path: QPainterPath, square: QRectF) -> None:
    def at(x: float, y: float) -> QPointF:
        return _at(square, x, y)

    path.moveTo(at(0.5, 0.97))
    path.cubicTo(at(0.2, 0.72), at(0.0, 0.52), at(0.0, 0.3))
    path.cubicTo(at(0.0, 0.0), at(0.4, -0.04), at(0.5, 0.25))
    path.cubicTo(at(0.6, -0.04), at(1.0, 0.0), at(1.0, 0.3))
    path.cubicTo(at(1.0, 0.52), at(0.8, 0.72), at(0.5, 0.97))
    path.closeSubpath()


def _moon(square: QRectF) -> QPainterPath:
    """Return a waxing moon: a disc less another one."""
    disc, bite = QPainterPath(), QPainterPath()
    disc.addEllipse(square.translated(square.width() * 0.06, 0))
    bite.addEllipse(square.translated(square.width() * 0.42, -square.height() * 0.1))
    return disc.subtracted(bite)
