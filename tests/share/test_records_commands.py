"""What comes out of records by command: reports, the table of all runs, certificates."""

from __future__ import annotations

import csv
import errno
import os
import stat
import sys
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from presenter.cli import main
from presenter.run.apart import Person, Sheet, write_apart
from presenter.run.record import Record, runs_folder
from presenter.share import whole_file
from presenter.share.certificates import COLUMNS as CERTIFICATE
from presenter.share.records_commands import certificates, report, runs_table
from presenter.share.runs_csv import COLUMNS
from presenter.share.safe_csv import csv_bytes, safe
from tests.share.workshop_day import ANSWERS, OWNER, SMALL, Day, session_of

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = {1: Person("Zoë Żak", "nurse"), 2: Person("=Ada()")}
SHEETS = (Sheet(1, (4,) * 5, (7,) * 5), Sheet(2, (5,) * 5))


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The record of a day, the only one of its folder, with names and scores."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return kept(tmp_path, SMALL)


def kept(tmp_path: Path, text: str, utc: float = 1_700_000_000.0) -> Path:
    file = tmp_path / "small.yaml"
    file.write_text(text, encoding="utf-8")
    day = Day(session_of(text, file)).walk()
    made = Record.create(runs_folder(), file, text, utc=utc)
    made.write(day.told)
    assert made.close()
    assert write_apart(made.path, people=NAMES, sheets=SHEETS) == ""
    return made.path


def called(command: object, *arguments: object) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


def table(path: Path) -> list[dict[str, str]]:
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"))))


@pytest.mark.parametrize(
    ("name", "begin"), [("r.pdf", b"%PDF"), ("r.docx", b"PK"), ("R.MD", b"# Seen: a small session")]
)
def test_a_report_by_the_ending_of_its_name(record, tmp_path, name, begin):
    out = tmp_path / name
    said = called(report, 1, "-o", out)
    assert said.exit_code == 0, said.output
    assert out.read_bytes().startswith(begin)
    assert str(out) in said.output


def test_names_are_in_the_teams_report_only_when_asked_for(record, tmp_path):
    out = tmp_path / "r.md"
    for arguments, there in (
        ((), False),
        (("--for", "team"), False),
        (("--for", "team", "--with-names"), True),
    ):
        assert called(report, 1, "-o", out, *arguments).exit_code == 0
        text = out.read_text("utf-8")
        assert ANSWERS[0] in text
        assert (("Zoë Żak" in text), (OWNER in text)) == (there, there)


def test_names_for_participants_are_refused(record, tmp_path):
    said = called(report, 1, "-o", tmp_path / "r.md", "--with-names")
    assert said.exit_code == 2
    assert "--for team" in said.output


@pytest.mark.parametrize("name", ["r.txt", "r", "r.doc"])
def test_another_ending_is_told_before_anything_is_done(record, tmp_path, name):
    said = called(report, 1, "-o", tmp_path / name)
    assert said.exit_code == 1
    assert ".pdf" in said.output
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_run_that_is_not_there(record, tmp_path, number):
    said = called(report, "-o", tmp_path / "r.md", "--", number)
    assert said.exit_code == 1
    assert "presenter records list" in said.output


def test_a_folder_that_is_not_there_and_a_name_that_is_one(record, tmp_path):
    said = called(report, 1, "-o", tmp_path / "none" / "r.md")
    assert "There is no folder" in said.output
    (tmp_path / "r.md").mkdir()
    assert called(report, 1, "-o", tmp_path / "r.md").exit_code == 2


