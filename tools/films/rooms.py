"""Places: a room with wall, floor and rug, its window, shelf and pictures, and the title card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

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
    polygon,
    shade,
    smooth,
)
from tools.films.storyboard import Part


def room(painter: QPainter, part: Part, t: float) -> None:
    """Paint wall and floor; `floor` is how low the floor begins."""
    low = part.number("floor", t, 470)
    wall, wood = part.word("wall", t, "#cbdfdd"), part.word("wood", t, "#d8b98c")
    fill(painter, box(-400, -300, 2100, low + 300), wall)
    mark = shade(wall, 0.94)
    for row in range(-2, 12):
        for n in range(-4, 24):
            x, y = n * 64 + (32 if row % 2 else 0), row * 48 + 8
            if y < low - 50:
                curve(painter, [x - 7, y + 5, x, y - 8, x + 7, y + 5], mark, 3)
    fill(painter, box(-400, low - 24, 2100, 24), PAPER)
    fill(painter, box(-400, low - 5, 2100, 6), "#b9c9c4")
    fill(painter, box(-400, low, 2100, 700), wood)
    for n, y in enumerate((low + 26, low + 62, low + 112, low + 180, low + 270)):
        line(painter, [(-400, y), (1700, y)], shade(wood, 0.9), 2.5)
        for end in range(-300 + n * 97, 1700, 310):
            line(painter, [(end, y), (end - 8, y + 26 + n * 8)], shade(wood, 0.9), 2.5)


def rug(painter: QPainter, part: Part, t: float) -> None:
    """Paint an oval rug."""
    x, y = part.point("at", t)
    w, h = part.point("size", t, (430, 62))
    colour = part.word("colour", t, TEAL)
    fill(painter, oval(x, y, w, h), shade(colour, 0.9), 0.9)
    fill(painter, oval(x, y, w * 0.93, h * 0.88), PAPER, 0.9)
    inner = oval(x, y, w * 0.87, h * 0.78)
    fill(painter, inner, "#8fbab7")
    pattern(painter, inner, "dots", PAPER, 30)


def window(painter: QPainter, part: Part, t: float) -> None:
    """Paint a window onto a street of roofs, with curtains; `at` is its top left corner."""
    x, y = part.point("at", t)
    w, h = part.point("size", t, (330, 220))
    painter.save()
    painter.translate(x, y)
    fill(painter, box(-16, -16, w + 32, h + 32, 4), PAPER)
    painter.setClipRect(QRectF(0, 0, w, h))
    fill(painter, box(0, 0, w, h), "#e6f0ea")
    drift = (t * 2.2) % 40
    for cx, cy, r in ((60, 46, 26), (88, 40, 34), (122, 50, 24), (248, 34, 20), (272, 38, 26)):
        fill(painter, oval(cx + drift, cy, r, r * 0.6), "#ffffff", 0.85)
    fill(painter, oval(250, h - 52, 46, 52), "#8fb3a4")
    fill(painter, oval(292, h - 44, 40, 44), "#7ba394")
    for rx, rw, rh, wall, roof in (
        (-20, 112, 62, "#d9c3a0", RUST),
        (84, 92, 74, "#c9d2cb", DEEP),
        (172, 70, 52, "#e2cfa9", "#8a5a44"),
    ):
        fill(painter, box(rx, h - rh, rw, rh), wall)
        fill(
            painter,
            polygon((rx - 10, h - rh), (rx + rw / 2, h - rh - 36), (rx + rw + 10, h - rh)),
            roof,
        )
        for wx in (rx + rw * 0.2, rx + rw * 0.58):
            fill(painter, box(wx, h - rh + 14, rw * 0.22, 24), "#8ba6ae")
    painter.setClipping(False)
    line(painter, [(w / 2, 0), (w / 2, h)], PAPER, 9)
    line(painter, [(0, h * 0.42), (w, h * 0.42)], PAPER, 9)
    fill(painter, box(-30, h + 12, w + 60, 16, 4), shade(PAPER, 0.93))
    _curtains(painter, w, h, part.word("curtains", t, OCHRE))
    painter.restore()


def _curtains(painter: QPainter, w: float, h: float, colour: str) -> None:
    line(painter, [(-70, -30), (w + 70, -30)], "#6b4a34", 8)
    for s, edge in ((1, -62), (-1, w + 62)):
        cloth = smooth(
            (edge, -28),
            (edge + s * 30, -28, edge + s * 60, -28, edge + s * 96, -28),
            (edge + s * 92, h * 0.4, edge + s * 60, h * 0.5, edge + s * 48, h * 0.62),
            (edge + s * 62, h * 0.8, edge + s * 68, h, edge + s * 70, h + 34),
            (edge + s * 40, h + 40, edge + s * 20, h + 38, edge - s * 4, h + 34),
        )
        fill(painter, cloth, colour)
        pattern(painter, cloth, "stripes", shade(colour, 0.86), 16)
        line(painter, [(edge - s * 4, h * 0.62), (edge + s * 50, h * 0.62)], shade(colour, 0.7), 9)


def shelf(painter: QPainter, part: Part, t: float) -> None:
    """Paint a shelf of old radios, tins and tools; `at` is the left end of the board."""
    x, y = part.point("at", t)
    painter.save()
    painter.translate(x, y)
    fill(painter, box(0, 8, 250, 9), INK, 0.1)
    fill(painter, box(0, 0, 250, 12, 2), "#8a5f3f")
    for s in (24, 222):
        line(painter, [(s, 12), (s, 34)], "#6b4a34", 7)
    _old_radio(painter, 14, -62, 92, 62, "#5f7f86")
    _old_radio(painter, 176, -50, 66, 50, "#b98b57")
    for n, (w, h, colour) in enumerate(((24, 40, RUST), (20, 30, TEAL))):
        fill(painter, box(118 + n * 28, -h, w, h, 3), colour)
        fill(painter, box(118 + n * 28, -h * 0.7, w, h * 0.32), CREAM)
    painter.restore()


def _old_radio(painter: QPainter, x: float, y: float, w: float, h: float, colour: str) -> None:
    fill(painter, box(x, y, w, h, 9), colour)
    fill(painter, oval(x + w * 0.32, y + h * 0.52, h * 0.3, h * 0.3), shade(colour, 0.7))
    for n in range(3):
        dy = y + h * (0.38 + 0.14 * n)
        line(painter, [(x + w * 0.18, dy), (x + w * 0.46, dy)], shade(colour, 1.2), 2)
    fill(painter, box(x + w * 0.6, y + h * 0.2, w * 0.3, h * 0.22, 2), "#59636a")
    fill(painter, oval(x + w * 0.75, y + h * 0.68, h * 0.12, h * 0.12), CREAM)


def picture(painter: QPainter, part: Part, t: float) -> None:
    """Paint a framed photograph of two people by the sea; `at` is its top left corner."""
    x, y = part.point("at", t)
    painter.save()
    painter.translate(x, y)
    fill(painter, box(4, 6, 92, 112, 3), INK, 0.12)
    fill(painter, box(0, 0, 92, 112, 3), "#8a5f3f")
    fill(painter, box(9, 9, 74, 94), PAPER)
    fill(painter, box(16, 16, 60, 80), "#dcebea")
    fill(painter, box(16, 60, 60, 18), TEAL)
    fill(painter, box(16, 76, 60, 20), "#e6cf9f")
    for px, h, colour in ((37, 40, OCHRE), (56, 33, RUST)):
        fill(painter, box(px - 9, 96 - h + 10, 18, h - 10, 7), colour)
        fill(painter, oval(px, 96 - h + 3, 7, 8), "#96654a")
    painter.restore()


def tools(painter: QPainter, part: Part, t: float) -> None:
    """Paint a screwdriver, a pair of pliers and some screws on a table; `at` is their middle."""
    x, y = part.point("at", t)
    line(painter, [(x - 34, y + 3), (x - 4, y - 1)], "#8d99a0", 4)
    line(painter, [(x - 58, y + 6), (x - 36, y + 3)], RUST, 10)
    for px, py in ((x + 12, y + 6), (x + 24, y + 1), (x + 34, y + 6)):
        fill(painter, oval(px, py, 3.4, 2.6), "#5f6b72")


def card(painter: QPainter, part: Part, t: float) -> None:
    """Paint the title card: the film's title, what kind of film it is, and two chairs."""
    fill(painter, box(-20, -20, 1320, 760), "#1c4f58")
    for row in range(16):
        for n in range(27):
            x, y = n * 50 + (25 if row % 2 else 0), row * 48
            curve(painter, [x - 6, y + 4, x, y - 7, x + 6, y + 4], "#225a63", 3)
    family = part.word("font", t, "Atkinson Hyperlegible")
    fill(painter, oval(1010, 300, 208, 208), "#2a6c74")
    _small_chair(painter, 908, 300, 1, OCHRE)
    _small_chair(painter, 1112, 300, -1, RUST)
    fill(painter, polygon((966, 372), (1040, 372), (1058, 388), (974, 388)), BLUE)
    fill(painter, box(974, 388, 84, 11), PAPER)
    line(painter, [(974, 401), (1058, 401)], shade(BLUE, 0.75), 5)
    _text(
        painter, part.word("title", t), family, (84, 110, 700, 70), 44, "#f2c877", min(1.0, t / 0.3)
    )
    for n, words in enumerate(str(part.raw("text") or "").split("|")):
        shown = min(1.0, max(0.0, (t - n * 0.22) / 0.4))
        _text(painter, words.strip(), family, (84, 208 + n * 88, 760, 84), 64, PAPER, shown)


