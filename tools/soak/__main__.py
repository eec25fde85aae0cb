"""`python -m tools.soak`: soak the program and report. Ends with 0 if all is well, else 1."""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tools.soak.clips import clips, make
from tools.soak.kill import start, trial
from tools.soak.plan import write_captions
from tools.soak.report import as_json, as_text, verdicts
from tools.soak.worker import DEEDS, FOUND, Task

_KILL_EVERY = 600.0  # seconds of soak for one run that is killed
_LATE = 120.0  # seconds a worker may take beyond its time
_TROUBLES = ("Traceback (most recent", "Exception ignored", "Fatal Python error", "Segmentation")


def main() -> int:
    """Soak as asked for; return the exit code."""
    asked = _asked()
    seed = asked.seed if asked.seed is not None else random.SystemRandom().randrange(10**6)
    print(f"Soaking for {asked.minutes:g} minutes with seed {seed}.", flush=True)
    with _folder(asked.out) as folder:
        seconds = asked.minutes * 60
        wanted = clips(asked.clips, seed)
        films = asked.films or (asked.out or folder) / "films"
        make(films, wanted)
        task = Task(
            str(_made(folder / "main", films)), seed, seconds, asked.clips, sabotage=asked.sabotage
        )
        found = _worked(task, asked.platform)
        times = int(seconds // _KILL_EVERY) if asked.kills is None else asked.kills
        kills = []
        for n in range(times):
            child = Task(str(_made(folder / f"kill-{n}", films)), seed + n + 1, 0, asked.clips)
            kills.append(trial(child, asked.platform))
        _keep(asked.out, found, kills, Path(task.folder) / DEEDS)
    print(as_text(found, kills))
    return 0 if all(one.ok for one in verdicts(found, kills)) else 1


@contextmanager
def _folder(out: Path | None) -> Iterator[Path]:
    """Make a folder to work in: one that stays where the report is kept, or for the time."""
    if out is None:
        with tempfile.TemporaryDirectory(prefix="soak-") as name:
            yield Path(name)
        return
    folder = out.absolute() / "work"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    yield folder


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, help="the same seed does the same things")
    parser.add_argument("--clips", type=int, default=50)
    parser.add_argument("--kills", type=int, help="runs to be killed; by default one in 10 minutes")
    parser.add_argument("--out", type=Path, help="a folder for report.txt, report.json, deeds.log")
    parser.add_argument("--films", type=Path, help="a folder in which the clips are kept")
    parser.add_argument("--platform", default="offscreen", help="offscreen, or xcb for $DISPLAY")
    parser.add_argument("--sabotage", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def _made(folder: Path, films: Path) -> Path:
    """Make the folder of one worker."""
    folder.mkdir(parents=True)
    (folder / "films").mkdir()
    for film in films.iterdir():
        # Linked by name, not as a link: what leads out of the assets' folder is not shown.
        os.link(film, folder / "films" / film.name)
    write_captions(folder)
    return folder


def _worked(task: Task, platform: str) -> dict[str, Any]:
    """Run a worker to its end; return what it found, or how it died."""
    folder = Path(task.folder)
    child = start(task, platform)
    try:
        code = child.wait(task.seconds + _LATE)
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGABRT)  # it tells where it hangs
        code = child.wait()
    terminal = (folder / "terminal.txt").read_text(errors="replace")
    if code == 0 and (folder / FOUND).exists():
        found: dict[str, Any] = json.loads((folder / FOUND).read_text())
        troubles = [line for line in terminal.splitlines() if line.startswith(_TROUBLES)]
        if troubles:
            found["faults"].append(_fault("terminal", terminal[-4000:], found["last"]))
        return found | {"terminal_lines": len(terminal.splitlines())}
    deeds = (folder / DEEDS).read_text().splitlines() if (folder / DEEDS).exists() else []
    crash = "".join(path.read_text() for path in (folder / "home").rglob("crash.log"))
    words = f"The program ended with {code}.\n{terminal[-6000:]}\n{crash[-12000:]}"
    return _nothing(task) | {"faults": [_fault("end", words, deeds[-50:])]}


def _fault(kind: str, text: str, before: list[str]) -> dict[str, Any]:
    return {"kind": kind, "at": 0.0, "text": text, "before": before, "count": 1}


def _nothing(task: Task) -> dict[str, Any]:
    """Return what is known of a worker that left no findings."""
    lost = dict.fromkeys(("player", "window", "player_busy", "window_busy", "at_pauses"), 0)
    stalls = (
        "over_100_ms",
        "own_over_100_ms",
        "over_300_ms",
        "worst_ms",
        "own_worst_ms",
        "crowded_worst_ms",
        "opening",
    )
    counts = ("seconds", "deeds", "strokes", "shows", "events", "records_checked", "others")
    return {
        "task": task.__dict__,
        **dict.fromkeys(counts, 0),
        "stalls": {**dict.fromkeys(stalls, 0), "worst": []},
        "film": {
            "painted": 0,
            "lost": lost,
            "went_back": 0,
            "ends_whole": 0,
            "ends_short": [],
            "gaps": [],
        },
        "samples": [],
    }


def _keep(
    out: Path | None, found: dict[str, Any], kills: list[dict[str, Any]], deeds: Path
) -> None:
    if out is None:
        return
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.txt").write_text(as_text(found, kills) + "\n", encoding="utf-8")
    (out / "report.json").write_text(json.dumps(as_json(found, kills), indent=1), encoding="utf-8")
    if deeds.exists():
        (out / DEEDS).write_bytes(deeds.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
