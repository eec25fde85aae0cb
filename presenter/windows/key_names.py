"""Keys in words and in the settings file: what they are called, what they may be learned for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from presenter.session.language import noop, translate
from presenter.session.words import closest
from presenter.windows.keys import Action, KeyMap, Press

_Key = Qt.Key
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NOTHING = "nothing"
_IDLE = noop("key_names", "does nothing")

# In the order of the list: what stands there, and what is said of a key that does it.
WORDS: dict[Action, tuple[str, str]] = {
    Action.NEXT: (noop("key_names", "Next"), noop("key_names", "goes on")),
    Action.PREVIOUS: (noop("key_names", "Back"), noop("key_names", "goes back")),
    Action.SPACE: (
        noop("key_names", "Play or pause a film, else next"),
        noop("key_names", "plays or pauses a film"),
    ),
    Action.BLACK: (
        noop("key_names", "Black, and back to the picture"),
        noop("key_names", "hides the picture, or shows it again"),
    ),
    Action.WHITE: (
        noop("key_names", "White, and back to the picture"),
        noop("key_names", "makes the wall white, or shows it again"),
    ),
    Action.FREEZE: (
        noop("key_names", "Freeze the room's picture, and back"),
        noop("key_names", "keeps the room's picture, or lets it go"),
    ),
    Action.SWAP: (
        noop("key_names", "Swap the two screens"),
        noop("key_names", "swaps the room's screen and yours"),
    ),
    Action.NUMBERS: (
        noop("key_names", "Numbers on all screens"),
        noop("key_names", "shows a number on each screen"),
    ),
    Action.TEST_CARD: (
        noop("key_names", "A test card for the room"),
        noop("key_names", "shows the room a test card"),
    ),
    Action.SOUND: (
        noop("key_names", "Where films are heard; a test tone"),
        noop("key_names", "shows where films are heard"),
    ),
    Action.ROOM: (
        noop("key_names", "Begin, or return to the room"),
        noop("key_names", "begins, or returns to the room"),
    ),
    Action.OVERVIEW: (
        noop("key_names", "Overview of all steps"),
        noop("key_names", "shows the overview"),
    ),
    Action.CAPTIONS: (
        noop("key_names", "Captions off and on"),
        noop("key_names", "turns captions off and on"),
    ),
    Action.MUTE: (
        noop("key_names", "Sound off and on"),
        noop("key_names", "turns the sound off and on"),
    ),
    Action.LANGUAGE: (
        noop("key_names", "Captions in another language"),
        noop("key_names", "shows captions in another language"),
    ),
    Action.BACK_1: (
        noop("key_names", "1 second back in a film"),
        noop("key_names", "goes 1 second back in a film"),
    ),
    Action.ON_1: (
        noop("key_names", "1 second on in a film"),
        noop("key_names", "goes 1 second on in a film"),
    ),
    Action.BACK_5: (
        noop("key_names", "5 seconds back in a film"),
        noop("key_names", "goes 5 seconds back in a film"),
    ),
    Action.ON_5: (
        noop("key_names", "5 seconds on in a film"),
        noop("key_names", "goes 5 seconds on in a film"),
    ),
    Action.BACK_10: (
        noop("key_names", "10 seconds back in a film"),
        noop("key_names", "goes 10 seconds back in a film"),
    ),
    Action.ON_10: (
        noop("key_names", "10 seconds on in a film"),
        noop("key_names", "goes 10 seconds on in a film"),
    ),
    Action.BACK_MARK: (
        noop("key_names", "The cue or question before"),
        noop("key_names", "goes to a film's cue or question before"),
    ),
    Action.ON_MARK: (
        noop("key_names", "The next cue or question"),
        noop("key_names", "goes to a film's next cue or question"),
    ),
    Action.SHOW_AGAIN: (
        noop("key_names", "The film again from its start"),
        noop("key_names", "shows a film again from its start"),
    ),
    Action.SKIP_FILM: (noop("key_names", "Skip the film"), noop("key_names", "skips a film")),
    Action.PLAN_B: (
        noop("key_names", "Plan B for the film, and back"),
        noop("key_names", "shows a film's plan B, or the film again"),
    ),
    Action.SLOWER: (
        noop("key_names", "Play a film slower, for practice"),
        noop("key_names", "plays a film slower"),
    ),
    Action.FASTER: (
        noop("key_names", "Play a film faster, for practice"),
        noop("key_names", "plays a film faster"),
    ),
    Action.TIMER: (
        noop("key_names", "Start or pause the countdown"),
        noop("key_names", "starts or pauses the countdown"),
    ),
    Action.LONGER: (noop("key_names", "A minute more"), noop("key_names", "gives a minute more")),
    Action.SHORTER: (noop("key_names", "A minute less"), noop("key_names", "takes a minute away")),
    Action.DRAW: (
        noop("key_names", "Draw on the room's picture"),
        noop("key_names", "takes up the pen, or puts it down"),
    ),
    Action.POINT: (
        noop("key_names", "Point at the room's picture"),
        noop("key_names", "takes up the pointer, or puts it down"),
    ),
    Action.SPOTLIGHT: (
        noop("key_names", "A spotlight on the room's picture"),
        noop("key_names", "turns the spotlight on or off"),
    ),
    Action.ERASE: (
        noop("key_names", "Erase what was drawn"),
        noop("key_names", "erases what was drawn"),
    ),
    Action.ZOOM: (
        noop("key_names", "Zoom into the picture, and back"),
        noop("key_names", "zooms into the picture, or back"),
    ),
    Action.LINE: (
        noop("key_names", "Type a line on the wall"),
        noop("key_names", "asks for a line on the wall"),
    ),
    Action.FREE_COUNTDOWN: (
        noop("key_names", "A countdown over any picture, or away"),
        noop("key_names", "asks for a countdown over any picture, or takes it away"),
    ),
    Action.ANSWERS: (
        noop("key_names", "Write down what people say, or count hands"),
        noop("key_names", "opens what the room answers"),
    ),
    Action.SHOW_ANSWERS: (
        noop("key_names", "Answers on the wall, or away"),
        noop("key_names", "shows the answers on the wall, or hides them"),
    ),
    Action.ALL_PROMPTS: (
        noop("key_names", "All prompts at once, or one by one"),
        noop("key_names", "shows all prompts at once"),
    ),
    Action.PARK: (
        noop("key_names", "Park something for later"),
        noop("key_names", "parks something for later"),
    ),
    Action.PARKING: (
        noop("key_names", "The parking lot, and its page"),
        noop("key_names", "opens the parking lot"),
    ),
    Action.GROUPS: (
        noop("key_names", "Make groups, or change them"),
        noop("key_names", "opens the page for groups"),
    ),
    Action.SHOW_GROUPS: (
        noop("key_names", "The groups on the wall, or away"),
        noop("key_names", "shows the groups on the wall, or takes them away"),
    ),
    Action.AGREEMENT: (
        noop("key_names", "The group agreement on the wall, and back"),
        noop("key_names", "shows the group agreement, or takes it away"),
    ),
    Action.SUPPORT: (
        noop("key_names", "Support contacts on the wall, and back"),
        noop("key_names", "shows support contacts, or takes them away"),
    ),
    Action.REMARK: (
        noop("key_names", "A remark of your own, for the record"),
        noop("key_names", "asks for a remark of your own"),
    ),
    Action.COACH: (
        noop("key_names", "What could be cut, or added, to end on time"),
        noop("key_names", "opens the page for time"),
    ),
    Action.UNDO_PLAN: (
        noop("key_names", "Take the last change of the plan back"),
        noop("key_names", "takes the last change of the plan back"),
    ),
    Action.PAUSE_RUN: (
        noop("key_names", "Stop the run’s clock, and go on"),
        noop("key_names", "stops the run’s clock, or lets it go on"),
    ),
    Action.NOTES: (
        noop("key_names", "Notes, with one screen only"),
        noop("key_names", "shows the notes"),
    ),
    Action.LARGER_TEXT: (
        noop("key_names", "Larger words"),
        noop("key_names", "makes the words larger"),
    ),
    Action.SMALLER_TEXT: (
        noop("key_names", "Smaller words"),
        noop("key_names", "makes the words smaller"),
    ),
    Action.RELOAD: (
        noop("key_names", "Read the edited file again"),
        noop("key_names", "reads the edited file again"),
    ),
    Action.SETTINGS: (noop("key_names", "Settings"), noop("key_names", "shows the settings")),
    Action.KEYS: (noop("key_names", "The key card"), noop("key_names", "shows the key card")),
    Action.ESCAPE: (
        noop("key_names", "Ask to end; again goes on"),
        noop("key_names", "asks whether to end"),
    ),
}
_NAMES: dict[int, str] = {
    _Key.Key_PageDown: noop("key_names", "Page down"),
    _Key.Key_PageUp: noop("key_names", "Page up"),
    _Key.Key_Left: "←",
    _Key.Key_Right: "→",
    _Key.Key_Up: "↑",
    _Key.Key_Down: "↓",
    _Key.Key_Escape: noop("key_names", "Escape"),
    _Key.Key_Backtab: noop("key_names", "Tab"),
    _Key.Key_Period: noop("key_names", "Full stop"),
    _Key.Key_Minus: "−",
}
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, noop("key_names", "Ctrl")),
    (Qt.KeyboardModifier.AltModifier, noop("key_names", "Alt")),
    (Qt.KeyboardModifier.ShiftModifier, noop("key_names", "Shift")),
    (Qt.KeyboardModifier.MetaModifier, noop("key_names", "Meta")),
)
_OTHERS = (  # as Qt calls them
    noop("key_names", "Space"),
    noop("key_names", "Enter"),
    noop("key_names", "Return"),
    noop("key_names", "Backspace"),
    noop("key_names", "Home"),
    noop("key_names", "End"),
    noop("key_names", "Ins"),
    noop("key_names", "Del"),
    noop("key_names", "Pause"),
)
_CALLED = {*_NAMES.values(), *_OTHERS, *(name for _, name in _MODIFIERS)} - {*"←→↑↓−"}
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
    (int(_Key.Key_Tab), 0): noop("key_names", "goes from button to button"),
    (int(_Key.Key_Backtab), _SHIFT): noop("key_names", "goes from button to button"),
    (int(_Key.Key_Up), _CTRL): noop("key_names", "scrolls the words"),
    (int(_Key.Key_Down), _CTRL): noop("key_names", "scrolls the words"),
}


def title(action: Action) -> str:
    """Return what a list calls an action."""
    return translate("key_names", WORDS[action][0])


def does(keymap: KeyMap, press: Press) -> str:
    """Return what a key does, as in "Page down …", empty for nothing."""
    action = keymap.action(press)
    if action in WORDS:
        return translate("key_names", WORDS[action][1])
    if keymap.is_changed(press) or press not in _ELSEWHERE:
        return ""
    return translate("key_names", _ELSEWHERE[press])


def called(key: str) -> str:
    """Return what people call a key, by what stands on it."""
    return translate("key_names", key) if key in _CALLED else key


def key_name(press: Press) -> str:
    """Return what people call a key, with the keys held beside it; empty if it has no name."""
    key, modifiers = press
    alone = _NAMES.get(key) or _portable((key, 0))
    if not alone:
        return ""
    held = [called(word) for modifier, word in _MODIFIERS if modifiers & modifier.value]
    named = alone.lower() if len(alone) == 1 and not held else called(alone)
    return " + ".join([*held, named])


def is_held(press: Press) -> bool:
    """True for a key that is only ever held beside another one."""
    return press[0] in _HELD


def refusal(press: Press) -> str:
    """Return why a key cannot be learned, empty if it can."""
    key, modifiers = press
    name = key_name(press)
    if not name:
        return translate("key_names", "This key has no name by which it could be remembered.")
    if key in (_Key.Key_Return, _Key.Key_Enter):
        words = translate(
            "key_names",
            "{key} presses what is chosen and goes to the step typed; that cannot change.",
        )
        return words.format(key=name)
    if _Key.Key_0 <= key <= _Key.Key_9 and modifiers in (0, _SHIFT):
        words = translate("key_names", "{key} is part of a step's number; that cannot change.")
        return words.format(key=name)
    if key in _COMPUTERS or modifiers & _ALT_OR_META:
        words = translate("key_names", "{key} is for the computer itself; that cannot change.")
        return words.format(key=name)
    return ""


def clash(keymap: KeyMap, press: Press) -> str:
    """Return what a key would stop doing if it were learned for something else, or nothing."""
    now = does(keymap, press)
    if not now:
        return ""
    action = keymap.action(press)
    alone = action is not None and keymap.presses(action) == (press,)
    words = translate("key_names", "{key} already {now}; it would stop doing that.")
    if alone:
        words = translate(
            "key_names", "{key} already {now}; it would stop doing that, and no other key does it."
        )
    return words.format(key=key_name(press), now=now)


def changes(keymap: KeyMap) -> str:
    """Return in words which keys were changed, empty for none."""
    words = translate("key_names", "{key} {does}.")
    return " ".join(
        words.format(key=key_name(press), does=does(keymap, press) or translate("key_names", _IDLE))
        for press, _ in keymap.changed
    )


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
            words = translate("key_names", "{key} is to do “{wanted}”, which nothing is called.")
            if guess:
                words = translate(
                    "key_names",
                    "{key} is to do “{wanted}”, which nothing is called (did you mean {guess}?).",
                )
            wrong.append(words.format(key=name, wanted=wanted, guess=guess))
        else:
            keymap = keymap.learn(press, action)
    if not wrong:
        return keymap, ""
    words = translate("key_names", "Of the keys in the settings: {wrong} They stay as usual.")
    return keymap, words.format(wrong=" ".join(wrong))


def _action(name: str) -> Action | None:
    return next((action for action in WORDS if action.name.lower() == name), None)


def _press(name: str) -> tuple[Press | None, str]:
    """Return a key by its name in the file, or why it is none."""
    press = _parsed(name)
    if press is None:
        return None, translate("key_names", "“{key}” is no key.").format(key=name)
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
