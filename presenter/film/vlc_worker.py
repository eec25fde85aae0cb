"""The thread that makes all calls of libvlc for one player, and leads its sound in between."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread

from presenter.film.vlc_sound import STEP, VlcSound

Task = Callable[[], None]


class Worker:
    """Does one task after another. `failed` is told, on the thread, what one of them raised."""

    def __init__(self, sound: VlcSound, failed: Callable[[Exception], None]) -> None:
        self._sound = sound
        self._failed = failed
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name="film", daemon=True)
        self._thread.start()

    def post(self, task: Task) -> None:
        """Have something done after all that was posted before; from any thread."""
        self._tasks.put(task)

    def rouse(self) -> None:
        """Have the sound led to where it is wanted now."""
        self._tasks.put(_nothing)

    def close(self, seconds: float) -> None:
        """End after all tasks; waits at most so long."""
        self._tasks.put(None)
        self._thread.join(seconds)

    def _work(self) -> None:
        while (task := self._next()) is not None:
            try:
                task()
            except Exception as error:  # noqa: BLE001 - the thread must outlive any failure
                self._failed(error)

    def _next(self) -> Task | None:
        """Wait for something to do: a step of the sound where nothing else is."""
        try:
            return self._tasks.get(timeout=STEP if self._sound.moves() else None)
        except Empty:
            return self._sound.step


def _nothing() -> None:
    """Do nothing: the thread looks after the sound by itself."""
