"""Sheets: what lies over a window or a whole screen for a moment and takes no keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from presenter.share.screens import Screen

Paint = Callable[[QPainter, QRectF], None]


class Sheet(QWidget):
    """Lies over all of a window, or by itself over a screen, and lets the mouse through."""

    def __init__(self, paint: Paint, over: QWidget | None = None) -> None:
        super().__init__(over)
        self._paint = paint
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        if over is not None:
            over.installEventFilter(self)
            self.setGeometry(over.rect())

    def spread(self, screen: Screen, native: QScreen | None) -> None:
        """Come up over a whole screen, above all else, without taking the keys."""
        kind = Qt.WindowType
        self.setWindowFlags(
            kind.Tool
            | kind.FramelessWindowHint
            | kind.WindowStaysOnTopHint
            | kind.WindowDoesNotAcceptFocus
        )
        self.setCursor(Qt.CursorShape.BlankCursor)  # the room may see this screen
        if native is not None:
            self.setScreen(native)
        self.setGeometry(screen.x, screen.y, screen.width, screen.height)
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()  # showFullScreen() would ask for the keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        over = self.parentWidget()
        if over is not None and watched is over and event.type() is QEvent.Type.Resize:
            self.setGeometry(over.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what the sheet shows."""
        painter = QPainter(self)
        try:
            self._paint(painter, QRectF(self.rect()))
        finally:
            painter.end()


def paint_black(painter: QPainter, area: QRectF) -> None:
    """Paint a sheet that shows nothing."""
    painter.fillRect(area, Qt.GlobalColor.black)


def take(sheets: Iterable[Sheet]) -> None:
    """Take sheets away."""
    for sheet in sheets:
        sheet.hide()
        sheet.setParent(None)
        sheet.deleteLater()
