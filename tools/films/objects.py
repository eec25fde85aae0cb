"""Things: folder, radio, clock, chair, table, lamp, plant, and the line between two people."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QRadialGradient

from tools.films.brush import (
    BLUE,
    CREAM,
    DEEP,
    INK,
    OCHRE,
    PAPER,
    RUST,
    TEAL,
    box,
    curve,
    fill,
    ink,
    line,
    oval,
    pattern,
    pen,
    polygon,
    shade,
    smooth,
)
from tools.films.storyboard import Part, Point, blend


def paint_folder(painter: QPainter, at: Point, tilt: float, lying: float) -> None:
    """Paint a thick blue folder: `lying` 0 is held up, label to us; 1 face down on the floor."""
    up = [(-46, -60), (46, -60), (46, 60), (-46, 60)]
    down = [(-58, -26), (74, -26), (60, 4), (-76, 4)]
    a, b, c, d = (tuple(p) for p in blend(up, down, lying))
    thick = blend((17, 7), (0, 25), lying)
    painter.save()
    painter.translate(*at)
    painter.rotate(tilt)
    fill(painter, oval(0, 34, 84, 9), INK, 0.14 * lying)
    moved = [(p[0] + thick[0], p[1] + thick[1]) for p in (a, b, c, d)]
    fill(painter, polygon(*moved), shade(BLUE, 0.7))
    inner = [(p[0] + thick[0] * s, p[1] + thick[1] * s) for s in (0.12, 0.86) for p in (b, c, d)]
    fill(painter, polygon(inner[0], inner[1], inner[4], inner[3]), PAPER)
    fill(painter, polygon(inner[1], inner[2], inner[5], inner[4]), "#efe4cc")
    for n in range(1, 6):
        s = n / 6
        shift = (thick[0] * s, thick[1] * s)
        points = [(p[0] + shift[0], p[1] + shift[1]) for p in (b, c, d)]
        line(painter, points, "#cdbf9f", 1.3)
    fill(painter, polygon(a, b, c, d), BLUE)
    line(painter, [d, (d[0] + thick[0], d[1] + thick[1])], shade(BLUE, 0.7), 4)
    if lying < 0.5:
        fill(painter, box(-27, -38, 54, 34, 3), PAPER)
        for y, w in ((-28, 40), (-20, 32), (-12, 36)):
            line(painter, [(-20, y), (-20 + w, y)], "#8a98a0", 3)
        line(painter, [(-46, 30), (46, 30)], shade(BLUE, 0.72), 5)
    else:
        line(painter, [(-12, -26), (-24, 4), (-24, 29)], shade(BLUE, 0.72), 5)
    painter.restore()


def folder(painter: QPainter, part: Part, t: float) -> None:
    """Paint a folder nobody holds."""
    paint_folder(painter, part.point("at", t), part.number("tilt", t), part.number("lying", t))


def chair(painter: QPainter, part: Part, t: float) -> None:
    """Paint the back, seat and legs of an armchair; `at` is where the sitter's hip is."""
    with_side = -1 if part.word("faces", t, "right") == "left" else 1
    colour = part.word("colour", t, RUST)
    painter.save()
    painter.translate(*part.point("at", t))
    painter.scale(with_side, 1)
    for x in (-62, 82):
        line(painter, [(x, 92), (x - 5 if x < 0 else x + 5, 138)], "#6b4a34", 11)
    back = smooth(
        (-58, 70),
        (-84, 10, -98, -90, -88, -142),
        (-82, -166, -36, -168, -34, -142),
        (-34, -90, -22, -10, -8, 40),
        (-10, 70, -40, 80, -58, 70),
    )
    fill(painter, back, shade(colour, 0.86))
    pattern(painter, back, part.word("pattern", t, "plain"), shade(colour, 0.7), 17)
    seat = box(-62, 20, 160, 46, 20)
    fill(painter, seat, colour)
    base = box(-66, 48, 164, 48, 16)
    fill(painter, base, shade(colour, 0.86))
    pattern(painter, base, part.word("pattern", t, "plain"), shade(colour, 0.7), 17)
    painter.restore()


