"""Hands counted, as the room reads them: one scale, two fills, honest words."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication

from presenter.run.scene import PollScene
from presenter.session.model import Theme
from presenter.stage.layouts.poll_words import figure, legend, summary
from presenter.stage.marks import Box, Words
from presenter.stage.pictures import Pictures
from presenter.stage.still import arrange
from presenter.stage.theme import palette
from tests.stage.scenes import SCALE

PICTURES = Pictures()
INKS = palette(Theme.CALM).page
BEFORE = (0, 1, 2, 3, 3, 2, 1, 0, 0, 0, 0)
AFTER = (0, 0, 0, 0, 1, 1, 2, 2, 2, 1, 0)
FEW = ("Ask", "Walk", "Wait")


def scale(counts=(), before=()) -> PollScene:
    return PollScene(
        question="How sure?", answers=SCALE, scale=True, tally=True, counts=counts, before=before
    )


def options(counts=(), before=()) -> PollScene:
    return PollScene(question="Which?", answers=FEW, tally=True, counts=counts, before=before)


def marks_of(scene: PollScene):
    return arrange(scene, QSizeF(1920, 1080), PICTURES).marks


def text_of(scene: PollScene) -> str:
    words = (mark.text for mark in marks_of(scene) if isinstance(mark, Words))
    return " ".join(words).replace("\u00a0", " ")


def test_a_scale_tells_the_middle_answer_and_the_average() -> None:
    said, note = summary(scale(BEFORE))
    assert said == "12 people · middle answer 3.5 · on average 3.5"
    assert note == ""
    assert summary(scale((0, 1, 0, 2)))[0] == "3 people · middle answer 3 · on average 2.3"


def test_options_have_no_middle() -> None:
    assert summary(options((2, 1, 0))) == ("3 hands", "")
    assert summary(options((0, 1, 0))) == ("1 hand", "")


def test_what_was_not_counted_is_said_so() -> None:
    assert summary(scale()) == ("", "Not counted yet")
    assert summary(options((None, None, None))) == ("", "Not counted yet")
    assert summary(scale((0, 0)))[0] == "0 people"


def test_the_change_is_said_in_words() -> None:
    assert summary(scale(AFTER, BEFORE))[0] == "On average 3.2 higher"
    assert summary(scale(BEFORE, AFTER))[0] == "On average 3.2 lower"
    assert summary(scale(BEFORE, BEFORE)) == ("On average the same", "")
    assert summary(scale((0, 0), BEFORE))[0] == ""


def test_another_number_of_people_is_another_group() -> None:
    note = summary(scale(AFTER, BEFORE))[1]
    assert note == "12 people before, 9 after: not the same group"
    assert summary(options((1, 0, 0), (2, 0, 0)))[1] == (
        "2 hands before, 1 after: not the same group"
    )
    assert legend(scale(AFTER, BEFORE)) == (
        "Before: 12 people · middle answer 3.5",
        "After: 9 people · middle answer 7",
    )


def test_numbers_read_as_people_write_them() -> None:
    assert [figure(each) for each in (6.0, 5.84, 0.06, 12.95)] == ["6", "5.8", "0.1", "12.9"]


def test_before_and_after_share_one_scale_and_differ_by_more_than_colour(
    qapp: QGuiApplication,
) -> None:
    marks = [m for m in marks_of(scale((4, 0, 2), (2, 8, None))) if isinstance(m, Box)]
    bars = [m for m in marks if m.area.y > 300 and m.area.height > 50]
    solid = [m.area for m in bars if m.fill == INKS.accent]
    framed = [m.area for m in bars if m.line == INKS.accent and not m.fill]
    assert len(solid) == len(framed) == 2
    assert max(a.height for a in framed) == 2 * max(a.height for a in solid)
    assert {round(a.bottom) for a in (*solid, *framed)} == {round(solid[0].bottom)}
    assert solid[0].x > framed[0].right
    stripes = [m for m in marks if m.area.height < 5 and m.opacity < 1]
    assert stripes
    assert all(any(a.holds(m.area) for a in framed) for m in stripes if m.area.y > 460)


def test_options_before_and_after_stand_one_under_the_other(qapp: QGuiApplication) -> None:
    scene = options((4, 1, 0), (2, 3, 0))
    text = text_of(scene)
    assert "Before: 5 hands" in text
    assert "After: 5 hands" in text
    assert "average" not in text
    assert all(pair in text for pair in ("2 → 4", "3 → 1", "0 → 0"))
    wide = [
        m.area
        for m in marks_of(scene)
        if isinstance(m, Box) and m.area.x > 1000 and m.area.height > 20
    ]
    assert max(a.right for a in wide) <= 1920 - 115 + 1


def test_the_longest_scale_and_many_options_stay_on_the_page(qapp: QGuiApplication) -> None:
    most = tuple(str(n) for n in range(21))
    for scene in (
        PollScene(
            question="How sure are you of all that? " * 4,
            answers=most,
            scale=True,
            tally=True,
            counts=(99,) * 21,
            before=(12,) * 21,
        ),
        PollScene(
            question="Which?",
            answers=tuple(f"Answer {n}" for n in range(12)),
            tally=True,
            counts=(7,) * 12,
            before=(7,) * 12,
        ),
    ):
        page = arrange(scene, QSizeF(1024, 768), PICTURES)
        assert all(page.page.holds(mark.area) for mark in page.marks)