def test_a_full_disk_leaves_what_was_there(record, tmp_path, monkeypatch):
    out = tmp_path / "r.md"
    out.write_text("before", encoding="utf-8")

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    said = called(report, 1, "-o", out)
    assert said.exit_code == 1
    assert "the disk is full" in said.output
    assert out.read_text("utf-8") == "before"
    assert not list(tmp_path.glob(".*part"))


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="this user may write everywhere"
)
def test_a_folder_nobody_may_write_in(record, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    assert "Nothing can be written" in called(report, 1, "-o", closed / "r.md").output


def test_without_permission_it_says_where(record, tmp_path, monkeypatch):
    def refused(_path: Path, _data: bytes, *, private: bool) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(whole_file, "put", refused)
    said = called(report, 1, "-o", tmp_path / "r.md")
    assert f"Nothing can be written in {tmp_path}" in said.output


def test_a_damaged_record_is_told(record, tmp_path):
    record.write_bytes(b"nothing")
    said = called(report, 1, "-o", tmp_path / "r.md")
    assert said.exit_code == 1
    assert "damaged" in said.output
    assert not (tmp_path / "r.md").exists()


# The table of all runs


def test_a_row_for_each_run_without_names_or_answers(record, tmp_path):
    kept(tmp_path, SMALL.replace("Seen: a *small* session", "=cmd()"), utc=1_700_000_100.0)
    out = tmp_path / "runs.csv"
    said = called(runs_table, "-o", out)
    assert "2 runs" in said.output
    first, second = table(out)
    assert first["session"] == "Seen: a small session"
    assert second["session"] == "'=cmd()"
    assert first["date"] == "2024-10-04"
    assert (first["people"], first["answers"], first["parked"], first["polls"]) == (
        "9",
        "8",
        "3",
        "3",
    )
    assert (first["films_shown"], first["films_skipped"], first["steps_shortened"]) == (
        "1",
        "1",
        "1",
    )
    assert (first["sheets_before"], first["sheets_after"], first["score_change"]) == ("2", "1", "3")
    text = out.read_text("utf-8-sig")
    for secret in ("Zoë", OWNER, *ANSWERS):
        assert secret not in text


def test_each_column_is_documented_in_order():
    page = Path(__file__).parents[2] / "docs" / "records-csv.md"
    rows = [line for line in page.read_text("utf-8").splitlines() if line.startswith("| `")]
    told = [row.split("`")[1] for row in rows]
    assert told == [name for name, _ in COLUMNS] + list(CERTIFICATE)


def test_no_run_is_a_table_of_heads(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    out = tmp_path / "runs.csv"
    assert called(runs_table, "-o", out).exit_code == 0
    assert out.read_text("utf-8-sig").startswith("record,date,session")
    assert table(out) == []


def test_a_damaged_record_is_passed_over_and_told(record, tmp_path):
    (runs_folder() / "000001600000000-aaaaaaaaaaaa-00000000.run").write_bytes(b"nothing")
    out = tmp_path / "runs.csv"
    said = called(runs_table, "-o", out)
    assert "damaged" in said.output
    assert len(table(out)) == 1


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@a", "\t=1", " =1", "＝1", "\r=1", "\u00a0=1", "\n=1"]
)
def test_no_cell_computes(cell):
    assert safe(cell).startswith("'")


@pytest.mark.parametrize(("cell", "said"), [(-3, "-3"), (2.0, "2"), (None, ""), ("a=1", "a=1")])
def test_numbers_stay_numbers(cell, said):
    assert safe(cell) == said


def test_cells_with_commas_quotes_and_lines_come_back():
    data = csv_bytes(("a", "b"), [('x, "y"', "two\nlines")])
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"))))
    assert rows[1] == ['x, "y"', "two\nlines"]


# Certificates, and names gone


def test_a_certificate_row_for_each_name(record, tmp_path):
    out = tmp_path / "c.csv"
    said = called(certificates, 1, "-o", out, "--place", "Leeds", "--trainers", "Us")
    assert said.exit_code == 0, said.output
    rows = table(out)
    assert [row["name"] for row in rows] == ["'=Ada()", "Zoë Żak"]
    last = rows[1]
    assert (last["role"], last["place"], last["trainers"]) == ("nurse", "Leeds", "Us")
    assert (last["title"], last["date"]) == ("Seen: a small session", "2024-10-04")
    assert int(last["taught_minutes"]) % 5 == 0
    assert last["aims"] == "See a door; Open a door"
    assert len(last["script"]) == 8


def test_without_names_there_are_no_certificates(record, tmp_path):
    assert write_apart(record, people={}, sheets=()) == ""
    said = called(certificates, 1, "-o", tmp_path / "c.csv")
    assert said.exit_code == 1
    assert "No names" in said.output
    assert not (tmp_path / "c.csv").exists()


def test_a_file_with_names_is_for_its_owner_only(record, tmp_path):
    out = tmp_path / "c.csv"
    out.touch(mode=0o644)
    assert called(certificates, 1, "-o", out).exit_code == 0
    assert sys.platform == "win32" or stat.S_IMODE(out.stat().st_mode) == 0o600


def test_the_commands_stand_below_records(record, tmp_path):
    out = tmp_path / "r.md"
    said = CliRunner().invoke(main, ["records", "report", "1", "-o", str(out)])
    assert said.exit_code == 0, said.output
    assert "csv" in CliRunner().invoke(main, ["records", "--help"]).output
