"""What both players cost: processor seconds a second of film, 1080p, decoded and shown nowhere."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import median

RUNS = 3
FROM, LONG = 1.0, 6.0  # seconds of the film


def film(folder: Path, rate: int) -> Path:
    """Make a film of 1080p and return its path."""
    path = folder / f"film-{rate}.mp4"
    picture = f"testsrc2=size=1920x1080:rate={rate}:duration=9"
    inputs = ["-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", "sine=330:duration=9"]
    coded = ["-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    subprocess.run(["ffmpeg", "-v", "error", *inputs, *coded, str(path)], check=True)
    return path


def played(name: str, path: Path) -> None:
    """Play with one player; print processor seconds a second, and pictures a second."""
    from PySide6.QtGui import QGuiApplication

    from presenter.film.players import open_players
    from tests.film.hall import Hall, showing

    application = QGuiApplication([])
    opened = open_players(name)
    if opened.players is None or opened.name != name:
        raise SystemExit(opened.words)
    hall = Hall(opened.players)
    step = showing(path)
    hall.enter(step, "card")
    hall.first()
    hall.enter(step, "play-1")
    hall.until(lambda: hall.director.position() >= FROM)
    used, began, pictures = time.process_time(), time.perf_counter(), hall.pictures
    hall.wait(LONG)
    took = time.perf_counter() - began
    share, rate = (time.process_time() - used) / took, (hall.pictures - pictures) / took
    print(share, rate)
    opened.players.close()
    application.processEvents()


def main() -> None:
    """Print the table."""
    if len(sys.argv) > 1:
        played(sys.argv[1], Path(sys.argv[2]))
        return
    with tempfile.TemporaryDirectory() as there:
        for rate in (30, 60):
            path = film(Path(there), rate)
            for name in ("vlc", "qt"):
                said = [
                    subprocess.run(
                        [sys.executable, __file__, name, str(path)],
                        check=True,
                        capture_output=True,
                        text=True,
                    ).stdout.split()[-2:]
                    for _ in range(RUNS)
                ]
                share, shown = (median([float(one[n]) for one in said]) for n in (0, 1))
                print(f"{name:4} 1080p{rate}: {share:.2f} CPU s/s, {shown:.1f} pictures a second")


if __name__ == "__main__":
    main()
