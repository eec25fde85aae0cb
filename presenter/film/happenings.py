"""What happens to the film on the wall, for the window to act on. Milliseconds of the film."""

from __future__ import annotations

from presenter.session.values import value


@value
class Played:
    """The facilitator let the film play on from here."""

    ms: int


@value
class Paused:
    """The facilitator paused the film here."""

    ms: int


@value
class PauseReached:
    """The film came to its pause of this number (from 1), and stands: time for `ask-number`."""

    number: int
    ms: int


@value
class EndReached:
    """The film came to its end and stands on its last picture; `leads_on` with `at_end: next`."""

    ms: int
    leads_on: bool = False


@value
class StretchEntered:
    """A seek, or playing on, moved the film to the stretch of this number: `play-number`."""

    number: int
    ms: int


@value
class Broke:
    """The film of this step cannot play: why, and what to do about it."""

    step: str
    reason: str
    fix: str = ""


@value
class Mended:
    """The film of this step, given up before, shows pictures after all."""

    step: str


@value
class FrameShown:
    """`frame()` has a newer picture."""


Happening = (
    Played | Paused | PauseReached | EndReached | StretchEntered | Broke | Mended | FrameShown
)
