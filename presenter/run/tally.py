"""Hands counted at a poll."""

from __future__ import annotations

from dataclasses import replace

from presenter.session.values import value


@value
class Tally:
    """The hands counted at a step, a number in each place, None where none was counted.

    `said` has the answers as they were worded when their hands were counted, empty where that is
    not known: the session may be edited afterwards, and hands belong to what was asked.
    """

    step: str
    counts: tuple[int | None, ...] = ()
    said: tuple[str, ...] = ()

    def count(self, place: int) -> int | None:
        """Return the hands in a place, counted from 0; None where none was counted."""
        return self.counts[place] if 0 <= place < len(self.counts) else None

    def worded(self, place: int) -> str:
        """Return how the answer in a place was worded, empty where that is not known."""
        return self.said[place] if 0 <= place < len(self.said) else ""

    def place(self, answers: tuple[str, ...], number: int) -> int:
        """Return the place of one of a poll's answers as they are now, counted from 0.

        It is where the same words were counted, wherever they stood then; else the answer's own
        number, where nothing was counted or words that were only mended since; else a new place.
        """
        answer, there = answers[number], self.worded(number)
        if answer != there and answer in self.said and answers.count(answer) == 1:
            return self.said.index(answer)
        mine = there in ("", answer) or (there not in answers and _mended(there, answer))
        return number if mine else max(len(self.counts), len(answers))

    @property
    def total(self) -> int:
        """All hands counted."""
        return sum(count for count in self.counts if count is not None)


@value
class HandsCounted:
    """So many hands for an answer; None takes the count back.

    `answer` is its place in the tally, counted from 0, `said` its words.
    """

    step: str
    answer: int
    count: int | None
    said: str = ""


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
    more = event.answer + 1 - len(mine.counts)
    counts, said = [*mine.counts, *[None] * more], [*mine.said, *[""] * more]
    counts[event.answer], said[event.answer] = event.count, event.said
    return (*others, replace(mine, counts=tuple(counts), said=tuple(said)))


def _mended(before: str, after: str) -> bool:
    """True if words are so alike that one must be the other, put right."""
    from difflib import SequenceMatcher  # after an edit only

    return SequenceMatcher(None, before.lower(), after.lower()).ratio() >= _ALIKE


_ALIKE = 0.6
_MOST = 1000  # answers: no poll has so many, a damaged record may
