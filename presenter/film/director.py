"""The director: beats become player commands, and what players tell becomes happenings.

No Qt and no player library here. All calls come on one thread (the window's). Call `pump` after
every command, whenever a player wakes its owner, and a few times a second: it also watches that a
film opens in time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from presenter.film.deck import PATIENCE, Deck, Decks
from presenter.film.happenings import (
    Broke,
    EndReached,
    FrameShown,
    Happening,
    Mended,
    Paused,
    PauseReached,
    Played,
    StretchEntered,
)
from presenter.film.places import bounded, place_of, stretch_for
from presenter.film.player import (
    Clip,
    Failed,
    FilmPlayer,
    FilmState,
    FrameReady,
    PlayerEvent,
    StateChanged,
)
from presenter.film.wall import Wall
from presenter.run.events import Arrival
from presenter.session.beats import Beat, stretches
from presenter.session.language import translate
from presenter.session.model import AtEnd, Showing, Step

__all__ = [
    "PATIENCE",
    "RESTART",
    "Broke",
    "Director",
    "EndReached",
    "FrameShown",
    "Happening",
    "Mended",
    "PauseReached",
    "Paused",
    "Played",
    "StretchEntered",
]

RESTART = 3.0  # seconds into a stretch up to which `previous` leaves it


class Director(Wall):
    """Leads one or two players through the film steps of a session.

    `clips` gives what is known of a file (length, size), or None if it has not been looked at;
    `steady` tells a time in seconds that only goes forward.
    """

    def __init__(
        self,
        players: Sequence[FilmPlayer],
        clips: Callable[[Path], Clip | None],
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(Decks(players, clips, steady), steady)
        self._beat = Beat("", "")
        self._wants = False  # whether the film of this beat is meant to be playing
        self._dragged = False  # it stands meanwhile, since its place is being looked for
        self._upcoming: Showing | None = None
        self._given_up: set[str] = set()
        self._queue: list[Happening] = []

    # Where the run is

    def enter(
        self,
        step: Step | None,
        beat: Beat,
        arrival: Arrival,
        film_ms: int | None = None,
        upcoming: Showing | None = None,
    ) -> None:
        """Come to a beat. Arriving by `next` plays; by any other way the film is cued and waits.

        `film_ms` is where in a `play` beat to be (its begin if None); `upcoming` is the next film
        step ahead, opened in time on the player that is free. Arriving by `film` at the beat that
        a happening named changes nothing.
        """
        self._upcoming, self._dragged = upcoming, False
        if not isinstance(step, Showing):
            self._leave(beat)
        elif arrival is Arrival.FILM and self._step is not None and self._is_there(step, beat):
            self._step, self._parts = step, stretches(step)
        else:
            self._come(step, beat, arrival is Arrival.NEXT, film_ms)
        self._open_ahead()

    def next(self) -> bool:
        """Answer a press of next: True if it paused a playing film, False to go on a beat."""
        if not self.playing:
            return False
        self.pause()
        return True

    def previous(self) -> bool:
        """Answer a press of previous: True if it restarted the stretch, False to go back."""
        part = self.stretch()
        if part is None or not self._beat.is_("play") or not self._usable():
            return False
        if self.position() - part.begin < RESTART:
            return False
        self._move(part.begin)
        return True

    # Playing

    @property
    def playing(self) -> bool:
        """True if the film plays, or will once it is open."""
        return self._step is not None and self._wants and self._usable()

    @property
    def opening(self) -> bool:
        """True while the room waits for the film's first picture; `pump` then watches the time."""
        deck = self._decks.usable
        waits = deck is not None and deck.player.state() is FilmState.LOADING
        return self._step is not None and waits

    @property
    def failed(self) -> bool:
        """True if the film of this step cannot play, or has kept the room waiting too long."""
        return self._step is not None and (not self._usable() or self._step.id in self._given_up)

    def toggle(self) -> None:
        """Play on, or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play on: a question is left for the stretch after it, an ended film starts again."""
        step = self._step
        if step is None or not self._usable() or self._wants:
            return
        if self._beat.is_("card") or self._beat.is_("end"):
            self._to_stretch(step, 0)
        elif self._beat.is_("ask"):
            self._to_stretch(step, self._beat.number)
        self._wants = True
        self._queue.append(Played(self._ms()))
        self._settle()
        self._player().play()

    def pause(self) -> None:
        """Stand still on the picture shown."""
        if not self.playing:
            return
        self._wants = False
        self._player().pause()
        self._queue.append(Paused(self._ms()))

    def seek(self, seconds: float) -> None:
        """Go to a time of the film, within the step's bounds, playing or paused as before.

        Outside the present stretch this enters the stretch that holds the time. It fires nothing.
        """
        step = self._step
        if step is None or not self._usable():
            return
        at = bounded(step, seconds, self._decks.duration(step))
        playing_beat = self._beat.is_("play")
        index = stretch_for(step, self._stretch if playing_beat else None, at)
        entered = not playing_beat or index != self._stretch
        self._stretch, self._beat = index, Beat(step.id, f"play-{index + 1}")
        if entered:
            self._queue.append(StretchEntered(index + 1, round(at * 1000)))
        self._move(at)

    def seek_by(self, seconds: float) -> None:
        """Go forward by some seconds, or back by a negative number of them."""
        self.seek(self.position() + seconds)

    def drag(self, seconds: float) -> None:
        """Go to a time as `seek` does, over and over; a playing film stands until `drop`."""
        if self.playing and not self._dragged:
            self._player().pause()
        self._dragged = self._step is not None and self._usable()
        self.seek(seconds)

    @property
    def moving(self) -> bool:
        """True while the film plays and nobody drags it."""
        return self.playing and not self._dragged

    def drop(self) -> None:
        """Have done with `drag`: stand there, or play on if the film was playing."""
        if self._dragged and self._usable():
            self._settle()
            if self._wants:
                self._player().play()
        self._dragged = False

    def replay(self) -> None:
        """Play the step's film from its beginning."""
        step = self._step
        if step is None or not self._usable():
            return
        self._to_stretch(step, 0)
        if not self._wants:
            self._wants = True
            self._queue.append(Played(self._ms()))
        self._player().play()

    # Sound

    def set_volume(self, percent: int) -> None:
        """Set the loudness of all films, 0 to 100."""
        for deck in self._decks:
            deck.player.set_volume(min(100, max(0, percent)))

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - one plain switch
        """Silence all films, or give the sound back."""
        for deck in self._decks:
            deck.player.set_muted(muted)

    def set_output(self, name: str) -> None:
        """Have all films heard on a sound device by its name, "" for the usual one."""
        for deck in self._decks:
            deck.player.set_output(name)

    def close(self) -> None:
        """Let go of the players, at the end of the program."""
        for deck in self._decks:
            deck.player.close()

    # What players tell

    def pump(self) -> tuple[Happening, ...]:
        """Return what happened since the last call, oldest first."""
        for deck in self._decks:
            for event in deck.player.take():
                self._hear(deck, event)
        self._watch()
        self._open_ahead()
        happened, self._queue = tuple(self._queue), []
        return happened

    def _hear(self, deck: Deck, event: PlayerEvent) -> None:
        deck.hear(event, self._steady())
        on_wall = deck is self._decks.on and self._step is not None
        if isinstance(event, Failed):
            deck.failure = event
        elif on_wall and isinstance(event, FrameReady):
            if self.frame() is not None and FrameShown() not in self._queue:
                self._queue.append(FrameShown())
        elif on_wall and isinstance(event, StateChanged) and event.state is deck.player.state():
            self._stopped(event.state)

    def _stopped(self, state: FilmState) -> None:
        """Fire the pause or the end of this stretch, if the film came to it by playing."""
        step = self._step
        if step is None or not self._wants or state not in (FilmState.HELD, FilmState.ENDED):
            return
        self._wants = False
        number = self._stretch + 1
        if number <= len(step.pauses):
            self._beat = Beat(step.id, f"ask-{number}")
            self._queue.append(PauseReached(number, self._ms()))
            return
        leads_on = step.at_end is AtEnd.NEXT
        if not leads_on:
            self._beat = Beat(step.id, "end")
        self._queue.append(EndReached(self._ms(), leads_on))

    def _watch(self) -> None:
        """Give up, for now, on a film that failed or does not open in time."""
        step, deck = self._step, self._decks.on
        if deck is not None:
            deck.watch(self._steady())
        if step is None or deck is None or deck.step != step.id:
            return
        if deck.player.frame() is not None:
            self._mend()
        failure = self._decks.trouble(deck)
        if failure is not None and not deck.told:
            deck.told = True
            self._given_up.add(step.id)
            self._queue.append(Broke(step.id, failure.reason, failure.fix))

    def _mend(self) -> None:
        step = self._step
        if step is not None and step.id in self._given_up and self._usable():
            self._given_up.discard(step.id)
            self._queue.append(Mended(step.id))

    # Moving players

    def _leave(self, beat: Beat) -> None:
        if self._step is not None and self._usable():
            self._player().pause()
            self.set_rate(1.0)
        self._step, self._beat, self._stretch = None, beat, 0
        self._wants, self._veil = False, None

    def _is_there(self, step: Showing, beat: Beat) -> bool:
        """True if the director came to this beat by itself, of this very film."""
        known = self._step
        return known is not None and self._beat == beat and known.film.path == step.film.path

    def _come(self, step: Showing, beat: Beat, plays: bool, film_ms: int | None) -> None:  # noqa: FBT001
        again = self._step is not None and self._step.id == step.id
        index, at = place_of(step, beat, film_ms, self._decks.duration(step))
        deck = self._decks.on if again else self._decks.for_step(step)
        if deck is not self._decks.on or not again:
            self._leave(beat)
        self._step, self._parts, self._beat, self._stretch = step, stretches(step), beat, index
        self._decks.on = deck
        self._wants = plays and beat.is_("play")
        if deck is None:
            self._broken(step, *_no_player())
            return
        if deck.failure is not None and again:
            return  # told already; looked at again when the step is next come to from outside
        self._aim(deck, step, beat, at)

    def _aim(self, deck: Deck, step: Showing, beat: Beat, at: float) -> None:
        player = deck.player
        if not self._wants and player.state() is FilmState.PLAYING:
            player.pause()
        if not deck.holds(step):
            self._veil = None
            self._decks.load(deck, step, at)
        elif not (deck.stands_at(at) or (beat.is_("end") and player.state() is FilmState.ENDED)):
            self._veil = player.frame()
            deck.go_now(at, self._steady())
        player.stop_at(self._parts[self._stretch].stop)
        if self._wants:
            player.play()
        else:
            player.pause()

    def _to_stretch(self, step: Showing, index: int) -> None:
        """Go to the begin of a stretch of the film on the wall."""
        part = self._parts[index]
        if part.name != self._beat.name:
            self._queue.append(StretchEntered(index + 1, round(part.begin * 1000)))
        self._stretch, self._beat = index, Beat(step.id, part.name)
        self._move(part.begin)

    def _move(self, at: float) -> None:
        part = self.stretch()
        deck = self._decks.on
        if part is None or deck is None:
            return
        if deck.stands_at(at):
            deck.player.stop_at(part.stop)
        else:
            deck.go(at, part.stop, self._steady())

    def _open_ahead(self) -> None:
        """Open the next film step on the free player, once that takes nothing from the wall."""
        step, deck = self._upcoming, self._decks.usable
        if step is None or (self._step is not None and step.id == self._step.id):
            return
        if self._step is not None and deck is not None and deck.player.state() is FilmState.LOADING:
            return
        self._upcoming = None
        self._decks.open_ahead(step, busy=self._step is not None)

    def _broken(self, step: Showing, reason: str, fix: str) -> None:
        if step.id not in self._given_up:
            self._given_up.add(step.id)
            self._queue.append(Broke(step.id, reason, fix))


def _no_player() -> tuple[str, str]:
    reason = translate("director", "There is no film player on this computer.")
    return reason, translate("director", "Install VLC 3.")
