"""Every colour can be read where it is used."""

from __future__ import annotations

import pytest

from presenter.session.model import Theme
from presenter.stage.theme import PALETTES, Inks, contrast, laid_over, luminance, palette

TEXT, GRAPHIC = 4.5, 3.0
SURFACES = ("page", "cover", "film")


def test_the_ratio_is_the_one_wcag_defines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)
    assert luminance("#ff0000") == pytest.approx(0.2126)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("surface", SURFACES)
def test_text_can_be_read_on_its_ground(theme: Theme, surface: str) -> None:
    inks: Inks = getattr(palette(theme), surface)
    for ink in (inks.ink, inks.muted, inks.accent, inks.over):
        assert contrast(ink, inks.ground) >= TEXT
        assert contrast(ink, inks.tint) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("surface", SURFACES)
def test_graphics_can_be_seen(theme: Theme, surface: str) -> None:
    inks: Inks = getattr(palette(theme), surface)
    assert contrast(inks.line, inks.ground) >= GRAPHIC
    assert contrast(inks.accent, inks.tint) >= GRAPHIC


@pytest.mark.parametrize("theme", Theme)
def test_cover_text_can_be_read_on_the_figure_too(theme: Theme) -> None:
    colours = palette(theme)
    for ink in (colours.cover.ink, colours.cover.muted, colours.cover.accent):
        assert contrast(ink, colours.shape) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("frame", ["#ffffff", "#ffff00", "#808080", "#000000"])
def test_text_over_a_film_can_be_read_whatever_the_frame(theme: Theme, frame: str) -> None:
    colours = palette(theme)
    film = colours.film
    seen = laid_over(film.ground, colours.veil, frame)
    for ink in (film.ink, film.muted, film.accent, film.over):
        assert contrast(ink, seen) >= TEXT
    box = laid_over(colours.caption_ground, colours.box, frame)
    assert contrast(colours.caption_ink, box) >= 7.0


def test_each_theme_has_its_own_look() -> None:
    assert set(PALETTES) == set(Theme)
    assert len({colours.page.ground for colours in PALETTES.values()}) == len(Theme)
