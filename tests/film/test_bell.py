"""The chime at the end of a countdown: soft, short, and without a click."""

from __future__ import annotations

import array
import io
import wave
from itertools import pairwise

import pytest

from presenter.film.bell import LASTS, bell
from presenter.film.sound import FakeOutputs, PlayerOutputs


def heard(percent=100):
    with wave.open(io.BytesIO(bell(percent))) as file:
        return array.array("h", file.readframes(file.getnframes())), file.getframerate()


def test_it_is_short_and_soft():
    samples, rate = heard()
    sounding = max(n for n, one in enumerate(samples) if one) / rate
    assert 0.6 < sounding <= LASTS
    assert 0.14 < max(map(abs, samples)) / 32767 < 0.17  # -16 dBFS


def test_it_begins_and_ends_at_nothing_and_has_no_step_in_it():
    samples, _ = heard()
    assert samples[0] == samples[-1] == 0
    assert max(abs(one) for one in samples[:20]) < 60
    assert max(abs(b - a) for a, b in pairwise(samples)) < 800


def test_it_is_as_loud_as_films_are_set():
    loudest = {percent: max(map(abs, heard(percent)[0])) for percent in (100, 50, 0)}
    assert loudest[50] == pytest.approx(loudest[100] / 8, rel=0.01)
    assert loudest[0] == 0


def test_a_player_without_a_chime_says_so_and_one_with_it_rings():
    assert "no chime" in PlayerOutputs(tuple).ring("", 100)
    fake = FakeOutputs("Hall")
    assert PlayerOutputs(tuple, fake.ring).ring("Hall", 40) == ""
    assert fake.rung == [("Hall", 40)]