def table(painter: QPainter, part: Part, t: float) -> None:
    """Paint a small round table; `at` is the middle of its top."""
    x, y = part.point("at", t)
    w = part.number("wide", t, 200)
    foot = part.number("high", t, 130)
    fill(painter, oval(x, y + foot + 6, w * 0.38, 9), INK, 0.12)
    for s in (-1, 1):
        line(painter, [(x + s * w * 0.26, y + 8), (x + s * w * 0.34, y + foot)], "#7a5439", 10)
    fill(painter, oval(x, y + 7, w / 2, 16), "#7a5439")
    fill(painter, oval(x, y, w / 2, 16), "#a87a52")
    curve(painter, [x - w * 0.36, y + 2, x, y + 10, x + w * 0.3, y + 3], "#98693f", 2)


def radio(painter: QPainter, part: Part, t: float) -> None:
    """Paint a radio that stands at `at`; `glow` 0 to 1 lights its dial, `waves` shows its sound."""
    x, y = part.point("at", t)
    size = part.number("size", t, 1)
    glow = part.number("glow", t)
    body = part.word("colour", t, "#9c5f38")
    painter.save()
    painter.translate(x, y)
    painter.scale(size, size)
    if glow > 0:
        light = QRadialGradient(QPointF(-8, -46), 190)
        light.setColorAt(0, ink("#ffdf8a", 0.62 * glow))
        light.setColorAt(1, ink("#ffdf8a", 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(QPointF(-8, -46), 190, 190)
    line(painter, [(44, -84), (86, -146)], "#8d99a0", 3)
    fill(painter, oval(86, -146, 4, 4), "#8d99a0")
    painter.strokePath(box(-34, -102, 68, 32, 12), pen("#5d3b25", 6))
    fill(painter, box(-72, -88, 144, 88, 14), body)
    fill(painter, box(-72, -16, 144, 16, 8), shade(body, 0.8))
    fill(painter, box(-62, -78, 62, 58, 8), shade(body, 0.62))
    for row in range(5):
        for col in range(5):
            fill(painter, oval(-53 + col * 11, -69 + row * 10, 2.8, 2.8), shade(body, 1.25))
    fill(painter, box(8, -78, 56, 26, 5), _mix("#59636a", "#ffe9a8", glow))
    for n in range(6):
        line(painter, [(14 + n * 9, -72), (14 + n * 9, -64 if n % 2 else -60)], INK, 1.6)
    line(painter, [(26, -76), (26, -55)], RUST, 2.6)
    fill(painter, oval(22, -34, 12, 12), CREAM)
    line(painter, [(22, -34), (22, -44)], INK, 2.6)
    fill(painter, oval(51, -34, 12, 12), OCHRE)  # the mended knob does not match
    line(painter, [(51, -34), (59, -40)], INK, 2.6)
    tape = polygon((46, -92), (78, -72), (72, -62), (40, -82))
    fill(painter, tape, "#e9dcc0")
    pattern(painter, tape, "stripes", "#c9b78f", 8)
    _waves(painter, part.number("waves", t), t)
    painter.restore()


def _mix(a: str, b: str, share: float) -> str:
    x, y = ink(a), ink(b)
    pairs = ((x.red(), y.red()), (x.green(), y.green()), (x.blue(), y.blue()))
    return "#" + "".join(f"{round(p + (q - p) * share):02x}" for p, q in pairs)


def _waves(painter: QPainter, strength: float, t: float) -> None:
    if strength <= 0:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for n in range(3):
        phase = (t * 0.45 + n / 3) % 1
        alpha = strength * 0.8 * math.sin(math.pi * phase)
        radius = 64 + 52 * phase
        painter.setPen(pen(DEEP, 4, alpha))
        for start in (150, -14):
            painter.drawArc(
                round(-radius),
                round(-46 - radius),
                round(2 * radius),
                round(2 * radius),
                start * 16,
                44 * 16,
            )


def clock(painter: QPainter, part: Part, t: float) -> None:
    """Paint a wall clock; `shows` is minutes after twelve, and its second hand goes on."""
    x, y = part.point("at", t)
    r = part.number("r", t, 44)
    minutes = part.number("shows", t, 620) + t / 60
    fill(painter, oval(x + 4, y + 6, r, r), INK, 0.12)
    fill(painter, oval(x, y, r, r), DEEP)
    fill(painter, oval(x, y, r * 0.84, r * 0.84), PAPER)
    for n in range(12):
        angle = math.radians(n * 30)
        near = 0.62 if n % 3 == 0 else 0.7
        points = [(x + r * s * math.sin(angle), y - r * s * math.cos(angle)) for s in (near, 0.76)]
        line(painter, points, INK, r * 0.07 if n % 3 == 0 else r * 0.04)
    second = math.floor(t) + min(1.0, (t % 1) * 7)
    for share, length, colour, width in (
        (minutes / 720, 0.42, INK, 0.1),
        (minutes / 60, 0.62, INK, 0.075),
        ((second + 8) / 60, 0.66, RUST, 0.035),
    ):
        angle = 2 * math.pi * share
        tip = (x + r * length * math.sin(angle), y - r * length * math.cos(angle))
        line(painter, [(x, y), tip], colour, r * width)
    fill(painter, oval(x, y, r * 0.08, r * 0.08), RUST)


def lamp(painter: QPainter, part: Part, t: float) -> None:
    """Paint a standing lamp; `at` is its foot."""
    x, y = part.point("at", t)
    high = part.number("high", t, 330)
    fill(painter, oval(x, y, 40, 9), INK)
    line(painter, [(x, y - 4), (x, y - high)], INK, 7)
    light = QRadialGradient(QPointF(x, y - high), 170)
    light.setColorAt(0, ink("#ffe6a6", 0.75))
    light.setColorAt(1, ink("#ffe6a6", 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(QPointF(x, y - high), 170, 170)
    cover = polygon(
        (x - 34, y - high - 52),
        (x + 34, y - high - 52),
        (x + 62, y - high + 34),
        (x - 62, y - high + 34),
    )
    fill(painter, cover, OCHRE)
    pattern(painter, cover, "stripes", shade(OCHRE, 0.85), 18)
    line(painter, [(x - 62, y - high + 34), (x + 62, y - high + 34)], shade(OCHRE, 0.78), 5)


def plant(painter: QPainter, part: Part, t: float) -> None:
    """Paint a plant in a pot; `at` is the pot's foot."""
    x, y = part.point("at", t)
    sway = math.sin(t * 0.6) * 3
    for angle, long_, colour in (
        (-58, 96, TEAL),
        (-32, 128, DEEP),
        (-6, 142, TEAL),
        (20, 132, DEEP),
        (46, 108, TEAL),
        (70, 78, DEEP),
    ):
        a = math.radians(angle)
        tip = (x + long_ * math.sin(a) + sway, y - 62 - long_ * math.cos(a))
        side = (18 * math.cos(a), 18 * math.sin(a))
        mid = ((x + tip[0]) / 2, (y - 62 + tip[1]) / 2)
        leaf = smooth(
            (x, y - 60),
            (x, y - 60, mid[0] - side[0], mid[1] - side[1], *tip),
            (*tip, mid[0] + side[0], mid[1] + side[1], x, y - 60),
        )
        fill(painter, leaf, colour)
        line(
            painter,
            [(x, y - 60), (mid[0] * 0.4 + tip[0] * 0.6, mid[1] * 0.4 + tip[1] * 0.6)],
            shade(colour, 1.35),
            2,
        )
    pot = polygon((x - 36, y - 68), (x + 36, y - 68), (x + 27, y), (x - 27, y))
    fill(painter, pot, RUST)
    pattern(painter, pot, "bands", shade(RUST, 0.75), 16)
    fill(painter, box(x - 41, y - 76, 82, 16, 4), shade(RUST, 1.12))


def thread(painter: QPainter, part: Part, t: float) -> None:
    """Paint a dashed line drawn between two points, as far as `drawn` (0 to 1)."""
    a, b = part.point("from", t), part.point("to", t)
    drawn = part.number("drawn", t, 1)
    if drawn <= 0:
        return
    count = max(2, round(math.dist(a, b) / 21))
    for n in range(int(count * drawn) + 1):
        x, y = blend(a, b, n / count)
        fill(painter, oval(x, y, 6.5, 6.5), PAPER)
        fill(painter, oval(x, y, 4.5, 4.5), DEEP)
    for x, y in (a, b) if drawn >= 0.99 else (a,):
        fill(painter, oval(x, y, 13, 13), PAPER)
        fill(painter, oval(x, y, 9, 9), DEEP)
