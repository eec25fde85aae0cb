"""Real films through libvlc: what a person would see is read from the pictures' bars."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from presenter.film.player import Clip, Failed, FilmState, StateChanged
from presenter.film.stills import still
from presenter.film.vlc import VlcPlayer, VlcPlayers, fitted, probe_vlc
from tests.film.films import FPS, make_film, number_of

SIZE = (320, 180)
PATIENCE = 5.0


class Watcher:
    """A player with somebody who waits for what it does, and keeps all that it told."""

    def __init__(self, player: VlcPlayer) -> None:
        self.player = player
        self.states: list[FilmState] = []
        self.failures: list[Failed] = []
        self.numbers: list[int] = []
        self._woken = threading.Event()
        player.wake = self._woken.set

    def until(self, done: Callable[[], bool]) -> None:
        """Take events, on this thread, until something is so."""
        self.take()
        while not done():
            assert self._woken.wait(PATIENCE), f"nothing came; {self.player.state()}"
            self._woken.clear()
            self.take()

    def take(self) -> None:
        for event in self.player.take():
            if isinstance(event, StateChanged):
                self.states.append(event.state)
            elif isinstance(event, Failed):
                self.failures.append(event)
            else:
                frame = self.player.frame()
                assert frame is not None
                self.numbers.append(number_of(frame))

    def until_idle(self, done: Callable[[], bool]) -> None:
        """Wait for what wakes nobody."""
        for _ in range(200):
            if done():
                return
            self._woken.wait(0.05)
        raise AssertionError("it never came")

    def until_state(self, state: FilmState) -> None:
        self.until(lambda: self.player.state() is state)

    def until_shown(self, count: int) -> None:
        wanted = len(self.numbers) + count
        self.until(lambda: len(self.numbers) >= wanted)

    @property
    def number(self) -> int:
        frame = self.player.frame()
        assert frame is not None
        return number_of(frame)


@pytest.fixture(scope="session")
def players() -> Iterator[VlcPlayers]:
    started, found = VlcPlayers.start(("--aout=adummy",))
    if started is None:
        pytest.skip(f"no libvlc here: {found.reason}")
    yield started
    started.close()


@pytest.fixture(scope="session")
def shared(players: VlcPlayers) -> VlcPlayer:
    return players.make()


@pytest.fixture
def watcher(shared: VlcPlayer) -> Iterator[Watcher]:
    yield Watcher(shared)
    shared.unload()


def clip(path: Path, start: float = 0.0, duration: float = 4.0) -> Clip:
    return Clip(path, start, SIZE, duration, float(FPS))


def near(number: int, at: float) -> bool:
    """True if this is the picture of a time; a busy machine may be some late, which nobody sees."""
    return 0 <= number - int(at * FPS + 0.01) <= 3


def test_libvlc_is_found_and_named(players: VlcPlayers) -> None:
    found = probe_vlc()
    assert found.works
    assert found.version.startswith("3.")


def test_no_picture_is_passed_over_between_the_cue_and_the_play(
    watcher: Watcher, tmp_path: Path
) -> None:
    path = make_film(tmp_path / "fast.mp4", fps=60)  # at this rate pictures run on the easiest
    starts, gaps = (0.0, 0.4, 0.9, 1.1, 1.7, 2.0), 0
    for start in starts:
        watcher.numbers.clear()
        watcher.player.load(Clip(path, start, SIZE, 3.0, 60.0))
        watcher.until_state(FilmState.READY)
        time.sleep(0.2)  # one that runs on would do so now
        watcher.player.play()
        watcher.until_shown(12)
        seen = sorted(set(watcher.numbers))
        gaps += seen != list(range(seen[0], seen[-1] + 1))
    assert gaps <= 1  # a busy machine may cost one; where they ran on, nearly each start lost one


def test_a_film_that_stood_for_a_while_plays_on_at_once(watcher: Watcher, film: Path) -> None:
    watcher.player.load(clip(film, 1.0))
    watcher.until_state(FilmState.READY)
    box = watcher.player._box
    watcher.until_idle(lambda: box._repeats > 17)  # libvlc now waits between its repeats
    started = time.perf_counter()
    watcher.player.play()
    watcher.until_shown(2)
    assert time.perf_counter() - started < 0.4  # it would be kept 0.5 s if it were not roused
    assert near(watcher.number, 1.04)  # the one it stood on may be shown again


@pytest.mark.parametrize("matrix", ["bt709", "smpte170m"])
def test_a_film_has_the_colours_of_its_still(watcher: Watcher, tmp_path: Path, matrix: str) -> None:
    red = tmp_path / "red.mp4"
    source = ["-f", "lavfi", "-i", "color=c=0xE04020:s=320x180:r=25:d=1"]
    code = ["-pix_fmt", "yuv420p", "-c:v", "libx264", "-colorspace", matrix]
    subprocess.run(["ffmpeg", "-loglevel", "error", *source, *code, str(red)], check=True)
    watcher.player.load(Clip(red))
    watcher.until_state(FilmState.READY)
    frame, picture = watcher.player.frame(), still(red, 0.0)
    assert frame is not None
    middle = (frame.height // 2) * frame.stride + frame.width * 2
    for colour in range(3):
        assert abs(frame.data[middle + colour] - picture.data[middle + colour]) <= 2


def test_two_players_play_side_by_side(players: VlcPlayers, film: Path, other: Path) -> None:
    left, right = Watcher(players.make()), Watcher(players.make())
    left.player.load(clip(film))
    left.player.play()
    left.until_shown(2)
    right.player.load(Clip(other, 1.0, (160, 120), 2.0, float(FPS)))
    right.until_state(FilmState.READY)
    assert near(right.number, 1.0)
    left.until_shown(2)
    left.player.unload()
    right.player.unload()


def test_large_films_are_asked_for_smaller() -> None:
    assert fitted((3840, 2160)) == (1920, 1080)
    assert fitted((1080, 1920)) == (608, 1080)
    assert fitted((1024, 576)) == (1024, 576)


def test_a_film_paused_before_its_last_picture_ends_on_that_though_the_end_was_told(
    watcher: Watcher, film: Path
) -> None:
    watcher.player.load(clip(film, 3.8))
    watcher.until_state(FilmState.READY)
    watcher.player.play()
    watcher.until(lambda: bool(watcher.numbers) and watcher.number >= 98)
    watcher.player.pause()
    time.sleep(0.3)  # libvlc runs on to the last one before it stands
    watcher.player._on_end(0)  # as libvlc tells it, at times, before the order to pause comes
    watcher.player.play()
    watcher.take()
    assert watcher.player.state() is FilmState.ENDED
    assert watcher.number == 99
