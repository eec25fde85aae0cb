"""The two small pictures of the console: what the room sees now, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from presenter.run.scene import Scene
from presenter.session.language import translate
from presenter.stage.banner import page_above
from presenter.stage.live import Live, film_place
from presenter.stage.over import paint_margins, paint_over
from presenter.stage.still import Detail, Pictures, arrange
from presenter.stage.zoom import WHOLE, Zoom
from presenter.windows.look import LINE, Ground, Ink, Look, Type, colour
from presenter.windows.parts import CENTRE, Line

FRAME_MS = 30  # a mirror of a playing film need not be faster than this ...
FAST_FRAME_MS = 38  # ... and one of a film that comes faster not even that: it costs the film time


class Picture(QLabel):
    """A picture, letterboxed, with a film's caption over it."""

    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._caption: tuple[str, ...] = ()
        self._small = QImage()
        self._since = QElapsedTimer()
        self._passed = False  # a frame was passed over since the last one shown
        self._zoom = WHOLE  # the part that the picture at hand is of
        self._over: tuple[Scene, Live, Pictures] | None = None
        self._look, self._edge = Look(), LINE
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_edge(self, ink: str) -> None:
        """Set the colour of the thin frame."""
        self._edge = ink

    def pixels(self) -> QSize:
        """Return the size in device pixels."""
        return self.size() * self.devicePixelRatioF()

    def image(self) -> QImage | None:
        """Return the picture shown."""
        return self._image

    def caption(self) -> tuple[str, ...]:
        """Return the caption shown."""
        return self._caption

    def show_image(self, image: QImage | None, zoom: Zoom = WHOLE) -> None:
        """Show a still, or a part of one; None leaves the place empty."""
        if image is self._image and not self._caption and zoom == self._zoom:
            return
        self._image, self._caption, self._zoom = image, (), zoom
        self.update()

    def show_over(self, scene: Scene, live: Live, pictures: Pictures) -> None:
        """Show what lies over the picture on the wall: a caption, a countdown, marks, a line."""
        before, self._over = self._over, (scene, live, pictures)
        same = before is not None and before[0] == scene
        if before is None or not same or not _alike(before[1], live):
            self.update()

    def page(self) -> QRectF:
        """Return where in the widget the room's picture lies, without the band of a line."""
        line = "" if self._over is None else self._over[1].line
        return page_above(QRectF(self.rect()), line)

    def show_frame(
        self, image: QImage, caption: tuple[str, ...], zoom: Zoom = WHOLE, *, moving: bool
    ) -> None:
        """Show a film's frame, made small at once: its bytes need not outlive the call.

        While the film is moving, frames that come faster than the eye needs are passed over, and
        the others are made small the quick way: such a film leaves the computer little time.
        """
        same = (caption, zoom) == (self._caption, self._zoom) and self._image is self._small
        least = FAST_FRAME_MS if self._passed else FRAME_MS
        if moving and same and self._since.isValid() and self._since.elapsed() < least:
            self._passed = True
            return
        self._since.start()
        self._shrink(image, zoom, smooth=not (moving and self._passed))
        self._passed = False
        self._image, self._caption, self._zoom = self._small, caption, zoom
        self.update()

    def _shrink(self, image: QImage, zoom: Zoom, *, smooth: bool) -> None:
        size = self.pixels()
        if zoom.whole:
            size = image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        if size != self._small.size():
            self._small = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(self._small)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if zoom.whole:
            painter.drawImage(self._small.rect(), image)
        else:  # a part of the wall's picture, in which the film lies whole
            self._small.fill(colour(Ground.PICTURE))
            page = zoom.place(QRectF(self._small.rect()))
            painter.drawImage(film_place(page, image.width(), image.height()), image)
        painter.end()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFont(look.font(Type.SMALL))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Tell that a picture of another size is wanted."""
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, its caption and the frame."""
        painter = QPainter(self)
        if not self._is_filled():
            painter.fillRect(self.rect(), colour(Ground.PICTURE))
        if self._over is not None and self._over[1].line:
            scene, live, pictures = self._over
            ground = arrange(scene, self.page().size(), pictures).ground
            paint_margins(painter, scene, QRectF(self.rect()), live.line, ground)
        if self._image is not None and not self._image.isNull():
            self._paint_image(painter, self._image)
        if self._over is not None:
            scene, live, pictures = self._over
            paint_over(painter, scene, QRectF(self.rect()), live, pictures, Detail.PREVIEW)
        elif self._caption:
            self._paint_caption(painter)
        painter.setPen(QPen(colour(self._edge), self._look.px(2)))
        painter.drawRect(self.rect())

    def _is_filled(self) -> bool:
        """True if the picture hides all that is under it, as a film's mostly does."""
        image, over = self._image, self._over
        if image is None or image.size() != self.pixels() or image.hasAlphaChannel():
            return False
        return over is None or (not over[1].line and over[1].zoom == self._zoom)

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        page, baked = self.page(), self._zoom
        seen = WHOLE if self._over is None else self._over[1].zoom
        whole = page.toAlignedRect()
        if seen == baked:
            size = image.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(QPointF(0, 0), QSizeF(size))
            box.moveTopLeft(
                QPointF(
                    whole.left() + (whole.width() - size.width()) // 2,
                    whole.top() + (whole.height() - size.height()) // 2,
                )
            )
        else:
            place = seen.place(page)
            left = place.left() + (baked.x - 0.5 / baked.times) * place.width()
            top = place.top() + (baked.y - 0.5 / baked.times) * place.height()
            box = QRectF(left, top, place.width() / baked.times, place.height() / baked.times)
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.save()
        painter.setClipRect(whole)
        painter.setRenderHint(
            smooth, box.size().toSize() * self.devicePixelRatioF() != image.size()
        )
        painter.drawImage(box, image)
        painter.restore()

    def _paint_caption(self, painter: QPainter) -> None:
        metrics, px = self.fontMetrics(), self._look.px
        step = metrics.lineSpacing()
        top = self.height() - step * len(self._caption) - px(8)
        for number, text in enumerate(self._caption):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - px(24))
            wide = metrics.horizontalAdvance(shown) + px(12)
            box = QRect((self.width() - wide) // 2, top + number * step, wide, step)
            painter.fillRect(box, QColor(12, 13, 14, 215))
            painter.setPen(colour(Ink.TEXT))
            painter.drawText(box, CENTRE | Qt.AlignmentFlag.AlignVCenter, shown)


def _alike(one: Live, other: Live) -> bool:
    """True if two moments differ in the film's picture at most."""
    return one.over() == other.over()


class Preview(QWidget):
    """A picture under its heading: the word NOW or NEXT, and what it is."""

    def __init__(self, word: str, *, now: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(
            translate("previews", "What the room sees now")
            if now
            else translate("previews", "What the room sees next")
        )
        self.picture.set_edge(Ink.ACCENT if now else LINE)
        self._word = Line(Type.SMALL, bold=True, ink=Ink.ACCENT if now else Ink.QUIET)
        self._word.set_text(word)
        self._title = Line(Type.BODY, bold=now, lines=2 if now else 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._word, self.picture, self._title):
            self._column.addWidget(part)

    def set_title(self, title: str) -> None:
        """Say what the picture is."""
        self._title.set_text(title)
        self.picture.setAccessibleDescription(title)

    def set_word(self, word: str) -> None:
        """Set the word over the picture."""
        self._word.set_text(word)

    def word(self) -> str:
        """Return the word over the picture."""
        return self._word.text()

    def title(self) -> str:
        """Return what the picture is said to be."""
        return self._title.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setSpacing(look.px(4))
        for part in (self._word, self._title, self.picture):
            part.rescale(look)

    def fit_picture(self, width: int, height: int) -> None:
        """Make the picture 16:9 in the room given for picture and heading."""
        room = height - self._word.height() - self._title.height() - 2 * self._column.spacing()
        wide = min(width, round(room * 16 / 9))
        self.picture.setFixedSize(wide, round(wide * 9 / 16))
