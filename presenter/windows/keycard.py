"""The key card: what each key does, large enough to read while standing."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from presenter.session.language import noop, translate
from presenter.windows.key_names import called
from presenter.windows.look import (
    EDGE,
    Ground,
    Ink,
    Look,
    Type,
    colour,
    dress,
    look_for,
    scroll_style,
)
from presenter.windows.parts import LEFT, Button
from presenter.windows.signs import Sign

Row = tuple[tuple[str, ...], str]  # the keys, and what each of them does

Group = tuple[str, tuple[Row, ...]]

KEYS: tuple[Group, ...] = (
    (
        noop("keycard", "Going on"),
        (
            (("→", "Space", "Page down"), noop("keycard", "Next; plays a film on")),
            (("←", "Page up"), noop("keycard", "Back")),
            (("1", "2", "Enter"), noop("keycard", "Go to step 12")),
            (("o",), noop("keycard", "Overview; type to find a step")),
            (("F5",), noop("keycard", "Begin, or return to the room")),
            (("Escape",), noop("keycard", "Ask to end; again goes on")),
        ),
    ),
    (
        noop("keycard", "The wall"),
        (
            (("b", "."), noop("keycard", "Black, and back to the picture")),
            (("w", ","), noop("keycard", "White, and back to the picture")),
            (("f",), noop("keycard", "Freeze the picture, and go on")),
            (("m",), noop("keycard", "Sound off and on")),
            (("c",), noop("keycard", "Captions off and on")),
            (("i",), noop("keycard", "Numbers: which screen is which")),
            (("p",), noop("keycard", "Test card; any key ends it")),
        ),
    ),
    (
        noop("keycard", "While a film plays"),
        (
            (("→", "Space"), noop("keycard", "Pause; again leaves it, or plays on")),
            (("←",), noop("keycard", "This part again from its start")),
            (("Shift", "← →"), noop("keycard", "5 seconds; with Ctrl 1, with both 10")),
            (("[", "]"), noop("keycard", "Cue or question before, after")),
            (("Shift", "c"), noop("keycard", "Captions in another language")),
        ),
    ),
    (
        noop("keycard", "On the room's picture"),
        (
            (("d",), noop("keycard", "Draw; gone when you go on")),
            (("x",), noop("keycard", "Point with a red dot")),
            (("g",), noop("keycard", "Spotlight; the wheel sizes it")),
            (("e",), noop("keycard", "Erase what was drawn")),
            (("z",), noop("keycard", "Zoom, and back")),
            (("l",), noop("keycard", "Type a line below it, and away")),
            (("q",), noop("keycard", "A countdown over it, and away")),
        ),
    ),
    (
        noop("keycard", "The workshop"),
        (
            (("j",), noop("keycard", "Write answers down, or count hands")),
            (("Shift", "j"), noop("keycard", "Answers on the wall, and away")),
            (("Shift", "a"), noop("keycard", "All prompts at once")),
            (("k",), noop("keycard", "Park something for later")),
            (("Shift", "k"), noop("keycard", "The parking lot")),
            (("Shift", "g"), noop("keycard", "Groups; with w on the wall")),
            (("h",), noop("keycard", "Group agreement on the wall, and away")),
            (("Shift", "h"), noop("keycard", "Support contacts, and away")),
            (("y",), noop("keycard", "A remark for the record")),
            (("Shift", "t"), noop("keycard", "Late or early: what to change")),
            (("Shift", "p"), noop("keycard", "Stop the run’s clock, and go on")),
        ),
    ),
    (
        noop("keycard", "The console"),
        (
            (("n",), noop("keycard", "Notes, with one screen only")),
            (("t", "+", "−"), noop("keycard", "Countdown, a minute more or less")),
            (("Ctrl", "+ −"), noop("keycard", "Larger or smaller words")),
            (("Ctrl", "↑ ↓"), noop("keycard", "Scroll the words")),
            (("a",), noop("keycard", "Loudspeaker, and a test tone")),
            (("r",), noop("keycard", "Read the edited file again")),
            (("s",), noop("keycard", "Swap the two screens")),
            (("u",), noop("keycard", "Settings")),
            (("?",), noop("keycard", "This card")),
        ),
    ),
)
_NAMES = {".": "Full stop"}  # where the cap shows something else than the name
MIDDLE = Qt.AlignmentFlag.AlignVCenter
TOP = 84  # pixels at scale 1 above the first group
ROOMY = 1050  # and of a window that has room for two columns
HEAD, STEP, GAP = 32, 25, 14  # a title, a row and what parts the groups, at scale 1
_CAP = 23
SPLIT = 3  # groups in the left column
_ABOUT = noop("keycard", "They work in both windows. Escape closes.")
CAPS_SHARE = 0.43  # of a column's width


class KeyCard(QAbstractScrollArea):
    """All keys in two columns, or one where texts are large; it scrolls.

    Any press of the mouse or Escape closes it.

    It shows the usual keys; `show_changes` says in words which of them were changed.
    """

    closed = Signal()
    change_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("keycard", "The keys"))
        self._changes = ""
        self._lost: frozenset[str] = frozenset()
        self.show_changes("", frozenset())
        self._change = Button(
            translate("keycard", "Change the keys, or learn a clicker"),
            Sign.KEYS,
            translate("keycard", "Change… (k)"),
            parent=self,
        )
        self._change.clicked.connect(self.change_asked)
        dress(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)

    def show_changes(self, words: str, keys: frozenset[str]) -> None:
        """Say which keys do something else than is usual, and strike them out; they have names."""
        self._changes, self._lost = words, keys
        usual = (
            translate("keycard", "{keys}: {what}").format(
                keys=one_of(keys), what=translate("keycard", what)
            )
            for _, rows in KEYS
            for keys, what in rows
        )
        self.setAccessibleDescription(". ".join([*([self._changed()] if words else []), *usual]))
        self.viewport().update()

    def _changed(self) -> str:
        return translate("keycard", "Changed: {keys}").format(keys=self._changes)

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
        """Keep the button in the upper right corner of the columns, and measure the rows."""
        look = look_for(self.size())
        self._change.rescale(look)
        self._change.resize(self._change.sizeHint())
        left = self._columns(look)[0]
        self._change.move(left + self._wide(look) - self._change.width(), look.gap(24))
        bar = self.verticalScrollBar()
        bar.setStyleSheet(scroll_style(look))
        bar.setRange(0, max(0, self._high(look) - self.height()))
        bar.setPageStep(self.height())
        bar.setSingleStep(look.px(STEP))

    def _is_narrow(self, look: Look) -> bool:
        return self.width() / look.scale < ROOMY

    def _wide(self, look: Look) -> int:
        _, column, gap = self._columns(look)
        return column if self._is_narrow(look) else 2 * column + gap

    def _high(self, look: Look) -> int:
        """Return the height of the longest column, with the head above it."""
        rows = max(
            sum(look.px(HEAD) + len(rows) * look.px(STEP) + look.px(GAP) for _, rows in groups)
            for groups in self._sets(look)
        )
        return look.px(TOP) + rows

    def _sets(self, look: Look) -> tuple[tuple[Group, ...], ...]:
        """Return which groups of keys stand in which column."""
        return (KEYS,) if self._is_narrow(look) else (KEYS[:SPLIT], KEYS[SPLIT:])

    def _columns(self, look: Look) -> tuple[int, int, int]:
        """Return the left edge, the width of a column and the gap between two of them."""
        margin, gap = look.gap(48), look.gap(64)
        if self._is_narrow(look):
            return margin, self.width() - 2 * margin, gap
        column = (min(self.width(), look.px(1366)) - 2 * margin - gap) // 2
        return (self.width() - 2 * column - gap) // 2, column, gap

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        look, painter = look_for(self.size()), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour(Ground.WINDOW))
        left, column, gap = self._columns(look)
        painter.setPen(colour(Ink.TEXT))
        painter.setFont(look.font(Type.LARGE, bold=True))
        head = QRect(left, look.gap(28), self._wide(look), look.px(32))
        title = translate("keycard", "Keys")
        painter.drawText(head, LEFT | MIDDLE, title)
        wide = painter.fontMetrics().horizontalAdvance(title)
        words = self._changed() if self._changes else translate("keycard", _ABOUT)
        painter.setFont(look.font(Type.BODY))
        painter.setPen(colour(Ink.WARN if self._changes else Ink.QUIET))
        head.adjust(wide + look.px(16), 0, -self._change.width() - look.px(16), 0)
        cut = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, cut, head.width())
        painter.drawText(head, LEFT | MIDDLE, shown)
        painter.setClipRect(self.rect().adjusted(0, look.px(TOP - 12), 0, 0))
        top = look.px(TOP) - self.verticalScrollBar().value()
        for number, groups in enumerate(self._sets(look)):
            x, y = left + number * (column + gap), top
            for title, rows in groups:
                box = QRect(x, y, column, 0)
                y = _paint_group(painter, look, box, title, rows, self._lost)


def struck(keys: tuple[str, ...], lost: frozenset[str]) -> tuple[bool, ...]:
    """Return which keys of a row were changed; of a pair under Shift or Ctrl, when both were."""
    if keys[0] in ("Shift", "Ctrl"):
        return False, all(f"{called(keys[0])} + {key}" in lost for key in keys[1].split())
    return tuple(called(_NAMES.get(key, key)) in lost for key in keys)


def one_of(keys: tuple[str, ...]) -> str:
    """Return keys in words: "Page up or ←"."""
    words = translate("keycard", "{keys} or {key}")
    return reduce(lambda one, other: words.format(keys=one, key=other), map(called, keys))


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
    painter.drawText(
        QRect(box.left(), y, box.width(), look.px(HEAD - 6)),
        LEFT | MIDDLE,
        translate("keycard", title),
    )
    y += look.px(HEAD)
    caps = round(box.width() * CAPS_SHARE)
    for keys, what in rows:
        x = box.left()
        for key, gone in zip(keys, struck(keys, lost), strict=True):
            ink = EDGE if gone else Ink.TEXT
            cap = QRect(x, y, 0, look.px(_CAP))
            right = paint_cap(painter, look, cap, called(key), ink, percent=95)
            if gone:
                painter.setPen(QPen(colour(Ink.WARN), look.px(2)))
                middle = y + look.px(_CAP) // 2
                painter.drawLine(x + look.px(4), middle, right - look.px(4), middle)
            x = right + look.px(6)
        painter.setFont(look.font(Type.BODY, percent=110))
        painter.setPen(colour(Ink.TEXT))
        words = QRect(box.left() + caps, y, box.width() - caps, look.px(_CAP))
        painter.drawText(words, LEFT | MIDDLE, translate("keycard", what))
        y += step
    return y + look.px(GAP)


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
