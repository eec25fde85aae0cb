"""Films through Qt Multimedia, which comes inside the PySide6 wheel: for laptops without VLC.

Threads. Qt's player decodes on threads of its own, hands frames over by a queued signal and is
told what to do on the window's thread, which never waits for Python there (see qt_media.py). A
worker a player does what takes time: looking at a file, and making a picture of a frame. Frames
carry their time, so a place gone to is known by it. When the window's thread stands still, film
and sound go on, and the newest frame is shown once it comes round.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import Enum, auto
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

from presenter.film.opening import BREAKS_OFF, damage, frame_begin
from presenter.film.player import (
    Clip,
    Failed,
    FilmState,
    Frame,
    FrameReady,
    PlayerEvent,
    StateChanged,
)
from presenter.film.qt_bell import QtBell
from presenter.film.qt_media import Media, Workshop
from presenter.film.qt_pictures import Worker
from presenter.film.sound import PlayerOutputs
from presenter.film.trouble import FilmProblem
from presenter.session.language import translate

__all__ = ["QtPlayer", "QtPlayers"]

_NEAR_MS = 700  # after which the nearest picture to a place is taken for the one of the place
_SOON_MS = 60  # the same at the film's beginning, where one of its first pictures is there ...
_AFTER = 3  # ... which are so many
_AHEAD = 3  # pictures by which the time told may be beyond the newest one
_USUAL = 25.0  # frames a second, where the film's own number is not known
_SLOWEST = 0.85  # below, with sound on PulseAudio, the picture stood for 1.7 s at times (Qt 6.11)
_FADE = 0.07  # seconds before a stop at which the sound begins to go
_RAN_ON = 0.08  # seconds by which the picture it stands on came late: Qt is further, by as much

_Status = QMediaPlayer.MediaStatus
_QUEUED = Qt.ConnectionType.QueuedConnection


# Qt's FFmpeg decodes these in the graphics card alone, which is not asked (see qt_media.py).
_UNDECODED = {"AV1"}


class _Due(Enum):
    """What a picture is for."""

    SHOWN = auto()
    CUED = auto()  # the first of a place: the film stands on it, or plays from it
    HELD = auto()  # the one of the stop: the film stands on it


def _undecoded(clip: Clip, codec: str) -> tuple[str, str]:
    """Return why a film of a kind that Qt does not decode cannot be shown, and the fix."""
    reason = translate("qt", "{name} is coded as {codec}, which does not play without VLC.")
    fix = translate("qt", "Install VLC 3, or make a copy of the film in H.264 (MP4).")
    return reason.format(name=clip.path.name, codec=codec), fix


def _pictureless(clip: Clip) -> tuple[str, str]:
    """Return why a film of sound alone cannot be shown, and the fix."""
    reason = translate("qt", "There is no picture in {name}, only sound.")
    fix = translate("qt", "Choose the file of the film itself.")
    return reason.format(name=clip.path.name), fix


def _nothing() -> None:
    """Do nothing: nobody listens yet."""


def _begin(frame: QVideoFrame, otherwise: float) -> float:
    """Return when a picture begins, in seconds of the film."""
    return frame.startTime() / 1e6 if frame.startTime() >= 0 else otherwise


def _is_seen(frame: QVideoFrame, begin: float, at: float, span: float) -> bool:
    """True if this picture, beginning then, is the one seen at a time."""
    end = max(frame.endTime() / 1e6, begin + span / 2)
    return begin - span / 2 <= at < end


class _Pace:
    """By how much pictures come late: Qt ran on while the window's thread stood still."""

    def __init__(self) -> None:
        self._least = inf  # difference of the clock and the film's time
        self.late = 0.0  # seconds, of the last picture

    def begin(self) -> None:
        """Play on from some place."""
        self._least, self.late = inf, 0.0

    def came(self, at: float, rate: float) -> None:
        """Note that a picture came."""
        differs = time.perf_counter() - at / rate
        self._least = min(self._least, differs)
        self.late = differs - self._least


