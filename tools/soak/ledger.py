"""Whether every event that a run made is in its record, and adds up to the same state."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from presenter.run.events import SessionReloaded, Stamped
from presenter.run.fold import fold_all
from presenter.run.records import Loaded, load
from presenter.run.run import Run, Told
from presenter.run.stored import from_json, to_json
from presenter.windows.show import Show


class Ledger:
    """Keeps what runs tell, apart from their recorders, and compares at the end of each show.

    With `told` each event is also written there at once, for whoever ends this process.
    """

    def __init__(self, fault: Callable[[str, str], None], told: Path | None = None) -> None:
        self.events = 0
        self.checked = 0
        self.busy_until = 0.0
        self._fault = fault
        self._made: dict[int, list[Stamped]] = {}
        self._out = None if told is None else os.open(told, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
        self._listen()

    def _listen(self) -> None:
        tell, close = Run._tell, Show.close

        def told(run: Run, *events: object) -> Told:
            made = tell(run, *events)  # type: ignore[arg-type]
            self._made.setdefault(id(run), []).extend(made)
            self.events += len(made)
            if self._out is not None:
                for stamped in made:
                    os.write(self._out, _line(stamped))
            return made

        def closed(show: Show) -> None:
            close(show)
            self.check(show)
            self.hold(0.3)

        Run._tell = told  # type: ignore[method-assign, assignment]
        Show.close = closed  # type: ignore[method-assign, assignment]

    def hold(self, seconds: float) -> None:
        """Say that the soak itself holds up the window about now."""
        self.busy_until = time.perf_counter() + seconds

    def check(self, show: Show) -> None:
        """Compare a show that is closed with its record."""
        made = self._made.pop(id(show.run), [])
        earlier = show._ticket.earlier
        if show.run.state.begun is None or show._record is None:
            return  # it never left the cover: there is no record to keep
        self.checked += 1
        whole = [*(earlier.history if earlier else ()), *made]
        loaded = load(show._record.path)
        for words in amiss(whole, loaded):
            self._fault("record", words)
        if loaded.state != show.run.state:
            self._fault("record", "What the record adds up to is not the state the run was in.")
        texts = sum(isinstance(one.event, SessionReloaded) for one in made)
        if earlier is None and len(loaded.texts) != texts + 1:
            self._fault("record", f"It keeps {len(loaded.texts)} texts, read were {texts + 1}.")


def amiss(made: Sequence[Stamped], loaded: Loaded) -> list[str]:
    """Return in words how a record differs from what a run made."""
    found = [f"It cannot be read whole: {loaded.problem}"] if loaded.problem else []
    kept = list(loaded.history)
    if kept != list(made):
        pairs = enumerate(zip(made, kept, strict=False))
        first = next((n for n, (a, b) in pairs if a != b), min(len(made), len(kept)))
        here = made[first] if first < len(made) else None
        there = kept[first] if first < len(kept) else None
        found.append(
            f"Of {len(made)} events it has {len(kept)};"
            f" number {first + 1} is {there}, made was {here}."
        )
    elif loaded.state != fold_all(made):
        found.append("It adds up to another state.")
    return found


def _line(stamped: Stamped) -> bytes:
    stamp = (stamped.stamp.utc, stamped.stamp.steady, stamped.stamp.boot)
    return json.dumps([time.monotonic(), *stamp, to_json(stamped.event)]).encode() + b"\n"


def told_before(path: Path, moment: float) -> tuple[list[dict[str, object]], int]:
    """Return all events told in a file, and how many of them by a moment of `time.monotonic`."""
    lines = [json.loads(line) for line in path.read_text().splitlines() if line.endswith("]")]
    events = [to_json(from_json(line[4])) for line in lines]
    return events, sum(line[0] <= moment for line in lines)
