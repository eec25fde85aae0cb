"""Films through libvlc 3, decoded into memory.

Threads. The window's thread calls the player's methods, which set down what is wanted and never
call libvlc. One worker a player makes all calls of libvlc, since some take a quarter of a second
and any may hang. libvlc's own threads deliver pictures and events; calling libvlc from them
deadlocks, so they leave notes. Each place gone to has a generation, and notes of an older one are
ignored.

Going to a place is opening the file again with `start-time`: measured as quick as libvlc's own
seek (35 to 70 ms at 720p), exact to the frame once the first picture is dropped, and the pictures
of the place before end when `set_media` returns, which a seek does not promise.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event, RLock
from typing import Any

from presenter.film.mailbox import Due, Layout, Mailbox
from presenter.film.opening import BREAKS_OFF, damage, frame_begin, known
from presenter.film.player import (
    Clip,
    Failed,
    FilmState,
    Frame,
    FrameReady,
    PlayerEvent,
    StateChanged,
)
from presenter.film.trouble import FilmProblem
from presenter.film.vlc_pace import VlcPace
from presenter.film.vlc_sound import FADE, VlcOutputs, VlcSound
from presenter.film.vlc_worker import Worker
from presenter.film.vlclib import Library, VlcFound, open_library
from presenter.session.language import noop, translate

__all__ = ["VlcFound", "VlcPlayer", "VlcPlayers", "fitted", "probe_vlc"]

_LARGEST = (1920, 1080)  # pixels; larger films are scaled down by libvlc, which costs least
_BLIND = 0.6  # seconds a film may play without a picture before it counts as having none
_SETTLE = 0.5  # seconds to wait for a first picture before the next place is opened
_CLOSE = 2.0  # seconds to wait for libvlc to stop, at the end of the program
_HOLD = 0.05  # seconds libvlc's picture thread waits, at most, for the order to pause ...
_REACH = 0.005  # ... and then for that to come round to it: so no picture runs on unseen

# Measured with libvlc 3.0.24 and films that carry their number: in MP4 it counts the pictures of
# H.264 from where they are stored, two early as a rule; in Matroska no wrong picture comes first.
_MATROSKA = "matroska"

_TOWARDS = FADE + 0.025  # seconds before a stop at which the sound begins to go

_RESTART = noop("vlc", "Close the presenter and start it again; it goes on where it was.")

_FORMAT = ctypes.CFUNCTYPE(
    ctypes.c_uint,
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.POINTER(ctypes.c_char),
    ctypes.POINTER(ctypes.c_uint),
    ctypes.POINTER(ctypes.c_uint),
    ctypes.POINTER(ctypes.c_uint),
    ctypes.POINTER(ctypes.c_uint),
)
_LOCK = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
_DISPLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


_C = Any  # a pointer of C


def _nothing() -> None:
    """Do nothing: nobody listens yet."""


def _only_sound(name: str) -> tuple[str, str]:
    """Return what is wrong with a file that has no picture, and what to do."""
    reason = translate("vlc", "There is no picture in {file}, only sound.").format(file=name)
    return reason, translate("vlc", "Choose the file of the film itself.")


def fitted(size: tuple[int, int]) -> tuple[int, int]:
    """Return the size in which pictures are asked for: the film's own, at most 1080p."""
    width, height = size
    scale = min(1.0, _LARGEST[0] / width, _LARGEST[1] / height)
    return max(2, round(width * scale)), max(2, round(height * scale))


def _ask_for(layout: Layout, chroma: Any, size: Any, memory: Any) -> None:  # noqa: ANN401
    """Write into C's variables how pictures are to lie in memory."""
    for place, letter in enumerate(b"RV32"):
        chroma[place] = letter
    size[0][0], size[1][0] = layout.width, layout.height
    memory[0][0], memory[1][0] = layout.stride, layout.lines


