"""Decks: one or two players, and the film step each is loaded for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from presenter.film.player import (
    Clip,
    Failed,
    FilmPlayer,
    FilmState,
    FrameReady,
    PlayerEvent,
    StateChanged,
)
from presenter.session.language import noop, translate
from presenter.session.model import Showing

PATIENCE = 1.2  # seconds a film may take to show its first picture before the room sees `instead`
_ON_THE_WAY = 0.7  # seconds a player is given to come to a place before it is sent to the next
NEAR = 0.06  # seconds: two places of a film no further apart are the same picture, or nearly
STILL = frozenset({FilmState.READY, FilmState.PAUSED, FilmState.HELD, FilmState.ENDED})
GONE = frozenset({FilmState.EMPTY, FilmState.FAILED})

_LATE = Failed(
    noop("deck", "The film takes too long to open."),
    noop(
        "deck",
        "It will show as soon as it is there. Is it on a slow stick or network "
        "drive? Copy it to this computer.",
    ),
)


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
        self.rate = 1.0
        self._way: tuple[float, float | None] | None = None  # a place to go to next, and its stop
        self._going: float | None = None  # since when the player is on its way to a place

    def load(self, step: Showing, clip: Clip, now: float) -> None:
        """Open a clip for a step; `now` is the steady time."""
        self.step, self.path, self.clip, self.since = step.id, clip.path, clip, now
        self.failure, self.told = None, False
        self._way = self._going = None
        self.set_rate(1.0)
        self.player.load(clip)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower, as slow as the player can; 1.0 again at the next film."""
        rate = max(rate, self.player.slowest)
        if rate != self.rate:
            self.rate = rate
            self.player.set_rate(rate)

    # A player is sent to one place at a time: with one on its way only the newest wish waits, so
    # that pictures come while a finger or a key asks faster than the film can be opened.

    def go(self, seconds: float, stop: float | None, now: float) -> None:
        """Go to a time, and stop at another, once the player has come to where it is going."""
        if self._going is not None and now - self._going < _ON_THE_WAY:
            self._way = (seconds, stop)
            return
        self._way, self._going = None, now
        self.player.seek(seconds)
        self.player.stop_at(stop)

    def go_now(self, seconds: float, now: float) -> None:
        """Go to a time at once, whatever was wished before."""
        self._way, self._going = None, now
        self.player.seek(seconds)

    def settle(self, now: float) -> None:
        """Go where was wished last, without waiting any more."""
        if self._way is not None:
            seconds, stop = self._way
            self.go_now(seconds, now)
            self.player.stop_at(stop)

    def hear(self, event: PlayerEvent, now: float) -> None:
        """Learn that the player has come to a place, and send it to the next."""
        came = isinstance(event, FrameReady | Failed)
        if came or (isinstance(event, StateChanged) and event.state is FilmState.ENDED):
            self._going = None
            self.settle(now)

    def watch(self, now: float) -> None:
        """Wait no longer for a place that does not come."""
        if self._way is not None and (self._going is None or now - self._going >= _ON_THE_WAY):
            self.settle(now)

    def position(self) -> float:
        """Return the time of the film: that of the place wished last, if it is not there yet."""
        return self.player.position() if self._way is None else self._way[0]

    def holds(self, step: Showing) -> bool:
        """True if this step's film is loaded here and has not failed."""
        loaded = self.step == step.id and self.path == step.film.path
        return loaded and self.failure is None and self.player.state() not in GONE

    def stands_at(self, seconds: float) -> bool:
        """True if it stands still at a time, or will once it is open."""
        state = self.player.state()
        near = abs(self.position() - seconds) <= NEAR
        return near and (state in STILL or state is FilmState.LOADING)


class Decks:
    """The players there are; `on` is the one on the wall, or last on it.

    `clips` gives what is known of a file, or None; `steady` tells a time in seconds.
    """

    def __init__(
        self,
        players: Sequence[FilmPlayer],
        clips: Callable[[Path], Clip | None],
        steady: Callable[[], float],
    ) -> None:
        self._decks = tuple(Deck(player) for player in players)
        self._clips = clips
        self._steady = steady
        self.on: Deck | None = None

    def __iter__(self) -> Iterator[Deck]:
        return iter(self._decks)

    @property
    def usable(self) -> Deck | None:
        """The deck on the wall, None if there is none or its film failed."""
        deck = self.on
        if deck is None or deck.failure is not None or deck.player.state() in GONE:
            return None
        return deck

    def for_step(self, step: Showing) -> Deck | None:
        """Return the deck a step's film is loaded in, else the one not on the wall."""
        return next((deck for deck in self._decks if deck.holds(step)), self._free())

    def load(self, deck: Deck, step: Showing, at: float) -> None:
        """Open a step's film at a time."""
        known = self._clips(step.film.path) or Clip(step.film.path)
        clip = replace(known, path=step.film.path, start=at, gain=step.gain)
        deck.load(step, clip, self._steady())

    def open_ahead(self, step: Showing, *, busy: bool) -> None:
        """Cue a step to come at its start, unless the only deck is `busy` on the wall."""
        deck = self.for_step(step)
        if deck is None or (deck is self.on and busy):
            return
        if not deck.holds(step):
            self.load(deck, step, step.start)
        elif not deck.stands_at(step.start):
            deck.go_now(step.start, self._steady())

    def trouble(self, deck: Deck) -> Failed | None:
        """Return why a deck's film cannot be shown, or was not in time; None if all is well."""
        late = self._steady() - deck.since > PATIENCE
        if deck.failure is None and late and deck.player.state() is FilmState.LOADING:
            return Failed(translate("deck", _LATE.reason), translate("deck", _LATE.fix))
        return deck.failure

    def duration(self, step: Showing) -> float:
        """Return the length of a step's file in seconds, 0 if it is not known."""
        known = self._clips(step.film.path)
        return 0.0 if known is None else known.duration

    def _free(self) -> Deck | None:
        return next((deck for deck in self._decks if deck is not self.on), self.on)
