"""The list of what keys can do, with the keys that do it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from presenter.session.language import translate
from presenter.windows.agenda_model import ENTRY, Index
from presenter.windows.key_names import WORDS, key_name, title
from presenter.windows.keycard import paint_cap
from presenter.windows.keys import Action, KeyMap
from presenter.windows.look import Ground, Ink, Look, Type, colour, lay_on, scroll_style
from presenter.windows.parts import LEFT

ROW = 42  # pixels at scale 1
MIDDLE = Qt.AlignmentFlag.AlignVCenter
ACTIONS = tuple(WORDS)


class KeyModel(QAbstractListModel):
    """A row for each action."""

    def __init__(self) -> None:
        super().__init__()
        self._keymap = KeyMap()

    def set_keys(self, keymap: KeyMap) -> None:
        """Show these keys."""
        self._keymap = keymap
        self.dataChanged.emit(self.index(0), self.index(len(ACTIONS) - 1))

    def names(self, action: Action) -> tuple[tuple[str, bool], ...]:
        """Return the keys of an action by their names, and whether each was learned.

        A usual key that does the same with Shift is named once.
        """
        presses = self._keymap.presses(action)
        return tuple(
            (key_name(press), self._keymap.is_changed(press))
            for press in presses
            if self._keymap.is_changed(press) or not press[1] or (press[0], 0) not in presses
        )

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(ACTIONS)

    def data(self, index: Index, role: int = ENTRY) -> object:
        """Return an action, or its words for ears."""
        action = ACTIONS[index.row()]
        if role == ENTRY:
            return action
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = ", ".join(name for name, _ in self.names(action))
            return f"{title(action)}: {keys or translate('key_list', 'no key')}"
        return None


class KeyDelegate(QStyledItemDelegate):
    """Paints an action and its keys as they look on a keyboard."""

    def __init__(self, model: KeyModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._look = Look()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(10, self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        look, px = self._look, self._look.px
        action: Action = index.data(ENTRY)
        box: QRect = option.rect.adjusted(0, 1, -px(6), -1)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            focus = chosen and state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(colour(Ink.ACCENT), 2) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(colour(Ground.NOW if chosen else Ground.RAISED))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.setFont(look.font(Type.BODY, bold=chosen))
        painter.setPen(colour(Ink.TEXT))
        words = box.adjusted(px(14), 0, 0, 0)
        painter.drawText(words, LEFT | MIDDLE, title(action))
        x = box.left() + round(box.width() * 0.45)
        names = self._model.names(action)
        if not names:
            painter.setPen(colour(Ink.WARN))
            painter.drawText(
                box.adjusted(x - box.left(), 0, 0, 0),
                LEFT | MIDDLE,
                translate("key_list", "no key"),
            )
        for name, learned in names:
            cap = QRect(x, box.top() + px(4), 0, box.height() - 2 * px(4))
            ink = Ink.ACCENT if learned else Ink.TEXT
            x = paint_cap(painter, look, cap, name, ink, percent=100) + px(6)
        if any(learned for _, learned in names):  # not by colour alone
            painter.setFont(look.font(Type.SMALL))
            painter.setPen(colour(Ink.ACCENT))
            rest = box.adjusted(x + px(4) - box.left(), 0, 0, 0)
            painter.drawText(rest, LEFT | MIDDLE, translate("key_list", "learned"))
        painter.restore()


class KeyList(QListView):
    """The list itself; its owner hears the keys and moves the choice."""

    def __init__(self) -> None:
        super().__init__()
        self._model = KeyModel()
        self._delegate = KeyDelegate(self._model, self)
        self.setAccessibleName(translate("key_list", "What keys can do"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choose(0)

    def set_keys(self, keymap: KeyMap) -> None:
        """Show these keys."""
        self._model.set_keys(keymap)

    def chosen(self) -> Action:
        """Return the action chosen."""
        return ACTIONS[max(0, self.currentIndex().row())]

    def choose(self, row: int) -> None:
        """Choose a row; beyond an end, the last one there."""
        index = self._model.index(min(max(0, row), len(ACTIONS) - 1))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def row(self) -> int:
        """Return the row chosen."""
        return self.currentIndex().row()

    def words(self, action: Action) -> str:
        """Return what the list says of an action."""
        said = self._model.data(
            self._model.index(ACTIONS.index(action)), Qt.ItemDataRole.AccessibleTextRole
        )
        return str(said)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._delegate.rescale(look)
        lay_on(self, Ground.WINDOW)
        self.verticalScrollBar().setStyleSheet(scroll_style(look))
        self.scheduleDelayedItemsLayout()
