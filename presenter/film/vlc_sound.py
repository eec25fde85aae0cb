"""The sound of libvlc's players: where it is heard, and how it comes and goes without a click.

libvlc cuts sound off: measured, a pause or a mute is a step of up to 16 times the largest of a
440 Hz tone's own. So its volume is led up and down in steps of a few milliseconds. All of
`VlcSound` but `outputs` is called on the worker's thread of its player.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from presenter.film.choice import found
from presenter.film.sound import chime
from presenter.film.vlclib import Library
from presenter.session.language import translate

STEP = 0.005  # seconds from one step of a fade to the next
FADE = 0.05  # seconds from full to nothing
_PART = STEP / FADE
_CHIME = 4.0  # seconds that the test tone may take before it is given up
_RELEASE = 2.0  # seconds to wait, at the end, for somebody who asks for the devices


class VlcSound:
    """What is heard of one player. `volume`, `muted` and `wanted` may be set on any thread."""

    def __init__(self, library: Library, player: Any) -> None:  # noqa: ANN401 - python-vlc has no types
        self.volume = 100
        self.muted = False
        self.wanted = ""  # the device's name, "" for the usual one
        self._library = library
        self._mp = player
        self._audible = False
        self._gain = 0.0  # dB, as libvlc has it
        self._level = 0.0  # amplitude, 0 to 1, as libvlc has it
        self._percent = -1  # as libvlc has it
        self._off = False  # libvlc's own mute
        self._placed = False  # some device was wanted

    def outputs(self) -> tuple[str, ...]:
        """Return the names of the devices; may be called from any thread and take a while."""
        return tuple(self._library.devices().values())

    def moves(self) -> bool:
        """True while the sound is on its way to where it is wanted."""
        return self._level != self._target() or (self._level == 0.0 and not self._off)

    def step(self) -> None:
        """Take one step towards where the sound is wanted."""
        target = self._target()
        if self._level < target:
            self._unmute()
            self._set(min(target, self._level + _PART))
        elif self._level > target:
            self._set(max(target, self._level - _PART))
        elif target == 0.0 and not self._off:
            self._off = True
            self._mp.audio_set_mute(True)

    def rise(self, gain: float) -> None:
        """Have the sound come, step by step, at a gain in dB."""
        if gain != self._gain:
            self._gain = gain
            self._library.set_gain(self._mp, gain)
        self._audible = True
        self.step()

    def hush(self, last: Callable[[], bool] = lambda: True) -> None:
        """Have the sound gone when this returns; left half way once it is no more the `last`."""
        self._audible = self._audible and not last()
        while self._level > 0.0 and last():
            self._set(max(0.0, self._level - _PART))
            time.sleep(STEP)

    def new_stream(self) -> None:
        """Have the next film begin silent, on the device wanted: libvlc forgets both."""
        self._audible = False
        self._level, self._percent = 0.0, -1
        self._set(0.0)
        self._off = True
        self._mp.audio_set_mute(True)
        self.place()

    def place(self) -> None:
        """Have films heard on the device wanted, if it is there; else on the usual one.

        While none was ever wanted the system decides, which may remember one for this program.
        """
        self._placed = self._placed or bool(self.wanted)
        if not self._placed:
            return
        devices = self._library.devices()
        name = found(self.wanted, tuple(devices.values()))
        key = next((key for key, its in devices.items() if name and its == name), "")
        self._library.set_device(self._mp, key)

    def _target(self) -> float:
        heard = self._audible and not self.muted
        return (self.volume / 100) ** 3 if heard else 0.0

    def _unmute(self) -> None:
        if self._off:
            self._off = False
            self._mp.audio_set_mute(False)

    def _set(self, level: float) -> None:
        self._level = level
        percent = round(100 * level ** (1 / 3))  # libvlc's volume is the cube root of the amplitude
        if percent != self._percent:
            self._percent = percent
            self._mp.audio_set_volume(percent)


class VlcOutputs:
    """The sound devices as libvlc knows them, and a test tone on the very way of a film's sound."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._mp = library.bare_player()
        self._lock = threading.Lock()
        self._closed = False

    def names(self) -> Sequence[str]:
        """Return the devices' names."""
        return tuple(self._library.devices().values())

    def chime(self, name: str) -> str:
        """Play the tone on a device; returns when it is over."""
        return self._play(name, chime())

    def ring(self, name: str, percent: int) -> str:
        """Play the soft chime on a device; returns when it is over."""
        from presenter.film.bell import bell  # at the first countdown that ends

        return self._play(name, bell(percent))

    def _play(self, name: str, sound: bytes) -> str:
        with self._lock, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            if self._closed:
                return ""
            file = Path(folder) / "chime.wav"
            file.write_bytes(sound)
            devices = self._library.devices()
            here = found(name, tuple(devices.values()))
            if name and not here:
                return translate("sound", "“{name}” is not there.").format(name=name)
            self._library.set_media(self._mp, file, 0.0)
            key = next((key for key, its in devices.items() if its == here), "")
            if key:
                self._library.set_device(self._mp, key)
            self._mp.audio_set_mute(False)
            self._mp.audio_set_volume(100)
            over = self._library.until_over(self._mp, _CHIME)
            self._mp.stop()
        return "" if over else translate("sound", "The tone could not be played.")

    def close(self) -> None:
        """Let go of the player."""
        held = self._lock.acquire(timeout=_RELEASE + _CHIME)
        self._closed = True
        if held:
            self._mp.release()
            self._lock.release()
