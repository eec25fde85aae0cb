"""What moves in a scene: the film's frame under it, captions and the countdown above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from presenter.run.scene import BreakScene, Scene, Slot
from presenter.session.language import on_wall
from presenter.session.text import Span
from presenter.session.words import seconds_text
from presenter.stage.caption import USUAL_LOOK, CaptionLook, caption_marks
from presenter.stage.detail import Detail
from presenter.stage.fonts import Face
from presenter.stage.ink import NO_INK, Ink
from presenter.stage.marks import PAGE_HEIGHT, Area, Box, Mark, Words
from presenter.stage.painting import colour, crisp, paint_marks
from presenter.stage.pictures import Pictures
from presenter.stage.setting import Align, set_lines
from presenter.stage.slots import page_width, slots_of
from presenter.stage.theme import Inks, palette
from presenter.stage.zoom import WHOLE, Zoom

_TIME_WORD = 5.0  # for so many seconds after the end it says "Time", then how much over
_NO_PICTURES = Pictures()
_SMOOTH = QPainter.RenderHint.SmoothPixmapTransform


@dataclass(frozen=True)
class Live:
    """What fills the slots at one moment.

    `still` is False while a film plays. `countdown` is in seconds left, negative when over, None
    when there is none to show; `counting` is False while it waits or pauses. `timer` and `timing`
    say the same of a free countdown over a picture that has no place for one. `line` is typed on
    the wall, `ink` drawn on it; `zoom` is the part of the picture that is seen.
    """

    frame: QImage | None = None
    still: bool = True
    caption: tuple[str, ...] = ()
    look: CaptionLook = USUAL_LOOK
    countdown: float | None = None
    counting: bool = False
    timer: float | None = None
    timing: bool = False
    line: str = ""
    ink: Ink = NO_INK
    zoom: Zoom = WHOLE

    def over(self) -> tuple[object, ...]:
        """Return all but the film's picture, to be compared."""
        counted = (self.countdown, self.counting, self.timer, self.timing)
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
        big = isinstance(scene, BreakScene)
        marks += _countdown(live, slots[Slot.COUNTDOWN], inks, Align.START if big else Align.END)
    return marks


def countdown_words(left: float) -> tuple[str, str]:
    """Return what a countdown says: the time and, once it is over, a word.

    4:05; at the end "Time"; some seconds later +0:12, with the word "over".
    """
    if left > 0:
        return seconds_text(ceil(left)), ""
    if left > -_TIME_WORD:
        return on_wall("live", "Time"), ""
    return "+" + seconds_text(int(-left)), on_wall("live", "over")


def _countdown(live: Live, slot: Area, inks: Inks, align: Align) -> tuple[Mark, ...]:
    left = live.countdown or 0.0
    tint = inks.over if left <= 0 else inks.ink if live.counting else inks.muted
    return _countdown_marks(*countdown_words(left), slot, tint, align)


def timer_marks(live: Live, area: Area, inks: Inks) -> tuple[Mark, ...]:
    """Return a free countdown in a corner, on a ground as wide as it needs."""
    counted = Live(countdown=live.timer, counting=live.timing)
    room = area.inset(area.height * 0.26, area.height * 0.1)
    words = _countdown(counted, room, inks, Align.END)
    left = min(mark.area.x for mark in words) - area.height * 0.26
    right = area.right
    if area.x < PAGE_HEIGHT * 0.2:  # in a left corner it stands at its left edge
        words = tuple(_aside(mark, area.x - left) for mark in words)
        left, right = area.x, area.right + area.x - left
    ground = Area(left, area.y, right - left, area.height)
    return (Box(ground, fill=inks.ground, opacity=0.88, radius=area.height * 0.16), *words)


def _aside(mark: Mark, dx: float) -> Mark:
    return replace(mark, area=mark.area.moved(dx, 0))


@lru_cache(maxsize=64)
def _countdown_marks(time: str, word: str, slot: Area, tint: str, align: Align) -> tuple[Mark, ...]:
    px = int(slot.height)
    while px > 8:
        big = set_lines((Span(time),), Face(px, bold=True), slot.width * 2, 1.0)
        small = set_lines((Span(word),), Face(max(1, px * 2 // 5)), slot.width * 2, 1.0)
        gap = px * 0.16 if word else 0.0
        width = big.width + gap + small.width
        if width <= slot.width and big.height <= slot.height:
            break
        px = px * 9 // 10
    x = slot.x if align is Align.START else slot.right - width
    top = slot.bottom - big.height
    marks = list(big.words(Area(x, top, big.width, 0), tint))
    for words in small.words(Area(x + big.width + gap, top, small.width, 0), tint):
        marks.append(_on_baseline(words, marks[0].baseline))
    return tuple(marks)


def _on_baseline(words: Words, baseline: float) -> Words:
    down = baseline - words.baseline
    return Words(words.area.moved(0, down), baseline, words.text, words.face, words.colour)
