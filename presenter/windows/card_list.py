"""A list of cards: short texts in full, one below the other, with what marks each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from presenter.session.values import value
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, colour, lay_on, scroll_style
from presenter.windows.parts import LEFT, broken
from presenter.windows.signs import Sign, paint_sign

CARD = "application/x-presenter-card"
_ROW = Qt.ItemDataRole.UserRole
_MOST_LINES = 60
_PAD, _GAP, _SIGN = 8, 4, 18  # pixels at scale 1
_LEAST = 44  # of a list's height: a card
Index = QModelIndex | QPersistentModelIndex


@value
class CardRow:
    """A card: what it says, a second line, a sign with its words, and how it is written."""

    number: int
    text: str
    note: str = ""
    sign: Sign | None = None
    sign_words: str = ""  # for ears
    bold: bool = False
    quiet: bool = False
    marked: bool = False  # waits for another card to be chosen


class CardDelegate(QStyledItemDelegate):
    """Paints a card with all of its text."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self.rescale(Look())

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._plain, self._bold = look.font(Type.BODY), look.font(Type.BODY, bold=True)
        self._small = look.font(Type.SMALL, bold=True)
        self._heights: dict[tuple[CardRow, int], int] = {}  # a list asks for them again and again

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list, and the height of the whole text."""
        px, row = self._look.px, index.data(_ROW)
        wide = max(px(60), self._view.viewport().width())
        high = self._heights.get((row, wide))
        if high is None:
            high = sum(len(lines) * step for lines, _, _, step in self._texts(row, wide))
            self._heights[row, wide] = high
        return QSize(wide, high + 2 * px(_PAD) + px(_GAP))

    def _left(self, row: CardRow) -> int:
        """Return where the text begins."""
        px = self._look.px
        return px(_PAD) + (px(_SIGN + 6) if row.sign is not None else 0)

    def _texts(self, row: CardRow, wide: int) -> Iterator[tuple[list[str], QFont, str, int]]:
        """Yield the text and the second line: broken, with type, ink and height of a line."""
        room = max(self._look.px(30), wide - 2 - self._left(row) - self._look.px(_PAD))
        main = self._bold if row.bold else self._plain
        ink = Ink.QUIET if row.quiet else Ink.TEXT
        yield broken(row.text, main, room, _MOST_LINES), main, ink, QFontMetrics(main).lineSpacing()
        if row.note:
            lines = broken(row.note, self._small, room, _MOST_LINES)
            yield lines, self._small, Ink.ACCENT, QFontMetrics(self._small).lineSpacing()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card: its ground, its edge, its sign and its words."""
        row, px = index.data(_ROW), self._look.px
        box: QRect = option.rect.adjusted(1, 0, -1, -px(_GAP))
        chosen = self._view.currentRow() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(box), row, chosen=chosen)
        if row.sign is not None:
            high = QFontMetrics(self._plain).lineSpacing()
            top = box.top() + px(_PAD) + (high - px(_SIGN)) / 2
            at = QRectF(box.left() + px(_PAD), top, px(_SIGN), px(_SIGN))
            paint_sign(painter, row.sign, at, Ink.ACCENT)
        x, y = box.left() + self._left(row), box.top() + px(_PAD)
        for lines, font, ink, step in self._texts(row, option.rect.width()):
            painter.setFont(font)
            painter.setPen(colour(ink))
            for line in lines:
                room = QRect(x, y, box.right() - x, step)
                painter.drawText(room, LEFT | Qt.AlignmentFlag.AlignVCenter, line)
                y += step
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, row: CardRow, *, chosen: bool) -> None:
        px, focused = self._look.px, self._view.hasFocus()
        ink, thick = EDGE, 1
        if chosen and focused:
            ink, thick = Ink.TEXT, 3
        elif chosen or row.marked:
            ink, thick = Ink.ACCENT, 2
        pen = QPen(colour(ink), px(thick))
        if row.marked:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colour(Ground.NOW if chosen else Ground.RAISED))
        inset = px(thick) / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), px(6), px(6))


