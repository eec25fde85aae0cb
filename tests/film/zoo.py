"""Films as people have them, made small with ffmpeg once a session, and films that are broken.

Each whole one is red above and blue below with something moving in the middle, so that one sees
whether it stands upright, and is never black.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

SECONDS = 2.0
_X264 = ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")
_AAC = ("-c:a", "aac", "-b:a", "64k")
_LYING = {1: "transpose=cclock", -1: "transpose=clock"}  # filters, by how they are turned back
_FRONT = ("-movflags", "+faststart")


class Lacking(Exception):  # noqa: N818 - what this computer has not got
    """ffmpeg is missing here, or has not got the encoder."""


@dataclass(frozen=True)
class Kind:
    """A kind of whole film: how it is made, and what people should see."""

    name: str
    suffix: str
    coding: tuple[str, ...]
    size: tuple[int, int] = (320, 180)
    shown: tuple[int, int] | None = None  # where it is another one
    rate: int = 25
    chain: str = ""  # of filters after the picture
    tones: int = 1
    without: str = ""  # the name of a player that cannot play it, and says so
    turned: int = 0  # clockwise, in quarters

    @property
    def seen(self) -> tuple[int, int]:
        """The size as people see it."""
        return self.shown or self.size


WHOLE = (
    Kind("H.264 + AAC, MP4, index in front", "mp4", (*_X264, *_AAC, *_FRONT)),
    Kind("H.264 + AAC, MP4, index at the end", "mp4", (*_X264, *_AAC)),
    Kind("H.264 + AAC, MOV", "mov", (*_X264, *_AAC)),
    Kind("H.264 + MP3, MKV", "mkv", (*_X264, "-c:a", "libmp3lame")),
    Kind("H.264 + AC-3, MP4", "mp4", (*_X264, "-c:a", "ac3")),
    Kind(
        "HEVC + AAC, MP4",
        "mp4",
        ("-c:v", "libx265", "-preset", "ultrafast", "-tag:v", "hvc1", *_AAC),
    ),
    Kind("HEVC + AC-3, MKV", "mkv", ("-c:v", "libx265", "-preset", "ultrafast", "-c:a", "ac3")),
    Kind("VP9 + Opus, WebM", "webm", ("-c:v", "libvpx-vp9", "-cpu-used", "8", "-c:a", "libopus")),
    Kind(
        "AV1 + Opus, WebM",
        "webm",
        ("-c:v", "libsvtav1", "-preset", "12", "-c:a", "libopus"),
        without="qt",
    ),
    Kind("AV1 + AAC, MP4", "mp4", ("-c:v", "libsvtav1", "-preset", "12", *_AAC), without="qt"),
    Kind("MPEG-4 + MP3, AVI", "avi", ("-c:v", "mpeg4", "-q:v", "3", "-c:a", "libmp3lame")),
    Kind("MPEG-4 + AAC, MP4", "mp4", ("-c:v", "mpeg4", "-q:v", "3", *_AAC)),
    Kind("4K, H.264", "mp4", (*_X264, *_AAC), (3840, 2160), (1920, 1080)),
    Kind("50 frames a second", "mp4", (*_X264, *_AAC), rate=50),
    Kind("60 frames a second", "mp4", (*_X264, *_AAC), rate=60),
    Kind("portrait, by a rotation mark", "mp4", (*_X264, *_AAC), (180, 320), turned=1),
    Kind("portrait, turned the other way", "mp4", (*_X264, *_AAC), (180, 320), turned=-1),
    Kind("non-square pixels", "mp4", (*_X264, *_AAC), (240, 180), (320, 180), chain="setsar=4/3"),
    Kind(
        "variable frame rate",
        "mp4",
        (*_X264, *_AAC, "-vsync", "vfr"),
        chain="select='lt(t,1)+not(mod(n,5))'",
    ),
    Kind("no sound", "mp4", _X264, tones=0),
    Kind("three audio tracks", "mkv", (*_X264, *_AAC), tones=3),
)


def make_whole(kind: Kind, folder: Path) -> Path:
    """Make a whole film; Lacking if this computer cannot."""
    path = folder / f"{_plain(kind.name)}.{kind.suffix}"
    if path.exists():
        return path
    _need(kind.coding)
    width, height = kind.size
    half = f"s={width}x{height // 2}:r={kind.rate}:d={SECONDS}"
    moving = f"testsrc2=size={width // 4 * 2}x{height // 4 * 2}:rate={kind.rate}:d={SECONDS}"
    chain = ",".join(part for part in (kind.chain, _LYING.get(kind.turned)) if part)
    graph = (
        f"color=red:{half}[a];color=blue:{half}[b];{moving}[c];[a][b]vstack[d];"
        f"[d][c]overlay={width // 4}:{height // 4},{chain or 'null'}[v]"
    )
    tones = [f"sine={330 * (each + 1)}:duration={SECONDS}" for each in range(kind.tones)]
    inputs = [part for tone in tones for part in ("-f", "lavfi", "-i", tone)]
    maps = [part for each in range(kind.tones) for part in ("-map", f"{each}:a")]
    fresh = path.with_stem("fresh")
    sent = ["-filter_complex", graph, "-map", "[v]", *maps]
    _ffmpeg(*inputs, *sent, *kind.coding, str(fresh))
    if kind.turned:
        _mark_turned(fresh, path, kind.turned)
    else:
        fresh.rename(path)
    return path


def _mark_turned(source: Path, path: Path, turn: int) -> None:
    """Mark a film as to be shown turned by a quarter, as telephones do.

    By hand: which options of ffmpeg do that, and which way they turn, changes with its version.
    """
    data = source.read_bytes()
    as_it_is = _matrix(1, 0, 0, 1)
    head = data.index(b"tkhd")  # of the first track, the picture's
    at = data.index(as_it_is, head)
    path.write_bytes(data[:at] + _matrix(0, turn, -turn, 0) + data[at + len(as_it_is) :])
    source.unlink()


def _matrix(a: int, b: int, c: int, d: int) -> bytes:
    """Return the four numbers that turn a track's picture, as MP4 has them."""
    return struct.pack(">iiiii", a << 16, b << 16, 0, c << 16, d << 16)


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name.lower())


