"""The parking lot: what came up and waits, and who takes it on."""

from __future__ import annotations

from presenter.run.scene import ParkedView, ParkingScene
from presenter.session.language import on_wall
from presenter.session.text import Span
from presenter.stage.cards import Column, Tile
from presenter.stage.layouts.answers import lay_cards
from presenter.stage.marks import Sign
from presenter.stage.page import Page

_SHORT = 24  # letters: a name as short as this stands on one line


def lay_parking(scene: ParkingScene, page: Page) -> None:
    """Lay out the items as cards, each with who takes it on; what is settled is ticked."""
    tiles = tuple(map(_tile, scene.items))
    heading = on_wall("parking", "Parking lot")
    lay_cards(heading, (Column("", tiles),), page.area, page, number=scene.page)


def _tile(item: ParkedView) -> Tile:
    name = item.owner.replace(" ", "\u00a0") if len(item.owner) <= _SHORT else item.owner
    owner = (Span(f" —\u00a0{name}", strong=True),) if name else ()
    sign = Sign.CHECK if item.settled else None
    return Tile((Span(item.text), *owner), sign, quiet=item.settled)
