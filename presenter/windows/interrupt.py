"""Ctrl+C in the terminal, and a polite request of the system to end, close the program in order."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier


def _asked() -> list[signal.Signals]:
    """Return the signals by which a program is asked to end; Windows lacks the last."""
    return [
        getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
    ]


@contextmanager
def ending_by(end: Callable[[], None]) -> Iterator[None]:
    """Call `end` from Qt's loop when the program is asked to end from outside.

    Without it Python raises KeyboardInterrupt inside whatever Qt calls next, where it ends nothing.
    A signal writes a byte into a socket (Python's `signal.set_wakeup_fd`), which wakes a loop that
    has nothing else to do. To be used on the main thread.
    """
    heard, told = socket.socketpair()
    heard.setblocking(False)
    told.setblocking(False)

    def hear() -> None:
        heard.recv(64)
        end()

    def leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
        """Keep Python from raising; the byte in the socket does the rest."""

    notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(hear)
    wakeup = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    before = {number: signal.signal(number, leave_to_the_loop) for number in _asked()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(wakeup)
        notifier.setEnabled(False)
        heard.close()
        told.close()
