"""What lies over a scene, the same on the wall and in the console's mirror of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from presenter.run.scene import BlackScene, Scene, Slot, WhiteScene
from presenter.stage.banner import corner, line_marks, page_above
from presenter.stage.countdown import timer_marks
from presenter.stage.detail import Detail
from presenter.stage.ink import NO_INK, Ink, paint_ink
from presenter.stage.live import Live, paint_live
from presenter.stage.marks import PAGE_HEIGHT, Area, Mark
from presenter.stage.painting import colour, paint_marks
from presenter.stage.pictures import Pictures
from presenter.stage.slots import page_width
from presenter.stage.still import arrange
from presenter.stage.theme import palette

_NO_PICTURES = Pictures()


def paint_over(
    painter: QPainter,
    scene: Scene,
    rect: QRectF,
    live: Live,
    pictures: Pictures,
    detail: Detail = Detail.AUDIENCE,
) -> None:
    """Paint all that lies over the still picture in `rect`: of the picture itself, then beside it.

    A caption is as large as ever in a picture made larger; a countdown is part of the picture.
    """
    if isinstance(scene, BlackScene | WhiteScene) or not lies_over(live):
        return
    page = page_above(rect, live.line)
    place = live.zoom.place(page)
    painter.save()
    _paint_beneath(painter, scene, page, live, pictures, detail)
    if live.ink.spot is not None:  # what is beside the picture is dimmed with it
        painter.save()
        beside = QRectF(rect.left(), rect.top(), rect.width(), page.height())
        painter.setClipRect(beside, Qt.ClipOperation.IntersectClip)
        paint_ink(painter, Ink(spot=live.ink.spot), place, live.zoom.times)
        painter.restore()
    painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
    paint_ink(painter, replace(live.ink, spot=None), place, live.zoom.times)
    painter.restore()
    if live.line:
        _paint_line(painter, scene, rect, page, live.line, detail)


def lies_over(live: Live) -> bool:
    """True if something lies over the picture; mostly nothing does, and a film has no time."""
    return (
        bool(live.caption or live.line)
        or live.countdown is not None
        or live.timer is not None
        or (live.ink is not NO_INK and live.ink != NO_INK)
    )


def _paint_beneath(
    painter: QPainter,
    scene: Scene,
    page: QRectF,
    live: Live,
    pictures: Pictures,
    detail: Detail,
) -> None:
    """Paint the caption and the countdowns."""
    painter.save()
    painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
    place = live.zoom.place(page)
    if live.zoom.whole:
        paint_live(painter, scene, page, live, detail)
    else:
        paint_live(painter, scene, place, replace(live, caption=()), detail)
        paint_live(painter, scene, page, replace(live, countdown=None), detail)
    if live.timer is not None:
        width = page_width(page.width(), page.height())
        area = _corner(scene, page, pictures)
        _paint(
            painter,
            page,
            width,
            timer_marks(live.timer, area, palette(scene.theme).film, counting=live.timing),
            detail,
        )
    painter.restore()


def paint_margins(painter: QPainter, scene: Scene, rect: QRectF, line: str, ground: str) -> None:
    """Fill what a picture that made room for a line leaves at its sides; `ground` is its own."""
    page = page_above(rect, line)
    if page != rect:
        fill = colour(ground or palette(scene.theme).film.ground)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), page.height()), fill)


def timer_place(scene: Scene, page: QRectF, pictures: Pictures) -> QRectF:
    """Return where a free countdown stands on the picture in `page`."""
    box = _corner(scene, page, pictures).rect(page.height() / PAGE_HEIGHT)
    return box.translated(page.topLeft())


def waits_for_slot(scene: Scene) -> bool:
    """True if the scene has a place of its own for a countdown."""
    return Slot.COUNTDOWN in scene.slots


def _corner(scene: Scene, page: QRectF, pictures: Pictures) -> Area:
    width = page_width(page.width(), page.height())
    return corner(scene, width, arrange(scene, page.size(), pictures).marks)


def _paint_line(
    painter: QPainter, scene: Scene, rect: QRectF, page: QRectF, line: str, detail: Detail
) -> None:
    width = rect.width() / rect.height() * PAGE_HEIGHT
    painter.save()
    band = QRectF(rect.left(), page.bottom(), rect.width(), rect.bottom() - page.bottom())
    painter.setClipRect(band, Qt.ClipOperation.IntersectClip)
    painter.fillRect(band, colour(palette(scene.theme).cover.ground))
    _paint(painter, rect, width, line_marks(line, width, scene.theme), detail)
    painter.restore()


def _paint(
    painter: QPainter, rect: QRectF, width: float, marks: tuple[Mark, ...], detail: Detail
) -> None:
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / width, rect.height() / PAGE_HEIGHT)
    paint_marks(painter, marks, _NO_PICTURES, detail)
    painter.restore()
