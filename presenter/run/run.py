"""A run: commands check what is asked and tell what happened; the state is what that adds up to.

No command raises, whatever it is given: what cannot be done changes nothing and tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from presenter.run.aside import Aside, AsideTaken
from presenter.run.clock import DAY_MINUTES, Clock, Stamp
from presenter.run.events import (
    Arrival,
    BeatEntered,
    CaptionLanguageChosen,
    CaptionsTurned,
    ClockStarted,
    CountdownExtended,
    CountdownPaused,
    CountdownStarted,
    Curtain,
    CurtainDrawn,
    CurtainLifted,
    Event,
    FilmFailed,
    FilmMended,
    FilmPaused,
    FilmPlayed,
    FilmReplaced,
    FilmRestored,
    FilmSkipped,
    FinishSet,
    LineTaken,
    LineWritten,
    RunEnded,
    RunResumed,
    RunStarted,
    RunState,
    SessionReloaded,
    SoundMuted,
    Stamped,
    StepHidden,
    StepShown,
    TimerSet,
    TimerTaken,
    VolumeSet,
    WallFrozen,
    WallThawed,
)
from presenter.run.feedback import turn_events
from presenter.run.fold import fold
from presenter.run.line import tidy
from presenter.run.pacing import replanned
from presenter.run.plan import RunContinued, fold_edited
from presenter.run.returning import returns_at, taken
from presenter.run.timing import countdown_of, film_time
from presenter.session.beats import COVER, Beat, Route, stretches
from presenter.session.model import Session, Showing, Step
from presenter.session.values import value

Told = tuple[Stamped, ...]
_Hiding = StepHidden | StepShown
_ALIVE_SECONDS = 2.0  # a program that runs gives a sign of life at least so often


@value
class Alive:
    """The last sign of life of a program: when, where the film was, what was being typed."""

    stamp: Stamp
    film_ms: int = 0
    typed: str = ""


class Run:
    """One live pass through a session.

    Every command returns the events it caused, oldest first, for the record to keep. A run made
    with a history goes on where that ended, once `resume` was called.
    """

    def __init__(self, route: Route, clock: Clock, history: Iterable[Stamped] = ()) -> None:
        self._route = route
        self._clock = clock
        self._state = RunState()
        self._last: Stamp | None = None
        self._filmed: Stamp | None = None  # when the film was last begun, paused or moved
        self._walked: dict[str, None] = {}
        for stamped in history:
            self._add(stamped)

    @property
    def state(self) -> RunState:
        """Where the run stands."""
        return self._state

    @property
    def here(self) -> Beat:
        """The position, found again if the session of the history was another one."""
        position = self._state.position
        if position in self._route:
            return position
        known = (self._route.first_beat(step) for step in reversed(self._walked))
        own = self._route.first_beat(position.step)
        return own or next((beat for beat in known if beat is not None), COVER)

    @property
    def route(self) -> Route:
        """The beats of the session as last read."""
        return self._route

    @property
    def session(self) -> Session:
        """The session as last read."""
        return self._route.session

    def start(self, text_id: str = "", *, practice: bool = False) -> Told:
        """Begin on the cover. Steps the file hides are hidden from here on.

        `practice` keeps the run apart from the real ones.
        """
        if self._last is not None:
            return ()
        hidden = (StepHidden(step.id) for step in self.session.steps if step.hidden)
        return self._tell(RunStarted(self.session.title, text_id, practice), *hidden)

    def resume(self, alive: Alive | None) -> Told:
        """Go on after the program had stopped: same beat, same second of the film, standing.

        `alive` is the last sign of life; without one the last event is. The time since does not
        count. A position the session no longer has is looked for again.
        """
        if self._last is None:
            return self.start()
        stopped = self._last
        if alive is not None and alive.stamp.since(stopped) > 0:
            stopped = alive.stamp
        film_ms = _film_at(stopped, self._filmed, alive, self._state)
        film_ms = _within_stretch(self._route.step(self.here), self.here, film_ms)
        events: list[Event] = [RunResumed(self._clock.now().since(stopped))]
        here = self.here
        if here != self._state.position:
            events += self._shown(here)
            events.append(self._found_again(here, self._planned(here), ""))
        elif here.is_("play"):
            events.append(FilmPaused(film_ms))
        return self._tell(*events) + self.thaw_lost()

    def thaw_lost(self) -> Told:
        """Let go of a frozen picture that an edit took away, where nobody has it any more."""
        frozen = self._state.frozen
        lost = frozen is not None and frozen.beat not in self._route
        return self._tell_if(lost, WallThawed())

    def end(self) -> Told:
        """End the run; nothing changes it from then on."""
        return self._tell(RunEnded())

    def next(self) -> Told:
        """Go to the next beat that is not hidden; at the close nothing.

        What is shown beside the plan is taken away first, and a paused run goes on first; and that
        is all. Where groups report, the next of them has its turn before the room goes on.
        """
        if self._state.paused is not None:
            return self._tell(*self.going_on())
        if self._state.aside is not Aside.NONE:
            return self._tell(*taken(self._state))
        turned = self._tell(*turn_events(self._route, self._state, 1))
        there = self._route.after(self.here, self._state.hidden)
        return turned or self._enter(there, Arrival.NEXT)

    def previous(self) -> Told:
        """Go to the beat or the group before that is not hidden; first as in `next`."""
        if self._state.paused is not None:
            return self._tell(*self.going_on())
        if self._state.aside is not Aside.NONE:
            return self._tell(AsideTaken())
        turned = self._tell(*turn_events(self._route, self._state, -1))
        there = self._route.before(self.here, self._state.hidden)
        return turned or self._enter(there, Arrival.PREVIOUS)

    def go_to(self, beat: Beat) -> Told:
        """Jump to a beat. A hidden step is shown by it."""
        return self._enter(beat, Arrival.JUMP)

    def film_reached(self, beat: Beat, film_ms: int) -> Told:
        """The film itself came to this beat."""
        return self._enter(beat, Arrival.FILM, film_ms)

    def film_played(self, film_ms: int) -> Told:
        """The film started or went on."""
        here, state = self.here, self._state
        if not here.is_("play") or state.film_playing or state.without_film(here.step):
            return ()
        return self._tell(*self.going_on(), FilmPlayed(film_ms))

    def film_paused(self, film_ms: int) -> Told:
        """The film stands still."""
        state = self._state
        on_film = isinstance(self._route.step(self.here), Showing)
        if not on_film or not (state.film_playing or state.film_ms != film_ms):
            return ()
        return self._tell(FilmPaused(film_ms))

    def film_failed(self, step: str, reason: str) -> Told:
        """The film of a step cannot play."""
        film = isinstance(self._route.step_by_id(step), Showing)
        return self._tell_if(film and step not in self._state.failed, FilmFailed(step, reason))

    def film_mended(self, step: str) -> Told:
        """The film of a step can play after all."""
        return self._tell_if(step in self._state.failed, FilmMended(step))

    def skip_film(self, film_ms: int, reason: str = "") -> Told:
        """Go past all that is left of the film step the room is in, as `next` at its end does.

        `film_ms` is how far the film was seen.
        """
        here = self.here
        if not isinstance(self._route.step(here), Showing):
            return ()
        after = self._route.after_step(here, self._state.hidden)
        return self._enter(after, Arrival.NEXT, first=(FilmSkipped(here.step, film_ms, reason),))

    def replace_film(self, step: str, film_ms: int) -> Told:
        """Put plan B in the place of a step's film, which stands at `film_ms`."""
        film = isinstance(self._route.step_by_id(step), Showing)
        can = film and not self._state.without_film(step)
        return self._tell_if(can, FilmReplaced(step, film_ms))

    def restore_film(self, step: str) -> Told:
        """Put a step's film back in its place."""
        return self._tell_if(step in self._state.replaced, FilmRestored(step))

    def toggle_curtain(self, curtain: Curtain = Curtain.BLACK) -> Told:
        """Hide the picture behind this curtain, from another one too; or show it again."""
        return self.draw_curtain(curtain) or self.lift_curtain()

    def draw_curtain(self, curtain: Curtain = Curtain.BLACK) -> Told:
        """Hide the picture from the room. A film that plays is for its player to pause."""
        return self._tell_if(self._state.curtain is not curtain, CurtainDrawn(curtain))

    def lift_curtain(self) -> Told:
        """Show the picture again."""
        return self._tell_if(self._state.curtain is not Curtain.NONE, CurtainLifted())

    def toggle_freeze(self, film_ms: int) -> Told:
        """Keep the picture the room sees standing, or show the room where the run is.

        `film_ms` is where the film of that picture stands. A curtain lies over either.
        """
        if self._state.frozen is not None:
            return self._tell(WallThawed())
        return self._tell(WallFrozen(film_ms))

    def turn_captions(self, on: bool) -> Told:  # noqa: FBT001 - one plain switch
        """Turn captions on or off."""
        return self._tell_if(self._state.captions is not on, CaptionsTurned(on))

    def choose_caption_language(self, language: str) -> Told:
        """Have captions in a language, in this film and the following ones that have it."""
        other = self._state.caption_language != language
        return self._tell_if(other, CaptionLanguageChosen(language))

    def mute(self, on: bool) -> Told:  # noqa: FBT001 - one plain switch
        """Mute the sound or give it back."""
        return self._tell_if(self._state.muted is not on, SoundMuted(on))

    def set_volume(self, percent: int) -> Told:
        """Set the volume; what is outside 0 to 100 becomes 0 or 100."""
        percent = min(100, max(0, percent))
        return self._tell_if(self._state.volume != percent, VolumeSet(percent))

    def start_countdown(self) -> Told:
        """Let the countdown run: the free one if there is one, else this beat's."""
        countdown = self._state.counting
        if countdown is None or countdown.since is not None:
            return ()
        own = self._state.timer is None  # a free one may count while the run is paused
        return self._tell(*(self.going_on() if own else ()), CountdownStarted())

    def pause_countdown(self) -> Told:
        """Let the same countdown stand still."""
        countdown = self._state.counting
        running = countdown is not None and countdown.since is not None
        return self._tell_if(running, CountdownPaused())

    def extend_countdown(self, seconds: float) -> Told:
        """Make the same countdown longer or, with less than 0, shorter, but not below 0.

        Time given after it was over counts from now, not from when it was over.
        """
        if self._state.counting is None:
            return ()
        left = self._state.counting.left(self._clock.now())
        change = seconds + max(0.0, -left) if seconds > 0 else max(seconds, -max(0.0, left))
        return self._tell_if(change != 0, CountdownExtended(change))

    def set_timer(self, seconds: float) -> Told:
        """Begin a free countdown over whatever picture there is, up to a day; 0 begins none."""
        return self._tell_if(0 < seconds <= DAY_MINUTES * 60, TimerSet(seconds))

    def take_timer(self) -> Told:
        """Take the free countdown away."""
        return self._tell_if(self._state.timer is not None, TimerTaken())

    def write_line(self, text: str) -> Told:
        """Put a line on the wall in place of another; one without letters takes it away."""
        line = tidy(text)
        if not line:
            return self._tell_if(bool(self._state.line), LineTaken())
        return self._tell_if(line != self._state.line, LineWritten(line))

    def hide(self, step: str) -> Told:
        """Let `next` pass over a step. The step the room is in cannot be hidden."""
        known = self._route.step_by_id(step) is not None and step != self.here.step
        return self._tell_if(known and step not in self._state.hidden, StepHidden(step))

    def show(self, step: str) -> Told:
        """Let `next` come to a step again."""
        return self._tell_if(step in self._state.hidden, StepShown(step))

    def set_finish(self, minute: int | None) -> Told:
        """Set today's real finish in minutes after local midnight; None says there is none."""
        minute = None if minute is None else minute % DAY_MINUTES
        known = self._state.finish is not None or self._state.open_ended
        return self._tell_if(not known or self._state.finish != minute, FinishSet(minute))

    def reload(self, session: Session, text_id: str = "") -> Told:
        """Go on in the session as edited, at the same beat or the nearest one left."""
        if self._state.ended:
            return ()
        old, here = self._route, self.here
        self._route = Route(session)
        changes = tuple(_rehidden(self.session, self._state, old, here))
        there = self._nearest(old, here, changes)
        void = replanned(self._state.plan, old, self._route)
        planned = countdown_of(self._route.step(there), there, fold_edited(self._state.plan, void))
        if there == here and planned == countdown_of(old.step(here), here, self._state.plan):
            planned = None if self._state.countdown is None else self._state.countdown.total
        found = replace(self._found_again(there, planned, text_id), replanned=void)
        return self._tell(*changes, *self._shown(there), found)

    def _enter(
        self,
        beat: Beat,
        arrival: Arrival,
        film_ms: int | None = None,
        first: tuple[Event, ...] = (),
    ) -> Told:
        if beat not in self._route or beat == self._state.position:
            return ()
        step = self._route.step(beat)
        if film_ms is None:
            film_ms = round(film_time(step, beat) * 1000)
        countdown = self._planned(beat)
        lot = returns_at(self._route, self._state, beat, arrival)
        starts = arrival is Arrival.NEXT and self._state.frozen is None and not lot  # it is seen
        counting = countdown is not None and starts
        entered = BeatEntered(beat.step, beat.name, arrival, film_ms, countdown, counting)
        begins = self._state.begun is None and beat != COVER
        begun = (ClockStarted(),) if begins else ()
        aside = () if self._state.aside is Aside.NONE else (AsideTaken(),)
        shown = self._shown(beat)
        return self._tell(*self.going_on(), *first, *aside, *begun, *shown, entered, *lot)

    def going_on(self) -> tuple[RunContinued, ...]:
        """Return what has a paused run go on, to be told; nothing if it does."""
        since = self._state.paused
        return () if since is None else (RunContinued(self._clock.now().since(since)),)

    def _planned(self, beat: Beat) -> float | None:
        """Return the seconds the countdown of a beat has today."""
        return countdown_of(self._route.step(beat), beat, self._state.plan)

    def _shown(self, beat: Beat) -> tuple[StepShown, ...]:
        """Show the step of a beat the room comes to, so that next and previous come back to it."""
        return (StepShown(beat.step),) if beat.step in self._state.hidden else ()

    def _nearest(self, old: Route, here: Beat, changes: tuple[_Hiding, ...]) -> Beat:
        """Find a position of the session before the edit, in a step that is not hidden."""
        there = self._route.nearest(old, here)
        now_hidden = {change.step for change in changes if isinstance(change, StepHidden)}
        now_shown = {change.step for change in changes if isinstance(change, StepShown)}
        hidden = (self._state.hidden | now_hidden) - now_shown
        if there.step == here.step or there.step not in hidden:
            return there
        return self._route.before(self._route.first_beat(there.step) or there, hidden)

    def _found_again(self, beat: Beat, countdown: float | None, text_id: str) -> SessionReloaded:
        film_ms = round(film_time(self._route.step(beat), beat) * 1000)
        return SessionReloaded(beat.step, beat.name, text_id, film_ms, countdown)

    def _tell_if(self, changes: bool, event: Event) -> Told:  # noqa: FBT001 - a plain condition
        return self._tell(event) if changes else ()

    def now(self) -> Stamp:
        """Return this moment by the run's clock."""
        return self._clock.now()

    def tell(self, *events: Event) -> Told:
        """Have it happened: for the commands of a part of the run that has its own module."""
        return self._tell(*events)

    def _tell(self, *events: Event) -> Told:
        if self._state.ended:
            return ()
        now = self._clock.now()
        told = tuple(Stamped(now, event) for event in events)
        for stamped in told:
            self._add(stamped)
        return told

    def _add(self, stamped: Stamped) -> None:
        before, self._state = self._state, fold(self._state, stamped)
        if _film_of(before) != _film_of(self._state):
            self._filmed = stamped.stamp
        self._last = stamped.stamp
        step = self._state.position.step
        self._walked.pop(step, None)
        self._walked[step] = None


