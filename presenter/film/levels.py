"""How loud a film is at each of its moments: decoded ahead, once a file, on a thread of its own.

A block of 50 ms is measured in FFmpeg's own code and the thread rests between blocks of ten
seconds, so a playing film is not disturbed: measured 2.6 s of processor time for ten minutes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.film.probe import opened
from presenter.film.trouble import FilmProblem
from presenter.session.values import value

if TYPE_CHECKING:
    from av import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer

STEP = 0.05  # seconds of a block
FLOOR = -99.0  # dBFS: no quieter than this
_REST = 0.02  # seconds without work ...
_AFTER = 200  # ... after so many blocks
_RMS = "lavfi.astats.Overall.RMS_level"
_PEAK = "lavfi.astats.Overall.Peak_level"
_MEASURE = "metadata=1:reset=1:measure_perchannel=none:measure_overall=RMS_level+Peak_level"


@value
class Level:
    """How loud a moment is, in dBFS: on the whole, and at its loudest."""

    rms: float
    peak: float


@value
class Levels:
    """How loud a film is, a byte a block: so many dB below full scale. Empty if it has no sound."""

    rms: bytes = b""
    peak: bytes = b""

    @property
    def has_sound(self) -> bool:
        """True if the film has a sound track."""
        return bool(self.rms)

    def at(self, seconds: float) -> Level:
        """Return how loud the film is at a second; silent before its sound and after it."""
        index = int(seconds / STEP + 1e-6)
        if seconds < 0 or index >= len(self.rms):
            return Level(FLOOR, FLOOR)
        return Level(-float(self.rms[index]), -float(self.peak[index]))


def read_levels(path: Path, rest: Callable[[], bool] = lambda: False) -> Levels:
    """Measure a whole film; FilmProblem if it cannot be opened.

    `rest` is called now and then, may take its time, and ends the measuring by returning True. A
    file that breaks off is measured up to there.
    """
    import av

    rms, peak = bytearray(), bytearray()
    with opened(path) as container:
        sound = next(iter(container.streams.audio), None)
        if sound is None:
            return Levels()
        try:
            for at, level in _blocks(container, sound):
                while len(rms) < round(at / STEP):  # sound that begins late, or has a gap
                    rms.append(round(-FLOOR))
                    peak.append(round(-FLOOR))
                rms.append(_byte(level.rms))
                peak.append(_byte(level.peak))
                if len(rms) % _AFTER == 0 and rest():
                    break
        except av.FFmpegError:
            pass  # what is told of damage is the probe's and the player's to tell
    return Levels(bytes(rms) or b"\x63", bytes(peak) or b"\x63")


def _blocks(container: InputContainer, sound: AudioStream) -> Iterator[tuple[float, Level]]:
    """Yield the time of each block and its level."""
    from av import BlockingIOError as NotYet
    from av import EOFError as Over
    from av.filter import Graph

    graph = Graph()
    links = [
        graph.add_abuffer(template=sound),
        graph.add("asetnsamples", f"n={max(1, round(sound.rate * STEP))}:p=0"),
        graph.add("astats", _MEASURE),
        graph.add("abuffersink"),
    ]
    for link, following in pairwise(links):
        link.link_to(following)
    graph.configure()
    first = float(container.start_time or 0) / 1_000_000
    for packet in container.demux(sound):
        for frame in packet.decode():
            graph.push(frame)
            while True:
                try:
                    block: AudioFrame = graph.pull()  # type: ignore[assignment]
                except (NotYet, Over):
                    break
                told = block.metadata
                yield (block.time or 0.0) - first, Level(_db(told[_RMS]), _db(told[_PEAK]))


def _db(text: str) -> float:
    return max(FLOOR, min(0.0, float(text))) if text not in ("nan", "-nan") else FLOOR


def _byte(level: float) -> int:
    return round(-level)


class LevelBook:
    """The levels of films asked for so far; the film asked for last is measured first.

    `changed` is called, on the measuring thread, when more is known.
    """

    def __init__(self) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._known: dict[Path, Levels | None] = {}
        self._todo: list[Path] = []
        self._bell = threading.Condition()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def of(self, path: Path) -> Levels | None:
        """Return a film's levels, None while they are not known; at once, from any thread."""
        with self._bell:
            if path not in self._known and not self._over.is_set():
                self._known[path] = None
                self._todo.append(path)
                if self._thread is None:
                    self._thread = threading.Thread(target=self._work, name="levels", daemon=True)
                    self._thread.start()
                self._bell.notify()
            return self._known.get(path)

    def close(self) -> None:
        """Measure no more; waits for the block under way, at most two seconds."""
        self._over.set()
        with self._bell:
            self._bell.notify()
        if self._thread is not None:
            self._thread.join(2.0)

    def _work(self) -> None:
        while (path := self._take()) is not None:
            try:
                found: Levels | None = read_levels(path, lambda: self._over.wait(_REST))
            except FilmProblem:
                found = None  # the console tells of it where the film is opened
            with self._bell:
                self._known[path] = found
            if not self._over.is_set():
                self.changed()

    def _take(self) -> Path | None:
        with self._bell:
            while not self._todo and not self._over.is_set():
                self._bell.wait()
            return None if self._over.is_set() else self._todo.pop()
