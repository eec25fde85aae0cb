"""Small signs, drawn as strokes, so that nothing is told by colour alone and no font is needed."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from presenter.session.beats import Kind
from presenter.session.values import value
from presenter.windows.look import colour


class Sign(Enum):
    """What a sign stands for."""

    PLAY = auto()
    PAUSE = auto()
    BACK = auto()
    NEXT = auto()
    REPLAY = auto()
    RELOAD = auto()
    EARLIER = auto()
    LATER = auto()
    SOUND = auto()
    SOUND_OFF = auto()
    CAPTIONS = auto()
    LIVE = auto()
    BLACK = auto()
    WHITE = auto()
    FROZEN = auto()
    NO_SCREEN = auto()
    NO_RECORD = auto()
    CHECK = auto()
    ALERT = auto()
    EARLY = auto()
    GRID = auto()
    KEYS = auto()
    SETTINGS = auto()
    END = auto()
    PLUS = auto()
    MINUS = auto()
    HIDDEN = auto()
    SHOWN = auto()
    SKIPPED = auto()
    SLIDE = auto()
    FILM = auto()
    DISCUSS = auto()
    ACTIVITY = auto()
    POLL = auto()
    BREAK = auto()
    CLOSE = auto()
    FOLDER = auto()
    NUMBERS = auto()
    OUTPUT = auto()
    PEN = auto()
    POINTER = auto()
    SPOTLIGHT = auto()
    ZOOM = auto()
    UNDO = auto()
    ERASE = auto()
    STAR = auto()
    MERGE = auto()
    BIN = auto()
    PERSON = auto()
    PARK = auto()


Points = tuple[tuple[float, float], ...]


@value
class Stroke:
    """A line through points on a grid of 24 by 24."""

    points: Points
    closed: bool = False
    filled: bool = False


@value
class Ring:
    """A circle, or a part of one: degrees from three o'clock, anticlockwise."""

    x: float
    y: float
    r: float
    begin: float = 0.0
    span: float = 360.0
    filled: bool = False


def _line(*numbers: float) -> Stroke:
    return Stroke(tuple(zip(numbers[::2], numbers[1::2], strict=True)))


def _shape(*numbers: float) -> Stroke:
    return Stroke(tuple(zip(numbers[::2], numbers[1::2], strict=True)), closed=True)


def _solid(*numbers: float) -> Stroke:
    return Stroke(tuple(zip(numbers[::2], numbers[1::2], strict=True)), closed=True, filled=True)


_SPEAKER = _solid(3, 9, 7, 9, 12, 5, 12, 19, 7, 15, 3, 15)
_SCREEN = _shape(3, 5, 21, 5, 21, 17, 3, 17)
_CROSSED = _line(4, 21, 20, 3)
_EYE = (
    _shape(2, 12, 6, 7.5, 12, 5.5, 18, 7.5, 22, 12, 18, 16.5, 12, 18.5, 6, 16.5),
    Ring(12, 12, 2.6, filled=True),
)

