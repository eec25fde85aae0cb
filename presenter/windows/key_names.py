"""Keys in words and in the settings file: what they are called, what they may be learned for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from presenter.session.words import closest
from presenter.windows.keys import Action, KeyMap, Press

_Key = Qt.Key
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NOTHING = "nothing"
_IDLE = "does nothing"

# In the order of the list: what stands there, and what is said of a key that does it.
WORDS: dict[Action, tuple[str, str]] = {
    Action.NEXT: ("Next", "goes on"),
    Action.PREVIOUS: ("Back", "goes back"),
    Action.SPACE: ("Play or pause a film, else next", "plays or pauses a film"),
    Action.BLACK: ("Black, and back to the picture", "hides the picture, or shows it again"),
    Action.WHITE: ("White, and back to the picture", "makes the wall white, or shows it again"),
    Action.FREEZE: (
        "Freeze the room's picture, and back",
        "keeps the room's picture, or lets it go",
    ),
    Action.SWAP: ("Swap the two screens", "swaps the room's screen and yours"),
    Action.NUMBERS: ("Numbers on all screens", "shows a number on each screen"),
    Action.TEST_CARD: ("A test card for the room", "shows the room a test card"),
    Action.SOUND: ("Where films are heard; a test tone", "shows where films are heard"),
    Action.ROOM: ("Begin, or return to the room", "begins, or returns to the room"),
    Action.OVERVIEW: ("Overview of all steps", "shows the overview"),
    Action.CAPTIONS: ("Captions off and on", "turns captions off and on"),
    Action.MUTE: ("Sound off and on", "turns the sound off and on"),
    Action.LANGUAGE: ("Captions in another language", "shows captions in another language"),
    Action.BACK_1: ("1 second back in a film", "goes 1 second back in a film"),
    Action.ON_1: ("1 second on in a film", "goes 1 second on in a film"),
    Action.BACK_5: ("5 seconds back in a film", "goes 5 seconds back in a film"),
    Action.ON_5: ("5 seconds on in a film", "goes 5 seconds on in a film"),
    Action.BACK_10: ("10 seconds back in a film", "goes 10 seconds back in a film"),
    Action.ON_10: ("10 seconds on in a film", "goes 10 seconds on in a film"),
    Action.BACK_MARK: ("The cue or question before", "goes to a film's cue or question before"),
    Action.ON_MARK: ("The next cue or question", "goes to a film's next cue or question"),
    Action.SHOW_AGAIN: ("The film again from its start", "shows a film again from its start"),
    Action.SKIP_FILM: ("Skip the film", "skips a film"),
    Action.PLAN_B: ("Plan B for the film, and back", "shows a film's plan B, or the film again"),
    Action.SLOWER: ("Play a film slower, for practice", "plays a film slower"),
    Action.FASTER: ("Play a film faster, for practice", "plays a film faster"),
    Action.TIMER: ("Start or pause the countdown", "starts or pauses the countdown"),
    Action.LONGER: ("A minute more", "gives a minute more"),
    Action.SHORTER: ("A minute less", "takes a minute away"),
    Action.DRAW: ("Draw on the room's picture", "takes up the pen, or puts it down"),
    Action.POINT: ("Point at the room's picture", "takes up the pointer, or puts it down"),
    Action.SPOTLIGHT: ("A spotlight on the room's picture", "turns the spotlight on or off"),
    Action.ERASE: ("Erase what was drawn", "erases what was drawn"),
    Action.ZOOM: ("Zoom into the picture, and back", "zooms into the picture, or back"),
    Action.LINE: ("Type a line on the wall", "asks for a line on the wall"),
    Action.FREE_COUNTDOWN: (
        "A countdown over any picture, or away",
        "asks for a countdown over any picture, or takes it away",
    ),
    Action.NOTES: ("Notes, with one screen only", "shows the notes"),
    Action.LARGER_TEXT: ("Larger words", "makes the words larger"),
    Action.SMALLER_TEXT: ("Smaller words", "makes the words smaller"),
    Action.RELOAD: ("Read the edited file again", "reads the edited file again"),
    Action.SETTINGS: ("Settings", "shows the settings"),
    Action.KEYS: ("The key card", "shows the key card"),
    Action.ESCAPE: ("Ask to end; again goes on", "asks whether to end"),
}
_NAMES: dict[int, str] = {
    _Key.Key_PageDown: "Page down",
    _Key.Key_PageUp: "Page up",
    _Key.Key_Left: "←",
    _Key.Key_Right: "→",
    _Key.Key_Up: "↑",
    _Key.Key_Down: "↓",
    _Key.Key_Escape: "Escape",
    _Key.Key_Backtab: "Tab",
    _Key.Key_Period: "Full stop",
    _Key.Key_Minus: "−",
}
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
)
_COMPUTERS = {
    *(_Key.Key_VolumeUp, _Key.Key_VolumeDown, _Key.Key_VolumeMute, _Key.Key_PowerOff),
    *(_Key.Key_Sleep, _Key.Key_Print, _Key.Key_SysReq),
}
_HELD = {
    *(_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta),
    *(_Key.Key_CapsLock, _Key.Key_NumLock, _Key.Key_ScrollLock, _Key.Key_Multi_key),
    *(_Key.Key_Super_L, _Key.Key_Super_R, _Key.Key_Hyper_L, _Key.Key_Hyper_R),
}
_CTRL = Qt.KeyboardModifier.ControlModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_ALT_OR_META = Qt.KeyboardModifier.AltModifier.value | Qt.KeyboardModifier.MetaModifier.value
# Keys that do something without being an action.
_ELSEWHERE: dict[Press, str] = {
    (int(_Key.Key_Tab), 0): "goes from button to button",
    (int(_Key.Key_Backtab), _SHIFT): "goes from button to button",
    (int(_Key.Key_Up), _CTRL): "scrolls the words",
    (int(_Key.Key_Down), _CTRL): "scrolls the words",
}


def title(action: Action) -> str:
    """Return what a list calls an action."""
    return WORDS[action][0]


def does(keymap: KeyMap, press: Press) -> str:
    """Return what a key does, as in "Page down …", empty for nothing."""
    action = keymap.action(press)
    if action in WORDS:
        return WORDS[action][1]
    return "" if keymap.is_changed(press) else _ELSEWHERE.get(press, "")


def key_name(press: Press) -> str:
    """Return what people call a key, with the keys held beside it; empty if it has no name."""
    key, modifiers = press
    alone = _NAMES.get(key) or _portable((key, 0))
    if not alone:
        return ""
    held = [word for modifier, word in _MODIFIERS if modifiers & modifier.value]
    return " + ".join([*held, alone.lower() if len(alone) == 1 and not held else alone])


def is_held(press: Press) -> bool:
    """True for a key that is only ever held beside another one."""
    return press[0] in _HELD


def refusal(press: Press) -> str:
    """Return why a key cannot be learned, empty if it can."""
    key, modifiers = press
    name = key_name(press)
    if not name:
        return "This key has no name by which it could be remembered."
    if key in (_Key.Key_Return, _Key.Key_Enter):
        return f"{name} presses what is chosen and goes to the step typed; that cannot change."
    if _Key.Key_0 <= key <= _Key.Key_9 and modifiers in (0, _SHIFT):
        return f"{name} is part of a step's number; that cannot change."
    if key in _COMPUTERS or modifiers & _ALT_OR_META:
        return f"{name} is for the computer itself; that cannot change."
    return ""


def clash(keymap: KeyMap, press: Press) -> str:
    """Return what a key would stop doing if it were learned for something else, or nothing."""
    now = does(keymap, press)
    if not now:
        return ""
    action = keymap.action(press)
    alone = action is not None and keymap.presses(action) == (press,)
    rest = ", and no other key does it" if alone else ""
    return f"{key_name(press)} already {now}; it would stop doing that{rest}."


def changes(keymap: KeyMap) -> str:
    """Return in words which keys were changed, empty for none."""
    parts = (f"{key_name(press)} {does(keymap, press) or _IDLE}" for press, _ in keymap.changed)
    return "".join(f"{part}. " for part in parts).strip()


def stored(keymap: KeyMap) -> tuple[tuple[str, str], ...]:
    """Return the changed keys as the settings file has them."""
    return tuple(
        (_portable(press), _NOTHING if action is None else action.name.lower())
        for press, action in keymap.changed
    )


def restored(kept: Iterable[tuple[str, str]]) -> tuple[KeyMap, str]:
    """Return the keys of a settings file, and in words what of them is not understood."""
    keymap, wrong = KeyMap(), []
    for name, wanted in kept:
        press, trouble = _press(name)
        action = _action(wanted)
        if press is None:
            wrong.append(trouble)
        elif action is None and wanted != _NOTHING:
            guess = closest(wanted, [one.name.lower() for one in WORDS])
            hint = f" (did you mean {guess}?)" if guess else ""
            wrong.append(f"{name} is to do “{wanted}”, which nothing is called{hint}.")
        else:
            keymap = keymap.learn(press, action)
    if not wrong:
        return keymap, ""
    return keymap, f"Of the keys in the settings: {' '.join(wrong)} They stay as usual."


def _action(name: str) -> Action | None:
    return next((action for action in WORDS if action.name.lower() == name), None)


def _press(name: str) -> tuple[Press | None, str]:
    """Return a key by its name in the file, or why it is none."""
    press = _parsed(name)
    if press is None:
        return None, f"“{name}” is no key."
    trouble = refusal(press)
    return (None, trouble) if trouble else (press, "")


def _portable(press: Press) -> str:
    """Return a key as the settings file has it; empty for one that cannot be kept so."""
    key, modifiers = press
    combination = QKeyCombination(Qt.KeyboardModifier(modifiers), _Key(key))
    text: str = QKeySequence(combination).toString(_PORTABLE)
    return text if _parsed(text) == press else ""


def _parsed(text: str) -> Press | None:
    """Return the key that a text of the settings file names."""
    sequence = QKeySequence.fromString(text, _PORTABLE)
    if sequence.count() != 1:
        return None
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in the stubs
    key = combination.key()
    return None if key == _Key.Key_unknown else (key.value, combination.keyboardModifiers().value)
