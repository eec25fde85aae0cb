"""The strip at the top of the console: what is on the wall, in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from presenter.session.language import noop, translate
from presenter.windows.look import Ground, Ink, Look, Type, colour
from presenter.windows.parts import LEFT, Button, Line, Panel, Style
from presenter.windows.signs import Sign, paint_sign
from presenter.windows.view import Wall

BADGES: dict[Wall, tuple[Sign, Ink, str]] = {
    Wall.PRACTICE: (
        Sign.REPLAY,
        Ink.ACCENT,
        noop("wall_strip", "A practice: its record is kept apart from the real runs"),
    ),
    Wall.LIVE: (Sign.LIVE, Ink.GOOD, noop("wall_strip", "The room sees the picture")),
    Wall.BLACK: (
        Sign.BLACK,
        Ink.TEXT,
        noop("wall_strip", "The room sees black; b shows the picture again"),
    ),
    Wall.WHITE: (
        Sign.WHITE,
        Ink.TEXT,
        noop("wall_strip", "The room sees white; w shows the picture again"),
    ),
    Wall.FROZEN: (
        Sign.FROZEN,
        Ink.ACCENT,
        noop("wall_strip", "The picture stands; f shows where you are"),
    ),
    Wall.TEST_CARD: (
        Sign.SLIDE,
        Ink.WARN,
        noop("wall_strip", "The room sees the test card; any key takes it away"),
    ),
    Wall.NOTES: (
        Sign.SHOWN,
        Ink.WARN,
        noop("wall_strip", "Notes lie over the room's picture; n takes them away"),
    ),
    Wall.PAUSED: (
        Sign.PAUSE,
        Ink.WARN,
        noop("wall_strip", "The run’s clock stands; next or Shift+P goes on"),
    ),
    Wall.MUTED: (Sign.SOUND_OFF, Ink.WARN, noop("wall_strip", "The sound is off; m gives it back")),
    Wall.NO_PROJECTOR: (Sign.NO_SCREEN, Ink.BAD, noop("wall_strip", "No projector is found")),
    Wall.NOT_RECORDED: (
        Sign.NO_RECORD,
        Ink.BAD,
        noop("wall_strip", "The run cannot be recorded; it goes on"),
    ),
}

_WORDS = (
    noop("wall_strip", "PRACTICE"),
    noop("wall_strip", "LIVE"),
    noop("wall_strip", "BLACK"),
    noop("wall_strip", "WHITE"),
    noop("wall_strip", "FROZEN"),
    noop("wall_strip", "TEST CARD"),
    noop("wall_strip", "NOTES SEEN"),
    noop("wall_strip", "PAUSED"),
    noop("wall_strip", "MUTED"),
    noop("wall_strip", "NO PROJECTOR"),
    noop("wall_strip", "NOT RECORDED"),
)


class Badge(QLabel):
    """One word about the wall, with a sign and a colour of its own."""

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wall = wall
        self._word = translate("wall_strip", wall)
        self._look = Look()
        words = translate("wall_strip", BADGES[wall][2])
        self.setAccessibleName(f"{self._word}. {words}")
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._look = look
        self.setFont(look.font(Type.BODY, bold=True))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the sign and the word."""
        px = self._look.px
        return QSize(self.fontMetrics().horizontalAdvance(self._word) + px(18 + 8 + 24), px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge, the sign and the word."""
        sign, ink, _ = BADGES[self.wall]
        px, painter = self._look.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(ink), px(1.5)))
        painter.setBrush(colour(Ground.WINDOW))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        top = (self.height() - px(18)) / 2
        paint_sign(painter, sign, QRectF(px(12), top, px(18), px(18)), ink)
        painter.setPen(colour(ink))
        words = self.rect().adjusted(px(12 + 18 + 8), 0, 0, 0)
        painter.drawText(words, LEFT | Qt.AlignmentFlag.AlignVCenter, self._word)


class WallStrip(Panel):
    """The badges and a sentence that say what the room sees and hears."""

    numbers_pressed = Signal()
    workshop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.PANEL, parent)
        self._badges = {wall: Badge(wall) for wall in Wall}
        self._words = Line(Type.BODY, lines=2, hug=True)
        self._row = QHBoxLayout(self)
        for badge in self._badges.values():
            badge.hide()
            self._row.addWidget(badge)
        self._row.addWidget(self._words, 1)
        self._workshop = Button(
            translate("wall_strip", "The workshop: agreement, support, polls and more"),
            Sign.ACTIVITY,
            translate("wall_strip", "Workshop"),
            style=Style.BARE,
        )
        self._workshop.clicked.connect(self.workshop_pressed)
        self._row.addWidget(self._workshop)
        name = translate(
            "wall_strip", "Which screen is which: numbers on all of them, for 3 seconds"
        )
        self._which = Button(name, Sign.NUMBERS, style=Style.BARE)
        self._which.clicked.connect(self.numbers_pressed)
        self._row.addWidget(self._which)

    def show_wall(self, wall: tuple[Wall, ...], words: str) -> None:
        """Show what is on the wall."""
        for name, badge in self._badges.items():
            if badge.isHidden() == (name in wall):
                badge.setVisible(name in wall)
        self._words.set_text(words)

    def set_large(self, *, large: bool) -> None:
        """Leave the sentence a second line where texts are large."""
        self._words.set_lines(2 if large else 1)
        self._workshop.shorten(short=large)

    def badges(self) -> tuple[Wall, ...]:
        """Return the badges shown."""
        return tuple(wall for wall, badge in self._badges.items() if not badge.isHidden())

    def words(self) -> str:
        """Return the sentence shown."""
        return self._words.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._row.setContentsMargins(look.px(10), look.px(2), look.px(8), look.px(2))
        self._row.setSpacing(look.px(10))
        for badge in self._badges.values():
            badge.rescale(look)
        self._words.rescale(look)
        self._which.rescale(look)
        self._workshop.rescale(look)
