"""The welcome window: shipped and recent sessions, and the way to another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from presenter.run.settings import load_settings, settings_path
from presenter.session.language import noop, translate
from presenter.session.problems import Problem
from presenter.share.shipped import shipped_folder, shipped_sessions
from presenter.windows.checking import Checking
from presenter.windows.flow import Flow
from presenter.windows.look import (
    Ground,
    Ink,
    Look,
    Type,
    dress,
    follow,
    lay_on,
    look_for,
    scroll_style,
)
from presenter.windows.offers import Offer, OfferDelegate, OfferModel
from presenter.windows.parts import Button, Line, Panel, Style
from presenter.windows.problems_page import ProblemsPage, summary
from presenter.windows.remembered import Remembered
from presenter.windows.shelf import offers
from presenter.windows.sight import sight_for
from presenter.windows.signs import Sign
from presenter.windows.welcome_art import WelcomeArt

if TYPE_CHECKING:
    from presenter.windows.key_settings import KeySettings
    from presenter.windows.settings_page import SettingsPage

__all__ = ["Offer", "WelcomeWindow"]

NOTHING = noop(
    "welcome", "There is no session here yet. Open one, or drop its file on this window."
)
DROP = noop("welcome", "Let go to open it.")
NARROW = 800  # pixels at scale 1: a window with no room beside the sessions
SUFFIXES = {".yaml", ".yml"}


def dropped_path(data: QMimeData) -> Path | None:
    """Return the session file that is dragged in, None if it is something else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in SUFFIXES else None


def _buttons() -> tuple[Button, Button, Button, Button, Button, Button]:
    """Return the buttons: open, settings, past sessions, check, practise, present."""
    return (
        Button(
            translate("welcome", "Open a session file"), Sign.FOLDER, translate("welcome", "Open…")
        ),
        Button(
            translate("welcome", "Settings, keys and clicker"),
            Sign.SETTINGS,
            translate("welcome", "Settings…"),
        ),
        Button(
            translate("welcome", "Past sessions: reports, names and scores"),
            Sign.POLL,
            translate("welcome", "Past sessions…"),
        ),
        Button(
            translate("welcome", "Check the chosen session for mistakes"),
            Sign.CHECK,
            translate("welcome", "Check"),
        ),
        Button(
            translate("welcome", "Practise the chosen session; its record is kept apart"),
            Sign.REPLAY,
            translate("welcome", "Practise"),
        ),
        Button(
            translate("welcome", "Present the chosen session"),
            Sign.PLAY,
            translate("welcome", "Present"),
            style=Style.MAIN,
        ),
    )


