"""Every key and every button does something, and what it says."""

from __future__ import annotations

import pytest

from presenter.run.events import Curtain
from presenter.session.beats import COVER
from presenter.windows.keys import BY_HAND, WORKSHOP, Action
from presenter.windows.wiring import actions
from tests.windows.theatre import Theatre

OF_THE_SHOW = {
    *(Action.OVERVIEW, Action.KEYS, Action.SETTINGS, Action.NOTES, Action.ROOM, Action.ENTER),
    *(Action.SWAP, Action.NUMBERS, Action.TEST_CARD, Action.SOUND),
    *BY_HAND,
    *WORKSHOP,
}


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot)
    yield made.begin()
    made.close()


def test_every_action_is_the_presentations_or_the_shows(theatre):
    assert set(actions(theatre.show, theatre.console)) | OF_THE_SHOW == set(Action)


def test_buttons_lead_the_room(theatre):
    console = theatre.console
    console.next_pressed.emit()
    assert theatre.here.step == "welcome"
    console.previous_pressed.emit()
    assert theatre.here == COVER
    console.step_chosen.emit("where-is-the-power")
    console.next_pressed.emit()
    console.countdown_paused.emit()
    console.countdown_extended.emit(60.0)
    assert theatre.console._view.countdown.left == pytest.approx(120)
    console.black_toggled.emit()
    assert theatre.run.state.curtain is not Curtain.NONE
    console.white_toggled.emit()
    assert theatre.run.state.curtain is Curtain.WHITE
    console.freeze_toggled.emit()
    assert theatre.run.state.frozen is not None
    console.film.mute_toggled.emit()
    console.film.volume_changed.emit(30)
    console.film.captions_toggled.emit()
    state = theatre.run.state
    assert (state.muted, state.volume, state.captions) == (True, 30, False)
    console.hide_step.emit("tea", True)
    assert "tea" in theatre.run.state.hidden
    console.finish_changed.emit(600)
    assert theatre.run.state.finish == 600


def test_a_film_is_led_from_the_console(theatre):
    console = theatre.console
    console.step_chosen.emit("the-first-film")
    console.next_pressed.emit()
    theatre.pass_time(1)
    console.film.play_pause.emit()
    assert not theatre.run.state.film_playing
    console.film.seek_to.emit(2.0)
    console.film.seek_by.emit(1.0)
    theatre.pass_time(0.1)
    assert theatre.show._director.position() == pytest.approx(3.0, abs=0.05)
    console.film.again_pressed.emit()
    theatre.pass_time(0.4)
    assert theatre.show._director.position() == pytest.approx(0.4, abs=0.1)


def test_the_end_is_asked_for_and_confirmed(theatre, qtbot):
    theatre.console.end_pressed.emit()
    assert theatre.show.asking_end
    theatre.console.end_declined.emit()
    assert not theatre.show.asking_end
    theatre.wall.close_asked.emit()
    assert theatre.show.asking_end
    with qtbot.waitSignal(theatre.show.ended):
        theatre.console.end_confirmed.emit()
    assert theatre.run.state.ended
