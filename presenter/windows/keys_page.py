"""The page on which keys are changed and a clicker is learned."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from presenter.session.language import noop, translate
from presenter.windows.key_list import KeyList
from presenter.windows.key_names import (
    clash,
    does,
    is_held,
    key_name,
    refusal,
    title,
)
from presenter.windows.keys import DOUBLE_PRESS_MS, Action, KeyMap, Press, press_of
from presenter.windows.look import Ground, Ink, Look, Type
from presenter.windows.pages import Page
from presenter.windows.parts import Button, Panel
from presenter.windows.signs import Sign

HOW = noop("keys_page", "Press a key, or a button of your clicker, to see what it does.")
KEYS = noop(
    "keys_page", "↑ and ↓ choose, Enter learns another key for what is chosen, Escape closes."
)
_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_MOVES = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_Home: -1000, _Key.Key_End: 1000}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_PASSED = (_Key.Key_Tab, _Key.Key_Backtab)


class KeysPage(Page):
    """Shows what each key that arrives does, and learns other keys.

    While it is there it hears all keys of the windows that are `mine`, so that none of them steps
    a session. `changed` has the new KeyMap.
    """

    changed = Signal(object)
    _learn_pressed = Signal()
    _usual_pressed = Signal()
    _left_pressed = Signal()
    _taken_pressed = Signal()

    def __init__(
        self,
        mine: Callable[[QObject], bool] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("keys_page", "Keys and clicker"), parent, fill=True)
        self._mine = mine or self._is_own
        self._keymap = KeyMap()
        self._learning = False
        self._clashing: Press | None = None
        self._taken: tuple[Press, int] | None = None  # what was heard last while learning
        self._box = Panel(Ground.PANEL)
        self._words = QVBoxLayout(self._box)
        self._said = self._line("", Type.LARGE, bold=True, lines=2)
        self._more = self._line("", lines=2, ink=Ink.QUIET)
        self._words.addStretch(1)
        self._words.addWidget(self._said)
        self._words.addWidget(self._more)
        self._words.addStretch(1)
        self._list = KeyList()
        self._body.addWidget(self._box)
        self._body.addWidget(self._list, 1)
        self._learn = self._offer(
            translate("keys_page", "Learn a key"), Sign.KEYS, self._learn_pressed, main=True
        )
        self._usual = self._offer(
            translate("keys_page", "All keys as usual"), Sign.RELOAD, self._usual_pressed
        )
        self._leave = self._offer(
            translate("keys_page", "Leave it as it is"), Sign.BACK, self._left_pressed
        )
        self._take = self._offer(
            translate("keys_page", "Learn it all the same"), Sign.CHECK, self._taken_pressed
        )
        self._row.addStretch(1)
        self._close = self._offer(translate("keys_page", "Close"), Sign.CLOSE, self.closed)
        self._learn_pressed.connect(self.learn)
        self._usual_pressed.connect(self._make_usual)
        self._left_pressed.connect(self._leave_it)
        self._taken_pressed.connect(self._take_it)
        self._list.doubleClicked.connect(lambda *_: self.learn())
        self.setFocusProxy(self._list)
        self._rest(translate("keys_page", HOW))

    def show_keys(self, keymap: KeyMap) -> None:
        """Show these keys, and what can be done."""
        self._keymap = keymap
        self._list.set_keys(keymap)
        self._rest(translate("keys_page", HOW))

    def listed(self) -> KeyList:
        """Return the list of what keys can do."""
        return self._list

    def said(self) -> tuple[str, str]:
        """Return what the page says of the last key, and what can be done."""
        return self._said.text(), self._more.text()

    def tell(self, trouble: str) -> None:
        """Say what went wrong when the keys were kept."""
        if trouble:
            self._more.set_text(
                translate("keys_page", "{trouble} The keys hold until the program ends.").format(
                    trouble=trouble
                ),
                Ink.WARN,
            )

    def learn(self) -> None:
        """Wait for a key to learn for what is chosen in the list."""
        self._learning, self._clashing = True, None
        self._box.set_ground(Ground.NOW)
        self._said.set_text(
            translate("keys_page", "Press the key for: {action}").format(
                action=title(self._list.chosen())
            ),
            Ink.ACCENT,
        )
        self._more.set_text(
            translate("keys_page", "Any key, or a button of the clicker. Escape twice learns none.")
        )
        self._show_buttons()
        self._list.setFocus()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys of all windows that are ours; all else goes its way."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._mine(watched) and self.hear(event)

    def hear(self, event: QKeyEvent) -> bool:
        """Learn a key, move by it or say what it does; return False to let it go its way."""
        press, stamp = press_of(event), event.timestamp()
        if is_held(press):
            return False
        if event.isAutoRepeat() and event.key() not in _MOVES:
            return True
        if self._taken is not None:
            last, when = self._taken
            if press == last and stamp and 0 <= stamp - when < DOUBLE_PRESS_MS:
                return True  # the second half of a bounced press answers no question
        if self._learning:
            self._taken = (press, stamp)
            self._hear_new(press)
            return True
        self._taken = None
        return self._answer(event) if self._clashing is not None else self._go(event, press)

    def _hear_new(self, press: Press) -> None:
        """Learn a key that just arrived, ask about it, or say why it cannot be learned."""
        action = self._list.chosen()
        wrong = refusal(press)
        if wrong:
            self._rest(wrong, Ink.WARN)
        elif self._keymap.action(press) is action:
            self._rest(
                translate("keys_page", "{key} does that already.").format(key=key_name(press))
            )
        elif lost := clash(self._keymap, press):
            self._ask(press, lost)
        else:
            self._set(press, action)

    def _answer(self, event: QKeyEvent) -> bool:
        """Hear the answer to a clash: nothing but Escape and the two buttons is one."""
        if event.key() == _Key.Key_Escape:
            self._leave_it()
        elif event.key() in _ENTER:
            (self._take if self._take.hasFocus() else self._leave).click()
        elif event.key() in (_Key.Key_Left, _Key.Key_Right):
            (self._leave if event.key() == _Key.Key_Left else self._take).setFocus()
        return event.key() not in (*_PASSED, _Key.Key_Space)

    def _go(self, event: QKeyEvent, press: Press) -> bool:
        """Move or press a button by a key, and say what it does in a session."""
        self._name(press)
        if event.key() == _Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER:
            focused = next((one for one in self.buttons() if one.hasFocus()), self._learn)
            focused.click()
        elif event.key() in _MOVES and not event.modifiers() & ~_KEYPAD:
            self._list.choose(self._list.row() + _MOVES[_Key(event.key())])
        on_button = isinstance(QApplication.focusWidget(), Button)
        return event.key() not in _PASSED and not (on_button and event.key() == _Key.Key_Space)

    def _name(self, press: Press) -> None:
        name, doing = key_name(press), does(self._keymap, press)
        named = (
            translate("keys_page", "{key} {doing}.").format(key=name, doing=doing)
            if doing
            else translate("keys_page", "{key} does nothing in a session.").format(key=name)
        )
        self._rest(refusal(press) or named)

    # What was answered

    def _set(self, press: Press, action: Action) -> None:
        self._keymap = self._keymap.learn(press, action)
        self._list.set_keys(self._keymap)
        self._rest(
            translate("keys_page", "{key} now {doing}.").format(
                key=key_name(press), doing=does(self._keymap, press)
            ),
            Ink.GOOD,
        )
        self.changed.emit(self._keymap)

    def _ask(self, press: Press, lost: str) -> None:
        self._learning, self._clashing = False, press
        self._box.set_ground(Ground.ALERT)
        self._said.set_text(lost, Ink.TEXT)
        wanted = title(self._list.chosen())
        self._more.set_text(
            translate("keys_page", "Learn {key} all the same, for: {wanted}?").format(
                key=key_name(press), wanted=wanted
            ),
            Ink.TEXT,
        )
        self._show_buttons()
        self._leave.setFocus()

    def _leave_it(self) -> None:
        self._rest(translate("keys_page", "All is as it was."))

    def _take_it(self) -> None:
        if self._clashing is not None:
            self._set(self._clashing, self._list.chosen())

    def _make_usual(self) -> None:
        if self._keymap == KeyMap():
            self._rest(translate("keys_page", "All keys are as usual."))
            return
        self._keymap = KeyMap()
        self._list.set_keys(self._keymap)
        self._rest(translate("keys_page", "All keys are as usual again."), Ink.GOOD)
        self.changed.emit(self._keymap)

    def _rest(self, words: str, ink: str = Ink.TEXT) -> None:
        """Wait for nothing in particular, and say something."""
        asked = self._learning or self._clashing is not None
        self._learning, self._clashing = False, None
        self._box.set_ground(Ground.PANEL)
        self._said.set_text(words, ink)
        self._more.set_text(translate("keys_page", KEYS), Ink.QUIET)
        self._show_buttons()
        if asked:
            self._list.setFocus()

    def _show_buttons(self) -> None:
        asked = self._learning or self._clashing is not None
        for button in (self._learn, self._usual, self._close):
            button.setVisible(not asked)
        self._leave.setVisible(asked)  # while a key is waited for, by the mouse alone
        self._take.setVisible(self._clashing is not None)

    # The window

    def _is_own(self, watched: QObject) -> bool:
        if isinstance(watched, QWidget):
            return watched.window() is self.window()
        return watched is self.window().windowHandle()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own method
        """Keep Tab on this page: what lies under it is not to be reached."""
        buttons = [one for one in self.buttons() if one.isVisible() and one.isEnabled()]
        stops: list[QWidget] = [*([] if self._clashing else [self._list]), *buttons]
        if not stops:
            return False  # the page is just going, a question and all
        focus = QApplication.focusWidget()
        at = stops.index(focus) if focus in stops else -1 if forward else 0
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def showEvent(self, _event: QShowEvent) -> None:
        """Hear the keys from now on."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._rest(translate("keys_page", HOW))
        self._list.setFocus()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Leave the keys to others."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._box.rescale(look)
        self._words.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        self._words.setSpacing(look.px(4))
        # Room for two lines and two, so that words that come and go move nothing.
        lines = 2 * self._said.fontMetrics().lineSpacing()
        lines += 2 * self._more.fontMetrics().lineSpacing()
        self._box.setFixedHeight(lines + look.px(24))
        self._list.rescale(look)
