"""The agreement and the support contacts: few words large, many in two columns, none lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication

from presenter.run.scene import AgreementScene, SupportScene
from presenter.session.model import Theme
from presenter.stage.marks import LEAST, Words
from presenter.stage.pictures import Pictures
from presenter.stage.still import arrange
from tests.stage.scenes import MARKDOWN, SHORT

PICTURES = Pictures()
LINES = (
    "Pass whenever you like",
    "No names or details of people we work with",
    "One voice at a time",
    "Step out whenever you need to, no reasons asked",
)
CONTACTS = (
    "**If today brings something up:** talk to Ana or Ben in the break.\n\n"
    "- Samaritans: **116 123**, day and night\n- Your GP, or NHS **111**\n"
)


def laid(scene, size=(1920, 1080)):
    return arrange(scene, QSizeF(*size), PICTURES)


def words_of(page):
    return [mark for mark in page.marks if isinstance(mark, Words)]


def size_of(page, text):
    return next(word.face.px for word in words_of(page) if text in word.text)


def test_one_line_is_larger_than_six(qapp: QGuiApplication) -> None:
    one = laid(AgreementScene(lines=LINES[:1]))
    six = laid(AgreementScene(lines=LINES + LINES[:2]))
    assert size_of(one, "Pass") > size_of(six, "Pass") > LEAST


def test_twelve_lines_stand_in_two_columns_and_are_read_from_afar(qapp: QGuiApplication) -> None:
    for size in ((1920, 1080), (1024, 768)):
        page = laid(AgreementScene(lines=LINES * 3), size)
        starts = {word.area.x for word in words_of(page) if word.text.startswith("Pass")}
        assert len(starts) == 2
        assert not page.crowded
        assert size_of(page, "What we agreed on") > size_of(page, "Pass")


def test_long_contacts_keep_their_numbers_whole(qapp: QGuiApplication) -> None:
    many = "".join(f"- The service for carers near here: **01234 567 89{n}**\n" for n in range(8))
    page = laid(SupportScene(text=CONTACTS + many))
    said = " ".join(word.text for word in words_of(page)).replace("\u00a0", " ")
    assert all(f"01234 567 89{n}" in said for n in range(8))
    assert not page.crowded
    assert len({word.area.x for word in words_of(page) if "The service" in word.text}) == 2


@given(lines=st.lists(SHORT, min_size=1, max_size=12).map(tuple), theme=st.sampled_from(Theme))
@settings(max_examples=40, deadline=None)
def test_whatever_was_agreed_on_stays_on_the_page(
    qapp: QGuiApplication, lines: tuple[str, ...], theme: Theme
) -> None:
    for size in ((1920, 1080), (1024, 768)):
        page = laid(AgreementScene(lines=lines, theme=theme), size)
        assert all(page.page.holds(mark.area) for mark in page.marks)


@given(text=MARKDOWN)
@settings(max_examples=40, deadline=None)
def test_whatever_the_contacts_are_they_stay_on_the_page(qapp: QGuiApplication, text: str) -> None:
    for size in ((1920, 1080), (1024, 768)):
        page = laid(SupportScene(text=text), size)
        assert all(page.page.holds(mark.area) for mark in page.marks)
