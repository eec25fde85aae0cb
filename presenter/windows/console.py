"""The console: all the facilitator needs on the laptop, in one window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from presenter.run.scene import Scene
from presenter.session.language import translate
from presenter.stage.live import Live
from presenter.stage.pictures import Pictures
from presenter.stage.zoom import WHOLE, Zoom
from presenter.windows.agenda import Agenda
from presenter.windows.announcer import QtAnnouncer, Telling
from presenter.windows.bottom_bar import BottomBar
from presenter.windows.console_layout import ConsoleLayout, Parts
from presenter.windows.entry import Entry
from presenter.windows.finish import FinishPanel
from presenter.windows.focus import go, go_to_region
from presenter.windows.look import Look, dress, look_for
from presenter.windows.previews import Picture, Preview
from presenter.windows.step_panel import StepPanel
from presenter.windows.time_view import TimeView
from presenter.windows.view import ConsoleView, RowState, Wall
from presenter.windows.wall_strip import WallStrip
from presenter.windows.words_view import WordsView

if TYPE_CHECKING:
    from presenter.windows.film_controls import FilmControls
    from presenter.windows.meter import Meter

Which = Literal["now", "next"]

SMALLEST = QSize(900, 500)  # a small laptop's screen at 150 %, a larger one's at 200 %


class ConsoleWindow(QWidget):
    """Shows a ConsoleView and tells what was pressed; its owner decides what that does."""

    next_pressed = Signal()
    previous_pressed = Signal()
    step_chosen = Signal(str)
    hide_step = Signal(str, bool)
    countdown_started = Signal()
    countdown_paused = Signal()
    countdown_extended = Signal(float)
    black_toggled = Signal()
    white_toggled = Signal()
    freeze_toggled = Signal()
    overview_pressed = Signal()
    reload_pressed = Signal()
    keys_pressed = Signal()
    workshop_pressed = Signal()
    count_pressed = Signal()
    numbers_pressed = Signal()
    end_pressed = Signal()
    end_confirmed = Signal()
    end_declined = Signal()
    finish_changed = Signal(object)
    text_larger = Signal()
    text_smaller = Signal()
    preview_resized = Signal()
    wall_told = Signal(str)  # what the room sees, in words
    film_made = Signal(object)  # the controls of a film, once they are there
    closing = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(title)
        dress(self)
        self._view: ConsoleView | None = None
        self._look = Look()
        self._overlay: QWidget | None = None
        self._inside = False  # the overlay leaves the strip and the bar free
        self._large: Picture | None = None
        self._wall, self._time, self._agenda = WallStrip(), TimeView(), Agenda()
        self._now = Preview(translate("console", "NOW"), now=True)
        self._next = Preview(translate("console", "NEXT"), now=False)
        self._step = StepPanel()
        self._words, self._finish, self._bar = WordsView(), FinishPanel(), BottomBar()
        self._finish.hide()
        parts = Parts(
            *(self._wall, self._time, self._agenda, self._now, self._next),
            *(self._step, self._words, self._finish, self._bar),
        )
        self._regions = parts.regions()
        self._layout = ConsoleLayout(self, parts)
        self._connect()
        self.telling = Telling(QtAnnouncer(self))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()
        self.setMinimumSize(SMALLEST)
        self.resize(1366, 700)

    def _connect(self) -> None:
        bar, countdown = self._bar, self._step.countdown
        for theirs, ours in (
            (bar.next_pressed, self.next_pressed),
            (bar.previous_pressed, self.previous_pressed),
            (bar.black_toggled, self.black_toggled),
            (bar.white_toggled, self.white_toggled),
            (bar.freeze_toggled, self.freeze_toggled),
            (bar.overview_pressed, self.overview_pressed),
            (bar.reload_pressed, self.reload_pressed),
            (bar.keys_pressed, self.keys_pressed),
            (self._wall.workshop_pressed, self.workshop_pressed),
            (self._step.count_pressed, self.count_pressed),
            (self._wall.numbers_pressed, self.numbers_pressed),
            (bar.end_pressed, self.end_pressed),
            (bar.end_confirmed, self.end_confirmed),
            (bar.end_declined, self.end_declined),
            (bar.text_larger, self.text_larger),
            (bar.text_smaller, self.text_smaller),
            (countdown.countdown_started, self.countdown_started),
            (countdown.countdown_paused, self.countdown_paused),
            (countdown.countdown_extended, self.countdown_extended),
            (self._step.film_made, self.film_made),
            (self._agenda.step_chosen, self.step_chosen),
            (self._agenda.hide_step, self.hide_step),
            (self._finish.finish_changed, self.finish_changed),
            (self._now.picture.resized, self.preview_resized),
            (self._next.picture.resized, self.preview_resized),
        ):
            theirs.connect(ours)
        # Once the layout is done: until then the room above the bar is not known.
        bar.resized.connect(self._place_overlay, Qt.ConnectionType.QueuedConnection)

    @property
    def film(self) -> FilmControls:
        """The controls of a film, made when they are first asked for."""
        return self._step.film

    def meter(self) -> Meter:
        """Return the meter of the film's sound."""
        return self._step.film.meter

    def set_title(self, title: str) -> None:
        """Name the window after the session."""
        self.setWindowTitle(translate("console", "{title} — console").format(title=title))

    def show_view(self, view: ConsoleView) -> None:
        """Show a moment of the run; only what differs from the last view is touched."""
        before, self._view = self._view, view
        if view == before:
            return
        self.telling.tell(view)
        self.wall_told.emit(view.wall_words)
        self._wall.show_wall(view.wall, view.wall_words)
        self._bar.show_words(view.prompt, view.message)
        self._bar.show_wall(view.wall)
        frozen = Wall.FROZEN in view.wall
        self._now.set_word(
            translate("console", "NOW, FROZEN") if frozen else translate("console", "NOW")
        )
        self._now.set_title(view.now_title)
        self._next.set_title(view.next_title)
        self._words.show_words(view.words)
        self._time.show_time(view.clock, view.finish_words, view.pace)
        self._time.show_break(view.break_words, view.break_pace)
        self._finish.show_start(view.start_words)
        self._step.show_step(view)
        if before is None or view.agenda != before.agenda:
            self._agenda.show_rows(view.agenda)
            if any(row.state is RowState.NOW for row in view.agenda):
                self.hide_finish()

    def show_film_frame(self, image: QImage, caption: tuple[str, ...], zoom: Zoom = WHOLE) -> None:
        """Mirror a film frame into "now"; the image need not outlive the call."""
        film = None if self._view is None else self._view.film
        moving = film is not None and film.playing
        self._mirror().show_frame(image, caption, zoom, moving=moving)

    def show_over(self, scene: Scene, live: Live, pictures: Pictures) -> None:
        """Mirror what lies over the picture into "now"."""
        self._mirror().show_over(scene, live, pictures)

    def set_preview(self, which: Which, image: QImage | None, zoom: Zoom = WHOLE) -> None:
        """Show a still, or a part of one, in "now" or "next"; None empties it."""
        (self._mirror() if which == "now" else self._next.picture).show_image(image, zoom)

    def preview_sizes(self) -> tuple[QSize, QSize]:
        """Return the sizes of "now" and "next" in device pixels."""
        return self._mirror().pixels(), self._next.picture.pixels()

    def enlarge(self, mirror: Picture | None) -> None:
        """Show "now" in this larger picture that lies over the console, or in its own again."""
        if mirror is not self._large:
            self._large = mirror
            self.preview_resized.emit()

    def _mirror(self) -> Picture:
        return self._now.picture if self._large is None else self._large

    def set_text_percent(self, percent: int) -> None:
        """Set the size of the facilitator's words, 100 to 200 percent."""
        self._words.set_percent(percent)

    def text_percent(self) -> int:
        """Return the size of the facilitator's words in percent."""
        return self._words.percent()

    def ask_finish(self, minute: int | None) -> None:
        """Ask for today's finish, with an answer filled in, in minutes after midnight."""
        self._finish.ask(minute)

    def hide_finish(self) -> None:
        """Take the question for today's finish away."""
        if not self._finish.isHidden():
            # Else the focus would go on to some button, with a ring around it that means nothing.
            (self._overlay or self).setFocus()
        self._finish.hide()  # though it seems hidden while the layout moves it

    def entry(self) -> Entry:
        """Return the field in the bar at the foot."""
        return self._bar.entry

    def ask_end(self, *, asking: bool) -> None:
        """Ask whether to end the session, or take the question away."""
        if self._bar.isAncestorOf(self.focusWidget()):
            self.setFocus()  # its button goes away, and the focus must not go on to another
        self._bar.ask_end(asking=asking)
        if asking:
            self.telling.ask_end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the words with Ctrl and an arrow, walk by F6, and step back from a control."""
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        way = ways.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._words.scroll_by(way)
        elif event.key() == Qt.Key.Key_F6:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            go_to_region(self.regions(), self.focusWidget(), forward=not back)
        elif event.key() == Qt.Key.Key_Escape:
            self.setFocus()
        else:
            super().keyPressEvent(event)

    def regions(self) -> tuple[QWidget, ...]:
        """Return where the keys can go: the regions of the console, or the page over it."""
        return self._regions if self._overlay is None else (self._overlay,)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own method
        """Walk through what is seen; what lies under a page is not to be reached."""
        return go(self.regions(), self.focusWidget(), forward=forward)

    def show_overlay(self, overlay: QWidget, *, inside: bool = False) -> None:
        """Lay a page over the console; with `inside` between the strip above and the bar below."""
        self.hide_overlay()
        self._overlay, self._inside = overlay, inside
        overlay.setParent(self)
        self._place_overlay()
        overlay.show()
        overlay.raise_()
        overlay.setFocus()

    def hide_overlay(self) -> None:
        """Take away what lies over the console; its owner keeps it."""
        if self._overlay is not None:
            self.setFocus()
            self._overlay.hide()
            self._overlay = None

    def overlay(self) -> QWidget | None:
        """Return what lies over the console, None if nothing does."""
        return self._overlay

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size; the layout's own would follow the pictures fitted last."""
        return SMALLEST

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the pictures to the window, and all measures when it is of another class."""
        look = look_for(self.size())
        if look != self._look or not self._now.picture.minimumWidth():
            self._look = look
            self._layout.rescale(look, self.size())
        self._layout.fit(self.size())
        self._place_overlay()

    def _place_overlay(self) -> None:
        if self._overlay is not None:
            inside = self._layout.inside() if self._inside else self.rect()
            self._overlay.setGeometry(inside)
            self._overlay.raise_()  # parts that come out of the scrolled pile come on top

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that somebody wants the window closed and leave it to the owner to decide.

        A close that the program itself asks for goes through.
        """
        if event.spontaneous():
            event.ignore()
            self.closing.emit()
