"""Markdown blocks in a column: order, indents, numbers and what belongs to which item."""

from __future__ import annotations

from hypothesis import given, settings
from PySide6.QtGui import QGuiApplication

from presenter.session.markdown import blocks
from presenter.session.model import Theme
from presenter.stage.flow import Flow, Style, set_blocks
from presenter.stage.marks import Box, Words
from presenter.stage.theme import palette
from tests.stage.scenes import MARKDOWN, TABLE

STYLE = Style(40, palette(Theme.CALM).page)
WIDTH = 1200.0


def flow_of(text: str, *, stepwise: bool = False) -> Flow:
    return set_blocks(blocks(text), STYLE, WIDTH, stepwise=stepwise)


def words_of(text: str) -> dict[str, Words]:
    return {mark.text: mark for mark in flow_of(text).marks if isinstance(mark, Words)}


def test_items_hang_under_their_text_and_nest(qapp: QGuiApplication) -> None:
    found = words_of("- outer\n  - inner\n\nafter")
    assert found["after"].area.x < found["outer"].area.x < found["inner"].area.x
    assert found["outer"].area.bottom <= found["inner"].area.y < found["after"].area.y


def test_numbers_begin_where_the_author_began_and_end_in_one_line(qapp: QGuiApplication) -> None:
    found = words_of("9. nine\n10. ten")
    assert abs(found["9"].area.right - found["10"].area.right) < 0.5
    assert found["nine"].area.x == found["ten"].area.x
    assert found["9"].baseline == found["nine"].baseline


def test_an_arabic_list_hangs_from_the_right(qapp: QGuiApplication) -> None:
    marks = flow_of("- من يقرر\n- second").marks
    discs = [mark for mark in marks if isinstance(mark, Box)]
    words = [mark for mark in marks if isinstance(mark, Words)]
    assert len(discs) == len(words) == 2
    assert min(disc.area.x for disc in discs) > max(word.area.right for word in words)


def test_each_mark_knows_its_item_only_where_items_are_shown_one_by_one(
    qapp: QGuiApplication,
) -> None:
    text = "before\n\n- a\n  - b\n\nbetween\n\n1. c"
    items = {m.text: m.item for m in flow_of(text, stepwise=True).marks if isinstance(m, Words)}
    assert items == {"before": None, "a": 0, "b": 0, "between": None, "c": 1, "1": 1}
    assert all(mark.item is None for mark in flow_of(text).marks)


def test_code_keeps_its_lines(qapp: QGuiApplication) -> None:
    found = words_of("```\none\n\ttwo\n```")
    assert list(found) == ["one", "    two"]
    assert all(words.face.code for words in found.values())


def test_a_table_gives_numbers_one_right_edge(qapp: QGuiApplication) -> None:
    found = words_of(TABLE)
    edges = {round(found[text].area.right, 1) for text in ("People", "155", "151")}
    assert len(edges) == 1
    assert found["Study"].face.bold
    assert not found["155"].face.bold
    # Each column starts where its heading does.
    assert found["Result"].area.x == found["No difference in outcomes, none in cost"].area.x


@given(text=MARKDOWN)
@settings(max_examples=40, deadline=None)
def test_lines_never_meet_and_stay_in_the_column(qapp: QGuiApplication, text: str) -> None:
    flow = flow_of(text)
    words = [mark.area for mark in flow.marks if isinstance(mark, Words)]
    for n, area in enumerate(words):
        assert area.x >= -0.5
        assert area.bottom <= flow.height + 0.5
        assert not any(area.meets(other) for other in words[:n])
