"""Rows of a form in the house's look: a choice, a switch, a number, under a section's heading.

A row says what it is about on the left and has its control on the right, or below where there is
little room. Each tells `changed` with its new value when a person changes it, never when the
program does. The control bears the row's name and explanation for ears, and one press of Tab
reaches it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from presenter.session.language import translate
from presenter.windows.look import EDGE, Ground, Ink, Look, Type, choices_style, colour
from presenter.windows.parts import LEFT, Button, Line, broken
from presenter.windows.signs import Sign, paint_sign

HIGH, CONTROL = 40, 260  # pixels at scale 1 of a control
MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class Row(QWidget):
    """A control with its name and, in quiet words below, what it does."""

    changed = Signal(object)

    def __init__(self, name: str, about: str, control: QWidget) -> None:
        super().__init__()
        self._control = control
        self._name, self._about = Line(Type.BODY, lines=2, hug=True), None
        self._name.set_text(name)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self._name)
        if about:
            self._about = Line(Type.SMALL, ink=Ink.QUIET, lines=4, hug=True)
            self._about.set_text(about)
            self._words.addWidget(self._about)
        self._words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(control)
        self._look = Look()
        self._name.setBuddy(control)  # a combo box is heard with what is chosen, not with its name
        control.setAccessibleName(name)
        control.setAccessibleDescription(about)

    def control(self) -> QWidget:
        """Return what the keys work on."""
        return self._control

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._name.rescale(look)
        if self._about is not None:
            self._about.rescale(look)
        self._words.setSpacing(look.px(2))
        self._row.setSpacing(look.px(16))
        rescale = getattr(self._control, "rescale", None)
        if rescale is not None:
            rescale(look)
        self._turn()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Stand the control beside the words, or below them."""
        self._turn()

    def _turn(self) -> None:
        tight = self.width() < 1.9 * self._look.px(CONTROL)
        way = QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)
            self._row.setSpacing(self._look.px(4 if tight else 16))


class Choice(Row):
    """One of several. `options` are values and what people call them; `changed` has a value."""

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], value: str = "", about: str = ""
    ) -> None:
        self._box = _Box()
        super().__init__(name, about, self._box)
        self.set_options(options, value)
        self._box.activated.connect(lambda _row: self.changed.emit(self.value()))

    def set_options(self, options: Sequence[tuple[str, str]], value: str) -> None:
        """Offer these; one that is chosen and not among them is offered all the same."""
        known = any(each == value for each, _ in options)
        with QSignalBlocker(self._box):
            self._box.clear()
            for each, words in [*options, *([] if known else [(value, value)])]:
                self._box.addItem(words, each)
        self.set_value(value)

    def value(self) -> str:
        """Return what is chosen."""
        return str(self._box.currentData())

    def set_value(self, value: str) -> None:
        """Choose one of the options."""
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(max(0, self._box.findData(value)))
        self._box.setToolTip(self._box.currentText())
        self._box.update()


class Switch(Row):
    """On or off; `changed` has a bool."""

    def __init__(self, name: str, on: bool = False, about: str = "") -> None:  # noqa: FBT001, FBT002
        self._box = _Toggle()
        super().__init__(name, about, self._box)
        self.set_value(on)
        self._box.clicked.connect(lambda on: self.changed.emit(on))

    def value(self) -> bool:
        """True if it is on."""
        return self._box.isChecked()

    def set_value(self, on: bool) -> None:  # noqa: FBT001 - the value of a row, like the others'
        """Switch it on or off."""
        self._box.setChecked(on)


class Stepper(Row):
    """A number between two ends, in steps; `changed` has an int."""

    def __init__(
        self,
        name: str,
        value: int,
        ends: tuple[int, int],
        *,
        step: int = 10,
        unit: str = "%",
        about: str = "",
    ) -> None:
        self._box = _Steps(ends, step, unit)
        super().__init__(name, about, self._box)
        self.set_value(value)
        self._box.valueChanged.connect(lambda number: self.changed.emit(number))

    def value(self) -> int:
        """Return the number."""
        return self._box.value()

    def set_value(self, value: int) -> None:
        """Set the number."""
        with QSignalBlocker(self._box):
            self._box.setValue(value)
        self._box.update()


class Press(Row):
    """A button with words beside it; `changed` has None when it is pressed."""

    def __init__(self, name: str, text: str, sign: Sign | None = None, about: str = "") -> None:
        button = Button(name, sign, text)
        super().__init__(name, about, button)
        button.clicked.connect(lambda: self.changed.emit(None))


class Section(QWidget):
    """A heading with rows below it."""

    def __init__(self, title: str, *rows: QWidget) -> None:
        super().__init__()
        self._title = Line(Type.LARGE, bold=True, ink=Ink.ACCENT)
        self._title.set_text(title)
        self._rows = rows
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        for row in rows:
            self._column.addWidget(row)
        self.setAccessibleName(title)

    def title(self) -> str:
        """Return the heading."""
        return self._title.text()

    def rows(self) -> tuple[QWidget, ...]:
        """Return what stands below it."""
        return self._rows

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._title.rescale(look)
        self._column.setSpacing(look.px(14))
        for row in self._rows:
            rescale = getattr(row, "rescale", None)
            if rescale is not None:
                rescale(look)


