"""Keys: what a press means, the same whichever window has the focus.

One event filter for the whole program: a facilitator who has just clicked into the console must
not find the clicker dead. A clicker that bounces sends the same key twice; presses are told apart
by the stamps the events carry, so that a busy window cannot make one press out of two or the
other way round.

Which key asks for what is a value, `KeyMap`: the usual keys, and those this person changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from presenter.session.values import value

DOUBLE_PRESS_MS = 300

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier

Press = tuple[int, int]  # a key and the modifiers held with it, as Qt numbers them


class Action(Enum):
    """What a key asks for."""

    NEXT = auto()
    PREVIOUS = auto()
    SPACE = auto()
    BACK_1 = auto()
    ON_1 = auto()
    BACK_5 = auto()
    ON_5 = auto()
    BACK_10 = auto()
    ON_10 = auto()
    BACK_MARK = auto()
    ON_MARK = auto()
    SLOWER = auto()
    FASTER = auto()
    SHOW_AGAIN = auto()
    SKIP_FILM = auto()
    PLAN_B = auto()
    BLACK = auto()
    WHITE = auto()
    FREEZE = auto()
    CAPTIONS = auto()
    LANGUAGE = auto()
    MUTE = auto()
    OVERVIEW = auto()
    RELOAD = auto()
    KEYS = auto()
    SETTINGS = auto()
    NOTES = auto()
    SWAP = auto()
    NUMBERS = auto()
    TEST_CARD = auto()
    SOUND = auto()
    TIMER = auto()
    LONGER = auto()
    SHORTER = auto()
    DRAW = auto()
    POINT = auto()
    SPOTLIGHT = auto()
    ERASE = auto()
    ZOOM = auto()
    LINE = auto()
    FREE_COUNTDOWN = auto()
    ANSWERS = auto()
    SHOW_ANSWERS = auto()
    ALL_PROMPTS = auto()
    PARK = auto()
    PARKING = auto()
    GROUPS = auto()
    SHOW_GROUPS = auto()
    AGREEMENT = auto()
    SUPPORT = auto()
    REMARK = auto()
    COACH = auto()
    UNDO_PLAN = auto()
    PAUSE_RUN = auto()
    LARGER_TEXT = auto()
    SMALLER_TEXT = auto()
    ROOM = auto()
    ESCAPE = auto()
    ENTER = auto()


_PLAIN: dict[int, Action] = {
    _Key.Key_Right: Action.NEXT,
    _Key.Key_Down: Action.NEXT,
    _Key.Key_PageDown: Action.NEXT,
    _Key.Key_Left: Action.PREVIOUS,
    _Key.Key_Up: Action.PREVIOUS,
    _Key.Key_PageUp: Action.PREVIOUS,
    _Key.Key_Space: Action.SPACE,
    _Key.Key_B: Action.BLACK,
    _Key.Key_Period: Action.BLACK,
    _Key.Key_V: Action.BLACK,  # what the same button of some Logitech clickers becomes on Linux
    _Key.Key_W: Action.WHITE,
    _Key.Key_Comma: Action.WHITE,
    _Key.Key_F: Action.FREEZE,
    _Key.Key_C: Action.CAPTIONS,
    _Key.Key_BracketLeft: Action.BACK_MARK,
    _Key.Key_BracketRight: Action.ON_MARK,
    _Key.Key_M: Action.MUTE,
    _Key.Key_O: Action.OVERVIEW,
    _Key.Key_R: Action.RELOAD,
    _Key.Key_N: Action.NOTES,
    _Key.Key_U: Action.SETTINGS,
    _Key.Key_S: Action.SWAP,
    _Key.Key_I: Action.NUMBERS,
    _Key.Key_P: Action.TEST_CARD,
    _Key.Key_A: Action.SOUND,
    _Key.Key_T: Action.TIMER,
    _Key.Key_Plus: Action.LONGER,
    _Key.Key_Equal: Action.LONGER,
    _Key.Key_Minus: Action.SHORTER,
    _Key.Key_D: Action.DRAW,
    _Key.Key_X: Action.POINT,
    _Key.Key_G: Action.SPOTLIGHT,
    _Key.Key_E: Action.ERASE,
    _Key.Key_Z: Action.ZOOM,
    _Key.Key_L: Action.LINE,
    _Key.Key_Q: Action.FREE_COUNTDOWN,
    _Key.Key_J: Action.ANSWERS,
    _Key.Key_K: Action.PARK,
    _Key.Key_H: Action.AGREEMENT,
    _Key.Key_Y: Action.REMARK,
    _Key.Key_Pause: Action.PAUSE_RUN,
    _Key.Key_Question: Action.KEYS,
    _Key.Key_F1: Action.KEYS,
    _Key.Key_F5: Action.ROOM,
    _Key.Key_Escape: Action.ESCAPE,
    _Key.Key_Return: Action.ENTER,
    _Key.Key_Enter: Action.ENTER,
}
# French keyboards, for one, have the full stop and the digits on the upper half of their keys.
_WITH_SHIFT: dict[int, Action] = {
    _Key.Key_Period: Action.BLACK,
    _Key.Key_Left: Action.BACK_5,
    _Key.Key_Right: Action.ON_5,
    _Key.Key_C: Action.LANGUAGE,
    _Key.Key_Down: Action.NEXT,  # a whole slide on, as Targus' clickers for Keynote ask
    _Key.Key_Up: Action.PREVIOUS,
    _Key.Key_Question: Action.KEYS,
    _Key.Key_Slash: Action.KEYS,
    _Key.Key_Plus: Action.LONGER,
    _Key.Key_F5: Action.ROOM,
    _Key.Key_J: Action.SHOW_ANSWERS,
    _Key.Key_A: Action.ALL_PROMPTS,
    _Key.Key_K: Action.PARKING,
    _Key.Key_G: Action.GROUPS,
    _Key.Key_W: Action.SHOW_GROUPS,
    _Key.Key_H: Action.SUPPORT,
    _Key.Key_T: Action.COACH,
    _Key.Key_P: Action.PAUSE_RUN,
}
_WITH_CTRL: dict[int, Action] = {
    _Key.Key_Plus: Action.LARGER_TEXT,
    _Key.Key_Equal: Action.LARGER_TEXT,
    _Key.Key_Minus: Action.SMALLER_TEXT,
    _Key.Key_Z: Action.UNDO_PLAN,
    _Key.Key_Left: Action.BACK_1,
    _Key.Key_Right: Action.ON_1,
}
_WITH_BOTH: dict[int, Action] = {
    _Key.Key_Left: Action.BACK_10,
    _Key.Key_Right: Action.ON_10,
}
# Many keyboards write these with AltGr, which is Ctrl and Alt on Windows.
_WRITTEN: dict[int, Action] = {
    _Key.Key_BracketLeft: Action.BACK_MARK,
    _Key.Key_BracketRight: Action.ON_MARK,
}
# What a hand adds to the wall: marks, a part made large, a line, a countdown.
BY_HAND = (
    *(Action.DRAW, Action.POINT, Action.SPOTLIGHT, Action.ERASE, Action.ZOOM),
    *(Action.LINE, Action.FREE_COUNTDOWN),
)
# What a workshop does beside its slides and films: answers, groups, time.
WORKSHOP = (
    *(Action.ANSWERS, Action.SHOW_ANSWERS, Action.ALL_PROMPTS, Action.PARK, Action.PARKING),
    *(Action.GROUPS, Action.SHOW_GROUPS, Action.AGREEMENT, Action.SUPPORT, Action.REMARK),
    *(Action.COACH, Action.UNDO_PLAN, Action.PAUSE_RUN),
)
_STEPPING = frozenset({Action.NEXT, Action.PREVIOUS, Action.SPACE})
_REPEATABLE = frozenset(
    {
        *(Action.BACK_1, Action.ON_1, Action.BACK_5, Action.ON_5, Action.BACK_10, Action.ON_10),
        *(Action.LONGER, Action.SHORTER),
    }
)
_OURS_IN_TEXT = frozenset(
    {_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Escape, _Key.Key_F1, _Key.Key_F5}
)
# What lies over the console has the arrows and digits; a clicker must work there too.
_OURS_IN_OVERLAY = frozenset(
    {
        *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_F1, _Key.Key_F5),
        *(_Key.Key_B, _Key.Key_Period, _Key.Key_V, _Key.Key_W, _Key.Key_Comma, _Key.Key_F),
        *(_Key.Key_O, _Key.Key_Question, _Key.Key_U),
    }
)
# Over the overview letters are looked for; these two are a clicker's, and in no title.
_OURS_OVER_SEARCH = frozenset({_Key.Key_Period, _Key.Key_Comma})
# What works a control that has the focus.
_ENTERS = frozenset({_Key.Key_Return, _Key.Key_Enter})
_PRESSING = frozenset({_Key.Key_Space, *_ENTERS})
_SCROLLING = frozenset({_Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End})
_WALKING = _SCROLLING | {_Key.Key_Left, _Key.Key_Right}
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


# What a learned key may not take from the field or the page that has the focus.
_MOVING = frozenset(
    {
        *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
        *(_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Insert),
    }
)
_OVERLAYS_OWN = _MOVING | {_Key.Key_Escape, _Key.Key_Space}
_FIRST_SPECIAL = _Key.Key_Escape  # keys below it write something


SEARCHES = "searches"
"""A property of fields in which a step is looked for, not a sentence written."""


def _is_search() -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and bool(focus.property(SEARCHES))


def press_of(event: QKeyEvent) -> Press:
    """Return the key and the modifiers of an event; the keys of a number block are no others."""
    return event.key(), _number(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)


def usual(press: Press) -> Action | None:
    """Return what a press asks for when nothing was changed, None if the key is not ours."""
    key, modifiers = press
    if modifiers == _number(_NONE):
        return _PLAIN.get(key)
    if modifiers == _number(_SHIFT):
        return _WITH_SHIFT.get(key)
    if key in _WRITTEN:
        return _WRITTEN[key]
    if modifiers == _number(_CTRL | _SHIFT) and key in _WITH_BOTH:
        return _WITH_BOTH[key]
    if modifiers & _number(_CTRL):
        return _WITH_CTRL.get(key)
    return None


def usual_presses(action: Action) -> tuple[Press, ...]:
    """Return the keys that ask for an action when nothing was changed."""
    tables = (
        (_NONE, _PLAIN),
        (_SHIFT, _WITH_SHIFT),
        (_CTRL, _WITH_CTRL),
        (_CTRL | _SHIFT, _WITH_BOTH),
    )
    return tuple(
        (int(key), _number(modifier))
        for modifier, table in tables
        for key, asked in table.items()
        if asked is action
    )


def _number(modifiers: Qt.KeyboardModifier) -> int:
    number: int = modifiers.value
    return number


@value
class KeyMap:
    """Which key asks for what: the usual keys, and those changed; one for None asks nothing."""

    changed: tuple[tuple[Press, Action | None], ...] = ()

    def action(self, press: Press) -> Action | None:
        """Return what a press asks for, None if the key is not ours."""
        for changed, action in self.changed:
            if changed == press:
                return action
        return usual(press)

    def is_changed(self, press: Press) -> bool:
        """True if a press asks for something other than is usual."""
        return any(changed == press for changed, _ in self.changed)

    def learn(self, press: Press, action: Action | None) -> KeyMap:
        """Return the map with a press that asks for this action, and for no other."""
        others = tuple(one for one in self.changed if one[0] != press)
        mine = () if usual(press) is action else ((press, action),)
        return replace(self, changed=(*others, *mine))

    def presses(self, action: Action) -> tuple[Press, ...]:
        """Return the keys that ask for an action, the learned ones first."""
        learned = tuple(press for press, asked in self.changed if asked is action)
        return (*learned, *(one for one in usual_presses(action) if not self.is_changed(one)))


class Bounce:
    """Tells the second half of a bounced press: the same action within 300 ms of the last one."""

    def __init__(self) -> None:
        self._action: Action | None = None
        self._stamp = 0

    def is_bounce(self, action: Action, stamp: int) -> bool:
        """Return True for a bounce; `stamp` is the event's own time in milliseconds."""
        if action not in _STEPPING:
            return False
        passed = stamp - self._stamp
        if action is self._action and stamp and 0 <= passed < DOUBLE_PRESS_MS:
            return True
        self._action, self._stamp = action, stamp
        return False


