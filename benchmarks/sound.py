"""What is heard when a film of a plain 440 Hz tone plays, stands, is muted, sought or let go.

A PulseAudio server of its own, with two null sinks, is recorded while a player is led. A click is a
step from one sample to the next that is larger than any of the tone itself: figures are the largest
step heard, in such steps (1 is a tone without a click, 16 one cut off at its height). The sink is
kept at a short latency by a stream of silence, else changes are heard up to two seconds late.

Then: what asking for the devices and measuring a film's levels cost.
"""

from __future__ import annotations

import array
import math
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from measure import median, single
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication
from room import PLAYER

from presenter.film.levels import read_levels
from presenter.film.player import Clip, FilmPlayer, FilmState
from presenter.film.players import VLC, open_players

RATE, PITCH, HEIGHT = 44100, 440, 0.5
OWN = HEIGHT * 2 * math.pi * PITCH / RATE  # the tone's own largest step
LIMIT = 3.0
ROUNDS = 3
SECONDS = 12


def film(folder: Path, seconds: int, size: str) -> Path:
    path = folder / f"tone-{seconds}.mp4"
    tone = f"aevalsrc={HEIGHT}*sin(2*PI*{PITCH}*t):s={RATE}:d={seconds}"
    picture = f"testsrc2=size={size}:rate=25:duration={seconds}"
    inputs = ["-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", tone]
    coded = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    subprocess.run(["ffmpeg", "-v", "error", *inputs, *coded, str(path)], check=True)
    return path


def rest(seconds: float) -> None:
    """Let time pass; Qt's player lives by the event loop."""
    late = time.perf_counter() + seconds
    while (left := late - time.perf_counter()) > 0:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(min(0.002, left))


