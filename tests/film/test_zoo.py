"""Films as people have them play right; what cannot play is told in plain words, in time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from presenter.film.players import Players, open_players
from presenter.film.probe import probe
from tests.film.hall import Hall, is_upright, showing
from tests.film.zoo import WHOLE, WRONG, Kind, Lacking, Wrong, make_heavy, make_whole, make_wrong

IN_TIME = 1.5  # seconds in which the room sees a picture, or `instead`


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("zoo")


@pytest.fixture(scope="module", params=["vlc", "qt"])
def library(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Players]:
    opened = open_players(request.param)
    if opened.players is None or opened.name != request.param:
        pytest.skip(opened.words)
    yield opened.players
    opened.players.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hall(library: Players) -> Iterator[Hall]:
    made = Hall(library)
    yield made
    made.director.close()


@pytest.mark.parametrize("kind", WHOLE, ids=lambda kind: kind.name)
def test_a_film_as_people_have_them_plays(hall: Hall, folder: Path, kind: Kind) -> None:
    try:
        path = make_whole(kind, folder)
    except Lacking as lacking:
        pytest.skip(str(lacking))
    assert probe(path).has_sound == bool(kind.tones)
    step = showing(path)
    hall.enter(step, "card")
    assert hall.first() < IN_TIME
    if hall.players[0].name == kind.without and hall.broke is not None:
        assert "does not play without VLC" in hall.broke.reason
        assert "VLC" in hall.broke.fix
        return
    assert hall.broke is None
    frame = hall.director.frame()
    assert frame is not None
    assert (frame.width, frame.height) == pytest.approx(kind.seen, abs=1)
    assert is_upright(frame)
    hall.enter(step, "play-1")
    hall.wait(0.3)
    hall.director.seek(1.3)
    hall.until(lambda: hall.over)
    assert hall.broke is None
    assert hall.pictures > 4
    assert hall.black == 0
    assert hall.director.position() == pytest.approx(probe(path).duration, abs=0.1)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.name)
def test_a_file_that_is_not_a_whole_film_is_told(hall: Hall, folder: Path, wrong: Wrong) -> None:
    try:
        path = make_wrong(wrong, folder)
    except Lacking as lacking:
        pytest.skip(str(lacking))
    hall.enter(showing(path), "play-1")
    assert hall.first() < IN_TIME
    hall.until(lambda: hall.over)
    assert hall.black == 0
    if not wrong.words:
        return
    assert hall.broke is not None
    assert wrong.words in hall.broke.reason
    assert path.name in hall.broke.reason
    assert hall.broke.fix
    assert hall.pictures == 0


@pytest.mark.parametrize("way", ["unlinked", "renamed", "truncated"])
def test_a_film_taken_away_while_it_plays_ends_or_is_told(
    hall: Hall, folder: Path, tmp_path: Path, way: str
) -> None:
    try:
        path = Path(shutil.copy(make_heavy(folder), tmp_path / "away.mp4"))
    except Lacking as lacking:
        pytest.skip(str(lacking))
    hall.enter(showing(path), "play-1")
    hall.until(lambda: hall.pictures > 10)
    take_away(path, way)
    hall.until(lambda: hall.over)
    assert hall.black == 0
    if hall.broke is not None:
        assert "away.mp4" in hall.broke.reason
        assert hall.broke.fix
    hall.happened.clear()
    hall.enter(showing(make_heavy(folder), "other"), "card")
    hall.first()
    assert hall.broke is None


def take_away(path: Path, way: str) -> None:
    if way == "unlinked":
        path.unlink()
    elif way == "renamed":
        path.rename(path.with_name("elsewhere.mp4"))
    else:
        os.truncate(path, path.stat().st_size // 4)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.parametrize("name", ["vlc", "qt"])
def test_a_film_one_may_not_read_is_told(tmp_path: Path, folder: Path, name: str) -> None:
    """As another user: root may read everything."""
    path = tmp_path / "secret.mp4"
    try:
        shutil.copy(make_whole(WHOLE[0], folder), path)
    except Lacking as lacking:
        pytest.skip(str(lacking))
    for above in (tmp_path, *tmp_path.parents):
        if above.stat().st_uid == os.getuid() and above != Path("/"):
            above.chmod(above.stat().st_mode | 0o111)
    path.chmod(0)
    command = [sys.executable, "-m", "tests.film.another_user", name, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode == 3:
        pytest.skip(done.stdout)
    told = json.loads(done.stdout.splitlines()[-1])
    assert "does not let you read secret.mp4" in told["reason"]
    assert "permissions" in told["fix"]
    assert told["seconds"] < IN_TIME
