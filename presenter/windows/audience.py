"""The audience window: the wall.

It shows a still picture and what moves over it, and nothing else ever: no error, no dialog, no
cursor, no desktop. It repaints only what changed.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from presenter.run.scene import BlackScene, FilmScene, Scene, Slot, WhiteScene
from presenter.session.language import translate
from presenter.stage.banner import page_above
from presenter.stage.ink import touched
from presenter.stage.live import Live, film_place, paint_film
from presenter.stage.over import paint_margins, paint_over, timer_place
from presenter.stage.still import Arrangement, Detail, arrange
from presenter.stage.zoom import WHOLE, Zoom
from presenter.windows.ahead import Ahead, Wanted
from presenter.windows.smoothing import Smoothing


class AudienceWindow(QWidget):
    """What the room sees.

    `first_painted` tells once that the room sees something; `resized` that pictures are wanted at
    another size; `close_asked` that somebody wants the window closed, which is the facilitator's
    to decide.
    """

    first_painted = Signal()
    resized = Signal()
    close_asked = Signal()

    def __init__(self, title: str, ahead: Ahead) -> None:
        super().__init__()
        self.set_title(title)
        self.setAccessibleName(translate("audience", "What the room sees"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAutoFillBackground(False)
        self._ahead = ahead
        self._scene: Scene = BlackScene()
        self._live = Live()
        self._smoothing = Smoothing()
        self._shown = False
        self._fitted: tuple[QImage, QImage] | None = None  # a standing picture, and it scaled

    def describe(self, words: str) -> None:
        """Say in words what the room sees, for those who hear the screen."""
        told = translate("audience", "What the room sees: {words}").format(words=words)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def set_title(self, title: str) -> None:
        """Name the window after the session."""
        self.setWindowTitle(translate("audience", "{title} — audience").format(title=title))

    @property
    def is_painted(self) -> bool:
        """True once the room has seen something."""
        return self._shown

    @property
    def scene(self) -> Scene:
        """The still scene on the wall."""
        return self._scene

    @property
    def live(self) -> Live:
        """What moves on the wall."""
        return self._live

    def sheets(self) -> tuple[int, int]:
        """Return which page of what takes several is shown, from 0, and how many there are."""
        laid = self._arrangement()
        return laid.sheet, laid.sheets

    def wanted(self, scene: Scene, zoom: Zoom = WHOLE) -> Wanted:
        """Return the picture this window needs of a scene, at its own size, or of a part of it."""
        ratio, page = self.devicePixelRatioF(), self._page()
        width, height = round(page.width() * ratio), round(page.height() * ratio)
        return Wanted(scene, width, height, ratio, zoom=zoom)

    def show_scene(self, scene: Scene, live: Live) -> None:
        """Show another scene, at once: whatever else follows from a key, the room comes first.

        A film that has no picture yet may have one when the events at hand are dealt with.
        """
        if scene != self._scene:
            self._scene, self._live = scene, live
            waits = Slot.FILM in scene.slots and live.frame is None
            if self._shown and not waits:
                self.repaint()
            else:
                self.update()
        else:
            self.show_live(live)

    def show_live(self, live: Live) -> None:
        """Show what moves, and repaint only where it does.

        A film's picture is painted at once: else the next one could take its place unseen.
        """
        before, self._live = self._live, live
        if (live.line, live.zoom) != (before.line, before.zoom):
            self.update()  # all of it is elsewhere
            return
        region = QRegion()
        settles = live.still and not before.still  # a standing film is painted at its best
        moves = live.frame is not before.frame
        if moves or settles:
            region += self._slot(Slot.FILM)
        if live.caption != before.caption:
            region += self._slot(Slot.CAPTION)
        then = (before.countdown, before.counting, before.back)
        if (
            live.countdown,
            live.counting,
            live.back,
        ) != then:  # a break's end moves while it stands
            region += self._slot(Slot.COUNTDOWN)
        if (live.timer, live.timing) != (before.timer, before.timing):
            timer = timer_place(self._scene, self._page(), self._ahead.pictures)
            region += timer.toAlignedRect().adjusted(-2, -2, 2, 2)
        if live.ink is not before.ink:
            place = live.zoom.place(self._page())
            changed = touched(before.ink, live.ink, place, live.zoom.times)
            region += changed.toAlignedRect() & self.rect()
        if moves and self._shown:
            self.repaint(region)
        elif not region.isEmpty():
            self.update(region)

    def sizeHint(self) -> QSize:
        """Return the size of an ordinary window."""
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what changed."""
        painter = QPainter(self)
        try:
            painter.setClipRegion(event.region())
            self.paint_on(painter)
        finally:
            painter.end()  # else a fault would take the whole window with it
        if not self._shown:
            self._shown = True
            self.first_painted.emit()

    def paint_on(self, painter: QPainter) -> None:
        """Paint the wall: the film, the still picture over it, what moves over both."""
        area = QRectF(self.rect())
        live = self._live
        if isinstance(self._scene, BlackScene):
            painter.fillRect(area, Qt.GlobalColor.black)
            return
        if isinstance(self._scene, WhiteScene):
            painter.fillRect(area, Qt.GlobalColor.white)
            return
        page = self._page()
        if page != area:
            paint_margins(painter, self._scene, area, live.line, self._arrangement().ground)
        painter.save()
        try:
            if page != area or not live.zoom.whole:
                painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
            if Slot.FILM in self._scene.slots:
                self._paint_film(painter, live.zoom.place(page))
            if not isinstance(self._scene, FilmScene):  # a film has nothing still over it
                self._paint_still(painter, page)
        finally:
            painter.restore()
        paint_over(painter, self._scene, area, live, self._ahead.pictures, Detail.AUDIENCE)

    def _paint_still(self, painter: QPainter, page: QRectF) -> None:
        zoom = self._live.zoom
        image = self._ahead.get(self.wanted(self._scene, zoom))
        if image is None and not zoom.whole:
            # Until the part that is seen is painted as sharp as it can be, and while it moves.
            painter.drawImage(zoom.place(page), self._ahead.now(self.wanted(self._scene)))
            return
        painter.drawImage(page.topLeft(), image or self._ahead.now(self.wanted(self._scene)))

    def _paint_film(self, painter: QPainter, area: QRectF) -> None:
        live, smoothing = self._live, self._smoothing
        if live.frame is not None and not live.still:
            smoothing.resized((live.frame.size(), area.size().toSize()))
        if self._paint_fitted(painter, area):
            return
        began = time.perf_counter()
        paint_film(painter, self._scene, area, live.frame, smooth=live.still or smoothing.smooth)
        if not live.still:
            smoothing.note(began, time.perf_counter())

    def _paint_fitted(self, painter: QPainter, area: QRectF) -> bool:
        """Paint a picture that stood when it was painted last: it is scaled once, not each time.

        So the key that starts a film need not wait for its first picture; it is on the wall.
        """
        frame, kept = self._live.frame, self._fitted
        if frame is None or frame.isNull() or area != QRectF(self.rect()):
            return False
        if kept is not None and kept[0] is frame and kept[1].size() == self._pixels():
            painter.drawImage(0, 0, kept[1])
            return True
        place = film_place(area, frame.width(), frame.height()).size() * self.devicePixelRatioF()
        if not self._live.still or place.toSize() == frame.size():
            return False
        image = QImage(self._pixels(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        inner = QPainter(image)
        try:
            paint_film(inner, self._scene, area, frame, smooth=True)
        finally:
            inner.end()
        self._fitted = (frame, image)
        painter.drawImage(0, 0, image)
        return True

    def _pixels(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures at the new size."""
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the decision to the facilitator; what the program itself closes goes through."""
        if event.spontaneous():
            event.ignore()
            self.close_asked.emit()

    def _slot(self, slot: Slot) -> QRect:
        if slot not in self._scene.slots:
            return QRect()
        found = self._arrangement().slots.get(slot)
        if found is None or not self._live.zoom.whole:
            return self.rect()
        found = found.translated(self._page().topLeft())
        return found.toAlignedRect().adjusted(-2, -2, 2, 2)

    def _page(self) -> QRectF:
        return page_above(QRectF(self.rect()), self._live.line)

    def _arrangement(self) -> Arrangement:
        return arrange(self._scene, self._page().size(), self._ahead.pictures)