class QtPlayer(QObject):
    """One film player on Qt Multimedia. Make it with `QtPlayers.make`."""

    name = "qt"
    slowest = _SLOWEST

    def __init__(self, media: Media) -> None:
        super().__init__()
        self.wake: Callable[[], None] = _nothing
        self._media = media
        self._worker = Worker()
        self._late = QTimer(self, singleShot=True, interval=_NEAR_MS)
        self._events: list[PlayerEvent] = []
        self._clip = Clip(Path())
        self._state = FilmState.EMPTY
        self._place = 0  # number of the place wanted; what is of an older one is dropped
        self._wanted: float | None = None  # when the picture waited for begins
        self._source, self._opens = QUrl(), False  # what Qt's player has open, or is opening
        self._plays = False  # once what is waited for is there
        self._stop: float | None = None
        self._frame: Frame | None = None
        self._beyond: QVideoFrame | None = None  # Qt came to this before it stood, and it waits
        self._at, self._since = 0.0, 0.0  # the newest picture's time, and when it came
        self._rate, self._pace = 1.0, _Pace()
        self._volume, self._muted, self._closed = 100, False, False
        self._media.connect(self._frame_came, self._status_came, self._error_came)
        self._worker.looked.connect(self._looked, _QUEUED)
        self._worker.made.connect(self._pictured, _QUEUED)
        self._worker.broke.connect(self._worker_broke, _QUEUED)
        self._late.timeout.connect(self._take_nearest)

    def load(self, clip: Clip) -> None:
        """Open a clip and cue it, silent."""
        self._clip, self._frame, self._stop = clip, None, None
        self._events.clear()
        self._plays, self._opens = False, True
        self._turn(FilmState.LOADING)
        self._leave(clip.start)
        self._media.stop()
        self._media.set_output_again()
        self._worker.look(self._place, clip)

    def play(self) -> None:
        """Play from where it stands; an ended film from its clip's start."""
        if self._wanted is not None:
            self._plays = True
            if self._state is FilmState.PAUSED:
                self._turn(FilmState.PLAYING)
        elif self._state is FilmState.ENDED:
            self._plays = True
            self._turn(FilmState.PLAYING)
            self._go(self._clip.start)
        elif self._state in (FilmState.READY, FilmState.PAUSED, FilmState.HELD):
            over = self._media.status is _Status.EndOfMedia
            self._turn(FilmState.ENDED if over else FilmState.PLAYING)
            if not over:
                self._play_on()
        self.wake()

    def pause(self) -> None:
        """Stand still on the picture shown."""
        self._plays = False
        if self._state is FilmState.PLAYING:
            self._at, self._since = self.position(), 0.0
            self._turn(FilmState.PAUSED)
            if self._wanted is None:
                self._media.fade_and_pause()
        self.wake()

    def seek(self, seconds: float) -> None:
        """Go to a time, playing or paused as before."""
        if self._state in (FilmState.EMPTY, FilmState.FAILED):
            return
        self._events = [event for event in self._events if isinstance(event, Failed)]
        if self._state is FilmState.LOADING:
            self._leave(seconds)
            if self._opens:
                self._worker.look(self._place, self._clip)
                return
        else:
            self._plays = self._state is FilmState.PLAYING
            self._turn(FilmState.PLAYING if self._plays else FilmState.PAUSED)
        self._go(seconds)
        self.wake()

    def stop_at(self, seconds: float | None) -> None:
        """Set where to stop by itself."""
        self._stop = seconds

    def unload(self) -> None:
        """Let go of the clip."""
        self._leave(0.0)
        self._wanted, self._frame, self._plays, self._opens = None, None, False, False
        self._turn(FilmState.EMPTY)
        self._source = QUrl()
        self._media.let_go()

    def take(self) -> Sequence[PlayerEvent]:
        """Return what happened since the last call, oldest first."""
        events, self._events = tuple(self._events), []
        return events

    def state(self) -> FilmState:
        """Return what the player is doing."""
        return self._state

    def position(self) -> float:
        """Return the time of the film in seconds, between frames too."""
        if self._wanted is not None or self._state is not FilmState.PLAYING or not self._since:
            return self._at
        passed = (time.perf_counter() - self._since) * self._rate
        at = self._at + min(passed, _AHEAD * self._span())  # not far beyond a picture that is late
        ends = [end for end in (self._clip.duration, self._stop) if end]
        return min([at, *(max(end, self._at) for end in ends)])

    def frame(self) -> Frame | None:
        """Return the newest picture of this clip."""
        return self._frame

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = min(100, max(0, percent))
        self._sound_out()

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - as the protocol has it
        """Silence the sound or give it back."""
        self._muted = muted
        self._sound_out()

    def set_rate(self, rate: float) -> None:
        """Play faster or slower, 1.0 being the film's own speed; at 0.85 at the slowest."""
        rate = max(_SLOWEST, rate)
        self._at, self._since = self.position(), time.perf_counter() if self._since else 0.0
        self._rate = rate
        self._media.set_rate(rate)
        self._pace.begin()

    def outputs(self) -> Sequence[str]:
        """Return the names of the sound devices; on any thread."""
        return self._media.outputs()

    def set_output(self, name: str) -> None:
        """Choose the sound device; empty is the system's usual one, as is one that is gone."""
        self._media.set_output(name)

    def close(self) -> None:
        """Stop and let go of Qt's player, once."""
        if self._closed:
            return
        self._closed = True
        self.wake = _nothing
        self._late.stop()
        self._place += 1
        self._wanted, self._frame, self._beyond = None, None, None
        self._state = FilmState.EMPTY
        self._worker.close()
        self._media.close()

    def _turn(self, state: FilmState) -> None:
        if state is not self._state:
            self._state = state
            self._events.append(StateChanged(state))
            self._sound_out()

    def _sound_out(self) -> None:
        """Set the sound: as libvlc has it, half of the way is an eighth of the strength."""
        strength = (self._volume / 100) ** 3 * 10 ** (self._clip.gain / 20)
        silent = self._muted or self._wanted is not None or self._state is not FilmState.PLAYING
        self._media.sound(0.0 if silent else min(1.0, strength))

    # Going to a place

    def _leave(self, at: float) -> None:
        """Wait for the picture of another time from now on."""
        self._place += 1
        self._wanted = self._at = frame_begin(self._clip, at)
        self._since, self._beyond = 0.0, None
        self._pace.begin()
        self._late.stop()

    def _go(self, at: float) -> None:
        self._leave(at)
        # It stands: then each picture is asked for, and none runs on.
        # Qt takes whole milliseconds and rounds down: the middle of the picture is meant.
        self._media.go(round((self._at + self._span() / 2) * 1000))
        self._late.start(_NEAR_MS)

    def _open(self, address: QUrl) -> None:
        self._source = address
        self._media.open(address)

    def _play_on(self) -> None:
        beyond, self._beyond = self._beyond, None
        late, self._pace.late = self._pace.late, 0.0
        if late > _RAN_ON:
            self._plays = True  # the window's thread stood still as it was to stop
            self._go(self._at + self._span())
            return
        if beyond is not None:
            self._show(beyond)
        if self._state is FilmState.PLAYING:
            self._pace.begin()
            self._media.play()

    def _span(self) -> float:
        """Return the seconds a picture is seen."""
        return 1 / (self._clip.fps or _USUAL)

    # What Qt and the worker tell

    @Slot(int, object)
    def _looked(self, place: int, found: Clip | FilmProblem) -> None:
        if place != self._place:
            return
        if isinstance(found, FilmProblem):
            self._fail(found.reason, found.fix)
            return
        self._clip = found
        self._wanted = self._at = frame_begin(found, self._at)
        address = QUrl.fromLocalFile(str(found.path))
        if self._source == address:
            self._opens = False
            self._go(self._at)  # the same file again: Qt would not open it anew
        else:
            self._open(address)

    @Slot(QMediaPlayer.MediaStatus)
    def _status_came(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._closed:
            return
        if status is _Status.LoadedMedia and self._opens:
            self._opens = False
            if self._media.has_video:
                self._go(self._at)
            else:
                self._fail(*_pictureless(self._clip))
        elif status is _Status.EndOfMedia:
            self._ended()

    def _ended(self) -> None:
        if self._wanted is not None:
            self._take_nearest()
        elif self._state is FilmState.PLAYING:
            length = self._clip.duration
            if length > 0 and self._at < length - BREAKS_OFF:
                self._fail(*damage(self._clip, blind=False))
                return
            self._at, self._since = max(length, self._at), 0.0
            self._turn(FilmState.ENDED)
            self.wake()

    @Slot(QMediaPlayer.Error, str)
    def _error_came(self, _error: QMediaPlayer.Error, _text: str) -> None:
        if self._state is not FilmState.EMPTY and not self._closed:
            self._fail(*damage(self._clip, blind=self._frame is None))

    @Slot(QVideoFrame)
    def _frame_came(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or self._opens or self._closed or self._state is FilmState.FAILED:
            return
        at = _begin(frame, self._at)
        if self._wanted is not None:
            self._beyond = frame
            if _is_seen(frame, at, self._wanted, self._span()):
                self._take_nearest()
            elif self._wanted < self._span() and at < _AFTER * self._span():
                self._late.start(_SOON_MS)  # in Matroska the first picture may begin late
        elif self._state is FilmState.PLAYING:
            self._show(frame)
        elif at > self._at:
            self._beyond = frame

    @Slot()
    def _take_nearest(self) -> None:
        """Take the last picture that came for the one waited for; fail if there is none."""
        frame, self._beyond = self._beyond, None
        if self._wanted is None:
            return
        if frame is None:
            if self._media.codec in _UNDECODED:
                self._fail(*_undecoded(self._clip, self._media.codec))
            elif self._media.status in (_Status.EndOfMedia, _Status.InvalidMedia):
                self._fail(*damage(self._clip, blind=True))
            else:
                self._late.start(_NEAR_MS)
            return
        self._late.stop()
        self._worker.make(self._place, frame, self._wanted, _Due.CUED)

    def _show(self, frame: QVideoFrame) -> None:
        """Show a picture of the playing film, and stand on it if it is the one of the stop."""
        at, stop = _begin(frame, self._at), self._stop
        self._pace.came(at, self._rate)
        if stop is None or at < stop - self._span() / 2:
            self._at, self._since = at, time.perf_counter()
            self._worker.make(self._place, frame, at, _Due.SHOWN)
            if stop is not None and at > stop - _FADE * self._rate:
                self._media.silence()
            return
        self._media.pause()
        self._at, self._since = stop, 0.0
        self._state = FilmState.HELD  # told with its picture
        self._sound_out()
        self._worker.make(self._place, frame, stop, _Due.HELD)

    @Slot(int, object, object)
    def _pictured(self, place: int, picture: Frame | None, due: _Due) -> None:
        if place != self._place or self._state in (FilmState.EMPTY, FilmState.FAILED):
            return
        if picture is not None:
            self._frame = picture
            if FrameReady() not in self._events:
                self._events.append(FrameReady())
        if due is _Due.HELD:
            self._events.append(StateChanged(FilmState.HELD))
        elif due is _Due.CUED and self._wanted is not None:
            self._cued(picture)
        self.wake()

    @Slot(int, str)
    def _worker_broke(self, place: int, error: str) -> None:
        if place == self._place:
            words = translate("qt", "The film player failed: {error}.").format(error=error)
            self._fail(words, translate("qt", "Close the presenter and start it again."))

    def _cued(self, picture: Frame | None) -> None:
        if picture is None:
            self._fail(*damage(self._clip, blind=True))
            return
        self._wanted = None
        if self._plays:
            self._plays = False
            self._turn(FilmState.PLAYING)
            self._sound_out()
            self._since = time.perf_counter()
            self._pace.begin()
            self._media.play()
        elif self._state is FilmState.LOADING:
            self._turn(FilmState.READY)

    def _fail(self, reason: str, fix: str) -> None:
        if self._state is FilmState.FAILED:
            return
        self._late.stop()
        self._wanted, self._plays, self._opens = None, False, False
        self._turn(FilmState.FAILED)
        self._events.append(Failed(reason, fix))
        self._media.stop()
        self._open(QUrl())  # so that the same file, mended, is opened anew
        self.wake()


class QtPlayers:
    """Qt Multimedia, and the players made on it."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._players: list[QtPlayer] = []
        self._bell = QtBell()

    @classmethod
    def start(cls) -> tuple[QtPlayers | None, str]:
        """Load Qt Multimedia; None and the reason if films cannot play by it."""
        workshop = Workshop()
        trouble = workshop.trouble
        return (None, trouble) if trouble else (cls(workshop), "")

    def make(self) -> QtPlayer:
        """Return a new player."""
        player = QtPlayer(self._workshop.make())
        self._players.append(player)
        return player

    def sound(self) -> PlayerOutputs:
        """Return the sound devices as Qt knows them."""
        return PlayerOutputs(Media.outputs, self._bell.ring)

    def close(self) -> None:
        """Close all players."""
        self._bell.close()
        for player in self._players:
            player.close()
        self._players.clear()
        self._workshop.close()
