"""A film player without films: time goes on when told, and each picture carries its number.

It ships beside the real player so that everything above can be tested without a codec, a thread
or a wait. A picture is one plain colour: blue and green are the frame's number, red is the file's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import ceil
from pathlib import Path
from zlib import crc32

from presenter.film.player import (
    Clip,
    Failed,
    FilmState,
    Frame,
    FrameReady,
    PlayerEvent,
    StateChanged,
)


def _nothing() -> None:
    """Do nothing: nobody listens yet."""


def tint(path: Path) -> int:
    """Return the red, 0 to 255, of all pictures of a file."""
    return crc32(path.name.encode()) & 255


def number_in(blue: int, green: int) -> int:
    """Return the number of the frame with these colours."""
    return blue | green << 8


class FakePlayer:
    """A film player on a hand-moved clock.

    Seconds throughout. `delay` is how long a load or a seek takes, `durations` and `failures` say
    of a path how long its film is and why it fails; others are `duration` long and play.
    """

    name = "fake"
    slowest = 0.25

    def __init__(
        self,
        *,
        duration: float = 10.0,
        fps: float = 25.0,
        size: tuple[int, int] = (64, 36),
        delay: float = 0.0,
        durations: Mapping[Path, float] | None = None,
        failures: Mapping[Path, Failed] | None = None,
    ) -> None:
        self.wake: Callable[[], None] = _nothing
        self.delay = delay
        self.failures = dict(failures or {})
        self.durations = dict(durations or {})
        self.commands: list[str] = []  # what was asked, for tests of order
        self.volume = 100
        self.rate = 1.0
        self.muted = False
        self.devices: tuple[str, ...] = ()
        self.output = ""
        self.closed = False
        self._duration, self._fps, self._size = duration, fps, size
        self._clip: Clip | None = None
        self._state = FilmState.EMPTY
        self._at = 0.0
        self._stop: float | None = None
        self._wait: float | None = None  # what is left of a load or seek
        self._plays = False  # once what is waited for is there
        self._frame: Frame | None = None
        self._fresh = False  # the next picture counts as new, even if it is the same one
        self._events: list[PlayerEvent] = []

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        if self._wait is not None:
            if seconds < self._wait:
                self._wait -= seconds
                return
            seconds -= self._wait
            self._arrive()
        if self._state is FilmState.PLAYING and seconds > 0:
            self._run(seconds * self.rate)
        if self._events:
            self.wake()

    def break_now(self, reason: str, fix: str = "") -> None:
        """Fail as a damaged file does, in the middle."""
        self._wait, self._plays = None, False
        self._turn(FilmState.FAILED)
        self._events.append(Failed(reason, fix))
        self.wake()

    def load(self, clip: Clip) -> None:
        """Open a clip: its picture is there after `delay`."""
        self.commands.append(f"load {clip.path.name} {clip.start:g}")
        self._events.clear()
        self._clip, self._at, self._stop = clip, clip.start, None
        self._frame, self._plays, self._wait = None, False, self.delay
        self._turn(FilmState.LOADING)
        self.wake()

    def play(self) -> None:
        """Play from where it stands."""
        self.commands.append("play")
        if self._wait is not None:
            self._plays = True
        elif self._state is FilmState.ENDED and self._clip is not None:
            self._at, self._wait, self._plays = self._clip.start, self.delay, True
        elif self._state in (FilmState.READY, FilmState.PAUSED, FilmState.HELD):
            self._turn(FilmState.PLAYING)
        self.wake()

    def pause(self) -> None:
        """Stand still."""
        self.commands.append("pause")
        self._plays = False
        if self._state is FilmState.PLAYING:
            self._turn(FilmState.PAUSED)
            self.wake()

    def seek(self, seconds: float) -> None:
        """Go to a time; the picture is there after `delay`."""
        self.commands.append(f"seek {seconds:g}")
        if self._clip is None or self._state is FilmState.FAILED:
            return
        self._events = [e for e in self._events if not isinstance(e, StateChanged | FrameReady)]
        self._at = seconds
        if self._state is FilmState.LOADING:
            return
        self._plays = self._plays or self._state is FilmState.PLAYING
        self._turn(FilmState.PLAYING if self._plays else FilmState.PAUSED)
        self._wait = self.delay
        self.wake()

    def stop_at(self, seconds: float | None) -> None:
        """Set where to stop by itself."""
        self._stop = seconds

    def set_rate(self, rate: float) -> None:
        """Set how fast films play."""
        self.commands.append(f"rate {rate:g}")
        self.rate = rate

    def unload(self) -> None:
        """Let go of the clip."""
        self._clip, self._frame, self._wait, self._plays = None, None, None, False
        self._turn(FilmState.EMPTY)

    def take(self) -> Sequence[PlayerEvent]:
        """Return what happened, oldest first; what takes no time has happened by now."""
        if self._wait == 0.0:
            self._arrive()
        events, self._events = tuple(self._events), []
        return events

    def state(self) -> FilmState:
        """Return what the player is doing."""
        return self._state

    def position(self) -> float:
        """Return the time of the film in seconds."""
        return self._at

    def frame(self) -> Frame | None:
        """Return the newest picture of this clip."""
        return self._frame

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self.volume = percent

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - as the protocol has it
        """Silence the sound or give it back."""
        self.muted = muted

    def outputs(self) -> Sequence[str]:
        """Return the names of the sound devices."""
        return self.devices

    def set_output(self, name: str) -> None:
        """Have films heard on a device."""
        self.output = name

    def close(self) -> None:
        """Let go of everything."""
        self.unload()
        self.closed = True

    def _arrive(self) -> None:
        """Have the picture that was waited for."""
        self._wait, self._fresh = None, True
        if self._clip is None:
            return
        failure = self.failures.get(self._clip.path)
        if failure is not None:
            self.break_now(failure.reason, failure.fix)
            return
        end = self._end(self._clip)
        if self._at >= end:
            self._finish(end)
            return
        self._show(self._at)
        if self._plays:
            self._turn(FilmState.PLAYING)
        elif self._state is FilmState.LOADING:
            self._turn(FilmState.READY)
        else:
            self._turn(FilmState.PAUSED)
        self._plays = False

    def _run(self, seconds: float) -> None:
        if self._clip is None:
            return
        end = self._end(self._clip)
        stop = self._stop
        self._at += seconds
        if stop is not None and self._at >= stop and stop < end:
            self._at = stop
            self._show(stop)
            self._turn(FilmState.HELD)
        elif self._at >= end:
            self._finish(end)
        else:
            self._show(self._at)

    def _finish(self, end: float) -> None:
        self._at, self._plays = end, False
        self._show(end)
        self._turn(FilmState.ENDED)

    def _show(self, at: float) -> None:
        clip = self._clip
        if clip is None:
            return
        last = ceil(self._end(clip) * self._fps) - 1
        number = min(last, int(at * self._fps + 1e-6))
        if self._frame is not None and self._frame.number == number and not self._fresh:
            return
        self._fresh = False
        width, height = self._size
        pixel = bytes((number & 255, number >> 8 & 255, tint(clip.path), 255))
        data = pixel * (width * height)
        self._frame = Frame(width, height, width * 4, data, number / self._fps, number)
        self._events.append(FrameReady())

    def _end(self, clip: Clip) -> float:
        return self.durations.get(clip.path, self._duration)

    def _turn(self, state: FilmState) -> None:
        if state is not self._state:
            self._state = state
            self._events.append(StateChanged(state))
