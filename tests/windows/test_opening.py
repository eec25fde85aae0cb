"""What is asked before anything is shown: mistakes, an unfinished run, a single screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.session.beats import Beat
from presenter.windows.opening import Opening, Wishes, step_wanted
from presenter.windows.problems_page import ProblemsPage
from presenter.windows.resume_page import ResumePage
from presenter.windows.room import Layout
from presenter.windows.room_words import extend_words
from presenter.windows.screen_page import OneScreenPage
from presenter.windows.screens import FakeScreens
from tests.windows.house import FILM, LAPTOP, MIRROR, PROJECTOR, House, here, message


class Porch:
    """An opening, and what came of it."""

    def __init__(self, house: House, wishes: Wishes | None = None):
        self.house = house
        self.opening = Opening(
            house.file, wishes or Wishes(), house.screens, house.clock, lambda: house.runs
        )
        self.tickets, self.given_up = [], []
        self.opening.ready.connect(self.tickets.append)
        self.opening.given_up.connect(lambda: self.given_up.append(True))
        self.opening.begin()

    @property
    def page(self):
        return self.opening.page

    def press(self, name: str) -> None:
        next(b for b in self.page.buttons() if name in b.text()).click()


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def enter(house):
    porches = []

    def made(wishes: Wishes | None = None) -> Porch:
        porches.append(Porch(house, wishes))
        return porches[-1]

    yield made
    for porch in porches:
        porch.opening.close()
        porch.opening.deleteLater()
    QApplication.processEvents()


def close_window(window) -> None:
    """Close as the window's own button does."""
    QApplication.sendEvent(window.windowHandle(), QCloseEvent())


def stop_in_the_film(house, seconds=3):
    show = house.show()
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, seconds)
    house.crash(show)


# Mistakes


def test_a_sound_session_with_a_projector_asks_nothing(enter):
    porch = enter()
    assert porch.page is None
    assert porch.tickets[0].layout is Layout.PROJECTOR
    assert porch.tickets[0].earlier is None


def test_mistakes_are_shown_and_saving_the_mended_file_goes_on_by_itself(house, enter, qtbot):
    house.write("slide: The end", "slidde: The end")
    porch = enter()
    assert isinstance(porch.page, ProblemsPage)
    assert "line 47" in porch.page.text()
    assert not porch.tickets
    house.write("slidde: The end", "slide: The end")
    qtbot.waitUntil(lambda: bool(porch.tickets), timeout=5000)
    assert porch.page is None


def test_a_file_written_beside_and_renamed_is_seen_too(house, enter, qtbot):
    house.write("slide: The end", "slidde: The end")
    porch = enter()
    beside = house.file.with_suffix(".new")
    text = house.file.read_text(encoding="utf-8")
    beside.write_text(text.replace("slidde", "slide"), encoding="utf-8")
    beside.replace(house.file)
    qtbot.waitUntil(lambda: bool(porch.tickets), timeout=5000)


def test_another_mistake_takes_the_place_of_the_first(house, enter, qtbot):
    house.write("slide: The end", "slidde: The end")
    porch = enter()
    house.write("slidde: The end", "slide: The end")
    house.write("minutes: 15", "minutes: soon")
    qtbot.waitUntil(lambda: "soon" in porch.page.text(), timeout=5000)
    assert "slidde" not in porch.page.text()


def test_presents_without_the_marked_parts(house, enter):
    house.write("slide: The end", "slidde: The end")
    porch = enter()
    porch.press("without the marked parts")
    assert len(porch.tickets) == 1
    headings = [step.heading for step in porch.tickets[0].session.steps]
    assert "Tea" in headings
    assert "The end" not in headings


def test_what_is_saved_during_the_show_opens_nothing_again(house, enter, qtbot):
    house.write("slide: The end", "slidde: The end")
    porch = enter()
    porch.press("without the marked parts")
    for old, new in (("slidde: The end", "slide: The end"), ("slide: Welcome", "slidde: Welcome")):
        house.write(old, new)
        qtbot.wait(450)
    assert len(porch.tickets) == 1
    assert porch.page is None


def test_what_is_saved_after_giving_up_opens_nothing(house, enter, qtbot):
    house.write("slide: The end", "slidde: The end")
    porch = enter()
    porch.press("Close")
    porch.opening.close()
    house.write("slidde: The end", "slide: The end")
    qtbot.wait(450)
    assert porch.given_up == [True]
    assert not porch.tickets


@pytest.mark.parametrize("way", ["button", "escape", "window"])
def test_a_page_can_be_given_up(house, enter, way):
    house.write("slide: The end", "slidde: The end")
    porch = enter()
    if way == "button":
        porch.press("Close")
    elif way == "escape":
        QTest.keyClick(porch.page, Qt.Key.Key_Escape)
    else:
        close_window(porch.page)
    assert porch.given_up == [True]
    assert not porch.tickets


