"""Qt's media player, made by QML, and its sound: told what to do in plain calls.

Objects of Qt that Python makes carry Python's own table of methods: each thread of Qt's player that
ends then asks Python whether it has taken one over, which hangs or ends the process at times (see
docs/adr/0005). What QML makes belongs to C++ and asks nobody. All calls on the window's thread but
for `outputs`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from presenter.session.language import translate

# Decoding in the graphics card is copied back, on a rarer path; Qt reads this when it loads.
os.environ.setdefault("QT_FFMPEG_DECODING_HW_DEVICE_TYPES", ",")

from PySide6.QtCore import QLoggingCategory, Qt, QTimer, QUrl
from PySide6.QtMultimedia import (
    QAudioDevice,
    QMediaDevices,
    QMediaFormat,
    QMediaMetaData,
    QMediaPlayer,
    QVideoSink,
)
from PySide6.QtQml import QQmlComponent, QQmlEngine

from presenter.film.choice import found

__all__ = ["Media", "Workshop", "rouse"]

_QML = b"""import QtMultimedia
MediaPlayer { audioOutput: AudioOutput {} videoOutput: VideoSink {} }"""
_FADE_MS = 60  # in which the sound comes and goes: a cut is heard as a click
_STEP_MS = 3
_LEAD_MS = 150  # until sound comes out after it was asked for: raised before, it would begin loud
_QUEUED = Qt.ConnectionType.QueuedConnection


def rouse() -> Iterator[None]:
    """Have Qt load what it decodes with, and look for sound devices, in two steps."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode)
    yield
    QMediaDevices.audioOutputs()
    yield


class Workshop:
    """Makes Qt's media players."""

    def __init__(self) -> None:
        # What is wrong with a film is told in plain words; Qt's own are many, of each film.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        QMediaDevices.audioOutputs()  # the list is begun here: the window's thread must do it
        self._engine = QQmlEngine()
        self._component = QQmlComponent(self._engine)
        self._component.setData(_QML, QUrl())

    @property
    def trouble(self) -> str:
        """Why no film can play, empty if one can."""
        said = " ".join(self._component.errorString().split())
        if said:
            words = translate("qt_media", "Qt Multimedia does not load ({reason}).")
            return words.format(reason=said)
        if not QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode):
            return translate("qt_media", "Qt Multimedia finds nothing to decode films with.")
        return ""

    def make(self) -> Media:
        """Return a new player."""
        made = self._component.create()
        if not isinstance(made, QMediaPlayer):
            raise RuntimeError(self.trouble or "QML made no media player")
        return Media(made)

    def close(self) -> None:
        """Let go of what makes players, after all of them."""
        self._component.deleteLater()
        self._engine.deleteLater()


