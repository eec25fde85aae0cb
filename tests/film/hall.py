"""A hall: a director with two players, and somebody who looks at the wall all along."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from presenter.film.director import Broke, Director, EndReached, FrameShown, Happening
from presenter.film.player import Clip, Frame
from presenter.film.players import Players
from presenter.run.events import Arrival
from presenter.session.beats import Beat
from presenter.session.model import Film, Showing

PATIENCE = 8.0  # seconds in which anything must come
DARK = 24  # of 255: what is darker is black to the room


def showing(path: Path, name: str = "film", **more: object) -> Showing:
    """Return the step of a film."""
    film = Film(id=name, file=path.name, path=path)
    return Showing(id=name, heading=name, film=film, **more)


class Hall:
    """Watches what the room sees of films led by a director."""

    def __init__(
        self, library: Players, clips: Callable[[Path], Clip | None] = lambda _path: None
    ) -> None:
        self.players = (library.make(), library.make())
        self.director = Director(self.players, clips)
        self.happened: list[Happening] = []
        self.pictures = 0
        self.black = 0  # pictures that were black
        self.entered = 0.0

    def enter(self, step: Showing, name: str, upcoming: Showing | None = None) -> None:
        """Come to a beat by the key for next."""
        self.entered = time.monotonic()
        self.director.enter(step, Beat(step.id, name), Arrival.NEXT, None, upcoming)
        self.look()

    def look(self) -> None:
        """See what there is to see now."""
        QCoreApplication.processEvents()
        for one in self.director.pump():
            if not isinstance(one, FrameShown):
                self.happened.append(one)
                continue
            frame = self.director.frame()
            if frame is not None:
                self.pictures += 1
                self.black += is_black(frame)

    def until(self, done: Callable[[], bool], patience: float = PATIENCE) -> float:
        """Look on until something is so; return the seconds since the beat was entered."""
        began = time.monotonic()
        self.look()
        while not done():
            if time.monotonic() - began > patience:
                raise AssertionError(f"it never came: {[p.state() for p in self.players]}")
            time.sleep(0.002)
            self.look()
        return time.monotonic() - self.entered

    def first(self) -> float:
        """Wait for the first picture, or for the news that there will be none."""
        return self.until(lambda: self.director.frame() is not None or self.broke is not None)

    def wait(self, seconds: float) -> None:
        """Look on for a while."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() >= end, seconds + PATIENCE)

    @property
    def broke(self) -> Broke | None:
        """Why the room sees `instead`, if it does."""
        return next((one for one in self.happened if isinstance(one, Broke)), None)

    @property
    def ended(self) -> bool:
        """True once a film came to its end."""
        return any(isinstance(one, EndReached) for one in self.happened)

    @property
    def over(self) -> bool:
        """True once a film came to its end, or broke."""
        return self.ended or self.broke is not None


def colour(frame: Frame, x: float, y: float) -> tuple[int, int, int]:
    """Return red, green, blue at a place, given in parts of the width and the height."""
    at = int(y * (frame.height - 1)) * frame.stride + int(x * (frame.width - 1)) * 4
    blue, green, red = frame.data[at : at + 3]
    return red, green, blue


def is_black(frame: Frame) -> bool:
    """True if a picture is dark wherever one looks."""
    places = [(x / 8, y / 8) for x in range(9) for y in range(9)]
    return all(max(colour(frame, *place)) < DARK for place in places)


def is_upright(frame: Frame) -> bool:
    """True if the picture is red above and blue below."""
    above, below = colour(frame, 0.1, 0.1), colour(frame, 0.9, 0.9)
    return above[0] > 150 > above[2] and below[2] > 150 > below[0]
