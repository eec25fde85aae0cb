"""Nothing: the curtain is drawn."""

from __future__ import annotations

from presenter.run.scene import BlackScene
from presenter.stage.page import Page


def lay_black(scene: BlackScene, page: Page) -> None:  # noqa: ARG001 - black in every theme
    """Make the page black."""
    page.ground = "#000000"
