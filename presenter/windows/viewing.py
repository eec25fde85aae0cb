"""From the run to what the console shows, as plain values; nothing here draws or decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from presenter.run.answers import count_words, hidden_words
from presenter.run.aside import Aside
from presenter.run.clock import Clock, Stamp, as_now
from presenter.run.events import Curtain, RunState
from presenter.run.feedback import after_turn, turn_events, turn_of
from presenter.run.pacing import (
    ON_TIME,
    Pacing,
    Reckoning,
    SectionPace,
    break_words,
    finish_words,
    pacing,
    start_words,
)
from presenter.run.rest import back_at
from presenter.run.returning import came_back
from presenter.run.run import Run
from presenter.run.scene import ParkingScene, Scene
from presenter.run.seen import aside_scene
from presenter.run.timing import round_of
from presenter.run.words import turn_words, way_words, words_for
from presenter.session.beats import CLOSE, COVER, Beat, Stretch
from presenter.session.language import noop, translate
from presenter.session.markdown import plain
from presenter.session.model import Discussion, Poll, Session, Showing, Step
from presenter.session.values import value
from presenter.session.words import clock_text
from presenter.stage.countdown import countdown_words
from presenter.windows.film_marks import marks_of
from presenter.windows.view import (
    KIND_WORDS,
    AgendaRow,
    ConsoleView,
    CountdownView,
    FilmView,
    Pace,
    RowState,
    Sums,
    Wall,
    Words,
)

_CURTAINS = {Curtain.NONE: Wall.LIVE, Curtain.BLACK: Wall.BLACK, Curtain.WHITE: Wall.WHITE}
_CARD = noop("viewing", "The test card: any key takes it away")
_NOTES = noop("viewing", "The room sees these notes if it sees this screen: n takes them away")
_NOTHING = noop(
    "viewing", "Nothing: film and countdown stand. n shows the room's picture on this screen"
)
_REPLACED = noop("viewing", "The room sees plan B instead of the film.")
_BACK = noop("viewing", "You chose so. The film can be put back at any time.")
_BARRED = noop("viewing", "Go on without it: tell in your words what the film is about.")

_PARTS = {
    "ask": noop("viewing", "question {number}"),
    "play": noop("viewing", "part {number}"),
    "item": noop("viewing", "point {number}"),
    "prompt": noop("viewing", "prompt {number}"),
}
_ONCE = {"end": noop("viewing", "end"), "tally": noop("viewing", "tally")}


@value
class FilmNow:
    """What the director tells of the film on the wall. Seconds."""

    position: float = 0.0
    end: float = 0.0
    stretch: Stretch | None = None
    playing: bool = False
    rate: float = 1.0
    languages: tuple[str, ...] = ()
    language: str = ""


@value
class Looks:
    """What the console says beside the run: what a key would do, what went wrong."""

    prompt: str = ""
    message: str = ""
    failure: str = ""
    fix: str = ""
    trouble: str = ""
    no_projector: bool = False
    test_card: bool = False
    tool: str = ""
    notes_seen: bool = False

    @property
    def wall_free(self) -> bool:
        """True while the room sees the run's picture: nothing is in its place."""
        return not (self.no_projector or self.test_card or self.notes_seen)


