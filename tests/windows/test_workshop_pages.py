"""The pages of a workshop: translated, whole on a small laptop, with large texts and by keys."""

from __future__ import annotations

import pytest

from presenter.session.language import speak
from tests.windows.house import House
from tests.windows.pseudo import cut, pseudo, untranslated
from tests.windows.test_translated import SESSION

TALK = "πού-είναι-η-δύναμη"
WORDS = "Χρόνος\nΕμπιστοσύνη\nΈντυπα που κανείς δεν καταλαβαίνει"


@pytest.fixture(autouse=True)
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


def test_the_answers_page_in_all_it_can_say(show, qtbot):
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


def test_the_parking_page_in_all_it_can_say(show, qtbot):
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
