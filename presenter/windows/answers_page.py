"""The page on which answers are written down beside the running step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.run.board import Board
from presenter.session.language import translate
from presenter.session.values import value
from presenter.windows.answers_columns import Columns
from presenter.windows.flow import Flow
from presenter.windows.look import Ground, Ink, Look, Type, colour, look_for
from presenter.windows.parts import RIGHT, Button, Line, Panel, Style
from presenter.windows.previews import Picture
from presenter.windows.signs import Sign
from presenter.windows.spelling import Spelling

_SIDE = 0.27  # of the page's width, for the room's picture and what to listen for
_ROOMY = 1000  # a page this wide, in the pixels of scale 1, has room for that column ...
_TIGHT = 330  # ... and one lower than this has none for what the strip above says too


@value
class Written:
    """What the page shows: a step's board, and where on the wall it is."""

    board: Board
    question: str
    titles: tuple[str, ...]
    sheet: int = 0
    sheets: int = 1
    listen_for: tuple[str, ...] = ()


class AnswersPage(QWidget):
    """The board of a step with all that can be done to it, the room's picture beside it."""

    done = Signal()
    hidden = Signal()
    toggled = Signal()
    turned = Signal(int)  # a page on, or back
    parked = Signal()

    def __init__(self, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._shape = QSize(16, 9)
        self.setAccessibleName(translate("answers_page", "Answers"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAutoFillBackground(True)
        self.columns = Columns(spelling)
        self.mirror = Picture(translate("answers_page", "What the room sees"))
        self._side = QWidget()
        self._listen = Line(Type.SMALL, bold=True, ink=Ink.QUIET)
        self._listen.set_text(translate("answers_page", "LISTEN FOR"))
        self._hopes = Line(Type.BODY, lines=12, hug=True)
        self._question = Line(Type.LARGE, bold=True)
        self._state = Line(Type.BODY, bold=True, lines=2, hug=True, align=RIGHT)
        self._hint = Line(Type.BODY, ink=Ink.QUIET, lines=4, hug=True)
        self._panel = Panel()
        self._make_buttons()
        self._build()
        self.columns.walked.connect(self._follow)

    def _make_buttons(self) -> None:
        def made(name: str, sign: Sign, text: str = "") -> Button:
            return Button(name, sign, text)

        self._star = made(
            translate("answers_page", "Have the card stand out, or no more"),
            Sign.STAR,
            translate("answers_page", "Star (s)"),
        )
        self._edit = made(
            translate("answers_page", "Change what the card says"),
            Sign.PEN,
            translate("answers_page", "Edit (F2)"),
        )
        self._merge = made(
            translate("answers_page", "Make one card of two"),
            Sign.MERGE,
            translate("answers_page", "Merge (m)"),
        )
        self._delete = made(
            translate("answers_page", "Delete the card"),
            Sign.BIN,
            translate("answers_page", "Delete"),
        )
        self._undo = made(
            translate("answers_page", "Take the last change back (Ctrl+Z)"),
            Sign.UNDO,
            translate("answers_page", "Undo"),
        )
        self._back = made(
            translate("answers_page", "The page before on the wall (Ctrl+Page Up)"), Sign.BACK
        )
        self._on = made(
            translate("answers_page", "The next page on the wall (Ctrl+Page Down)"), Sign.NEXT
        )
        self._show = made("", Sign.SHOWN)
        self._close = Button(
            translate("answers_page", "Close the answers"),
            Sign.CHECK,
            translate("answers_page", "Done"),
            style=Style.MAIN,
        )
        columns = self.columns
        for button, pressed in (
            (self._star, lambda: columns.starred.emit(columns.current())),
            (self._edit, lambda: columns.edit(columns.current())),
            (self._merge, columns.merge_pressed),
            (self._delete, lambda: columns.deleted.emit(columns.current())),
            (self._undo, columns.undone.emit),
            (self._back, lambda: self.turned.emit(-1)),
            (self._on, lambda: self.turned.emit(1)),
            (self._show, self.toggled.emit),
            (self._close, self.done.emit),
        ):
            button.clicked.connect(pressed)

    def buttons(self) -> tuple[Button, ...]:
        """Return all buttons, in their order."""
        return (
            *(self._star, self._edit, self._merge, self._delete, self._undo),
            *(self._back, self._on, self._show, self._close),
        )

    def _build(self) -> None:
        self._left = QVBoxLayout(self._side)
        self._left.setContentsMargins(0, 0, 0, 0)
        for part in (self.mirror, self._listen, self._hopes):
            self._left.addWidget(part)
        self._left.addStretch(1)
        self._tools = Flow()
        for button in self.buttons():
            if button is self._back:
                self._tools.addStretch()
            self._tools.insertWidget(self._tools.count(), button)
        self._right = QVBoxLayout(self._panel)
        self._head = QHBoxLayout()
        self._head.addWidget(self._question, 3)
        self._head.addWidget(self._state, 2)
        self._right.addLayout(self._head)
        self._right.addLayout(self._tools)
        self._right.addWidget(self.columns, 1)
        self._right.addWidget(self._hint)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._side)
        self._row.addWidget(self._panel, 1)

    # What is shown

    def set_shape(self, wall: QSize) -> None:
        """Show the room's picture in the shape that it has."""
        if not wall.isEmpty():
            self._shape = wall
            self._fit_mirror()

    def _fit_mirror(self) -> None:
        wide, shape = round(self.width() * _SIDE), self._shape
        high = round(wide * shape.height() / shape.width())
        self.mirror.setFixedSize(wide, min(high, wide))

    def show_written(self, written: Written) -> None:
        """Show a board; what is typed and not entered stays while it is the same one."""
        self.columns.show_board(written.board, written.titles)
        self._question.set_text(written.question)
        self._state.set_text(*_state(written))
        hopes = "\n".join(f"– {text}" for text in written.listen_for)
        self._hopes.set_text(hopes.replace("\n", "\u2028"))
        self._listen.setVisible(bool(hopes))
        shown = written.board.shown
        self._show.rename(
            translate("answers_page", "Hide the answers from the room, new ones too")
            if shown
            else translate("answers_page", "Show the room the answers"),
            Sign.HIDDEN if shown else Sign.SHOWN,
            translate("answers_page", "Hide (Ctrl+J)")
            if shown
            else translate("answers_page", "Show (Ctrl+J)"),
        )
        for button, may in ((self._back, written.sheet > 0), (self._on, _more(written))):
            button.setVisible(written.sheets > 1)
            button.setEnabled(may and shown)
        self._undo.setEnabled(bool(written.board.past))
        self._follow()

    def _follow(self) -> None:
        """Say what the keys do now, and which buttons have a card to work on."""
        columns = self.columns
        card = bool(columns.current())
        for button in (self._star, self._edit, self._merge, self._delete):
            button.setEnabled(card)
        self._merge.set_on(on=bool(columns.merging))
        self._hint.set_text(self.hint(), Ink.ACCENT if columns.merging else Ink.QUIET)

    def hint(self) -> str:
        """Return what the keys do now."""
        columns = self.columns
        if columns.merging:
            return translate(
                "answers_page",
                "Choose the card it goes into: arrows and Enter, or click it and press Merge."
                " Escape leaves both as they are.",
            )
        if columns.walks_cards:
            return translate(
                "answers_page",
                "Enter edits · s stars · m merges · Delete deletes · Ctrl and arrows move"
                " · Ctrl+Z undoes · Escape: back to typing",
            )
        if columns.editing:
            return translate("answers_page", "Enter changes the card · Escape leaves it as it was")
        if len(columns.fields) > 1:
            return translate(
                "answers_page",
                "Enter adds it · Tab: next column · Up: to the cards"
                " · Ctrl+K parks what is typed · Escape: done",
            )
        return translate(
            "answers_page",
            "Enter adds it · Up: to the cards · Ctrl+K parks what is typed · Escape: done",
        )

    def state_words(self) -> str:
        """Return what is said of the wall."""
        return self._state.text()

    # Keys and measures

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys on to the field."""
        self.columns.take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, show, hide, park; leave at Escape."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if not self.columns.escape():
                self.done.emit()
        elif control and key == Qt.Key.Key_PageDown:
            self.turned.emit(1)
        elif control and key == Qt.Key.Key_PageUp:
            self.turned.emit(-1)
        elif key == Qt.Key.Key_J and (control or shift):
            self.toggled.emit()
        elif key == Qt.Key.Key_K and not shift:
            self.parked.emit()
        elif key == Qt.Key.Key_J:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody writes here any more."""
        super().hideEvent(event)
        self.hidden.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture and all measures to the room."""
        super().resizeEvent(event)
        window = self.window()
        look = look_for(window.size())
        self._look = look
        gap = look.gap(12)
        roomy = self.width() / look.scale >= _ROOMY
        self._side.setVisible(roomy)
        for line in (self._question, self._state):
            line.setVisible(self.height() / look.scale >= _TIGHT)
        self._row.setSpacing(gap)
        wide = round(self.width() * _SIDE)
        self._side.setFixedWidth(wide)
        self._fit_mirror()
        self._left.setSpacing(look.px(6))
        self._right.setContentsMargins(gap, gap, gap, gap)
        self._right.setSpacing(look.px(8))
        self._tools.setSpacing(look.px(6))
        self._panel.rescale(look)
        self._question.rescale(look)
        for line in (self._state, self._hint, self._listen, self._hopes):
            line.rescale(look)
        for button in self.buttons():
            button.rescale(look)
        for button in self.buttons()[:5]:
            button.shorten(short=not roomy)
        self.mirror.rescale(look)
        self.columns.rescale(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what lies below."""
        QPainter(self).fillRect(self.rect(), colour(Ground.WINDOW))


def _more(written: Written) -> bool:
    return written.sheet < written.sheets - 1


def _state(written: Written) -> tuple[str, str]:
    """Return where the answers are on the wall, in words and a colour."""
    count = len(written.board.cards)
    if not written.board.shown:
        return translate("answers_page", "%n answer(s), hidden", n=count), Ink.WARN
    if not count:
        return translate("answers_page", "The first answer comes on the wall"), Ink.QUIET
    if written.sheets == 1:
        return translate("answers_page", "%n answer(s), on the wall", n=count), Ink.GOOD
    words = translate("answers_page", "%n answer(s), page {page} of {pages} on the wall", n=count)
    return words.format(page=written.sheet + 1, pages=written.sheets), Ink.GOOD
