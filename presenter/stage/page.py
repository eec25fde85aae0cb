"""A page while it is laid out: layouts put parts on it, and it becomes an arrangement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QRectF

from presenter.run.scene import Scene, Slot
from presenter.session.values import value
from presenter.stage.fitting import Part, Room, Stack, fit
from presenter.stage.marks import PAGE_HEIGHT, Area, Box, Mark
from presenter.stage.pictures import Pictures
from presenter.stage.setting import right_to_left
from presenter.stage.slots import FOOT, MARGIN_Y, margin_x, slots_of
from presenter.stage.theme import Inks, Palette, palette


@value
class Arrangement:
    """A scene laid out for a size.

    `slots` are in the units of that size, from its top left corner; `marks` are in page units,
    which painting multiplies by `scale`. `crowded` are the texts that had to go below 1/28 of
    the height. `ground` is empty where the film shows through. Of what takes several pages,
    `sheet` is the one laid out, from 0, and `sheets` how many there are.
    """

    marks: tuple[Mark, ...]
    slots: Mapping[Slot, QRectF]
    crowded: tuple[str, ...]
    scale: float
    ground: str
    page: Area
    sheet: int = 0
    sheets: int = 1


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
        self.sheet, self.sheets = 0, 1

    @property
    def area(self) -> Area:
        """The page inside its margins."""
        return self.whole.inset(margin_x(self.whole.width), MARGIN_Y)

    @property
    def above_foot(self) -> Area:
        """The page inside its margins, above the band for rounds and countdown."""
        area = self.area
        return Area(area.x, area.y, area.width, area.height - FOOT - 48)

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

    def label(self, part: Part, area: Area, stand: Stand = Stand.MIDDLE) -> None:
        """Set a letter or a figure that may be small: what it stands by says the same."""
        self.labels([(part, area)], stand)

    def labels(self, parts: Sequence[tuple[Part, Area]], stand: Stand = Stand.MIDDLE) -> None:
        """Set several of them at one common scale."""
        rooms = [Room((part,), area.width, area.height) for part, area in parts]
        for stack, (_, area) in zip(fit(rooms, self.inks), parts, strict=True):
            self._put(stack, area, stand)

    def stacks(
        self, groups: Sequence[tuple[Sequence[Part], Area]], stand: Stand = Stand.TOP
    ) -> list[Area]:
        """Set several stacks at one common scale; return the areas they take."""
        rooms = [Room(tuple(parts), area.width, area.height) for parts, area in groups]
        stacks = fit(rooms, self.inks)
        self.crowded.extend(text for stack in stacks for text in stack.crowded)
        return [
            self._put(stack, area, stand) for stack, (_, area) in zip(stacks, groups, strict=True)
        ]

    def _put(self, stack: Stack, area: Area, stand: Stand) -> Area:
        down = max(0.0, area.height - stack.height) * stand.value
        self.put(*stack.placed(area, down))
        return Area(area.x, area.y + down, area.width, stack.height)

    def rule_at(self, area: Area, heading: str) -> None:
        """Put the short bar above a heading that all written pages share."""
        x = area.right - 84 if right_to_left(heading) else area.x
        self.put(Box(Area(x, area.y, 84, 9), fill=self.inks.accent))

    def lead(self, parts: Sequence[Part], area: Area) -> Area:
        """Set a statement a little above the middle, the short bar close above it."""
        used = self.stack(parts, area.inset(0, 44), Stand.OPTICAL)
        self.rule_at(Area(area.x, used.y - 40, area.width, 0), parts[0].text)
        return used

    def arranged(self, scale: float) -> Arrangement:
        """Return what became of the page, for a screen `scale` times its size."""
        slots = {slot: area.rect(scale) for slot, area in self.slots.items()}
        crowded = tuple(dict.fromkeys(self.crowded))
        return Arrangement(
            *(tuple(self.marks), slots, crowded, scale, self.ground, self.whole),
            *(self.sheet, self.sheets),
        )
