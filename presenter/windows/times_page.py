"""The page after a practice: how long steps took, and which planned times to change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from presenter.run.proposals import Proposal, Verdict
from presenter.session.language import translate
from presenter.session.minutes import minutes_literal
from presenter.session.words import seconds_text
from presenter.share.retiming import Retiming
from presenter.share.times_report import plan_words, planned_words, runs_words, verdict_words
from presenter.windows.form import Section, Switch
from presenter.windows.look import Ink, Look, Type, scroll_style
from presenter.windows.pages import Page
from presenter.windows.parts import Line
from presenter.windows.signs import Sign


def proposal_name(each: Proposal) -> str:
    """Return a step and its change: "5 · The blue folder · 3 → 3.5 min"."""
    words = translate("times_page", "{number} · {heading} · {planned} → {minutes} min")
    return words.format(
        number=each.number,
        heading=each.heading,
        planned=planned_words(each),
        minutes="" if each.minutes is None else minutes_literal(each.minutes),
    )


def took_sentence(each: Proposal) -> str:
    """Return how long a step took, and in how many runs."""
    took = seconds_text(round(each.median))
    runs = translate("times_page", "%n run(s)", n=len(each.times))
    if len(each.times) < 2:
        words = translate("times_page", "It took {took}, in {runs}.")
    else:
        words = translate("times_page", "It took {took}, between {least} and {most} in {runs}.")
    least, most = (seconds_text(round(each.times[end])) for end in (0, -1))
    told = words.format(took=took, runs=runs, least=least, most=most)
    if each.verdict is Verdict.ALONE:
        alone = translate("times_page", "Only in practice, where no room talks.")
        return f"{told} {alone}"
    return told


class TimesPage(Page):
    """Offers new planned times, each with a switch. Nothing is written but by its button.

    `write_asked` has the ids of the steps that are switched on.
    """

    write_asked = Signal(object)
    look_again = Signal()
    _write_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("times_page", "How long the steps took"), parent, fill=True)
        self._proposals: tuple[Proposal, ...] = ()
        self._switches: dict[str, Switch] = {}
        self._sections: list[Section] = []
        self._title = self._say("", bold=True, lines=2)
        self._runs = self._say("", ink=Ink.QUIET)
        self._stack = QVBoxLayout()
        self._area = self._made_area()
        self._body.addWidget(self._area, 1)
        self._plan = self._say("", bold=True, lines=2)
        self._told = self._say("", lines=3)
        # Leaving is the main button: the Enter that ended the session must not write a file.
        leave = translate("times_page", "Leave the file as it is")
        self._leave = self._offer(leave, Sign.CLOSE, self.closed, main=True)
        write = translate("times_page", "Write to the file")
        self._write = self._offer(write, Sign.CHECK, self._write_pressed)
        again = translate("times_page", "Look again")
        self._again = self._offer(again, Sign.RELOAD, self.look_again)
        self._write_pressed.connect(lambda: self.write_asked.emit(self.taken()))

    def _made_area(self) -> QScrollArea:
        sheet, area = QWidget(), QScrollArea()
        sheet.setLayout(self._stack)
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(translate("times_page", "Steps"))
        for part in (area, sheet):
            part.setBackgroundRole(QPalette.ColorRole.Window)
        return area

    def show_times(self, retiming: Retiming) -> None:
        """Show what is proposed; what is usually taken is switched on."""
        for section in self._sections:
            self._stack.removeWidget(section)
            section.deleteLater()
        self._proposals = retiming.proposals
        self._title.set_text(retiming.title)
        self._runs.set_text(runs_words(retiming.past))
        self._switches = {
            each.step: self._switch(each, on=each.step in retiming.usual)
            for each in retiming.proposals
            if each.open
        }
        kept = [each for each in retiming.proposals if each.times and not each.open]
        self._sections = [
            Section(translate("times_page", "Change the planned time"), *self._switches.values()),
            Section(translate("times_page", "These stay as they are"), *map(_kept_row, kept)),
        ]
        for section, there in zip(self._sections, (self._switches, kept), strict=True):
            self._stack.addWidget(section)
            section.setVisible(bool(there))
            section.rescale(self._look or Look())
        self._count()
        self.tell("")

    def _switch(self, each: Proposal, *, on: bool) -> Switch:
        made = Switch(proposal_name(each), on, took_sentence(each))
        made.changed.connect(lambda _on: self._count())
        return made

    def switches(self) -> tuple[Switch, ...]:
        """Return the switches, from the top."""
        return tuple(self._switches.values())

    def taken(self) -> tuple[str, ...]:
        """Return the steps switched on, by id."""
        return tuple(step for step, switch in self._switches.items() if switch.value())

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say what came of writing; after trouble the file can be looked at again."""
        self._told.set_text(words, Ink.WARN if trouble else Ink.GOOD)
        self._told.setVisible(bool(words))
        self._again.setVisible(trouble)

    def show_written(self, words: str) -> None:
        """Say that the times are in the file: there is nothing more to do here."""
        self.tell(words)
        for switch in self._switches.values():
            switch.setEnabled(False)
        self._write.setEnabled(False)
        leave = translate("times_page", "Close")
        self._leave.rename(leave, text=leave)
        self._leave.setFocus()

    def _count(self) -> None:
        taken = self.taken()
        self._plan.set_text(plan_words(self._proposals, taken))
        self._write.setEnabled(bool(taken))

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._stack.setSpacing(look.px(24))
        self._stack.setContentsMargins(0, 0, look.px(18), 0)
        self._area.verticalScrollBar().setStyleSheet(scroll_style(look))
        for section in self._sections:
            section.rescale(look)


def _kept_row(each: Proposal) -> Line:
    made = Line(Type.SMALL, ink=Ink.QUIET, lines=2, hug=True)
    words = translate("times_page", "{number} · {heading} · {planned} min, {why}. {took}")
    made.set_text(
        words.format(
            number=each.number,
            heading=each.heading,
            planned=planned_words(each),
            why=verdict_words(each),
            took=took_sentence(each),
        )
    )
    return made
