from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from presenter.stage.theme import contrast
from presenter.windows.look import (
    EDGE,
    LINE,
    STRONG,
    Ground,
    Ink,
    Look,
    Sight,
    Type,
    colour,
    follow,
    look_for,
    recolour,
    shade,
)

GROUNDS = (Ground.WINDOW, Ground.PANEL, Ground.RAISED, Ground.NOW, Ground.ALERT)
INKS = (Ink.TEXT, Ink.QUIET, Ink.ACCENT, Ink.GOOD, Ink.WARN, Ink.BAD)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_all_ink_can_be_read_on_all_grounds(ink, ground):
    assert contrast(ink, ground) >= 4.5


def test_words_on_the_main_button_can_be_read():
    assert contrast(Ink.ON_ACCENT, Ink.ACCENT) >= 4.5
    assert contrast(Ink.ON_ACCENT, Ink.TEXT) >= 4.5


@pytest.mark.parametrize("ground", [Ground.WINDOW, Ground.PANEL, Ground.RAISED])
def test_edges_of_what_can_be_pressed_are_seen(ground):
    assert contrast(EDGE, ground) >= 3


@pytest.mark.parametrize(
    ("small", "large"), [((1366, 700), (1920, 1040)), ((1920, 1040), (3840, 2160))]
)
def test_type_grows_with_the_window(small, large):
    assert look_for(QSize(*large)).scale > look_for(QSize(*small)).scale


def test_the_reader_can_double_the_words(qapp):
    look = Look()
    plain, double = look.font(Type.LARGE), look.font(Type.LARGE, percent=200)
    assert double.pixelSize() == 2 * plain.pixelSize()


@pytest.fixture
def strong(qapp):
    follow(Sight(contrast=True))
    yield
    follow(Sight())


@pytest.mark.parametrize("ground", [*GROUNDS, Ground.HOVER])
@pytest.mark.parametrize("ink", INKS)
def test_with_high_contrast_all_ink_is_seven_to_one(strong, ink, ground):
    assert contrast(shade(ink), shade(ground)) >= 7


@pytest.mark.parametrize("ground", [*GROUNDS, Ground.HOVER])
@pytest.mark.parametrize("edge", [EDGE, LINE])
def test_with_high_contrast_edges_are_four_and_a_half_to_one(strong, edge, ground):
    assert contrast(shade(edge), shade(ground)) >= 4.5


def test_with_high_contrast_the_main_button_can_be_read(strong):
    for light in (Ink.ACCENT, Ink.TEXT):
        assert contrast(shade(Ink.ON_ACCENT), shade(light)) >= 7


@pytest.mark.parametrize("sight", [Sight(), Sight(contrast=True)])
@pytest.mark.parametrize("ground", [*GROUNDS, Ground.HOVER])
def test_the_ring_around_what_has_the_keys_is_seen(qapp, sight, ground):
    follow(sight)
    ratio = contrast(shade(Ink.TEXT), shade(ground))
    follow(Sight())
    assert ratio >= 3


def test_every_colour_has_a_strong_one_and_no_two_share_a_name():
    names = [*Ground, *Ink, LINE, EDGE]
    assert set(STRONG) == set(names)
    assert len(set(names)) == len(names)


def test_colours_and_style_sheets_change_and_change_back(qapp):
    follow(Sight(contrast=True))
    assert colour(Ink.TEXT).name() == "#ffffff"
    assert recolour(f"color: {Ink.QUIET}") == f"color: {STRONG[Ink.QUIET]}"
    follow(Sight())
    assert colour(Ink.TEXT).name() == Ink.TEXT
    assert recolour(f"color: {Ink.QUIET}") == f"color: {Ink.QUIET}"


def test_a_window_that_is_open_changes_at_once(qtbot):
    from presenter.windows.resume_page import ResumePage

    page = ResumePage("A session", "at step 4", 60)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    before = page.buttons()[0].height()
    dark = page.grab().toImage().pixelColor(2, 2).name()
    follow(Sight(200, contrast=True))
    qtbot.wait(10)
    assert (dark, page.grab().toImage().pixelColor(2, 2).name()) == (Ground.WINDOW, "#000000")
    assert page.buttons()[0].height() == pytest.approx(2 * before, abs=2)
    follow(Sight())


def test_reduced_motion_stills_the_cursor_and_gives_it_back(qapp):
    usual = qapp.cursorFlashTime()
    follow(Sight(still=True))
    assert qapp.cursorFlashTime() == 0
    follow(Sight())
    assert qapp.cursorFlashTime() == usual


def test_no_window_paints_past_the_palette():
    import re
    from pathlib import Path

    import presenter.windows

    past = re.compile(r"QColor\((Ink|Ground|LINE|EDGE)\b")
    for file in Path(presenter.windows.__file__).parent.glob("*.py"):
        if file.name != "welcome_art.py":  # a drawing, with colours of its own
            assert not past.search(file.read_text(encoding="utf-8")), file.name
