"""Whether a run that died comes back as it was told: the judge of each crash."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from presenter.run.clock import Stamp, SystemClock
from presenter.run.events import RunState, Stamped
from presenter.run.fold import fold_all
from presenter.run.record import Record
from presenter.run.records import Loaded, find_unfinished, load
from presenter.run.run import Run
from presenter.run.stored import from_json
from presenter.session.beats import Route
from presenter.session.changes import changes_between, changes_words
from tools.crash.plan import EDITED, session

WITHIN = 1.0  # seconds: what is older is on the disk
_COUNT_OFF = 0.05  # seconds a countdown may be off
_SAME = ("boards", "lot", "people", "tallies", "plan", "hidden", "line", "curtain", "aside")


@dataclass
class Ledger:
    """What a leader said. `lived` are signs of life, each with where the film was."""

    told: list[Stamped]
    lived: list[tuple[Stamp, int]]
    full: tuple[float, float] | None = None  # when the disk was full, and no more
    refused: bool = False  # the record said that it could not write


@dataclass
class Found:
    """What became of one crash. Ages in milliseconds: of the oldest event lost, of the film."""

    events: int
    lost: int
    lost_ms: float
    film_off_ms: float | None
    wrong: list[str]


def read_ledger(path: Path) -> Ledger:
    """Return what a leader said up to its death; a last line cut short does not count."""
    ledger = Ledger([], [])
    begun = 0.0
    for line in path.read_bytes().split(b"\n")[:-1]:
        said: dict[str, Any] = json.loads(line)
        if "events" in said:
            for utc, steady, boot, event in said["events"]:
                ledger.told.append(Stamped(Stamp(utc, steady, boot), from_json(event)))
            ledger.lived.append((ledger.told[-1].stamp, said["film_ms"]))
        elif "alive" in said:
            ledger.lived.append((Stamp(*said["alive"]), said["film_ms"]))
        elif said.get("reason"):
            ledger.refused = True
        elif said.get("full"):
            begun = said["at"]
        elif "full" in said:
            ledger.full = (begun, said["at"])
    return ledger


def judge(runs: Path, plan: Path, ledger: Ledger, died: float) -> Found:
    """Take up the run that died at a steady second, and compare it with what was told."""
    found = find_unfinished(runs, plan)
    told = [one for one in ledger.told if one.stamp.steady <= died]
    if found is None:
        return Found(0, len(told), 1e9, None, ["no unfinished run was found"])
    wrong = [f"it cannot be read whole: {found.problem}"] if found.problem else []
    kept = len(found.history)
    if list(found.history) != told[:kept]:
        wrong.append("what is kept is not the beginning of what was told")
    lost = told[kept:]
    lost_ms = (died - lost[0].stamp.steady) * 1000 if lost else 0.0
    if lost_ms >= WITHIN * 1000:
        wrong.append(f"an event {lost_ms:.0f} ms old was lost")
    film_off = _resumed(found, ledger, died, wrong)
    _edited(found, wrong)
    return Found(kept, len(lost), lost_ms, film_off, wrong)


def _resumed(found: Loaded, ledger: Ledger, died: float, wrong: list[str]) -> float | None:
    """Go on with the run in its own record; return how far off the film is, if it played."""
    before = fold_all(found.history)
    run = Run(Route(session()), SystemClock(), found.history)
    record = Record.go_on(found.path)
    record.write(run.resume(found.alive))
    if not record.close():
        wrong.append(f"the record cannot be gone on with: {record.reason}")
    after = run.state
    if after.position != before.position:
        wrong.append(f"it stands at {after.position}, not at {before.position}")
    wrong += [
        f"{name} are others" for name in _SAME if getattr(after, name) != getattr(before, name)
    ]
    if load(found.path).state != after:
        wrong.append("read again it is another run")
    stopped = found.stopped
    if stopped is None:
        return None
    _counts(before, after, stopped, found, wrong)
    if not before.film_playing:
        return None
    last = [ms for stamp, ms in ledger.lived if stamp.steady <= died][-1]
    kept = fold_all(found.history)
    if kept != fold_all(one for one in ledger.told if one.stamp.steady <= died):
        return None  # a film's own event was among those of the last second
    off = abs(after.film_ms - last)
    if off > WITHIN * 1000:
        wrong.append(f"the film is {off} ms off")
    return float(off)


def _counts(
    before: RunState, after: RunState, stopped: Stamp, found: Loaded, wrong: list[str]
) -> None:
    """Countdowns go on with what they had left when the program was last known to run."""
    now = load(found.path).history[-1].stamp
    for name in ("countdown", "timer"):
        was, comes = getattr(before, name), getattr(after, name)
        if (was is None) is not (comes is None):
            wrong.append(f"the {name} is lost")
        elif was is not None and abs(was.left(stopped) - comes.left(now)) > _COUNT_OFF:
            wrong.append(
                f"the {name} has {comes.left(now):.2f} s left, not {was.left(stopped):.2f}"
            )


def _edited(found: Loaded, wrong: list[str]) -> None:
    """The run goes on in an edited file at its step, if that is left, and says what changed."""
    before, after = session(), session(EDITED)
    run = Run(Route(before), SystemClock(), found.history)
    run.resume(found.alive)
    here = run.state.position
    run.reload(after)
    there = run.state.position
    if here.step != "tea" and there != here:
        wrong.append(f"in the edited file it stands at {there}, not at {here}")
    if here.step == "tea" and there not in run.route:
        wrong.append("in the edited file it stands nowhere")
    if "“Tea”" not in changes_words(changes_between(before, after)):
        wrong.append("the edit is not told")
