"""Screens: which one is the wall, which one the laptop's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from presenter.session.values import value

_SETTLE_MS = 350
_OWN = ("edp", "lvds", "dsi", "built-in")


@value
class Screen:
    """A screen as the system tells it; `x`, `y`, `width`, `height` in logical pixels."""

    name: str
    x: int
    y: int
    width: int
    height: int
    primary: bool = False
    maker: str = ""
    model: str = ""

    @property
    def is_own(self) -> bool:
        """True if the name says that it is built into the laptop."""
        name = f"{self.name} {self.model}".lower()
        return any(name.startswith(own) or f"-{own}" in name for own in _OWN) or _OWN[3] in name

    @property
    def words(self) -> str:
        """What to call it: its maker and model if known, and its size."""
        known = " ".join(part for part in (self.maker, self.model) if part) or self.name
        return f"{known}, {self.width} × {self.height}"


@value
class Places:
    """Where the two windows go; `wall` is None if there is no screen but the laptop's.

    `mirrored` is True if another screen shows what the console's does.
    """

    console: Screen
    wall: Screen | None
    mirrored: bool = False


class Screens(Protocol):
    """The screens there are now, and word when that changes."""

    changed: Callable[[], None]

    def all(self) -> Sequence[Screen]:
        """Return the screens, at least one while a display is there."""
        ...


def places(screens: Sequence[Screen]) -> Places:
    """Choose the screens of the two windows; ValueError without any screen.

    The laptop's own is the one named so (eDP, LVDS, DSI, Built-in), else the primary one. The
    wall is the largest of the others. Two screens that show the same area are one, mirrored.
    """
    apart = [
        screen
        for n, screen in enumerate(screens)
        if not any((screen.x, screen.y) == (other.x, other.y) for other in screens[:n])
    ]
    if not apart:
        raise ValueError("no screen")
    own = next((screen for screen in apart if screen.is_own), None)
    console = own or next((screen for screen in apart if screen.primary), apart[0])
    others = [screen for screen in apart if screen is not console]
    wall = max(others, key=lambda screen: screen.width * screen.height, default=None)
    same = [one for one in screens if (one.x, one.y) == (console.x, console.y)]
    return Places(console, wall, mirrored=len(same) > 1)


class FakeScreens:
    """Screens made up for tests; `plug` changes them."""

    def __init__(self, *screens: Screen) -> None:
        self._screens = screens
        self.changed: Callable[[], None] = lambda: None

    def all(self) -> Sequence[Screen]:
        """Return the screens made up."""
        return self._screens

    def plug(self, *screens: Screen) -> None:
        """Have these screens from now on."""
        self._screens = screens
        self.changed()


class QtScreens(QObject):
    """The screens that Qt knows of."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self.changed: Callable[[], None] = lambda: None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(lambda: self.changed())
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._noticed)
        application.primaryScreenChanged.connect(self._noticed)
        for screen in application.screens():
            screen.geometryChanged.connect(self._noticed)

    def all(self) -> Sequence[Screen]:
        """Return the screens there are now."""
        primary = QGuiApplication.primaryScreen()
        return [_told(screen, primary) for screen in QGuiApplication.screens()]

    @staticmethod
    def native(screen: Screen) -> QScreen | None:
        """Return Qt's screen for one of `all()`, None if it has gone meanwhile."""
        for known in QGuiApplication.screens():
            area = known.geometry()
            if known.name() == screen.name and (area.x(), area.y()) == (screen.x, screen.y):
                return known
        return None

    def _added(self, screen: QScreen) -> None:
        # Where the system mirrors or enlarges the desktop, no screen comes or goes: one moves.
        screen.geometryChanged.connect(self._noticed)
        self._noticed()

    @Slot()
    def _noticed(self) -> None:
        # A plug that wobbles tells of several changes; they are taken together.
        self._settle.start()


def _told(screen: QScreen, primary: QScreen | None) -> Screen:
    area = screen.geometry()
    return Screen(
        name=screen.name(),
        x=area.x(),
        y=area.y(),
        width=area.width(),
        height=area.height(),
        primary=screen is primary,
        maker=screen.manufacturer(),
        model=screen.model(),
    )
