from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

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


def moved(made: ScrubBar, x: int, held: Qt.MouseButton) -> QMouseEvent:
    """Return the mouse's move to a place on the bar."""
    at = QPointF(x, 13)
    kind, none = QMouseEvent.Type.MouseMove, Qt.MouseButton.NoButton
    return QMouseEvent(kind, at, made.mapToGlobal(at), none, held, Qt.KeyboardModifier.NoModifier)


def test_a_drag_tells_each_place_and_then_that_it_is_over(qtbot):
    made = bar(qtbot)
    places = []
    made.dragged.connect(places.append)
    qtbot.mousePress(made, Qt.MouseButton.LeftButton, pos=QPoint(158, 13))
    for x in (170, 200, 240):
        QApplication.sendEvent(made, moved(made, x, Qt.MouseButton.LeftButton))
    made.show_film(replace(FILM, position=70.0))  # the knob stays under the finger
    assert made._place() == places[-1]
    with qtbot.waitSignal(made.dropped):
        qtbot.mouseRelease(made, Qt.MouseButton.LeftButton, pos=QPoint(240, 13))
    assert places == sorted(places)
    assert len(places) == 3
    assert made._place() == 70.0


def test_a_mark_has_a_name_and_a_press_on_it_goes_there(qtbot):
    made = bar(qtbot)
    x = made._x(92.0)
    made.mouseMoveEvent(moved(made, x, Qt.MouseButton.NoButton))
    assert made.toolTip() == "question 2, 1:32"
    with qtbot.waitSignal(made.seek_to) as asked:
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(x + 3, 13))
    assert asked.args == [92.0]
    assert "good-week, question 1 0:41" in made.accessibleDescription()
