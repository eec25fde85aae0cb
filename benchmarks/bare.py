"""The floor: the least a PySide6 program can be that shows two windows, a ready picture each.

No cursor is on them, as on any wall.

`python benchmarks/bare.py WALL.png CONSOLE.png`, until killed.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget


class Ready(QWidget):
    """A window with a ready picture."""

    def __init__(self, picture: str) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._picture = QPixmap(picture)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


def main() -> None:
    """Show both until killed."""
    application = QApplication([])
    screens = application.screens()
    windows = [Ready(picture) for picture in sys.argv[1:]]
    for window, screen in zip(windows, (screens[-1], screens[0]), strict=True):
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()
    application.exec()


main()
