"""The real program, driven from inside a measuring process that runs in the room.

Keys go in as events with stamps of their own, half a second apart for the clicker's guard however
soon they follow each other.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from presenter.windows.application import Program
from presenter.windows.audience import AudienceWindow
from presenter.windows.opening import Wishes
from presenter.windows.show import Show

SHIPPED = Path(__file__).resolve().parent.parent / "sessions" / "better-connected-taster.yaml"
NEXT, PREVIOUS = Qt.Key.Key_Right, Qt.Key.Key_Left
_APART_MS = 500  # between the stamps of two keys
_LONGEST = 5.0  # seconds to wait for anything


class Paints:
    """When the wall was painted: `changed`, another scene first; `moved`, a film's second new one.

    `pictures` counts a film's pictures painted; `forget` begins anew.
    """

    def __init__(self) -> None:
        self.changed = self.moved = 0.0
        self.pictures = 0
        self._scene: object = None
        self._picture: object = None
        inner = AudienceWindow.paintEvent

        def outer(window: AudienceWindow, event: QPaintEvent) -> None:
            inner(window, event)
            self._note(window)

        AudienceWindow.paintEvent = outer  # type: ignore[method-assign]

    def forget(self) -> None:
        """Count the film's pictures from the next one on."""
        self.pictures, self.moved = 0, 0.0

    def _note(self, window: AudienceWindow) -> None:
        now = time.perf_counter()
        if window.scene != self._scene:
            self._scene, self.changed = window.scene, now
        picture = window.live.frame
        if picture is not None and picture is not self._picture:
            self._picture = picture
            self.pictures += 1
            if self.pictures == 2:  # the first may be the one it stood on, come from the player
                self.moved = now


def pause(seconds: float) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(round(seconds * 1000))
    loop.exec()


def until(done: Callable[[], bool], what: str, longest: float = _LONGEST) -> None:
    """Let the event loop run until something is so."""
    began = time.perf_counter()
    while not done():
        if time.perf_counter() - began > longest:
            raise SystemExit(f"{what}: not within {longest:g} seconds")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


class Keyboard:
    """Presses keys; each press is stamped later than the last by more than a bounce."""

    def __init__(self) -> None:
        self._stamp = 1000

    def press(self, window: QWidget, key: Qt.Key) -> float:
        """Post a press to a window and return when that was."""
        self._stamp += _APART_MS
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(self._stamp)
        at = time.perf_counter()
        QCoreApplication.postEvent(window, event)
        return at


def program() -> Program:
    """Return the program, its own trouble told here as everywhere else."""
    made = Program()
    sys.excepthook = sys.__excepthook__
    return made


def opened(program: Program, session: Path) -> Show:
    """Open a session in both windows and wait until it is settled, players and all."""
    before = program.show_now
    program.open(session, Wishes(None, False, False))
    until(lambda: program.show_now not in (None, before), "the session")
    show = program.show_now
    assert show is not None  # noqa: S101 - just waited for
    until(lambda: show.audience.is_painted, "the wall's first picture")
    pause(3.0)
    return show
