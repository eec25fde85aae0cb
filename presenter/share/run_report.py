"""The report of a recorded run as a file: PDF, Word or Markdown, by the name's ending.

RunReportError
    the record cannot be read, or no report has such an ending; the text says which
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from presenter.film.probe import FilmProblem, probe
from presenter.run.apart import Apart, read_apart
from presenter.run.archive import session_of
from presenter.run.clock import Clock, SystemClock
from presenter.run.history import summary_of
from presenter.run.records import load
from presenter.run.report import Audience, Report
from presenter.run.reporting import report_of
from presenter.run.summary import Summary
from presenter.session.language import translate
from presenter.session.model import Session, Showing
from presenter.session.values import value
from presenter.share.whole_file import write_whole


class RunReportError(Exception):
    """A report cannot be made; the text says why."""


@value
class RunTold:
    """All that a record tells: the session it was led by, what happened, names and scores.

    `problem` says in a sentence what of it could not be read, or is empty.
    """

    session: Session
    summary: Summary
    apart: Apart
    text: str = ""  # of the session, as run
    problem: str = ""


def told(record: Path) -> RunTold:
    """Return what a record tells; raise RunReportError if there is nothing to be read."""
    loaded = load(record)
    if not loaded.history:
        raise RunReportError(loaded.problem or translate("run_report", "The record is empty."))
    session = session_of(loaded)
    summary = summary_of(loaded.history, session, _lengths(session), loaded.alive)
    return RunTold(session, summary, read_apart(record), loaded.text, loaded.problem)


def write_report(
    record: Path,
    out: Path,
    audience: Audience,
    *,
    with_names: bool = False,
    clock: Clock | None = None,
) -> str:
    """Write the report of a run; return what of the record could not be read, or nothing.

    Needs a QGuiApplication, on any thread. Raises RunReportError, and WriteError if the file
    cannot be written: then what was there before is still there.
    """
    write = writer_of(out)
    run = told(record)
    report = report_of(
        audience, run.summary, run.session, clock or SystemClock(), run.apart, with_names=with_names
    )
    write_whole(out, write(report))
    return run.problem


def writer_of(out: Path) -> Callable[[Report], bytes]:
    """Return what makes a report for a file of that name; raise RunReportError if nothing does."""
    make = _WRITERS.get(out.suffix.lower())
    if make is None:
        words = translate(
            "run_report", "{file}: a report is a .pdf, a .docx (Word) or a .md (Markdown) file."
        )
        raise RunReportError(words.format(file=out.name))
    return make


def _lengths(session: Session) -> dict[Path, float]:
    """Return the films' lengths in seconds by path; a film that is gone has none."""
    found: dict[Path, float] = {}
    for step in session.steps:
        if isinstance(step, Showing) and step.film.path not in found:
            try:
                found[step.film.path] = probe(step.film.path).duration
            except FilmProblem:
                continue
    return found


# Each writer is loaded where it is used: Word brings an XML library, PDF brings Qt.


def _pdf(report: Report) -> bytes:
    from presenter.share.report_pdf import pdf

    return pdf(report)


def _word(report: Report) -> bytes:
    from presenter.share.report_word import word

    return word(report)


def _markdown(report: Report) -> bytes:
    from presenter.share.report_markdown import markdown

    return markdown(report).encode()


_WRITERS: Mapping[str, Callable[[Report], bytes]] = MappingProxyType(
    {".pdf": _pdf, ".docx": _word, ".md": _markdown}
)
