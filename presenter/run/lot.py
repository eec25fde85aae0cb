"""The parking lot: what came up and waits, with who takes it on."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.session.values import value


@value
class Item:
    """Something parked. `owner` takes it on, empty for nobody; `settled` needs nothing more."""

    number: int
    text: str
    owner: str = ""
    settled: bool = False


@value
class Lot:
    """What is parked, in the order it came; `last` is the highest number given."""

    items: tuple[Item, ...] = ()
    last: int = 0

    @property
    def waiting(self) -> tuple[Item, ...]:
        """What is not settled yet."""
        return tuple(item for item in self.items if not item.settled)


@value
class ItemParked:
    """Something was parked at a step; `step` is empty on the cover and at the close."""

    item: int
    text: str
    step: str = ""


@value
class ItemEdited:
    """An item says something else."""

    item: int
    text: str


@value
class ItemOwned:
    """Somebody takes an item on; empty for nobody."""

    item: int
    owner: str


@value
class ItemSettled:
    """An item needs nothing more, or does again."""

    item: int
    on: bool


@value
class ItemDropped:
    """An item is gone."""

    item: int


LotEvent = ItemParked | ItemEdited | ItemOwned | ItemSettled | ItemDropped


def fold_lot(lot: Lot, event: LotEvent) -> Lot:
    """Return the lot after an event; an item that is not there changes nothing."""
    match event:
        case ItemParked():
            if any(item.number == event.item for item in lot.items):
                return lot
            items = (*lot.items, Item(event.item, event.text))
            return Lot(items, max(lot.last, event.item))
        case ItemDropped():
            return replace(lot, items=tuple(i for i in lot.items if i.number != event.item))
        case ItemEdited() | ItemOwned() | ItemSettled():
            changed = (_changed(i, event) if i.number == event.item else i for i in lot.items)
            return replace(lot, items=tuple(changed))
        case _:
            assert_never(event)


def _changed(item: Item, event: ItemEdited | ItemOwned | ItemSettled) -> Item:
    match event:
        case ItemEdited():
            return replace(item, text=event.text)
        case ItemOwned():
            return replace(item, owner=event.owner)
        case ItemSettled():
            return replace(item, settled=event.on)
        case _:
            assert_never(event)
