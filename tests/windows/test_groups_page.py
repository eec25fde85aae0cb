"""The page for groups: counted, named, split, shown on the wall; by keyboard alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from presenter.run.aside import Aside
from presenter.run.groups import Face
from presenter.run.scene import GroupsScene
from presenter.run.tables import SUFFIX
from presenter.session.beats import Beat
from presenter.session.language import speak
from presenter.windows.look import Sight, follow
from presenter.windows.parts import Button, Line
from tests.windows.house import House, here, message, press
from tests.windows.pseudo import cut, pseudo, untranslated
from tests.windows.test_large import assert_nothing_is_cut, settle

SESSION = """\
presenter: 1
title: A day of groups
sections:
  - title: First part
    steps:
      - slide: Welcome
      - activity: Barriers
        minutes: 30
        groups: threes
        rounds: [{threes: 16}, {feedback: 8}]
      - slide: Between
      - discuss: Power
        minutes: 20
        prompts: [One]
        rounds: [{pairs: 4}, {fours: 6}]
"""
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path, SESSION)
    yield made
    made.close()


class Desk:
    """A show with the page open at a step, worked by its keys."""

    def __init__(self, house: House, step: str = "barriers", **more):
        self.house = house
        self.show = house.show(**more)
        self.show.console.show()
        house.qtbot.waitExposed(self.show.console)
        if step:
            self.show.presentation.go_to_step(step)
        self.key(Qt.Key.Key_G, SHIFT, "G")

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier, text: str = "") -> None:
        press(self.show.console, key, modifier, text)
        self.house.qtbot.wait(1)

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget() or self.page
        QTest.keyClicks(widget, text)

    def enter(self) -> None:
        QTest.keyClick(self.focus, Qt.Key.Key_Return)
        self.house.qtbot.wait(1)

    @property
    def focus(self) -> QWidget:
        focus = self.show.console.focusWidget()
        assert focus is not None
        return focus

    @property
    def page(self):
        return self.show.workshop().groups().page

    @property
    def people(self):
        return self.show.run.state.people

    @property
    def wall(self):
        return self.show.display.scene

    def count(self, number: int) -> None:
        self.page.form.count.setText(str(number))
        self.page.form.count.tell()

    def press(self, name: str) -> None:
        button = next(
            b for b in self.page.findChildren(Button) if b.text() == name and b.isVisible()
        )
        assert button.isEnabled()
        button.click()
        self.house.qtbot.wait(1)

    def buttons(self) -> set[str]:
        return {b.text() for b in self.page.findChildren(Button) if b.isVisible()}

    def lines(self) -> list[str]:
        made = self.page.list
        return [made.item(n).text() for n in range(made.count())]

    def said(self) -> str:
        return " ".join(line.text() for line in self.page.findChildren(Line) if line.isVisible())


@pytest.fixture
def desk(house) -> Desk:
    return Desk(house)


def test_by_keys_alone_from_the_count_to_the_wall(desk):
    assert desk.show.console.overlay() is desk.page
    assert desk.focus is desk.page.form.count
    QTest.keyClicks(desk.focus, "17")
    desk.enter()
    assert desk.people.count == 17
    assert not desk.people.groupings
    desk.enter()
    assert len(desk.lines()) == 5
    assert "17 people: 3 threes and 2 fours." in desk.said()
    assert desk.show.run.state.aside is Aside.NONE
    desk.enter()
    assert isinstance(desk.wall, GroupsScene)
    assert desk.wall.groups == desk.people.groupings[-1].groups
    QTest.keyClick(desk.focus, Qt.Key.Key_Escape)
    assert desk.show.console.overlay() is None
    assert here(desk.show) == Beat("barriers", "task")


def test_the_key_that_opened_it_closes_it_and_shift_w_shows_the_groups(desk):
    desk.count(9)
    desk.press("Make groups")
    desk.page.take_main()
    desk.key(Qt.Key.Key_W, SHIFT, "W")
    assert desk.show.run.state.aside is Aside.GROUPS
    assert "Take off the wall" in desk.buttons()
    desk.key(Qt.Key.Key_G, SHIFT, "G")
    assert desk.show.console.overlay() is None
    desk.key(Qt.Key.Key_W, SHIFT, "W")
    assert desk.show.run.state.aside is Aside.NONE


def test_typed_into_a_field_those_letters_are_letters(desk):
    desk.page.form.names.text.setFocus()
    QTest.keyClicks(desk.focus, "Gwen, Wanjiru, Bo")
    assert desk.page.form.names.text.toPlainText() == "Gwen, Wanjiru, Bo"
    assert desk.show.console.overlay() is desk.page
    for letter in ",.":
        desk.key(Qt.Key(ord(letter)), text=letter)
    assert desk.show.run.state.curtain.value == "none"


def test_it_is_asked_once_a_day_how_many_there_are(desk):
    assert "It is asked once a day." in desk.said()
    desk.count(8)
    desk.key(Qt.Key.Key_Escape)
    desk.show.presentation.go_to_step("power")
    desk.key(Qt.Key.Key_G, SHIFT, "G")
    assert desk.page.form.count.value() == 8
    assert "8 people: 4 pairs. It comes out even." in desk.said()
    assert desk.focus.text() == "Make groups"


def test_names_come_on_the_wall_and_into_no_event(desk, house):
    desk.page.form.names.text.setPlainText("Amara Okafor, Bo\nCy; Di, Bo, Farid")
    desk.press("6 people are here")
    assert desk.people.count == 6
    assert desk.page.form.face.value() == "names"
    desk.press("Make groups")
    desk.press("Show on the wall")
    assert isinstance(desk.wall, GroupsScene)
    shown = sorted(name for names in desk.wall.names for name in names)
    assert shown == ["Amara Okafor", "Bo", "Bo", "Cy", "Di", "Farid"]
    assert any("Amara Okafor" in line for line in desk.lines())
    house.settle(desk.show)
    house.crash(desk.show)
    (record,) = house.runs.glob(f"*{SUFFIX}")
    with closing(sqlite3.connect(record)) as base:
        events = str(base.execute("SELECT * FROM events").fetchall())
        people = base.execute("SELECT number, name FROM people ORDER BY number").fetchall()
    assert "GroupsMade" in events
    assert "Okafor" not in events
    assert people[0] == (1, "Amara Okafor")


def test_taken_up_again_the_wall_has_the_names_again(desk, house):
    desk.page.form.names.text.setPlainText("Amara Okafor, Bo, Cy, Di")
    desk.press("4 people are here")
    desk.press("Make groups")
    desk.press("Show on the wall")
    seen = desk.wall
    house.settle(desk.show)
    house.crash(desk.show)
    again = house.resume()
    house.qtbot.waitUntil(lambda: again.display.scene == seen, timeout=5000)
    assert "Amara Okafor" in str(again.display.scene)


def test_taken_up_again_the_next_groups_come_as_names_too(desk, house):
    desk.page.form.names.text.setPlainText("Amara Okafor, Bo, Cy, Di")
    desk.press("4 people are here")
    house.settle(desk.show)
    house.crash(desk.show)
    desk.show = house.resume()
    desk.show.console.show()
    desk.key(Qt.Key.Key_G, SHIFT, "G")
    assert desk.page.form.face.value() == "names"


def test_enter_after_the_name_of_a_late_comer_leaves_the_wall_as_it_is(desk):
    desk.count(9)
    desk.press("Make groups")
    desk.press("Show on the wall")
    desk.page._came.setFocus()
    QTest.keyClicks(desk.focus, "Zoe")
    desk.enter()
    assert desk.people.count == 10
    assert desk.show.run.state.aside is Aside.GROUPS


def test_deleted_names_are_gone_from_the_wall_at_once(desk):
    desk.page.form.names.text.setPlainText("Ann, Bo, Cy, Di")
    desk.press("4 people are here")
    desk.press("Make groups")
    desk.press("Show on the wall")
    desk.press("Delete names")
    assert desk.wall.names == ()
    assert "Ann" not in " ".join(desk.lines())
    assert "the wall shows numbers" in desk.said()


def test_deleted_names_are_gone_from_a_frozen_wall_too(desk, house):
    desk.page.form.names.text.setPlainText("Ann, Bo, Cy, Di")
    desk.press("4 people are here")
    desk.press("Make groups")
    desk.press("Show on the wall")
    desk.show.presentation.freeze()
    desk.show.presentation.next()
    assert "Ann" in str(desk.wall.names)
    house.settle(desk.show)
    house.crash(desk.show)
    desk.show = house.resume()
    assert "Ann" in str(desk.wall.names)
    desk.show.console.show()
    desk.key(Qt.Key.Key_G, SHIFT, "G")
    desk.press("Delete names")
    assert desk.wall.names == ()


def test_the_wall_tells_groups_by_colours_once_that_is_chosen(desk):
    desk.count(9)
    desk.press("Make groups")
    desk.press("Show on the wall")
    assert desk.wall.face is Face.NUMBERS
    box = desk.page.form.face.control()
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("colours"))
    box.activated.emit(box.currentIndex())
    assert desk.wall.face is Face.COLOURS
    assert "Dealt at random, people may meet again." in desk.said()


def test_shuffled_again_and_again_it_is_one_grouping_and_new_groups_are_strangers(desk):
    desk.count(8)
    desk.page.form.way.set_value("2")
    desk.press("Make groups")
    first = desk.lines()
    desk.press("Shuffle again")
    assert desk.lines() != first
    assert len(desk.people.groupings) == 1
    for _ in range(6):
        desk.press("New groups")
        assert "Nobody meets anybody again." in desk.said()
    assert len(desk.people.groupings) == 7
    desk.press("New groups")
    assert "4 pairs of people meet again, which cannot be avoided" in desk.said()


def test_a_late_comer_is_told_where_she_goes(desk):
    desk.count(9)
    desk.press("Make groups")
    before = desk.people.groupings[-1].groups
    desk.page._came.setFocus()
    QTest.keyClicks(desk.focus, "Wanjiru")
    desk.enter()
    assert desk.people.count == 10
    assert message(desk.show) == "10 · Wanjiru joins Blue circle. Nobody else moves."
    assert desk.people.groupings[-1].groups == ((*before[0], 10), *before[1:])
    assert "1 group is larger" in desk.said()
    assert desk.page._came.text() == ""


def test_somebody_who_left_is_in_no_group(desk):
    desk.count(9)
    desk.press("Make groups")
    desk.page._left.set_value("5")
    desk.press("Left")
    assert 5 not in desk.people.here
    assert all("5" not in line.partition(":")[2].split(", ") for line in desk.lines())
    assert "Some came or left since." in desk.said()


def test_by_table_the_number_of_tables_is_asked(desk):
    desk.count(22)
    box = desk.page.form.way.control()
    assert isinstance(box, QComboBox)
    assert not desk.page.form.tables.isVisible()
    box.setCurrentIndex(box.findData("tables"))
    box.activated.emit(box.currentIndex())
    assert desk.page.form.tables.isVisible()
    desk.page.form.tables.setFocus()
    QTest.keyClick(desk.focus, Qt.Key.Key_Up)
    assert "22 people: 3 fours and 2 groups of 5." in desk.said()
    desk.press("Make groups")
    assert len(desk.lines()) == 5


def test_pairs_become_fours(house):
    desk = Desk(house, "power")
    desk.count(8)
    desk.press("Make groups")
    assert len(desk.lines()) == 4
    desk.press("Each two groups together")
    assert len(desk.lines()) == 2
    assert "8 people: 2 fours." in desk.said()


def test_seven_pairs_become_fours_and_a_six_and_nothing_is_said_of_people_who_came(house):
    desk = Desk(house, "power")
    desk.count(14)
    desk.press("Make groups")
    desk.page._join.setFocus()
    desk.press("Each two groups together")
    assert "14 people: 2 fours and 1 group of 6." in desk.said()
    assert "came or left" not in desk.said()
    assert desk.focus.text() == "Show on the wall"


def test_one_person_alone_cannot_be_split(desk):
    desk.count(1)
    assert "Groups need two people at least." in desk.said()
    assert not next(
        b for b in desk.page.findChildren(Button) if b.text() == "Make groups"
    ).isEnabled()


def test_taken_away_the_groups_are_gone_from_the_wall_too(desk):
    desk.count(9)
    desk.press("Make groups")
    desk.press("Show on the wall")
    desk.press("Take away")
    assert desk.lines() == []
    assert desk.show.run.state.people.groupings == ()
    assert not isinstance(desk.wall, GroupsScene)


@pytest.mark.parametrize(("typed", "count"), [("999", 200), ("0", 0), ("", 0)])
def test_whatever_is_typed_as_a_count(desk, typed, count):
    desk.page.form.count.setFocus()
    QTest.keyClicks(desk.focus, typed)
    desk.enter()
    assert desk.people.count == count


def test_a_quiet_hint_at_a_step_that_has_groups(house):
    desk = Desk(house, "welcome")
    desk.count(9)
    desk.key(Qt.Key.Key_Escape)
    desk.show.presentation.go_to_step("barriers")
    assert message(desk.show) == "Shift+G makes the groups for this step."
    desk.show.presentation.go_to_step("between")
    assert message(desk.show) == ""
    desk.show.presentation.go_to_step("power")
    assert "Shift+G" in message(desk.show)


def test_without_a_count_there_is_no_hint(house):
    desk = Desk(house, "welcome")
    desk.key(Qt.Key.Key_Escape)
    desk.show.presentation.go_to_step("barriers")
    assert message(desk.show) == ""


def test_a_run_taken_up_again_has_the_same_groups_on_the_wall(house):
    desk = Desk(house)
    desk.count(17)
    desk.press("Make groups")
    desk.press("Show on the wall")
    groups = desk.wall.groups
    house.crash(desk.show)
    again = house.resume()
    assert isinstance(again.display.scene, GroupsScene)
    assert again.display.scene.groups == groups
    assert again.run.state.people.count == 17
    press(again.console, Qt.Key.Key_G, SHIFT, "G")
    assert again.workshop().groups().page.list.count() == 5


def test_every_control_says_what_it_is(desk):
    desk.count(9)
    desk.press("Make groups")
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QListWidget, Button):
        for each in desk.page.findChildren(kind):
            assert each.accessibleName(), each


def test_tab_reaches_all_that_can_be_done(desk):
    desk.count(9)
    desk.press("Make groups")
    desk.page.form.count.setFocus()
    seen = []
    for _ in range(30):
        seen.append(desk.focus)
        QTest.keyClick(desk.focus, Qt.Key.Key_Tab)
    wanted = [desk.page.form.names.text, desk.page.list, desk.page._came, *desk.page.buttons()]
    missing = [one for one in wanted if one.isVisible() and one not in seen]
    assert not missing


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_in_large_texts(qtbot, house, percent):
    follow(Sight(percent))
    try:
        desk = Desk(house)
        follow(Sight(percent))
        desk.show.console.resize(1366, 768)
        desk.count(17)
        desk.press("Make groups")
        settle(qtbot)
        assert_nothing_is_cut(desk.page)
    finally:
        follow(Sight())


def test_in_another_language_all_is_translated_and_fits(house):
    speak(pseudo)
    try:
        house.file.write_text(
            SESSION.replace("Barriers", "Ξ").replace("Welcome", "Β"), encoding="utf-8"
        )
        desk = Desk(house, "ξ")
        desk.show.console.resize(1366, 768)
        for step in range(3):
            desk.house.qtbot.wait(30)
            assert untranslated(desk.page) == set()
            assert cut(desk.page) == set()
            if step == 0:
                desk.count(17)
            else:
                desk.page.remake_asked.emit()
    finally:
        speak()


def test_the_page_lies_between_strip_and_bar(desk):
    desk.show.console.resize(1366, 768)
    desk.house.qtbot.wait(20)
    top = desk.page.mapTo(desk.show.console, QPoint()).y()
    assert top > 20
    assert top + desk.page.height() < 768 - 40


def test_the_page_stays_on_top_when_the_console_s_parts_are_laid_out_anew(desk):
    console = desk.show.console
    for size in ((800, 800), (1366, 768), (900, 500), (1600, 900)):
        console.resize(*size)
        desk.house.qtbot.wait(20)
        hit = console.childAt(desk.page.geometry().center())
        assert desk.page.isAncestorOf(hit)
        corner = console.childAt(desk.page.geometry().topRight() + QPoint(-8, 8))
        assert corner is desk.page or desk.page.isAncestorOf(corner)
