"""The door: what each command says, and with which number it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter import __version__
from presenter.cli import main

GOOD = "title: T\nsections:\n  - title: S\n    steps:\n      - slide: Hello\n        minutes: 5\n"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.yaml"
    path.write_text(GOOD.replace("minutes", "minuts"), encoding="utf-8")
    return path


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def run(*arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the command as people do, in a process of its own without a display."""
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"} | more
    command = [sys.executable, "-m", "presenter", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_version() -> None:
    assert __version__ in call("--version").output


def test_help_names_all_commands() -> None:
    output = call("--help").output
    for command in ("present", "rehearse", "check", "times", "doctor", "records"):
        assert command in output


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "not-there.yaml"],
        ["check", "."],
        ["rehearse", "not-there.yaml", "--out", "out"],
        ["present", "not-there.yaml"],
        ["not-there.yaml"],
        ["chek"],
        ["--nonsense"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_ends_with_2(arguments: list[str]) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


@pytest.mark.parametrize("size", ["1280", "0x0", "100000x100", "1280x720x3", "axb"])
def test_a_size_that_is_none_is_a_wrong_call(good: Path, size: str) -> None:
    assert call("rehearse", good, "--out", "out", "--size", size).exit_code == 2


def test_check_ends_with_0_without_an_error(good: Path) -> None:
    done = run("check", good)
    assert (done.returncode, done.stdout) == (0, "Nothing is wrong.\n")
    assert done.stderr == ""


def test_check_ends_with_1_with_an_error_and_names_it(good: Path, bad: Path) -> None:
    done = run("check", good, bad)
    assert done.returncode == 1
    assert str(bad) in done.stdout
    assert "6:9" in done.stdout
    assert "[unknown-key]" in done.stdout
    assert "\033" not in done.stdout


def test_check_json_is_a_list_of_problems(bad: Path) -> None:
    result = call("check", bad, "--json")
    assert result.exit_code == 1
    problems = json.loads(result.stdout)
    keys = {"file", "line", "column", "severity", "code", "message", "hint"}
    assert all(set(problem) == keys for problem in problems)
    (error,) = (problem for problem in problems if problem["severity"] == "error")
    assert (error["file"], error["line"], error["column"]) == (str(bad), 6, 9)


def test_check_json_of_a_good_file_is_an_empty_list(good: Path) -> None:
    done = run("check", "--json", good)
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_rehearse_paints_without_a_display(good: Path, tmp_path: Path) -> None:
    done = run("rehearse", good, "--out", tmp_path / "out", "--size", "640x360")
    assert done.returncode == 0, done.stderr
    assert f"3 pictures are in {tmp_path / 'out'}" in done.stdout
    assert (tmp_path / "out" / "002-hello-heading.png").exists()


def test_rehearse_of_a_faulty_session_paints_the_rest_and_ends_with_1(
    bad: Path, tmp_path: Path
) -> None:
    done = run("rehearse", bad, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "[unknown-key]" in done.stderr
    assert (tmp_path / "out" / "rehearsal.json").exists()


def test_rehearse_where_nothing_can_be_written_says_so(good: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = run("rehearse", good, "--out", tmp_path / "file" / "out")
    assert done.returncode == 1
    assert "cannot be written to" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
@pytest.mark.parametrize("arguments", [[], ["present"], ["as file"]], ids=str)
def test_without_a_display_presenting_says_what_works(good: Path, arguments: list[str]) -> None:
    files = [good] if arguments else []
    commands = [word for word in arguments if word == "present"]
    done = run(*commands, *files)
    assert done.returncode == 1
    assert "There is no display here" in done.stderr
    assert "presenter rehearse" in done.stderr


def test_doctor_speaks_and_never_fails() -> None:
    done = run("doctor")
    assert done.returncode in {0, 1}
    assert f"presenter {__version__}" in done.stdout
    assert "films" in done.stdout
    assert done.stderr == ""


def test_a_file_that_is_not_there_is_answered_with_the_one_meant(good: Path) -> None:
    for command in ([], ["check"], ["rehearse"]):
        result = call(*command, good.with_name("god.yaml"))
        assert result.exit_code == 2
        assert f"There is no file {good.with_name('god.yaml')}. Did you mean {good}?" in " ".join(
            result.output.split()
        )


def test_a_folder_is_not_taken_for_a_session(tmp_path: Path) -> None:
    result = call("check", tmp_path)
    assert result.exit_code == 2
    assert "is a folder; name the session file in it" in result.output


def test_a_file_where_the_folder_of_pictures_should_be_is_told(good: Path) -> None:
    result = run("rehearse", good, "--out", good)
    assert result.returncode == 1
    assert "there is a file of that name" in result.stderr
