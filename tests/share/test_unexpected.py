"""What nobody caught is in the log, told in a line, and stops nothing."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from presenter.share.unexpected import Unexpected, install


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def handler(tmp_path: Path, told: list[str]) -> Iterator[Unexpected]:
    installed = install(told.append, folder=tmp_path / "logs")
    yield installed
    installed.remove()


def fail(text: str = "the lamp broke") -> None:
    raise RuntimeError(text)


def caught() -> RuntimeError:
    try:
        fail()
    except RuntimeError as error:
        return error
    raise AssertionError


def test_a_fault_is_logged_with_its_trace_and_told(handler: Unexpected, told: list[str]) -> None:
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    logged = handler.log.read_text(encoding="utf-8")
    assert "the lamp broke" in logged
    assert "in fail" in logged
    assert "presenter 0" in logged
    assert told == [f"Something unexpected happened (RuntimeError); details are in {handler.log}"]


def test_a_fault_in_a_thread_is_logged(handler: Unexpected, told: list[str]) -> None:
    thread = threading.Thread(target=fail, name="film")
    thread.start()
    thread.join()
    assert "in film" in handler.log.read_text(encoding="utf-8")
    assert len(told) == 1


def test_the_same_fault_again_and_again_does_not_fill_the_disk(
    handler: Unexpected, told: list[str]
) -> None:
    for _ in range(150):
        handler.report(caught())
    assert len(told) == 2
    assert handler.log.read_text(encoding="utf-8").count("the lamp broke") < 10


def test_a_teller_that_fails_is_logged_too(tmp_path: Path) -> None:
    handler = install(lambda _line: fail("no console"), folder=tmp_path)
    try:
        handler.report(caught())
    finally:
        handler.remove()
    logged = handler.log.read_text(encoding="utf-8")
    assert "the lamp broke" in logged
    assert "no console" in logged


def test_without_a_writable_folder_it_is_told_all_the_same(
    tmp_path: Path, told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    handler = install(told.append, folder=tmp_path / "file" / "logs")
    try:
        handler.report(caught())
    finally:
        handler.remove()
    assert "no log could be written" in told[0]
    assert "the lamp broke" in capsys.readouterr().err


def test_remove_gives_the_hooks_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    install(folder=tmp_path).remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_crash_of_the_process_leaves_its_trace(tmp_path: Path) -> None:
    code = (
        "import ctypes, pathlib, sys\n"
        "from presenter.share.unexpected import install\n"
        "install(folder=pathlib.Path(sys.argv[1])).watch_for_crashes()\n"
        "ctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode != 0
    assert "string_at" in (tmp_path / "crash.log").read_text(encoding="utf-8")


def test_installing_loads_no_logging_library(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from presenter.share.unexpected import install\n"
        "install(folder=pathlib.Path(sys.argv[1]))\n"
        "print('logging.handlers' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