class Keys(QObject):
    """Watches all key presses of the program and says what is asked for.

    `mine` tells which windows the show's keys work in, `covered` where something with keys of
    its own lies over one of them. Enter is ours only while `enter_asked`; else it goes its way.
    While `first` takes them, presses ask for nothing else; those `kept` go to the page they are
    meant for.
    """

    asked = Signal(Action)
    typed = Signal(str)  # the digits typed so far, empty when they are dropped
    numbered = Signal(int)  # digits then Enter

    def __init__(
        self,
        mine: Callable[[QObject], bool],
        parent: QObject | None = None,
        *,
        covered: Callable[[QObject], bool] = lambda _watched: False,
    ) -> None:
        super().__init__(parent)
        self._mine = mine
        self._covered = covered
        self.enter_asked = False
        self.first: Callable[[], bool] = lambda: False
        self.kept: Callable[[Press], bool] = lambda _press: False
        self._map = KeyMap()
        self._bounce = Bounce()
        self._digits = ""

    def install(self, application: QApplication) -> None:
        """Begin to watch."""
        application.installEventFilter(self)

    def use(self, keymap: KeyMap) -> None:
        """Take other keys, from the next press on."""
        self._map = keymap

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take key presses that are ours; all else goes its way."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not self._mine(watched):
            return False
        if not event.isAutoRepeat() and self.first():
            if (action := self._map.action(press_of(event))) is not None:
                self._bounce.is_bounce(action, event.timestamp())  # its echo must not step
            return True
        if self.kept(press_of(event)):
            return False
        covered = self._covered(watched)
        if covered and not self._is_ours(event, _OURS_IN_OVERLAY, _OVERLAYS_OWN):
            return False
        ours = _OURS_IN_TEXT | _OURS_OVER_SEARCH if _is_search() else _OURS_IN_TEXT
        return self._take(event, ours)

    def drop_digits(self) -> None:
        """Forget a number typed so far."""
        if self._digits:
            self._digits = ""
            self.typed.emit("")

    def _take(self, event: QKeyEvent, ours_in_text: frozenset[_Key]) -> bool:
        enter = event.key() in (_Key.Key_Return, _Key.Key_Enter)
        in_text = self._in_text_field()
        if in_text and not self._is_ours(event, ours_in_text, _MOVING, typed=True):
            return enter and self.enter_asked and self._take_enter()
        if self._is_of_control(event):
            return False
        if self._take_digit(event):
            return True
        action = self._map.action(press_of(event))
        if action is None:
            return False
        if action is Action.ENTER:
            return self._take_enter()
        if action is Action.ESCAPE and self._digits:
            self.drop_digits()
            return True
        self.drop_digits()
        if event.isAutoRepeat() and action not in _REPEATABLE:
            return True
        if not self._bounce.is_bounce(action, event.timestamp()):
            self.asked.emit(action)
        return True

    def _is_ours(
        self,
        event: QKeyEvent,
        usual_keys: frozenset[Qt.Key],
        kept: frozenset[Qt.Key],
        *,
        typed: bool = False,
    ) -> bool:
        """True if a key is ours where others want keys too.

        Of the usual keys these few are. A learned one is unless what has the focus needs it:
        `kept` are such keys; with `typed` so is all that writes something, or edits with Ctrl.
        """
        press = press_of(event)
        if not self._map.is_changed(press):
            return event.key() in usual_keys
        writes = event.key() < _FIRST_SPECIAL or bool(press[1] & _number(_CTRL))
        return event.key() not in kept and not (typed and writes)

    def _take_digit(self, event: QKeyEvent) -> bool:
        if not (_Key.Key_0 <= event.key() <= _Key.Key_9) or len(self._digits) >= 4:
            return False
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | _SHIFT):
            return False
        self._digits += chr(event.key())
        self.typed.emit(self._digits)
        return True

    def _take_enter(self) -> bool:
        if not self._digits:
            if self.enter_asked:
                self.asked.emit(Action.ENTER)
            return self.enter_asked
        number = int(self._digits)
        self.drop_digits()
        self.numbered.emit(number)
        return True

    def _is_of_control(self, event: QKeyEvent) -> bool:
        """True for a key that works the control that has the focus.

        Only Tab gives the focus to one, never the mouse, so a hand that has not walked there
        loses no key; and a clicker's Page keys are the show's wherever the focus is.
        """
        focus, key = QApplication.focusWidget(), _Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | _SHIFT):
            return False
        if isinstance(focus, QAbstractButton):
            own = _PRESSING
        elif isinstance(focus, QAbstractItemView | QAbstractSlider | QComboBox):
            own = _PRESSING | _WALKING
        elif isinstance(focus, QAbstractScrollArea):
            own = _SCROLLING
        else:
            return False
        if key == _Key.Key_Escape:  # steps back to the show, unless there is a question
            return not self.enter_asked and not self._digits
        return key in own and not (key in _ENTERS and self._digits)

    @staticmethod
    def _in_text_field() -> bool:
        focus: QWidget | None = QApplication.focusWidget()
        return isinstance(focus, _TEXT_FIELDS)
