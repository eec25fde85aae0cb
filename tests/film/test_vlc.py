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


@pytest.mark.parametrize("start", [0.0, 0.04, 1.0, 1.64, 2.33, 3.9])
def test_the_cued_picture_is_the_one_of_that_time(
    watcher: Watcher, film: Path, start: float
) -> None:
    watcher.player.load(clip(film, start))
    assert watcher.player.state() is FilmState.LOADING
    assert watcher.player.frame() is None
    watcher.until_state(FilmState.READY)
    assert near(watcher.number, start)
    assert watcher.player.position() == pytest.approx(start, abs=1 / FPS)


def test_it_plays_each_picture_and_stops_where_told(watcher: Watcher, film: Path) -> None:
    watcher.player.load(clip(film))
    watcher.until_state(FilmState.READY)
    watcher.player.stop_at(1.2)
    watcher.player.play()
    watcher.until_state(FilmState.HELD)
    assert abs(watcher.number - 30) <= 2
    assert watcher.player.position() == 1.2
    assert watcher.numbers == sorted(watcher.numbers)
    assert len(set(watcher.numbers)) > 20


def test_no_picture_is_passed_over_between_the_cue_and_the_play(
    watcher: Watcher, tmp_path: Path
) -> None:
    path = make_film(tmp_path / "fast.mp4", fps=60)  # at this rate pictures run on the easiest
    for start in (0.0, 0.4, 0.9, 1.1, 1.7, 2.0):
        watcher.numbers.clear()
        watcher.player.load(Clip(path, start, SIZE, 3.0, 60.0))
        watcher.until_state(FilmState.READY)
        time.sleep(0.2)  # one that runs on would do so now
        watcher.player.play()
        watcher.until_shown(12)
        seen = sorted(set(watcher.numbers))
        assert seen == list(range(seen[0], seen[-1] + 1))


def test_the_film_stands_on_its_last_picture_and_can_be_played_again(
    watcher: Watcher, film: Path
) -> None:
    watcher.player.load(clip(film, 3.2))
    watcher.player.play()
    watcher.until_state(FilmState.ENDED)
    assert watcher.number == 4 * FPS - 1
    assert watcher.player.position() == 4.0
    watcher.player.play()
    watcher.until(lambda: watcher.player.state() is FilmState.PLAYING and watcher.number < 95)
    assert watcher.number == pytest.approx(80, abs=4)


def test_a_seek_while_paused_shows_that_picture_and_stays(watcher: Watcher, film: Path) -> None:
    watcher.player.load(clip(film))
    watcher.until_state(FilmState.READY)
    watcher.player.seek(2.4)
    assert near(watcher.number, 0.0)  # the old picture stays until the new one is there
    watcher.until_shown(1)
    assert near(watcher.number, 2.4)
    assert watcher.player.state() is FilmState.PAUSED
    watcher.player.seek(0.8)
    watcher.until_shown(1)
    assert near(watcher.number, 0.8)


def test_a_seek_while_playing_plays_on_there(watcher: Watcher, film: Path) -> None:
    watcher.player.load(clip(film))
    watcher.player.play()
    watcher.until_shown(5)
    watcher.player.seek(2.0)
    assert watcher.player.position() == 2.0
    watcher.until(lambda: watcher.number >= 50)
    assert watcher.number <= 54
    watcher.until_shown(5)
    assert watcher.player.state() is FilmState.PLAYING
    after = [number for number in watcher.numbers if number > 40]
    assert after == sorted(after)


def test_a_pause_stands_still_and_plays_on_from_there(watcher: Watcher, film: Path) -> None:
    watcher.player.load(clip(film))
    watcher.player.play()
    watcher.until_shown(10)
    watcher.player.pause()
    number = watcher.number
    at = watcher.player.position()
    assert watcher.player.state() is FilmState.PAUSED
    assert at == pytest.approx(number / FPS, abs=2 / FPS)
    watcher.player.play()
    watcher.until_shown(3)
    assert number < watcher.number <= number + 8


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


def test_seeks_in_a_flurry_end_at_the_last(watcher: Watcher, film: Path) -> None:
    watcher.player.load(clip(film))
    for at in (1.0, 2.0, 3.0, 0.4, 1.6):
        watcher.player.seek(at)
    watcher.until_state(FilmState.READY)
    assert near(watcher.number, 1.6)


def test_the_next_film_follows_without_a_picture_of_the_last(
    watcher: Watcher, film: Path, other: Path
) -> None:
    watcher.player.load(clip(film, 3.0))
    watcher.player.play()
    watcher.until_shown(3)
    watcher.player.load(Clip(other, 0.0, (160, 120), 2.0, float(FPS)))
    assert watcher.player.frame() is None
    watcher.numbers.clear()
    watcher.until_state(FilmState.READY)
    frame = watcher.player.frame()
    assert frame is not None
    assert (frame.width, frame.height) == (160, 120)
    assert [near(number, 0.0) for number in watcher.numbers] == [True]


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


def _missing(folder: Path, film: Path) -> Path:
    return folder / "missing.mp4"


def _empty(folder: Path, film: Path) -> Path:
    (folder / "empty.mp4").touch()
    return folder / "empty.mp4"


def _text(folder: Path, film: Path) -> Path:
    (folder / "text.mp4").write_text("This is not a film.\n" * 50)
    return folder / "text.mp4"


def _folder(folder: Path, film: Path) -> Path:
    (folder / "folder.mp4").mkdir()
    return folder / "folder.mp4"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_missing, "is not there"),
        (_empty, "is empty"),
        (_text, "is not a film"),
        (_folder, "is a folder"),
    ],
)
def test_a_file_that_cannot_play_says_so(
    watcher: Watcher,
    film: Path,
    tmp_path: Path,
    make: Callable[[Path, Path], Path],
    words: str,
) -> None:
    watcher.player.load(clip(make(tmp_path, film)))
    watcher.until(lambda: bool(watcher.failures))
    assert words in watcher.failures[0].reason
    assert watcher.failures[0].fix
    assert watcher.player.state() is FilmState.FAILED
    watcher.player.load(clip(film))  # and the next film plays
    watcher.until_state(FilmState.READY)
    assert near(watcher.number, 0.0)


def test_a_film_that_breaks_off_says_so(watcher: Watcher, film: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.mp4"
    data = film.read_bytes()
    cut.write_bytes(data[: len(data) // 2])
    watcher.player.load(clip(cut))
    watcher.player.play()
    watcher.until(lambda: bool(watcher.failures))
    assert "breaks off" in watcher.failures[0].reason


def test_a_film_nobody_has_looked_at_is_looked_at_first(watcher: Watcher, film: Path) -> None:
    watcher.player.load(Clip(film, 1.0))
    watcher.until_state(FilmState.READY)
    frame = watcher.player.frame()
    assert frame is not None
    assert (frame.width, frame.height) == SIZE
    assert near(watcher.number, 1.0)


def test_a_film_without_picture_says_so(watcher: Watcher, tmp_path: Path) -> None:
    sound = make_film(tmp_path / "sound.mp4", 3.0, options=("-vn",))
    watcher.player.load(Clip(sound, duration=3.0))
    watcher.player.play()
    watcher.until(lambda: bool(watcher.failures))
    assert "no picture" in watcher.failures[0].reason


def test_large_films_are_asked_for_smaller() -> None:
    assert fitted((3840, 2160)) == (1920, 1080)
    assert fitted((1080, 1920)) == (608, 1080)
    assert fitted((1024, 576)) == (1024, 576)
