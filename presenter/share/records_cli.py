"""`presenter records`: see, hand out and delete what is kept of the runs on this computer."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presenter.run.record import runs_folder
from presenter.session.language import noop, translate

if TYPE_CHECKING:
    from presenter.run.archive import Entry

_DAYS = {"d": 1, "w": 7, "": 1}


def _days(_context: click.Context, _option: click.Parameter, value: str) -> int:
    """Return how many days an age is: 90d, 12w."""
    found = re.fullmatch(r"(\d{1,5})([dw]?)", value.strip().lower())
    if found is None:
        words = translate("records_cli", "{age} is no age such as 90d (days) or 12w (weeks)")
        raise click.BadParameter(words.format(age=repr(value)))
    return int(found[1]) * _DAYS[found[2]]


@click.group(
    help=noop(
        "cli",
        "See, hand out and delete what is kept of the runs on this computer.\n"
        "\n"
        "N is a run's number as `presenter records list` shows it.",
    ),
    short_help=noop("cli", "See, hand out and delete the records of runs."),
)
def records() -> None:
    """See, hand out and delete what is kept of the runs on this computer."""


def chosen(number: int) -> Entry:
    """Return the run of a number as `list` shows it; ClickException if there is none."""
    from presenter.run.archive import entries

    known = {entry.number: entry for entry in entries(runs_folder())}
    if number not in known:
        words = translate("records_cli", "There is no run {number}. See: presenter records list")
        raise click.ClickException(words.format(number=number))
    return known[number]


def readable(number: int) -> Entry:
    """Return the run of a number; ClickException if a program is writing it."""
    entry = chosen(number)
    if entry.busy:
        words = translate("records_cli", "Run {number} is going on: end it first.")
        raise click.ClickException(words.format(number=number))
    return entry


@records.command("list", help=noop("cli", "All runs, the newest first."))
def list_runs() -> None:
    """All runs, the newest first."""
    from presenter.run.archive import entries

    found = entries(runs_folder())
    if not found:
        words = translate("records_cli", "No run is kept in {folder}.")
        click.echo(words.format(folder=runs_folder()))
        return
    row = "{:>4}  {:<16}  {:>8}  {:>6}  {}"
    heads = ("N", translate("records_cli", "Begun"), translate("records_cli", "Length"))
    more = (translate("records_cli", "People"), translate("records_cli", "Session"))
    click.echo(row.format(*heads, *more))
    for entry in found:
        click.echo(row.format(*_cells(entry)))


def _cells(entry: Entry) -> tuple[str, ...]:
    from presenter.share.run_in_words import day_and_time, length_text

    return (
        str(entry.number),
        day_and_time(entry.utc),
        length_text(entry.seconds) if entry.begun else "",
        str(entry.people or ""),
        _session(entry),
    )


def _session(entry: Entry) -> str:
    """Return a run's session and how the run stands."""
    from presenter.share.problem_report import printable

    standing = []
    if entry.practice:
        standing.append(translate("records_cli", "practice"))
    if entry.busy:
        standing.append(translate("records_cli", "going on now"))
    elif entry.problem:
        standing.append(entry.problem.rstrip("."))
    elif not entry.begun:
        standing.append(translate("records_cli", "not begun"))
    elif not entry.ended:
        standing.append(translate("records_cli", "not finished"))
    words = f"({', '.join(standing)})" if standing else ""
    return printable(" ".join(filter(None, (entry.title, words))))


@records.command(help=noop("cli", "What happened in a run."))
@click.argument("number", metavar="N", type=int)
@click.option("--with-names", is_flag=True, help=noop("cli", "Say who takes on what was parked."))
def show(number: int, with_names: bool) -> None:  # noqa: FBT001 - click's
    """What happened in a run."""
    from presenter.share.kept_run import open_kept
    from presenter.share.run_in_words import run_in_words

    kept = open_kept(readable(number).path)
    click.echo(run_in_words(kept.summary, with_names=with_names))
    people, sheets = len(kept.apart.people), len(kept.apart.sheets)
    if people or sheets:
        names = translate("records_cli", "%n name(s)", n=people)
        typed = translate("records_cli", "%n evaluation sheet(s)", n=sheets)
        click.echo()
        words = translate("records_cli", "Kept apart: {names} and {sheets}.")
        click.echo(words.format(names=names, sheets=typed))
    if kept.problem:
        raise click.ClickException(kept.problem)


