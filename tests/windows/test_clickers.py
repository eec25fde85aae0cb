"""Clickers that people own, and what each button does here.

What the models send, and who says so:

- Logitech R400: Page Up, Page Down, F5 and Escape in turn, full stop
  (askubuntu.com/questions/69804, read with xev; github.com/shabados/presenter/issues/38). Its black
  button arrives as `v` on Ubuntu 16.04 (github.com/hakimel/reveal.js/pull/1717).
- Logitech R700, R800: the same (weibeld.net/mac/remap-presenter-keys.html;
  blog.tottokug.com/entry/2016/05/22/164008; holub.com/goodies/logitechPresenterOnMac.html).
- Logitech R500: the right arrow and the left (gallon.me, "Remapping the Logitech R500s", with
  evtest; github.com/emaballarin/ClickerOverride). No source was found that names the keys of the
  Spotlight; Logitech's one program sets up both, so they are taken to be alike. Its pointer button
  is a mouse's (github.com/jahnf/Projecteur/issues/58), which is no key.
- Kensington: Page Up, Page Down, `b` (github.com/SlidePilot/SlidePilot-macOS/issues/15;
  github.com/schacon/showoff/issues/20), by another owner also a full stop, and F5
  (github.com/manifestinteractive/teleprompter/pull/28).
- Targus AMP11 for Keynote: Shift with the arrows down and up
  (jan.rychter.com/enblog, "Making your Targus Bluetooth Presenter actually usable").
- Norwii N27: arrows up and down, Tab (github.com/ubunatic/udev-norwii).
- Generic: the keys of PowerPoint's show, after which they are made: F5, Shift+F5, Escape, `b`,
  full stop, Page Up, Page Down; Tab and Enter go from link to link and open it; loudness.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.keys import Action
from tests.windows.test_keys import Room, press

K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

FOUR_BUTTONS = (
    (K.Key_PageDown, NONE, Action.NEXT),
    (K.Key_PageUp, NONE, Action.PREVIOUS),
    (K.Key_F5, NONE, Action.ROOM),
    (K.Key_Escape, NONE, Action.ESCAPE),
    (K.Key_Period, NONE, Action.BLACK),
)
ARROWS = ((K.Key_Right, NONE, Action.NEXT), (K.Key_Left, NONE, Action.PREVIOUS))
CLICKERS = {
    "Logitech R400": (*FOUR_BUTTONS, (K.Key_V, NONE, Action.BLACK)),
    "Logitech R700 and R800": FOUR_BUTTONS,
    "Logitech R500": ARROWS,
    "Logitech Spotlight": ARROWS,
    "Kensington": (*FOUR_BUTTONS, (K.Key_B, NONE, Action.BLACK)),
    "Targus": ((K.Key_Down, SHIFT, Action.NEXT), (K.Key_Up, SHIFT, Action.PREVIOUS)),
    "Norwii": (
        (K.Key_Down, NONE, Action.NEXT),
        (K.Key_Up, NONE, Action.PREVIOUS),
        (K.Key_Tab, NONE, None),
    ),
    "generic": (
        *(*FOUR_BUTTONS, *ARROWS, (K.Key_F5, SHIFT, Action.ROOM), (K.Key_B, NONE, Action.BLACK)),
        *((K.Key_Tab, NONE, None), (K.Key_Tab, ALT, None), (K.Key_Return, NONE, None)),
        *((K.Key_VolumeUp, NONE, None), (K.Key_VolumeDown, NONE, None)),
        (K.Key_VolumeMute, NONE, None),
    ),
}
BUTTONS = [(name, *button) for name, buttons in CLICKERS.items() for button in buttons]


@pytest.mark.parametrize(("clicker", "key", "modifiers", "action"), BUTTONS)
def test_each_button_does_what_its_owner_expects(qtbot, clicker, key, modifiers, action):
    room = Room(qtbot)
    taken = room.press(key, modifiers)
    assert room.asked == ([] if action is None else [action]), clicker
    assert taken == (action is not None), "a key that is not ours goes to whom it belongs"


@pytest.mark.parametrize("clicker", CLICKERS)
def test_over_the_overview_all_buttons_work_but_those_it_has_a_use_for(qtbot, clicker):
    """The overview moves by arrows and closes by Escape; no clicker's button is dead there."""
    room = Room(qtbot)
    room.keys._covered = lambda _watched: True
    overviews = (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Escape)
    for key, modifiers, action in CLICKERS[clicker]:
        ours = action is not None and key not in overviews
        assert room.keys.eventFilter(room.window, press(key, modifiers)) == ours
