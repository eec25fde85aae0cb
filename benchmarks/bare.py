"""The floor: the least a PySide6 program can be that shows two windows, each a ready picture.

`python benchmarks/bare.py` prints `painted` once both have been painted, and ends.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget


class Ready(QWidget):
    """A window with a ready picture."""

    def __init__(self, width: int, height: int, colour: str) -> None:
        super().__init__()
        self.resize(width, height)
        self._picture = QPixmap(width, height)
        self._picture.fill(QColor(colour))
        self.painted = False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
        self.painted = True


def main() -> None:
    application = QApplication([])
    screens = application.screens()
    windows = (Ready(1920, 1080, "#204050"), Ready(1366, 768, "#503020"))
    for window, screen in zip(windows, (screens[-1], screens[0]), strict=True):
        window.setGeometry(screen.geometry())
        window.showFullScreen()

    def look() -> None:
        if all(window.painted for window in windows):
            sys.stdout.write("painted\n")
            sys.stdout.flush()
            application.quit()

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    application.exec()


main()
