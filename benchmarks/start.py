"""Start: from the command to both windows painted, against a bare program with two windows.

Needs a display with two screens (or one: then both windows share it).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import median, row

HERE = Path(__file__).parent
SESSION = HERE.parent / "sessions" / "better-connected-taster.yaml"
RUNS = 9


def seconds(arguments: list[str], folders: dict[str, str]) -> float:
    """Return how long a program takes until it prints `painted`."""
    began = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, env=os.environ | folders
    )
    assert child.stdout is not None
    line = child.stdout.readline()
    took = time.perf_counter() - began
    child.wait()
    if line.strip() != b"painted":
        raise SystemExit(f"{arguments[0]} did not paint")
    return took


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        folders = {"XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
        bare, ours = [], []
        for run in range(RUNS + 1):
            floor = seconds([str(HERE / "bare.py")], folders)
            mine = seconds([str(HERE / "start_ours.py"), str(SESSION)], folders)
            if run:  # the first warms the disk's cache
                bare.append(floor)
                ours.append(mine)
    print(row("start to both windows painted", median(ours) * 1000, median(bare) * 1000, "ms", 2.0))


main()