@records.command(help=noop("cli", "All that is kept of a run, for programs."))
@click.argument("number", metavar="N", type=int)
@click.option("--json", "_as_json", is_flag=True, default=True, help=noop("cli", "As JSON."))
@click.option(
    "--with-names",
    is_flag=True,
    help=noop("cli", "People's names too, which it lacks else."),
)
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help=noop("cli", "Into a file that only you can read, not to the terminal."),
)
def export(number: int, _as_json: bool, with_names: bool, out: Path | None) -> None:  # noqa: FBT001 - click's
    """All that is kept of a run, for programs."""
    from presenter.share.kept_run import open_kept
    from presenter.share.run_json import as_json

    kept = open_kept(readable(number).path)
    text = as_json(kept, with_names=with_names)
    if out is None:
        click.echo(text)
    else:
        _write(out, text)
    if kept.problem:
        raise click.ClickException(kept.problem)


def _write(path: Path, text: str) -> None:
    """Write a file that only its owner may read."""
    from presenter.share.whole_file import WriteError, write_whole

    try:
        write_whole(path, f"{text}\n".encode(), private=True)
    except WriteError as error:
        raise click.ClickException(str(error)) from error


@records.command(
    help=noop(
        "cli",
        "Delete runs for good: the record, the names kept with it, and what the logs say of that"
        " time.",
    ),
    short_help=noop("cli", "Delete runs for good."),
)
@click.argument("numbers", metavar="N...", nargs=-1, required=True, type=int)
@click.option(
    "--names-only",
    is_flag=True,
    help=noop("cli", "Only people's names and the evaluation; the run stays."),
)
@click.option("--yes", is_flag=True, help=noop("cli", "Without asking."))
def delete(numbers: Sequence[int], names_only: bool, yes: bool) -> None:  # noqa: FBT001 - click's
    """Delete runs for good."""
    wanted = [readable(number) for number in dict.fromkeys(numbers)]
    for entry in wanted:
        click.echo(_line(entry))
    question = (
        translate("records_cli", "Delete the names and the evaluation of these runs for good?")
        if names_only
        else translate("records_cli", "Delete these runs for good?")
    )
    if yes or click.confirm(question):
        _each(wanted, _forget_names if names_only else _forget)


@records.command(help=noop("cli", "Delete all runs that are older than so many days."))
@click.option(
    "--older-than",
    required=True,
    callback=_days,
    metavar="AGE",
    help=noop("cli", "As 90d (days) or 12w (weeks)."),
)
@click.option("--yes", is_flag=True, help=noop("cli", "Without asking."))
def purge(older_than: int, yes: bool) -> None:  # noqa: FBT001 - click's
    """Delete all runs that are older than so many days."""
    from presenter.run.archive import entries

    before = time.time() - older_than * 24 * 60 * 60
    wanted = [e for e in entries(runs_folder()) if e.last < before and not e.busy]
    if not wanted:
        click.echo(translate("records_cli", "No run is older than %n day(s).", n=older_than))
        return
    for entry in wanted:
        click.echo(_line(entry))
    if yes or click.confirm(translate("records_cli", "Delete these runs for good?")):
        _each(wanted, _forget)


def _line(entry: Entry) -> str:
    from presenter.share.run_in_words import day_and_time

    return f"{entry.number:>4}  {day_and_time(entry.utc)}  {_session(entry)}"


def _each(wanted: Sequence[Entry], do: Callable[[Entry], str]) -> None:
    """Do it with each, whatever happens to another; say what was done and what was not."""
    troubles = list(filter(None, map(do, wanted)))
    done = len(wanted) - len(troubles)
    if done:
        click.echo(translate("records_cli", "Deleted for good: %n.", n=done))
    if troubles:
        raise click.ClickException("\n".join(troubles))


def _forget(entry: Entry) -> str:
    from presenter.run.deleting import delete_record
    from presenter.share.kept_run import spans_of
    from presenter.share.log_lines import forget_between
    from presenter.share.unexpected import log_folder

    spans = spans_of(entry.path) or ((entry.utc, entry.last),)
    return delete_record(entry.path) or forget_between(log_folder(), spans)


def _forget_names(entry: Entry) -> str:
    from presenter.run.deleting import forget_names

    return forget_names(entry.path)
