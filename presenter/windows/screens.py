"""Screens: which one is the wall, which one the laptop's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import floor
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from presenter.run.settings import ScreenMark
from presenter.session.language import translate
from presenter.session.values import value

_SETTLE_MS = 350
_OWN = ("edp", "lvds", "dsi", "built-in")


@value
class Screen:
    """A screen as the system tells it.

    `x`, `y`, `width`, `height` are in logical pixels, `scale` of the screen's own to each of them;
    `wide` and `high` are the glass in millimetres, 0 if unknown.
    """

    name: str
    x: int
    y: int
    width: int
    height: int
    primary: bool = False
    maker: str = ""
    model: str = ""
    serial: str = ""
    wide: int = 0
    high: int = 0
    scale: float = 1.0

    @property
    def mark(self) -> ScreenMark:
        """What it is known by, wherever it stands and whatever its resolution."""
        return ScreenMark(self.name, self.maker, self.model, self.serial, self.wide, self.high)

    @property
    def pixels(self) -> tuple[int, int]:
        """Its own pixels, across and down."""
        return floor(self.width * self.scale + 0.5), floor(self.height * self.scale + 0.5)

    @property
    def is_own(self) -> bool:
        """True if the name says that it is built into the laptop."""
        name = f"{self.name} {self.model}".lower()
        return any(name.startswith(own) or f"-{own}" in name for own in _OWN) or _OWN[3] in name

    @property
    def words(self) -> str:
        """What to call it: its maker and model if known, and its size."""
        known = " ".join(part for part in (self.maker, self.model) if part) or self.name
        wide, high = self.pixels
        return f"{known}, {wide} × {high}"


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


def places(screens: Sequence[Screen], chosen: Screen | None = None) -> Places:
    """Choose the screens of the two windows; ValueError without any screen.

    The laptop's own is the one named so (eDP, LVDS, DSI, Built-in), else the primary one. The
    wall is the one chosen, else the largest that is not the laptop's. Two screens that show the
    same area are one, mirrored.
    """
    around = walls(screens)
    if not around:
        raise ValueError(translate("screens", "no screen"))
    own = around[-1]
    others = around[:-1]
    wall = others[0] if others else None
    if others and chosen is not None:
        wall = next((one for one in around if _same_place(one, chosen)), wall)
    console = others[0] if wall is own and others else own
    same = [one for one in screens if _same_place(one, console)]
    return Places(console, wall, mirrored=len(same) > 1)


def walls(screens: Sequence[Screen]) -> list[Screen]:
    """Return the screens that can be the wall, the likeliest first and the laptop's own last."""
    apart: list[Screen] = []
    for screen in sorted(screens, key=lambda one: not one.is_own):
        if not any(_same_place(screen, other) for other in apart):
            apart.append(screen)
    if not apart:
        return []
    known = next((screen for screen in apart if screen.is_own), None)
    own = known or next((screen for screen in apart if screen.primary), apart[0])
    others = [screen for screen in apart if screen is not own]
    others.sort(key=lambda one: one.pixels[0] * one.pixels[1], reverse=True)
    return [*others, own]


def _same_place(one: Screen, other: Screen) -> bool:
    return (one.x, one.y) == (other.x, other.y)


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
    area, glass = screen.geometry(), screen.physicalSize()
    return Screen(
        name=screen.name(),
        x=area.x(),
        y=area.y(),
        width=area.width(),
        height=area.height(),
        primary=screen is primary,
        maker=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
        wide=round(glass.width()),
        high=round(glass.height()),
        scale=screen.devicePixelRatio(),
    )
