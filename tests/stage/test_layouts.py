"""What a person sees of each kind: words, order, size, proportion."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication

from presenter.run.fold import fold_all
from presenter.run.scene import (
    AskScene,
    BlackScene,
    BreakScene,
    CardScene,
    CloseScene,
    CoverScene,
    FilmScene,
    InsteadScene,
    PollScene,
    QuestionScene,
    RoundView,
    Scene,
    SlideScene,
    Slot,
    TaskScene,
    WhiteScene,
)
from presenter.run.seen import aside_scene, scene
from presenter.session.model import Quote, Theme, Way
from presenter.stage.layouts.parts import minutes
from presenter.stage.layouts.rounds import WAYS
from presenter.stage.layouts.task import group_words
from presenter.stage.marks import Area, Box, Drawn, Sign, Words
from presenter.stage.page import Arrangement
from presenter.stage.pictures import Pictures
from presenter.stage.still import arrange
from presenter.stage.theme import palette
from tests.run.test_any_record import ROUTE, SESSION, TODAY, histories
from tests.stage.scenes import FILM, SCALE, every_kind

PICTURES = Pictures()
INKS = palette(Theme.CALM).page


def laid(scene: Scene, width: float = 1920, height: float = 1080) -> Arrangement:
    return arrange(scene, QSizeF(width, height), PICTURES)


def words_of(scene: Scene) -> list[Words]:
    return [mark for mark in laid(scene).marks if isinstance(mark, Words)]


def text_of(scene: Scene) -> str:
    return " ".join(word.text for word in words_of(scene)).replace("\u00a0", " ")


def size_of(scene: Scene, text: str) -> int:
    return next(word.face.px for word in words_of(scene) if text in word.text)


def bars_of(scene: Scene, fill: str) -> list[Area]:
    page = laid(scene).page
    boxes = [mark for mark in laid(scene).marks if isinstance(mark, Box) and mark.fill == fill]
    return [box.area for box in boxes if box.area.y > page.height * 0.2]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1.0, "1 minute"),
        (4.0, "4 minutes"),
        (0.5, "½ minute"),
        (1.5, "1½ minutes"),
        (2.25, "2.25 minutes"),
    ],
)
def test_minutes_read_as_people_say_them(value: float, words: str) -> None:
    assert minutes(value) == words


@pytest.mark.parametrize(
    ("groups", "words"),
    [("4", "Groups of 4"), ("1", "On your own"), ("pairs", "Pairs"), ("tables", "Tables")],
)
def test_groups_read_as_people_say_them(groups: str, words: str) -> None:
    assert group_words(groups) == words


def test_the_cover_says_what_and_when(qapp: QGuiApplication) -> None:
    scene = every_kind()["cover"]
    assert isinstance(scene, CoverScene)
    text = text_of(scene)
    assert all(part in text for part in ("Better connected:", "09:30", "The project"))
    assert size_of(scene, "Better") > 2 * size_of(scene, "A film workshop")
    assert laid(scene).ground == palette(Theme.CALM).cover.ground


def test_the_close_names_every_work(qapp: QGuiApplication) -> None:
    scene = every_kind()["close"]
    assert isinstance(scene, CloseScene)
    text = text_of(scene)
    assert "Thank you" in text
    assert all(credit in text for credit in scene.credits)
    edges = {word.area.x for word in words_of(scene) if word.text.startswith("Film ")}
    assert len(edges) == 2


def test_a_heading_alone_is_a_statement(qapp: QGuiApplication) -> None:
    alone = SlideScene(heading="Whose strengths?")
    text = SlideScene(heading="Whose strengths?", text="- One\n- Two")
    assert size_of(alone, "Whose") > size_of(text, "Whose")
    (line,) = words_of(alone)
    assert 0.3 < (line.area.y + line.area.height / 2) / 1080 < 0.55


def test_a_quotation_has_its_mark_once_and_who_said_it(qapp: QGuiApplication) -> None:
    scene = SlideScene(heading="Why", quote=Quote(text="“That counts.”", by="Dan"))
    lines = [word.text for word in words_of(scene)]
    assert sorted(lines) == sorted(["Why", "That counts.", "— Dan", "“"])
    assert size_of(scene, "That") > size_of(scene, "Dan")


def test_columns_share_top_width_and_size(qapp: QGuiApplication) -> None:
    scene = SlideScene(heading="What we need", columns=("Time", "Contact " * 20, "Backing"))
    columns = [word for word in words_of(scene) if word.text.split()[0] in {"Time", "Backing"}]
    assert len({word.area.y for word in columns}) == 1
    assert len({word.face.px for word in words_of(scene)} - {96}) == 1
    assert len({area.width for area in bars_of(scene, INKS.accent)}) == 1


def test_a_card_says_what_to_look_for_louder_than_the_label(qapp: QGuiApplication) -> None:
    scene = every_kind()["card"]
    assert isinstance(scene, CardScene)
    sizes = [size_of(scene, text) for text in ("The blue", "Who asks", "In this film", "Drawn")]
    assert sizes == sorted(sizes, reverse=True)
    bare = text_of(CardScene(heading="The blue folder", path=FILM, at=0.0))
    assert bare == "The blue folder"


@pytest.mark.parametrize("way", Way)
def test_a_round_says_who_with_whom_and_how_long(qapp: QGuiApplication, way: Way) -> None:
    view = RoundView(2, 3, way, 4, "One new point from each table")
    scene = QuestionScene(question="Where is the power?", round=view, timed=True)
    assert f"{WAYS[way]} · 4 minutes" in text_of(scene)
    assert "One new point from each table" in text_of(scene)
    strip = [mark for mark in laid(scene).marks if isinstance(mark, Box)][1:4]
    assert [bool(box.fill) for box in strip] == [True, True, False]
    assert strip[1].fill == INKS.accent != strip[0].fill
    assert strip[0].area.right < strip[1].area.x


@pytest.mark.parametrize(
    ("groups", "people", "tables"), [("4", 4, 0), ("pairs", 2, 0), ("tables", 0, 1), ("30", 8, 0)]
)
def test_groups_are_seen_from_afar(
    qapp: QGuiApplication, groups: str, people: int, tables: int
) -> None:
    marks = laid(TaskScene(heading="Take a barrier apart", groups=groups)).marks
    signs = [mark.sign for mark in marks if isinstance(mark, Drawn)]
    assert signs == [Sign.PERSON] * people + [Sign.TABLE] * tables


def test_a_scale_stands_in_one_row_and_bars_have_their_places(qapp: QGuiApplication) -> None:
    asked = PollScene(question="How sure are you?", answers=SCALE, scale=True)
    tally = PollScene(question="How sure are you?", answers=SCALE, scale=True, tally=True)
    row = [word for word in words_of(asked) if word.text.isdecimal()]
    assert [word.text for word in row] == list(SCALE)
    assert len({word.baseline for word in row}) == 1
    assert len(bars_of(tally, INKS.tint)) == len(SCALE)
    assert [word for word in words_of(tally) if word.text != "Not counted yet"] == words_of(asked)
    assert "Not counted yet" in text_of(tally)


def test_bars_are_as_long_as_hands_were_many(qapp: QGuiApplication) -> None:
    options = PollScene(
        question="Which?", answers=("Ask", "Walk", "Wait"), tally=True, counts=(8, 4, None)
    )
    first, second = bars_of(options, INKS.accent)
    assert first.width == pytest.approx(2 * second.width)
    scale = PollScene(
        question="Which?", answers=("0", "1", "2"), scale=True, tally=True, counts=(8, 2, 0)
    )
    high, low = bars_of(scale, INKS.accent)
    assert high.height == pytest.approx(4 * low.height)
    assert high.bottom == low.bottom
    assert {"8", "2"} <= {word.text for word in words_of(scale)}


def test_a_break_says_what_comes_then(qapp: QGuiApplication) -> None:
    text = text_of(BreakScene(heading="Tea", text="Back here.", then="Take a barrier apart"))
    assert text == "Tea Back here. Then Take a barrier apart"


def test_a_question_over_a_film_is_larger_than_its_prompts(qapp: QGuiApplication) -> None:
    scene = AskScene(question="What now?", path=FILM, at=1.0, prompts=("And then?",))
    assert size_of(scene, "What now?") > 1.5 * size_of(scene, "And then?")
    assert laid(scene).slots[Slot.FILM].size() == QSizeF(1920, 1080)


def test_instead_of_a_film_no_word_of_a_fault(qapp: QGuiApplication) -> None:
    scene = InsteadScene(heading="The last bus", text="**Lena:** Too many.", look_for="Who waits?")
    assert text_of(scene) == "The last bus Lena: Too many. Look for Who waits?"
    asked = InsteadScene(
        heading="The last bus", image=Path("/none.png"), question="What now?", timed=True
    )
    assert size_of(asked, "What now?") > size_of(asked, "The last bus")
    assert Slot.COUNTDOWN in laid(asked).slots


SCRIPT = "\n\n".join(f"**Rose:** All of it is too heavy for me, said {n}." for n in range(8))


def test_a_long_text_instead_of_a_film_is_read_in_two_columns(qapp: QGuiApplication) -> None:
    scene = InsteadScene(heading="The last bus", text=SCRIPT, look_for="Whose job is it?")
    page = laid(scene)
    assert not page.crowded
    starts = [mark for mark in page.marks if isinstance(mark, Words) and "Rose:" in mark.text]
    assert len({mark.area.x for mark in starts}) == 2
    assert {text_of(scene).count(f"said {n}.") for n in range(8)} == {1}
    assert min(mark.face.px for mark in starts) > 43


@settings(max_examples=60)
@given(histories())
def test_whatever_a_record_holds_its_pictures_can_be_laid_out(qapp, history):
    state, pictures = fold_all(history), Pictures()
    for shown in (scene(ROUTE, state, TODAY), aside_scene(SESSION, state)):
        empty = isinstance(shown, BlackScene | WhiteScene | FilmScene)
        assert empty or arrange(shown, QSizeF(1920, 1080), pictures).marks
