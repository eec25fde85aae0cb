"""The door: one command and its sub-commands.

Qt, players and YAML are imported only inside the commands that need them, so that `--version` and
a wrong call answer at once.
"""

from __future__ import annotations

import inspect
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from presenter import __version__
from presenter.session.language import noop, translate

if TYPE_CHECKING:
    from presenter.session.model import Session
    from presenter.session.problems import Problem


class _SessionFile(click.Path):
    """A file that is there, or words about what may have been meant."""

    name = "file"

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Return the path as it is written."""
        path = Path(value)
        if path.is_dir():
            words = translate("cli", "{file} is a folder; name the session file in it.")
            self.fail(words.format(file=path), param, ctx)
        if not path.exists():
            from presenter.session.words import closest

            known = [each.name for each in path.parent.glob("*.y*ml")]
            near = closest(path.name, known)
            words = translate("cli", "There is no file {file}.").format(file=path)
            if near:
                guess = translate("cli", "Did you mean {file}?").format(file=path.with_name(near))
                words = f"{words} {guess}"
            self.fail(words, param, ctx)
        return super().convert(value, param, ctx)


_SESSION = _SessionFile(exists=True, dir_okay=False, path_type=Path)


class _Door(click.Group):
    """A group whose first word may be a session file: `presenter FILE` presents it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(ctx), *_LATER})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, made now if it was not before."""
        if cmd_name in _LATER and cmd_name not in self.commands:
            command = _LATER[cmd_name]()
            _tell_in_language(command)
            self.add_command(command, cmd_name)
        return super().get_command(ctx, cmd_name)

    def main(self, *given: Any, **more: Any) -> Any:  # noqa: ANN401 - click's
        """Read the command line, and answer in this person's language."""
        if _speak() != "en":
            _tell_in_language(self)
        return super().main(*given, **more)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and self.get_command(ctx, args[0]) is None and _looks_like_file(args[0]):
            args.insert(0, "present")
        return super().parse_args(ctx, args)


def _records() -> click.Command:
    from presenter.share.records_cli import records
    from presenter.share.records_commands import COMMANDS

    for command in COMMANDS:
        records.add_command(command)
    return records


_LATER: dict[str, Callable[[], click.Command]] = {"records": _records}
"""Commands with a module of their own."""


def _speak() -> str:
    """Speak the language that was chosen, else the system's; return its code."""
    from presenter.run.settings import load_settings, settings_path
    from presenter.windows.tongues import speak_language

    return speak_language(load_settings(settings_path())[0].language)


def _tell_in_language(command: click.Command) -> None:
    """Put what `--help` says of a command and of those below it into the language."""
    for name in ("help", "short_help"):
        text = getattr(command, name, None)
        if text:
            setattr(command, name, translate("cli", inspect.cleandoc(text)))
    for option in command.params:
        if isinstance(option, click.Option) and option.help:
            option.help = translate("cli", option.help)
    for below in getattr(command, "commands", {}).values():
        _tell_in_language(below)


def _speak_of(session: Session) -> None:
    """Speak a session's language where its own pictures and papers are made."""
    from presenter.windows.tongues import speak_of

    speak_of(session)


def _looks_like_file(word: str) -> bool:
    return not word.startswith("-") and (Path(word).suffix != "" or Path(word).exists())


def _size(_context: click.Context, _option: click.Parameter, value: str) -> tuple[int, int]:
    """Return a picture's size as people write it: 1280x720."""
    match = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", value.strip().lower())
    width, height = map(int, match.groups()) if match else (0, 0)
    if not (320 <= width <= 7680 and 240 <= height <= 4320):
        words = translate("cli", "{size} is no size such as 1280x720 (320x240 to 7680x4320)")
        raise click.BadParameter(words.format(size=repr(value)))
    return width, height


