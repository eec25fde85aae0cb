"""Sessions to choose from, as rows of the welcome window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.session.language import translate
from presenter.session.values import value
from presenter.windows.agenda_model import ENTRY, Index
from presenter.windows.look import Ground, Ink, Look, Type, colour
from presenter.windows.parts import LEFT, RIGHT
from presenter.windows.signs import Sign, paint_sign

MIDDLE = Qt.AlignmentFlag.AlignVCenter
ROW, HEAD = 96, 48  # pixels at scale 1


@value
class Offer:
    """A session that can be opened. `trouble` says in a few words what is wrong with it."""

    path: Path
    title: str
    subtitle: str = ""
    minutes: float = 0.0
    trouble: str = ""


Entry = str | Offer  # a heading, or a session


def minutes_text(minutes: float) -> str:
    """Return a session's length in words, empty when it is unknown."""
    return translate("offers", "%n minutes", n=round(minutes)) if minutes else ""


def short_path(path: Path, home: Path) -> str:
    """Return a path as people know it: below their own folder with `~`."""
    try:
        return str(Path("~") / path.relative_to(home))
    except ValueError:
        return str(path)


class OfferModel(QAbstractListModel):
    """Shipped and recent sessions under their headings."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def set_offers(self, shipped: tuple[Offer, ...], recent: tuple[Offer, ...]) -> None:
        """Show these sessions; a group without any has no heading."""
        self.beginResetModel()
        self._entries = []
        for heading, group in (
            (translate("offers", "Recent"), recent),
            (translate("offers", "Ready to run"), shipped),
        ):
            if group:
                self._entries += [heading, *group]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = ENTRY) -> object:
        """Return an entry, or its words."""
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if isinstance(entry, str):
                return entry
            parts = (entry.title, entry.subtitle, minutes_text(entry.minutes), entry.trouble)
            return "\n".join([*filter(None, parts), str(entry.path)])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that sessions can be chosen and headings cannot."""
        if isinstance(self._entries[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def offer_at(self, index: Index) -> Offer | None:
        """Return the session of a row, None for a heading."""
        entry = self._entries[index.row()] if index.isValid() else None
        return entry if isinstance(entry, Offer) else None

    def first(self) -> int:
        """Return the row of the first session, -1 when there is none."""
        return next((n for n, e in enumerate(self._entries) if isinstance(e, Offer)), -1)


class OfferDelegate(QStyledItemDelegate):
    """Paints a session as a card: title, subtitle, path, length."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = Path.home()
        self._look = Look()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a card or a heading."""
        return QSize(10, self._look.px(ROW if isinstance(index.data(ENTRY), Offer) else HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        entry = index.data(ENTRY)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Offer):
            self._paint_card(painter, box.adjusted(0, 0, 0, -self._look.px(8)), state)
            self._paint_offer(painter, box.adjusted(0, 0, 0, -self._look.px(8)), entry)
        else:
            head = self._look.font(Type.BODY, bold=True)
            self._write(painter, box, LEFT, str(entry), head, Ink.ACCENT)
        painter.restore()

    def _paint_card(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        focus = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        ring = QPen(colour(Ink.TEXT if focus else Ink.ACCENT), self._look.gap(3) if focus else 2)
        painter.setPen(ring if chosen else Qt.PenStyle.NoPen)
        ground = Ground.NOW if chosen else Ground.RAISED if over else Ground.PANEL
        painter.setBrush(colour(ground))
        radius = self._look.px(8)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_offer(self, painter: QPainter, box: QRect, offer: Offer) -> None:
        look, px = self._look, self._look.px
        room = box.adjusted(px(20), px(10), -px(20), -px(10))
        length = minutes_text(offer.minutes)
        plain, small = look.font(Type.BODY), look.font(Type.SMALL)
        wide = QFontMetrics(plain).horizontalAdvance(length) + (px(16) if length else 0)
        line = QRect(room.left(), room.top(), room.width(), px(28))
        self._write(painter, line, RIGHT, length, plain, Ink.TEXT)
        title = look.font(Type.LARGE, bold=True)
        self._write(painter, line.adjusted(0, 0, -wide, 0), LEFT, offer.title, title, Ink.TEXT)
        second = QRect(room.left(), line.bottom() + px(1), room.width(), px(22))
        if offer.trouble:
            sign = QRectF(second.left(), second.top() + px(2), px(18), px(18))
            paint_sign(painter, Sign.ALERT, sign, Ink.WARN)
            words = second.adjusted(px(26), 0, 0, 0)
            self._write(painter, words, LEFT, offer.trouble, plain, Ink.WARN)
        else:
            self._write(painter, second, LEFT, offer.subtitle, plain, Ink.TEXT)
        third = QRect(room.left(), second.bottom() + px(1), room.width(), px(18))
        where = short_path(offer.path, self._home)
        self._write(painter, third, LEFT, where, small, Ink.QUIET, Qt.TextElideMode.ElideMiddle)

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        where: Qt.AlignmentFlag,
        text: str,
        font: QFont,
        ink: str,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour(ink))
        painter.drawText(box, where | MIDDLE, QFontMetrics(font).elidedText(text, cut, box.width()))
