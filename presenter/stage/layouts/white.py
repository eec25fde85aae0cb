"""An empty wall of light: the white curtain is drawn."""

from __future__ import annotations

from presenter.run.scene import WhiteScene
from presenter.stage.page import Page


def lay_white(scene: WhiteScene, page: Page) -> None:  # noqa: ARG001 - white in every theme
    """Make the page white."""
    page.ground = "#ffffff"
