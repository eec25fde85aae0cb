"""A small theatre: a presentation with both windows, a fake player and a hand-moved clock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from presenter.film.director import Director
from presenter.film.fake import FakePlayer
from presenter.film.reels import Reels
from presenter.run.clock import ManualClock
from presenter.run.run import Run
from presenter.session.beats import Beat, Route
from presenter.session.reading import read_text
from presenter.stage.still import Pictures
from presenter.windows.ahead import Ahead
from presenter.windows.audience import AudienceWindow
from presenter.windows.console import ConsoleWindow
from presenter.windows.display import Display
from presenter.windows.presentation import Presentation, Reloaded
from presenter.windows.recorder import Kept
from presenter.windows.wiring import connect

SESSION = """\
presenter: 1
title: A small session
start: 09:30
finish: 10:30
films:
  one:
    file: one.mp4
    title: The first film
    content_note: Someone is turned away.
    instead: In the first film two people wait.
  two:
    file: two.mp4
    title: The second film
sections:
  - title: First part
    steps:
      - slide: Welcome
        minutes: 5
        text: Good morning.
        say: Say hello.
      - film: one
        minutes: 6
        look_for: Who asks?
        pauses:
          - at: 4
            ask: What would you do?
            minutes: 2
            say: Take two answers.
      - slide: After the film
        minutes: 5
  - title: Second part
    steps:
      - discuss: Where is the power?
        minutes: 10
        prompts: [Who asked, Who decided]
        rounds:
          - {alone: 1}
          - {pairs: 4}
        listen_for: [strengths]
      - film: two
        minutes: 3
      - break: Tea
        minutes: 15
      - slide: Spare thoughts
        minutes: 4
        hidden: true
      - slide: The end
        minutes: 5
"""


class Wall(AudienceWindow):
    """An audience window that keeps every picture it paints, small."""

    def __init__(self, title, ahead):
        super().__init__(title, ahead)
        self.seen: list[QImage] = []
        self.keeps = False

    def paint_on(self, painter):
        super().paint_on(painter)
        if self.keeps:
            image = QImage(self.size(), QImage.Format.Format_RGB32)
            image.fill(0x00FF00)  # green shows where nothing was painted
            copy = QPainter(image)
            super().paint_on(copy)
            copy.end()
            self.seen.append(image)


class Theatre:
    """Everything of a show but real players, disk and screens."""

    def __init__(self, qtbot, text: str = SESSION, path: Path = Path("small.yaml"), history=()):
        self.qtbot = qtbot
        reading = read_text(text.encode(), path)
        assert reading.session is not None, reading.problems
        self.session = reading.session
        self.clock = ManualClock(utc=9.5 * 3600)
        self.run = Run(Route(self.session), self.clock, history)
        self.kept = Kept()
        self.ahead = Ahead(Pictures())
        self.wall = Wall(self.session.title, self.ahead)
        self.console = ConsoleWindow(self.session.title)
        self.edited: Reloaded | None = None
        self.display = Display(
            self.run, self.clock, self.wall, self.console, self.ahead, lambda: "2026-05-01"
        )
        self.show = Presentation(self.run, self.clock, self.display, self.kept, lambda: self.edited)
        connect(self.show, self.console, self.wall)
        self.players = (FakePlayer(), FakePlayer())
        for player in self.players:
            player.wake = self.show.wake
        self.steady = 0.0
        self.reels = Reels()
        qtbot.addWidget(self.wall)
        qtbot.addWidget(self.console)
        self.wall.resize(640, 360)

    def begin(self, *, shown: bool = False) -> Theatre:
        """Start the run with its players; with `shown` the wall is really painted."""
        self.kept.write(self.run.start())
        self.show.begin()
        director = Director(self.players, self.reels.clip, lambda: self.steady)
        self.show.equip(director, self.reels)
        if shown:
            self.wall.show()
            self.qtbot.waitExposed(self.wall)
        return self

    def close(self) -> None:
        self.show.close()
        self.ahead.close()
        for window in (self.wall, self.console):
            window.blockSignals(True)
            window.hide()

    def pass_time(self, seconds: float, step: float = 0.04) -> None:
        """Let time pass in small steps, and the windows do what they do."""
        left = seconds
        while left > 1e-9:
            now = min(step, left)
            left -= now
            self.steady += now
            self.clock.advance(now)
            for player in self.players:
                player.advance(now)
            self.show.tick()
            # A window paints a few milliseconds after it was told to.
            self.qtbot.wait(8 if self.wall.keeps else 0)

    @property
    def here(self) -> Beat:
        return self.run.state.position

    def go(self, step: str, name: str | None = None) -> None:
        beat = self.run.route.first_beat(step) if name is None else Beat(step, name)
        self.show.go_to(beat)
        self.pass_time(0.04)
