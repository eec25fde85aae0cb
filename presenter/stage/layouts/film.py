"""A film and nothing else."""

from __future__ import annotations

from presenter.run.scene import FilmScene
from presenter.stage.page import Page


def lay_film(scene: FilmScene, page: Page) -> None:  # noqa: ARG001 - nothing of it is still
    """Leave the page to the film."""
    page.ground = ""
