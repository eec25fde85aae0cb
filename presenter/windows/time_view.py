"""How am I for time: the clock, this step against its plan, and when the session ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from presenter.session.language import noop, translate
from presenter.windows.look import LINE, Ground, Ink, Look, Type, colour, sight
from presenter.windows.parts import NEW_LINE, Line, Panel, time_words
from presenter.windows.signs import Sign, paint_sign
from presenter.windows.view import Pace

PACES: dict[Pace, tuple[Sign | None, Ink]] = {
    Pace.NONE: (None, Ink.TEXT),
    Pace.EARLY: (Sign.EARLY, Ink.GOOD),
    Pace.ON_TIME: (Sign.CHECK, Ink.GOOD),
    Pace.LATE: (Sign.ALERT, Ink.WARN),
}

_PACES = (
    noop("time_view", "none"),
    noop("time_view", "early"),
    noop("time_view", "on time"),
    noop("time_view", "late"),
)


def step_words(spent: float, planned: float) -> str:
    """Return this step's time in words; both in seconds, no plan is 0."""
    if planned <= 0:
        return (
            translate("time_view", "{spent}, no time planned").format(spent=time_words(spent))
            if spent >= 0.5
            else ""
        )
    if spent > planned:
        return translate("time_view", "{spent} of {planned}, {over}").format(
            spent=time_words(spent), planned=time_words(planned), over=over_words(spent - planned)
        )
    return translate("time_view", "{spent} of {planned}").format(
        spent=time_words(spent), planned=time_words(planned)
    )


def over_words(seconds: float) -> str:
    """Return how far over its plan a step is."""
    return translate("time_view", "{time} over").format(time=time_words(seconds))


class Bar(QWidget):
    """A step's time as a bar; what is over the plan is hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (0, 0)  # pixels filled, pixels of these over the plan
        self._times = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_times(self, spent: float, planned: float) -> None:
        """Show seconds spent of seconds planned; repaints only when a pixel differs."""
        self._times = (spent, planned)
        parts = self._measure()
        if parts != self._parts:
            self._parts = parts
            self.update()

    def _measure(self) -> tuple[int, int]:
        spent, planned = self._times
        if planned <= 0:
            return 0, 0
        whole = max(spent, planned)
        full = round(self.width() * spent / whole)
        return full, round(self.width() * max(0.0, spent - planned) / whole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        self._parts = full, over = self._measure()
        painter = QPainter(self)
        if sight().contrast:  # an outline: a light rail would hide how much of it is filled
            painter.setPen(colour(LINE))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(self.rect(), colour(LINE))
        high = self.height()
        painter.fillRect(0, 0, full - over, high, colour(Ink.ACCENT))
        if over:
            painter.fillRect(full - over, 0, over, high, colour(Ground.ALERT))
            hatch = QBrush(colour(Ink.WARN), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(full - over, 0, over, high, hatch)


class PaceSign(QLabel):
    """A sign for early, on time or late."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = Pace.NONE

    def set_pace(self, pace: Pace) -> None:
        """Show how the run stands."""
        if pace is not self._pace:
            self._pace = pace
            self.setAccessibleName(
                translate("time_view", "The run is {words}").format(
                    words=translate("time_view", pace)
                )
                if pace is not Pace.NONE
                else ""
            )
            self.setVisible(pace is not Pace.NONE)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        sign, ink = PACES[self._pace]
        if sign:
            paint_sign(QPainter(self), sign, QRectF(self.rect()), ink)


class TimeView(Panel):
    """The clock and the projected finish."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.PANEL, parent)
        self._clock = Line(Type.CLOCK, bold=True)
        self._finish = Line(Type.BODY, bold=True, lines=3, hug=True)
        self._sign = PaceSign()
        self._sign.hide()
        self._break, self._break_sign = Line(Type.BODY, lines=2, hug=True), PaceSign()
        self._break_sign.hide()
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._row.addWidget(self._clock)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._finish, 1)
        self._below.addWidget(self._break_sign)
        self._below.addWidget(self._break, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addLayout(self._below)
        self._break.hide()

    def show_time(self, clock: str, finish: str, pace: Pace) -> None:
        """Show the clock and when the session ends."""
        self._clock.set_text(clock)
        self._finish.set_text(finish.replace(", ", f",{NEW_LINE}", 1), PACES[pace][1])
        self._sign.set_pace(pace)

    def show_break(self, words: str, pace: Pace) -> None:
        """Show when the next break is, or that there is none."""
        told = pace if pace in (Pace.EARLY, Pace.LATE) else Pace.NONE
        self._break.set_text(words, PACES[told][1])
        self._break_sign.set_pace(told if words else Pace.NONE)
        if self._break.isHidden() == bool(words):
            self._break.setVisible(bool(words))

    def break_text(self) -> str:
        """Return what is said of the next break."""
        return self._break.text()

    def set_large(self, *, large: bool) -> None:
        """Leave the finish more lines where texts are large."""
        self._finish.set_lines(5 if large else 3)

    def texts(self) -> tuple[str, str]:
        """Return the clock and the finish, as shown."""
        return self._clock.text(), self._finish.text().replace(NEW_LINE, " ")

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._column.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        self._column.setSpacing(look.px(2))
        self._row.setSpacing(look.px(10))
        self._below.setSpacing(look.px(8))
        self._break.rescale(look)
        self._break_sign.setFixedSize(look.px(18), look.px(18))
        self._sign.setFixedSize(look.px(24), look.px(24))
        self._clock.rescale(look)
        self._finish.rescale(look)
        self._clock.setFixedWidth(self._clock.fontMetrics().horizontalAdvance("00:00") + 2)


class StepTime(QWidget):
    """The time spent in this step against its plan, in words and as a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._bar = Line(Type.LARGE, bold=True, lines=2, hug=True), Bar()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._words)
        self._column.addWidget(self._bar)

    def show_time(self, spent: float, planned: float) -> None:
        """Show seconds spent of seconds planned; 0 is no plan."""
        late = planned > 0 and spent > planned
        words = step_words(spent, planned).replace(", ", f",{NEW_LINE}")
        self._words.set_text(words, Ink.WARN if late else Ink.TEXT)
        self._bar.set_times(spent, planned)
        if self._bar.isHidden() == (planned > 0):
            self._bar.setVisible(planned > 0)

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text().replace(NEW_LINE, " ")

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setSpacing(look.px(6))
        self._bar.setFixedHeight(look.px(8))
        self._words.rescale(look)
