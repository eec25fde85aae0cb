from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl

from presenter.windows.parts import Button
from presenter.windows.welcome import NOTHING, Offer, WelcomeWindow, dropped_path

ONE = Offer(Path("/s/one.yaml"), "One", "First", 90.0)
TWO = Offer(Path("/s/two.yaml"), "Two", trouble="3 errors")


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
    page = made.page()
    assert page is not None
    qtbot.addWidget(page)
    assert page.isVisible()
    assert "Error" in page.text()


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