class WelcomeWindow(QWidget):
    """Offers sessions and shows what is wrong with one; its owner opens the one wanted."""

    open_session = Signal(object)  # a Path
    past_asked = Signal()
    practise_session = Signal(object)  # a Path
    closed = Signal()

    def __init__(self, remembered: Remembered | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered or Remembered()
        follow(sight_for(self._remembered.settings()))
        dress(self)
        self.setWindowTitle("presenter")
        self.setAcceptDrops(True)
        self._look = Look()
        self._model, self._delegate = OfferModel(), OfferDelegate(self)
        self._list = self._make_list()
        self._side = Panel(Ground.PANEL)
        self._name = Line(Type.CLOCK, bold=True)
        self._name.set_text("presenter")
        self._about = Line(Type.BODY, lines=3, hug=True)
        self._about.set_text(
            translate(
                "welcome", "Films, questions and the clock for a workshop, from one session file."
            )
        )
        self._words = Line(Type.BODY, ink=Ink.QUIET, lines=4, hug=True)
        made = _buttons()
        self._browse, self._set, self._past, self._check, self._practise, self._start = made
        self._art = WelcomeArt()
        self._page: ProblemsPage | None = None
        self._key_settings: KeySettings | None = None
        self._settings: SettingsPage | None = None
        self._checked = Path()
        self._checking = Checking(self)
        self._build()
        self._connect()
        self.setMinimumSize(860, 540)
        self.resize(1120, 680)
        self.refresh()

    def _make_list(self) -> QListView:
        made = QListView()
        made.setAccessibleName(translate("welcome", "Sessions"))
        made.setModel(self._model)
        made.setItemDelegate(self._delegate)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _build(self) -> None:
        self._column = QVBoxLayout(self._side)
        self._column.addWidget(self._name)
        self._column.addWidget(self._about)
        self._column.addWidget(self._art, 1)
        self._buttons = Flow()
        self._buttons.addWidget(self._browse)
        self._buttons.addWidget(self._set)
        self._buttons.addWidget(self._past)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._check)
        self._buttons.addWidget(self._practise)
        self._buttons.addWidget(self._start)
        self._right = QVBoxLayout()
        self._right.addWidget(self._list, 1)
        self._right.addWidget(self._words)
        self._right.addLayout(self._buttons)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._side, 38)
        self._row.addLayout(self._right, 62)

    def _connect(self) -> None:
        self._browse.clicked.connect(self._choose_file)
        self._set.clicked.connect(self.settings)
        self._past.clicked.connect(self.past_asked)
        self._check.clicked.connect(self._check_pressed)
        self._checking.done.connect(self._show_checked)
        self._practise.clicked.connect(self._practise_pressed)
        self._start.clicked.connect(self._start_pressed)
        # Not `activated`: the list lets Enter, which it tells of by that, go on to this window too.
        self._list.doubleClicked.connect(lambda *_: self._start_pressed())
        self._list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._enable()

    def show_offers(self, shipped: tuple[Offer, ...], recent: tuple[Offer, ...]) -> None:
        """Show the sessions, the most recent one chosen."""
        self._model.set_offers(shipped, recent)
        first = self._model.first()
        if first >= 0:
            self._list.setCurrentIndex(self._model.index(first))
            self._list.scrollToTop()
        self._list.setVisible(first >= 0)
        self._right.setAlignment(
            self._words, Qt.AlignmentFlag.AlignTop if first < 0 else Qt.AlignmentFlag(0)
        )
        self._words.set_text("" if first >= 0 else translate("welcome", NOTHING), Ink.QUIET)
        self._show_words()
        self._enable()

    def show_trouble(self, words: str) -> None:
        """Say what went wrong with a session, or take it away with an empty text."""
        self._words.set_text(words, Ink.WARN)
        self._show_words()

    def chosen(self) -> Offer | None:
        """Return the session chosen."""
        return self._model.offer_at(self._list.currentIndex())

    def words(self) -> str:
        """Return what is said below the list."""
        return self._words.text()

    def _show_words(self) -> None:
        self._words.setVisible(bool(self._words.text()))

    def _enable(self) -> None:
        there = self.chosen() is not None
        self._start.setEnabled(there)
        self._practise.setEnabled(there)
        self._check.setEnabled(there and not self._checking.busy)

    def _start_pressed(self) -> None:
        offer = self.chosen()
        if offer is not None:
            self.open_session.emit(offer.path)

    def _practise_pressed(self) -> None:
        offer = self.chosen()
        if offer is not None:
            self.practise_session.emit(offer.path)

    def _check_pressed(self) -> None:
        offer = self.chosen()
        if offer is not None:
            self.check(offer.path)

    def _choose_file(self) -> None:
        folder = self._offered_folder()
        kinds = translate("welcome", "Sessions (*.yaml *.yml);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("welcome", "Open a session"), str(folder), kinds
        )
        if chosen:
            self.open_session.emit(Path(chosen))

    def _offered_folder(self) -> Path:
        offer = self.chosen()
        own = offer is not None and not offer.path.is_relative_to(shipped_folder())
        return offer.path.parent if offer is not None and own else Path.home()

    def check(self, path: Path) -> None:
        """Look a session and its films over; what is found is shown when it is known."""
        if self._checking.busy:
            return
        self._checking.start(path)
        self._words.set_text(
            translate("welcome", "Looking {file} and its films over…").format(file=path.name),
            Ink.QUIET,
        )
        self._show_words()
        self._enable()

    @Slot(object, object)
    def _show_checked(self, path: Path, problems: tuple[Problem, ...] | None) -> None:
        self._enable()
        if not self.isVisible():
            return  # a session was opened meanwhile: nothing may come up in front of it
        well = problems is not None and not problems
        self._words.set_text(
            translate("welcome", "Nothing is wrong with {file}.").format(file=path.name)
            if well
            else "",
            Ink.GOOD,
        )
        self._show_words()
        if problems:
            self._show_problems(path, problems)
        elif well and self._page is not None:
            self._page.hide()  # it listed what is mended now

    def _show_problems(self, path: Path, problems: tuple[Problem, ...]) -> None:
        page = self._page or ProblemsPage(path.name)
        if self._page is None:
            self._page = page
            page.closed.connect(page.hide)
            page.look_again.connect(lambda: self.check(self._checked))
            page.present_anyway.connect(self._present_checked)
        self._checked = path
        page.set_heading(f"{path.name}: {summary(problems)}")
        page.show_problems(problems, True)
        page.show()
        page.raise_()

    def page(self) -> ProblemsPage | None:
        """Return the page with a session's problems, None before the first check found any."""
        return self._page

    def settings(self) -> None:
        """Show the page with all settings."""
        if self._settings is None:
            from presenter.windows.settings_page import SettingsPage  # only where it is asked for

            self._settings = SettingsPage(self._remembered)
            self._settings.closed.connect(self._settings.hide)
            self._settings.keys_asked.connect(self.change_keys)
            self._settings.changed.connect(lambda new: follow(sight_for(new)))
        self._settings.show()
        self._settings.raise_()
        self._settings.activateWindow()

    def settings_page(self) -> SettingsPage | None:
        """Return the page with the settings, None before it was asked for."""
        return self._settings

    def change_keys(self) -> None:
        """Show the page on which keys are changed and a clicker is learned."""
        self._close_keys()
        from presenter.windows.key_settings import KeySettings  # only where keys are changed

        self._key_settings = KeySettings(self._remembered)
        page = self._key_settings.page()
        self._key_settings.closed.connect(page.hide)
        page.show()
        page.raise_()
        page.activateWindow()
        if self._key_settings.trouble:
            self.show_trouble(self._key_settings.trouble)

    def keys_page(self) -> QWidget | None:
        """Return the page on which keys are changed, None before it was asked for."""
        return self._key_settings.shown() if self._key_settings else None

    def _close_pages(self) -> None:
        self._close_keys()
        if self._settings is not None:
            self._settings.hide()

    def _close_keys(self) -> None:
        if self._key_settings is not None:
            self._key_settings.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the pages with settings and keys away: a session is opened."""
        super().hideEvent(event)
        self._close_pages()

    def _present_checked(self) -> None:
        if self._page is not None:
            self._page.hide()
        self.open_session.emit(self._checked)

    def refresh(self) -> None:
        """Read again which sessions are at hand."""
        settings, trouble = load_settings(settings_path())
        recent = tuple(Path(text) for text in settings.recent)
        shipped = shipped_sessions(shipped_folder())
        self.show_offers(offers(shipped), offers(path for path in recent if path not in shipped))
        if trouble:
            self.show_trouble(trouble)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window was closed: the program ends with it."""
        super().closeEvent(event)
        self._checking.close()
        self._close_pages()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen session at Enter, and the file chooser at Ctrl+O."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._start_pressed()
        elif control and event.key() == Qt.Key.Key_O:
            self._choose_file()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a session file."""
        if dropped_path(event.mimeData()):
            event.acceptProposedAction()
            self._side.set_ground(Ground.NOW)
            self._words.set_text(translate("welcome", DROP), Ink.ACCENT)
            self._show_words()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Forget the file that was not let go."""
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file let go here."""
        self._end_drag()
        path = dropped_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_session.emit(path)

    def _end_drag(self) -> None:
        self._side.set_ground(Ground.PANEL)
        self._words.set_text(
            "" if self._model.first() >= 0 else translate("welcome", NOTHING), Ink.QUIET
        )
        self._show_words()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Take on the measures of the window."""
        look = look_for(self.size())
        if look == self._look and self._row.spacing() == look.px(28):
            return
        self._look = look
        px = look.px
        self._side.setVisible(self.width() / look.scale > NARROW)  # large texts need the room
        self._row.setContentsMargins(px(20), px(20), px(28), px(20))
        self._row.setSpacing(px(28))
        self._column.setContentsMargins(px(28), px(24), px(28), px(24))
        self._column.setSpacing(px(8))
        self._right.setSpacing(px(14))
        self._buttons.setSpacing(px(10))
        self._list.verticalScrollBar().setStyleSheet(scroll_style(look))
        self._delegate.rescale(look)
        lay_on(self._list, Ground.WINDOW)
        self._list.scheduleDelayedItemsLayout()
        lines = (self._name, self._about, self._words)
        buttons = (
            *(self._browse, self._set, self._past),
            *(self._check, self._practise, self._start),
        )
        for part in (*lines, self._side, *buttons):
            part.rescale(look)
