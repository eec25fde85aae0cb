"""The key card: what each key does, large enough to read while standing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from presenter.windows.look import EDGE, Ground, Ink, Look, Type, colour, look_for
from presenter.windows.parts import LEFT, Button
from presenter.windows.signs import Sign

Row = tuple[tuple[str, ...], str]  # the keys, and what each of them does

KEYS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Going on",
        (
            (("→", "Space", "Page down"), "Next; plays a film on"),
            (("←", "Page up"), "Back"),
            (("1", "2", "Enter"), "Go to step 12"),
            (("o",), "Overview; type to find a step"),
            (("F5",), "Begin, or return to the room"),
            (("Escape",), "Ask to end; again goes on"),
        ),
    ),
    (
        "The wall",
        (
            (("b", "."), "Black, and back to the picture"),
            (("w", ","), "White, and back to the picture"),
            (("f",), "Freeze the picture, and go on"),
            (("m",), "Sound off and on"),
            (("c",), "Captions off and on"),
            (("i",), "Numbers: which screen is which"),
            (("p",), "Test card; any key ends it"),
        ),
    ),
    (
        "While a film plays",
        (
            (("→",), "Pause; again leaves the film"),
            (("Space",), "Play on, after a pause"),
            (("←",), "This part again from its start"),
            (("Shift", "← →"), "5 seconds back or on"),
        ),
    ),
    (
        "The console",
        (
            (("n",), "Notes, with one screen only"),
            (("t",), "Start or pause the countdown"),
            (("+", "−"), "A minute more or less"),
            (("Ctrl", "+ −"), "Larger or smaller words"),
            (("Ctrl", "↑ ↓"), "Scroll the words"),
            (("a",), "Loudspeaker, and a test tone"),
            (("r",), "Read the edited file again"),
            (("s",), "Swap the two screens"),
            (("u",), "Settings"),
            (("?",), "This card"),
        ),
    ),
)
_NAMES = {".": "Full stop"}  # where the cap shows something else than the name
MIDDLE = Qt.AlignmentFlag.AlignVCenter
STEP = 37  # from row to row, at scale 1
_ABOUT = "They work in both windows. Escape closes."
CAPS_SHARE = 0.43  # of a column's width


class KeyCard(QWidget):
    """All keys in two columns; any press of the mouse or Escape closes it.

    It shows the usual keys; `show_changes` says in words which of them were changed.
    """

    closed = Signal()
    change_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("The keys")
        self._changes = ""
        self._lost: frozenset[str] = frozenset()
        self.show_changes("", frozenset())
        self._change = Button(
            "Change the keys, or learn a clicker", Sign.KEYS, "Change… (k)", parent=self
        )
        self._change.clicked.connect(self.change_asked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_changes(self, words: str, keys: frozenset[str]) -> None:
        """Say which keys do something else than is usual, and strike them out; they have names."""
        self._changes, self._lost = words, keys
        usual = (f"{' or '.join(keys)}: {what}" for _, rows in KEYS for keys, what in rows)
        self.setAccessibleDescription(
            ". ".join([*([f"Changed: {words}"] if words else []), *usual])
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape, Enter or the key that opened the card; `k` changes keys."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.text() == "k" or (enter and self._change.hasFocus()):
            self.change_asked.emit()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return) or event.text() == "?":
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close."""
        self.closed.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the button in the upper right corner of the columns."""
        look = look_for(self.size())
        self._change.rescale(look)
        self._change.resize(self._change.sizeHint())
        left, column, gap = self._columns(look)
        self._change.move(left + 2 * column + gap - self._change.width(), look.px(24))

    def _columns(self, look: Look) -> tuple[int, int, int]:
        """Return the left edge, the width of a column and the gap between the two."""
        margin, gap = look.px(48), look.px(64)
        column = (min(self.width(), look.px(1366)) - 2 * margin - gap) // 2
        return (self.width() - 2 * column - gap) // 2, column, gap

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        look, painter = look_for(self.size()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour(Ground.WINDOW))
        left, column, gap = self._columns(look)
        painter.setPen(colour(Ink.TEXT))
        painter.setFont(look.font(Type.LARGE, bold=True))
        head = QRect(left, look.px(28), 2 * column + gap, look.px(32))
        painter.drawText(head, LEFT | MIDDLE, "Keys")
        words = f"Changed: {self._changes}" if self._changes else _ABOUT
        painter.setFont(look.font(Type.BODY))
        painter.setPen(colour(Ink.WARN if self._changes else Ink.QUIET))
        head.adjust(look.px(80), 0, -self._change.width() - look.px(16), 0)
        cut = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, cut, head.width())
        painter.drawText(head, LEFT | MIDDLE, shown)
        for number in (0, 1):
            x, y = left + number * (column + gap), look.px(84)
            for title, rows in KEYS[2 * number : 2 * number + 2]:
                box = QRect(x, y, column, 0)
                y = _paint_group(painter, look, box, title, rows, self._lost)


def struck(keys: tuple[str, ...], lost: frozenset[str]) -> tuple[bool, ...]:
    """Return which keys of a row were changed; of a pair under Shift or Ctrl, when both were."""
    if keys[0] in ("Shift", "Ctrl"):
        return False, all(f"{keys[0]} + {key}" in lost for key in keys[1].split())
    return tuple(_NAMES.get(key, key) in lost for key in keys)


def _paint_group(
    painter: QPainter,
    look: Look,
    box: QRect,
    title: str,
    rows: tuple[Row, ...],
    lost: frozenset[str],
) -> int:
    """Paint a group from the top of `box` on and return where the next begins."""
    y, step = box.top(), look.px(STEP)
    painter.setFont(look.font(Type.BODY, bold=True, percent=115))
    painter.setPen(colour(Ink.ACCENT))
    painter.drawText(QRect(box.left(), y, box.width(), look.px(30)), LEFT | MIDDLE, title)
    y += look.px(36)
    caps = round(box.width() * CAPS_SHARE)
    for keys, what in rows:
        x = box.left()
        for key, gone in zip(keys, struck(keys, lost), strict=True):
            ink = EDGE if gone else Ink.TEXT
            right = paint_cap(painter, look, QRect(x, y, 0, look.px(36)), key, ink)
            if gone:
                painter.setPen(QPen(colour(Ink.WARN), look.px(2)))
                painter.drawLine(
                    x + look.px(4), y + look.px(18), right - look.px(4), y + look.px(18)
                )
            x = right + look.px(6)
        painter.setFont(look.font(Type.BODY, percent=125))
        painter.setPen(colour(Ink.TEXT))
        words = QRect(box.left() + caps, y, box.width() - caps, look.px(36))
        painter.drawText(words, LEFT | MIDDLE, what)
        y += step
    return y + look.px(18)


def paint_cap(
    painter: QPainter, look: Look, box: QRect, key: str, ink: str = Ink.TEXT, *, percent: int = 115
) -> int:
    """Paint a key as it looks on a keyboard and return its right edge."""
    painter.setFont(look.font(Type.BODY, bold=True, percent=percent))
    wide = max(box.height(), painter.fontMetrics().horizontalAdvance(key) + look.px(20))
    cap = QRectF(box.left() + 1, box.top() + 1, wide - 2, box.height() - 2)
    painter.setPen(QPen(colour(EDGE if ink == Ink.TEXT else ink), look.px(1)))
    painter.setBrush(colour(Ground.RAISED))
    painter.drawRoundedRect(cap, look.px(6), look.px(6))
    painter.setPen(colour(ink))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    return box.left() + wide
