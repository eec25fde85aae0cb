"""A document as strips: slices that are not cut, laid on pages from the top down.

Lengths are tenths of a point (1/720 inch): type set in whole units of this size is fine enough
for paper. Needs a QGuiApplication, on any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from presenter.session.values import value
from presenter.share.report_text import fit, runs_left
from presenter.stage.fonts import Face, font

INK, QUIET, LINE, ACCENT, TINT = "#1d2329", "#525d67", "#c9d0d6", "#1f5f7a", "#eef4f7"
LEADING = 1.32  # of a line's height to the size of its type

Paint = Callable[[QPainter, float, float], None]
"""Paints a strip with its top left corner at x, y."""


@value
class Strip:
    """A slice of a page. `gap` is left free above it, except at the top of a page.

    `keep` holds it on one page with the strip that follows. A page that would begin with it begins
    with `head`, if there is one: the heads of a table cut in two. `mark` is the heading it begins,
    of `level` 1 or 2, for the outline.
    """

    height: float
    paint: Paint
    gap: float = 0.0
    keep: bool = False
    head: Strip | None = None
    mark: str = ""
    level: int = 0


@value
class Placed:
    """A strip and how far below the top of its page's room it stands."""

    strip: Strip
    y: float


def pages(strips: Sequence[Strip], room: float) -> tuple[tuple[Placed, ...], ...]:
    """Return the strips page by page; `room` is the height that a page has for them.

    What keeps together goes on one page unless it is higher than that; nothing is lost.
    """
    made: list[list[Placed]] = [[]]
    y = 0.0
    for group in _groups(strips):
        if made[-1] and y + _height(group, room) > room:
            made.append([])
            y = 0.0
        for strip in group:
            gap = strip.gap if made[-1] else 0.0
            if made[-1] and y + gap + strip.height > room:
                made.append([])
                y = gap = 0.0
            if not made[-1] and strip.head is not None:
                made[-1].append(Placed(strip.head, 0.0))
                y = strip.head.height
            made[-1].append(Placed(strip, y + gap))
            y += gap + strip.height
    return tuple(tuple(page) for page in made)


SHORT = 2600.0
"""A list, a table or a chart no higher than this is not cut."""


def held(strips: Sequence[Strip]) -> list[Strip]:
    """Return the rows of a list, a table or a chart: whole if short, else never one row alone."""
    short = sum(strip.gap + strip.height for strip in strips) <= SHORT
    last = len(strips) - 1
    return [
        replace(strip, keep=n < last and (strip.keep or short or n in (0, 1, last - 1)))
        for n, strip in enumerate(strips)
    ]


def _groups(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group


def _height(group: list[Strip], room: float) -> float:
    """Return what must fit below: the group, or only its beginning if it is higher than a page."""
    first = group[0]
    height = sum(strip.gap + strip.height for strip in group)
    at_the_top = height - first.gap + (first.head.height if first.head else 0.0)
    return height if at_the_top <= room else first.gap + first.height


@value
class Type:
    """How a text is set: size and cut of its letters, colour, and where its lines stand."""

    size: int = 105
    bold: bool = False
    ink: str = INK
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft

    def font(self) -> QFont:
        """Return the type."""
        made = font(Face(self.size, bold=self.bold))
        made.clearFeatures()  # a PDF reader finds no digits in figures of another form
        return made


@value
class Words:
    """A text set in lines of a width."""

    layout: QTextLayout
    ink: str
    step: float

    @property
    def count(self) -> int:
        """How many lines it has."""
        return self.layout.lineCount()

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.count * self.step

    @property
    def width(self) -> float:
        """The width of the longest line."""
        lines = range(self.count)
        return max((self.layout.lineAt(n).naturalTextWidth() for n in lines), default=0.0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint all lines."""
        for number in range(self.count):
            self.paint_line(painter, number, x, y + number * self.step)

    def paint_line(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Paint a line with its top at y."""
        line = self.layout.lineAt(number)
        painter.setPen(QColor(self.ink))
        line.draw(painter, QPointF(x, y - line.y() + (self.step - line.height()) / 2))

    def strips(
        self, x: float = 0.0, gap: float = 0.0, *, keep: bool = False, also: Paint | None = None
    ) -> list[Strip]:
        """Return a strip for each line; neither the first nor the last stands alone on a page.

        `keep` holds all of it with what follows; `also` is painted with the first line.
        """
        made: list[Strip] = []
        last = self.count - 1
        for number in range(self.count):

            def paint(painter: QPainter, left: float, top: float, number: int = number) -> None:
                if also is not None and number == 0:
                    also(painter, left, top)
                self.paint_line(painter, number, left + x, top)

            held = keep or (number < last and (number in (0, last - 1) or self.count <= 3))
            made.append(Strip(self.step, paint, gap if number == 0 else 0.0, held))
        return made


def words(text: str, width: float, type_: Type, more: str = "", more_ink: str = QUIET) -> Words:
    """Set a text in lines of a width; `more` follows in quieter letters on the same line."""
    told = fit(text).replace("\n", "\u2028").replace("\t", " ")
    tail = f"  {fit(more)}".replace("\n", " ") if more else ""
    layout = QTextLayout(told + tail, type_.font())
    align = type_.align
    if align == Qt.AlignmentFlag.AlignLeft and runs_left(told):
        align = Qt.AlignmentFlag.AlignRight
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if tail:
        layout.setFormats([_quiet(told, tail, type_, more_ink)])
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return Words(layout, type_.ink, type_.size * LEADING)


def _quiet(told: str, tail: str, type_: Type, ink: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    # Qt counts in units of UTF-16.
    made.start = len(told.encode("utf-16-le")) // 2
    made.length = len(tail.encode("utf-16-le")) // 2
    quiet = QTextCharFormat()
    quiet.setForeground(QColor(ink))
    quiet.setFont(Type(round(type_.size * 0.9)).font())
    made.format = quiet
    return made