class Viewing:
    """Makes the console's view of a run; what only an edit changes is made once."""

    def __init__(self, run: Run, clock: Clock) -> None:
        self._run = run
        self._clock = clock
        self._rows = tuple(self._bare_rows())
        self.late: int | None = None  # minutes, at the last view
        self._lengths: Mapping[Path, float] = {}

    def reckoning(self) -> Reckoning:
        """Return what figures of time are made from: the films' lengths, the clock, the moment."""
        return self._lengths, self._clock, self._clock.now()

    def view(
        self,
        shown: Scene,
        looks: Looks,
        film: FilmNow,
        lengths: Mapping[Path, float],
        today: str,
    ) -> ConsoleView:
        """Return all that the console shows at this moment."""
        run, state, now = self._run, self._run.state, self._clock.now()
        route, here = run.route, state.position
        pace = pacing(route, state, lengths, self._clock, now)
        self.late, self._lengths = pace.late, lengths
        return ConsoleView(
            wall=_wall(state, looks),
            wall_words=self._paused_words(now)
            + (_over_wall(looks) or _wall_words(shown, state, film) + self._over_words(looks)),
            now_title=self._now_title(),
            next_title=self._next_title(),
            words=self._words(here),
            agenda=self._agenda(pace),
            clock=clock_text(int(self._clock.local_minute(now))),
            step_spent=pace.here.spent,
            step_planned=pace.here.planned,
            aim=_aim(run.session, route.step(here)),
            finish_words=finish_words(pace),
            pace=_pace(pace.late),
            break_words=break_words(pace),
            break_pace=_pace(pace.next_break.late if pace.next_break and not pace.back else None),
            start_words=start_words(route.session, pace),
            film=self._film(film, looks, today),
            countdown=self._countdown(),
            polls=isinstance(route.step(here), Poll),
            prompt=looks.prompt,
            message=looks.message,
        )

    def _now_title(self) -> str:
        state = self._run.state
        if state.beside is not Aside.NONE:
            return words_for(aside_scene(self._run.session, state))
        if state.frozen is not None:
            return self.name(state.frozen.beat)
        turn = turn_words(turn_of(self._run.route, state))
        return " · ".join(filter(None, (self.name(state.position), turn)))

    def _next_title(self) -> str:
        beat = seen_next(self._run)
        if beat is None:
            return ""
        name = self.name(beat)
        then = after_turn(self._run.route, self._run.state)
        if then is not self._run.state:
            return " · ".join(filter(None, (name, turn_words(turn_of(self._run.route, then)))))
        if self._run.state.parted:
            return translate("viewing", "f shows {picture}").format(picture=name)
        return name

    def rows(self, lengths: Mapping[Path, float]) -> tuple[AgendaRow, ...]:
        """Return the agenda at this moment."""
        run = self._run
        return self._agenda(pacing(run.route, run.state, lengths, self._clock, self._clock.now()))

    def name(self, beat: Beat) -> str:
        """Return what the facilitator calls a beat: "4 · Film · The blue folder · question 1"."""
        route = self._run.route
        if beat not in route:  # frozen on the wall, and the file was edited
            return translate("viewing", "A picture that the file no longer has")
        step = route.step(beat)
        kind = translate("view", KIND_WORDS[route.kind(beat)])
        if step is None:
            return kind
        number = route.number(step.id)
        answers = count_words(self._run.state.board(step.id))
        parts = [str(number), kind, plain(step.heading), _part(step, beat), answers]
        return " · ".join(part for part in parts if part)

    def _bare_rows(self) -> list[AgendaRow]:
        route = self._run.route
        rows: list[AgendaRow] = []
        for section in route.session.sections:
            for n, step in enumerate(section.steps):
                rows.append(
                    AgendaRow(
                        step=step.id,
                        number=route.number(step.id),
                        kind=route.kind(Beat(step.id, "")),
                        heading=plain(step.heading),
                        section="" if n else plain(section.title),
                        spare=step.keep == "spare",
                    )
                )
        return rows

    def _agenda(self, pace: Pacing) -> tuple[AgendaRow, ...]:
        state, route = self._run.state, self._run.route
        here = state.position
        at = {COVER: 0, CLOSE: len(self._rows) + 1}.get(here)
        number = route.number(here.step) if at is None else at
        sums = {
            section.steps[0].id: _sums(own)
            for section, own in zip(route.session.sections, pace.sections, strict=True)
            if section.steps
        }
        return tuple(
            replace(
                row,
                sums=sums.get(row.step, row.sums),
                longer=step.longer,
                planned=step.planned,
                untimed=step.planned == 0,
                spent=float(round(step.spent)),  # as finely as it is read: most ticks change no row
                state=_row_state(
                    row.number, number, 0.0 if row.step in state.skipped else step.spent
                ),
                hidden=row.step in state.hidden,
            )
            for row, step in zip(self._rows, pace.steps, strict=True)
        )

    def _words(self, here: Beat) -> Words:
        route = self._run.route
        step, coming = route.step(here), route.step(route.after_step(here, self._run.state.hidden))
        note = _noted(step, coming)
        if step is None:
            return _words_outside(route.session, here, note)
        prompts: tuple[str, ...] = ()
        listen: tuple[str, ...] = ()
        say = step.say
        if isinstance(step, Discussion):
            prompts, listen = step.prompts, step.listen_for
        elif isinstance(step, Showing) and here.is_("ask"):
            pause = step.pauses[here.number - 1]
            prompts, say = pause.prompts, pause.say or step.say
        return Words(
            say=say,
            do=step.do,
            watch_for=step.watch_for,
            notes=step.notes,
            listen_for=listen,
            prompts=prompts,
            materials=step.materials,
            led_by=step.led_by,
            content_note=note,
        )

    def _film(self, film: FilmNow, looks: Looks, today: str) -> FilmView | None:
        state = self._run.state
        step = self._run.route.step(state.position)
        if not isinstance(step, Showing):
            return None
        failed, barred = step.id in state.failed, step.film.why_not(today)
        replaced = step.id in state.replaced
        end = film.end or step.start
        stop = film.stretch.stop if film.stretch and film.stretch.stop is not None else end
        return FilmView(
            position=film.position,
            start=step.start,
            stop=end,
            left=max(0.0, stop - film.position),
            pauses=tuple(pause.at for pause in step.pauses),
            to_pause=any(abs(pause.at - stop) < 0.01 for pause in step.pauses),
            playing=film.playing,
            volume=state.volume,
            muted=state.muted,
            captions=state.captions,
            has_captions=bool(film.languages),
            languages=film.languages,
            language=film.language,
            marks=marks_of(step),
            rate=film.rate,
            gain=step.gain,
            replaced=replaced and not failed and not barred,
            failure=looks.failure if failed else barred or _said(_REPLACED, replaced),
            fix=looks.fix if failed else _said(_BARRED if barred else _BACK, barred or replaced),
        )

    def _paused_words(self, now: Stamp) -> str:
        """Return since when the run stands still; nothing if it does not."""
        since = self._run.state.paused
        if since is None:
            return ""
        time = clock_text(int(self._clock.local_minute(as_now(now, since))))
        words = translate("viewing", "Paused since {time}; next or Shift+P goes on.")
        return words.format(time=time) + " "

    def _over_words(self, looks: Looks) -> str:
        """Return what lies over the picture: the tool in use, a typed line, a free countdown."""
        state = self._run.state
        parts = [looks.tool] if looks.tool and state.curtain is Curtain.NONE else []
        board = state.board(state.position.step)
        parts += filter(None, [hidden_words(self._run.route.step(state.position), board)])
        hidden = state.curtain is not Curtain.NONE
        if state.aside is not Aside.NONE:
            words = translate("wall", "Next goes back to the plan")
            if hidden:
                shown = words_for(aside_scene(self._run.session, state))
                words = translate("wall", "behind it: {picture}").format(picture=shown)
            parts.append(words)
        if state.line:
            words = translate("wall", "line “{line}” (l, empty, takes it away)")
            if hidden:
                words = translate("wall", "line “{line}” comes back with the picture")
            parts.append(words.format(line=state.line))
        if state.timer is not None:
            time = countdown_words(state.timer.left(self._clock.now()))
            words = translate("wall", "countdown {time} (q takes it away)")
            if hidden:
                words = translate("wall", "countdown {time} comes back with the picture")
            parts.append(words.format(time=" ".join(filter(None, time))))
        return "".join(f" · {part}" for part in parts)

    def _countdown(self) -> CountdownView | None:
        counting = self._run.state.counting
        if counting is None:
            return None
        now = self._clock.now()
        left, free = counting.left(now), self._run.state.timer is not None
        step = None if free else self._run.route.step(self._run.state.position)
        back = back_at(step, float(round(left)), now, self._clock)
        return CountdownView(counting.total, left, counting.since is not None, free, back)


