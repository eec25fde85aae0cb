"""The page over the console on which people are counted and groups are made."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from presenter.run.emblem import emblem
from presenter.run.groups import Face
from presenter.run.names import LONGEST_NAME
from presenter.run.splitting import Split
from presenter.session.language import translate
from presenter.session.values import value
from presenter.stage.figures import TINTS, paint_figure
from presenter.stage.marks import Area, Figure
from presenter.windows.form import HIGH, Choice
from presenter.windows.look import Ground, Ink, Look, Type, lay_on, scroll_style, shade
from presenter.windows.pages import Page
from presenter.windows.parts import Button
from presenter.windows.people_form import PeopleForm, field_style
from presenter.windows.scroll import Scroll
from presenter.windows.signs import Sign

_WIDE = 900  # pixels at scale 1 from which on the two columns stand side by side


@value
class GroupsView:
    """What the page shows. `count` is None until somebody said how many there are.

    `lines` are the groups, each its number from 0 and its words; `people` are numbers as texts
    and what people are called.
    """

    heading: str
    count: int | None = None
    names: tuple[str, ...] = ()
    face: Face = Face.NUMBERS
    said: str = ""
    again: str = ""
    meets: bool = False
    how: str = ""
    lines: tuple[tuple[int, str], ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    on_wall: bool = False
    may_join: bool = False


def emblem_icon(group: int, widget: QListWidget) -> QIcon:
    """Return the sign of a group as an icon of a list."""
    sign, side, ratio = emblem(group), widget.iconSize().width(), widget.devicePixelRatioF()
    image = QPixmap(QSize(side, side) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = Area(1, 1, side - 2, side - 2)
    paint_figure(painter, Figure(area, sign.shape, TINTS[sign.tint], shade(Ink.TEXT)))
    painter.end()
    return QIcon(image)


def set_list_up(made: QListWidget, name: str) -> None:
    """Make a list look as the pages do."""
    made.setAccessibleName(name)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    lay_on(made, Ground.PANEL)


def rescale_list(made: QListWidget, look: Look) -> None:
    """Have a list take on the measures of a look."""
    made.setFont(look.font(Type.BODY))
    made.setIconSize(QSize(look.px(26), look.px(26)))
    made.setMinimumHeight(look.px(120))
    made.setSpacing(look.px(2))
    made.verticalScrollBar().setStyleSheet(scroll_style(look))


class _NameField(QLineEdit):
    """A name. Enter is meant for it, and never for the page's main button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter, which the field tells of by its signal."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class GroupsPage(Page):
    """Left what is wanted, right what came of it; below what can be done."""

    make_asked = Signal()
    remake_asked = Signal()
    join_asked = Signal()
    clear_asked = Signal()
    wall_asked = Signal()
    feedback_asked = Signal()
    came = Signal(str)
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("groups_page", "Groups"), parent, fill=True)
        self.form = PeopleForm()
        self._said = self._line("", bold=True, lines=3)
        self._again = self._line("", lines=3, ink=Ink.GOOD)
        self._how = self._line("", lines=2, ink=Ink.QUIET)
        self.list = QListWidget()
        set_list_up(self.list, translate("groups_page", "The groups"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._right = self._column_right()
        self._sheet = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sheet)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(self.form, 5)
        self._columns.addLayout(self._right, 6)
        self._scroll = Scroll(self._sheet, translate("groups_page", "Groups"))
        self._scroll.setSizePolicy(self.sizePolicy())
        self._body.addWidget(self._scroll, 1)
        self._make = self._offer(
            translate("groups_page", "Make groups"), Sign.ACTIVITY, self.make_asked, main=True
        )
        self._wall = self._offer(
            translate("groups_page", "Show on the wall"), Sign.LIVE, self.wall_asked, main=True
        )
        self._again_button = self._offer(
            translate("groups_page", "Shuffle again: these groups have not worked together"),
            Sign.REPLAY,
            self.remake_asked,
            text=translate("groups_page", "Shuffle again"),
        )
        self._others = self._offer(
            translate("groups_page", "New groups: these have worked together"),
            Sign.ACTIVITY,
            self.make_asked,
            text=translate("groups_page", "New groups"),
        )
        self._join = self._offer(
            translate("groups_page", "Each two groups together"), Sign.PLUS, self.join_asked
        )
        self._clear = self._offer(
            translate("groups_page", "Take away"), Sign.ERASE, self.clear_asked
        )
        self._feedback = self._offer(
            translate("groups_page", "Feedback…"), Sign.DISCUSS, self.feedback_asked
        )
        self._row.addStretch(1)
        self._offer(translate("groups_page", "Close"), Sign.CLOSE, self.closed)

    def _column_right(self) -> QVBoxLayout:
        self._came = _NameField()
        self._came.setMaxLength(LONGEST_NAME)
        self._came.setPlaceholderText(translate("groups_page", "Name, if you like"))
        self._came.setAccessibleName(translate("groups_page", "Name of somebody who came"))
        self._came_button = Button(
            translate("groups_page", "Somebody came, and joins the smallest group"),
            Sign.PLUS,
            translate("groups_page", "Came"),
        )
        self._left = Choice(translate("groups_page", "Who left?"), ())
        self._left_button = Button(
            translate("groups_page", "This person left"),
            Sign.MINUS,
            translate("groups_page", "Left"),
        )
        for button in (self._came_button, self._left_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.form.count.done.connect(self.take_main)
        self._came_button.clicked.connect(self._tell_came)
        self._came.returnPressed.connect(self._tell_came)
        self._left_button.clicked.connect(self._tell_left)
        self._changes = QHBoxLayout()
        self._changes.addWidget(self._came, 1)
        self._changes.addWidget(self._came_button)
        self._leaving = QHBoxLayout()
        self._leaving.addWidget(self._left, 1)
        self._leaving.addWidget(self._left_button)
        column = QVBoxLayout()
        for line in (self._said, self._again, self._how):
            column.addWidget(line)
        column.addWidget(self.list, 1)
        column.addLayout(self._changes)
        column.addLayout(self._leaving)
        return column

    # What is shown

    def show_view(self, view: GroupsView) -> None:
        """Show who is here and the groups there are."""
        self.set_heading(view.heading)
        if not self.form.count.hasFocus() or self.form.count.value() != view.count:
            self.form.count.set_value(view.count)
        self.form.names.show_names(view.names)
        self.form.face.set_value(view.face.value)
        self._said.set_text(view.said)
        self._again.set_text(view.again, Ink.WARN if view.meets else Ink.GOOD)
        self._how.set_text(view.how)
        for line in (self._again, self._how):
            line.setVisible(bool(line.text()))
        self._fill(view.lines)
        numbers = [number for number, _ in view.people]
        chosen = self._left.value()
        self._left.set_options(view.people, chosen if chosen in numbers else "".join(numbers[:1]))
        self._left.setVisible(bool(view.people))
        self._left_button.setVisible(bool(view.people))
        made = bool(view.lines)
        goes = self._join.hasFocus() and not view.may_join
        held = goes or (self._main is not None and self._main.hasFocus())
        self._main = self._wall if made else self._make
        for button in (self._make, self._others, self._again_button):
            button.setEnabled((view.count or 0) >= 2)
        self._make.setVisible(not made)
        for button in (self._wall, self._others, self._again_button, self._clear):
            button.setVisible(made)
        self._join.setVisible(view.may_join)
        words = (
            translate("groups_page", "Take off the wall")
            if view.on_wall
            else translate("groups_page", "Show on the wall")
        )
        self._wall.rename(words, text=words)
        if held:
            self._main.setFocus()

    def split(self) -> Split:
        """Return how the room is to be split."""
        return self.form.split()

    def _fill(self, lines: tuple[tuple[int, str], ...]) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for number, words in lines:
            self.list.addItem(QListWidgetItem(emblem_icon(number, self.list), words))
        self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))

    # What is pressed

    def _tell_came(self) -> None:
        self.came.emit(self._came.text())
        self._came.clear()

    def _tell_left(self) -> None:
        if self._left.value().isdecimal():
            self.left.emit(int(self._left.value()))

    def showEvent(self, _event: QShowEvent) -> None:
        """Give the keys to the count until it is known, else to the main button."""
        self._take_keys()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys on."""
        self._take_keys()

    def _take_keys(self) -> None:
        if not self._others.isEnabled():
            self.form.count.setFocus()
        else:
            self.take_main()

    def take_main(self) -> None:
        """Give the keys to the main button."""
        if self._main is not None:
            self._main.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at the key that opened the page; show on the wall at its own; Enter makes."""
        if event.text() == "G":
            self.closed.emit()
        elif event.text() == "W" and self.list.count():
            self.wall_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width of the window for two columns."""
        super().resizeEvent(event)
        look = self._look or Look()
        side = max(look.gap(32), (self.width() - look.px(1240)) // 2)
        self._outer.setContentsMargins(side, look.gap(24), side, look.gap(20))
        narrow = self.width() < look.px(_WIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        self.form.rescale(look)
        self._scroll.rescale(look)
        for part in (self._came_button, self._left_button, self._left):
            part.rescale(look)
        self._came.setFont(look.font(Type.BODY))
        self._came.setFixedHeight(look.px(HIGH))
        self._came.setStyleSheet(field_style(look, "QLineEdit"))
        self._columns.setSpacing(look.gap(36))
        self._right.setSpacing(look.px(8))
        for row in (self._changes, self._leaving):
            row.setSpacing(look.px(8))
        rescale_list(self.list, look)
