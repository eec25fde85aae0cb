"""Films made for tests: each picture carries its number as bars, black or white."""

from __future__ import annotations

import subprocess
from pathlib import Path

from presenter.film.player import Frame

BITS = 8
FPS = 25


def picture(number: int, width: int, height: int) -> bytes:
    """A grey picture of vertical bars: the number's bits, the highest at the left."""
    bar = width // BITS
    line = b"".join(
        (b"\xeb" if number >> (BITS - 1 - bit) & 1 else b"\x10") * bar for bit in range(BITS)
    )
    return line.ljust(width, b"\x10") * height


def make_film(
    path: Path,
    seconds: float = 3.0,
    size: tuple[int, int] = (320, 180),
    *,
    fps: int = FPS,
    sound: bool = True,
    options: tuple[str, ...] = (),
) -> Path:
    """Write a film with one key frame only, the hardest to seek in."""
    width, height = size
    pictures = b"".join(picture(n, width, height) for n in range(round(seconds * fps)))
    video = ["-f", "rawvideo", "-pix_fmt", "gray", "-s", f"{width}x{height}", "-r", str(fps)]
    tone = ["-f", "lavfi", "-i", f"sine=440:duration={seconds}"] if sound else []
    command = [
        *("ffmpeg", "-y", "-loglevel", "error", *video, "-i", "-", *tone),
        *("-c:v", "libx264", "-preset", "ultrafast", "-g", "250", "-pix_fmt", "yuv420p"),
        *("-movflags", "+faststart", *options, str(path)),
    ]
    subprocess.run(command, input=pictures, check=True)
    return path


def number_of(frame: Frame) -> int:
    """Read the number in a picture."""
    bar = frame.width // BITS
    row = frame.height // 2 * frame.stride
    number = 0
    for bit in range(BITS):
        number = number << 1 | (frame.data[row + (bit * bar + bar // 2) * 4] > 127)
    return number
