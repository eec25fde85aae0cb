"""What lies over every picture while it is wanted: a typed line, and a free countdown.

The line has a band of its own at the foot; the picture moves up and gets smaller in proportion,
so that nothing of it is covered, neither captions nor a countdown. The countdown stands where the
picture has kept a place for one, else on a ground in the corner that holds least.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF

from presenter.run.scene import FilmScene, Scene
from presenter.session.model import Theme
from presenter.session.text import Span
from presenter.stage.fonts import Face
from presenter.stage.marks import PAGE_HEIGHT, Area, Box, Mark, Words
from presenter.stage.setting import Align, Setting, set_lines
from presenter.stage.slots import margin_x
from presenter.stage.theme import palette

_SIZES = (76, 72, 66, 60, 56, 52, 48, 44, 39, 34, 30, 26, 22, 18, 14, 11)
_LINES = 2
_PAD = 26.0
_RULE = 8.0
CORNER_HEIGHT = 136.0
_CORNER_WIDTH = 430.0
_EDGE = 40.0


def page_above(rect: QRectF, line: str) -> QRectF:
    """Return where the picture lies in `rect`: all of it, or above the band of a line.

    The place has whole pixels, and the proportions of `rect` to within one of them.
    """
    if not line or rect.isEmpty():
        return rect
    width = rect.width() / rect.height() * PAGE_HEIGHT
    share = 1 - _band_height(line, width) / PAGE_HEIGHT
    wide, high = round(rect.width() * share), round(rect.height() * share)
    left = rect.left() + (round(rect.width()) - wide) // 2
    return QRectF(left, rect.top(), wide, high)


def line_marks(line: str, width: float, theme: Theme) -> tuple[Mark, ...]:
    """Return the band with the line, in page units on a page this wide."""
    setting, inks = _set(line, width), palette(theme).cover
    high = _band_height(line, width)
    band = Area(0, PAGE_HEIGHT - high, width, high)
    rule = Box(Area(0, band.y, width, _RULE), fill=inks.accent)
    at = Area(margin_x(width), band.y + _RULE + _PAD, width - 2 * margin_x(width), 0)
    words = setting.words(at, inks.ink, Align.CENTRE)
    return (Box(band, fill=inks.ground), rule, *words)


def _band_height(line: str, width: float) -> float:
    return _set(line, width).height + _RULE + 2 * _PAD


@lru_cache(maxsize=8)
def _set(line: str, width: float) -> Setting:
    room = width - 2 * margin_x(width)
    for px in _SIZES:
        setting = set_lines((Span(line),), Face(px, bold=True), room, 1.25, balance=True)
        lines = len(setting.lines)
        if lines == 1 or (lines <= _LINES and px <= _SIZES[3] and not setting.cut):
            return setting
    return setting


def corner(scene: Scene, width: float, marks: tuple[Mark, ...]) -> Area:
    """Return where a free countdown stands: the first of the corners that hold least.

    `marks` are what is on the page.
    """
    wide, high = min(_CORNER_WIDTH, width * 0.4), CORNER_HEIGHT
    right, low = width - _EDGE - wide, PAGE_HEIGHT - _EDGE - high
    corners = [Area(right, _EDGE, wide, high)]
    if not isinstance(scene, FilmScene):  # a film's foot is for its captions
        corners += [Area(x, y, wide, high) for x, y in ((right, low), (_EDGE, low), (_EDGE, _EDGE))]
    held = [mark.area for mark in marks if not _is_ground(mark, width)]
    return min(corners, key=lambda area: sum(_shared(area, one) for one in held))


def _is_ground(mark: Mark, width: float) -> bool:
    large = mark.area.width * mark.area.height > 0.8 * width * PAGE_HEIGHT
    return large and not isinstance(mark, Words)


def _shared(one: Area, other: Area) -> float:
    wide = min(one.right, other.right) - max(one.x, other.x)
    high = min(one.bottom, other.bottom) - max(one.y, other.y)
    return round(max(0.0, wide) * max(0.0, high))
