"""Past runs of a session file, played by a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from presenter.run.clock import ManualClock
from presenter.run.record import Record
from presenter.run.run import Run
from presenter.session.beats import CLOSE, Route
from presenter.session.reading import read_session


def lead(
    file: Path, folder: Path, took: Mapping[str, float], *, practice: bool = False, day: int = 0
) -> None:
    """Lead a session from cover to close; `took` has seconds by step id, others take a minute."""
    reading = read_session(file)
    assert reading.session is not None
    clock = ManualClock(utc=1_790_000_000 + 86_400 * day)
    run = Run(Route(reading.session), clock)
    history = [*run.start(practice=practice), *run.next()]
    while run.state.position != CLOSE:
        beat = run.state.position
        count = sum(each.step == beat.step for each in run.route.beats)
        clock.advance(took.get(beat.step, 60) / count)
        history += run.next()
    history += run.end()
    record = Record.create(folder, file, reading.text, utc=clock.now().utc)
    record.write(history)
    assert record.close()
