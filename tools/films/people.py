"""People: seated figures of flat shapes, told apart by silhouette, hair, clothes and skin.

A figure faces right in its own measure, its hip at (0, 0); one that faces left is mirrored.
A head's `turn` is 1 towards where the body faces, 0 to us, -1 away.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QPainter

from tools.films.brush import fill, limb, line, oval, pattern, shade, smooth
from tools.films.heads import Face, Looks, paint_head
from tools.films.objects import paint_folder
from tools.films.storyboard import FilmError, Part, Point, blend, span

_HANDS: dict[str, Point] = {
    "lap": (62, -24),
    "knee": (92, -34),
    "cross": (50, -44),
    "open": (112, -86),
    "give": (128, -62),
    "chest": (52, -92),
    "chin": (46, -150),
    "side": (6, -8),
    "rest": (40, -46),
}
_UPPER, _FORE = 72.0, 70.0
_REACH = _UPPER + _FORE


def looks(raw: dict[str, Any], name: str) -> Looks:
    """Read a person's looks. Errors: FilmError that names the unknown key."""
    for key in raw:
        if key not in Looks.__slots__:
            raise FilmError(
                f"Person {name}: `{key}` is not known. Known: {', '.join(Looks.__slots__)}."
            )
    return Looks(**raw)


@dataclass(frozen=True, slots=True)
class Pose:
    """One instant of a figure."""

    part: Part
    looks: Looks
    t: float
    film_t: float
    mouth: float

    @property
    def faces(self) -> float:
        """1 to the right, -1 to the left."""
        return -1.0 if self.part.word("faces", self.t, "right") == "left" else 1.0

    @property
    def lean(self) -> float:
        """Lean of the body in radians, with a breath in it."""
        degrees = self.part.number("lean", self.t) + self.looks.stoop
        return math.radians(degrees + 0.35 * math.sin(self.film_t * 1.5 + len(self.part.name)))

    def body(self, x: float, y: float) -> Point:
        """Turn a point of the upright body into one of the leaning body."""
        return x * math.cos(self.lean) - y * math.sin(self.lean), x * math.sin(self.lean) + (
            y * math.cos(self.lean)
        )

    def hand(self, key: str, default: str) -> Point:
        """Where a hand is: a named place, or a point of the scene."""
        a, b, share = span(self.part.raw(key) or default, self.t)
        x, y = blend(self._place(a), self._place(b), share)
        return float(x), float(y)

    def _place(self, value: str | list[float]) -> list[float]:
        if isinstance(value, str):
            if value not in _HANDS:
                known = ", ".join(_HANDS)
                raise FilmError(
                    f"{self.part.name}: no place for a hand called {value}. Known: {known}."
                )
            return list(_HANDS[value])
        hip = self.part.point("at", self.t)
        return [(value[0] - hip[0]) * self.faces, value[1] - hip[1]]


def paint_person(painter: QPainter, pose: Pose) -> None:
    """Paint a seated person, with a folder between body and near arm if one is held."""
    x, y = pose.part.point("at", pose.t)
    painter.save()
    painter.translate(x, y)
    painter.scale(pose.faces, 1)
    _leg(painter, pose.looks, 14, -4, shade(pose.looks.legs, 0.8))
    _arm(painter, pose, "far_hand", "lap", (18, -108), far=True)
    _leg(painter, pose.looks, 0, 0, pose.looks.legs)
    _neck(painter, pose)
    _torso(painter, pose)
    _head(painter, pose)
    painter.restore()
    if pose.part.raw("folder_at"):
        paint_folder(
            painter,
            pose.part.point("folder_at", pose.t),
            pose.part.number("folder_tilt", pose.t),
            pose.part.number("folder_lying", pose.t),
        )
    painter.save()
    painter.translate(x, y)
    painter.scale(pose.faces, 1)
    _arm(painter, pose, "near_hand", "rest", (-14, -104), far=False)
    painter.restore()


