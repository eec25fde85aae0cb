"""Pictures upright, sharp, read once; and quiet when they cannot be read."""

from __future__ import annotations

import logging
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from presenter.stage.pictures import Pictures

HALVES = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    '<rect width="20" height="20" fill="#000000"/>'
    '<rect x="20" width="20" height="20" fill="#ffffff"/></svg>'
)


def jpeg(turned: int) -> bytes:
    """A JPEG 80 wide and 40 high, its left half red, with an EXIF orientation."""
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#0000ff"))
    painter = QPainter(image)
    painter.fillRect(0, 0, 40, 40, QColor("#ff0000"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 95)
    data = bytes(buffer.data().data())
    # EXIF 2.3: an APP1 segment with a TIFF header and one entry, tag 0x0112, a short.
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, turned, 0)
    tiff = b"MM\x00\x2a" + struct.pack(">IH", 8, 1) + entry + b"\0\0\0\0"
    body = b"Exif\0\0" + tiff
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + data[2:]


def test_a_photograph_is_turned_as_its_exif_says(qapp: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "turned.jpg"
    file.write_bytes(jpeg(6))
    pictures = Pictures()
    measure = pictures.measure(file)
    assert measure is not None
    assert (measure.width, measure.height) == (40, 80)
    image = pictures.image(file, QSize(40, 80))
    assert image is not None
    assert image.pixelColor(20, 10).red() > 200
    assert image.pixelColor(20, 70).blue() > 200


def test_a_large_photograph_comes_at_the_size_asked_for(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    file = tmp_path / "large.jpg"
    image = QImage(4000, 3000, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(file))
    small = Pictures().image(file, QSize(400, 300))
    assert small is not None
    assert small.size() == QSize(400, 300)
    assert abs(small.pixelColor(200, 150).blue() - 0x99) < 4


def test_a_vector_picture_is_sharp_at_every_size(qapp: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "halves.svg"
    file.write_text(HALVES, encoding="utf-8")
    pictures = Pictures()
    for width in (40, 400, 3840):
        image = pictures.image(file, QSize(width, width // 2))
        assert image is not None
        row = {image.pixelColor(x, 5).name() for x in range(width)}
        assert row == {"#000000", "#ffffff"}


def test_a_vector_picture_goes_to_paper_as_lines(qapp: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "halves.svg"
    file.write_text(HALVES, encoding="utf-8")
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert Pictures().draw_vector(painter, file, QRectF(0, 0, 40, 20))
    photograph = tmp_path / "photo.jpg"
    photograph.write_bytes(jpeg(1))
    assert not Pictures().draw_vector(painter, photograph, QRectF(0, 0, 40, 20))
    painter.end()
    assert image.pixelColor(5, 5).name() == "#000000"
    assert image.pixelColor(35, 5).name() == "#ffffff"


@pytest.mark.logs
@pytest.mark.qt_log_ignore("JPEG")  # what Qt's reader says of a photograph cut short
@pytest.mark.parametrize("name", ["none.png", "none.svg", "broken.png", "broken.svg", "cut.jpg"])
def test_what_cannot_be_read_is_none_and_told_once(
    qapp: QGuiApplication, tmp_path: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / name
    if name == "cut.jpg":
        file.write_bytes(jpeg(1)[:300])
    elif name.startswith("broken"):
        file.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    pictures = Pictures()
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert pictures.image(file, QSize(40, 20)) is None
    lines = [record for record in caplog.records if record.name.startswith("presenter")]
    assert len(lines) == 1
    assert name in caplog.text


@pytest.mark.logs
def test_a_mended_picture_is_seen_after_forget(qapp: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "late.svg"
    pictures = Pictures()
    assert pictures.measure(file) is None
    file.write_text(HALVES, encoding="utf-8")
    assert pictures.measure(file) is None
    before = pictures.generation
    pictures.forget()
    assert pictures.generation > before
    assert pictures.measure(file) is not None


def test_a_picture_is_read_once(qapp: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(file))
    pictures = Pictures()
    first = pictures.image(file, QSize(40, 20))
    file.unlink()
    assert pictures.image(file, QSize(40, 20)) == first is not None
