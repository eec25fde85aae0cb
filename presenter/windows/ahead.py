"""Painting ahead: the pictures a facilitator may ask for next are painted before she asks.

A worker thread paints still scenes onto images; the newest few are kept, by bytes. What was not
painted ahead (a jump) is painted at once on the window's thread, so a wall never waits empty.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QImage, QPainter

from presenter.run.scene import Scene, Slot
from presenter.session.values import value
from presenter.stage.still import Detail, Pictures, paint_still
from presenter.stage.zoom import WHOLE, Zoom

KEEP_BYTES = 96 * 1024 * 1024  # some eleven pictures at 1920x1080


@value
class Wanted:
    """A picture of a scene: its size in device pixels and how many of them make a logical one.

    With `zoom` it is of a part of the scene.
    """

    scene: Scene
    width: int
    height: int
    ratio: float = 1.0
    detail: Detail = Detail.AUDIENCE
    zoom: Zoom = WHOLE

    @property
    def bytes(self) -> int:
        """How much memory the picture takes."""
        return self.width * self.height * 4


def paint(wanted: Wanted, pictures: Pictures) -> QImage:
    """Return the picture of a still scene; transparent where a film shows through."""
    image = QImage(QSize(wanted.width, wanted.height), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(wanted.ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        area = QRectF(0, 0, wanted.width / wanted.ratio, wanted.height / wanted.ratio)
        place = wanted.zoom.place(area)
        paint_still(painter, wanted.scene, place, pictures, wanted.detail)
    finally:
        painter.end()
    if Slot.FILM not in wanted.scene.slots:
        # Nothing shows through: said so, it is copied to a window and not blended.
        image.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return image


class _Job(QRunnable):
    def __init__(self, owner: Ahead) -> None:
        super().__init__()
        self._owner = owner

    def run(self) -> None:
        """Paint all that is wanted, the most urgent first."""
        self._owner.work()


class Ahead(QObject):
    """Keeps pictures of still scenes, painted by a worker thread.

    `painted` tells on the window's thread that a picture asked for is there.
    """

    painted = Signal(object)  # Wanted
    _done = Signal(object, object, int)

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self._kept: OrderedDict[Wanted, QImage] = OrderedDict()
        self._queue: list[Wanted] = []
        self._lock = threading.Lock()
        self._working = False
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def get(self, wanted: Wanted) -> QImage | None:
        """Return the picture if it is there."""
        image = self._kept.get(wanted)
        if image is not None:
            self._kept.move_to_end(wanted)
        return image

    def now(self, wanted: Wanted) -> QImage:
        """Return the picture, painting it at once if need be."""
        image = self.get(wanted)
        if image is None:
            image = paint(wanted, self.pictures)
            self._put(wanted, image)
        return image

    def ask(self, wanted: Iterable[Wanted]) -> None:
        """Ask for pictures, the most urgent first; what was asked before and not begun is dropped.

        `painted` comes for each that was not there yet.
        """
        missing = [one for one in wanted if one not in self._kept]
        with self._lock:
            self._queue = missing
            start = bool(missing) and not self._working
            self._working = self._working or start
        if start:
            self._pool.start(_Job(self))

    def forget(self) -> None:
        """Drop all pictures and read their files again: the session was edited."""
        with self._lock:
            self._queue = []
        self._kept.clear()
        self.pictures.forget()

    def close(self) -> None:
        """Stop painting and let go of all pictures; waits for the one begun, and tells of none."""
        self._closed = True
        with self._lock:
            self._queue = []
        self._pool.waitForDone()
        self.forget()  # layouts are kept for the next show, and these pictures with them

    def work(self) -> None:
        """Paint what is queued until nothing is; runs in the worker thread.

        A picture that cannot be painted is the last resort's to tell; the others go on.
        """
        try:
            while (wanted := self._taken()) is not None:
                generation = self.pictures.generation
                self._done.emit(wanted, paint(wanted, self.pictures), generation)
        finally:
            with self._lock:
                self._working = bool(self._queue)
            if self._working:
                self._pool.start(_Job(self))

    def _taken(self) -> Wanted | None:
        with self._lock:
            return self._queue.pop(0) if self._queue else None

    @QtSlot(object, object, int)
    def _keep(self, wanted: Wanted, image: QImage, generation: int) -> None:
        # After the close the windows that waited for it may be gone; after an edit it is old.
        if not self._closed and generation == self.pictures.generation:
            self._put(wanted, image)
            self.painted.emit(wanted)

    def _put(self, wanted: Wanted, image: QImage) -> None:
        self._kept[wanted] = image
        self._kept.move_to_end(wanted)
        total = sum(one.bytes for one in self._kept)
        while total > KEEP_BYTES and len(self._kept) > 1:
            old, _ = self._kept.popitem(last=False)
            total -= old.bytes
