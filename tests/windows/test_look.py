from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from presenter.stage.theme import contrast
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, look_for

GROUNDS = (Ground.WINDOW, Ground.PANEL, Ground.RAISED, Ground.NOW, Ground.ALERT)
INKS = (Ink.TEXT, Ink.QUIET, Ink.ACCENT, Ink.GOOD, Ink.WARN, Ink.BAD)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_all_ink_can_be_read_on_all_grounds(ink, ground):
    assert contrast(ink, ground) >= 4.5


def test_words_on_the_main_button_can_be_read():
    assert contrast(Ink.ON_ACCENT, Ink.ACCENT) >= 4.5
    assert contrast(Ink.ON_ACCENT, Ink.TEXT) >= 4.5


@pytest.mark.parametrize("ground", [Ground.WINDOW, Ground.PANEL, Ground.RAISED])
def test_edges_of_what_can_be_pressed_are_seen(ground):
    assert contrast(EDGE, ground) >= 3


@pytest.mark.parametrize(
    ("small", "large"), [((1366, 700), (1920, 1040)), ((1920, 1040), (3840, 2160))]
)
def test_type_grows_with_the_window(small, large):
    assert look_for(QSize(*large)).scale > look_for(QSize(*small)).scale


def test_the_reader_can_double_the_words(qapp):
    look = Look()
    plain, double = look.font(Type.LARGE), look.font(Type.LARGE, percent=200)
    assert double.pixelSize() == 2 * plain.pixelSize()