class CardList(QListWidget):
    """Shows cards and lets one be chosen, opened, and dragged from list to list.

    `chosen` has a card's number, 0 for none; `opened` the one that is double-clicked; `dropped` a
    card, and the one of this list before which it is to stand, 0 at the end. `keys` is asked first
    what a key does.
    """

    chosen = Signal(int)
    opened = Signal(int)
    dropped = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.keys: Callable[[QKeyEvent], bool] = lambda _event: False
        self._cards = CardDelegate(self)
        self._look = Look()
        self._filling = False
        self.setAccessibleName(name)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setMouseTracking(True)
        self.currentRowChanged.connect(self._tell)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_ROW).number))

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show these cards; the one chosen stays so; when it went, the keys have the next."""
        if [self.item(n).data(_ROW) for n in range(self.count())] == list(rows):
            return
        kept, at, place = self.current(), self.currentRow(), self.verticalScrollBar().value()
        self._filling = True
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for n, row in enumerate(rows):
            if n == self.count():
                self.addItem(QListWidgetItem())
            item = self.item(n)
            if item.data(_ROW) != row:
                item.setText(row.text)
                item.setData(_ROW, row)
                words = ", ".join(part for part in (row.text, row.note, row.sign_words) if part)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self._filling = False
        numbers = self.numbers()
        if kept not in numbers and numbers and at >= 0 and self.hasFocus():
            kept = numbers[min(at, len(numbers) - 1)]
        self.choose(kept)
        self.scheduleDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def numbers(self) -> list[int]:
        """Return the numbers of the cards shown, from the top."""
        return [self.item(n).data(_ROW).number for n in range(self.count())]

    def texts(self) -> list[str]:
        """Return what the cards say, from the top."""
        return [self.item(n).data(_ROW).text for n in range(self.count())]

    def current(self) -> int:
        """Return the number of the card chosen, 0 for none."""
        item = self.currentItem()
        return 0 if item is None else int(item.data(_ROW).number)

    def choose(self, number: int) -> None:
        """Choose a card and bring it into sight; one that is not there chooses none."""
        numbers = self.numbers()
        row = numbers.index(number) if number in numbers else -1
        self.setCurrentRow(row)
        if row >= 0:
            self.scrollToItem(self.item(row))

    def show_last(self) -> None:
        """Bring the last card into sight."""
        self.doItemsLayout()
        self.scrollToBottom()

    def _tell(self, _row: int) -> None:
        if not self._filling:
            self.chosen.emit(self.current())

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._cards.rescale(look)
        lay_on(self, Ground.PANEL)
        self.setMinimumHeight(look.px(_LEAST))
        self.verticalScrollBar().setStyleSheet(scroll_style(look))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the owner says, else walk."""
        if not self.keys(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a card chosen as soon as the keys are here."""
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(self.count() - 1)
        super().focusInEvent(event)
        self._tell(self.currentRow())
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; give the keys to it."""
        super().mousePressEvent(event)
        self._tell(self.currentRow())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    # Dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Begin to drag the card chosen."""
        if not self.current():
            return
        data = QMimeData()
        data.setData(CARD, str(self.current()).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards and nothing else."""
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards and nothing else."""
        super().dragMoveEvent(event)
        self._judge(event)

    def _judge(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CARD):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a card was dropped; the owner moves it."""
        if not event.mimeData().hasFormat(CARD):
            event.ignore()
            return
        number = int(bytes(event.mimeData().data(CARD).data()))
        self.dropped.emit(number, self.before(event.position().toPoint().y()))
        event.setDropAction(Qt.DropAction.IgnoreAction)  # Qt must not move the row itself
        event.accept()
        self.viewport().update()

    def before(self, y: int) -> int:
        """Return the card above whose middle a height in the list is, 0 below all."""
        for n in range(self.count()):
            if y < self.visualItemRect(self.item(n)).center().y():
                return int(self.item(n).data(_ROW).number)
        return 0
