"""A deck: one player and the film step it is loaded for."""

from __future__ import annotations

from pathlib import Path

from presenter.film.player import Clip, Failed, FilmPlayer, FilmState
from presenter.session.model import Showing

NEAR = 0.06  # seconds: two places of a film no further apart are the same picture, or nearly
STILL = frozenset({FilmState.READY, FilmState.PAUSED, FilmState.HELD, FilmState.ENDED})
GONE = frozenset({FilmState.EMPTY, FilmState.FAILED})


class Deck:
    """A player and the film step it is loaded for."""

    def __init__(self, player: FilmPlayer) -> None:
        self.player = player
        self.step = ""
        self.path = Path()
        self.clip = Clip(Path())
        self.since = 0.0  # when it was loaded
        self.failure: Failed | None = None
        self.told = False  # its failure, or that it is late

    def load(self, step: Showing, clip: Clip, now: float) -> None:
        """Open a clip for a step; `now` is the steady time."""
        self.step, self.path, self.clip, self.since = step.id, clip.path, clip, now
        self.failure, self.told = None, False
        self.player.load(clip)

    def holds(self, step: Showing) -> bool:
        """True if this step's film is loaded here and has not failed."""
        loaded = self.step == step.id and self.path == step.film.path
        return loaded and self.failure is None and self.player.state() not in GONE

    def stands_at(self, seconds: float) -> bool:
        """True if it stands still at a time, or will once it is open."""
        state = self.player.state()
        near = abs(self.player.position() - seconds) <= NEAR
        return near and (state in STILL or state is FilmState.LOADING)
