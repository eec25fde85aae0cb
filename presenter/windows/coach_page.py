"""The page on time: when it ends, what could be cut or added, and what each of it saves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.run.coach import Change, Deed, Proposal
from presenter.run.pacing import ON_TIME, minutes_words
from presenter.session.language import translate
from presenter.session.markdown import plain
from presenter.session.words import clock_text, minutes_text
from presenter.windows.look import Ground, Ink, Look, Type
from presenter.windows.pages import Page
from presenter.windows.parts import RIGHT, Line, Panel
from presenter.windows.scroll import Scroll
from presenter.windows.signs import Sign

_WAYS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WHAT, _SAVES = 196, 124  # pixels at scale 1 of the columns beside the heading


class Row(Panel):
    """A change: the step, what becomes of it, and what that saves."""

    def __init__(self, change: Change) -> None:
        super().__init__(Ground.PANEL)
        self._step = Line(Type.BODY, bold=True, lines=4, hug=True)
        self._step.set_text(f"{change.number}. {plain(change.heading)}")
        self._what = Line(Type.BODY, lines=2, hug=True)
        self._what.set_text(deed_words(change))
        self._saves = Line(Type.BODY, lines=2, hug=True, align=RIGHT)
        self._saves.set_text(saves_words(change.saves), Ink.GOOD if change.saves > 0 else Ink.TEXT)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._step, 1)
        self._row.addWidget(self._what)
        self._row.addWidget(self._saves)
        self.setAccessibleName(", ".join(self.texts()))

    def texts(self) -> tuple[str, str, str]:
        """Return what the row says."""
        return self._step.text(), self._what.text(), self._saves.text()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._row.setContentsMargins(look.px(14), look.gap(7), look.px(14), look.gap(7))
        self._row.setSpacing(look.px(14))
        for line in (self._step, self._what, self._saves):
            line.rescale(look)
        self._what.setFixedWidth(look.px(_WHAT))
        self._saves.setFixedWidth(look.px(_SAVES))


class CoachPage(Page):
    """Shows a proposal. `accepted` asks to do it, `undone` to take the last change back."""

    accepted = Signal()
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("coach", "Time"), parent, fill=True)
        self._lead = self._say("", lines=3)
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inner, translate("coach", "What is proposed"))
        self._body.addWidget(self._scroll)
        self._sum = self._say("", bold=True, lines=3)
        self._quiet = self._say(
            translate("coach", "The room sees nothing of it."), lines=2, ink=Ink.QUIET
        )
        self._body.addStretch(1)
        self._rows: list[Row] = []
        self._offer_all()
        for button in self.buttons():
            button.installEventFilter(self)

    def _offer_all(self) -> None:
        self._do = self._offer(
            translate("coach", "Change the plan so"),
            Sign.CHECK,
            self.accepted,
            main=True,
            text=translate("coach", "Do this (Enter)"),
        )
        self._undo = self._offer(
            translate("coach", "Take the last change of the plan back"),
            Sign.UNDO,
            self.undone,
            text=translate("coach", "Take the last change back (Ctrl+Z)"),
        )
        self._offer(
            translate("coach", "Leave the plan as it is"),
            Sign.CLOSE,
            self.closed,
            text=translate("coach", "Close (Escape)"),
        )

    def show_proposal(self, heading: str, proposal: Proposal, *, undo: bool) -> None:
        """Show when it ends and what is proposed; `undo` says that a change can be taken back."""
        late = proposal.late or 0
        off = Ink.GOOD if late < 0 else Ink.WARN
        self._heading.set_text(heading, Ink.TEXT if abs(late) <= ON_TIME else off)
        self._lead.set_text(lead_words(proposal))
        self._sum.set_text(sum_words(proposal), Ink.TEXT if proposal.fits else Ink.WARN)
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [Row(change) for change in proposal.changes]
        for row in self._rows:
            self._list.addWidget(row)
            row.rescale(self._look or Look())
            row.show()  # else the layout does it later, and the list is not as high as it needs
        for part in (self._scroll, self._sum, self._quiet, self._do):
            part.setVisible(bool(proposal.changes))
        self._undo.setVisible(undo)
        self._scroll.updateGeometry()

    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """Return what each row says: the step, what becomes of it, what that saves."""
        return tuple(row.texts() for row in self._rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what is proposed at Enter, take a change back at Ctrl+Z, close at Escape."""
        if event.matches(QKeySequence.StandardKey.Undo):
            if self._undo.isVisible():
                self.undone.emit()
        elif event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.closed.emit()
        elif event.key() in _WAYS:
            self._scroll_by(_WAYS[event.key()])
        elif self._do.isHidden() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not any(button.hasFocus() for button in self.buttons()):
                self.closed.emit()  # there is nothing to do, and nothing to lose
            else:
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Scroll the list by the arrows wherever the keys are: a button would take them to walk."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            way = _WAYS.get(event.key(), 0)
            self._scroll_by(way)
            return bool(way)
        return False

    def _scroll_by(self, way: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + way * self._scroll.viewport().height() // 3)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._list.setSpacing(look.gap(4))
        self._scroll.rescale(look)
        for row in self._rows:
            row.rescale(look)


def deed_words(change: Change) -> str:
    """Return what becomes of a step."""
    before, after = f"{round(change.before, 1):g}", minutes_text(round(change.after, 1))
    match change.deed:
        case Deed.DROP:
            return translate("coach", "left out")
        case Deed.SHOW:
            return translate("coach", "shown, {minutes}").format(minutes=after)
        case _:
            return translate("coach", "{before} to {after}").format(before=before, after=after)


def saves_words(seconds: float) -> str:
    """Return what a change saves, or takes, to half a minute: it is read in passing."""
    minutes = f"{max(1, round(abs(seconds) / 30)) / 2:g}"
    if seconds < 0:
        return translate("coach", "takes {minutes} min").format(minutes=minutes)
    return translate("coach", "saves {minutes} min").format(minutes=minutes)


def lead_words(proposal: Proposal) -> str:
    """Return what the list below is, or why there is none."""
    late = proposal.late
    if late is None:
        return translate("coach", "There is no fixed end today: nothing has to change.")
    if abs(late) <= ON_TIME:
        return translate("coach", "Nothing has to change.")
    if not proposal.changes:
        if late < 0:
            return translate(
                "coach", "No step waits to be shown, and no talk is left that could be longer."
            )
        return translate(
            "coach",
            "Nothing that is left may be cut: what is ahead must be kept, or is as short as it"
            " can be.",
        )
    if late < 0:
        return translate("coach", "The time to hand could go to:")
    if proposal.fits:
        return translate("coach", "To end on time:")
    return translate("coach", "All that may go is not enough. This saves most:")


def sum_words(proposal: Proposal) -> str:
    """Return what all changes come to."""
    left, time = proposal.left, clock_text(int(proposal.finish))
    if left is None or abs(left) <= ON_TIME:
        return translate("coach", "Then you end at {time}, on time.").format(time=time)
    minutes = minutes_words(abs(left))
    words = (
        translate("coach", "Then you still end at {time}, {minutes} late.")
        if left > 0
        else translate("coach", "Then you end at {time}, {minutes} early.")
    )
    return words.format(time=time, minutes=minutes)
