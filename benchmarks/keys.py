"""Keys: from a key event to the end of the wall's paint at 1920x1080.

The floor is a window of the same size that blits one ready pixmap for each key, in the same event
loop. Both the shipped session, walked to its end and back, and one of forty slides of text.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import median, percentile, row
from program import NEXT, PREVIOUS, SHIPPED, Keyboard, Paints, Show, opened, pause, program, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from room import PROJECTOR, in_room

PAUSE = 0.35  # seconds between two keys: no clicker is quicker
FLOOR_KEYS = 60
STEPS = 40
TEXT = "text"

_STEP = """
      - slide: "Step {n}: what people told us"
        text: |
          - First, that somebody had **asked**, number {n}
          - Then that there was time, and a door that stayed open
          - That the form came last and not first
          - And that nobody had to tell it all twice
"""


class Blit(QWidget):
    """The least a key can do: one ready pixmap, the size of the screen, is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._pixmap = QPixmap(PROJECTOR[2], PROJECTOR[3])
        self._pixmap.fill(QColor("#305070"))
        self.painted = 0.0

    def keyPressEvent(self, _event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paint again."""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pixmap."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()
        self.painted = time.perf_counter()


def floor(keyboard: Keyboard) -> list[float]:
    """Return the seconds each key takes a window that blits a pixmap."""
    window = Blit()
    screen = QApplication.screens()[-1]
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
    pause(1.0)
    took = []
    for _ in range(FLOOR_KEYS):
        at = keyboard.press(window, Qt.Key.Key_Right)
        until(lambda at=at: window.painted > at, "the floor's paint")
        took.append(window.painted - at)
        pause(0.05)
    window.close()
    return took


def walk(show: Show, keyboard: Keyboard, paints: Paints) -> list[float]:
    """Return the seconds of each key that changes the wall, to the session's end and back."""
    took: list[float] = []
    for key in (NEXT, PREVIOUS):
        idle = 0
        while idle < 3:  # a playing film takes one key to pause, the end takes all
            at = keyboard.press(show.console, key)
            pause(PAUSE)
            changed = paints.changed > at
            idle = 0 if changed else idle + 1
            if changed:
                took.append(paints.changed - at)
    return took


def text_session(folder: Path) -> Path:
    """Write a session of slides of text."""
    path = folder / "text.yaml"
    head = "presenter: 1\ntitle: Forty slides\nsections:\n  - title: All of it\n    steps:\n"
    path.write_text(head + "".join(_STEP.format(n=n + 1) for n in range(STEPS)))
    return path


def measure(words: str) -> None:
    """Print a session's figures against the floor's of the same minute."""
    whole, paints, keyboard = program(), Paints(), Keyboard()
    with tempfile.TemporaryDirectory() as name:
        path = text_session(Path(name)) if words == TEXT else SHIPPED
        blits = floor(keyboard)
        took = walk(opened(whole, path), keyboard, paints)
        blits += floor(keyboard)
    for what, limit, of in (("median", 3.0, median), ("95th of 100", 6.0, _late)):
        print(row(f"key, {words}: {what}", of(took) * 1000, of(blits) * 1000, "ms", limit))
    sys.stdout.flush()
    os._exit(0)  # taking the program down is not measured


def both() -> None:
    """Measure each session in a process of its own."""
    for words in (TEXT, "the shipped session"):
        subprocess.run([sys.executable, __file__, words], check=True)


def _late(values: list[float]) -> float:
    return percentile(values, 95)


if __name__ == "__main__":
    if sys.argv[1:] in ([], ["inside"]):
        in_room(__file__, both)
    else:
        measure(sys.argv[1])
