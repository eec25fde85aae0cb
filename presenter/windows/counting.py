"""The countdown of the run's beat, as it stands on the wall."""

from __future__ import annotations

from presenter.run.clock import Clock, Stamp
from presenter.run.rest import back_at
from presenter.run.run import Run
from presenter.session.beats import Beat
from presenter.stage.live import Live


class Counting:
    """Tells what a run's countdown says at this moment, and when its breaks end."""

    def __init__(self, run: Run, clock: Clock) -> None:
        self._run, self._clock = run, clock

    def live(self) -> Live:
        """Return what fills the countdown's slot."""
        counting, now = self._run.state.countdown, self._clock.now()
        left = None if counting is None else float(round(counting.left(now)))
        return Live(
            countdown=left,
            counting=counting is not None and counting.since is not None,
            back=self.back(self._run.state.position, left, now),
        )

    def back(self, beat: Beat, left: float | None, moment: Stamp) -> str:
        """Return when the break at a beat ends by what it has left at a moment; else nothing."""
        return back_at(self._run.route.step(beat), left, moment, self._clock)
