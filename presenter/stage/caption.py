"""A film's caption on the wall: two lines at most, of the size and on the ground chosen."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from presenter.session.model import Theme
from presenter.session.text import Span
from presenter.session.values import value
from presenter.stage.fonts import Face
from presenter.stage.marks import PAGE_HEIGHT, Area, Box, Mark, Words
from presenter.stage.setting import Align, Setting, set_lines
from presenter.stage.theme import Palette, palette

LINES = 2
USUAL = 60  # letter size in page units
_LEADING = 1.32
_LEAST = 4
_OUTLINE = 0.055  # of the letter size


class Ground(StrEnum):
    """What lies behind the letters."""

    BOX = "box"  # a box behind each line
    BAND = "band"  # a band from edge to edge
    NONE = "none"  # nothing; the letters are outlined


@value
class CaptionLook:
    """How captions look: their size in percent of the usual one, and what lies behind them."""

    percent: int = 100
    ground: Ground = Ground.BOX

    @classmethod
    def of(cls, percent: int, ground: str) -> CaptionLook:
        """Return the look that the settings name; a ground not known is a box."""
        known = ground if ground in list(Ground) else Ground.BOX
        return cls(min(200, max(50, percent)), Ground(known))


USUAL_LOOK = CaptionLook()


@lru_cache(maxsize=16)
def caption_marks(
    lines: tuple[str, ...],
    slot: Area,
    theme: Theme,
    look: CaptionLook = USUAL_LOOK,
) -> tuple[Mark, ...]:
    """Return a caption at the foot of `slot`; nothing of it is cut and it has no third line."""
    colours = palette(theme)
    settings = _settings(tuple(" ".join(line.split()) for line in lines), slot, look.percent)
    high = sum(setting.height for setting in settings)
    marks: list[Mark] = []
    y = top = slot.bottom - high
    for setting in settings:
        area = Area(slot.x, y, slot.width, 0)
        marks.extend(_lines(setting, area, colours, look.ground))
        y += setting.height
    if look.ground is Ground.BAND:
        # From edge to edge, whatever the shape of the picture: the margins are equal on both sides.
        edge = 0.12 * settings[0].face.px
        band = Area(0, top - edge, slot.width + 2 * slot.x, min(high + 2 * edge, PAGE_HEIGHT - top))
        marks.insert(0, Box(band, fill=colours.caption_ground, opacity=colours.box))
    return tuple(marks)


def _lines(setting: Setting, area: Area, colours: Palette, ground: Ground) -> Iterator[Mark]:
    words = list(setting.words(area, colours.caption_ink, Align.CENTRE))
    for line in words:
        if ground is Ground.BOX:
            box = line.area.inset(-line.face.px * 0.4, 0)
            yield Box(box, fill=colours.caption_ground, opacity=colours.box)
        elif ground is Ground.NONE:
            yield from _outline(line, colours.caption_ground)
    yield from words


def _outline(line: Words, ink: str) -> Iterator[Words]:
    """Yield the line in the ground's colour a little to all sides: it is read on any picture."""
    by = max(1.0, line.face.px * _OUTLINE)
    for dx, dy in (
        (-1, 0),
        (1, 0),
        (0, -1),
        (0, 1),
        (-0.7, -0.7),
        (0.7, -0.7),
        (-0.7, 0.7),
        (0.7, 0.7),
    ):
        area = line.area.moved(dx * by, dy * by)
        yield Words(area, line.baseline + dy * by, line.text, line.face, ink, line.looks, line.rtl)


def _settings(lines: tuple[str, ...], slot: Area, percent: int) -> list[Setting]:
    """Return the caption's lines as set: as they were written, if they fit, else broken anew.

    Where two lines do not hold it at the size wanted, its letters are smaller.
    """
    px = max(_LEAST, round(USUAL * percent / 100))
    while True:
        for wanted in (lines, (" ".join(lines),)):
            settings = [_set(line, px, slot) for line in wanted]
            count = sum(len(setting.lines) for setting in settings)
            high = sum(setting.height for setting in settings)
            cut = any(setting.cut for setting in settings)
            if count <= LINES and high <= slot.height and not (cut and px > _LEAST):
                return settings
        if px <= _LEAST:
            return [_squeezed(" ".join(lines), slot)]
        px = max(_LEAST, min(px - 1, px * 94 // 100))


def _set(line: str, px: int, slot: Area) -> Setting:
    return set_lines((Span(line),), Face(px), slot.width - px, _LEADING, balance=True)


def _squeezed(text: str, slot: Area) -> Setting:
    """Return a text of far too many words on one line, its letters as small as they must be."""
    px = _LEAST
    while px > 1:
        px -= 1
        setting = _set(text, px, slot)
        if len(setting.lines) <= LINES:
            break
    return setting
