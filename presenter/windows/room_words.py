"""What is said of the screens, on the console and where only one is found."""

from __future__ import annotations

import os
import sys

from presenter.session.language import noop, translate

_EXTEND = {
    "win32": noop("room", "Windows: press the Windows key and P, then choose Extend."),
    "darwin": noop(
        "room", "macOS: System Settings, Displays: untick Mirror, or “Use as: Extended display”."
    ),
    "gnome": noop("room", "GNOME: Settings, Displays, then Join Displays."),
    "kde": noop("room", "KDE: press the Windows key and P, then Extend to right."),
}
_GONE = noop("room", "The projector is gone. Plug it in again: the picture comes back by itself.")
_BACK = noop("room", "The room sees {screen} again.")
_MIRRORED = noop("room", "Mirrored: the room would see your notes, so they stay away. {how}")
_ONLY_ROOMS = noop(
    "room", "The room may see the only screen left, so your notes stay away: n brings them there."
)
_SWAPPED = noop("room", "The room now sees {screen}. This is remembered; s swaps again.")
_ONE = noop("room", "There is only one screen: nothing to swap. Is the projector connected and on?")
_SAME = noop(
    "room", "Both screens show the same picture: extend the desktop, then s swaps them. {how}"
)
_WINDOWS = noop("room", "These are ordinary windows: drag each to where you want it.")


def extend_words(platform: str = sys.platform, desktop: str | None = None) -> tuple[str, ...]:
    """Return how to extend the desktop, this system's way first.

    `desktop` is the name of the Linux desktop, as XDG_CURRENT_DESKTOP has it.
    """
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "") if desktop is None else desktop
    linux = "kde" if "kde" in desktop.lower() else "gnome"
    own = platform if platform in _EXTEND else linux
    order = [own, *(name for name in _EXTEND if name != own)]
    return tuple(translate("room", _EXTEND[name]) for name in order)


def gone_words() -> str:
    """Say that the projector is gone."""
    return translate("room", _GONE)


def back_words(screen: str) -> str:
    """Say that the room sees a picture again, and where."""
    return translate("room", _BACK).format(screen=screen)


def away_words(*, mirrored: bool) -> str:
    """Say why the notes stay away."""
    if not mirrored:
        return translate("room", _ONLY_ROOMS)
    return translate("room", _MIRRORED).format(how=extend_words()[0])


def swapped_words(screen: str) -> str:
    """Say which screen the room sees now."""
    return translate("room", _SWAPPED).format(screen=screen)


def no_swap_words(*, windowed: bool, mirrored: bool) -> str:
    """Say why nothing was swapped."""
    if windowed:
        return translate("room", _WINDOWS)
    if mirrored:
        return translate("room", _SAME).format(how=extend_words()[0])
    return translate("room", _ONE)
