"""The columns of the answers' page: the cards of each, and below them the field to type in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.run.answers import column_of
from presenter.run.board import Board, Card
from presenter.session.language import translate
from presenter.windows.answer_field import AnswerField
from presenter.windows.card_list import CardList, CardRow
from presenter.windows.look import Ink, Look, Type
from presenter.windows.parts import Line
from presenter.windows.signs import Sign
from presenter.windows.spelling import Spelling

_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES_OWN = frozenset(
    {Qt.Key.Key_Escape, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Columns(QWidget):
    """Shows a board and lets it be typed into, walked and put in order.

    Signals have numbers of cards. `entered` has a column and its new text; `typed` tells that
    something in a field changed, `replaced` that what is typed there is about to be put aside;
    `walked` that the keys are elsewhere or another card is chosen.
    """

    entered = Signal(int, str)
    edited = Signal(int, str)
    left = Signal(int, int)  # a column, and the card whose change was given up
    typed = Signal()
    replaced = Signal()
    moved = Signal(int, int, int)  # a card, its column, and the card it is to stand before
    nudged = Signal(int, int)
    merged = Signal(int, int)
    starred = Signal(int)
    deleted = Signal(int)
    undone = Signal()
    walked = Signal()

    def __init__(self, spelling: Spelling) -> None:
        super().__init__()
        self._spelling = spelling
        self._look = Look()
        self._board = Board("")
        self._titles: tuple[str, ...] = ()
        self._heads: list[Line] = []
        self.lists: list[CardList] = []
        self.fields: list[AnswerField] = []
        self._editing: dict[int, int] = {}  # a column, and the card that its field changes
        self._at = 0
        self._merging = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._piles: list[QVBoxLayout] = []

    # What is shown

    def show_board(self, board: Board, titles: tuple[str, ...]) -> None:
        """Show a board; of the same one only the cards are shown anew, what is typed stays."""
        if (board.step, titles) != (self._board.step, self._titles):
            self._build(board, titles)
        known = {card.number for card in self._board.cards}
        self._board = board
        if board.card(self._merging) is None:
            self._merging = 0
        for column, cards in enumerate(self.lists):
            mine = (one for one in board.cards if column_of(one.column, titles) == column)
            cards.show_rows([self._row_of(card) for card in mine])
        self._keep_keys([card.number for card in board.cards if card.number not in known])
        for column, card in list(self._editing.items()):
            if board.card(card) is None:  # it went meanwhile: what was typed makes a new one
                self._end_edit(column, keep=True)

    def _keep_keys(self, new: list[int]) -> None:
        """Where cards are walked: one that came back has the keys, the field when none is left."""
        walked = next((cards for cards in self.lists if cards.hasFocus()), None)
        if walked is None:
            return
        if len(new) == 1 and new[0] in walked.numbers():
            walked.choose(new[0])
        if not walked.count():
            self.take_keys()

    def _row_of(self, card: Card) -> CardRow:
        return CardRow(
            card.number,
            card.text,
            sign=Sign.STAR if card.starred else None,
            sign_words=translate("answers_page", "starred") if card.starred else "",
            bold=card.starred,
            marked=card.number == self._merging,
        )

    def _build(self, board: Board, titles: tuple[str, ...]) -> None:
        """Make the columns of another board, with what was typed there and not entered."""
        for old in (*self._heads, *self.lists, *self.fields):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        while (item := self._row.takeAt(0)) is not None:
            del item
        self._board, self._titles, self._merging, self._at = board, titles, 0, 0
        self._editing = {}
        self._heads = [Line(Type.BODY, bold=True, ink=Ink.ACCENT) for _ in titles]
        # All fields before all lists: Tab goes from field to field.
        names = [title or translate("answers_page", "An answer") for title in titles]
        self.fields = [AnswerField(name, self._spelling) for name in names]
        self.lists = [CardList(name) for name in names]
        for part in (*self._heads, *self.fields, *self.lists):
            part.setParent(self)
        self._piles = []
        for column, title in enumerate(titles):
            self._add(column, title)
        self.rescale(self._look)
        for draft in board.drafts:
            if draft.card:
                self.edit(draft.card)

    def _add(self, column: int, title: str) -> None:
        head, cards, field = self._heads[column], self.lists[column], self.fields[column]
        head.set_text(title)
        head.setVisible(bool(title))
        pile = QVBoxLayout()
        for part in (head, cards, field):
            pile.addWidget(part)
        pile.setStretch(1, 1)
        self._piles.append(pile)
        self._row.addLayout(pile, 1)
        for part in (cards, field):
            part.show()
        field.set_text(self._board.draft(column))
        prompt = translate("answers_page", "Type an answer, Enter adds it")
        field.setPlaceholderText(prompt)
        field.textChanged.connect(self.typed)
        field.entered.connect(partial(self._entered, column))
        field.upwards.connect(partial(self._to_cards, column))
        field.undone.connect(self.undone)
        field.focused.connect(partial(self._walk, column))
        cards.keys = partial(self._keys, column)
        cards.chosen.connect(partial(self._chosen, column))
        cards.opened.connect(self.edit)
        cards.dropped.connect(partial(self._dropped, column))

    def typing(self) -> Sequence[tuple[int, int, str]]:
        """Return what stands in each field: its column, the card it changes or 0, and the text."""
        return [
            (column, self._editing.get(column, 0), field.text())
            for column, field in enumerate(self.fields)
        ]

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the columns shown."""
        return self._titles

    def typed_text(self) -> str:
        """Return what stands in the field at hand."""
        return self.fields[self._at].text() if self.fields else ""

    def clear_typed(self) -> None:
        """Empty the field at hand."""
        self.fields[self._at].set_text("")

    def current(self) -> int:
        """Return the card chosen, 0 for none."""
        return next((number for cards in self.lists if (number := cards.current())), 0)

    @property
    def merging(self) -> int:
        """The card that waits for another to be merged with, 0 for none."""
        return self._merging

    @property
    def editing(self) -> int:
        """The card that the field at hand changes, 0 for none."""
        return self._editing.get(self._at, 0)

    @property
    def walks_cards(self) -> bool:
        """True if the keys are the cards', not a field's."""
        return any(cards.hasFocus() for cards in self.lists)

    # What the hand does

    def take_keys(self) -> None:
        """Give the keys to the field used last."""
        if self.fields:
            self.fields[self._at].setFocus()

    def edit(self, number: int) -> None:
        """Have a card's text in the field of its column; what was typed there comes back after."""
        card = self._board.card(number)
        if card is None:
            return
        column = column_of(card.column, self._titles)
        for other, edited in list(self._editing.items()):
            if edited == number and other != column:
                self._end_edit(other)
        self.replaced.emit()
        self._editing[column] = number
        self._at = column
        field = self.fields[column]
        field.set_text(self._board.draft(column, number) or card.text)
        field.setFocus()
        self.walked.emit()

    def escape(self) -> bool:
        """Give up a merge or a change, or go back to the field; False if there is nothing."""
        if self._merging:
            self.begin_merge(0)
            return True
        if self.walks_cards:
            self.take_keys()
            return True
        card = self._editing.get(self._at, 0)
        if card:
            self._end_edit(self._at)
            self.left.emit(self._at, card)
            self.walked.emit()
        return bool(card)

    def begin_merge(self, number: int) -> None:
        """Choose a card to be merged into the one that is chosen next; 0 for none."""
        self._merging = number
        self.show_board(self._board, self._titles)
        for cards in self.lists:
            if number and cards.current() == number:
                cards.setFocus()
        self.walked.emit()

    def show_new(self, column: int) -> None:
        """Bring the newest card of a column into sight."""
        self.lists[column].show_last()

    def _entered(self, column: int) -> None:
        field, card = self.fields[column], self._editing.get(column, 0)
        text = field.text()
        if card:
            self._end_edit(column)
            self.edited.emit(card, text)
        else:
            field.set_text("")
            self.entered.emit(column, text)
        self.walked.emit()

    def _end_edit(self, column: int, *, keep: bool = False) -> None:
        """Have the field type new cards again, with what was typed there before.

        With `keep` what is typed now is such a card.
        """
        self._editing.pop(column, None)
        if not keep:
            self.fields[column].set_text(self._board.draft(column))

    def _to_cards(self, column: int) -> None:
        if self.lists[column].count():
            self.lists[column].setFocus()

    def _chosen(self, column: int, number: int) -> None:
        cards = self.lists[column]
        if cards.hasFocus() and number:
            self._at = column
            for other in self.lists:
                if other is not cards:
                    other.setCurrentRow(-1)
        self.walked.emit()

    def _walk(self, column: int) -> None:
        self._at = column
        self.walked.emit()

    def _dropped(self, column: int, number: int, before: int) -> None:
        self.moved.emit(number, column, before)
        self.lists[column].choose(number)
        self.lists[column].setFocus()

    def _keys(self, column: int, event: QKeyEvent) -> bool:
        """Do what a key asks for a card; False leaves it to the list."""
        cards, key = self.lists[column], Qt.Key(event.key())
        number = cards.current()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        elif key in _PAGES_OWN:
            event.ignore()  # it goes on to the page
        elif event.modifiers() & _CONTROL:
            return self._move(column, number, key)
        elif key in _SIDES:
            self._beside(column, _SIDES[key])
        elif key == Qt.Key.Key_Down and cards.currentRow() == cards.count() - 1:
            self.fields[column].setFocus()
        elif key in _ENTERS and self._merging:
            self._merge(number)
        elif key in (*_ENTERS, Qt.Key.Key_F2):
            self.edit(number)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit(number)
        elif key == Qt.Key.Key_S and not event.modifiers():
            self.starred.emit(number)
        elif key == Qt.Key.Key_M and not event.modifiers():
            self.merge_pressed()
        else:
            return False
        return True

    def merge_pressed(self) -> None:
        """Begin to merge the card chosen, or merge it with the one chosen before."""
        if self._merging:
            self._merge(self.current())
        else:
            self.begin_merge(self.current())

    def _merge(self, number: int) -> None:
        first, self._merging = self._merging, 0
        if number and number != first:
            self.merged.emit(first, number)
        self.show_board(self._board, self._titles)
        self.walked.emit()

    def _move(self, column: int, number: int, key: Qt.Key) -> bool:
        """Move a card by Ctrl and an arrow; False for any other key."""
        if key in _UPS:
            self.nudged.emit(number, _UPS[key])
        elif key in _SIDES:
            self.move_beside(column, number, _SIDES[key])
        else:
            return False
        return True

    def move_beside(self, column: int, number: int, way: int) -> None:
        """Move a card to the end of the column before or after."""
        to = column + way
        if 0 <= to < len(self.lists) and number:
            self.moved.emit(number, to, 0)
            self.lists[to].choose(number)
            self.lists[to].setFocus()

    def _beside(self, column: int, way: int) -> None:
        """Walk to the nearest column beside that has a card."""
        to, row = column + way, self.lists[column].currentRow()
        while 0 <= to < len(self.lists) and not self.lists[to].count():
            to += way
        if 0 <= to < len(self.lists):
            cards = self.lists[to]
            cards.setCurrentRow(min(row, cards.count() - 1))
            cards.setFocus()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._row.setSpacing(look.px(12))
        for pile in self._piles:
            pile.setSpacing(look.px(6))
        for head, cards, field in zip(self._heads, self.lists, self.fields, strict=True):
            head.rescale(look)
            cards.rescale(look)
            field.rescale(look)
