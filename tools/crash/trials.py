"""Three ways to die at a moment of chance, each judged by what comes back."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from presenter.run.clock import SystemClock
from tools.crash.judge import Found, judge, read_ledger
from tools.crash.leader import LEDGER

ROOT = Path(__file__).resolve().parents[2]
_BEGIN = 30.0  # seconds a leader may take to begin
_WAL_HEAD, _FRAME_HEAD = 32, 24


@contextmanager
def leading(
    folder: Path, seed: str, full_at: float | None = None, full_for: float = 0.0
) -> Iterator[subprocess.Popen[bytes]]:
    """Have a run led by a process of its own, from when its first events are on the disk."""
    folder.mkdir(parents=True, exist_ok=True)
    task = {"folder": str(folder), "seed": seed, "full_at": full_at, "full_for": full_for}
    command = [sys.executable, "-m", "tools.crash.leader", json.dumps(task)]
    child = subprocess.Popen(command, cwd=ROOT)
    try:
        _await_first(folder, child)
        yield child
    finally:
        child.kill()
        child.wait()


def _await_first(folder: Path, child: subprocess.Popen[bytes]) -> None:
    late = time.monotonic() + _BEGIN
    while not list(folder.glob("runs/*.run-wal")) or (folder / LEDGER).stat().st_size < 2000:
        if child.poll() is not None or time.monotonic() > late:
            message = f"the leader did not begin in {folder}"
            raise RuntimeError(message)
        time.sleep(0.01)


def killed(folder: Path, chance: random.Random) -> Found:
    """Kill the program outright."""
    with leading(folder, str(chance.random())) as child:
        time.sleep(chance.uniform(0.05, 1.2))
        child.send_signal(signal.SIGKILL)
        died = SystemClock().now().steady
        child.wait()
    return judge(folder / "runs", folder / "plan.yaml", read_ledger(folder / LEDGER), died)


def without_power(folder: Path, chance: random.Random, moments: int) -> Iterator[tuple[str, Found]]:
    """Copy the files at instants in which the program stands, as a power cut leaves the disk.

    In every second copy what was written last is torn: cut off, or junk from some byte on.
    """
    with leading(folder, str(chance.random())) as child:
        for number in range(moments):
            time.sleep(chance.uniform(0.02, 0.5))
            child.send_signal(signal.SIGSTOP)
            os.waitpid(child.pid, os.WUNTRACED)
            died = SystemClock().now().steady
            copy = folder / f"copy-{number}"
            shutil.copytree(folder / "runs", copy / "runs")
            shutil.copy(folder / LEDGER, copy / LEDGER)
            child.send_signal(signal.SIGCONT)
            torn = number % 2 == 1 and _tear(copy / "runs", chance)
            ledger = read_ledger(copy / LEDGER)
            found = judge(copy / "runs", folder / "plan.yaml", ledger, died)
            yield ("power cut, last write torn" if torn else "power cut"), found
            shutil.rmtree(copy)


def with_a_full_disk(folder: Path, chance: random.Random) -> Found | None:
    """Let the disk be full for a while and kill the program some time after; None if it never was.

    Room is found again within a second: what was told by then must be there.
    """
    begin, lasts = chance.uniform(0.2, 0.8), chance.uniform(0.4, 1.6)
    with leading(folder, str(chance.random()), begin, lasts) as child:
        late = time.monotonic() + _BEGIN
        while read_ledger(folder / LEDGER).full is None and time.monotonic() < late:
            time.sleep(0.02)
        time.sleep(chance.uniform(1.2, 2.0))
        child.send_signal(signal.SIGKILL)
        died = SystemClock().now().steady
        child.wait()
    ledger = read_ledger(folder / LEDGER)
    found = judge(folder / "runs", folder / "plan.yaml", ledger, died)
    return found if ledger.refused else None


def _tear(runs: Path, chance: random.Random) -> bool:
    """Tear what was committed last out of the log of writes; False if there is nothing in it."""
    (wal,) = runs.glob("*.run-wal")
    data = wal.read_bytes()
    ends = _commits(data)
    if len(ends) < 2:
        return False
    cut = chance.randrange(ends[-2] + 1, ends[-1])
    rest = b"" if chance.random() < 0.5 else chance.randbytes(len(data) - cut)
    wal.write_bytes(data[:cut] + rest)
    Path(f"{wal}".removesuffix("-wal") + "-shm").write_bytes(chance.randbytes(32_768))
    return True


def _commits(data: bytes) -> list[int]:
    """Return where in SQLite's write-ahead log each commit that counts ends (file format, 4)."""
    if len(data) < _WAL_HEAD:
        return []
    page, salts = struct.unpack(">I", data[8:12])[0], data[16:24]
    ends, at = [], _WAL_HEAD
    while at + _FRAME_HEAD + page <= len(data) and data[at + 8 : at + 16] == salts:
        size = struct.unpack(">I", data[at + 4 : at + 8])[0]
        at += _FRAME_HEAD + page
        if size:
            ends.append(at)
    return ends
