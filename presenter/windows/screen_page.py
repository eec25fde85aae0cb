"""The question when only one screen is found: show there, practise, or connect the projector."""

from __future__ import annotations

import sys

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presenter.session.language import noop, translate
from presenter.windows.look import Ink
from presenter.windows.pages import Page
from presenter.windows.signs import Sign

EXTEND_WORDS = {
    "win32": noop("screen_page", "Windows: press the Windows key and P, then choose Extend."),
    "darwin": noop(
        "screen_page", "macOS: System Settings, Displays, then “Use as: Extended display”."
    ),
    "linux": noop("screen_page", "GNOME: Settings, Displays, then Join Displays."),
    "kde": noop("screen_page", "KDE: press the Windows key and P, then Extend to right."),
}


def extend_words(platform: str = sys.platform) -> tuple[str, ...]:
    """Return how to extend the desktop, this system's way first."""
    own = platform if platform in EXTEND_WORDS else "linux"
    known = {name: translate("screen_page", text) for name, text in EXTEND_WORDS.items()}
    return known.pop(own), *known.values()


class OneScreenPage(Page):
    """Only one screen was found: show there, practise, or connect the projector and look again."""

    show_here = Signal()
    side_by_side = Signal()
    look_again = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("screen_page", "Only one screen is found"), parent)
        self._say(title, ink=Ink.QUIET)
        self._say(
            translate(
                "screen_page",
                "Is the projector connected and switched on? Then the desktop must be "
                "extended to it, not mirrored:",
            )
        )
        for number, text in enumerate(extend_words()):
            self._say(text, bold=number == 0, ink=Ink.QUIET if number else Ink.TEXT)
        self._offer(translate("screen_page", "Look again"), Sign.RELOAD, self.look_again, main=True)
        self._offer(
            translate(
                "screen_page", "Show here: the room’s picture fills this screen, N shows your notes"
            ),
            Sign.SLIDE,
            self.show_here,
            text=translate("screen_page", "Show here (N for notes)"),
        )
        self._offer(
            translate("screen_page", "Practise side by side: both windows on this screen"),
            Sign.GRID,
            self.side_by_side,
            text=translate("screen_page", "Practise side by side"),
        )
        self._row.addStretch(1)
        self._offer(translate("screen_page", "Close"), Sign.CLOSE, self.closed)
