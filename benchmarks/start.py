"""Start: from the command to both screens settled, against a bare program with two windows.

Settled means the last change of the picture: the console's small pictures are in it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import median, row
from room import LAPTOP, PROJECTOR, Room, room

HERE = Path(__file__).parent
SESSION = HERE.parent / "sessions" / "better-connected-taster.yaml"
RUNS = 9
OURS = ["-m", "presenter", str(SESSION)]


def seconds(made: Room, arguments: list[str]) -> float:
    """Return how long a program takes until both screens are settled."""
    began = time.perf_counter()
    child = subprocess.Popen([sys.executable, *arguments], env=made.env)
    try:
        return made.settled(began, PROJECTOR, LAPTOP)
    finally:
        child.kill()
        child.wait()
        time.sleep(0.3)


def ready_pictures(made: Room, folder: Path) -> list[str]:
    """Return pictures of our own two windows, for the floor to show."""
    child = subprocess.Popen([sys.executable, *OURS], env=made.env)
    made.settled(time.perf_counter(), PROJECTOR, LAPTOP)
    pictures = [folder / "wall.png", folder / "console.png"]
    for picture, screen in zip(pictures, (PROJECTOR, LAPTOP), strict=True):
        made.picture(screen, picture)
    child.kill()
    child.wait()
    return [str(picture) for picture in pictures]


def main() -> None:
    """Print the medians of both, run in turn."""
    bare: list[float] = []
    ours: list[float] = []
    with room() as made, tempfile.TemporaryDirectory() as name:
        pictures = ready_pictures(made, Path(name))
        for run in range(RUNS + 1):
            floor = seconds(made, [str(HERE / "bare.py"), *pictures])
            mine = seconds(made, OURS)
            if run:  # the first warms the disk's cache
                bare.append(floor)
                ours.append(mine)
    print(row("start to both windows painted", median(ours) * 1000, median(bare) * 1000, "ms", 2.0))


main()
