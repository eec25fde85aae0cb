"""A day's films leave nothing behind: no thread, no open file, no memory; at most two are open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from presenter.film.players import Players, open_players
from tests.film.films import make_film
from tests.film.walking import can_walk, copies, walk

COUNT = 40


@pytest.fixture(params=["vlc", "qt"])
def library(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Players]:
    opened = open_players(request.param)
    if opened.players is None or opened.name != request.param:
        pytest.skip(opened.words)
    yield opened.players
    opened.players.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.skipif(not can_walk(), reason="only Linux tells what a process holds")
def test_many_films_leave_nothing_behind(library: Players, tmp_path: Path) -> None:
    sources = [
        make_film(tmp_path / "one.mp4", 2.0),
        make_film(tmp_path / "two.mkv", 2.0, (640, 360)),
        make_film(tmp_path / "three.mov", 2.0, sound=False),
    ]
    seen = walk(library, copies(sources, tmp_path, COUNT), every=COUNT // 4)
    assert seen.broke == 0
    assert max(held.films for held in seen.held) <= 2
    assert seen.most_films <= 3  # one is looked at before a player lets go of its last
    early, late = seen.held[1], seen.held[-1]
    assert late.threads <= early.threads + 8  # they come and go; a leak would be one a film
    assert late.files <= early.files + 3
    assert late.memory < early.memory + 80  # libvlc fills its stores up to some sixty films
