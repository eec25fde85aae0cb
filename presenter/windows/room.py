"""The room: which window is on which screen, and what happens when a screen comes or goes."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from presenter.session.values import value
from presenter.windows.remembered import Remembered
from presenter.windows.screens import Places, Screen, Screens, places, walls

_WALL_SHARE = 0.4  # of a single screen's width, when practising side by side


class Layout(Enum):
    """How the two windows share the screens."""

    PROJECTOR = auto()  # the wall on the projector, the console on the laptop
    HERE = auto()  # one screen: the wall fills it, N brings the notes and takes them away
    SIDE_BY_SIDE = auto()  # one screen: both windows on it, for practice
    WINDOWED = auto()  # ordinary windows, wherever


@value
class Place:
    """A screen; the window of ours that fills it, if one does; whether the room sees it."""

    screen: Screen
    window: QWidget | None
    seen: bool


class Room(QObject):
    """Puts the windows where they belong.

    `projector_missing` tells True when the wall has lost its screen and False when it is back.
    Notes never come up by themselves on a screen that the room may see.
    """

    projector_missing = Signal(bool)
    settled = Signal()

    def __init__(
        self,
        screens: Screens,
        native: Callable[[Screen], QScreen | None],
        audience: QWidget,
        layout: Layout,
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__()
        self._remembered = remembered or Remembered()
        self._screens = screens
        self._native = native
        self._audience = audience
        self._console = QWidget()
        self._layout = layout
        self._wall: Screen | None = None
        self._brought = False  # the console came up only to ask something

    def open_wall(self) -> None:
        """Bring the wall up where it fills a screen; the window system takes its time for that."""
        where = self._places()
        if self._layout is Layout.PROJECTOR and where.wall is not None:
            self._fill(self._audience, where.wall)

    def furnish(self, console: QWidget) -> None:
        """Bring up the console too, and from now on follow the screens as they change."""
        self._console = console
        self._screens.changed = self.settle
        if self._layout is Layout.WINDOWED and self._screens.all():
            self._side_by_side(self._places().console)  # from there on they are hers to move
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
        if not self._screens.all():
            return
        where = self._places()
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
        self.settled.emit()

    def swap(self) -> str:
        """Give the wall the next screen, and the console one that is left; remember it.

        Return what the room sees now, or in words why nothing was swapped.
        """
        found = self._screens.all()
        if self._layout is Layout.WINDOWED:
            return "These are ordinary windows: drag each to where you want it."
        if not found or (where := self._places()).wall is None:
            return _no_swap(mirrored=len(found) > 1)
        turn = walls(found)
        wall = turn[(turn.index(where.wall) + 1) % len(turn)]
        self._remembered.choose_wall(found, wall)
        self.settle()
        self.to_the_room()
        return f"The room now sees {wall.words}. This is remembered; s swaps again."

    def around(self) -> list[Place]:
        """Return the screens in the order they are numbered, and what is on each."""
        found = self._screens.all()
        if not found:
            return []
        where = self._places()
        filled: dict[Screen, QWidget] = {}
        if self._layout is Layout.PROJECTOR and self._console.isVisible():
            filled[where.console] = self._console
        if self._layout is Layout.PROJECTOR and where.wall is not None:
            filled[where.wall] = self._audience
        if self._layout is Layout.HERE:
            notes = self._console.isVisible()
            filled[where.console] = self._console if notes else self._audience
        around = sorted(walls(found), key=lambda one: (one.x, one.y))
        return [Place(one, filled.get(one), self._shows(one, where)) for one in around]

    def _shows(self, screen: Screen, where: Places) -> bool:
        """Tell whether the room sees what is on a screen."""
        if self._layout is Layout.HERE:
            return screen == where.console
        return self._layout is Layout.PROJECTOR and screen == where.wall

    def toggle_notes(self) -> None:
        """With one screen: show the notes over the wall, or take them away."""
        if self._layout is not Layout.HERE:
            return
        self._brought = False
        if self._console.isVisible():
            self._console.hide()
            self.to_the_room()
        else:
            self._fill(self._console, self._places().console)
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

    def _places(self) -> Places:
        found = self._screens.all()
        return places(found, self._remembered.wall_among(found))

    def _is_seen(self, where: Places) -> bool:
        """Tell whether the room sees the only screen left: it is the projector, or mirrored."""
        left = where.console.mark
        return where.mirrored or (self._wall is not None and left.is_of(self._wall.mark))

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


def _no_swap(*, mirrored: bool) -> str:
    if mirrored:
        return "Both screens show the same picture: extend the desktop, then s swaps them."
    return "There is only one screen: nothing to swap. Is the projector connected and on?"
