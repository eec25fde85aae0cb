"""A page while it is laid out: layouts put parts on it, and it becomes an arrangement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from presenter.run.scene import Slot
from presenter.stage.marks import PAGE_HEIGHT, Area, Mark


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A scene laid out for a size.

    `slots` are in the units of that size, from its top left corner; `marks` are in page units,
    `scale` times smaller. `crowded` are the texts that had to go below 1/28 of the height.
    """

    marks: tuple[Mark, ...]
    slots: Mapping[Slot, QRectF]
    crowded: tuple[str, ...]
    scale: float
    ground: str = ""  # empty where the film shows through
    page: Area = field(default=Area(0, 0, 1920, PAGE_HEIGHT))
