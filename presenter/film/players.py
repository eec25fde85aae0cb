"""Which library plays the films: the one wished for, else VLC, else what comes inside PySide6."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from importlib import import_module
from typing import Protocol

from presenter.film.player import FilmPlayer
from presenter.film.sound import Outputs
from presenter.session.language import translate
from presenter.session.values import value

AUTO, VLC, QT = "auto", "vlc", "qt"
"""The players by the names that the settings know; `auto` leaves it to the program."""

_WORDS = {VLC: "VLC", QT: "Qt Multimedia"}


class Players(Protocol):
    """A library that plays films."""

    def make(self) -> FilmPlayer:
        """Return a new player."""

    def sound(self) -> Outputs:
        """Return the sound devices as the library knows them."""

    def close(self) -> None:
        """Close all players, then the library."""


@value
class Opened:
    """The library that plays, None if there is none, and what the facilitator should know of it."""

    players: Players | None
    words: str = ""
    name: str = ""


Opener = Callable[[], tuple[Players | None, str]]


def preference(wanted: str) -> tuple[str, str]:
    """Return the players in the order in which they are tried."""
    return (QT, VLC) if wanted == QT else (VLC, QT)


def open_players(wanted: str = AUTO, openers: Mapping[str, Opener] | None = None) -> Opened:
    """Start the library wished for, or the next that works. On the window's thread only."""
    steps = opening(wanted, openers)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            opened: Opened = done.value
            return opened


def opening(
    wanted: str = AUTO, openers: Mapping[str, Opener] | None = None
) -> Generator[None, None, Opened]:
    """Start it in steps, each of them short, so that a window can live between them."""
    known = openers or {VLC: _open_vlc, QT: _open_qt}
    missing: list[str] = []
    for name in preference(wanted):
        if openers is None and name == QT:
            yield from _load_qt()
        players, trouble = known[name]()
        yield
        if players is None:
            missing.append(trouble)
        elif not missing:
            return Opened(players, name=name)
        else:
            words = translate("players", "Films play through {name}. {why}")
            return Opened(players, words.format(why=missing[0], name=_WORDS[name]), name)
    words = translate("players", "Films cannot play. {why}").format(why=" ".join(missing))
    return Opened(None, words)


def _load_qt() -> Iterator[None]:
    """Load Qt's libraries for films one by one: together they take a third of a second."""
    try:
        for part in ("PySide6.QtMultimedia", "PySide6.QtQml", "av", "presenter.film.qt"):
            import_module(part)
            yield
        from presenter.film.qt_media import rouse
    except ImportError:
        return  # opening says so
    yield from rouse()


def _open_vlc() -> tuple[Players | None, str]:
    from presenter.film.vlc import VlcPlayers

    players, found = VlcPlayers.start()
    return players, found.reason


def _open_qt() -> tuple[Players | None, str]:
    try:
        from presenter.film.qt import QtPlayers
    except ImportError as error:  # a library of the system that Qt Multimedia needs is not there
        words = translate("players", "Qt Multimedia does not load: {error}.")
        return None, words.format(error=error)
    return QtPlayers.start()
