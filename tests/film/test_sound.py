from __future__ import annotations

import array
import io
import threading
import wave
from itertools import pairwise

from presenter.film.sound import FakeOutputs, PlayerOutputs, Watch, chime


def tone():
    with wave.open(io.BytesIO(chime())) as file:
        return array.array("h", file.readframes(file.getnframes())), file.getframerate()


def test_the_tone_is_short_and_not_too_loud():
    samples, rate = tone()
    assert 0.8 < len(samples) / rate < 1.5
    assert 0.24 < max(map(abs, samples)) / 32767 < 0.252  # -12 dBFS


def test_the_tone_begins_and_ends_at_nothing_and_has_no_step_in_it():
    samples, _ = tone()
    assert samples[0] == samples[-1] == 0
    assert max(abs(b - a) for a, b in pairwise(samples)) < 1600


class Told:
    def __init__(self):
        self.names: list[tuple[str, ...]] = []
        self.news = threading.Semaphore(0)

    def __call__(self, names):
        self.names.append(names)
        self.news.release()

    def wait(self):
        assert self.news.acquire(timeout=5)


def test_a_device_that_comes_or_goes_is_told_once():
    outputs, told = FakeOutputs("Hall"), Told()
    watch = Watch(outputs, told, every=0.01)
    watch.begin()
    told.wait()
    outputs.there.append("HDMI")
    told.wait()
    outputs.there.clear()
    told.wait()
    watch.close()
    assert told.names == [("Hall",), ("Hall", "HDMI"), ()]


def test_no_thread_is_left_when_the_watch_is_over():
    told = Told()
    watch = Watch(FakeOutputs(), told, every=60)
    watch.begin()
    told.wait()
    watch.close()
    assert not watch._thread.is_alive()


def test_a_player_without_a_tone_says_what_to_do():
    outputs = PlayerOutputs(lambda: ("Hall",))
    assert outputs.names() == ("Hall",)
    assert "play a film" in outputs.chime("Hall")
