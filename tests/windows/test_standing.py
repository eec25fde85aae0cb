"""While the room sees nothing, film and countdown stand; the day goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.session.beats import Beat
from tests.windows.house import FILM, LAPTOP, PROJECTOR, House, here, message, press, wall_words

Key = Qt.Key
TALK = "where-is-the-power"


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def show(house):
    return house.show()


def counting(house, show, seconds):
    show.presentation.go_to_step(TALK)
    show.presentation.next()
    house.pass_time(show, seconds, step=0.5)


def left(house, show):
    return show.run.state.countdown.left(house.clock.now())


def runs(show):
    return show.run.state.countdown.since is not None


def test_a_countdown_stands_without_the_projector_and_goes_on_with_it(house, show):
    counting(house, show, 10)
    house.screens.plug(LAPTOP)
    house.pass_time(show, 30, step=1)
    assert left(house, show) == pytest.approx(50, abs=1)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert runs(show)
    house.pass_time(show, 5, step=1)
    assert left(house, show) == pytest.approx(45, abs=1)


def test_a_countdown_that_stood_before_stands_afterwards(house, show):
    counting(house, show, 10)
    show.presentation.countdown()
    house.screens.plug(LAPTOP)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert not runs(show)


def test_a_countdown_come_to_unseen_begins_when_the_room_sees_it(house, show):
    show.presentation.go_to_step(TALK)
    house.screens.plug(LAPTOP)
    show.presentation.next()
    house.pass_time(show, 20, step=1)
    assert left(house, show) == pytest.approx(60, abs=0.1)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert runs(show)


def test_t_starts_no_countdown_the_room_does_not_see_and_says_why(house, show):
    counting(house, show, 10)
    house.screens.plug(LAPTOP)
    press(show.console, Key.Key_T, text="t")
    assert not runs(show)
    assert "until the projector is back" in message(show)


def test_the_time_of_a_step_goes_on_as_the_day_does(house, show):
    counting(house, show, 10)
    house.screens.plug(LAPTOP)
    house.pass_time(show, 60, step=1)
    assert show.console._view.step_spent == pytest.approx(70, abs=2)


def test_a_film_come_to_unseen_waits_and_no_key_plays_it(house, show):
    show.presentation.go_to(Beat(FILM, "card"))
    house.screens.plug(LAPTOP)
    press(show.console, Key.Key_PageDown)
    house.pass_time(show, 1)
    assert here(show) == Beat(FILM, "play-1")
    assert not house.playing()
    press(show.console, Key.Key_Space, text=" ")
    house.pass_time(show, 1)
    assert not house.playing()
    assert "until the projector is back" in message(show)
    house.screens.plug(LAPTOP, PROJECTOR)
    press(show.console, Key.Key_Space, text=" ")
    house.pass_time(show, 1)
    assert house.playing()


def test_a_film_stands_at_once_when_the_plug_begins_to_go(house, show):
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 1)
    assert house.playing()
    house.screens.wobble(LAPTOP)
    assert not house.playing()


def test_the_console_says_what_stands_and_how_it_goes_on(house, show):
    house.screens.plug(LAPTOP)
    assert wall_words(show)[0] == "NO PROJECTOR"
    assert show.console._view.wall_words.startswith("Nothing")
    assert "comes back by itself" in message(show)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert wall_words(show) == ["LIVE"]
    assert "HDMI-1, 1920 × 1080" in message(show)


def test_shown_on_the_laptop_after_all_the_film_can_play(house, show):
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.screens.plug(LAPTOP)
    press(show.console, Key.Key_N, text="n")
    assert show.audience.isVisible()
    press(show.audience, Key.Key_Space, text=" ")
    house.pass_time(show, 1)
    assert house.playing()


def test_notes_brought_over_the_picture_are_told_on_the_console(house, show):
    house.screens.plug(LAPTOP)
    press(show.console, Key.Key_N, text="n")
    press(show.audience, Key.Key_N, text="n")
    assert "NOTES SEEN" in wall_words(show)
    press(show.console, Key.Key_N, text="n")
    assert "NOTES SEEN" not in wall_words(show)


def timer_left(house, show):
    return show.run.state.timer.left(house.clock.now())


def begin_timer(house, show, minutes, passing):
    show.presentation.apply(show.run.set_timer(minutes * 60))
    house.pass_time(show, passing, step=0.5)


@pytest.mark.parametrize("moving", [False, True])
def test_a_free_countdown_goes_on_with_the_projector_wherever_the_run_is(house, show, moving):
    show.presentation.go_to_step("welcome")
    begin_timer(house, show, 5, passing=10)
    house.screens.plug(LAPTOP)
    if moving:
        show.presentation.go_to_step(TALK)
        show.presentation.next()
    house.pass_time(show, 30, step=1)
    assert timer_left(house, show) == pytest.approx(290, abs=1)
    house.screens.plug(LAPTOP, PROJECTOR)
    house.pass_time(show, 5, step=1)
    assert timer_left(house, show) == pytest.approx(285, abs=1)


def test_a_free_countdown_that_stood_before_stands_afterwards(house, show):
    begin_timer(house, show, 5, passing=10)
    show.presentation.countdown()
    house.screens.plug(LAPTOP)
    show.presentation.go_to_step(TALK)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert show.run.state.timer.since is None


def test_a_free_countdown_taken_away_unseen_leaves_the_step_s_own_to_go_on(house, show):
    counting(house, show, 10)
    begin_timer(house, show, 5, passing=0)
    house.screens.plug(LAPTOP)
    show.presentation.apply(show.run.take_timer())
    assert not runs(show)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert runs(show)


def test_a_paused_run_goes_on_by_the_facilitator_not_by_the_projector(house, show):
    counting(house, show, 10)
    house.screens.plug(LAPTOP)
    press(show.console, Key.Key_Pause)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert "PAUSED" in wall_words(show)
    assert not runs(show)
