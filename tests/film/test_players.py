"""What every player does alike: the same films and the same questions for the fake, libvlc and Qt.

What a person would see is read from the pictures, which carry their number.
"""

from __future__ import annotations

import ctypes
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from presenter.film.fake import FakePlayer, number_in
from presenter.film.player import (
    Clip,
    Failed,
    FilmPlayer,
    FilmState,
    Frame,
    FrameReady,
    StateChanged,
)
from presenter.film.qt import QtPlayers
from presenter.film.vlc import VlcPlayers
from tests.film.films import FPS, make_film, number_of

SIZE = (320, 180)
PATIENCE = 12.0  # seconds a test waits for anything


class Stage(Protocol):
    """A player on test, how its time passes, how its pictures are read, how far off it may be."""

    player: FilmPlayer
    slack: int  # pictures

    def pass_time(self) -> None: ...
    def number(self, frame: Frame) -> int: ...
    def end(self) -> None: ...


class FakeStage:
    slack = 0

    def __init__(self) -> None:
        self.player = FakePlayer(duration=4.0, fps=FPS, delay=0.08)

    def pass_time(self) -> None:
        self.player.advance(0.02)

    def number(self, frame: Frame) -> int:
        return number_in(frame.data[0], frame.data[1])

    def end(self) -> None:
        self.player.close()


class VlcStage:
    slack = 3  # a busy machine may be some late

    def __init__(self) -> None:
        made, found = VlcPlayers.start(("--aout=adummy",))
        if made is None:
            pytest.skip(f"no libvlc here: {found.reason}")
        self._players, self.player = made, made.make()

    def pass_time(self) -> None:
        time.sleep(0.005)

    def number(self, frame: Frame) -> int:
        return number_of(frame)

    def end(self) -> None:
        self._players.close()


