"""The question asked on the cover: by when today's session must be over."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.windows.flow import Flow
from presenter.windows.look import Ground, Ink, Look, Type
from presenter.windows.parts import Button, Line, Panel
from presenter.windows.signs import Sign


class FinishPanel(Panel):
    """Asks for today's finish; each answer is told at once, as minutes after midnight."""

    finish_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.NOW, parent)
        self._ask = Line(Type.LARGE, bold=True, lines=2, hug=True)
        self._ask.set_text(translate("finish", "When must you finish today?"))
        self._edit = QTimeEdit()
        self._edit.setDisplayFormat("HH:mm")
        self._edit.setAccessibleName(translate("finish", "Today's finish"))
        self._edit.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self._edit.setFrame(False)
        self._edit.setAutoFillBackground(True)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._less = Button(
            translate("finish", "Five minutes earlier"), Sign.MINUS, translate("finish", "5 min")
        )
        self._more = Button(
            translate("finish", "Five minutes later"), Sign.PLUS, translate("finish", "5 min")
        )
        self._none = Button(
            translate("finish", "There is no fixed end today"),
            Sign.CLOSE,
            translate("finish", "No fixed end"),
        )
        self._fixed = True
        self._start = Line(Type.BODY, ink=Ink.QUIET, lines=3, hug=True)
        self._start.hide()
        self._row, self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), Flow()
        self._asked = QVBoxLayout()
        self._asked.addWidget(self._ask)
        self._asked.addWidget(self._start)
        self._row.addLayout(self._asked, 1)
        self._row.addLayout(self._flow)
        for number, part in enumerate((self._less, self._edit, self._more, self._none)):
            self._flow.insertWidget(number, part)
        self._edit.timeChanged.connect(self._changed)
        self._less.clicked.connect(lambda: self._shift(-5))
        self._more.clicked.connect(lambda: self._shift(5))
        self._none.clicked.connect(self._no_end)

    def ask(self, minute: int | None) -> None:
        """Ask, with an answer filled in; None says there is no fixed end."""
        self._edit.blockSignals(True)
        whole = 0 if minute is None else minute % (24 * 60)
        self._edit.setTime(QTime(whole // 60, whole % 60))
        self._edit.blockSignals(False)
        self._mark(fixed=minute is not None)
        self.show()

    def minute(self) -> int | None:
        """Return the answer shown, in minutes after midnight."""
        time = self._edit.time()
        return time.hour() * 60 + time.minute() if self._fixed else None

    def show_start(self, words: str) -> None:
        """Say when it ends if it begins now."""
        self._start.set_text(words)
        if self._start.isHidden() == bool(words):
            self._start.setVisible(bool(words))

    def start_text(self) -> str:
        """Return what is said of the beginning."""
        return self._start.text()

    def set_large(self, *, large: bool) -> None:
        """Stand the answers below the question where texts are large, else beside it."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if large else ways.LeftToRight)

    def _mark(self, *, fixed: bool) -> None:
        self._fixed = fixed
        self._none.set_on(on=not fixed)

    def _shift(self, minutes: int) -> None:
        if not self._fixed:
            self._mark(fixed=True)
        self._edit.setTime(self._edit.time().addSecs(60 * minutes))

    def _changed(self) -> None:
        self._mark(fixed=True)
        self.finish_changed.emit(self.minute())

    def _no_end(self) -> None:
        self._mark(fixed=not self._fixed)
        self.finish_changed.emit(self.minute())

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._row.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        self._row.setSpacing(look.px(8))
        self._flow.setSpacing(look.px(8))
        self._edit.setFont(look.font(Type.LARGE, bold=True))
        self._edit.setFixedSize(look.px(96), look.px(38))
        self._asked.setSpacing(look.px(2))
        for part in (self._ask, self._start, self._less, self._more, self._none):
            part.rescale(look)
