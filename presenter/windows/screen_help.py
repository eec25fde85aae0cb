"""Help with the screens: swap them, number them, lay a test card on the wall."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from presenter.session.language import translate
from presenter.session.model import Theme
from presenter.stage.calibration import Number, paint_card, paint_number
from presenter.windows.room import Place, Room
from presenter.windows.screens import QtScreens
from presenter.windows.sheets import Sheet, take

NUMBERS_MS = 3000


class ScreenHelp(QObject):
    """Swaps the screens, numbers them, and shows the test card.

    `said` is a line for the console; `card_changed` tells whether the card is on the wall.
    """

    said = Signal(str)
    card_changed = Signal(bool)

    def __init__(self, room: Room, audience: QWidget, theme: Theme) -> None:
        super().__init__()
        self._room = room
        self._audience = audience
        self._theme = theme
        self._numbers: list[Sheet] = []
        self._card: Sheet | None = None
        self._time = QTimer(self, singleShot=True, interval=NUMBERS_MS)
        self._time.timeout.connect(self.take_numbers)
        room.unsettled.connect(self.take_numbers)
        room.settled.connect(self.take_numbers)

    def close(self) -> None:
        """Take all away."""
        self.take_numbers()
        self.take_card()

    def swap(self) -> None:
        """Swap the wall's screen and the console's."""
        self.said.emit(self._room.swap())

    def show_numbers(self) -> None:
        """Paint on each screen its number for three seconds, and on the room's that it is so."""
        self.take_numbers()
        around = self._room.around()
        for number, place in enumerate(around, 1):
            self._numbers.append(_numbered(place, number))
        self._time.start()
        if len(around) > 1:
            self.said.emit(
                translate(
                    "screen_help",
                    "If the room sees the wrong screen: s swaps them. p: a test card.",
                )
            )

    def take_numbers(self) -> None:
        """Take the numbers away."""
        self._time.stop()
        take(self._numbers)
        self._numbers = []

    def show_card(self) -> None:
        """Lay the test card on the wall."""
        if not self._audience.isVisible():
            self.said.emit(
                translate(
                    "screen_help", "There is no wall for the test card: no projector is found."
                )
            )
            return
        self.take_card()
        self.card_changed.emit(True)  # a film stands first: that it does takes no card away
        self._card = Sheet(self._paint_card, self._audience)
        self._card.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._card.show()

    def take_card(self) -> bool:
        """Take the test card away; return whether it was there."""
        if self._card is None:
            return False
        take([self._card])
        self._card = None
        self.card_changed.emit(False)
        return True

    def sheets(self) -> list[Sheet]:
        """Return what lies over windows and screens at the moment."""
        return [*self._numbers, *([] if self._card is None else [self._card])]

    def _paint_card(self, painter: QPainter, area: QRectF) -> None:
        name = next((one.screen.words for one in self._room.around() if one.seen), "")
        paint_card(painter, area, self._theme, name)


def _numbered(place: Place, number: int) -> Sheet:
    said = Number(number, place.screen.words, place.seen)

    def paint(painter: QPainter, area: QRectF) -> None:
        if place.window is None:
            painter.fillRect(area, Qt.GlobalColor.black)
        paint_number(painter, area, said)

    sheet = Sheet(paint, place.window)
    if place.window is None:
        sheet.spread(place.screen, QtScreens.native(place.screen))
    else:
        sheet.show()
        sheet.raise_()
    return sheet
