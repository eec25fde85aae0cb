"""Films through Qt Multimedia, which comes inside the PySide6 wheel: for laptops without VLC.

Threads. Everything happens on the window's thread but two things that take their time: looking at
a file, and making a picture of a decoded frame (7 ms at 1080p without a graphics card). A worker
a player does both. Qt hands frames over by a queued signal: with a direct one its `stop` waits
for Python and Python for it (seen). Frames carry their time, so a place gone to is known by it.

Qt's player is told what to do by queued signals, so that it does it from the event loop, where
Python's lock is free: its threads need that lock when they end (they ask whether Python has taken
over a method of the sound output), and `stop` waits for them. Called straight, it hangs at times
(seen with PySide6 6.11).
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path
from threading import Condition, Thread

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaFormat, QMediaPlayer, QVideoFrame, QVideoSink

from presenter.film.opening import BREAKS_OFF, damage, frame_begin, known
from presenter.film.player import (
    Clip,
    Failed,
    FilmState,
    Frame,
    FrameReady,
    PlayerEvent,
    StateChanged,
)
from presenter.film.trouble import FilmProblem

__all__ = ["QtPlayer", "QtPlayers"]

_KEPT = 3  # pictures that stay whole: on the wall, handed over, and the next
_NEAR_MS = 700  # after which the nearest picture to a place is taken for the one of the place
_USUAL = 25.0  # frames a second, where the film's own number is not known
_CLOSE = 2.0  # seconds to wait for the worker, at the end of the program

_ENDS_MS = 20  # in which Qt's player does what it was told last
_UNDELETED: list[tuple[QObject, ...]] = []
"""Of closed players: threads of theirs that end later still ask these, which must be there."""

_Status = QMediaPlayer.MediaStatus


class _Due(Enum):
    """What a picture is for."""

    SHOWN = auto()
    CUED = auto()  # the first of a place: the film stands on it, or plays from it
    HELD = auto()  # the one of the stop: the film stands on it


def _nothing() -> None:
    """Do nothing: nobody listens yet."""


class _Worker(QObject):
    """Looks at files and makes pictures of frames, the newest only; answers come as signals.

    `looked` tells the place's number and a Clip or a FilmProblem; `made` the place's number, a
    picture, its time in seconds and what it is for.
    """

    looked = Signal(int, object)
    made = Signal(int, QImage, float, object)

    def __init__(self) -> None:
        super().__init__()
        self._bell = Condition()
        self._task: Callable[[], None] | None = None
        self._open = True
        self._thread = Thread(target=self._work, name="film pictures", daemon=True)
        self._thread.start()

    def look(self, place: int, clip: Clip) -> None:
        """Have a clip looked at; what was asked before is dropped."""
        self._give(lambda: self._look(place, clip))

    def make(self, place: int, frame: QVideoFrame, at: float, due: _Due) -> None:
        """Have a picture made; one that still waits is dropped."""
        self._give(lambda: self._make(place, frame, at, due))

    def close(self) -> None:
        """End; waits for what is being done, at most two seconds."""
        with self._bell:
            self._open, self._task = False, None
            self._bell.notify()
        self._thread.join(_CLOSE)

    def _give(self, task: Callable[[], None]) -> None:
        with self._bell:
            self._task = task
            self._bell.notify()

    def _work(self) -> None:
        while self._open:
            with self._bell:
                while self._open and self._task is None:
                    self._bell.wait()
                task, self._task = self._task, None
            if task is not None:
                task()

    def _look(self, place: int, clip: Clip) -> None:
        try:
            self.looked.emit(place, known(clip))
        except FilmProblem as problem:
            self.looked.emit(place, problem)

    def _make(self, place: int, frame: QVideoFrame, at: float, due: _Due) -> None:
        picture = frame.toImage().convertToFormat(QImage.Format.Format_RGB32)
        self.made.emit(place, picture, at, due)


class QtPlayer(QObject):
    """One film player on Qt Multimedia. Make it with `QtPlayers.make`."""

    name = "qt"

    _ask_play, _ask_pause, _ask_stop = Signal(), Signal(), Signal()
    _ask_open = Signal(QUrl)
    _ask_go = Signal("qlonglong")  # type: ignore[arg-type] # int would be 32 bits
    _ask_volume = Signal(float)
    _ask_muted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.wake: Callable[[], None] = _nothing
        self._media, self._sink, self._sound = QMediaPlayer(), QVideoSink(), QAudioOutput()
        self._media.setVideoSink(self._sink)
        self._media.setAudioOutput(self._sound)
        self._worker = _Worker()
        self._late = QTimer(self, singleShot=True, interval=_NEAR_MS)
        self._events: list[PlayerEvent] = []
        self._clip = Clip(Path())
        self._state = FilmState.EMPTY
        self._place = 0  # number of the place wanted; what is of an older one is dropped
        self._wanted: float | None = None  # when the picture waited for begins
        self._opens = False  # the file is being opened
        self._source = QUrl()  # what Qt's player has open
        self._plays = False  # once what is waited for is there
        self._stop: float | None = None
        self._frame: Frame | None = None
        self._pictures: deque[QImage] = deque(maxlen=_KEPT)  # a frame's bytes are its picture's
        self._beyond: QVideoFrame | None = None  # Qt came to this before it stood, and it waits
        self._at, self._since = 0.0, 0.0  # the newest picture's time, and when it came
        self._number = 0
        self._volume, self._muted = 100, False
        self._closed = False
        self._listen()

    def _listen(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._sink.videoFrameChanged.connect(self._frame_came, queued)
        self._media.mediaStatusChanged.connect(self._status_came, queued)
        self._media.errorOccurred.connect(self._error_came, queued)
        self._worker.looked.connect(self._looked, queued)
        self._worker.made.connect(self._pictured, queued)
        self._late.timeout.connect(self._take_nearest)
        for asked, does in (
            (self._ask_play, self._media.play),
            (self._ask_pause, self._media.pause),
            (self._ask_stop, self._media.stop),
            (self._ask_open, self._media.setSource),
            (self._ask_go, self._media.setPosition),
            (self._ask_volume, self._sound.setVolume),
            (self._ask_muted, self._sound.setMuted),
        ):
            asked.connect(does, queued)

    def load(self, clip: Clip) -> None:
        """Open a clip and cue it, silent."""
        self._clip, self._frame, self._stop = clip, None, None
        self._events.clear()
        self._plays, self._opens = False, True
        self._turn(FilmState.LOADING)
        self._leave(clip.start)
        self._ask_stop.emit()
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
            over = self._media.mediaStatus() is _Status.EndOfMedia
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
                self._ask_pause.emit()
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
        self._ask_stop.emit()
        self._open(QUrl())

    def take(self) -> Sequence[PlayerEvent]:
        """Return what happened since the last call, oldest first."""
        events, self._events = tuple(self._events), []
        return events

    def state(self) -> FilmState:
        """Return what the player is doing."""
        return self._state

    def position(self) -> float:
        """Return the time of the film in seconds, between frames too."""
        if self._wanted is not None or self._state is not FilmState.PLAYING:
            return self._at
        at = self._at + time.perf_counter() - self._since if self._since else self._at
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

    def close(self) -> None:
        """Stop and let go of Qt's player, once."""
        if self._closed:
            return
        self._closed = True
        self.wake = _nothing
        self.unload()
        self._worker.close()
        _UNDELETED.append((self._media, self._sink, self._sound))
        _let_events_come()

    def _turn(self, state: FilmState) -> None:
        if state is not self._state:
            self._state = state
            self._events.append(StateChanged(state))
            self._sound_out()

    def _sound_out(self) -> None:
        """Set the sound: as libvlc has it, half of the way is an eighth of the strength."""
        strength = (self._volume / 100) ** 3 * 10 ** (self._clip.gain / 20)
        self._ask_volume.emit(min(1.0, strength))
        silent = self._muted or self._wanted is not None or self._state is not FilmState.PLAYING
        self._ask_muted.emit(silent)

    # Going to a place

    def _leave(self, at: float) -> None:
        """Wait for the picture of another time from now on."""
        self._place += 1
        self._wanted = self._at = frame_begin(self._clip, at)
        self._since, self._beyond = 0.0, None
        self._late.stop()

    def _go(self, at: float) -> None:
        self._leave(at)
        self._sound_out()
        self._ask_pause.emit()  # then each picture is asked for, and none runs on
        # Qt takes whole milliseconds and rounds down: the middle of the picture is meant.
        self._ask_go.emit(round((self._at + self._span() / 2) * 1000))
        self._late.start()

    def _open(self, address: QUrl) -> None:
        self._source = address
        self._ask_open.emit(address)

    def _play_on(self) -> None:
        beyond, self._beyond = self._beyond, None
        if beyond is not None:
            self._show(beyond)
        self._ask_play.emit()

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
        if status is _Status.LoadedMedia and self._opens:
            self._opens = False
            if self._media.hasVideo():
                self._go(self._at)
            else:
                name = self._clip.path.name
                self._fail(
                    f"There is no picture in {name}, only sound.",
                    "Choose the file of the film itself.",
                )
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
        if self._state is not FilmState.EMPTY:
            self._fail(*damage(self._clip, blind=self._frame is None))

    @Slot(QVideoFrame)
    def _frame_came(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or self._opens or self._state is FilmState.FAILED:
            return
        at = self._begin_of(frame)
        if self._wanted is not None:
            self._beyond = frame
            if self._is_wanted(frame):
                self._take_nearest()
        elif self._state is FilmState.PLAYING:
            self._show(frame)
        elif at > self._at:
            self._beyond = frame

    def _begin_of(self, frame: QVideoFrame) -> float:
        return frame.startTime() / 1e6 if frame.startTime() >= 0 else self._at

    def _is_wanted(self, frame: QVideoFrame) -> bool:
        """True if this picture is the one seen at the time waited for."""
        wanted, begin, half = self._wanted or 0.0, self._begin_of(frame), self._span() / 2
        end = max(frame.endTime() / 1e6, begin + half)
        return begin - half <= wanted < end

    def _take_nearest(self) -> None:
        """Take the last picture that came for the one waited for; fail if there is none."""
        frame, self._beyond = self._beyond, None
        if self._wanted is None:
            return
        if frame is None:
            if self._media.mediaStatus() in (_Status.EndOfMedia, _Status.InvalidMedia):
                self._fail(*damage(self._clip, blind=True))
            else:
                self._late.start()
            return
        self._late.stop()
        self._worker.make(self._place, frame, self._wanted, _Due.CUED)

    def _show(self, frame: QVideoFrame) -> None:
        """Show a picture of the playing film, and stand on it if it is the one of the stop."""
        at = self._begin_of(frame)
        if self._stop is not None and at >= self._stop - self._span() / 2:
            self._ask_pause.emit()
            self._at, self._since = self._stop, 0.0
            self._state = FilmState.HELD  # told with its picture
            self._sound_out()
            self._worker.make(self._place, frame, self._stop, _Due.HELD)
        else:
            self._at, self._since = at, time.perf_counter()
            self._worker.make(self._place, frame, at, _Due.SHOWN)

    @Slot(int, QImage, float, object)
    def _pictured(self, place: int, picture: QImage, at: float, due: _Due) -> None:
        if place != self._place or self._state in (FilmState.EMPTY, FilmState.FAILED):
            return
        self._publish(picture, at)
        if due is _Due.HELD:
            self._events.append(StateChanged(FilmState.HELD))
        elif due is _Due.CUED and self._wanted is not None:
            self._wanted = None
            if self._plays:
                self._plays = False
                self._turn(FilmState.PLAYING)
                self._sound_out()
                self._ask_play.emit()
            elif self._state is FilmState.LOADING:
                self._turn(FilmState.READY)
        self.wake()

    def _publish(self, picture: QImage, at: float) -> None:
        self._pictures.append(picture)
        self._number += 1
        size, stride = picture.size(), picture.bytesPerLine()
        data = memoryview(picture.constBits()).cast("B")
        self._frame = Frame(size.width(), size.height(), stride, data, at, self._number)
        if FrameReady() not in self._events:
            self._events.append(FrameReady())

    def _fail(self, reason: str, fix: str) -> None:
        if self._state is FilmState.FAILED:
            return
        self._late.stop()
        self._wanted, self._plays, self._opens = None, False, False
        self._turn(FilmState.FAILED)
        self._events.append(Failed(reason, fix))
        self._ask_stop.emit()
        self._open(QUrl())  # so that the same file, mended, is opened anew
        self.wake()


def _let_events_come() -> None:
    """Let Qt's player do what it was asked for: it is closed at the end of the program."""
    loop = QEventLoop()
    QTimer.singleShot(_ENDS_MS, loop.quit)
    loop.exec()


class QtPlayers:
    """Qt Multimedia, and the players made on it."""

    def __init__(self) -> None:
        self._players: list[QtPlayer] = []

    @staticmethod
    def works() -> bool:
        """Return whether Qt Multimedia can decode films here."""
        return bool(QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode))

    def make(self) -> QtPlayer:
        """Return a new player."""
        player = QtPlayer()
        self._players.append(player)
        return player

    def close(self) -> None:
        """Close all players."""
        for player in self._players:
            player.close()
        self._players.clear()
