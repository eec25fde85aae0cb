"""How a row of the agenda is painted: its place, its kind, its heading, its times, its marks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from presenter.session.language import translate
from presenter.windows.agenda_model import ENTRY, Head, Index, sums_words
from presenter.windows.look import LINE, Ground, Ink, Look, Type, colour
from presenter.windows.parts import LEFT, RIGHT, time_words
from presenter.windows.signs import KIND_SIGNS, Sign, paint_sign
from presenter.windows.view import AgendaRow, RowState, Sums

MIDDLE = Qt.AlignmentFlag.AlignVCenter
ROW, NUMBER, SIGN, TIME = 30, 30, 18, 44  # pixels at scale 1

_NOTED = 30  # seconds over its plan from which on a step is marked

_STATE_SIGNS = {
    RowState.DONE: (Sign.CHECK, Ink.GOOD),
    RowState.NOW: (Sign.PLAY, Ink.ACCENT),
    RowState.SKIPPED: (Sign.SKIPPED, Ink.QUIET),
}


def marks(row: AgendaRow) -> str:
    """Return the marks of a row in words, as painted behind its heading."""
    words = (
        (translate("agenda_model", "skipped"), row.state is RowState.SKIPPED and not row.hidden),
        (translate("agenda_model", "hidden"), row.hidden),
        (translate("agenda_model", "shorter"), row.longer < 0 and not row.hidden),
        (translate("agenda_model", "longer"), row.longer > 0 and not row.hidden),
        (translate("agenda_model", "spare"), row.spare),
    )
    return ", ".join(word for word, wanted in words if wanted)


def planned_words(row: AgendaRow) -> str:
    """Return the planned time; "–" where the file gives none."""
    return "–" if row.untimed else time_words(row.planned)


def spent_words(row: AgendaRow) -> str:
    """Return the time spent, empty before the step."""
    return time_words(row.spent) if row.spent >= 0.5 else ""


def _pace_of(sums: Sums) -> tuple[Sign | None, Ink]:
    """Return the sign and the ink of a section that is over or under its time."""
    if not sums.spent or not sums.over:
        return None, Ink.QUIET
    return (Sign.ALERT, Ink.WARN) if sums.over > 0 else (Sign.EARLY, Ink.GOOD)


class AgendaDelegate(QStyledItemDelegate):
    """Paints section titles and steps at one height, so that a thousand rows cost no more.

    `chosen` tells whether a row is chosen, `focused` whether the keys are the list's: asking the
    style's option for it costs a start 5 ms.
    """

    def __init__(
        self,
        chosen: Callable[[Index], bool],
        parent: QObject | None = None,
        *,
        focused: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._chosen, self._focused = chosen, focused
        self.rescale(Look())

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._plain, self._bold = look.font(Type.BODY), look.font(Type.BODY, bold=True)
        self._small, self._head = look.font(Type.SMALL), look.font(Type.SMALL, bold=True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of every row."""
        return QSize(10, self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        entry = index.data(ENTRY)
        box: QRect = option.rect
        painter.save()
        if isinstance(entry, AgendaRow):
            self._paint_ground(painter, box, entry, self._chosen(index))
            self._paint_step(painter, box, entry)
        else:
            self._paint_section(painter, box, entry)
        painter.restore()

    def _paint_section(self, painter: QPainter, box: QRect, head: Head) -> None:
        px = self._look.px
        painter.setPen(colour(LINE))
        painter.drawLine(box.left() + px(12), box.top(), box.right() - px(12), box.top())
        room = box.adjusted(px(12), px(6), -px(12), 0)
        words = sums_words(head.sums)
        sign, ink = _pace_of(head.sums)
        wide = QFontMetrics(self._small).horizontalAdvance(words) + px(2)
        place = QRect(room.right() - wide, room.top(), wide, room.height())
        self._write(painter, place, RIGHT, words, self._small, ink)
        if sign is not None:
            wide += px(16 + 6)
            top = room.top() + (room.height() - px(16)) / 2
            paint_sign(painter, sign, QRectF(room.right() - wide, top, px(16), px(16)), ink)
        room.setWidth(room.width() - wide - px(10))
        self._write(painter, room, LEFT, head.title, self._head, Ink.QUIET)

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRect,
        row: AgendaRow,
        chosen: bool,  # noqa: FBT001 - a fact of the row
    ) -> None:
        px = self._look.px
        if row.state is RowState.NOW:
            painter.fillRect(box, colour(Ground.NOW))
            painter.fillRect(QRect(box.left(), box.top(), px(4), box.height()), colour(Ink.ACCENT))
        elif chosen:
            painter.fillRect(box, colour(Ground.RAISED))
        if chosen:
            wide = px(3) if self._focused() else 1  # thick while the keys choose here
            painter.setPen(QPen(colour(Ink.TEXT), wide))
            half = wide // 2
            painter.drawRect(box.adjusted(half, half, -half - 1, -half - 1))

    def _paint_step(self, painter: QPainter, box: QRect, row: AgendaRow) -> None:
        px, now = self._look.px, row.state is RowState.NOW
        away = row.hidden or row.state is RowState.SKIPPED
        ink = Ink.QUIET if away or row.state is RowState.DONE else Ink.TEXT
        font = self._bold if now else self._plain
        x = box.left() + px(8)
        self._write(
            painter,
            QRect(x, box.top(), px(NUMBER - 8), box.height()),
            RIGHT,
            str(row.number),
            font,
            ink,
        )
        x += px(NUMBER)
        sign, tint = self._sign(row)
        top = box.top() + (box.height() - px(SIGN)) / 2
        paint_sign(painter, sign, QRectF(x, top, px(SIGN), px(SIGN)), tint)
        x += px(SIGN + 8)
        right = self._paint_times(painter, box, row)
        right = self._paint_marks(painter, QRect(x, box.top(), right - x, box.height()), row)
        self._write(
            painter, QRect(x, box.top(), right - x, box.height()), LEFT, row.heading, font, ink
        )

    def _sign(self, row: AgendaRow) -> tuple[Sign, str]:
        if row.hidden:
            return Sign.HIDDEN, Ink.QUIET
        return _STATE_SIGNS.get(row.state, (KIND_SIGNS[row.kind], Ink.QUIET))

    def _paint_times(self, painter: QPainter, box: QRect, row: AgendaRow) -> int:
        """Paint the plan and, left of it, the time spent; return where they begin.

        A step that has taken no time leaves that place to its heading.
        """
        px = self._look.px
        x = box.right() - px(10) - px(TIME)
        room = QRect(x, box.top(), px(TIME), box.height())
        self._write(painter, room, RIGHT, planned_words(row), self._small, Ink.QUIET)
        spent = spent_words(row)
        if not spent:
            return x - px(4)
        x -= px(TIME)
        late = not row.untimed and row.spent >= row.planned + _NOTED
        ink = Ink.WARN if late else Ink.TEXT
        font = self._head if late else self._small
        wide = max(px(TIME), QFontMetrics(font).horizontalAdvance(spent) + px(2))  # hours too
        place = QRect(x + px(TIME) - wide, box.top(), wide, box.height())
        self._write(painter, place, RIGHT, spent, font, ink)
        return place.left() - px(6)

    def _paint_marks(self, painter: QPainter, box: QRect, row: AgendaRow) -> int:
        """Paint the marks in words at the right; return where they begin."""
        words = marks(row)
        if not words:
            return box.right()
        wide = QFontMetrics(self._small).horizontalAdvance(words)
        self._write(painter, box, RIGHT, words, self._small, Ink.QUIET)
        return box.right() - wide - self._look.px(8)

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        where: Qt.AlignmentFlag,
        text: str,
        font: QFont,
        ink: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour(ink))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, where | MIDDLE, short)
