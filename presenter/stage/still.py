"""A still scene painted, on any painter: wall, console, overview and paper alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from presenter.run.scene import Scene
from presenter.stage.detail import Detail
from presenter.stage.marks import PAGE_HEIGHT, Area
from presenter.stage.page import Arrangement
from presenter.stage.painting import colour, paint_marks
from presenter.stage.pictures import Pictures
from presenter.stage.slots import page_width, slots_of
from presenter.stage.theme import palette

__all__ = ["Arrangement", "Detail", "Pictures", "arrange", "paint_still"]


def arrange(
    scene: Scene, size: QSizeF, pictures: Pictures, detail: Detail = Detail.AUDIENCE
) -> Arrangement:
    """Return the scene laid out for a size."""
    width = page_width(size.width(), size.height())
    scale = size.height() / PAGE_HEIGHT
    slots = {slot: area.rect(scale) for slot, area in slots_of(scene, width).items()}
    ground = "" if slots else palette(scene.theme).page.ground
    return Arrangement((), slots, (), scale, ground, Area(0, 0, width, PAGE_HEIGHT))


def paint_still(
    painter: QPainter,
    scene: Scene,
    rect: QRectF,
    pictures: Pictures,
    detail: Detail = Detail.AUDIENCE,
) -> None:
    """Paint everything that is still in a scene; where a film is, nothing is painted."""
    arrangement = arrange(scene, rect.size(), pictures, detail)
    painter.save()
    if arrangement.ground:
        painter.fillRect(rect, colour(arrangement.ground))
    painter.translate(rect.topLeft())
    painter.scale(arrangement.scale, arrangement.scale)
    paint_marks(painter, arrangement.marks, pictures, detail)
    painter.restore()
