"""The look of the console and its companions: colours, type and measures in one place.

Dark and neutral, for a laptop lit in a dim room. Ink on ground keeps WCAG AA (tests see to it).
Lengths are written for a window of 1366x700 and multiplied by a scale that follows the window,
so the same console is right on an old laptop and on a 4K screen; and by the size of text that
this person wants, 100 to 200 percent.

Ink and ground are names of colours, by their usual values; `colour` and `recolour` give what they
are for this person's eyes. So what was built before a change is right after it: it paints anew.
"""

from __future__ import annotations

import re
from enum import IntEnum, StrEnum

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

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


STRONG: dict[str, str] = {
    Ground.WINDOW: "#000000",
    Ground.PANEL: "#0b0b0b",
    Ground.RAISED: "#1c1c1c",
    Ground.HOVER: "#333333",
    Ground.PICTURE: "#000000",
    Ground.NOW: "#06294a",
    Ground.ALERT: "#3a2100",
    Ink.TEXT: "#ffffff",
    Ink.QUIET: "#e2e2e2",
    Ink.ACCENT: "#9fd8ff",
    Ink.GOOD: "#a6f5b5",
    Ink.WARN: "#ffd27f",
    Ink.BAD: "#ffc4ba",
    Ink.ON_ACCENT: "#000000",
    LINE: "#a0a0a0",
    EDGE: "#c4c4c4",
}
"""High contrast: what each colour is instead; text 7:1, edges 4.5:1 on every ground."""


@value
class Sight:
    """What this person's eyes need: the size of texts in percent, few strong colours, rest."""

    percent: int = 100
    contrast: bool = False
    still: bool = False


_sight = Sight()


def sight() -> Sight:
    """Return what this person's eyes need."""
    return _sight


def follow(wanted: Sight) -> None:
    """Look like this from now on; windows that are open change at once."""
    global _sight  # a program has one look, as Qt has one style
    before, _sight = _sight, wanted
    application = QApplication.instance()
    if before == wanted or not isinstance(application, QApplication):
        return
    _rest(application, still=wanted.still)
    for widget in application.allWidgets():
        if widget.property(_DRESSED):
            dress(widget)
            # Each window takes on its measures when it is resized; nothing else has to know.
            QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
        widget.update()


def _rest(application: QApplication, *, still: bool) -> None:
    """Let nothing of Qt's own move by itself: the cursor in a field, menus that unfold."""
    from PySide6.QtCore import Qt

    global _flash
    if _flash is None:
        _flash = application.cursorFlashTime()
    application.setCursorFlashTime(0 if still else _flash)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo):
        application.setEffectEnabled(effect, enable=not still)


_DRESSED = "dressed"
_flash: int | None = None  # milliseconds, as the system has it


def shade(name: str) -> str:
    """Return what a colour is for this person's eyes, as #rrggbb."""
    return STRONG.get(name, name) if _sight.contrast else name


def colour(name: str) -> QColor:
    """Return what a colour is for this person's eyes."""
    return QColor(shade(name))


def recolour(text: str) -> str:
    """Return a style sheet or rich text with all its colours for this person's eyes."""
    return _COLOURS.sub(lambda found: shade(found[0]), text) if _sight.contrast else text


_COLOURS = re.compile("|".join(STRONG))


class Type(IntEnum):
    """The four sizes of type, in pixels at scale 1."""

    SMALL = 13
    BODY = 16
    LARGE = 22
    CLOCK = 44


@value
class Look:
    """Measures at one scale; `zoom` is what of it this person's size of text makes."""

    scale: float = 1.0
    zoom: float = 1.0
    contrast: bool = False

    def px(self, length: float) -> int:
        """Return a length in whole pixels, at least 1."""
        return max(1, round(length * self.scale))

    def gap(self, length: float) -> int:
        """Return a length between things, which larger texts leave as it is."""
        return max(1, round(length * self.scale / self.zoom))

    def font(self, size: Type, *, bold: bool = False, percent: int = 100) -> QFont:
        """Return the type of this size; `percent` is the reader's own wish."""
        font = QFont()
        font.setFamily(family().text)
        font.setPixelSize(self.px(size * percent / 100))
        font.setBold(bold)
        return font


NARROWEST, LOWEST = 660, 330  # pixels at scale 1 without which no window can be worked


def look_for(size: QSize, least: float = 0.85) -> Look:
    """Return the look for a window of this size; it changes in steps, so resizing stays cheap.

    Texts are as large as is wanted, unless the window is too small to hold them.
    """
    room = min(size.width() / 1366, size.height() / 700)
    scale = round(min(3.5, max(least, room**0.8)) * 16) / 16
    most = min(size.width() / (NARROWEST * scale), size.height() / (LOWEST * scale))
    zoom = max(1.0, min(_sight.percent / 100, int(most * 16) / 16))
    return Look(scale * zoom, zoom, contrast=_sight.contrast)


def palette() -> QPalette:
    """Return the palette of all windows that the facilitator sees."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, shown in (
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
        made.setColor(name, colour(shown))
    return made


def dress(window: QWidget) -> None:
    """Give a window the palette and the type; its children inherit both, tool tips too."""
    window.setProperty(_DRESSED, True)
    window.setPalette(palette())
    window.setAutoFillBackground(True)
    font = Look().font(Type.BODY, percent=_sight.percent)
    window.setFont(font)
    QToolTip.setPalette(palette())
    QToolTip.setFont(font)


def lay_on(widget: QWidget, ground: str) -> None:
    """Give a list a ground of its own."""
    made = widget.palette()
    made.setColor(QPalette.ColorRole.Base, colour(ground))
    widget.setPalette(made)


def choices_style() -> str:
    """Return the style sheet of a list that a choice opens."""
    return recolour(
        f"QAbstractItemView {{background: {Ground.RAISED}; color: {Ink.TEXT};"
        f" selection-background-color: {Ground.NOW}; selection-color: {Ink.TEXT};"
        f" border: 1px solid {EDGE}; outline: 0;}}"
    )


def scroll_style(look: Look) -> str:
    """Return the style sheet of a scroll bar: a plain rounded handle, no arrows."""
    wide, round_ = look.px(10), look.px(10) // 2 - 1
    return recolour(
        f"QScrollBar:vertical {{background: transparent; width: {wide}px; margin: 0;}}"
        f"QScrollBar::handle:vertical {{background: {EDGE}; border-radius: {round_}px;"
        f" min-height: {look.px(28)}px; margin: 1px;}}"
        "QScrollBar::add-line, QScrollBar::sub-line {height: 0;}"
        "QScrollBar::add-page, QScrollBar::sub-page {background: transparent;}"
    )
