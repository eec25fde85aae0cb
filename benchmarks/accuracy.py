"""How near the picture shown is to the one wanted: both players, films that carry their number.

In pictures, negative is early: at in points (a film opened there), cues (gone to while it stands),
pauses and out points (come to by playing). The films are
coded as most are, with pictures that are stored out of order, and with one key picture only.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import median
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from presenter.film.opening import known
from presenter.film.player import Clip, FilmPlayer, FilmState, FrameReady
from presenter.film.players import QT, VLC, open_players
from tests.film.films import FPS, make_film, number_of

PLACES = [0.0, 0.04, 0.52, 1.0, 1.52, 2.04, 2.48, 3.0, 3.36, 4.2, 5.08, 6.6, 7.32, 8.0, 9.4]
STOPS = [0.6, 1.32, 2.2, 3.04, 4.4, 5.6, 6.88, 8.2]
_LONGEST = 5.0


def wait(done: Callable[[], bool]) -> None:
    """Let events come until something is so."""
    began = time.perf_counter()
    while not done():
        QCoreApplication.processEvents()
        time.sleep(0.002)
        if time.perf_counter() - began > _LONGEST:
            raise SystemExit("a player did not come to its place")


def shown(player: FilmPlayer) -> int:
    """Return the number of the picture shown, once it stands."""
    began = time.perf_counter()
    wait(lambda: time.perf_counter() - began > 0.1)
    frame = player.frame()
    return -1 if frame is None else number_of(frame)


def opened_at(player: FilmPlayer, clip: Clip) -> list[int]:
    """Return how far off the picture of each place is."""
    off = []
    for at in PLACES:
        player.load(replace(clip, start=at))
        wait(lambda: player.state() is FilmState.READY)
        off.append(shown(player) - round(at * FPS))
    return off


def cued(player: FilmPlayer, clip: Clip) -> list[int]:
    """Return how far off the picture of each place gone to is, while the film stands."""
    player.load(clip)
    wait(lambda: player.state() is FilmState.READY)
    off = []
    for at in sorted(PLACES, key=lambda at: at % 1):  # to and fro
        player.take()
        player.seek(at)
        wait(lambda: FrameReady() in player.take())
        off.append(shown(player) - round(at * FPS))
    return off


def stopped(player: FilmPlayer, clip: Clip, before: float) -> list[int]:
    """Return how far off the picture of each stop is, played to from some seconds before it."""
    off = []
    for at in STOPS:
        player.load(replace(clip, start=max(0.0, at - before)))
        player.stop_at(at)
        player.play()
        wait(lambda: player.state() is FilmState.HELD)
        off.append(shown(player) - round(at * FPS))
    return off


def told(what: str, off: list[int]) -> str:
    """Return a line of the table."""
    exact = sum(not each for each in off)
    worst = max(off, key=abs)
    return f"{what:20} median {median(off):+5.1f}   worst {worst:+d}   exact {exact} of {len(off)}"


def main() -> None:
    """Print median and worst for each player."""
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as name:
        films = [
            make_film(Path(name) / f"film.{kind}", 10.0, options=("-preset", "medium"))
            for kind in ("mp4", "mkv")
        ]
        for wanted in (VLC, QT):
            opened = open_players(wanted)
            if opened.players is None or opened.name != wanted:
                print(f"{wanted}: {opened.words}")
                continue
            player = opened.players.make()
            for film in films:
                clip, kind = known(Clip(film)), f"{wanted} {film.suffix[1:]}"
                print(told(f"{kind} in points", opened_at(player, clip)))
                print(told(f"{kind} cues", cued(player, clip)))
                print(told(f"{kind} pauses", stopped(player, clip, 0.4)))
                print(told(f"{kind} out points", stopped(player, clip, 1.2)))
            opened.players.close()
    application.processEvents()


if __name__ == "__main__":
    main()
