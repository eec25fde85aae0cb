"""The question when only one screen is found: show there, practise, or connect the projector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.windows.look import Ink
from presenter.windows.pages import Page
from presenter.windows.room_words import extend_words
from presenter.windows.signs import Sign


class OneScreenPage(Page):
    """Only one screen was found: show there, practise, or connect the projector and look again."""

    show_here = Signal()
    side_by_side = Signal()
    look_again = Signal()

    def __init__(
        self, title: str, parent: QWidget | None = None, *, mirrored: bool = False
    ) -> None:
        """Ask about a session; `mirrored` if the projector shows what the laptop does."""
        super().__init__("", parent)
        self._say(title, ink=Ink.QUIET)
        self._why = self._say("")
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
        self.tell(mirrored=mirrored)

    def tell(self, *, mirrored: bool) -> None:
        """Say what was found: one screen, or two that show the same."""
        if mirrored:
            heading = translate("screen_page", "Both screens show the same picture")
            why = translate(
                "screen_page",
                "The room would read your notes. Extend the desktop to the projector, so that each "
                "screen has a picture of its own; this page then goes by itself:",
            )
        else:
            heading = translate("screen_page", "Only one screen is found")
            why = translate(
                "screen_page",
                "Is the projector connected and switched on? Then the desktop must be extended to "
                "it, not mirrored:",
            )
        self.set_heading(heading)
        self.setWindowTitle(heading)
        self._why.set_text(why)
