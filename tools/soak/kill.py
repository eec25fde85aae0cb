"""The program killed in the middle, as by an empty battery: what was recorded, and going on."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from presenter.run.records import Loaded, find_unfinished
from presenter.run.stored import to_json
from tools.soak.ledger import told_before
from tools.soak.worker import FOUND, TOLD, Task, environment

WITHIN = 1.0  # seconds in which an event is on the disk, as the record promises
_BEGIN = 40.0  # seconds a killed one may take to begin
_GO_ON = 12.0  # seconds the one that goes on is watched


def start(task: Task, platform: str) -> subprocess.Popen[bytes]:
    """Start a worker; what it says on the terminal goes to a file beside its findings."""
    folder = Path(task.folder)
    command = [sys.executable, "-m", "tools.soak.worker", json.dumps(asdict(task))]
    with (folder / "terminal.txt").open("ab") as terminal:
        return subprocess.Popen(
            command, env=environment(folder, platform), stdout=terminal, stderr=terminal
        )


def trial(task: Task, platform: str) -> dict[str, Any]:
    """Kill a run at some moment, read its record, and go on with it; return what was found."""
    folder = Path(task.folder)
    chance = random.Random(f"kill {task.seed}")
    child = start(replace(task, tell=True, seconds=600), platform)
    try:
        _wait(folder / TOLD, child)
        time.sleep(chance.uniform(0.2, 12))
    finally:
        moment = time.monotonic()
        child.send_signal(signal.SIGKILL)
        child.wait()
    events, settled = told_before(folder / TOLD, moment - WITHIN)
    found: dict[str, Any] = {"seed": task.seed, "told": len(events), "wrong": []}
    runs = folder / "home" / "XDG_DATA_HOME" / "presenter" / "runs"
    loaded = find_unfinished(runs, folder / "soak.yaml")
    if loaded is None:
        begun = any(event["event"] == "ClockStarted" for event in events)
        if begun:
            found["wrong"].append("No unfinished run was found after the program was killed.")
        return found
    found["recorded"] = len(loaded.history)
    found["wrong"] += _lacking(events, settled, loaded)
    found["wrong"] += _gone_on(replace(task, resume=True, seconds=_GO_ON), platform, loaded)
    return found


def _lacking(events: list[dict[str, object]], settled: int, loaded: Loaded) -> list[str]:
    kept = [to_json(stamped.event) for stamped in loaded.history]
    last = next(
        n for n in range(len(events), -1, -1) if n == 0 or events[n - 1]["event"] == "RunStarted"
    )
    events, settled = events[max(0, last - 1) :], settled - max(0, last - 1)
    found = [f"It cannot be read whole: {loaded.problem}"] if loaded.problem else []
    if kept != events[: len(kept)]:
        found.append(
            f"The {len(kept)} events recorded are not the first of the {len(events)} made."
        )
    if len(kept) < settled:
        found.append(f"{settled} events were older than {WITHIN:g} s, {len(kept)} were recorded.")
    return found


def _gone_on(task: Task, platform: str, killed: Loaded) -> list[str]:
    """Go on with the run; the events of before must still be the first of it."""
    folder = Path(task.folder)
    child = start(task, platform)
    try:
        code = child.wait(task.seconds + _BEGIN)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return ["Going on did not come to an end."]
    if code != 0 or not (folder / FOUND).exists():
        return [f"Going on ended with {code}."]
    faults = json.loads((folder / FOUND).read_text())["faults"]
    found = [f"Going on: {fault['kind']}: {fault['text']}" for fault in faults]
    from presenter.run.records import load

    history = load(killed.path).history
    if history[: len(killed.history)] != killed.history or len(history) <= len(killed.history):
        found.append("The run gone on with does not go on from the one that was killed.")
    return found


def _wait(told: Path, child: subprocess.Popen[bytes]) -> None:
    """Wait until the child has left the cover: from there on a run is kept."""
    began = time.monotonic()
    while time.monotonic() - began < _BEGIN and child.poll() is None:
        if told.exists() and b'"ClockStarted"' in told.read_bytes():
            return
        time.sleep(0.1)