class VlcPlayer:
    """One film player on libvlc. Make it with `VlcPlayers.make`."""

    name, slowest = "vlc", 0.25

    def __init__(self, library: Library) -> None:
        self.wake: Callable[[], None] = _nothing
        self._library = library
        self._box = Mailbox()
        self._lock = RLock()
        self._events: list[PlayerEvent] = []
        self._clip = Clip(Path())
        self._state = FilmState.EMPTY
        self._generation = 0  # of the place wanted
        self._live = 0  # of the place libvlc is at
        self._waits = False  # for the first picture of the place wanted
        self._plays = False  # once that is there
        self._over = False  # libvlc came to the end while we stand on a picture before it
        self._closed = False
        self._settled = Event()
        self._settled.set()
        self._holding = Event()  # the order to pause on a picture was given
        self._callbacks = (_FORMAT(self._format), _LOCK(self._take), _DISPLAY(self._display))
        self._mp = library.player(*self._callbacks)
        self._sound = VlcSound(library, self._mp)
        self._speed = VlcPace(self._mp, self._box)
        told = {"EndReached": self._on_end, "EncounteredError": self._on_error}
        library.listen(self._mp, {**told, "TimeChanged": self._on_time})
        self._worker = Worker(self._sound, self._stumbled)

    # The window's thread

    def load(self, clip: Clip) -> None:
        """Open a clip and cue it, silent."""
        with self._lock:
            self._clip = clip
            self._plays = False
            self._events.clear()
            self._turn(FilmState.LOADING)
            self._box.stop_at(None)
            self._go(clip.start, forget=True)

    def play(self) -> None:
        """Play from where it stands; an ended film from its clip's start."""
        with self._lock:
            if self._waits:
                self._plays = True
                if self._state is FilmState.PAUSED:
                    self._turn(FilmState.PLAYING)
            elif self._state is FilmState.ENDED:
                self._plays = True
                self._turn(FilmState.PLAYING)
                self._go(self._clip.start)
            elif self._state in (FilmState.READY, FilmState.PAUSED, FilmState.HELD):
                if self._over:
                    self._show()
                    self._end(self._box.position(0.0))
                else:
                    self._turn(FilmState.PLAYING)
                    self._worker.post(partial(self._resume, self._generation))
        self.wake()

    def pause(self) -> None:
        """Stand still on the picture shown."""
        with self._lock:
            self._plays = False
            if self._state is not FilmState.PLAYING:
                return
            self._turn(FilmState.PAUSED)
            if not self._waits:
                self._box.freeze(time.perf_counter())
                self._worker.post(partial(self._hold, self._generation))
        self.wake()

    def seek(self, seconds: float) -> None:
        """Go to a time, playing or paused as before."""
        with self._lock:
            if self._state in (FilmState.EMPTY, FilmState.FAILED):
                return
            self._events = [event for event in self._events if isinstance(event, Failed)]
            if self._state is not FilmState.LOADING:
                self._plays = self._state is FilmState.PLAYING
                self._turn(FilmState.PLAYING if self._plays else FilmState.PAUSED)
            self._go(seconds)
        self.wake()

    def stop_at(self, seconds: float | None) -> None:
        """Set where to stop by itself."""
        self._box.stop_at(seconds)
        self._worker.post(self._sound_again)

    def set_rate(self, rate: float) -> None:
        """Set how fast films play."""
        self._speed.wanted = rate
        self._worker.post(self._pace)

    def unload(self) -> None:
        """Let go of the clip."""
        with self._lock:
            self._generation += 1
            self._waits = self._plays = False
            self._box.aim(0.0, forget=True)
            self._turn(FilmState.EMPTY)
            self._worker.post(self._mp_stop)

    def take(self) -> Sequence[PlayerEvent]:
        """Return what happened since the last call, oldest first."""
        with self._lock:
            events, self._events = tuple(self._events), []
            return events

    def state(self) -> FilmState:
        """Return what the player is doing."""
        return self._state

    def position(self) -> float:
        """Return the time of the film in seconds, between frames too."""
        at = self._box.position(time.perf_counter())
        return min(at, self._clip.duration) if self._clip.duration > 0 else at

    def frame(self) -> Frame | None:
        """Return the newest picture of this clip."""
        return self._box.frame()

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._sound.volume = min(100, max(0, percent))
        self._worker.rouse()

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - as the protocol has it
        """Silence the sound or give it back."""
        self._sound.muted = muted
        self._worker.rouse()

    def outputs(self) -> Sequence[str]:
        """Return the names of the sound devices; from any thread."""
        return self._sound.outputs()

    def set_output(self, name: str) -> None:
        """Have films heard on a device."""
        self._sound.wanted = name
        self._worker.post(self._sound.place)

    def close(self) -> None:
        """Stop and let go of libvlc's player, once; waits for it, at most two seconds."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._generation += 1
            self._box.aim(0.0, forget=True)
            self.wake = _nothing
        self._worker.post(self._shut)
        self._worker.close(_CLOSE)

    def _go(self, at: float, *, forget: bool = False) -> None:
        self._generation += 1
        self._waits, self._over = True, False
        self._box.aim(at, forget=forget)
        self._worker.post(partial(self._open, self._generation, at))

    def _turn(self, state: FilmState) -> None:
        if state is not self._state:
            self._state = state
            self._events.append(StateChanged(state))

    # The worker's thread: all calls of libvlc

    def _stumbled(self, error: Exception) -> None:
        reason = translate("vlc", "The film player failed: {reason}.").format(reason=error)
        self._fail(self._generation, reason, translate("vlc", _RESTART))

    def _open(self, generation: int, at: float) -> None:
        self._sound.hush(partial(self._is_last, generation))
        self._settled.wait(_SETTLE)
        if not self._is_last(generation):
            return
        try:
            clip = known(self._clip)
        except FilmProblem as problem:
            self._fail(generation, problem.reason, problem.fix)
            return
        at = frame_begin(clip, at)
        self._speed.usual()
        self._library.set_media(self._mp, clip.path, at + clip.reorder if at > 0 else at)
        self._sound.new_stream()  # before, it would silence the stream that ends here
        with self._lock:
            if generation != self._generation:
                return
            self._clip, self._live = clip, generation
            self._settled.clear()
            self._box.cue(at, clip.fps, skip=1 if at > 0 and _MATROSKA not in clip.container else 0)
        self._mp.play()

    def _is_last(self, generation: int) -> bool:
        return generation == self._generation

    def _stands(self, generation: int) -> bool:
        return self._is_last(generation) and self._state is not FilmState.PLAYING

    def _hold(self, generation: int) -> None:
        self._sound.hush(partial(self._stands, generation))
        if self._stands(generation):
            self._mp.set_pause(1)
        self._holding.set()

    def _resume(self, generation: int) -> None:
        if not self._is_last(generation) or self._state is not FilmState.PLAYING:
            return
        self._come()
        self._box.rouse()
        self._mp.set_pause(0)
        with self._lock:
            if generation != self._generation or self._state is not FilmState.PLAYING:
                return
            if self._box.open():
                self._show()
        self.wake()

    def _come(self) -> None:
        self._sound.rise(self._clip.gain)
        self._pace()

    def _pace(self) -> None:
        if self._moves():
            self._speed.follow()

    def _sound_again(self) -> None:
        if self._moves() and not self._near_stop():
            self._sound.rise(self._clip.gain)  # it may have faded towards a stop that is gone

    def _moves(self) -> bool:
        return self._state is FilmState.PLAYING and not self._waits

    def _near_stop(self) -> bool:
        return self._box.to_stop(time.perf_counter()) < _TOWARDS

    def _fade_out(self, generation: int) -> None:
        if self._is_last(generation) and self._near_stop():
            self._sound.hush(partial(self._is_last, generation))

    def _mp_stop(self) -> None:
        self._sound.hush()
        self._settled.wait(_SETTLE)
        self._mp.stop()

    def _shut(self) -> None:
        self._mp_stop()
        self._mp.release()

    # libvlc's threads

    def _format(self, _opaque: _C, chroma: _C, width: _C, height: _C, pitch: _C, lines: _C) -> int:
        size = self._clip.size if min(self._clip.size) > 0 else (width[0], height[0])
        layout = Layout(*fitted(size))
        self._box.layout(layout)
        _ask_for(layout, chroma, (width, height), (pitch, lines))
        return 1

    def _take(self, _opaque: int, planes: Any) -> int:  # noqa: ANN401 - a pointer of C
        index, address = self._box.take()
        planes[0] = address
        return index + 1  # 0 would read as no picture

    def _display(self, _opaque: int, picture: int | None) -> None:
        generation = self._live
        due = self._box.due((picture or 1) - 1, time.perf_counter())
        self._settled.set()
        if due is Due.DROPPED:
            return
        with self._lock:
            if generation != self._generation:
                return
            stands = due is Due.HELD or (due is Due.CUED and not self._plays)
            if due is Due.CUED:
                self._cued()
            elif due is Due.HELD:
                self._turn(FilmState.HELD)
            told = self._show()
        if not told or due is not Due.SHOWN:
            self.wake()
        if due is Due.SHOWN and self._near_stop():
            self._worker.post(partial(self._fade_out, generation))
        if stands:
            self._holding.clear()
            self._worker.post(partial(self._hold, generation))
            self._holding.wait(_HOLD)
            time.sleep(_REACH)

    def _show(self) -> bool:
        """Tell that there is a picture; True if that is told already."""
        told = FrameReady() in self._events
        if not told:
            self._events.append(FrameReady())
        return told

    def _cued(self) -> None:
        self._waits = False
        if self._plays:
            self._plays = False
            self._box.open()
            self._turn(FilmState.PLAYING)
            self._worker.post(self._come)
            return
        if self._state is FilmState.LOADING:
            self._turn(FilmState.READY)

    def _on_time(self, milliseconds: int) -> None:
        at = milliseconds / 1000
        generation = self._live
        self._box.told(at, time.perf_counter())
        waited = at - self._box.position(0.0) if self._waits else 0.0
        if waited > _BLIND and self._box.shown == 0:
            self._fail(generation, *_only_sound(self._clip.path.name))

    def _on_end(self, _: int) -> None:
        generation, clip = self._live, self._clip
        self._settled.set()
        with self._lock:
            if generation != self._generation:
                return
            at = self._box.position(time.perf_counter())
            early = clip.duration > 0 and at < clip.duration - BREAKS_OFF
            blind = self._waits and not (clip.duration > 0 and not early)
            if not self._waits and self._state is not FilmState.PLAYING:
                self._over = True
            elif blind or early:
                self._fail(generation, *damage(clip, blind=blind))
            else:
                self._end(at)
        self.wake()

    def _end(self, at: float) -> None:
        self._waits = self._plays = False
        self._box.end(self._clip.duration if self._clip.duration > 0 else at)
        self._turn(FilmState.ENDED)

    def _on_error(self, _: int) -> None:
        self._settled.set()
        self._fail(self._live, *damage(self._clip, blind=True))

    def _fail(self, generation: int, reason: str, fix: str) -> None:
        with self._lock:
            if generation != self._generation or self._state is FilmState.FAILED:
                return
            self._waits = self._plays = False
            self._box.freeze(time.perf_counter())
            self._turn(FilmState.FAILED)
            self._events.append(Failed(reason, fix))
        self.wake()


class VlcPlayers:
    """libvlc, started once for the program, and the players made on it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._players: list[VlcPlayer] = []
        self._outputs: VlcOutputs | None = None

    @classmethod
    def start(cls, extra: Sequence[str] = ()) -> tuple[VlcPlayers | None, VlcFound]:
        """Start libvlc with further options; None and the reason if films cannot play by it."""
        library, found = open_library(extra)
        return (None if library is None else cls(library)), found

    def make(self) -> VlcPlayer:
        """Return a new player."""
        player = VlcPlayer(self._library)
        self._players.append(player)
        return player

    def sound(self) -> VlcOutputs:
        """Return the sound devices as libvlc knows them."""
        if self._outputs is None:
            self._outputs = VlcOutputs(self._library)
        return self._outputs

    def close(self) -> None:
        """Close all players, then libvlc."""
        if self._outputs is not None:
            self._outputs.close()
        for player in self._players:
            player.close()
        self._players.clear()
        self._library.release()


def probe_vlc() -> VlcFound:
    """Say whether films can play through libvlc; never raises."""
    library, found = open_library()
    if library is not None:
        library.release()
    return found
