"""Hands counted at a poll."""

from __future__ import annotations

from dataclasses import replace

from presenter.session.values import value


@value
class Tally:
    """The hands counted at a step: one number for each answer, None where none was counted."""

    step: str
    counts: tuple[int | None, ...] = ()

    def count(self, answer: int) -> int | None:
        """Return the hands for an answer, counted from 0; None where none was counted."""
        return self.counts[answer] if 0 <= answer < len(self.counts) else None

    @property
    def total(self) -> int:
        """All hands counted."""
        return sum(count for count in self.counts if count is not None)


@value
class HandsCounted:
    """So many hands for an answer, counted from 0; None takes the count back."""

    step: str
    answer: int
    count: int | None


@value
class TallyCleared:
    """The counts of a step were taken back."""

    step: str


TallyEvent = HandsCounted | TallyCleared


def tally_of(tallies: tuple[Tally, ...], step: str) -> Tally:
    """Return a step's tally, an empty one if nothing was counted."""
    return next((tally for tally in tallies if tally.step == step), Tally(step))


def fold_tally(tallies: tuple[Tally, ...], event: TallyEvent) -> tuple[Tally, ...]:
    """Return all tallies after an event."""
    others = tuple(tally for tally in tallies if tally.step != event.step)
    if isinstance(event, TallyCleared):
        return others
    if event.answer < 0 or event.answer > _MOST:
        return tallies
    mine = tally_of(tallies, event.step)
    counts = list(mine.counts) + [None] * (event.answer + 1 - len(mine.counts))
    counts[event.answer] = event.count
    return (*others, replace(mine, counts=tuple(counts)))


_MOST = 1000  # answers: no poll has so many, a damaged record may
