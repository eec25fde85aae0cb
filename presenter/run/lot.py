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
    """What is parked, in the order it came; `last` is the highest number given.

    `page` is what of it the room sees where it is shown, from 0; `returned` the step before which
    it came back by itself, empty until it does.
    """

    items: tuple[Item, ...] = ()
    last: int = 0
    page: int = 0
    returned: str = ""

    def item(self, number: int) -> Item | None:
        """Return the item of that number, or None."""
        return next((item for item in self.items if item.number == number), None)

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


@value
class LotTurned:
    """The room sees this page of the lot, from 0, where it is shown."""

    page: int


@value
class LotReturned:
    """The lot came back by itself before the last section, whose first step this is."""

    step: str


LotEvent = ItemParked | ItemEdited | ItemOwned | ItemSettled | ItemDropped | LotTurned | LotReturned


def fold_lot(lot: Lot, event: LotEvent) -> Lot:
    """Return the lot after an event; an item that is not there changes nothing."""
    match event:
        case ItemParked():
            if any(item.number == event.item for item in lot.items):
                return lot
            items = (*lot.items, Item(event.item, event.text))
            return replace(lot, items=items, last=max(lot.last, event.item))
        case ItemDropped():
            return replace(lot, items=tuple(i for i in lot.items if i.number != event.item))
        case LotTurned():
            return replace(lot, page=event.page)
        case LotReturned():
            return replace(lot, page=0, returned=event.step)
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
