"""The key card: what each key does, large enough to read while standing."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from presenter.session.language import noop, translate
from presenter.session.values import value
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
from presenter.windows.parts import LEFT, Button, broken
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
WIDEST = 1560  # and of all columns together
HEAD, STEP, GAP = 32, 25, 20  # a title, a row and what parts the groups, at scale 1
_CAP = 23
_KEY_GAP = 12  # between the keys and what they do
# Which groups stand in which column: as many columns as there is room for.
_COLUMNS: tuple[tuple[int, tuple[tuple[int, ...], ...]], ...] = (
    (1180, ((0, 5), (1, 3), (2, 4))),
    (830, ((0, 1, 2, 3), (4, 5))),
    (0, ((0, 1, 2, 3, 4, 5),)),
)
# How large the words are, in percent, and how much of a column keys may take before words begin
# behind them: the first with which all is seen at once.
_TRIES = ((110, 0.5), (104, 0.5), (100, 0.36), (95, 0.34))
_ABOUT = noop("keycard", "They work in both windows. Escape closes.")


@value
class Placed:
    """A line of the card: a group's title, or keys with what they do. Pixels from the top left.

    `words` begin at `words_x`, on as many lines as they need.
    """

    box: QRect
    words: tuple[str, ...]
    words_x: int = 0
    keys: tuple[str, ...] = ()


class KeyCard(QAbstractScrollArea):
    """All keys in three columns, in two or one where texts are large; then it scrolls.

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
        self._plan: tuple[Placed, ...] = ()
        self._percent = _TRIES[0][0]
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
        """Lay out the rows, and keep the button in the upper right corner of the columns."""
        look = look_for(self.size())
        for self._percent, share in _TRIES:
            self._plan = self._placed(look, share)
            if self._low(look) <= self.height():
                break
        else:  # it scrolls: then it may as well be large
            self._percent, share = _TRIES[0]
            self._plan = self._placed(look, share)
        self._change.rescale(look)
        self._change.resize(self._change.sizeHint())
        left, wide = self._span(look)
        self._change.move(left + wide - self._change.width(), look.gap(24))
        bar = self.verticalScrollBar()
        bar.setStyleSheet(scroll_style(look))
        bar.setRange(0, max(0, self._low(look) - self.height()))
        bar.setPageStep(self.height())
        bar.setSingleStep(look.px(STEP))

    def plan(self) -> tuple[Placed, ...]:
        """Return where each line stands."""
        return self._plan

    def _low(self, look: Look) -> int:
        """Return where the longest column ends, with some room below."""
        return max(line.box.bottom() for line in self._plan) + look.px(GAP)

    def _span(self, look: Look) -> tuple[int, int]:
        """Return the left edge and the width of all columns together."""
        margin = look.gap(40)
        wide = min(self.width() - 2 * margin, look.px(WIDEST))
        return (self.width() - wide) // 2, wide

    def _placed(self, look: Look, share: float) -> tuple[Placed, ...]:
        """Lay out all groups; columns share the width as their lines need it."""
        room = self.width() / look.scale
        columns = next(columns for least, columns in _COLUMNS if room >= least)
        left, wide = self._span(look)
        gap = look.gap(40)
        needs = [max(_need(look, KEYS[n], self._percent) for n in column) for column in columns]
        spare = wide - gap * (len(columns) - 1)
        widths = [spare * need // sum(needs) for need in needs]
        placed: list[Placed] = []
        x = left
        for column, width in zip(columns, widths, strict=True):
            y = look.px(TOP)
            for n in column:
                box = QRect(x, y, width, 0)
                lines = _place_group(look, KEYS[n], box, self._percent, share)
                placed += lines
                y = lines[-1].box.bottom() + look.px(GAP)
            x += width + gap
        return tuple(placed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        look, painter = look_for(self.size()), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour(Ground.WINDOW))
        left, wide = self._span(look)
        painter.setPen(colour(Ink.TEXT))
        painter.setFont(look.font(Type.LARGE, bold=True))
        head = QRect(left, look.gap(28), wide, look.px(32))
        title = translate("keycard", "Keys")
        painter.drawText(head, LEFT | MIDDLE, title)
        said = painter.fontMetrics().horizontalAdvance(title)
        words = self._changed() if self._changes else translate("keycard", _ABOUT)
        painter.setFont(look.font(Type.BODY))
        painter.setPen(colour(Ink.WARN if self._changes else Ink.QUIET))
        head.adjust(said + look.px(16), 0, -self._change.width() - look.px(16), 0)
        cut = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, cut, head.width())
        painter.drawText(head, LEFT | MIDDLE, shown)
        painter.setClipRect(self.rect().adjusted(0, look.px(TOP - 12), 0, 0))
        painter.translate(0, -self.verticalScrollBar().value())
        for line in self._plan:
            _paint_line(painter, look, line, self._lost, self._percent)


