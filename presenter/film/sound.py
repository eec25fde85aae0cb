"""Where films sound: devices by the names people know, found again, watched, and tested by a tone.

No player library here. `Outputs` is the seam to a sound system; its fake is beside it.
"""

from __future__ import annotations

import array
import io
import math
import sys
import threading
import wave
from collections.abc import Callable, Sequence
from typing import Protocol

from presenter.session.language import translate

EVERY = 2.0  # seconds between two looks at the devices, while a show runs

_RATE = 44100
_NOTES = ((659.25, 0.0), (523.25, 0.42))  # Hz, and when in seconds: a door bell
_LASTS = 1.1  # seconds
_LOUD = 10 ** (-12 / 20)  # of full scale: -12 dBFS at most
_ATTACK, _RELEASE = 0.012, 0.12  # seconds
_DECAY = 0.3  # seconds in which a note falls to a third


class Outputs(Protocol):
    """The sound devices of a computer. All methods may take time: never on the window's thread."""

    def names(self) -> Sequence[str]:
        """Return the names of the devices that are there, as people know them."""

    def chime(self, name: str) -> str:
        """Play a short tone on a device, "" for the usual one; return why it cannot, or nothing."""

    def ring(self, name: str, percent: int) -> str:
        """Play the soft chime of a countdown's end likewise, at a volume of 0 to 100 percent."""


class FakeOutputs:
    """Devices that come and go when told; `chimed` has where a tone was played.

    `rung` has where the soft chime was heard, and how loud.
    """

    def __init__(self, *names: str) -> None:
        self.there = list(names)
        self.chimed: list[str] = []
        self.rung: list[tuple[str, int]] = []
        self.trouble = ""

    def names(self) -> Sequence[str]:
        """Return the devices."""
        return tuple(self.there)

    def chime(self, name: str) -> str:
        """Note that a tone was played."""
        self.chimed.append(name)
        return self.trouble

    def ring(self, name: str, percent: int) -> str:
        """Note that the soft chime was played."""
        self.rung.append((name, percent))
        return self.trouble


class Watch:
    """Looks at the devices at once and then every two seconds, on a thread, until closed.

    `told` is called on that thread with the names, when they are known first and at each change.
    """

    def __init__(
        self,
        outputs: Outputs,
        told: Callable[[tuple[str, ...]], None],
        every: float = EVERY,
    ) -> None:
        self._outputs = outputs
        self._told = told
        self._every = every
        self._over = threading.Event()
        self._names: tuple[str, ...] | None = None
        self._thread = threading.Thread(target=self._work, name="sound devices", daemon=True)

    def begin(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Look no more; waits for a look under way, at most two seconds."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join(2.0)

    def _work(self) -> None:
        while not self._over.is_set():
            names = tuple(dict.fromkeys(self._outputs.names()))
            if names != self._names and not self._over.is_set():
                self._names = names
                self._told(names)
            self._over.wait(self._every)


def chime() -> bytes:
    """Return the test tone as a WAV file: two notes that begin and end softly, -12 dBFS at most."""
    total = round(_RATE * _LASTS)
    samples = [0.0] * total
    for pitch, begin in _NOTES:
        first, turn = round(begin * _RATE), 2 * math.pi * pitch / _RATE
        for n in range(total - first):
            t = n / _RATE
            rise = min(1.0, t / _ATTACK)
            samples[first + n] += rise * math.exp(-t / _DECAY) * math.sin(turn * n)
    loudest = max(abs(one) for one in samples)
    release = round(_RELEASE * _RATE)
    made = array.array("h", (0 for _ in samples))
    for n, one in enumerate(samples):
        fall = min(1.0, (total - 1 - n) / release)
        made[n] = round(32767 * _LOUD * fall * one / loudest)
    return as_wav(made, _RATE)


def as_wav(samples: array.array[int], rate: int) -> bytes:
    """Return samples of one channel, 16 bits each, as a WAV file."""
    made = samples[:]
    if sys.byteorder == "big":
        made.byteswap()
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(made.tobytes())
    return held.getvalue()


Rings = Callable[[str, int], str]


def _silent(_name: str, _percent: int) -> str:
    return translate("sound", "This film player has no chime.")


class PlayerOutputs:
    """The devices as a film player knows them; it plays films alone, so no tone.

    `ring` plays the soft chime, where the player's library can.
    """

    def __init__(self, outputs: Callable[[], Sequence[str]], ring: Rings = _silent) -> None:
        self.names = outputs
        self.ring = ring

    def chime(self, name: str) -> str:  # noqa: ARG002 - as the protocol has it
        """Say how to hear something all the same."""
        return translate("sound", "This film player has no test tone: play a film to hear it.")
