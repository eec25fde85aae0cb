from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.resume_page import ResumePage, ago_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (5, "just now"),
        (61, "1 minute ago"),
        (720, "12 minutes ago"),
        (3600, "1 hour ago"),
        (200_000, "2 days ago"),
    ],
)
def test_how_long_ago(seconds, words):
    assert ago_words(seconds) == words


def test_the_place_is_told(qtbot):
    page = ResumePage("A taster", "at step 4, The blue folder, at 0:32 of the film", 720)
    qtbot.addWidget(page)
    assert "A taster" in page.texts()
    assert "At step 4, The blue folder, at 0:32 of the film, 12 minutes ago." in page.texts()


def test_both_ways_and_neither(qtbot):
    page = ResumePage("A taster", "at step 4", 720)
    qtbot.addWidget(page)
    signals = (page.resume_chosen, page.fresh_chosen, page.closed)
    for button, signal in zip(page.buttons(), signals, strict=True):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
