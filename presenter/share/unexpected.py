"""The unexpected: what nobody caught goes into a log, and the show goes on.

`install` takes over the interpreter's last resorts: the exception nobody caught, the same in a
thread, and the one that cannot be raised (in a callback of a C library). `watch_for_crashes` adds
the crash of the process itself. Nothing is loaded or opened until it is needed, save its file.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from presenter.run.private import make_folder, opened
from presenter.session.language import translate

if TYPE_CHECKING:
    import logging
    from io import TextIOWrapper

_LOG_BYTES = 512 * 1024
_LOG_FILES = 3
_REPEATS_TOLD = 100

_Report = tuple[type[BaseException], BaseException | None, TracebackType | None]


def log_folder() -> Path:
    """Return the folder of this user's logs; it may not exist yet."""
    import platformdirs

    return platformdirs.user_log_path("presenter", appauthor=False)


class Unexpected:
    """The handler of all that nobody caught; made by `install`, undone by `remove`.

    The same fault at the same line is logged the first time and then each 100th time, so that one
    in a tick does not fill the disk.
    """

    def __init__(self, folder: Path | None, on_unexpected: Callable[[str], None] | None) -> None:
        self._folder = folder
        self._on_unexpected = on_unexpected
        self._seen: dict[tuple[str, str, int], int] = {}
        self._logger: logging.Logger | None = None
        self._lock = threading.RLock()
        self._telling = False
        self._crashes: IO[str] | None = None
        self._watched_before = faulthandler.is_enabled()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    @property
    def log(self) -> Path:
        """The file in which it is written down; asked for only when there is something."""
        if self._folder is None:
            self._folder = log_folder()
        return self._folder / "presenter.log"

    def install(self) -> None:
        """Take over the hooks."""
        sys.excepthook = self._main
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable

    def remove(self) -> None:
        """Give the hooks back and close the files."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._crashes is not None:
            faulthandler.disable()
            if self._watched_before and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
            self._crashes.close()
            self._crashes = None
        if self._logger is not None:
            for handler in tuple(self._logger.handlers):
                self._logger.removeHandler(handler)
                handler.close()

    def report(self, error: BaseException, doing: str = "") -> None:
        """Log an exception that was caught at a last resort; `doing` says where, in words."""
        self._handle((type(error), error, error.__traceback__), doing)

    def _main(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self._handle((kind, error, trace), "")

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            name = args.thread.name if args.thread else "a thread"
            self._handle((args.exc_type, args.exc_value, args.exc_traceback), f"in {name}")

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        self._handle((args.exc_type, args.exc_value, args.exc_traceback), args.err_msg or "")

    def _handle(self, report: _Report, doing: str) -> None:
        with self._lock:
            count = self._count(report)
            if self._telling or (count > 1 and count % _REPEATS_TOLD):
                return
            self._telling = True  # a fault while telling of one is logged, not told
            try:
                where = self._write(report, doing, count)
                self._tell(report, where)
            finally:
                self._telling = False

    def _count(self, report: _Report) -> int:
        trace = report[2]
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        file = trace.tb_frame.f_code.co_filename if trace else ""
        key = (report[0].__name__, file, trace.tb_lineno if trace else 0)
        self._seen[key] = self._seen.get(key, 0) + 1
        return self._seen[key]

    def _write(self, report: _Report, doing: str, count: int) -> str:
        """Log the report; return in words where it can be read."""
        kind, error, trace = report
        times = f" (time {count})" if count > 1 else ""
        try:
            logger = self._open()
        except OSError as trouble:
            sys.__excepthook__(kind, error or kind(), trace)
            return translate("unexpected", "no log could be written: {reason}").format(
                reason=trouble.strerror or trouble
            )
        exception = (kind, error or kind(), trace)
        logger.error("Unexpected%s%s", f" {doing}" if doing else "", times, exc_info=exception)
        return translate("unexpected", "details are in {log}").format(log=self.log)

    def _tell(self, report: _Report, where: str) -> None:
        line = translate("unexpected", "Something unexpected happened ({kind}); {where}").format(
            kind=report[0].__name__, where=where
        )
        if self._on_unexpected is None:
            if sys.stderr is not None:  # there is none in a Windows program without a console
                sys.stderr.write(f"presenter: {line}\n")
            return
        try:
            self._on_unexpected(line)
        except Exception as error:  # noqa: BLE001 - the last resort itself must not raise
            self._write((type(error), error, error.__traceback__), "while telling of it", 1)

    def _open(self) -> logging.Logger:
        if self._logger is not None:
            return self._logger
        # Loaded at the first fault, not at the program's start: it takes 10 ms.
        import logging
        import logging.handlers
        import platform

        from presenter import __version__

        make_folder(self.log.parent)

        class Private(logging.handlers.RotatingFileHandler):
            def _open(self) -> TextIOWrapper:
                return open(self.baseFilename, "a", encoding="utf-8", opener=opened)

        handler = Private(
            self.log, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger = logging.Logger("presenter.unexpected")  # ours alone, not the tree's
        logger.addHandler(handler)
        logger.info(
            "presenter %s, Python %s, %s",
            __version__,
            platform.python_version(),
            platform.platform(),
        )
        self._logger = logger
        return logger

    def watch_for_crashes(self) -> None:
        """Have a crash of the whole process written down too, beside the log."""
        path = self.log.with_name("crash.log")
        try:
            make_folder(path.parent)
            if path.exists() and path.stat().st_size > _LOG_BYTES:
                path.replace(path.with_suffix(".log.1"))
            self._crashes = open(path, "a", encoding="utf-8", opener=opened)  # noqa: SIM115
            faulthandler.enable(self._crashes)
        except OSError:
            # Without a place to write to, a crash is told on the terminal, if there is one.
            if sys.stderr is not None and _has_descriptor(sys.stderr):
                faulthandler.enable(sys.stderr)


def _has_descriptor(stream: IO[str]) -> bool:
    try:
        os.fstat(stream.fileno())
    except (OSError, ValueError):
        return False
    return True


def install(
    on_unexpected: Callable[[str], None] | None = None, *, folder: Path | None = None
) -> Unexpected:
    """Log all that nobody catches from now on, and tell `on_unexpected` one line about it.

    `on_unexpected` is called on whatever thread the fault was in; without it the line goes to
    the terminal. `folder` is where logs go, by default the user's log folder.
    """
    handler = Unexpected(folder, on_unexpected)
    handler.install()
    return handler
