"""Changed keys in a show: in use at once, kept on the disk, and no step while they are learned."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from presenter.run.settings import Settings, load_settings
from presenter.windows.key_settings import KeySettings
from presenter.windows.keys import Action, KeyMap
from presenter.windows.keys_page import KeysPage
from presenter.windows.remembered import Remembered
from tests.windows.house import House, here, message, press
from tests.windows.test_keys import F13, PAGE_DOWN

K = Qt.Key


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def page_of(show) -> KeysPage:
    show.act(Action.KEYS)
    press(show.console, K.Key_K, text="k")
    page = show.console.overlay()
    assert isinstance(page, KeysPage)
    return page


def kept(house) -> tuple[tuple[str, str], ...]:
    return load_settings(house.settings)[0].keys


def test_no_key_steps_while_keys_are_learned_whichever_window_has_the_focus(house):
    show = house.show()
    before = here(show)
    page = page_of(show)
    for window in (show.console, show.audience):
        for key in (K.Key_PageDown, K.Key_Right, K.Key_B, K.Key_F5, K.Key_3):
            press(window, key)
    assert here(show) == before
    assert "part of a step's number" in page.said()[0]
    press(show.audience, K.Key_PageDown)
    assert page.said()[0] == "Page down goes on."
    press(show.console, K.Key_Escape)
    assert show.console.overlay() is None
    assert not show.presentation.asking_end
    press(show.console, K.Key_PageDown)
    assert here(show) != before


def test_a_learned_key_works_at_once_and_in_the_next_show(house, qtbot):
    show = house.show()
    page_of(show)
    press(show.console, K.Key_Return)
    press(show.console, K.Key_F13)  # for "Next", the first of the list
    press(show.console, K.Key_Escape)
    before = here(show)
    press(show.audience, K.Key_F13)
    assert here(show) != before
    qtbot.waitUntil(lambda: kept(house) == (("F13", "next"),))
    house.crash(show)
    again = house.show()
    before = here(again)
    press(again.console, K.Key_F13)
    assert here(again) != before


def test_the_card_says_which_keys_were_changed(house):
    house.settings.write_text('{"keys": {"PgDown": "black"}}', encoding="utf-8")
    show = house.show()
    show.covers.key_card()
    card = show.console.overlay()
    assert "Changed: Page down hides the picture" in card.accessibleDescription()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"keys": {"PgDown": "blakc"}}', "did you mean black?"),
        ('{"keys": {"Foo": "black"}}', "“Foo” is no key"),
        ('{"keys": 3}', "keys"),
        ("{", "damaged"),
    ],
)
def test_keys_that_are_not_understood_are_told_and_the_usual_ones_hold(house, text, words):
    house.settings.write_text(text, encoding="utf-8")
    show = house.show()
    assert words in message(show)
    before = here(show)
    press(show.console, K.Key_PageDown)
    assert here(show) != before


def test_old_settings_load_and_their_sessions_stay_when_keys_are_kept(qtbot, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"recent": ["/a.yaml"]}', encoding="utf-8")
    remembered = Remembered(lambda: path)
    settings = KeySettings(remembered)
    page = settings.page()
    qtbot.addWidget(page)
    assert settings.trouble == ""
    page.changed.emit(KeyMap().learn(F13, Action.NEXT))
    page.changed.emit(KeyMap().learn(F13, Action.NEXT).learn(PAGE_DOWN, Action.BLACK))
    assert remembered.wait(5000)
    assert load_settings(path)[0] == Settings(
        recent=("/a.yaml",), keys=(("F13", "next"), ("PgDown", "black"))
    )
    assert json.loads(path.read_text(encoding="utf-8"))["keys"] == {
        "F13": "next",
        "PgDown": "black",
    }


def test_a_disk_that_refuses_is_told_on_the_page_and_the_keys_hold(qtbot, tmp_path):
    (tmp_path / "file").touch()
    settings = KeySettings(Remembered(lambda: tmp_path / "file" / "settings.json"))
    page = settings.page()
    qtbot.addWidget(page)
    page.changed.emit(KeyMap().learn(F13, Action.NEXT))
    qtbot.waitUntil(lambda: "could not be kept" in page.said()[1])
    assert settings.keymap.action(F13) is Action.NEXT
    settings.close()
