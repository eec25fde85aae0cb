"""The process in which the program is soaked. Run by the soak itself; it writes what it found."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from presenter.windows.application import Program
from presenter.windows.screens import FakeScreens
from tools.soak.clips import clips
from tools.soak.driver import LAPTOP, OTHER, PROJECTOR, Driver
from tools.soak.ledger import Ledger
from tools.soak.machine import Machine
from tools.soak.pictures import Painted
from tools.soak.plan import Plan
from tools.soak.watch import Faults, Pulse, listen

BUSY = 0.3  # share of the whole machine that others take: pictures are lost then
FOUND, MEANWHILE = "found.json", "meanwhile.json"
DEEDS, TOLD = "deeds.log", "told.jsonl"
_MEANWHILE_MS = 60_000  # what was found so far is written down


@dataclass(frozen=True)
class Task:
    """What a worker is to do. `sabotage` breaks the soak on purpose, to see that it tells."""

    folder: str
    seed: int
    seconds: float
    clips: int
    tell: bool = False
    resume: bool = False
    sabotage: str = ""


def environment(folder: Path, platform: str) -> dict[str, str]:
    """Return the environment of a worker: nobody's own folders, screens of its own."""
    screens = [
        {
            "name": screen.name,
            "x": screen.x,
            "y": screen.y,
            "width": screen.width,
            "height": screen.height,
        }
        for screen in (LAPTOP, PROJECTOR, OTHER)
    ]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    given = {name: str(folder / "home" / name) for name in _FOLDERS}
    for path in given.values():
        Path(path).mkdir(parents=True, exist_ok=True, mode=0o700)
    off = platform == "offscreen"
    return {
        **os.environ,
        **given,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}" if off else platform,
    }


_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def soak(task: Task) -> None:
    """Run the program under the facilitator's hands, and write down what came of it."""
    folder = Path(task.folder)
    faults = Faults()
    listen(faults)
    ledger = Ledger(faults.tell, folder / TOLD if task.tell else None)
    screens = FakeScreens(LAPTOP, PROJECTOR)
    program = Program(screens)
    painted = Painted(lambda: program.show_now, faults.now)
    films = [clip for clip, _ in clips(task.clips, task.seed)]
    painted.clips = {clip.name: clip for clip in films}
    plan = Plan(films, task.seed)
    with (folder / DEEDS).open("a", encoding="utf-8", buffering=1) as log:
        driver = Driver(
            program,
            screens,
            plan,
            folder / "soak.yaml",
            task.seed,
            faults,
            lambda w: print(w, file=log),
        )
        pulse = Pulse(faults, lambda: ledger.busy_until, lambda: driver.settled)
        machine = Machine(faults.now)
        driver.between = machine.rest
        watches = Watches(faults, driver, ledger, pulse, machine, painted)
        _sabotage(task.sabotage, driver)
        program.welcome()
        QTimer.singleShot(0, lambda: driver.begin(resume=task.resume))
        QTimer.singleShot(round(task.seconds * 1000), program._application.quit)
        meanwhile = QTimer(interval=_MEANWHILE_MS)
        meanwhile.timeout.connect(lambda: watches.write(task, folder / MEANWHILE))
        meanwhile.start()
        program.run()
        driver.stop()
        meanwhile.stop()
        pulse.close()
        machine.close()
    watches.write(task, folder / FOUND)


@dataclass(frozen=True)
class Watches:
    """All that looks on, and can be asked what it saw."""

    faults: Faults
    driver: Driver
    ledger: Ledger
    pulse: Pulse
    machine: Machine
    painted: Painted

    def write(self, task: Task, file: Path) -> None:
        """Write down what was seen so far."""
        found: dict[str, Any] = {
            "task": asdict(task),
            "seconds": round(self.faults.now(), 1),
            "deeds": self.driver.deeds,
            "strokes": self.driver.strokes,
            "shows": self.driver.shows,
            "events": self.ledger.events,
            "records_checked": self.ledger.checked,
            "faults": [asdict(fault) for fault in self.faults.all()],
            "stalls": self.pulse.report(self.machine.others_at, BUSY),
            "film": self.painted.report(self.machine.others_at, BUSY),
            "others": round(self.machine.others(), 3),
            "samples": [asdict(sample) for sample in self.machine.samples],
            "rests": [asdict(sample) for sample in self.machine.rests],
            "last": self.faults.last(),
        }
        file.write_text(json.dumps(found, indent=1), encoding="utf-8")
        self.ledger.hold(0.2)


def _sabotage(kind: str, driver: Driver) -> None:
    """Break something on purpose."""
    if kind == "raise":

        def broken() -> None:
            raise RuntimeError("broken on purpose")

        QTimer.singleShot(4000, driver, broken)
    elif kind == "forget":
        from presenter.run.record import Record

        write = Record.write

        def forgetful(record: Record, events: Any) -> None:  # noqa: ANN401 - its own
            write(record, tuple(events)[1:])

        Record.write = forgetful  # type: ignore[method-assign, assignment]
    elif kind == "stall":
        import time

        QTimer.singleShot(5000, driver, lambda: time.sleep(2.5))
    elif kind == "lose":
        from presenter.windows.audience import AudienceWindow

        show, count = AudienceWindow.show_live, [0]

        def lossy(window: AudienceWindow, live: Any) -> None:  # noqa: ANN401 - its own
            count[0] += 1
            if count[0] % 5:
                show(window, live)

        AudienceWindow.show_live = lossy  # type: ignore[method-assign, assignment]
    elif kind == "die":
        QTimer.singleShot(4000, driver, lambda: os.abort())


if __name__ == "__main__":
    faulthandler.enable()
    soak(Task(**json.loads(sys.argv[1])))
    sys.stdout.flush()