class QtStage:
    slack = 0

    def __init__(self) -> None:
        made, trouble = QtPlayers.start()
        if made is None:
            pytest.skip(f"no Qt Multimedia here: {trouble}")
        self._players, self.player = made, made.make()

    def pass_time(self) -> None:
        QCoreApplication.processEvents()
        time.sleep(0.002)

    def number(self, frame: Frame) -> int:
        return number_of(frame)

    def end(self) -> None:
        self._players.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Room:
    """Somebody who watches a player and keeps all that it showed and told."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.player = stage, stage.player
        self.states: list[FilmState] = []
        self.failures: list[Failed] = []
        self.numbers: list[int] = []

    def look(self) -> None:
        for event in self.player.take():
            match event:
                case StateChanged(state):
                    self.states.append(state)
                case Failed():
                    self.failures.append(event)
                case FrameReady():
                    self.numbers.append(self.number)

    def until(self, done: Callable[[], bool]) -> None:
        began = time.monotonic()
        self.look()
        while not done():
            waited = time.monotonic() - began
            assert waited < PATIENCE, f"it never came: {self.player.state()}, {self.failures}"
            self.stage.pass_time()
            self.look()

    def until_state(self, state: FilmState) -> None:
        self.until(lambda: self.player.state() is state and state in self.states)

    def until_shown(self, count: int) -> None:
        wanted = len(self.numbers) + count
        self.until(lambda: len(self.numbers) >= wanted)

    def wait(self, seconds: float) -> None:
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            self.stage.pass_time()
            self.look()

    @property
    def number(self) -> int:
        frame = self.player.frame()
        assert frame is not None
        return self.stage.number(frame)

    def near(self, at: float) -> bool:
        """True if the picture shown is the one of a time."""
        return 0 <= self.number - int(at * FPS + 0.01) <= self.stage.slack


@pytest.fixture(params=[FakeStage, VlcStage, QtStage], ids=["fake", "vlc", "qt"])
def room(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Room]:
    made = Room(request.param())
    yield made
    made.stage.end()


def clip(path: Path, start: float = 0.0) -> Clip:
    return Clip(path, start, SIZE, 4.0, float(FPS))


@pytest.mark.parametrize("start", [0.0, 0.04, 1.0, 1.64, 2.33, 3.9])
def test_the_cued_picture_is_the_one_of_that_time(room: Room, film: Path, start: float) -> None:
    room.player.load(clip(film, start))
    assert room.player.frame() is None
    room.until_state(FilmState.READY)
    assert room.near(start)
    room.wait(0.15)
    assert room.near(start)  # and it stays
    assert room.player.position() == pytest.approx(start, abs=1 / FPS)


def test_it_plays_each_picture_and_stands_on_that_of_the_stop(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    room.until_state(FilmState.READY)
    room.player.stop_at(1.2)
    room.player.play()
    room.until_state(FilmState.HELD)
    assert abs(room.number - 30) <= max(1, room.stage.slack)
    room.wait(0.15)
    assert abs(room.number - 30) <= max(1, room.stage.slack)
    assert room.player.position() == pytest.approx(1.2, abs=1e-6)
    assert room.numbers == sorted(room.numbers)
    assert len(set(room.numbers)) > 20


def test_from_a_stop_it_goes_on_with_the_next_picture(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    room.player.stop_at(0.8)
    room.player.play()
    room.until_state(FilmState.HELD)
    stood = room.number
    room.player.stop_at(None)
    room.player.play()
    room.until_shown(6)
    after = [number for number in room.numbers if number > stood]
    assert after[0] <= stood + 2


def test_it_stands_on_its_last_picture_and_can_be_played_again(room: Room, film: Path) -> None:
    room.player.load(clip(film, 3.2))
    room.player.play()
    room.until_state(FilmState.ENDED)
    room.wait(0.1)
    assert room.number == 4 * FPS - 1
    assert room.player.position() == pytest.approx(4.0, abs=0.05)
    room.player.play()
    room.until(lambda: room.player.state() is FilmState.PLAYING and room.number < 95)
    assert room.number == pytest.approx(80, abs=4)


def test_a_seek_while_paused_shows_that_picture_and_stays(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    room.until_state(FilmState.READY)
    for at in (2.4, 0.8):
        before = room.number
        room.player.seek(at)
        assert room.number == before  # the old picture stays until the new one is there
        room.until(lambda at=at: room.near(at))  # type: ignore[misc]
        assert room.player.state() is FilmState.PAUSED
        room.wait(0.1)
        assert room.near(at)


def test_a_seek_while_playing_plays_on_there(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    room.player.play()
    room.until_shown(5)
    room.player.seek(2.0)
    assert room.player.position() == pytest.approx(2.0, abs=1 / FPS)
    room.until(lambda: room.number >= 50)
    assert room.number <= 54
    room.until_shown(5)
    assert room.player.state() is FilmState.PLAYING
    after = [number for number in room.numbers if number > 40]
    assert after == sorted(after)


def test_a_pause_stands_still_and_plays_on_from_there(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    room.player.play()
    room.until_shown(10)
    room.player.pause()
    assert room.player.state() is FilmState.PAUSED
    room.wait(0.2)
    number = room.number
    assert room.player.position() == pytest.approx(number / FPS, abs=2.5 / FPS)
    room.player.play()
    room.until_shown(3)
    assert number < room.number <= number + 8


@pytest.mark.parametrize("rate", [0.75, 1.5])
def test_slower_or_faster_it_stands_on_the_picture_of_the_stop(
    room: Room, film: Path, rate: float
) -> None:
    room.player.load(clip(film))
    room.until_state(FilmState.READY)
    room.player.set_rate(rate)
    room.player.stop_at(3.2)
    room.player.play()
    room.until(lambda: room.player.position() > 2.0)
    assert room.player.position() == pytest.approx(room.number / FPS, abs=0.16)
    room.until_state(FilmState.HELD)
    assert abs(room.number - 80) <= max(1, room.stage.slack)
    room.player.set_rate(1.0)


def test_a_seek_while_it_plays_faster_goes_there(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    room.player.set_rate(1.5)
    room.player.play()
    room.until_shown(5)
    room.player.seek(2.0)
    room.until(lambda: room.number >= 50)
    assert room.number <= 54
    room.until_shown(3)
    assert room.number <= 62  # no leap, as libvlc makes when a place is opened at that rate


def test_seeks_in_a_flurry_end_at_the_last(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    for at in (1.0, 2.0, 3.0, 0.4, 1.6):
        room.player.seek(at)
    room.until_state(FilmState.READY)
    room.wait(0.2)
    assert room.near(1.6)


def test_the_next_film_follows_without_a_picture_of_the_last(room: Room, film: Path) -> None:
    other = make_film(film.with_name("second.mp4"), 4.0, (160, 120))
    room.player.load(clip(film, 3.0))
    room.player.play()
    room.until_shown(3)
    room.player.load(Clip(other, 0.0, (160, 120), 4.0, float(FPS)))
    assert room.player.frame() is None
    room.numbers.clear()
    room.until_state(FilmState.READY)
    room.wait(0.1)
    assert set(room.numbers) <= set(range(room.stage.slack + 1))


def test_the_same_film_can_be_loaded_again(room: Room, film: Path) -> None:
    for start in (0.0, 2.0, 0.0):
        room.player.load(clip(film, start))
        room.states.clear()
        room.until_state(FilmState.READY)
        assert room.near(start)


def test_after_unload_nothing_is_shown_and_the_next_film_plays(room: Room, film: Path) -> None:
    room.player.load(clip(film))
    room.player.play()
    room.until_shown(2)
    room.player.unload()
    assert room.player.state() is FilmState.EMPTY
    assert room.player.frame() is None
    room.wait(0.15)
    assert room.player.frame() is None
    room.player.load(clip(film, 1.0))
    room.until_state(FilmState.READY)
    assert room.near(1.0)


real = pytest.mark.parametrize("room", [VlcStage, QtStage], ids=["vlc", "qt"], indirect=True)


def _broken(folder: Path, kind: str, film: Path) -> Path:
    path = folder / f"{kind}.mp4"
    match kind:
        case "empty":
            path.touch()
        case "text":
            path.write_text("This is not a film.\n" * 50)
        case "folder":
            path.mkdir()
        case "headless":
            path.write_bytes(bytes(4000) + film.read_bytes()[4000:])
    return path


@real
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("missing", "is not there"),
        ("empty", "is empty"),
        ("text", "is not a film"),
        ("folder", "is a folder"),
        ("headless", "is damaged"),
    ],
)
@pytest.mark.parametrize("looked_at", [True, False])
def test_a_file_that_cannot_play_says_so_and_the_next_one_plays(
    room: Room, film: Path, tmp_path: Path, kind: str, words: str, looked_at: bool
) -> None:
    path = _broken(tmp_path, kind, film)
    began = time.monotonic()
    room.player.load(clip(path) if looked_at else Clip(path))
    room.until(lambda: bool(room.failures))
    assert time.monotonic() - began < 1.5
    assert words in room.failures[0].reason
    assert room.failures[0].fix
    assert room.player.state() is FilmState.FAILED
    room.player.load(clip(film))
    room.until_state(FilmState.READY)
    assert room.near(0.0)


@real
def test_a_film_that_breaks_off_says_so(room: Room, film: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.mp4"
    data = film.read_bytes()
    cut.write_bytes(data[: len(data) // 2])
    room.player.load(clip(cut))
    room.player.play()
    room.until(lambda: bool(room.failures))
    assert "breaks off" in room.failures[0].reason


@real
def test_a_film_nobody_has_looked_at_is_looked_at_first(room: Room, film: Path) -> None:
    room.player.load(Clip(film, 1.0))
    room.until_state(FilmState.READY)
    frame = room.player.frame()
    assert frame is not None
    assert (frame.width, frame.height) == SIZE
    assert room.near(1.0)


@real
@pytest.mark.parametrize("kind", ["mp4", "mov", "mkv"])
def test_places_of_a_film_stored_out_of_order_are_found(
    room: Room, tmp_path: Path, kind: str
) -> None:
    path = make_film(tmp_path / f"film.{kind}", 6.0, options=("-preset", "medium"))
    for start in (0.52, 1.52, 3.0, 4.2):
        room.player.load(Clip(path, start))
        room.states.clear()
        room.until_state(FilmState.READY)
        room.wait(0.1)
        off = room.number - round(start * FPS)
        # What libvlc does at its best and worst, measured; Qt is exact.
        assert -1 <= off <= 4 if room.player.name == "vlc" else off == 0


@real
def test_a_film_without_picture_says_so(room: Room, tmp_path: Path) -> None:
    sound = make_film(tmp_path / "sound.mp4", 3.0, options=("-vn",))
    room.player.load(Clip(sound, duration=3.0))
    room.player.play()
    room.until(lambda: bool(room.failures))
    assert "no picture" in room.failures[0].reason


@real
def test_a_film_taken_away_while_it_plays_does_not_hang(
    room: Room, film: Path, tmp_path: Path
) -> None:
    path = tmp_path / "gone.mp4"
    shutil.copy(film, path)
    room.player.load(clip(path))
    room.player.play()
    room.until_shown(5)
    path.unlink()
    room.until(lambda: room.player.state() in (FilmState.ENDED, FilmState.FAILED))
    room.player.seek(0.5)
    room.until(lambda: bool(room.failures) or room.near(0.5))


def _asleep() -> None:
    time.sleep(0.3)


def _asleep_with_the_lock() -> None:
    ctypes.PyDLL(None).usleep(300_000)  # unlike CDLL this keeps Python's lock


@real
@pytest.mark.parametrize("stall", [_asleep, _asleep_with_the_lock])
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such sleep")
def test_when_the_windows_thread_stands_still_the_film_goes_on_and_the_picture_catches_up(
    room: Room, film: Path, stall: Callable[[], None]
) -> None:
    room.player.load(clip(film))
    room.player.play()
    room.until_shown(10)
    began, at = time.monotonic(), room.player.position()
    stall()
    room.wait(0.6)
    passed = time.monotonic() - began
    assert room.player.position() - at == pytest.approx(passed, abs=0.25)
    assert room.number == pytest.approx(room.player.position() * FPS, abs=6)
    assert room.player.state() is FilmState.PLAYING
    room.until_state(FilmState.ENDED)


@real
def test_a_stop_passed_while_the_windows_thread_stood_still_is_stood_on(
    room: Room, film: Path
) -> None:
    room.player.load(clip(film))
    room.player.stop_at(0.8)
    room.player.play()
    room.until(lambda: room.player.position() > 0.6)
    _asleep()
    room.until_state(FilmState.HELD)
    room.wait(0.3)  # nobody presses a key sooner
    stood = room.number
    assert stood == pytest.approx(20, abs=max(1, room.stage.slack))
    room.player.stop_at(None)
    room.player.play()
    room.until_shown(6)
    after = [number for number in room.numbers if number > stood]
    assert after[0] <= stood + 4
