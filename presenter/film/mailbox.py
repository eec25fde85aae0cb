"""The mailbox between a decoder's thread and the window: a few buffers, a gate and a film clock.

The decoder takes a buffer, fills it and says when its picture is due to be seen; the gate judges
whether it is, and whether the film has come to its stop. The newest picture waits to be fetched,
so a slow window loses pictures and never time. No player library here. Times are seconds.
"""

from __future__ import annotations

import ctypes
from enum import Enum, auto
from math import inf
from threading import Event, Lock

from presenter.film.player import Frame
from presenter.session.values import value

ALIGN = 64  # bytes: what vector code likes for the start of a picture and of each line
LINES = 32  # decoders write lines in blocks of this many
_COUNT = 4  # being filled, newest, on screen, and the one the decoder stands on
_REPEATS = 15  # of the same picture, about a second of them, before the decoder is slowed down
_REST = 0.5  # seconds it is then kept from the next, unless roused
_USUAL = 25.0  # frames a second, where the film's own number is not known
_FASTER, _SLOWER = 0.6, 1.1  # seconds until a new rate is seen: measured with libvlc 3.0.24
_TRUST = 0.4  # seconds by which a time told may differ from the clock before it must be repeated


class Gate(Enum):
    """What becomes of a picture that is due."""

    CLOSED = auto()  # dropped: it belongs to a place left behind
    CUE = auto()  # the first right one is shown, then the gate freezes
    OPEN = auto()  # shown
    LAST = auto()  # one that is new is shown, then the gate freezes: the film's end was told
    FROZEN = auto()  # dropped: the film stands


class Due(Enum):
    """What a picture did."""

    DROPPED = auto()
    SHOWN = auto()
    CUED = auto()  # the first of a place: shown, and the gate froze
    HELD = auto()  # the one of the stop: shown, and the gate froze


