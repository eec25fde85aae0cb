"""Films whose pictures carry their number, of the kinds people have; and some that are broken."""

from __future__ import annotations

import os
import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

from presenter.film.player import Frame

BITS = 8
NUMBERS = 1 << BITS  # numbers begin again after this many pictures
_WIDTH, _HEIGHT = 320, 180

_X264 = ("-c:v", "libx264", "-preset", "ultrafast")
_AAC, _OPUS = ("-c:a", "aac"), ("-c:a", "libopus")
_LARGE = ("-vf", "scale=1280:720:flags=neighbor")


@dataclass(frozen=True)
class Kind:
    """A kind of film: how its name ends, pictures a second, what ffmpeg is to do."""

    suffix: str
    fps: int
    options: tuple[str, ...]


KINDS = (
    Kind("mp4", 25, (*_X264, *_AAC, "-g", "250", "-movflags", "+faststart")),
    Kind("mov", 30, (*_X264, *_AAC, "-bf", "2", "-g", "60")),
    Kind("mkv", 24, ("-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=none",
                     "-c:a", "ac3")),
    Kind("mp4", 30, (*_LARGE, *_X264, *_AAC, "-movflags", "+faststart")),
    Kind("webm", 25, ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", *_OPUS)),
    Kind("avi", 25, ("-c:v", "mpeg4", "-q:v", "3", "-c:a", "libmp3lame")),
    Kind("mp4", 60, (*_X264, *_AAC)),
    Kind("webm", 30, ("-c:v", "libsvtav1", "-preset", "12", *_OPUS)),
    Kind("mp4", 25, (*_X264, "-an", "-g", "25")),
    Kind("mkv", 25, (*_LARGE, *_X264, "-c:a", "libmp3lame")),
)  # fmt: skip


@dataclass(frozen=True)
class Clip:
    """A film of the soak. `broken` says in a word what is wrong with it, empty for a sound one."""

    name: str
    seconds: float
    fps: int
    broken: str = ""

    @property
    def pictures(self) -> int:
        """How many pictures a sound one has."""
        return round(self.seconds * self.fps)


def clips(count: int, seed: int) -> list[tuple[Clip, Kind]]:
    """Return which films there are to be; one in twelve is missing or damaged."""
    chance = random.Random(f"clips {seed}")
    troubles = ("missing", "text", "empty", "cut")
    found = []
    for n in range(count):
        kind = KINDS[n % len(KINDS)]
        seconds = round(chance.uniform(3, 14) * kind.fps) / kind.fps
        broken = troubles[n // 12 % len(troubles)] if n % 12 == 7 else ""
        if broken == "cut":
            kind = KINDS[0]  # with its index in front: it plays, and breaks off
        # All that a film depends on is in its name: so a folder of them can be kept.
        suffix = "mp4" if broken else kind.suffix
        name = f"clip-{n + 1:02}-{round(seconds * kind.fps)}{broken and f'-{broken}'}.{suffix}"
        found.append((Clip(name, seconds, kind.fps, broken), kind))
    return found


def make(folder: Path, wanted: list[tuple[Clip, Kind]]) -> None:
    """Make the films that are not in the folder yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for clip, kind in wanted:
        path = folder / clip.name
        if path.exists() or clip.broken == "missing":
            continue
        if clip.broken == "text":
            path.write_text("This is not a film at all.\n" * 40, encoding="utf-8")
        elif clip.broken == "empty":
            path.touch()
        else:
            half = path.with_name(f"half-{path.name}")
            _encode(half, clip, kind)
            if clip.broken == "cut":
                half.write_bytes(half.read_bytes()[: half.stat().st_size * 6 // 10])
            half.replace(path)


def _encode(path: Path, clip: Clip, kind: Kind) -> None:
    raw = ("-f", "rawvideo", "-pix_fmt", "gray", "-s", f"{_WIDTH}x{_HEIGHT}", "-r", str(kind.fps))
    tone = ("-f", "lavfi", "-i", f"sine=440:duration={clip.seconds}")
    command = (
        *("ffmpeg", "-y", "-v", "error", *raw, "-i", "-", *tone),
        *("-pix_fmt", "yuv420p", *kind.options, str(path)),
    )
    pictures = b"".join(_picture(n % NUMBERS) for n in range(clip.pictures))
    quiet = {**os.environ, "SVT_LOG": "1"}  # of errors alone
    subprocess.run(command, input=pictures, check=True, env=quiet)


def _picture(number: int) -> bytes:
    """Return a grey picture of vertical bars: the number's bits, the highest at the left."""
    bar = _WIDTH // BITS
    bits = (number >> (BITS - 1 - bit) & 1 for bit in range(BITS))
    return b"".join((b"\xeb" if bit else b"\x10") * bar for bit in bits) * _HEIGHT


def number_of(frame: Frame) -> int:
    """Read the number in a picture, 0 to NUMBERS - 1."""
    bar = frame.width // BITS
    row = frame.height // 2 * frame.stride
    number = 0
    for bit in range(BITS):
        number = number << 1 | (frame.data[row + (bit * bar + bar // 2) * 4] > 127)
    return number
