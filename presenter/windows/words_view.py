"""What the facilitator reads standing: say and ask, large; do, watch and listen for beside."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QWidget

from presenter.session.language import noop, translate
from presenter.windows.look import Ground, Ink, Look, Type, colour, recolour, scroll_style
from presenter.windows.parts import Panel
from presenter.windows.rich_text import html, html_list
from presenter.windows.view import Words

NOTHING = noop("words_view", "Nothing is written here.")

Part = tuple[str, str]  # a heading and its rich text


def main_parts(words: Words) -> tuple[Part, ...]:
    """Return what is spoken to the room, each with its heading."""
    return _filled(
        (translate("words_view", "Say"), html(words.say)),
        (translate("words_view", "Ask"), html_list(words.prompts)),
        (translate("words_view", "Have ready"), html_list(words.ready)),
        (translate("words_view", "Who comes"), html(words.group)),
    )


def side_parts(words: Words) -> tuple[Part, ...]:
    """Return what the facilitator does or keeps in mind, each with its heading."""
    return _filled(
        (translate("words_view", "Content note"), html(words.content_note)),
        (translate("words_view", "Do"), html(words.do)),
        (translate("words_view", "Watch for"), html(words.watch_for)),
        (translate("words_view", "Listen for"), html_list(words.listen_for)),
        (translate("words_view", "Materials"), html_list(words.materials)),
        (translate("words_view", "Led by"), html(words.led_by)),
        (translate("words_view", "Notes"), html(words.notes)),
        (translate("words_view", "Support"), html(words.support)),
        (translate("words_view", "Agreement"), html_list(words.agreement)),
    )


def _filled(*parts: Part) -> tuple[Part, ...]:
    return tuple((heading, text) for heading, text in parts if text)


class Reading(QAbstractScrollArea):
    """Rich text to read; it scrolls when it is longer than its place.

    Not a text field: when it has the focus, the keys keep their meaning for the show.
    """

    def __init__(self, name: str, size: Type) -> None:
        super().__init__()
        self._size, self._look, self._percent = size, Look(), 100
        self._parts: tuple[Part, ...] = ()
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._paint_context = QAbstractTextDocumentLayout.PaintContext()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewport(QLabel())  # what is found in here by ear is a text, not an empty place
        self.viewport().setAutoFillBackground(False)

    def toPlainText(self) -> str:
        """Return the text shown."""
        return self._document.toPlainText()

    def overflows(self) -> bool:
        """True if the text is longer than its place."""
        return self.verticalScrollBar().maximum() > 0

    def show_parts(self, parts: tuple[Part, ...], size: Type | None = None) -> None:
        """Show parts from their beginning; the same parts again change nothing."""
        size = self._size if size is None else size
        if (parts, size) != (self._parts, self._size):
            self._parts, self._size = parts, size
            self._fill()
            self.verticalScrollBar().setValue(0)

    def rescale(self, look: Look, percent: int) -> None:
        """Take on the measures of a look and the reader's own size."""
        self._look, self._percent = look, percent
        self.verticalScrollBar().setStyleSheet(scroll_style(look))
        self._document.setDocumentMargin(look.px(16))
        self._fill()

    def _fill(self) -> None:
        look, percent, document = self._look, self._percent, self._document
        ink = self.palette()
        ink.setColor(QPalette.ColorRole.Text, colour(Ink.TEXT))
        self._paint_context.palette = ink
        document.setDefaultFont(look.font(self._size, percent=percent))
        document.setIndentWidth(look.px(22 * percent / 100))
        document.setDefaultStyleSheet(recolour(self._style()))
        option = document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setHtml(recolour("".join(self._part_html(self._parts))))
        self.setAccessibleDescription(document.toPlainText())
        self.viewport().setAccessibleName(document.toPlainText())
        self._measure()

    def _measure(self) -> None:
        view, bar = self.viewport(), self.verticalScrollBar()
        self._document.setTextWidth(view.width())
        high = round(self._document.size().height())
        bar.setRange(0, max(0, high - view.height()))
        bar.setPageStep(view.height())
        bar.setSingleStep(self._look.px(40))
        view.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Break the lines anew."""
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen of the text, and a frame when the keys are here."""
        painter = QPainter(self.viewport())
        if self.hasFocus():
            painter.setPen(QPen(colour(Ink.TEXT), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        down = self.verticalScrollBar().value()
        painter.translate(0, -down)
        self._paint_context.clip = QRectF(event.rect()).translated(0, down)
        self._document.documentLayout().draw(painter, self._paint_context)

    def _part_html(self, parts: Iterable[Part]) -> Iterable[str]:
        for number, (heading, text) in enumerate(parts):
            above = self._look.px(14 * self._percent / 100) if number else 0
            yield f'<p class="head" style="margin-top:{above}px">{heading}</p>'
            yield f'<div class="body">{text}</div>'

    def _style(self) -> str:
        look, percent = self._look, self._percent
        space = look.px(self._size * 0.35 * percent / 100)
        head = look.px(Type.SMALL * percent / 100)
        return (
            f"p {{margin: 0 0 {space}px 0; line-height: 112%;}}"
            f"li {{margin: 0 0 {space // 2}px 0; line-height: 112%;}}"
            f"ul, ol {{margin: 0 0 {space}px 0;}}"
            f".head {{color: {Ink.ACCENT}; font-size: {head}px; font-weight: bold;"
            f" margin: 0 0 {look.px(3)}px 0;}}"
            f"td, th {{padding: {look.px(4)}px;}}"
        )


class WordsView(Panel):
    """Say and ask, large, beside all else; either alone takes the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.PANEL, parent)
        self._words: Words | None = None
        self._large = False
        self._percent = 100
        self._main = Reading(translate("words_view", "What you say"), Type.LARGE)
        self._side = Reading(translate("words_view", "What you do and watch for"), Type.BODY)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._main, 62)
        row.addWidget(self._side, 38)

    def show_words(self, words: Words) -> None:
        """Show the words of a beat; the same words again change nothing."""
        if words == self._words:
            return
        self._words = words
        self._fill(words)

    def set_large(self, *, large: bool) -> None:
        """Show all in one column where texts are large: two would be too narrow to read."""
        if large != self._large:
            self._large = large
            if self._words is not None:
                self._fill(self._words)

    def _fill(self, words: Words) -> None:
        main, side = main_parts(words), side_parts(words)
        if self._large:
            main, side = (*main, *side), ()
        self._main.setVisible(bool(main) or not side)
        self._side.setVisible(bool(side))
        # What is prepared is read sitting down, and its lists are long.
        size = Type.BODY if words.ready else Type.LARGE
        self._main.show_parts(main or (("", f"<p>{translate('words_view', NOTHING)}</p>"),), size)
        self._side.show_parts(side)

    def scroll_by(self, steps: int) -> None:
        """Scroll the words spoken, and with them the words beside, down or (negative) up."""
        for pane in (self._main, self._side):
            bar = pane.verticalScrollBar()
            bar.setValue(bar.value() + steps * 2 * bar.singleStep())

    def percent(self) -> int:
        """Return the size of the words in percent."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Set the size of the words, 100 to 200 percent."""
        percent = min(200, max(100, percent))
        if percent != self._percent:
            self._percent = percent
            self.rescale(self._look)

    def text(self) -> str:
        """Return all that is shown, as plain text."""
        shown = [pane for pane in (self._main, self._side) if not pane.isHidden()]
        return "\n".join(pane.toPlainText() for pane in shown)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        inset = look.px(4)
        self._row.setContentsMargins(inset, inset, inset, inset)
        for pane in (self._main, self._side):
            pane.rescale(look, self._percent)
