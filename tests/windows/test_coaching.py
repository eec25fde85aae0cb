"""The coach and the pause, by the keys of a show."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from presenter.run.coach import Change, Deed, Proposal
from presenter.session.language import speak
from presenter.windows.coach_page import CoachPage, deed_words, saves_words
from presenter.windows.look import Sight, follow
from tests.windows.house import House, here, message, press, wall_words
from tests.windows.pseudo import cut, plain_words, pseudo, untranslated

K = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SESSION = """\
presenter: 1
title: A small session
start: 09:30
finish: 10:20
films:
  one: {file: one.mp4, title: The first film}
sections:
  - title: First part
    steps:
      - {slide: Welcome, minutes: 5}
      - {film: one, minutes: 6}
      - {discuss: Where is the power?, id: power, minutes: 14, shortest: 8, keep: should}
      - {activity: Take a barrier apart, id: barrier, minutes: 10, keep: spare}
      - {break: Tea, minutes: 10}
      - {slide: The end, minutes: 5}
"""


@pytest.fixture
def house(qtbot, tmp_path) -> Iterator[House]:
    made = House(qtbot, tmp_path, SESSION)
    yield made
    made.close()


def late(house: House, minutes: float):
    """Return a show that is in its first step, so many minutes late."""
    show = house.show()
    show.console.resize(1366, 768)
    press(show.console, K.Key_PageDown)
    house.clock.advance((5 + minutes) * 60)
    show.presentation.tick()
    return show


def page(show) -> CoachPage:
    found = show.console.overlay()
    assert isinstance(found, CoachPage)
    return found


def finish(show) -> str:
    return show.console._view.finish_words


def test_what_is_proposed_is_done_at_enter_and_taken_back_by_a_key(house):
    show = late(house, 12)
    assert message(show) == "12 minutes late: Shift+T proposes what to cut."
    scene = show.display.scene
    press(show.console, K.Key_T, SHIFT)
    assert page(show).texts()[0] == "You end at 10:32, 12 minutes late"
    assert page(show).rows() == (
        ("3. Where is the power?", "14 to 12 minutes", "saves 2 min"),
        ("4. Take a barrier apart", "left out", "saves 10 min"),
    )
    assert "Then you end at 10:20, on time." in page(show).texts()
    house.qtbot.keyClick(page(show), K.Key_Return)
    assert show.console.overlay() is None
    assert finish(show) == "You end at 10:20, on time"
    said = "2 changes of the plan. You end at 10:20, on time. Ctrl+Z takes it back."
    assert message(show) == said
    assert show.display.scene == scene  # the room has seen nothing
    press(show.console, K.Key_T, SHIFT)
    house.qtbot.keyClick(page(show), K.Key_Z, CTRL)
    assert finish(show) == "You end at 10:32, 12 minutes late"
    assert message(show).startswith("The last change of the plan is taken back.")


def test_one_key_takes_it_back_without_the_page_too(house):
    show = late(house, 12)
    press(show.console, K.Key_Z, CTRL)
    assert message(show) == "The plan was not changed today."
    press(show.console, K.Key_T, SHIFT)
    house.qtbot.keyClick(page(show), K.Key_Return)
    press(show.console, K.Key_Z, CTRL)
    assert finish(show) == "You end at 10:32, 12 minutes late"
    assert message(show).startswith("The last change of the plan is taken back.")


def test_a_hint_gives_way_to_what_is_said_already_and_comes_once(house):
    show = late(house, 0)
    show.presentation.say("Something else.")
    house.clock.advance(8 * 60)
    show.presentation.tick()
    assert message(show) == "Something else."
    press(show.console, K.Key_PageDown)
    show.presentation.tick()
    assert "Shift+T" in message(show)
    show.presentation.say("")
    show.presentation.tick()
    assert message(show) == ""


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_T])
def test_leaving_the_page_changes_nothing(house, key):
    show = late(house, 12)
    before = show.run.state
    press(show.console, K.Key_T, SHIFT)
    house.qtbot.keyClick(page(show), key, SHIFT if key is K.Key_T else CTRL & ~CTRL)
    assert show.console.overlay() is None
    assert show.run.state == before


def test_on_time_enter_closes_the_page(house):
    show = late(house, 0)
    press(show.console, K.Key_T, SHIFT)
    assert page(show).rows() == ()
    assert "Nothing has to change." in page(show).texts()
    house.qtbot.keyClick(page(show), K.Key_Return)
    assert show.console.overlay() is None
    assert show.run.state.plan.past == ()


def test_on_the_cover_it_says_what_a_late_start_costs(house):
    house.clock.advance(15 * 60)
    show = house.show()
    assert show.console._finish.start_text() == (
        "Planned start 09:30. If you begin now you end at 10:35, 15 minutes late."
    )
    press(show.console, K.Key_T, SHIFT)
    assert page(show).texts()[0].endswith("15 minutes late.")
    house.qtbot.keyClick(page(show), K.Key_Return)
    assert show.console._finish.start_text().endswith("you end at 10:20.")


def test_a_clicker_goes_on_under_the_page_and_it_proposes_anew(house):
    show = late(house, 12)
    press(show.console, K.Key_T, SHIFT)
    show.presentation.go_to_step("barrier")
    assert page(show).texts()[0].endswith("8 minutes early")


def test_where_nothing_suffices_the_page_says_by_how_much(house):
    show = late(house, 40)
    press(show.console, K.Key_T, SHIFT)
    assert "All that may go is not enough. This saves most:" in page(show).texts()
    assert "Then you still end at 10:36, 16 minutes late." in page(show).texts()


# The pause


def test_a_fire_alarm(house):
    show = late(house, -3)
    press(show.console, K.Key_P, SHIFT)
    assert wall_words(show) == ["LIVE", "PAUSED"]
    assert show.console._view.wall_words.startswith("Paused since 09:32;")
    spent = show.console._view.step_spent
    house.clock.advance(12 * 60)
    show.presentation.tick()
    assert show.console._view.step_spent == spent
    assert finish(show) == "You end at 10:32, 12 minutes late"
    where = here(show)
    press(show.console, K.Key_PageDown)
    assert here(show) == where
    assert wall_words(show) == ["LIVE"]
    assert message(show) == "The run goes on after 12 minutes."
    press(show.console, K.Key_Pause)
    assert "PAUSED" in wall_words(show)
    press(show.console, K.Key_P, SHIFT)
    assert "PAUSED" not in wall_words(show)


def test_a_film_stands_while_paused_and_playing_it_goes_on(house):
    show = house.show()
    show.presentation.go_to_step("the-first-film")
    press(show.console, K.Key_PageDown)
    house.pass_time(show, 0.5)
    assert house.playing()
    press(show.console, K.Key_P, SHIFT)
    house.pass_time(show, 0.2)
    assert not house.playing()
    assert "PAUSED" in wall_words(show)
    press(show.console, K.Key_Space, text=" ")
    house.pass_time(show, 0.2)
    assert house.playing()
    assert "PAUSED" not in wall_words(show)


def test_before_the_beginning_there_is_nothing_to_pause(house):
    show = house.show()
    press(show.console, K.Key_P, SHIFT)
    assert message(show) == "Not begun: leaving the cover starts the clock."
    assert "PAUSED" not in wall_words(show)


# The page by itself


def change(number: int, **more) -> Change:
    fields = {
        "step": f"s{number}",
        "number": number,
        "heading": "Where is the power in this room, and who holds it?",
        "deed": Deed.SHORTEN,
        "before": 12.5,
        "after": 7.5,
        "saves": 300.0,
    }
    return Change(**{**fields, **more})


def test_changes_are_words():
    assert deed_words(change(1)) == "12.5 to 7.5 minutes"
    assert deed_words(change(1, deed=Deed.DROP, after=0.0)) == "left out"
    assert deed_words(change(1, deed=Deed.SHOW, before=0.0, after=4.0)) == "shown, 4 minutes"
    assert saves_words(450.0) == "saves 7.5 min"
    assert saves_words(409.0) == "saves 7 min"
    assert saves_words(9.0) == "saves 0.5 min"
    assert saves_words(-60.0) == "takes 1 min"


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_list_is_read_whole_and_scrolls(qtbot, percent):
    follow(Sight(percent=percent))
    try:
        made = CoachPage()
        qtbot.addWidget(made)
        made.resize(1366, 768)
        changes = tuple(change(n) for n in range(1, 18))
        made.show()
        made.show_proposal(
            "You end at 16:12, 1 hour 25 minutes late", Proposal(changes, 85, 0, 927.0), undo=True
        )
        qtbot.wait(20)
        assert len(made.rows()) == 17
        bar = made._scroll.verticalScrollBar()
        assert bar.maximum() > 0
        assert made._undo.geometry().bottom() <= made.height()
        assert cut(made) == set()
        before = bar.value()
        qtbot.keyClick(made._do, K.Key_Down)
        assert bar.value() > before
        qtbot.keyClick(made, K.Key_Up)
        assert bar.value() == before
    finally:
        follow(Sight())


@pytest.mark.parametrize("late", [85, -20, 0, None])
@pytest.mark.parametrize("left", [0, 12, -4])
def test_all_the_page_says_is_translated_and_fits(qtbot, late, left):
    speak(pseudo)
    try:
        made = CoachPage()
        qtbot.addWidget(made)
        made.resize(1366, 768)
        deeds = {Deed.SHORTEN: 300.0, Deed.DROP: 720.0, Deed.SHOW: -240.0, Deed.LENGTHEN: -60.0}
        changes = tuple(
            change(n, heading="Πού είναι η δύναμη;", deed=deed, saves=saves)
            for n, (deed, saves) in enumerate(deeds.items(), 1)
        )
        for shown in (changes, ()):
            made.show_proposal("", Proposal(shown, late, left, 927.0), undo=True)
            made.show()
            qtbot.wait(10)
            assert untranslated(made) == set()
            assert cut(made) == set()
    finally:
        speak()


def test_a_paused_run_is_told_in_the_language_of_the_interface(house):
    show = late(house, 12)
    speak(pseudo)
    try:
        press(show.console, K.Key_P, SHIFT)
        assert plain_words(show.console._view.wall_words.partition(".")[0]) == []
        assert plain_words(show.console._view.break_words) == []
        assert plain_words(message(show)) == []
    finally:
        speak()
