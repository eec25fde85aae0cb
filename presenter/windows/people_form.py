"""The left of the page for groups: how many are here, their names, and how to split them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from presenter.run.groups import MOST_PEOPLE, Face
from presenter.run.names import read_names
from presenter.run.splitting import LARGEST, Split
from presenter.session.language import translate
from presenter.windows.flow import Flow
from presenter.windows.form import CONTROL, HIGH, Choice, Row
from presenter.windows.group_words import FACES
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, recolour, scroll_style
from presenter.windows.parts import Button, Line
from presenter.windows.signs import Sign

_TABLES = "tables"
_USUAL_TABLES = 4


def field_style(look: Look, kind: str) -> str:
    """Return the style sheet of a field in which something is typed."""
    return recolour(
        f"{kind} {{background: {Ground.RAISED}; color: {Ink.TEXT};"
        f" border: {look.px(1)}px solid {EDGE}; border-radius: {look.px(6)}px;"
        f" padding: {look.px(2)}px {look.px(8)}px;}}"
        f"{kind}:focus {{border: {look.px(3)}px solid {Ink.TEXT};}}"
    )


class CountField(QLineEdit):
    """A whole number: typed, or one more and one less by the arrows up and down.

    `told` has it once it is meant: at Enter, at an arrow, and when the keys go elsewhere. `done`
    tells of an Enter that was meant for the number.
    """

    told = Signal(int)
    done = Signal()

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most, self._said = least, most, -1
        self.setValidator(QIntValidator(0, most, self))
        self.setMaxLength(3)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def value(self) -> int:
        """Return the number; the least one where nothing is typed."""
        typed = self.text()
        number = int(typed) if typed.isdecimal() else self._least
        return min(self._most, max(self._least, number))

    def set_value(self, value: int | None) -> None:
        """Show a number; None shows nothing."""
        self._said = -1 if value is None else value
        self.setText("" if value is None else str(value))

    def tell(self) -> bool:
        """Tell the number if it is another than was shown or told last; return whether it was."""
        if not self.text() or self.value() == self._said:
            return False
        self._said = self.value()
        self.setText(str(self._said))
        self.told.emit(self._said)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        super().focusOutEvent(event)
        self.tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down; Enter tells what was typed, and does no more."""
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tell():
            self.done.emit()
            return
        if way:
            self.setText(str(min(self._most, max(self._least, self.value() + way))))
            self.tell()
        else:
            super().keyPressEvent(event)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self.setFont(look.font(Type.LARGE, bold=True))
        self.setFixedSize(look.px(CONTROL // 2), look.px(HIGH))
        self.setStyleSheet(field_style(look, "QLineEdit"))


class NamesField(QWidget):
    """Names typed or pasted, one a line or with commas. `told` has the text."""

    told = Signal(str)
    forget_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = Line(Type.BODY, lines=2, hug=True)
        self._name.set_text(translate("people_form", "Names, if you like"))
        self._about = Line(Type.SMALL, ink=Ink.QUIET, lines=3, hug=True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        about = translate(
            "people_form",
            "One a line or with commas. They stay on this laptop, apart from answers.",
        )
        self._about.set_text(about)
        self.text.setAccessibleName(translate("people_form", "Names of those who are here"))
        self.text.setAccessibleDescription(about)
        self._use = Button(
            translate("people_form", "These people are here"),
            Sign.CHECK,
            translate("people_form", "These are here"),
        )
        self._forget = Button(
            translate("people_form", "Delete all names from this laptop"),
            Sign.ERASE,
            translate("people_form", "Delete names"),
        )
        for button in (self._use, self._forget):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = Flow()
        self._row.insertWidget(0, self._use)
        self._row.insertWidget(1, self._forget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self._about, self.text):
            self._column.addWidget(part)
        self._column.addLayout(self._row)
        self.text.textChanged.connect(self._changed)
        self._use.clicked.connect(lambda: self.told.emit(self.text.toPlainText()))
        self._forget.clicked.connect(self.forget_asked)
        self._changed()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show the names of those who are here, unless somebody is typing others."""
        if not self.text.hasFocus():
            with QSignalBlocker(self.text):
                self.text.setPlainText("\n".join(names))
        self._forget.setVisible(bool(names))
        self._changed()

    def _changed(self) -> None:
        count = len(read_names(self.text.toPlainText()))
        self._use.setEnabled(count > 0)
        words = translate("people_form", "These are here")
        if count:
            words = translate("people_form", "%n (person|people) (is|are) here", n=count)
        self._use.rename(words, text=words)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        for part in (self._name, self._about, self._use, self._forget):
            part.rescale(look)
        self.text.setFont(look.font(Type.BODY))
        self.text.setFixedHeight(look.px(96))
        self.text.setStyleSheet(field_style(look, "QPlainTextEdit"))
        self.text.verticalScrollBar().setStyleSheet(scroll_style(look))
        self._column.setSpacing(look.px(4))
        self._row.setSpacing(look.px(8))


def _ways() -> list[tuple[str, str]]:
    named = [
        ("2", translate("people_form", "Pairs")),
        ("3", translate("people_form", "Threes")),
        ("4", translate("people_form", "Fours")),
    ]
    larger = [
        (str(size), translate("people_form", "Groups of {size}").format(size=size))
        for size in range(5, LARGEST + 1)
    ]
    return [*named, *larger, (_TABLES, translate("people_form", "By table"))]


class PeopleForm(QWidget):
    """How many, who, how and by what; each is told as soon as it is changed."""

    counted = Signal(int)
    named = Signal(str)
    forget_asked = Signal()
    split_changed = Signal()
    faced = Signal(object)  # a Face

    def __init__(self) -> None:
        super().__init__()
        self.count = CountField(0, MOST_PEOPLE)
        self.tables = CountField(1, MOST_PEOPLE // 2)
        self.names = NamesField()
        count = Row(translate("people_form", "How many are here"), "", self.count)
        self.way = Choice(translate("people_form", "How to split"), _ways(), "3")
        self._tables = Row(translate("people_form", "How many tables"), "", self.tables)
        faces = [(face.value, translate("group_words", words)) for face, words in FACES]
        self.face = Choice(translate("people_form", "On the wall"), faces, FACES[0][0].value)
        self.tables.set_value(_USUAL_TABLES)
        self._rows = (count, self.names, self.way, self._tables, self.face)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._tables.hide()
        self.count.told.connect(self.counted)
        self.names.told.connect(self.named)
        self.names.forget_asked.connect(self.forget_asked)
        self.way.changed.connect(self._way_changed)
        self.tables.told.connect(lambda _many: self.split_changed.emit())
        self.face.changed.connect(lambda face: self.faced.emit(Face(face)))

    def split(self) -> Split:
        """Return how the room is to be split."""
        if self.way.value() == _TABLES:
            return Split(tables=self.tables.value())
        return Split(size=int(self.way.value()))

    def set_split(self, split: Split) -> None:
        """Show how it is to be split; where no number of tables is known the last one stays."""
        self.way.set_value(str(split.size) if split.size else _TABLES)
        if split.tables:
            self.tables.set_value(split.tables)
        self._tables.setVisible(not split.size)

    def _way_changed(self) -> None:
        self._tables.setVisible(self.way.value() == _TABLES)
        self.split_changed.emit()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setSpacing(look.px(10))
        for row in self._rows:
            row.rescale(look)
