"""What is shown beside the plan, and what is written down."""

from __future__ import annotations

from dataclasses import replace

from presenter.run.aside import Aside, RemarkMade
from presenter.run.beside import Beside
from presenter.run.clock import ManualClock
from presenter.run.lot import ItemParked
from presenter.run.run import Run
from presenter.run.scene import AgreementScene, FilmScene, ParkingScene, QuestionScene, SupportScene
from presenter.run.seen import scene
from presenter.session.beats import Beat, Route
from tests.run.test_run import BLUE, TALK, TODAY, WELCOME, session_of

AGREED = ("Pass whenever you like", "No names")


def made(**more) -> tuple[Run, Beside]:
    session = replace(
        session_of(WELCOME, BLUE, TALK), agreement=AGREED, support="Call *somebody*.", **more
    )
    run = Run(Route(session), ManualClock(utc=36_000))
    run.start()
    return run, Beside(run)


def seen(run: Run):
    return scene(run.route, run.state, TODAY)


def test_the_agreement_comes_on_one_key_and_goes_on_the_same():
    run, beside = made()
    run.go_to(Beat("welcome", "heading"))
    before = seen(run)
    beside.toggle(Aside.AGREEMENT)
    assert seen(run) == AgreementScene(lines=AGREED)
    beside.toggle(Aside.SUPPORT)
    assert seen(run) == SupportScene(text="Call *somebody*.")
    beside.toggle(Aside.SUPPORT)
    assert seen(run) == before


def test_next_takes_it_away_and_does_not_step():
    run, beside = made()
    run.go_to(Beat("welcome", "heading"))
    beside.toggle(Aside.AGREEMENT)
    run.next()
    assert run.state.position == Beat("welcome", "heading")
    assert run.state.aside is Aside.NONE
    beside.toggle(Aside.AGREEMENT)
    run.previous()
    assert run.state.position == Beat("welcome", "heading")


def test_a_jump_takes_it_away_and_goes_there():
    run, beside = made()
    beside.toggle(Aside.SUPPORT)
    run.go_to(Beat("talk", "question"))
    assert isinstance(seen(run), QuestionScene)


def test_a_film_stands_while_something_else_is_seen():
    run, beside = made()
    run.go_to(Beat("blue", "card"))
    run.next()
    assert run.state.film_playing
    beside.toggle(Aside.AGREEMENT)
    assert not run.state.film_playing
    beside.take()
    assert isinstance(seen(run), FilmScene)
    assert not run.state.film_playing  # she starts it when the room looks again


def test_what_is_not_there_is_not_shown():
    run, beside = made()
    before = run.state
    assert beside.toggle(Aside.PARKING) == ()
    assert beside.toggle(Aside.GROUPS) == ()
    assert run.state == before
    run.tell(ItemParked(1, "Who pays?"))
    beside.toggle(Aside.PARKING)
    assert isinstance(seen(run), ParkingScene)


def test_a_curtain_lies_over_it():
    run, beside = made()
    beside.toggle(Aside.AGREEMENT)
    run.toggle_curtain()
    assert not isinstance(seen(run), AgreementScene)
    run.toggle_curtain()
    assert isinstance(seen(run), AgreementScene)


def test_a_remark_is_kept_with_its_step_and_one_without_letters_is_none():
    run, beside = made()
    run.go_to(Beat("welcome", "heading"))
    (told,) = beside.remark("  Two people left\n early ")
    assert told.event == RemarkMade("Two people left early", "welcome")
    assert beside.remark("  \n ") == ()


def test_all_prompts_at_once_and_again_one_by_one():
    run, beside = made()
    run.go_to(Beat("talk", "question"))
    assert seen(run).shown == 0
    beside.show_prompts("talk", on=True)
    assert seen(run).shown is None
    assert beside.show_prompts("talk", on=True) == ()
    beside.show_prompts("talk", on=False)
    assert seen(run).shown == 0
    assert beside.show_prompts("welcome", on=True) == ()
