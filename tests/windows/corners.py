"""The corners of a show that lie behind a key or a button, opened as a person would."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from presenter.film.sound import FakeOutputs
from presenter.session.beats import Beat
from presenter.windows.console import ConsoleWindow
from presenter.windows.parts import Button
from presenter.windows.show import Show
from tests.windows.house import FILM, House, press
from tests.windows.theatre import SESSION

K = Qt.Key
CUED = SESSION.replace(
    "    instead: In the first",
    "    cues: {at the door: 1, late: 8}\n"
    "    captions: {en: one.en.vtt, de: one.de.vtt, cy: one.cy.vtt}\n"
    "    instead: In the first",
)
DEVICES = (
    "Built-in Audio Analogue Stereo",
    "HD Webcam and Conference Loudspeaker (USB Audio, model 2031)",
    "HDMI-1",
)


def cued_house(qtbot, folder) -> House:
    """Return a house whose film has cues and captions in three languages, and loudspeakers."""
    made = House(qtbot, folder, CUED)
    made.outputs = FakeOutputs(*DEVICES)
    for language in ("en", "de", "cy"):
        captions = folder / f"one.{language}.vtt"
        captions.write_text("WEBVTT\n\n00:01.000 --> 00:03.000\nHello\n", encoding="utf-8")
    return made


def open_corner(name: str, house: House, show: Show) -> QWidget:
    """Bring a show to one of `CORNERS`; return what the keys then walk through."""
    show.presentation.go_to_step("welcome")
    house.pass_time(show, 0.1)
    CORNERS[name](house, show)
    house.pass_time(show, 0.1)
    return show.console


def named(console: ConsoleWindow, words: str) -> Button:
    """Return the button in sight that is heard as these words."""
    buttons = console.findChildren(Button)
    return next(b for b in buttons if b.isVisible() and b.accessibleName().startswith(words))


def _tool(key: Qt.Key) -> Callable[[House, Show], None]:
    def pick(_house: House, show: Show) -> None:
        press(show.console, key, text=chr(key).lower())

    return pick


def _film(house: House, show: Show) -> None:
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 0.5)


def _more(house: House, show: Show) -> None:
    _film(house, show)
    named(show.console, "More for this film").click()


def _plan_b(house: House, show: Show) -> None:
    _more(house, show)
    named(show.console, "Show the room what stands in").click()


def _sound(house: House, show: Show) -> None:
    house.qtbot.waitUntil(lambda: show.sound.choice.names == DEVICES)
    press(show.console, K.Key_A, text="a")


def _asked(house: House, show: Show) -> None:
    _sound(house, show)
    show.sound.page().panel.ask()


def _unheard(house: House, show: Show) -> None:
    _sound(house, show)
    show.sound.page().panel.show_advice()


def _line(_house: House, show: Show) -> None:
    show.tools().line()


def _minutes(_house: House, show: Show) -> None:
    show.tools().countdown()


def _wrong_minutes(_house: House, show: Show) -> None:
    show.tools().countdown()
    show.console.entry().field.setText("soon")
    named(show.console, "Show it on the wall").click()


def _settings(_house: House, show: Show) -> None:
    press(show.console, K.Key_U, text="u")


CORNERS: dict[str, Callable[[House, Show], None]] = {
    "pen": _tool(K.Key_D),
    "pointer": _tool(K.Key_X),
    "spotlight": _tool(K.Key_G),
    "zoom": _tool(K.Key_Z),
    "film": _film,
    "more": _more,
    "plan b": _plan_b,
    "sound": _sound,
    "sound asked": _asked,
    "sound unheard": _unheard,
    "line": _line,
    "minutes": _minutes,
    "wrong minutes": _wrong_minutes,
    "settings": _settings,
}
