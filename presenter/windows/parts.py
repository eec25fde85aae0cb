"""The small parts all windows are made of: a line of text, a button, a panel."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtGui import QTextOption as Option
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from presenter.session.words import seconds_text
from presenter.windows.look import EDGE, LINE, Ground, Ink, Look, Type, colour
from presenter.windows.signs import Sign, paint_sign

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
NEW_LINE = "\u2028"  # breaks a line inside a paragraph
CENTRE = Qt.AlignmentFlag.AlignHCenter


def broken(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """Return a text in at most `lines` lines of `width` pixels; what does not fit ends in "…"."""
    metrics = QFontMetrics(font)
    if lines == 1:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    layout.setTextOption(Option())
    option = layout.textOption()
    option.setWrapMode(Option.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
    made: list[str] = []
    while len(made) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(made) == lines - 1 and end < len(units):
            rest = units[start:].decode("utf-16-le", "replace").replace(NEW_LINE, " ")
            made.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            made.append(units[start:end].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return made


class Line(QLabel):
    """Text on one line or a few, cut with "…" and then told whole by its tool tip.

    A new text repaints these few pixels and lays nothing out again, so a clock may live here.
    For ears it is a label; it paints itself all the same, and the label's own text stays empty.
    """

    def __init__(
        self,
        size: Type = Type.BODY,
        *,
        ink: str = Ink.TEXT,
        bold: bool = False,
        lines: int = 1,
        align: Qt.AlignmentFlag = LEFT,
        hug: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._ink, self._bold = size, ink, bold
        self._lines, self._align, self._hug = lines, align, hug
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rescale(Look())

    def set_lines(self, lines: int) -> None:
        """Take at most so many lines from now on."""
        if lines != self._lines:
            self._lines = lines
            self._measure()
            self.update()

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def ink(self) -> str:
        """Return the colour of the text."""
        return self._ink

    def set_text(self, text: str, ink: str | None = None) -> None:
        """Show a text; nothing is repainted when nothing changed."""
        ink = self._ink if ink is None else ink
        if (text, ink) == (self._text, self._ink):
            return
        self._text, self._ink = text, ink
        self.setAccessibleName(text)
        self._measure()
        self.update()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self.setFont(look.font(self._size, bold=self._bold))
        self._measure()

    def _measure(self) -> None:
        """Take the height of all lines, or with `hug` of those in use; say whole what is cut."""
        lines = self._lines
        if self._hug:
            lines = max(1, len(broken(self._text, self.font(), self.width(), self._lines)))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines)
        self.setToolTip("" if self.fits() else self._text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again when the width is another."""
        if event.size().width() != event.oldSize().width():
            self._measure()

    def fits(self) -> bool:
        """True if nothing of the text is cut."""
        lines = broken(self._text, self.font(), self.width(), self._lines)
        return "…" not in "".join(lines) or "…" in self._text

    def sizeHint(self) -> QSize:
        """Return a small width: a line takes what it is given."""
        return QSize(20, self.fontMetrics().lineSpacing() * self._lines)

    def minimumSizeHint(self) -> QSize:
        """Return none: a line may be as narrow as it must."""
        return QSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour(self._ink))
        step = self.fontMetrics().lineSpacing()
        where = self._align | Qt.AlignmentFlag.AlignVCenter
        for number, line in enumerate(broken(self._text, self.font(), self.width(), self._lines)):
            painter.drawText(QRect(0, number * step, self.width(), step), where, line)


class Style(Enum):
    """How much a button asks for."""

    PLAIN = auto()
    MAIN = auto()  # the one thing to press
    BARE = auto()  # no ground until the mouse is on it


_GROUNDS = {Style.PLAIN: Ground.RAISED, Style.MAIN: Ink.ACCENT, Style.BARE: Ground.PANEL}


