"""The room: which window is on which screen, and what happens when a screen comes or goes."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from presenter.windows.screens import Places, Screen, Screens, places

_WALL_SHARE = 0.4  # of a single screen's width, when practising side by side


class Layout(Enum):
    """How the two windows share the screens."""

    PROJECTOR = auto()  # the wall on the projector, the console on the laptop
    HERE = auto()  # one screen: the wall fills it, N brings the notes and takes them away
    SIDE_BY_SIDE = auto()  # one screen: both windows on it, for practice
    WINDOWED = auto()  # ordinary windows, wherever


class Room(QObject):
    """Puts the windows where they belong.

    `projector_missing` tells True when the wall has lost its screen and False when it is back.
    Notes never come up by themselves on a screen that the room may see.
    """

    projector_missing = Signal(bool)

    def __init__(
        self,
        screens: Screens,
        native: Callable[[Screen], QScreen | None],
        audience: QWidget,
        layout: Layout,
    ) -> None:
        super().__init__()
        self._screens = screens
        self._native = native
        self._audience = audience
        self._console = QWidget()
        self._layout = layout
        self._wall: Screen | None = None
        self._brought = False  # the console came up only to ask something

    def open_wall(self) -> None:
        """Bring the wall up where it fills a screen; the window system takes its time for that."""
        where = places(self._screens.all())
        if self._layout is Layout.PROJECTOR and where.wall is not None:
            self._fill(self._audience, where.wall)

    def furnish(self, console: QWidget) -> None:
        """Bring up the console too, and from now on follow the screens as they change."""
        self._console = console
        self._screens.changed = self.settle
        if self._layout is Layout.WINDOWED and (found := self._screens.all()):
            self._side_by_side(places(found).console)  # from there on they are hers to move
        self.settle()

    def close(self) -> None:
        """Follow the screens no more."""
        self._screens.changed = lambda: None

    @property
    def layout(self) -> Layout:
        """How the two windows share the screens."""
        return self._layout

    def settle(self) -> None:
        """Put both windows where they belong on the screens there are now."""
        found = self._screens.all()
        if not found:
            return
        where = places(found)
        if self._layout is not Layout.WINDOWED and where.wall is not None:
            self._layout = Layout.PROJECTOR  # a projector plugged in later is used at once
        elif self._layout is Layout.PROJECTOR and self._is_seen(where):
            self._layout = Layout.HERE
        match self._layout:
            case Layout.PROJECTOR:
                self._on_two(where)
            case Layout.HERE:
                self._fill(self._audience, where.console)
                self._console.hide()
                self.projector_missing.emit(False)
            case Layout.SIDE_BY_SIDE:
                self._side_by_side(where.console)
            case Layout.WINDOWED if self._audience.isVisible():
                self._console.show()  # where they were put by hand
            case Layout.WINDOWED:
                self._side_by_side(where.console)

    def toggle_notes(self) -> None:
        """With one screen: show the notes over the wall, or take them away."""
        if self._layout is not Layout.HERE:
            return
        self._brought = False
        if self._console.isVisible():
            self._console.hide()
            self.to_the_room()
        else:
            self._fill(self._console, places(self._screens.all()).console)
            self._console.raise_()
            self._console.activateWindow()

    def to_the_room(self) -> None:
        """Bring the wall back where it belongs, in front."""
        if not self._audience.isVisible():
            self.settle()
        self._audience.raise_()
        if self._layout is Layout.HERE:
            self._console.hide()
            self._audience.activateWindow()
        else:
            self._console.activateWindow()

    def show_console(self) -> None:
        """Bring the console in front, because it asks something."""
        if self._layout is Layout.HERE and not self._console.isVisible():
            self.toggle_notes()
            self._brought = True

    def leave_console(self) -> None:
        """Take the console away again if it came up only because it asked something."""
        if self._brought and self._layout is Layout.HERE:
            self.to_the_room()
        self._brought = False

    def _is_seen(self, where: Places) -> bool:
        """Tell whether the room sees the only screen left: it is the projector, or mirrored."""
        return where.mirrored or (self._wall is not None and where.console.name == self._wall.name)

    def _on_two(self, where: Places) -> None:
        if where.wall is None:
            self._audience.hide()
        else:
            self._wall = where.wall
            self._fill(self._audience, where.wall)
        self._fill(self._console, where.console)
        self.projector_missing.emit(where.wall is None)

    def _fill(self, window: QWidget, screen: Screen) -> None:
        native = self._native(screen)
        if native is not None:
            window.setScreen(native)
        target = QRect(screen.x, screen.y, screen.width, screen.height)
        if window.isVisible() and window.isFullScreen() and window.geometry() == target:
            return
        if window.isVisible() and window.isFullScreen():
            # A full-screen window keeps its screen; it is moved as an ordinary one.
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.setGeometry(target)
        window.showFullScreen()

    def _side_by_side(self, screen: Screen) -> None:
        native = self._native(screen)
        area = QRect(screen.x, screen.y, screen.width, screen.height)
        if native is not None:
            area = native.availableGeometry()
        least = self._console.minimumSizeHint().width()
        wall = max(200, min(round(area.width() * _WALL_SHARE), area.width() - least))
        for window in (self._audience, self._console):
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._audience.setGeometry(area.x(), area.y() + 40, wall, round(wall * 9 / 16))
        self._console.setGeometry(
            area.x() + wall, area.y() + 40, area.width() - wall, area.height() - 40
        )
        self._audience.show()
        self._console.show()
