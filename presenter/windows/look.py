"""The look of the console and its companions: colours, type and measures in one place.

Dark and neutral, for a laptop lit in a dim room. Ink on ground keeps WCAG AA (tests see to it).
Lengths are written for a window of 1366x700 and multiplied by a scale that follows the window,
so the same console is right on an old laptop and on a 4K screen.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from presenter.session.values import value
from presenter.stage.fonts import family


class Ground(StrEnum):
    """What things lie on, from the deepest to the nearest."""

    WINDOW = "#191b1e"
    PANEL = "#212427"
    RAISED = "#2f3438"
    HOVER = "#3a4046"
    PICTURE = "#0c0d0e"
    NOW = "#22384a"
    ALERT = "#43301a"


class Ink(StrEnum):
    """What is written or drawn."""

    TEXT = "#eceae5"
    QUIET = "#aab1b8"
    ACCENT = "#8ec5ee"  # where we are, what is chosen
    GOOD = "#8fd19e"
    WARN = "#f4b266"
    BAD = "#ff9d8f"
    ON_ACCENT = "#10202c"


LINE = "#3c4248"  # hairlines and empty bars; carries no meaning by itself
EDGE = "#7d868e"  # the edge of a thing that can be pressed: 3:1 on every ground


class Type(IntEnum):
    """The four sizes of type, in pixels at scale 1."""

    SMALL = 13
    BODY = 16
    LARGE = 22
    CLOCK = 44


@value
class Look:
    """Measures at one scale."""

    scale: float = 1.0

    def px(self, length: float) -> int:
        """Return a length in whole pixels, at least 1."""
        return max(1, round(length * self.scale))

    def font(self, size: Type, *, bold: bool = False, percent: int = 100) -> QFont:
        """Return the type of this size; `percent` is the reader's own wish."""
        font = QFont()
        font.setFamily(family().text)
        font.setPixelSize(self.px(size * percent / 100))
        font.setBold(bold)
        return font


def look_for(size: QSize) -> Look:
    """Return the look for a window of this size; it changes in steps, so resizing stays cheap."""
    room = min(size.width() / 1366, size.height() / 700)
    return Look(round(min(3.5, max(0.85, room**0.8)) * 16) / 16)


def palette() -> QPalette:
    """Return the palette of all windows that the facilitator sees."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, Ground.WINDOW),
        (role.Base, Ground.PANEL),
        (role.AlternateBase, Ground.RAISED),
        (role.Button, Ground.RAISED),
        (role.ToolTipBase, Ground.RAISED),
        (role.WindowText, Ink.TEXT),
        (role.Text, Ink.TEXT),
        (role.ButtonText, Ink.TEXT),
        (role.ToolTipText, Ink.TEXT),
        (role.PlaceholderText, Ink.QUIET),
        (role.Highlight, Ink.ACCENT),
        (role.HighlightedText, Ink.ON_ACCENT),
    ):
        made.setColor(name, QColor(colour))
    return made


def dress(window: QWidget) -> None:
    """Give a window the palette and the type; its children inherit both, tool tips too."""
    window.setPalette(palette())
    window.setAutoFillBackground(True)
    window.setFont(Look().font(Type.BODY))
    QToolTip.setPalette(palette())
    QToolTip.setFont(Look().font(Type.BODY))


def scroll_style(look: Look) -> str:
    """Return the style sheet of a scroll bar: a plain rounded handle, no arrows."""
    wide, round_ = look.px(10), look.px(10) // 2 - 1
    return (
        f"QScrollBar:vertical {{background: transparent; width: {wide}px; margin: 0;}}"
        f"QScrollBar::handle:vertical {{background: {EDGE}; border-radius: {round_}px;"
        f" min-height: {look.px(28)}px; margin: 1px;}}"
        "QScrollBar::add-line, QScrollBar::sub-line {height: 0;}"
        "QScrollBar::add-page, QScrollBar::sub-page {background: transparent;}"
    )