class Button(QAbstractButton):
    """A button with a sign, a word or both. `name` says what it does, for ears and tool tips.

    Reached by Tab, never by a click, so that the keys keep their meaning for the show.
    """

    def __init__(
        self,
        name: str,
        sign: Sign | None = None,
        text: str = "",
        *,
        style: Style = Style.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign, self._style, self._look = sign, style, Look()
        self._short = False
        self.setText(text)
        self.rename(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.rescale(self._look)

    def rename(self, name: str, sign: Sign | None = None, text: str | None = None) -> None:
        """Say something else the button does now; None leaves a part as it is."""
        sign = self._sign if sign is None else sign
        text = self.text() if text is None else text
        if (name, sign, text) == (self.accessibleName(), self._sign, self.text()):
            return
        self._sign = sign
        self.setAccessibleName(name)
        self.setToolTip(name)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
        self.update()

    def sign(self) -> Sign | None:
        """Return the sign shown."""
        return self._sign

    def set_on(self, *, on: bool) -> None:
        """Mark that what the button switches is on; from now on the button is a switch."""
        self.setCheckable(True)
        self.setChecked(on)

    def nextCheckState(self) -> None:
        """Stay as it is when it is pressed: its owner knows whether it is on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press at Enter too, as at Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def shorten(self, *, short: bool) -> None:
        """Show the sign alone; the name is still told by the tool tip, and to ears."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def shown_text(self) -> str:
        """Return the word shown beside the sign, empty where there is only the sign."""
        return "" if self._short and self._sign else self.text()

    def is_on(self) -> bool:
        """True if what the button switches is on."""
        return self.isChecked()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFont(look.font(Type.BODY, bold=self._style is Style.MAIN))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the sign, the word and the margins."""
        px = self._look.px
        wide, text = px(20) if self._sign else 0, self.shown_text()
        if text:
            wide += self.fontMetrics().horizontalAdvance(text) + px(8) * bool(self._sign)
        return QSize(wide + 2 * px(12 if text else 9), px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the edge, the sign and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        px, ink = self._look.px, self._colour()
        text = self.shown_text()
        words = self.fontMetrics().horizontalAdvance(text)
        gap = px(8) if self._sign and text else 0
        x = (self.width() - words - gap - (px(20) if self._sign else 0)) / 2
        if self._sign:
            paint_sign(
                painter, self._sign, QRectF(x, (self.height() - px(20)) / 2, px(20), px(20)), ink
            )
            x += px(20) + gap
        painter.setPen(colour(ink))
        box = QRectF(x, 0, words + 2, self.height())
        painter.drawText(box, LEFT | Qt.AlignmentFlag.AlignVCenter, text)

    def _colour(self) -> str:
        if not self.isEnabled():
            return EDGE
        if self._style is Style.MAIN:
            return Ink.ON_ACCENT
        return Ink.ACCENT if self.is_on() else Ink.TEXT

    def _paint_ground(self, painter: QPainter) -> None:
        ground: str = _GROUNDS[self._style]
        if not self.isEnabled():
            ground = Ground.PANEL
        elif self._style is Style.MAIN:
            ground = Ink.TEXT if self.underMouse() else ground
        elif self.isDown() or self.underMouse():
            ground = Ground.HOVER
        elif self.is_on():
            ground = Ground.NOW
        px = self._look.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        if self.hasFocus():
            painter.setPen(QPen(colour(Ink.TEXT), px(3)))
        elif self.is_on() or not self.isEnabled():
            painter.setPen(QPen(colour(Ink.ACCENT if self.is_on() else Ground.RAISED), px(1)))
        elif self._look.contrast:
            painter.setPen(QPen(colour(EDGE), px(1)))
        inset = px(3) / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, px(6), px(6))
        if self.hasFocus() and self._style is Style.MAIN:
            # On this light ground the white ring is no news; a dark one inside it is.
            painter.setPen(QPen(colour(Ink.ON_ACCENT), px(2)))
            inner = box.adjusted(px(3), px(3), -px(3), -px(3))
            painter.drawRoundedRect(inner, px(4), px(4))
        if self.is_on():
            # Not by colour alone: a bar under what is on.
            painter.fillRect(
                QRectF(px(8), self.height() - px(7), self.width() - 2 * px(8), px(3)),
                colour(Ink.ACCENT),
            )


class Panel(QWidget):
    """A plain ground with rounded corners, on which other things stand."""

    def __init__(self, ground: str = Ground.PANEL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._look = ground, Look()

    def set_ground(self, ground: str) -> None:
        """Change the colour of the ground."""
        if ground != self._ground:
            self._ground = ground
            self.update()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._look.contrast  # such grounds are all but one
        painter.setPen(QPen(colour(LINE), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._ground))
        radius = self._look.gap(8)
        inset = 0.5 if edge else 0.0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)


def time_words(seconds: float) -> str:
    """Return seconds as minutes and seconds, `4:05`, or `1:04:05` from an hour on."""
    sign = "−" if seconds <= -0.5 else ""
    return f"{sign}{seconds_text(round(abs(seconds)))}"
