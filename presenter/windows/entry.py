"""The field in the console's bar: a line for the wall, or the minutes of a countdown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from presenter.run.line import LONGEST
from presenter.session.language import translate
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, recolour
from presenter.windows.parts import Button, Line, Style
from presenter.windows.signs import Sign

MOST_MINUTES = 600


def minutes_in(text: str) -> float | None:
    """Return the minutes somebody typed: 10, 1.5, 1,5 or 1:30; None for anything else."""
    whole, colon, seconds = text.strip().partition(":")
    try:
        minutes = float(whole.replace(",", ".")) + (int(seconds) / 60 if colon else 0.0)
    except ValueError:
        return None
    return minutes if 1 / 60 <= minutes <= MOST_MINUTES else None


class Entry(QWidget):
    """Asks for one thing at a time. `opened` tells when it wants room and when no more."""

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = Line(Type.LARGE, bold=True, ink=Ink.ACCENT)
        self._hint = Line(Type.BODY, ink=Ink.QUIET, lines=2, hug=True)
        self.field = QLineEdit()
        self._show = Button(
            translate("entry", "Show it on the wall: Enter"), Sign.CHECK, style=Style.MAIN
        )
        self._leave = Button(translate("entry", "Leave: Escape"), Sign.CLOSE)
        self._take: Callable[[str], str] | None = None
        self._row = QHBoxLayout()
        self._row.addWidget(self._asks)
        self._row.addWidget(self.field, 3)
        self._row.addWidget(self._show)
        self._row.addWidget(self._leave)
        self._row.addWidget(self._hint, 1)
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.addLayout(self._row)
        self._large = False
        self.field.returnPressed.connect(self._entered)
        self._show.clicked.connect(self._entered)
        self._leave.clicked.connect(self.close_field)

    def ask_line(self, line: str, take: Callable[[str], str]) -> None:
        """Ask for a line; `line` is on the wall now. `take` gets it and returns what is wrong."""
        hint = translate("entry", "Enter shows it, Escape leaves.")
        if line:
            hint = translate("entry", "Empty and Enter takes it away, Escape leaves it.")
        self.ask_text(translate("entry", "A line on the wall"), hint, LONGEST, take, line)

    def ask_text(
        self, asks: str, hint: str, longest: int, take: Callable[[str], str], text: str = ""
    ) -> None:
        """Ask for a text of so many letters; `take` gets it and returns what is wrong."""
        self._ask(asks, hint, take)
        self.field.setMaxLength(longest)
        self._row.setStretch(1, 3)
        self.field.setText(text)
        self.field.selectAll()

    def ask_minutes(self, take: Callable[[str], str]) -> None:
        """Ask for the minutes of a countdown; `take` gets them and returns what is wrong."""
        hint = translate("entry", "minutes. Enter starts, Escape leaves.")
        self._ask(translate("entry", "Countdown of"), hint, take)
        self.field.setMaxLength(6)
        self._row.setStretch(1, 0)

    def _ask(self, words: str, hint: str, take: Callable[[str], str]) -> None:
        self._take = take
        self._asks.set_text(words)
        self._asks.setFixedWidth(self._asks.fontMetrics().horizontalAdvance(words) + 4)
        self._hint.set_text(hint, Ink.QUIET)
        self.field.setAccessibleName(words)
        self.field.setAccessibleDescription(hint)
        self.field.clear()
        self.opened.emit(True)
        self.field.setFocus()

    def set_large(self, *, large: bool) -> None:
        """Stand the hint below the field where texts are large, else beside it."""
        if large == self._large:
            return
        self._large = large
        for layout in (self._row, self._pile):
            layout.removeWidget(self._hint)
        if large:
            self._pile.addWidget(self._hint)
        else:
            self._row.addWidget(self._hint, 1)

    def is_open(self) -> bool:
        """True while something is asked for."""
        return self._take is not None

    def close_field(self) -> None:
        """Ask no more; what was typed is dropped."""
        if self._take is None:
            return
        self._take = None
        if self.isAncestorOf(self.window().focusWidget()):
            self.window().setFocus()  # of the show, not of the button that comes in its place
        self.opened.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape from the buttons too."""
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self.close_field()
        else:
            super().keyPressEvent(event)

    def hint(self) -> str:
        """Return what is said beside the field."""
        return self._hint.text()

    def _entered(self) -> None:
        if self._take is None:
            return
        wrong = self._take(self.field.text())
        if wrong:
            self._hint.set_text(wrong, Ink.WARN)
            self.field.selectAll()
        else:
            self.close_field()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        px = look.px
        self._row.setSpacing(px(8))
        self._pile.setSpacing(px(4))
        for part in (self._asks, self._hint, self._show, self._leave):
            part.rescale(look)
        self.field.setFont(look.font(Type.LARGE))
        self.field.setFixedHeight(px(40))
        self.field.setMinimumWidth(px(90))
        self.field.setStyleSheet(
            recolour(
                f"QLineEdit {{background: {Ground.RAISED}; color: {Ink.TEXT};"
                f" border: {px(1)}px solid {EDGE}; border-radius: {px(6)}px;"
                f" padding: 0 {px(10)}px;}}"
                f"QLineEdit:focus {{border: {px(3)}px solid {Ink.TEXT};}}"
            )
        )
