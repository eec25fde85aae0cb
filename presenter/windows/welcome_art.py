"""The drawing of the welcome window: a room, a wall with light on it, and people looking."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.windows.look import Ground, Ink, colour

# Drawn on a field of 400 by 300; x, y of the head, its radius.
PEOPLE = ((66, 236, 17), (128, 226, 16), (194, 238, 18), (262, 225, 16), (330, 237, 17))
WALL, PAPER, LAMP = "#2a3036", "#f3ead8", "#f4c98a"
FIGURES = ("#5b7f99", "#7d6a8f", "#4f8578", "#96705a", "#5d749c")


class WelcomeArt(QWidget):
    """A vector drawing that fits its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            translate("welcome_art", "People in a room look at a bright picture on the wall")
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing, as large as it fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / 400, self.height() / 300)
        painter.translate((self.width() - 400 * scale) / 2, (self.height() - 300 * scale) / 2)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        _paint_wall(painter)
        for (x, y, r), shirt in zip(PEOPLE, FIGURES, strict=True):
            _paint_person(painter, x, y, r, shirt)


def _paint_wall(painter: QPainter) -> None:
    glow = QLinearGradient(0, 20, 0, 300)
    glow.setColorAt(0.0, QColor(WALL))
    glow.setColorAt(1.0, colour(Ground.PANEL))
    painter.setBrush(glow)
    painter.drawRoundedRect(QRectF(0, 0, 400, 300), 14, 14)
    beam = QLinearGradient(0, 180, 0, 300)
    beam.setColorAt(0.0, QColor(244, 201, 138, 60))
    beam.setColorAt(1.0, QColor(244, 201, 138, 0))
    painter.setBrush(beam)
    painter.drawPolygon(
        QPolygonF([QPointF(70, 178), QPointF(330, 178), QPointF(390, 300), QPointF(10, 300)])
    )
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(QRectF(70, 32, 260, 146), 4, 4)
    _paint_picture(painter)


def _paint_picture(painter: QPainter) -> None:
    """Paint what is on the wall: two people at a table, a question between them."""
    painter.setBrush(QColor(LAMP))
    painter.drawEllipse(QPointF(200, 74), 21, 21)
    painter.setBrush(QColor("#8fb3c4"))
    painter.drawRoundedRect(QRectF(120, 136, 160, 8), 4, 4)
    painter.drawRect(QRectF(196, 144, 8, 34))
    for x, shirt in ((128, "#39566a"), (272, "#a3604a")):
        painter.setBrush(QColor(shirt))
        painter.drawEllipse(QPointF(x, 98), 13, 13)
        body = QPainterPath(QPointF(x - 24, 178))
        body.cubicTo(x - 24, 128, x - 12, 116, x, 116)
        body.cubicTo(x + 12, 116, x + 24, 128, x + 24, 178)
        painter.drawPath(body)
    painter.setBrush(colour(Ink.ON_ACCENT))
    for x in (192, 200, 208):
        painter.drawEllipse(QPointF(x, 74), 2.6, 2.6)


def _paint_person(painter: QPainter, x: int, y: int, r: int, shirt: str) -> None:
    """Paint somebody seen from behind."""
    painter.setBrush(QColor(shirt).darker(118))
    body = QPainterPath(QPointF(x - 2.1 * r, 300))
    body.cubicTo(x - 2.1 * r, y + 1.6 * r, x - 1.2 * r, y + 1.15 * r, x, y + 1.15 * r)
    body.cubicTo(x + 1.2 * r, y + 1.15 * r, x + 2.1 * r, y + 1.6 * r, x + 2.1 * r, 300)
    painter.drawPath(body)
    painter.setBrush(QColor(shirt))
    painter.drawEllipse(QPointF(x, y), r, r)
