from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from presenter.windows.look import Look
from presenter.windows.meter import Heard, Meter, words_of

LOUD = Heard(sound=True, rms=-12.0, peak=-6.0)


def meter(qtbot, heard=LOUD):
    made = Meter()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(90, 38)
    made.ask = lambda: heard
    made.refresh()
    return made


def picture(made) -> QImage:
    return made.grab().toImage()


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        (Heard(), ""),
        (Heard(sound=False), "no sound"),
        (LOUD, "12 dB below"),
        (replace(LOUD, muted=True), "hears none"),
        (replace(LOUD, volume=0), "hears none"),
        (Heard(sound=True, rms=-99, peak=-99), "silent at this moment"),
    ],
)
def test_the_meter_says_in_words_what_it_shows(heard, words):
    assert words in words_of(heard)
    assert bool(words_of(heard)) == bool(words)


def test_louder_is_longer_and_muted_is_another_shape(qtbot):
    made = meter(qtbot)
    loud = picture(made)
    for other in (replace(LOUD, rms=-30.0), replace(LOUD, muted=True), Heard(sound=False)):
        made.ask = lambda other=other: other
        made.refresh()
        assert picture(made) != loud


def test_it_moves_only_while_a_film_plays(qtbot):
    made = meter(qtbot)
    assert not made.is_moving()
    made.follow(playing=True)
    assert made.is_moving()
    made.ask = lambda: replace(LOUD, rms=-40.0)
    qtbot.waitUntil(lambda: made.heard().rms == -40.0)
    made.follow(playing=False)
    assert not made.is_moving()


def test_with_reduced_motion_it_is_a_number_once_a_second(qtbot):
    made = meter(qtbot)
    made.calm = lambda: True
    made.follow(playing=True)
    assert made._timer.interval() == 1000
    made.follow(playing=False)
