"""What is remembered: at once in the program, and on the disk for the next time."""

from __future__ import annotations

from dataclasses import replace

from presenter.run.settings import load_settings
from presenter.share.screens import Screen
from presenter.windows.remembered import Remembered
from tests.windows.house import LAPTOP, PROJECTOR


def test_without_a_file_a_choice_holds_as_long_as_the_program(qapp):
    remembered = Remembered()
    assert remembered.wall_among([LAPTOP, PROJECTOR]) is None
    remembered.choose_wall([LAPTOP, PROJECTOR], LAPTOP)
    assert remembered.wall_among([PROJECTOR, LAPTOP]) == LAPTOP
    assert remembered.wall_among([LAPTOP]) is None


def test_the_next_program_knows_the_choice_and_the_sessions(qapp, tmp_path):
    path = tmp_path / "settings.json"
    first = Remembered(lambda: path)
    first.opened(tmp_path / "a.yaml")
    first.choose_wall([LAPTOP, PROJECTOR], LAPTOP)
    first.opened(tmp_path / "b.yaml")
    assert first.wait(5000)
    assert Remembered(lambda: path).wall_among([LAPTOP, PROJECTOR]) == LAPTOP
    assert len(load_settings(path)[0].recent) == 2


def test_a_file_that_cannot_be_kept_is_told_and_the_choice_holds(qapp, tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()
    told = []
    remembered = Remembered(lambda: path, told.append)
    remembered.choose_wall([LAPTOP, PROJECTOR], LAPTOP)
    assert remembered.wait(5000)
    assert "could not be kept" in told[0]
    assert remembered.wall_among([LAPTOP, PROJECTOR]) == LAPTOP


def test_a_projector_known_from_another_room_is_the_wall_there_too(qapp):
    remembered = Remembered()
    known = Screen("DP-2", 1366, 0, 1024, 768, maker="Epson", model="EB-1")
    tv = Screen("HDMI-1", 3000, 0, 3840, 2160)
    remembered.choose_wall([LAPTOP, PROJECTOR, known], known)
    elsewhere = replace(known, name="DP-7", x=5000)
    assert remembered.wall_among([LAPTOP, tv, elsewhere]) == elsewhere
    assert remembered.wall_among([LAPTOP, tv, replace(tv, name="DP-2")]) is None  # a plug alone


def test_the_laptops_own_is_the_wall_only_where_it_was_made_so(qapp):
    remembered = Remembered()
    laptop = replace(LAPTOP, maker="Lenovo")
    remembered.choose_wall([laptop, PROJECTOR], laptop)
    assert remembered.wall_among([laptop, replace(PROJECTOR, name="DP-4", maker="Dell")]) is None


def test_changes_at_a_time_are_all_kept(qapp, tmp_path):
    path = tmp_path / "settings.json"
    remembered = Remembered(lambda: path)
    for n in range(12):
        remembered.change(lambda old, n=n: replace(old, keys=(*old.keys, (f"F{n}", "next"))))
    assert remembered.wait(5000)
    assert len(load_settings(path)[0].keys) == 12
