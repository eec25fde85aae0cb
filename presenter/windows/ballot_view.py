"""Answers side by side with their counts, as on the wall; keys choose one and count its hands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.session.language import translate
from presenter.session.values import value
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, colour
from presenter.windows.parts import broken

_LEAST_CELL, _MOST_CELL, _MOST_TEXT = 44, 128, 240  # pixels at scale 1 of an answer's width
_HIGH = 250
_CENTRE = Qt.AlignmentFlag.AlignCenter
_DIGITS = 3


@value
class Answer:
    """An answer as it is counted: its number or letter, its words, its hands if it was counted."""

    name: str
    text: str = ""
    count: int | None = None

    @property
    def words(self) -> str:
        """The answer for ears: "B, Walk with somebody: 3 hands"."""
        known = self.count is not None
        counted = translate("poll", "%n hand(s)", n=self.count or 0)
        said = counted if known else translate("poll", "not counted")
        name = f"{self.name}, {self.text}" if self.text else self.name
        return translate("poll", "{answer}: {count}").format(answer=name, count=said)


class BallotView(QWidget):
    """Counts hands. `set_count` has an answer, from 0, and its hands, None to take them back.

    `more` has an answer and 1 or -1. `chosen` tells that another answer was chosen.
    """

    set_count = Signal(int, object)
    more = Signal(int, int)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[Answer, ...] = ()
        self._at = 0
        self._typing = False  # the next digit is put behind the last
        self._look = Look()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_answers(self, answers: tuple[Answer, ...]) -> None:
        """Show answers with what was counted."""
        if tuple(each.name for each in answers) != tuple(each.name for each in self._answers):
            self._at, self._typing = 0, False
        self._answers = answers
        self._tell()

    def choose(self, answer: int) -> None:
        """Go to an answer, counted from 0."""
        if self._answers:
            self._at, self._typing = min(len(self._answers) - 1, max(0, answer)), False
            self._tell()
            self.chosen.emit()

    def at(self) -> int:
        """Return which answer is chosen, from 0."""
        return self._at

    def answer(self) -> Answer | None:
        """Return the answer chosen, None where there are none."""
        return self._answers[self._at] if self._answers else None

    def _tell(self) -> None:
        answer = self.answer()
        self.setAccessibleName("" if answer is None else answer.words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with left and right, count with up and down or plus and minus, or type digits."""
        key, typing = event.key(), self._typing
        self._typing = False
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self._at + 1)
        elif key == Qt.Key.Key_Left:
            self.choose(self._at - 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else len(self._answers))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.more.emit(self._at, 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Minus):
            self.more.emit(self._at, -1)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._type(chr(key), after=typing)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._rub(whole=key == Qt.Key.Key_Delete)
        else:
            self._typing = typing
            super().keyPressEvent(event)

    def _type(self, digit: str, *, after: bool) -> None:
        answer = self.answer()
        if answer is None:
            return
        before = str(answer.count or "") if after else ""
        if len(before) < _DIGITS:
            self.set_count.emit(self._at, int(before + digit))
        self._typing = True

    def _rub(self, *, whole: bool) -> None:
        """Take the last digit back, or the whole count."""
        answer = self.answer()
        if answer is None:
            return
        left = "" if whole or answer.count is None else str(answer.count)[:-1]
        self.set_count.emit(self._at, int(left) if left else None)
        self._typing = bool(left)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the answer under the hand; a press on the one chosen counts a hand."""
        for n in range(len(self._answers)):
            if self._cell(n).contains(event.position()):
                if n == self._at:
                    self.more.emit(n, 1)
                else:
                    self.choose(n)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Count nothing by a wheel: hands slip."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return room for all answers."""
        return QSize(self._look.px(_LEAST_CELL) * len(self._answers), self._look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return room for figures and a low bar."""
        return QSize(self._look.px(300), self._look.px(150))

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _cell(self, n: int) -> QRectF:
        count = max(1, len(self._answers))
        texts = any(each.text for each in self._answers)
        wide = min(self._look.px(_MOST_TEXT if texts else _MOST_CELL), self.width() / count)
        return QRectF(n * wide, 0, wide, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars on a line, counts above them and answers below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((each.count or 0 for each in self._answers), default=0) or 1
        for n, answer in enumerate(self._answers):
            self._paint_answer(painter, self._cell(n), answer, most, chosen=n == self._at)

    def _paint_answer(
        self, painter: QPainter, cell: QRectF, answer: Answer, most: int, *, chosen: bool
    ) -> None:
        px = self._look.px
        box = cell.adjusted(px(2), px(2), -px(2), -px(2))
        if chosen:  # not by colour alone: a frame, and a bar under it
            focus = self.hasFocus()
            painter.setPen(QPen(colour(Ink.TEXT if focus else Ink.ACCENT), px(3 if focus else 1)))
            painter.setBrush(colour(Ground.NOW))
            painter.drawRoundedRect(box, px(6), px(6))
        texts = any(each.text for each in self._answers)
        foot = QRectF(box.left(), box.bottom() - px(76 if texts else 42), box.width(), px(36))
        painter.setPen(colour(Ink.ACCENT if chosen else Ink.TEXT))
        painter.setFont(self._look.font(Type.LARGE, bold=True))
        painter.drawText(foot, _CENTRE, answer.name)
        if texts:
            painter.setFont(self._look.font(Type.SMALL))
            painter.setPen(colour(Ink.TEXT if chosen else Ink.QUIET))
            room = QRectF(box.left() + px(4), foot.bottom(), box.width() - px(8), px(36))
            words = "\n".join(broken(answer.text, painter.font(), int(room.width()), 2))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, words)
        self._paint_bar(painter, box, foot.top() - px(4), answer, most)

    def _paint_bar(
        self, painter: QPainter, box: QRectF, base: float, answer: Answer, most: int
    ) -> None:
        px = self._look.px
        inset = min(px(14), box.width() * 0.16)
        room = px(34)
        painter.fillRect(
            QRectF(box.left() + inset, base, box.width() - 2 * inset, px(2)), colour(EDGE)
        )
        high = 0.0
        if answer.count:
            high = max(px(3), (base - box.top() - room - px(6)) * answer.count / most)
            bar = QRectF(box.left() + inset, base - high, box.width() - 2 * inset, high)
            painter.fillRect(bar, colour(Ink.ACCENT))
        painter.setPen(colour(Ink.TEXT if answer.count is not None else Ink.QUIET))
        painter.setFont(self._look.font(Type.LARGE, bold=answer.count is not None))
        figure = "–" if answer.count is None else str(answer.count)
        painter.drawText(QRectF(box.left(), base - high - room, box.width(), room), _CENTRE, figure)
