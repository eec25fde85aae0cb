"""The face of every film player: frames, not windows. No Qt, no player library here.

A player decodes into memory and hands over frames. All its methods are called on one thread (the
window's) and none blocks longer than 5 ms. What happens inside it is told in two steps: it calls
`wake()` from whatever thread, and its owner then calls `take()` on the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from presenter.session.values import value


class FilmState(Enum):
    """What a player is doing."""

    EMPTY = auto()  # nothing loaded
    LOADING = auto()  # opening, silent, no frame of this clip yet
    READY = auto()  # the frame at the wanted place is there, silent
    PLAYING = auto()
    PAUSED = auto()
    HELD = auto()  # stands on the frame of the stop point
    ENDED = auto()  # stands on the film's last frame
    FAILED = auto()


@value
class Clip:
    """What a player is to open. Seconds; sizes in square pixels as shown, (0, 0) if unknown.

    `container` is FFmpeg's name for the kind of file; `reorder` is by how much the first picture of
    H.264 in MP4 is stored before it is shown, 0 for all else.
    """

    path: Path
    start: float = 0.0
    size: tuple[int, int] = (0, 0)
    duration: float = 0.0
    fps: float = 0.0
    gain: float = 0.0
    container: str = ""
    reorder: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a film: 32 bits a pixel, B G R x in memory; `at` is its time in seconds.

    `data` holds `stride * height` bytes and is valid until the player hands over the next frame;
    `copy()` keeps it for longer.
    """

    width: int
    height: int
    stride: int
    data: memoryview | bytes
    at: float
    number: int = 0

    def copy(self) -> Frame:
        """Return the frame with its own bytes."""
        data = bytes(self.data)
        return Frame(self.width, self.height, self.stride, data, self.at, self.number)


@value
class StateChanged:
    """The player's state is now this."""

    state: FilmState


@value
class FrameReady:
    """A newer frame can be had from `frame()`."""


@value
class Failed:
    """The clip cannot play; `reason` is in plain words, `fix` says what to do about it."""

    reason: str
    fix: str = ""


PlayerEvent = StateChanged | FrameReady | Failed


class Sound(Protocol):
    """What is heard of a film."""

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - one plain switch
        """Silence the sound or give it back."""

    def outputs(self) -> Sequence[str]:
        """Return the names of the sound devices as people know them.

        May be asked from any thread and take time: never on the window's thread.
        """

    def set_output(self, name: str) -> None:
        """Have films heard on a device by its name, "" for the system's usual one.

        It holds for all films to come; while the device is gone the usual one is used.
        """


class Pace(Protocol):
    """How fast a film goes; `slowest` is the least rate it can."""

    slowest: float

    def set_rate(self, rate: float) -> None:
        """Set how fast films play, 1.0 as made; the sound keeps its pitch. It stays until reset."""


class FilmPlayer(Sound, Pace, Protocol):
    """Plays one film at a time into memory."""

    name: str
    wake: Callable[[], None]  # set by the owner; called from any thread when `take` has something

    def load(self, clip: Clip) -> None:
        """Open a clip and cue it, silent: LOADING, then READY with its frame, or FAILED."""

    def play(self) -> None:
        """Play from where it stands; a play asked for while loading begins once ready."""

    def pause(self) -> None:
        """Stand still on the frame shown."""

    def seek(self, seconds: float) -> None:
        """Go to a time, playing or paused as before; the frame shown stays until the new one."""

    def stop_at(self, seconds: float | None) -> None:
        """Set where to stop by itself (HELD on that frame), None for the film's end."""

    def unload(self) -> None:
        """Let go of the clip."""

    def take(self) -> Sequence[PlayerEvent]:
        """Return what happened since the last call, oldest first."""

    def state(self) -> FilmState:
        """Return what the player is doing."""

    def position(self) -> float:
        """Return the time of the film in seconds, between frames too."""

    def frame(self) -> Frame | None:
        """Return the newest frame of this clip, None before its first."""

    def close(self) -> None:
        """Let go of everything, at the end of the program."""
