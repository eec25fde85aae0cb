"""The two small pictures of the console: what the room sees now, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.windows.look import LINE, Ground, Ink, Look, Type, colour
from presenter.windows.parts import CENTRE, Line

FRAME_MS = 30  # a mirror of a playing film need not be faster than this


class Picture(QWidget):
    """A picture, letterboxed, with a film's caption over it."""

    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._caption: tuple[str, ...] = ()
        self._small = QImage()
        self._since = QElapsedTimer()
        self._passed = False  # a frame was passed over since the last one shown
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

    def show_image(self, image: QImage | None) -> None:
        """Show a still; None leaves the place empty."""
        if image is self._image and not self._caption:
            return
        self._image, self._caption = image, ()
        self.update()

    def show_frame(self, image: QImage, caption: tuple[str, ...], *, moving: bool) -> None:
        """Show a film's frame, made small at once: its bytes need not outlive the call.

        While the film is moving, frames that come faster than the eye needs are passed over, and
        the others are made small the quick way: such a film leaves the computer little time.
        """
        same = caption == self._caption and self._image is self._small
        if moving and same and self._since.isValid() and self._since.elapsed() < FRAME_MS:
            self._passed = True
            return
        self._since.start()
        self._shrink(image, smooth=not (moving and self._passed))
        self._passed = False
        self._image, self._caption = self._small, caption
        self.update()

    def _shrink(self, image: QImage, *, smooth: bool) -> None:
        size = image.size().scaled(self.pixels(), Qt.AspectRatioMode.KeepAspectRatio)
        if size != self._small.size():
            self._small = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(self._small)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(self._small.rect(), image)
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
        painter.fillRect(self.rect(), colour(Ground.PICTURE))
        if self._image is not None and not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRect(
                (self.width() - size.width()) // 2,
                (self.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
            if self._image.size() != self.pixels():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, self._image)
        if self._caption:
            self._paint_caption(painter)
        painter.setPen(QPen(colour(self._edge), self._look.px(2)))
        painter.drawRect(self.rect())

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
