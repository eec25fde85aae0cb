"""The report of a recorded run as a file: PDF, Word or Markdown, by the name's ending.

RunReportError
    the record cannot be read, or no report has such an ending; the text says which
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from presenter.run.clock import Clock, SystemClock
from presenter.run.report import Audience, Report
from presenter.run.reporting import report_of
from presenter.session.language import translate
from presenter.session.model import Session
from presenter.share.kept_run import KeptRun, open_kept
from presenter.share.whole_file import write_whole


class RunReportError(Exception):
    """A report cannot be made; the text says why."""


def opened(record: Path) -> KeptRun:
    """Read a record; raise RunReportError if nothing of a run is in it."""
    kept = open_kept(record)
    if not kept.loaded.history:
        raise RunReportError(kept.problem or translate("run_report", "The record is empty."))
    return kept


def write_report(
    record: Path,
    out: Path,
    audience: Audience,
    *,
    with_names: bool = False,
    clock: Clock | None = None,
    speak: Callable[[Session], None] = lambda _session: None,
) -> str:
    """Write the report of a run; return what of the record could not be read, or nothing.

    `speak` is called before any word of the report is made: a report is in its session's language.
    Needs a QGuiApplication, on any thread. Raises RunReportError, and WriteError if the file
    cannot be written: then what was there before is still there.
    """
    write = writer_of(out)
    kept = opened(record)
    speak(kept.session)
    report = report_of(
        audience,
        kept.summary,
        kept.session,
        clock or SystemClock(),
        kept.apart,
        with_names=with_names,
    )
    write_whole(out, write(report), private=with_names)
    return kept.problem


def writer_of(out: Path) -> Callable[[Report], bytes]:
    """Return what makes a report for a file of that name; raise RunReportError if nothing does."""
    make = _WRITERS.get(out.suffix.lower())
    if make is None:
        words = translate(
            "run_report", "{file}: a report is a .pdf, a .docx (Word) or a .md (Markdown) file."
        )
        raise RunReportError(words.format(file=out.name))
    return make


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
