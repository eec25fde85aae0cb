"""What stands in for the director and the reels until they are loaded.

Players come after the first picture; until then nothing plays and nothing is known of films. This
file imports nothing of them, for the program's start waits for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


class NoDirector:
    """A director that leads no film."""

    playing = False
    moving = False
    opening = False
    failed = False
    rate = 1.0

    def enter(self, *_where: object) -> None:
        """Come to a beat; nothing is there to lead."""

    def next(self) -> bool:
        """Leave every press to the run."""
        return False

    def previous(self) -> bool:
        """Leave every press to the run."""
        return False

    def toggle(self) -> None:
        """Do nothing: no film."""

    def pause(self) -> None:
        """Do nothing: no film."""

    def replay(self) -> None:
        """Do nothing: no film."""

    def seek(self, _seconds: float) -> None:
        """Do nothing: no film."""

    def seek_by(self, _seconds: float) -> None:
        """Do nothing: no film."""

    def drag(self, _seconds: float) -> None:
        """Do nothing: no film."""

    def drop(self) -> None:
        """Do nothing: no film."""

    def set_rate(self, _rate: float) -> None:
        """Do nothing: no film."""

    def set_volume(self, _percent: int) -> None:
        """Do nothing: the run keeps the volume."""

    def set_muted(self, _muted: bool) -> None:  # noqa: FBT001 - as the director has it
        """Do nothing: the run knows."""

    def set_output(self, _name: str) -> None:
        """Do nothing: no film."""

    def position(self) -> float:
        """Return the time of no film."""
        return 0.0

    def length(self) -> float:
        """Return the length of no film."""
        return 0.0

    def stretch(self) -> None:
        """Return no stretch."""

    def frame(self) -> None:
        """Return no picture."""

    def pump(self) -> tuple[()]:
        """Return that nothing happened."""
        return ()

    def close(self) -> None:
        """Let go of nothing."""


class NoReels:
    """Reels that know nothing."""

    lengths: Mapping[Path, float] = {}
    problems: Mapping[Path, object] = {}

    def open(self, _session: object) -> None:
        """Look at nothing."""

    def attend(self, *_steps: object, also: object = ()) -> None:
        """Decode nothing."""

    def still(self, _path: Path, _at: float) -> None:
        """Return no picture."""

    def languages(self, _step: object) -> tuple[str, ...]:
        """Return no language."""
        return ()

    def caption(self, _step: object, _seconds: float, _language: str = "") -> tuple[str, ...]:
        """Return no lines."""
        return ()

    def transcript(self, _step: object, _language: str = "") -> str:
        """Return no text."""
        return ""

    def close(self) -> None:
        """Stop nothing."""
