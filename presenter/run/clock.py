"""Time comes in: a Clock gives stamps, and elapsed time is a difference of stamps."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Protocol

from presenter.session.values import value

DAY_MINUTES = 24 * 60


@value
class Stamp:
    """A moment. `utc` and `steady` are seconds; `steady` counts sleep and starts at each boot."""

    utc: float
    steady: float
    boot: str

    def since(self, earlier: Stamp) -> float:
        """Return the seconds passed since `earlier`, never below 0.

        Within one boot of the machine by the steady clock, which no change of the clock on the
        wall disturbs; across a restart by UTC.
        """
        if self.boot == earlier.boot:
            return max(0.0, self.steady - earlier.steady)
        return max(0.0, self.utc - earlier.utc)

    def later(self, seconds: float) -> Stamp:
        """Return the moment so many seconds after this one, or before it."""
        return Stamp(self.utc + seconds, self.steady + seconds, self.boot)


class Clock(Protocol):
    """Tells the time; only SystemClock knows it."""

    def now(self) -> Stamp:
        """Return this moment."""
        ...

    def local_minute(self, stamp: Stamp) -> float:
        """Return the minutes after local midnight at a moment, with fractions."""
        ...

    def local_day(self, stamp: Stamp) -> int:
        """Return the day on the calendar at a moment, in days after 1 January 1970."""
        ...


class SystemClock:
    """The computer's clocks."""

    def __init__(self) -> None:
        self._boot = _boot_id()

    def now(self) -> Stamp:
        """Return this moment."""
        return Stamp(time.time(), _steady(), self._boot)

    def local_minute(self, stamp: Stamp) -> float:
        """Return the minutes after local midnight at a moment, with fractions."""
        local = time.localtime(stamp.utc)
        return local.tm_hour * 60 + local.tm_min + (local.tm_sec + stamp.utc % 1) / 60

    def local_day(self, stamp: Stamp) -> int:
        """Return the day on the calendar at a moment, in days after 1 January 1970."""
        from datetime import date  # only where a day is asked for

        year, month, day = time.localtime(stamp.utc)[:3]
        return date(year, month, day).toordinal() - date(1970, 1, 1).toordinal()


def as_now(now: Stamp, then: Stamp) -> Stamp:
    """Return an earlier moment as the clock on the wall, as it goes now, would have shown it.

    A clock that was put right meanwhile would else be an hour off for all that was before.
    """
    return now.later(-now.since(then))


class SpeedClock:
    """A clock that runs so many times as fast from now on, to try a day in minutes.

    `start` is the local minute of the day it begins at; without it the day goes on as it is.
    """

    def __init__(self, speed: float, start: float | None = None, base: Clock | None = None) -> None:
        self._base = base or SystemClock()
        self._speed = speed
        self._began = self._base.now()
        here = self._base.local_minute(self._began)
        self._shift = 0.0 if start is None else (start - here) * 60

    def now(self) -> Stamp:
        """Return this moment of the faster day."""
        passed = self._base.now().since(self._began)
        return self._began.later(self._shift + passed * self._speed)

    def local_minute(self, stamp: Stamp) -> float:
        """Return the minutes after local midnight at a moment, with fractions."""
        return self._base.local_minute(stamp)

    def local_day(self, stamp: Stamp) -> int:
        """Return the day on the calendar at a moment, in days after 1 January 1970."""
        return self._base.local_day(stamp)


class ManualClock:
    """A clock set by hand, for tests and rehearsals.

    Its local time is UTC, or UTC and the `offsets` in seconds, each from a moment (by UTC) on:
    so its time can be put forward and back as summer time is.
    """

    def __init__(
        self,
        utc: float = 0.0,
        steady: float = 1000.0,
        offsets: tuple[tuple[float, float], ...] = (),
    ) -> None:
        self._utc = utc
        self._steady = steady
        self._boots = 1
        self._offsets = offsets

    def now(self) -> Stamp:
        """Return this moment."""
        return Stamp(self._utc, self._steady, f"boot-{self._boots}")

    def local_minute(self, stamp: Stamp) -> float:
        """Return the minutes after local midnight at a moment, with fractions."""
        return self._local(stamp) / 60 % DAY_MINUTES

    def local_day(self, stamp: Stamp) -> int:
        """Return the day on the calendar at a moment, in days after 1 January 1970."""
        return int(self._local(stamp) // 86_400)

    def _local(self, stamp: Stamp) -> float:
        ahead = [seconds for begin, seconds in self._offsets if begin <= stamp.utc]
        return stamp.utc + (ahead[-1] if ahead else 0.0)

    def advance(self, seconds: float) -> None:
        """Let time pass, awake or asleep."""
        self._utc += seconds
        self._steady += seconds

    def set_wall(self, utc: float) -> None:
        """Change the clock on the wall, as a person or a time server does."""
        self._utc = utc

    def reboot(self, seconds: float) -> None:
        """Restart the machine, which takes so many seconds."""
        self._utc += seconds
        self._steady = 0.0
        self._boots += 1


def _steady() -> float:
    """Return seconds since some moment of this boot, the machine's sleep included.

    Linux: clock_gettime(2), CLOCK_BOOTTIME. macOS: clock_gettime(3), where CLOCK_MONOTONIC_RAW
    goes on in sleep and CLOCK_UPTIME_RAW does not. Windows: GetTickCount64, which counts sleep
    and hibernation. Elsewhere the monotonic clock is the best there is.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505 - so that the type checker skips other systems
        return time.clock_gettime(time.CLOCK_MONOTONIC_RAW)
    elif sys.platform == "win32":
        import ctypes

        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_uint64
        return float(ticks()) / 1000
    else:
        return time.monotonic()


def _boot_id() -> str:
    """Return a text that is the same as long as the machine is not restarted.

    Linux has one. Elsewhere it is the minute of the boot by UTC; when the clock on the wall is
    changed it differs, and stamps of two programs are then compared by UTC, which is no worse.
    """
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return f"{sys.platform}-{round((time.time() - _steady()) / 60)}"
