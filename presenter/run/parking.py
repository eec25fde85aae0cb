"""Commands for the parking lot: what came up is kept for later, with who takes it on."""

from __future__ import annotations

from presenter.run.line import tidy
from presenter.run.lot import (
    Item,
    ItemDropped,
    ItemEdited,
    ItemOwned,
    ItemParked,
    ItemSettled,
    Lot,
    LotTurned,
)
from presenter.run.run import Run, Told

LONGEST = 200
"""Letters of an item."""
LONGEST_OWNER = 60
"""Letters of who takes it on."""


class Parking:
    """What can be asked of a run's parking lot; each command returns what it caused."""

    def __init__(self, run: Run) -> None:
        self._run = run

    @property
    def lot(self) -> Lot:
        """What is parked."""
        return self._run.state.lot

    def park(self, text: str) -> Told:
        """Keep something for later, at whatever step the room is; without letters nothing."""
        words = tidy(text, LONGEST)
        step = self._run.state.position.step
        return self._run.tell(ItemParked(self.lot.last + 1, words, step)) if words else ()

    def park_again(self, item: Item) -> Told:
        """Bring back an item that was dropped, at the end, with its owner."""
        number = self.lot.last + 1
        events = [ItemParked(number, item.text, self._run.state.position.step)]
        more: list[ItemOwned | ItemSettled] = []
        if item.owner:
            more.append(ItemOwned(number, item.owner))
        if item.settled:
            more.append(ItemSettled(number, on=True))
        return self._run.tell(*events, *more)

    def edit(self, item: int, text: str) -> Told:
        """Have an item say something else; one without letters changes nothing."""
        found, words = self.lot.item(item), tidy(text, LONGEST)
        changes = found is not None and words and words != found.text
        return self._run.tell(ItemEdited(item, words)) if changes else ()

    def own(self, item: int, owner: str) -> Told:
        """Say who takes an item on; without letters nobody does."""
        found, name = self.lot.item(item), tidy(owner, LONGEST_OWNER)
        changes = found is not None and name != found.owner
        return self._run.tell(ItemOwned(item, name)) if changes else ()

    def settle(self, item: int) -> Told:
        """Say that an item needs nothing more, or does again."""
        found = self.lot.item(item)
        return () if found is None else self._run.tell(ItemSettled(item, on=not found.settled))

    def drop(self, item: int) -> Told:
        """Take an item away."""
        return self._run.tell(ItemDropped(item)) if self.lot.item(item) is not None else ()

    def turn(self, page: int) -> Told:
        """Show this page of the lot where it is shown, from 0."""
        changes = page >= 0 and page != self.lot.page
        return self._run.tell(LotTurned(page)) if changes else ()
