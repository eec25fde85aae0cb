"""The parking lot: what came up and waits, and who takes it on."""

from __future__ import annotations

from presenter.run.scene import ParkedView, ParkingScene
from presenter.session.language import on_wall
from presenter.session.text import Items, Paragraph, Span
from presenter.stage.fitting import Part, line
from presenter.stage.layouts.slide import below_rule
from presenter.stage.page import Page


def lay_parking(scene: ParkingScene, page: Page) -> None:
    """Lay out the items as a list, each with who takes it on."""
    heading = on_wall("parking", "Parking lot")
    page.rule_at(page.area, heading)
    items = tuple((Paragraph(_spans(item)),) for item in scene.items)
    said = Part(heading, (Items(items),), 58, gap=0.85)
    page.stack([line(heading, 96, bold=True), said], below_rule(page.area))


def _spans(item: ParkedView) -> tuple[Span, ...]:
    owner = (Span(f" — {item.owner}", strong=True),) if item.owner else ()
    return (Span(item.text), *owner)
