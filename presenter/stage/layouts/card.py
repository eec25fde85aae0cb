"""A film's card, over its first frame: what it is, what is in it, what to look for."""

from __future__ import annotations

from presenter.run.scene import CardScene
from presenter.session.language import on_wall
from presenter.stage.fitting import line
from presenter.stage.marks import Area, Box
from presenter.stage.page import Page, Stand


def lay_card(scene: CardScene, page: Page) -> None:
    """Lay out the title and what to look for above, the plain facts at the foot."""
    page.over_film()
    area, inks = page.area, page.inks
    top = [line(scene.heading, 116, bold=True)]
    if scene.look_for:
        top.append(line(on_wall("card", "Look for"), 42, colour=inks.accent, bold=True, gap=1.6))
        top.append(line(scene.look_for, 68, gap=0.18))
    facts = []
    if scene.content_note:
        facts.append(
            line(on_wall("card", "In this film: {note}").format(note=scene.content_note), 44)
        )
    if scene.label:
        facts.append(line(scene.label, 40, colour=inks.muted, gap=0.35 if facts else 0.0))
    low = area.height * 0.27 if facts else 0.0
    foot = Area(area.x, area.bottom - low, area.width, low)
    above = Area(area.x, area.y, area.width, area.height - low - (50 if facts else 0))
    page.lead(top, above)
    if facts:
        used = page.stack(facts, foot.inset(0, 16), Stand.BOTTOM)
        page.put(Box(Area(area.x, used.y - 30, area.width, 3), fill=inks.line, opacity=0.7))
