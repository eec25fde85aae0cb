"""What is shown beside the plan: what the group agreed on, and where people find help."""

from __future__ import annotations

from presenter.run.scene import AgreementScene, SupportScene
from presenter.session.language import on_wall
from presenter.session.markdown import spans
from presenter.session.text import Items, Paragraph
from presenter.stage.fitting import Part, body, line
from presenter.stage.layouts.slide import below_rule
from presenter.stage.page import Page

_RUNNING = 66  # larger than running text: it is read from afar, at any moment


def lay_agreement(scene: AgreementScene, page: Page) -> None:
    """Lay out the lines of the agreement as a list."""
    heading = on_wall("aside", "What we agreed on")
    page.rule_at(page.area, heading)
    items = tuple((Paragraph(spans(text)),) for text in scene.lines)
    said = Part(" / ".join(scene.lines), (Items(items),), _RUNNING, gap=0.85)
    page.stack([line(heading, 96, bold=True), said], below_rule(page.area))


def lay_support(scene: SupportScene, page: Page) -> None:
    """Lay out where people find help."""
    heading = on_wall("aside", "Support")
    page.rule_at(page.area, heading)
    page.stack(
        [line(heading, 96, bold=True), body(scene.text, _RUNNING, gap=0.85)], below_rule(page.area)
    )
