"""The real program with a clock that runs many times as fast, to see a day's figures in minutes.

    python benchmarks/fast_day.py [FILE] [--speed 60] [--start 09:41]

Films play at their own speed. Runs are recorded as always: set XDG_DATA_HOME to keep them apart.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from presenter.run.clock import SpeedClock
from presenter.windows.application import Program
from presenter.windows.opening import Wishes

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    asked = argparse.ArgumentParser(description="A day of training at a faster clock.")
    asked.add_argument("file", nargs="?", type=Path, default=ROOT / "tests/run/one_day.yaml")
    asked.add_argument("--speed", type=float, default=60)
    asked.add_argument("--start", default="09:41")
    given = asked.parse_args()
    hours, _, minutes = given.start.partition(":")
    clock = SpeedClock(given.speed, int(hours) * 60 + int(minutes))
    program = Program(clock=clock)
    program.open(given.file, Wishes(resume=False))
    return program.run()


if __name__ == "__main__":
    sys.exit(main())
