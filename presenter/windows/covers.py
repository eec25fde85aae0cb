"""What can lie over the console: one page at a time, each made at its first look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.windows.audience import AudienceWindow
from presenter.windows.console import ConsoleWindow
from presenter.windows.keys import Keys
from presenter.windows.presentation import Presentation
from presenter.windows.remembered import Remembered
from presenter.windows.room import Room

if TYPE_CHECKING:
    from presenter.windows.form import Section
    from presenter.windows.grid import Grid
    from presenter.windows.key_settings import KeySettings
    from presenter.windows.keycard import KeyCard
    from presenter.windows.settings_page import SettingsPage


class Covers(QObject):
    """Lays pages over the console and takes them away. A page once laid is kept.

    `settings_changed` has the new Settings.
    """

    settings_changed = Signal(object)
    sound_asked = Signal()

    def __init__(
        self,
        presentation: Presentation,
        audience: AudienceWindow,
        console: ConsoleWindow,
        room: Room,
        remembered: Remembered,
    ) -> None:
        super().__init__()
        self._presentation = presentation
        self._audience = audience
        self._console = console
        self._room = room
        self._remembered = remembered
        self.keys = Keys(self._hears, self, covered=self._is_covered)
        self.open_to_keys: Callable[[], bool] = lambda: False  # what lies there has no keys
        self._grid: Grid | None = None
        self._card: KeyCard | None = None
        self._key_settings: KeySettings | None = None
        self._settings: SettingsPage | None = None
        self._from_settings = False

    def overview(self) -> None:
        """Lay the overview over the console, or take it away."""
        if self._grid is None:
            from presenter.windows.grid import Grid  # at the first overview

            self._grid = Grid(self._presentation.display)
            self._grid.step_chosen.connect(self._chosen)
            self._grid.closed.connect(self.uncover)
        if self.toggle(self._grid.overview):
            self._grid.fill()

    def key_card(self) -> None:
        """Lay the key card over the console, or take it away."""
        if self._card is None:
            from presenter.windows.keycard import KeyCard  # at the first look

            self._card = KeyCard()
            self._card.closed.connect(self.uncover)
            self._card.change_asked.connect(self.change_keys)
        if self.toggle(self._card):
            learned = self.learned()
            self._card.show_changes(learned.words(), learned.names())

    def change_keys(self) -> None:
        """Lay the page over the console on which keys are changed; no key steps meanwhile."""
        self.lay(self.learned().page(self._is_of_show))

    def settings(self) -> None:
        """Lay the page with the settings over the console, or take it away."""
        if self._settings is None:
            from presenter.windows.settings_page import SettingsPage  # at the first look

            self._settings = SettingsPage(self._remembered)
            self._settings.closed.connect(self.uncover)
            self._settings.keys_asked.connect(self._keys_of_settings)
            self._settings.changed.connect(self.settings_changed)
            self._settings.add(self._sound_section(self._settings))
        self.toggle(self._settings)

    def _sound_section(self, page: SettingsPage) -> Section:
        from presenter.windows.form import Press, Section  # with the settings
        from presenter.windows.signs import Sign

        about = translate("sound", "The loudspeaker of all films, and a test tone.")
        row = Press(
            translate("sound", "Where films are heard"),
            translate("sound", "Loudspeaker…"),
            Sign.OUTPUT,
            about,
        )
        row.changed.connect(lambda _none: self.sound_asked.emit())
        return Section(translate("sound", "Sound"), row, page.chime_switch())

    def _keys_of_settings(self) -> None:
        self.change_keys()
        self._from_settings = True

    def _leave_keys(self) -> None:
        """Step back from the page for keys to where it was asked for."""
        if self._from_settings and self._settings is not None:
            self.lay(self._settings)
        else:
            self.uncover()

    def learned(self) -> KeySettings:
        """Return the keys this person changed; they are in use from the first time on."""
        if self._key_settings is None:
            from presenter.windows.key_settings import KeySettings  # after the first picture

            self._key_settings = KeySettings(self._remembered)
            self._key_settings.changed.connect(self.keys.use)
            self._key_settings.closed.connect(self._leave_keys)
            self.keys.use(self._key_settings.keymap)
            self._presentation.display.note(self._key_settings.trouble)
        return self._key_settings

    def lay(self, page: QWidget, *, inside: bool = False) -> None:
        """Lay a page over the console, or over what is inside of it, in place of another."""
        self._from_settings = False
        self._room.show_console()
        self._console.show_overlay(page, inside=inside)
        self._console.activateWindow()

    def toggle(self, page: QWidget) -> bool:
        """Lay a page over the console and return True, or take it away if it lies there."""
        lies = self._console.overlay() is page
        if lies:
            self.uncover()
        else:
            self.lay(page)
        return not lies

    @Slot()
    def uncover(self) -> None:
        """Take away what lies over the console."""
        self._console.hide_overlay()
        self._room.leave_console()

    def sheets(self) -> tuple[int, int]:
        """Return which page of answers or items the room sees, from 0, and how many there are."""
        return self._audience.sheets()

    def wall_size(self) -> QSize:
        """Return the size of the room's picture, for pictures of the same shape."""
        return self._audience.size()

    def close(self) -> None:
        """Let go of all pages."""
        if self._grid is not None:
            self._grid.close()
        if self._key_settings is not None:
            self._key_settings.close()

    @Slot(str)
    def _chosen(self, step: str) -> None:
        self.uncover()
        self._presentation.go_to_step(step)

    # Where keys are pressed

    def _hears(self, watched: QObject) -> bool:
        """True if the show's keys work where a key was pressed; while they are changed, nowhere."""
        page = self._key_settings.shown() if self._key_settings else None
        changing = page is not None and self._console.overlay() is page
        return not changing and self._is_of_show(watched)

    def _is_of_show(self, watched: QObject) -> bool:
        """True for the two windows and all that is in them."""
        if isinstance(watched, QWidget):
            window: QObject | None = watched.window()
        elif isinstance(watched, QWindow):
            window = next(
                (one for one in (self._audience, self._console) if one.windowHandle() is watched),
                None,
            )
        else:
            return False
        return window is self._audience or window is self._console

    def _is_covered(self, watched: QObject) -> bool:
        """True if something with keys of its own lies over the window a key was pressed in."""
        over = watched is self._console.windowHandle() or (
            isinstance(watched, QWidget) and watched.window() is self._console
        )
        return over and self._console.overlay() is not None and not self.open_to_keys()
