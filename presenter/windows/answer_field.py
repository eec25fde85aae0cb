"""The field in which an answer is typed: it grows with the text, and Enter enters it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from presenter.windows.look import EDGE, Ground, Ink, Look, Type, recolour
from presenter.windows.spelling import Spelling, Underline

_MOST_LINES = 3
_PASSED_ON = frozenset({Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class AnswerField(QPlainTextEdit):
    """Takes a text of any length, on up to three lines.

    `entered` tells that it is to be taken; `upwards` that the keys want to go to what stands
    above, `undone` that there is nothing typed to be undone, `focused` that the keys are here.
    """

    entered = Signal()
    upwards = Signal()
    undone = Signal()
    focused = Signal()

    def __init__(self, name: str, spelling: Spelling) -> None:
        super().__init__()
        self._look = Look()
        self._spelling = spelling
        self._underline = Underline(self.document(), spelling)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self.cursorPositionChanged.connect(self._moved)

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text, the cursor behind it; what was typed before cannot be undone."""
        if text != self.text():
            self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter what is typed, or leave the field upwards; pass on the page's keys."""
        key = Qt.Key(event.key())
        marked = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTERS:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not (
            self.document().isUndoAvailable()
        ):
            self.undone.emit()
        elif key == Qt.Key.Key_Escape or (marked and key in _PASSED_ON):
            event.ignore()
        elif key == Qt.Key.Key_Up and not event.modifiers() and self._on_first_line():
            self.upwards.emit()
        else:
            super().keyPressEvent(event)

    def _on_first_line(self) -> bool:
        above = self.textCursor()
        return not above.movePosition(QTextCursor.MoveOperation.Up)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text without its looks."""
        if source.hasText():
            self.insertPlainText(source.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Grow with what an input method composes, too."""
        super().inputMethodEvent(event)
        self._grow()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer other spellings of a word above what can be done with text."""
        menu = self.createStandardContextMenu()
        word = self.cursorForPosition(event.pos())
        word.select(QTextCursor.SelectionType.WordUnderCursor)
        speller = self._spelling.speller
        if speller is not None and word.selectedText() and not speller.knows(word.selectedText()):
            first = menu.actions()[0]
            for offer in speller.offers(word.selectedText()):
                action = QAction(offer, menu)
                action.triggered.connect(partial(self._replace, word, offer))
                menu.insertAction(first, action)
            menu.insertSeparator(first)
        menu.exec(event.globalPos())
        menu.deleteLater()

    @staticmethod
    def _replace(word: QTextCursor, text: str) -> None:
        word.insertText(text)

    def _moved(self) -> None:
        cursor = self.textCursor()
        typing = cursor.position() if self.hasFocus() and not cursor.hasSelection() else -1
        self._underline.type_at(typing)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the type is another."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._grow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys are here."""
        super().focusInEvent(event)
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text in this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        px = self._look.px
        high = self.fontMetrics().lineSpacing() * lines + 2 * px(8) + 4
        if high != self.height():
            self.setFixedHeight(high)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        px = look.px
        self.setFont(look.font(Type.BODY))
        self.setStyleSheet(
            recolour(
                f"QPlainTextEdit {{background: {Ground.RAISED}; color: {Ink.TEXT};"
                f" border: {px(1)}px solid {EDGE}; border-radius: {px(6)}px;"
                f" padding: {px(4)}px {px(6)}px;}}"
                f"QPlainTextEdit:focus {{border: {px(2)}px solid {Ink.TEXT};}}"
            )
        )
        self._grow()
