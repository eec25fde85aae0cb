"""What hands counted at a poll say: how many, which answer is in the middle, what has changed."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.run.events import RunState
from presenter.run.tally import Tally
from presenter.session.model import Moment, Poll, Session

Counts = tuple[int | None, ...]
"""The hands for each answer in turn, None where they were not counted."""


def answers_of(step: Poll) -> tuple[str, ...]:
    """Return the answers a poll has, in order; those of a scale are its numbers."""
    if step.scale is None:
        return step.options
    low, high = step.scale
    return tuple(str(number) for number in range(low, high + 1))


def counts_of(state: RunState, step: Poll) -> Counts:
    """Return the hands counted at a poll, one entry for each of its answers."""
    tally, answers = state.tally(step.id), answers_of(step)
    return tuple(tally.count(tally.place(answers, n)) for n in range(len(answers)))


def counts_left(tally: Tally, step: Poll) -> tuple[tuple[str, int], ...]:
    """Return hands for answers that an edit took away, each with its words or its number from 1."""
    answers = answers_of(step)
    known = {tally.place(answers, n) for n in range(len(answers))}
    return tuple(
        (tally.worded(place) or str(place + 1), count)
        for place, count in enumerate(tally.counts)
        if count is not None and place not in known
    )


def poll_before(session: Session, step: Poll) -> Poll | None:
    """Return the poll that one after is compared with: of the same measure and answers, before it.

    Of several the last one. A poll that is not marked as `after` is compared with none.
    """
    if step.moment is not Moment.AFTER or not step.measure:
        return None
    found: Poll | None = None
    for other in session.steps:
        if other.id == step.id:
            break
        if (
            isinstance(other, Poll)
            and other.moment is Moment.BEFORE
            and other.measure == step.measure
            and answers_of(other) == answers_of(step)
        ):
            found = other
    return found


def total(counts: Sequence[int | None]) -> int:
    """Return all hands counted."""
    return sum(count for count in counts if count is not None)


def is_counted(counts: Sequence[int | None]) -> bool:
    """True if any answer was counted, were it none at all."""
    return any(count is not None for count in counts)


def average(answers: Sequence[str], counts: Sequence[int | None]) -> float | None:
    """Return the average of a scale's numbers, one for each hand; None without hands.

    Counts for which there is no answer do not count.
    """
    hands = total(counts[: len(answers)])
    if not hands:
        return None
    return sum(int(a) * (count or 0) for a, count in zip(answers, counts, strict=False)) / hands


def middle(answers: Sequence[str], counts: Sequence[int | None]) -> float | None:
    """Return the middle answer on a scale: as many hands lie above it as below; None without any.

    With an even number of hands it is half way between the two in the middle. Counts for which
    there is no answer do not count.
    """
    hands = total(counts[: len(answers)])
    if not hands:
        return None
    one, other = (_nth(answers, counts, nth) for nth in ((hands + 1) // 2, hands // 2 + 1))
    return (one + other) / 2


def _nth(answers: Sequence[str], counts: Sequence[int | None], nth: int) -> int:
    """Return the answer of the nth hand from the lowest, counted from 1."""
    passed = 0
    for answer, count in zip(answers, counts, strict=False):
        passed += count or 0
        if passed >= nth:
            return int(answer)
    raise ValueError(nth)
