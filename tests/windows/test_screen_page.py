from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.room_words import extend_words
from presenter.windows.screen_page import OneScreenPage


@pytest.mark.parametrize(
    ("platform", "first"),
    [("win32", "Windows"), ("darwin", "macOS"), ("linux", "GNOME"), ("freebsd14", "GNOME")],
)
def test_the_own_system_comes_first_and_all_are_told(platform, first):
    words = extend_words(platform, "")
    assert words[0].startswith(first)
    assert len(set(words)) == 4


def test_the_three_ways(qtbot):
    page = OneScreenPage("A taster")
    qtbot.addWidget(page)
    assert [button.text() for button in page.buttons()] == [
        "Look again",
        "Show here (N for notes)",
        "Practise side by side",
        "Close",
    ]
    signals = (page.look_again, page.show_here, page.side_by_side, page.closed)
    for button, signal in zip(page.buttons(), signals, strict=True):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_on_kde_its_own_way_comes_first():
    assert extend_words("linux", "KDE")[0].startswith("KDE")
