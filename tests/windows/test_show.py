"""A whole show: keys, screens, the record and the end, as they work together."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QColor, QImage
from PySide6.QtWidgets import QApplication, QTimeEdit

from presenter.run.records import find_unfinished, load
from presenter.run.scene import AskScene, BlackScene, FilmScene
from presenter.session.beats import COVER, Beat
from presenter.windows.room import Layout
from presenter.windows.view import Wall
from presenter.windows.wall_strip import WallStrip
from tests.windows.house import (
    FILM,
    LAPTOP,
    PROJECTOR,
    House,
    here,
    message,
    press,
    wall_words,
)

Key = Qt.Key


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def film_to(house, show, seconds):
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, seconds)


# Keys


@pytest.mark.parametrize("which", ["audience", "console"])
def test_the_clicker_works_in_both_windows(house, which):
    show = house.show()
    window = getattr(show, which)
    press(window, Key.Key_PageDown)
    assert here(show).step == "welcome"
    press(window, Key.Key_PageUp)
    assert here(show) == COVER


@pytest.mark.parametrize("which", ["audience", "console"])
def test_a_number_and_enter_go_to_a_step(house, which):
    show = house.show()
    window = getattr(show, which)
    press(window, Key.Key_3, text="3")
    assert "Step 3" in show.console._view.prompt
    press(window, Key.Key_Return)
    assert here(show).step == "after-the-film"


def test_f5_in_the_middle_starts_nothing_anew(house):
    show = house.show()
    film_to(house, show, 1)
    for window in (show.audience, show.console):
        press(window, Key.Key_F5)
        press(window, Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert here(show) == Beat(FILM, "play-1")
    assert house.playing()


def test_escape_asks_on_the_console_and_a_second_one_goes_on(house):
    show = house.show()
    press(show.audience, Key.Key_Escape)
    assert show.console._bar.texts()[0].startswith("End")
    press(show.audience, Key.Key_Escape)
    assert not show.console._bar.texts()[0].startswith("End")
    press(show.audience, Key.Key_Return)
    assert not show.run.state.ended


def test_enter_ends_once_when_asked(house):
    show = house.show()
    told = []
    show.over.connect(lambda: told.append(1))
    press(show.console, Key.Key_PageDown)
    press(show.console, Key.Key_Escape)
    press(show.console, Key.Key_Return)
    assert show.run.state.ended
    assert told == [1]


@pytest.mark.parametrize("which", ["audience", "console"])
def test_closing_a_window_asks_and_closes_nothing(house, which, qtbot):
    show = house.show()
    window = getattr(show, which)
    for _ in range(2):  # whoever closes twice has not changed her mind
        QApplication.sendEvent(window.windowHandle(), QCloseEvent())
        assert window.isVisible()
        assert show.presentation.asking_end


def test_next_takes_the_question_whether_to_end_away(house):
    show = house.show()
    press(show.console, Key.Key_Escape)
    press(show.audience, Key.Key_PageDown)
    press(show.audience, Key.Key_Return)
    assert not show.run.state.ended
    assert here(show).step == "welcome"


def test_in_the_finish_field_digits_are_its_own_and_the_clicker_still_steps(house, qtbot):
    show = house.show()
    field = show.console.findChild(QTimeEdit)
    show.console.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    press(show.console, Key.Key_1, text="1")
    press(show.console, Key.Key_1, text="1")
    assert field.time().hour() == 11
    assert show.console._view.prompt == ""
    press(show.console, Key.Key_Return)
    assert here(show) == COVER
    press(show.console, Key.Key_PageDown)
    assert here(show).step == "welcome"
    assert show.run.state.finish == 11 * 60 + 30


def test_the_finish_offered_is_the_one_the_run_is_held_to(house):
    house.clock.advance(8 * 3600)
    show = house.show()
    assert show.console.findChild(QTimeEdit).time().toString("HH:mm") == "18:19"
    press(show.console, Key.Key_PageDown)
    assert show.console._view.finish_words == "You end at 18:19, on time"


def test_once_the_cover_is_left_the_field_holds_no_keys(house, qtbot):
    show = house.show()
    field = show.console.findChild(QTimeEdit)
    show.console.activateWindow()
    field.setFocus()
    press(show.console, Key.Key_PageDown)
    assert not field.isVisible()
    press(show.console, Key.Key_B, text="b")
    assert isinstance(show.audience.scene, BlackScene)


def test_with_the_overview_open_its_keys_are_its_own_and_the_clicker_on_the_wall_steps(house):
    show = house.show()
    press(show.console, Key.Key_O, text="o")
    assert show.console.overlay() is not None
    press(show.console, Key.Key_Right)
    assert here(show) == COVER
    press(show.audience, Key.Key_PageDown)
    assert here(show).step == "welcome"
    press(show.console, Key.Key_End)
    press(show.console, Key.Key_Return)
    assert show.console.overlay() is None
    assert here(show).step == "the-end"


def test_letters_in_the_overview_are_looked_for_and_do_nothing_to_the_wall(house):
    show = house.show()
    show.console.activateWindow()
    press(show.console, Key.Key_O, text="o")
    overview = show.console.overlay()
    house.qtbot.waitUntil(overview.search.field.hasFocus)
    for letter in "power":
        press(show.console, getattr(Key, f"Key_{letter.upper()}"), text=letter)
    assert overview.search.text() == "power"
    assert wall_words(show) == ["LIVE"]
    for letter in "bwf":
        press(show.console, getattr(Key, f"Key_{letter.upper()}"), text=letter)
    assert wall_words(show) == ["LIVE"]
    assert overview.search.found() == "Nothing found"
    press(show.console, Key.Key_Escape)
    assert show.console.overlay() is overview
    for letter in "power":
        press(show.console, getattr(Key, f"Key_{letter.upper()}"), text=letter)
    press(show.console, Key.Key_Return)
    assert show.console.overlay() is None
    assert here(show).step == "where-is-the-power"
    press(show.console, Key.Key_B, text="b")
    assert wall_words(show) == ["BLACK"]


def test_a_clickers_black_works_over_the_search_too(house):
    show = house.show()
    show.console.activateWindow()
    press(show.console, Key.Key_O, text="o")
    house.qtbot.waitUntil(show.console.overlay().search.field.hasFocus)
    press(show.console, Key.Key_Period, text=".")
    assert wall_words(show) == ["BLACK"]
    assert show.console.overlay().search.text() == ""


@pytest.mark.parametrize(("key", "text"), [(Key.Key_O, "o"), (Key.Key_F1, "")])
def test_f5_takes_away_what_lies_over_the_console(house, key, text):
    show = house.show()
    press(show.console, key, text=text)
    assert show.console.overlay() is not None
    press(show.console, Key.Key_F5)
    assert show.console.overlay() is None


@pytest.mark.parametrize(("key", "text"), [(Key.Key_O, "o"), (Key.Key_F1, "")])
def test_the_clicker_still_steps_while_something_lies_over_the_console(house, key, text):
    show = house.show()
    press(show.console, key, text=text)
    press(show.console, Key.Key_PageDown)
    assert here(show).step == "welcome"


def test_escape_closes_the_overlay_and_asks_nothing(house):
    show = house.show()
    press(show.console, Key.Key_F1)
    press(show.console, Key.Key_Escape)
    assert show.console.overlay() is None
    assert not show.presentation.asking_end


def test_an_edit_with_an_error_keeps_the_run_and_says_where(house):
    show = house.show()
    show.presentation.go_to_step("after-the-film")
    house.write("slide: The end", "slidde: The end")
    press(show.console, Key.Key_R, text="r")
    assert "Line 47" in message(show)
    assert "Going on as before" in message(show)
    assert here(show).step == "after-the-film"
    house.write("slidde: The end", "slide: The very end")
    press(show.console, Key.Key_R, text="r")
    assert message(show) == "Read again: 8 steps."
    press(show.console, Key.Key_8, text="8")
    press(show.console, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert show.audience.scene.heading == "The very end"


def test_a_picture_changed_on_the_disk_is_new_after_reading_again(house):
    drawn = house.file.parent / "drawn.png"
    words = "        text: Good morning.\n"
    full = '        image: {file: drawn.png, alt: "A plain colour", side: full}\n'
    house.write(words, full)

    def change(name: str) -> None:
        image = QImage(64, 36, QImage.Format.Format_RGB32)
        image.fill(QColor(name))
        assert image.save(str(drawn))

    def middle() -> str:
        seen = show.audience.grab().toImage()
        return seen.pixelColor(seen.width() // 2, seen.height() // 2).name()

    change("#ff0000")
    show = house.show()
    show.presentation.go_to_step("welcome")
    assert middle() == "#ff0000"
    show.covers.overview()
    overview = show.console.overlay()
    house.qtbot.waitUntil(lambda: "welcome" in overview._images)
    show.covers.overview()
    change("#0000ff")
    assert middle() == "#ff0000"
    press(show.console, Key.Key_R, text="r")
    assert middle() == "#0000ff"
    show.covers.overview()
    assert "welcome" not in overview._images  # it is painted again


def test_a_session_deleted_meanwhile_keeps_the_run(house):
    show = house.show()
    house.file.unlink()
    press(show.console, Key.Key_R, text="r")
    assert "Going on as before" in message(show)


# Screens


def test_a_film_pauses_when_the_projector_goes_and_the_same_picture_comes_back(house):
    show = house.show()
    film_to(house, show, 2)
    house.screens.plug(LAPTOP)
    assert not house.playing()
    assert not show.audience.isVisible()
    assert show.console.isVisible()
    assert "NO PROJECTOR" in wall_words(show)
    house.pass_time(show, 5)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert "LIVE" in wall_words(show)
    assert show.audience.isVisible()
    assert here(show) == Beat(FILM, "play-1")
    assert isinstance(show.audience.scene, FilmScene)
    assert show.presentation._director.position() == pytest.approx(2, abs=0.1)
    assert not house.playing()  # the facilitator says when
    press(show.console, Key.Key_Space, text=" ")
    assert house.playing()


def test_a_projector_plugged_in_once_more_pauses_nothing(house):
    show = house.show()
    film_to(house, show, 1)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert house.playing()


def test_after_the_end_screens_bring_no_window_back(house):
    show = house.show()
    house.crash(show)
    house.screens.plug(LAPTOP)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert not show.audience.isVisible()
    assert not show.console.isVisible()


def test_with_one_screen_the_question_whether_to_end_leaves_no_notes_on_the_wall(house):
    house.screens = type(house.screens)(LAPTOP)
    show = house.show(Layout.HERE)
    assert not show.console.isVisible()
    press(show.audience, Key.Key_Escape)
    assert show.console.isVisible()
    press(show.console, Key.Key_Escape)
    assert not show.console.isVisible()


def test_with_one_screen_the_overview_leaves_no_notes_on_the_wall(house):
    house.screens = type(house.screens)(LAPTOP)
    show = house.show(Layout.HERE)
    press(show.audience, Key.Key_O, text="o")
    assert show.console.isVisible()
    press(show.console, Key.Key_End)
    press(show.console, Key.Key_Return)
    assert here(show).step == "the-end"
    assert not show.console.isVisible()
    press(show.audience, Key.Key_N, text="n")
    assert show.console.isVisible()
    press(show.console, Key.Key_O, text="o")
    press(show.console, Key.Key_Escape)
    assert show.console.isVisible()  # she had asked for her notes


# The record


def test_a_run_goes_on_where_it_stopped_and_counts_no_time_in_between(house):
    show = house.show()
    film_to(house, show, 3)
    finish = show.console._view.finish_words
    house.crash(show)
    house.clock.advance(600)
    show = house.resume()
    house.pass_time(show, 0.2)
    assert here(show) == Beat(FILM, "play-1")
    assert show.presentation._director.position() == pytest.approx(3, abs=1)
    assert not house.playing()
    assert isinstance(show.audience.scene, FilmScene)
    assert show.console._view.step_spent == pytest.approx(3.2, abs=1)
    assert finish == "" or "min" in show.console._view.finish_words
    press(show.console, Key.Key_Space, text=" ")
    house.pass_time(show, 2)
    assert here(show) == Beat(FILM, "ask-1")
    assert isinstance(show.audience.scene, AskScene)


def test_a_countdown_goes_on_with_what_was_left(house):
    show = house.show()
    show.presentation.go_to_step("where-is-the-power")
    show.presentation.next()
    house.pass_time(show, 20)
    house.crash(show)
    house.clock.advance(3600)
    show = house.resume()
    assert show.console._view.countdown.left == pytest.approx(40, abs=1)


def test_a_run_that_was_ended_is_not_offered_again(house):
    show = house.show()
    press(show.console, Key.Key_PageDown)
    press(show.console, Key.Key_Escape)
    press(show.console, Key.Key_Return)
    house.crash(show)
    assert house.unfinished() is None


def test_a_run_that_never_left_the_cover_leaves_no_file(house):
    house.crash(house.show())
    assert not list(house.runs.iterdir())


def test_an_end_right_after_the_beginning_is_kept(house):
    first = house.show()
    press(first.console, Key.Key_PageDown)
    house.crash(first)
    show = house.resume(settled=False)
    press(show.console, Key.Key_Escape)
    press(show.console, Key.Key_Return)
    house.crash(show)
    assert house.unfinished() is None


def test_a_record_that_cannot_be_written_is_told_and_later_written_whole(house):
    house.runs.write_text("in the way")
    show = house.show()
    press(show.console, Key.Key_PageDown)
    house.qtbot.waitUntil(lambda: bool(show._record.reason))
    house.pass_time(show, 0.04)
    assert "NOT RECORDED" in wall_words(show)
    press(show.console, Key.Key_PageDown)
    assert here(show) == Beat(FILM, "card")
    house.runs.unlink()
    house.qtbot.waitUntil(lambda: not show._record.reason, timeout=8000)
    house.pass_time(show, 0.04)
    assert "NOT RECORDED" not in wall_words(show)
    path = show._record.path
    house.crash(show)
    steps = [getattr(one.event, "step", "") for one in load(path).history]
    assert {"welcome", FILM} <= set(steps)


def test_a_show_without_a_place_for_its_record_closes(house):
    house.runs.write_text("in the way")
    show = house.show()
    house.crash(show)
    assert not show.console.isVisible()


def test_a_damaged_record_is_gone_on_from_as_far_as_it_can_be_read(house):
    show = house.show()
    show.presentation.go_to_step("after-the-film")
    show.presentation.go_to_step("tea")
    path = show._record.path
    house.crash(show)
    _spoil_last_event(path)
    house.clock.advance(60)
    found = house.unfinished()
    assert found.problem
    again = house.show(earlier=found)
    assert here(again).step == "after-the-film"
    press(again.console, Key.Key_PageDown)
    house.crash(again)
    assert house.unfinished().path != path
    assert house.unfinished().state.position.step == "where-is-the-power"


def _spoil_last_event(path):
    import sqlite3

    base = sqlite3.connect(path)
    base.execute(
        "UPDATE events SET event = '{\"nonsense' WHERE number = (SELECT MAX(number) FROM events)"
    )
    base.commit()
    base.close()


def test_a_step_gone_from_the_file_is_looked_for_nearby(house):
    show = house.show()
    show.presentation.go_to_step("the-second-film")
    show.presentation.go_to_step("tea")
    house.crash(show)
    house.write("      - break: Tea\n        minutes: 15\n", "")
    show = house.resume()
    assert here(show).step in {"the-second-film", "where-is-the-power"}


def test_begins_at_a_step(house):
    show = house.show(at=Beat("tea", "break"))
    assert here(show).step == "tea"
    assert show.audience.scene.heading == "Tea"


# The end of it all


def test_awake_while_the_show_is_on_and_only_then(house, qtbot):
    show = house.show()
    qtbot.waitUntil(lambda: house.awake.on, timeout=5000)
    house.crash(show)
    assert not house.awake.on


def test_a_show_closed_early_keeps_nothing_awake(house, qtbot):
    house.crash(house.show())
    qtbot.wait(2200)
    assert not house.awake.on


def test_closing_leaves_no_thread_and_no_file_open(house):
    before = set(threading.enumerate())
    show = house.show()
    film_to(house, show, 1)
    show.covers.overview()
    house.crash(show)
    assert set(threading.enumerate()) <= before
    assert all(player.closed for player in house.players)
    found = house.unfinished()
    assert found is not None
    assert not found.busy


def test_something_unexpected_in_the_middle_is_one_quiet_line(house):
    show = house.show()
    press(show.console, Key.Key_PageDown)
    before = show.audience.scene
    thread = threading.Thread(target=lambda: show.say("Something unexpected happened"))
    thread.start()
    thread.join()
    house.qtbot.waitUntil(lambda: "unexpected" in message(show))
    assert show.audience.scene == before
    press(show.console, Key.Key_PageDown)
    assert here(show) == Beat(FILM, "card")


def test_a_picture_that_cannot_be_painted_leaves_the_wall_standing(house, monkeypatch):
    from presenter.windows import ahead

    show = house.show()
    house.qtbot.waitExposed(show.audience)
    real = ahead.paint

    def spoiled(wanted, pictures):
        if getattr(wanted.scene, "heading", "") == "Welcome":
            raise ZeroDivisionError("made for a test")
        return real(wanted, pictures)

    monkeypatch.setattr(ahead, "paint", spoiled)
    show._ahead.forget()
    with house.qtbot.capture_exceptions() as caught:
        press(show.console, Key.Key_PageDown)
        house.qtbot.waitUntil(lambda: bool(caught))
        house.qtbot.wait(50)
        press(show.console, Key.Key_PageDown)
        house.qtbot.wait(50)
    assert {kind for kind, _, _ in caught} == {ZeroDivisionError}
    assert here(show) == Beat(FILM, "card")
    image = show.audience.grab().toImage()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 300, 7)}
    assert len(seen) > 1


def test_a_practice_is_told_on_the_console_and_never_on_the_wall(house):
    real, practice = house.show(), house.show(practice=True)
    pictures = []
    for show in (real, practice):
        show.presentation.next()
        house.pass_time(show, 0.1)
        pictures.append(show.audience.grab().toImage())
    assert Wall.PRACTICE in practice.console.findChild(WallStrip).badges()
    assert Wall.PRACTICE not in real.console.findChild(WallStrip).badges()
    assert pictures[0] == pictures[1]


def test_a_practice_taken_up_again_stays_one(house):
    first = house.show(practice=True)
    first.presentation.next()
    house.pass_time(first, 1)
    house.crash(first)
    found = find_unfinished(house.runs, house.file, practice=True)
    again = house.show(earlier=found)
    assert again.run.state.practice