_DRAWINGS: dict[Sign, tuple[Stroke | Ring, ...]] = {
    Sign.PLAY: (_solid(7, 4, 20, 12, 7, 20),),
    Sign.PAUSE: (_solid(6, 4, 10, 4, 10, 20, 6, 20), _solid(14, 4, 18, 4, 18, 20, 14, 20)),
    Sign.BACK: (_line(15, 4, 7, 12, 15, 20),),
    Sign.NEXT: (_line(9, 4, 17, 12, 9, 20),),
    Sign.REPLAY: (Ring(12, 13, 7.5, 120, 300), _line(4, 4, 4.6, 9.2, 10, 8.6)),
    Sign.RELOAD: (
        _line(6, 21, 6, 3, 14, 3, 19, 8, 19, 11),
        Ring(15.5, 17.5, 4, 60, 290),
        _line(20, 11.5, 20, 15, 16.5, 15),
        _line(6, 21, 9, 21),
    ),
    Sign.EARLIER: (_line(11, 5, 4, 12, 11, 19), _line(19, 5, 12, 12, 19, 19)),
    Sign.LATER: (_line(5, 5, 12, 12, 5, 19), _line(13, 5, 20, 12, 13, 19)),
    Sign.SOUND: (_SPEAKER, Ring(12, 12, 5, -45, 90), Ring(12, 12, 9, -45, 90)),
    Sign.OUTPUT: (_shape(6, 2, 18, 2, 18, 22, 6, 22), Ring(12, 15, 4), Ring(12, 7, 1.5)),
    Sign.SOUND_OFF: (_SPEAKER, _line(16, 9, 22, 15), _line(22, 9, 16, 15)),
    Sign.CAPTIONS: (_SCREEN, _line(6, 13.5, 18, 13.5), _line(6, 10, 13, 10)),
    Sign.LIVE: (Ring(12, 12, 4.5, filled=True), Ring(12, 12, 9)),
    Sign.BLACK: (_solid(4, 5, 20, 5, 20, 19, 4, 19),),
    Sign.WHITE: (_shape(4, 5, 20, 5, 20, 19, 4, 19),),
    Sign.FROZEN: (
        _line(12, 2.5, 12, 21.5),
        _line(3.8, 7.2, 20.2, 16.8),
        _line(20.2, 7.2, 3.8, 16.8),
        _line(9, 4.5, 12, 7, 15, 4.5),
        _line(9, 19.5, 12, 17, 15, 19.5),
    ),
    Sign.NO_SCREEN: (_SCREEN, _line(8, 21, 16, 21), _line(8, 8, 16, 14), _line(16, 8, 8, 14)),
    Sign.NO_RECORD: (Ring(12, 12, 8.5), _CROSSED),
    Sign.CHECK: (_line(4, 13, 10, 19, 20, 6),),
    Sign.ALERT: (_shape(12, 3, 22.5, 21, 1.5, 21), _line(12, 9.5, 12, 14.5), Ring(12, 18, 0.7)),
    Sign.EARLY: (Ring(12, 12, 9), _line(12, 6.5, 12, 12, 8, 14.5)),
    Sign.GRID: tuple(
        _shape(x, y, x + 7, y, x + 7, y + 6, x, y + 6) for x in (3.5, 13.5) for y in (4.5, 13.5)
    ),
    Sign.KEYS: (
        _shape(2, 6, 22, 6, 22, 18, 2, 18),
        _line(6, 10, 7, 10),
        _line(11.5, 10, 12.5, 10),
        _line(17, 10, 18, 10),
        _line(8, 14.5, 16, 14.5),
    ),
    Sign.SETTINGS: (
        *(_line(3, y, 21, y) for y in (6, 12, 18)),
        *(Ring(x, y, 2.6, filled=True) for x, y in ((8, 6), (16, 12), (10, 18))),
    ),
    Sign.END: (
        _line(10, 4, 4, 4, 4, 20, 10, 20),
        _line(10, 12, 21, 12),
        _line(16, 7, 21, 12, 16, 17),
    ),
    Sign.PLUS: (_line(12, 5, 12, 19), _line(5, 12, 19, 12)),
    Sign.MINUS: (_line(5, 12, 19, 12),),
    Sign.HIDDEN: (*_EYE, _CROSSED),
    Sign.SHOWN: _EYE,
    Sign.SKIPPED: (Ring(10, 15, 7, 20, 140), _line(11.5, 11, 17, 13, 19.5, 7.5)),
    Sign.SLIDE: (_SCREEN, _line(7, 9.5, 17, 9.5), _line(7, 13, 13, 13)),
    Sign.FILM: (_shape(3, 4.5, 21, 4.5, 21, 19.5, 3, 19.5), _solid(10, 8.5, 15.5, 12, 10, 15.5)),
    Sign.DISCUSS: (_shape(3, 4, 21, 4, 21, 16, 12, 16, 7, 20.5, 7, 16, 3, 16),),
    Sign.ACTIVITY: (
        Ring(8, 7.5, 3),
        Ring(16.5, 8.5, 2.5),
        _line(2.5, 19, 4, 14.5, 8, 13, 12, 14.5, 13.5, 19),
        _line(15.5, 14, 19, 14.5, 21.5, 19),
    ),
    Sign.POLL: (_line(5, 20, 5, 12), _line(12, 20, 12, 4), _line(19, 20, 19, 9)),
    Sign.BREAK: (
        _shape(4, 9, 17, 9, 16, 20, 5, 20),
        Ring(17.5, 13, 3, -100, 200),
        _line(9, 3, 9, 6),
    ),
    Sign.CLOSE: (_line(6, 6, 18, 18), _line(18, 6, 6, 18)),
    Sign.NUMBERS: (_SCREEN, _line(9.5, 8.5, 12, 6.5, 12, 14), _line(9, 21, 15, 21)),
    Sign.FOLDER: (_shape(2.5, 5, 9, 5, 11.5, 8, 21.5, 8, 21.5, 19.5, 2.5, 19.5),),
    Sign.PEN: (_shape(4, 20, 5.5, 14.5, 16, 4, 20, 8, 9.5, 18.5), _line(13.5, 6.5, 17.5, 10.5)),
    Sign.POINTER: (_shape(6, 3, 6, 18.5, 10, 15, 13, 21, 15.5, 20, 12.7, 14.3, 18, 14),),
    Sign.SPOTLIGHT: (_SCREEN, Ring(12, 11, 3.6, filled=True)),
    Sign.ZOOM: (
        Ring(10.5, 10.5, 6.5),
        _line(15.5, 15.5, 21, 21),
        _line(7.5, 10.5, 13.5, 10.5),
        _line(10.5, 7.5, 10.5, 13.5),
    ),
    Sign.UNDO: (_line(8, 4, 3.5, 8.5, 8, 13), _line(4, 8.5, 14, 8.5), Ring(14, 13.5, 5, -90, 180)),
    Sign.STAR: (
        _solid(12, 2.5, 14.8, 9, 21.8, 9.6, 16.5, 14.2, 18.1, 21, 12, 17.4),
        _solid(12, 2.5, 12, 17.4, 5.9, 21, 7.5, 14.2, 2.2, 9.6, 9.2, 9),
    ),
    Sign.MERGE: (
        _line(4, 4, 4, 8, 12, 12, 12, 21),
        _line(20, 4, 20, 8, 12, 12),
        _line(8.5, 17.5, 12, 21, 15.5, 17.5),
    ),
    Sign.BIN: (
        _line(3.5, 6, 20.5, 6),
        _line(9, 6, 9, 3, 15, 3, 15, 6),
        _line(5.5, 6, 6.5, 21, 17.5, 21, 18.5, 6),
    ),
    Sign.PERSON: (Ring(12, 7.5, 4), _line(4, 21, 5.5, 15.5, 12, 14, 18.5, 15.5, 20, 21)),
    Sign.PARK: (
        _shape(4, 3, 20, 3, 20, 21, 4, 21),
        _line(9.5, 17.5, 9.5, 7, 13.5, 7, 15, 8.5, 15, 10.5, 13.5, 12, 9.5, 12),
    ),
    Sign.ERASE: (_shape(3, 14.5, 12.5, 5, 20, 12.5, 13, 19.5, 8, 19.5), _line(8, 9.5, 15.5, 17)),
}

