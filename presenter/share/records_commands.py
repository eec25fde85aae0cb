"""Commands that bring out what is kept of runs: reports, tables, certificates; below `records`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.session.language import noop, translate
from presenter.share.records_cli import readable

if TYPE_CHECKING:
    from presenter.session.model import Session

_OUT = click.Path(path_type=Path, dir_okay=False)
_WHO = ("participants", "team")
_NUMBER = noop("cli", "The run's number in `presenter records list`.")


@click.command(
    help=noop(
        "cli",
        "Write the report of a run: PDF, Word or Markdown, by the name's ending.\n"
        "\n"
        "Participants get answers, polls, the parking lot and the films; the team gets planned and"
        " real times, remarks and what was cut. Names are in neither unless asked for.",
    ),
    short_help=noop("cli", "Write the report of a run: PDF, Word or Markdown."),
)
@click.argument("number", metavar="N", type=int)
@click.option(
    "-o",
    "--out",
    required=True,
    type=_OUT,
    help=noop("cli", "The file: its name ends in .pdf, .docx or .md."),
)
@click.option(
    "--for",
    "audience",
    type=click.Choice(_WHO),
    default="participants",
    show_default=True,
    help=noop("cli", "Whom it is for."),
)
@click.option(
    "--with-names",
    is_flag=True,
    help=noop("cli", "In the team's report, list who was there and who takes on what was parked."),
)
def report(number: int, out: Path, audience: str, with_names: bool) -> None:  # noqa: FBT001 - click's
    """Write the report of a run."""
    from presenter.run.report import Audience
    from presenter.share.run_report import RunReportError, write_report, writer_of
    from presenter.share.whole_file import WriteError

    if with_names and audience != Audience.TEAM:
        words = translate("cli", "--with-names is for the team's report: add --for team.")
        raise click.UsageError(words)
    try:
        writer_of(out)
        record = readable(number).path
        _qt()
        trouble = write_report(record, out, Audience(audience), with_names=with_names, speak=_speak)
    except (RunReportError, WriteError) as error:
        raise click.ClickException(str(error)) from error
    _written(out, trouble)


@click.command(
    name="csv",
    help=noop(
        "cli",
        "Write all runs as a table, one row a run, for a spreadsheet. No names, no answers, no"
        " practice.",
    ),
    short_help=noop("cli", "Write all runs as a table for a spreadsheet."),
)
@click.option("-o", "--out", required=True, type=_OUT, help=noop("cli", "The file to write."))
def runs_table(out: Path) -> None:
    """Write all runs as a table."""
    from presenter.run.clock import SystemClock
    from presenter.run.record import runs_folder
    from presenter.share.runs_csv import runs_csv
    from presenter.share.whole_file import WriteError, write_whole

    data, count, troubles = runs_csv(runs_folder(), SystemClock())
    try:
        write_whole(out, data)
    except WriteError as error:
        raise click.ClickException(str(error)) from error
    for trouble in troubles:
        click.echo(trouble, err=True)
    click.echo(translate("cli", "%n run(s)", n=count))
    click.echo(out)


@click.command(
    help=noop(
        "cli",
        "Write what certificates are made of: a row for each name, with title, date, taught time"
        " (no breaks), place, trainers, aims and the script's version.",
    ),
    short_help=noop("cli", "Write what certificates are made of, a row for each name."),
)
@click.argument("number", metavar="N", type=int)
@click.option("-o", "--out", required=True, type=_OUT, help=noop("cli", "The file to write."))
@click.option("--place", default="", help=noop("cli", "Where the workshop took place."))
@click.option("--trainers", default="", help=noop("cli", "Who led it, as it is to be printed."))
def certificates(number: int, out: Path, place: str, trainers: str) -> None:
    """Write what certificates are made of."""
    from presenter.share.certificates import write_certificates
    from presenter.share.run_report import RunReportError
    from presenter.share.whole_file import WriteError

    try:
        trouble = write_certificates(readable(number), out, place=place, trainers=trainers)
    except (RunReportError, WriteError) as error:
        raise click.ClickException(str(error)) from error
    _written(out, trouble)


COMMANDS = (report, runs_table, certificates)
"""What `presenter records` has of this."""


def _qt() -> None:
    """Begin Qt without a display: reports are painted on paper."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from presenter.share.beat_pictures import application

    application()


def _speak(session: Session) -> None:
    """Speak the session's language, if the program was begun by its own door, which knows how."""
    speak = click.get_current_context().find_root().obj
    if callable(speak):
        speak(session)


def _written(out: Path, trouble: str) -> None:
    if trouble:
        click.echo(trouble, err=True)
    click.echo(out)
