"""Can this file play, how long is it, how large, has it sound: asked of PyAV, before the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.film.trouble import COPY_AGAIN, FilmProblem, check_file
from presenter.session.language import noop, translate
from presenter.session.model import Film
from presenter.session.problems import Problem, Severity
from presenter.session.values import value
from presenter.session.words import seconds_text

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

__all__ = ["FilmInfo", "FilmProblem", "probe", "problems_of", "shown_size", "turn_of"]

_LARGE = 1920 * 1080  # pixels an old laptop decodes with ease
_FAST = 30.5  # frames a second
_LIGHTER = noop(
    "probe",
    "Try it on the laptop of the day, or make a copy in 1080p with 25 or 30 frames a second.",
)
_HEAD = 4096  # bytes in which a container says how long it is


@value
class FilmInfo:
    """What a file holds. Seconds; `size` is in square pixels, upright, as people see it.

    `container` and `reorder` are a clip's.
    """

    duration: float
    size: tuple[int, int] = (0, 0)
    fps: float = 0.0
    has_sound: bool = False
    container: str = ""
    reorder: float = 0.0

    @property
    def heavy(self) -> tuple[str, ...]:
        """What an old laptop may not manage, in sentences."""
        width, height = self.size
        found = []
        if width * height > _LARGE:
            found.append(
                translate(
                    "probe", "It is {width} × {height}: more than 1080p is hard work for a laptop."
                ).format(width=width, height=height)
            )
        if self.fps > _FAST:
            found.append(
                translate(
                    "probe", "It has {rate} frames a second: more than 30 is hard work."
                ).format(rate=f"{self.fps:.0f}")
            )
        return tuple(found)


def probe(path: Path) -> FilmInfo:
    """Look at a film and decode its first picture; FilmProblem if it cannot play.

    Takes some hundredths of a second; not for the window's thread.
    """
    with opened(path) as container:
        video = next(iter(container.streams.video), None)
        sound = container.streams.audio
        name = path.name
        if video is None:
            raise FilmProblem(
                translate("probe", "There is no picture in {name}, only sound.").format(name=name)
                if sound
                else translate(
                    "probe", "{name} is not a film: there is nothing in it to show."
                ).format(name=name),
                translate("probe", "Choose the file of the film itself."),
            )
        duration = _duration(container, video)
        if duration <= 0:
            raise FilmProblem(
                translate("probe", "{name} is damaged: it has no length.").format(name=name),
                translate("trouble", COPY_AGAIN),
            )
        first, reorder = _first(container, video)
        if first is None:
            raise FilmProblem(
                translate("probe", "{name} is damaged: it has no picture.").format(name=name),
                translate("trouble", COPY_AGAIN),
            )
        _check_whole(container, path)
        return FilmInfo(
            duration=duration,
            size=shown_size(video, first),
            fps=float(video.average_rate or 0),
            has_sound=bool(sound),
            container=container.format.name,
            reorder=reorder,
        )


def problems_of(film: Film, look: Callable[[Path], FilmInfo] = probe) -> tuple[Problem, ...]:
    """Return what is wrong with a library film's file, as warnings: the session runs without.

    `look` is `probe`, or one that remembers.
    """

    def warning(code: str, message: str, hint: str = "") -> Problem:
        return Problem.at(film.place, Severity.WARNING, code, message, hint)

    if not film.path.exists():
        hint = translate("probe", "The room sees `instead` until {file} is there.").format(
            file=film.file
        )
        return (
            warning(
                "film-missing",
                translate("probe", "The film {file} is not there.").format(file=film.file),
                hint,
            ),
        )
    try:
        info = look(film.path)
    except FilmProblem as problem:
        return (warning("film-unreadable", problem.reason, problem.fix),)
    late = tuple(
        warning(
            "cue-beyond-end",
            translate(
                "probe", "The cue `{name}` is at {time}, but {file} is over at {length}."
            ).format(
                name=name,
                time=seconds_text(at),
                file=film.file,
                length=seconds_text(round(info.duration, 1)),
            ),
            translate("probe", "Give an earlier time: cues: {{{name}: 0:05}}").format(name=name),
        )
        for name, at in film.cues
        if at > info.duration
    )
    silent = (
        ()
        if info.has_sound
        else (
            warning(
                "film-no-sound",
                translate("probe", "{file} has no sound.").format(file=film.file),
                translate(
                    "probe", "If it should have some, copy it again; else there is nothing to do."
                ),
            ),
        )
    )
    heavy = tuple(
        warning("film-heavy", f"{film.file}: {text}", translate("probe", _LIGHTER))
        for text in info.heavy
    )
    return late + silent + heavy


@contextmanager
def opened(path: Path) -> Iterator[InputContainer]:
    """Open a film with PyAV; FilmProblem for whatever is wrong with it, now or while it is read."""
    check_file(path)
    import av

    try:
        with av.open(str(path)) as container:
            yield container
    except (av.FFmpegError, ValueError, OSError) as error:
        reason = translate("probe", "{file} is damaged, or is not a film.").format(file=path.name)
        raise FilmProblem(reason, translate("trouble", COPY_AGAIN)) from error


def shown_size(video: VideoStream, frame: VideoFrame) -> tuple[int, int]:
    """Return a film's size in square pixels, upright."""
    ratio = video.sample_aspect_ratio or 1
    width, height = round(video.width * ratio), video.height
    return (height, width) if turn_of(frame) % 180 else (width, height)


