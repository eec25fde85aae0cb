"""The meter: how loud the film itself is at this moment, and whether the room hears it."""

from __future__ import annotations

from collections.abc import Callable
from math import log10

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.session.language import translate
from presenter.session.values import value
from presenter.windows.look import EDGE, LINE, Ink, Look, Type, colour

_EVERY_MS = 100
_CALM_MS = 1000  # where nothing should move by itself: a number, once a second
_LOWEST = -54.0  # dBFS at the left end
_CUBIC = 60.0  # dB by which a volume counts: it is the cube root of the amplitude


@value
class Heard:
    """What a film sounds like at a moment: dBFS of its own; `sound` is None while not known."""

    sound: bool | None = None
    rms: float = _LOWEST
    peak: float = _LOWEST
    volume: int = 100
    muted: bool = False
    gain: float = 0.0  # dB, of the step


def words_of(heard: Heard) -> str:
    """Return in words what the meter shows."""
    if heard.sound is None:
        return ""
    if not heard.sound:
        return translate("meter", "This film has no sound.")
    if heard.muted or heard.volume == 0:
        return translate("meter", "The film has sound; the room hears none of it.")
    if heard.peak <= _LOWEST:
        return translate("meter", "The film is silent at this moment.")
    text = translate("meter", "The film’s own sound: {level} dB below the loudest there can be.")
    return text.format(level=round(-heard.rms))


class Meter(QWidget):
    """Shows what `ask` returns, some times a second while a film plays and only then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask: Callable[[], Heard] = Heard
        self.calm: Callable[[], bool] = lambda: False
        self._heard = Heard()
        self._look = Look()
        self._is_calm = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self.setAccessibleName(translate("meter", "How loud the film is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def follow(self, *, playing: bool) -> None:
        """Move with the film while it plays; else show the moment it stands at."""
        if playing == self._timer.isActive():
            if not playing:
                self.refresh()
            return
        if playing:
            self._is_calm = self.calm()
            self._timer.start(_CALM_MS if self._is_calm else _EVERY_MS)
        else:
            self._timer.stop()
        self.refresh()

    def refresh(self) -> None:
        """Show this moment."""
        heard = self.ask()
        if heard != self._heard:
            words = words_of(heard)
            if not self._timer.isActive() or words_of(self._heard)[:9] != words[:9]:
                self.setToolTip(words)
                self.setAccessibleDescription(words)
            self._heard = heard
            self.update()

    def heard(self) -> Heard:
        """Return what is shown."""
        return self._heard

    def is_moving(self) -> bool:
        """True while it follows a film."""
        return self._timer.isActive()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFont(look.font(Type.SMALL))
        self.setFixedHeight(look.px(18))

    def sizeHint(self) -> QSize:
        """Return a small width: it takes what is left."""
        return QSize(self._look.px(56), self._look.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar, the peak, a mark for what is heard of it; words where there is none."""
        if self._heard.sound is None:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        if not self._heard.sound or self._is_calm:
            self._write(painter)
            return
        px, heard = self._look.px, self._heard
        high, wide = px(8), self.width() - 1.0
        top = (self.height() - high) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(LINE))
        painter.drawRoundedRect(QRectF(0, top, wide, high), 2, 2)
        own = QRectF(0, top, wide * _part(heard.rms), high)
        if heard.muted or heard.volume == 0:  # hollow: there is sound, and none is heard
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(Ink.WARN), px(1)))
            painter.drawRect(own.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.drawLine(0, round(top + high + px(4)), round(wide), round(top - px(4)))
            return
        painter.setBrush(colour(EDGE))
        painter.drawRoundedRect(own, 2, 2)
        down = _CUBIC * log10(heard.volume / 100) + heard.gain
        painter.setBrush(colour(Ink.TEXT))
        painter.drawRoundedRect(QRectF(0, top, wide * _part(heard.rms + down), high), 2, 2)
        x = wide * _part(heard.peak)
        painter.drawRect(QRectF(x - px(1), top - px(3), px(2), high + px(6)))

    def _write(self, painter: QPainter) -> None:
        heard = self._heard
        if not heard.sound:
            text = translate("meter", "no sound")
        elif heard.muted or heard.volume == 0:
            text = translate("meter", "not heard")
        else:
            text = translate("meter", "−{level} dB").format(level=round(-heard.rms))
        painter.setPen(colour(Ink.QUIET))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


def _part(level: float) -> float:
    return min(1.0, max(0.0, 1 - level / _LOWEST))