@value
class Layout:
    """How a picture lies in memory."""

    width: int
    height: int

    @property
    def stride(self) -> int:
        """Bytes from one line to the next."""
        return -(-self.width * 4 // ALIGN) * ALIGN

    @property
    def lines(self) -> int:
        """Lines a buffer has room for."""
        return -(-self.height // LINES) * LINES


class _Buffer:
    """Memory for one picture, its start aligned."""

    def __init__(self, layout: Layout) -> None:
        size = layout.stride * layout.lines
        self.memory = bytearray(size + ALIGN)
        base = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))
        skip = -base % ALIGN
        self.address = base + skip
        self.view = memoryview(self.memory)[skip : skip + layout.stride * layout.height]
        self._lines = [layout.height * part // 4 * layout.stride for part in (1, 2, 3)]
        self._stride = layout.stride

    def sample(self) -> bytes:
        """Return three lines of the picture: another picture has others."""
        return b"".join(bytes(self.view[at : at + self._stride]) for at in self._lines)


class Mailbox:
    """Pictures of one player. All methods may be called from any thread and are short."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._layout = Layout(0, 0)
        self._buffers: list[_Buffer] = []
        self._newest: int | None = None
        self._shown: int | None = None
        self._beyond: int | None = None  # the decoder came to this before it stood, and it waits
        self._ahead = 0  # pictures the decoder came to before it stood
        self._frame: Frame | None = None
        self._gate = Gate.CLOSED
        self._skip = 0  # pictures still to be dropped, the first after a jump being a wrong one
        self._lead = 1  # frames by which the next picture is after the place of the clock
        self._count = 0  # pictures shown since the place was opened
        self._number = 0
        self._fps = _USUAL
        self._rate = 1.0  # seconds of film in a second ...
        self._settled = 0.0  # ... from this time on; until then some pictures come at another
        self._last = 0.0  # the place of the newest picture
        self._stop = inf
        self._at = 0.0  # where the clock stood ...
        self._since: float | None = None  # ... at this time; None while it stands
        self._doubts = 0
        self._repeats = 0  # of the picture it stands on
        self._roused = Event()

    # The window's side

    def aim(self, at: float, *, forget: bool) -> None:
        """Close the gate and set the clock to a new place; pictures of the old one are dropped.

        `forget` lets go of the newest picture too: it is of another film.
        """
        with self._lock:
            if forget:
                self._frame = None
            self._roused.set()
            self._gate, self._count, self._doubts, self._repeats = Gate.CLOSED, 0, 0, 0
            self._at, self._since, self._beyond = at, None, None

    def stop_at(self, seconds: float | None) -> None:
        """Set where the gate freezes by itself."""
        with self._lock:
            self._stop = inf if seconds is None else seconds

    def set_rate(self, rate: float, now: float) -> None:
        """Have the clock go faster or slower than time, from now on.

        The decoder has pictures ready at the rate before: until they are gone, the clock goes
        from picture to picture, and what the player tells of the time is not right.
        """
        with self._lock:
            if self._since is not None:
                self._at, self._since = self._time(now), now
            settling = 0.0 if rate == self._rate else _FASTER if rate > self._rate else _SLOWER
            self._rate, self._settled = rate, now + settling

    def frame(self) -> Frame | None:
        """Return the newest picture; its bytes stay until the one fetched after it."""
        with self._lock:
            self._shown = self._newest
            return self._frame

    def freeze(self, now: float) -> None:
        """Stand on the newest picture; the clock stands too."""
        with self._lock:
            self._at, self._since = self._time(now), None
            self._freeze()

    def end(self, at: float) -> None:
        """Stand at the film's end, on the picture the decoder came to last, also while it stood.

        The last one may still be on its way: libvlc tells the end when all is decoded, up to
        17 ms before that is due.
        """
        with self._lock:
            if self._gate is Gate.FROZEN and self._beyond is not None:
                self._publish(self._beyond, at)
            self._at, self._since = at, None
            self._freeze()
            self._gate = Gate.LAST

    def position(self, now: float) -> float:
        """Return the time of the film."""
        with self._lock:
            return self._time(now)

    @property
    def shown(self) -> int:
        """Pictures shown since the place was opened."""
        return self._count

    # The decoder's side

    def layout(self, layout: Layout) -> None:
        """Make buffers for pictures of this size; those fetched before stay whole."""
        with self._lock:
            if layout == self._layout and self._buffers:
                return
            self._layout = layout
            self._buffers = [_Buffer(layout) for _ in range(_COUNT)]
            self._newest = self._shown = self._beyond = None

    def cue(self, at: float, fps: float, skip: int) -> None:
        """Show the picture of a time, after dropping some before it, and freeze."""
        with self._lock:
            self._at, self._fps = at, fps if fps > 0 else _USUAL
            self._gate, self._skip = Gate.CUE, skip

    def open(self) -> bool:
        """Show pictures from the place where the clock stands.

        True if one is shown at once: that to which the decoder ran on before it stood.
        """
        with self._lock:
            self._gate, self._lead = Gate.OPEN, 1
            ahead = max(1, self._ahead)
            at = self._at + ahead / self._fps
            if self._beyond is None or not self._before_stop(at):
                return False
            self._publish(self._beyond, at)
            self._lead = ahead + 1
            return True

    def rouse(self) -> None:
        """Keep the decoder waiting no longer: it is about to be told to play."""
        self._roused.set()

    def take(self) -> tuple[int, int]:
        """Return a buffer to fill: its index and address.

        A decoder that stands repeats its picture (libvlc 15 times a second, measured 1.0 % of a
        core at 720p, 1.8 % at 1080p); after a while it is made to wait here between two of them.
        """
        if self._gate is Gate.FROZEN and self._repeats > _REPEATS:
            self._roused.wait(_REST)
        with self._lock:
            busy = (self._newest, self._shown, self._beyond)
            index = next(n for n in range(_COUNT) if n not in busy)
            return index, self._buffers[index].address

    def due(self, index: int, now: float) -> Due:
        """Judge the picture in a buffer, due to be seen at `now`."""
        with self._lock:
            if self._gate is Gate.CLOSED:
                return Due.DROPPED
            if self._gate is Gate.FROZEN:
                self._repeats += 1
                if not self._repeated(index) and not self._waiting(index):
                    self._beyond = index
                    self._ahead += 1
                return Due.DROPPED
            if self._gate is Gate.LAST:
                if self._repeated(index):
                    return Due.DROPPED
                self._freeze()
                self._publish(index, self._at)
                return Due.SHOWN
            if self._skip > 0:
                self._skip -= 1
                return Due.DROPPED
            if self._gate is Gate.CUE:
                self._freeze()
                self._publish(index, self._at)
                return Due.CUED
            if self._since is None:
                if self._repeats and self._repeated(index):
                    self._repeats = 0
                    return Due.DROPPED
                self._since = now - self._lead / (self._fps * self._rate)
            at = self._at + (now - self._since) * self._rate
            if now < self._settled:
                if self._repeated(index):
                    return Due.DROPPED
                at = self._last + 1 / self._fps
                self._at, self._since = at, now
            if self._before_stop(at):
                self._publish(index, at)
                return Due.SHOWN
            self._at, self._since = self._stop, None
            self._freeze()
            self._publish(index, self._stop)
            return Due.HELD

    def told(self, at: float, now: float) -> None:
        """Set the clock right by a time the player told.

        A time far off is one of the place left behind, unless it is told again and again.
        """
        with self._lock:
            if self._gate is not Gate.OPEN or self._since is None or now < self._settled:
                return
            if abs(at - self._time(now)) > _TRUST and self._doubts < 2:
                self._doubts += 1
                return
            self._at, self._since, self._doubts = at, now, 0

    def _repeated(self, index: int) -> bool:
        return self._alike(index, self._newest)

    def _waiting(self, index: int) -> bool:
        """True for the picture the decoder stands on, repeated."""
        return self._alike(index, self._beyond)

    def _alike(self, index: int, other: int | None) -> bool:
        return other is not None and (
            self._buffers[index].sample() == self._buffers[other].sample()
        )

    def to_stop(self, now: float) -> float:
        """Return the seconds until the gate freezes by itself, infinite if it does not."""
        with self._lock:
            return (self._stop - self._time(now)) / self._rate if self._gate is Gate.OPEN else inf

    def _before_stop(self, at: float) -> bool:
        return at < self._stop - 0.5 / self._fps

    def _freeze(self) -> None:
        self._gate, self._repeats, self._beyond = Gate.FROZEN, 0, None
        self._ahead = 0
        self._roused.clear()

    def _time(self, now: float) -> float:
        if self._since is None:
            return self._at
        return min(self._at + (now - self._since) * self._rate, max(self._stop, self._at))

    def _publish(self, index: int, at: float) -> None:
        layout = self._layout
        self._newest, self._beyond, self._last = index, None, at
        self._count += 1
        self._number += 1
        self._frame = Frame(
            layout.width,
            layout.height,
            layout.stride,
            self._buffers[index].view,
            at,
            self._number,
        )
