"""Groups report in turn: led by the clicker or from the page, and said on the console."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.run.scene import TaskScene
from presenter.session.beats import Beat
from presenter.session.language import speak
from presenter.windows.look import Sight, follow
from presenter.windows.parts import Button, Line
from tests.windows.house import House, here, press
from tests.windows.pseudo import cut, pseudo, untranslated
from tests.windows.test_groups_page import SESSION, SHIFT
from tests.windows.test_large import assert_nothing_is_cut, settle


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path, SESSION)
    yield made
    made.close()


class Desk:
    """A show in its feedback round, with groups of three if there are people."""

    def __init__(self, house: House, people: int = 15, step: str = "barriers"):
        self.house = house
        self.show = house.show()
        self.show.console.show()
        house.qtbot.waitExposed(self.show.console)
        desk = self.show.workshop().groups()
        self.show.presentation.go_to(Beat("barriers", "round-1"))
        if people:
            desk._tell(desk._groups.count(people))
            desk.page.form.way.set_value("3")
            desk.page.make_asked.emit()
        if step == "barriers":
            self.show.presentation.go_to(Beat("barriers", "round-2"))
        else:
            self.show.presentation.go_to_step(step)
        self.desk = desk

    def open(self) -> Desk:
        press(self.show.console, Qt.Key.Key_G, SHIFT, "G")
        self.house.qtbot.wait(1)
        return self

    @property
    def page(self):
        return self.desk.feedback

    @property
    def view(self):
        view = self.show.console._view
        assert view is not None
        return view

    def press(self, name: str) -> None:
        button = next(b for b in self.page.findChildren(Button) if b.text() == name)
        assert button.isEnabled()
        button.click()
        self.house.qtbot.wait(1)

    def lines(self) -> list[str]:
        return [self.page.list.item(n).text() for n in range(self.page.list.count())]

    def said(self) -> str:
        return " ".join(line.text() for line in self.page.findChildren(Line) if line.isVisible())

    def turn(self) -> int:
        scene = self.show.display.scene
        assert isinstance(scene, TaskScene)
        return scene.round.turn.place


def test_the_clicker_leads_from_group_to_group_and_the_console_says_so(house):
    desk = Desk(house)
    assert desk.view.now_title.endswith("5 groups to report")
    assert desk.view.next_title.endswith("group 1 of 5: Blue circle")
    for n in range(1, 6):
        press(desk.show.console, Qt.Key.Key_PageDown)
        assert desk.turn() == n
        assert f"group {n} of 5" in desk.view.wall_words
        assert desk.view.countdown.total == 96
    assert desk.view.next_title == "3 · Slide · Between"
    press(desk.show.console, Qt.Key.Key_PageUp)
    assert desk.turn() == 4
    for _ in range(2):
        press(desk.show.console, Qt.Key.Key_PageDown)
    assert here(desk.show) == Beat("between", "heading")


def test_the_clicker_works_while_the_page_is_open(house):
    desk = Desk(house).open()
    assert desk.show.console.overlay() is desk.page
    press(desk.show.console, Qt.Key.Key_PageDown)
    assert desk.lines()[0] == "1. Blue circle — speaks now"
    press(desk.show.console, Qt.Key.Key_PageDown)
    assert desk.lines()[:2] == ["1. Blue circle — has spoken", "2. Red square — speaks now"]


def test_by_keys_alone_on_the_page(house):
    desk = Desk(house).open()
    assert desk.show.console.focusWidget().text() == "The first group speaks"
    QTest.keyClick(desk.show.console.focusWidget(), Qt.Key.Key_Return)
    assert desk.turn() == 1
    QTest.keyClick(desk.show.console.focusWidget(), Qt.Key.Key_Return)
    assert desk.turn() == 2
    desk.press("Group before")
    assert desk.turn() == 1
    desk.page.list.setFocus()
    desk.page.list.setCurrentRow(3)
    QTest.keyClick(desk.page.list, Qt.Key.Key_Return)
    assert desk.turn() == 4
    desk.press("From the beginning")
    assert desk.turn() == 0
    QTest.keyClick(desk.page, Qt.Key.Key_Escape)
    assert desk.show.console.overlay() is None


def test_shuffled_on_request(house):
    desk = Desk(house, people=30).open()
    desk.press("The first group speaks")
    before = desk.lines()
    desk.press("Shuffle the order")
    assert desk.lines() != before
    assert desk.lines()[0] == before[0]
    assert desk.turn() == 1


def test_the_minutes_of_each_are_changed(house):
    desk = Desk(house).open()
    assert desk.page.each.text() == "1:36"
    desk.page.each.setFocus()
    desk.page.each.setText("soon")
    desk.page.each.editingFinished.emit()
    assert "Type minutes, such as 2 or 1:30." in desk.said()
    assert desk.page.each.text() == "soon"
    desk.page.each.setText("2")
    desk.page.each.editingFinished.emit()
    desk.press("The first group speaks")
    assert desk.view.countdown.total == 120
    desk.page.each.setText("")
    desk.page.each.editingFinished.emit()
    desk.press("Next group")
    assert desk.view.countdown.total == 96


def test_tables_report_without_groups(house):
    desk = Desk(house, people=0)
    desk.desk.open_feedback()
    assert "Say how many tables report" in desk.said()
    assert desk.show.console.focusWidget() is desk.page.tables
    QTest.keyClicks(desk.page.tables, "4")
    QTest.keyClick(desk.page.tables, Qt.Key.Key_Return)
    assert desk.lines() == ["1. Table 1", "2. Table 2", "3. Table 3", "4. Table 4"]
    desk.press("The first group speaks")
    assert "table 1, 1 of 4" in desk.view.wall_words
    assert desk.view.countdown.total == 120


def test_on_request_in_a_discussion(house):
    desk = Desk(house, step="power")
    desk.open()
    assert desk.show.console.overlay() is desk.desk.page
    desk.desk.page.feedback_asked.emit()
    desk.press("From the beginning")
    desk.press("The first group speaks")
    assert "group 1 of 5: Blue circle" in desk.view.wall_words
    desk.press("No feedback here")
    assert "group 1" not in desk.view.wall_words


def test_at_a_slide_nobody_can_report(house):
    desk = Desk(house, step="between")
    desk.desk.open_feedback()
    assert "Groups report at a discussion or an activity." in desk.said()
    assert not [
        b for b in desk.page.findChildren(Button) if b.isVisible() and b.text() == "Next group"
    ]


def test_a_run_taken_up_again_knows_whose_turn_it_is(house):
    desk = Desk(house)
    for _ in range(3):
        press(desk.show.console, Qt.Key.Key_PageDown)
    assert desk.turn() == 3
    house.settle(desk.show)
    house.crash(desk.show)
    again = house.resume()
    assert again.display.scene.round.turn.place == 3
    press(again.console, Qt.Key.Key_PageDown)
    assert again.display.scene.round.turn.place == 4


def test_the_small_picture_of_what_comes_next_is_the_next_group(house):
    desk = Desk(house)
    desk.show.presentation.next()
    desk.show.display.paint_ahead()
    coming = desk.show.display._previews["next"].scene
    assert coming.round.turn.place == 2


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_in_large_texts(qtbot, house, percent):
    follow(Sight(percent))
    try:
        desk = Desk(house)
        follow(Sight(percent))
        desk.show.console.resize(1366, 768)
        desk.open()
        settle(qtbot)
        assert_nothing_is_cut(desk.page)
    finally:
        follow(Sight())


def test_in_another_language_all_is_translated_and_fits(house):
    speak(pseudo)
    try:
        text = SESSION.replace("Barriers", "Ξ").replace("Between", "Β")
        house.file.write_text(text.replace("Ξ\n", "Ξ\n        id: barriers\n"), encoding="utf-8")
        for people in (15, 0):
            desk = Desk(house, people=people)
            desk.show.console.resize(1366, 768)
            desk.desk.open_feedback()
            house.qtbot.wait(20)
            for _ in range(3):
                assert untranslated(desk.page) == set()
                assert cut(desk.page) == set()
                desk.page.tables_told.emit(4)
                desk.page.next_asked.emit()
            house.crash(desk.show)
    finally:
        speak()


def test_every_control_says_what_it_is(house):
    desk = Desk(house).open()
    for each in (desk.page.each, desk.page.tables, desk.page.list, *desk.page.buttons()):
        assert each.accessibleName(), each
    assert QApplication.focusWidget() is None or desk.page.isVisible()
