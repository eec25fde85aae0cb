"""A page while it is laid out: layouts put parts on it, and it becomes an arrangement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF

from presenter.run.scene import Scene, Slot
from presenter.stage.fitting import Part, Room, Stack, fit
from presenter.stage.marks import PAGE_HEIGHT, Area, Box, Mark
from presenter.stage.pictures import Pictures
from presenter.stage.slots import FOOT, MARGIN_Y, margin_x, slots_of
from presenter.stage.theme import Inks, Palette, palette


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A scene laid out for a size.

    `slots` are in the units of that size, from its top left corner; `marks` are in page units,
    which painting multiplies by `scale`. `crowded` are the texts that had to go below 1/28 of
    the height. `ground` is empty where the film shows through.
    """

    marks: tuple[Mark, ...]
    slots: Mapping[Slot, QRectF]
    crowded: tuple[str, ...]
    scale: float
    ground: str
    page: Area


class Stand(Enum):
    """Where parts stand in a space higher than they are; OPTICAL is a little above the middle."""

    TOP = 0.0
    OPTICAL = 0.42
    MIDDLE = 0.5
    BOTTOM = 1.0


class Page:
    """The page being laid out: its size, its colours, and what is on it so far."""

    def __init__(self, scene: Scene, width: float, pictures: Pictures) -> None:
        self.palette: Palette = palette(scene.theme)
        self.inks: Inks = self.palette.page
        self.ground = self.palette.page.ground
        self.pictures = pictures
        self.whole = Area(0, 0, width, PAGE_HEIGHT)
        self.slots = slots_of(scene, width)
        self.marks: list[Mark] = []
        self.crowded: list[str] = []

    @property
    def area(self) -> Area:
        """The page inside its margins."""
        return self.whole.inset(margin_x(self.whole.width), MARGIN_Y)

    @property
    def above_foot(self) -> Area:
        """The page inside its margins, above the band for rounds and countdown."""
        area = self.area
        return Area(area.x, area.y, area.width, area.height - FOOT - 40)

    @property
    def foot(self) -> Area:
        """The left part of the band at the foot; the countdown stands to its right."""
        area = self.area
        right = self.whole.width * 0.58 - 40
        return Area(area.x, area.bottom - FOOT, right - area.x, FOOT)

    def over_film(self) -> None:
        """Let the film show through a veil, and write in the colours for that."""
        self.ground = ""
        self.inks = self.palette.film
        self.put(Box(self.whole, fill=self.inks.ground, opacity=self.palette.veil))

    def on_cover(self) -> None:
        """Take the colours of the first and the last picture."""
        self.inks = self.palette.cover
        self.ground = self.inks.ground

    def put(self, *marks: Mark) -> None:
        """Add marks, above those already there."""
        self.marks.extend(marks)

    def stack(self, parts: Sequence[Part], area: Area, stand: Stand = Stand.TOP) -> Area:
        """Set parts one under another in `area`; return the area they take."""
        return self.stacks([(parts, area)], stand)[0]

    def stacks(
        self, groups: Sequence[tuple[Sequence[Part], Area]], stand: Stand = Stand.TOP
    ) -> list[Area]:
        """Set several stacks at one common scale; return the areas they take."""
        rooms = [Room(tuple(parts), area.width, area.height) for parts, area in groups]
        stacks = fit(rooms, self.inks)
        return [
            self._place(stack, area, stand) for stack, (_, area) in zip(stacks, groups, strict=True)
        ]

    def _place(self, stack: Stack, area: Area, stand: Stand) -> Area:
        down = max(0.0, area.height - stack.height) * stand.value
        self.put(*stack.placed(area, down))
        self.crowded.extend(stack.crowded)
        return Area(area.x, area.y + down, area.width, stack.height)

    def rule_at(self, area: Area) -> None:
        """Put the short bar above a heading that all written pages share."""
        self.put(Box(Area(area.x, area.y, 84, 9), fill=self.inks.accent))

    def arranged(self, scale: float) -> Arrangement:
        """Return what became of the page, for a screen `scale` times its size."""
        slots = {slot: area.rect(scale) for slot, area in self.slots.items()}
        crowded = tuple(dict.fromkeys(self.crowded))
        return Arrangement(tuple(self.marks), slots, crowded, scale, self.ground, self.whole)
