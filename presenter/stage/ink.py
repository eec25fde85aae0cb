"""What a facilitator draws or points at: strokes, a bright dot, a spotlight, over any picture.

Points are shares (0 to 1) of the picture each way, so that every window and every screen shows
them in the same place; widths and radii are shares of its height.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from presenter.session.values import value

Point = tuple[float, float]

DOT = 0.019  # radius of the pointer: 2 cm on a picture a metre high
_RIM = 0.3  # of a stroke's width, of another colour on each side
_DIM = 0.74
_EASED = 3  # points of a stroke whose curve changes with the next one


class Tint(Enum):
    """The pen's colours: the ink, and the rim that parts it from any ground."""

    RED = ("#d81e2c", "#ffffff")
    YELLOW = ("#ffd60a", "#1a1a1a")
    BLUE = ("#1257d6", "#ffffff")


@value
class Stroke:
    """A line drawn in one go."""

    points: tuple[Point, ...]
    tint: Tint = Tint.RED
    width: float = 0.008


@value
class Spot:
    """A spotlight: all but a circle is dimmed."""

    at: Point
    radius: float = 0.16


@dataclass(frozen=True)
class Ink:
    """All marks at one moment."""

    strokes: tuple[Stroke, ...] = ()
    pointer: Point | None = None
    spot: Spot | None = None


NO_INK = Ink()


def paint_ink(painter: QPainter, ink: Ink, rect: QRectF, times: float = 1.0) -> None:
    """Paint the marks of a picture that lies in `rect`, `times` larger than it is seen whole.

    Dot and spotlight keep their size on the wall; strokes grow with what they are drawn on.
    """
    if ink == NO_INK:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ink.spot is not None:
        _paint_spot(painter, ink.spot, rect, times)
    done = ink.strokes[:-1] if times <= 1 else ()  # a picture of them all would be too large
    if done:
        size, ratio = (rect.width(), rect.height()), painter.device().devicePixelRatio()
        image, box = _layer(done, size, ratio)
        painter.drawImage(rect.topLeft() + box.topLeft(), image)
    for stroke in ink.strokes[len(done) :]:
        _paint_stroke(painter, stroke, rect)
    if ink.pointer is not None:
        _paint_pointer(painter, _at(ink.pointer, rect), DOT * rect.height() / times)
    painter.restore()


def touched(before: Ink, after: Ink, rect: QRectF, times: float = 1.0) -> QRectF:
    """Return what has to be painted again when the marks change; empty for the same ones."""
    if (before.spot is None) != (after.spot is None):
        return rect.adjusted(-rect.width(), 0, rect.width(), 0)  # what is beside it is dimmed too
    boxes = list(_changed(before.strokes, after.strokes, rect))
    if before.pointer != after.pointer:
        reach = DOT * rect.height() / times * 2
        boxes += [_around(_at(one, rect), reach) for one in (before.pointer, after.pointer) if one]
    if before.spot != after.spot:
        for spot in (before.spot, after.spot):
            if spot is not None:
                reach = spot.radius * rect.height() / times * 1.05 + 4
                boxes.append(_around(_at(spot.at, rect), reach))
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole


def _changed(
    before: tuple[Stroke, ...], after: tuple[Stroke, ...], rect: QRectF
) -> Iterator[QRectF]:
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    old, new = before[same:], after[same:]
    if len(old) == len(new) == 1 and _goes_on(old[0], new[0]):
        since = max(0, len(old[0].points) - _EASED)
        yield _box(Stroke(new[0].points[since:], new[0].tint, new[0].width), rect)
        return
    for stroke in (*old, *new):
        yield _box(stroke, rect)


def _goes_on(old: Stroke, new: Stroke) -> bool:
    count = len(old.points)
    alike = (old.tint, old.width) == (new.tint, new.width)
    return alike and count <= len(new.points) and old.points == new.points[:count]


def _box(stroke: Stroke, rect: QRectF) -> QRectF:
    if not stroke.points:
        return QRectF()
    across = [_at(point, rect) for point in stroke.points]
    xs, ys = [one.x() for one in across], [one.y() for one in across]
    reach = stroke.width * rect.height() * (0.5 + _RIM) + 2
    box = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
    return box.adjusted(-reach, -reach, reach, reach)


def _around(middle: QPointF, reach: float) -> QRectF:
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)


def _at(point: Point, rect: QRectF) -> QPointF:
    return QPointF(rect.left() + point[0] * rect.width(), rect.top() + point[1] * rect.height())


def _path(stroke: Stroke, rect: QRectF) -> QPainterPath:
    """Return the line through the middles between points: a hand's shake is not on the wall."""
    points = [_at(point, rect) for point in stroke.points]
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.01, 0))  # a dot: a line of no length has no caps
        return path
    for here, after in pairwise(points[1:]):
        path.quadTo(here, (here + after) / 2)
    path.lineTo(points[-1])
    return path


@lru_cache(maxsize=2)  # the wall's and the mirror's
def _layer(
    strokes: tuple[Stroke, ...], size: tuple[float, float], ratio: float
) -> tuple[QImage, QRectF]:
    """Return strokes painted once, for a film under them to be quick, and where they lie.

    Ten strokes cost 8 ms a picture at 1920x1080, their layer below one.
    """
    rect = QRectF(0, 0, *size)
    box = QRectF()
    for stroke in strokes:
        box = box.united(_box(stroke, rect))
    box = QRectF((box & rect).toAlignedRect())
    if box.isEmpty():
        box = QRectF(0, 0, 1, 1)  # all of them beside the picture
    image = QImage((box.size() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-box.topLeft())
    for stroke in strokes:
        _paint_stroke(painter, stroke, rect)
    painter.end()
    return image, box


def _paint_stroke(painter: QPainter, stroke: Stroke, rect: QRectF) -> None:
    clip = painter.clipBoundingRect() if painter.hasClipping() else rect
    if not stroke.points or not _box(stroke, rect).intersects(clip):
        return
    path = _path(stroke, rect)
    wide = max(1.0, stroke.width * rect.height())
    tint, rim = stroke.tint.value
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((rim, wide * (1 + 2 * _RIM)), (tint, wide)):
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def _paint_pointer(painter: QPainter, middle: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, share in (("#14191c", 1.5), ("#ffffff", 1.32), ("#e3122a", 1.0)):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(middle, radius * share, radius * share)


def _paint_spot(painter: QPainter, spot: Spot, rect: QRectF, times: float) -> None:
    middle, radius = _at(spot.at, rect), spot.radius * rect.height() / times
    clip = painter.clipBoundingRect() if painter.hasClipping() else rect
    path = QPainterPath()
    path.addRect(clip.adjusted(-2, -2, 2, 2))
    path.addEllipse(middle, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, round(255 * _DIM)))
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    thick = max(1.0, QSizeF(rect.size()).height() / times * 0.003)
    painter.setPen(QPen(QColor(255, 255, 255, 190), thick))
    painter.drawEllipse(middle, radius, radius)