def _said(words: str, said: object) -> str:
    return translate("viewing", words) if said else ""


def seen_next(run: Run) -> Beat | None:
    """Return the beat the room sees next, None where nothing follows.

    With a frozen picture, or something beside the plan, that is where the run has come to.
    """
    state = run.state
    beside = state.aside is not Aside.NONE
    if state.parted or beside or turn_events(run.route, state, 1):
        return state.position
    after = run.route.after(state.position, state.hidden)
    return None if after == state.position else after


def _over_wall(looks: Looks) -> str:
    """Return what the room sees in the place of its picture, or nothing."""
    if looks.no_projector:
        return translate("viewing", _NOTHING)
    if looks.notes_seen:
        return translate("viewing", _NOTES)
    return translate("viewing", _CARD) if looks.test_card else ""


def _wall_words(shown: Scene, state: RunState, film: FilmNow) -> str:
    if isinstance(shown, ParkingScene) and came_back(state):
        words = translate("viewing", "{picture}, before the last section")
        return words.format(picture=words_for(shown))
    if state.frozen is None:
        return words_for(shown, playing=film.playing)
    words = translate("viewing", "Frozen until you press f. The room sees: {picture}")
    return words.format(picture=words_for(shown))


def _wall(state: RunState, looks: Looks) -> tuple[Wall, ...]:
    frozen = state.frozen is not None
    words = [] if frozen and state.curtain is Curtain.NONE else [_CURTAINS[state.curtain]]
    if looks.test_card:
        words = [Wall.TEST_CARD]
    if looks.notes_seen:
        words = [Wall.NOTES]
    if looks.no_projector:
        words = [Wall.NO_PROJECTOR]
    if frozen:
        words.append(Wall.FROZEN)
    if state.paused is not None:
        words.append(Wall.PAUSED)
    if state.muted:
        words.append(Wall.MUTED)
    if looks.trouble:
        words.append(Wall.NOT_RECORDED)
    if state.practice:
        words.append(Wall.PRACTICE)
    return tuple(words)


