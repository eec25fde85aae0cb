"""The soft chime at the end of a countdown: two partials of a small bell, made here."""

from __future__ import annotations

import array
import math
from functools import lru_cache

from presenter.film.sound import as_wav

RATE = 44100
LASTS = 0.8  # seconds
_PARTIALS = ((587.33, 1.0, 0.30), (1174.66, 0.28, 0.16))  # Hz, share, seconds to a third
_LOUD = 10 ** (-16 / 20)  # of full scale: -16 dBFS at most, softer than the test tone
_ATTACK, _RELEASE = 0.02, 0.25  # seconds
_REST = 0.1  # seconds of silence behind it: a device that stops early cuts nothing off


@lru_cache(maxsize=4)
def bell(percent: int = 100) -> bytes:
    """Return the chime as a WAV file, at a loudness of 0 to 100 percent of its own.

    It begins and ends at nothing, with no step in between. Percent are a volume's: the amplitude
    falls with their cube, as the players' does.
    """
    total, release = round(RATE * LASTS), round(RATE * _RELEASE)
    samples = [_struck(n / RATE) for n in range(total)]
    loudest = max(abs(one) for one in samples)
    level = 32767 * _LOUD * (min(100, max(0, percent)) / 100) ** 3 / loudest
    made = array.array("h", bytes(2 * (total + round(RATE * _REST))))
    for n, one in enumerate(samples):
        part = min(1.0, (total - 1 - n) / release)
        fall = (1 - math.cos(math.pi * part)) / 2  # lands without a corner
        made[n] = round(level * fall * one)
    return as_wav(made, RATE)


def _struck(t: float) -> float:
    """Return how far the bell swings at a time in seconds after it was struck."""
    rise = (1 - math.cos(math.pi * min(1.0, t / _ATTACK))) / 2
    return rise * sum(
        share * math.exp(-t / decay) * math.sin(2 * math.pi * pitch * t)
        for pitch, share, decay in _PARTIALS
    )
