"""A picture that the room will not see as it is meant is told before the day."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from presenter.session.reading import read_session
from presenter.share.picture_problems import picture_problems
from presenter.stage.still import Pictures

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.logs]


def problems(folder: Path, name: str) -> list[tuple[str, int, str, str]]:
    path = folder / "a.yaml"
    steps = f"      - slide: One\n        image: {{file: {name}, alt: A chair}}\n"
    path.write_text(f"title: T\nsections:\n  - title: S\n    steps:\n{steps}", encoding="utf-8")
    session = read_session(path).session
    assert session is not None
    return [(p.code, p.line, p.message, p.hint) for p in picture_problems(session, Pictures())]


def photograph(path: Path) -> Path:
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    for x in range(320):
        for y in range(200):
            image.setPixelColor(x, y, QColor(x * 7 % 256, y * 11 % 256, x * y % 256))
    assert image.save(str(path))
    return path


def huge_png(path: Path, width: int, height: int) -> None:
    """Write the head of a picture of that size; its pixels are not needed to know it."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    body = b"IDAT" + zlib.compress(b"\0" * 999)
    rest = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + rest)


def test_a_whole_photograph_is_no_problem_whatever_a_camera_appends(tmp_path: Path) -> None:
    path = photograph(tmp_path / "p.jpg")
    path.write_bytes(path.read_bytes() + b"\xff\xda appended")
    assert problems(tmp_path, "p.jpg") == []


def test_a_photograph_that_breaks_off_is_told(tmp_path: Path) -> None:
    path = photograph(tmp_path / "p.jpg")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    ((code, line, message, hint),) = problems(tmp_path, "p.jpg")
    assert (code, line) == ("picture-cut-off", 6)
    assert "p.jpg is cut off" in message
    assert "Copy it again" in hint


def test_a_picture_too_large_for_the_memory_says_its_size(tmp_path: Path) -> None:
    huge_png(tmp_path / "p.png", 12000, 9000)
    ((code, line, message, hint),) = problems(tmp_path, "p.png")
    assert (code, line) == ("picture-too-large", 6)
    assert "12000 × 9000" in message
    assert "3840 pixels across" in hint


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "p.png").write_bytes(data)
    ((code, _, _, hint),) = problems(tmp_path, "p.png")
    assert code == "picture-unreadable"
    assert "the room sees its `alt`" in hint
