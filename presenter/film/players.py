"""Which library plays the films: the one wished for, else VLC, else what comes inside PySide6."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from presenter.film.player import FilmPlayer
from presenter.session.values import value

VLC, QT = "vlc", "qt"
NAMES = (VLC, QT)
"""The players by the names that a setting and the command line know, the usual one first."""

_WORDS = {VLC: "VLC", QT: "Qt Multimedia"}


class Players(Protocol):
    """A library that plays films."""

    def make(self) -> FilmPlayer:
        """Return a new player."""

    def close(self) -> None:
        """Close all players, then the library."""


@value
class Opened:
    """The library that plays, None if there is none, and what the facilitator should know of it."""

    players: Players | None
    words: str = ""


Opener = Callable[[], tuple[Players | None, str]]


def open_players(wanted: str = "", openers: dict[str, Opener] | None = None) -> Opened:
    """Start the library wished for, or the next that works. On the window's thread only."""
    known = openers or {VLC: _open_vlc, QT: _open_qt}
    missing: list[str] = []
    for name in sorted(known, key=lambda each: each != wanted):
        players, trouble = known[name]()
        if players is None:
            missing.append(trouble)
        elif not missing:
            return Opened(players)
        else:
            return Opened(players, f"{missing[0]} Films play through {_WORDS[name]}.")
    return Opened(None, " ".join(["Films cannot play.", *missing]))


def _open_vlc() -> tuple[Players | None, str]:
    from presenter.film.vlc import VlcPlayers

    players, found = VlcPlayers.start()
    return players, found.reason


def _open_qt() -> tuple[Players | None, str]:
    try:
        from presenter.film.qt import QtPlayers
    except ImportError as error:  # a library of the system that Qt Multimedia needs is not there
        return None, f"Qt Multimedia does not load: {error}."
    if not QtPlayers.works():
        return None, "Qt Multimedia finds nothing to decode films with."
    return QtPlayers(), ""
