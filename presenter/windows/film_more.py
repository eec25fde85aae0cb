"""What is done with a film more seldom, in words: its speed, again, past it, something instead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from presenter.session.language import noop, translate
from presenter.windows.look import Ink, Look, Type
from presenter.windows.parts import Button, Line
from presenter.windows.signs import Sign
from presenter.windows.view import FilmView

RATES = (0.75, 1.0, 1.25, 1.5)
_AGAIN = noop("film_more", "Show again")
_SKIP = noop("film_more", "Skip film")
_PLAN_B = noop("film_more", "Plan B")
_BACK = noop("film_more", "Back")


def rate_words(rate: float) -> str:
    """Return a speed as people write it: 1.25×."""
    return f"{rate:g}×"


class FilmMore(QWidget):
    """A page of buttons with words; it closes when one was pressed, save those of the speed."""

    closed = Signal()
    rate_chosen = Signal(float)
    again_pressed = Signal()
    skip_pressed = Signal()
    plan_b_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Line(Type.SMALL, bold=True, ink=Ink.QUIET)
        self._title.set_text(translate("film_more", "SPEED, FOR PRACTICE"))
        self._rates = {
            rate: Button(
                translate("film_more", "Play at speed {rate}").format(rate=rate_words(rate)),
                text=rate_words(rate),
            )
            for rate in RATES
        }
        self._again = Button(
            translate("film_more", "Show the film again from its start"),
            Sign.REPLAY,
            translate("film_more", _AGAIN),
        )
        self._skip = Button(
            translate("film_more", "Go past the film to the next step"),
            Sign.NEXT,
            translate("film_more", _SKIP),
        )
        self._plan = Button(
            translate("film_more", "Show the room what stands in for the film"),
            text=translate("film_more", _PLAN_B),
        )
        self._back = Button(
            translate("film_more", "Back to the film's controls"),
            text=translate("film_more", _BACK),
        )
        self._speeds = QHBoxLayout()
        for rate, button in self._rates.items():
            self._speeds.addWidget(button)
            button.clicked.connect(lambda _on, rate=rate: self.rate_chosen.emit(rate))
        self._speeds.addStretch(1)
        self._grid = QGridLayout()
        for n, button in enumerate((self._again, self._skip, self._plan, self._back)):
            self._grid.addWidget(button, n // 2, n % 2)
        self._grid.setColumnStretch(2, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addLayout(self._speeds)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._again.clicked.connect(self.again_pressed)
        self._skip.clicked.connect(self.skip_pressed)
        self._plan.clicked.connect(self.plan_b_toggled)
        self._back.clicked.connect(self.closed)

    def show_film(self, film: FilmView) -> None:
        """Mark the speed of a film."""
        for rate, button in self._rates.items():
            button.set_on(on=rate == film.rate)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        for layout in (self._column, self._speeds, self._grid):
            layout.setSpacing(look.px(6))
        self._title.rescale(look)
        buttons = (*self._rates.values(), self._again, self._skip, self._plan, self._back)
        for button in buttons:
            button.rescale(look)
