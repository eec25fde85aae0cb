"""What certificates are made of: a row for each name that was signed in."""

from __future__ import annotations

from hashlib import sha256

from presenter.run.clock import Clock
from presenter.run.report_words import local_day
from presenter.run.summary import Summary
from presenter.session.beats import Kind
from presenter.session.markdown import plain
from presenter.session.model import Session
from presenter.share.kept_run import KeptRun
from presenter.share.safe_csv import csv_bytes

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
