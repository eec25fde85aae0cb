from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from presenter.windows.look import Ink, Look
from presenter.windows.scrub_bar import ScrubBar
from tests.windows.views import FILM


def bar(qtbot) -> ScrubBar:
    made = ScrubBar()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(316, 26)
    made.show_film(FILM)
    return made


def test_a_press_asks_for_the_place(qtbot):
    made = bar(qtbot)
    with qtbot.waitSignal(made.seek_to) as asked:
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(158, 13))
    assert asked.args[0] == pytest.approx(65.0, abs=0.5)


@pytest.mark.parametrize(("x", "seconds"), [(-50, 0.0), (900, 130.0)])
def test_beyond_its_ends_the_bar_asks_for_its_ends(qtbot, x, seconds):
    assert bar(qtbot).seconds_at(x) == seconds


def test_the_pauses_are_marked(qtbot):
    made = bar(qtbot)
    x = made._x(92.0)
    assert made.grab().toImage().pixelColor(x, 5).name() == Ink.WARN


def test_arrows_move_five_seconds(qtbot):
    made = bar(qtbot)
    with qtbot.waitSignal(made.seek_to) as asked:
        qtbot.keyClick(made, Qt.Key.Key_Right)
    assert asked.args == [43.0]
    made.show_film(replace(FILM, position=2.0))
    with qtbot.waitSignal(made.seek_to) as asked:
        qtbot.keyClick(made, Qt.Key.Key_Left)
    assert asked.args == [0.0]


def test_a_bar_with_no_film_or_no_length_stands_still(qtbot):
    made = ScrubBar()
    qtbot.addWidget(made)
    assert made.seconds_at(10) == 0.0
    made.show_film(replace(FILM, stop=0.0))
    made.grab()
