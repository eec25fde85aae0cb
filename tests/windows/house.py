"""A house for whole shows: a session on disk, screens, players and a clock moved by hand."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from presenter.film.fake import FakePlayer
from presenter.film.player import FilmState
from presenter.film.sound import FakeOutputs
from presenter.run.clock import ManualClock
from presenter.run.records import find_unfinished
from presenter.session.beats import Beat
from presenter.session.reading import read_session
from presenter.share.screens import Screen
from presenter.windows.awake import FakeAwake
from presenter.windows.remembered import Remembered
from presenter.windows.room import Layout
from presenter.windows.screens import FakeScreens
from presenter.windows.show import Show
from presenter.windows.ticket import Ticket
from tests.windows.theatre import SESSION

LAPTOP = Screen("eDP-1", 0, 0, 1366, 768, primary=True)
PROJECTOR = Screen("HDMI-1", 1366, 0, 1920, 1080)
MIRROR = Screen("HDMI-1", 0, 0, 1366, 768)
FILM = "the-first-film"


class House:
    """Where shows take place, one after the other, on the same computer."""

    def __init__(self, qtbot, folder: Path, text: str = SESSION):
        self.qtbot = qtbot
        self.file = folder / "small.yaml"
        self.file.write_text(text, encoding="utf-8")
        (folder / "one.mp4").touch()
        (folder / "two.mp4").touch()
        self.runs = folder / "runs"
        self.settings = folder / "settings.json"
        self.clock = ManualClock(utc=9.5 * 3600)
        self.screens = FakeScreens(LAPTOP, PROJECTOR)
        self.awake = FakeAwake()
        self.outputs: FakeOutputs | None = None  # the players' own
        self.players = (FakePlayer(), FakePlayer())
        self.open: list[Show] = []

    def write(self, old: str, new: str) -> None:
        """Edit the session file."""
        text = self.file.read_text(encoding="utf-8")
        assert old in text
        self.file.write_text(text.replace(old, new), encoding="utf-8")

    def ticket(self, layout=Layout.PROJECTOR, **more) -> Ticket:
        reading = read_session(self.file)
        assert reading.session is not None, reading.problems
        return Ticket(self.file, reading.session, reading.text, layout, **more)

    def show(self, layout=Layout.PROJECTOR, *, settled=True, **more) -> Show:
        """Begin a show; `settled` waits until its record and its players are there."""
        self.players = (FakePlayer(), FakePlayer())
        made = Show(
            self.ticket(layout, **more),
            self.screens,
            clock=self.clock,
            awake=self.awake,
            folder=self.runs,
            players=self.players,
            outputs=self.outputs,
            remembered=Remembered(lambda: self.settings),
        )
        self.open.append(made)
        made.begin()
        if settled:
            self.settle(made)
        return made

    def settle(self, show: Show) -> None:
        self.qtbot.waitUntil(lambda: show.outfit.is_done, timeout=5000)

    def resume(self, **more) -> Show:
        """Begin a show that goes on with the last run."""
        found = find_unfinished(self.runs, self.file)
        assert found is not None
        return self.show(earlier=found, **more)

    def unfinished(self):
        return find_unfinished(self.runs, self.file)

    def crash(self, show: Show) -> None:
        """Take a show down in the middle of its run."""
        self.open.remove(show)
        show.close()
        show.deleteLater()

    def pass_time(self, show: Show, seconds: float, step: float = 0.04) -> None:
        left = seconds
        while left > 1e-9:
            now = min(step, left)
            left -= now
            self.clock.advance(now)
            for player in self.players:
                player.advance(now)
            show.presentation.tick()
            self.qtbot.wait(0)

    def playing(self) -> bool:
        return any(player.state() is FilmState.PLAYING for player in self.players)

    def close(self) -> None:
        for show in self.open:
            show.close()
            show.deleteLater()
        self.open.clear()
        self.qtbot.wait(1)


_pressed = count(100_000, 1000)


def press(window: QWidget, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier, text="") -> None:
    """Press a key as the window system tells it: to the window, whatever widget has the focus."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifier, text)
        event.setTimestamp(next(_pressed))
        QApplication.sendEvent(window.windowHandle(), event)


def here(show: Show) -> Beat:
    return show.run.state.position


def wall_words(show: Show) -> list[str]:
    """Return what the console says is on the wall."""
    return [str(word) for word in show.console._view.wall]


def message(show: Show) -> str:
    """Return the console's quiet line."""
    return show.console._view.message
