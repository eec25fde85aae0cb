"""The scores of evaluation forms as a table: a row a form, five questions before and five after."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from presenter.run.apart import ITEMS, Scores, Sheet
from presenter.run.evaluation import QUESTIONS, score_in
from presenter.session.language import translate

Index = QModelIndex | QPersistentModelIndex
COLUMNS = 2 * ITEMS
MOST = 500  # forms
_CELLS = re.compile(r"[\t;,]")
_BLANK: Scores = (None,) * COLUMNS
Role = Qt.ItemDataRole


def rows_in(text: str) -> list[list[int | None]]:
    """Return the scores of a pasted text: a row a line, cells between tabs, semicolons or commas.

    What is no score from 0 to 10 is blank. A first line without any score is one of names.
    """
    rows = [[score_in(cell) for cell in _CELLS.split(line)] for line in text.splitlines()]
    while rows and all(score is None for score in rows[0]):
        rows.pop(0)
    return rows


class ScoresModel(QAbstractTableModel):
    """Holds the scores. There is always one empty row at the end, to go on in."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Scores] = [_BLANK]

    def set_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = [(*sheet.before, *sheet.after) for sheet in sheets] + [_BLANK]
        self.endResetModel()

    def sheets(self) -> tuple[Sheet, ...]:
        """Return the forms that have a score, numbered from 1 in the order they stand in."""
        typed = [row for row in self._rows if row != _BLANK]
        return tuple(Sheet(n, row[:ITEMS], row[ITEMS:]) for n, row in enumerate(typed, 1))

    def put(self, row: int, column: int, score: int | None) -> None:
        """Set a score; None is none."""
        self.put_all(row, column, [[score]])

    def put_all(self, row: int, column: int, scores: Sequence[Sequence[int | None]]) -> None:
        """Set the scores of several rows, the first at this cell; what goes beyond is left out."""
        scores = scores[: max(0, MOST - row)]
        missing = row + len(scores) + 1 - len(self._rows)
        filled = any(score is not None for line in scores for score in line)
        if missing > 0 and filled:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + missing - 1)
            self._rows += [_BLANK] * missing
            self.endInsertRows()
        for n, line in enumerate(scores, row):
            if n >= len(self._rows):
                break
            cells = list(self._rows[n])
            for place, score in enumerate(line, column):
                if place < COLUMNS:
                    cells[place] = score
            self._rows[n] = tuple(cells)
        top, bottom = self.index(row, 0), self.index(len(self._rows) - 1, COLUMNS - 1)
        self.dataChanged.emit(top, bottom)

    def score(self, row: int, column: int) -> int | None:
        """Return a score, None where there is none."""
        return self._rows[row][column]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return how many scores a form has."""
        return COLUMNS

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a score, or what it is one of, for ears."""
        score = self._rows[index.row()][index.column()]
        match role:
            case Role.DisplayRole:
                return "" if score is None else str(score)
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Role.AccessibleTextRole:
                said = translate("scores_model", "none") if score is None else str(score)
                return f"{question(index.column())}: {said}"
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Return a form's number, or a question's."""
        if role != Role.DisplayRole:
            return None
        return str(section % ITEMS + 1 if orientation == Qt.Orientation.Horizontal else section + 1)


def question(column: int) -> str:
    """Return which question a column is, and on which side."""
    side = (
        translate("scores_model", "Before")
        if column < ITEMS
        else translate("scores_model", "After")
    )
    asked = translate("evaluation", QUESTIONS[column % ITEMS])
    return translate("scores_model", "{side}, {number}: {question}").format(
        side=side, number=column % ITEMS + 1, question=asked
    )
