"""The page over the console on which the loudspeaker is chosen and tried."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.windows.look import Look
from presenter.windows.pages import Page
from presenter.windows.signs import Sign
from presenter.windows.sound_panel import SoundPanel


class SoundPage(Page):
    """A heading, the panel, and a way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("sound", "Where films are heard"), parent)
        self.panel = SoundPanel()
        self._body.addWidget(self.panel)
        self._row.addStretch(1)
        self._offer(translate("sound", "Close"), Sign.CLOSE, self.closed)

    def showEvent(self, _event: QShowEvent) -> None:
        """Give the keys to the device in use."""
        self.panel.focus_used()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys on to the device in use."""
        self.panel.focus_used()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at the key that opened the page."""
        if event.text() == "a":
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self.panel.rescale(look)
