"""The group agreement and the support contacts: one key away at any moment, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from presenter.run.scene import (
    AgreementScene,
    BlackScene,
    CoverScene,
    FilmScene,
    QuestionScene,
    SlideScene,
    SupportScene,
)
from presenter.session.beats import COVER, Beat
from presenter.windows.keys import Action
from tests.windows.house import FILM, House, here, message, press
from tests.windows.theatre import SESSION

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = SESSION.replace(
    "films:\n",
    "agreement:\n  - Pass whenever you like\n  - One voice at a time\n"
    'support: "Talk to Ana, or call **116 123**."\nfilms:\n',
    1,
)


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path, TEXT)
    yield made
    made.close()


@pytest.fixture
def show(house):
    return house.show()


def seen(show):
    return show.audience._scene


def words(show):
    return show.console._view.wall_words


def agreement(show):
    press(show.console, K.Key_H, text="h")


def support(show):
    press(show.console, K.Key_H, SHIFT, "H")


def test_from_the_cover_and_back_the_run_has_not_begun(show):
    agreement(show)
    assert seen(show) == AgreementScene(lines=("Pass whenever you like", "One voice at a time"))
    assert "What the group agreed on" in words(show)
    assert "Next goes back" in words(show)
    agreement(show)
    assert isinstance(seen(show), CoverScene)
    assert here(show) == COVER
    assert show.run.state.begun is None


def test_from_one_to_the_other_and_away(show):
    agreement(show)
    support(show)
    assert isinstance(seen(show), SupportScene)
    assert "support" in words(show)
    support(show)
    assert isinstance(seen(show), CoverScene)


def test_a_clickers_next_takes_it_away_and_no_more(show):
    show.presentation.go_to_step("welcome")
    agreement(show)
    press(show.audience, K.Key_PageDown)
    assert here(show).step == "welcome"
    assert isinstance(seen(show), SlideScene)
    press(show.audience, K.Key_PageDown)
    assert here(show).step == FILM


@pytest.mark.parametrize("key", [K.Key_PageUp, K.Key_Space, K.Key_Left])
def test_back_and_space_take_it_away_too(show, house, key):
    play(show, house)
    agreement(show)
    at = show.display.film_ms()
    press(show.console, key)
    assert isinstance(seen(show), FilmScene)
    assert not house.playing()
    assert show.display.film_ms() == at


def play(show, house):
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 1.0)
    assert house.playing()


def test_a_film_stands_and_back_shows_the_very_picture(show, house):
    play(show, house)
    agreement(show)
    at = show.display.film_ms()
    assert not house.playing()
    assert not show.run.state.film_playing
    house.pass_time(show, 5.0)
    agreement(show)
    assert isinstance(seen(show), FilmScene)
    assert show.audience.live.frame is not None
    assert not house.playing()
    assert show.display.film_ms() == at
    press(show.console, K.Key_Space)
    house.pass_time(show, 0.5)
    assert house.playing()
    assert show.display.film_ms() > at


def test_a_film_does_not_play_behind_it(show, house):
    play(show, house)
    support(show)
    show.presentation.film.play_pause()
    house.pass_time(show, 0.5)
    assert not house.playing()
    assert "goes back to the film" in message(show)


def test_behind_black_it_comes_with_the_picture_and_the_console_says_so(show):
    show.presentation.go_to_step("welcome")
    press(show.console, K.Key_B, text="b")
    agreement(show)
    assert isinstance(seen(show), BlackScene)
    assert "once the curtain is lifted" in message(show)
    press(show.console, K.Key_B, text="b")
    assert isinstance(seen(show), AgreementScene)


def test_over_a_frozen_picture_and_back_to_the_frozen_one(show):
    show.presentation.go_to_step("welcome")
    press(show.console, K.Key_F, text="f")
    show.presentation.go_to_step("the-end")
    agreement(show)
    assert isinstance(seen(show), AgreementScene)
    assert "What the group agreed on" in words(show)
    agreement(show)
    assert isinstance(seen(show), SlideScene)
    assert seen(show).heading == "Welcome"
    press(show.console, K.Key_F, text="f")
    assert seen(show).heading == "The end"


def test_frozen_itself_it_stays_while_the_run_goes_on(house, show):
    show.presentation.go_to_step("welcome")
    agreement(show)
    press(show.console, K.Key_F, text="f")
    assert isinstance(seen(show), AgreementScene)
    assert show.console._now.title() == "What the group agreed on"
    show.presentation.next()
    assert isinstance(seen(show), AgreementScene)
    assert here(show).step != "welcome"
    assert "Frozen until you press f. The room sees: What the group agreed on" in words(show)
    house.crash(show)
    again = house.resume()
    assert isinstance(seen(again), AgreementScene)
    press(again.console, K.Key_F, text="f")
    assert not isinstance(seen(again), AgreementScene)


def test_frozen_and_gone_nowhere_f_shows_the_plan_again(show):
    show.presentation.go_to_step("welcome")
    agreement(show)
    press(show.console, K.Key_F, text="f")
    press(show.console, K.Key_F, text="f")
    assert isinstance(seen(show), SlideScene)
    assert seen(show).heading == "Welcome"


def test_a_remark_is_noted_the_console_says_so_and_the_room_sees_nothing_of_it(show):
    show.presentation.go_to_step("welcome")
    before = seen(show)
    press(show.console, K.Key_Y, text="y")
    QTest.keyClicks(show.console.entry().field, "Too warm")
    QTest.keyClick(show.console.entry().field, K.Key_Return)
    assert message(show) == "Noted for the record."
    assert seen(show) == before
    press(show.console, K.Key_Y, text="y")
    QTest.keyClicks(show.console.entry().field, "  ")
    show.presentation.say("")
    QTest.keyClick(show.console.entry().field, K.Key_Return)
    assert message(show) == ""


@pytest.mark.parametrize("by_page", [False, True])
def test_enter_after_a_line_never_ends_the_session_though_that_was_asked_before(show, by_page):
    show.presentation.go_to_step("welcome")
    press(show.console, K.Key_Escape)  # once too often, after a page
    assert show.presentation.asking_end
    if by_page:
        show.workshop().page()
        show.workshop()._page.asked.emit(Action.PARK)
    else:
        press(show.console, K.Key_K, text="k")
    field = show.console.entry().field
    QTest.keyClicks(field, "Lifts")
    press(show.console, K.Key_Return)
    assert not show.run.state.ended
    assert [item.text for item in show.run.state.lot.items] == ["Lifts"]


@pytest.mark.parametrize(("key", "text"), [(K.Key_H, "h"), (K.Key_J, "j"), (K.Key_O, "o")])
def test_whoever_does_something_else_is_asked_no_more_whether_to_end(show, key, text):
    press(show.console, K.Key_Escape)
    press(show.console, key, text=text)
    assert not show.presentation.asking_end


def test_a_jump_takes_it_away(show):
    agreement(show)
    show.presentation.go_to_step("the-end")
    assert isinstance(seen(show), SlideScene)


def test_after_a_crash_the_room_sees_it_again(house, show):
    show.presentation.go_to_step("welcome")
    support(show)
    house.crash(show)
    again = house.resume()
    assert isinstance(seen(again), SupportScene)


def test_a_countdown_goes_on_under_it(show, house):
    show.presentation.go_to(Beat("where-is-the-power", "question"))
    show.presentation.next()
    agreement(show)
    house.pass_time(show, 10.0, step=0.5)
    agreement(show)
    assert isinstance(seen(show), QuestionScene)
    assert show.audience.live.countdown == 50


def test_without_an_agreement_the_console_says_so(qtbot, tmp_path):
    house = House(qtbot, tmp_path)
    show = house.show()
    agreement(show)
    assert isinstance(seen(show), CoverScene)
    assert "no group agreement" in message(show)
    support(show)
    assert "no support contacts" in message(show)
    house.close()


def test_behind_a_curtain_the_console_says_what_will_be_seen(show):
    show.presentation.go_to_step("welcome")
    support(show)
    press(show.console, K.Key_W, text="w")
    assert "White" in words(show)
    assert "behind it: Where people find support" in words(show)
