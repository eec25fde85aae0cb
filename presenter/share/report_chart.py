"""The charts of a report: bars side by side, painted for paper. Lengths as in `strips`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from presenter.run.report import Bar, Chart
from presenter.session.values import value
from presenter.share.strips import ACCENT, INK, LINE, QUIET, Strip, Type, held, words

_GROUNDS = ("#b8c6cf", ACCENT, "#7a5a1f")  # of the series, from the first
_SMALL = 90
_LABEL = 0.40  # of the width, for the labels beside the bars
_BAR, _GAP, _BETWEEN = 95.0, 20.0, 60.0
_TALL = 1150.0  # of the bars that stand
_PIXELS = 2.9  # of a picture, to a point


def strips(chart: Chart, width: float) -> list[Strip]:
    """Return a chart as strips: a key to its bars, then a row for each group of them."""
    made = [_key(chart, width)] if len(chart.series) > 1 else []
    if chart.upright:
        return [*made, _standing(chart, width)]
    rows = [_row(bar, chart, width) for bar in chart.bars]
    made += [replace(row, gap=100 if n == 0 else _BETWEEN) for n, row in enumerate(rows)]
    return held(made)


@value
class Picture:
    """A part of a chart as PNG, with its height and the bars it shows."""

    png: bytes
    height: float
    bars: tuple[Bar, ...]


def pictures(chart: Chart, width: float, most: float = 1900.0) -> tuple[Picture, ...]:
    """Return a chart as pictures about as high as `most`, so that they flow over pages."""
    made: list[Picture] = []
    rows = strips(chart, width)
    keys = 1 if len(chart.series) > 1 else 0
    if chart.upright:
        return (_picture(rows, width, chart.bars),)
    part: list[Strip] = []
    first = 0
    for number, strip in enumerate(rows, 1):
        part.append(strip)
        last = number == len(rows)
        if last or (number > keys and sum(each.gap + each.height for each in part) > most):
            made.append(_picture(part, width, chart.bars[first : number - keys]))
            part, first = [], number - keys
    return tuple(made)


def _picture(part: Sequence[Strip], width: float, bars: tuple[Bar, ...]) -> Picture:
    height = sum(strip.gap + strip.height for strip in part) + 20
    scale = _PIXELS / 10
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    y = 10.0
    for strip in part:
        y += strip.gap
        strip.paint(painter, 0.0, y)
        y += strip.height
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 60)  # type: ignore[call-overload] # the stubs want bytes, Qt a str
    return Picture(bytes(buffer.data().data()), height, bars)


def _key(chart: Chart, width: float) -> Strip:
    names = [words(name, width / 3, Type(_SMALL, ink=QUIET)) for name in chart.series]
    height = max((name.height for name in names), default=0.0)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for number, name in enumerate(names):
            _fill(painter, QRectF(x, y + 15, 90, 90), number)
            name.paint(painter, x + 125, y)
            x += 125 + name.width + 260

    return Strip(height + 10, paint, gap=110, keep=True)


def _row(bar: Bar, chart: Chart, width: float) -> Strip:
    labels = width * _LABEL - 120
    label = words(bar.label, labels, Type(_SMALL + 5), more=bar.more)
    figures = [words(text, 1400, Type(_SMALL, bold=True)) for text in bar.figures]
    room = width * (1 - _LABEL) - max((each.width for each in figures), default=0.0) - 60
    high = len(bar.numbers) * _BAR + max(0, len(bar.numbers) - 1) * _GAP
    height = max(label.height, high)

    def paint(painter: QPainter, x: float, y: float) -> None:
        label.paint(painter, x, y + max(0.0, (high - label.height) / 2))
        left, top = x + width * _LABEL, y + (0.0 if label.height > high else (height - high) / 2)
        painter.setPen(QPen(QColor(LINE), 6))
        painter.drawLine(round(left), round(y - 10), round(left), round(y + height + 10))
        for number, (much, figure) in enumerate(zip(bar.numbers, figures, strict=True)):
            long = 0.0 if much is None else room * max(0.0, much) / chart.most
            if long > 0:
                _fill(painter, QRectF(left, top, max(6.0, long), _BAR), number, len(figures))
            figure.paint(painter, left + long + 35, top + (_BAR - figure.step) / 2)
            top += _BAR + _GAP

    return Strip(height, paint)


def _standing(chart: Chart, width: float) -> Strip:
    """Return bars that stand on one line, as many as the scale has numbers."""
    cell = width / max(1, len(chart.bars))
    series = len(chart.series)
    bar = min(200.0, (cell * 0.8 - (series - 1) * 14) / max(1, series))
    labels = [
        words(each.label, cell, Type(_SMALL + 10, bold=True, align=Qt.AlignmentFlag.AlignHCenter))
        for each in chart.bars
    ]
    foot = max((label.height for label in labels), default=0.0) + 30
    head = 140.0

    def paint(painter: QPainter, x: float, y: float) -> None:
        base = y + head + _TALL
        for number, (group, label) in enumerate(zip(chart.bars, labels, strict=True)):
            middle = x + cell * (number + 0.5)
            left = middle - (series * bar + (series - 1) * 14) / 2
            for n, much in enumerate(group.numbers):
                high = 0.0 if much is None else _TALL * max(0.0, much) / chart.most
                if high > 0:
                    _fill(painter, QRectF(left, base - high, bar, high), n, series)
                if group.figures[n]:
                    _over(painter, group.figures[n], left + bar / 2, base - high, bar)
                left += bar + 14
            label.paint(painter, x + cell * number, base + 30)
        painter.setPen(QPen(QColor(INK), 8))
        painter.drawLine(round(x), round(base), round(x + width), round(base))

    return Strip(head + _TALL + foot, paint, gap=40)


def _over(painter: QPainter, figure: str, middle: float, bottom: float, wide: float) -> None:
    type_ = Type(_SMALL, bold=True, align=Qt.AlignmentFlag.AlignHCenter)
    told = words(figure, max(wide, 240.0), type_)
    told.paint(painter, middle - max(wide, 240.0) / 2, bottom - told.step - 8)


def _fill(painter: QPainter, box: QRectF, series: int, count: int = 2) -> None:
    """Paint a bar; the first of several is pale with an edge, so that no colour has to tell."""
    pale = series == 0 and count > 1
    painter.setPen(QPen(QColor(QUIET), 7) if pale else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUNDS[0] if pale else _GROUNDS[max(1, series) % len(_GROUNDS)]))
    painter.drawRect(box)
