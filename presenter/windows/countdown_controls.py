"""The countdown of a talk or a break: start, pause, a minute more or less."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.windows.look import Ink, Look, Type
from presenter.windows.parts import Button, Line, time_words
from presenter.windows.signs import Sign
from presenter.windows.view import CountdownView

MINUTE = 60.0


def countdown_words(countdown: CountdownView) -> str:
    """Return how the countdown stands, below its number."""
    if countdown.left <= -0.5:
        text = translate("countdown_controls", "Time is up, of {time} planned")
    elif countdown.running:
        text = translate("countdown_controls", "left of {time}")
    else:
        text = translate("countdown_controls", "left of {time}, standing still")
    if countdown.back and countdown.left > 0:
        text = translate("countdown_controls", "{left}. Back at {back}").format(
            left=text, back=countdown.back
        )
    if countdown.free:
        text = translate("countdown_controls", "{left}, over any picture").format(left=text)
    return text.format(time=time_words(countdown.total))


class CountdownControls(QWidget):
    """The time left in large figures, and what changes it."""

    countdown_started = Signal()
    countdown_paused = Signal()
    countdown_extended = Signal(float)
    film_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._countdown: CountdownView | None = None
        self._left = Line(Type.CLOCK, bold=True)
        self._words = Line(Type.BODY, lines=3, hug=True)
        self._toggle = Button(
            translate("countdown_controls", "Start the countdown"),
            Sign.PLAY,
            translate("countdown_controls", "Start"),
        )
        self._less = Button(
            translate("countdown_controls", "One minute less"),
            Sign.MINUS,
            translate("countdown_controls", "1 min"),
        )
        self._more = Button(
            translate("countdown_controls", "One minute more"),
            Sign.PLUS,
            translate("countdown_controls", "1 min"),
        )
        self._keys = QHBoxLayout()
        for button in (self._less, self._more):
            self._keys.addWidget(button)
        self._film = Button(
            translate("countdown_controls", "Show the film again from its start"), Sign.REPLAY
        )
        self._keys.addStretch(1)
        self._keys.addWidget(self._film)
        self._film.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._left)
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self._column.addWidget(self._toggle)
        self._column.addLayout(self._keys)
        self._toggle.clicked.connect(self._toggled)
        self._film.clicked.connect(self.film_pressed)
        self._less.clicked.connect(lambda: self.countdown_extended.emit(-MINUTE))
        self._more.clicked.connect(lambda: self.countdown_extended.emit(MINUTE))

    def _toggled(self) -> None:
        if self._countdown is None:
            return
        if self._countdown.running:
            self.countdown_paused.emit()
        else:
            self.countdown_started.emit()

    def show_countdown(self, countdown: CountdownView) -> None:
        """Show a countdown; nothing is repainted when its figures are the same."""
        self._countdown = countdown
        over = countdown.left <= -0.5
        number = time_words(abs(countdown.left))
        if over:
            number = translate("countdown_controls", "{time} over").format(time=number)
        self._left.set_text(number, Ink.WARN if over else Ink.TEXT)
        self._words.set_text(countdown_words(countdown))
        if countdown.running:
            self._toggle.rename(
                translate("countdown_controls", "Pause the countdown"),
                Sign.PAUSE,
                translate("countdown_controls", "Pause"),
            )
        else:
            self._toggle.rename(
                translate("countdown_controls", "Start the countdown"),
                Sign.PLAY,
                translate("countdown_controls", "Start"),
            )

    def offer_film(self, *, there: bool) -> None:
        """Offer to show the film again, where the talk is about one that can be shown."""
        if self._film.isHidden() is there:
            self._film.setVisible(there)

    def texts(self) -> tuple[str, str]:
        """Return the figures and the words shown."""
        return self._left.text(), self._words.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(6))
        self._keys.setSpacing(look.px(8))
        for part in (self._left, self._words, self._toggle, self._less, self._more, self._film):
            part.rescale(look)
