"""Pictures made of Qt's frames, and files looked at, away from the window's thread.

A frame's planes go to FFmpeg's own scaler (through PyAV), which makes a picture in a third of the
time that `QVideoFrame.toImage` takes without a graphics card, and never asks for one. Its colours
are those of the stills.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition, Thread
from typing import cast

from av import VideoFrame
from av.video.plane import VideoPlane
from av.video.reformatter import Colorspace, Interpolation, VideoReformatter
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTransform
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from presenter.film.opening import known
from presenter.film.player import Clip, Frame
from presenter.film.trouble import FilmProblem

__all__ = ["Worker", "picture"]

_CLOSE = 2.0  # seconds to wait for the worker, at the end of the program
_LARGEST = (1920, 1080)  # pixels; larger films are scaled down, as libvlc's are

_Pixels = QVideoFrameFormat.PixelFormat
_NAMES = {
    _Pixels.Format_YUV420P: "yuv420p",
    _Pixels.Format_YUV422P: "yuv422p",
    _Pixels.Format_YUV420P10: "yuv420p10le",
    _Pixels.Format_NV12: "nv12",
    _Pixels.Format_NV21: "nv21",
    _Pixels.Format_P010: "p010le",
    _Pixels.Format_P016: "p016le",
    _Pixels.Format_UYVY: "uyvy422",
    _Pixels.Format_YUYV: "yuyv422",
    _Pixels.Format_BGRA8888: "bgra",
    _Pixels.Format_BGRX8888: "bgra",
    _Pixels.Format_RGBA8888: "rgba",
    _Pixels.Format_RGBX8888: "rgba",
    _Pixels.Format_Y8: "gray",
}
_FULL = QVideoFrameFormat.ColorRange.ColorRange_Full


def picture(shot: QVideoFrame, at: float, number: int, scaler: VideoReformatter) -> Frame | None:
    """Return the picture of a frame, upright, at most 1080p; None if there is nothing to see."""
    if not shot.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        made = _scaled(shot, at, number, scaler)
    finally:
        shot.unmap()
    if made is None:  # a rare arrangement of pixels: Qt knows them all
        image = shot.toImage()
        return None if image.isNull() else _of_image(image, at, number)
    turn = _turn(shot)
    if turn.isIdentity():
        return made
    form = QImage.Format.Format_RGB32
    lying = QImage(made.data, made.width, made.height, made.stride, form)
    return _of_image(lying.transformed(turn), at, number)


def _turn(shot: QVideoFrame) -> QTransform:
    """Return how a picture is to be turned: as the film is marked, and the frame by itself."""
    turn = QTransform()
    form = shot.surfaceFormat()
    marks = ((form.isMirrored(), form.rotation()), (shot.mirrored(), shot.rotation()))
    for mirrored, rotation in marks:
        mirror = QTransform.fromScale(-1, 1) if mirrored else QTransform()
        turn = turn * mirror * QTransform().rotate(rotation.value)
    return turn


def _scaled(shot: QVideoFrame, at: float, number: int, scaler: VideoReformatter) -> Frame | None:
    name = _NAMES.get(shot.pixelFormat())
    if name is None:
        return None
    # The picture is taken as wide as its lines are in memory, so that each plane is one piece.
    stride = shot.bytesPerLine(0) // _bytes(name)
    if stride <= 0:
        return None
    source = VideoFrame(stride, shot.height(), name)
    for place, plane in enumerate(source.planes):
        bits = _fitted(shot.bits(place), shot.bytesPerLine(place), plane)
        plane.update(cast("bytes", bits))  # any buffer will do
    width, height = shot.width(), shot.height()
    wide, high = sorted((width, height), reverse=True)
    scale = min(1.0, _LARGEST[0] / wide, _LARGEST[1] / high)
    full = shot.surfaceFormat().colorRange() is _FULL
    made = scaler.reformat(
        source,
        max(2, round(stride * scale)),
        max(2, round(height * scale)),
        "bgra",
        # libvlc takes every film's colours for BT.601, whatever its tag: so do we.
        src_colorspace=Colorspace.ITU601,
        src_color_range="JPEG" if full else "MPEG",
        dst_color_range="JPEG",
        interpolation=Interpolation.FAST_BILINEAR,
        threads=1,
    )
    plane, size = made.planes[0], (max(2, round(width * scale)), made.height)
    return Frame(*size, plane.line_size, memoryview(plane), at, number)


def _fitted(bits: bytes | bytearray | memoryview, stride: int, plane: VideoPlane) -> memoryview:
    """Return a plane's bytes with lines as long as FFmpeg wants them."""
    wanted = plane.line_size
    if stride != wanted:
        lines = range(plane.buffer_size // wanted)
        bits = b"".join(
            bytes(bits[y * stride : (y + 1) * stride][:wanted]).ljust(wanted, b"\0") for y in lines
        )
    return memoryview(bits)[: plane.buffer_size]


def _bytes(name: str) -> int:
    """Return the bytes of a pixel in the first plane."""
    if name in ("bgra", "rgba"):
        return 4
    return 2 if name in ("yuv420p10le", "p010le", "p016le", "uyvy422", "yuyv422") else 1


def _of_image(image: QImage, at: float, number: int) -> Frame:
    kept = image.convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(kept.constBits())
    return Frame(kept.width(), kept.height(), kept.bytesPerLine(), data, at, number)


class Worker(QObject):
    """Looks at files and makes pictures of frames, the newest only; answers come as signals.

    `looked` tells the place's number and a Clip or a FilmProblem; `made` the place's number, a
    Frame or None, and what was handed in with it. `broke` tells the place's number and an error.
    """

    looked = Signal(int, object)
    made = Signal(int, object, object)
    broke = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._bell = Condition()
        self._task: tuple[int, Callable[[], None]] | None = None
        self._open = True
        self._number = 0
        self._scaler = VideoReformatter()
        self._thread = Thread(target=self._work, name="film pictures", daemon=True)
        self._thread.start()

    def look(self, place: int, clip: Clip) -> None:
        """Have a clip looked at; what was asked before is dropped."""
        self._give(place, lambda: self._look(place, clip))

    def make(self, place: int, shot: QVideoFrame, at: float, due: object) -> None:
        """Have a picture made; one that still waits is dropped."""
        self._give(place, lambda: self._make(place, shot, at, due))

    def close(self) -> None:
        """End; waits for what is being done, at most two seconds."""
        with self._bell:
            self._open, self._task = False, None
            self._bell.notify()
        self._thread.join(_CLOSE)

    def _give(self, place: int, task: Callable[[], None]) -> None:
        with self._bell:
            self._task = (place, task)
            self._bell.notify()

    def _work(self) -> None:
        while self._open:
            with self._bell:
                while self._open and self._task is None:
                    self._bell.wait()
                task, self._task = self._task, None
            if task is not None:
                self._do(*task)
                del task  # with the frame it holds

    def _do(self, place: int, task: Callable[[], None]) -> None:
        try:
            task()
        except Exception as error:  # noqa: BLE001 - the worker must outlive any failure
            self.broke.emit(place, str(error) or type(error).__name__)

    def _look(self, place: int, clip: Clip) -> None:
        try:
            found: Clip | FilmProblem = known(clip)
        except FilmProblem as problem:
            found = problem
        if self._open:
            self.looked.emit(place, found)

    def _make(self, place: int, shot: QVideoFrame, at: float, due: object) -> None:
        self._number += 1
        made = picture(shot, at, self._number, self._scaler)
        if self._open:
            self.made.emit(place, made, due)
