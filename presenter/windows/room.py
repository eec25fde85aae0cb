"""The room: which window is on which screen, and what happens when a screen comes or goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from presenter.run.settings import ScreenMark
from presenter.session.values import value
from presenter.share.screens import Places, Screen, places, told_apart, walls
from presenter.windows import room_words as words
from presenter.windows.remembered import Remembered
from presenter.windows.screens import Screens
from presenter.windows.sheets import Sheet, paint_black, take

_WALL_SHARE = 0.4  # of a single screen's width, when practising side by side
_COVER_MS = 400  # a window system takes its time to move two windows


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

    `projector_missing` tells True when the wall has lost its screen and False when it is back;
    `notes_seen` whether the notes lie over the room's picture; `said` is a line for the console.
    `unsettled` tells at once that the screens change, `settled` that all is in its place.

    Notes never come up by themselves on a screen that the room may see: that is any but the
    laptop's own and the one they were on before.
    """

    projector_missing = Signal(bool)
    notes_seen = Signal(bool)
    said = Signal(str)
    unsettled = Signal()
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
        self._lent = False  # one screen by need, not by choice: the notes would be seen
        self._wall: Screen | None = None  # the room looked there last
        self._meant: ScreenMark | None = None  # the wall of this show, while it is there
        self._desk: ScreenMark | None = None  # where the notes were put last
        self._missing = False
        self._brought = False  # the console came up only to ask something
        self._covers: list[Sheet] = []
        self._uncover = QTimer(self, singleShot=True, interval=_COVER_MS)
        self._uncover.timeout.connect(self._take_covers)

    def open_wall(self) -> None:
        """Bring the wall up where it fills a screen; the window system takes its time for that."""
        where = self._places()
        if self._layout is Layout.PROJECTOR and where is not None and where.wall is not None:
            self._fill(self._audience, where.wall)

    def furnish(self, console: QWidget) -> None:
        """Bring up the console too, and from now on follow the screens as they change."""
        self._console = console
        self._screens.changing = self.brace
        self._screens.changed = self.settle
        where = self._places()
        if self._layout is Layout.WINDOWED and where is not None:
            self._side_by_side(where.console)  # from there on they are hers to move
        self.settle()

    def close(self) -> None:
        """Follow the screens no more."""
        self._screens.changing = self._screens.changed = lambda: None
        self._take_covers()

    @property
    def layout(self) -> Layout:
        """How the two windows share the screens."""
        return self._layout

    # When screens come and go

    def brace(self) -> None:
        """Do at once what cannot wait until the screens have settled.

        A window whose screen goes is moved to one that is left: notes must not get there. A film
        that nobody sees stands.
        """
        self.unsettled.emit()
        self._take_covers()
        where = self._places()
        if self._layout is Layout.WINDOWED:
            return
        if where is None:
            self._tell_missing(missing=True)
        elif self._layout is Layout.PROJECTOR and self._must_stay_away(where):
            self._console.hide()
        elif self._layout is Layout.PROJECTOR and where.wall is None:
            self._audience.hide()  # it would come to lie over the notes
            self._tell_missing(missing=True)

    def settle(self) -> None:
        """Put both windows where they belong on the screens there are now."""
        where = self._places()
        if where is None:
            self._tell_missing(missing=True)  # what is seen nowhere stands; the windows wait
            return
        before, was_lent = self._layout, self._lent
        self._layout = self._fitting(where)
        match self._layout:
            case Layout.PROJECTOR:
                self._on_two(where)
            case Layout.HERE:
                self._fill(self._audience, self._shown_on(where))
                self._console.hide()
            case Layout.SIDE_BY_SIDE:
                self._side_by_side(where.console)
            case Layout.WINDOWED if self._audience.isVisible():
                self._console.show()  # where they were put by hand
            case Layout.WINDOWED:
                self._side_by_side(where.console)
        self._tell_missing(missing=self._layout is Layout.PROJECTOR and where.wall is None)
        if self._lent and before is not Layout.HERE:
            self.said.emit(words.away_words(mirrored=where.mirrored))
        elif was_lent and not self._lent and where.wall is not None:
            self.said.emit(words.back_words(where.wall.words))
        self._tell_notes()
        self.settled.emit()

    def _fitting(self, where: Places) -> Layout:
        """Return the layout for these screens, and note whether it is one by need."""
        if self._layout is Layout.WINDOWED:
            return Layout.WINDOWED
        chosen = self._layout is not Layout.PROJECTOR and not self._lent
        if chosen and where.wall is None:
            return self._layout
        self._lent = self._must_stay_away(where)
        # A projector plugged in later is used at once.
        return Layout.HERE if self._lent else Layout.PROJECTOR

    def _must_stay_away(self, where: Places) -> bool:
        """Tell whether the room sees, or may see, the only screen left for the notes."""
        left = where.console
        if where.mirrored:
            return True
        if where.wall is None and self._wall is not None and left.mark.is_of(self._wall.mark):
            return True
        known = self._desk is None or left.is_own or left.mark.is_of(self._desk)
        return not known

    def _shown_on(self, where: Places) -> Screen:
        """Return the one screen that the room looks at: the wall's as long as it is there."""
        around = [one for one in (where.wall, where.console) if one is not None]
        if self._wall is not None:
            last = self._wall.mark
            around.sort(key=lambda one: not one.mark.is_of(last))
        return around[0]

    def _tell_missing(self, *, missing: bool) -> None:
        before, self._missing = self._missing, missing
        self.projector_missing.emit(missing)
        if missing and not before:
            self.said.emit(words.gone_words())
        elif before and not missing and self._layout is Layout.PROJECTOR and self._wall:
            self.said.emit(words.back_words(self._wall.words))

    def _tell_notes(self) -> None:
        self.notes_seen.emit(self._layout is Layout.HERE and self._console.isVisible())

    # What the facilitator asks for

    def swap(self) -> str:
        """Give the wall the next screen, and the console one that is left; remember it.

        Return what the room sees now, or in words why nothing was swapped.
        """
        found, where = self._screens.all(), self._places()
        windowed = self._layout is Layout.WINDOWED
        if windowed or where is None or where.wall is None:
            return words.no_swap_words(windowed=windowed, mirrored=bool(where and where.mirrored))
        turn = walls(found)
        wall = turn[(turn.index(where.wall) + 1) % len(turn)]
        self._remembered.choose_wall(found, wall)
        self._meant = _mark_of(found, wall)
        self._cover(where.wall, where.console)
        self._desk = None  # she asks for the notes wherever they now come to lie
        self.settle()
        self.to_the_room()
        return words.swapped_words(wall.words)

    def around(self) -> list[Place]:
        """Return the screens in the order they are numbered, and what is on each."""
        found, where = self._screens.all(), self._places()
        if where is None:
            return []
        filled: dict[Screen, QWidget] = {}
        if self._layout is Layout.PROJECTOR and self._console.isVisible():
            filled[where.console] = self._console
        if self._layout is Layout.PROJECTOR and where.wall is not None:
            filled[where.wall] = self._audience
        if self._layout is Layout.HERE:
            filled[self._shown_on(where)] = self._audience
            if self._console.isVisible():
                filled[where.console] = self._console
        around = sorted(walls(found), key=lambda one: (one.x, one.y))
        return [Place(one, filled.get(one), self._shows(one, where)) for one in around]

    def _shows(self, screen: Screen, where: Places) -> bool:
        """Tell whether the room sees what is on a screen."""
        if self._layout is Layout.HERE:
            return screen == self._shown_on(where)
        return self._layout is Layout.PROJECTOR and screen == where.wall

    def toggle_notes(self) -> None:
        """With one screen: show the notes over the wall, or take them away.

        Where the projector is gone, show the room's picture on the screen that is left.
        """
        where = self._places()
        if where is None:
            return
        if self._layout is Layout.PROJECTOR and where.wall is None:
            self._layout = Layout.HERE
            self.settle()
            return
        if self._layout is not Layout.HERE:
            return
        self._brought = False
        if self._console.isVisible():
            self._console.hide()
            self.to_the_room()
        elif not self._missing:
            self._fill(self._console, where.console)
            self._console.raise_()
            self._console.activateWindow()
        self._tell_notes()

    def to_the_room(self) -> None:
        """Bring the wall back where it belongs, in front."""
        if not self._audience.isVisible():
            self.settle()
        self._audience.raise_()
        if self._layout is Layout.HERE:
            self._console.hide()
            self._audience.activateWindow()
            self._tell_notes()
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

    # Placing

    def _places(self) -> Places | None:
        """Return where the windows go; None while there is no screen at all."""
        found = self._screens.all()
        if not found:
            return None
        chosen = self._remembered.wall_among(found)
        if chosen is None and self._meant is not None:
            # Another screen that is plugged in does not take the room's picture away.
            others = walls(found)[:-1]
            marked = zip(told_apart(found), found, strict=True)
            chosen = next((one for mark, one in marked if mark == self._meant), None)
            chosen = chosen if chosen in others else None
        return places(found, chosen)

    def _on_two(self, where: Places) -> None:
        if where.wall is None:
            self._audience.hide()
        else:
            self._wall = where.wall
            self._meant = self._meant or _mark_of(self._screens.all(), where.wall)
            self._fill(self._audience, where.wall)
        self._desk = where.console.mark
        self._fill(self._console, where.console)

    def _fill(self, window: QWidget, screen: Screen) -> None:
        native = self._native(screen)
        there = native is None or window.screen() is native
        target = QRect(screen.x, screen.y, screen.width, screen.height)
        filled = window.isVisible() and window.isFullScreen()
        at = window.geometry()
        placed = at == target or (_is_placeless() and at.size() == target.size())
        if filled and there and placed:
            return
        if window.isVisible() and _is_placeless():
            # A compositor ends a program whose window is larger than the screen it is moved to.
            window.hide()
        elif filled:
            # A full-screen window keeps its screen; it is moved as an ordinary one.
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        if native is not None:
            window.setScreen(native)
        window.setGeometry(target)
        window.showFullScreen()

    def _side_by_side(self, screen: Screen) -> None:
        native = self._native(screen)
        area = QRect(screen.x, screen.y, screen.width, screen.height)
        if native is not None:
            area = native.availableGeometry()
        self._desk = screen.mark
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

    # Covers: no desktop shows while windows move, nor when they go

    def parting(self) -> Sheet | None:
        """Lay the room's last picture over its screen, to stay there when the windows are gone.

        None where the room has no screen to itself. Whoever takes it lets go of it.
        """
        where = self._places()
        if self._layout is not Layout.PROJECTOR or where is None or where.wall is None:
            return None
        if not self._audience.isVisible():
            return None
        picture = self._audience.grab()
        sheet = Sheet(lambda painter, area: painter.drawPixmap(area.toRect(), picture))
        sheet.spread(where.wall, self._native(where.wall))
        return sheet

    def _cover(self, *screens: Screen) -> None:
        self._take_covers()
        for screen in screens:
            cover = Sheet(paint_black)
            cover.spread(screen, self._native(screen))
            self._covers.append(cover)
        self._uncover.start()

    def _take_covers(self) -> None:
        self._uncover.stop()
        take(self._covers)
        self._covers = []


def _is_placeless() -> bool:
    """True on Wayland, where a window knows its screen and size, and nothing of its place."""
    return QGuiApplication.platformName() == "wayland"


def _mark_of(screens: Sequence[Screen], wall: Screen) -> ScreenMark:
    return told_apart(screens)[list(screens).index(wall)]