def _leg(painter: QPainter, who: Looks, x: float, y: float, colour: str) -> None:
    knee, ankle = (x + 96, y - 4), (x + 102, y + 112)
    thigh = limb([(x + 4, y - 4), knee], 50 * who.build)
    shin = limb([knee, (ankle[0], ankle[1] + 4)], 38 * who.build, flat=True)
    join = oval(knee[0] + 1, knee[1], 25 * who.build, 25 * who.build)
    shoe = smooth(
        (ankle[0] - 22, ankle[1] + 8),
        (ankle[0] - 20, ankle[1] - 14, ankle[0] + 14, ankle[1] - 14, ankle[0] + 20, ankle[1]),
        (ankle[0] + 42, ankle[1] + 2, ankle[0] + 54, ankle[1] + 12, ankle[0] + 54, ankle[1] + 24),
        (ankle[0] + 30, ankle[1] + 25, ankle[0], ankle[1] + 25, ankle[0] - 22, ankle[1] + 24),
    )
    fill(painter, shoe, who.shoes)
    fill(painter, thigh.united(shin).united(join), colour)


def _torso(painter: QPainter, pose: Pose) -> None:
    who, wide = pose.looks, pose.looks.build
    painter.save()
    painter.rotate(math.degrees(pose.lean))
    shape = smooth(
        (-36 * wide, 20),
        (-52 * wide, -30, -52 * wide, -98, -34 * wide, -122),
        (-24 * wide, -138, -8, -140, 8, -138),
        (34 * wide, -136, 42 * wide, -116, 44 * wide, -92),
        (54 * wide, -52, 54 * wide, -12, 44 * wide, 20),
        (20, 30, -16, 30, -36 * wide, 20),
    )
    fill(painter, shape, who.top)
    pattern(painter, shape, who.top_pattern, who.trim, 15)
    front = smooth(
        (12, -138),
        (30 * wide, -136, 44 * wide, -118, 44 * wide, -92),
        (54 * wide, -52, 54 * wide, -12, 46 * wide, 16),
        (38 * wide, 20, 36 * wide, 20, 32 * wide, 20),
        (38 * wide, -40, 30 * wide, -100, 12, -138),
    )
    fill(painter, front, who.under)
    line(
        painter,
        [(14, -136), (29 * wide, -90), (35 * wide, -40), (32 * wide, 20)],
        shade(who.top, 0.75),
        3,
    )
    if who.scarf:
        wrap = smooth(
            (-22, -136),
            (-24, -152, 26, -156, 30, -140),
            (34, -122, 10, -112, -4, -116),
            (-18, -118, -22, -124, -22, -136),
        )
        tail = smooth(
            (12, -124),
            (26, -122, 32, -118, 34, -110),
            (38, -88, 36, -76, 34, -62),
            (24, -60, 20, -62, 16, -66),
            (20, -90, 16, -110, 12, -124),
        )
        for piece in (tail, wrap):
            fill(painter, piece, who.scarf)
            pattern(painter, piece, "dots", who.trim, 13)
    if who.badge:
        line(painter, [(4, -132), (20, -84), (30 * wide, -128)], shade(who.top, 0.6), 3)
        card = smooth(
            (8, -84),
            (8, -84, 32, -84, 32, -84),
            (32, -84, 32, -50, 32, -50),
            (32, -50, 8, -50, 8, -50),
        )
        fill(painter, card, "#fdf9ef")
        fill(painter, oval(20, -73, 5, 6), shade(who.top, 0.8))
        line(painter, [(13, -59), (27, -59)], shade(who.top, 0.8), 2.5)
    painter.restore()


def _to_neck(painter: QPainter, pose: Pose) -> None:
    painter.translate(*pose.body(4, -128))
    nod = pose.part.number("nod", pose.t) + 1.4 * pose.mouth * math.sin(pose.film_t * 3.1)
    painter.rotate(nod + math.degrees(pose.lean) * 0.45)


