"""The report of a record: in its session's language, and what is said where nothing can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.run.apart import Person, write_apart
from presenter.run.record import Record
from presenter.run.report import Audience
from presenter.share.run_report import RunReportError, write_report, writer_of
from presenter.share.whole_file import WriteError, write_whole
from tests.share.workshop_day import ANSWERS, SMALL, Day, session_of


def kept(folder: Path, text: str = SMALL) -> Path:
    file = folder / "small.yaml"
    file.write_text(text, encoding="utf-8")
    made = Record.create(folder / "runs", file, text, utc=1.0)
    made.write(Day(session_of(text, file)).walk().told)
    assert made.close()
    return made.path


def test_the_language_of_the_session_is_spoken_before_the_report_is_made(tmp_path):
    spoken: list[str] = []
    out = tmp_path / "r.md"
    text = SMALL.replace("en-GB", "cy")
    write_report(
        kept(tmp_path, text),
        out,
        Audience.PARTICIPANTS,
        speak=lambda session: spoken.append(session.language) if not out.exists() else None,
    )
    assert spoken == ["cy"]


def test_the_session_file_may_be_gone(tmp_path):
    record = kept(tmp_path)
    (tmp_path / "small.yaml").unlink()
    write_report(record, tmp_path / "r.md", Audience.PARTICIPANTS)
    assert ANSWERS[0] in (tmp_path / "r.md").read_text("utf-8")


def test_names_given_to_participants_are_not_even_then_in_the_report(tmp_path):
    record = kept(tmp_path)
    assert write_apart(record, people={1: Person("Zoë Żak")}) == ""
    write_report(record, tmp_path / "r.md", Audience.PARTICIPANTS, with_names=True)
    assert "Zoë" not in (tmp_path / "r.md").read_text("utf-8")


@pytest.mark.parametrize("content", [b"", b"nothing", b"SQLite format 3\0" + b"x" * 200])
def test_a_record_that_is_none_is_told_and_nothing_is_written(tmp_path, content):
    record = tmp_path / "bad.run"
    record.write_bytes(content)
    with pytest.raises(RunReportError, match=r"bad\.run"):
        write_report(record, tmp_path / "r.md", Audience.TEAM)
    assert not (tmp_path / "r.md").exists()


def test_an_ending_nobody_writes_is_told():
    with pytest.raises(RunReportError, match=r"\.pdf"):
        writer_of(Path("r.odt"))


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError, match="There is no folder"):
        write_whole(tmp_path / "file" / "r.md", b"x")


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    (tmp_path / "r.md").mkdir()
    with pytest.raises(WriteError, match="is a folder"):
        write_whole(tmp_path / "r.md", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["r.md"]


def test_a_part_left_behind_does_no_harm(tmp_path):
    (tmp_path / ".r.md.part").write_bytes(b"half")
    write_whole(tmp_path / "r.md", b"whole")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("r.md", b"whole")]
