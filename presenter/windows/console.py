"""The console: all the facilitator needs on the laptop, in one window."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from presenter.windows.view import ConsoleView

Which = Literal["now", "next"]


class ConsoleWindow(QWidget):
    """Shows a ConsoleView and tells what was pressed; its owner decides what that does."""

    next_pressed = Signal()
    previous_pressed = Signal()
    step_chosen = Signal(str)
    hide_step = Signal(str, bool)
    play_pause = Signal()
    seek_to = Signal(float)
    seek_by = Signal(float)
    replay_pressed = Signal()
    volume_changed = Signal(int)
    mute_toggled = Signal()
    captions_toggled = Signal()
    countdown_started = Signal()
    countdown_paused = Signal()
    countdown_extended = Signal(float)
    black_toggled = Signal()
    overview_pressed = Signal()
    reload_pressed = Signal()
    keys_pressed = Signal()
    end_pressed = Signal()
    end_confirmed = Signal()
    end_declined = Signal()
    finish_changed = Signal(object)
    text_larger = Signal()
    text_smaller = Signal()
    preview_resized = Signal()
    closing = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Name the window after the session."""
        self.setWindowTitle(f"{title} — console")

    def show_view(self, view: ConsoleView) -> None:
        """Show a moment of the run; only what differs from the last view is touched."""

    def show_film_frame(self, image: QImage, caption: tuple[str, ...]) -> None:
        """Mirror a film frame into "now"; the image need not outlive the call."""

    def set_preview(self, which: Which, image: QImage | None) -> None:
        """Show a still in "now" or "next"; None empties it."""

    def preview_sizes(self) -> tuple[QSize, QSize]:
        """Return the sizes of "now" and "next" in device pixels."""
        return QSize(), QSize()

    def set_text_percent(self, percent: int) -> None:
        """Set the size of the facilitator's words, 100 to 200 percent."""

    def text_percent(self) -> int:
        """Return the size of the facilitator's words in percent."""
        return 100

    def ask_finish(self, minute: int | None) -> None:
        """Ask for today's finish, in minutes after midnight."""

    def hide_finish(self) -> None:
        """Take the question for today's finish away."""

    def ask_end(self, *, asking: bool) -> None:
        """Ask whether to end the session, or take the question away."""

    def show_overlay(self, overlay: QWidget) -> None:
        """Lay the overview or the key card over the console."""

    def hide_overlay(self) -> None:
        """Take away what lies over the console."""
