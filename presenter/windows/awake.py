"""The laptop stays awake while a run is on, and only then."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from presenter.session.language import noop, translate


class Awake(Protocol):
    """Keeps the screen from sleeping."""

    def begin(self) -> None:
        """Keep it awake from now on; returns at once."""
        ...

    def end(self) -> None:
        """Let it sleep again."""
        ...


class FakeAwake:
    """Remembers whether it is asked to keep awake."""

    def __init__(self) -> None:
        self.on = False

    def begin(self) -> None:
        """Note that it is on."""
        self.on = True

    def end(self) -> None:
        """Note that it is off."""
        self.on = False


class SystemAwake:
    """Keeps awake through the system's own way, by wakepy.

    A thread of its own enters and leaves the mode: asking the desktop's message bus can take
    long. `failed` is called from that thread with one line for the console.
    """

    def __init__(self, failed: Callable[[str], None]) -> None:
        self._failed = failed
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Keep it awake from now on; returns at once."""
        if self._thread is None:
            self._over.clear()
            self._thread = threading.Thread(target=self._keep, name="awake", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Let it sleep again."""
        self._over.set()
        if self._thread is not None:
            self._thread.join(timeout=2)
            self._thread = None

    def _keep(self) -> None:
        from wakepy import keep  # here, in the thread: it takes 30 ms

        try:
            with keep.presenting(on_fail=self._told) as mode:
                if mode.active:
                    self._over.wait()
        except Exception as reason:  # noqa: BLE001 - whatever the desktop answers, the show goes on
            self._failed(translate("awake", _WORDS).format(reason))

    def _told(self, _result: object) -> None:
        self._failed(
            translate("awake", _WORDS).format(
                translate("awake", "this desktop offers no way that is known")
            )
        )


_WORDS = noop(
    "awake",
    "The screen may go to sleep during the run ({}). Switch the screen saver "
    "off in the system's settings.",
)
