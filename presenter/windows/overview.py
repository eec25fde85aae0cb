"""The overview: every step as a small picture, by section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from presenter.session.finding import folded, matches
from presenter.session.language import noop, translate
from presenter.session.values import value
from presenter.windows.agenda_delegate import marks, planned_words
from presenter.windows.agenda_model import spoken
from presenter.windows.look import (
    LINE,
    Ground,
    Ink,
    Look,
    Type,
    colour,
    dress,
    look_for,
    scroll_style,
)
from presenter.windows.parts import LEFT, RIGHT, broken
from presenter.windows.search_field import SearchField
from presenter.windows.signs import KIND_SIGNS, Sign, paint_sign
from presenter.windows.view import KIND_WORDS, AgendaRow, RowState

HINT = noop("overview", "Arrows choose, Enter goes there, a number too, Escape closes")
SEARCHING = noop("overview", "Arrows choose, Enter goes there, Escape clears the search")
TILE, GAP, MARGIN, HEAD, FOOT = 224, 20, 32, 46, 50  # pixels at scale 1
TOP = 56

_KINDS = (
    noop("overview", "slide"),
    noop("overview", "film"),
    noop("overview", "discussion"),
    noop("overview", "activity"),
    noop("overview", "poll"),
    noop("overview", "break"),
)
_DOWN = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@value
class Tile:
    """Where a step's picture and words are, counted from the top of the whole."""

    box: QRect
    column: int
    line: int


@value
class Title:
    """Where a section's title is; `again` on a line that the section goes on to."""

    box: QRect
    text: str
    again: bool