class Tape:
    """What a sink plays, from the first moment on."""

    def __init__(self) -> None:
        self.samples = array.array("f")
        shape = ["--format=float32le", "--channels=1", f"--rate={RATE}", "--latency-msec=5"]
        self._read, write = os.pipe()
        self._parec = subprocess.Popen(["parec", "-d", "hall.monitor", *shape], stdout=write)
        os.close(write)
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        rest = b""
        while got := os.read(self._read, 65536):
            whole = rest + got
            end = len(whole) // 4 * 4
            rest = whole[end:]
            self.samples.frombytes(whole[:end])

    def during(self, act: Callable[[], None], seconds: float) -> float:
        """Return the largest step heard from before an act until so long after it."""
        rest(0.3)
        begin = max(0, len(self.samples) - RATE // 5)
        act()
        rest(seconds)
        heard = self.samples[begin:]
        return max((abs(b - a) for a, b in pairwise(heard)), default=0.0) / OWN

    def close(self) -> None:
        """Stop recording."""
        self._parec.terminate()


class Stage:
    """A player and what is done with it."""

    def __init__(self, player: FilmPlayer, path: Path) -> None:
        self.player, self.path = player, path

    def until(self, state: FilmState) -> None:
        """Wait for a state."""
        late = time.monotonic() + 5
        while self.player.state() is not state:
            self.player.take()
            rest(0.002)
            if time.monotonic() > late:
                raise SystemExit(f"{state} never came")

    def cue(self, at: float = 1.0) -> None:
        """Have the film ready, to be heard."""
        self.player.set_muted(False)
        self.player.set_volume(100)
        self.player.load(Clip(self.path, at, (320, 180), SECONDS, 25.0))
        self.until(FilmState.READY)
        rest(0.2)

    def play(self) -> None:
        """Have it play."""
        self.cue()
        self.player.play()
        rest(0.9)

    def stand(self) -> None:
        """Have it play and stand."""
        self.play()
        self.player.pause()
        rest(0.4)

    def mute(self) -> None:
        """Have it play unheard."""
        self.play()
        self.player.set_muted(True)
        rest(0.3)

    def towards_a_stop(self) -> None:
        """Have it ready, with a pause a second on."""
        self.cue()
        self.player.stop_at(2.0)


def clicks(player: FilmPlayer, path: Path) -> None:
    tape, stage = Tape(), Stage(player, path)
    rest(1.0)
    cases: tuple[tuple[str, Callable[[], None], Callable[[], None]], ...] = (
        ("play", stage.cue, player.play),
        ("pause", stage.play, player.pause),
        ("play on", stage.stand, player.play),
        ("mute", stage.play, lambda: player.set_muted(True)),
        ("sound back", stage.mute, lambda: player.set_muted(False)),
        ("volume 100 to 90", stage.play, lambda: player.set_volume(90)),
        ("volume 100 to 40", stage.play, lambda: player.set_volume(40)),
        ("seek", stage.play, lambda: player.seek(6.013)),
        ("pause point", stage.towards_a_stop, player.play),
        ("the film is left", stage.play, player.unload),
    )
    for name, prepare, act in cases:
        heard = []
        for _ in range(ROUNDS):
            prepare()
            heard.append(tape.during(act, 1.4))
        print(single(f"largest step heard: {name}", max(heard), "x", LIMIT), flush=True)
    tape.close()


def pauses(player: FilmPlayer, path: Path) -> None:
    """Print how far a film goes on, unseen, between a pause and playing on."""
    stage = Stage(player, path)
    gone = []
    for _ in range(7):
        stage.play()
        player.pause()
        stood = player.position()
        rest(0.5)
        player.play()
        rest(0.5)
        gone.append((player.position() - stood - 0.5) * 1000)
    print(single("a pause: film passed over, median", median(gone), "ms"))
    print(single("a pause: film passed over, most", max(gone), "ms"))


def inside(folder: Path) -> None:
    wanted = os.environ.get(PLAYER, VLC)
    kept = QGuiApplication([])
    opened = open_players(wanted)
    players = opened.players
    if players is None or opened.name != wanted:
        raise SystemExit(opened.words)
    print(f"by {opened.name}")
    player, path = players.make(), film(folder, SECONDS, "320x180")
    clicks(player, path)
    pauses(player, path)
    outputs = players.sound()
    outputs.names()
    began = time.process_time()
    for _ in range(200):
        outputs.names()
    spent = (time.process_time() - began) / 200 * 1000
    print(single("asking for the devices, processor", spent, "ms"))
    long = film(folder, 600, "64x36")
    began, clock = time.process_time(), time.perf_counter()
    read_levels(long)
    print(single("levels of 10 minutes, processor", time.process_time() - began, "s"))
    print(single("levels of 10 minutes, by the clock", time.perf_counter() - clock, "s"))
    players.close()
    del kept


def main() -> None:
    for needed in ("pulseaudio", "parec", "pacat", "ffmpeg"):
        if shutil.which(needed) is None:
            raise SystemExit(f"{needed} is missing")
    with tempfile.TemporaryDirectory() as name:
        env = os.environ | {
            "XDG_RUNTIME_DIR": name,
            "HOME": name,
            "QT_QPA_PLATFORM": "offscreen",
        }
        sinks = ["-L", "module-null-sink sink_name=hall", "-L", "module-native-protocol-unix"]
        quiet = {"env": env, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *sinks],
            **quiet,  # type: ignore[call-overload]
        )
        time.sleep(1.5)
        silence = subprocess.Popen(
            ["pacat", "-d", "hall", "--latency-msec=5", "/dev/zero"],
            **quiet,  # type: ignore[call-overload]
        )
        try:
            subprocess.run([sys.executable, __file__, "inside", name], env=env, check=True)
        finally:
            silence.terminate()
            server.terminate()
            server.wait()


if __name__ == "__main__":
    if sys.argv[1:2] == ["inside"]:
        inside(Path(sys.argv[2]))
        sys.stdout.flush()
        os._exit(0)  # its figures are told
    main()
