"""A film of 1920x1080 at 60 pictures a second, on the wall and mirrored in the console.

The floor decodes the same film to memory with libvlc, into as many buffers of the same layout, and
shows it nowhere. Processor time is that of the whole process over the same eight seconds of film.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import median, row, single
from program import NEXT, Keyboard, Paints, Show, opened, pause, program, until
from room import in_room

from presenter.film.mailbox import ALIGN, LINES
from presenter.film.vlclib import open_library

RUNS = 5
CUED_RUNS = 7
WIDTH, HEIGHT, RATE, SECONDS = 1920, 1080, 60, 10
FRAMES = RATE * SECONDS - 1  # the first is there before the film plays
FROM, TO = 1.0, 9.0  # of the film: between these the processor's time is taken

_SESSION = """\
presenter: 1
title: A film to measure
films:
  one: {file: film.mp4, title: A film}
sections:
  - title: All of it
    steps:
      - slide: Before the film
      - film: one
      - slide: After the film
"""


def film(folder: Path) -> Path:
    """Make the film and return its path."""
    path = folder / "film.mp4"
    picture = f"testsrc2=size={WIDTH}x{HEIGHT}:rate={RATE}:duration={SECONDS}"
    inputs = ["-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", f"sine=330:duration={SECONDS}"]
    coded = ["-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    subprocess.run(["ffmpeg", "-v", "error", *inputs, *coded, str(path)], check=True)
    return path


class Bare:
    """The least libvlc can do: decode into memory in turn, count, and note times."""

    def __init__(self) -> None:
        stride = -(-WIDTH * 4 // ALIGN) * ALIGN
        lines = -(-HEIGHT // LINES) * LINES
        void, pointer = ctypes.c_void_p, ctypes.POINTER
        memory = [ctypes.create_string_buffer(stride * lines + ALIGN) for _ in range(4)]
        starts = [-(-ctypes.addressof(one) // ALIGN) * ALIGN for one in memory]
        self._kept = memory
        self.count = 0
        number = pointer(ctypes.c_uint)

        def form(_: object, chroma: object, w: object, h: object, p: object, n: object) -> int:
            ctypes.memmove(chroma, b"RV32", 4)
            w[0], h[0], p[0], n[0] = WIDTH, HEIGHT, stride, lines  # type: ignore[index]
            return 1

        def lock(_: object, planes: object) -> int:
            planes[0] = starts[self.count % 4]  # type: ignore[index]
            return 1

        def display(_: object, _picture: object) -> None:
            self.count += 1

        library, found = open_library()
        if library is None:
            raise SystemExit(found.reason)
        self._library = library
        self.player = library.player(
            ctypes.CFUNCTYPE(ctypes.c_uint, pointer(void), void, number, number, number, number)(
                form
            ),
            ctypes.CFUNCTYPE(void, void, pointer(void))(lock),
            ctypes.CFUNCTYPE(None, void, void)(display),
        )

    def play(self, path: Path) -> float:
        """Play the film and return the share of a core that took."""
        self._library.set_media(self.player, path, 0.0)
        self.player.play()
        while self.count < RATE * FROM:
            time.sleep(0.005)
        began, used = time.perf_counter(), time.process_time()
        while self.count < RATE * TO:
            time.sleep(0.005)
        return (time.process_time() - used) / (time.perf_counter() - began)


def bare(path: Path) -> float:
    """Return the share of a core the floor takes, in a process of its own."""
    command = [sys.executable, __file__, "bare", str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def ours(show: Show, keyboard: Keyboard, paints: Paints) -> tuple[float, int]:
    """Play the film in the room; return the share of a core, and how many pictures were painted."""
    cue(show, keyboard)
    paints.forget()
    keyboard.press(show.console, NEXT)
    until(lambda: paints.pictures >= RATE * FROM, "a second of film")
    began, used = time.perf_counter(), time.process_time()
    pause(TO - FROM)
    share = (time.process_time() - used) / (time.perf_counter() - began)
    until(lambda: show.run.state.position.name == "end", "the film's end", 15)
    pause(0.5)
    return share, paints.pictures


def cue(show: Show, keyboard: Keyboard) -> None:
    """Go to the beat before the film plays, and wait until it is cued."""
    show.presentation.go_to_number(1)
    pause(0.5)
    for _ in range(3):  # a film may have a card before it
        if _next_plays(show):
            break
        keyboard.press(show.console, NEXT)
        pause(0.5)
    pause(1.0)


def _next_plays(show: Show) -> bool:
    state = show.run.state
    return show.run.route.after(state.position, state.hidden).name == "play-1"


def cued(show: Show, keyboard: Keyboard, paints: Paints) -> float:
    """Return the seconds from the key to the second picture of a cued film, which is the motion."""
    cue(show, keyboard)
    paints.forget()
    at = keyboard.press(show.console, NEXT)
    pause(0.6)
    keyboard.press(show.console, NEXT)
    pause(0.2)
    return paints.moved - at


def measure() -> None:
    """Print the figures, ours and the floor's in turn."""
    whole, paints, keyboard = program(), Paints(), Keyboard()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = film(folder)
        session = folder / "film.yaml"
        session.write_text(_SESSION)
        show = opened(whole, session)
        floors, shares, painted = [], [], []
        for _ in range(RUNS):
            floors.append(bare(path) * 100)
            share, pictures = ours(show, keyboard, paints)
            shares.append(share * 100)
            painted.append(pictures)
        times = [cued(show, keyboard, paints) * 1000 for _ in range(CUED_RUNS)]
    print(row("1080p60, wall and console: processor", median(shares), median(floors), "%", 1.4))
    lost = max(0.0, FRAMES - median(painted))  # the one it stood on may be counted too
    print(single(f"1080p60: pictures lost of {FRAMES}", lost, "", 0))
    print(single("cued film: key to moving picture", median(times), "ms"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["bare"]:
        print(Bare().play(Path(sys.argv[2])))
        sys.stdout.flush()
    else:
        in_room(__file__, measure)