def test_without_anything_to_present_there_is_nothing_to_go_on_with(house, enter):
    house.file.write_text("nothing: [", encoding="utf-8")
    porch = enter()
    anyway = next(b for b in porch.page.buttons() if "without" in b.text())
    assert not anyway.isEnabled()


# An unfinished run


def test_offers_to_go_on_with_the_film_second(house, enter):
    stop_in_the_film(house)
    house.clock.advance(600)
    porch = enter()
    assert isinstance(porch.page, ResumePage)
    said = " ".join(porch.page.texts())
    assert "0:03 of the film" in said
    assert "10 minutes ago" in said
    porch.press("Go on")
    assert porch.tickets[0].earlier is not None
    assert porch.page is None


def test_starts_afresh_when_asked_to(house, enter):
    stop_in_the_film(house)
    porch = enter()
    porch.press("Start afresh")
    assert porch.tickets[0].earlier is None


@pytest.mark.parametrize(("resume", "goes_on"), [(True, True), (False, False)])
def test_a_wish_answers_the_question(house, enter, resume, goes_on):
    stop_in_the_film(house)
    porch = enter(Wishes(resume=resume))
    assert porch.page is None
    assert (porch.tickets[0].earlier is not None) is goes_on


def test_a_wish_to_go_on_without_a_run_begins_and_says_so(enter):
    porch = enter(Wishes(resume=True))
    assert "no unfinished run" in porch.tickets[0].message


def test_a_damaged_record_is_told(house, enter):
    import sqlite3

    stop_in_the_film(house)
    base = sqlite3.connect(next(house.runs.glob("*.run")))
    base.execute("UPDATE events SET event = '{' WHERE number = (SELECT MAX(number) FROM events)")
    base.commit()
    base.close()
    porch = enter()
    porch.press("Go on")
    assert "could be read" in porch.tickets[0].message


def test_a_run_in_another_window_is_not_offered(house, enter):
    show = house.show()
    show.presentation.next()
    porch = enter()
    assert porch.page is None
    assert porch.tickets[0].earlier is None


def test_a_file_edited_meanwhile_still_offers_the_run(house, enter):
    stop_in_the_film(house)
    house.write("slide: After the film", "slide: After that film")
    porch = enter()
    assert isinstance(porch.page, ResumePage)
    house.write("slide: After that film", "slide: Later")


def test_what_an_edit_changed_is_told_before_and_after_going_on(house, enter):
    stop_in_the_film(house)
    house.write("      - slide: After the film\n        minutes: 5\n", "")
    house.write("slide: Welcome", "slide: Good morning")
    porch = enter()
    said = " ".join(porch.page.texts())
    assert "“Welcome” is “Good morning” now." in said
    assert "1 step is gone: “After the film”." in said
    porch.press("Go on")
    ticket = porch.tickets[0]
    assert "You are at step 2" in ticket.message
    show = house.show(earlier=ticket.earlier, before=ticket.before, message=ticket.message)
    assert here(show) == Beat(FILM, "play-1")
    assert "“After the film”" in message(show)
    text = house.file.read_text(encoding="utf-8")
    house.crash(show)
    assert house.unfinished().text == text


def test_a_run_stopped_at_a_step_whose_heading_was_edited_goes_on_there(house, enter):
    show = house.show()
    show.presentation.go_to_step("where-is-the-power")
    show.presentation.next()
    house.crash(show)
    house.write("discuss: Where is the power?", "discuss: Who has the power?")
    house.write("slide: The end", "slide: The end\n        hidden: true")
    porch = enter()
    assert "Who has the power?" in " ".join(porch.page.texts())
    porch.press("Go on")
    ticket = porch.tickets[0]
    show = house.show(earlier=ticket.earlier, before=ticket.before)
    assert here(show).step == "who-has-the-power"
    assert "the-end" in show.run.state.hidden


def test_what_was_being_typed_is_not_lost(house, enter):
    show = house.show()
    show.presentation.next()
    show.console.entry().ask_text("Your remark", "", 100, lambda _text: "")
    show.console.entry().field.setText("Half a thought")
    house.pass_time(show, 1.0, step=0.5)
    show.console.entry().field.clear()  # so much is lost: less than a second of it
    house.crash(show)
    porch = enter()
    assert "You were typing: “Half a thought”" in porch.page.texts()
    porch.press("Go on")
    assert porch.tickets[0].message == "You were typing: “Half a thought”"


def test_what_was_entered_or_left_is_typed_no_more(house, enter):
    show = house.show()
    show.presentation.next()
    show.console.entry().ask_text("Your remark", "", 100, lambda _text: "")
    show.console.entry().field.setText("Half a thought")
    house.pass_time(show, 1.0, step=0.5)
    show.console.entry().close_field()
    house.pass_time(show, 1.0, step=0.5)
    house.crash(show)
    assert "typing" not in " ".join(enter().page.texts())


