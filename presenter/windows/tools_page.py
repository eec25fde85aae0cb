"""The page to draw, point and zoom on: the room's picture as large as it goes, tools beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QRubberBand,
    QVBoxLayout,
    QWidget,
)

from presenter.session.language import translate
from presenter.stage.ink import Point, Tint
from presenter.windows.look import Ground, Ink, Look, Type, colour, look_for
from presenter.windows.marking import WIDTHS, Marking, Tool
from presenter.windows.parts import Button, Line, Panel, Style
from presenter.windows.previews import Picture
from presenter.windows.scroll import Scroll
from presenter.windows.signs import Sign

_PAN = 0.2  # of what is seen, an arrow key
_COLUMN = 196  # pixels at scale 1 of the strip's width ...
_SLIDE = 16  # ... of what it has more for its scroll bar, where its buttons are short ...
_WHOLE = 520  # ... and of its height with a word on each button
_ARROWS: dict[int, tuple[float, float]] = {
    Qt.Key.Key_Left: (-_PAN, 0),
    Qt.Key.Key_Right: (_PAN, 0),
    Qt.Key.Key_Up: (0, -_PAN),
    Qt.Key.Key_Down: (0, _PAN),
}
_UNDO = (int(Qt.Key.Key_Z), Qt.KeyboardModifier.ControlModifier.value)
_SIZES: dict[int, bool] = {
    Qt.Key.Key_Plus: True,
    Qt.Key.Key_Equal: True,
    Qt.Key.Key_Minus: False,
}


class Mirror(Picture):
    """The room's picture under the hand; tells the marking what the hand does."""

    def __init__(self, marking: Marking) -> None:
        super().__init__(translate("tools", "What the room sees, to draw and point on"))
        self._marking = marking
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def at(self, position: QPointF) -> Point:
        """Return the point of the room's picture at a place of this widget."""
        return self._marking.zoom.point(self.page(), position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw or drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._marking.press(self.at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand; beside the picture nothing is pointed at."""
        inside = self.page().contains(event.position())
        if not inside and not event.buttons():
            self._marking.leave()
            return
        at = self.at(event.position())
        self._marking.move(at)
        band = self._marking.band(at)
        self._band.setVisible(band is not None)
        if band is not None:
            place = self._marking.zoom.place(self.page())
            corners = [
                QPointF(place.left() + x * place.width(), place.top() + y * place.height())
                for x, y in band
            ]
            self._band.setGeometry(
                QRect(corners[0].toPoint(), corners[1].toPoint()).normalized() & self.rect()
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._band.hide()
            self._marking.release(self.at(event.position()))

    def leaveEvent(self, _event: object) -> None:
        """Point at nothing."""
        self._marking.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the spotlight or the zoom; two fingers on a trackpad are a wheel."""
        self._marking.wheel(event.angleDelta().y() / 120, self.at(event.position()))
        event.accept()


class Swatch(QAbstractButton):
    """A dot in one of the pen's colours, or as large as one of its widths."""

    def __init__(self, name: str, colour: str, rim: str, share: float) -> None:
        super().__init__()
        self._colours, self._share, self._look = (colour, rim), share, Look()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFixedSize(look.px(52), look.px(44))

    def sizeHint(self) -> QSize:
        """Return the size of a finger's tip."""
        return QSize(self._look.px(52), self._look.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot, and a frame around the one chosen."""
        painter, px = QPainter(self), self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5)
        ink = Ink.TEXT if self.hasFocus() else Ink.ACCENT if self.isChecked() else Ground.RAISED
        thick = 3 if self.hasFocus() else 2 if self.isChecked() else 1
        painter.setPen(QPen(colour(ink), px(thick)))
        painter.setBrush(colour(Ground.NOW if self.isChecked() else Ground.PANEL))
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setPen(QPen(QColor(self._colours[1]), px(2)))
        painter.setBrush(QColor(self._colours[0]))
        radius = px(13) * self._share
        painter.drawEllipse(QPointF(box.center()), radius, radius)


class ToolsPage(QWidget):
    """The mirror and the strip of tools. `done` asks to be closed, `hidden` tells that it is."""

    done = Signal()
    hidden = Signal()

    def __init__(self, marking: Marking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marking = marking
        self.setAccessibleName(translate("tools", "Draw, point and zoom"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.mirror = Mirror(marking)
        self.mirror.set_edge(Ink.ACCENT)
        self._strip = Panel()
        self._tools = {
            Tool.PEN: Button(translate("tools", "Pen"), Sign.PEN, translate("tools", "Pen (d)")),
            Tool.POINTER: Button(
                translate("tools", "Pointer"), Sign.POINTER, translate("tools", "Pointer (x)")
            ),
            Tool.SPOTLIGHT: Button(
                translate("tools", "Spotlight"), Sign.SPOTLIGHT, translate("tools", "Spotlight (g)")
            ),
            Tool.ZOOM: Button(
                translate("tools", "Zoom"), Sign.ZOOM, translate("tools", "Zoom (z)")
            ),
        }
        names = {
            Tint.RED: translate("tools", "Red"),
            Tint.YELLOW: translate("tools", "Yellow"),
            Tint.BLUE: translate("tools", "Blue"),
        }
        self._tints = {tint: Swatch(name, *tint.value, 1.0) for tint, name in names.items()}
        wide = (
            translate("tools", "Thin"),
            translate("tools", "Middle"),
            translate("tools", "Thick"),
        )
        self._widths = {
            width: Swatch(name, Ink.TEXT, Ink.TEXT, width / WIDTHS[-1])
            for width, name in zip(WIDTHS, wide, strict=True)
        }
        undo = translate("tools", "Undo")
        self._undo = Button(translate("tools", "Take the last stroke away"), Sign.UNDO, undo)
        erase = translate("tools", "Erase (e)")
        self._erase = Button(translate("tools", "Take all strokes away"), Sign.ERASE, erase)
        self._hint = Line(Type.BODY, ink=Ink.QUIET, lines=7, hug=True)
        self._done = Button(
            translate("tools", "Leave the tools"),
            Sign.CHECK,
            translate("tools", "Done (Escape)"),
            style=Style.MAIN,
        )
        self._build()
        self._connect()
        self.show_tools()

    def _build(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._area = Scroll(inner, translate("tools", "Draw, point and zoom"))
        down = QBoxLayout.Direction.TopToBottom
        self._words = [QBoxLayout(down), QBoxLayout(down)]
        for button in self._tools.values():
            self._words[0].addWidget(button)
        for button in (self._undo, self._erase):
            self._words[1].addWidget(button)
        self._column.addLayout(self._words[0])
        self._rows = [QHBoxLayout(), QHBoxLayout()]
        for row, swatches in zip(
            self._rows, (self._tints.values(), self._widths.values()), strict=True
        ):
            for swatch in swatches:
                row.addWidget(swatch)
            self._column.addLayout(row)
        self._column.addLayout(self._words[1])
        self._column.addWidget(self._hint)
        self._column.addStretch(1)
        self._frame = QVBoxLayout(self._strip)
        self._frame.addWidget(self._area, 1)
        self._frame.addStretch(0)
        self._frame.addWidget(self._done)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._row.addWidget(self.mirror, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        self._row.addWidget(self._strip)

    def _connect(self) -> None:
        marking = self._marking
        for tool, button in self._tools.items():
            button.clicked.connect(self._picker(tool))
        for tint, swatch in self._tints.items():
            swatch.clicked.connect(self._inker(tint))
        for width, swatch in self._widths.items():
            swatch.clicked.connect(self._widener(width))
        self._undo.clicked.connect(marking.undo)
        self._erase.clicked.connect(marking.erase)
        self._done.clicked.connect(self.done)
        marking.changed.connect(self.show_tools)

    def _picker(self, tool: Tool) -> Callable[[], None]:
        return lambda: self._marking.pick(tool)

    def _inker(self, tint: Tint) -> Callable[[], None]:
        return lambda: self._marking.use(tint=tint)

    def _widener(self, width: float) -> Callable[[], None]:
        return lambda: self._marking.use(width=width)

    def show_tools(self) -> None:
        """Mark the tool, the colour and the width in use, and say what the hand does."""
        marking = self._marking
        for tool, button in self._tools.items():
            button.set_on(on=tool is marking.tool)
        for tint, swatch in self._tints.items():
            swatch.setChecked(tint is marking.tint)
        for width, swatch in self._widths.items():
            swatch.setChecked(width == marking.width)
        self._hint.set_text(hint(marking.tool))

    def keeps(self, key: int, modifiers: int) -> bool:
        """True for keys that undo, zoom and pan here, and do something else elsewhere."""
        if (key, modifiers) == _UNDO:
            return True
        if modifiers or self._marking.tool is not Tool.ZOOM or not self.hasFocus():
            return False
        return key in _SIZES or (key in _ARROWS and not self._marking.zoom.whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and pan, or take the last stroke away with Ctrl and z."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._marking.undo()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()  # from a button; where the page has the keys the show takes it
        elif event.key() in _SIZES and self._marking.tool is Tool.ZOOM:
            self._marking.enlarge(larger=_SIZES[event.key()])
        elif event.key() in _ARROWS and self._marking.tool is Tool.ZOOM:
            self._marking.pan(*_ARROWS[event.key()])
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody draws here any more."""
        super().hideEvent(event)
        self.hidden.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the mirror 16:9 and as large as it goes."""
        super().resizeEvent(event)
        window = self.window()
        look = look_for(window.size())
        short = look.px(_WHOLE) > self.height()
        gap, column = look.px(12), look.px(_COLUMN + (_SLIDE if short else 0))
        self._row.setSpacing(gap)
        self._strip.setFixedWidth(column)
        self._strip.rescale(look)
        side = look.px(10)
        self._frame.setContentsMargins(side, side, side, side)
        for layout in (self._column, self._frame, *self._words, *self._rows):
            layout.setSpacing(look.px(6))
        self._shorten(short=short)
        for button in (self._undo, self._erase, self._done, *self._tools.values()):
            button.rescale(look)
        self._hint.rescale(look)
        for swatch in (*self._tints.values(), *self._widths.values()):
            swatch.rescale(look)
        self._area.rescale(look)
        self.mirror.rescale(look)
        room = self.width() - column - 3 * gap
        wide = max(16, min(room, round(self.height() * 16 / 9)))
        self.mirror.setFixedSize(wide, round(wide * 9 / 16))

    def _shorten(self, *, short: bool) -> None:
        """Stand the buttons side by side, signs alone, where the strip would be too long."""
        ways = QBoxLayout.Direction
        for layout in self._words:
            layout.setDirection(ways.LeftToRight if short else ways.TopToBottom)
        for button in (*self._tools.values(), self._undo, self._erase):
            button.shorten(short=short)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what lies below."""
        QPainter(self).fillRect(self.rect(), colour(Ground.WINDOW))


def hint(tool: Tool | None) -> str:
    """Return what the hand does with a tool."""
    match tool:
        case Tool.PEN:
            return translate("tools", "Draw on the picture. Gone when you go on.")
        case Tool.POINTER:
            return translate("tools", "Move over the picture: the room sees a red dot.")
        case Tool.SPOTLIGHT:
            return translate("tools", "Move the light; the wheel changes its size.")
        case Tool.ZOOM:
            return translate(
                "tools", "Drag a frame, or turn the wheel. Then drag, or use the arrows."
            )
        case None:
            return translate("tools", "Choose a tool.")
