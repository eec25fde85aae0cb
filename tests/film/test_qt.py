"""What Qt's player does besides what all do: sound that comes and goes softly, speed, devices."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtMultimedia import QMediaDevices

from presenter.film.player import Clip, FilmState
from presenter.film.qt import QtPlayer, QtPlayers
from presenter.film.qt_bell import QtBell
from presenter.film.stills import still
from tests.film.films import FPS
from tests.film.hall import colour
from tests.film.zoo import WHOLE, Lacking, make_whole

PATIENCE = 6.0


@pytest.fixture
def player(qapp: QCoreApplication) -> Iterator[QtPlayer]:
    made, trouble = QtPlayers.start()
    if made is None:
        pytest.skip(trouble)
    yield made.make()
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def strengths(player: QtPlayer) -> list[float]:
    """All that the sound was set to, from 0 to 1."""
    told: list[float] = []
    sound = player._media._sound
    sound.volumeChanged.connect(lambda strength: told.append(strength))
    return told


def until(player: QtPlayer, done: Callable[[], bool]) -> None:
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < PATIENCE
        QCoreApplication.processEvents()
        player.take()
        time.sleep(0.001)


def cue(player: QtPlayer, film: Path) -> None:
    player.load(Clip(film, 0.0, (320, 180), 4.0, float(FPS)))
    until(player, lambda: player.state() is FilmState.READY)


def test_the_sound_comes_and_goes_in_small_steps(
    player: QtPlayer, strengths: list[float], film: Path
) -> None:
    cue(player, film)
    assert max(strengths, default=0.0) == 0.0
    changes: list[Callable[[], None]] = [
        player.play,
        lambda: player.set_muted(True),
        lambda: player.set_muted(False),
        player.pause,
    ]
    for number, change in enumerate(changes):
        wanted = 1.0 - number % 2
        strengths.clear()
        change()
        until(player, lambda wanted=wanted: strengths[-1:] == [wanted])  # type: ignore[misc]
        steps = [abs(one - other) for one, other in pairwise(strengths)]
        assert len(strengths) >= 6
        assert max(steps) < 0.3


def test_a_stop_known_ahead_is_come_to_in_silence(
    player: QtPlayer, strengths: list[float], film: Path
) -> None:
    softly = False
    for _ in range(5):  # a busy machine may come to a stop at one blow
        strengths.clear()
        cue(player, film)
        player.stop_at(0.6)
        player.play()
        until(player, lambda: player.state() is FilmState.HELD)
        assert max(strengths) == 1.0
        assert strengths[-1] == 0.0
        softly = softly or 0.0 < strengths[-2] < 1.0
    assert softly


def test_half_of_the_way_is_an_eighth_of_the_strength_as_with_libvlc(
    player: QtPlayer, strengths: list[float], film: Path
) -> None:
    player.set_volume(50)
    cue(player, film)
    player.play()
    until(player, lambda: strengths[-1:] == [pytest.approx(0.125)])


@pytest.mark.parametrize(("asked", "rate"), [(0.75, 0.85), (0.9, 0.9), (1.5, 1.5)])
def test_a_film_can_play_slower_or_faster(
    player: QtPlayer, film: Path, asked: float, rate: float
) -> None:
    cue(player, film)
    player.set_rate(asked)
    player.play()
    until(player, lambda: player.position() > 0.5)
    began, at = time.monotonic(), player.position()
    until(player, lambda: time.monotonic() - began > 1.0)
    passed = time.monotonic() - began
    assert player.position() - at == pytest.approx(passed * rate, abs=0.3)
    frame = player.frame()
    assert frame is not None
    assert frame.at == pytest.approx(player.position(), abs=0.5)


def test_sound_devices_are_listed_on_any_thread_and_one_that_is_gone_is_no_trouble(
    player: QtPlayer, film: Path
) -> None:
    heard: list[object] = []
    asker = threading.Thread(target=lambda: heard.append(player.outputs()))
    asker.start()
    asker.join(PATIENCE)
    assert heard == [player.outputs()]
    player.set_output("Speakers that were taken home")
    cue(player, film)
    player.play()
    until(player, lambda: player.position() > 0.2)
    player.set_output("")
    until(player, lambda: player.position() > 0.4)


def test_a_film_has_the_colours_of_its_still(player: QtPlayer, tmp_path: Path) -> None:
    try:
        path = make_whole(WHOLE[0], tmp_path)
    except Lacking as lacking:
        pytest.skip(str(lacking))
    player.load(Clip(path))
    until(player, lambda: player.state() is FilmState.READY)
    frame, picture = player.frame(), still(path, 0.0)
    assert frame is not None
    for place in ((0.1, 0.1), (0.9, 0.9), (0.4, 0.4)):
        for one, other in zip(colour(frame, *place), colour(picture, *place), strict=True):
            assert abs(one - other) <= 3


def test_the_chime_is_asked_for_on_any_thread_and_rings_on_the_windows(
    qapp: QCoreApplication,
) -> None:
    bell = QtBell()
    rang: list[str] = []
    bell._asked.connect(lambda name, _file: rang.append(name))
    asking = threading.Thread(target=lambda: bell.ring("no such device", 60))
    asking.start()
    asking.join()
    began = time.monotonic()
    while not rang:
        assert time.monotonic() - began < PATIENCE
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    assert (bell._effect is not None) is bool(QMediaDevices.audioOutputs())
    if bell._effect is not None:
        assert bell._effect.source().toLocalFile().endswith("60.wav")
    bell.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
