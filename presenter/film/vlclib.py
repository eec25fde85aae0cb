"""libvlc as python-vlc finds it: looked for without ever failing, and bound where that falls short.

The only module that imports vlc, and only when asked to: the import loads libvlc itself.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from presenter.session.language import noop, translate
from presenter.session.values import value

_MAJOR = "3."
_UNITY = 12.0  # dB: the equaliser's preamplifier setting that leaves the sound as it is
_LIMIT = 20.0  # dB: the most it can be set to

_QUIET = ("--quiet",)
_OPTIONS = (
    *_QUIET,
    "--intf=dummy",
    "--no-video-title-show",
    "--no-osd",
    "--no-drop-late-frames",  # a cued first picture is late on a busy machine, and still the one
    "--no-sub-autodetect-file",  # captions are painted by us: else they are seen twice
    "--avcodec-hw=none",  # decoding in the graphics card would be copied back, on a rarer path
)

_FIXES = {
    "linux": noop(
        "vlclib",
        "Install it: sudo apt install vlc (Debian, Ubuntu) or sudo dnf install vlc (Fedora).",
    ),
    "darwin": noop(
        "vlclib", "Install VLC 3 from videolan.org, for the same kind of processor as Python."
    ),
    "win32": noop("vlclib", "Install the 64-bit VLC 3 from videolan.org."),
}


_INSTALL = noop("vlclib", "Install VLC 3.")


@value
class VlcFound:
    """Whether films can play through libvlc; if not, why and what to do about it."""

    works: bool
    version: str = ""
    reason: str = ""
    fix: str = ""


class Library:
    """A running libvlc. Its players are python-vlc's objects, typed Any as that has no types."""

    def __init__(self, module: ModuleType, instance: Any) -> None:  # noqa: ANN401
        self._vlc = module
        self._instance = instance
        self._asking = threading.Lock()
        self._silent: Any = None  # a player that is only asked for devices
        self._closed = False
        self._kept: list[object] = []  # what C calls back must live as long as it may be called

    def player(self, size: Any, lock: Any, display: Any) -> Any:  # noqa: ANN401 - C functions
        """Return a new player that decodes into memory by these three callbacks."""
        player = self._instance.media_player_new()
        pointer = player._as_parameter_
        void = ctypes.c_void_p
        # python-vlc declares the format callback's letters as not writable: bound anew here.
        library = self._vlc.dll
        set_callbacks = ctypes.CFUNCTYPE(None, void, void, void, void, void)(
            ("libvlc_video_set_callbacks", library)
        )
        set_format = ctypes.CFUNCTYPE(None, void, void, void)(
            ("libvlc_video_set_format_callbacks", library)
        )
        set_callbacks(pointer, ctypes.cast(lock, void), None, ctypes.cast(display, void), None)
        set_format(pointer, ctypes.cast(size, void), None)
        self._kept.extend((size, lock, display))
        return player

    def listen(self, player: Any, hearers: Mapping[str, Callable[[int], None]]) -> None:  # noqa: ANN401
        """Have events of a player told, by libvlc's threads; a time in ms where there is one."""
        events = player.event_manager()
        self._kept.append(events)
        for name, hearer in hearers.items():
            kind = getattr(self._vlc.EventType, f"MediaPlayer{name}")
            timed = name == "TimeChanged"
            events.event_attach(
                kind, lambda e, hear=hearer, timed=timed: hear(e.u.new_time if timed else 0)
            )

    def set_media(self, player: Any, path: Path, at: float) -> None:  # noqa: ANN401
        """Have a player ready to open a film at a time in seconds; what it played before ends."""
        media = self._instance.media_new_path(str(path))
        if at > 0:  # libvlc shows the first picture at or after this: a hair before the wanted one
            media.add_option(f":start-time={at - 0.001:.6f}")
        player.set_media(media)
        media.release()  # the player keeps it

    def set_gain(self, player: Any, gain: float) -> None:  # noqa: ANN401
        """Make a player's sound louder or quieter by some dB, at most 8 louder."""
        if gain == 0.0:
            player.set_equalizer(None)
            return
        equaliser = self._vlc.AudioEqualizer()
        equaliser.set_preamp(max(-_LIMIT, min(_LIMIT, _UNITY + gain)))
        player.set_equalizer(equaliser)  # libvlc copies its settings
        equaliser.release()

    def bare_player(self) -> Any:  # noqa: ANN401
        """Return a new player for sound alone."""
        return self._instance.media_player_new()

    def devices(self) -> dict[str, str]:
        """Return the sound devices there are: libvlc's key and the name people know.

        From any thread; may take a while. A player that was stopped lists none any more, so one is
        asked that never plays.
        """
        with self._asking:
            if self._closed:
                return {}
            self._silent = self._silent or self.bare_player()
            return self._listed(self._silent.audio_output_device_enum())

    def _listed(self, first: Any) -> dict[str, str]:  # noqa: ANN401 - a list of C
        found: dict[str, str] = {}
        try:
            node = first
            while node:
                one = node.contents
                key = (one.device or b"").decode(errors="replace")
                name = (one.description or b"").decode(errors="replace").strip()
                if key and name:  # one without a key is the usual one, whichever that is
                    found[key] = name
                node = one.next
        finally:
            if first:
                self._vlc.libvlc_audio_output_device_list_release(first)
        return found

    def set_device(self, player: Any, key: str) -> None:  # noqa: ANN401
        """Have a player heard on a device by its key, "" for the usual one."""
        player.audio_output_device_set(None, key or self._usual())

    def _usual(self) -> str | None:
        """Return the key of the usual device: PulseAudio leaves a stream where it is without one.

        On Linux its own word serves, PipeWire knows it too; ALSA lists a device for it.
        """
        if not sys.platform.startswith("linux"):
            return None
        return "default" if "default" in self.devices() else "@DEFAULT_SINK@"

    def until_over(self, player: Any, seconds: float) -> bool:  # noqa: ANN401
        """Play to the end, at most so long; True if it came there."""
        player.play()
        states, until = self._vlc.State, time.monotonic() + seconds
        while time.monotonic() < until:
            state = player.get_state()
            if state in (states.Ended, states.Error):
                return bool(state == states.Ended)
            time.sleep(0.05)
        return False

    def release(self) -> None:
        """Let go of libvlc, after all its players."""
        with self._asking:
            self._closed = True
            if self._silent is not None:
                self._silent.release()
        self._instance.release()


