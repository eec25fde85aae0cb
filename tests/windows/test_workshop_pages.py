"""The pages of a workshop: translated, whole on a small laptop, with large texts and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from presenter.session.language import speak
from presenter.windows.look import Sight, follow
from tests.windows.hearing_help import walked
from tests.windows.house import House
from tests.windows.pseudo import cut, pseudo, untranslated
from tests.windows.test_access import assert_all_heard, in_front
from tests.windows.test_large import assert_nothing_is_cut, settle
from tests.windows.test_translated import SESSION

TALK = "πού-είναι-η-δύναμη"
WORDS = "Χρόνος\nΕμπιστοσύνη\nΈντυπα που κανείς δεν καταλαβαίνει"


@pytest.fixture(autouse=True)
def usual_sight():
    yield
    follow(Sight())


@pytest.fixture
def made_up():
    speak(pseudo)
    yield
    speak()


@pytest.fixture
def show(qtbot, tmp_path):
    house = House(
        qtbot,
        tmp_path,
        SESSION.replace("        listen_for", "        capture: [Ναι, Όχι]\n        listen_for"),
    )
    made = house.show()
    made.console.resize(1366, 768)
    made.presentation.go_to_step(TALK)
    yield made
    house.close()


def test_the_answers_page_in_all_it_can_say(made_up, show, qtbot):
    desk = show.workshop().answers()
    desk.open()
    columns = desk.page.columns
    for n in range(12):
        show.presentation.apply(desk._answering.write(TALK, f"{WORDS} {n}", n % 2))
    qtbot.wait(20)

    def look():
        qtbot.wait(20)
        assert untranslated(show.console) == set()
        assert cut(show.console) == set()

    look()
    columns.lists[0].setFocus()
    look()
    columns.starred.emit(columns.current())
    columns.merge_pressed()
    look()
    columns.escape()
    columns.edit(columns.current())
    look()
    desk.toggle()
    look()


def test_the_parking_page_in_all_it_can_say(made_up, show, qtbot):
    desk = show.workshop().parking()
    desk.open()

    def look():
        qtbot.wait(20)
        assert untranslated(show.console) == set()
        assert cut(show.console) == set()

    look()
    for line in WORDS.splitlines():
        desk.park(line)
    look()
    desk.page.items.setFocus()
    desk._own(1)
    look()
    show.console.entry().field.setText("Άννα")
    show.console.entry()._entered()
    desk._settle(2)
    desk.page.toggled.emit()
    look()
    desk._drop(2)
    look()


def both(show):
    """Open each page with something on it, one after the other."""
    answers, parking = show.workshop().answers(), show.workshop().parking()
    show.presentation.apply(answers._answering.write(TALK, WORDS))
    parking.park("Λεωφορεία")
    for desk in (answers, parking):
        desk.open()
        if desk is answers:
            desk.page.columns.lists[0].choose(1)
        yield desk


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_with_large_texts_nothing_is_cut(show, qtbot, percent):
    follow(Sight(percent))
    show.console.show()
    show.console.resize(1366, 700)
    for desk in both(show):
        settle(qtbot)
        assert_nothing_is_cut(desk.page)
        assert show.console.rect().contains(desk.page.geometry())
        shown = desk.page.columns.lists if hasattr(desk.page, "columns") else [desk.page.items]
        for cards in shown:
            row = cards.visualItemRect(cards.item(0)) if cards.count() else QRect()
            assert cards.viewport().height() >= row.height()
            assert desk.page.rect().contains(cards.geometry().translated(cards.parent().pos()))
        for field in getattr(getattr(desk.page, "columns", None), "fields", []):
            assert field.parent().rect().contains(field.geometry())
        desk.page.done.emit()


def test_tab_reaches_every_control_and_stays_on_the_page(show, qtbot):
    in_front(qtbot, show.console)
    for desk in both(show):
        assert_all_heard(show.console, desk.page)
        for widget in walked(show.console):
            assert desk.page is widget or desk.page.isAncestorOf(widget)
        desk.page.done.emit()
        assert show.console.overlay() is None
