"""Hands counted by keys alone, seen on the wall at once, and the page with all of a workshop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.run.ballot import counts_of
from presenter.run.groups import PeopleCounted
from presenter.run.scene import PollScene
from presenter.session.beats import Beat
from presenter.windows.ballot_view import Answer
from presenter.windows.keys import Action
from presenter.windows.parts import Button
from presenter.windows.poll_page import Ballot, PollPage, sum_words
from tests.windows.house import House, here, message, press
from tests.windows.theatre import SESSION

K = Qt.Key
POLLS = (
    SESSION
    + """\
      - {poll: How sure are you?, minutes: 2, scale: 0-10, measure: sure, moment: before}
      - {poll: Which first?, minutes: 2, options: [Ask, Walk, Wait]}
      - {poll: How sure are you now?, minutes: 2, scale: 0-10, measure: sure, moment: after}
"""
)


@pytest.fixture
def show(qtbot, tmp_path):
    house = House(qtbot, tmp_path, POLLS)
    made = house.show()
    made.console.show()
    made.presentation.go_to(Beat("which-first", "question"))
    yield made
    house.close()


def opened(show) -> PollPage:
    press(show.console, K.Key_J, text="j")
    page = show.console.overlay()
    assert isinstance(page, PollPage)
    return page


def counted(show, step="which-first"):
    return counts_of(show.run.state, show.run.route.step_by_id(step))


def keys(page, *wanted):
    for key in wanted:
        QTest.keyClick(page.view, key)


def test_hands_are_counted_by_arrows_and_signs(show):
    page = opened(show)
    keys(page, K.Key_Up, K.Key_Up, K.Key_Right, K.Key_Plus, K.Key_Up, K.Key_Down, K.Key_Minus)
    assert counted(show) == (2, 0, None)
    keys(page, K.Key_Left, K.Key_Left, K.Key_Down)
    assert counted(show) == (1, 0, None)
    keys(page, K.Key_End, K.Key_Down)
    assert counted(show) == (1, 0, None)


def test_hands_are_typed_answer_by_answer_and_taken_back(show):
    page = opened(show)
    keys(page, K.Key_1, K.Key_2, K.Key_Return, K.Key_3, K.Key_Return, K.Key_0)
    assert counted(show) == (12, 3, 0)
    keys(page, K.Key_Delete, K.Key_Home, K.Key_Backspace)
    assert counted(show) == (1, 3, None)
    keys(page, K.Key_Backspace)
    assert counted(show) == (None, 3, None)
    keys(page, *[K.Key_9] * 6)
    assert counted(show) == (999, 3, None)


def test_the_bars_grow_on_the_wall_only_with_the_tally(show):
    page = opened(show)
    keys(page, K.Key_4)
    assert isinstance(show.audience._scene, PollScene)
    assert show.audience._scene.counts == ()
    button = next(each for each in page.buttons() if "Show the bars" in each.text())
    button.click()
    assert here(show).name == "tally"
    assert show.audience._scene.counts == (4, None, None)
    assert not button.isVisible()
    keys(page, K.Key_Up)
    assert show.audience._scene.counts == (5, None, None)


def test_a_clicker_goes_on_from_the_page_and_the_page_goes_with_the_poll(show):
    page = opened(show)
    press(show.console, K.Key_PageDown)
    assert here(show).name == "tally"
    assert show.console.overlay() is page
    press(show.console, K.Key_PageDown)
    assert here(show).step == "how-sure-are-you-now"
    assert show.console.overlay() is page
    assert "How sure are you now?" in page.texts()
    assert len(page.view._answers) == 11
    show.presentation.go_to_step("welcome")
    assert show.console.overlay() is None


def test_all_counts_are_taken_back_at_once_and_brought_back(show):
    page = opened(show)
    keys(page, K.Key_4, K.Key_Right, K.Key_Up)
    clear = next(each for each in page.buttons() if each.text() == "Clear all")
    clear.click()
    assert counted(show) == (None, None, None)
    assert clear.text() == "Bring back"
    clear.click()
    assert counted(show) == (4, 1, None)
    assert clear.text() == "Clear all"


def test_the_mouse_counts_too(show, qtbot):
    page = opened(show)
    page.resize(1366, 700)
    for n in (1, 1, 1):
        QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=middle(page, n))
    more = next(each for each in page.buttons() if each.text() == "One more")
    less = next(each for each in page.buttons() if each.text() == "One less")
    assert counted(show) == (None, 2, None)
    more.click()
    less.click()
    less.click()
    assert counted(show) == (None, 1, None)


def test_a_click_on_a_button_leaves_the_keys_to_the_answers(show, qtbot):
    page = opened(show)
    button = next(b for b in page.buttons() if b.text() == "One more")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    focus = show.console.focusWidget()
    QTest.keyClick(focus, K.Key_Right)
    QTest.keyClick(show.console.focusWidget(), K.Key_5)
    assert counted(show) == (1, 5, None)


def middle(page, n):
    return page.view._cell(n).center().toPoint()


def test_it_says_how_many_of_those_present(show):
    page = opened(show)
    keys(page, K.Key_9)
    assert "9 hands in all." in page.texts()
    show.presentation.apply(show.run.tell(PeopleCounted(12)))
    assert "9 hands of 12 people here." in page.texts()
    keys(page, K.Key_Right, K.Key_5)
    assert "14 hands, more than the 12 people here." in page.texts()


def test_one_hand_and_one_person_read_well():
    answers = (Answer("A", "Ask", 1),)
    assert sum_words(Ballot("?", answers, 1))[0] == "1 hand of 1 person here."
    assert answers[0].words == "A, Ask: 1 hand"
    assert Answer("3").words == "3: not counted"


def test_what_is_chosen_is_heard(show):
    page = opened(show)
    keys(page, K.Key_2, K.Key_Right)
    assert page.view.accessibleName() == "B, Walk: not counted"
    keys(page, K.Key_Left)
    assert page.view.accessibleName() == "A, Ask: 2 hands"


def test_the_key_that_opened_the_page_closes_it_and_escape_does(show):
    page = opened(show)
    QTest.keyClick(page.view, K.Key_J)
    assert show.console.overlay() is None
    page = opened(show)
    QTest.keyClick(page.view, K.Key_Escape)
    assert show.console.overlay() is None
    assert not show.presentation.asking_end


def test_a_button_at_the_poll_leads_to_the_page(show, qtbot):
    button = next(
        each for each in show.console.findChildren(Button) if each.text() == "Count hands"
    )
    assert button.isVisible()
    button.click()
    assert isinstance(show.console.overlay(), PollPage)
    show.presentation.go_to_step("welcome")
    assert not button.isVisible()


def test_where_nothing_is_asked_the_console_says_so(show):
    show.presentation.go_to_step("welcome")
    press(show.console, K.Key_J, text="j")
    assert show.console.overlay() is None
    assert "Nothing is asked" in message(show)


def test_counts_are_there_again_after_a_crash(qtbot, tmp_path):
    house = House(qtbot, tmp_path, POLLS)
    made = house.show()
    made.presentation.go_to(Beat("which-first", "tally"))
    page = opened(made)
    keys(page, K.Key_7)
    house.crash(made)
    again = house.resume()
    assert again.audience._scene.counts == (7, None, None)
    house.close()


def test_the_workshops_page_offers_each_and_does_it(show, qtbot):
    show.console.workshop_pressed.emit()
    page = show.console.overlay()
    texts = [row.text() for row in page.rows()]
    assert {"Group agreement", "Support contacts", "All prompts at once"} <= set(texts)
    assert page.rows()[0].accessibleDescription().endswith("Key: j")
    row = next(row for row in page.rows() if row.text() == "Answers, or hands")
    QTest.keyClick(row, K.Key_Return)
    assert isinstance(show.console.overlay(), PollPage)


def test_the_workshops_page_takes_the_first_focus_and_escape_closes_it(show):
    show.console.workshop_pressed.emit()
    page = show.console.overlay()
    if QApplication.focusWidget() is not None:
        assert page.rows()[0].hasFocus()
    QTest.keyClick(page, K.Key_Escape)
    assert show.console.overlay() is None


def test_all_prompts_are_shown_at_once_from_the_page(qtbot, tmp_path):
    text = SESSION.replace(
        "prompts: [Who asked, Who decided]",
        "prompts: [Who asked, Who decided]\n        reveal: true",
    )
    house = House(qtbot, tmp_path, text)
    show = house.show()
    show.presentation.go_to(Beat("where-is-the-power", "question"))
    assert show.audience._scene.shown == 0
    show.workshop().act(Action.ALL_PROMPTS)
    assert show.audience._scene.shown is None
    show.workshop().act(Action.ALL_PROMPTS)
    assert show.audience._scene.shown == 0
    house.close()
