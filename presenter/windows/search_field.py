"""The overview's search: a field, what it found in words, and a button that clears it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from presenter.session.language import translate
from presenter.windows.keys import SEARCHES
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, recolour
from presenter.windows.parts import Button, Line
from presenter.windows.signs import Sign

_GRIDS = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        Qt.Key.Key_Escape,
    }
)
_LONGEST = 80  # letters


class Field(QLineEdit):
    """Takes letters; leaves the keys that choose among steps to the grid around it.

    While it is empty digits are the grid's too: they name a step.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is to be looked for and pass on the rest."""
        text, marked = event.text(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        numbers = text.isdecimal() or text.isspace() or event.key() == Qt.Key.Key_Backspace
        if (event.key() in _GRIDS and not marked) or (numbers and not self.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchField(QWidget):
    """Tells by `changed` what is looked for."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field()
        self.field.setMaxLength(_LONGEST)
        self.field.setProperty(SEARCHES, True)  # of the clicker's keys, those in no title work
        self.field.setPlaceholderText(translate("search_field", "Type to find a step"))
        self.field.setAccessibleName(translate("search_field", "Find a step by its words"))
        self.field.textChanged.connect(self._tell)
        self._clear = Button(translate("search_field", "Clear the search"), Sign.CLOSE)
        self._clear.clicked.connect(self.field.clear)
        self._found = Line(Type.BODY, ink=Ink.QUIET)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.field, self._clear, self._found):
            self._row.addWidget(part)
        self._tell("")

    def text(self) -> str:
        """Return what is looked for, empty if nothing is."""
        return self.field.text().strip()

    def clear(self) -> None:
        """Look for nothing."""
        self.field.clear()

    def add(self, letters: str) -> None:
        """Take letters that were typed beside the field."""
        self.field.insert(letters)

    def show_found(self, words: str) -> None:
        """Say what was found."""
        self._found.set_text(words)

    def found(self) -> str:
        """Return what is said of what was found."""
        return self._found.text()

    def _tell(self, _text: str) -> None:
        self._clear.setVisible(bool(self.field.text()))
        self.changed.emit(self.text())

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        px = look.px
        self._row.setSpacing(px(8))
        self.field.setFont(look.font(Type.BODY))
        self.field.setFixedSize(px(300), px(36))
        self.field.setStyleSheet(
            recolour(
                f"QLineEdit {{background: {Ground.RAISED}; color: {Ink.TEXT};"
                f" border: {px(1)}px solid {EDGE}; border-radius: {px(6)}px;"
                f" padding: 0 {px(10)}px;}}"
                f"QLineEdit:focus {{border: {px(3)}px solid {Ink.TEXT};}}"
            )
        )
        self._clear.rescale(look)
        self._found.rescale(look)