def _neck(painter: QPainter, pose: Pose) -> None:
    """Paint the neck; it goes under the clothes."""
    painter.save()
    _to_neck(painter, pose)
    fill(painter, limb([(-3, 14), (4, -28)], 33), shade(pose.looks.skin, 0.88))
    painter.restore()


def _head(painter: QPainter, pose: Pose) -> None:
    part, t = pose.part, pose.t
    face = Face(
        turn=part.number("turn", t, 0.8),
        look=part.point("look", t),
        smile=part.number("smile", t),
        brow=part.number("brow", t),
        mouth=pose.mouth,
        shut=max(_blink(part.name, pose.film_t), part.number("eyes_shut", t)),
    )
    painter.save()
    _to_neck(painter, pose)
    painter.translate(7, -57)
    paint_head(painter, pose.looks, face)
    painter.restore()


def _blink(name: str, t: float) -> float:
    """Return how far the eyes are shut: about every 3.5 s, for a sixth of one."""
    period = 3.2 + (sum(map(ord, name)) % 9) / 10
    late = (t + sum(map(ord, name)) % 3) % period
    return max(0.0, 1 - abs(late - 0.09) / 0.09)


def _arm(
    painter: QPainter, pose: Pose, key: str, default: str, shoulder: Point, *, far: bool
) -> None:
    who = pose.looks
    start = pose.body(shoulder[0] * who.build, shoulder[1])
    hand = pose.hand(key, default)
    elbow, hand = bend(start, hand)
    cloth = shade(who.top, 0.82 if far else 1.07)
    sleeve = limb([start, elbow, _along(elbow, hand, 0.72)], 34 * who.build)
    skin = shade(who.skin, 0.9) if far else who.skin
    cuff = limb([_along(elbow, hand, 0.72), _along(elbow, hand, 0.9)], 31 * who.build, flat=True)
    _hand(painter, elbow, hand, skin)
    fill(painter, sleeve, cloth)
    pattern(painter, sleeve, who.top_pattern, who.trim, 15)
    fill(painter, cuff, shade(who.top, 0.7))
    if not far:
        edge: Callable[[float], Point] = lambda share: _along(start, elbow, share)  # noqa: E731
        line(painter, [edge(0.35), elbow, _along(elbow, hand, 0.3)], shade(who.top, 0.84), 2.5)


def _hand(painter: QPainter, elbow: Point, hand: Point, skin: str) -> None:
    painter.save()
    painter.translate(*hand)
    painter.scale(1.12, 1.12)
    painter.rotate(math.degrees(math.atan2(hand[1] - elbow[1], hand[0] - elbow[0])))
    fill(painter, limb([(-16, 0), (0, 0)], 20), skin)
    palm = oval(2, 0, 15, 12.5)
    for y, length in ((-6.5, 18), (-1.5, 21), (3.5, 19.5), (8, 15.5)):
        palm = palm.united(limb([(4, y), (length, y * 1.05)], 6.2))
    palm = palm.united(limb([(-2, -8), (9, -15.5)], 7))
    fill(painter, palm, skin)
    for y in (-4, 1, 6):
        line(painter, [(11, y), (18, y * 1.05)], shade(skin, 0.82), 1.2)
    painter.restore()


def _along(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def bend(shoulder: Point, hand: Point) -> tuple[Point, Point]:
    """Return elbow and hand of an arm; a hand too far away is brought within reach."""
    dx, dy = hand[0] - shoulder[0], hand[1] - shoulder[1]
    far = max(1.0, math.hypot(dx, dy))
    if far > _REACH - 2:
        hand = _along(shoulder, hand, (_REACH - 2) / far)
        far = _REACH - 2
    angle = math.atan2(hand[1] - shoulder[1], hand[0] - shoulder[0])
    inner = math.acos(min(1.0, max(-1.0, (_UPPER**2 + far**2 - _FORE**2) / (2 * _UPPER * far))))
    elbow = (
        shoulder[0] + _UPPER * math.cos(angle + inner),
        shoulder[1] + _UPPER * math.sin(angle + inner),
    )
    return elbow, hand
