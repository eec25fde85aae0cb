"""Heads: a face that turns, blinks, looks and speaks, with hair, beard and glasses."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from tools.films.brush import INK, box, curve, fill, ink, line, oval, pen, shade, smooth


@dataclass(frozen=True, slots=True)
class Looks:
    """How a person looks; every key may be given in the storyboard under `people:`."""

    skin: str = "#e0b48f"
    hair: str = "#3a2a22"
    cut: str = "short"
    beard: str = ""
    glasses: bool = False
    top: str = "#2a7f86"
    top_pattern: str = "plain"
    trim: str = "#f7efdf"
    under: str = "#f7efdf"
    legs: str = "#3a4a55"
    shoes: str = "#22313a"
    build: float = 1.0
    badge: bool = False
    scarf: str = ""
    stoop: float = 0.0


@dataclass(frozen=True, slots=True)
class Face:
    """What a face does: all from -1 to 1 or 0 to 1."""

    turn: float
    look: tuple[float, float]
    smile: float
    brow: float
    mouth: float
    shut: float


def paint_head(painter: QPainter, who: Looks, face: Face) -> None:
    """Paint a head around its middle; it is about 78 wide and 96 high."""
    k = max(-1.0, min(1.0, face.turn))
    _hair_behind(painter, who, k)
    _ear(painter, who, k)
    shape = _skull(k)
    fill(painter, shape, who.skin)
    painter.save()
    painter.setClipPath(shape)
    fill(painter, oval(20 * k + 3, 17, 10, 7), "#c8553d", 0.13)
    painter.restore()
    if who.beard:
        _beard(painter, who, k, shape)
    _mouth(painter, who, face, k)
    _nose(painter, who, k)
    _eyes(painter, who, face, k)
    _hair(painter, who, k)
    if who.glasses:
        _glasses(painter, k)


def _skull(k: float, grow: float = 0.0) -> QPainterPath:
    g = grow
    chin = 9 * k
    return smooth(
        (0, -50 - g),
        (24 + g, -51 - g, 38 + g, -34, 38 + g, -8),
        (39 + g, 14, 30 + chin * 0.8, 46 + g * 0.3, chin + 4, 48 + g * 0.3),
        (chin - 22, 48 + g * 0.3, -37 - g, 18, -38 - g, -8),
        (-38 - g, -34, -24 - g, -51 - g, 0, -50 - g),
    )


def _ear(painter: QPainter, who: Looks, k: float) -> None:
    for side in (-1, 1):
        if side * k > 0.3:
            continue
        x = side * 38 + (18 * k if side * k < 0 else 0)
        fill(painter, oval(x, 2, 8, 12), shade(who.skin, 0.93))


def _inner_ear(painter: QPainter, who: Looks, k: float) -> None:
    side = -1 if k > 0 else 1
    x = side * 38 + 18 * k
    fill(painter, oval(x, 3, 8, 12.5), shade(who.skin, 0.96))
    curve(painter, [x - 2 * side, -4, x + 4 * side, 2, x - 1 * side, 9], shade(who.skin, 0.72), 2)


def _hair_behind(painter: QPainter, who: Looks, k: float) -> None:
    if who.cut == "bun":
        fill(painter, oval(-34 * k - 2, -44, 24, 22), shade(who.hair, 0.86))
        curve(painter, [-50 * k, -50, -34 * k, -62, -20 * k, -48], shade(who.hair, 1.35), 2.5)
        fill(painter, oval(-6 * k, -10, 41, 40), who.hair)
    elif who.cut == "long":
        fill(painter, box(-46 - 4 * k, -40, 88, 104, 34), who.hair)
    else:
        fill(painter, oval(-5 * k, -14, 40, 34), who.hair)


def _hair(painter: QPainter, who: Looks, k: float) -> None:
    painter.save()
    painter.setClipPath(_skull(k, 5))
    back = -60 if k >= 0 else 60
    s = 1 if k >= 0 else -1
    a = abs(k)
    ear = s * (-38 + 18 * a)
    if who.cut == "receding":
        region = smooth(
            (back, -4),
            (back * 0.8, 4, ear - s * 4, 26, ear - s * 2, 14),
            (ear + s * 2, -4, ear + s * 9, -6, ear + s * 12, -16),
            (ear + s * 12, -30, ear + s * 26, -36, ear + s * 34, -46),
            (ear + s * 40, -52, ear + s * 44, -70, ear + s * 44, -80),
            (0, -90, back, -80, back, -4),
        )
        fill(painter, region, who.hair)
        curve(painter, [ear, -2, ear + s * 2, -24, ear + s * 20, -38], shade(who.hair, 1.25), 2.5)
    else:
        part = s * (6 + 14 * a)
        region = smooth(
            (back, 2),
            (back * 0.8, 12, ear - s * 2, 34, ear + s * 2, 10),
            (ear + s * 4, -10, ear + s * 10, -16, ear + s * 20, -26),
            (ear + s * 34, -32, part, -34, part + s * 4, -42),
            (part + s * 8, -32, part + s * 22, -26, part + s * 26, -8),
            (part + s * 60, -20, part + s * 50, -90, 0, -90),
            (back, -90, back, -30, back, 2),
        )
        fill(painter, region, who.hair)
        curve(painter, [part, -44, ear + s * 14, -44, ear + s * 4, -14], shade(who.hair, 1.35), 2.5)
        curve(
            painter,
            [part - s * 6, -48, ear + s * 2, -46, ear - s * 8, -22],
            shade(who.hair, 1.35),
            2,
        )
    painter.restore()
    if abs(k) > 0.25:
        _inner_ear(painter, who, k)


def _beard(painter: QPainter, who: Looks, k: float, skull: QPainterPath) -> None:
    painter.save()
    painter.setClipPath(skull)
    x = 14 * k
    s = 1 if k >= 0 else -1
    region = smooth(
        (-s * 44, -2),
        (-s * 30, 4, x - s * 26, 10, x - s * 18, 17),
        (x - s * 8, 15, x - 4, 13, x, 15),
        (x + 4, 13, x + s * 8, 15, x + s * 16, 17),
        (x + s * 22, 10, s * 40, 6, s * 46, 0),
        (s * 60, 60, -s * 60, 60, -s * 44, -2),
    )
    fill(painter, region, who.beard)
    painter.restore()
    for n in range(-3, 4):
        top = 34 + abs(n) * -1.5
        line(painter, [(x + n * 7, top), (x * 0.9 + n * 6.4, top + 6)], shade(who.beard, 0.86), 1.6)


def _mouth(painter: QPainter, who: Looks, face: Face, k: float) -> None:
    x, wide = 15 * k, 12 - 3 * abs(k)
    lip = shade(who.skin, 0.52)
    y = 25.0 if who.beard else 27.0
    if who.beard:
        fill(painter, oval(x, y + 1, wide + 3, 4 + 4 * face.mouth), shade(who.skin, 0.86))
    if face.mouth > 0.12:
        gap = 1.5 + 6 * face.mouth
        fill(painter, oval(x, y + gap * 0.5, wide * (0.92 - 0.2 * face.mouth), gap), "#5a2622")
        if face.mouth > 0.45:
            fill(painter, box(x - wide * 0.4, y - gap * 0.42, wide * 0.8, 2.6, 1.2), "#fdf9ef")
    else:
        bend = 5 * face.smile
        curve(painter, [x - wide, y - bend * 0.5, x, y + bend, x + wide, y - bend * 0.5], lip, 3)


def _nose(painter: QPainter, who: Looks, k: float) -> None:
    path = QPainterPath(QPointF(17 * k, -6))
    path.quadTo(17 * k + 11 * k + 3, 9, 17 * k + 8 * k + 1, 13)
    path.quadTo(17 * k + 2 * k, 17, 17 * k - 3, 13)
    painter.strokePath(path, pen(shade(who.skin, 0.68), 3))


def _eyes(painter: QPainter, who: Looks, face: Face, k: float) -> None:
    brow = shade(who.beard, 0.8) if who.beard else shade(who.hair, 0.85)
    for side in (-1, 1):
        ahead = side * k > 0
        x = side * (15.5 - (3.5 * abs(k) if ahead else 1.0 * abs(k))) + 15 * k
        wide = 8.2 * (1 - (0.22 * abs(k) if ahead else 0))
        y = -7.0
        lift = -20 - 3.5 * face.brow
        tilt = -1.6 * side * face.brow
        curve(
            painter,
            [x - wide - 1, lift + tilt + 2, x, lift - 4, x + wide + 1, lift - tilt + 2],
            brow,
            3.6,
        )
        if face.shut > 0.7:
            curve(painter, [x - wide, y, x, y + 4, x + wide, y], INK, 2.6)
            continue
        high = 6.6 * (1 - face.shut)
        white = oval(x, y, wide, high)
        fill(painter, white, "#fdfaf3")
        painter.save()
        painter.setClipPath(white)
        gaze = (x + face.look[0] * wide * 0.45 + 2.0 * k, y + face.look[1] * 2.6)
        fill(painter, oval(*gaze, 4.7, 5.2), "#2b1d18")
        fill(painter, oval(gaze[0] + 1.5, gaze[1] - 1.8, 1.4, 1.4), "#ffffff")
        painter.restore()
        curve(painter, [x - wide, y - 1, x, y - 2 * high + 1, x + wide, y - 1], INK, 2.4)


def _glasses(painter: QPainter, k: float) -> None:
    painter.setBrush(ink("#ffffff", 0.07))
    painter.setPen(pen(INK, 2.8))
    near = -15 + 14.5 * k if k > 0 else 15 + 14.5 * k
    ahead = 15 + 11.5 * k if k > 0 else -15 + 11.5 * k
    painter.drawEllipse(QPointF(near, -6), 13, 12)
    painter.drawEllipse(QPointF(ahead, -6), 13 - 3 * abs(k), 12)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    s = 1 if k > 0 else -1
    line(painter, [(near + s * 13, -8), (ahead - s * (13 - 3 * abs(k)), -8)], INK, 2.8)
    if abs(k) > 0.25:
        line(painter, [(near - s * 13, -8), (s * (-37 + 18 * abs(k)), -4)], INK, 2.8)