# The controls


def _paint_edge(painter: QPainter, widget: QWidget, look: Look, radius: float) -> None:
    """Paint the ground and the edge of a control; a thick edge tells that the keys are its."""
    focus = widget.hasFocus()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour(Ink.TEXT if focus else EDGE), look.px(3) if focus else look.px(1))
    painter.setPen(pen)
    painter.setBrush(colour(Ground.HOVER if widget.underMouse() else Ground.RAISED))
    inset = look.px(3) / 2
    box = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, radius, radius)


class _Box(QComboBox):
    """A combo box; the wheel scrolls the page, not the choice."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _row: self.setToolTip(self.currentText()))

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFont(look.font(Type.BODY))
        self.view().setFont(look.font(Type.BODY))
        self.view().setStyleSheet(choices_style())
        self.setFixedSize(look.px(CONTROL), look.px(HIGH))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is chosen, and an arrow."""
        px, painter = self._look.px, QPainter(self)
        _paint_edge(painter, self, self._look, px(6))
        ink = Ink.TEXT if self.isEnabled() else EDGE
        painter.setPen(colour(ink))
        words = self.rect().adjusted(px(12), 0, -px(40), 0)
        text = self.currentText()
        if self.fontMetrics().horizontalAdvance(text) > words.width():  # small on two lines then
            painter.setFont(self._look.font(Type.SMALL))
            text = "\n".join(broken(text, painter.font(), words.width(), 2))
        painter.drawText(words, LEFT | MIDDLE, text)
        x, y = self.width() - px(22), self.height() / 2
        painter.setPen(QPen(colour(ink), px(2)))
        painter.drawPolyline(
            [QPointF(x - px(6), y - px(3)), QPointF(x, y + px(3)), QPointF(x + px(6), y - px(3))]
        )


class _Toggle(QCheckBox):
    """A switch: where its knob is, and in a word, whether it is on."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFont(look.font(Type.BODY))
        self.setFixedSize(look.px(CONTROL // 2), look.px(HIGH))

    def hitButton(self, _place: object) -> bool:
        """All of it can be pressed."""
        return True

    def sizeHint(self) -> QSize:
        """Return the size it has."""
        return QSize(self._look.px(CONTROL // 2), self._look.px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rail, the knob and the word."""
        px, painter, on = self._look.px, QPainter(self), self.isChecked()
        _paint_edge(painter, self, self._look, px(6))
        rail = QRectF(px(12), (self.height() - px(20)) / 2, px(38), px(20))
        painter.setPen(QPen(colour(Ink.ACCENT if on else EDGE), px(2)))
        painter.setBrush(colour(Ink.ACCENT if on else Ground.WINDOW))
        painter.drawRoundedRect(rail, px(10), px(10))
        knob = QPointF(rail.right() - px(10) if on else rail.left() + px(10), rail.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Ink.ON_ACCENT if on else Ink.TEXT))
        painter.drawEllipse(knob, px(6), px(6))
        painter.setPen(colour(Ink.TEXT if self.isEnabled() else EDGE))
        words = self.rect().adjusted(px(62), 0, 0, 0)
        painter.drawText(
            words, LEFT | MIDDLE, translate("form", "On") if on else translate("form", "Off")
        )


class _Steps(QSlider):
    """A number between a minus and a plus; arrows, Home and End work too, as on a slider."""

    def __init__(self, ends: tuple[int, int], step: int, unit: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look, self._unit = Look(), unit
        self.setRange(*ends)
        self.setSingleStep(step)
        self.setPageStep(step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFont(look.font(Type.BODY))
        self.setFixedSize(look.px(CONTROL), look.px(HIGH))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a step down in the left third, up in the right one."""
        side = self.width() / 3
        x = event.position().x()
        way = -1 if x < side else 1 if x > 2 * side else 0
        self.setValue(self.value() + way * self.singleStep())

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """Drag nothing."""

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let nothing go."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the minus, the number and the plus."""
        px, painter = self._look.px, QPainter(self)
        _paint_edge(painter, self, self._look, px(6))
        for sign, x, more in (
            (Sign.MINUS, px(14), self.value() > self.minimum()),
            (Sign.PLUS, self.width() - px(34), self.value() < self.maximum()),
        ):
            box = QRectF(x, (self.height() - px(20)) / 2, px(20), px(20))
            paint_sign(painter, sign, box, Ink.TEXT if more and self.isEnabled() else EDGE)
        painter.setPen(colour(Ink.TEXT if self.isEnabled() else EDGE))
        painter.setFont(self.font())
        painter.drawText(self.rect(), _CENTRE, f"{self.value()} {self._unit}".strip())
