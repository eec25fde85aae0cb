"""The contact sheet holds every picture, with words that can be searched."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtPdf import QPdfDocument

from presenter.share.contact_sheet import Entry, Sheet, pdf

pytestmark = pytest.mark.usefixtures("qapp")


def teal(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, Qt.GlobalColor.darkCyan)


def entry(number: int) -> Entry:
    return Entry(number, f"Step {number}", "slide", f"{number} min", first=True, paint=teal)


def opened(tmp_path: Path, count: int, ratio: float = 16 / 9) -> QPdfDocument:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(
        pdf(Sheet("Seen", "two lines", ratio, [entry(n) for n in range(1, count + 1)]))
    )
    document = QPdfDocument()
    document.load(str(path))
    return document


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (12, 1), (13, 2), (42, 4)])
def test_twelve_pictures_a_page(tmp_path: Path, count: int, pages: int) -> None:
    assert opened(tmp_path, count).pageCount() == pages


def test_numbers_headings_and_minutes_can_be_read(tmp_path: Path) -> None:
    document = opened(tmp_path, 13)
    text = document.getAllText(1).text()
    for said in ("Seen", "two lines", "13", "Step 13", "13 min", "2 / 2"):
        assert said in text


@pytest.mark.parametrize("ratio", [16 / 9, 4 / 3, 9 / 16, 3.0])
def test_every_picture_lies_whole_on_the_page(tmp_path: Path, ratio: float) -> None:
    document = opened(tmp_path, 12, ratio)
    size = document.pagePointSize(0).toSize()
    page = document.render(0, size)
    dark = Qt.GlobalColor.darkCyan
    edge = [page.pixelColor(x, y) for x in (5, size.width() - 5) for y in range(size.height())]
    edge += [page.pixelColor(x, y) for y in (5, size.height() - 30) for x in range(size.width())]
    assert QColor(dark) not in edge
