"""The page over the console from which groups report in turn."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from presenter.run.feedback import MOST_TABLES
from presenter.session.language import translate
from presenter.session.values import value
from presenter.session.words import seconds_text
from presenter.windows.entry import minutes_in
from presenter.windows.form import CONTROL, HIGH, Row
from presenter.windows.groups_page import emblem_icon, rescale_list, set_list_up
from presenter.windows.look import Ink, Look, Type
from presenter.windows.pages import Page
from presenter.windows.people_form import CountField, field_style
from presenter.windows.scroll import Scroll
from presenter.windows.signs import Sign


@value
class FeedbackView:
    """What the page shows: those who report in their order, as numbers from 0.

    `lines` say of each what it is; `turn` is whose turn it is, -1 before the first. `made` is
    False for tables, `may` where nobody can report. `seconds` is what each has.
    """

    heading: str
    order: tuple[int, ...] = ()
    lines: tuple[str, ...] = ()
    turn: int = -1
    made: bool = True
    may: bool = True
    seconds: float | None = None
    note: str = ""


class FeedbackPage(Page):
    """Whose turn it is, for how long, in which order.

    `chosen` has a place in the order, `given` the seconds for each; None shares out the round.
    """

    next_asked = Signal()
    previous_asked = Signal()
    shuffle_asked = Signal()
    order_asked = Signal()
    stop_asked = Signal()
    groups_asked = Signal()
    chosen = Signal(int)
    tables_told = Signal(int)
    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("feedback_page", "Feedback"), parent, fill=True)
        self._note = self._say("", lines=3, ink=Ink.QUIET)
        self._wrong = self._line("", lines=2, ink=Ink.WARN)
        self._wrong.hide()
        self.tables = CountField(2, MOST_TABLES)
        self.each = QLineEdit()
        self.each.setMaxLength(6)
        self.each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.each.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tables = Row(
            translate("feedback_page", "How many tables report"),
            translate("feedback_page", "No groups were made: tables are counted."),
            self.tables,
        )
        self._each = Row(
            translate("feedback_page", "Minutes for each"),
            translate("feedback_page", "2 or 1:30. Empty shares out the time of the round."),
            self.each,
        )
        self.list = QListWidget()
        set_list_up(self.list, translate("feedback_page", "Who speaks, in order"))
        sheet = QWidget()
        self._sheet = QVBoxLayout(sheet)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        for part in (self._wrong, self._tables, self._each):
            self._sheet.addWidget(part)
        self._sheet.addWidget(self.list, 1)
        self._scroll = Scroll(sheet, translate("feedback_page", "Feedback"))
        self._scroll.setSizePolicy(self.sizePolicy())
        self._body.addWidget(self._scroll, 1)
        self._next = self._offer(
            translate("feedback_page", "Next group"), Sign.NEXT, self.next_asked, main=True
        )
        self._previous = self._offer(
            translate("feedback_page", "Group before"), Sign.BACK, self.previous_asked
        )
        self._shuffle = self._offer(
            translate("feedback_page", "Shuffle the order"), Sign.REPLAY, self.shuffle_asked
        )
        self._again = self._offer(
            translate("feedback_page", "From the beginning"), Sign.UNDO, self.order_asked
        )
        self._stop = self._offer(
            translate("feedback_page", "No feedback here"), Sign.ERASE, self.stop_asked
        )
        self._offer(translate("feedback_page", "Groups…"), Sign.ACTIVITY, self.groups_asked)
        self._row.addStretch(1)
        self._offer(translate("feedback_page", "Close"), Sign.CLOSE, self.closed)
        self.list.itemActivated.connect(lambda _item: self.chosen.emit(self.list.currentRow()))
        self.tables.told.connect(self.tables_told)
        self.each.editingFinished.connect(self._tell_each)
        self._seconds: float | None = None

    def show_view(self, view: FeedbackView) -> None:
        """Show who reports."""
        self.set_heading(view.heading)
        self._note.set_text(view.note)
        self._fill(view)
        self._tables.setVisible(view.may and not (view.made and view.order))
        self._each.setVisible(view.may)
        self._seconds = view.seconds
        if not self.each.hasFocus():
            self.each.setText("" if view.seconds is None else seconds_text(round(view.seconds)))
        begun = view.turn >= 0
        name = (
            translate("feedback_page", "Next group")
            if begun
            else translate("feedback_page", "The first group speaks")
        )
        self._next.rename(name, text=name)
        more = view.turn + 1 < len(view.order)
        self._next.setEnabled(more)
        self._previous.setEnabled(begun)
        self._shuffle.setEnabled(len(view.order) - view.turn > 2)
        for button in (self._next, self._previous, self._shuffle, self._again, self._stop):
            button.setVisible(view.may)
        self._again.setEnabled(bool(view.order) or view.made)
        self._stop.setEnabled(bool(view.order))

    def _fill(self, view: FeedbackView) -> None:
        here = max(0, view.turn)
        self.list.clear()
        for group, words in zip(view.order, view.lines, strict=True):
            icon = emblem_icon(group, self.list) if view.made else QIcon()
            self.list.addItem(QListWidgetItem(icon, words))
        self.list.setCurrentRow(here)

    def _tell_each(self) -> None:
        typed = self.each.text().strip()
        minutes = minutes_in(typed) if typed else None
        if typed and minutes is None:
            self._wrong.set_text(translate("feedback_page", "Type minutes, such as 2 or 1:30."))
        self._wrong.setVisible(bool(typed) and minutes is None)
        if typed and minutes is None:
            return
        seconds = None if minutes is None else round(minutes * 60.0)
        if seconds is None or self._seconds is None or seconds != round(self._seconds):
            self.given.emit(None if seconds is None else float(seconds))

    def showEvent(self, _event: QShowEvent) -> None:
        """Give the keys to the main button, or to what has to be said first."""
        self._take_keys()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys on."""
        self._take_keys()

    def _take_keys(self) -> None:
        (self._next if self._next.isEnabled() else self.tables).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at the key that opened the page; Enter in the list has chosen a group there."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.text() == "G":
            self.closed.emit()
        elif not (enter and self.list.hasFocus()):
            super().keyPressEvent(event)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        for part in (self._tables, self._each, self._scroll):
            part.rescale(look)
        self._sheet.setSpacing(look.px(10))
        self.each.setFont(look.font(Type.LARGE, bold=True))
        self.each.setFixedSize(look.px(CONTROL // 2), look.px(HIGH))
        self.each.setStyleSheet(field_style(look, "QLineEdit"))
        rescale_list(self.list, look)
