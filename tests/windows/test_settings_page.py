"""The page with the settings: changed by keys alone, held at once, kept, laid over the console."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from presenter.run.settings import Settings
from presenter.windows.form import Choice, Section
from presenter.windows.remembered import Remembered
from presenter.windows.settings_page import SettingsPage
from tests.windows.house import House, press

K = Qt.Key


@pytest.fixture
def page(qtbot, tmp_path):
    def open_page(remembered=None):
        made = SettingsPage(remembered or Remembered(lambda: tmp_path / "settings.json"))
        qtbot.addWidget(made)
        made.resize(1366, 700)
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is made.controls()[0])
        return made

    return open_page


def test_the_console_is_set_by_keys_alone_and_kept(qtbot, page, tmp_path):
    remembered = Remembered(lambda: tmp_path / "settings.json")
    made = page(remembered)
    told: list[Settings] = []
    made.changed.connect(told.append)
    for key in (K.Key_Right, K.Key_Tab, K.Key_Space, K.Key_Tab, K.Key_Space):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert (told[-1].console_percent, told[-1].contrast, told[-1].still) == (110, True, True)
    assert remembered.settings() == told[-1]
    assert remembered.wait()
    stored = json.loads((tmp_path / "settings.json").read_text())
    assert (stored["console_percent"], stored["contrast"], stored["still"]) == (110, True, True)


def test_a_disk_that_refuses_is_told_and_the_setting_holds(qtbot, page, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    remembered = Remembered(lambda: blocked / "settings.json")
    made = page(remembered)
    qtbot.keyClick(made.controls()[1], K.Key_Space)
    qtbot.waitUntil(lambda: "could not be kept" in " ".join(made.texts()))
    assert remembered.settings().contrast


def test_another_section_is_laid_below(page):
    made = page()
    made.add(Section("Language", Choice("Language", (("", "The computer's"), ("de", "Deutsch")))))
    assert made.sections()[-1].title() == "Language"


def test_u_lays_the_settings_over_the_console_and_keys_step_back_to_them(qtbot, tmp_path):
    house = House(qtbot, tmp_path)
    show = house.show()
    press(show.console, K.Key_U, text="u")
    page = show.console.overlay()
    assert isinstance(page, SettingsPage)
    page.keys_asked.emit()
    assert show.console.overlay() is not page
    show.covers.learned().closed.emit()
    assert show.console.overlay() is page
    press(show.console, K.Key_U, text="u")
    assert show.console.overlay() is None
    house.close()
