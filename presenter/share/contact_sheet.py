"""The contact sheet: all pictures of a session on paper, with numbers, headings and minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from presenter.session.values import value
from presenter.stage.fonts import Face, font

_INK, _QUIET, _LINE, _ACCENT = "#1d2329", "#5b6670", "#c9d0d6", "#1f5f7a"
_COLUMNS, _ROWS = 4, 3
_DPI = 96  # a page unit is 1/96 inch: the type below is in these units
_MARGIN, _GAP, _HEAD, _FOOT, _CAPTION = 45.0, 22.0, 62.0, 26.0, 44.0

Paint = Callable[[QPainter, QRectF], None]


@value
class Entry:
    """One picture of the sheet. `minutes` is in words, on a step's first picture only."""

    number: int
    heading: str
    what: str
    minutes: str
    first: bool
    paint: Paint


@value
class Sheet:
    """A contact sheet: its headline, a line under it, and the shape of its pictures."""

    title: str
    subtitle: str
    ratio: float
    entries: Sequence[Entry]


def pdf(sheet: Sheet) -> bytes:
    """Return the sheet as PDF, A4 across. Needs a QGuiApplication."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("presenter")
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0)
    )
    writer.setPageLayout(layout)
    writer.setResolution(1200)
    painter = QPainter(writer)
    scale = writer.resolution() / _DPI
    painter.scale(scale, scale)
    page = QRectF(0, 0, writer.width() / scale, writer.height() / scale)
    _Pages(painter, page, sheet).paint(lambda: bool(writer.newPage()))
    painter.end()
    return bytes(buffer.data().data())


class _Pages:
    """Lays the entries out, page by page."""

    def __init__(self, painter: QPainter, page: QRectF, sheet: Sheet) -> None:
        self._painter = painter
        self._sheet = sheet
        self._page = page.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        room = self._page.height() - _HEAD - _FOOT
        width = (self._page.width() - _GAP * (_COLUMNS - 1)) / _COLUMNS
        height = (room - _GAP * (_ROWS - 1)) / _ROWS - _CAPTION
        self._picture = QSizeF(sheet.ratio, 1.0).scaled(
            QSizeF(width, height), Qt.AspectRatioMode.KeepAspectRatio
        )
        across = self._page.width() - self._picture.width()
        self._step = QSizeF(across / (_COLUMNS - 1), (room + _GAP) / _ROWS)
        self._on_page = _ROWS * _COLUMNS

    def paint(self, new_page: Callable[[], bool]) -> None:
        entries = self._sheet.entries
        pages = max(1, -(-len(entries) // self._on_page))
        for number in range(pages):
            if number:
                new_page()
            self._frame(number + 1, pages)
            start = number * self._on_page
            for place, entry in enumerate(entries[start : start + self._on_page]):
                self._entry(entry, place)

    def _frame(self, number: int, pages: int) -> None:
        page = self._page
        self._text(QRectF(page.x(), page.y(), page.width(), 30), self._sheet.title, 22, bold=True)
        under = QRectF(page.x(), page.y() + 28, page.width(), 18)
        self._text(under, self._sheet.subtitle, 12, colour=_QUIET)
        foot = QRectF(page.x(), page.bottom() - 16, page.width(), 16)
        right = Qt.AlignmentFlag.AlignRight
        self._text(foot, f"{number} / {pages}", 11, colour=_QUIET, align=right)

    def _entry(self, entry: Entry, place: int) -> None:
        row, column = divmod(place, _COLUMNS)
        size = self._picture
        x = self._page.x() + column * self._step.width()
        y = self._page.y() + _HEAD + row * self._step.height()
        rect = QRectF(x, y, size.width(), size.height())
        painter = self._painter
        painter.save()
        painter.setClipRect(rect)
        entry.paint(painter, rect)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(_LINE), 0.75))
        painter.drawRect(rect)
        self._caption(entry, QRectF(x, rect.bottom() + 6, size.width(), 18))

    def _caption(self, entry: Entry, line: QRectF) -> None:
        ink = _ACCENT if entry.first else _QUIET
        number = QRectF(line.x(), line.y(), 26, line.height())
        self._text(number, str(entry.number), 12.5, colour=ink, bold=True)
        tone = _INK if entry.first else _QUIET
        heading = line.adjusted(26, 0, 0, 0)
        self._text(heading, entry.heading, 12.5, colour=tone, bold=entry.first)
        under = heading.translated(0, 17)
        self._text(under, entry.what, 11, colour=_QUIET)
        if entry.minutes:
            right = Qt.AlignmentFlag.AlignRight
            self._text(under, entry.minutes, 11, colour=_ACCENT, align=right)

    def _text(
        self,
        rect: QRectF,
        text: str,
        px: float,
        *,
        colour: str = _INK,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write one line; what does not fit ends in an ellipsis."""
        made = font(Face(round(px * 10), bold=bold))  # ten times larger, then scaled down: finer
        made.clearFeatures()  # a PDF reader finds no digits in figures of another form
        shown = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() * 10)
        painter = self._painter
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(0.1, 0.1)
        painter.setFont(made)
        painter.setPen(QColor(colour))
        box = QRectF(0, 0, rect.width() * 10, rect.height() * 10)
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