class Media:
    """One of Qt's media players, its sink and its sound."""

    def __init__(self, player: QMediaPlayer) -> None:
        self._player = player
        self._sink: QVideoSink = player.videoSink()
        self._sound = player.audioOutput()
        self._wanted = ""  # the sound device, by the name people know
        self._loud = 0.0  # how loud it is to be, 0 to 1
        self._now = -1.0  # how loud Qt was told to be
        self._after: Callable[[], None] | None = None  # once the sound is gone
        self._lead = QTimer(singleShot=True, interval=_LEAD_MS)
        self._fade = QTimer(interval=_STEP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._lead.timeout.connect(self._fade.start)
        self._fade.timeout.connect(self._step)
        self._set(0.0)

    def connect(
        self,
        frame: Callable[..., None],
        status: Callable[..., None],
        error: Callable[..., None],
    ) -> None:
        """Have slots called, from the event loop, with frames, states of the file, and errors."""
        self._sink.videoFrameChanged.connect(frame, _QUEUED)
        self._player.mediaStatusChanged.connect(status, _QUEUED)
        self._player.errorOccurred.connect(error, _QUEUED)

    # The film

    def open(self, address: QUrl) -> None:
        """Open a file, or none."""
        self._hush()
        self._player.setSource(address)

    def play(self) -> None:
        """Play; the sound comes up from silence."""
        self._after = None
        self._player.play()

    def pause(self) -> None:
        """Stand still at once; the sound is silent already, or is cut."""
        self._hush()
        self._player.pause()

    def fade_and_pause(self) -> None:
        """Let the sound go, then stand still."""
        self._later(self._player.pause)

    def stop(self) -> None:
        """Stop."""
        self._hush()
        self._player.stop()

    def go(self, milliseconds: int) -> None:
        """Let the sound go, then stand still at a time."""

        def gone() -> None:
            self._player.pause()
            self._player.setPosition(milliseconds)

        self._later(gone)

    def let_go(self) -> None:
        """Let the sound go, then the file."""

        def gone() -> None:
            self._player.stop()
            self._player.setSource(QUrl())

        self._later(gone)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower; the pitch is kept where Qt can."""
        self._player.setPlaybackRate(rate)

    @property
    def status(self) -> QMediaPlayer.MediaStatus:
        """What has become of the file."""
        return self._player.mediaStatus()

    @property
    def has_video(self) -> bool:
        """True if there are pictures in the file."""
        return self._player.hasVideo()

    @property
    def codec(self) -> str:
        """What the pictures are coded as, as far as Qt knows."""
        known = self._player.metaData().value(QMediaMetaData.Key.VideoCodec)
        return known.name if isinstance(known, QMediaFormat.VideoCodec) else ""

    # The sound

    def sound(self, strength: float) -> None:
        """Let the sound come, go, or change, to a strength of 0 to 1."""
        self._loud = strength
        if abs(self._now - strength) < 1e-6:
            return
        if self._now > 0.0:
            self._lead.stop()
            self._fade.start()
        elif not self._lead.isActive() and not self._fade.isActive():
            self._lead.start()

    def silence(self) -> None:
        """Let the sound go."""
        self.sound(0.0)

    @staticmethod
    def outputs() -> tuple[str, ...]:
        """Return the sound devices by name, on any thread."""
        return tuple(device.description() for device in QMediaDevices.audioOutputs())

    def set_output(self, name: str) -> None:
        """Choose the sound device; empty is the system's, as is one that is gone."""
        self._wanted = name
        self.set_output_again()

    def set_output_again(self) -> None:
        """See to it that the sound goes where it is wanted, with the devices that are here now."""
        device = device_called(self._wanted)
        if device.id() != self._sound.device().id():
            self._sound.setDevice(device)

    def close(self) -> None:
        """Stop, and let go of Qt's player once events come again."""
        self._lead.stop()
        self._fade.stop()
        for sender in (self._sink, self._player):
            sender.blockSignals(True)
        self.stop()
        self.open(QUrl())
        self._player.deleteLater()

    def _later(self, act: Callable[[], None]) -> None:
        """Do something once nothing is heard, in the place of what waits for that."""
        self.silence()
        if self._now > 0.0:
            self._after = act
        else:
            self._after = None
            act()

    def _set(self, strength: float) -> None:
        if strength != self._now:
            self._now = strength
            self._sound.setVolume(strength)

    def _hush(self) -> None:
        """Be silent now: nothing of what comes is to be heard before it is let in."""
        self._settle()
        self._lead.stop()
        self._fade.stop()
        self._set(0.0)
        self._loud = 0.0

    def _settle(self) -> None:
        after, self._after = self._after, None
        if after is not None:
            after()

    def _step(self) -> None:
        step = _STEP_MS / _FADE_MS
        # As ears count: from silence quick at first, to silence slow at last.
        now, wanted = max(0.0, self._now) ** 0.5, self._loud**0.5
        now = min(wanted, now + step) if now < wanted else max(wanted, now - step)
        if abs(now - wanted) < 1e-6:
            self._set(self._loud)
            self._fade.stop()
            self._settle()
        else:
            self._set(now * now)


def device_called(name: str) -> QAudioDevice:
    known = {each.description(): each for each in QMediaDevices.audioOutputs()} if name else {}
    return known.get(found(name, tuple(known)), QMediaDevices.defaultAudioOutput())