def open_library(extra: Sequence[str] = ()) -> tuple[Library | None, VlcFound]:
    """Load libvlc and start it with further options; never raises. On the window's thread only.

    python-vlc calls sys.exit when its environment variable is wrong, raises OSError for a library
    of another processor, and NameError at the first use when there is none on Linux.
    """
    try:
        import vlc

        version = vlc.libvlc_get_version().decode(errors="replace")
        if not version.startswith(_MAJOR):
            return None, _missing(
                translate("vlclib", "VLC {version} is installed, but films need VLC 3.").format(
                    version=version
                ),
                version,
            )
        if not hasattr(vlc.dll, "libvlc_video_set_callbacks"):
            return None, _missing(
                translate("vlclib", "VLC {version} cannot decode into memory.").format(
                    version=version
                ),
                version,
            )
        instance = None
        for options in ((*_options(), *extra), (*_QUIET, *extra)):
            # An option this build does not know makes the instance None.
            instance = instance or vlc.Instance(list(options))
        if instance is None:
            return None, _missing(
                translate("vlclib", "VLC {version} is installed but does not start.").format(
                    version=version
                ),
                version,
            )
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, films go by `instead`
        wrong = "PYTHON_VLC_LIB_PATH names no library" if isinstance(error, SystemExit) else ""
        return None, _missing(
            translate("vlclib", "VLC was not found ({reason}).").format(
                reason=wrong or error or type(error).__name__
            )
        )
    return Library(vlc, instance), VlcFound(works=True, version=version)


def _options() -> tuple[str, ...]:
    if not sys.platform.startswith("linux"):
        return _OPTIONS
    return (*_OPTIONS, "--no-xlib", *(() if _can_sound() else ("--aout=adummy",)))


def _can_sound() -> bool:
    """False on a Linux without any sign of sound, where libvlc tries anew for each block.

    Any sign counts, a card, a server's socket or somebody's settings for one: a film without
    sound in front of people is worse than a player that tries in vain.
    """
    known = os.environ
    if any(name in known for name in ("PULSE_SERVER", "PIPEWIRE_REMOTE", "JACK_DEFAULT_SERVER")):
        return True
    own = Path(f"/run/user/{os.getuid()}") if hasattr(os, "getuid") else Path("/nowhere")
    runtime = Path(known.get("XDG_RUNTIME_DIR", own))
    signs = (
        *(folder / name for folder in (runtime, own) for name in ("pulse/native", "pipewire-0")),
        Path(known.get("PULSE_RUNTIME_PATH", "/nowhere"), "native"),
        Path("/var/run/pulse/native"),
        Path("~/.config/pulse/client.conf").expanduser(),
        Path("/dev/dsp"),
    )
    return any(sign.exists() for sign in signs) or any(Path("/proc/asound").glob("card[0-9]*"))


def _missing(reason: str, version: str = "") -> VlcFound:
    platform = "linux" if sys.platform.startswith("linux") else sys.platform
    return VlcFound(False, version, reason, translate("vlclib", _FIXES.get(platform, _INSTALL)))
