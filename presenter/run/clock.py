"""Time comes in: a Clock gives stamps, and elapsed time is a difference of stamps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
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


class Clock(Protocol):
    """Tells the time; only SystemClock knows it."""

    def now(self) -> Stamp:
        """Return this moment."""
        ...

    def local_minute(self, stamp: Stamp) -> float:
        """Return the minutes after local midnight at a moment, with fractions."""
        ...
