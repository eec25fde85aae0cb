"""Every kind of file against both players: what the room saw, and how soon.

With a PulseAudio server and parec, how loud the film was at the speakers is measured too.
"""

from __future__ import annotations

import array
import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from presenter.film.players import QT, VLC, Players, open_players
from tests.film.hall import Hall, is_upright, showing
from tests.film.zoo import WHOLE, WRONG, Kind, Lacking, make_heavy, make_whole, make_wrong

LONGEST = 8.0  # seconds for which a film is watched


class Ear:
    """Listens at the speakers all along, if this computer has a way to."""

    def __init__(self) -> None:
        self._peak = 0
        self._hears = Event()
        if shutil.which("parec") and os.environ.get("PULSE_SERVER"):
            form = ["--format=s16le", "--rate=8000", "--channels=1", "--latency-msec=20"]
            command = ["parec", "--device=@DEFAULT_MONITOR@", *form]
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            Thread(target=self._listen, args=(process,), daemon=True).start()
            atexit.register(process.kill)
            self._hears.wait(5.0)  # it takes a second and a half to begin

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        while process.stdout is not None and (data := process.stdout.read(800)):
            self._peak = max(self._peak, *map(abs, array.array("h", data)))
            self._hears.set()

    def heard(self) -> str:
        """Return what was heard since the last time this was asked."""
        peak, self._peak = self._peak, 0
        return ("sound" if peak > 500 else "silence") if self._hears.is_set() else ""


def seen(
    library: Players, ear: Ear, kind: Kind | None, path: Path, during: Callable[[], None]
) -> str:
    """Show a film from its card to its end; return what the room saw, in words."""
    hall = Hall(library)
    ear.heard()
    step = showing(path)
    hall.enter(step, "card")
    first = hall.first()
    frame = hall.director.frame()
    words: list[str] = [] if frame is None else [f"{frame.width} x {frame.height}"]
    if kind is not None and frame is not None:
        right = (frame.width, frame.height) == kind.seen and is_upright(frame)
        words.append("right" if right else "WRONG")
    hall.enter(step, "play-1")
    began = time.monotonic()
    if frame is not None:
        hall.wait(0.5)
        during()
    hall.until(lambda: hall.over or time.monotonic() - began > LONGEST)
    words.append("to its end" if hall.ended else "" if hall.broke else "WITHOUT END")
    if hall.black:
        words.append(f"{hall.black} BLACK")
    words.append(ear.heard() if hall.pictures else "")
    if hall.broke is not None:
        words.append(f"instead: {hall.broke.reason} {hall.broke.fix}")
    hall.director.close()
    return f"{first * 1000:4.0f} ms  {', '.join(filter(None, words))}"


def show(library: Players, ear: Ear, name: str, folder: Path) -> None:
    """Print the lines of one player."""

    def row(about: str, path: Path, kind: Kind | None = None) -> None:
        print(f"{about:32} {name:4} {seen(library, ear, kind, path, lambda: None)}", flush=True)

    for kind in WHOLE:
        try:
            row(kind.name, make_whole(kind, folder), kind)
        except Lacking as lacking:
            print(f"{kind.name:32} {name:4} not tried: {lacking}")
    for wrong in WRONG:
        row(wrong.name, make_wrong(wrong, folder))
    ways: dict[str, Callable[[Path], None]] = {
        "unlinked": Path.unlink,
        "renamed": lambda path: path.replace(path.with_suffix(".old")),
        "truncated": lambda path: os.truncate(path, path.stat().st_size // 4),
    }
    for way, does in ways.items():
        path = Path(shutil.copy(make_heavy(folder), folder / f"away-{name}-{way}.mp4"))
        told = seen(library, ear, None, path, lambda path=path, does=does: does(path))
        print(f"{'while it plays, ' + way:32} {name:4} {told}", flush=True)
    secret = Path(shutil.copy(make_whole(WHOLE[0], folder), folder / "secret.mp4"))
    folder.chmod(0o755)
    secret.chmod(0)
    command = [sys.executable, "-m", "tests.film.another_user", name, str(secret)]
    home = Path(__file__).resolve().parent.parent
    done = subprocess.run(command, capture_output=True, text=True, cwd=home)
    print(f"{'not to be read, another user':32} {name:4} {(done.stdout or done.stderr).strip()}")


def main() -> None:
    """Print the table."""
    application, ear = QGuiApplication([]), Ear()
    with tempfile.TemporaryDirectory() as there:
        for name in (VLC, QT):
            opened = open_players(name)
            if opened.players is None or opened.name != name:
                print(f"{name}: {opened.words}")
                continue
            show(opened.players, ear, name, Path(there))
            opened.players.close()
            application.processEvents()


if __name__ == "__main__":
    main()
