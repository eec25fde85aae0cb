"""The agenda as rows: section titles and steps. Its view asks only for the rows it shows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from presenter.session.language import noop, translate
from presenter.session.values import value
from presenter.windows.parts import time_words
from presenter.windows.view import AgendaRow, RowState, Sums

Index = QModelIndex | QPersistentModelIndex


@value
class Head:
    """A section's title, and its sums."""

    title: str
    sums: Sums = Sums()


Entry = Head | AgendaRow

ENTRY = int(Qt.ItemDataRole.UserRole)


def entries(rows: tuple[AgendaRow, ...]) -> list[Entry]:
    """Return the rows with each section's title before its first step."""
    made: list[Entry] = []
    for row in rows:
        if row.section:
            made.append(Head(row.section, row.sums))
        made.append(row)
    return made


_KINDS = (
    noop("agenda_model", "slide"),
    noop("agenda_model", "film"),
    noop("agenda_model", "discuss"),
    noop("agenda_model", "activity"),
    noop("agenda_model", "poll"),
    noop("agenda_model", "break"),
)


def sums_words(sums: Sums) -> str:
    """Return a section's sums: "34 of 30 min, 4 over"; nothing where it has no time at all."""
    words = translate("agenda_model", "{planned} min")
    if sums.spent:
        words = translate("agenda_model", "{spent} of {planned} min")
        if sums.over > 0:
            words = translate("agenda_model", "{spent} of {planned} min, {over} over")
        elif sums.over < 0:
            words = translate("agenda_model", "{spent} of {planned} min, {over} under")
    elif not sums.planned:
        return ""
    return words.format(spent=sums.spent, planned=sums.planned, over=abs(sums.over))


def spoken(entry: Entry) -> str:
    """Return an entry in words, for tool tips and readers of the screen."""
    if isinstance(entry, Head):
        title = translate("agenda_model", "Section: {title}").format(title=entry.title)
        return ", ".join(part for part in (title, sums_words(entry.sums)) if part)
    marks = [
        word
        for word, wanted in (
            (translate("agenda_model", "where we are"), entry.state is RowState.NOW),
            (translate("agenda_model", "done"), entry.state is RowState.DONE),
            (translate("agenda_model", "skipped"), entry.state is RowState.SKIPPED),
            (translate("agenda_model", "hidden"), entry.hidden),
            (translate("agenda_model", "shorter"), entry.longer < 0 and not entry.hidden),
            (translate("agenda_model", "longer"), entry.longer > 0 and not entry.hidden),
            (translate("agenda_model", "spare"), entry.spare),
        )
        if wanted
    ]
    plan = (
        translate("agenda_model", "no time planned")
        if entry.untimed
        else translate("agenda_model", "planned {time}").format(time=time_words(entry.planned))
    )
    spent = (
        translate("agenda_model", "spent {time}").format(time=time_words(entry.spent))
        if entry.spent >= 0.5
        else ""
    )
    parts = [
        f"{entry.number}. {entry.heading}",
        translate("agenda_model", entry.kind),
        plan,
        spent,
        *marks,
    ]
    return ", ".join(part for part in parts if part)


class AgendaModel(QAbstractListModel):
    """Section titles and steps; a changed row is told by itself, so that only it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[AgendaRow, ...] = ()
        self._entries: list[Entry] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many entries there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = ENTRY) -> object:
        """Return an entry, or its words."""
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that steps can be chosen and section titles cannot."""
        if isinstance(self._entries[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def set_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show rows; when only values differ, only the differing rows are told."""
        if rows is self._rows or rows == self._rows:
            return
        made = entries(rows)
        same = len(made) == len(self._entries) and all(
            _identity(new) == _identity(old) for new, old in zip(made, self._entries, strict=True)
        )
        if not same:
            self.beginResetModel()
            self._rows, self._entries = rows, made
            self.endResetModel()
            return
        changed = [n for n, entry in enumerate(made) if entry != self._entries[n]]
        self._rows, self._entries = rows, made
        for number in changed:
            index = self.index(number)
            self.dataChanged.emit(index, index)

    def row_of(self, step: str) -> int:
        """Return where a step stands in the list, or -1."""
        return next((n for n, e in enumerate(self._entries) if _identity(e) == (step,)), -1)

    def row_now(self) -> int:
        """Return where the step we are in stands in the list, or -1."""
        return next(
            (
                number
                for number, entry in enumerate(self._entries)
                if isinstance(entry, AgendaRow) and entry.state is RowState.NOW
            ),
            -1,
        )

    def step_at(self, index: Index) -> AgendaRow | None:
        """Return the step at a place in the list; None for a section's title or nothing."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        return entry if isinstance(entry, AgendaRow) else None


def _identity(entry: Entry) -> object:
    return entry.title if isinstance(entry, Head) else (entry.step,)
