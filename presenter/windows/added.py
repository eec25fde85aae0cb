"""What was added to the wall by hand, on the picture it was added to."""

from __future__ import annotations

from dataclasses import replace

from presenter.run.clock import Stamp
from presenter.run.events import RunState
from presenter.run.scene import Scene
from presenter.stage.ink import NO_INK, Ink
from presenter.stage.live import Live
from presenter.stage.over import waits_for_slot
from presenter.stage.zoom import WHOLE, Zoom


class Added:
    """Marks and the part of the picture that is seen, as long as the room sees that picture.

    `edition` is that of the session's text: an edited picture is another one.
    """

    def __init__(self) -> None:
        self.ink, self.zoom = NO_INK, WHOLE
        self._picture: object = None  # they belong to

    def take(self, ink: Ink, zoom: Zoom, state: RunState, edition: int) -> None:
        """Take other marks, and another part."""
        self.ink, self.zoom = ink, zoom
        self._picture = _picture(state, edition)

    def drop(self, state: RunState, edition: int) -> bool:
        """Take marks off that were made on another picture; return whether there were any."""
        if self._picture is None or self._picture == _picture(state, edition):
            return False
        self._picture = None
        self.ink, self.zoom = NO_INK, WHOLE
        return True

    def over(self, live: Live, state: RunState, scene: Scene, now: Stamp) -> Live:
        """Return what moves on the wall with all that lies over it."""
        mine = (self.ink, self.zoom, state.line)
        if mine != (live.ink, live.zoom, live.line):
            live = replace(live, ink=self.ink, zoom=self.zoom, line=state.line)
        if state.timer is None:
            return live
        left, runs = float(round(state.timer.left(now))), state.timer.since is not None
        if waits_for_slot(scene):
            return replace(live, countdown=left, counting=runs)
        return replace(live, timer=left, timing=runs)


def _picture(state: RunState, edition: int) -> object:
    """Return what tells one picture from the next; a curtain before it changes nothing."""
    beat = state.position if state.frozen is None else state.frozen.beat
    return beat, edition, beat.step in state.failed
