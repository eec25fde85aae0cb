"""Answers written down beside the running step: what the facilitator types and the room sees."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.session.beats import Beat
from tests.windows.house import House, here, message
from tests.windows.theatre import SESSION

TALK = "where-is-the-power"
COLUMNS = SESSION.replace(
    "        listen_for: [strengths]\n",
    "        listen_for: [strengths]\n        capture: [Helps, Gets in the way]\n",
)
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path, COLUMNS)
    yield made
    made.close()


@pytest.fixture
def show(house, qtbot):
    return opened(house, qtbot)


def opened(house, qtbot, **more):
    """Begin a show at the discussion, with the page laid."""
    made = house.show(**more)
    made.console.resize(1366, 768)
    if here(made).step != TALK:
        made.presentation.go_to_step(TALK)
    qtbot.wait(30)
    key(made, K.Key_J)
    qtbot.wait(30)
    return made


def page(show):
    return show.workshop().answers().page


def key(show, name, modifiers=Qt.KeyboardModifier.NoModifier):
    focus = QApplication.focusWidget()
    inside = focus is not None and focus.window() is show.console
    QTest.keyClick(focus if inside else show.console, name, modifiers)


def say(show, *texts):
    """Type answers into the field that has the keys."""
    for text in texts:
        QTest.keyClicks(QApplication.focusWidget(), text)
        key(show, K.Key_Return)


def board(show):
    return show.run.state.board(TALK)


def texts(show, column):
    return [card.text for card in board(show).column(column)]


def on_wall(show):
    """Return what the room sees of the answers, column by column; None for nothing."""
    view = show.audience.scene.board
    return None if view is None else [[card.text for card in one.cards] for one in view.columns]


def fields(show):
    return page(show).columns.fields


def lists(show):
    return page(show).columns.lists


def wall_words(show):
    return show.console._view.wall_words


def test_enter_puts_a_card_on_the_wall_and_tab_goes_to_the_next_column(show, qtbot):
    assert show.console.overlay() is page(show)
    assert fields(show)[0].hasFocus()
    say(show, "More time, and trust.", "Tea")
    assert on_wall(show) == [["More time, and trust.", "Tea"], []]
    assert fields(show)[0].text() == ""
    key(show, K.Key_Tab)
    assert fields(show)[1].hasFocus()
    say(show, "Forms")
    assert on_wall(show) == [["More time, and trust.", "Tea"], ["Forms"]]
    assert [cards.texts() for cards in lists(show)] == on_wall(show)
    assert "3 answers" in wall_words(show)
    assert "3 answers, on the wall" in page(show).state_words()


def test_the_clicker_steps_while_the_field_has_the_keys_and_letters_do_not(show):
    QTest.keyClicks(QApplication.focusWidget(), "b.w,f?ou")  # each asks for something elsewhere
    assert fields(show)[0].text() == "b.w,f?ou"
    assert show.console._view.wall == ("LIVE",)
    key(show, K.Key_PageDown)
    assert here(show) == Beat(TALK, "round-1")
    assert fields(show)[0].hasFocus()
    key(show, K.Key_PageUp)
    assert here(show) == Beat(TALK, "question")
    assert fields(show)[0].text() == "b.w,f?ou"


def test_cards_are_walked_starred_moved_edited_deleted_and_all_is_undone(show):
    say(show, "one", "two", "three")
    key(show, K.Key_Up)
    assert lists(show)[0].hasFocus()
    assert lists(show)[0].current() == board(show).cards[2].number
    key(show, K.Key_S)
    assert board(show).cards[2].starred
    assert show.audience.scene.board.columns[0].cards[2].starred
    key(show, K.Key_Up, CTRL)
    assert texts(show, 0) == ["one", "three", "two"]
    key(show, K.Key_Right, CTRL)
    assert [texts(show, 0), texts(show, 1)] == [["one", "two"], ["three"]]
    assert lists(show)[1].hasFocus()
    key(show, K.Key_Return)
    assert fields(show)[1].hasFocus()
    assert fields(show)[1].text() == "three"
    QTest.keyClicks(QApplication.focusWidget(), " of us")
    key(show, K.Key_Return)
    assert texts(show, 1) == ["three of us"]
    assert fields(show)[1].text() == ""
    key(show, K.Key_Up)
    key(show, K.Key_Delete)
    assert on_wall(show) == [["one", "two"], []]
    for _ in range(5):
        key(show, K.Key_Z, CTRL)
    assert texts(show, 0) == ["one", "two", "three"]
    assert not any(card.starred for card in board(show).cards)


def test_after_a_card_is_deleted_the_keys_have_the_next_and_after_undo_that_card(show):
    say(show, "one", "two", "three")
    key(show, K.Key_Up)
    key(show, K.Key_Delete)
    assert lists(show)[0].current() == board(show).cards[1].number
    key(show, K.Key_Z, CTRL)
    assert texts(show, 0) == ["one", "two", "three"]
    assert lists(show)[0].current() == board(show).cards[2].number
    for _ in range(3):
        key(show, K.Key_Delete)
    assert texts(show, 0) == []
    assert fields(show)[0].hasFocus()
    key(show, K.Key_Tab)
    say(show, "four")
    assert texts(show, 1) == ["four"]


def test_two_cards_become_one_by_keys(show):
    say(show, "waiting lists", "long waits", "tea")
    for press in (K.Key_Up, K.Key_Up, K.Key_M):
        key(show, press)
    assert "goes into" in page(show).hint()
    key(show, K.Key_Up)
    key(show, K.Key_Return)
    assert texts(show, 0) == ["waiting lists · long waits", "tea"]
    assert "goes into" not in page(show).hint()


def test_a_merge_is_given_up_by_escape_and_the_page_stays(show):
    say(show, "one", "two")
    for press in (K.Key_Up, K.Key_M, K.Key_Escape):
        key(show, press)
    assert show.console.overlay() is page(show)
    assert texts(show, 0) == ["one", "two"]
    key(show, K.Key_Escape)
    assert fields(show)[0].hasFocus()
    key(show, K.Key_Escape)
    assert show.console.overlay() is None
    assert not show.presentation.asking_end


def test_two_that_are_too_long_for_one_card_stay_two_and_it_is_said(show):
    say(show, "a" + " word" * 39, "b" + " word" * 39, "c" + " word" * 39)
    columns = page(show).columns
    first, second, third = (card.number for card in board(show).cards)
    columns.merged.emit(first, second)
    columns.merged.emit(second, third)
    assert len(board(show).cards) == 2
    assert "too long" in message(show)


def test_the_mouse_does_the_same(show):
    say(show, "one", "two")
    cards = lists(show)[0]
    QTest.mouseClick(
        cards.viewport(),
        Qt.MouseButton.LeftButton,
        pos=cards.visualItemRect(cards.item(0)).center(),
    )
    made = page(show)
    for button, done in (
        (made._star, lambda: board(show).cards[0].starred),
        (made._delete, lambda: texts(show, 0) == ["two"]),
        (made._undo, lambda: texts(show, 0) == ["one", "two"]),
    ):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert done()
    cards.dropped.emit(board(show).cards[1].number, board(show).cards[0].number)
    assert texts(show, 0) == ["two", "one"]
    lists(show)[1].dropped.emit(board(show).cards[1].number, 0)
    assert texts(show, 1) == ["one"]
    assert lists(show)[1].hasFocus()
    assert made.columns.current() == board(show).cards[1].number


def test_a_card_is_dropped_before_the_card_under_the_hand(show, qtbot):
    say(show, "one", "two")
    qtbot.wait(20)
    cards = lists(show)[0]
    first = cards.visualItemRect(cards.item(0))
    numbers = cards.numbers()
    assert cards.before(first.top() + 1) == numbers[0]
    assert cards.before(first.bottom() - 1) == numbers[1]
    assert cards.before(cards.height() + 500) == 0


def test_hidden_answers_wait_and_the_console_says_so(show):
    say(show, "one")
    key(show, K.Key_J, CTRL)
    assert on_wall(show) is None
    say(show, "two")
    assert on_wall(show) is None
    assert "2 answers, hidden" in wall_words(show)
    assert "2 answers, hidden" in page(show).state_words()
    key(show, K.Key_Escape)
    key(show, K.Key_J, SHIFT)
    assert on_wall(show) == [["one", "two"], []]
    assert "hidden" not in wall_words(show)


def test_what_is_typed_and_not_entered_survives_closing_and_a_crash(house, show, qtbot):
    say(show, "one")
    QTest.keyClicks(QApplication.focusWidget(), "half a th")
    key(show, K.Key_Escape)
    assert show.console.overlay() is None
    key(show, K.Key_J)
    assert fields(show)[0].text() == "half a th"
    QTest.keyClicks(QApplication.focusWidget(), "ought")
    key(show, K.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "other")
    qtbot.waitUntil(lambda: board(show).draft(1) == "other", timeout=5000)
    before = board(show)
    house.crash(show)
    again = opened(house, qtbot, earlier=house.unfinished())
    assert board(again) == before
    assert [field.text() for field in fields(again)] == ["half a thought", "other"]
    assert on_wall(again) == [["one"], []]


def test_a_card_that_was_being_changed_is_so_after_a_crash(house, show, qtbot):
    say(show, "one")
    QTest.keyClicks(QApplication.focusWidget(), "new")
    page(show).columns.edit(board(show).cards[0].number)
    assert fields(show)[0].text() == "one"
    QTest.keyClicks(QApplication.focusWidget(), " and a half")
    show.workshop().answers().keep()
    house.crash(show)
    again = opened(house, qtbot, earlier=house.unfinished())
    assert fields(again)[0].text() == "one and a half"
    key(again, K.Key_Return)
    assert texts(again, 0) == ["one and a half"]
    assert fields(again)[0].text() == "new"  # what was typed before


def test_pasted_lines_are_a_card_each_and_long_ones_go_on_on_the_next(show):
    field = fields(show)[0]
    QApplication.clipboard().setText("Tea\n\n  Cake \n" + "word " * 60)
    field.paste()
    key(show, K.Key_Return)
    assert texts(show, 0)[:2] == ["Tea", "Cake"]
    assert " ".join(texts(show, 0)[2:]) == ("word " * 60).strip()
    assert all(len(text) <= 200 for text in texts(show, 0))


def test_the_page_follows_the_run_and_closes_where_there_is_no_board(show):
    QTest.keyClicks(QApplication.focusWidget(), "half")
    show.presentation.go_to_step("welcome")
    assert show.console.overlay() is None
    key(show, K.Key_J)
    assert show.console.overlay() is None
    assert "discussion or activity" in message(show)
    show.presentation.go_to_step(TALK)
    key(show, K.Key_J)
    assert fields(show)[0].text() == "half"


def test_a_hundred_answers_have_pages_that_are_turned_and_a_new_one_turns_to_its_own(show, qtbot):
    write = show.workshop().answers()._answering.write
    show.presentation.apply(write(TALK, "\n".join(f"The answer number {n}" for n in range(100))))
    qtbot.wait(20)
    sheet, sheets = show.audience.sheets()
    assert sheets > 1
    assert sheet == sheets - 1  # where the last one is
    key(show, K.Key_PageUp, CTRL)
    assert show.audience.sheets() == (sheets - 2, sheets)
    assert here(show) == Beat(TALK, "question")
    for _ in range(sheets + 3):
        key(show, K.Key_PageUp, CTRL)
    assert show.audience.sheets() == (0, sheets)
    assert f"page 1 of {sheets}" in page(show).state_words()
    say(show, "One more")
    assert show.audience.sheets()[0] == show.audience.sheets()[1] - 1
    QTest.mouseClick(page(show)._back, Qt.MouseButton.LeftButton)
    assert show.audience.sheets()[0] == show.audience.sheets()[1] - 2


def test_a_discussion_that_asks_for_no_answers_has_one_column_all_the_same(qtbot, tmp_path):
    house = House(qtbot, tmp_path)
    made = opened(house, qtbot)
    assert len(fields(made)) == 1
    say(made, "all the same")
    assert on_wall(made) == [["all the same"]]
    house.close()


def test_what_is_typed_can_be_parked_instead(show):
    QTest.keyClicks(QApplication.focusWidget(), "Who pays?")
    key(show, K.Key_K, CTRL)
    assert [item.text for item in show.run.state.lot.items] == ["Who pays?"]
    assert fields(show)[0].text() == ""
    assert board(show).cards == ()
    key(show, K.Key_K, CTRL)  # nothing typed: it is asked for in the bar
    assert show.console.entry().is_open()
    QTest.keyClicks(show.console.entry().field, "Parking")
    QTest.keyClick(show.console.entry().field, K.Key_Return)
    assert [item.text for item in show.run.state.lot.items] == ["Who pays?", "Parking"]
    assert fields(show)[0].hasFocus()


def test_the_rooms_picture_stands_beside_the_board(show, qtbot):
    mirror = page(show).mirror
    qtbot.waitUntil(lambda: mirror.image() is not None, timeout=5000)
    assert mirror.isVisible()
    assert mirror.geometry().right() < page(show)._panel.geometry().left() + QPoint(1, 0).x()
    key(show, K.Key_Escape)
    assert show.console._mirror() is show.console._now.picture


def test_a_board_whose_column_an_edit_took_away_keeps_its_cards(house, show):
    key(show, K.Key_Tab)
    say(show, "in the way")
    QTest.keyClicks(QApplication.focusWidget(), "half")
    house.write("[Helps, Gets in the way]", "[Helps]")
    show.presentation.reload()
    assert on_wall(show) == [["in the way"]]
    assert lists(show)[0].texts() == ["in the way"]
    assert [field.text() for field in fields(show)] == ["half"]


ANY_KEYS = [
    *((K.Key_A, K.Key_S, K.Key_M, K.Key_J, K.Key_K, K.Key_T, K.Key_Space, K.Key_2)),
    *((K.Key_Return,) * 6),
    *((K.Key_Tab, K.Key_Backtab, K.Key_Escape, K.Key_F2)),
    *((K.Key_Up, K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_Home)),
    *((K.Key_Delete, K.Key_Backspace, K.Key_PageDown, K.Key_PageUp)),
]
WITH_CTRL = [K.Key_Z, K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_PageUp, K.Key_J, K.Key_K]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_pressed_nothing_breaks_and_the_record_has_it_all(house, show, qtbot, seed):
    chance = random.Random(seed)  # noqa: S311 - it plays with chance
    say(show, "one", "two", "three")
    for n in range(500):
        if show.presentation.asking_end:
            show.presentation.go_on()
        if show.console.overlay() is None and n % 3 == 0:
            show.presentation.go_to_step(TALK)
            key(show, chance.choice([K.Key_J, K.Key_J, K.Key_K]), chance.choice([NONE, SHIFT]))
        draw = chance.random()
        if draw < 0.3:
            typed = QApplication.focusWidget()
            QTest.keyClicks(typed or show.console, chance.choice(["tea ", "more time", "Buses?"]))
        elif draw < 0.45:
            key(show, chance.choice(WITH_CTRL), CTRL)
        elif draw < 0.5:
            key(show, chance.choice([K.Key_J, K.Key_K]), SHIFT)
        else:
            key(show, chance.choice(ANY_KEYS))
        if n % 25 == 0:
            qtbot.wait(1)
        numbers = [card.number for card in board(show).cards]
        assert len(set(numbers)) == len(numbers)
    qtbot.wait(5)
    if show.console.overlay() is page(show):
        shown = [number for cards in lists(show) for number in cards.numbers()]
        assert sorted(shown) == sorted(card.number for card in board(show).cards)
    assert board(show).last > 3  # it was really written on
    state = show.run.state
    house.crash(show)
    again = house.resume()
    assert again.run.state.boards == state.boards
    assert again.run.state.lot == state.lot


def test_fields_that_are_taken_apart_with_their_show_ask_for_nothing(house, show, qtbot):
    say(show, "Tea")
    field = fields(show)[0]
    house.crash(show)
    field.setPlainText("")  # as some do on their way
    qtbot.wait(900)  # by then what is typed would be kept
