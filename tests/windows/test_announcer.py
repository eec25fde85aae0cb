"""What those who hear the screen are told: each step and problem, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from presenter.windows import announcer
from presenter.windows.announcer import QtAnnouncer, SilentAnnouncer, Telling
from presenter.windows.keys import Action
from presenter.windows.view import Wall
from tests.windows.house import FILM, LAPTOP, House, press
from tests.windows.views import view


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def told(house):
    show = house.show()
    silent = SilentAnnouncer()
    show.console.telling.announcer = silent
    show.presentation.next()
    house.pass_time(show, 0.1)
    return show, silent


def test_a_step_is_told_once_with_its_number_and_what_comes_next(house, told):
    show, silent = told
    assert silent.said == [("Step 1 of 8, Slide, Welcome. Next: 2, Film, The first film.", False)]
    house.pass_time(show, 3.0)
    assert len(silent.said) == 1, "the clock goes on and is not told"


def test_questions_and_parts_of_a_step_are_told(house, told):
    show, silent = told
    show.presentation.go_to_step(FILM)
    house.pass_time(show, 0.1)
    show.presentation.next()
    house.pass_time(show, 0.1)
    assert any("Step 2 of 8, Film, The first film, part 1" in words for words, _ in silent.said)


def test_what_hides_the_picture_is_told_and_its_end(house, told):
    show, silent = told
    silent.said.clear()
    for action in (Action.BLACK, Action.BLACK, Action.MUTE):
        show.act(action)
        house.pass_time(show, 0.1)
    words = [words for words, _ in silent.said]
    assert words == [
        "BLACK. The room sees black; b shows the picture again.",
        "LIVE. The room sees the picture.",
        "MUTED. The sound is off; m gives it back.",
    ]
    show.act(Action.MUTE)
    house.pass_time(show, 0.1)
    assert silent.said[-1] == ("The sound is on.", False)


def test_a_lost_projector_breaks_in_once_and_its_return_is_told(house, told):
    show, silent = told
    silent.said.clear()
    house.screens.plug(LAPTOP)
    house.pass_time(show, 1.0)
    urgent = [words for words, pressing in silent.said if pressing]
    assert urgent == ["NO PROJECTOR. No projector is found."]


def test_the_quiet_line_is_told_politely(house, told):
    show, silent = told
    silent.said.clear()
    show.say("The file cannot be read.")
    house.pass_time(show, 0.5)
    assert ("The file cannot be read.", False) in silent.said
    assert len([words for words, _ in silent.said if "cannot be read" in words]) == 1


def test_the_question_whether_to_end_breaks_in(house, told):
    show, silent = told
    silent.said.clear()
    press(show.console, Qt.Key.Key_Escape)
    assert silent.said[0] == ("End the session? Enter ends, Escape goes on.", True)


def test_a_countdown_that_runs_out_is_told(house, told):
    show, silent = told
    show.presentation.go_to_step("tea")
    show.presentation.countdown()
    house.pass_time(show, 0.1)
    silent.said.clear()
    house.clock.advance(15 * 60 + 1)
    house.pass_time(show, 0.2)
    assert "Time is up." in " ".join(words for words, _ in silent.said)


class Listening:
    """Stands for Qt's own place: keeps what a screen reader would be told."""

    def __init__(self, monkeypatch, *, active):
        self.events = []
        monkeypatch.setattr(announcer.QAccessible, "isActive", lambda: active)
        monkeypatch.setattr(announcer.QAccessible, "updateAccessibility", self.keep)

    def keep(self, event):
        level = event.politeness() if hasattr(event, "politeness") else None
        message = event.message() if hasattr(event, "message") else ""
        self.events.append((event.type(), message, level))


def test_qt_is_told_with_the_right_politeness(qtbot, told, monkeypatch):
    show, _ = told
    listening = Listening(monkeypatch, active=True)
    teller = QtAnnouncer(show.console)
    teller.say("Step 2.")
    teller.say("NO PROJECTOR.", urgent=True)
    levels = QAccessible.AnnouncementPoliteness
    kind = QAccessible.Event.Announcement
    assert listening.events == [
        (kind, "Step 2.", levels.Polite),
        (kind, "NO PROJECTOR.", levels.Assertive),
    ]


def test_an_older_qt_calls_for_attention_with_the_words(qtbot, told, monkeypatch):
    show, _ = told
    monkeypatch.delattr("PySide6.QtGui.QAccessibleAnnouncementEvent")
    listening = Listening(monkeypatch, active=True)
    QtAnnouncer(show.console).say("Step 2.")
    assert [kind for kind, _, _ in listening.events] == [QAccessible.Event.Alert]
    assert show.console.accessibleDescription() == "Step 2."


def test_without_a_listener_nothing_is_told(qtbot, told, monkeypatch):
    show, _ = told
    listening = Listening(monkeypatch, active=False)
    QtAnnouncer(show.console).say("Step 2.")
    assert listening.events == []


def test_that_time_is_up_is_told_once(house, told):
    show, silent = told
    show.presentation.go_to_step("where-is-the-power")
    show.presentation.next()
    house.pass_time(show, 58.0, step=0.5)
    silent.said.clear()
    house.pass_time(show, 20.0, step=0.5)
    assert [words for words, _ in silent.said] == ["Time is up."]
    show.presentation.next()
    house.pass_time(show, 1.0, step=0.5)
    assert not any("Time is up" in words for words, _ in silent.said[1:])


def test_a_practice_is_told_at_its_begin_and_not_again():
    telling = Telling(SilentAnnouncer())
    practice = view(wall=(Wall.LIVE, Wall.PRACTICE))
    telling.tell(practice)
    telling.tell(practice)
    (words, urgent), *more = telling.announcer.said
    assert "PRACTICE. A practice: its record is kept apart" in words
    assert not urgent
    assert not more
