"""What certificates are made of: a row for each name that was signed in."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from presenter.run.archive import Entry
from presenter.run.clock import Clock, SystemClock
from presenter.run.report_words import local_day
from presenter.run.summary import Summary
from presenter.session.beats import Kind
from presenter.session.language import translate
from presenter.session.markdown import plain
from presenter.session.model import Session
from presenter.share.kept_run import KeptRun
from presenter.share.run_report import RunReportError, opened
from presenter.share.safe_csv import csv_bytes
from presenter.share.whole_file import write_whole

COLUMNS = (
    "name",
    "role",
    "title",
    "date",
    "taught_minutes",
    "taught",
    "place",
    "trainers",
    "aims",
    "script",
)
_WHOLE = 5  # minutes: a certificate does not count single ones


def certificates_csv(run: KeptRun, clock: Clock, *, place: str = "", trainers: str = "") -> bytes:
    """Return the table, by name; without `trainers` those the session names for its steps.

    `taught` is the real time of all steps but breaks, to five minutes; `script` tells one version
    of the session's text from another.
    """
    summary, session = run.summary, run.session
    start = summary.begun or summary.opened
    minutes = taught_minutes(summary)
    rest = (
        plain(session.title),
        local_day(clock, start).isoformat() if start else "",
        minutes,
        f"{minutes // 60} h {minutes % 60:02}",
        place,
        trainers or _trainers(session),
        "; ".join(plain(outcome) for outcome in session.outcomes),
        script_version(run.loaded.text),
    )
    people = sorted((person for _, person in run.apart.people), key=lambda p: p.name.casefold())
    return csv_bytes(COLUMNS, [(person.name, person.role, *rest) for person in people])


def write_certificates(run: Entry, out: Path, *, place: str = "", trainers: str = "") -> str:
    """Write the table of a run; return what of its record could not be read, or nothing.

    Raises RunReportError if no names are kept with it, WriteError if the file cannot be written.
    """
    kept = opened(run.path)
    if not kept.apart.people:
        none = translate(
            "certificates", "No names are kept with this run: there is a row for each."
        )
        raise RunReportError(kept.apart.problem or none)
    data = certificates_csv(kept, SystemClock(), place=place, trainers=trainers)
    write_whole(out, data, private=True)
    return kept.problem


def taught_minutes(summary: Summary) -> int:
    """Return the minutes of all steps but breaks, to five minutes."""
    seconds = sum(row.spent for row in summary.steps if row.kind is not Kind.BREAK)
    return round(seconds / 60 / _WHOLE) * _WHOLE


def script_version(text: str) -> str:
    """Return a short mark that another text has not."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8] if text else ""


def _trainers(session: Session) -> str:
    names = dict.fromkeys(plain(step.led_by) for step in session.steps if step.led_by)
    return ", ".join(names)
