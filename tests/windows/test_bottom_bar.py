from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.bottom_bar import END_WORDS, BottomBar
from presenter.windows.look import Look
from presenter.windows.view import Wall


def bar(qtbot) -> BottomBar:
    made = BottomBar()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(1342, 56)
    made.show()
    return made


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Next", "next_pressed"),
        ("Back", "previous_pressed"),
        ("Black: hide the picture from the room", "black_toggled"),
        ("White: an empty white wall", "white_toggled"),
        ("Freeze: the room keeps this picture while you go on", "freeze_toggled"),
        ("Overview of all steps", "overview_pressed"),
        ("The keys", "keys_pressed"),
        ("Smaller words", "text_smaller"),
        ("Larger words", "text_larger"),
        ("Read the edited file again", "reload_pressed"),
    ],
)
def test_each_button_asks_for_its_own(qtbot, name, signal):
    made = bar(qtbot)
    button = next(one for one in made._buttons if one.accessibleName() == name)
    with qtbot.waitSignal(getattr(made, signal)):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_prompt_and_the_message_fit_a_small_laptop(qtbot):
    made = bar(qtbot)
    made.show_words("Again to leave, space to play on", "The disk is full: nothing is recorded.")
    assert made.texts() == (
        "Again to leave, space to play on",
        "The disk is full: nothing is recorded.",
    )
    assert made._prompt.fits()
    assert made._message.fits()


def test_the_end_is_asked_in_place_and_the_words_come_back(qtbot):
    made = bar(qtbot)
    made.show_words("Again to leave, space to play on", "")
    made.ask_end(asking=True)
    assert made.texts()[0] == END_WORDS
    assert made._prompt.fits()
    assert not made._next.isVisible()
    with qtbot.waitSignal(made.end_confirmed):
        qtbot.mouseClick(made._yes, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(made.end_declined):
        qtbot.mouseClick(made._no, Qt.MouseButton.LeftButton)
    made.show_words("Space to play", "")
    made.ask_end(asking=False)
    assert made.texts()[0] == "Space to play"
    assert made._next.isVisible()


def test_black_is_marked_and_said(qtbot):
    made = bar(qtbot)
    made.show_wall((Wall.BLACK,))
    assert made._black.is_on()
    assert not made._white.is_on()
    assert made._black.accessibleName() == "Show the picture again"


def test_a_long_message_is_read_whole(qtbot):
    made = bar(qtbot)
    made.show_words(
        "", "The screen may go to sleep during the run; set it to stay on in the system's settings."
    )
    assert made._message.fits()


def test_words_that_come_and_go_move_nothing(qtbot):
    made = bar(qtbot)
    empty = made.sizeHint().height(), made.minimumHeight()
    made.show_words("Again to leave, space to play on", "The projector is back.")
    assert made.minimumSizeHint().height() <= made.minimumHeight()
    assert empty[1] == made.minimumHeight()
