"""Some of the crashes that `make crash` makes by the hundred."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from presenter.run.clock import SystemClock
from presenter.run.records import find_unfinished, load
from tools.crash.judge import judge, read_ledger
from tools.crash.leader import LEDGER
from tools.crash.trials import ROOT, killed, leading, with_a_full_disk, without_power

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not of Windows")


@pytest.mark.parametrize("number", range(8))
def test_a_run_killed_outright_comes_back_whole(tmp_path, number):
    found = killed(tmp_path / "run", random.Random(f"test {number}"))
    assert found.wrong == []
    assert found.events > 0


def test_a_run_whose_power_was_cut_comes_back_whole_also_where_the_last_write_is_torn(tmp_path):
    seen = list(without_power(tmp_path / "run", random.Random("test"), 18))
    assert [found.wrong for _, found in seen] == [[]] * 18
    assert sum("torn" in kind for kind, _ in seen) >= 6


@pytest.mark.parametrize("number", range(2))
def test_a_run_on_a_full_disk_is_whole_once_there_is_room(tmp_path, number):
    found = None
    for attempt in range(5):
        if found is None:
            chance = random.Random(f"test {number} {attempt}")
            found = with_a_full_disk(tmp_path / f"run-{attempt}", chance)
    assert found is not None
    assert found.wrong == []


def test_what_is_lost_is_seen(tmp_path):
    """The judge itself: with an event of its middle gone, a run is not as it was told."""
    with leading(tmp_path, "judge") as child:
        child.kill()
        died = SystemClock().now().steady
        child.wait()
    (path,) = (tmp_path / "runs").glob("*.run")
    ledger = read_ledger(tmp_path / LEDGER)
    assert judge(tmp_path / "runs", tmp_path / "plan.yaml", ledger, died).wrong == []
    base = sqlite3.connect(path)
    base.execute("DELETE FROM events WHERE number = 4")
    base.commit()
    base.close()
    wrong = judge(tmp_path / "runs", tmp_path / "plan.yaml", ledger, died).wrong
    assert "what is kept is not the beginning of what was told" in wrong


STARTER = """
import sys, time
from pathlib import Path
from presenter.run.clock import SystemClock
from presenter.run.record import Record
from presenter.run.run import Run
from presenter.session.beats import Route
from tools.crash.plan import TEXT, session

folder, name, begin = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
clock = SystemClock()
run = Run(Route(session()), clock)
while time.time() < begin:
    pass
record = Record.create(folder / "runs", folder / "plan.yaml", TEXT, utc=round(time.time()))
record.write(run.start())
record.write(run.next())
for number in range(200):
    record.write(run.write_line(f"{name} {number}"))
    record.alive(clock.now())
    time.sleep(0.002)
sys.exit(0 if record.close() else 1)
"""


def test_two_programs_started_at_once_with_one_session_have_a_whole_record_each(tmp_path):
    import time

    begin = str(time.time() + 1.0)
    command = [sys.executable, "-c", STARTER, str(tmp_path)]
    both = [subprocess.Popen([*command, name, begin], cwd=ROOT) for name in ("one", "two")]
    assert [child.wait(timeout=60) for child in both] == [0, 0]
    paths = sorted((tmp_path / "runs").iterdir())
    assert [path.suffix for path in paths] == [".run", ".run"]
    lines = [load(path).state.line for path in paths]
    assert sorted(lines) == ["one 199", "two 199"]
    assert all(len(load(path).history) == 203 for path in paths)
    assert find_unfinished(tmp_path / "runs", tmp_path / "plan.yaml") is not None


def test_one_record_is_not_written_by_two_programs(tmp_path):
    with leading(tmp_path, "both"):
        (path,) = (tmp_path / "runs").glob("*.run")
        assert load(path).busy
        assert find_unfinished(tmp_path / "runs", tmp_path / "plan.yaml") is None
    assert load(Path(path)).problem == ""