def _rehidden(session: Session, state: RunState, old: Route, here: Beat) -> Iterator[_Hiding]:
    """Hide and show what the edit hides and shows, save the step the room is in."""
    for step in session.steps:
        before = old.step_by_id(step.id)
        was = before is not None and before.hidden
        if step.id == here.step or step.hidden == was:
            continue
        if step.hidden and step.id not in state.hidden:
            yield StepHidden(step.id)
        elif not step.hidden and step.id in state.hidden:
            yield StepShown(step.id)


def _film_of(state: RunState) -> tuple[Beat, int, bool]:
    return state.position, state.film_ms, state.film_playing


def _film_at(stopped: Stamp, filmed: Stamp | None, alive: Alive | None, state: RunState) -> int:
    """Return where the film was when the program stopped; `filmed` is its own last event.

    A sign of life knows best, if nothing happened to the film after it; that other things
    happened since, as an answer written while it played, says only that it played on.
    """
    since, film_ms = filmed, state.film_ms
    if alive is not None and (since is None or alive.stamp.since(since) > 0):
        since, film_ms = alive.stamp, alive.film_ms
    if state.film_playing and since is not None:
        film_ms += round(min(stopped.since(since), _ALIVE_SECONDS) * 1000)
    return film_ms


def _within_stretch(step: Step | None, here: Beat, film_ms: int) -> int:
    """Return a time of the film within the stretch of a `play` beat."""
    if not isinstance(step, Showing) or not here.is_("play"):
        return film_ms
    stretch = stretches(step)[here.number - 1]
    lowest = max(film_ms, round(stretch.begin * 1000))
    return lowest if stretch.stop is None else min(lowest, round(stretch.stop * 1000))
