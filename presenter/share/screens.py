"""Screens: which one is the wall, which one the laptop's own. No Qt: plain values and rules."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from presenter.run.settings import ScreenMark
from presenter.session.values import value

_OWN = ("edp", "lvds", "dsi", "built-in")


@value
class Screen:
    """A screen as the system tells it.

    `x`, `y`, `width`, `height` are in logical pixels, `scale` of the screen's own to each of them;
    `wide` and `high` are the glass in millimetres, 0 if unknown. `shared` is True where the system
    shows the same picture on other glass too, and tells of one screen only.
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
    shared: bool = False

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


def places(screens: Sequence[Screen], chosen: Screen | None = None) -> Places:
    """Choose the screens of the two windows; ValueError without any screen.

    The laptop's own is the one named so (eDP, LVDS, DSI, Built-in), else the primary one. The
    wall is the one chosen, else the largest that is not the laptop's. Screens that show the same
    area are one, mirrored.
    """
    around = walls(screens)
    if not around:
        raise ValueError("no screen")
    own = around[-1]
    others = around[:-1]
    wall = others[0] if others else None
    if others and chosen is not None:
        wall = next((one for one in around if one == chosen or same_place(one, chosen)), wall)
    console = others[0] if wall is own and others else own
    same = [one for one in screens if same_place(one, console)]
    return Places(console, wall, mirrored=len(same) > 1 or console.shared)


def walls(screens: Sequence[Screen]) -> list[Screen]:
    """Return the screens that can be the wall, the likeliest first and the laptop's own last."""
    apart: list[Screen] = []
    for screen in sorted(screens, key=lambda one: not one.is_own):
        if not any(same_place(screen, other) for other in apart):
            apart.append(screen)
    if not apart:
        return []
    known = next((screen for screen in apart if screen.is_own), None)
    own = known or next((screen for screen in apart if screen.primary), apart[0])
    others = [screen for screen in apart if screen is not own]
    others.sort(key=lambda one: (-one.pixels[0] * one.pixels[1], one.x, one.y))
    return [*others, own]


def same_place(one: Screen, other: Screen) -> bool:
    """True if two screens show the same part of the desktop, the smaller one most of its own.

    A mirrored projector of another shape may lie in the middle of the laptop's area.
    """
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    if across <= 0 or down <= 0:
        return (one.x, one.y) == (other.x, other.y)
    return 2 * across * down > min(one.width * one.height, other.width * other.height)


def told_apart(screens: Sequence[Screen]) -> tuple[ScreenMark, ...]:
    """Return the marks of screens, in their order; of two that tell the same of themselves, apart.

    Two projectors of one model may tell neither a plug nor a serial number: they are counted from
    the left, which is all that is left to know them by.
    """
    marks = [screen.mark for screen in screens]
    from_left = sorted(range(len(screens)), key=lambda n: (screens[n].x, screens[n].y))
    seen: dict[ScreenMark, int] = {}
    for n in from_left:
        mark = screens[n].mark
        seen[mark] = count = seen.get(mark, 0) + 1
        if count > 1:
            marks[n] = ScreenMark(
                f"{mark.name} #{count}", mark.maker, mark.model, mark.serial, mark.wide, mark.high
            )
    return tuple(marks)
