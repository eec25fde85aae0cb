"""A walk over many films, each opened ahead, cued, and played a little; and what is left of it."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from presenter.film.players import Players
from tests.film.hall import Hall, showing

PLAYED = 0.12  # seconds of each film


@dataclass(frozen=True)
class Held:
    """What the process holds: megabytes, threads, open files, and films among those."""

    films_seen: int
    memory: float
    threads: int
    files: int
    films: int


@dataclass(frozen=True)
class Walk:
    """What was held at times, the most films that were ever open, and what went wrong."""

    held: tuple[Held, ...]
    most_films: int
    broke: int


def can_walk() -> bool:
    """Return whether this system tells what a process holds."""
    return sys.platform == "linux"


def copies(sources: Sequence[Path], folder: Path, count: int) -> list[Path]:
    """Make many films of a few, in turn."""
    made = []
    for number in range(count):
        source = sources[number % len(sources)]
        path = folder / f"film-{number:03}{source.suffix}"
        shutil.copy(source, path)
        made.append(path)
    return made


def walk(library: Players, films: Sequence[Path], every: int) -> Walk:
    """Show all films in turn, the next one opened ahead; look at what is held `every` so many."""
    hall = Hall(library)
    steps = [showing(path, path.stem) for path in films]
    held: list[Held] = []
    most = broke = 0
    for number, (step, upcoming) in enumerate(zip(steps, [*steps[1:], None], strict=True)):
        hall.happened.clear()
        hall.enter(step, "card", upcoming)
        hall.first()
        hall.enter(step, "play-1", upcoming)
        hall.wait(PLAYED)
        broke += hall.broke is not None
        now = _held(number + 1)
        most = max(most, now.films)
        if (number + 1) % every == 0:
            held.append(now)
    hall.director.close()
    return Walk(tuple(held), most, broke)


def _held(seen: int) -> Held:
    files = [_target(path) for path in Path("/proc/self/fd").iterdir()]
    films = {name for name in files if Path(name).name.startswith("film-")}
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    memory = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    native = len(list(Path("/proc/self/task").iterdir()))
    return Held(seen, memory, max(native, threading.active_count()), len(files), len(films))


def _target(path: Path) -> str:
    try:
        return str(path.readlink())
    except FileNotFoundError:
        return ""
