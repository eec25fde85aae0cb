"""Play, seek, sound and captions of the film on the wall, and the time it has left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from presenter.session.language import noop, translate
from presenter.windows.film_more import FilmMore, rate_words
from presenter.windows.film_stead import FilmStead
from presenter.windows.languages import language_name
from presenter.windows.look import Ink, Look, Type
from presenter.windows.meter import Meter
from presenter.windows.parts import RIGHT, Button, Line, time_words
from presenter.windows.scrub_bar import ScrubBar
from presenter.windows.signs import Sign
from presenter.windows.view import FilmView

VOLUME_STEP = 10  # percent
_TO_PAUSE = noop("film_controls", "{time} left to the pause")


def left_words(film: FilmView) -> str:
    """Return the time left, up to the next pause or the end."""
    words = translate("film_controls", "{time} left to the end")
    if film.to_pause:
        words = translate("film_controls", _TO_PAUSE)
    return words.format(time=time_words(film.left))


def unusual_words(film: FilmView) -> str:
    """Return what is not as usual: the speed, the gain of its sound, the captions' language."""
    parts = []
    if film.rate != 1.0:
        words = translate("film_controls", "Speed {rate}, for practice")
        parts.append(words.format(rate=rate_words(film.rate)))
    if film.gain:
        words = translate("film_controls", "sound {gain} dB")
        parts.append(words.format(gain=f"{film.gain:+g}".replace("-", "−")))
    if len(film.languages) > 1:
        words = translate("film_controls", "captions: {language}")
        parts.append(words.format(language=language_name(film.language)))
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


