"""The foot of the console: back and next, what a key would do now, and a quiet message."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from presenter.session.language import noop, translate
from presenter.windows.entry import Entry
from presenter.windows.look import Ground, Ink, Look, Type
from presenter.windows.parts import Button, Line, Panel, Style
from presenter.windows.signs import Sign
from presenter.windows.view import Wall

_FREEZE = noop("bottom_bar", "Freeze: the room keeps this picture while you go on")
END_WORDS = noop("bottom_bar", "End the session? Enter ends, Escape goes on.")


class BottomBar(Panel):
    """Back, next and the rest, with two lines of words between them."""

    next_pressed = Signal()
    previous_pressed = Signal()
    black_toggled = Signal()
    white_toggled = Signal()
    freeze_toggled = Signal()
    overview_pressed = Signal()
    reload_pressed = Signal()
    keys_pressed = Signal()
    end_pressed = Signal()
    end_confirmed = Signal()
    end_declined = Signal()
    text_larger = Signal()
    text_smaller = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ground.PANEL, parent)
        self._asking = False
        self._said = ("", "")
        self._prompt = Line(Type.LARGE, bold=True, ink=Ink.ACCENT, lines=3, hug=True)
        self._message = Line(Type.BODY, lines=2, hug=True)
        self._lead, self._said_box, self._tail = QWidget(), QWidget(), QWidget()
        self._rows = tuple(QHBoxLayout(box) for box in (self._lead, self._tail))
        self._row = self._rows[0]
        self._words = QVBoxLayout(self._said_box)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._buttons: list[Button] = []
        self.entry = Entry()
        self.entry.hide()
        self.entry.opened.connect(self._make_room)
        self._row.addWidget(self.entry, 100)  # of all the room
        self._back = self._add(
            Button(translate("bottom_bar", "Back"), Sign.BACK, translate("bottom_bar", "Back")),
            self.previous_pressed,
        )
        main = Button(
            translate("bottom_bar", "Next"),
            Sign.NEXT,
            translate("bottom_bar", "Next"),
            style=Style.MAIN,
        )
        self._next = self._add(main, self.next_pressed)
        self._words.addStretch(1)
        self._words.addWidget(self._prompt)
        self._words.addWidget(self._message)
        self._words.addStretch(1)
        self._row = self._rows[1]
        self._yes = self._add(
            Button(
                translate("bottom_bar", "End the session"), Sign.END, translate("bottom_bar", "End")
            ),
            self.end_confirmed,
        )
        self._no = self._add(
            Button(
                translate("bottom_bar", "Go on with the session"),
                Sign.PLAY,
                translate("bottom_bar", "Go on"),
                style=Style.MAIN,
            ),
            self.end_declined,
        )
        self._yes.hide()
        self._no.hide()
        self._rest = self._add_rest()
        for row in self._rows:
            row.setContentsMargins(0, 0, 0, 0)
        self._large: bool | None = None
        self.set_large(large=False)

    def _add_rest(self) -> tuple[Button, ...]:
        self._black = self._add(
            Button(
                translate("bottom_bar", "Black: hide the picture from the room"),
                Sign.BLACK,
                translate("bottom_bar", "Black"),
            ),
            self.black_toggled,
        )
        self._white = self._add(
            Button(translate("bottom_bar", "White: an empty white wall"), Sign.WHITE),
            self.white_toggled,
        )
        self._freeze = self._add(
            Button(translate("bottom_bar", _FREEZE), Sign.FROZEN), self.freeze_toggled
        )
        overview = Button(
            translate("bottom_bar", "Overview of all steps"),
            Sign.GRID,
            translate("bottom_bar", "Overview"),
        )
        keys = Button(
            translate("bottom_bar", "The keys"), Sign.KEYS, translate("bottom_bar", "Keys")
        )
        return (
            self._black,
            self._white,
            self._freeze,
            self._add(overview, self.overview_pressed),
            self._add(keys, self.keys_pressed),
            self._add(
                Button(translate("bottom_bar", "Smaller words"), None, "A−"), self.text_smaller
            ),
            self._add(
                Button(translate("bottom_bar", "Larger words"), None, "A+"), self.text_larger
            ),
            self._add(
                Button(translate("bottom_bar", "Read the edited file again"), Sign.RELOAD),
                self.reload_pressed,
            ),
            self._add(
                Button(translate("bottom_bar", "End the session"), Sign.END), self.end_pressed
            ),
        )

    def set_large(self, *, large: bool) -> None:
        """Stand the words above the buttons where texts are large, else between them.

        There they take room only while there are some.
        """
        if large == self._large:
            return
        self._large = large
        self._grid.addWidget(self._lead, int(large), 0)
        self._grid.addWidget(self._said_box, 0, 0 if large else 1, 1, 3 if large else 1)
        self._grid.addWidget(self._tail, int(large), 2)
        for button in self._rest:
            button.shorten(short=large)
        self.entry.set_large(large=large)
        self._fill()

    def _add(self, button: Button, pressed: SignalInstance) -> Button:
        button.clicked.connect(pressed)
        self._row.addWidget(button)
        self._buttons.append(button)
        return button

    def show_words(self, prompt: str, message: str) -> None:
        """Show what a key would do now, and the quiet message."""
        self._said = (prompt, message)
        if not self._asking:
            self._fill()

    def show_wall(self, wall: tuple[Wall, ...]) -> None:
        """Mark which of the buttons has changed what the room sees."""
        for button, word, words in (
            (
                self._black,
                Wall.BLACK,
                translate("bottom_bar", "Black: hide the picture from the room"),
            ),
            (self._white, Wall.WHITE, translate("bottom_bar", "White: an empty white wall")),
            (self._freeze, Wall.FROZEN, translate("bottom_bar", _FREEZE)),
        ):
            again = (
                translate("bottom_bar", "Show where you are")
                if word is Wall.FROZEN
                else translate("bottom_bar", "Show the picture again")
            )
            button.set_on(on=word in wall)
            button.rename(again if word in wall else words)

    def ask_end(self, *, asking: bool) -> None:
        """Ask whether to end, in place of the other words and buttons; or stop asking."""
        if asking == self._asking:
            return
        self.entry.close_field()
        self._asking = asking
        self.set_ground(Ground.ALERT if asking else Ground.PANEL)
        for button in (self._back, self._next, *self._rest):
            button.setVisible(not asking)
        for button in (self._yes, self._no):
            button.setVisible(asking)
        self._fill()

    def _make_room(self, opened: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Give the field the whole bar, or take it back; a question comes before it."""
        if self._asking:
            return
        self.entry.setVisible(opened)
        for column, share in enumerate((1, 0) if opened else (0, 1)):
            self._grid.setColumnStretch(column, share)
        for button in (self._back, self._next, *self._rest):
            button.setVisible(not opened)
        self._fill()

    def texts(self) -> tuple[str, str]:
        """Return the prompt and the message shown."""
        return self._prompt.text(), self._message.text()

    def _fill(self) -> None:
        prompt, message = (translate("bottom_bar", END_WORDS), "") if self._asking else self._said
        self._prompt.set_text(prompt, Ink.TEXT if self._asking else Ink.ACCENT)
        self._message.set_text(message)
        for line, text in ((self._prompt, prompt), (self._message, message)):
            shown = bool(text) and self.entry.isHidden()
            if line.isHidden() == shown:
                line.setVisible(shown)
        room = self.entry.isHidden() and not self._large
        self._said_box.setVisible(room or bool(self._large and (prompt or message)))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Tell that there is more room above, or less."""
        self.resized.emit()

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        super().rescale(look)
        side = look.gap(10)
        self._grid.setContentsMargins(side, look.gap(6), side, look.gap(6))
        self._grid.setSpacing(look.gap(8))
        for row in self._rows:
            row.setSpacing(look.gap(8))
        self._words.setContentsMargins(look.px(8), 0, look.px(8), 0)
        self._words.setSpacing(0)
        self._prompt.rescale(look)
        self._message.rescale(look)
        self.entry.rescale(look)
        # Room for the prompt over a message, so that words that come and go move nothing.
        lines = self._prompt.fontMetrics().lineSpacing() + self._message.fontMetrics().lineSpacing()
        self._said_box.setMinimumHeight(0 if self._large else lines)
        for button in self._buttons:
            button.rescale(look)
