"""Groups on the wall: each with a sign of its own, everybody to be found, nothing cut."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.run.emblem import Shape, Tint, emblem, emblem_on_wall
from presenter.run.groups import Face
from presenter.run.mixing import mix
from presenter.run.scene import GroupsScene, QuestionScene, RoundView, TurnView
from presenter.run.splitting import Split, sizes
from presenter.session.language import speak
from presenter.session.model import Theme, Way
from presenter.stage.figures import TINTS, paint_figure, path_of
from presenter.stage.marks import Area, Box, Figure, Words
from presenter.stage.page import Arrangement
from presenter.stage.pictures import Pictures
from presenter.stage.still import arrange
from presenter.stage.theme import contrast, palette
from tests.windows.pseudo import plain_words, pseudo

PICTURES = Pictures()
SCREENS = ((1920, 1080), (1024, 768))
NAMES = ("Amara Okafor", "Bo", "Catarina Gonçalves", "Dan", "*Ella* _F_", "Farid", "王秀英")


def groups_scene(count: int, split: Split, face: Face, theme: Theme = Theme.CALM) -> GroupsScene:
    groups = mix(range(1, count + 1), sizes(count, split), seed=3).groups
    names: tuple = ()
    if face is Face.NAMES:
        names = tuple(tuple(NAMES[person % len(NAMES)] for person in group) for group in groups)
    return GroupsScene(theme=theme, heading="Barriers", groups=groups, face=face, names=names)


def laid(scene, width: float = 1920, height: float = 1080) -> Arrangement:
    return arrange(scene, QSizeF(width, height), PICTURES)


def text_of(scene, *screen: float) -> str:
    marks = laid(scene, *screen).marks
    words = " ".join(mark.text for mark in marks if isinstance(mark, Words))
    return " ".join(words.replace("\u00a0", " ").replace("\u2002", " ").split())


def painted(shape: Shape) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillPath(path_of(shape, QRectF(0, 0, 48, 48)), QColor("black"))
    painter.end()
    return image


def letter_height(scene, name: str) -> float:
    """How large the letters of a name are."""
    return max(
        mark.area.height
        for mark in laid(scene).marks
        if isinstance(mark, Words) and name in mark.text
    )


def test_one_very_long_name_makes_no_other_small(qapp):
    usual = groups_scene(27, Split(size=2), Face.NAMES)
    long = ("Bartholomew Featherstonehaugh-Cholmondeley", *usual.names[0][1:])
    scene = replace(usual, names=(long, *usual.names[1:]))
    assert letter_height(scene, "Farid") == letter_height(usual, "Farid")
    assert "Featherstonehaugh" in text_of(scene)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize(
    ("count", "split"),
    [
        (4, Split(size=2)),
        (9, Split(size=3)),
        (17, Split(size=3)),
        (30, Split(size=4)),
        (40, Split(size=2)),
        (60, Split(size=8)),
        (60, Split(tables=20)),
    ],
)
def test_everybody_finds_her_group(qapp, count, split, face, screen):
    scene = groups_scene(count, split, face)
    page = laid(scene, *screen)
    figures = [mark for mark in page.marks if isinstance(mark, Figure)]
    assert len(figures) == len(scene.groups)
    assert len({(figure.shape, figure.fill) for figure in figures}) == len(figures)
    text = text_of(scene, *screen)
    assert all(emblem_on_wall(n) in text for n in range(len(scene.groups)))
    said = Counter(text.split())
    if face is Face.NUMBERS:
        assert all(said[str(person)] for person in range(1, count + 1))
    if face is Face.NAMES:
        letters = Counter("".join(name for names in scene.names for name in names))
        assert not letters - Counter(text) - Counter(" " * len(text))  # a line may break in a name
    if face is Face.COLOURS:
        assert Counter(map(len, scene.groups)) == Counter(
            int(number)
            for number, word in zip(text.split(), text.split()[1:], strict=False)
            if word == "people"
        )


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("face", Face)
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(count=st.integers(2, 60), size=st.integers(2, 8))
def test_nothing_lies_outside_its_place_or_over_another(qapp, count, size, face, screen):
    page = laid(groups_scene(count, Split(size=size), face), *screen)
    cells = [mark.area for mark in page.marks if isinstance(mark, Box) and mark.thick]
    for mark in page.marks:
        assert page.page.holds(mark.area, slack=1)
        if isinstance(mark, Figure):
            assert any(cell.holds(mark.area) for cell in cells)
    assert not [1 for one, other in combinations(cells, 2) if one.meets(other)]
    words = [mark.area for mark in page.marks if isinstance(mark, Words)]
    figures = [mark.area for mark in page.marks if isinstance(mark, Figure)]
    assert not [1 for one, other in combinations(words, 2) if one.meets(other, slack=2)]
    assert not [1 for figure in figures for word in words if figure.meets(word, slack=2)]
    below = [area for area in words if area.y > min(cell.y for cell in cells)]
    assert all(any(cell.holds(area, slack=2) for cell in cells) for area in below)


@pytest.mark.parametrize(
    ("count", "split", "face"),
    [
        (17, Split(size=3), Face.NUMBERS),
        (17, Split(size=3), Face.NAMES),
        (30, Split(size=4), Face.NUMBERS),
        (30, Split(size=4), Face.NAMES),
        (30, Split(size=4), Face.COLOURS),
        (40, Split(size=2), Face.NUMBERS),
        (60, Split(size=8), Face.NUMBERS),
    ],
)
@pytest.mark.parametrize("screen", SCREENS)
def test_a_room_of_usual_size_reads_it_at_the_back(qapp, count, split, face, screen):
    if (count, face) == (30, Face.NAMES) and screen == SCREENS[1]:
        pytest.skip("four long names in a quarter of a narrow screen are a little smaller")
    assert laid(groups_scene(count, split, face), *screen).crowded == ()


def test_numbers_are_told_how_they_come_about_and_names_are_no_markdown(qapp):
    assert "Count off round the room, 1 to 9." in text_of(
        groups_scene(9, Split(size=3), Face.NUMBERS)
    )
    assert "*Ella* _F_" in text_of(groups_scene(9, Split(size=3), Face.NAMES))
    nameless = GroupsScene(heading="", groups=((1, 2), (3, 4)), face=Face.NAMES)
    assert "Count off" in text_of(nameless)
    assert "Groups" in text_of(nameless)
    some = GroupsScene(heading="", groups=((1, 2),), face=Face.NAMES, names=(("Ann", ""),))
    assert text_of(some).endswith("Ann 2")


def test_a_group_that_is_gone_leaves_the_others_their_signs(qapp):
    scene = GroupsScene(heading="Barriers", groups=((1, 2), (), (5, 6)))
    figures = [mark for mark in laid(scene).marks if isinstance(mark, Figure)]
    assert [figure.shape for figure in figures] == [Shape.CIRCLE, Shape.TRIANGLE]


def test_nobody_left_at_all_is_no_fault(qapp):
    assert laid(GroupsScene(heading="Barriers", groups=((), ()))).marks


def test_signs_are_told_apart_by_shape_and_by_words_alone():
    signs = [emblem(n) for n in range(20)]
    assert len({sign.shape for sign in signs[:10]}) == 10
    assert len({sign.tint for sign in signs[:10]}) == 10
    assert len({(sign.shape, sign.tint) for sign in signs}) == 20
    assert len({emblem_on_wall(n) for n in range(100)}) == 100
    assert all(sign.words.lower() == f"{sign.tint} {sign.shape}" for sign in signs)
    assert set(TINTS) == set(Tint)


def test_shapes_differ_by_a_good_part_of_their_area(qapp):
    images = {shape: painted(shape) for shape in Shape}
    for one, other in combinations(Shape, 2):
        apart = sum(
            images[one].pixel(x, y) != images[other].pixel(x, y)
            for x in range(48)
            for y in range(48)
        )
        assert apart > 0.1 * 48 * 48, (one, other)


@pytest.mark.parametrize("theme", Theme)
def test_the_edge_of_a_sign_is_seen_on_each_ground(theme):
    inks = palette(theme).page
    for ground in (inks.ground, inks.tint):
        assert contrast(inks.ink, ground) >= 3


@pytest.mark.parametrize("shape", Shape)
def test_a_sign_stays_in_its_square(qapp, shape):
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_figure(painter, Figure(Area(10, 10, 60, 60), shape, "#ff0000", "#000000"))
    painter.end()
    white = QColor("white").rgb()
    edge = [image.pixel(n, at) for n in range(80) for at in (7, 72)]
    edge += [image.pixel(at, n) for n in range(80) for at in (7, 72)]
    assert set(edge) == {white}
    assert image.pixelColor(40, 40).name() == "#ff0000" or shape is Shape.MOON


def turn_scene(**turn) -> QuestionScene:
    view = RoundView(2, 3, Way.FEEDBACK, 8.0, "One point each", TurnView(**turn))
    return QuestionScene(question="Where is the power?", round=view, timed=True)


def test_whose_turn_it_is_stands_at_the_foot(qapp):
    before = text_of(turn_scene(group=0, place=0, count=5, then=0, seconds=90.0))
    assert "5 groups report, 1½ minutes each" in before
    assert "One point each" in before
    now = turn_scene(group=2, place=3, count=5, then=4, seconds=90.0)
    assert "Group 3 of 5: Green triangle Next: Purple diamond" in text_of(now)
    (sign,) = [mark for mark in laid(now).marks if isinstance(mark, Figure)]
    assert sign.shape is Shape.TRIANGLE
    assert "The last one" in text_of(turn_scene(group=2, place=5, count=5))
    table = text_of(turn_scene(group=3, place=2, count=6, then=4, made=False))
    assert "Table 4 (2 of 6) Next: Table 5" in table


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("place", [0, 1, 20])
def test_the_turn_leaves_room_for_the_countdown(qapp, place, screen):
    scene = turn_scene(group=14, place=place, count=20, then=4, seconds=97.0)
    page = laid(scene, *screen)
    assert page.crowded == ()
    clock = next(iter(page.slots.values()))
    scale = screen[1] / 1080
    for mark in page.marks:
        assert not mark.area.rect(scale).intersects(clock)


def test_the_wall_speaks_the_language_of_the_session(qapp):
    speak(pseudo)
    try:
        for face in Face:
            scene = groups_scene(9, Split(size=3), face)
            scene = GroupsScene(heading="", groups=scene.groups, face=face)
            assert not plain_words(text_of(scene))
        assert not plain_words(
            text_of(
                QuestionScene(
                    question="Ξ",
                    round=RoundView(0, 0, Way.FEEDBACK, 0, "", TurnView(1, 1, 3, 2)),
                )
            )
        )
    finally:
        speak()
