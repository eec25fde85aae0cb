"""How fast libvlc's player goes, and the mailbox's clock with it."""

from __future__ import annotations

import time
from typing import Any

from presenter.film.mailbox import Mailbox


class VlcPace:
    """The rate wanted and the one libvlc has; `wanted` may be set on any thread."""

    def __init__(self, player: Any, box: Mailbox) -> None:  # noqa: ANN401 - python-vlc has no types
        self.wanted = 1.0
        self._mp = player
        self._box = box
        self._rate = 1.0  # as libvlc has it

    def follow(self) -> None:
        """Go at the rate wanted: only while a film plays, one that stands is paced later."""
        self._set(self.wanted)

    def usual(self) -> None:
        """Go at 1.0: opened at another rate libvlc leaps on from the start-time (measured)."""
        self._set(1.0)

    def _set(self, rate: float) -> None:
        if rate != self._rate:
            self._rate = rate
            self._mp.set_rate(rate)
            self._box.set_rate(rate, time.perf_counter())