def _ffmpeg(*options: str) -> None:
    subprocess.run(["ffmpeg", "-y", "-loglevel", "error", *options], check=True)


@cache
def _encoders() -> str:
    if shutil.which("ffmpeg") is None:
        raise Lacking("there is no ffmpeg here")
    done = subprocess.run(["ffmpeg", "-encoders"], check=True, capture_output=True, text=True)
    return done.stdout


def _need(coding: tuple[str, ...]) -> None:
    for option, name in pairwise(coding):
        if option in ("-c:v", "-c:a") and f" {name} " not in _encoders():
            raise Lacking(f"this ffmpeg has no {name}")


@dataclass(frozen=True)
class Wrong:
    """A file that is not a whole film: how it is made of one, and what people are told.

    `words` are those of the reason; none where playing it to its end, torn, is right too.
    """

    name: str
    spoil: Callable[[Path, Path], None]  # from a good film to the path
    words: str = ""
    index_last: bool = False


def _cut(good: Path, path: Path) -> None:
    data = good.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])


def _tear(good: Path, path: Path) -> None:
    data = bytearray(good.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 6000] = bytes((7 * n) % 251 for n in range(6000))
    path.write_bytes(data)


def _only_sound(_good: Path, path: Path) -> None:
    _ffmpeg("-f", "lavfi", "-i", "sine=330:duration=2", "-c:a", "aac", str(path))


WRONG = (
    Wrong("missing", lambda _good, _path: None, "is not there"),
    Wrong("empty", lambda _good, path: path.touch(), "is empty"),
    Wrong("text named .mp4", lambda _good, path: _text(path), "is not a film"),
    Wrong("cut off, index in front", _cut, "cut off"),
    Wrong("cut off, index at the end lost", _cut, "is damaged", index_last=True),
    Wrong("corrupt in the middle", _tear),
    Wrong("a folder", lambda _good, path: path.mkdir(), "is a folder"),
    Wrong("sound only", _only_sound, "no picture"),
)


def _text(path: Path) -> None:
    path.write_text("This is not a film.\n" * 50)


def make_wrong(wrong: Wrong, folder: Path) -> Path:
    """Make a broken film; Lacking if this computer cannot."""
    path = folder / f"wrong-{_plain(wrong.name)}.mp4"
    if not path.exists():
        wrong.spoil(make_whole(WHOLE[1 if wrong.index_last else 0], folder), path)
    return path


def make_heavy(folder: Path) -> Path:
    """Make a film of some megabytes, which no player has read to its end soon after its start."""
    path = folder / "heavy.mp4"
    if not path.exists():
        _need(_X264)
        noise = "testsrc2=s=640x360:r=25:d=6,noise=alls=60:allf=t"
        tone = ("-f", "lavfi", "-i", "sine=330:duration=6")
        coding = (*_X264, "-crf", "12", *_AAC, *_FRONT)
        _ffmpeg("-f", "lavfi", "-i", noise, *tone, *coding, str(path))
    return path
