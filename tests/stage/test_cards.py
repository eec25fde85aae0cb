"""Cards on the wall: all of them are somewhere, whole, beside one another, and can be read."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication

from presenter.run.scene import (
    BoardView,
    CardView,
    ColumnView,
    ParkedView,
    ParkingScene,
    QuestionScene,
    RoundView,
    Slot,
    TaskScene,
)
from presenter.session.model import Way
from presenter.session.text import Span
from presenter.stage.cards import Column, Sheet, Tile, pack_at_once, pack_on_pages, sheet_of
from presenter.stage.marks import LEAST, Area, Box, Drawn, Sign, Words
from presenter.stage.page import Arrangement
from presenter.stage.pictures import Pictures
from presenter.stage.still import arrange
from presenter.stage.theme import palette

PICTURES = Pictures()
SAID = (
    *("Tea", "More time with people", "Being asked first", "Trust, and time to build it"),
    "Someone who knows the neighbourhood and will walk there with me the first time",
    "Forms that fit",
)
SPOKEN = ("a", "and", "walk", "Gemeinschaft", "W", "谁来决定", "من", "يقرر")
AREAS = st.sampled_from(
    [Area(115, 200, 1690, 800), Area(115, 260, 1690, 440), Area(86, 250, 1268, 450)]
)
TEXTS = st.one_of(
    st.sampled_from(SAID),
    st.lists(
        st.sampled_from(["a", "and", "walk", "Gemeinschaft", "W", "谁来决定", "من", "يقرر"]),
        max_size=40,
    ).map(" ".join),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn", "Zl", "Zp")), max_size=200),
).map(lambda text: text.strip()[:200] or "x")


def pack(columns: tuple[Column, ...], area: Area) -> tuple[Sheet, ...]:
    """Return the pages as the wall has them where no question needs the room."""
    sheet = pack_at_once(columns, area)
    return pack_on_pages(columns, area) if sheet is None else (sheet,)


@st.composite
def boards(draw: st.DrawFn) -> tuple[Column, ...]:
    """One to four columns that hold one to 120 cards of one to 200 letters."""
    count = draw(st.integers(1, 4))
    titled = draw(st.booleans())
    some = draw(st.lists(TEXTS, min_size=1, max_size=8))
    cards = draw(st.integers(1, 120))
    piles: list[list[Tile]] = [[] for _ in range(count)]
    for n in range(cards):
        starred = n % 5 == 2
        sign = Sign.STAR if starred else None
        tile = Tile((Span(some[n * 7 % len(some)]),), sign, bold=starred)
        piles[(n * n + n // 3) % count].append(tile)
    return tuple(
        Column(f"Column {n}" if titled else "", tuple(pile)) for n, pile in enumerate(piles)
    )


@given(boards(), AREAS)
@settings(max_examples=150)
def test_cards_never_overlap_are_never_cut_and_each_is_on_one_page(
    qapp: QGuiApplication, columns: tuple[Column, ...], area: Area
) -> None:
    sheets = pack(columns, area)
    placed = [(put.column, put.place) for sheet in sheets for put in sheet.puts]
    assert len(placed) == len(set(placed))
    assert set(placed) == {(n, k) for n, one in enumerate(columns) for k in range(len(one.tiles))}
    for sheet in sheets:
        assert sheet.px >= LEAST
        for put in sheet.puts:
            tile = columns[put.column].tiles[put.place]
            assert area.holds(put.area)
            inside = put.words_at(sheet.px, sign=tile.sign is not None)
            assert put.area.holds(Area(inside.x, inside.y, put.setting.width, put.setting.height))
            lines = "".join(line.text for line in put.setting.lines)
            assert "".join(lines.split()) == "".join(tile.text.split())
            assert not any(head.meets(put.area) for _, head in sheet.heads)
        assert not any(a.area.meets(b.area) for a, b in combinations(sheet.puts, 2))


def test_a_card_more_moves_none_of_those_before_it_while_letters_stay(
    qapp: QGuiApplication,
) -> None:
    area = Area(0, 0, 1690, 800)
    tiles = tuple(Tile((Span(SAID[n % len(SAID)]),)) for n in range(60))
    before = pack((Column("", tiles[:3]),), area)
    after = pack((Column("", tiles[:4]),), area)
    assert len(after[0].puts) == len(before[0].puts) + 1
    assert after[0].puts[:3] == before[0].puts


def test_letters_fall_step_by_step_and_then_come_pages(qapp: QGuiApplication) -> None:
    area, sizes, pages = Area(0, 0, 1690, 700), [], []
    for count in range(1, 101):
        tiles = tuple(Tile((Span(SAID[n % len(SAID)]),)) for n in range(count))
        sheets = pack((Column("", tiles),), area)
        sizes.append(sheets[0].px)
        pages.append(len(sheets))
    assert sizes[0] == 63
    assert sorted(sizes, reverse=True) == sizes
    assert sorted(pages) == pages
    assert sizes[-1] == LEAST
    assert pages[-1] > 1
    assert all(size == LEAST for size, count in zip(sizes, pages, strict=True) if count > 1)


def test_columns_too_narrow_for_a_long_answer_are_shown_fewer_at_a_time(
    qapp: QGuiApplication,
) -> None:
    area = Area(0, 0, 1268, 330)
    long = Tile((Span("walking together " * 12),))
    columns = tuple(Column(f"Column {n}", (long,)) for n in range(4))
    sheets = pack(columns, area)
    assert all(sheet.px == LEAST for sheet in sheets)
    assert [len(sheet.heads) for sheet in sheets] in ([2, 2], [1, 1, 1, 1])
    assert [sheet_of(sheets, n, 0) is not None for n in range(4)] == [True] * 4


def test_a_text_too_long_for_a_whole_page_is_smaller_rather_than_cut(qapp: QGuiApplication) -> None:
    area = Area(0, 0, 600, 300)
    sheets = pack((Column("", (Tile((Span("walking together " * 30),)),)),), area)
    assert sheets[0].px < LEAST
    assert area.holds(sheets[0].puts[0].area)


# On the wall


def board(*counts: int, page: int = 0, seen: tuple[int, int] = (-1, -1), star: int = -1):
    columns = tuple(
        ColumnView(
            "" if len(counts) == 1 else f"Column {n}",
            tuple(CardView(SAID[k % len(SAID)], k == star) for k in range(count)),
        )
        for n, count in enumerate(counts)
    )
    return BoardView(columns, page, seen)


def laid(scene: QuestionScene | TaskScene | ParkingScene, width: float = 1920) -> Arrangement:
    return arrange(scene, QSizeF(width, 1080), PICTURES)


def text_of(page: Arrangement) -> str:
    return " ".join(mark.text for mark in page.marks if isinstance(mark, Words))


ROUND = RoundView(2, 3, Way.PAIRS, 4, "One from each table")


@pytest.mark.parametrize("width", [1920, 1440])
@pytest.mark.parametrize(
    "counts", [(1,), (12,), (100,), (1, 0), (6, 6), (50, 50), (40, 30, 20, 10)]
)
def test_question_round_and_countdown_keep_their_place_beside_answers(
    qapp: QGuiApplication, counts: tuple[int, ...], width: int
) -> None:
    scene = QuestionScene(
        question="What helps people to stay connected, and what gets in the way?",
        prompts=("A prompt",),
        board=board(*counts),
        round=ROUND,
        timed=True,
    )
    page = laid(scene, width)
    bare = laid(QuestionScene(question=scene.question, round=ROUND, timed=True), width)
    assert page.slots[Slot.COUNTDOWN] == bare.slots[Slot.COUNTDOWN]
    assert not page.crowded
    assert "What helps people" in text_of(page)
    assert "In pairs" in text_of(page)
    assert "A prompt" not in text_of(page)
    words = [mark for mark in page.marks if isinstance(mark, Words)]
    assert not any(a.area.meets(b.area, 3.0) for a, b in combinations(words, 2))
    slot = page.slots[Slot.COUNTDOWN]
    foot = Area(slot.x(), slot.y(), slot.width(), slot.height())
    assert not any(mark.area.meets(foot) for mark in words)
    question = next(mark for mark in words if "What helps" in mark.text)
    assert question.face.px >= LEAST
    assert question.face.px >= max(m.face.px for m in words if m.text in SAID)


def test_the_page_shown_is_the_one_asked_for_or_the_one_of_a_card(qapp: QGuiApplication) -> None:
    pages = [laid(QuestionScene(question="What?", board=board(100, page=n))) for n in range(3)]
    assert [page.sheet for page in pages] == [0, 1, 2]
    count = pages[0].sheets
    assert f"Page 2 of {count}" in text_of(pages[1])
    assert laid(QuestionScene(question="What?", board=board(100, page=99))).sheet == count - 1
    last = laid(QuestionScene(question="What?", board=board(100, seen=(0, 99))))
    assert last.sheet == count - 1
    few = laid(QuestionScene(question="What?", board=board(5)))
    assert (few.sheet, few.sheets) == (0, 1)
    assert "Page" not in text_of(few)


def test_the_prompt_shown_last_stands_above_the_answers(qapp: QGuiApplication) -> None:
    scenes = [
        QuestionScene(
            question="What?", prompts=("Who asked", "Who waited"), shown=n, board=board(9)
        )
        for n in (0, 1, 2)
    ]
    seen = [text_of(laid(scene)) for scene in scenes]
    assert ["Who asked" in text for text in seen] == [False, True, False]
    assert ["Who waited" in text for text in seen] == [False, False, True]


def test_a_starred_card_has_a_sign_and_bold_letters(qapp: QGuiApplication) -> None:
    page = laid(QuestionScene(question="What?", board=board(3, star=1)))
    bold = [m.text for m in page.marks if isinstance(m, Words) and m.face.bold and m.text in SAID]
    assert bold == [SAID[1]]
    assert [mark.sign for mark in page.marks if isinstance(mark, Drawn)] == [Sign.STAR]


def test_an_answer_is_shown_as_it_was_typed_not_as_markdown(qapp: QGuiApplication) -> None:
    typed = BoardView((ColumnView("", (CardView("# 1 *more* <b>time</b>"),)),))
    assert "# 1 *more* <b>time</b>" in text_of(laid(QuestionScene(question="What?", board=typed)))


def test_an_activity_keeps_its_heading_and_groups_above_its_answers(qapp: QGuiApplication) -> None:
    scene = TaskScene(heading="Take it apart", instructions="Name it.", groups="4", board=board(3))
    page = laid(scene)
    assert "Groups of 4" in text_of(page)
    assert "Take it apart" in text_of(page)
    assert "Name it." not in text_of(page)
    words = [mark for mark in page.marks if isinstance(mark, Words)]
    assert not any(a.area.meets(b.area, 3.0) for a, b in combinations(words, 2))


@pytest.mark.parametrize("count", [1, 6, 15, 30])
def test_the_parking_lot_has_one_to_thirty_items_with_their_owners(
    qapp: QGuiApplication, count: int
) -> None:
    items = tuple(
        ParkedView(f"{SAID[n % len(SAID)]} {n}.", "Anna Petrova" if n % 3 == 0 else "", n % 4 == 3)
        for n in range(count)
    )
    first = laid(ParkingScene(items=items))
    pages = [laid(ParkingScene(items=items, page=n)) for n in range(first.sheets)]
    seen = " ".join(text_of(page) for page in pages).replace("\u00a0", " ")
    assert all(f"{n}." in seen for n in range(count))
    assert not any(page.crowded for page in pages)
    assert len(pages) <= 2
    drawn = [m.sign for page in pages for m in page.marks if isinstance(m, Drawn)]
    assert drawn == [Sign.CHECK] * sum(item.settled for item in items)
    quiet = palette(ParkingScene(items=items).theme).page.muted
    assert (
        any(isinstance(m, Words) and m.colour == quiet for p in pages for m in p.marks)
        == bool(drawn)
        or len(pages) > 1
    )
    boxes = [m for m in first.marks if isinstance(m, Box)]
    assert all(first.page.holds(box.area) for box in boxes)
