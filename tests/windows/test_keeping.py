"""What is kept of a show: names beside the run, and what went wrong in front of the room."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from PySide6.QtCore import Qt

from presenter.film.sound import FakeOutputs
from presenter.run.apart import Person, Sheet, read_apart, write_apart
from presenter.run.aside import ProblemMet
from presenter.run.records import load
from tests.windows.house import LAPTOP, PROJECTOR, House, message, press

Key = Qt.Key


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def problems(house: House, show) -> list[str]:
    """The problems in the record, once the show is over."""
    path = show._record.path
    house.crash(show)
    return [one.event.text for one in load(path).history if isinstance(one.event, ProblemMet)]


def test_a_projector_that_goes_and_comes_back_is_written_down_once_each(house):
    show = house.show()
    press(show.console, Key.Key_PageDown)
    house.screens.plug(LAPTOP)
    house.screens.plug(LAPTOP)
    house.screens.plug(LAPTOP, PROJECTOR)
    assert problems(house, show) == ["The projector was gone.", "The projector was back."]


def test_what_goes_wrong_before_the_cover_is_left_no_room_has_seen(house):
    show = house.show()
    house.screens.plug(LAPTOP)
    house.screens.plug(LAPTOP, PROJECTOR)
    press(show.console, Key.Key_PageDown)
    assert problems(house, show) == []


def test_a_loudspeaker_that_goes_is_written_down(house):
    house.outputs = FakeOutputs("Speaker", "Laptop")
    show = house.show()
    press(show.console, Key.Key_PageDown)
    show.sound._take(("Speaker", "Laptop"))
    show.sound.choose("Speaker")
    show.sound._take(("Laptop",))
    show.sound._take(("Laptop", "Speaker"))
    assert problems(house, show) == [
        "The loudspeaker “Speaker” was gone.",
        "The loudspeaker “Speaker” was there again, or another.",
    ]


def test_a_while_without_a_record_is_in_the_record_once_there_is_one(house):
    house.runs.write_text("in the way")
    show = house.show()
    press(show.console, Key.Key_PageDown)
    house.qtbot.waitUntil(lambda: bool(show._record.reason))
    house.qtbot.wait(1)
    house.runs.unlink()
    house.qtbot.waitUntil(lambda: not show._record.reason, timeout=8000)
    house.qtbot.wait(1)
    told = problems(house, show)
    assert "nothing was recorded" in told[0]
    assert str(house.runs) in told[0]
    assert told[1] == "Recorded again, with what happened meanwhile."


def test_something_unexpected_in_a_thread_is_said_and_written_down(house):
    show = house.show()
    press(show.console, Key.Key_PageDown)
    words = "Something unexpected happened (ValueError)"
    thread = threading.Thread(target=lambda: show.met(words))
    thread.start()
    thread.join()
    house.qtbot.waitUntil(lambda: "unexpected" in message(show))
    assert problems(house, show) == [words]


def test_names_are_kept_beside_the_run_and_are_there_when_it_goes_on(house):
    show = house.show()
    press(show.console, Key.Key_PageDown)
    show.names().keep({1: "Ann", 2: "Ben"})
    path = show._record.path
    house.crash(show)
    assert read_apart(path).people == ((1, Person("Ann")), (2, Person("Ben")))
    assert write_apart(path, people={1: Person("Ann", "nurse"), 2: Person("Ben")}) == ""
    again = house.resume()
    assert again.names().names() == {1: "Ann", 2: "Ben"}
    again.names().keep({1: "Ann"})
    house.crash(again)
    assert read_apart(path).people == ((1, Person("Ann", "nurse")),)
    assert "Ann" not in repr(load(path).history)


def test_of_a_damaged_record_names_and_scores_are_taken_along(house):
    show = house.show()
    press(show.console, Key.Key_PageDown)
    press(show.console, Key.Key_B, text="b")
    show.names().keep({1: "Ann"})
    path = show._record.path
    house.crash(show)
    sheet = Sheet(1, (1, 2, 3, 4, 5))
    assert write_apart(path, sheets=[sheet]) == ""
    base = sqlite3.connect(path)
    base.execute(
        "UPDATE events SET event = 'no json' WHERE number = (SELECT max(number) FROM events)"
    )
    base.commit()
    base.close()
    found = load(path)
    assert found.problem
    again = house.show(earlier=found)
    assert again._record.path != path
    assert again.names().names() == {1: "Ann"}
    fresh = again._record.path
    house.crash(again)
    assert read_apart(fresh).people == ((1, Person("Ann")),)
    assert read_apart(fresh).sheets == (sheet,)
