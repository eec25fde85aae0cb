"""A room to measure in: an X server of its own with a laptop's screen and a projector.

What a program shows is read off the server's framebuffer, so nothing in the program need help.
Needs Xvfb, openbox, xrandr and xdotool.
"""

from __future__ import annotations

import json
import mmap
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LAPTOP = (0, 0, 1366, 768)
PROJECTOR = (1366, 0, 1920, 1080)
ROWS = 40  # of each screen that are looked at
QUIET = 0.35  # seconds without a change that count as a settled picture
PLAYER = "BENCH_PLAYER"  # the environment's word for the player that the settings name


class Room:
    """A running X server. `look` gives a number that changes with the picture of a screen."""

    def __init__(self, display: str, folder: Path) -> None:
        self.env = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
        }
        if player := os.environ.get(PLAYER):
            settings = folder / "config" / "presenter" / "settings.json"
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text(json.dumps({"player": player}))
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._bytes[:100])
        self._start = header[0] + header[19] * 12
        self._stride = header[12]

    def look(self, screen: tuple[int, int, int, int]) -> int:
        """Return a checksum of some rows of a screen."""
        x, y, width, height = screen
        found = 0
        for n in range(ROWS):
            row = y + (2 * n + 1) * height // (2 * ROWS)
            begin = self._start + row * self._stride + x * 4
            found = zlib.crc32(self._bytes[begin : begin + width * 4], found)
        return found

    def picture(self, screen: tuple[int, int, int, int], file: Path) -> None:
        """Keep what a screen shows as a PNG."""
        from PySide6.QtGui import QImage

        x, y, width, height = screen
        begin = self._start + y * self._stride + x * 4
        data = memoryview(self._bytes)[begin : begin + self._stride * (height - 1) + width * 4]
        QImage(data, width, height, self._stride, QImage.Format.Format_RGB32).save(str(file))

    def settled(self, began: float, *screens: tuple[int, int, int, int]) -> float:
        """Wait until the screens no longer change; return the seconds from `began` to the last."""
        last = time.perf_counter()
        seen = [self.look(screen) for screen in screens]
        changed = [False for _ in screens]
        while not all(changed) or time.perf_counter() - last < QUIET:
            now = [self.look(screen) for screen in screens]
            if now != seen:
                changed = [c or a != b for c, a, b in zip(changed, now, seen, strict=True)]
                seen, last = now, time.perf_counter()
            if time.perf_counter() - began > 20:
                raise SystemExit("nothing was shown within 20 seconds")
        return last - began


def in_room(script: str, measure: Callable[[], None]) -> None:
    """Run `measure` of a script in a process that has the room for its screens."""
    if sys.argv[1:] == ["inside"]:
        measure()
        sys.stdout.flush()
        os._exit(0)  # its figures are told: taking the program down is not measured
    with room() as made:
        subprocess.run([sys.executable, script, "inside"], env=made.env, check=True)


def _free() -> int:
    """Return the number of a display that nobody has."""
    return next(n for n in range(91, 200) if not Path(f"/tmp/.X{n}-lock").exists())  # noqa: S108


@contextmanager
def room() -> Iterator[Room]:
    """Run an X server with two monitors and a window manager."""
    for needed in ("Xvfb", "openbox", "xrandr"):
        if shutil.which(needed) is None:
            raise SystemExit(f"{needed} is missing")
    display = f":{_free()}"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = f"{PROJECTOR[0] + PROJECTOR[2]}x{PROJECTOR[3]}x24"
        server = subprocess.Popen(
            ["Xvfb", display, "-noreset", "-screen", "0", size, "-fbdir", name],
            stderr=subprocess.DEVNULL,
        )
        while not (folder / "Xvfb_screen0").exists():
            time.sleep(0.05)
        made = Room(display, folder)
        manager = _furnished(made)
        try:
            yield made
        finally:
            manager.terminate()
            server.terminate()
            server.wait()


def _furnished(made: Room) -> subprocess.Popen[bytes]:
    """Start the window manager and name the two monitors."""
    manager = subprocess.Popen(
        ["openbox"], env=made.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(0.5)
    for name, (x, y, width, height), output in (
        ("eDP-1", LAPTOP, "screen"),
        ("HDMI-1", PROJECTOR, "none"),
    ):
        where = f"{width}/300x{height}/200+{x}+{y}"
        command = ["xrandr", "--setmonitor", name, where, output]
        subprocess.run(command, env=made.env, check=True, capture_output=True)
    return manager