class Overview(QAbstractScrollArea):
    """A grid of steps, painted only where it is seen, so that a thousand are no slower."""

    step_chosen = Signal(str)
    closed = Signal()
    wanted = Signal(object)  # a tuple of step ids whose pictures are seen and missing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[AgendaRow, ...] = ()
        self._texts: Mapping[str, str] = {}
        self._rows: tuple[AgendaRow, ...] = ()  # those found
        self._tiles: list[Tile] = []
        self._titles: list[Title] = []
        self._images: dict[str, QImage] = {}
        self._asked: frozenset[str] = frozenset()
        self._chosen, self._typed, self._look = 0, "", Look()
        self._wide = TILE
        self._pressed: int | None = None
        self.setAccessibleName(translate("overview", "Overview of all steps"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setStyleSheet(scroll_style(self._look))
        self.search = SearchField(self)
        self.search.changed.connect(self._find)
        self.setFocusProxy(self.search.field)

    def set_rows(
        self, rows: tuple[AgendaRow, ...], current: str, texts: Mapping[str, str] | None = None
    ) -> None:
        """Show these steps with `current` chosen; an unknown step chooses the first.

        `texts` has the folded words of each step, to be searched.
        """
        self._all, self._texts = rows, texts or {}
        self.search.clear()
        self._show_rows(rows, current)

    def _show_rows(self, rows: tuple[AgendaRow, ...], chosen: str) -> None:
        self._rows = rows
        self._typed = ""
        self._asked = frozenset()
        self._chosen = next((n for n, row in enumerate(rows) if row.step == chosen), 0)
        self._lay_out()
        self._show_chosen()

    def _find(self, wanted: str) -> None:
        """Show the steps that have these words and choose the first, best one with a title."""
        if not wanted:
            self.search.show_found("")
            self._show_rows(self._all, self.chosen())
            return
        rows = tuple(found(self._all, self._texts, wanted))
        named = (row.step for row in rows if matches(folded(row.heading), wanted))
        self._show_rows(rows, next(named, ""))
        self.search.show_found(
            translate("overview", "{number} found").format(number=len(rows))
            if rows
            else translate("overview", "Nothing found")
        )

    def set_thumbnail(self, step: str, image: QImage) -> None:
        """Show a step's picture."""
        self._images[step] = image
        for number, row in enumerate(self._rows):
            if row.step == step:
                self.viewport().update(self._seen(self._tiles[number].box))

    def forget_thumbnails(self) -> None:
        """Drop all pictures, after an edit of the session."""
        self._images.clear()
        self._asked = frozenset()
        self.viewport().update()

    def thumbnail_size(self) -> QSize:
        """Return the size of a picture in the window's own pixels."""
        return QSize(self._wide, round(self._wide * 9 / 16))

    def chosen(self) -> str:
        """Return the step chosen, empty when there is none."""
        return self._rows[self._chosen].step if self._rows else ""

    def typed(self) -> str:
        """Return the digits typed so far."""
        return self._typed

    def _lay_out(self) -> None:
        px = self._look.px
        room = self.viewport().width() - 2 * px(MARGIN) + px(GAP)
        columns = max(1, room // (px(TILE) + px(GAP)))
        self._wide = wide = room // columns - px(GAP)
        high, left = round(wide * 9 / 16) + px(FOOT), px(MARGIN)
        step = px(HEAD) + high + px(GAP) // 2
        self._tiles, self._titles = [], []
        section = ""
        for number, row in enumerate(self._rows):
            line, column = divmod(number, columns)
            x, y = left + column * (wide + px(GAP)), px(TOP) + line * step
            if row.section or column == 0:
                again = not row.section
                section = row.section or section
                self._titles.append(Title(QRect(x, y, wide, px(HEAD)), section, again))
            else:
                self._titles[-1].box.setRight(x + wide - 1)
            self._tiles.append(Tile(QRect(x, y + px(HEAD), wide, high), column, line))
        whole = px(TOP) + (line + 1) * step + px(MARGIN) if self._rows else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, whole - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(high // 3)
        self.viewport().update()

    def _seen(self, box: QRect) -> QRect:
        return box.translated(0, -self.verticalScrollBar().value())

    def _show_chosen(self) -> None:
        if not self._tiles:
            return
        box, bar, px = self._tiles[self._chosen].box, self.verticalScrollBar(), self._look.px
        if box.top() - px(TOP + HEAD) < bar.value():
            bar.setValue(box.top() - px(TOP + HEAD))
        elif box.bottom() + px(GAP) > bar.value() + self.viewport().height():
            bar.setValue(box.bottom() + px(GAP) - self.viewport().height())
        self.setAccessibleDescription(spoken(self._rows[self._chosen]))
        self.viewport().update()

    def _choose(self, number: int) -> None:
        if self._rows:
            self._chosen = min(len(self._rows) - 1, max(0, number))
            self._show_chosen()

    def _move(self, across: int, down: int) -> None:
        if across or not self._tiles:
            self._choose(self._chosen + across)
            return
        here = self._tiles[self._chosen]
        line = [n for n, tile in enumerate(self._tiles) if tile.line == here.line + down]
        if line:
            self._choose(line[min(here.column, len(line) - 1)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with arrows, Home, End and digits; Enter goes, Escape closes.

        Letters are looked for, wherever in the overview they are typed.
        """
        key = Qt.Key(event.key())
        if key in _DOWN:
            self._move(*_DOWN[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key is Qt.Key.Key_Home else len(self._rows) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        elif key is Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif key is Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.text().isdecimal() and event.text().isascii():
            self._type(event.text())
        elif key is Qt.Key.Key_Backspace:
            self._type("")
        elif event.text().isalpha():
            self.search.add(event.text())
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        self._typed = (self._typed + digit)[-4:] if digit else self._typed[:-1]
        found = (n for n, row in enumerate(self._rows) if str(row.number) == self._typed)
        self._choose(next(found, self._chosen))
        self.viewport().update()

    def _go(self) -> None:
        typed, self._typed = self._typed, ""
        known = not typed or any(str(row.number) == typed for row in self._rows)
        if self._rows and known:
            self.step_chosen.emit(self._rows[self._chosen].step)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step pressed."""
        number = self._at(event)
        self._pressed = number
        if number is not None:
            self._choose(number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the step pressed, unless the mouse was moved off it."""
        number, self._pressed = self._pressed, None
        if number is not None and number == self._at(event):
            self.step_chosen.emit(self._rows[number].step)

    def _at(self, event: QMouseEvent) -> int | None:
        where = event.position().toPoint()
        found = (n for n, tile in enumerate(self._tiles) if self._seen(tile.box).contains(where))
        return next(found, None)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay the grid out anew."""
        look = look_for(self.size())
        if look != self._look:
            self._look = look
            self.verticalScrollBar().setStyleSheet(scroll_style(look))
        self.search.rescale(look)
        left = look.px(MARGIN + 140)
        self.search.setGeometry(left, 0, look.px(300 + 46 + 180), look.px(TOP - 8))
        self._lay_out()
        self._show_chosen()

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask for the pictures that came into sight."""
        done = super().viewportEvent(event)
        if event.type() is QEvent.Type.Paint:
            self._ask()
        return done

    def visible_steps(self) -> tuple[str, ...]:
        """Return the steps whose tiles are at least partly seen."""
        view = self.viewport().rect()
        return tuple(
            row.step
            for row, tile in zip(self._rows, self._tiles, strict=True)
            if self._seen(tile.box).intersects(view)
        )

    def _ask(self) -> None:
        missing = tuple(step for step in self.visible_steps() if step not in self._images)
        if missing and frozenset(missing) != self._asked:
            self._asked = frozenset(missing)
            self.wanted.emit(missing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen."""
        painter = QPainter(self.viewport())
        for title in self._titles:
            if self._seen(title.box).intersects(event.rect()):
                self._paint_title(painter, self._seen(title.box), title)
        for number, tile in enumerate(self._tiles):
            if self._seen(tile.box).adjusted(-8, -8, 8, 8).intersects(event.rect()):
                self._paint_tile(painter, self._seen(tile.box), self._rows[number], number)
        if not self._rows and self.search.text():
            self._paint_nothing(painter)
        self._paint_top(painter)

    def _paint_nothing(self, painter: QPainter) -> None:
        """Say that no step has these words."""
        px, font = self._look.px, self._look.font(Type.LARGE)
        room = self.viewport().rect().adjusted(px(MARGIN), px(TOP + HEAD), -px(MARGIN), 0)
        painter.setFont(font)
        painter.setPen(colour(Ink.TEXT))
        text = translate("overview", "Nothing found: no step has “{text}” in its words.").format(
            text=self.search.text()
        )
        painter.drawText(room, LEFT, broken(text, font, room.width(), 1)[0])

    def _paint_top(self, painter: QPainter) -> None:
        px = self._look.px
        box = QRect(0, 0, self.viewport().width(), px(TOP - 8))
        painter.fillRect(box, colour(Ground.WINDOW))
        room = box.adjusted(px(MARGIN), 0, -px(MARGIN), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._look.font(Type.LARGE, bold=True))
        painter.setPen(colour(Ink.TEXT))
        painter.drawText(room, LEFT | middle, translate("overview", "Overview"))
        painter.setFont(self._look.font(Type.BODY))
        painter.setPen(colour(Ink.ACCENT if self._typed else Ink.QUIET))
        words = _hint(self._typed, searching=bool(self.search.text()))
        if (
            painter.fontMetrics().horizontalAdvance(words)
            > room.right() - self.search.geometry().right()
        ):
            painter.setFont(self._look.font(Type.SMALL))
        left = self.search.geometry().right()
        room.setLeft(min(left, room.right()))
        words = broken(words, painter.font(), room.width(), 1)[0]
        painter.drawText(room, RIGHT | middle, words)

    def _paint_title(self, painter: QPainter, box: QRect, title: Title) -> None:
        """Paint a section's title over the rule that spans its steps."""
        px, font = self._look.px, self._look.font(Type.BODY, bold=not title.again)
        ink = Ink.QUIET if title.again else Ink.ACCENT
        low = box.bottom() - px(12)
        painter.fillRect(QRect(box.left(), low, box.width(), px(2)), colour(ink))
        painter.setFont(font)
        painter.setPen(colour(ink))
        line = broken(title.text, font, box.width(), 1)[0]
        room = QRect(box.left(), box.top(), box.width(), low - box.top())
        painter.drawText(room, LEFT | Qt.AlignmentFlag.AlignVCenter, line)

    def _paint_tile(self, painter: QPainter, box: QRect, row: AgendaRow, number: int) -> None:
        px = self._look.px
        picture = QRect(box.left(), box.top(), box.width(), box.height() - px(FOOT))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        image = self._images.get(row.step)
        painter.fillRect(picture, colour(Ground.PANEL))
        away = row.hidden or row.state is RowState.SKIPPED
        if image is not None:
            painter.setOpacity(0.35 if away else 1.0)
            painter.drawImage(picture, image)
            painter.setOpacity(1.0)
        else:
            middle = QRectF(0, 0, px(32), px(32))
            middle.moveCenter(QRectF(picture).center())
            paint_sign(painter, KIND_SIGNS[row.kind], middle, Ink.QUIET)
        self._paint_frame(painter, picture, row, chosen=number == self._chosen)
        self._paint_words(painter, box.adjusted(0, picture.height() + px(6), 0, 0), row)

    def _paint_frame(self, painter: QPainter, box: QRect, row: AgendaRow, *, chosen: bool) -> None:
        px = self._look.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(LINE), 1))
        painter.drawRect(box)
        if chosen:
            painter.setPen(QPen(colour(Ink.ACCENT), px(4)))
            painter.drawRect(box.adjusted(-px(3), -px(3), px(3), px(3)))
        if row.state is RowState.NOW:
            self._paint_now(painter, box)

    def _paint_now(self, painter: QPainter, box: QRect) -> None:
        px = self._look.px
        label = QRect(box.left(), box.bottom() - px(24) + 1, px(62), px(24))
        painter.fillRect(label, colour(Ink.ACCENT))
        sign = QRectF(label.left() + px(6), label.top() + px(5), px(14), px(14))
        paint_sign(painter, Sign.PLAY, sign, Ink.ON_ACCENT)
        painter.setPen(colour(Ink.ON_ACCENT))
        painter.setFont(self._look.font(Type.SMALL, bold=True))
        painter.drawText(
            label.adjusted(px(24), 0, 0, 0),
            LEFT | Qt.AlignmentFlag.AlignVCenter,
            translate("overview", "NOW"),
        )

    def _paint_words(self, painter: QPainter, box: QRect, row: AgendaRow) -> None:
        px = self._look.px
        away = row.hidden or row.state is RowState.SKIPPED
        font = self._look.font(Type.BODY)
        painter.setFont(font)
        painter.setPen(colour(Ink.QUIET if away else Ink.TEXT))
        step = px(20)
        heading = broken(f"{row.number}  {row.heading}", font, box.width(), 1)[0]
        painter.drawText(QRect(box.left(), box.top(), box.width(), step), LEFT, heading)
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(colour(Ink.QUIET))
        kind = translate("overview", KIND_WORDS[row.kind].lower())
        words = " · ".join(filter(None, (kind, planned_words(row), marks(row))))
        painter.drawText(QRect(box.left(), box.top() + step, box.width(), step), LEFT, words)


def _hint(typed: str, *, searching: bool) -> str:
    """Return what the keys do now."""
    if searching:
        return translate("overview", SEARCHING)
    if typed:
        return translate("overview", "Step {number}, then Enter").format(number=typed)
    return translate("overview", HINT)


def found(
    rows: tuple[AgendaRow, ...], texts: Mapping[str, str], wanted: str
) -> Iterator[AgendaRow]:
    """Yield the rows that have these words, each section's first one with the section's title."""
    section, told = "", ""
    for row in rows:
        section = row.section or section
        if matches(texts.get(row.step) or folded(row.heading), wanted):
            yield replace(row, section="" if section == told else section)
            told = section
