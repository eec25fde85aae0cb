"""Pictures of a session, read once: photographs upright, vector pictures sharp at any size."""

from __future__ import annotations

import logging
from collections import OrderedDict
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from presenter.session.values import value

_log = logging.getLogger(__name__)

# A photograph is decoded at most this large: the wall has no more pixels, a camera has.
_MOST = QSize(3840, 3840)
# A picture ready at the size asked for is kept while these bytes are not used up.
_KEPT_BYTES = 192 * 1024 * 1024
_VECTOR = frozenset({".svg", ".svgz"})


@value
class Measure:
    """How large a picture is by itself, and whether it may be cut: a drawing must not."""

    width: float
    height: float
    vector: bool

    @property
    def ratio(self) -> float:
        """Width by height."""
        return self.width / self.height


class Pictures:
    """Reads pictures by path and keeps them. May be used from several threads.

    A picture that is missing or broken is None, told once in the log; it is looked for again
    after `forget`.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._measures: dict[Path, Measure | None] = {}
        self._vectors: dict[Path, bytes] = {}
        self._ready: OrderedDict[tuple[Path, int, int], QImage] = OrderedDict()
        self._bytes = 0
        self.generation = 0

    def forget(self) -> None:
        """Read everything again from now on; `generation` grows."""
        with self._lock:
            self._measures.clear()
            self._vectors.clear()
            self._ready.clear()
            self._bytes = 0
            self.generation += 1

    def measure(self, path: Path) -> Measure | None:
        """Return how large a picture is, None if it cannot be read."""
        with self._lock:
            if path in self._measures:
                return self._measures[path]
        found = self._read_measure(path)
        with self._lock:
            if path not in self._measures:
                self._measures[path] = found
                if found is None:
                    _log.warning("The picture %s cannot be read.", path)
            return self._measures[path]

    def image(self, path: Path, size: QSize) -> QImage | None:
        """Return the picture, `size` pixels large, None if it cannot be read."""
        measure = self.measure(path)
        if measure is None or size.isEmpty():
            return None
        wanted = (path, size.width(), size.height())
        with self._lock:
            if wanted in self._ready:
                self._ready.move_to_end(wanted)
                return self._ready[wanted]
        # Read outside the lock: the wall must not wait for a picture that is painted ahead.
        found = self._vector(path, size) if measure.vector else _photograph(path, size)
        with self._lock:
            if found.isNull():
                self._measures[path] = None
                _log.warning("The picture %s cannot be read.", path)
                return None
            self._keep(wanted, found)
        return found

    def draw_vector(self, painter: QPainter, path: Path, rect: QRectF) -> bool:
        """Draw a vector picture as lines, for paper; False if it is not one that can be read."""
        measure = self.measure(path)
        if measure is None or not measure.vector:
            return False
        from PySide6.QtSvg import QSvgRenderer

        QSvgRenderer(self._data(path)).render(painter, rect)
        return True

    def _data(self, path: Path) -> bytes:
        with self._lock:
            return self._vectors.get(path, b"")

    def _keep(self, wanted: tuple[Path, int, int], image: QImage) -> None:
        if wanted in self._ready:
            return  # another thread was as quick
        self._ready[wanted] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _KEPT_BYTES and len(self._ready) > 1:
            _, oldest = self._ready.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()

    def _read_measure(self, path: Path) -> Measure | None:
        if path.suffix.lower() in _VECTOR:
            return self._read_vector(path)
        reader = _reader(path)
        size = reader.size()
        if not reader.canRead() or size.isEmpty() or _fills_memory(reader, size):
            return None
        if reader.transformation() & reader.transformation().TransformationRotate90:
            size.transpose()
        return Measure(size.width(), size.height(), vector=False)

    def _read_vector(self, path: Path) -> Measure | None:
        # Loaded with the first vector picture: many sessions have none.
        from PySide6.QtSvg import QSvgRenderer

        try:
            data = path.read_bytes()
        except OSError:
            return None
        renderer = QSvgRenderer(data)
        box = renderer.viewBoxF()
        size = QSizeF(renderer.defaultSize()) if box.isEmpty() else box.size()
        if not renderer.isValid() or size.isEmpty():
            return None
        with self._lock:
            self._vectors[path] = data
        return Measure(size.width(), size.height(), vector=True)

    def _vector(self, path: Path, size: QSize) -> QImage:
        from PySide6.QtSvg import QSvgRenderer

        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(self._data(path)).render(painter, QRectF(image.rect()))
        painter.end()
        return image


def _reader(path: Path) -> QImageReader:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    # A picture is known by what is in it: cameras and people rename files.
    reader.setDecideFormatFromContent(True)
    return reader


def _fills_memory(reader: QImageReader, size: QSize) -> bool:
    """True for a picture that Qt will refuse to read; a JPEG is made smaller as it is read."""
    megabytes = size.width() * size.height() * 4 / 1024 / 1024
    return reader.format() != b"jpeg" and megabytes > QImageReader.allocationLimit()


def _photograph(path: Path, size: QSize) -> QImage:
    reader = _reader(path)
    whole = reader.size()
    turned = reader.transformation() & reader.transformation().TransformationRotate90
    wanted = size.transposed() if turned else size
    if whole.width() > 2 * wanted.width() and whole.height() > 2 * wanted.height():
        # The decoder makes it smaller as it reads; twice the size leaves the rest to the filter.
        reader.setScaledSize(whole.scaled(wanted * 2, Qt.AspectRatioMode.KeepAspectRatio))
    elif whole.width() > _MOST.width() or whole.height() > _MOST.height():
        reader.setScaledSize(whole.scaled(_MOST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
