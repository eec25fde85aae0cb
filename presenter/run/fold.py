"""Events added up: each event turns one state of a run into the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from presenter.run.aside import (
    Aside,
    AsideShown,
    AsideTaken,
    ProblemMet,
    PromptsShown,
    RemarkMade,
)
from presenter.run.board import BoardEvent, fold_board
from presenter.run.clock import Stamp
from presenter.run.events import (
    Arrival,
    BeatEntered,
    CaptionLanguageChosen,
    CaptionsTurned,
    ClockStarted,
    Countdown,
    CountdownExtended,
    CountdownPaused,
    CountdownStarted,
    Curtain,
    CurtainDrawn,
    CurtainLifted,
    FilmFailed,
    FilmMended,
    FilmPaused,
    FilmPlayed,
    FilmReplaced,
    FilmRestored,
    FilmSkipped,
    FinishSet,
    Frozen,
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
from presenter.run.groups import FeedbackTurned, PeopleEvent, fold_people
from presenter.run.lot import LotEvent, fold_lot
from presenter.run.plan import PlanEvent, RunContinued, RunPaused, fold_edited, fold_plan
from presenter.run.tally import TallyEvent, fold_tally
from presenter.session.beats import Beat


def fold_all(history: Iterable[Stamped], state: RunState | None = None) -> RunState:
    """Return the state that events add up to, from the beginning or from `state`."""
    result = RunState() if state is None else state
    for stamped in history:
        result = fold(result, stamped)
    return result


def fold(state: RunState, stamped: Stamped) -> RunState:
    """Return the state after one more event."""
    now = stamped.stamp
    match stamped.event:
        case RunStarted() | RunResumed() | RunEnded() | ClockStarted() | FinishSet() as event:
            return _of_the_run(state, event, now)
        case BeatEntered() as event:
            return _entered(state, event, now)
        case SessionReloaded() as event:
            return _reloaded(state, event, now)
        case FilmPlayed() | FilmPaused() | FilmFailed() | FilmMended() as event:
            return _of_the_film(state, event)
        case FilmSkipped() | FilmReplaced() | FilmRestored() as event:
            return _by_hand(state, event)
        case CountdownStarted() | CountdownPaused() | CountdownExtended() as event:
            return _counted(state, event, now)
        case TimerSet() | TimerTaken() | LineWritten() | LineTaken() as event:
            return _over_pictures(state, event, now)
        case WallFrozen(film_ms):
            # What lay over the picture is part of the one frozen, so `next` cannot take it away.
            return replace(state, frozen=_frozen(state, film_ms, now), aside=Aside.NONE)
        case WallThawed():
            return replace(state, frozen=None)
        case StepHidden(step):
            return replace(state, hidden=state.hidden | {step})
        case StepShown(step):
            return replace(state, hidden=state.hidden - {step})
        case RunPaused() | RunContinued() as event:
            return _halted(state, event, now)
        case AsideShown() | AsideTaken() | PromptsShown() | RemarkMade() | ProblemMet() as event:
            return _beside(state, event)
        case (
            CurtainDrawn()
            | CurtainLifted()
            | CaptionsTurned()
            | CaptionLanguageChosen()
            | SoundMuted()
            | VolumeSet()
        ) as event:
            return _of_the_room(state, event)
        case _ as event:
            return _of_the_workshop(state, event, now)


_Running = RunStarted | RunResumed | RunEnded | ClockStarted | FinishSet
_Filming = FilmPlayed | FilmPaused | FilmFailed | FilmMended
_Choosing = FilmSkipped | FilmReplaced | FilmRestored
_Timing = CountdownStarted | CountdownPaused | CountdownExtended
_Lying = TimerSet | TimerTaken | LineWritten | LineTaken
_Besides = AsideShown | AsideTaken | PromptsShown | RemarkMade | ProblemMet
_Working = PlanEvent | BoardEvent | LotEvent | PeopleEvent | TallyEvent
_Seeing = (
    CurtainDrawn | CurtainLifted | CaptionsTurned | CaptionLanguageChosen | SoundMuted | VolumeSet
)


def _of_the_run(state: RunState, event: _Running, now: Stamp) -> RunState:
    match event:
        case RunStarted():
            return replace(state, title=event.title, practice=event.practice)
        case RunResumed():
            return _resumed(state, event.away, now)
        case RunEnded():
            return replace(_banked(state, now), step_since=None, film_playing=False, ended=True)
        case ClockStarted():
            return replace(state, begun=now, step_since=now)
        case FinishSet():
            return replace(state, finish=event.minute, open_ended=event.minute is None)
        case _:
            assert_never(event)


def _of_the_film(state: RunState, event: _Filming) -> RunState:
    match event:
        case FilmPlayed():
            return replace(state, film_ms=event.film_ms, film_playing=True)
        case FilmPaused():
            return replace(state, film_ms=event.film_ms, film_playing=False)
        case FilmFailed():
            playing = state.film_playing and state.position.step != event.step
            return replace(state, failed=state.failed | {event.step}, film_playing=playing)
        case FilmMended():
            return replace(state, failed=state.failed - {event.step})
        case _:
            assert_never(event)


def _by_hand(state: RunState, event: _Choosing) -> RunState:
    match event:
        case FilmSkipped():  # where the run is, the beat entered with it says
            return replace(state, skipped=state.skipped | {event.step})
        case FilmReplaced():
            playing = state.film_playing and state.position.step != event.step
            replaced = state.replaced | {event.step}
            return replace(state, replaced=replaced, film_ms=event.film_ms, film_playing=playing)
        case FilmRestored():
            return replace(state, replaced=state.replaced - {event.step})
        case _:
            assert_never(event)


def _of_the_room(state: RunState, event: _Seeing) -> RunState:
    match event:
        case CurtainDrawn():
            return replace(state, curtain=event.curtain)
        case CurtainLifted():
            return replace(state, curtain=Curtain.NONE)
        case CaptionsTurned():
            return replace(state, captions=event.on)
        case CaptionLanguageChosen():
            return replace(state, caption_language=event.language)
        case SoundMuted():
            return replace(state, muted=event.on)
        case VolumeSet():
            return replace(state, volume=event.percent)
        case _:
            assert_never(event)


def _beside(state: RunState, event: _Besides) -> RunState:
    match event:
        case AsideShown():
            return replace(state, aside=event.aside, film_playing=False)
        case AsideTaken():
            return replace(state, aside=Aside.NONE)
        case PromptsShown():
            steps = state.prompted | {event.step} if event.on else state.prompted - {event.step}
            return replace(state, prompted=steps)
        case RemarkMade() | ProblemMet():  # for the report
            return state
        case _:
            assert_never(event)


def _of_the_workshop(state: RunState, event: _Working, now: Stamp) -> RunState:
    if isinstance(event, PlanEvent):
        plan, hidden = fold_plan(state.plan, state.hidden, event)
        total, countdown = event.countdown, state.countdown
        if total is not None and countdown is not None:
            countdown = replace(countdown, total=total)
        return replace(state, plan=plan, hidden=hidden, countdown=countdown)
    if isinstance(event, BoardEvent):
        return replace(state, boards=fold_board(state.boards, event))
    if isinstance(event, LotEvent):
        return replace(state, lot=fold_lot(state.lot, event))
    if isinstance(event, TallyEvent):
        return replace(state, tallies=fold_tally(state.tallies, event))
    people = fold_people(state.people, event)
    if isinstance(event, FeedbackTurned) and event.step == state.position.step:
        since = now if state.paused is None else None
        countdown = _new_countdown(event.seconds, since) or state.countdown
        return replace(state, people=people, countdown=countdown)
    return replace(state, people=people)


def _halted(state: RunState, event: RunPaused | RunContinued, now: Stamp) -> RunState:
    """Bank the time of the step and stop all countdowns; or let the step's time count again."""
    match event:
        case RunPaused():
            if state.paused is not None:
                return state
            return replace(
                _banked(state, now),
                paused=now,
                step_since=None,
                film_playing=False,
                countdown=None if state.countdown is None else _stopped(state.countdown, now),
                timer=None if state.timer is None else _stopped(state.timer, now),
            )
        case RunContinued():
            since = now if state.begun is not None and state.paused is not None else None
            return replace(state, paused=None, step_since=since or state.step_since)
        case _:
            assert_never(event)


