"""The screens there are, as Qt tells of them, and word when that changes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from presenter.share.screens import Screen
from presenter.windows.mirroring import is_mirrored

_SETTLE_MS = 350
_MIRROR_MS = 2000
_SILENT = ("win32", "darwin")  # there a mirrored desktop is one screen, and Qt tells nothing of it


class Screens(Protocol):
    """The screens there are now, and word when that changes.

    `changing` is told at once, while a plug still wobbles, for what cannot wait: notes must not
    come up in the room. `changed` is told once all has settled.
    """

    changing: Callable[[], None]
    changed: Callable[[], None]

    def all(self) -> Sequence[Screen]:
        """Return the screens; none while the computer wakes, or has no display at all."""
        ...


class FakeScreens:
    """Screens made up for tests; `plug` changes them, `wobble` only begins to."""

    def __init__(self, *screens: Screen) -> None:
        self._screens = screens
        self.changing: Callable[[], None] = lambda: None
        self.changed: Callable[[], None] = lambda: None

    def all(self) -> Sequence[Screen]:
        """Return the screens made up."""
        return self._screens

    def plug(self, *screens: Screen) -> None:
        """Have these screens from now on."""
        self.wobble(*screens)
        self.changed()

    def wobble(self, *screens: Screen) -> None:
        """Have these screens for the moment: nothing has settled yet."""
        self._screens = screens
        self.changing()


class QtScreens(QObject):
    """The screens that Qt knows of. `mirrored` tells what Qt does not: see `mirroring`."""

    def __init__(
        self,
        application: QGuiApplication,
        mirrored: Callable[[], bool] = is_mirrored,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(application)
        self.changing: Callable[[], None] = lambda: None
        self.changed: Callable[[], None] = lambda: None
        self._mirrored = mirrored
        self._silent = platform in _SILENT
        self._shared = self._silent and mirrored()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._noticed)
        application.primaryScreenChanged.connect(self._noticed)
        for screen in application.screens():
            screen.geometryChanged.connect(self._noticed)
        self._look = QTimer(self, interval=_MIRROR_MS)
        self._look.timeout.connect(self._look_for_mirror)
        if self._silent:
            self._look.start()

    def all(self) -> Sequence[Screen]:
        """Return the screens there are now."""
        primary = QGuiApplication.primaryScreen()
        told = (_told(screen, primary) for screen in QGuiApplication.screens())
        return [replace(screen, shared=self._shared) for screen in told if is_there(screen)]

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
        self._shared = self._silent and self._mirrored()
        self.changing()

    @Slot()
    def _settled(self) -> None:
        self.changed()

    @Slot()
    def _look_for_mirror(self) -> None:
        """Notice what no signal tells: a projector that came up as the laptop's mirror, or left."""
        if self._mirrored() != self._shared:
            self._noticed()


def is_there(screen: Screen) -> bool:
    """False for the placeholder that Qt puts up while no screen is there at all."""
    return screen.width > 0 and screen.height > 0


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
