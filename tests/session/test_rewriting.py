"""Minutes on the disk: all files or none, the old one kept, and every fault told in words."""

from __future__ import annotations

import errno
import os
import signal
import stat
from pathlib import Path

import pytest

from presenter.session.minutes import MinutesError
from presenter.session.reading import read_session
from presenter.session.rewriting import read_original, write_minutes

MAIN = """\
# The plan. Keep this line.
title: "T: one"
sections:
  - title: S
    steps:
      - slide: Hello   # first
        minutes: 5     # of talk
      - {slide: Goodbye, id: bye}
  - include: modules/tea.yaml
"""
TEA = "title: Tea\nsections:\n  - title: Tea\n    steps:\n      - break: Tea\n        minutes: 15\n"
WANTED = {"hello": 6.5, "bye": 2.0, "tea": 20.0}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yaml"
    path.write_text(MAIN, encoding="utf-8")
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "tea.yaml").write_text(TEA, encoding="utf-8")
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def as_it_was(plan: Path) -> bool:
    tea = plan.parent / "modules" / "tea.yaml"
    untouched = plan.read_text("utf-8") == MAIN and tea.read_text("utf-8") == TEA
    return untouched and names(plan.parent) == {"plan.yaml", "tea.yaml"}


def test_each_step_is_written_in_its_own_file_and_the_old_ones_are_kept(plan: Path) -> None:
    tea = plan.parent / "modules" / "tea.yaml"
    assert write_minutes(read_original(plan), WANTED) == (plan, tea)
    first = MAIN.replace("minutes: 5 ", "minutes: 6.5 ")
    assert plan.read_text("utf-8") == first.replace("Goodbye,", "Goodbye, minutes: 2,")
    assert tea.read_text("utf-8") == TEA.replace("15", "20")
    assert plan.with_name("plan.yaml.bak").read_text("utf-8") == MAIN
    assert tea.with_name("tea.yaml.bak").read_text("utf-8") == TEA
    assert names(plan.parent) == {"plan.yaml", "plan.yaml.bak", "tea.yaml", "tea.yaml.bak"}
    session = read_session(plan).session
    assert session is not None
    assert {step.id: step.minutes for step in session.steps} == WANTED


def test_a_file_without_a_change_is_not_written(plan: Path) -> None:
    assert write_minutes(read_original(plan), {"hello": 5.0}) == ()
    assert as_it_was(plan)


@pytest.mark.skipif(os.name != "posix", reason="permissions as on Unix")
def test_permissions_and_a_link_to_the_file_stay(plan: Path) -> None:
    plan.chmod(0o640)
    link = plan.with_name("link.yaml")
    link.symlink_to(plan.name)
    write_minutes(read_original(link), {"hello": 8.0})
    assert link.is_symlink()
    assert "minutes: 8 " in plan.read_text("utf-8")
    assert stat.S_IMODE(plan.stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["plan.yaml", "modules/tea.yaml"])
def test_a_file_changed_meanwhile_is_left_alone(plan: Path, name: str) -> None:
    original = read_original(plan)
    file = plan.parent / name
    file.write_text(file.read_text("utf-8") + "# edited\n", encoding="utf-8")
    before = [path.read_bytes() for path in sorted(plan.parent.rglob("*.yaml"))]
    with pytest.raises(MinutesError, match=f"{file.name} was changed meanwhile"):
        write_minutes(original, WANTED)
    assert [path.read_bytes() for path in sorted(plan.parent.rglob("*.yaml"))] == before
    assert names(plan.parent) == {"plan.yaml", "tea.yaml"}


def test_a_file_gone_meanwhile_is_told(plan: Path) -> None:
    original = read_original(plan)
    plan.unlink()
    with pytest.raises(MinutesError, match="Nothing was written"):
        write_minutes(original, WANTED)


def test_a_session_with_errors_is_not_written(plan: Path) -> None:
    plan.write_text(MAIN.replace("minutes", "minuts", 1), encoding="utf-8")
    with pytest.raises(MinutesError, match="has errors"):
        write_minutes(read_original(plan), {"hello": 6.0})


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_a_file_in_another_encoding_is_told_and_left(plan: Path, encoding: str) -> None:
    data = MAIN.encode(encoding)
    plan.write_bytes(data)
    with pytest.raises(MinutesError, match="UTF-8"):
        write_minutes(read_original(plan), {"hello": 6.0})
    assert plan.read_bytes() == data


def test_a_protected_file_is_told_and_left(plan: Path) -> None:
    tea = plan.parent / "modules" / "tea.yaml"
    tea.chmod(0o444)
    with pytest.raises(MinutesError, match=r"tea\.yaml is protected"):
        write_minutes(read_original(plan), WANTED)
    tea.chmod(0o644)
    assert as_it_was(plan)


@pytest.mark.skipif(os.name != "posix", reason="a limit on files' sizes is set as on Unix")
def test_a_disk_that_takes_no_more_leaves_the_old_file(plan: Path) -> None:
    import resource

    long = MAIN + "# " + "x" * 200_000 + "\n"
    plan.write_text(long, encoding="utf-8")
    original = read_original(plan)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(MinutesError, match="It is as it was") as told:
            write_minutes(original, WANTED)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert os.strerror(errno.EFBIG) in str(told.value)
    assert plan.read_text("utf-8") == long
    assert names(plan.parent) == {"plan.yaml", "tea.yaml"}


def test_if_the_second_file_cannot_be_put_in_place_the_first_is_put_back(plan: Path) -> None:
    tea = plan.parent / "modules" / "tea.yaml"
    original = read_original(plan)
    (tea.with_name("tea.yaml.bak") / "in the way").mkdir(parents=True)  # a folder of that name
    with pytest.raises(MinutesError, match="Nothing was written"):
        write_minutes(original, WANTED)
    assert plan.read_text("utf-8") == MAIN
    assert tea.read_text("utf-8") == TEA
    assert names(plan.parent) == {"plan.yaml", "tea.yaml"}