def _over_pictures(state: RunState, event: _Lying, now: Stamp) -> RunState:
    match event:
        case TimerSet():
            return replace(state, timer=Countdown(event.seconds, since=now))
        case TimerTaken():
            return replace(state, timer=None)
        case LineWritten():
            return replace(state, line=event.text)
        case LineTaken():
            return replace(state, line="")
        case _:
            assert_never(event)


def _counted(state: RunState, event: _Timing, now: Stamp) -> RunState:
    if state.timer is not None:
        return replace(state, timer=_timed(state.timer, event, now))
    if state.countdown is not None:
        return replace(state, countdown=_timed(state.countdown, event, now))
    return state


def _frozen(state: RunState, film_ms: int, now: Stamp) -> Frozen:
    counting = state.countdown
    return Frozen(
        state.position,
        film_ms,
        state.captions,
        left=None if counting is None else counting.left(now),
        counting=counting is not None and counting.since is not None,
        language=state.caption_language,
        since=None if counting is None else now,
        aside=state.aside,
    )


def _entered(state: RunState, event: BeatEntered, now: Stamp) -> RunState:
    if event.step != state.position.step:
        state = _banked(state, now)
    plays = event.arrival is Arrival.NEXT or (event.arrival is Arrival.FILM and state.film_playing)
    waits = state.without_film(event.step) or state.frozen is not None  # none sounds unseen
    countdown = state.countdown
    if not _same_talk(state.position, event.beat):
        countdown = _new_countdown(event.countdown, now if event.counting else None)
    return replace(
        state,
        position=event.beat,
        skipped=state.skipped - {event.step},
        arrival=event.arrival,
        film_ms=event.film_ms,
        film_playing=plays and event.beat.is_("play") and not waits,
        countdown=countdown,
    )


