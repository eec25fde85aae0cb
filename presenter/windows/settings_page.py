"""The page with all settings: sections under their headings, each kept as soon as it is changed.

Another section is one line in `SECTIONS`: what makes it from the settings and a way to change them.
One that needs more than that (a list of devices, say) is laid on the page with `add`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from presenter.run.settings import Settings
from presenter.session.language import translate
from presenter.windows.caption_settings import caption_section
from presenter.windows.form import Press, Row, Section, Stepper, Switch
from presenter.windows.language_settings import language_section
from presenter.windows.look import Ink, Look, scroll_style
from presenter.windows.pages import Page
from presenter.windows.remembered import Change, Remembered
from presenter.windows.signs import Sign

Make = Callable[[Settings, Callable[[Change], None]], Section]
"""From the settings and what changes them to a section."""


def console_section(settings: Settings, change: Callable[[Change], None]) -> Section:
    """Return how the console is to look."""
    size = Stepper(
        translate("settings_page", "Size of all texts"),
        settings.console_percent,
        (100, 200),
        about=translate(
            "settings_page", "Of the console and its pages. The room's picture keeps its own size."
        ),
    )
    size.changed.connect(lambda percent: change(lambda old: replace(old, console_percent=percent)))
    strong = Switch(
        translate("settings_page", "High contrast"),
        settings.contrast,
        translate("settings_page", "Black, white and few strong colours."),
    )
    strong.changed.connect(lambda on: change(lambda old: replace(old, contrast=on)))
    still = Switch(
        translate("settings_page", "Reduced motion"),
        settings.still,
        translate("settings_page", "Nothing moves by itself but films and clocks."),
    )
    still.changed.connect(lambda on: change(lambda old: replace(old, still=on)))
    return Section(translate("settings_page", "Console"), size, strong, still)


SECTIONS: tuple[Make, ...] = (console_section, caption_section, language_section)


class SettingsPage(Page):
    """Shows the settings and changes them. `changed` has the new Settings, which hold at once."""

    changed = Signal(object)
    keys_asked = Signal()
    _kept = Signal(str)

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(translate("settings_page", "Settings"), parent, fill=True)
        self._remembered = remembered
        self._sections: list[Section] = []
        self._trouble = self._line("", lines=2, ink=Ink.WARN)
        self._trouble.hide()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(translate("settings_page", "Settings"))
        self._sheet = QWidget()
        self._stack = QVBoxLayout(self._sheet)
        self._stack.addStretch(1)
        self._area.setWidget(self._sheet)
        for part in (self._area, self._sheet):
            part.setBackgroundRole(QPalette.ColorRole.Window)
        self._body.addWidget(self._trouble)
        self._body.addWidget(self._area, 1)
        keys = Press(
            translate("settings_page", "Keys and clicker"),
            translate("settings_page", "Keys…"),
            Sign.KEYS,
            translate("settings_page", "What each key does; learn the buttons of a clicker."),
        )
        keys.changed.connect(lambda _none: self.keys_asked.emit())
        for make in SECTIONS:
            self.add(make(remembered.settings(), self.change))
        self.add(Section(translate("settings_page", "Keys"), keys))
        self.setFocusProxy(self.controls()[0])
        self._row.addStretch(1)
        self._offer(translate("settings_page", "Close"), Sign.CLOSE, self.closed)
        self._kept.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def add(self, section: Section) -> None:
        """Lay a section below the others."""
        self._sections.append(section)
        self._stack.insertWidget(self._stack.count() - 1, section)
        section.rescale(self._look or Look())

    def chime_switch(self) -> Switch:
        """Return the switch for the chime at a countdown's end, for the section on sound."""
        row = Switch(
            translate("settings_page", "Chime when time is up"),
            self._remembered.settings().chime,
            translate("settings_page", "A soft tone in the room. Never during a film."),
        )
        row.changed.connect(lambda on: self.change(lambda old: replace(old, chime=on)))
        return row

    def sections(self) -> tuple[Section, ...]:
        """Return the sections, from the top."""
        return tuple(self._sections)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what can be changed, from the top."""
        rows = (row for section in self._sections for row in section.rows())
        return tuple(row.control() for row in rows if isinstance(row, Row))

    def change(self, change: Change) -> None:
        """Change the settings: at once here, on the disk when it is ready."""
        self._remembered.change(change, self._kept.emit)
        self.changed.emit(self._remembered.settings())

    def _tell(self, trouble: str) -> None:
        self._trouble.set_text(
            translate(
                "settings_page", "{trouble} The settings hold until the program ends."
            ).format(trouble=trouble)
        )
        self._trouble.show()

    def showEvent(self, _event: QShowEvent) -> None:
        """Give the keys to the first control."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.verticalScrollBar().setValue(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what went wrong the last time."""
        super().hideEvent(event)
        self._trouble.hide()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._stack.setSpacing(look.px(28))
        self._stack.setContentsMargins(0, 0, look.px(18), 0)
        self._area.verticalScrollBar().setStyleSheet(scroll_style(look))
        for section in self._sections:
            section.rescale(look)
