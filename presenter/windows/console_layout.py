"""Where things stand on the console: side by side, or with large texts in two columns.

With large texts there is no room for all at once. Then the words have the left, and all else
stands one above the other in a column on the right that scrolls; nothing is taken away.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.session.values import value
from presenter.windows.agenda import Agenda
from presenter.windows.bottom_bar import BottomBar
from presenter.windows.finish import FinishPanel
from presenter.windows.look import Look, scroll_style
from presenter.windows.previews import Preview
from presenter.windows.step_panel import StepPanel
from presenter.windows.time_view import TimeView
from presenter.windows.wall_strip import WallStrip
from presenter.windows.words_view import WordsView

RIGHT_SHARE, TOP_SHARE = 0.295, 0.38  # of the window's width and height
NOW_SHARE, NEXT_SHARE = 0.405, 0.26  # of the width that the right column leaves
SIDE_SHARE = 0.46  # of the width, for the column that scrolls
ROOMY = 1050  # a window this wide, counted in the pixels of scale 1, has room for all
AGENDA_ROWS = 10
_ANY = 16777215  # Qt's word for no limit
_TOP = Qt.AlignmentFlag.AlignTop


@value
class Parts:
    """What stands on the console."""

    wall: WallStrip
    time: TimeView
    agenda: Agenda
    now: Preview
    next: Preview
    step: StepPanel
    words: WordsView
    finish: FinishPanel
    bar: BottomBar

    def regions(self) -> tuple[QWidget, ...]:
        """Return them in the order in which the keys walk through them."""
        return self.finish, self.step, self.words, self.agenda, self.bar, self.wall


class ConsoleLayout:
    """Lays the parts of the console out in a window."""

    def __init__(self, window: QWidget, parts: Parts) -> None:
        self._parts = parts
        self._look = Look()
        self._large: bool | None = None
        self._top, self._left = QHBoxLayout(), QVBoxLayout()
        self._right, self._middle = QVBoxLayout(), QHBoxLayout()
        self._column = QWidget()
        self._pile = QVBoxLayout(self._column)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._side = QScrollArea()
        self._side.setWidget(self._column)
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._side.setAccessibleName(
            translate("console_layout", "Time, this step, pictures and agenda")
        )
        self._side.hide()
        self._left.addLayout(self._top)
        self._left.addWidget(parts.words, 1)
        self._middle.addLayout(self._left, 1)
        self._middle.addLayout(self._right)
        self._middle.addWidget(self._side)
        self._whole = QVBoxLayout(window)
        self._whole.addWidget(parts.wall)
        self._whole.addLayout(self._middle, 1)
        self._whole.addWidget(parts.bar)
        self._stand(large=False)

    @property
    def large(self) -> bool:
        """True if texts are so large that all but the words stands in one column."""
        return bool(self._large)

    def inside(self) -> QRect:
        """Return the place between the strip above and the bar below."""
        self._whole.activate()
        return self._middle.geometry()

    def _stand(self, *, large: bool) -> None:
        if large == self._large:
            return
        self._large = large
        parts = self._parts
        if large:
            for part in self._piled():
                self._pile.addWidget(part, 0, _TOP)
        else:
            for preview in (parts.now, parts.next):
                self._top.addWidget(preview, 0, _TOP)
            self._top.addWidget(parts.step, 1)
            self._right.addWidget(parts.time)
            self._right.addWidget(parts.agenda, 1)
            self._left.insertWidget(1, parts.finish)
            parts.agenda.setMinimumHeight(0)
        for part in self._piled()[1:]:
            part.show()
        self._side.setVisible(large)

    def _piled(self) -> tuple[QWidget, ...]:
        """Return what stands in the column that scrolls, from the top."""
        parts = self._parts
        return parts.finish, parts.step, parts.time, parts.now, parts.next, parts.agenda

    def rescale(self, look: Look, size: QSize) -> None:
        """Take on the measures of a look."""
        self._look = look
        self._stand(large=size.width() / look.scale < ROOMY)
        gap = look.gap(12)
        for layout in (self._top, self._left, self._right, self._middle, self._whole, self._pile):
            layout.setSpacing(gap)
        self._top.setSpacing(gap if not self.large else 0)
        self._whole.setContentsMargins(gap, gap, gap, gap)
        parts = self._parts
        for one in (
            *(parts.wall, parts.bar, parts.words),
            *(parts.finish, parts.time, parts.step),
        ):
            one.set_large(large=self.large)
        for part in (
            *(parts.wall, parts.time, parts.agenda, parts.now, parts.next),
            *(parts.step, parts.words, parts.finish, parts.bar),
        ):
            part.rescale(look)
        self._side.verticalScrollBar().setStyleSheet(scroll_style(look))

    def fit(self, size: QSize) -> None:
        """Fit the pictures and the columns to a window of this size."""
        if self.large:
            self._fit_column(size)
        else:
            self._fit_beside(size)

    def _fit_beside(self, size: QSize) -> None:
        parts, gap = self._parts, self._look.gap(12)
        right = round(size.width() * RIGHT_SHARE)
        parts.finish.setMinimumWidth(0)
        parts.finish.setMaximumWidth(_ANY)
        parts.time.setFixedWidth(right)
        parts.agenda.setFixedWidth(right)
        left = size.width() - right - 3 * gap
        high = round(size.height() * TOP_SHARE)
        for preview, share in ((parts.now, NOW_SHARE), (parts.next, NEXT_SHARE)):
            preview.fit_picture(round(left * share), high)
            preview.setFixedWidth(preview.picture.width())
        wide = parts.now.picture.width() + parts.next.picture.width()
        parts.step.setFixedWidth(left - wide - 2 * gap)

    def _fit_column(self, size: QSize) -> None:
        parts, look = self._parts, self._look
        wide = round(size.width() * SIDE_SHARE)
        self._side.setFixedWidth(wide)
        room = wide - look.px(10) - look.gap(6)
        for part in (parts.finish, parts.time, parts.step, parts.agenda):
            part.setFixedWidth(room)
        for preview in (parts.now, parts.next):
            preview.fit_picture(room, 10_000)
            preview.setFixedWidth(room)
        parts.agenda.setMinimumHeight(look.px(30) * AGENDA_ROWS)
