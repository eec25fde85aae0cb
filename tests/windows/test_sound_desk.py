"""Where films are heard: the desk, its page, and both in a show."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from presenter.film import choice
from presenter.film.sound import FakeOutputs
from presenter.run.settings import Settings, load_settings, save_settings
from presenter.session.beats import Beat
from presenter.windows.remembered import Remembered
from presenter.windows.sound_desk import SoundDesk
from tests.windows.house import FILM, House, message, press

Key = Qt.Key
NINE = datetime(2026, 5, 1, 9, 12)


class Room:
    """A desk with devices that come and go; `placed` has where films were put."""

    def __init__(self, qtbot, tmp_path, *names, output=""):
        self.qtbot = qtbot
        self.settings = tmp_path / "settings.json"
        save_settings(Settings(output=output), self.settings)
        self.outputs = FakeOutputs(*names)
        self.playing = False
        self.placed: list[str] = []
        self.said: list[str] = []
        self.remembered = Remembered(lambda: self.settings)
        self.desk = SoundDesk(self.remembered, lambda: self.playing, lambda: NINE)
        self.desk.said.connect(self.said.append)

    def equip(self, outputs=True, reason=""):
        self.desk.equip(self.outputs if outputs else None, self.placed.append, reason)
        if outputs:
            self.desk._watch._every = 0.01
            self.qtbot.waitUntil(lambda: self.desk.choice.names is not None)
        return self

    def there(self, *names):
        self.outputs.there[:] = names
        self.qtbot.waitUntil(lambda: self.desk.choice.names == names, timeout=5000)

    def page(self):
        page = self.desk.page()
        page.resize(1366, 700)
        page.show()
        return page

    def kept(self):
        assert self.remembered.wait()
        return load_settings(self.settings)[0]


@pytest.fixture
def room(qtbot, tmp_path):
    made: list[Room] = []

    def build(*names, output=""):
        made.append(Room(qtbot, tmp_path, *names, output=output))
        return made[-1]

    yield build
    for one in made:
        one.desk.close()


def button(page, words):
    return next(b for b in page.panel.offered() if b.text() == words)


def hear_tone(room, page):
    button(page, "Test tone").click()
    room.qtbot.waitUntil(lambda: page.panel.texts()[0] == "Did you hear it?")


def test_the_remembered_device_is_used_from_the_begin(room):
    here = room("Hall", "Laptop", output="Hall").equip()
    assert here.placed == ["Hall"]
    assert here.said == []


def test_a_missing_device_is_told_before_the_film_and_taken_again_when_it_is_back(room):
    here = room("Laptop", output="Hall").equip()
    assert "“Hall” is not there" in here.said[-1]
    assert here.said[-1].endswith("Press a to choose: Laptop.")
    here.there("Laptop", "Hall")
    assert "“Hall” is back" in here.said[-1]
    assert here.placed[-1] == "Hall"
    assert here.kept().output == "Hall"


def test_a_device_pulled_while_a_film_plays_moves_the_sound(room):
    here = room("Hall", "Laptop", output="Hall").equip()
    here.playing = True
    here.there("Laptop")
    assert "the film goes on" in here.said[-1]
    assert len(here.placed) == 2


def test_a_device_under_another_number_is_the_same_and_no_news(room):
    here = room("Speakers (2- USB Audio)", output="Speakers (USB Audio)").equip()
    assert here.said == []
    assert here.desk.choice.used == "Speakers (2- USB Audio)"


def test_the_page_lists_the_devices_and_marks_the_one_in_use(room):
    page = room("Hall", "Laptop", output="Hall").equip().page()
    rows = page.panel.rows()
    assert list(rows) == ["", "Hall", "Laptop"]
    assert [name for name, row in rows.items() if row.is_on()] == ["Hall"]
    assert "in use" in rows["Hall"].accessibleName()


def test_a_device_is_chosen_by_the_keys_and_remembered(room, qtbot):
    here = room("Hall", "Laptop").equip()
    page = here.page()
    page.panel.rows()[""].setFocus()
    qtbot.keyClick(page.panel.rows()[""], Key.Key_Down)
    row = page.panel.rows()["Hall"]
    if QApplication.focusWidget() is not None:
        assert row.hasFocus()
    row.click()
    assert here.placed[-1] == "Hall"
    assert here.kept().output == "Hall"
    assert page.panel.rows()["Hall"].is_on()


def test_a_tone_that_was_heard_is_remembered_with_its_time(room):
    here = room("Hall", output="Hall").equip()
    page = here.page()
    hear_tone(here, page)
    assert here.outputs.chimed == ["Hall"]
    button(page, "Yes, I heard it").click()
    assert "09:12" in page.panel.texts()[1]
    assert (here.kept().heard_at, here.kept().heard_on) == ("2026-05-01T09:12", "Hall")


def test_a_tone_not_heard_brings_advice_and_the_next_device(room):
    here = room("Hall", "HDMI", output="Hall").equip()
    page = here.page()
    hear_tone(here, page)
    button(page, "No").click()
    for word in ("muted", "cable", "HDMI", "turned up"):
        assert word in page.panel.texts()[1]
    button(page, "Try the next device").click()
    assert here.placed[-1] == "HDMI"
    here.qtbot.waitUntil(lambda: here.outputs.chimed == ["Hall", "HDMI"])
    assert here.kept().heard_at == ""


def test_a_tone_that_cannot_play_says_why(room):
    here = room("Hall").equip()
    here.outputs.trouble = "The tone could not be played."
    page = here.page()
    button(page, "Test tone").click()
    here.qtbot.waitUntil(lambda: page.panel.texts()[0] == here.outputs.trouble)


def test_without_a_player_the_page_says_so(room):
    page = room().equip(outputs=False, reason="VLC was not found.").page()
    assert page.panel.texts() == (
        "There is no film player on this computer.",
        "VLC was not found.",
    )
    assert page.panel.offered() == ()


def test_a_device_that_is_gone_is_told_on_the_page(room):
    page = room("Laptop", output="Hall").equip().page()
    assert "“Hall” is not there" in page.panel.texts()[0]


def test_nothing_of_the_page_is_cut_on_a_small_laptop(room, qtbot):
    names = [f"Built-in Audio Digital Stereo (HDMI {n})" for n in range(5)]
    here = room(*names, output=names[0]).equip()
    page = here.page()
    page.panel.show_advice()
    QApplication.processEvents()
    assert page.panel._said.fits()
    assert page.panel._more.fits()
    bottom = page.buttons()[-1]
    assert page.rect().contains(bottom.geometry())


def test_a_test_long_ago_is_told_with_its_date():
    assert choice.tested_words("", "") == ""
    assert choice.tested_words("2026-05-01T09:12", "Hall") == (
        "Sound tested at 09:12 on 01.05.2026, on Hall."
    )


# In a show


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def test_all_players_of_a_show_get_the_remembered_device(house):
    save_settings(Settings(output="Hall"), house.settings)
    house.show()
    assert [player.output for player in house.players] == ["Hall", "Hall"]


def test_the_console_says_that_the_device_is_gone(house, qtbot):
    save_settings(Settings(output="Hall"), house.settings)
    show = house.show()
    qtbot.waitUntil(lambda: "“Hall” is not there" in message(show))


def test_a_opens_the_page_over_the_console_and_closes_it(house):
    show = house.show()
    press(show.audience, Key.Key_A, text="a")
    page = show.console.overlay()
    assert page is show.sound.page()
    house.qtbot.keyClick(page, Key.Key_A)
    assert show.console.overlay() is None


def test_the_film_controls_open_it_too_and_the_clicker_goes_on_working(house):
    show = house.show()
    show.presentation.go_to(Beat(FILM, "card"))
    show.console._step.film._outputs.click()
    assert show.console.overlay() is show.sound.page()
    press(show.console, Key.Key_PageDown)
    assert show.run.state.position == Beat(FILM, "play-1")


def test_the_meter_follows_the_film_and_only_while_it_plays(house):
    show = house.show()
    meter = show.console.meter()
    show.presentation.go_to(Beat(FILM, "card"))
    assert not meter.is_moving()
    show.presentation.next()
    house.pass_time(show, 0.5)
    assert meter.is_moving()
    show.presentation.next()
    house.pass_time(show, 0.1)
    assert not meter.is_moving()
    show.presentation.next()
    house.pass_time(show, 0.1)
    assert not meter.is_moving()


def test_on_the_page_a_device_is_chosen_by_keys_alone(house, qtbot):
    show = house.show()
    house.players[0].devices = ("Hall", "Laptop")
    show.sound._watch._every = 0.01
    qtbot.waitUntil(lambda: show.sound.choice.names == ("Hall", "Laptop"), timeout=5000)
    press(show.console, Key.Key_A, text="a")
    show.console.activateWindow()
    page = show.sound.page()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.panel.rows()[""])
    for key in (Key.Key_Down, Key.Key_Return):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert [player.output for player in house.players] == ["Hall", "Hall"]
    assert show.console.overlay() is page
    for words in ("Laptop", "Test tone", "Close"):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert QApplication.focusWidget().text() == words


def test_the_settings_lead_to_it_too(house):
    show = house.show()
    show.covers.settings()
    page = show.console.overlay()
    row = next(c for c in page.controls() if "films are heard" in c.accessibleName())
    row.click()
    assert show.console.overlay() is show.sound.page()
