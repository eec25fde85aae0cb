"""A walk over 200 films with each player: memory, threads, open files, and films open at a time."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

COUNT = 200
EVERY = 40


def walked(name: str) -> None:
    """Walk with one player and print what was held on the way."""
    from PySide6.QtGui import QGuiApplication

    from presenter.film.players import open_players
    from tests.film.walking import copies, walk
    from tests.film.zoo import WHOLE, Lacking, make_whole

    application = QGuiApplication([])
    opened = open_players(name)
    if opened.players is None or opened.name != name:
        print(f"{name}: {opened.words}")
        return
    with tempfile.TemporaryDirectory() as there:
        folder, sources = Path(there), []
        for kind in WHOLE:
            try:
                if not kind.without and kind.size[0] < 1000:
                    sources.append(make_whole(kind, folder))
            except Lacking as lacking:
                print(f"{kind.name}: {lacking}")
        seen = walk(opened.players, copies(sources, folder, COUNT), EVERY)
    for held in seen.held:
        print(
            f"{name:4} after {held.films_seen:3} films  {held.memory:6.1f} MB  "
            f"{held.threads:2} threads  {held.files:3} open files, {held.films} of them films"
        )
    print(f"{name:4} at most {seen.most_films} films open at a time; {seen.broke} did not play")
    opened.players.close()
    application.processEvents()


def main() -> int:
    """Walk with each player, in a process of its own."""
    if len(sys.argv) > 1:
        walked(sys.argv[1])
        return 0
    return max(
        subprocess.run([sys.executable, __file__, name]).returncode for name in ("vlc", "qt")
    )


if __name__ == "__main__":
    sys.exit(main())
