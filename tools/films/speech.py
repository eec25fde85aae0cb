"""Voices and sounds: espeak-ng speaks each sentence, the film's sound track is mixed from them.

espeak-ng writes 16-bit mono at 22,050 Hz (man page, `-w`); all sound here is at that rate.
"""

from __future__ import annotations

import array
import math
import random
import re
import shutil
import subprocess
import sys
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

from tools.films.storyboard import FilmError, Line, Storyboard, Voice

RATE = 22050
_LOUDNESS = 0.09  # root mean square of a voice while it speaks
_BREATH = 0.28  # seconds between two sentences
_SILENCE = 0.012


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence or sound in the film: when it starts and ends, in seconds of the film."""

    start: float
    end: float
    who: str
    text: str
    line: int
    samples: array.array[float]


def need(program: str, package: str) -> str:
    """Return the program's path. Errors: FilmError that says what to install."""
    found = shutil.which(program)
    if not found:
        raise FilmError(
            f"{program} is not installed. On Debian or Ubuntu: sudo apt install {package}"
        )
    return found


def sentences(text: str) -> list[str]:
    """Split what is said into sentences."""
    return [part for part in re.split(r"(?<=[.?!])\s+", text.strip()) if part]


def speak_all(board: Storyboard) -> tuple[list[Heard], dict[str, float]]:
    """Speak every line; return what is heard, in order, and the cue times in seconds.

    Errors: FilmError when a line begins before the one before has ended, or a scene is too short.
    """
    heard: list[Heard] = []
    cues: dict[str, float] = {}
    number = 0
    for scene, start in zip(board.scenes, board.starts(), strict=True):
        free = start
        for line in scene.lines:
            number += 1
            begin = start + line.at if line.at is not None else free + 0.5
            if begin < free and not line.sound:
                raise FilmError(
                    f"{board.path}: scene {scene.id}: “{line.says}” begins at "
                    f"{begin - start:.1f} s, but the line before ends at {free - start:.1f} s."
                )
            new = _sound(line, begin, number) if line.sound else _words(board, line, begin, number)
            heard += new
            free = max(free, new[-1].end) if not line.sound else free
            if line.cue:
                cues[line.cue] = new[-1].end + line.cue_after
        if free > start + scene.seconds:
            raise FilmError(
                f"{board.path}: scene {scene.id} is {scene.seconds:g} s long, but its words "
                f"end at {free - start:.1f} s."
            )
    return heard, cues


def _words(board: Storyboard, line: Line, begin: float, number: int) -> list[Heard]:
    heard = []
    for sentence in sentences(line.says):
        samples = _levelled(_trimmed(_spoken(board.voices[line.who], sentence)))
        end = begin + len(samples) / RATE
        heard.append(Heard(begin, end, line.who, sentence, number, samples))
        begin = end + _BREATH
    if not heard:
        raise FilmError(f"{board.path}: {line.who} says nothing in one line.")
    return heard


def _spoken(voice: Voice, text: str) -> array.array[float]:
    program = need("espeak-ng", "espeak-ng")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "line.wav"
        command = [program, "-v", voice.voice, "-p", str(voice.pitch), "-s", str(voice.speed)]
        done = subprocess.run(
            [*command, "-w", str(file), "--", text], capture_output=True, text=True, check=False
        )
        if done.returncode or not file.exists():
            raise FilmError(f"espeak-ng cannot speak with voice {voice.voice}: {done.stderr}")
        with wave.open(str(file)) as sound:
            raw = array.array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        raw.byteswap()
    return array.array("f", (sample / 32768 for sample in raw))


def _trimmed(samples: array.array[float]) -> array.array[float]:
    loud = [n for n, sample in enumerate(samples) if abs(sample) > _SILENCE]
    if not loud:
        return samples
    margin = RATE // 50
    return samples[max(0, loud[0] - margin) : loud[-1] + margin]


def _levelled(samples: array.array[float]) -> array.array[float]:
    """Bring a voice to one loudness, and let it start and end without a click."""
    loud = [s * s for s in samples if abs(s) > _SILENCE]
    gain = _LOUDNESS / math.sqrt(sum(loud) / len(loud)) if loud else 0.0
    edge = RATE // 80
    last = len(samples) - 1
    return array.array(
        "f",
        (
            math.tanh(s * gain * 1.2) / 1.2 * min(1.0, n / edge, (last - n) / edge)
            for n, s in enumerate(samples)
        ),
    )


def _sound(line: Line, begin: float, number: int) -> list[Heard]:
    makers = {"crackle": _crackle, "ticks": _ticks}
    if line.sound not in makers:
        raise FilmError(f"There is no sound called {line.sound}. Known: {', '.join(makers)}.")
    samples = makers[line.sound](line.seconds)
    end = begin + line.seconds
    return [Heard(begin, end, "", line.label or f"[{line.sound}]", number, samples)]


def _crackle(seconds: float) -> array.array[float]:
    """A radio that comes to life: soft hiss, small crackles, then a faint tune."""
    dice = random.Random(7)  # noqa: S311 - a sound, not a secret
    count = int(seconds * RATE)
    samples = array.array("f", bytes(4 * count))
    smooth = spark = 0.0
    for n in range(count):
        t = n / RATE
        edge = min(1.0, t / 0.15, (seconds - t) / 0.5)
        smooth += (dice.uniform(-1, 1) - smooth) * 0.35
        spark = (
            dice.uniform(0.3, 1) if dice.random() < 0.0022 * max(0.15, 1 - t / 1.6) else spark * 0.9
        )
        note = (392, 494, 587, 494)[int(t / 0.32) % 4]
        tune = math.sin(2 * math.pi * note * t) * min(1.0, max(0.0, (t - 0.9) / 0.8))
        beat = 0.6 + 0.4 * math.cos(math.pi * min(1.0, (t % 0.32) / 0.32))
        samples[n] = edge * (
            0.05 * smooth + 0.07 * spark * dice.uniform(-1, 1) + 0.018 * tune * beat
        )
    return samples


def _ticks(seconds: float) -> array.array[float]:
    """A clock on the wall: one soft tick a second."""
    count = int(seconds * RATE)
    samples = array.array("f", bytes(4 * count))
    for second in range(int(seconds)):
        pitch = 1900 if second % 2 else 1500
        for n in range(int(0.03 * RATE)):
            t = n / RATE
            at = int((second + 0.2) * RATE) + n
            if at < count:
                samples[at] = 0.05 * math.exp(-t * 220) * math.sin(2 * math.pi * pitch * t)
    return samples


def write_track(heard: list[Heard], seconds: float, file: Path) -> None:
    """Mix all that is heard into one WAV file of this length."""
    mix = array.array("f", bytes(4 * (int(seconds * RATE) + 1)))
    for item in heard:
        first = int(item.start * RATE)
        for n, sample in enumerate(item.samples):
            if first + n < len(mix):
                mix[first + n] += sample
    whole = array.array("h", (int(max(-1.0, min(1.0, sample)) * 32767) for sample in mix))
    if sys.byteorder == "big":
        whole.byteswap()
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(whole.tobytes())


def openness(heard: list[Heard], who: str, t: float) -> float:
    """Return how far the mouth of `who` is open at `t` seconds, 0 to 1."""
    for item in heard:
        if item.who == who and item.start <= t < item.end:
            at = int((t - item.start) * RATE)
            near = item.samples[max(0, at - 600) : at + 600]
            loud = math.sqrt(sum(s * s for s in near) / max(1, len(near)))
            return min(1.0, loud / (_LOUDNESS * 1.3))
    return 0.0