def test_an_edit_nobody_would_notice_is_not_told(house, enter):
    stop_in_the_film(house)
    house.write("presenter: 1", "# Made for the taster\npresenter: 1")
    porch = enter()
    assert "edited" not in " ".join(porch.page.texts())
    porch.press("Go on")
    assert porch.tickets[0].message == ""


# A single screen


def test_one_screen_asks_before_anything_is_shown(house, enter):
    house.screens.plug(LAPTOP)
    porch = enter()
    assert isinstance(porch.page, OneScreenPage)
    assert not porch.tickets


@pytest.mark.parametrize(
    ("name", "layout"),
    [("Show here", Layout.HERE), ("side by side", Layout.SIDE_BY_SIDE)],
)
def test_one_screen_is_used_as_asked(house, enter, name, layout):
    house.screens.plug(LAPTOP)
    porch = enter()
    porch.press(name)
    assert [ticket.layout for ticket in porch.tickets] == [layout]


def test_look_again_finds_the_projector(house, enter):
    house.screens.plug(LAPTOP)
    porch = enter()
    porch.press("Look again")
    assert not porch.tickets
    house.screens._screens = (LAPTOP, PROJECTOR)
    porch.press("Look again")
    assert porch.tickets[0].layout is Layout.PROJECTOR


def test_a_projector_connected_meanwhile_is_used_at_once(house, enter):
    house.screens.plug(LAPTOP)
    porch = enter()
    house.screens.plug(LAPTOP, PROJECTOR)
    assert porch.tickets[0].layout is Layout.PROJECTOR


def test_a_projector_connected_after_giving_up_shows_nothing(house, enter):
    house.screens.plug(LAPTOP)
    porch = enter()
    porch.press("Close")
    porch.opening.close()
    house.screens.plug(LAPTOP, PROJECTOR)
    assert not porch.tickets


def test_a_mirrored_desktop_is_explained_until_it_is_extended(house, enter):
    house.screens.plug(LAPTOP, MIRROR)
    porch = enter()
    assert "Both screens show the same picture" in porch.page.texts()
    assert extend_words()[0] in porch.page.texts()
    house.screens.plug(LAPTOP)
    assert "Only one screen is found" in porch.page.texts()
    house.screens.plug(LAPTOP, PROJECTOR)
    assert porch.tickets[0].layout is Layout.PROJECTOR


def test_without_any_screen_it_waits_for_one(house, enter):
    house.screens.plug()
    porch = enter()
    assert not porch.tickets
    house.screens.plug(LAPTOP, PROJECTOR)
    assert len(porch.tickets) == 1


def test_windows_need_no_projector(house, enter):
    house.screens = FakeScreens(LAPTOP)
    porch = enter(Wishes(windowed=True))
    assert porch.tickets[0].layout is Layout.WINDOWED


# Where to begin


def test_a_step_is_wanted_by_its_id_or_its_number(house):
    session = house.ticket().session
    assert step_wanted(session, "tea") == Beat("tea", "break")
    assert step_wanted(session, "2") == Beat(FILM, "card")
    with pytest.raises(LookupError, match="Did you mean tea"):
        step_wanted(session, "tee")


def test_a_step_that_is_not_there_begins_at_the_cover_and_says_so(enter):
    porch = enter(Wishes(at="nowhere"))
    assert porch.tickets[0].at is None
    assert "no step nowhere" in porch.tickets[0].message


# Practice


def test_a_practice_on_one_screen_begins_at_once_side_by_side(house, enter):
    house.screens = FakeScreens(LAPTOP)
    porch = enter(Wishes(practice=True))
    assert porch.page is None
    assert porch.tickets[0].layout is Layout.SIDE_BY_SIDE
    assert porch.tickets[0].practice


def test_a_practice_in_the_room_uses_the_projector(house, enter):
    assert enter(Wishes(practice=True)).tickets[0].layout is Layout.PROJECTOR


def test_a_real_run_is_not_offered_to_a_practice_nor_the_other_way_round(house, enter):
    stop_in_the_film(house)
    assert enter(Wishes(practice=True)).tickets[0].earlier is None
    house.clock.advance(60)
    practised = house.show(practice=True)
    practised.presentation.next()
    house.crash(practised)
    real, practice = enter(), enter(Wishes(practice=True))
    assert real.page.texts()[0] == "Go on where you stopped?"
    assert practice.page.texts()[0] == "Go on with the practice where you stopped?"
    real.press("Go on")
    practice.press("Go on")
    assert real.tickets[0].earlier.path != practice.tickets[0].earlier.path
    assert not real.tickets[0].earlier.state.practice
    assert practice.tickets[0].earlier.state.practice
