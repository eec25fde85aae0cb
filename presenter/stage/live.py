"""What moves in a scene: the film's frame under it, captions and the countdown above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from presenter.run.scene import BreakScene, Scene, Slot
from presenter.stage.caption import USUAL_LOOK, CaptionLook, caption_marks
from presenter.stage.countdown import countdown_marks, rest_marks
from presenter.stage.detail import Detail
from presenter.stage.ink import NO_INK, Ink
from presenter.stage.marks import PAGE_HEIGHT, Mark
from presenter.stage.painting import colour, crisp, paint_marks
from presenter.stage.pictures import Pictures
from presenter.stage.slots import page_width, slots_of
from presenter.stage.theme import palette
from presenter.stage.zoom import WHOLE, Zoom

_NO_PICTURES = Pictures()
_SMOOTH = QPainter.RenderHint.SmoothPixmapTransform


@dataclass(frozen=True)
class Live:
    """What fills the slots at one moment.

    `still` is False while a film plays. `countdown` is in seconds left, negative when over, None
    when there is none to show; `counting` is False while it waits or pauses. `back` is when a break
    ends, as a clock time. `timer` and `timing` say the same of a free countdown over a picture that
    has no place for one. `line` is typed on the wall, `ink` drawn on it; `zoom` is the part of the
    picture that is seen.
    """

    frame: QImage | None = None
    still: bool = True
    caption: tuple[str, ...] = ()
    look: CaptionLook = USUAL_LOOK
    countdown: float | None = None
    counting: bool = False
    back: str = ""
    timer: float | None = None
    timing: bool = False
    line: str = ""
    ink: Ink = NO_INK
    zoom: Zoom = WHOLE

    def over(self) -> tuple[object, ...]:
        """Return all but the film's picture, to be compared."""
        counted = (self.countdown, self.counting, self.back, self.timer, self.timing)
        return (self.caption, self.look, *counted, self.line, self.ink, self.zoom)


def image_of(width: int, height: int, stride: int, data: memoryview | bytes) -> QImage:
    """Return a picture over the bytes of a frame (B G R x), without a copy.

    The picture is valid as long as the bytes are.
    """
    return QImage(data, width, height, stride, QImage.Format.Format_RGB32)


def film_place(rect: QRectF, width: int, height: int) -> QRectF:
    """Return where a frame of this size lies in `rect`: whole, in the middle, in proportion."""
    size = QSizeF(width, height).scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(rect.center())
    return place


def paint_film(
    painter: QPainter,
    scene: Scene,
    rect: QRectF,
    frame: QImage | None,
    smooth: bool,  # noqa: FBT001 - one plain switch
) -> None:
    """Paint a film's frame whole in `rect`, the theme's dark ground around it or alone."""
    ground = colour(palette(scene.theme).film.ground)
    if frame is None or frame.isNull():
        painter.fillRect(rect, ground)
        return
    place = crisp(painter, film_place(rect, frame.width(), frame.height()))
    for strip in _around(rect, place):
        painter.fillRect(strip, ground)
    before = painter.testRenderHint(_SMOOTH)
    painter.setRenderHint(_SMOOTH, smooth)
    painter.drawImage(place, frame)
    painter.setRenderHint(_SMOOTH, before)


def _around(rect: QRectF, place: QRectF) -> Iterator[QRectF]:
    sides = (
        QRectF(rect.left(), rect.top(), rect.width(), place.top() - rect.top()),
        QRectF(rect.left(), place.bottom(), rect.width(), rect.bottom() - place.bottom()),
        QRectF(rect.left(), place.top(), place.left() - rect.left(), place.height()),
        QRectF(place.right(), place.top(), rect.right() - place.right(), place.height()),
    )
    yield from (side for side in sides if side.width() > 0 and side.height() > 0)


def paint_live(
    painter: QPainter, scene: Scene, rect: QRectF, live: Live, detail: Detail = Detail.AUDIENCE
) -> None:
    """Paint the caption and the countdown over the still scene in `rect`."""
    width = page_width(rect.width(), rect.height())
    marks = live_marks(scene, width, live)
    if not marks:
        return
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / width, rect.height() / PAGE_HEIGHT)
    paint_marks(painter, marks, _NO_PICTURES, detail)
    painter.restore()


def live_marks(scene: Scene, width: float, live: Live) -> tuple[Mark, ...]:
    """Return what `paint_live` paints, in page units on a page this wide."""
    slots = slots_of(scene, width)
    marks: tuple[Mark, ...] = ()
    if Slot.CAPTION in slots and live.caption:
        marks += caption_marks(live.caption, slots[Slot.CAPTION], scene.theme, live.look)
    if Slot.COUNTDOWN in slots and live.countdown is not None:
        inks = palette(scene.theme).film if Slot.FILM in slots else palette(scene.theme).page
        place, left = slots[Slot.COUNTDOWN], live.countdown
        if isinstance(scene, BreakScene):
            marks += rest_marks(left, live.back, place, inks, counting=live.counting)
        else:
            marks += countdown_marks(left, place, inks, counting=live.counting)
    return marks
