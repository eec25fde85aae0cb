from __future__ import annotations

from pathlib import Path

from presenter.share.shipped import shipped_folder, shipped_sessions
from presenter.windows.shelf import offer, offers

GOOD = """presenter: 1
title: A taster
subtitle: In short
sections:
  - title: One
    steps:
      - {slide: Hello, minutes: 5}
      - {slide: Hidden, minutes: 9, hidden: true}
      - {break: Tea, minutes: 15}
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_session_is_offered_with_its_title_and_length(tmp_path):
    made = offer(write(tmp_path, "a.yaml", GOOD))
    assert (made.title, made.subtitle, made.minutes, made.trouble) == (
        "A taster",
        "In short",
        20,
        "",
    )


def test_a_broken_session_is_offered_with_its_trouble(tmp_path):
    made = offer(write(tmp_path, "a.yaml", GOOD.replace("slide: Hello", "slidde: Hello")))
    assert "Check shows" in made.trouble
    assert offer(write(tmp_path, "b.yaml", "[")).title == "b"


def test_a_file_that_is_gone_is_told(tmp_path):
    assert offer(tmp_path / "gone.yaml").trouble == "This file is no longer there."


def test_each_is_offered_once_and_film_libraries_are_not(tmp_path):
    path = write(tmp_path, "a.yaml", GOOD)
    write(tmp_path, "films.yaml", "")
    assert shipped_sessions(tmp_path) == (path,)
    assert len(offers([path, path])) == 1
    assert shipped_sessions(tmp_path / "nowhere") == ()


def test_sessions_come_with_the_program():
    assert shipped_sessions(shipped_folder())