def _small_chair(painter: QPainter, x: float, y: float, s: int, colour: str) -> None:
    for dx in (-40, 34):
        line(painter, [(x + s * dx, y + 70), (x + s * dx * 1.1, y + 104)], "#d9b98a", 9)
    fill(painter, box(x + (-62 if s > 0 else 26), y - 62, 36, 130, 16), shade(colour, 0.82))
    fill(painter, box(x - 56, y + 10, 112, 36, 15), colour)
    base = box(x - 60, y + 36, 120, 38, 12)
    fill(painter, base, shade(colour, 0.86))
    pattern(painter, base, "bands" if s > 0 else "dots", shade(colour, 0.66), 14)


def _text(
    painter: QPainter,
    words: str,
    family: str,
    area: tuple[float, float, float, float],
    size: int,
    colour: str,
    alpha: float = 1.0,
) -> None:
    font = QFont(family)
    font.setPixelSize(size)
    font.setBold(size > 50)
    painter.setFont(font)
    painter.setPen(ink(colour, alpha))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(*area), flags, words)


def shadow(painter: QPainter, part: Part, t: float) -> None:
    """Paint a soft shadow on the floor."""
    x, y = part.point("at", t)
    w, h = part.point("size", t, (120, 14))
    fill(painter, oval(x, y, w, h), INK, 0.13)