class FilmControls(QWidget):
    """The controls of a film; where something else stands in for it, why and what to do."""

    play_pause = Signal()
    seek_to = Signal(float)
    seek_by = Signal(float)
    dragged = Signal(float)
    dropped = Signal()
    again_pressed = Signal()
    rate_chosen = Signal(float)
    skip_pressed = Signal()
    plan_b_toggled = Signal()
    volume_changed = Signal(int)
    mute_toggled = Signal()
    captions_toggled = Signal()
    language_pressed = Signal()
    outputs_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._film: FilmView | None = None
        self._play = Button(translate("film_controls", "Play the film"), Sign.PLAY)
        self._again = Button(
            translate("film_controls", "Show the film again from its start"), Sign.REPLAY
        )
        self._back = Button(translate("film_controls", "5 seconds back"), Sign.EARLIER)
        self._on = Button(translate("film_controls", "5 seconds on"), Sign.LATER)
        self._quieter = Button(translate("film_controls", "Quieter"), Sign.MINUS)
        self._louder = Button(translate("film_controls", "Louder"), Sign.PLUS)
        self._mute = Button(translate("film_controls", "Mute the sound"), Sign.SOUND)
        self._captions = Button(translate("film_controls", "Captions"), Sign.CAPTIONS)
        self._language = Button(
            translate("film_controls", "Captions in another language"), text="EN"
        )
        self._open_more = Button(
            translate("film_controls", "More for this film: speed, skip, plan B"),
            text="…",
        )
        self._outputs = Button(translate("film_controls", "Where films are heard"), Sign.OUTPUT)
        self.meter = Meter()
        self._scrub = ScrubBar()
        self._left = Line(Type.BODY, bold=True)
        self._volume = Line(Type.SMALL, ink=Ink.QUIET, align=Qt.AlignmentFlag.AlignHCenter)
        self._place = Line(Type.SMALL, ink=Ink.QUIET, align=RIGHT)
        self._unusual = Line(Type.SMALL, ink=Ink.QUIET, lines=2, hug=True)
        self._gap = 6  # pixels between two of them
        self._controls, self._stead, self._more = QWidget(), FilmStead(), FilmMore()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._keys = QHBoxLayout()
        for button in (self._play, self._again, self._back, self._on):
            self._keys.addWidget(button)
        self._keys.addStretch(1)
        self._keys.addWidget(self._captions)
        self._keys.addWidget(self._language)
        self._sound = QHBoxLayout()
        for part in (self._mute, self._quieter, self._volume, self._louder):
            self._sound.addWidget(part)
        self._sound.addStretch(1)
        self._sound.addWidget(self._outputs)
        self._sound.addWidget(self._open_more)
        self._times = QHBoxLayout()
        self._times.addWidget(self._left, 2)
        self._times.addWidget(self._place, 1)
        self._rows = QVBoxLayout(self._controls)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._times)
        self._rows.addWidget(self._scrub)
        self._rows.addWidget(self.meter)
        self._rows.addLayout(self._keys)
        self._rows.addLayout(self._sound)
        self._rows.addWidget(self._unusual)
        self._rows.addStretch(1)
        # What is seldom seen must not keep the controls from becoming narrow.
        self._more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._pages = QStackedWidget()
        for page in (self._controls, self._stead, self._more):
            self._pages.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._pages)

    def _connect(self) -> None:
        self._play.clicked.connect(self.play_pause)
        self._again.clicked.connect(self.again_pressed)
        self._back.clicked.connect(lambda: self.seek_by.emit(-5.0))
        self._on.clicked.connect(lambda: self.seek_by.emit(5.0))
        self._quieter.clicked.connect(lambda: self._change_volume(-VOLUME_STEP))
        self._louder.clicked.connect(lambda: self._change_volume(VOLUME_STEP))
        self._mute.clicked.connect(self.mute_toggled)
        self._captions.clicked.connect(self.captions_toggled)
        self._language.clicked.connect(self.language_pressed)
        self._outputs.clicked.connect(self.outputs_pressed)
        self._scrub.seek_to.connect(self.seek_to)
        self._scrub.dragged.connect(self.dragged)
        self._scrub.dropped.connect(self.dropped)
        self._open_more.clicked.connect(lambda: self._pages.setCurrentWidget(self._more))
        self._more.closed.connect(self._close_more)
        self._more.rate_chosen.connect(self.rate_chosen)
        for part in (self._more, self._stead):
            part.again_pressed.connect(self._done(self.again_pressed.emit))
            part.skip_pressed.connect(self._done(self.skip_pressed.emit))
            part.plan_b_toggled.connect(self._done(self.plan_b_toggled.emit))

    def _done(self, ask: Callable[[], None]) -> Callable[[], None]:
        """Return a press that asks for something and goes back to the controls."""

        def pressed() -> None:
            self._close_more()
            ask()

        return pressed

    def _close_more(self) -> None:
        if self._pages.currentWidget() is self._more:
            self._turn()

    def _turn(self) -> None:
        """Show the controls, or what is said where something stands in for the film."""
        failed = self._film is not None and bool(self._film.failure)
        self._pages.setCurrentWidget(self._stead if failed else self._controls)

    def _change_volume(self, by: int) -> None:
        if self._film is not None:
            self.volume_changed.emit(min(100, max(0, self._film.volume + by)))

    def show_film(self, film: FilmView) -> None:
        """Show a film; the same film again changes nothing."""
        if film == self._film:
            return
        self._film = film
        if self._pages.currentWidget() is not self._more or film.failure:
            self._turn()
        self._stead.show_film(film)
        self._more.show_film(film)
        self.meter.follow(playing=film.playing and not film.failure)
        self._scrub.show_film(film)
        self._left.set_text(left_words(film))
        whole = time_words(film.stop - film.start)
        at = time_words(film.position - film.start)
        self._place.set_text(
            translate("film_controls", "{at} of {whole}").format(at=at, whole=whole)
        )
        self._unusual.set_text(unusual_words(film))
        self._show_switches(film)
        self._show_captions(film)

    def _show_switches(self, film: FilmView) -> None:
        if film.playing:
            self._play.rename(translate("film_controls", "Pause the film"), Sign.PAUSE)
        else:
            self._play.rename(translate("film_controls", "Play the film"), Sign.PLAY)
        self._volume.set_text(f"{film.volume} %", Ink.WARN if film.muted else Ink.QUIET)
        self._quieter.setEnabled(film.volume > 0)
        self._louder.setEnabled(film.volume < 100)
        if film.muted:
            self._mute.rename(translate("film_controls", "Give the sound back"), Sign.SOUND_OFF)
        else:
            self._mute.rename(translate("film_controls", "Mute the sound"), Sign.SOUND)
        self._mute.set_on(on=film.muted)

    def _show_captions(self, film: FilmView) -> None:
        on = film.captions and film.has_captions
        words = translate("film_controls", "This film has no captions")
        if on:
            words = translate("film_controls", "Captions are on")
        elif film.has_captions:
            words = translate("film_controls", "Captions are off")
        self._captions.rename(words)
        self._captions.setEnabled(film.has_captions)
        self._captions.set_on(on=on)
        several = len(film.languages) > 1
        if several:
            words = translate("film_controls", "Captions in {language}; press for another language")
            named = words.format(language=language_name(film.language))
            self._language.rename(named, text=film.language.partition("-")[0].upper())
        if self._language.isHidden() is several:
            self._language.setVisible(several)

    def texts(self) -> tuple[str, ...]:
        """Return what is said about the film now."""
        if self._pages.currentWidget() is self._stead:
            return self._stead.texts()
        return self._left.text(), self._place.text(), self._volume.text()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Where there is little room, what is said or can be pressed elsewhere goes."""
        need = self._left.fontMetrics().horizontalAdvance(
            translate("film_controls", _TO_PAUSE).format(time="00:00")
        )
        self._place.setVisible(self.width() * 2 / 3 > need)
        room = (
            self.width()
            - 2 * self._gap
            - sum(part.sizeHint().width() + self._gap for part in self._least())
        )
        outputs = self._outputs.sizeHint().width() + self._gap
        short = room < outputs
        narrow = room < outputs + self._volume.width() + self._gap
        for part in (self._back, self._on, self._volume):
            part.setVisible(not narrow)
        self._outputs.setVisible(not short)  # its key, and the settings, lead there too

    def _least(self) -> tuple[Button, ...]:
        """Return what stays in the row of the sound."""
        return self._mute, self._quieter, self._louder, self._open_more

    def rescale(self, look: Look) -> None:
        """Take on the measures of a look."""
        self._gap = look.px(6)
        for layout in (self._rows, self._sound, self._keys):
            layout.setSpacing(self._gap)
        self._volume.setFixedWidth(look.px(48))
        for part in (
            *(self._play, self._again, self._back, self._on, self._quieter, self._louder),
            *(self._mute, self._captions, self._language, self._open_more, self._scrub),
            *(self._left, self._volume, self._place, self._unusual, self._stead, self._more),
            *(self._outputs, self.meter),
        ):
            part.rescale(look)
