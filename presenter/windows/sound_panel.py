"""Where films are heard: the devices, a test tone, and what to do if nobody heard it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.film.choice import Choice, usual_name
from presenter.session.language import translate
from presenter.windows.look import Ink, Look, Type
from presenter.windows.parts import Button, Line, Style
from presenter.windows.scroll import Scroll
from presenter.windows.signs import Sign

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def advice(*, others: bool) -> str:
    """Return what to try when nobody heard the tone; `others` says there are other devices."""
    text = translate(
        "sound",
        "Is the computer’s own sound turned up, and not muted? Is the loudspeaker switched on,"
        " turned up and its cable in? Over HDMI the projector’s own loudspeaker plays, and many"
        " have none or have it off.",
    )
    if not others:
        return text
    return text + " " + translate("sound", "Else try the next device.")


class SoundPanel(QWidget):
    """Shows the devices and what became of the tone; tells what is chosen and answered."""

    chosen = Signal(str)
    tone_asked = Signal()
    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self._rows: dict[str, Button] = {}
        self._look = Look()
        self._said = Line(Type.LARGE, bold=True, lines=2, hug=True)
        self._more = Line(Type.BODY, lines=4, hug=True)
        self._tone = Button(
            translate("sound", "Play a short tone where films sound"),
            Sign.SOUND,
            translate("sound", "Test tone"),
            style=Style.MAIN,
        )
        self._yes = self._button(translate("sound", "Yes, I heard it"), Sign.CHECK)
        self._no = self._button(translate("sound", "No"), Sign.SOUND_OFF)
        self._next = self._button(translate("sound", "Try the next device"), Sign.NEXT)
        self._devices = QWidget()  # before the buttons in the order of Tab, whenever they come
        self._list, self._answers = QVBoxLayout(self._devices), QHBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._area = Scroll(self._devices, translate("sound", "Where films are heard"))
        for part in (self._tone, self._yes, self._no, self._next):
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._answers.addWidget(part)
        self._answers.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._area)
        self._column.addWidget(self._said)
        self._column.addWidget(self._more)
        self._column.addLayout(self._answers)
        self._tone.clicked.connect(self.tone_asked)
        self._yes.clicked.connect(lambda: self.answered.emit(True))
        self._no.clicked.connect(lambda: self.answered.emit(False))
        self._next.clicked.connect(self._try_next)
        self.rest()

    @staticmethod
    def _button(text: str, sign: Sign) -> Button:
        return Button(text, sign, text)

    # What is shown

    def show_choice(self, choice: Choice) -> None:
        """Show the devices that are there, the one in use marked."""
        self._choice = choice
        names = ["", *(choice.names or ())]
        if list(self._rows) != names:
            held = next((name for name, row in self._rows.items() if row.hasFocus()), None)
            for row in self._rows.values():
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._rows = {name: self._row(name) for name in names}
            if held is not None:
                self._rows[held if held in names else ""].setFocus()
        for name, row in self._rows.items():
            used = name == choice.used
            text = name or _capital(usual_name())
            mark = translate("sound", "{name}, in use").format(name=text) if used else text
            row.rename(mark, Sign.CHECK if used else Sign.SOUND)
            row.set_on(on=used)
        self._area.updateGeometry()

    def _row(self, name: str) -> Button:
        text = name or _capital(usual_name())
        row = Button(text, Sign.SOUND, text)
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.rescale(self._look)
        row.clicked.connect(lambda: self.chosen.emit(name))
        self._list.addWidget(row)
        return row

    def rest(self, tested: str = "") -> None:
        """Ask nothing; `tested` says what was heard before."""
        self._say(
            translate("sound", "Films sound here. Choose another with ↑ ↓ and Enter."), tested
        )
        self._offer(self._tone)

    def show_gone(self, name: str) -> None:
        """Say that the chosen device is not there."""
        said = translate("sound", "“{name}” is not there.").format(name=name)
        more = translate(
            "sound", "Until it is back films sound on {other}. Choose another, or plug it in."
        )
        self._say(said, more.format(other=usual_name()), ink=Ink.WARN)
        self._offer(self._tone)

    def show_none(self, reason: str) -> None:
        """Say why no film can sound at all."""
        self._say(translate("sound", "There is no film player on this computer."), reason)
        self._offer()

    def show_tone(self) -> None:
        """Say that the tone plays."""
        self._say(translate("sound", "Listen: the tone plays now …"))
        self._offer()

    def ask(self) -> None:
        """Ask whether the tone was heard."""
        self._say(translate("sound", "Did you hear it?"))
        self._offer(self._yes, self._no, self._tone)
        self._yes.setFocus()

    def show_heard(self, words: str) -> None:
        """Say that the sound is as it should be."""
        self._say(translate("sound", "Good: films are heard."), words, ink=Ink.GOOD)
        self._offer(self._tone)

    def show_advice(self) -> None:
        """Say what to try."""
        self._say(
            translate("sound", "Then something is between the film and the room."),
            advice(others=len(self._rows) > 1),
            ink=Ink.WARN,
        )
        several = len(self._rows) > 1
        self._offer(self._tone, *((self._next,) if several else ()))
        (self._next if several else self._tone).setFocus()

    def show_trouble(self, words: str) -> None:
        """Say why there was no tone."""
        self._say(words, ink=Ink.WARN)
        self._offer(self._tone)

    def texts(self) -> tuple[str, str]:
        """Return what is said."""
        return self._said.text(), self._more.text()

    def rows(self) -> dict[str, Button]:
        """Return the buttons of the devices by their names, "" for the usual one."""
        return dict(self._rows)

    def offered(self) -> tuple[Button, ...]:
        """Return what can be pressed beside the devices."""
        every = (self._tone, self._yes, self._no, self._next)
        return tuple(part for part in every if not part.isHidden())

    def _say(self, said: str, more: str = "", *, ink: str = Ink.TEXT) -> None:
        self._said.set_text(said, ink)
        self._more.set_text(more)
        self._more.setVisible(bool(more))

    def _offer(self, *buttons: Button) -> None:
        for part in (self._tone, self._yes, self._no, self._next):
            part.setVisible(part in buttons)

    # What is pressed

    def _try_next(self) -> None:
        names = list(self._rows)
        at = names.index(self._choice.used) if self._choice.used in names else 0
        self.chosen.emit(names[(at + 1) % len(names)])
        self.tone_asked.emit()

    def focus_used(self) -> None:
        """Give the keys to the device in use."""
        row = self._rows.get(self._choice.used)
        if row is not None:
            row.setFocus()
            self._area.show_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from device to device; choose with Enter."""
        rows = list(self._rows.values())
        here = next((n for n, row in enumerate(rows) if row.hasFocus()), None)
        way = _MOVES.get(Qt.Key(event.key()), 0)
        if way and rows:
            rows[0 if here is None else min(len(rows) - 1, max(0, here + way))].setFocus()
            self._area.show_keys()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = next((b for b in (*rows, *self.offered()) if b.hasFocus()), None)
            (pressed or self._tone).click()
        else:
            super().keyPressEvent(event)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._column.setSpacing(look.px(14))
        self._list.setSpacing(look.px(6))
        self._answers.setSpacing(look.px(10))
        for part in (self._said, self._more, self._tone, self._yes, self._no, self._next):
            part.rescale(look)
        for row in self._rows.values():
            row.rescale(look)
        self._area.rescale(look)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
