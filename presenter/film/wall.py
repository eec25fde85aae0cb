"""The film on the wall: which step's it is, where it is, and its picture."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from presenter.film.deck import Decks
from presenter.film.places import end_of
from presenter.film.player import FilmPlayer, Frame
from presenter.session.beats import Stretch
from presenter.session.model import Showing


class Wall:
    """What there is to know of the film on the wall; the director, who leads it, is one."""

    def __init__(self, decks: Decks, steady: Callable[[], float]) -> None:
        self._decks = decks
        self._steady = steady
        self._step: Showing | None = None
        self._parts: tuple[Stretch, ...] = ()  # its stretches
        self._stretch = 0
        self._veil: Frame | None = None  # a picture of another time, not to be shown any more

    def position(self) -> float:
        """Return the time of the film on the wall in seconds, 0 without one."""
        step, part = self._step, self.stretch()
        if step is None or part is None:
            return 0.0
        if not self._usable():
            return part.begin
        return min(max(step.start, self._place()), end_of(step, self._decks.duration(step)))

    def length(self) -> float:
        """Return where the step's film ends, in seconds of the file; 0 if that is not known."""
        if self._step is None:
            return 0.0
        end = end_of(self._step, self._decks.duration(self._step))
        return 0.0 if end == inf else end

    def stretch(self) -> Stretch | None:
        """Return the stretch the film is in, None without a film."""
        return None if self._step is None else self._parts[self._stretch]

    def frame(self) -> Frame | None:
        """Return the picture of the film on the wall, None until the player has the right one."""
        deck = self._decks.usable
        frame = None if self._step is None or deck is None else deck.player.frame()
        return None if frame is self._veil else frame

    @property
    def rate(self) -> float:
        """How fast the film plays, 1.0 as made."""
        deck = self._decks.on
        return 1.0 if deck is None or self._step is None else deck.rate

    def set_rate(self, rate: float) -> None:
        """Play this step's film faster or slower, for practice."""
        deck = self._decks.usable
        if deck is not None and self._step is not None:
            deck.set_rate(rate)

    def _settle(self) -> None:
        deck = self._decks.usable
        if deck is not None:
            deck.settle(self._steady())

    def _usable(self) -> bool:
        return self._decks.usable is not None

    def _player(self) -> FilmPlayer:
        deck = self._decks.usable
        assert deck is not None  # noqa: S101 - callers have asked _usable() first
        return deck.player

    def _place(self) -> float:
        deck = self._decks.usable
        return 0.0 if deck is None else deck.position()

    def _ms(self) -> int:
        return round(self.position() * 1000)
