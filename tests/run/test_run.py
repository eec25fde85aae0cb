"""A run's commands, and what holds for every session."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.clock import ManualClock, Stamp
from presenter.run.events import (
    Arrival,
    BeatEntered,
    ClockStarted,
    Curtain,
    CurtainDrawn,
    CurtainLifted,
    FilmPaused,
    Frozen,
    RunResumed,
    SessionReloaded,
    Stamped,
    StepHidden,
    StepShown,
)
from presenter.run.fold import fold_all
from presenter.run.run import Alive, Run
from presenter.run.seen import scene
from presenter.run.stored import from_json, to_json
from presenter.session.beats import CLOSE, COVER, Beat, Route
from presenter.session.model import (
    Break,
    Discussion,
    Film,
    Pause,
    Round,
    Section,
    Session,
    Showing,
    Slide,
    Step,
    Way,
)
from tests.strategies import sessions

TODAY = "2026-05-01"
FILM = Film(id="blue", file="blue.mp4")
WELCOME = Slide(id="welcome", heading="Welcome", minutes=5)
BLUE = Showing(
    id="blue",
    heading="The blue folder",
    film=FILM,
    start=10.0,
    stop=90.0,
    pauses=(Pause(at=41.0, ask="What would a good week look like?", minutes=4),),
)
TALK = Discussion(id="talk", heading="Who decides?", minutes=14, prompts=("a", "b"), reveal=True)
ROUNDS = Discussion(
    id="rounds",
    heading="And now?",
    rounds=(Round(way=Way.PAIRS, minutes=4), Round(way=Way.PLENARY, minutes=9)),
)
EXTRA = Slide(id="extra", heading="Extra", hidden=True)
TEA = Break(id="tea", heading="Tea", minutes=15)


def session_of(*steps: Step) -> Session:
    return Session(title="A taster", sections=(Section(title="All", steps=steps),))


def run_of(*steps: Step) -> tuple[Run, ManualClock]:
    clock = ManualClock(utc=36_000)
    run = Run(Route(session_of(*steps)), clock)
    run.start()
    return run, clock


def whole() -> tuple[Run, ManualClock]:
    return run_of(WELCOME, BLUE, TALK, EXTRA, ROUNDS, TEA)


def events(told: tuple[Stamped, ...]) -> list[object]:
    return [stamped.event for stamped in told]


def names(run: Run) -> str:
    return f"{run.state.position.step}/{run.state.position.name}"


def walk(run: Run) -> list[Beat]:
    seen = [run.state.position]
    while run.next():
        seen.append(run.state.position)
    return seen


def test_leaving_the_cover_starts_the_clock_once():
    run, clock = whole()
    told = events(run.next())
    assert told[0] == ClockStarted()
    assert isinstance(told[1], BeatEntered)
    run.previous()
    begun = run.state.begun
    clock.advance(60)
    assert ClockStarted() not in events(run.go_to(CLOSE))
    assert run.state.begun == begun


def test_a_jump_off_the_cover_starts_the_clock_too():
    run, _ = whole()
    assert events(run.go_to(Beat("tea", "break")))[0] == ClockStarted()


def test_next_passes_over_what_the_file_and_the_facilitator_hide():
    run, _ = whole()
    run.hide("blue")
    assert {beat.step for beat in walk(run)} == {"", "welcome", "talk", "rounds", "tea"}


def test_a_jump_to_a_hidden_step_shows_it():
    run, _ = whole()
    told = events(run.go_to(Beat("extra", "heading")))
    assert StepShown("extra") in told
    run.next()
    run.previous()
    assert names(run) == "extra/heading"


def test_the_step_the_room_is_in_cannot_be_hidden():
    run, _ = whole()
    run.next()
    assert run.hide("welcome") == ()
    assert run.hide("nowhere") == ()
    assert events(run.hide("tea")) == [StepHidden("tea")]


def test_next_at_the_close_and_previous_at_the_cover_do_nothing():
    run, _ = whole()
    assert run.previous() == ()
    run.go_to(CLOSE)
    assert run.next() == ()


def test_a_film_plays_only_when_reached_by_next():
    run, _ = whole()
    run.go_to(Beat("blue", "card"))
    run.next()
    assert (run.state.film_playing, run.state.film_ms) == (True, 10_000)
    run.film_reached(Beat("blue", "ask-1"), 41_000)
    assert not run.state.film_playing
    run.next()
    assert (run.state.film_playing, run.state.film_ms) == (True, 39_000)
    run.previous()
    run.previous()
    assert (names(run), run.state.film_playing) == ("blue/play-1", False)


def test_a_seek_into_another_stretch_keeps_playing():
    run, _ = whole()
    run.go_to(Beat("blue", "card"))
    run.next()
    run.film_reached(Beat("blue", "play-2"), 50_000)
    assert (run.state.film_playing, run.state.film_ms) == (True, 50_000)


def test_a_countdown_runs_at_once_after_next_and_waits_after_a_jump():
    run, clock = whole()
    run.go_to(Beat("rounds", "question"))
    assert run.state.countdown is None
    run.next()
    clock.advance(60)
    assert run.state.countdown is not None
    assert run.state.countdown.left(clock.now()) == 180
    run.go_to(Beat("tea", "break"))
    clock.advance(60)
    assert run.state.countdown.left(clock.now()) == 900
    run.start_countdown()
    clock.advance(60)
    run.pause_countdown()
    clock.advance(60)
    assert run.state.countdown.left(clock.now()) == 840


def test_prompts_revealed_one_by_one_share_the_countdown():
    run, clock = whole()
    run.go_to(Beat("blue", "end"))
    run.next()
    clock.advance(60)
    run.next()
    assert names(run) == "talk/prompt-1"
    assert run.state.countdown is not None
    assert run.state.countdown.left(clock.now()) == 13 * 60


def test_a_minute_given_after_the_time_was_over_is_a_whole_minute():
    run, clock = run_of(TEA)
    run.next()
    clock.advance(20 * 60)
    run.extend_countdown(60)
    assert run.state.countdown is not None
    assert run.state.countdown.left(clock.now()) == 60
    run.extend_countdown(-3600)
    assert run.state.countdown.left(clock.now()) == 0
    assert run.extend_countdown(-60) == ()


def test_the_curtain_stays_over_a_step_forward():
    run, _ = whole()
    run.draw_curtain()
    assert run.draw_curtain() == ()
    run.next()
    assert run.state.curtain is Curtain.BLACK
    run.toggle_curtain()
    assert run.state.curtain is Curtain.NONE


def test_white_takes_the_place_of_black_at_once_and_is_lifted_by_itself():
    run, _ = whole()
    run.toggle_curtain(Curtain.BLACK)
    assert events(run.toggle_curtain(Curtain.WHITE)) == [CurtainDrawn(Curtain.WHITE)]
    assert run.state.curtain is Curtain.WHITE
    assert events(run.toggle_curtain(Curtain.WHITE)) == [CurtainLifted()]
    assert run.state.curtain is Curtain.NONE


def test_a_frozen_picture_stays_over_steps_and_a_second_press_lets_go_of_it():
    run, _ = whole()
    run.go_to(Beat("welcome", "heading"))
    before = scene(run.route, run.state, TODAY)
    run.toggle_freeze(0)
    run.go_to(Beat("tea", "break"))
    run.next()
    assert scene(run.route, run.state, TODAY) == before
    assert run.state.frozen == Frozen(Beat("welcome", "heading"))
    run.toggle_freeze(0)
    assert run.state.frozen is None
    assert scene(run.route, run.state, TODAY) != before


def test_a_frozen_picture_keeps_its_countdown_where_it_was():
    run, clock = whole()
    run.go_to(Beat("tea", "break"))
    run.start_countdown()
    clock.advance(20)
    run.toggle_freeze(0)
    clock.advance(30)
    frozen, countdown = run.state.frozen, run.state.countdown
    assert frozen is not None
    assert countdown is not None
    assert frozen.left == countdown.left(clock.now()) + 30
    assert frozen.counting


def test_behind_a_frozen_picture_a_film_waits():
    run, _ = whole()
    run.toggle_freeze(0)
    run.go_to(Beat("blue", "card"))
    run.next()
    assert run.state.position == Beat("blue", "play-1")
    assert not run.state.film_playing


def test_a_resumed_run_is_still_frozen_unless_an_edit_took_the_picture_away():
    run, clock = whole()
    told = [*run.go_to(Beat("tea", "break")), *run.toggle_freeze(0), *run.next()]
    again = Run(run.route, clock, told)
    again.resume(None)
    assert again.state.frozen == run.state.frozen
    gone = Run(Route(session_of(WELCOME)), clock, told)
    gone.resume(None)
    assert gone.state.frozen is None


def test_saying_the_same_twice_tells_nothing():
    run, _ = whole()
    for command in (
        lambda: run.turn_captions(False),
        lambda: run.mute(True),
        lambda: run.set_volume(-3),
        lambda: run.set_volume(250),
        lambda: run.set_finish(660),
        lambda: run.film_failed("blue", "no file"),
        lambda: run.film_mended("blue"),
    ):
        assert command()
    assert (run.state.captions, run.state.muted, run.state.volume) == (False, True, 100)
    assert run.turn_captions(False) == run.mute(True) == run.set_finish(660) == ()
    assert run.film_mended("blue") == run.film_failed("tea", "") == ()


def test_time_in_a_step_adds_up_over_visits():
    run, clock = whole()
    clock.advance(600)
    run.next()
    clock.advance(100)
    run.go_to(Beat("tea", "break"))
    clock.advance(50)
    run.go_to(Beat("welcome", "heading"))
    clock.advance(11)
    run.end()
    assert run.state.spent_in("welcome") == 111
    assert run.state.spent_in("tea") == 50


def test_after_the_end_nothing_changes():
    run, _ = whole()
    run.end()
    assert run.next() == run.toggle_curtain() == run.end() == run.reload(session_of(TEA)) == ()


def test_resume_goes_on_in_the_film_at_its_second_and_counts_no_lost_time():
    run, clock = whole()
    told = [*run.go_to(Beat("blue", "card")), *run.next()]
    clock.advance(12)
    alive = Alive(clock.now(), 22_000)
    clock.reboot(600)
    again = Run(run.route, clock, told)
    assert events(again.resume(alive)) == [RunResumed(600), FilmPaused(22_000)]
    clock.advance(5)
    again.end()
    assert names(again) == "blue/play-1"
    assert (again.state.film_ms, again.state.film_playing) == (22_000, False)
    assert again.state.spent_in("blue") == 17
    assert again.state.away == 600


def test_resume_leaves_the_countdown_where_it_was():
    run, clock = run_of(TALK)
    told = run.next()
    clock.advance(60)
    alive = Alive(clock.now())
    clock.advance(1000)
    again = Run(run.route, clock, told)
    again.resume(alive)
    assert again.state.countdown is not None
    assert again.state.countdown.left(clock.now()) == 13 * 60


def test_a_break_goes_on_while_the_program_is_away_but_never_beyond_its_end():
    for away, left in ((200, 14 * 60 - 200), (100_000, 0)):
        run, clock = run_of(TEA)
        told = run.next()
        clock.advance(60)
        alive = Alive(clock.now())
        clock.reboot(away)
        again = Run(run.route, clock, told)
        again.resume(alive)
        assert again.state.countdown is not None
        assert again.state.countdown.left(clock.now()) == left
        assert again.state.away == max(0, away - 14 * 60)  # the rest counts as the break's
        clock.advance(60)
        again.end()
        assert again.state.spent_in("tea") == 15 * 60 - left + 60


def test_resume_prefers_the_last_event_to_an_older_sign_of_life():
    run, clock = whole()
    told = [*run.go_to(Beat("blue", "card"))]
    alive = Alive(clock.now(), 80_000)
    clock.advance(0.5)
    told += run.next()
    clock.advance(100)
    again = Run(run.route, clock, told)
    assert events(again.resume(alive)) == [RunResumed(100), FilmPaused(10_000)]


def test_an_answer_written_while_a_film_plays_does_not_put_it_back():
    run, clock = whole()
    told = [*run.start(), *run.go_to(Beat("blue", "card")), *run.next()]
    clock.advance(12)
    alive = Alive(clock.now(), 22_000)
    clock.advance(0.5)
    told += run.write_line("Back at 11")
    clock.advance(100)
    again = Run(run.route, clock, told)
    assert events(again.resume(alive)) == [RunResumed(100), FilmPaused(22_500)]
    assert events(Run(run.route, clock, told).resume(None))[1] == FilmPaused(12_000)  # 10 and 2


def test_a_sign_of_life_from_before_the_film_was_paused_does_not_move_it():
    run, clock = whole()
    told = [*run.start(), *run.go_to(Beat("blue", "card")), *run.next()]
    clock.advance(12)
    alive = Alive(clock.now(), 22_000)
    clock.advance(0.9)
    told += run.film_paused(22_900)
    told += run.write_line("Back at 11")
    again = Run(run.route, clock, told)
    assert events(again.resume(alive))[1] == FilmPaused(22_900)


def test_resume_in_an_edited_session_finds_the_place_again():
    run, clock = whole()
    told = [*run.next(), *run.go_to(Beat("tea", "break"))]
    again = Run(Route(session_of(WELCOME, TALK)), clock, told)
    assert SessionReloaded("welcome", "heading") in events(again.resume(None))
    assert names(again) == "welcome/heading"


def test_reload_stays_at_the_beat_and_keeps_what_was_added_to_the_countdown():
    run, clock = run_of(WELCOME, TEA)
    run.go_to(Beat("tea", "break"))
    run.extend_countdown(60)
    run.reload(session_of(TEA), "second")
    assert names(run) == "tea/break"
    assert run.state.countdown is not None
    assert run.state.countdown.total == 16 * 60
    assert run.session.steps == (TEA,)
    run.reload(session_of(Break(id="tea", heading="Tea", minutes=5)))
    assert run.state.countdown.total == 5 * 60
    assert clock.now()


def test_reload_goes_to_the_nearest_earlier_step_and_hides_what_the_edit_hides():
    run, _ = whole()
    run.go_to(Beat("tea", "break"))
    run.reload(session_of(Slide(id="welcome", heading="Hello", hidden=True), TALK, EXTRA))
    assert names(run) == "talk/prompt-2"
    assert run.state.hidden == {"welcome", "extra"}


@given(sessions())
def test_every_beat_is_reached_by_next_or_if_hidden_by_a_jump(session):
    run = Run(Route(session), ManualClock())
    run.start()
    hidden = {step.id for step in session.steps if step.hidden}
    assert walk(run) == [beat for beat in run.route.beats if beat.step not in hidden]
    for beat in run.route.beats:
        run.go_to(beat)
        assert run.state.position == beat


@given(sessions(), st.data())
def test_a_jump_enters_one_beat_only(session, data):
    run = Run(Route(session), ManualClock())
    run.start()
    beat = data.draw(st.sampled_from(run.route.beats[1:]))
    entered = [e for e in events(run.go_to(beat)) if isinstance(e, BeatEntered)]
    assert [e.beat for e in entered] == [beat]
    assert entered[0].arrival is Arrival.JUMP


@st.composite
def commands(draw: st.DrawFn, route: Route):
    """One command with arguments, sensible or not."""
    beat = draw(st.sampled_from([*route.beats, Beat("nowhere", "play-7"), Beat("step-1", "x")]))
    ms = draw(st.integers(-5, 700_000))
    plain = ["next", "previous", "toggle_curtain", "start_countdown", "pause_countdown"]
    return draw(
        st.one_of(
            st.sampled_from([(name,) for name in plain]),
            st.sampled_from(
                [
                    ("go_to", beat),
                    ("film_reached", beat, ms),
                    ("film_played", ms),
                    ("toggle_freeze", ms),
                    ("film_paused", ms),
                    ("film_failed", beat.step, "no file"),
                    ("film_mended", beat.step),
                    ("turn_captions", ms % 2 == 0),
                    ("mute", ms % 2 == 0),
                    ("set_volume", ms),
                    ("extend_countdown", float(ms % 400 - 200)),
                    ("hide", beat.step),
                    ("show", beat.step),
                    ("set_finish", ms),
                    ("resume", None),
                ]
            ),
        )
    )


def obey(run: Run, clock: ManualClock, data: st.DataObject, count: int) -> list[Stamped]:
    """Give some commands, sensible or not, and return all that was told."""
    told = list(run.start())
    for _ in range(count):
        name, *arguments = data.draw(commands(run.route))
        clock.advance(data.draw(st.sampled_from([0.0, 0.1, 59.0, 4000.0])))
        told += getattr(run, name)(*arguments)
        if data.draw(st.integers(0, 9)) == 0:
            told += run.reload(data.draw(sessions(4)))
    return told


@settings(max_examples=60, deadline=None)
@given(sessions(4), st.data())
def test_next_then_previous_gives_the_same_picture(session, data):
    clock = ManualClock()
    run = Run(Route(session), clock)
    obey(run, clock, data, 6)
    if run.state.position == CLOSE:
        return
    before = scene(run.route, run.state, TODAY)
    run.next()
    run.previous()
    assert scene(run.route, run.state, TODAY) == before


@settings(max_examples=60, deadline=None)
@given(sessions(4), st.data())
def test_no_command_raises_and_the_stored_events_fold_to_the_same_state(session, data):
    clock = ManualClock()
    run = Run(Route(session), clock)
    told = obey(run, clock, data, 10)
    assert run.state.position in run.route
    assert fold_all(told) == run.state
    stored = json.loads(json.dumps([to_json(stamped.event) for stamped in told]))
    read = [Stamped(t.stamp, from_json(e)) for t, e in zip(told, stored, strict=True)]
    assert fold_all(read) == run.state


@settings(max_examples=40, deadline=None)
@given(sessions(4), sessions(4), st.data())
def test_a_run_resumes_in_any_other_session(session, edited, data):
    clock = ManualClock()
    run = Run(Route(session), clock)
    told = obey(run, clock, data, 4)
    again = Run(Route(edited), clock, told)
    alive = data.draw(st.sampled_from([None, Alive(Stamp(1e9, 1e9, "boot-1"), -40)]))
    told += again.resume(alive)
    assert again.state.position in again.route
    assert fold_all(told) == again.state


def test_a_new_run_stands_on_the_cover():
    run, _ = whole()
    assert run.state.position == COVER
    assert run.state.title == "A taster"
