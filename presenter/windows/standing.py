"""What stands while the room sees nothing for want of a projector.

The film and the countdown stand; the time of the steps goes on, as the day does. When the picture
is back the countdown goes on by itself; the film waits for the facilitator, so that nobody misses
a part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from presenter.run.aside import Aside
from presenter.run.events import BeatEntered, Stamped
from presenter.run.run import Run, Told
from presenter.session.beats import Beat
from presenter.session.language import noop, translate

_FROZEN = noop("standing", "The room sees a frozen picture: press f, then the film can play.")
_UNSEEN = noop(
    "standing", "The room sees nothing: this stands until the projector is back. n shows it here."
)
_BESIDE = noop(
    "standing", "The room sees something else: Next goes back to the film, then it can play."
)


class Standing:
    """Tells what happens to a run when the projector goes and comes back."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._stood: Beat | None = None  # where the beat's own countdown stands for this
        self._free_stood = False  # the free one stands for this, wherever the run is
        self.unseen = False

    @property
    def why(self) -> str:
        """Why a film must not play now, in words; empty if it may."""
        if self.unseen:
            return translate("standing", _UNSEEN)
        if self._run.state.aside is not Aside.NONE:
            return translate("standing", _BESIDE)
        return "" if self._run.state.frozen is None else translate("standing", _FROZEN)

    def toggle_countdown(self, say: Callable[[str], None]) -> Told:
        """Start this beat's countdown, or let it stand; say so if the room would not see it."""
        if self.unseen:
            say(self.why)
            return ()
        return self._run.pause_countdown() or self._run.start_countdown()

    def miss(self, missing: bool) -> Told:  # noqa: FBT001 - one plain switch
        """Take in whether the projector is missing; have the countdown stand, or go on."""
        before, self.unseen = self.unseen, missing
        if missing:
            return self._stand()
        stood, self._stood = self._stood == self._run.state.position, None
        free_stood, self._free_stood = self._free_stood, False
        goes_on = stood if self._run.state.timer is None else free_stood
        goes_on = goes_on and self._run.state.paused is None  # the facilitator has it go on
        return self._run.start_countdown() if before and goes_on else ()

    def after(self, events: Sequence[Stamped]) -> Told:
        """Have a countdown stand that would have begun unseen."""
        if any(isinstance(stamped.event, BeatEntered) for stamped in events):
            self._stood = None
        return self._stand() if self.unseen else ()

    def _stand(self) -> Told:
        events = self._run.pause_countdown()
        if events and self._run.state.timer is not None:
            self._free_stood = True
        elif events:
            self._stood = self._run.state.position
        return events
