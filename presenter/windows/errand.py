"""Something that takes a while, done on a thread of its own while its window stays alive."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_CLOSE = 3.0  # seconds; a slow stick may take longer, and nobody waits for it
_LOOK_MS = 25

Job = Callable[[], object]
"""Does the work and returns what came of it; an exception that is expected is told in words."""


class _Work:
    """A job and what came of it.

    The thread knows this only, and nothing of Qt: it may outlive the window that asked, and a Qt
    object that goes on the wrong thread takes the program along.
    """

    def __init__(self, job: Job, expected: tuple[type[Exception], ...]) -> None:
        self._job, self._expected = job, expected
        self.result: object = None
        self.trouble = ""
        self.thread = threading.Thread(target=self._do, name="errand", daemon=True)

    def _do(self) -> None:
        try:
            self.result = self._job()
        except self._expected as error:
            self.trouble = str(error)


class Errand(QObject):
    """Does one job at a time. `done` tells on the window's thread what came of it, and the trouble.

    The trouble is empty where all went well. A fault that was not expected goes to the program's
    last resort; then the result is None, and `done` comes all the same.
    """

    done = Signal(object, str)

    def __init__(self, parent: QObject, *expected: type[Exception]) -> None:
        super().__init__(parent)
        self._expected = expected
        self._work: _Work | None = None
        self._closed = False
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """True while a job is done."""
        return self._work is not None

    def start(self, job: Job) -> bool:
        """Do a job; False if another is not done yet, or nothing is to be done any more."""
        if self._closed or self._work is not None:
            return False
        self._work = _Work(job, self._expected)
        self._work.thread.start()
        self._looking.start()
        return True

    def close(self, *, wait: bool = True) -> None:
        """Tell nothing any more; with `wait` what is done is waited for, at most three seconds."""
        self._closed = True
        self._looking.stop()
        if wait and self._work is not None:
            self._work.thread.join(_CLOSE)

    def _look(self) -> None:
        work = self._work
        if work is None or work.thread.is_alive():
            return
        self._looking.stop()
        self._work = None
        self.done.emit(work.result, work.trouble)
