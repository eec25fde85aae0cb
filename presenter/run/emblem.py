"""The signs groups are known by: a shape and a colour, and both in words.

No two of the first twenty groups have the same shape and colour, and no two of the first ten
share either: whoever tells no colours apart goes by the shape, and everybody can say the words.
"""

from __future__ import annotations

from enum import StrEnum

from presenter.session.language import noop, on_wall, translate
from presenter.session.values import value


class Shape(StrEnum):
    """A shape that is told from the others at the back of a room."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    STAR = "star"
    DIAMOND = "diamond"
    HEART = "heart"
    PLUS = "plus"
    MOON = "moon"
    HOUSE = "house"
    ARROW = "arrow"


class Tint(StrEnum):
    """A colour that people have one word for."""

    BLUE = "blue"
    RED = "red"
    GREEN = "green"
    YELLOW = "yellow"
    PURPLE = "purple"
    PINK = "pink"
    BLACK = "black"
    ORANGE = "orange"
    BROWN = "brown"
    WHITE = "white"


@value
class Emblem:
    """The sign of a group; `again` is 2 for the second group that has it, and so on."""

    shape: Shape
    tint: Tint
    words: str
    again: int = 1


_EMBLEMS: tuple[tuple[Shape, Tint, str], ...] = (
    (Shape.CIRCLE, Tint.BLUE, noop("emblem", "Blue circle")),
    (Shape.SQUARE, Tint.RED, noop("emblem", "Red square")),
    (Shape.TRIANGLE, Tint.GREEN, noop("emblem", "Green triangle")),
    (Shape.STAR, Tint.YELLOW, noop("emblem", "Yellow star")),
    (Shape.DIAMOND, Tint.PURPLE, noop("emblem", "Purple diamond")),
    (Shape.HEART, Tint.PINK, noop("emblem", "Pink heart")),
    (Shape.PLUS, Tint.BLACK, noop("emblem", "Black plus")),
    (Shape.MOON, Tint.ORANGE, noop("emblem", "Orange moon")),
    (Shape.HOUSE, Tint.BROWN, noop("emblem", "Brown house")),
    (Shape.ARROW, Tint.WHITE, noop("emblem", "White arrow")),
    (Shape.CIRCLE, Tint.YELLOW, noop("emblem", "Yellow circle")),
    (Shape.SQUARE, Tint.BLUE, noop("emblem", "Blue square")),
    (Shape.TRIANGLE, Tint.ORANGE, noop("emblem", "Orange triangle")),
    (Shape.STAR, Tint.BLACK, noop("emblem", "Black star")),
    (Shape.DIAMOND, Tint.GREEN, noop("emblem", "Green diamond")),
    (Shape.HEART, Tint.RED, noop("emblem", "Red heart")),
    (Shape.PLUS, Tint.PINK, noop("emblem", "Pink plus")),
    (Shape.MOON, Tint.WHITE, noop("emblem", "White moon")),
    (Shape.HOUSE, Tint.PURPLE, noop("emblem", "Purple house")),
    (Shape.ARROW, Tint.BROWN, noop("emblem", "Brown arrow")),
)


def emblem(group: int) -> Emblem:
    """Return the sign of a group, counted from 0."""
    again, place = divmod(group, len(_EMBLEMS))
    shape, tint, words = _EMBLEMS[place]
    return Emblem(shape, tint, words, again + 1)


def emblem_words(group: int) -> str:
    """Return what the facilitator calls a group, counted from 0: Blue circle."""
    sign = emblem(group)
    return _numbered(translate("emblem", sign.words), sign.again)


def emblem_on_wall(group: int) -> str:
    """Return what the room calls a group, counted from 0: Blue circle."""
    sign = emblem(group)
    return _numbered(on_wall("emblem", sign.words), sign.again)


def _numbered(words: str, again: int) -> str:
    return words if again == 1 else f"{words} {again}"
