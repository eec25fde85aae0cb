"""The careless facilitator: what she does next, by chance and by weight.

Each action is made from the run's seed and its own number, so that a seed gives the same actions
however long the machine takes for them.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

K = Qt.Key
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_NEXT = (K.Key_Right, K.Key_Right, K.Key_PageDown, K.Key_Down)
_BACK = (K.Key_Left, K.Key_Left, K.Key_PageUp, K.Key_Up)
_WORDS = ("film", "tea", "power", "slide", "xyzzy", "how", "two ch", "a", "kettle")
_STRAY = (K.Key_X, K.Key_Y, K.Key_F11, K.Key_Tab, K.Key_Home, K.Key_Delete, K.Key_F7, K.Key_Insert)
_TYPED = {
    K.Key_Question: "?",
    K.Key_Plus: "+",
    K.Key_Minus: "-",
    K.Key_Period: ".",
    K.Key_Space: " ",
}
_REPEAT_MS = 33  # between the presses of a key that is leaned on


@dataclass(frozen=True)
class Stroke:
    """One thing done, `wait` milliseconds after the one before.

    `what` is "key" or the name of what the driver can do: click, row, scrub, screens, edit,
    spoil, resize, end, rest, watch. `number` chooses among what there is at that moment; of watch
    it is the most seconds for which a film that plays is left alone.
    """

    wait: int
    what: str = "key"
    key: K = K.Key_unknown
    held: Qt.KeyboardModifier = _NONE
    repeats: bool = False
    number: float = 0.0

    @property
    def text(self) -> str:
        """What the key writes."""
        if self.held & _CTRL:
            return ""
        code = int(self.key)
        if K.Key_A <= code <= K.Key_Z:
            return chr(code) if self.held & _SHIFT else chr(code).lower()
        return chr(code) if K.Key_0 <= code <= K.Key_9 else _TYPED.get(self.key, "")

    def __str__(self) -> str:
        if self.what != "key":
            return f"{self.what} {self.number:.3f}" if self.number else self.what
        held = {_NONE: "", _SHIFT: "Shift+", _CTRL: "Ctrl+"}[self.held]
        return f"{held}{self.key.name.removeprefix('Key_')}{' (leant on)' if self.repeats else ''}"


@dataclass(frozen=True)
class Deed:
    """An action: its name and what is done, in order."""

    number: int
    name: str
    strokes: tuple[Stroke, ...]


Strokes = list[Stroke]
Chance = random.Random


def deed(seed: int, number: int, steps: int, films: list[int]) -> Deed:
    """Return the action with this number. `steps` and `films` are what the session has."""
    chance = random.Random(f"{seed} {number}")
    name = chance.choices(tuple(_DEEDS), [weight for weight, _ in _DEEDS.values()])[0]
    if name == "watch a film":
        strokes = _watch(chance, chance.choice(films) if films else 1)
    elif name == "go to a number":
        strokes = _digits(chance, chance.randrange(steps + 1))
    else:
        strokes = _DEEDS[name][1](chance)
    rest = chance.choices((chance.randint(40, 400), chance.randint(500, 1500), 4000), (50, 42, 4))
    return Deed(number, name, (*strokes, Stroke(rest[0], "rest")))


def _key(
    key: K, wait: int = 0, held: Qt.KeyboardModifier = _NONE, *, repeats: bool = False
) -> Stroke:
    return Stroke(wait, "key", key, held, repeats)


def _one(*keys: K) -> Callable[[Chance], Strokes]:
    """Return an action of one key of these, now and then pressed twice."""

    def make(chance: Chance) -> Strokes:
        key = chance.choice(keys)
        again = [_key(key, chance.randint(30, 600))] if chance.random() < 0.3 else []
        return [_key(key), *again]

    return make


def _thing(what: str, most: int = 1) -> Callable[[Chance], Strokes]:
    """Return an action that is done to what is there at that moment, up to some times."""

    def make(chance: Chance) -> Strokes:
        times = range(chance.randint(1, most))
        return [Stroke(n and chance.randint(40, 700), what, number=chance.random()) for n in times]

    return make


def _burst(chance: Chance) -> Strokes:
    key = chance.choice(_NEXT)
    return [_key(key, chance.randint(30, 450)) for _ in range(chance.randint(2, 8))]


def _to_and_fro(chance: Chance) -> Strokes:
    return [
        _key(chance.choice(_NEXT if chance.random() < 0.5 else _BACK), chance.randint(50, 900))
        for _ in range(chance.randint(3, 10))
    ]


def _leaning(*keys: tuple[K, Qt.KeyboardModifier]) -> Callable[[Chance], Strokes]:
    def make(chance: Chance) -> Strokes:
        key, held = chance.choice(keys)
        times = chance.randint(3, 25)
        again = [_key(key, _REPEAT_MS, held, repeats=True) for _ in range(times)]
        return [_key(key, 0, held), _key(key, 400, held, repeats=True), *again]

    return make


def _digits(chance: Chance, number: int) -> Strokes:
    typed = [_key(K(K.Key_0 + int(digit)), chance.randint(60, 300)) for digit in str(number)]
    return [*typed, _key(chance.choice((K.Key_Return, K.Key_Enter)), chance.randint(60, 300))]


def _no_number(chance: Chance) -> Strokes:
    if chance.random() < 0.5:
        return _digits(chance, 9999)
    return [*_digits(chance, chance.randrange(200))[:-1], _key(K.Key_Escape, 200)]


def _watch(chance: Chance, number: int) -> Strokes:
    """Go to a film, play it, and look at it for a while; perhaps to its end, past its questions."""
    strokes = _digits(chance, number)
    for _ in range(chance.randint(1, 4)):
        strokes.append(_key(K.Key_Right, chance.randint(350, 1500)))
        strokes.append(Stroke(300, "watch", number=chance.choice((2, 5, 15, 15))))
    return strokes


def _rest(chance: Chance) -> Strokes:
    return [Stroke(chance.randint(1000, 5000), "rest")]


def _seek(chance: Chance) -> Strokes:
    key = chance.choice((K.Key_Left, K.Key_Right))
    return [_key(key, chance.randint(40, 500), _SHIFT) for _ in range(chance.randint(1, 5))]


def _search(chance: Chance) -> Strokes:
    """Open the overview, type, move about, and go there or leave it."""
    strokes = [_key(K.Key_O)]
    word = chance.choice(_WORDS).upper()
    strokes += [_key(K(ord(letter)), chance.randint(40, 250)) for letter in word]
    arrows = (K.Key_Down, K.Key_Right, K.Key_Up, K.Key_Left)
    strokes += [_key(chance.choice(arrows), 90) for _ in range(chance.randrange(5))]
    if chance.random() < 0.4:
        return [*strokes, _key(K.Key_Return, 300)]
    return [*strokes, _key(K.Key_Escape, 300), _key(K.Key_Escape, 250)]


def _overview(chance: Chance) -> Strokes:
    arrows = (K.Key_Down, K.Key_Right, K.Key_Up, K.Key_Left)
    moves = [
        _key(chance.choice(arrows), chance.randint(40, 200)) for _ in range(chance.randint(2, 20))
    ]
    last = chance.choice((K.Key_Return, K.Key_Escape, K.Key_O, K.Key_PageDown))
    return [_key(K.Key_O), *moves, _key(last, 300)]


def _card(chance: Chance) -> Strokes:
    leave = chance.choice((K.Key_Escape, K.Key_Question, K.Key_F1))
    return [_key(K.Key_F1), _key(leave, chance.randint(200, 1500))]


def _settings(chance: Chance) -> Strokes:
    """Look at the settings, and perhaps change one."""
    keys = (K.Key_Tab, K.Key_Down, K.Key_Up, K.Key_Space, K.Key_Right)
    moves = [
        _key(chance.choice(keys), chance.randint(80, 400)) for _ in range(chance.randint(1, 6))
    ]
    return [_key(K.Key_U), *moves, _key(K.Key_Escape, chance.randint(200, 1200))]


def _test_card(chance: Chance) -> Strokes:
    leave = chance.choice((K.Key_P, K.Key_Right, K.Key_Space, K.Key_X))
    return [_key(K.Key_P), _key(leave, chance.randint(100, 2000))]


def _end_declined(chance: Chance) -> Strokes:
    leave = chance.choice((K.Key_Escape, K.Key_Right, K.Key_Left, K.Key_Space))
    return [_key(K.Key_Escape), _key(leave, chance.randint(350, 2000))]


def _edited(chance: Chance) -> Strokes:
    what = "edit" if chance.random() < 0.6 else "spoil"
    strokes = [Stroke(0, what, number=chance.random()), _key(K.Key_R, chance.randint(20, 800))]
    if what == "spoil":
        strokes += [Stroke(900, "edit", number=chance.random()), _key(K.Key_R, 300)]
    return strokes


def _stray(chance: Chance) -> Strokes:
    held = chance.choice((_NONE, _NONE, _SHIFT, _CTRL))
    return [_key(chance.choice(_STRAY), chance.randint(30, 300), held) for _ in range(3)]


def _words_size(chance: Chance) -> Strokes:
    key = chance.choice((K.Key_Plus, K.Key_Minus))
    return [_key(key, 120, _CTRL) for _ in range(chance.randint(1, 4))]


def _plugged(chance: Chance) -> Strokes:
    """Pull the projector, or another one; mostly it comes back soon."""
    away = Stroke(0, "screens", number=chance.random())
    back = Stroke(chance.randint(20, 4000), "screens")
    return [away, back] if chance.random() < 0.8 else [away]


_DEEDS: dict[str, tuple[float, Callable[[Chance], Strokes]]] = {
    "watch a film": (14, _rest),  # made above: it needs the films' numbers
    "go to a number": (5, _rest),
    "next": (12, _one(*_NEXT)),
    "a burst of next": (6, _burst),
    "to and fro": (4, _to_and_fro),
    "back": (4, _one(*_BACK)),
    "space": (6, _one(K.Key_Space)),
    "look on": (6, _rest),
    "black": (3, _one(K.Key_B, K.Key_Period, K.Key_V)),
    "white": (2, _one(K.Key_W, K.Key_Comma)),
    "freeze": (3, _one(K.Key_F)),
    "captions": (2, _one(K.Key_C)),
    "mute": (2, _one(K.Key_M)),
    "seek": (4, _seek),
    "lean on a seek": (1, _leaning((K.Key_Right, _SHIFT), (K.Key_Left, _SHIFT))),
    "lean on a key": (
        2,
        _leaning((K.Key_Right, _NONE), (K.Key_Space, _NONE), (K.Key_B, _NONE), (K.Key_O, _NONE)),
    ),
    "no such number": (1, _no_number),
    "search": (3, _search),
    "overview": (2, _overview),
    "key card": (1, _card),
    "settings": (1, _settings),
    "swap": (1, _one(K.Key_S)),
    "numbers": (1, _one(K.Key_I)),
    "test card": (1.5, _test_card),
    "timer": (3, _one(K.Key_T)),
    "more or less time": (1.5, _leaning((K.Key_Plus, _NONE), (K.Key_Minus, _NONE))),
    "edit and reload": (3, _edited),
    "reload": (1, _one(K.Key_R)),
    "size of words": (1, _words_size),
    "notes": (1, _one(K.Key_N)),
    "to the room": (1, _one(K.Key_F5)),
    "end, and not": (2, _end_declined),
    "stray keys": (1.5, _stray),
    "click a button": (7, _thing("click", 3)),
    "click a step": (2, _thing("row", 2)),
    "drag in the film": (3, _thing("scrub", 3)),
    "projector": (2.5, _plugged),
    "resize": (2, _thing("resize", 4)),
    "end and begin anew": (1, _thing("end")),
}
