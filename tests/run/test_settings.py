"""Settings: kept whole, and never in the way."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from presenter.run.settings import RECENT, Settings, change_settings, load_settings, save_settings


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
    ["", "{", "[]", '{"recent": 3}', '{"recent": [null]}', "[" * 100_000],
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


def test_settings_of_before_there_were_keys_still_load(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"recent": ["/a.yaml"]}', encoding="utf-8")
    assert load_settings(path) == (Settings(("/a.yaml",)), "")


@pytest.mark.parametrize("keys", ["3", "[]", '{"F13": 4}', '{"F13": null}', "null"])
def test_broken_keys_are_told_and_the_sessions_are_not_lost(tmp_path, keys):
    path = tmp_path / "settings.json"
    path.write_text(f'{{"recent": ["/a.yaml"], "keys": {keys}}}', encoding="utf-8")
    settings, message = load_settings(path)
    assert settings == Settings(("/a.yaml",))
    assert "keys" in message
    assert "usual" in message


def test_two_changes_at_a_time_are_both_kept(tmp_path):
    path = tmp_path / "settings.json"
    changes = [
        lambda old, n=n: replace(old, keys=(*old.keys, (f"F{n}", "next"))) for n in range(12)
    ]
    threads = [threading.Thread(target=change_settings, args=(path, one)) for one in changes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(load_settings(path)[0].keys) == 12
