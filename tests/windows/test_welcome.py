from __future__ import annotations

import threading
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl

from presenter.windows import checking
from presenter.windows.look import Sight, follow
from presenter.windows.parts import Button
from presenter.windows.welcome import NOTHING, Offer, WelcomeWindow, dropped_path

ONE = Offer(Path("/s/one.yaml"), "One", "First", 90.0)
TWO = Offer(Path("/s/two.yaml"), "Two", trouble="3 errors")
GOOD = """presenter: 1
title: A taster
sections:
  - title: One
    steps:
      - {slide: Hello, minutes: 5}
"""


def welcome(qtbot) -> WelcomeWindow:
    made = WelcomeWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_shipped_session_is_there_at_the_first_start(qtbot):
    chosen = welcome(qtbot).chosen()
    assert chosen is not None
    assert chosen.path.suffix == ".yaml"


def test_the_latest_session_is_chosen_and_enter_opens_it(qtbot):
    made = welcome(qtbot)
    made.show_offers((ONE,), (TWO,))
    assert made.chosen() == TWO
    with qtbot.waitSignal(made.open_session) as opened:
        qtbot.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == [TWO.path]


def test_present_opens_the_chosen_one(qtbot):
    made = welcome(qtbot)
    made.show_offers((ONE,), ())
    with qtbot.waitSignal(made.open_session) as opened:
        qtbot.mouseClick(made._start, Qt.MouseButton.LeftButton)
    assert opened.args == [ONE.path]


def test_with_no_session_it_says_what_to_do(qtbot):
    made = welcome(qtbot)
    made.show_offers((), ())
    assert made.words() == NOTHING
    assert not made._start.isEnabled()
    assert made._browse.isEnabled()


def test_check_shows_the_problems_of_a_session(qtbot, tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("title: One\nsections: 7\n", encoding="utf-8")
    made = welcome(qtbot)
    made.check(path)
    assert "Looking broken.yaml" in made.words()
    qtbot.waitUntil(lambda: made.page() is not None)
    page = made.page()
    qtbot.addWidget(page)
    assert page.isVisible()
    assert "Error" in page.text()
    assert made.words() == ""
    path.write_text(GOOD, encoding="utf-8")
    page.look_again.emit()
    qtbot.waitUntil(lambda: "Nothing is wrong" in made.words())
    assert not page.isVisible()


def test_the_window_lives_while_a_session_is_looked_over(qtbot, tmp_path, monkeypatch):
    go_on = threading.Event()

    def slow(_path):
        assert go_on.wait(5)
        return ()

    monkeypatch.setattr(checking, "inspect", slow)
    made = welcome(qtbot)
    made.show_offers((ONE,), (TWO,))
    qtbot.mouseClick(made._check, Qt.MouseButton.LeftButton)
    assert not made._check.isEnabled()
    with qtbot.waitSignal(made.open_session):
        qtbot.keyClick(made, Qt.Key.Key_Return)
    go_on.set()
    qtbot.waitUntil(made._check.isEnabled)
    assert made.words() == f"Nothing is wrong with {TWO.path.name}."


def test_no_problem_comes_up_in_front_of_a_session_opened_meanwhile(qtbot, tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("title: One\nsections: 7\n", encoding="utf-8")
    made = welcome(qtbot)
    with qtbot.waitSignal(made._checking.done):
        made.check(path)
        made.hide()
    assert made.page() is None


def test_a_fault_in_looking_over_leaves_the_window_usable(qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(threading, "excepthook", lambda args: told.append(args.exc_type))
    monkeypatch.setattr(checking, "inspect", lambda _path: 1 // 0)
    made = welcome(qtbot)
    made.show_offers((ONE,), ())
    with qtbot.waitSignal(made._checking.done):
        made.check(ONE.path)
    assert made._check.isEnabled()
    assert made.words() == ""
    qtbot.waitUntil(lambda: told == [ZeroDivisionError])


def test_only_one_session_file_can_be_dropped():
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/s/one.yaml")])
    assert dropped_path(data) == Path("/s/one.yaml")
    data.setUrls([QUrl.fromLocalFile("/s/one.mp4")])
    assert dropped_path(data) is None
    data.setUrls([QUrl("https://example.org/one.yaml")])
    assert dropped_path(data) is None


def test_trouble_is_told_and_buttons_have_names(qtbot):
    made = welcome(qtbot)
    made.show_trouble("The settings are damaged; they start afresh.")
    assert made.words().startswith("The settings are damaged")
    assert all(button.accessibleName() for button in made.findChildren(Button))


def test_keys_can_be_changed_before_a_session_is_open(qtbot):
    made = welcome(qtbot)
    qtbot.mouseClick(made._set, Qt.MouseButton.LeftButton)
    settings = made.settings_page()
    assert settings is not None
    assert settings.isVisible()
    settings.keys_asked.emit()
    page = made.keys_page()
    assert page is not None
    assert page.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    made.change_keys()
    page = made.keys_page()
    made.hide()  # a session is opened
    assert page is not None
    assert not page.isVisible()


def test_practise_opens_the_chosen_one_as_a_practice(qtbot):
    made = welcome(qtbot)
    made.show_offers((ONE,), ())
    with qtbot.waitSignal(made.practise_session) as opened:
        qtbot.mouseClick(made._practise, Qt.MouseButton.LeftButton)
    assert opened.args == [ONE.path]
    made.show_offers((), ())
    assert not made._practise.isEnabled()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(860, 540), (1366, 740)])
def test_the_buttons_wrap_where_the_window_is_narrow(qtbot, size, percent):
    follow(Sight(percent))
    try:
        made = welcome(qtbot)
        follow(Sight(percent))
        made.resize(*size)
        qtbot.wait(1)
        assert (made.width(), made.height()) == size
        buttons = [one for one in made.findChildren(Button) if one.isVisible()]
        places = [QRect(one.mapTo(made, QPoint()), one.size()) for one in buttons]
        assert len(places) >= 5
        assert all(made.rect().contains(place) for place in places)
        assert all(one.width() >= one.sizeHint().width() for one in buttons)
        assert not any(a.intersects(b) for a, b in combinations(places, 2))
    finally:
        follow(Sight())
