"""What was logged in a time goes, with all that belongs to it, and nothing else."""

from __future__ import annotations

import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from presenter.share.log_lines import MARGIN, forget_between

NOON = datetime(2026, 5, 1, 12, 0, 0).timestamp()


def entry(seconds: float, words: str) -> str:
    stamp = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(NOON + seconds))
    return f"{stamp},123 ERROR presenter.unexpected: {words}\n"


def test_entries_of_the_time_go_with_their_traces(tmp_path):
    log = tmp_path / "presenter.log"
    before = entry(-3600, "earlier") + "Traceback\n  line of earlier\n"
    after = entry(3600, "later") + "Traceback\n"
    log.write_text(
        before + entry(10, "within") + "Traceback\n  ValueError: typed text\n\n" + after,
        encoding="utf-8",
    )
    assert forget_between(tmp_path, [(NOON, NOON + 60)]) == ""
    assert log.read_text(encoding="utf-8") == before + after


def test_all_logs_and_several_times_are_looked_at(tmp_path):
    for name in ("presenter.log", "presenter.log.1", "presenter.log.2"):
        (tmp_path / name).write_text(entry(0, "a") + entry(5000, "b") + entry(9000, "c"))
    assert forget_between(tmp_path, [(NOON, NOON), (NOON + 9000, NOON + 9000)]) == ""
    assert [path.read_text() for path in sorted(tmp_path.iterdir())] == [entry(5000, "b")] * 3


def test_just_before_and_after_belongs_to_it(tmp_path):
    log = tmp_path / "presenter.log"
    near, far = entry(-MARGIN + 5, "near"), entry(-MARGIN - 5, "far")
    log.write_text(far + near)
    assert forget_between(tmp_path, [(NOON, NOON)]) == ""
    assert log.read_text() == far


def test_what_is_no_text_and_what_has_no_date_stays(tmp_path):
    log = tmp_path / "crash.log"
    junk = b"Fatal Python error\n\xff\xfe\n  File somewhere, line 3\r\n"
    log.write_bytes(junk + entry(0, "x").encode() + b"\xff\n")
    assert forget_between(tmp_path, [(NOON, NOON)]) == ""
    assert log.read_bytes() == junk


@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot stand in for a file there")
def test_a_log_that_cannot_be_cleared_is_told(tmp_path):
    (tmp_path / "presenter.log").mkdir()
    assert str(tmp_path) in forget_between(tmp_path, [(NOON, NOON)])


def test_no_folder_of_logs_is_no_trouble(tmp_path):
    assert forget_between(Path(tmp_path / "none"), [(NOON, NOON)]) == ""
