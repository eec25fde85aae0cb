"""The test card: whole in every size, its frame one pixel wide at the very border."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.session.model import Theme
from presenter.stage.calibration import (
    SMALLEST,
    STEPS,
    Number,
    card_marks,
    number_marks,
    paint_card,
    paint_number,
)
from presenter.stage.marks import LEAST, PAGE_HEIGHT, Area, Words
from presenter.stage.theme import palette

SIZES = [(1366, 768), (1920, 1080), (3840, 2160), (1024, 768), (800, 1280)]
NAME = "Epson EB-1, 1920 × 1080"


def card(width: int, height: int, ratio: float = 1.0, theme: Theme = Theme.CALM) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint_card(painter, QRectF(0, 0, width / ratio, height / ratio), theme, NAME)
    painter.end()
    return image


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_the_frame_is_one_pixel_wide_at_the_very_border(
    qapp: object, size: tuple[int, int], ratio: float, theme: Theme
) -> None:
    image = card(*size, ratio, theme)
    inks, (width, height) = palette(theme).page, size
    x, y = width // 3, height // 3
    for near, inside in (
        ((0, y), (1, y)),
        ((width - 1, y), (width - 2, y)),
        ((x, 0), (x, 1)),
        ((x, height - 1), (x, height - 2)),
    ):
        assert image.pixelColor(*near).name() == inks.ink
        assert image.pixelColor(*inside).name() == inks.ground


@pytest.mark.parametrize("size", SIZES[:4])
def test_the_circle_is_round(qapp: object, size: tuple[int, int]) -> None:
    image, accent = card(*size), palette(Theme.CALM).page.accent
    radius = round(size[1] * 0.47)
    # Off the cross, where the circle alone passes: at three fifths and four fifths of the radius.
    for dx, dy in ((0.6, 0.8), (-0.6, 0.8), (0.8, -0.6), (-0.8, -0.6)):
        at = round(size[0] / 2 + radius * dx), round(size[1] / 2 + radius * dy)
        assert image.pixelColor(*at).name() == accent


def test_the_grey_steps_go_from_black_to_white(qapp: object) -> None:
    image = card(1920, 1080)
    wide, left = 1040 / STEPS, (1920 - 1040) / 2
    greys = [image.pixelColor(round(left + (n + 0.3) * wide), 430).red() for n in range(STEPS)]
    assert greys == sorted(set(greys))
    assert (greys[0], greys[-1]) == (0, 255)


@pytest.mark.parametrize("size", SIZES)
def test_all_words_are_on_the_page_and_the_smallest_are_the_houses_least(
    qapp: object, size: tuple[int, int]
) -> None:
    width = PAGE_HEIGHT * size[0] / size[1]
    page = Area(0, 0, max(width, PAGE_HEIGHT * 0.75), PAGE_HEIGHT)
    for marks in (
        card_marks(page.width, Theme.DARK, NAME),
        number_marks(page.width, Number(1, NAME, seen=True)),
    ):
        words = [mark for mark in marks if isinstance(mark, Words)]
        assert all(page.holds(mark.area) for mark in words)
        assert min(mark.face.px for mark in words) >= LEAST
        for n, one in enumerate(words):
            assert not any(one.area.meets(other.area) for other in words[n + 1 :])
    said = " ".join(
        m.text for m in card_marks(page.width, Theme.DARK, NAME) if isinstance(m, Words)
    )
    assert SMALLEST in said.replace("  ", " ")


def test_only_the_rooms_screen_says_so(qapp: object) -> None:
    def said(*, seen: bool) -> str:
        marks = number_marks(1920, Number(2, NAME, seen))
        return " ".join(mark.text for mark in marks if isinstance(mark, Words))

    assert said(seen=True) == f"2 {NAME} The room sees this one"
    assert said(seen=False) == f"2 {NAME}"


def test_around_the_number_the_picture_stays(qapp: object) -> None:
    image = QImage(1366, 768, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    paint_number(painter, QRectF(0, 0, 1366, 768), Number(1, NAME, seen=True))
    painter.end()
    assert image.pixelColor(20, 20).name() == "#ff00ff"
    assert image.pixelColor(683, 590).name() == palette(Theme.CONTRAST).cover.ground
