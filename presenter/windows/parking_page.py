"""The page with the parking lot: what waits, who takes it on, and what is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.run.lot import Item, Lot
from presenter.session.language import translate
from presenter.windows.card_list import CardList, CardRow
from presenter.windows.flow import Flow
from presenter.windows.look import Ground, Ink, Look, Type, colour, look_for
from presenter.windows.parts import RIGHT, Button, Line, Panel
from presenter.windows.signs import Sign

_WIDEST = 1000  # pixels at scale 1: longer lines are hard to read
_TIGHT = 330  # a page lower than this, in the pixels of scale 1, has its buttons in one line
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ParkingPage(QWidget):
    """Shows the lot; its signals have the number of the item chosen."""

    done = Signal()
    asked = Signal()  # something more is to be parked
    edit_asked = Signal(int)
    owner_asked = Signal(int)
    settled = Signal(int)
    dropped = Signal(int)
    undone = Signal()
    toggled = Signal()  # on the wall, or away
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("parking_page", "Parking lot"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAutoFillBackground(True)
        self._panel = Panel()
        self._heading = Line(Type.LARGE, bold=True)
        self._heading.set_text(translate("parking_page", "Parking lot"))
        self._state = Line(Type.BODY, bold=True, lines=2, hug=True, align=RIGHT)
        self._empty = Line(Type.BODY, ink=Ink.QUIET, lines=4, hug=True)
        self._empty.set_text(
            translate(
                "parking_page",
                "Nothing is parked yet. Press k anywhere, type what is to wait, and Enter.",
            )
        )
        self._hint = Line(Type.BODY, ink=Ink.QUIET, lines=4, hug=True)
        self._hint.set_text(
            translate(
                "parking_page",
                "Enter edits · a: who takes it on · s: settled, or not · Delete deletes,"
                " Ctrl+Z brings it back · Space shows it to the room, or takes it away",
            )
        )
        self.items = CardList(translate("parking_page", "What is parked"))
        self.items.setDragEnabled(False)
        self.items.keys = self._keys
        self.items.chosen.connect(lambda _number: self._follow())
        self.items.opened.connect(self.edit_asked)
        self._make_buttons()
        self._build()

    def _make_buttons(self) -> None:
        self._park = Button(
            translate("parking_page", "Park something more"),
            Sign.PLUS,
            translate("parking_page", "Park (k)"),
        )
        self._edit = Button(
            translate("parking_page", "Change what it says"),
            Sign.PEN,
            translate("parking_page", "Edit"),
        )
        self._owner = Button(
            translate("parking_page", "Who takes it on"),
            Sign.PERSON,
            translate("parking_page", "Owner (a)"),
        )
        self._settle = Button(
            translate("parking_page", "Settled, or waiting again"),
            Sign.CHECK,
            translate("parking_page", "Settled (s)"),
        )
        self._drop = Button(
            translate("parking_page", "Delete it"),
            Sign.BIN,
            translate("parking_page", "Delete"),
        )
        self._back = Button(translate("parking_page", "The page before on the wall"), Sign.BACK)
        self._on = Button(translate("parking_page", "The next page on the wall"), Sign.NEXT)
        self._show = Button("", Sign.SHOWN)
        self._close = Button(
            translate("parking_page", "Close the parking lot"),
            Sign.CLOSE,
            translate("parking_page", "Close (Escape)"),
        )
        for button, pressed in (
            (self._park, self.asked.emit),
            (self._edit, lambda: self.edit_asked.emit(self.items.current())),
            (self._owner, lambda: self.owner_asked.emit(self.items.current())),
            (self._settle, lambda: self.settled.emit(self.items.current())),
            (self._drop, lambda: self.dropped.emit(self.items.current())),
            (self._back, lambda: self.turned.emit(-1)),
            (self._on, lambda: self.turned.emit(1)),
            (self._show, self.toggled.emit),
            (self._close, self.done.emit),
        ):
            button.clicked.connect(pressed)

    def buttons(self) -> tuple[Button, ...]:
        """Return all buttons, in their order."""
        return (
            *(self._park, self._edit, self._owner, self._settle, self._drop),
            *(self._back, self._on, self._show, self._close),
        )

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self._state, 2)
        self._tools = Flow()
        for button in self.buttons():
            if button is self._back:
                self._tools.addStretch()
            self._tools.insertWidget(self._tools.count(), button)
        self._pile = QVBoxLayout(self._panel)
        self._pile.addLayout(self._head)
        self._pile.addLayout(self._tools)
        self._pile.addWidget(self._empty)
        self._pile.addWidget(self.items, 1)
        self._pile.addWidget(self._hint)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._panel)

    def show_lot(self, lot: Lot, *, on_wall: bool, sheet: int, sheets: int) -> None:
        """Show the lot, and whether the room sees it, at which page of how many."""
        self.items.show_rows([_row(item) for item in lot.items])
        self._empty.setVisible(not lot.items)
        self._state.set_text(*_state(lot, on_wall=on_wall))
        self._show.rename(
            translate("parking_page", "Take it off the wall")
            if on_wall
            else translate("parking_page", "Show it to the room"),
            Sign.HIDDEN if on_wall else Sign.SHOWN,
            translate("parking_page", "Away (Space)")
            if on_wall
            else translate("parking_page", "Show (Space)"),
        )
        self._show.set_on(on=on_wall)
        self._show.setEnabled(bool(lot.items))
        for button, may in ((self._back, sheet > 0), (self._on, sheet < sheets - 1)):
            button.setVisible(on_wall and sheets > 1)
            button.setEnabled(may)
        self._follow()

    def _follow(self) -> None:
        chosen = bool(self.items.current())
        for button in (self._edit, self._owner, self._settle, self._drop):
            button.setEnabled(chosen)

    def state_words(self) -> str:
        """Return what is said of the lot."""
        return self._state.text()

    def take_keys(self) -> None:
        """Give the keys to the list."""
        self.items.setFocus()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys on to the list."""
        self.take_keys()

    def _keys(self, event: QKeyEvent) -> bool:
        """Do what a key asks for an item; False leaves it to the list."""
        key, number = Qt.Key(event.key()), self.items.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        does = {
            Qt.Key.Key_F2: self.edit_asked,
            Qt.Key.Key_A: self.owner_asked,
            Qt.Key.Key_S: self.settled,
            Qt.Key.Key_Delete: self.dropped,
            Qt.Key.Key_Backspace: self.dropped,
            **dict.fromkeys(_ENTERS, self.edit_asked),
        }
        if plain and key in does:
            if number:
                does[key].emit(number)
            return True
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_K, Qt.Key.Key_Space) or not plain:
            event.ignore()  # it goes on to the page
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Park, show, turn pages, bring back; leave at Escape and at the key that opened it."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key == Qt.Key.Key_Escape or (key == Qt.Key.Key_K and shift):
            self.done.emit()
        elif key == Qt.Key.Key_K:
            self.asked.emit()
        elif key == Qt.Key.Key_Space:
            self.toggled.emit()
        elif control and key == Qt.Key.Key_Z:
            self.undone.emit()
        elif control and key == Qt.Key.Key_PageDown:
            self.turned.emit(1)
        elif control and key == Qt.Key.Key_PageUp:
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit all measures to the room."""
        super().resizeEvent(event)
        look = look_for(self.window().size())
        gap = look.gap(12)
        side = max(0, (self.width() - look.px(_WIDEST)) // 2)
        self._row.setContentsMargins(side, 0, side, 0)
        self._pile.setContentsMargins(gap, gap, gap, gap)
        self._rescale(look)

    def _rescale(self, look: Look) -> None:
        self._pile.setSpacing(look.px(8))
        self._tools.setSpacing(look.px(6))
        self._panel.rescale(look)
        for line in (self._heading, self._state, self._empty, self._hint):
            line.rescale(look)
        for button in self.buttons():
            button.rescale(look)
            button.shorten(short=self.height() / look.scale < _TIGHT)
        self.items.rescale(look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what lies below."""
        QPainter(self).fillRect(self.rect(), colour(Ground.WINDOW))


def _row(item: Item) -> CardRow:
    owner = translate("parking_page", "{name} takes it on").format(name=item.owner)
    return CardRow(
        item.number,
        item.text,
        note=owner if item.owner else "",
        sign=Sign.CHECK if item.settled else Sign.PARK,
        sign_words=translate("parking_page", "settled")
        if item.settled
        else translate("parking_page", "waits"),
        quiet=item.settled,
    )


def _state(lot: Lot, *, on_wall: bool) -> tuple[str, str]:
    """Return how much waits, and whether the room sees it, with a colour."""
    if on_wall:
        return translate("parking_page", "The room sees it; next takes it away"), Ink.GOOD
    waiting = len(lot.waiting)
    if not waiting:
        return "", Ink.QUIET
    return translate("parking_page", "%n item(s) waiting", n=waiting), Ink.TEXT
