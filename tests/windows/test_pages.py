from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.pages import Page
from presenter.windows.parts import Button, Line
from presenter.windows.problems_page import ProblemsPage
from presenter.windows.resume_page import ResumePage
from presenter.windows.screen_page import OneScreenPage


def pages() -> list[Page]:
    return [ResumePage("A taster", "at step 4", 720), OneScreenPage("A taster"), ProblemsPage("a")]


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("size", [(1366, 700), (1000, 640)])
def test_nothing_is_cut(qtbot, number, size):
    page = pages()[number]
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    for line in page.findChildren(Line):
        assert line.fits(), line.text()
    for button in page.findChildren(Button):
        assert button.accessibleName()
        assert page.rect().contains(button.geometry())


@pytest.mark.parametrize("number", range(3))
def test_escape_closes(qtbot, number):
    page = pages()[number]
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_enter_presses_the_main_button(qtbot):
    page = ResumePage("A taster", "at step 4", 720)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.resume_chosen):
        qtbot.keyClick(page, Qt.Key.Key_Return)
