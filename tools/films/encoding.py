"""From painted frames and a sound track to a film file, with ffmpeg."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tools.films.speech import need
from tools.films.storyboard import FilmError

FPS = 25
SIZE = (1280, 720)
LOUDNESS = -20.0  # LUFS, a usual level for speech in a room
_ROOM = "highpass=f=70,lowpass=f=9000,aecho=0.9:0.6:17|29:0.10|0.07"


def loudness(file: Path) -> float:
    """Return a file's loudness in LUFS (EBU R 128), as ffmpeg measures it."""
    command = [need("ffmpeg", "ffmpeg"), "-hide_banner", "-nostats", "-i", str(file)]
    done = subprocess.run(
        [*command, "-af", f"{_ROOM},ebur128", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"I:\s+(-?[\d.]+) LUFS", done.stderr)
    return float(found[-1]) if found else -70.0


def encode(frames: Iterable[bytes], sound: Path, film: Path) -> None:
    """Write the film. Errors: FilmError with ffmpeg's own last words."""
    measured = loudness(sound)
    gain = LOUDNESS - measured if measured > -60 else 0.0
    width, height = SIZE
    command = [need("ffmpeg", "ffmpeg"), "-hide_banner", "-loglevel", "error", "-y"]
    command += ["-f", "rawvideo", "-pix_fmt", "bgra", "-s", f"{width}x{height}", "-r", str(FPS)]
    command += ["-i", "pipe:0", "-i", str(sound)]
    command += ["-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"]
    command += ["-af", f"{_ROOM},volume={gain:.2f}dB,alimiter=limit=0.85:level=false"]
    command += ["-c:v", "libx264", "-preset", "slow", "-tune", "animation", "-crf", "22"]
    command += ["-maxrate", "380k", "-bufsize", "1500k", "-g", str(FPS * 2)]
    command += ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"]
    command += ["-c:a", "aac", "-b:a", "80k", "-ar", "48000", "-ac", "2"]
    command += ["-shortest", "-movflags", "+faststart", "-map_metadata", "-1", str(film)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as ffmpeg:
        assert ffmpeg.stdin is not None and ffmpeg.stderr is not None  # noqa: S101, PT018 - for types
        try:
            for frame in frames:
                ffmpeg.stdin.write(frame)
            ffmpeg.stdin.close()
        except BrokenPipeError:
            pass  # ffmpeg has stopped; its words follow
        words = ffmpeg.stderr.read().decode(errors="replace")
        if ffmpeg.wait():
            raise FilmError(f"ffmpeg could not write {film}: {words.strip()[-400:]}")
