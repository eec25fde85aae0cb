"""All real runs as a table for the organisation: one row a run, no names and no answers.

The columns are explained in docs/records-csv.md. Their names stay English: programs read them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from presenter.run.archive import entries
from presenter.run.clock import Clock, SystemClock
from presenter.run.evaluation import overall
from presenter.run.report_words import clock_words, local_day
from presenter.run.reporting import minutes_late, planned_end
from presenter.run.summary import Summary
from presenter.session.markdown import plain
from presenter.session.values import value
from presenter.session.words import clock_text
from presenter.share.kept_run import KeptRun
from presenter.share.run_report import RunReportError, opened
from presenter.share.safe_csv import Cell, csv_bytes
from presenter.share.whole_file import write_whole


@value
class _Run:
    """A run, and what tells the time of it."""

    kept: KeptRun
    clock: Clock
    name: str

    @property
    def summary(self) -> Summary:
        return self.kept.summary


def _planned_finish(run: _Run) -> Cell:
    minute = planned_end(run.summary, run.kept.session, run.clock)
    return None if minute is None else clock_text(minute)


def _date(run: _Run) -> Cell:
    start = run.summary.begun
    return None if start is None else local_day(run.clock, start).isoformat()


def _dropped(run: _Run) -> Cell:
    return sum(1 for row in run.summary.steps if row.left_out and row.number)


def _shortened(run: _Run) -> Cell:
    rows = run.summary.steps
    return sum(1 for row in rows if row.today is not None and row.today < row.planned)


def _answers(run: _Run) -> Cell:
    return sum(len(told.cards) for told in run.summary.answers)


def _failed(run: _Run) -> Cell:
    return sum(1 for film in run.summary.films if film.failures)


COLUMNS: tuple[tuple[str, Callable[[_Run], Cell]], ...] = (
    ("record", lambda run: run.name),
    ("date", _date),
    ("session", lambda run: plain(run.summary.title)),
    ("start", lambda run: clock_words(run.clock, run.summary.begun)),
    ("finish", lambda run: clock_words(run.clock, run.summary.ended)),
    ("planned_finish", _planned_finish),
    ("minutes_late", lambda run: minutes_late(run.summary, run.kept.session, run.clock)),
    ("minutes_planned", lambda run: round(run.summary.planned / 60)),
    ("minutes_real", lambda run: round(run.summary.spent / 60)),
    ("minutes_paused", lambda run: round(run.summary.halted / 60)),
    ("people", lambda run: run.summary.most_people or None),
    ("groupings", lambda run: len(run.summary.groups)),
    ("steps", lambda run: sum(1 for row in run.summary.steps if row.visits)),
    ("steps_dropped", _dropped),
    ("steps_shortened", _shortened),
    ("films_shown", lambda run: sum(1 for film in run.summary.films if film.parts)),
    ("films_skipped", lambda run: sum(1 for film in run.summary.films if film.skips)),
    ("films_failed", _failed),
    ("answers", _answers),
    ("parked", lambda run: len(run.summary.parked)),
    ("polls", lambda run: len(run.summary.polls)),
    ("remarks", lambda run: len(run.summary.remarks)),
    ("problems", lambda run: len(run.summary.problems)),
    ("sheets", lambda run: len(run.kept.apart.sheets)),
    ("sheets_before", lambda run: overall(run.kept.apart.sheets).before.count),
    ("sheets_after", lambda run: overall(run.kept.apart.sheets).after.count),
    ("score_before", lambda run: overall(run.kept.apart.sheets).before.mean),
    ("score_after", lambda run: overall(run.kept.apart.sheets).after.mean),
    ("score_change", lambda run: overall(run.kept.apart.sheets).change.mean),
    ("note", lambda run: run.kept.problem or None),
)
"""The name of each column, and what stands in it."""


def runs_csv(folder: Path, clock: Clock) -> tuple[bytes, int, tuple[str, ...]]:
    """Return the table of all runs of a folder, oldest first, how many, and what was passed over.

    Practice runs, runs that never left the cover and records nothing can be read from are no rows;
    the last are told in sentences.
    """
    rows: list[list[Cell]] = []
    troubles: list[str] = []
    for entry in reversed(entries(folder)):
        if entry.problem:
            troubles.append(entry.problem)
            continue
        if entry.practice or not entry.begun:
            continue
        try:
            run = _Run(opened(entry.path), clock, entry.path.stem.rpartition("-")[2])
        except RunReportError as error:
            troubles.append(str(error))
            continue
        rows.append([make(run) for _, make in COLUMNS])
    return csv_bytes([name for name, _ in COLUMNS], rows), len(rows), tuple(troubles)


def write_runs_csv(folder: Path, out: Path) -> str:
    """Write the table of all runs of a folder; return what could not be read, or nothing.

    Raises WriteError if the file cannot be written.
    """
    data, _, troubles = runs_csv(folder, SystemClock())
    write_whole(out, data)
    return " ".join(troubles)
