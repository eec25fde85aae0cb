"""The page on which the scores of evaluation forms are typed: a digit, and on to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from presenter.run.apart import HIGHEST, ITEMS, Apart, write_apart
from presenter.run.evaluation import LEAD, Mean, overall
from presenter.session.language import translate
from presenter.windows.errand import Job
from presenter.windows.look import Ink, Look, Type, colour, scroll_style
from presenter.windows.parts import Line
from presenter.windows.scores_model import COLUMNS, Index, ScoresModel, question, rows_in
from presenter.windows.typing_page import TypingPage

K = Qt.Key
_EMPTY = {K.Key_Space, K.Key_Minus, K.Key_Period, K.Key_Comma}
_ENTER = {K.Key_Return, K.Key_Enter}


class ScoresView(QTableView):
    """Takes a score and goes on. A 1 waits for a 0 after it; any other key goes on from it."""

    changed = Signal()

    def __init__(self, model: ScoresModel) -> None:
        super().__init__()
        self._model, self._one = model, False
        self.setModel(model)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("scores_page", "Scores"))
        self.setItemDelegate(_Cells(self))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a score, leave one blank, paste, or move."""
        text, key = event.text().lower(), event.key()
        waits, self._one = self._one, False
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QApplication.clipboard().text())
        elif len(text) == 1 and text.isascii() and (text.isdigit() or text == "x"):
            self._take(text, waits=waits)
        elif key in _EMPTY:
            if waits:
                self._on()
            self._put(None)
            self._on()
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._to(self.currentIndex().row() + 1, 0)
        elif key == K.Key_Backspace:
            self._back()
        elif key == K.Key_Delete:
            self._put(None)
        else:
            super().keyPressEvent(event)

    def paste(self, text: str) -> None:
        """Put the scores of a text into the table from here on."""
        rows = rows_in(text)
        if rows:
            here = self.currentIndex()
            self._model.put_all(max(0, here.row()), max(0, here.column()), rows)
            self.changed.emit()

    def _take(self, text: str, *, waits: bool) -> None:
        if waits and text == "0":
            self._put(HIGHEST)
            self._on()
            return
        if waits:
            self._on()
        self._put(HIGHEST if text == "x" else int(text))
        if text == "1":
            self._one = True
        else:
            self._on()

    def _put(self, score: int | None) -> None:
        here = self.currentIndex()
        if here.isValid():
            self._model.put(here.row(), here.column(), score)
            self.changed.emit()

    def _on(self) -> None:
        here = self.currentIndex()
        if here.column() < COLUMNS - 1:
            self._to(here.row(), here.column() + 1)
        else:
            self._to(here.row() + 1, 0)

    def _back(self) -> None:
        """Blank this score or, where there is none, the one before."""
        here = self.currentIndex()
        if here.isValid() and self._model.score(here.row(), here.column()) is None:
            row, column = divmod(max(0, here.row() * COLUMNS + here.column() - 1), COLUMNS)
            self._to(row, column)
        self._put(None)

    def _to(self, row: int, column: int) -> None:
        if 0 <= row < self._model.rowCount():
            index = self._model.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)


class _Cells(QStyledItemDelegate):
    """Paints the cells, with a line between before and after."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        super().paint(painter, option, index)
        if index.column() == ITEMS:
            painter.fillRect(
                option.rect.x(), option.rect.y(), 2, option.rect.height(), colour(Ink.ACCENT)
            )


class ScoresPage(TypingPage):
    """A row a form; digits are taken at once, and what stands below tells the means so far."""

    def __init__(self, record: Path, session: str) -> None:
        super().__init__(
            translate("scores_page", "Evaluation forms"),
            record,
            session,
            translate(
                "scores_page",
                "A row a form. A digit goes on by itself; 10 is 1 and 0, or x; the space bar leaves"
                " one blank. Columns of a spreadsheet can be pasted.",
            ),
        )
        self.model = ScoresModel()
        self.view = ScoresView(self.model)
        self._asked = self._line("", lines=2, ink=Ink.ACCENT)
        self._means = self._line("", lines=2, ink=Ink.QUIET)
        self._before, self._after = (
            Line(Type.BODY, bold=True, align=Qt.AlignmentFlag.AlignHCenter) for _ in range(2)
        )
        self._before.set_text(translate("scores_page", "Before"))
        self._after.set_text(translate("scores_page", "After"))
        self._furnish(self._table())
        self._body.addWidget(self._asked)
        self._body.addWidget(self._means)
        self.view.changed.connect(self._typed)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.setFocusProxy(self.view)

    def _table(self) -> QWidget:
        made = QWidget()
        made.setFocusProxy(self.view)
        self._pile = QVBoxLayout(made)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._sides = QHBoxLayout()
        self._sides.addWidget(self._before)
        self._sides.addWidget(self._after)
        self._pile.addLayout(self._sides)
        self._pile.addWidget(self.view, 1)
        return made

    def _show(self, apart: Apart) -> None:
        self.model.set_sheets(apart.sheets)
        self._tell_means()
        self.view.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))
        self.view.scrollToBottom()

    def _typed(self) -> None:
        self._tell_means()
        self.change()

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        told = question(now.column()) if now.isValid() else ""
        lead = translate("evaluation", LEAD)
        self._asked.set_text(f"{told}  ({lead})" if told else "")

    def _tell_means(self) -> None:
        sheets = self.model.sheets()
        words = translate("scores_page", "%n form(s).", n=len(sheets))
        whole = overall(sheets)
        if sheets:
            more = translate("scores_page", "Mean before {before}, after {after}.")
            words = f"{words} {more.format(before=_mean(whole.before), after=_mean(whole.after))}"
        self._means.set_text(words)

    def means(self) -> str:
        """Return what is said of the scores so far."""
        return self._means.text()

    def _job(self) -> tuple[Job, str]:
        record, sheets = self._record, self.model.sheets()
        words = translate("scores_page", "Kept: %n form(s).", n=len(sheets))
        return (lambda: write_apart(record, sheets=sheets)), words

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._before.rescale(look)
        self._after.rescale(look)
        font = look.font(Type.BODY)
        for part in (self.view, self.view.horizontalHeader(), self.view.verticalHeader()):
            part.setFont(font)
        self.view.verticalHeader().setDefaultSectionSize(look.px(34))
        self.view.verticalScrollBar().setStyleSheet(scroll_style(look))
        self._pile.setSpacing(look.px(4))
        self._sides.setContentsMargins(look.px(40), 0, 0, 0)


def _mean(mean: Mean) -> str:
    return "–" if mean.mean is None else f"{mean.mean:.1f}"
