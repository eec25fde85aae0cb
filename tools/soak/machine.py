"""How the machine fares: memory, threads and files of this process, and what others take of it."""

from __future__ import annotations

import gc
import os
import statistics
import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from presenter.windows.memory import trim

_EVERY = 0.5  # seconds between looks at the load
_MEMORY_EVERY = 10  # looks at the load between looks at memory
_MB = 1024 * 1024
_HOUR = 3600.0


@dataclass(frozen=True)
class Sample:
    """A moment: seconds since the beginning, megabytes, counts."""

    at: float
    rss: float
    pss: float
    threads: int
    files: int


class Machine:
    """Samples /proc in a thread of its own; where there is none it has no samples."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.samples: list[Sample] = []
        self.rests: list[Sample] = []
        self._now = now
        self._others: list[tuple[float, float]] = []  # when, share of all cores others took
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="machine", daemon=True)
        if Path("/proc/self/smaps_rollup").exists():
            self._thread.start()

    def close(self) -> None:
        """Look no more."""
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    def rest(self) -> None:
        """Sample a moment without a show, once all that is free was given back."""
        if Path("/proc/self/smaps_rollup").exists():
            gc.collect()
            trim()
            self.rests.append(self._sample())

    def others_at(self, at: float) -> float:
        """Return the share of all cores, 0 to 1, that others took about a moment."""
        near = [share for when, share in self._others if abs(when - at) < 1.5]
        return max(near, default=0.0)

    def others(self) -> float:
        """Return the share of all cores that others took, in the middle."""
        return statistics.median([share for _, share in self._others] or [0.0])

    def _work(self) -> None:
        total, idle, own = _times()
        look = 0
        while not self._closing.wait(_EVERY):
            before = (total, idle, own)
            total, idle, own = _times()
            whole = max(1, total - before[0])
            busy = whole - (idle - before[1])
            share = max(0.0, busy - (own - before[2])) / whole
            self._others.append((self._now(), share))
            if look % _MEMORY_EVERY == 0:
                self.samples.append(self._sample())
            look += 1

    def _sample(self) -> Sample:
        rollup = Path("/proc/self/smaps_rollup").read_text()
        kilobytes = {
            line.split(":")[0]: int(line.split()[1])
            for line in rollup.splitlines()
            if line.endswith("kB")
        }
        tasks = len(os.listdir("/proc/self/task"))  # noqa: PTH208 - cheap, it is a look
        files = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
        rss, pss = kilobytes["Rss"] / 1024, kilobytes["Pss"] / 1024
        return Sample(round(self._now(), 1), round(rss, 1), round(pss, 1), tasks, files)


def _times() -> tuple[int, int, int]:
    """Return the ticks of all cores, those of them idle, and those of this process."""
    numbers = [int(word) for word in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    own = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    return sum(numbers), numbers[3] + numbers[4], int(own[11]) + int(own[12])


def trend(points: list[tuple[float, float]]) -> float:
    """Return by how much a value grows in an hour: the middle of the slopes between all moments.

    A few high moments, such as a large picture being painted, do not move it. 0 without points.
    """
    step = max(1, len(points) // 120)
    few = points[::step]
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in combinations(few, 2) if b[0] > a[0]]
    return statistics.median(slopes) * _HOUR if slopes else 0.0
