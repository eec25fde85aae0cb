"""What must not happen, noted when it does: faults of every kind, a window that stands still."""

from __future__ import annotations

import faulthandler
import logging
import re
import signal
import tempfile
import threading
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from presenter.share.unexpected import Unexpected

STALL = 0.1  # seconds: the house's bound for the window's thread
_BEAT_MS = 10
_KEEP = 50  # actions told with a fault
_MOST = 40  # different faults kept
_IGNORED = ("This plugin does not support ",)  # what a window manager does: none is off screen


@dataclass
class Fault:
    """Something that must not happen; `before` are the last things done, oldest first."""

    kind: str
    at: float
    text: str
    before: list[str] = field(default_factory=list)
    count: int = 1


class Faults:
    """Collects faults; the same one is counted, not kept again. Any thread may tell."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._found: dict[str, Fault] = {}
        self._deeds: deque[str] = deque(maxlen=_KEEP)
        self._began = time.perf_counter()

    def now(self) -> float:
        """Return the seconds since the beginning."""
        return time.perf_counter() - self._began

    def did(self, words: str) -> None:
        """Note something done."""
        with self._lock:
            self._deeds.append(f"{self.now():9.3f} {words}")

    def tell(self, kind: str, text: str, same: str = "") -> None:
        """Note a fault; `same` names what makes two of them one, by default the text."""
        with self._lock:
            key = f"{kind} {same or text[-400:]}"
            known = self._found.get(key)
            if known is not None:
                known.count += 1
            elif len(self._found) < _MOST:
                self._found[key] = Fault(kind, round(self.now(), 3), text, list(self._deeds))

    def all(self) -> list[Fault]:
        """Return what was found, oldest first."""
        with self._lock:
            return list(self._found.values())

    def last(self) -> list[str]:
        """Return the last things done."""
        with self._lock:
            return list(self._deeds)


class _Handler(logging.Handler):
    def __init__(self, faults: Faults) -> None:
        super().__init__(logging.WARNING)
        self._faults = faults

    def emit(self, record: logging.LogRecord) -> None:
        self._faults.tell("log", f"{record.levelname} {record.name}: {record.getMessage()}")


def listen(faults: Faults) -> None:
    """Hear all that the program's last resorts, Python's warnings, the log and Qt tell."""
    handle = Unexpected._handle

    def heard(self: Unexpected, report: Any, doing: str) -> None:  # noqa: ANN401 - its own
        words = "".join(traceback.format_exception(*report))
        faults.tell("exception", f"{doing}\n{words}".strip(), words[-300:])
        handle(self, report, doing)

    def warned(message: object, kind: type, file: str, line: int, *_: object) -> None:
        faults.tell("warning", f"{kind.__name__} at {file}:{line}: {message}")

    def said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not quiet and not message.startswith(_IGNORED):
            faults.tell("Qt", f"{kind.name}: {message}")

    Unexpected._handle = heard  # type: ignore[method-assign, assignment]
    warnings.simplefilter("always")
    warnings.showwarning = warned  # type: ignore[assignment]
    logging.getLogger().addHandler(_Handler(faults))
    qInstallMessageHandler(said)


@dataclass
class Stall:
    """The window's thread stood still: seconds, and where.

    It `worked` in some of them; in some it was `queued`: ready, while others had all cores.
    """

    at: float
    seconds: float
    worked: float
    queued: float
    show: bool  # a show was in the room, whole; else one was being opened or closed
    where: list[str]


class Pulse(QObject):
    """Beats on the window's thread; another one notices when it does not, and looks where it is."""

    def __init__(
        self, faults: Faults, busy_until: Callable[[], float], settled: Callable[[], bool]
    ) -> None:
        """`busy_until` is when the soak itself last held up the window, as perf_counter has it."""
        super().__init__()
        self.stalls: list[Stall] = []
        self._faults = faults
        self._busy_until = busy_until
        self._settled = settled
        self._main = threading.main_thread().ident or 0
        self._beat_at = time.perf_counter()
        self._worked, self._queued = time.thread_time(), _queued()
        self._where: list[str] = []
        self._closing = threading.Event()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._thread = threading.Thread(target=self._look, name="pulse", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Beat no more."""
        self._timer.stop()
        self._closing.set()
        self._thread.join()

    def _beat(self) -> None:
        now, worked, queued = time.perf_counter(), time.thread_time(), _queued()
        passed = now - self._beat_at
        if passed > STALL and now > self._busy_until():
            stall = Stall(
                at=round(self._faults.now() - passed, 3),
                seconds=round(passed, 3),
                worked=round(worked - self._worked, 3),
                queued=round(queued - self._queued, 3),
                show=self._settled(),
                where=self._where,
            )
            self.stalls.append(stall)
        self._beat_at, self._worked, self._queued, self._where = now, worked, queued, []

    def _look(self) -> None:
        """Ask the window's thread where it is while it stands, by a signal it answers in C.

        Looking from here at its frames would keep painters alive beyond their end; dumping all
        threads ends the process at times, while libvlc begins one.
        """
        with tempfile.TemporaryFile() as file:
            faulthandler.register(signal.SIGUSR2, file=file, all_threads=False)
            while not self._closing.wait(0.02):
                if time.perf_counter() - self._beat_at > STALL * 0.6 and not self._where:
                    file.seek(0)
                    file.truncate()
                    signal.pthread_kill(self._main, signal.SIGUSR2)
                    time.sleep(0.005)
                    file.seek(0)
                    self._where = _places(file.read().decode(errors="replace"))
            faulthandler.unregister(signal.SIGUSR2)

    def report(self, others_at: Callable[[float], float], busy: float) -> dict[str, Any]:
        """Return what was found; apart what fell when others took more than `busy` of the machine.

        Time in which the thread was ready and had no core is nobody's fault, and taken off.
        """
        worst = sorted(self.stalls, key=lambda one: -one.seconds)
        shown = [one for one in worst if one.show]
        own = [(one.seconds - one.queued, others_at(one.at) > busy) for one in shown]
        free = [seconds for seconds, crowded in own if not crowded]
        return {
            "over_100_ms": len(shown),
            "over_300_ms": sum(one.seconds > 0.3 for one in shown),
            "worst_ms": round(max((one.seconds for one in shown), default=0) * 1000),
            "own_over_100_ms": sum(seconds > STALL for seconds in free),
            "own_worst_ms": round(max(free, default=0) * 1000),
            "crowded_worst_ms": round(max((seconds for seconds, _ in own), default=0) * 1000),
            "opening": len(worst) - len(shown),
            "worst": [asdict(one) for one in [*shown[:16], *(w for w in worst if not w.show)][:20]],
        }


def _queued() -> float:
    """Return the seconds this thread was ready to run and had no core; 0 where nobody counts."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def _places(dump: str) -> list[str]:
    """Return where a thread is, innermost first, from what faulthandler says."""
    return [_short(line) for line in dump.splitlines()[1:9]]


def _short(line: str) -> str:
    """Return a line of a dump with less of its path."""
    found = re.match(r'\s*File "(.*)", line (\d+) in (.*)', line)
    if found is None:
        return line.strip()
    file, number, name = found.groups()
    return f"{'/'.join(file.split('/')[-2:])}:{number} {name}"
