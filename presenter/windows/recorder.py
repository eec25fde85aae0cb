"""The face of a run's record, as the presentation sees it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from presenter.run.clock import Stamp
from presenter.run.events import Stamped


class Recorder(Protocol):
    """Where a run is written down; the disk's troubles come back as words, never as errors."""

    reason: str  # why nothing can be written at the moment, or empty

    def write(self, events: Iterable[Stamped]) -> None:
        """Keep events, in the order they happened; returns at once."""
        ...

    def write_text(self, text_id: str, text: str) -> None:
        """Keep the session's text as it is run from here on."""
        ...

    def alive(self, stamp: Stamp, film_ms: int = 0) -> None:
        """Say that the program runs, and where the film is."""
        ...

    def close(self) -> bool:
        """Write what is left; False if something stays unwritten."""
        ...


class Kept:
    """A recorder that keeps all in memory; `reason` can be set as a full disk would."""

    def __init__(self) -> None:
        self.reason = ""
        self.events: list[Stamped] = []
        self.texts: list[tuple[str, str]] = []
        self.last: tuple[Stamp, int] | None = None
        self.closed = False

    def write(self, events: Iterable[Stamped]) -> None:
        """Keep events."""
        self.events.extend(events)

    def write_text(self, text_id: str, text: str) -> None:
        """Keep a text."""
        self.texts.append((text_id, text))

    def alive(self, stamp: Stamp, film_ms: int = 0) -> None:
        """Note the last sign of life."""
        self.last = (stamp, film_ms)

    def close(self) -> bool:
        """Note that it is closed."""
        self.closed = True
        return not self.reason
