"""Parking: one key keeps something for later, another opens the page with all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from presenter.run.aside import Aside
from presenter.run.lot import Item
from presenter.run.parking import LONGEST, LONGEST_OWNER, Parking
from presenter.session.language import translate
from presenter.windows.console import ConsoleWindow
from presenter.windows.covers import Covers
from presenter.windows.parking_page import ParkingPage
from presenter.windows.presentation import Presentation


class ParkingDesk(QObject):
    """Joins the parking lot's commands to the field in the bar, to its page and to the wall.

    `toggle` shows the room the lot, or takes it away.
    """

    def __init__(
        self,
        presentation: Presentation,
        console: ConsoleWindow,
        covers: Covers,
        toggle: Callable[[], None],
    ) -> None:
        super().__init__()
        self._presentation = presentation
        self._console = console
        self._covers = covers
        self._sheets = covers.sheets
        self._parking = Parking(presentation.run)
        self._gone: list[Item] = []  # dropped, the last one last
        self.page = ParkingPage()
        page = self.page
        page.done.connect(covers.uncover)
        page.asked.connect(self.ask)
        page.edit_asked.connect(self._edit)
        page.owner_asked.connect(self._own)
        page.settled.connect(self._settle)
        page.dropped.connect(self._drop)
        page.undone.connect(self._undo)
        page.toggled.connect(toggle)
        page.turned.connect(self._turn)
        presentation.moved.connect(self._show)
        console.entry().opened.connect(self._entry_opened)

    def ask(self) -> None:
        """Ask for what is to be parked, in the bar; whatever the room sees goes on."""
        entry = self._console.entry()
        if entry.is_open():
            entry.close_field()
            return
        hint = translate("parking_desk", "It waits until later. Enter keeps it, Escape leaves.")
        entry.ask_text(translate("parking_desk", "Park this"), hint, LONGEST, self._park)

    def park(self, text: str) -> None:
        """Keep a text for later; ask for one if there is none."""
        if text.strip():
            self._park(text)
        else:
            self.ask()

    def open(self) -> None:
        """Lay the page over the console, or take it away."""
        if self.is_open():
            self._covers.uncover()
            return
        self._fill()
        self._covers.lay(self.page, inside=True)

    def is_open(self) -> bool:
        """True while the page lies over the console."""
        return self._console.overlay() is self.page

    def close(self) -> None:
        """Let go of the page."""
        self._presentation.moved.disconnect(self._show)
        self._console.entry().opened.disconnect(self._entry_opened)
        self.page.deleteLater()

    def _park(self, typed: str) -> str:
        events = self._parking.park(typed)
        self._presentation.apply(events)
        if events:
            waiting = len(self._parking.lot.waiting)
            words = translate(
                "parking_desk", "Parked. %n item(s) waiting; Shift+K shows them.", n=waiting
            )
            self._presentation.say(words)
        return ""

    def _edit(self, number: int) -> None:
        item = self._parking.lot.item(number)
        if item is None:
            return

        def take(typed: str) -> str:
            self._presentation.apply(self._parking.edit(number, typed))
            return ""

        hint = translate("parking_desk", "Enter changes it, Escape leaves it as it was.")
        asks = translate("parking_desk", "Change it")
        self._console.entry().ask_text(asks, hint, LONGEST, take, item.text)

    def _own(self, number: int) -> None:
        item = self._parking.lot.item(number)
        if item is None:
            return

        def take(typed: str) -> str:
            self._presentation.apply(self._parking.own(number, typed))
            return ""

        hint = translate("parking_desk", "Enter keeps it, empty for nobody.")
        asks = translate("parking_desk", "Who takes it on?")
        self._console.entry().ask_text(asks, hint, LONGEST_OWNER, take, item.owner)

    def _settle(self, number: int) -> None:
        self._presentation.apply(self._parking.settle(number))

    def _drop(self, number: int) -> None:
        item = self._parking.lot.item(number)
        if item is not None:
            self._gone.append(item)
            self._presentation.apply(self._parking.drop(number))
            self._presentation.say(translate("parking_desk", "Deleted. Ctrl+Z brings it back."))

    def _undo(self) -> None:
        """Bring back what was deleted last."""
        if self._gone:
            self._presentation.apply(self._parking.park_again(self._gone.pop()))

    def _turn(self, way: int) -> None:
        sheet, sheets = self._sheets()
        if 0 <= sheet + way < sheets:
            self._presentation.apply(self._parking.turn(sheet + way))

    def _show(self) -> None:
        if self.is_open():
            self._fill()

    def _fill(self) -> None:
        sheet, sheets = self._sheets()
        on_wall = self._presentation.run.state.aside is Aside.PARKING
        self.page.show_lot(self._parking.lot, on_wall=on_wall, sheet=sheet, sheets=sheets)

    def _entry_opened(self, opened: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not opened and self.is_open():
            self.page.take_keys()
