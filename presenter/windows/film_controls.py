"""Play, seek, sound and captions of the film on the wall, and the time it has left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.session.language import translate
from presenter.windows.look import Ink, Look, Type
from presenter.windows.meter import Meter
from presenter.windows.parts import RIGHT, Button, Line, time_words
from presenter.windows.scrub_bar import ScrubBar
from presenter.windows.signs import Sign
from presenter.windows.view import FilmView

VOLUME_STEP = 10  # percent


def left_words(film: FilmView) -> str:
    """Return the time left, up to the next pause or the end."""
    return f"{time_words(film.left)} left to the {'pause' if film.to_pause else 'end'}"


class FilmControls(QWidget):
    """The controls of a film; when it cannot play, why and what to do."""

    play_pause = Signal()
    seek_to = Signal(float)
    seek_by = Signal(float)
    replay_pressed = Signal()
    volume_changed = Signal(int)
    mute_toggled = Signal()
    captions_toggled = Signal()
    outputs_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._film: FilmView | None = None
        self._play = Button("Play the film", Sign.PLAY)
        self._replay = Button("Replay this stretch", Sign.REPLAY)
        self._back = Button("5 seconds back", Sign.EARLIER)
        self._on = Button("5 seconds on", Sign.LATER)
        self._quieter = Button("Quieter", Sign.MINUS)
        self._louder = Button("Louder", Sign.PLUS)
        self._mute = Button("Mute the sound", Sign.SOUND)
        self._captions = Button("Captions", Sign.CAPTIONS)
        self._outputs = Button(translate("film", "Where films are heard"), Sign.OUTPUT)
        self.meter = Meter()
        self._scrub = ScrubBar()
        self._left = Line(Type.BODY, bold=True)
        self._volume = Line(Type.SMALL, ink=Ink.QUIET, align=Qt.AlignmentFlag.AlignHCenter)
        self._reason = Line(Type.BODY, bold=True, ink=Ink.WARN, lines=3, hug=True)
        self._fix = Line(Type.BODY, lines=4, hug=True)
        self._place = Line(Type.SMALL, ink=Ink.QUIET, align=RIGHT)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._controls, self._failure = QWidget(), QWidget()
        self._keys = QHBoxLayout()
        for button in (self._play, self._replay, self._back, self._on):
            self._keys.addWidget(button)
        self._keys.addStretch(1)
        self._keys.addWidget(self._captions)
        self._sound = QHBoxLayout()
        for part in (self._mute, self._quieter, self._volume, self._louder):
            self._sound.addWidget(part)
        self._sound.addWidget(self.meter, 1)
        self._sound.addWidget(self._outputs)
        self._times = QHBoxLayout()
        self._times.addWidget(self._left, 2)
        self._times.addWidget(self._place, 1)
        self._rows = QVBoxLayout(self._controls)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._times)
        self._rows.addWidget(self._scrub)
        self._rows.addLayout(self._keys)
        self._rows.addLayout(self._sound)
        self._rows.addStretch(1)
        why = QVBoxLayout(self._failure)
        why.setContentsMargins(0, 0, 0, 0)
        why.addWidget(self._reason)
        why.addWidget(self._fix)
        why.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._controls)
        self._column.addWidget(self._failure)
        self._failure.hide()

    def _connect(self) -> None:
        self._play.clicked.connect(self.play_pause)
        self._replay.clicked.connect(self.replay_pressed)
        self._back.clicked.connect(lambda: self.seek_by.emit(-5.0))
        self._on.clicked.connect(lambda: self.seek_by.emit(5.0))
        self._quieter.clicked.connect(lambda: self._change_volume(-VOLUME_STEP))
        self._louder.clicked.connect(lambda: self._change_volume(VOLUME_STEP))
        self._mute.clicked.connect(self.mute_toggled)
        self._captions.clicked.connect(self.captions_toggled)
        self._outputs.clicked.connect(self.outputs_pressed)
        self._scrub.seek_to.connect(self.seek_to)

    def _change_volume(self, by: int) -> None:
        if self._film is not None:
            self.volume_changed.emit(min(100, max(0, self._film.volume + by)))

    def show_film(self, film: FilmView) -> None:
        """Show a film; the same film again changes nothing."""
        if film == self._film:
            return
        self._film = film
        failed = bool(film.failure)
        self.meter.follow(playing=film.playing and not failed)
        if failed == self._failure.isHidden():
            self._failure.setVisible(failed)
            self._controls.setVisible(not failed)
        self._reason.set_text(film.failure)
        self._fix.set_text(film.fix)
        self._scrub.show_film(film)
        self._left.set_text(left_words(film))
        whole = time_words(film.stop - film.start)
        self._place.set_text(f"{time_words(film.position - film.start)} of {whole}")
        self._show_switches(film)

    def _show_switches(self, film: FilmView) -> None:
        if film.playing:
            self._play.rename("Pause the film", Sign.PAUSE)
        else:
            self._play.rename("Play the film", Sign.PLAY)
        self._volume.set_text(f"{film.volume} %", Ink.WARN if film.muted else Ink.QUIET)
        self._quieter.setEnabled(film.volume > 0)
        self._louder.setEnabled(film.volume < 100)
        if film.muted:
            self._mute.rename("Give the sound back", Sign.SOUND_OFF)
        else:
            self._mute.rename("Mute the sound", Sign.SOUND)
        self._mute.set_on(on=film.muted)
        on = film.captions and film.has_captions
        words = "Captions are on" if on else "Captions are off"
        self._captions.rename(words if film.has_captions else "This film has no captions")
        self._captions.setEnabled(film.has_captions)
        self._captions.set_on(on=on)

    def texts(self) -> tuple[str, ...]:
        """Return what is said about the film now."""
        if self._failure.isHidden():
            return self._left.text(), self._place.text(), self._volume.text()
        return self._reason.text(), self._fix.text()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Where both have no room, the time left stays and the place in the film goes."""
        need = self._left.fontMetrics().horizontalAdvance("00:00 left to the pause")
        self._place.setVisible(self.width() * 2 / 3 > need)

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.px(6))
        self._sound.setSpacing(look.px(6))
        self._keys.setSpacing(look.px(6))
        self._volume.setFixedWidth(look.px(48))
        for part in (
            *(self._play, self._replay, self._back, self._on, self._quieter, self._louder),
            *(self._mute, self._captions, self._scrub, self._left, self._volume, self._reason),
            *(self._fix, self._place, self._outputs, self.meter),
        ):
            part.rescale(look)
