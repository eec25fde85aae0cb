"""A question over the held frame of a film."""

from __future__ import annotations

from presenter.run.scene import AskScene
from presenter.stage.fitting import line
from presenter.stage.layouts.parts import prompts
from presenter.stage.page import Page


def lay_ask(scene: AskScene, page: Page) -> None:
    """Lay out the question, large over the dimmed frame, its prompts and the countdown."""
    page.over_film()
    area = page.above_foot if scene.timed else page.area
    parts = [line(scene.question, 108, bold=True)]
    if scene.prompts:
        parts.append(prompts(scene.prompts, 60, gap=1.0))
    page.lead(parts, area)
