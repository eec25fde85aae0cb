"""Carries the facilitator's actions out on the real program, through its event loop."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from presenter.run.events import Curtain
from presenter.windows.application import Program
from presenter.windows.keys_page import KeysPage
from presenter.windows.opening import Wishes
from presenter.windows.room import Layout
from presenter.windows.screens import FakeScreens, Screen
from presenter.windows.scrub_bar import ScrubBar
from presenter.windows.show import Show
from tools.soak.hands import Deed, K, Stroke, deed
from tools.soak.plan import Plan
from tools.soak.watch import Faults

LAPTOP = Screen("eDP-1", 0, 0, 1366, 768, primary=True)
PROJECTOR = Screen("HDMI-1", 1366, 0, 1920, 1080)
OTHER = Screen("DP-2", 3286, 0, 1280, 800)
MIRROR = Screen("HDMI-1", 0, 0, 1366, 768)
_PLUGS = ((LAPTOP,), (LAPTOP,), (LAPTOP, OTHER), (LAPTOP, PROJECTOR, OTHER), (LAPTOP, MIRROR), ())
_USUAL = (LAPTOP, PROJECTOR)
_TO_CONSOLE = ("search", "overview", "key card", "settings")
_ENTERS = (K.Key_Return, K.Key_Enter)
_OPEN_MS, _SETTLE = 700, 2.5  # before a session is opened anew; seconds until all of it is there
_IDLE_MS = 200
_LOOK_MS = 100
_LEFT, _NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_BARE = Qt.KeyboardModifier.NoModifier


class Driver(QObject):
    """Opens the session, does deed after deed, and opens it again when it was ended."""

    def __init__(
        self,
        program: Program,
        screens: FakeScreens,
        plan: Plan,
        file: Path,
        seed: int,
        faults: Faults,
        log: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.deeds = self.strokes = self.shows = 0
        self._program, self._screens, self._plan, self._file = program, screens, plan, file
        self._seed, self._faults, self._log = seed, faults, log
        self._deed: Deed | None = None
        self._todo: deque[Stroke] = deque()
        self.between: Callable[[], None] = lambda: None  # two shows
        self._may_end = True
        self._opened = 0.0
        self._watching_until = 0.0
        self._show: Show | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)
        self._does: dict[str, Callable[[Stroke], None]] = {
            "key": self._press,
            "click": self._click,
            "row": self._row,
            "scrub": self._scrub,
            "screens": self._plug,
            "edit": self._edit,
            "spoil": self._spoil,
            "resize": self._resize,
            "end": self._end,
            "rest": lambda _stroke: None,
            "watch": self._watch,
        }

    def begin(self, *, resume: bool = False) -> None:
        """Open the session and begin to press keys."""
        self._open(resume=resume)
        self._timer.start(_IDLE_MS)

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()

    @property
    def settled(self) -> bool:
        """True while a show is in the room and all of it is loaded."""
        return self._show is not None and time.perf_counter() - self._opened > _SETTLE

    def _open(self, *, resume: bool = False) -> None:
        chance = random.Random(f"{self._seed} show {self.shows}")
        self._write(self._plan.text)
        self._screens.plug(*_USUAL)
        self.shows += 1
        self._may_end, self._opened = False, time.perf_counter()
        windowed = chance.random() < 0.25
        self._note(f"opens the session{' in two windows' if windowed else ''}")
        self._program.open(self._file, Wishes(None, windowed, resume))

    def _go_on(self) -> None:
        self._show = self._program.show_now
        if self._show is None:
            if not self._may_end:
                self._faults.tell("end", "The session ended though nobody asked for it.")
            self._todo.clear()
            self._may_end = True
            QTimer.singleShot(_OPEN_MS, self._reopen)
            return
        if not self.settled:
            self._timer.start(_IDLE_MS)
            return
        if self._show.display._director.playing and time.perf_counter() < self._watching_until:
            self._timer.start(_LOOK_MS)
            return
        if self._todo:
            self._do(self._todo.popleft())
        else:
            self._plan_deed(self._show)
        self._timer.start(self._todo[0].wait if self._todo else 0)

    def _reopen(self) -> None:
        self.between()
        self._open()
        self._timer.start(_IDLE_MS)

    def _plan_deed(self, show: Show) -> None:
        self.deeds += 1
        self._deed = deed(self._seed, self.deeds, self._plan.count, self._plan.films())
        strokes = list(self._deed.strokes)
        if self._deed.name == "watch a film":
            strokes = [*_uncovering(show), *strokes]
        if show.console.overlay() is not None:  # left open by the deed before: she notices
            strokes.insert(0, Stroke(120, "key", K.Key_Escape))
        self._todo.extend(strokes)

    def _do(self, stroke: Stroke) -> None:
        self.strokes += 1
        self._does[stroke.what](stroke)
        if stroke.what in ("rest", "end"):
            self._note(f"{stroke}")

    def _note(self, words: str) -> None:
        show, deed = self._program.show_now, self._deed
        at = "" if show is None else " ".join(str(part) for part in _where(show))
        line = f"#{deed.number} {deed.name}: {words} [{at}]" if deed else words
        self._faults.did(line)
        self._log(f"{self._faults.now():9.3f} {line}")

    # What can be done

    def _press(self, stroke: Stroke) -> None:
        show = self._program.show_now
        if show is None:
            return
        if stroke.key in _ENTERS and self._holds_back(show):
            self._note(f"{stroke} held back")
            return
        window = self._window(show)
        if window is None:
            self._note(f"{stroke}: no window")
            return
        name = "wall" if window is show.audience else "console"
        self._note(f"{stroke} in the {name}")
        self._post(window, stroke, QEvent.Type.KeyPress)
        if not stroke.repeats:
            self._post(window, stroke, QEvent.Type.KeyRelease)

    @staticmethod
    def _holds_back(show: Show) -> bool:
        """True where Enter would end the session, or teach it other keys."""
        return show.presentation.asking_end or isinstance(show.console.overlay(), KeysPage)

    def _window(self, show: Show) -> QWidget | None:
        both: list[QWidget] = [show.console, show.audience]
        name = self._deed.name if self._deed else ""
        if name not in _TO_CONSOLE and self.strokes % 5 == 0:
            both.reverse()
        seen = (one for one in both if one.isVisible() and one.windowHandle() is not None)
        return next(seen, None)

    @staticmethod
    def _post(window: QWidget, stroke: Stroke, kind: QEvent.Type) -> None:
        event = QKeyEvent(kind, stroke.key, stroke.held, stroke.text, stroke.repeats)
        event.setTimestamp(int(time.monotonic() * 1000))
        QCoreApplication.postEvent(window.windowHandle(), event)

    def _click(self, stroke: Stroke) -> None:
        """Click one of the console's buttons; never the one that ends the session."""
        show = self._program.show_now
        if show is None or not show.console.isVisible():
            return
        asking = show.presentation.asking_end
        buttons = [
            button
            for button in show.console.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and not _on_keys_page(button)
            if not (asking and button.accessibleName() == "End the session")
        ]
        if buttons:
            button = random.Random(stroke.number).choice(buttons)
            self._note(f"clicks {button.accessibleName() or button.text()!r}")
            self._mouse(button, (button.rect().center(),))

    def _row(self, stroke: Stroke) -> None:
        """Click a step in the agenda, or somewhere in what lies over the console."""
        show, chance = self._program.show_now, random.Random(stroke.number)
        if show is None or not show.console.isVisible():
            return
        places = [one for one in show.console.findChildren(QAbstractItemView) if one.isVisible()]
        place: QWidget | None = show.console.overlay() or (
            chance.choice(places) if places else None
        )
        if place is None or isinstance(place, KeysPage):
            return
        area = place.viewport() if isinstance(place, QAbstractItemView) else place
        point = QPoint(
            chance.randrange(max(1, area.width())), chance.randrange(max(1, area.height()))
        )
        self._note(f"clicks in {type(place).__name__} at {point.x()}, {point.y()}")
        self._mouse(area, (point,))
        if chance.random() < 0.5:
            self._mouse(area, (point,), double=True)

    def _scrub(self, stroke: Stroke) -> None:
        show, chance = self._program.show_now, random.Random(stroke.number)
        bars = [] if show is None else show.console.findChildren(ScrubBar)
        bars = [bar for bar in bars if bar.isVisible() and bar.isEnabled()]
        if not bars:
            return
        bar = bars[0]
        ways = [QPoint(chance.randrange(bar.width()), bar.height() // 2) for _ in range(4)]
        self._note(f"drags in the film: {[way.x() for way in ways]} of {bar.width()}")
        self._mouse(bar, tuple(ways))

    @staticmethod
    def _mouse(widget: QWidget, points: tuple[QPoint, ...], *, double: bool = False) -> None:
        window = widget.window()
        handle = window.windowHandle()
        if handle is None:
            return

        def post(
            kind: QEvent.Type, point: QPoint, button: Qt.MouseButton, down: Qt.MouseButton
        ) -> None:
            local = QPointF(widget.mapTo(window, point))
            whole = QPointF(window.mapToGlobal(local.toPoint()))
            event = QMouseEvent(kind, local, local, whole, button, down, _BARE)
            event.setTimestamp(int(time.monotonic() * 1000))
            QCoreApplication.postEvent(handle, event)

        first = QEvent.Type.MouseButtonDblClick if double else QEvent.Type.MouseButtonPress
        post(first, points[0], _LEFT, _LEFT)
        for point in points[1:]:
            post(QEvent.Type.MouseMove, point, _NO, _LEFT)
        post(QEvent.Type.MouseButtonRelease, points[-1], _LEFT, _NO)

    def _plug(self, stroke: Stroke) -> None:
        plugs = random.Random(stroke.number).choice(_PLUGS) if stroke.number else _USUAL
        self._note(f"screens: {', '.join(one.name for one in plugs) or 'none'}")
        self._screens.plug(*plugs)

    def _edit(self, stroke: Stroke) -> None:
        self._note(f"edits the file: {self._plan.edit(random.Random(stroke.number))}")
        self._write(self._plan.text)

    def _spoil(self, stroke: Stroke) -> None:
        text, what = self._plan.spoiled(random.Random(stroke.number))
        self._note(f"spoils the file: {what}")
        self._write(text)

    def _write(self, text: str) -> None:
        self._file.write_text(text, encoding="utf-8")

    def _resize(self, stroke: Stroke) -> None:
        show, chance = self._program.show_now, random.Random(stroke.number)
        if show is None or show.room.layout not in (Layout.WINDOWED, Layout.SIDE_BY_SIDE):
            return
        window: QWidget = chance.choice((show.audience, show.console))
        size = chance.randint(300, 1900), chance.randint(200, 1060)
        self._note(f"resizes {type(window).__name__} to {size}")
        window.resize(*size)

    def _watch(self, stroke: Stroke) -> None:
        self._note(f"{stroke}")
        self._watching_until = time.perf_counter() + stroke.number

    def _end(self, _stroke: Stroke) -> None:
        """End the session, as one does: Escape, then Enter; it is opened anew afterwards."""
        show = self._program.show_now
        if show is None or show.console.overlay() is not None or self._window(show) is None:
            return
        self._may_end = True
        if not show.presentation.asking_end:
            self._press(Stroke(0, "key", K.Key_Escape))
        QTimer.singleShot(350, self._confirm)

    def _confirm(self) -> None:
        show = self._program.show_now
        window = None if show is None else self._window(show)
        if show is None or window is None or not show.presentation.asking_end:
            self._may_end = show is None
            return
        self._note("ends the session")
        self._post(window, Stroke(0, "key", K.Key_Return), QEvent.Type.KeyPress)


def _uncovering(show: Show) -> list[Stroke]:
    """Return what lets the room see a film: nobody plays one to a black wall for long."""
    state, strokes = show.run.state, []
    if show.display.looks.no_projector or not show.audience.isVisible():
        strokes.append(Stroke(0, "screens"))
    if state.curtain is not Curtain.NONE:
        key = K.Key_B if state.curtain is Curtain.BLACK else K.Key_W
        strokes.append(Stroke(100, "key", key))
    if state.frozen is not None:
        strokes.append(Stroke(350, "key", K.Key_F))
    return strokes


def _where(show: Show) -> tuple[str, ...]:
    """Return where the run is and what keeps the room from seeing it."""
    state = show.run.state
    marks = [
        *(["plays"] if show.display._director.playing else []),
        *([state.curtain.value] if state.curtain.value != "none" else []),
        *(["frozen"] if state.frozen else []),
    ]
    return (state.position.step, state.position.name, *marks)


def _on_keys_page(widget: QWidget) -> bool:
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, KeysPage):
            return True
        parent = parent.parentWidget()
    return False
