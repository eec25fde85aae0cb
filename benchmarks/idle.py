"""What the program takes while a slide stands, and how its memory grows over 500 steps."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import linear_regression

from measure import median, single
from program import NEXT, PREVIOUS, SHIPPED, Keyboard, Show, opened, pause, program
from room import in_room

SECONDS = 10
STEPS = 500
WALKS = 5
PAUSE = 0.03  # seconds between two keys
WARM = 400  # keys before memory is first looked at: all pictures have been seen by then


def resident() -> float:
    """Return the memory the process has, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def at_rest(show: Show) -> float:
    """Return the memory once the first picture is shown again and nothing moves, in MB.

    It differs by some 10 MB from time to time, by the films opened last: the trend counts.
    """
    show.presentation.go_to_number(0)
    pause(2.0)
    return resident()


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
    kept = [at_rest(show)]
    for _ in range(WALKS):
        walk(show, keyboard, STEPS)
        kept.append(at_rest(show))
    growth = linear_regression(range(len(kept)), kept).slope
    print(single(f"memory grown over {STEPS} steps, of {WALKS * STEPS}", growth, "MB", 5.0))
    print(single("memory in all", median(kept), "MB"))


if __name__ == "__main__":
    in_room(__file__, measure)
