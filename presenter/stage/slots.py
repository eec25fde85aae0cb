"""Where the moving things of a scene stand: the same place for every scene of a kind."""

from __future__ import annotations

from presenter.run.scene import BreakScene, Scene, Slot
from presenter.stage.marks import PAGE_HEIGHT, Area

MARGIN_Y = 78.0
FOOT = 172.0  # height of the band at the foot that holds the rounds and the countdown
_BREAK = 320.0


def page_width(width: float, height: float) -> float:
    """Return how wide the page is, in page units, on a screen of this shape."""
    return PAGE_HEIGHT * min(max(width / max(height, 1.0), 0.75), 4.0)


def margin_x(width: float) -> float:
    """Return the margin left and right of a page this wide: a beamer may cut 5 %."""
    return max(78.0, width * 0.06)


def slots_of(scene: Scene, width: float) -> dict[Slot, Area]:
    """Return where each slot of the scene is, in page units, on a page this wide."""
    return {slot: _place(slot, scene, width) for slot in sorted(scene.slots)}


def _place(slot: Slot, scene: Scene, width: float) -> Area:
    side = margin_x(width)
    if slot is Slot.FILM:
        return Area(0, 0, width, PAGE_HEIGHT)
    if slot is Slot.CAPTION:
        return Area(side, PAGE_HEIGHT * 0.6, width - 2 * side, PAGE_HEIGHT * 0.35)
    if isinstance(scene, BreakScene):
        return Area(side, PAGE_HEIGHT * 0.40, width - 2 * side, _BREAK)
    top = PAGE_HEIGHT - MARGIN_Y - FOOT
    return Area(width * 0.58, top, width * 0.42 - side, FOOT)
