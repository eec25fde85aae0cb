"""The presentation: the one controller of a session in the room.

Keys, buttons and players come in; commands go down to the run and the director; events go to the
record; the display shows what it all adds up to. It decides nothing about how things look and
knows no rule of films or of time itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot

from presenter.film.stand_in import NoDirector, NoReels
from presenter.run.aside import Aside
from presenter.run.clock import Clock
from presenter.run.events import (
    Arrival,
    BeatEntered,
    Curtain,
    FilmReplaced,
    FilmRestored,
    SessionReloaded,
    Stamped,
)
from presenter.run.run import Run, Told
from presenter.session.beats import COVER, Beat
from presenter.session.language import noop, translate
from presenter.session.model import Session, Showing, Step
from presenter.session.values import value
from presenter.windows.display import Display
from presenter.windows.film_desk import FilmDesk, Lead
from presenter.windows.memory import give_back, trim
from presenter.windows.recorder import Recorder
from presenter.windows.standing import Standing
from presenter.windows.timekeeper import LateHint, went_on

if TYPE_CHECKING:
    from presenter.film.director import Director
    from presenter.film.happenings import Happening
    from presenter.film.reels import Reels
    from presenter.windows.hearing import Trouble

    Heard = Callable[[Run, Happening], tuple[Told, Trouble | None]]

_FAST_MS = 250  # while something moves
_SLOW_MS = 1000
_TRIM_MS = 20_000  # when nobody presses a key: it holds up who wants memory
_AGAIN = noop("presentation", "Press next again to leave the film, space to play on.")


@value
class Reloaded:
    """What reading the edited file gave: a session, or in words why the old one stays."""

    session: Session | None
    text: str
    words: str


class Presentation(QObject):
    """Leads a run through the two windows.

    `end_asked` tells that the facilitator is to be asked whether to end (or, False, no more);
    `ended` that she ended the session; `moved` that the run changed, by her or by a film;
    `ticked` that time passed.
    """

    ended = Signal()
    end_asked = Signal(bool)
    moved = Signal()
    ticked = Signal()
    _woken = Signal()

    def __init__(
        self,
        run: Run,
        clock: Clock,
        display: Display,
        recorder: Recorder,
        reload: Callable[[], Reloaded],
    ) -> None:
        super().__init__()
        self.run = run
        self.display = display
        self._clock = clock
        self._recorder = recorder
        self._reload = reload
        self._director: Director | NoDirector = NoDirector()
        self._reels: Reels | NoReels = NoReels()
        lead = Lead(self.apply, self._pump, self.go_on, self.say, lambda: self._standing.why)
        self.film = FilmDesk(run, display, lead)
        self._heard: Heard = _unheard
        self._pending = False  # a wake is on its way: many become one
        self._learned = False  # more is known of films than is shown
        self._attended: tuple[Showing | None, ...] | None = None  # films to be made ready
        self._asking_end = False
        self._standing = Standing(run)
        self._late = LateHint()
        self._trimming = QTimer(self, singleShot=True, interval=_TRIM_MS)
        self._trimming.timeout.connect(lambda: QThreadPool.globalInstance().start(trim))
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.tick)
        self._woken.connect(self._pump, Qt.ConnectionType.QueuedConnection)

    # Beginning and end

    def begin(self) -> None:
        """Show where the run is."""
        self.display.show()
        self._tick.start(_SLOW_MS)

    def equip(self, director: Director, reels: Reels) -> None:
        """Take the players and what is known of the films; they come after the first picture."""
        from presenter.windows.hearing import heard  # with the players, after the first picture

        give_back()
        self._heard = heard
        self._director.close()
        self._director, self._reels = director, reels
        self.film.equip(director)
        self.display.equip(director, reels)
        director.set_volume(self.run.state.volume)
        director.set_muted(self.run.state.muted)
        reels.changed = self._learn
        reels.open(self.run.session)
        state = self.run.state
        self._enter(Arrival.NEXT if state.film_playing else Arrival.JUMP, state.film_ms)
        self.display.show()
        self._attend()

    def record_to(self, recorder: Recorder, kept: Iterable[Stamped]) -> None:
        """Write what happened so far, and all from now on, to this record."""
        self._recorder = recorder
        recorder.write(kept)

    def close(self) -> None:
        """Stop all that moves, let go of the players and finish the record."""
        self._tick.stop()
        self._trimming.stop()
        self.display.close()
        self._director.close()
        self._reels.close()
        self._recorder.close()

    def wake(self) -> None:
        """Have the players heard; may be called from any thread."""
        if not self._pending:
            self._pending = True
            self._woken.emit()

    # What the facilitator asks for

    def next(self) -> None:
        """Go on: a playing film is paused first, and left by a second press."""
        self.go_on()
        if not self._beside and self._director.next():
            self._pump()
            self.display.look(prompt=translate("presentation", _AGAIN))
        else:
            self.apply(self.run.next())

    def previous(self) -> None:
        """Go back: a film's stretch starts again first, unless it has just begun."""
        self.go_on()
        if not self._beside and self._director.previous():
            self._pump()
            self.display.look(prompt="")
        else:
            self.apply(self.run.previous())

    @property
    def _beside(self) -> bool:
        """True while the room sees something in the place of the run's picture."""
        return self.run.state.aside is not Aside.NONE

    def go_to(self, beat: Beat) -> None:
        """Jump to a beat."""
        self.go_on()
        self.apply(self.run.go_to(beat))

    @Slot(str)
    def go_to_step(self, step: str) -> None:
        """Jump to the first beat of a step."""
        beat = self.run.route.first_beat(step)
        if beat is not None:
            self.go_to(beat)

    @Slot(int)
    def go_to_number(self, number: int) -> None:
        """Jump to a step by its number; 0 is the cover."""
        beat = self.run.route.numbered(number)
        if beat is None:
            words = translate("presentation", "There is no step {number}. The last one is {last}.")
            self.say(words.format(number=number, last=len(self.run.session.steps)))
        else:
            self.go_to(beat)

    def space(self) -> None:
        """Play or pause a film; go on where there is none."""
        if self.film.playable and not self._beside:
            self.film.play_pause()
        else:
            self.next()

    def black(self) -> None:
        """Hide the picture, and stop a film with it; or show it again."""
        self._toggle(Curtain.BLACK)

    def white(self) -> None:
        """Make the wall white, and stop a film with it; or show the picture again."""
        self._toggle(Curtain.WHITE)

    def _toggle(self, curtain: Curtain) -> None:
        if self.run.state.curtain is Curtain.NONE:
            self._pause()
        self.apply(self.run.toggle_curtain(curtain))

    def freeze(self) -> None:
        """Keep the room's picture, a film standing, while the run moves; or show where it is."""
        if self.run.state.frozen is None:
            self._pause()
        self.apply(self.run.toggle_freeze(self.display.film_ms()))

    def countdown(self) -> None:
        """Start the countdown of this beat, or let it stand."""
        self.apply(self._standing.toggle_countdown(self.say))

    def extend(self, seconds: float) -> None:
        """Give the countdown more time, or less."""
        self.apply(self.run.extend_countdown(seconds))

    def hide(self, step: str, hidden: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """Have `next` pass over a step, or come to it again."""
        if hidden and step == self.run.state.position.step:
            self.say(
                translate("presentation", "The room is at this step: leave it before you hide it.")
            )
        else:
            self.apply(self.run.hide(step) if hidden else self.run.show(step))

    def set_finish(self, minute: int | None) -> None:
        """Set today's real finish, in minutes after midnight; None says there is none."""
        self.apply(self.run.set_finish(minute))

    def reload(self) -> None:
        """Read the edited session file and stay where the room is."""
        found = self._reload()
        if found.session is not None:
            events = self.run.reload(found.session)
            self._recorder.write_text("", found.text)
            self.display.forget()
            self._reels.open(found.session)
            self.apply(events)
        self.say(found.words)

    def ask_end(self) -> None:
        """Ask on the console whether to end; asked again, the session goes on."""
        self._asking_end = not self._asking_end
        self.end_asked.emit(self._asking_end)

    def close_asked(self) -> None:
        """Ask whether to end: somebody closes a window, perhaps twice."""
        if not self._asking_end:
            self.ask_end()

    def go_on(self) -> None:
        """Take the question whether to end away."""
        if self._asking_end:
            self.ask_end()

    @property
    def asking_end(self) -> bool:
        """True while the facilitator is asked whether to end."""
        return self._asking_end

    def end(self) -> None:
        """End the session."""
        self._pause()
        events = self.run.end()
        self.apply(events)
        if events:
            self.ended.emit()

    def say(self, words: str) -> None:
        """Say something on the console's quiet line."""
        self.display.look(message=words)

    def miss_projector(self, missing: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Say on the console that there is no projector, or that it is back."""
        if missing and not self._standing.unseen:
            self._pause()
        self.apply(self._standing.miss(missing))
        self.display.say_of_wall(replace(self.display.looks, no_projector=missing))

    def cover_wall(self, covered: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Say on the console that the test card is on the wall, or no more; a film stands."""
        if covered:
            self._pause()
        self.display.say_of_wall(replace(self.display.looks, test_card=covered))

    # Time and players

    def pause_film(self) -> None:
        """Have a film that plays stand: something else gets the room's eyes."""
        self._pause()

    def _pause(self) -> None:
        """Have a film stand, and hear that it does."""
        self._director.pause()
        self._pump()

    @Slot()
    def tick(self) -> None:
        """Show the time that passed; a few times a second, or once when nothing moves."""
        self._pump()
        if self.run.state.position != COVER:
            self._recorder.alive(self._clock.now(), self.display.film_ms())
        self.display.note_trouble(self._recorder.reason)
        self._pace_tick()
        self.display.show_moving()
        self.display.show_console()
        if not self.display.looks.message and (hint := self._late.words(self.display.viewing.late)):
            self.display.note(hint)
        self.ticked.emit()

    @Slot()
    def _pump(self) -> None:
        """Hear what the players tell."""
        self._pending = False
        happened = self._director.pump()
        for happening in happened:
            self._hear(happening)
        learned, self._learned = self._learned, False
        if learned:
            self.display.show_stills()
        elif happened:
            self.display.show_moving()

    def _learn(self) -> None:
        """Have what was learned of films shown; called on the thread that learns."""
        self._learned = True
        self.wake()

    def _hear(self, happening: Happening) -> None:
        events, trouble = self._heard(self.run, happening)
        if trouble is not None:
            self.display.note_failure(trouble.reason, trouble.fix)
        self.apply(events)

    # From events to players, the record and the display

    def apply(self, events: Sequence[Stamped]) -> None:
        """Write down what happened, bring the players there, and show what it adds up to."""
        if not events:
            return
        self._recorder.write(events)
        for event in (stamped.event for stamped in events):
            if isinstance(event, BeatEntered):
                self.display.looks = replace(self.display.looks, prompt="", message="")
                self._enter(event.arrival, event.film_ms)
            elif isinstance(event, SessionReloaded | FilmReplaced | FilmRestored):
                self._enter(Arrival.JUMP, self.run.state.film_ms)
        self.apply(self._standing.after(events))
        if words := went_on(events, self.run.state):
            self.display.looks = replace(self.display.looks, message=words)
        self.display.show()
        self._attend()
        self._pace_tick()
        self.moved.emit()

    def _attend(self) -> None:
        """Have the next pictures of films made ready, and the players heard: after the wall."""
        if self._attended is not None:
            self._reels.attend(*self._attended, also=self.display.stills())
            self._attended = None
            self.wake()

    def _enter(self, arrival: Arrival, film_ms: int) -> None:
        """Bring the players to the beat the run is at."""
        state, step = self.run.state, self.display.showing()
        if arrival is Arrival.NEXT and (state.unseen or self._standing.unseen):
            arrival = Arrival.JUMP  # a film waits until the room sees it
        upcoming = _upcoming(self.run, self.display.may_show)
        self._director.enter(step, state.position, arrival, film_ms, upcoming)
        if step is None and not self._trimming.isActive():
            self._trimming.start()  # a film may have been left, and with it much memory
        self._attended = (step, upcoming)

    def _pace_tick(self) -> None:
        counting = self.run.state.counting
        film = self._director.playing or self._director.opening
        moves = film or (counting is not None and counting.since is not None)
        wanted = _FAST_MS if moves else _SLOW_MS
        if self._tick.isActive() and self._tick.interval() != wanted:
            self._tick.start(wanted)


def _unheard(_run: Run, _happening: Happening) -> tuple[Told, Trouble | None]:
    """Return nothing: no player is there that could tell anything."""
    return (), None


def _upcoming(run: Run, may_show: Callable[[Step | None], Showing | None]) -> Showing | None:
    """Return the film step that comes next, if it is no more than two steps away."""
    route, state = run.route, run.state
    beat, left = state.position, 2
    while left:
        after = route.after(beat, state.hidden)
        if after == beat:
            return None
        if after.step != beat.step:
            left -= 1
            step = may_show(route.step(after))
            if step is not None:
                return step
        beat = after
    return None
