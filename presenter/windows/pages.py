"""What the question pages share: a heading, paragraphs, and a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.windows.flow import Flow
from presenter.windows.look import Ink, Look, Type, dress, look_for, sight
from presenter.windows.parts import Button, Line, Style
from presenter.windows.signs import Sign

WIDEST = 860  # pixels at scale 1 that lines of text may have


class Page(QWidget):
    """A question in the middle of a window. Enter presses the main button, Escape closes."""

    closed = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None, *, fill: bool = False) -> None:
        """Make a page; with `fill` its body takes all the height, else it stands in the middle."""
        super().__init__(parent)
        dress(self)
        self.setWindowTitle(heading)
        self.resize(*((1000, 640) if sight().percent == 100 else (1340, 690)))
        self._look: Look | None = None
        self._lines: list[Line] = []
        self._buttons: list[Button] = []
        self._main: Button | None = None
        self._heading = self._line(heading, Type.LARGE, bold=True, lines=2)
        self._body = QVBoxLayout()
        self._body.addWidget(self._heading)
        self._row = Flow()
        self._column = QVBoxLayout()
        self._column.addStretch(0 if fill else 2)
        self._column.addLayout(self._body, 1 if fill else 0)
        self._column.addLayout(self._row)
        self._column.addStretch(0 if fill else 3)
        self._outer = QHBoxLayout(self)
        self._outer.addStretch(1)
        self._outer.addLayout(self._column, 20)
        self._outer.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_heading(self, text: str) -> None:
        """Ask something else."""
        self._heading.set_text(text)

    def _line(
        self,
        text: str,
        size: Type = Type.BODY,
        *,
        bold: bool = False,
        lines: int = 1,
        ink: str = Ink.TEXT,
    ) -> Line:
        line = Line(size, bold=bold, lines=lines, ink=ink, hug=True)
        line.set_text(text)
        self._lines.append(line)
        return line

    def _say(self, text: str, *, bold: bool = False, lines: int = 4, ink: str = Ink.TEXT) -> Line:
        """Add a paragraph."""
        line = self._line(text, bold=bold, lines=lines, ink=ink)
        self._body.addWidget(line)
        return line

    def _offer(
        self, name: str, sign: Sign, pressed: SignalInstance, *, main: bool = False, text: str = ""
    ) -> Button:
        """Add a button; the main one is what Enter presses."""
        button = Button(name, sign, text or name, style=Style.MAIN if main else Style.PLAIN)
        button.clicked.connect(pressed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.insertWidget(0 if main else self._row.count(), button)
        self._buttons.insert(0 if main else len(self._buttons), button)
        self._main = button if main else self._main
        return button

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons, from the left."""
        return tuple(self._buttons)

    def texts(self) -> tuple[str, ...]:
        """Return what the page says, from the top."""
        return tuple(line.text() for line in self._lines)

    def showEvent(self, _event: QShowEvent) -> None:
        """Give the keys to the main button."""
        if self._main is not None:
            self._main.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the main button at Enter, unless another has the focus; close at Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((button for button in self._buttons if button.hasFocus()), self._main)
            if focused is not None and focused.isEnabled():
                focused.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that somebody closes the window; what the program itself closes goes through."""
        if event.spontaneous():
            event.ignore()
            self.closed.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Take on the measures of the window."""
        # A question is read at arm's length however small its window: never below full size.
        look = look_for(self.size(), least=1.0)
        if look != self._look:
            self._look = look
            self.rescale(look)
        side = max(look.gap(32), (self.width() - look.px(WIDEST)) // 2)
        self._outer.setContentsMargins(side, look.gap(40), side, look.gap(32))

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setSpacing(look.gap(20))
        self._body.setSpacing(look.gap(12))
        self._row.setSpacing(look.px(10))
        self._row.setContentsMargins(0, look.px(8), 0, 0)
        for line in self._lines:
            line.rescale(look)
        for button in self._buttons:
            button.rescale(look)