KIND_SIGNS: dict[Kind, Sign] = {
    Kind.COVER: Sign.SLIDE,
    Kind.SLIDE: Sign.SLIDE,
    Kind.FILM: Sign.FILM,
    Kind.DISCUSS: Sign.DISCUSS,
    Kind.ACTIVITY: Sign.ACTIVITY,
    Kind.POLL: Sign.POLL,
    Kind.BREAK: Sign.BREAK,
    Kind.CLOSE: Sign.SLIDE,
}


def paint_sign(painter: QPainter, sign: Sign, box: QRectF, ink: str) -> None:
    """Paint a sign into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.height() / 24)
    pen = QPen(colour(ink), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for part in _DRAWINGS[sign]:
        painter.setPen(pen)
        painter.setBrush(colour(ink) if part.filled else Qt.BrushStyle.NoBrush)
        _draw(painter, part)
    painter.restore()


def _draw(painter: QPainter, part: Stroke | Ring) -> None:
    if isinstance(part, Ring):
        box = QRectF(part.x - part.r, part.y - part.r, 2 * part.r, 2 * part.r)
        if part.span == 360:
            painter.drawEllipse(box)
        else:
            painter.drawArc(box, round(part.begin * 16), round(part.span * 16))
        return
    points = QPolygonF([QPointF(x, y) for x, y in part.points])
    if part.closed:
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)
