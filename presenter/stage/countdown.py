"""A countdown on the wall: figures, and at its end a sign, a word and a colour."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from math import ceil

from presenter.session.language import on_wall
from presenter.session.text import Span
from presenter.session.words import seconds_text
from presenter.stage.fonts import Face
from presenter.stage.marks import PAGE_HEIGHT, Area, Box, Drawn, Mark, Sign, Words
from presenter.stage.setting import Align, set_lines
from presenter.stage.theme import Inks

LAST_MINUTE = 60.0
"""Seconds left from which on a countdown looks different, so that nobody is taken by surprise."""

_TIME_WORD = 5.0  # for so many seconds after the end it says "Time", then how much over
_SIGN = 0.62  # of the size of the figures
_SIGN_GAP = 0.2
_LABEL = 52


def countdown_words(left: float) -> tuple[str, str]:
    """Return what a countdown says: the time and, once it is over, a word.

    4:05; at the end "Time"; some seconds later +0:12, with the word "over".
    """
    if left > 0:
        return seconds_text(ceil(left)), ""
    if left > -_TIME_WORD:
        return on_wall("live", "Time"), ""
    return "+" + seconds_text(int(-left)), on_wall("live", "over")


def countdown_sign(left: float, *, counting: bool) -> Sign | None:
    """Return the sign before the figures, None where they say enough."""
    if left <= 0:
        return Sign.BELL
    if not counting:
        return Sign.STANDING
    return Sign.HOURGLASS if left < LAST_MINUTE else None


def countdown_marks(
    left: float, slot: Area, inks: Inks, *, counting: bool, align: Align = Align.END
) -> tuple[Mark, ...]:
    """Return a countdown of so many seconds left, as large as its slot allows."""
    return _row(
        *countdown_words(left),
        countdown_sign(left, counting=counting),
        slot,
        _tint(left, inks, counting=counting),
        align,
    )


def _tint(left: float, inks: Inks, *, counting: bool) -> str:
    if left <= 0:
        return inks.over
    if not counting:
        return inks.muted
    return inks.accent if left < LAST_MINUTE else inks.ink


def rest_marks(
    left: float, back: str, slot: Area, inks: Inks, *, counting: bool
) -> tuple[Mark, ...]:
    """Return a break's clock time to be back at, and its countdown beside it.

    When the break is over it says so, and counts over in small figures. Without a clock time
    there is the countdown alone.
    """
    if left <= 0:
        return _over(left, slot, inks)
    if not back:
        return countdown_marks(left, slot, inks, counting=counting, align=Align.START)
    gap = slot.width * 0.06
    width = (slot.width - gap) / 2
    sides = (
        (on_wall("live", "Back at"), back, None, inks.ink),
        (
            on_wall("live", "Time left"),
            seconds_text(ceil(left)),
            countdown_sign(left, counting=counting),
            _tint(left, inks, counting=counting),
        ),
    )
    marks: list[Mark] = []
    for n, (label, figures, sign, tint) in enumerate(sides):
        half = Area(slot.x + n * (width + gap), slot.y, width, slot.height)
        top = Area(half.x, half.y, half.width, _LABEL * 1.4)
        marks += _row(label, "", None, top, inks.muted, Align.START, bold=False)
        room = Area(half.x, top.bottom, half.width, half.bottom - top.bottom)
        marks += _row(figures, "", sign, room, tint, Align.START)
    return tuple(marks)


def _over(left: float, slot: Area, inks: Inks) -> tuple[Mark, ...]:
    said = on_wall("live", "We go on")
    top = Area(slot.x, slot.y, slot.width, slot.height * 0.68)
    marks = _row(said, "", Sign.BELL, top, inks.over, Align.START)
    if left > -_TIME_WORD:
        return marks
    below = Area(slot.x, top.bottom, slot.width, slot.bottom - top.bottom)
    spent = " ".join(countdown_words(left))
    return (*marks, *_row(spent, "", None, below, inks.muted, Align.START, bold=False))


def timer_marks(left: float | None, area: Area, inks: Inks, *, counting: bool) -> tuple[Mark, ...]:
    """Return a free countdown in a corner, on a ground as wide as it needs."""
    room = area.inset(area.height * 0.26, area.height * 0.1)
    row = countdown_marks(left or 0.0, room, inks, counting=counting)
    first = min(mark.area.x for mark in row) - area.height * 0.26
    right = area.right
    if area.x < PAGE_HEIGHT * 0.2:  # in a left corner it stands at its left edge
        row = tuple(_aside(mark, area.x - first) for mark in row)
        first, right = area.x, area.right + area.x - first
    ground = Area(first, area.y, right - first, area.height)
    return (Box(ground, fill=inks.ground, opacity=0.88, radius=area.height * 0.16), *row)


def _aside(mark: Mark, dx: float) -> Mark:
    return replace(mark, area=mark.area.moved(dx, 0))


@lru_cache(maxsize=128)
def _row(
    figures: str,
    word: str,
    sign: Sign | None,
    slot: Area,
    tint: str,
    align: Align,
    *,
    bold: bool = True,
) -> tuple[Mark, ...]:
    """Set a sign, figures and a small word on one baseline at the foot of a slot."""
    px = int(slot.height)
    while px > 8:
        big = set_lines((Span(figures),), Face(px, bold=bold), slot.width * 2, 1.0)
        small = set_lines((Span(word),), Face(max(1, px * 2 // 5)), slot.width * 2, 1.0)
        gap = px * 0.16 if word else 0.0
        indent = px * (_SIGN + _SIGN_GAP) if sign else 0.0
        width = indent + big.width + gap + small.width
        if width <= slot.width and big.height <= slot.height:
            break
        px = px * 9 // 10
    x = slot.x if align is Align.START else slot.right - width
    top = slot.bottom - big.height
    marks: list[Mark] = []
    baseline = top
    for words in big.words(Area(x + indent, top, big.width, 0), tint):
        marks.append(words)
        baseline = words.baseline
    beside = Area(x + indent + big.width + gap, top, small.width, 0)
    marks.extend(_on_baseline(words, baseline) for words in small.words(beside, tint))
    if sign is not None:  # as high as the figures beside it
        size = px * _SIGN
        marks.append(Drawn(Area(x, baseline - px * 0.34 - size / 2, size, size), sign, tint))
    return tuple(marks)


def _on_baseline(words: Words, baseline: float) -> Words:
    down = baseline - words.baseline
    return Words(words.area.moved(0, down), baseline, words.text, words.face, words.colour)