def turn_of(frame: VideoFrame) -> int:
    """Return by how much a picture is to be turned to stand upright: 0, 90, 180, 270 clockwise."""
    return -round(frame.rotation / 90) * 90 % 360


def _first(container: InputContainer, video: VideoStream) -> tuple[VideoFrame | None, float]:
    """Return the first picture, None if there is none, and a clip's `reorder`."""
    reorder: float | None = None
    for packet in container.demux(video):
        if reorder is None:
            stored = (packet.pts or 0) - (packet.dts or 0)
            counts = "mp4" in container.format.name and video.codec_context.name == "h264"
            reorder = float(stored * (video.time_base or 0)) if counts else 0.0
        for frame in video.decode(packet):
            return frame, reorder
    return None, 0.0


def _duration(container: InputContainer, video: VideoStream) -> float:
    if video.duration is not None and video.time_base is not None:
        return float(video.duration * video.time_base)
    return 0.0 if container.duration is None else container.duration / 1_000_000


def _check_whole(container: InputContainer, path: Path) -> None:
    """Raise FilmProblem for a file that breaks off: its index or head names places beyond it."""
    size = path.stat().st_size
    with path.open("rb") as file:
        ends = [_told_end(file.read(_HEAD))]
    for stream in container.streams.video:
        entries = stream.index_entries
        if len(entries):
            ends.append(entries[-1].pos + entries[-1].size)
    if max(ends) > size:
        raise FilmProblem(
            translate(
                "probe", "The film {file} is cut off: the end of the file is missing."
            ).format(file=path.name),
            translate("trouble", COPY_AGAIN),
        )


def _told_end(head: bytes) -> int:
    """Return where a Matroska, WebM or AVI file says that it ends, 0 if it does not say.

    Matroska: RFC 9559, section 5.1 (the Segment) and RFC 8794, section 4 (sizes, whose first bit
    set tells their length; all other bits set is a size not known). AVI: a RIFF chunk.
    """
    if head[:4] == b"RIFF":
        return 8 + int.from_bytes(head[4:8], "little")
    at = head.find(b"\x18\x53\x80\x67") if head[:4] == b"\x1a\x45\xdf\xa3" else -1
    if at < 0 or len(head) < at + 12 or not head[at + 4]:
        return 0
    length = 9 - head[at + 4].bit_length()
    most = (1 << 7 * length) - 1
    told = int.from_bytes(head[at + 4 : at + 4 + length]) & most
    return 0 if told == most else at + 4 + length + told
