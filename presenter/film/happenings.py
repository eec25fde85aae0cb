"""What happens to the film on the wall, for the window to act on. Milliseconds of the film."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Played:
    """The facilitator let the film play on from here."""

    ms: int


@dataclass(frozen=True, slots=True)
class Paused:
    """The facilitator paused the film here."""

    ms: int


@dataclass(frozen=True, slots=True)
class PauseReached:
    """The film came to its pause of this number (from 1), and stands: time for `ask-number`."""

    number: int
    ms: int


@dataclass(frozen=True, slots=True)
class EndReached:
    """The film came to its end and stands on its last picture; `leads_on` with `at_end: next`."""

    ms: int
    leads_on: bool = False


@dataclass(frozen=True, slots=True)
class StretchEntered:
    """A seek, or playing on, moved the film to the stretch of this number: `play-number`."""

    number: int
    ms: int


@dataclass(frozen=True, slots=True)
class Broke:
    """The film of this step cannot play: why, and what to do about it."""

    step: str
    reason: str
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Mended:
    """The film of this step, given up before, shows pictures after all."""

    step: str


@dataclass(frozen=True, slots=True)
class FrameShown:
    """`frame()` has a newer picture."""


Happening = (
    Played | Paused | PauseReached | EndReached | StretchEntered | Broke | Mended | FrameShown
)
