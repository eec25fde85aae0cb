"""The bar on which a film's place is seen and chosen; its pauses are marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from presenter.session.language import translate
from presenter.windows.film_marks import Mark
from presenter.windows.look import EDGE, LINE, Ground, Ink, Look, colour
from presenter.windows.parts import time_words
from presenter.windows.view import FilmView


class ScrubBar(QSlider):
    """A film from its start to its stop; a press or a drag asks for another place.

    For ears it is a slider of whole seconds; it paints itself and moves only with the film.
    """

    seek_to = Signal(float)
    dragged = Signal(float)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._film: FilmView | None = None
        self._pixel = -1
        self._dragged: float | None = None  # where the finger is, in seconds
        self._look = Look()
        self.setAccessibleName(translate("scrub_bar", "Place in the film"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.valueChanged.connect(self._asked_for)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._pressed = 0.0  # the place of the press on the bar
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_film(self, film: FilmView) -> None:
        """Show where the film is; repaints only when a pixel differs."""
        before, self._film = self._film, film
        pixel = self._x(self._place())
        marks = before is not None and (before.start, before.stop, before.marks) == (
            film.start,
            film.stop,
            film.marks,
        )
        if pixel != self._pixel or not marks:
            self._pixel = pixel
            self.update()
        at, whole = film.position - film.start, film.stop - film.start
        if (self.value(), self.maximum()) != (int(at), int(whole)):
            with QSignalBlocker(self):  # only a listener's program sets it any other way
                self.setRange(0, max(0, int(whole)))
                self.setValue(int(at))
        names = "; ".join(f"{mark.name} {time_words(mark.at - film.start)}" for mark in film.marks)
        place = translate("scrub_bar", "{at} of {whole}").format(
            at=time_words(at), whole=time_words(whole)
        )
        self.setAccessibleDescription(f"{place}. {names}" if names else place)

    def _place(self) -> float:
        """Return the time shown: where the finger is while it drags, else where the film is."""
        if self._dragged is not None:
            return self._dragged
        return 0.0 if self._film is None else self._film.position

    def mark_at(self, x: float) -> Mark | None:
        """Return the mark at a place on the bar, the nearest of several."""
        if self._film is None:
            return None
        near = [mark for mark in self._film.marks if abs(self._x(mark.at) - x) <= self._look.px(6)]
        return min(near, key=lambda mark: abs(self._x(mark.at) - x), default=None)

    def _asked_for(self, seconds: int) -> None:
        """Ask for the place that a screen reader's own keys chose."""
        if self._film is not None:
            self.seek_to.emit(self._film.start + seconds)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel alone: a film is not moved by chance."""
        event.ignore()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFixedHeight(look.px(26))

    def sizeHint(self) -> QSize:
        """Return a width that can be aimed at."""
        return QSize(self._look.px(160), self._look.px(26))

    def seconds_at(self, x: float) -> float:
        """Return the time of the film at a place on the bar."""
        if self._film is None:
            return 0.0
        inset = self._look.px(8)
        part = (x - inset) / max(1, self.width() - 2 * inset)
        whole = self._film.stop - self._film.start
        return self._film.start + min(1.0, max(0.0, part)) * whole

    def _x(self, seconds: float) -> int:
        if self._film is None or self._film.stop <= self._film.start:
            return 0
        inset = self._look.px(8)
        part = (seconds - self._film.start) / (self._film.stop - self._film.start)
        return round(inset + min(1.0, max(0.0, part)) * (self.width() - 2 * inset))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the place pressed, or for the mark that is there."""
        if event.button() is Qt.MouseButton.LeftButton and self._film:
            mark = self.mark_at(event.position().x())
            self.seek_to.emit(self.seconds_at(event.position().x()) if mark is None else mark.at)
            self._pressed = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the place dragged to; without a button say what mark is there."""
        x = event.position().x()
        if not (event.buttons() & Qt.MouseButton.LeftButton and self._film):
            mark = self.mark_at(x)
            at = self.seconds_at(x) if mark is None else mark.at
            words = time_words(at - (self._film.start if self._film else 0.0))
            self.setToolTip(words if mark is None else f"{mark.name}, {words}")
        elif self._dragged is not None or abs(x - self._pressed) >= self._look.px(3):
            self._dragged = self.seconds_at(x)
            self.update()
            self.dragged.emit(self._dragged)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell that the place is found."""
        self._drop()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Let go of a film that is no longer shown here."""
        self._drop()

    def _drop(self) -> None:
        if self._dragged is not None:
            self._dragged = None
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by five seconds with the arrows, to either end with Home and End."""
        by = {Qt.Key.Key_Left: -5.0, Qt.Key.Key_Right: 5.0}.get(Qt.Key(event.key()))
        if self._film is None:
            event.ignore()
            return
        ends = {Qt.Key.Key_Home: self._film.start, Qt.Key.Key_End: self._film.stop}
        if event.key() in ends:
            self.seek_to.emit(ends[Qt.Key(event.key())])
            return
        if by is None:
            event.ignore()  # the slider's own keys move it by what a film cannot be moved
            return
        wanted = self._film.position + by
        self.seek_to.emit(min(self._film.stop, max(self._film.start, wanted)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rail, what is played, the pauses and the place."""
        if self._film is None:
            return
        px, painter = self._look.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, rail = self.height() / 2, px(6)
        left, right = self._x(self._film.start), self._x(self._film.stop)
        self._pixel = here = self._x(self._place())
        painter.setPen(Qt.PenStyle.NoPen)
        for shade, stop in ((EDGE if self.hasFocus() else LINE, right), (Ink.ACCENT, here)):
            painter.setBrush(colour(shade))
            painter.drawRoundedRect(QRectF(left, middle - rail / 2, stop - left, rail), 3, 3)
        # A question goes through the rail, a cue hangs from it: not told by colour alone.
        for mark in self._film.marks:
            x, half = self._x(mark.at), px(3) / 2
            top, high = (px(10), px(20)) if mark.asks else (-px(4), px(7))
            painter.setBrush(colour(Ink.WARN if mark.asks else Ink.QUIET))
            painter.drawRect(QRectF(x - half, middle - top, 2 * half, high))
        if self.hasFocus():
            painter.setPen(QPen(colour(Ink.TEXT), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, px(6), px(6))
        painter.setPen(QPen(colour(Ground.PANEL), px(2)))
        painter.setBrush(colour(Ink.TEXT))
        radius = px(9 if self.hasFocus() else 8)
        painter.drawEllipse(QRectF(here - radius, middle - radius, 2 * radius, 2 * radius))
