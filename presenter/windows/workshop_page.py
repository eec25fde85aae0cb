"""The page over the console with all that a workshop does beside its slides and films."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from presenter.session.language import noop, translate
from presenter.session.values import value
from presenter.windows.keys import Action
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, colour
from presenter.windows.pages import Page
from presenter.windows.parts import LEFT, RIGHT, broken
from presenter.windows.signs import Sign, paint_sign

MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SIGNS: dict[Action, tuple[Sign, str]] = {
    Action.ANSWERS: (Sign.PEN, noop("workshop", "Answers, or hands")),
    Action.SHOW_ANSWERS: (Sign.GRID, noop("workshop", "Answers on the wall")),
    Action.ALL_PROMPTS: (Sign.DISCUSS, noop("workshop", "All prompts at once")),
    Action.PARK: (Sign.PLUS, noop("workshop", "Park for later")),
    Action.PARKING: (Sign.FOLDER, noop("workshop", "Parking lot")),
    Action.GROUPS: (Sign.ACTIVITY, noop("workshop", "Groups")),
    Action.SHOW_GROUPS: (Sign.NUMBERS, noop("workshop", "Groups on the wall")),
    Action.AGREEMENT: (Sign.CHECK, noop("workshop", "Group agreement")),
    Action.SUPPORT: (Sign.ALERT, noop("workshop", "Support contacts")),
    Action.REMARK: (Sign.SLIDE, noop("workshop", "Your remark")),
    Action.COACH: (Sign.EARLY, noop("workshop", "Late or early")),
    Action.PAUSE_RUN: (Sign.PAUSE, noop("workshop", "Stop the clock")),
    Action.UNDO_PLAN: (Sign.UNDO, noop("workshop", "The plan as before")),
}


@value
class Offer:
    """Something to be done: what it does whole, its key, and whether it is on the wall now."""

    action: Action
    about: str
    key: str = ""
    on: bool = False


class _Row(QAbstractButton):
    """A wide button: a sign, what it does, its key at the right."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer, self._look = offer, Look()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign, words = _SIGNS[offer.action]
        self.setText(translate("workshop", words))
        self.setToolTip(offer.about)
        self.setAccessibleName(self.text())
        told = translate("workshop", "{what}. Key: {key}")
        self.setAccessibleDescription(told.format(what=offer.about, key=offer.key))
        self.setCheckable(True)
        self.setChecked(offer.on)

    def nextCheckState(self) -> None:
        """Stay as it is when it is pressed: its owner knows what is on the wall."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press at Enter too, as at Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFixedHeight(look.px(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the sign, the words and the key."""
        px, painter = self._look.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        ground = Ground.NOW if self.isChecked() else Ground.RAISED
        painter.setPen(QPen(colour(Ink.TEXT if focus else EDGE), px(3) if focus else px(1)))
        painter.setBrush(colour(Ground.HOVER if self.underMouse() else ground))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), px(6), px(6))
        ink = Ink.ACCENT if self.isChecked() else Ink.TEXT
        side = px(20)
        box = QRect(px(14), (self.height() - side) // 2, side, side)
        paint_sign(painter, self._sign, box.toRectF(), ink)
        painter.setFont(self._look.font(Type.BODY, bold=True))
        painter.setPen(colour(Ink.QUIET))
        key = painter.fontMetrics().horizontalAdvance(self._offer.key)
        inside = self.rect().adjusted(px(46), 0, -px(14), 0)
        painter.drawText(inside, RIGHT | MIDDLE, self._offer.key)
        painter.setFont(self._look.font(Type.BODY))
        painter.setPen(colour(ink))
        room = inside.adjusted(0, 0, -key - px(10), 0)
        lines = broken(self.text(), painter.font(), room.width(), 2)
        painter.drawText(room, LEFT | MIDDLE, "\n".join(lines))


class WorkshopPage(Page):
    """Offers what can be done; `asked` has the Action of the one pressed."""

    asked = Signal(Action)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("workshop", "The workshop"), parent)
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._say(
            translate("workshop", "Each works by its key too, at any time, without this page."),
            ink=Ink.QUIET,
            lines=2,
        )
        self._body.addLayout(self._grid)
        self._row.addStretch(1)
        self._offer(translate("workshop", "Close"), Sign.CLOSE, self.closed)

    def show_offers(self, offers: Iterable[Offer]) -> None:
        """Offer these, in this order."""
        for row in self._rows:
            self._grid.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for offer in offers:
            row = _Row(offer)
            row.clicked.connect(lambda _on=False, action=offer.action: self.asked.emit(action))
            self._rows.append(row)
        self._stand()
        if self._look is not None:
            self.rescale(self._look)

    def rows(self) -> tuple[QAbstractButton, ...]:
        """Return what can be pressed, in order."""
        return tuple(self._rows)

    def showEvent(self, _event: QShowEvent) -> None:
        """Give the keys to the first of them."""
        if self._rows:
            self._rows[0].setFocus()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys on to the first of them."""
        if self._rows:
            self._rows[0].setFocus()

    def _stand(self) -> None:
        """Stand them in two columns, read downwards."""
        half = -(-len(self._rows) // 2)
        for n, row in enumerate(self._rows):
            self._grid.addWidget(row, n % half, n // half)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(8))
        for row in self._rows:
            row.rescale(look)
