"""Can this file play, how long is it, how large, has it sound: asked of PyAV, before the day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.film.trouble import COPY_AGAIN, FilmProblem, check_file
from presenter.session.model import Film
from presenter.session.problems import Problem, Severity
from presenter.session.values import value

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

__all__ = ["FilmInfo", "FilmProblem", "length_of", "probe", "problems_of", "shown_size", "turn_of"]

_LARGE = 1920 * 1080  # pixels an old laptop decodes with ease
_FAST = 30.5  # frames a second


@value
class FilmInfo:
    """What a file holds. Seconds; `size` is in square pixels, upright, as people see it."""

    duration: float
    size: tuple[int, int] = (0, 0)
    fps: float = 0.0
    has_video: bool = False
    has_sound: bool = False
    codecs: tuple[str, ...] = ()

    @property
    def heavy(self) -> tuple[str, ...]:
        """What an old laptop may not manage, in sentences."""
        width, height = self.size
        found = []
        if width * height > _LARGE:
            found.append(f"It is {width} × {height}: more than 1080p is hard work for a laptop.")
        if self.fps > _FAST:
            found.append(f"It has {self.fps:.0f} frames a second: more than 30 is hard work.")
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
                f"There is no picture in {name}, only sound."
                if sound
                else f"{name} is not a film: there is nothing in it to show.",
                "Choose the file of the film itself.",
            )
        duration = _duration(container, video)
        if duration <= 0:
            raise FilmProblem(f"{name} is damaged: it has no length.", COPY_AGAIN)
        first = next(container.decode(video), None)
        if first is None:
            raise FilmProblem(f"{name} is damaged: it has no picture.", COPY_AGAIN)
        _check_whole(container, path)
        return FilmInfo(
            duration=duration,
            size=shown_size(video, first),
            fps=float(video.average_rate or 0),
            has_video=True,
            has_sound=bool(sound),
            codecs=tuple(stream.codec_context.name for stream in (video, *sound[:1])),
        )


def length_of(path: Path) -> tuple[float, str]:
    """Return a film's length in seconds and an empty text, or 0 and why it cannot be shown."""
    try:
        return probe(path).duration, ""
    except FilmProblem as problem:
        return 0.0, problem.reason


def problems_of(film: Film) -> tuple[Problem, ...]:
    """Return what is wrong with a library film's files, as warnings: the session runs without."""

    def warning(code: str, message: str, hint: str = "") -> Problem:
        return Problem.at(film.place, Severity.WARNING, code, message, hint)

    if not film.path.exists():
        hint = f"The room sees `instead` until {film.file} is there."
        return (warning("film-missing", f"The film {film.file} is not there.", hint),)
    try:
        info = probe(film.path)
    except FilmProblem as problem:
        return (warning("film-unreadable", problem.reason, problem.fix),)
    late = tuple(
        warning(
            "cue-beyond-end",
            f"The cue `{name}` is at {at:g} s, but {film.file} ends at {info.duration:.1f} s.",
        )
        for name, at in film.cues
        if at > info.duration
    )
    silent = () if info.has_sound else (warning("film-no-sound", f"{film.file} has no sound."),)
    heavy = tuple(warning("film-heavy", f"{film.file}: {text}") for text in info.heavy)
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
        kind = "is damaged, or is not a film"
        raise FilmProblem(f"{path.name} {kind}.", COPY_AGAIN) from error


def shown_size(video: VideoStream, frame: VideoFrame) -> tuple[int, int]:
    """Return a film's size in square pixels, upright."""
    ratio = video.sample_aspect_ratio or 1
    width, height = round(video.width * ratio), video.height
    return (height, width) if turn_of(frame) % 180 else (width, height)


def turn_of(frame: VideoFrame) -> int:
    """Return by how much a picture is to be turned to stand upright: 0, 90, 180, 270 clockwise."""
    return -round(frame.rotation / 90) * 90 % 360


def _duration(container: InputContainer, video: VideoStream) -> float:
    if video.duration is not None and video.time_base is not None:
        return float(video.duration * video.time_base)
    return 0.0 if container.duration is None else container.duration / 1_000_000


def _check_whole(container: InputContainer, path: Path) -> None:
    """Raise FilmProblem for a file that breaks off: its index names places beyond its end."""
    size = path.stat().st_size
    for stream in container.streams.video:
        entries = stream.index_entries
        if len(entries) and entries[-1].pos + entries[-1].size > size:
            raise FilmProblem(
                f"The film {path.name} is cut off: the end of the file is missing.", COPY_AGAIN
            )
