"""What films need: players, their sound, the meter and the chime, once the room sees something."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presenter.run.clock import Clock
from presenter.windows.presentation import Presentation
from presenter.windows.remembered import Remembered
from presenter.windows.sound_desk import SoundDesk

if TYPE_CHECKING:
    from presenter.film.director import Director
    from presenter.film.player import FilmPlayer
    from presenter.film.players import Players
    from presenter.film.sound import Outputs
    from presenter.windows.meter import Meter
    from presenter.windows.metering import Metering
    from presenter.windows.ringing import Ringing


class Outfit(QObject):
    """Loads it, a little at each turn of the event loop: no turn holds up the window for long.

    `done` tells that all is there.
    """

    done = Signal()

    def __init__(
        self,
        presentation: Presentation,
        clock: Clock,
        remembered: Remembered,
        sound: SoundDesk,
        meter: Callable[[], Meter],
    ) -> None:
        super().__init__()
        self._presentation = presentation
        self._clock = clock
        self._remembered = remembered
        self._sound = sound
        self._meter = meter
        self._no_player = ""  # why, in words
        self._library: Players | None = None
        self._metering: Metering | None = None
        self._ringing: Ringing | None = None
        self._steps: Iterator[None] = iter(())
        self.is_done = False
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    def begin(
        self,
        size: tuple[int, int],
        players: Sequence[FilmPlayer] | None = None,
        outputs: Outputs | None = None,
    ) -> None:
        """Begin to load; `size` is the wall's in pixels.

        Without `players` films play by VLC, or by what the settings name; without `outputs` they
        are heard where those players say.
        """
        self._steps = self._load(size, players, outputs)
        self._turn.start()

    def close(self) -> None:
        """Load no more, and let go of all; the presentation has let go of the players before."""
        self._turn.stop()
        self._steps = iter(())
        if self._metering is not None:
            self._metering.close()
        if self._library is not None:
            self._library.close()

    @Slot()
    def _go_on(self) -> None:
        for _ in self._steps:
            return
        self._turn.stop()
        self.is_done = True
        self.done.emit()

    def _load(
        self,
        size: tuple[int, int],
        given: Sequence[FilmPlayer] | None,
        outputs: Outputs | None,
    ) -> Iterator[None]:
        players = given
        if players is None:
            players = yield from self._players()
        from presenter.film.director import Director

        yield
        from presenter.film.reels import Reels

        yield
        for player in players:
            player.wake = self._presentation.wake
        reels = Reels(size)
        director = Director(players, reels.clip)
        self._presentation.equip(director, reels)
        yield
        self._equip_sound(director, players, outputs)

    def _players(self) -> Generator[None, None, Sequence[FilmPlayer]]:
        from presenter.film.players import opening

        opened = yield from opening(self._remembered.settings().player)
        if opened.players is None:
            self._no_player = opened.words
            self._presentation.say(opened.words)
            return ()
        if opened.words:
            self._presentation.display.note(opened.words)
        self._library = opened.players
        first = opened.players.make()
        yield
        return (first, opened.players.make())

    def _equip_sound(
        self, director: Director, players: Sequence[FilmPlayer], outputs: Outputs | None
    ) -> None:
        """Put films on the loudspeaker chosen, and the meter beside them."""
        from presenter.film.sound import PlayerOutputs
        from presenter.windows.metering import Metering
        from presenter.windows.ringing import ringing

        show = self._presentation
        if outputs is None and self._library is not None:
            outputs = self._library.sound()
        elif outputs is None and players:
            outputs = PlayerOutputs(players[0].outputs)
        self._sound.equip(outputs, director.set_output, self._no_player)
        meter = self._meter()
        meter.calm = lambda: self._remembered.settings().still
        self._metering = Metering(show.run, show.display, meter)
        self._ringing = ringing(show, self._clock, self._remembered.settings, self._sound.ring)