def _new_countdown(total: float | None, since: Stamp | None) -> Countdown | None:
    return None if total is None else Countdown(total, since=since)


def _same_talk(one: Beat, other: Beat) -> bool:
    """True if two beats share a countdown: a question and the prompts revealed under it."""
    return one.step == other.step and all(
        beat.is_("question") or beat.is_("prompt") for beat in (one, other)
    )


def _reloaded(state: RunState, event: SessionReloaded, now: Stamp) -> RunState:
    state = replace(state, plan=fold_edited(state.plan, event.replanned))
    if event.beat == state.position:
        kept = state.countdown
        if event.countdown is None or kept is None:
            return replace(state, countdown=_new_countdown(event.countdown, None))
        return replace(state, countdown=replace(kept, total=event.countdown))
    if event.step != state.position.step:
        state = _banked(state, now)
    return replace(
        state,
        position=event.beat,
        arrival=Arrival.JUMP,
        film_ms=event.film_ms,
        film_playing=False,
        countdown=_new_countdown(event.countdown, None),
    )


def _resumed(state: RunState, away: float, now: Stamp) -> RunState:
    away -= _rested(state, away, now)
    total = state.away if state.begun is None else state.away + away
    state = _banked(state, now, away)
    return replace(
        state,
        film_playing=False,
        countdown=_taken_up(state.countdown, now, away),
        timer=_taken_up(state.timer, now, away),
        away=total,
        ended=False,
    )


def _rested(state: RunState, away: float, now: Stamp) -> float:
    """Return how much of the time away counts all the same: people go on with their break."""
    countdown = state.countdown
    if not state.position.is_("break") or countdown is None or countdown.since is None:
        return 0.0
    return min(away, max(0.0, countdown.left(now) + away))


def _taken_up(countdown: Countdown | None, now: Stamp, away: float) -> Countdown | None:
    if countdown is None or countdown.since is None:
        return countdown
    return replace(_stopped(countdown, now, away), since=now)


def _banked(state: RunState, now: Stamp, away: float = 0.0) -> RunState:
    """Put the time since `step_since` into the step's account, less the time away."""
    if state.step_since is None:
        return state
    step = state.position.step
    spent = state.spent_in(step) + max(0.0, now.since(state.step_since) - away)
    others = tuple(entry for entry in state.spent if entry[0] != step)
    return replace(state, spent=(*others, (step, spent)), step_since=now)


def _timed(countdown: Countdown, event: _Timing, now: Stamp) -> Countdown:
    match event:
        case CountdownStarted():
            return countdown if countdown.since is not None else replace(countdown, since=now)
        case CountdownPaused():
            return _stopped(countdown, now)
        case CountdownExtended():
            return replace(countdown, total=countdown.total + event.seconds)
        case _:
            assert_never(event)


def _stopped(countdown: Countdown, now: Stamp, away: float = 0.0) -> Countdown:
    if countdown.since is None:
        return countdown
    ran = max(0.0, now.since(countdown.since) - away)
    return replace(countdown, spent=countdown.spent + ran, since=None)
