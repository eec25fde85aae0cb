"""Lines of text: broken by Qt, kept as plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, auto
from unicodedata import bidirectional, category

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from presenter.session.text import Span
from presenter.session.values import value
from presenter.stage.fonts import Face, font
from presenter.stage.marks import Area, Look, Words

_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Align(Enum):
    """Where lines stand in their width; START is left, or right for right-to-left text."""

    START = auto()
    CENTRE = auto()
    END = auto()


@value
class Line:
    """A line as broken: its text, how wide it is, and how far its baseline is below its top."""

    text: str
    looks: tuple[Look, ...]
    width: float
    height: float
    baseline: float


@value
class Setting:
    """A paragraph broken into lines."""

    lines: tuple[Line, ...]
    face: Face
    rtl: bool
    cut: bool = False  # a word had to be broken

    @property
    def width(self) -> float:
        """The widest line."""
        return max((line.width for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """All lines together."""
        return sum(line.height for line in self.lines)

    def words(
        self, at: Area, colour: str, align: Align = Align.START, item: int | None = None
    ) -> Iterator[Words]:
        """Yield the lines placed from the top of `at` and aligned in its width."""
        y = at.y
        for line in self.lines:
            x = at.x + _indent(align, at.width - line.width, rtl=self.rtl)
            area = Area(x, y, line.width, line.height)
            baseline = y + line.baseline
            if line.text:
                yield Words(
                    area, baseline, line.text, self.face, colour, line.looks, self.rtl, item
                )
            y += line.height


def _indent(align: Align, spare: float, *, rtl: bool) -> float:
    if align is Align.CENTRE:
        return spare / 2
    return spare if (align is Align.END) != rtl else 0.0


def right_to_left(text: str) -> bool:
    """True if the first letter with a direction is one of a right-to-left script."""
    for letter in text:
        way = bidirectional(letter)
        if way in {"R", "AL"}:
            return True
        if way == "L":
            return False
    return False


def set_lines(
    spans: tuple[Span, ...],
    face: Face,
    width: float,
    leading: float,
    *,
    balance: bool = False,
    rtl: bool | None = None,
) -> Setting:
    """Break text into lines of at most `width`; `leading` is a line's height in letter sizes.

    `rtl` is the direction of what surrounds the text; without it the text's own first letter says.
    A last line of one short word gets company; with `balance`, as headings want, the lines come
    out about equally long. Words longer than a line are broken.
    """
    text, looks = _joined(spans, face)
    rtl = right_to_left(text) if rtl is None else rtl
    setting = _broken(text, looks, face, width, leading, rtl=rtl)
    if len(setting.lines) < 2 or "\u2028" in text:
        return setting
    if balance:
        return _balanced(setting, text, looks, face, width, leading)
    return _with_company(setting, text, looks, width, leading)


def _joined(spans: tuple[Span, ...], face: Face) -> tuple[str, tuple[Look, ...]]:
    parts: list[str] = []
    looks: list[Look] = []
    at = 0
    for span in spans:
        part = _BREAKS.sub("\u2028", span.text)
        length = _units(part)
        own = replace(
            face,
            bold=face.bold or span.strong,
            italic=face.italic or span.emphasis,
            code=face.code or span.code,
            px=max(1, round(face.px * 0.9)) if span.code and not face.code else face.px,
        )
        if own != face and length:
            looks.append(Look(at, length, own))
        parts.append(part)
        at += length
    return "".join(parts), tuple(looks)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def prepared(text: str, face: Face, looks: tuple[Look, ...], *, rtl: bool) -> QTextLayout:
    """Return Qt's layout of a text, for the thread that asked and to be used at once."""
    layout = QTextLayout(text, font(face))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    layout.setTextOption(option)
    if looks:
        layout.setFormats([_range(look) for look in looks])
    return layout


def _range(look: Look) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = look.start
    made.length = look.length
    look_of = QTextCharFormat()
    look_of.setFont(font(look.face))
    made.format = look_of
    return made


def _broken(
    text: str, looks: tuple[Look, ...], face: Face, width: float, leading: float, *, rtl: bool
) -> Setting:
    layout = prepared(text, face, looks, rtl=rtl)
    units = text.encode("utf-16-le", "surrogatepass")
    lines: list[Line] = []
    cut = False
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        part = units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
        own = line.height()
        height = (
            max(own, face.px * leading) if leading >= 1.2 else max(own * 0.86, face.px * leading)
        )
        baseline = (height - own) / 2 + line.ascent()
        after = units[2 * (start + length) : 2 * (start + length) + 2].decode(
            "utf-16-le", "replace"
        )
        cut = cut or _cuts(part[-1:], after)
        shown = part.rstrip(" \u2028")
        lines.append(
            Line(shown, _within(looks, start, length), line.naturalTextWidth(), height, baseline)
        )
    layout.endLayout()
    return Setting(tuple(lines), face, rtl, cut)


def _cuts(before: str, after: str) -> bool:
    """True if a line's break between two letters is one that no writer would make."""
    if _in_word(before) and _in_word(after):
        return True
    # A sign that closes or stops never begins a line; only Qt's last resort puts one there.
    stops = category(after) in {"Po", "Pe", "Pf"} if len(after) == 1 else False
    return stops and bool(before) and not before.isspace() and before != "\u200b"


def _in_word(letter: str) -> bool:
    """True for what holds a word together, in scripts that put spaces between words."""
    return letter == "\u00a0" or (letter.isalnum() and letter < "\u0e00")


def _within(looks: tuple[Look, ...], start: int, length: int) -> tuple[Look, ...]:
    cut = (
        (max(look.start, start), min(look.start + look.length, start + length), look.face)
        for look in looks
    )
    return tuple(
        Look(first - start, last - first, face) for first, last, face in cut if last > first
    )


def _balanced(
    setting: Setting, text: str, looks: tuple[Look, ...], face: Face, width: float, leading: float
) -> Setting:
    count = len(setting.lines)
    low, high, best = width / count, width, setting
    for _ in range(6):
        middle = (low + high) / 2
        tried = _broken(text, looks, face, middle, leading, rtl=setting.rtl)
        if len(tried.lines) > count or (tried.cut and not setting.cut):
            low = middle
        else:
            high, best = middle, tried
    return best


def _with_company(
    setting: Setting, text: str, looks: tuple[Look, ...], width: float, leading: float
) -> Setting:
    last = setting.lines[-1].text
    if " " in last or len(last) > 9:
        return setting
    head, space, tail = text.rstrip().rpartition(" ")
    if not space or tail != last:
        return setting
    bound = head + "\u00a0" + tail
    tried = _broken(bound, looks, setting.face, width, leading, rtl=setting.rtl)
    # Not at the price of a line before it that is short itself.
    fair = len(tried.lines) == len(setting.lines) and tried.lines[-2].width > width / 2
    return tried if fair else setting
