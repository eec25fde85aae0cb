"""The chime in a show: once at each end the room sees, where films are heard, and never unseen."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from presenter.film.sound import FakeOutputs
from presenter.run.clock import ManualClock
from presenter.run.run import Run
from presenter.run.settings import load_settings
from presenter.session.beats import Beat, Route
from presenter.session.reading import read_text
from presenter.windows.ringing import Ringing
from tests.windows.house import FILM, House, press
from tests.windows.theatre import SESSION

K = Qt.Key


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    made.outputs = FakeOutputs("Hall")
    yield made
    made.close()


def talking(house, name="round-1"):
    """Return a show in a round of a minute that has just begun."""
    show = house.show()
    show.presentation.go_to(Beat("where-is-the-power", "question"))
    show.presentation.next()
    assert show.run.state.position.name == name
    return show


def rung(house, show):
    if show.sound._chime is not None:
        show.sound._chime.join(2.0)
    return len(house.outputs.rung)


def test_the_end_is_heard_once_at_the_films_volume(house):
    show = talking(house)
    show.presentation.film.set_volume(60)
    house.pass_time(show, 59.0, step=0.25)
    assert rung(house, show) == 0
    house.pass_time(show, 30.0, step=0.25)
    assert rung(house, show) == 1
    assert house.outputs.rung == [("", 60)]


def test_a_minute_more_after_the_end_has_its_own_end(house):
    show = talking(house)
    house.pass_time(show, 70.0, step=0.25)
    press(show.console, K.Key_Plus, text="+")
    house.pass_time(show, 58.0, step=0.25)
    assert rung(house, show) == 1
    house.pass_time(show, 20.0, step=0.25)
    assert rung(house, show) == 2


def test_a_minute_less_than_is_left_ends_it_here_and_is_heard(house):
    show = talking(house)
    house.pass_time(show, 20.0, step=0.25)
    press(show.console, K.Key_Minus, text="-")
    house.pass_time(show, 1.0, step=0.25)
    assert rung(house, show) == 1


@pytest.mark.parametrize("hide", ["black", "white", "freeze"])
def test_what_the_room_does_not_see_it_does_not_hear_later_either(house, hide):
    show = talking(house)
    house.pass_time(show, 50.0, step=0.25)
    getattr(show.presentation, hide)()
    house.pass_time(show, 12.0, step=0.25)
    getattr(show.presentation, hide)()
    house.pass_time(show, 5.0, step=0.25)
    assert rung(house, show) == 0


def test_muted_means_muted(house):
    show = talking(house)
    press(show.console, K.Key_M, text="m")
    house.pass_time(show, 62.0, step=0.25)
    assert rung(house, show) == 0


def test_a_free_countdown_is_heard_but_not_over_a_film(house):
    show = house.show()
    show.presentation.go_to_step("welcome")
    show.presentation.apply(show.run.set_timer(30))
    house.pass_time(show, 32.0, step=0.25)
    assert rung(house, show) == 1
    show.presentation.apply(show.run.set_timer(2))
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 3.0)
    assert show.run.state.film_playing
    assert rung(house, show) == 1


def test_it_is_switched_off_in_the_settings(house, qtbot):
    show = talking(house)
    show.covers.settings()
    page = show.console.overlay()
    switch = next(control for control in page.controls() if "Chime" in control.accessibleName())
    switch.click()
    show.covers.uncover()
    house.pass_time(show, 62.0, step=0.25)
    assert rung(house, show) == 0
    assert show._remembered.wait()
    assert load_settings(house.settings)[0].chime is False


def test_a_run_taken_up_after_the_end_does_not_ring_for_it(house):
    show = talking(house)
    house.pass_time(show, 64.0, step=0.5)
    assert rung(house, show) == 1
    house.crash(show)
    again = house.resume()
    house.pass_time(again, 5.0, step=0.25)
    assert rung(house, again) == 1


def test_without_a_sound_system_the_wall_tells_it_alone(house):
    house.outputs = None
    show = talking(house)
    house.pass_time(show, 62.0, step=0.25)
    assert show.console._view.countdown.left < 0


@given(
    gaps=st.lists(st.floats(0.02, 5.0), min_size=1, max_size=80),
    more=st.lists(st.sampled_from([60.0, -60.0]), max_size=3),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_however_ticks_fall_each_countdown_is_heard_once_for_each_of_its_ends(qapp, gaps, more):
    reading = read_text(SESSION.encode(), Path("small.yaml"))
    assert reading.session is not None
    clock = ManualClock()
    run = Run(Route(reading.session), clock)
    run.start()
    heard: list[int] = []
    ringing = Ringing(run, clock, lambda: True, lambda: True, heard.append)
    run.go_to(Beat("where-is-the-power", "question"))
    ringing.look()
    run.next()
    ends = 0
    for change in (0.0, *more):
        if change and run.state.countdown is not None:
            over = run.state.countdown.left(clock.now()) <= 0
            run.extend_countdown(change)
            ends += over and change > 0
        ringing.look()
        for gap in [*gaps, *([1.0] * 70)]:
            clock.advance(gap)
            ringing.look()
    assert len(heard) == 1 + ends
