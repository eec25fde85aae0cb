"""What an arrangement is made of: plain values in page units, painted in order.

A page is 1080 units high whatever the screen, so one arrangement serves the wall, the console and
the paper. Marks hold no Qt object: Qt's fonts and text layouts belong to the thread that made
them, while an arrangement is painted by several.
"""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from presenter.session.values import value
from presenter.stage.fonts import Face

if TYPE_CHECKING:
    from presenter.run.emblem import Shape

PAGE_HEIGHT = 1080
LEAST = 39  # the smallest size text should have: 1/28 of the page's height
# The size of running text where there is room. On a full-HD wall Qt paints letters of up to 63
# pixels from its glyph cache and larger ones as outlines, at about six times the cost.
RUNNING = 63


@value
class Area:
    """A rectangle in page units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def moved(self, dx: float, dy: float) -> Area:
        """Return the area elsewhere."""
        return Area(self.x + dx, self.y + dy, self.width, self.height)

    def inset(self, dx: float, dy: float) -> Area:
        """Return the area made smaller on all sides."""
        return Area(self.x + dx, self.y + dy, self.width - 2 * dx, self.height - 2 * dy)

    def holds(self, other: Area, slack: float = 0.5) -> bool:
        """True if `other` lies inside, give or take `slack`."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: Area, slack: float = 0.5) -> bool:
        """True if the two overlap by more than `slack`."""
        return (
            min(self.right, other.right) - max(self.x, other.x) > slack
            and min(self.bottom, other.bottom) - max(self.y, other.y) > slack
        )

    def rect(self, scale: float = 1.0) -> QRectF:
        """Return the rectangle for Qt."""
        return QRectF(self.x * scale, self.y * scale, self.width * scale, self.height * scale)


@value
class Look:
    """A stretch of a line in another face. Counted in UTF-16 units, as Qt counts."""

    start: int
    length: int
    face: Face


@value
class Words:
    """One line of text; `baseline` is measured from the page's top.

    `item` is the number, from 0, of the top-level list item it belongs to, for stepwise showing.
    """

    area: Area
    baseline: float
    text: str
    face: Face
    colour: str
    looks: tuple[Look, ...] = ()
    rtl: bool = False
    item: int | None = None


@value
class Box:
    """A filled or outlined rectangle; a radius of half its height makes it a disc or a pill."""

    area: Area
    fill: str = ""
    opacity: float = 1.0
    radius: float = 0.0
    line: str = ""
    thick: float = 0.0
    item: int | None = None


class Sign(Enum):
    """A drawn sign."""

    PERSON = auto()
    TABLE = auto()
    STAR = auto()
    CHECK = auto()
    BELL = auto()  # the time is up
    HOURGLASS = auto()  # the last minute
    STANDING = auto()  # a countdown that does not run


@value
class Drawn:
    """A sign, in one colour."""

    area: Area
    sign: Sign
    colour: str
    item: int | None = None


@value
class Figure:
    """The sign of a group: a shape in a colour, with an edge that is seen on any ground."""

    area: Area
    shape: Shape
    fill: str
    edge: str
    item: int | None = None


@value
class Shown:
    """A picture: whole inside its area or, with `bleed`, filling it and cut at the edges."""

    area: Area
    path: Path
    alt: str
    bleed: bool = False
    colour: str = "#000000"  # of the words that stand for a picture that cannot be shown
    ground: str = "#ffffff"
    item: int | None = None


Mark = Words | Box | Drawn | Figure | Shown
