"""The picture of a film at a time, exactly, by PyAV: for what a player has not got yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from presenter.film.player import Frame
from presenter.film.probe import opened, shown_size, turn_of
from presenter.film.trouble import COPY_AGAIN, FilmProblem
from presenter.session.language import translate

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

_HAIR = 0.001  # seconds: times come rounded to milliseconds
_BACK = 2.0  # seconds before the end from which the last picture is looked for


def still(
    path: Path, seconds: float, max_size: tuple[int, int] = (1920, 1080), *, fill: bool = False
) -> Frame:
    """Return the picture seen at a time of a film, the last one if it ended before.

    It is upright, in square pixels, and fits into `max_size`; with `fill` a smaller one is made
    as large as that. FilmProblem if there is none. Takes from some hundredths of a second to a
    few tenths; not for the window's thread.
    """
    with opened(path) as container:
        video = next(iter(container.streams.video), None)
        if video is None:
            raise FilmProblem(
                translate("stills", "There is no picture in {file}, only sound.").format(
                    file=path.name
                )
            )
        video.thread_type = "AUTO"
        found = _picture_at(container, video, seconds)
        if found is None:
            raise FilmProblem(
                translate("stills", "{file} is damaged: it has no picture.").format(file=path.name),
                translate("trouble", COPY_AGAIN),
            )
        return _frame(found, video, max_size, fill=fill)


def _picture_at(container: InputContainer, video: VideoStream, seconds: float) -> VideoFrame | None:
    """Return the last picture that began at a time or before."""
    for start in (seconds, seconds - _BACK, 0.0):
        container.seek(round(max(0.0, start) * 1_000_000), backward=True)
        found: VideoFrame | None = None
        for frame in container.decode(video):
            if found is not None and frame.time is not None and frame.time > seconds + _HAIR:
                break
            found = frame
        if found is not None:
            return found
    return None


def _frame(
    picture: VideoFrame, video: VideoStream, max_size: tuple[int, int], *, fill: bool
) -> Frame:
    turn = turn_of(picture)
    width, height = shown_size(video, picture)
    scale = min(max_size[0] / width, max_size[1] / height)
    scale = scale if fill else min(1.0, scale)
    width, height = max(1, round(width * scale)), max(1, round(height * scale))
    lying = turn % 180 != 0
    size = (height, width) if lying else (width, height)
    # libvlc takes every film's colours for BT.601, whatever its tag: so do we, lest they jump when
    # the film follows its still.
    scaled = picture.reformat(width=size[0], height=size[1], format="bgra", src_colorspace="ITU601")
    plane = scaled.planes[0]
    stride, data = plane.line_size, bytes(plane)
    if turn:
        stride, data = width * 4, _turned(data, stride, size, turn)
    return Frame(width, height, stride, data, picture.time or 0.0)


def _turned(data: bytes, stride: int, size: tuple[int, int], turn: int) -> bytes:
    """Return a picture turned clockwise by 90, 180 or 270 degrees, without gaps between lines."""
    width, height = size
    pixels = memoryview(data).cast("I")
    lines = [pixels[y * stride // 4 : y * stride // 4 + width] for y in range(height)]
    if turn == 180:
        return b"".join(bytes(line[::-1]) for line in reversed(lines))
    tight = memoryview(b"".join(lines)).cast("I")
    columns = (bytes(tight[x::width]) for x in range(width))
    if turn == 270:  # the last column becomes the first line
        return b"".join(list(columns)[::-1])
    flipped = memoryview(b"".join(reversed([bytes(line) for line in lines]))).cast("I")
    return b"".join(bytes(flipped[x::width]) for x in range(width))
