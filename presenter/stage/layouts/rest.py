"""A break: the word, the time left, and what comes after it."""

from __future__ import annotations

from presenter.run.scene import BreakScene, Slot
from presenter.session.language import on_wall
from presenter.stage.fitting import body, line
from presenter.stage.marks import Area, Box
from presenter.stage.page import Page, Stand


def lay_break(scene: BreakScene, page: Page) -> None:
    """Lay out the word above the countdown, what comes next at the foot."""
    area, inks = page.area, page.inks
    page.rule_at(area, scene.heading)
    slot = page.slots.get(Slot.COUNTDOWN)
    parts = [line(scene.heading, 150 if scene.timed else 190, bold=True)]
    if scene.text:
        parts.append(body(scene.text, 52, colour=inks.muted, gap=0.5))
    low = area.bottom - 210 if scene.then else area.bottom
    top = area.y + 44
    bottom = slot.y - 20 if slot is not None else low - 40
    stand = Stand.TOP if slot is not None else Stand.OPTICAL
    page.stack(parts, Area(area.x, top, area.width, bottom - top), stand)
    if scene.then:
        page.put(Box(Area(area.x, low + 24, area.width, 3), fill=inks.line))
        after = [
            line(on_wall("rest", "Then"), 42, colour=inks.accent, bold=True),
            line(scene.then, 56, bold=True, gap=0.12),
        ]
        page.stack(after, Area(area.x, low + 58, area.width, area.bottom - low - 58))