def struck(keys: tuple[str, ...], lost: frozenset[str]) -> tuple[bool, ...]:
    """Return which keys of a row were changed; of a pair under Shift or Ctrl, when both were."""
    if keys[0] in ("Shift", "Ctrl"):
        return False, all(f"{called(keys[0])} + {key}" in lost for key in keys[1].split())
    return tuple(called(_NAMES.get(key, key)) in lost for key in keys)


def one_of(keys: tuple[str, ...]) -> str:
    """Return keys in words: "Page up or ←"."""
    words = translate("keycard", "{keys} or {key}")
    return reduce(lambda one, other: words.format(keys=one, key=other), map(called, keys))


def _caps_wide(look: Look, keys: tuple[str, ...]) -> int:
    return sum(cap_wide(look, called(key)) + look.px(6) for key in keys)


def _words_font(look: Look, percent: int) -> QFont:
    return look.font(Type.BODY, percent=percent)


def _need(look: Look, group: Group, percent: int) -> int:
    """Return the width in which no line of a group would have to be broken."""
    advance = QFontMetrics(_words_font(look, percent)).horizontalAdvance
    _, rows = group
    caps = max(_caps_wide(look, keys) for keys, _ in rows)
    return caps + look.px(_KEY_GAP) + max(advance(translate("keycard", what)) for _, what in rows)


def _place_group(look: Look, group: Group, box: QRect, percent: int, share: float) -> list[Placed]:
    """Lay out a group from the top of `box` on; the words of its rows begin at one edge.

    Where keys need more room than that, their own words begin behind them.
    """
    title, rows = group
    head = QRect(box.left(), box.top(), box.width(), look.px(HEAD - 6))
    lines = [Placed(head, (translate("keycard", title),), box.left())]
    font, y = _words_font(look, percent), box.top() + look.px(HEAD)
    line_high = QFontMetrics(font).lineSpacing()
    needed = [_caps_wide(look, keys) + look.px(_KEY_GAP) for keys, _ in rows]
    edge = min(max(needed), round(box.width() * share))
    for (keys, what), caps in zip(rows, needed, strict=True):
        x = box.left() + max(edge, caps)
        room = max(1, box.right() - x)
        words = tuple(broken(translate("keycard", what), font, room, 4))
        high = max(look.px(STEP), len(words) * line_high + look.px(3))
        lines.append(Placed(QRect(box.left(), y, box.width(), high), words, x, keys))
        y += high
    return lines


def _paint_line(
    painter: QPainter, look: Look, line: Placed, lost: frozenset[str], percent: int
) -> None:
    box = line.box
    if not line.keys:
        painter.setFont(look.font(Type.BODY, bold=True, percent=115))
        painter.setPen(colour(Ink.ACCENT))
        painter.drawText(box, LEFT | MIDDLE, line.words[0])
        return
    x, y = box.left(), box.top()
    for key, gone in zip(line.keys, struck(line.keys, lost), strict=True):
        ink = EDGE if gone else Ink.TEXT
        cap = QRect(x, y, 0, look.px(_CAP))
        right = paint_cap(painter, look, cap, called(key), ink, percent=95)
        if gone:
            painter.setPen(QPen(colour(Ink.WARN), look.px(2)))
            middle = y + look.px(_CAP) // 2
            painter.drawLine(x + look.px(4), middle, right - look.px(4), middle)
        x = right + look.px(6)
    painter.setFont(_words_font(look, percent))
    painter.setPen(colour(Ink.TEXT))
    high = painter.fontMetrics().lineSpacing()
    y += max(0, (look.px(_CAP) - high) // 2)
    for n, words in enumerate(line.words):
        room = QRect(line.words_x, y + n * high, box.right() - line.words_x + 1, high)
        painter.drawText(room, LEFT | MIDDLE, words)


def cap_wide(look: Look, key: str, percent: int = 95) -> int:
    """Return how wide a key is painted."""
    metrics = QFontMetrics(look.font(Type.BODY, bold=True, percent=percent))
    return max(look.px(_CAP), metrics.horizontalAdvance(key) + look.px(20))


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