def _pace(late: int | None) -> Pace:
    if late is None:
        return Pace.NONE
    if abs(late) <= ON_TIME:
        return Pace.ON_TIME
    return Pace.LATE if late > 0 else Pace.EARLY


def _sums(pace: SectionPace) -> Sums:
    """Return a section's sums as finely as they are read."""
    whole = (round(seconds / 60) for seconds in (pace.planned, pace.spent, pace.over))
    return Sums(*whole)


def _row_state(number: int, here: int, spent: float) -> RowState:
    if number == here:
        return RowState.NOW
    if spent > 0:
        return RowState.DONE
    return RowState.AHEAD if number > here else RowState.SKIPPED


def _content_note(step: Step | None) -> str:
    if step is None:
        return ""
    return step.content_note or (step.film.content_note if isinstance(step, Showing) else "")


def _noted(step: Step | None, coming: Step | None) -> str:
    """Return what may upset somebody in a step and, a step ahead, in the one that comes."""
    here, ahead = _content_note(step), _content_note(coming)
    if coming is None or not ahead or coming is step:
        return here
    words = translate("viewing", "Next, in {step}: {note}")
    told = words.format(step=plain(coming.heading), note=ahead)
    return f"{here}\n\n{told}" if here else told


def _aim(session: Session, step: Step | None) -> str:
    return plain(session.about if step is None else step.purpose)


def _words_outside(session: Session, here: Beat, note: str) -> Words:
    """Return what helps before the first step and after the last."""
    if here == CLOSE:
        return Words(content_note=note, support=session.support)
    return Words(
        content_note=note,
        ready=session.materials,
        group=_group(session),
        agreement=session.agreement,
        support=session.support,
    )


def _group(session: Session) -> str:
    """Return how many people a session is for, and who they are."""
    many = ""
    if session.size:
        words = translate("viewing", "{least} to {most} people")
        many = words.format(least=session.size[0], most=session.size[1])
    return ". ".join(part for part in (many, session.audience) if part)


def _part(step: Step, beat: Beat) -> str:
    """Return which part of its step a beat is, empty for the first."""
    part = round_of(step, beat)
    if part is not None:
        words = translate("viewing", "round {number}, {way}")
        return words.format(number=beat.number, way=way_words(part.way))
    stem = beat.name.rpartition("-")[0]
    if beat.is_("play") and isinstance(step, Showing) and not step.pauses:
        return translate("viewing", "film")
    if stem in _PARTS:
        return translate("viewing", _PARTS[stem]).format(number=beat.number)
    return _said(_ONCE.get(beat.name, ""), beat.name in _ONCE)
