from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from presenter.windows.countdown_controls import CountdownControls
from presenter.windows.look import Look
from tests.windows.views import COUNTDOWN


def controls(qtbot, **changes) -> CountdownControls:
    made = CountdownControls()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(319, 200)
    made.show_countdown(replace(COUNTDOWN, **changes))
    return made


@pytest.mark.parametrize(
    ("changes", "texts"),
    [
        ({}, ("2:05", "left of 9:00")),
        ({"running": False}, ("2:05", "left of 9:00, standing still")),
        ({"left": -42.0}, ("0:42 over", "Time is up, of 9:00 planned")),
    ],
)
def test_how_the_countdown_stands(qtbot, changes, texts):
    assert controls(qtbot, **changes).texts() == texts


@pytest.mark.parametrize(
    ("running", "button", "signal", "args"),
    [
        (False, "_toggle", "countdown_started", []),
        (True, "_toggle", "countdown_paused", []),
        (True, "_more", "countdown_extended", [60.0]),
        (True, "_less", "countdown_extended", [-60.0]),
    ],
)
def test_each_button_asks_for_its_own(qtbot, running, button, signal, args):
    made = controls(qtbot, running=running)
    with qtbot.waitSignal(getattr(made, signal)) as asked:
        qtbot.mouseClick(getattr(made, button), Qt.MouseButton.LeftButton)
    assert asked.args == args


def test_an_hour_over_is_not_cut(qtbot):
    made = controls(qtbot, left=-3700.0)
    made.show()
    assert made._left.fits()