@click.group(
    cls=_Door,
    invoke_without_command=True,
    help=noop(
        "cli",
        "Present a film workshop from one session file.\n"
        "\n"
        "`presenter FILE` presents a session; `presenter` alone opens the welcome window.",
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="presenter")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Present a film workshop from one session file.

    `presenter FILE` presents a session; `presenter` alone opens the welcome window.
    """
    ctx.obj = _speak_of  # for commands below this floor
    if ctx.invoked_subcommand is None:
        _need_display("presenter rehearse FILE --out DIR")
        from presenter.windows.application import run_welcome

        ctx.exit(run_welcome())


@main.command(
    help=noop(
        "cli",
        "Present a session: the room on the projector, the console here.",
    )
)
@click.argument("file", type=_SESSION)
@click.option("--at", metavar="STEP", help=noop("cli", "Begin at this step: its id or its number."))
@click.option(
    "--windowed", is_flag=True, help=noop("cli", "Two windows side by side, to practise.")
)
@click.option(
    "--resume/--fresh",
    default=None,
    help=noop("cli", "Go on with the last run, or begin anew, without asking."),
)
@click.option(
    "--practice", is_flag=True, help=noop("cli", "Without a room: the record is kept apart.")
)
def present(
    file: Path,
    at: str | None,
    windowed: bool,  # noqa: FBT001 - click's
    resume: bool | None,  # noqa: FBT001 - click's
    practice: bool,  # noqa: FBT001 - click's
) -> None:
    """Present a session: the room on the projector, the console here."""
    _need_display(f'presenter rehearse "{file}" --out DIR')
    from presenter.windows.application import run_present

    code = run_present(file, at=at, windowed=windowed, resume=resume, practice=practice)
    sys.exit(code)


@main.command(
    help=noop(
        "cli",
        "Paint every picture of a session into a folder, with a contact sheet. Needs no display.",
    ),
    short_help=noop("cli", "Paint every picture of a session into a folder."),
)
@click.argument("file", type=_SESSION)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help=noop("cli", "The folder to fill.")
)
@click.option(
    "--size",
    metavar="WxH",
    callback=_size,
    default="1280x720",
    show_default=True,
    help=noop("cli", "Of each picture."),
)
def rehearse(file: Path, out: Path, size: tuple[int, int]) -> None:
    """Paint every picture of a session into a folder, with a contact sheet. Needs no display."""
    _paint_off_screen()
    from presenter.session.reading import read_session
    from presenter.share.problem_report import as_text
    from presenter.share.rehearsal import RehearsalError
    from presenter.share.rehearsal import rehearse as paint
    from presenter.windows.tongues import speak_of

    reading = read_session(file)
    errors = tuple(problem for problem in reading.problems if problem.is_error)
    if errors:
        click.echo(as_text(errors, colour=sys.stderr.isatty()), err=True)
    if reading.session is None:
        sys.exit(1)
    speak_of(reading.session)
    try:
        rehearsal = paint(reading.session, out, size, progress=_progress)
    except RehearsalError as error:
        raise click.ClickException(str(error)) from error
    click.echo(rehearsal.in_words())
    sys.exit(1 if errors else 0)


@main.command(
    help=noop(
        "cli",
        "Say what is wrong in session files, where, and how to mend it.\n"
        "\n"
        "Ends with 0 if there is no error, 1 if there is one, 2 if called wrongly.",
    )
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_SESSION)
@click.option("--json", "as_json", is_flag=True, help=noop("cli", "A list for programs."))
def check(files: Sequence[Path], as_json: bool) -> None:  # noqa: FBT001 - click's
    """Say what is wrong in session files, where, and how to mend it.

    Ends with 0 if there is no error, 1 if there is one, 2 if called wrongly.
    """
    _paint_off_screen()
    import logging

    from presenter.share.inspection import inspect
    from presenter.share.problem_report import as_json_list, as_text

    logging.getLogger("presenter").addHandler(logging.NullHandler())  # it is all in the answer
    found: dict[Problem, None] = {}
    for file in files:
        found.update(dict.fromkeys(inspect(file)))
    problems = tuple(found)
    if as_json:
        click.echo(as_json_list(problems))
    else:
        click.echo(as_text(problems, colour=sys.stdout.isatty(), files=len(files)))
    sys.exit(1 if any(problem.is_error for problem in problems) else 0)


@main.command(
    help=noop(
        "cli",
        "Say what this computer has for presenting, what it lacks, and how to get it.",
    ),
    short_help=noop("cli", "Say what this computer has, what it lacks, and how to get it."),
)
def doctor() -> None:
    """Say what this computer has for presenting, what it lacks, and how to get it."""
    from presenter.share.doctor import examine

    diagnosis = examine()
    click.echo(diagnosis.in_words())
    sys.exit(0 if diagnosis.well else 1)


@main.command(
    help=noop(
        "cli",
        "Show planned times beside those of past runs, and write the better ones.\n"
        "\n"
        "Nothing is written without --write; then the file as it was is kept as FILE.bak. By itself"
        " practice counts for slides and films only: no room talks in it.",
    ),
    short_help=noop("cli", "Show planned times beside those of past runs; write better ones."),
)
@click.argument("file", type=_SESSION)
@click.option("--write", is_flag=True, help=noop("cli", "Write what is proposed into the file."))
@click.option(
    "--step",
    "steps",
    metavar="STEP",
    multiple=True,
    help=noop("cli", "Write only this step, by its id or number; may be given several times."),
)
@click.option("--all", "which", flag_value="all", default="all", help=noop("cli", "Of all runs."))
@click.option("--real", "which", flag_value="real", help=noop("cli", "Of real runs only."))
@click.option("--practice", "which", flag_value="practice", help=noop("cli", "Of practice only."))
def times(file: Path, write: bool, steps: Sequence[str], which: str) -> None:  # noqa: FBT001 - click's
    """Show planned times beside those of past runs, and write the better ones."""
    from presenter.share.times_command import run_times

    answer = run_times(file, write=write, steps=steps, which=which)
    if answer.wrong:
        raise click.UsageError(answer.wrong)
    for words in filter(None, (answer.said, answer.trouble)):
        click.echo(words, err=words is answer.trouble)
    sys.exit(1 if answer.failed else 0)


def _need_display(instead: str) -> None:
    """End with words where Qt would end the process with a core dump."""
    from presenter.share.display import has_display

    if not has_display(os.environ):
        raise click.ClickException(
            translate(
                "cli",
                "There is no display here, so no window can be shown."
                " Every picture of a session is painted by:  {command}",
            ).format(command=instead)
        )


def _paint_off_screen() -> None:
    """Let Qt paint without a display. Elsewhere than on Linux there always is one."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        words = translate("cli", "Picture {number} of {total}").format(number=done, total=total)
        click.echo(f"\r{words}{end}", nl=False, err=True)
