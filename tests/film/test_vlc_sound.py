"""How the sound of libvlc comes and goes, with a library that only notes what it is told."""

from __future__ import annotations

from itertools import pairwise

import pytest

from presenter.film.vlc_sound import FADE, STEP, VlcSound


class FakeLibrary:
    """Stands for libvlc and for its player."""

    def __init__(self):
        self.volumes: list[int] = []
        self.mutes: list[bool] = []
        self.gains: list[float] = []
        self.keys: list[str] = []
        self.there = {"sink-1": "Hall", "sink-2": "Laptop"}

    def devices(self):
        return self.there

    def set_device(self, _player, key):
        self.keys.append(key)

    def set_gain(self, _player, gain):
        self.gains.append(gain)

    def audio_set_volume(self, percent):
        self.volumes.append(percent)

    def audio_set_mute(self, muted):
        self.mutes.append(muted)


@pytest.fixture
def library():
    return FakeLibrary()


@pytest.fixture
def sound(library):
    made = VlcSound(library, library)
    made.new_stream()
    library.volumes.clear()
    library.mutes.clear()
    return made


def settle(sound):
    steps = 0
    while sound.moves():
        sound.step()
        steps += 1
        assert steps < 100, "it never comes to rest"
    return steps


def heights(library):
    return [(percent / 100) ** 3 for percent in library.volumes]


def test_sound_rises_in_small_steps(sound, library):
    sound.rise(0.0)
    settle(sound)
    assert library.volumes[-1] == 100
    assert library.mutes == [False]
    assert max(b - a for a, b in pairwise([0.0, *heights(library)])) < 0.12


def test_sound_is_gone_in_small_steps_when_hush_returns(sound, library):
    sound.rise(0.0)
    settle(sound)
    library.volumes.clear()
    sound.hush()
    assert library.volumes[-1] == 0
    assert max(a - b for a, b in pairwise([1.0, *heights(library)])) < 0.12
    settle(sound)
    assert library.mutes[-1] is True


def test_a_hush_that_is_overtaken_stops_half_way_and_the_sound_rises_again(sound, library):
    sound.rise(0.0)
    settle(sound)
    left = iter([True, True, True, True, False])
    sound.hush(lambda: next(left, False))
    assert library.volumes[-1] > 50
    sound.rise(0.0)
    settle(sound)
    assert library.volumes[-1] == 100


def test_mute_and_volume_go_there_by_steps(sound, library):
    sound.rise(0.0)
    settle(sound)
    sound.volume = 40
    assert settle(sound) > 3
    assert library.volumes[-1] == 40
    sound.muted = True
    settle(sound)
    assert (library.volumes[-1], library.mutes[-1]) == (0, True)
    sound.muted = False
    settle(sound)
    assert (library.volumes[-1], library.mutes[-1]) == (40, False)


def test_a_fade_is_short():
    assert STEP < FADE <= 0.08


def test_muted_before_it_plays_nothing_is_heard(sound, library):
    sound.muted = True
    sound.rise(0.0)
    settle(sound)
    assert all(percent == 0 for percent in library.volumes)
    assert False not in library.mutes


def test_the_device_is_set_again_for_each_film(sound, library):
    sound.wanted = "Hall"
    sound.new_stream()
    sound.new_stream()
    assert library.keys == ["sink-1", "sink-1"]


def test_a_device_that_is_gone_gives_way_to_the_usual_one_and_is_taken_again(sound, library):
    sound.wanted = "Hall"
    sound.place()
    del library.there["sink-1"]
    sound.new_stream()
    library.there["sink-9"] = "Hall"
    sound.new_stream()
    assert library.keys == ["sink-1", "", "sink-9"]


def test_while_none_was_ever_chosen_the_system_decides(sound, library):
    sound.new_stream()
    assert library.keys == []


def test_gain_is_set_before_the_sound_comes(sound, library):
    sound.rise(3.0)
    sound.rise(3.0)
    assert library.gains == [3.0]
