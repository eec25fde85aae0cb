"""Settings: kept whole, and never in the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from presenter.run.settings import (
    RECENT,
    ROOMS,
    ScreenMark,
    Settings,
    load_settings,
    save_settings,
)

LAPTOP = ScreenMark("eDP-1", "AUO", "B140", "", 309, 174)
BEAMER = ScreenMark("HDMI-1", "Epson", "EB-1", "X4711", 1600, 900)
SECOND = ScreenMark("DP-2", "Epson", "EB-1", "X4712", 1600, 900)


def test_settings_come_back(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    kept = Settings(recent=("/a.yaml", "/b.yaml"), keys=(("PgDown", "black"), ("é", "next")))
    assert save_settings(kept, path) == ""
    assert load_settings(path) == (kept, "")
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_the_first_time_there_is_nothing_and_nothing_to_tell(tmp_path):
    assert load_settings(tmp_path / "none.json") == (Settings(), "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"recent": 3}',
        '{"recent": [null]}',
        "[" * 100_000,
        '{"walls": 3}',
        '{"walls": [1]}',
        '{"walls": [{"screens": 1}]}',
        '{"walls": [{"screens": [], "wall": null}]}',
        '{"walls": [{"screens": [], "wall": {"name": 3}}]}',
    ],
)
def test_a_broken_file_starts_afresh_and_is_told(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    settings, message = load_settings(path)
    assert settings == Settings()
    assert str(path) in message


def test_what_is_not_text_starts_afresh(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert load_settings(path)[0] == Settings()
    assert load_settings(tmp_path)[1]


def test_a_folder_that_cannot_be_written_is_told_and_the_old_file_stays(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    message = save_settings(Settings(), tmp_path / "file" / "settings.json")
    assert "could not be kept" in message
    blocked = tmp_path / "settings.json"
    blocked.mkdir()
    assert save_settings(Settings(), blocked)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "settings.json"]


def test_the_newest_session_comes_first_and_only_once(tmp_path):
    settings = Settings()
    for number in range(20):
        settings = settings.opened(tmp_path / f"{number}.yaml")
    settings = settings.opened(tmp_path / "15.yaml")
    assert [Path(each).stem for each in settings.recent[:3]] == ["15", "19", "18"]
    assert len(settings.recent) == RECENT


def test_a_file_from_before_walls_were_remembered_still_loads(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"recent": ["/a.yaml"]}', encoding="utf-8")
    assert load_settings(path) == (Settings(recent=("/a.yaml",)), "")


def test_the_wall_of_a_set_of_screens_comes_back_whatever_their_order(tmp_path):
    path = tmp_path / "settings.json"
    settings = Settings().chose([LAPTOP, BEAMER], LAPTOP)
    assert save_settings(settings, path) == ""
    found, message = load_settings(path)
    assert message == ""
    assert found.wall_among([BEAMER, LAPTOP]) == LAPTOP


def test_another_set_of_screens_has_a_wall_of_its_own():
    settings = Settings().chose([LAPTOP, BEAMER], LAPTOP)
    assert settings.wall_among([LAPTOP, SECOND]) is None
    assert settings.wall_among([LAPTOP, BEAMER, SECOND]) is None
    assert settings.wall_among([LAPTOP]) is None
    settings = settings.chose([LAPTOP, BEAMER, SECOND], SECOND)
    assert settings.wall_among([LAPTOP, BEAMER]) == LAPTOP
    assert settings.wall_among([SECOND, LAPTOP, BEAMER]) == SECOND


def test_the_last_choice_holds():
    settings = Settings().chose([LAPTOP, BEAMER], LAPTOP).chose([BEAMER, LAPTOP], BEAMER)
    assert settings.wall_among([LAPTOP, BEAMER]) == BEAMER
    assert len(settings.walls) == 1


def test_a_projector_at_another_plug_is_the_same_projector():
    settings = Settings().chose([LAPTOP, BEAMER, SECOND], SECOND)
    moved = ScreenMark("HDMI-7", "Epson", "EB-1", "X4712", 1600, 900)
    assert settings.wall_among([LAPTOP, BEAMER, moved]) == moved


def test_two_alike_are_told_apart_by_their_plugs_only():
    one, two = ScreenMark("DP-1", "Epson", "EB-1"), ScreenMark("DP-2", "Epson", "EB-1")
    settings = Settings().chose([LAPTOP, one, two], two)
    assert settings.wall_among([LAPTOP, two, one]) == two
    three = ScreenMark("DP-3", "Epson", "EB-1")
    assert settings.wall_among([LAPTOP, one, three]) is None


def test_old_rooms_are_forgotten_in_the_end():
    settings = Settings()
    for number in range(ROOMS + 3):
        beamer = ScreenMark(f"DP-{number}", serial=str(number))
        settings = settings.chose([LAPTOP, beamer], beamer)
    assert len(settings.walls) == ROOMS


def test_settings_of_before_there_were_keys_still_load(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"recent": ["/a.yaml"]}', encoding="utf-8")
    assert load_settings(path) == (Settings(recent=("/a.yaml",)), "")


@pytest.mark.parametrize("keys", ["3", "[]", '{"F13": 4}', '{"F13": null}', "null"])
def test_broken_keys_are_told_and_the_sessions_are_not_lost(tmp_path, keys):
    path = tmp_path / "settings.json"
    path.write_text(f'{{"recent": ["/a.yaml"], "keys": {keys}}}', encoding="utf-8")
    settings, message = load_settings(path)
    assert settings == Settings(recent=("/a.yaml",))
    assert "keys" in message
    assert "usual" in message


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        *[("player", "mpv"), ("output", 3), ("caption_percent", "big"), ("caption_percent", True)],
        *[("caption_ground", "pink"), ("contrast", 1), ("language", None), ("walls", 7)],
    ],
)
def test_one_damaged_setting_is_named_and_takes_no_other_with_it(tmp_path, name, wrong):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"still": True, name: wrong}), encoding="utf-8")
    settings, message = load_settings(path)
    assert settings == Settings(still=True)
    assert name in message


def test_sizes_out_of_range_become_the_nearest(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"caption_percent": 900, "console_percent": 3}', encoding="utf-8")
    assert load_settings(path) == (Settings(caption_percent=200, console_percent=100), "")
