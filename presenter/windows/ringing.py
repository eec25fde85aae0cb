"""The soft chime when a countdown that the room sees comes to its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from presenter.run.clock import Clock
from presenter.run.ending import Ending
from presenter.run.events import RunState
from presenter.run.run import Run
from presenter.run.settings import Settings
from presenter.windows.presentation import Presentation


class Ringing(QObject):
    """Rings once at each end; `look` is called at every tick and whenever the run moved.

    `seen` tells whether the room sees the run's picture, as far as the run does not know;
    `wanted` whether the person wants the chime; `ring` plays it at a volume in percent.
    """

    def __init__(
        self,
        run: Run,
        clock: Clock,
        seen: Callable[[], bool],
        wanted: Callable[[], bool],
        ring: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._run, self._clock = run, clock
        self._seen, self._wanted, self._ring = seen, wanted, ring
        self._ending = Ending()

    @Slot()
    def look(self) -> None:
        """Ring if the end has come, and the room may hear it."""
        state, which = self._run.state, None
        left = 0.0
        if state.counting is not None:
            which = state.position if state.timer is None else "free"
            left = float(round(state.counting.left(self._clock.now())))  # as the wall shows it
        if self._ending.comes(which, left) and self._may_be_heard(state) and self._wanted():
            self._ring(state.volume)

    def _may_be_heard(self, state: RunState) -> bool:
        """What the room does not see it must not hear; and a film is not to be talked over."""
        return not (state.muted or state.unseen or state.film_playing) and self._seen()


def ringing(
    show: Presentation,
    clock: Clock,
    settings: Callable[[], Settings],
    ring: Callable[[int], None],
) -> Ringing:
    """Have the countdowns of a presentation heard at their ends, as the settings want it."""
    made = Ringing(
        *(show.run, clock, lambda: show.display.looks.wall_free, lambda: settings().chime, ring)
    )
    show.ticked.connect(made.look)
    show.moved.connect(made.look)
    return made
