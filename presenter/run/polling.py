"""Commands for a show of hands."""

from __future__ import annotations

from presenter.run.ballot import answers_of, counts_of, is_counted
from presenter.run.run import Run, Told
from presenter.run.tally import HandsCounted, TallyCleared
from presenter.session.model import Poll

MOST = 999
"""Hands for one answer; no room has more."""


class Polling:
    """What can be asked of the hands counted at polls; each command returns what it caused."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def poll(self) -> Poll | None:
        """Return the poll the run is at, None at any other step."""
        step = self._run.route.step(self._run.state.position)
        return step if isinstance(step, Poll) else None

    def set(self, step: str, answer: int, count: int | None) -> Told:
        """Take down the hands for an answer, counted from 0; None takes the count back."""
        found = self._run.route.step_by_id(step)
        answers = answers_of(found) if isinstance(found, Poll) else ()
        if not 0 <= answer < len(answers) or not 0 <= (count or 0) <= MOST:
            return ()
        if self._count(step, answer) == count:
            return ()
        place = self._run.state.tally(step).place(answers, answer)
        return self._run.tell(HandsCounted(step, place, count, answers[answer]))

    def more(self, step: str, answer: int, by: int = 1) -> Told:
        """Count a hand more for an answer, or with less than 0 some fewer; never below none."""
        now = self._count(step, answer)
        return self.set(step, answer, min(MOST, max(0, (now or 0) + by)))

    def less(self, step: str, answer: int) -> Told:
        """Count a hand fewer for an answer; what was not counted stays so."""
        if self._count(step, answer) is None:
            return ()
        return self.more(step, answer, -1)

    def _count(self, step: str, answer: int) -> int | None:
        found = self._run.route.step_by_id(step)
        counts = counts_of(self._run.state, found) if isinstance(found, Poll) else ()
        return counts[answer] if 0 <= answer < len(counts) else None

    def clear(self, step: str) -> Told:
        """Take back all counts of a poll."""
        found = self._run.route.step_by_id(step)
        if not isinstance(found, Poll) or not is_counted(counts_of(self._run.state, found)):
            return ()
        return self._run.tell(TallyCleared(step))
