"""Marks put on a painter."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from presenter.session.text import Span
from presenter.stage.detail import Detail
from presenter.stage.fonts import Face
from presenter.stage.marks import Area, Box, Drawn, Figure, Mark, Shown, Sign, Words
from presenter.stage.pictures import Pictures
from presenter.stage.setting import Align, prepared, set_lines
from presenter.stage.timepieces import paint_timepiece

_LARGE = 3840 * 2160  # pixels: as many as a wall has


@lru_cache(maxsize=256)
def colour(name: str, opacity: float = 1.0) -> QColor:
    """Return the colour for Qt."""
    made = QColor(name)
    made.setAlphaF(opacity)
    return made


def paint_marks(
    painter: QPainter, marks: tuple[Mark, ...], pictures: Pictures, detail: Detail
) -> None:
    """Paint marks in order; the painter's units are the page's."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    for mark in marks:
        match mark:
            case Words():
                paint_words(painter, mark)
            case Box():
                _paint_box(painter, mark)
            case Drawn():
                _paint_sign(painter, mark)
            case Figure():
                _paint_figure(painter, mark)
            case Shown():
                _paint_picture(painter, mark, pictures, detail)


def paint_words(painter: QPainter, words: Words) -> None:
    """Paint a line of text."""
    layout = prepared(words.text, words.face, words.looks, rtl=words.rtl)
    layout.beginLayout()
    line = layout.createLine()
    # Wider than the text, or rounding could break the line; in a right-to-left line the spare
    # width stays on the right since the alignment is absolute.
    line.setLineWidth(words.area.width + words.face.px)
    layout.endLayout()
    painter.setPen(colour(words.colour))
    layout.draw(painter, QPointF(words.area.x, words.baseline - line.ascent()))


def _paint_box(painter: QPainter, box: Box) -> None:
    rect = crisp(painter, box.area.rect())
    painter.setPen(QPen(colour(box.line), box.thick) if box.line else Qt.PenStyle.NoPen)
    painter.setBrush(colour(box.fill, box.opacity) if box.fill else Qt.BrushStyle.NoBrush)
    if box.radius >= min(box.area.width, box.area.height) / 2 and box.radius:
        # A disc must stay round: it is not moved to whole pixels.
        rect = box.area.rect()
    if box.line:
        half = box.thick / 2
        rect.adjust(half, half, -half, -half)
    if box.radius:
        painter.drawRoundedRect(rect, box.radius, box.radius)
    else:
        painter.drawRect(rect)


def crisp(painter: QPainter, rect: QRectF) -> QRectF:
    """Return the rectangle moved to whole device pixels, at least one each way."""
    way = painter.deviceTransform()
    if way.m11() <= 0 or way.m22() <= 0 or way.isRotating():
        return rect
    device = way.mapRect(rect)
    left, top = round(device.left()), round(device.top())
    right, bottom = round(device.right()), round(device.bottom())
    whole = QRectF(left, top, max(1, right - left), max(1, bottom - top))
    back, possible = way.inverted()
    return back.mapRect(whole) if possible else rect


def _paint_sign(painter: QPainter, drawn: Drawn) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(drawn.colour))
    area = drawn.area
    paint = _SIGNS.get(drawn.sign)
    if paint is None:
        paint_timepiece(painter, drawn.sign, area)
    else:
        paint(painter, area)


def _paint_figure(painter: QPainter, figure: Figure) -> None:
    from presenter.stage.figures import paint_figure  # at the first groups

    paint_figure(painter, figure)


def _paint_person(painter: QPainter, area: Area) -> None:
    head = area.height * 0.42
    painter.drawEllipse(QRectF(area.x + (area.width - head) / 2, area.y, head, head))
    top = area.y + area.height * 0.5
    body = QRectF(area.x, top, area.width, (area.bottom - top) * 2)
    path = QPainterPath()
    path.moveTo(body.left(), area.bottom)
    path.arcTo(body, 180, -180)
    path.closeSubpath()
    painter.drawPath(path)


def _paint_star(painter: QPainter, area: Area) -> None:
    middle, outer = QPointF(area.x + area.width / 2, area.y + area.height * 0.54), area.height * 0.5
    points = []
    for n in range(10):
        radius = outer if n % 2 == 0 else outer * 0.45
        turn = n * pi / 5
        points.append(middle + QPointF(sin(turn) * radius, -cos(turn) * radius))
    painter.drawPolygon(points)


def _paint_check(painter: QPainter, area: Area) -> None:
    pen = QPen(painter.brush().color(), area.height * 0.16)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    at = [(0.12, 0.56), (0.4, 0.84), (0.88, 0.2)]
    painter.drawPolyline(
        [QPointF(area.x + x * area.width, area.y + y * area.height) for x, y in at]
    )


def _paint_table(painter: QPainter, area: Area) -> None:
    seat = area.height * 0.24
    middle = QPointF(area.x + area.width / 2, area.y + area.height / 2)
    painter.drawEllipse(middle, area.height * 0.22, area.height * 0.22)
    reach = (area.height - seat) / 2
    for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        at = QPointF(middle.x() + dx * reach, middle.y() + dy * reach)
        painter.drawEllipse(at, seat / 2, seat / 2)


_SIGNS: dict[Sign, Callable[[QPainter, Area], None]] = {
    Sign.PERSON: _paint_person,
    Sign.TABLE: _paint_table,
    Sign.STAR: _paint_star,
    Sign.CHECK: _paint_check,
}


def _paint_picture(painter: QPainter, shown: Shown, pictures: Pictures, detail: Detail) -> None:
    measure = pictures.measure(shown.path)
    if measure is None:
        _paint_missing(painter, shown)
        return
    size = QSizeF(measure.width, measure.height)
    mode = Qt.AspectRatioMode
    whole = mode.KeepAspectRatioByExpanding if shown.bleed else mode.KeepAspectRatio
    area = shown.area.rect()
    size.scale(area.size(), whole)
    place = QRectF(QPointF(), size)
    place.moveCenter(area.center())
    painter.save()
    if shown.bleed:
        painter.setClipRect(crisp(painter, area), Qt.ClipOperation.IntersectClip)
    if not (detail is Detail.PRINT and pictures.draw_vector(painter, shown.path, place)):
        place = crisp(painter, place)
        device = painter.deviceTransform().mapRect(place)
        image = pictures.image(shown.path, _enough(device.size(), measure.width, measure.height))
        if image is not None:
            painter.drawImage(place, image)
    painter.restore()


def _enough(device: QSizeF, width: float, height: float) -> QSize:
    """Return how large a picture has to be made; of one zoomed into, no more than is in it."""
    size = QSizeF(device)
    if size.width() * size.height() > _LARGE:
        most = max(_LARGE, min(width * height, 2 * _LARGE))
        size *= min(1.0, (most / (size.width() * size.height())) ** 0.5)
    return size.toSize()


def _paint_missing(painter: QPainter, shown: Shown) -> None:
    """Stand in for a picture with its words: the room must not see that something broke."""
    painter.fillRect(crisp(painter, shown.area.rect()), colour(shown.ground))
    room = shown.area.inset(shown.area.width * 0.1, shown.area.height * 0.1)
    for px in (44, 39, 32, 26, 20, 15, 11, 8, 6, 4):
        setting = set_lines((Span(shown.alt),), Face(px), room.width, 1.3)
        if setting.height <= room.height:
            break
    at = Area(room.x, room.y + (room.height - setting.height) / 2, room.width, setting.height)
    for words in setting.words(at, shown.colour, Align.CENTRE):
        paint_words(painter, words)
