"""The page after a practice: what it proposes, and that it writes only when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from presenter.share.retiming import Retiming, retime
from presenter.windows.look import Ink
from presenter.windows.times_desk import TimesDesk
from presenter.windows.times_page import TimesPage
from tests.share.past import lead

PLAN = """\
title: A taster
sections:
  - title: S
    steps:
      - slide: Hello
        minutes: 5
      - slide: And now?
        minutes: 1
      - break: Tea
        minutes: 15
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture
def found(plan: Path, tmp_path: Path) -> Retiming:
    lead(plan, tmp_path / "runs", {"hello": 420}, practice=True)
    lead(plan, tmp_path / "runs", {"hello": 450, "tea": 60}, practice=True, day=1)
    return retime(plan, tmp_path / "runs")


@pytest.fixture
def desk(qtbot, plan: Path, found: Retiming):
    made = TimesDesk(plan, plan.parent / "runs")
    made.begin()
    qtbot.waitUntil(lambda: made.page is not None)
    yield made
    made.close()
    made.deleteLater()


def named(page: TimesPage, name: str):
    return next(each for each in page.buttons() if each.accessibleName() == name)


def test_changes_are_switched_on_but_not_what_only_practice_says_of_a_room(qtbot, found) -> None:
    page = TimesPage()
    qtbot.addWidget(page)
    page.show_times(found)
    assert [switch.value() for switch in page.switches()] == [True, False]
    assert page.taken() == ("hello",)
    names = [switch.control().accessibleName() for switch in page.switches()]
    assert names == ["1 · Hello · 5 → 7 min", "3 · Tea · 15 → 1 min"]
    about = [switch.control().accessibleDescription() for switch in page.switches()]
    assert about[0] == "It took 7:15, between 7:00 and 7:30 in 2 runs."
    assert about[1].endswith("Only in practice, where no room talks.")
    assert "1 step changes: the plan goes from 21 minutes to 23 minutes." in page.texts()
    page.switches()[0].control().click()
    assert page.taken() == ()
    assert not named(page, "Write to the file").isEnabled()


def test_enter_leaves_the_file_as_it_is(desk, plan, qtbot) -> None:
    with qtbot.waitSignal(desk.closed):
        QTest.keyClick(desk.page, Qt.Key.Key_Return)
    assert plan.read_text("utf-8") == PLAN


def test_write_writes_what_is_switched_on_and_says_so(desk, plan, qtbot) -> None:
    desk.page.switches()[1].control().click()
    named(desk.page, "Write to the file").click()
    qtbot.waitUntil(lambda: plan.read_text("utf-8") != PLAN)
    changed = PLAN.replace("minutes: 5", "minutes: 7").replace("minutes: 15", "minutes: 1")
    assert plan.read_text("utf-8") == changed
    qtbot.waitUntil(lambda: any("Written" in text for text in desk.page.texts()))
    assert not named(desk.page, "Write to the file").isEnabled()
    assert named(desk.page, "Close").isEnabled()


def test_a_file_changed_meanwhile_is_told_and_can_be_looked_at_again(desk, plan, qtbot) -> None:
    edited = PLAN + "      - slide: More\n"
    plan.write_text(edited, encoding="utf-8")
    named(desk.page, "Write to the file").click()
    qtbot.waitUntil(lambda: any("changed meanwhile" in text for text in desk.page.texts()))
    assert plan.read_text("utf-8") == edited
    (told,) = (line for line in desk.page._lines if "meanwhile" in line.text())
    assert told.ink() == Ink.WARN
    named(desk.page, "Look again").click()
    qtbot.waitUntil(lambda: not any("meanwhile" in text for text in desk.page.texts()))
    named(desk.page, "Write to the file").click()
    qtbot.waitUntil(lambda: plan.read_text("utf-8") != edited)
    assert plan.read_text("utf-8") == edited.replace("minutes: 5", "minutes: 7")


def test_where_nothing_is_proposed_no_page_comes_up(qtbot, plan) -> None:
    desk = TimesDesk(plan, plan.parent / "nothing")
    with qtbot.waitSignal(desk.closed):
        desk.begin()
    assert desk.page is None
    desk.close()


def test_closing_while_it_looks_shows_nothing(qtbot, plan, found) -> None:
    desk = TimesDesk(plan, plan.parent / "runs")
    desk.begin()
    desk.close()
    qtbot.wait(20)
    assert desk.page is None
