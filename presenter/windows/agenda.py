"""The agenda: all steps, where we are, planned against spent, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.windows.agenda_delegate import TIME, AgendaDelegate
from presenter.windows.agenda_model import AgendaModel, Index
from presenter.windows.look import Ground, Ink, Look, Type, lay_on, palette, scroll_style
from presenter.windows.parts import RIGHT, Button, Line, Panel
from presenter.windows.signs import Sign
from presenter.windows.view import AgendaRow


class Agenda(Panel):
    """A list of steps. A click chooses one; the buttons (or a double click) act on it."""

    step_chosen = Signal(str)
    hide_step = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.PANEL, parent)
        self._model, self._delegate = (
            AgendaModel(),
            AgendaDelegate(self._is_chosen, self, focused=lambda: self._list.hasFocus()),
        )
        self._now = -1
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._list = self._make_list()
        self._title = Line(Type.SMALL, bold=True, ink=Ink.ACCENT)
        self._title.set_text(translate("agenda", "Agenda"))
        self._plan = Line(Type.SMALL, ink=Ink.QUIET, align=RIGHT)
        self._plan.set_text(translate("agenda", "plan"))
        self._spent = Line(Type.SMALL, ink=Ink.QUIET, align=RIGHT)
        self._spent.set_text(translate("agenda", "spent"))
        self._go = Button(
            translate("agenda", "Go to the chosen step"), Sign.NEXT, translate("agenda", "Go to")
        )
        self._hide = Button(
            translate("agenda", "Leave the chosen step out"),
            Sign.HIDDEN,
            translate("agenda", "Hide"),
        )
        self._build()
        self._go.clicked.connect(self._go_pressed)
        self._hide.clicked.connect(self._hide_pressed)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())
        self._show_buttons()

    def _is_chosen(self, index: Index) -> bool:
        return self._list.selectionModel().isSelected(index)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setAccessibleName(translate("agenda", "Agenda"))
        made.setModel(self._model)
        made.setItemDelegate(self._delegate)
        made.setUniformItemSizes(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.verticalScrollBar().rangeChanged.connect(lambda *_: self._align_head())
        made.activated.connect(lambda index: self._choose(self._model.step_at(index)))
        made.customContextMenuRequested.connect(self._open_menu)
        return made

    def _build(self) -> None:
        for part, stretch in ((self._title, 1), (self._spent, 0), (self._plan, 0)):
            self._head.addWidget(part, stretch)
        self._foot.addWidget(self._go)
        self._foot.addWidget(self._hide)
        self._foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._list, 1)
        self._column.addLayout(self._foot)

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show the steps; when we came to another step, it is scrolled into sight."""
        self._model.set_rows(rows)
        # Now, and not while it is painted: the head above it would be painted twice.
        self._list.doItemsLayout()
        now = self._model.row_now()
        if now != self._now:
            self._now = now
            if now >= 0:
                self._list.scrollTo(self._model.index(now), QListView.ScrollHint.PositionAtCenter)
        self._show_buttons()

    def chosen(self) -> AgendaRow | None:
        """Return the step chosen by a click, None if none is."""
        return self._model.step_at(self._list.currentIndex())

    def choose(self, step: str) -> None:
        """Mark a step, as a click on it does."""
        self._list.setCurrentIndex(self._model.index(self._model.row_of(step)))

    def menu_for(self, row: AgendaRow) -> QMenu:
        """Return what can be done with a step."""
        menu = QMenu(self)
        menu.setPalette(palette())
        menu.setFont(self._look.font(Type.BODY))
        menu.addAction(
            translate("agenda", "Go to step {number}").format(number=row.number),
            lambda: self.step_chosen.emit(row.step),
        )
        words = (
            translate("agenda", "Take it in again")
            if row.hidden
            else translate("agenda", "Hide: leave it out of this run")
        )
        menu.addAction(words, lambda: self.hide_step.emit(row.step, not row.hidden))
        return menu

    def _open_menu(self, where: QPoint) -> None:
        row = self._model.step_at(self._list.indexAt(where))
        if row is None:
            return
        menu = self.menu_for(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._list.viewport().mapToGlobal(where))

    def _choose(self, row: AgendaRow | None) -> None:
        if row is not None:
            self.step_chosen.emit(row.step)

    def _go_pressed(self) -> None:
        self._choose(self.chosen())

    def _hide_pressed(self) -> None:
        row = self.chosen()
        if row is not None:
            self.hide_step.emit(row.step, not row.hidden)

    def _show_buttons(self) -> None:
        row = self.chosen()
        for button in (self._go, self._hide):
            if button.isEnabled() != (row is not None):
                button.setEnabled(row is not None)
        if row is not None and row.hidden:
            self._hide.rename(
                translate("agenda", "Take the chosen step in again"),
                Sign.SHOWN,
                translate("agenda", "Show"),
            )
        else:
            self._hide.rename(
                translate("agenda", "Leave the chosen step out"),
                Sign.HIDDEN,
                translate("agenda", "Hide"),
            )

    def _align_head(self) -> None:
        """Keep the words "plan" and "spent" over their columns, with a scroll bar or without."""
        px = self._look.px
        bar = px(10) if self._list.verticalScrollBar().maximum() else 0
        self._head.setContentsMargins(px(12), 0, px(10) + bar, 0)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self._delegate.rescale(look)
        lay_on(self._list, Ground.PANEL)
        self._list.verticalScrollBar().setStyleSheet(scroll_style(look))
        self._list.scheduleDelayedItemsLayout()
        side = look.px(12)
        self._column.setContentsMargins(0, look.px(10), 0, look.px(8))
        self._column.setSpacing(look.px(6))
        self._align_head()
        self._head.setSpacing(0)
        self._foot.setContentsMargins(side, 0, side, 0)
        self._foot.setSpacing(look.px(8))
        for part in (self._title, self._plan, self._spent, self._go, self._hide):
            part.rescale(look)
        for head in (self._plan, self._spent):  # the column, or more where its word is longer
            wide = head.fontMetrics().horizontalAdvance(f"  {head.text()}")
            head.setFixedWidth(max(look.px(TIME), wide))
