"""Sessions on disk for what judges or paints them whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.film.films import make_film

SESSION = """\
title: "Seen: a small session"
start: 09:30
assets: .
films: films.yaml
sections:
  - title: One
    steps:
      - slide: Welcome
        minutes: 5
        reveal: true
        text: |
          - Pass
          - Rest
      - film: door
        id: door
        minutes: 6
        pauses:
          - {at: 0:01, ask: Who decides?, minutes: 4}
      - discuss: And now?
        hidden: true
        minutes: 3
"""
FILMS = """\
door:
  file: door.mp4
  title: The door
  label: Drawn film
  instead: The door stays shut.
  rights: {owner: The project, licence: CC-BY-4.0}
"""


@pytest.fixture(scope="session")
def door_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of film, made once."""
    return make_film(tmp_path_factory.mktemp("film") / "door.mp4")


@pytest.fixture
def session_file(tmp_path: Path, door_film: Path) -> Path:
    """A session with a film, a hidden step and a slide shown item by item."""
    folder = tmp_path / "workshop"
    folder.mkdir()
    (folder / "door.mp4").write_bytes(door_film.read_bytes())
    (folder / "films.yaml").write_text(FILMS, encoding="utf-8")
    (folder / "small.yaml").write_text(SESSION, encoding="utf-8")
    return folder / "small.yaml"
