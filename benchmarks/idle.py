"""What the program takes while a slide stands, and how its memory grows over 500 steps."""

from __future__ import annotations

import time
from pathlib import Path

from measure import single
from program import NEXT, PREVIOUS, SHIPPED, Keyboard, Show, opened, pause, program
from room import in_room

SECONDS = 10
STEPS = 500
PAUSE = 0.03  # seconds between two keys
WARM = 400  # keys before memory is first looked at: all pictures have been seen by then


def resident() -> float:
    """Return the memory the process has, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def walk(show: Show, keyboard: Keyboard, keys: int) -> None:
    """Go to the end of the session and back, over and over."""
    key, there = NEXT, 0
    for _ in range(keys):
        where = show.run.state.position
        keyboard.press(show.console, key)
        pause(PAUSE)
        there = there + 1 if show.run.state.position == where else 0
        if there == 3:  # a film may take a key to be paused
            key, there = (PREVIOUS if key == NEXT else NEXT), 0


def measure() -> None:
    """Print both."""
    keyboard = Keyboard()
    show = opened(program(), SHIPPED)
    keyboard.press(show.console, NEXT)
    pause(5.0)
    used = time.process_time()
    pause(SECONDS)
    share = (time.process_time() - used) / SECONDS * 100
    print(single("idle on a slide: processor, of a core", share, "%", 1.0))
    walk(show, keyboard, WARM)
    before = resident()
    walk(show, keyboard, STEPS)
    print(single(f"memory grown over {STEPS} steps", resident() - before, "MB", 5.0))
    print(single("memory in all", resident(), "MB"))


if __name__ == "__main__":
    in_room(__file__, measure)
