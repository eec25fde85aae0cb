"""Tells whether the system shows one picture on several screens, where Qt does not know.

On X11 and Wayland Qt tells of both screens, in one place. Windows and macOS tell of one: then only
the system itself knows that the room sees what the facilitator does.
"""

from __future__ import annotations

import sys

_MONITORS = 80  # SM_CMONITORS: parts of the desktop
_ACTIVE_PATHS = 2  # QDC_ONLY_ACTIVE_PATHS: glass that shows one of them
_MOST = 16


def is_mirrored() -> bool:
    """Return whether some screen shows what another one does; False where that is not known."""
    try:
        return _on_macos() if sys.platform == "darwin" else _on_windows()
    except (OSError, AttributeError):
        return False  # the system has no such call: it is as if nobody had asked


def _on_windows() -> bool:
    """More glass lit than there are parts of the desktop: a part is shown twice."""
    if sys.platform == "win32":
        import ctypes  # only where it is asked: the first picture waits for all that is loaded

        paths, modes = ctypes.c_uint32(), ctypes.c_uint32()
        user = ctypes.WinDLL("user32")
        failed = user.GetDisplayConfigBufferSizes(
            ctypes.c_uint32(_ACTIVE_PATHS), ctypes.byref(paths), ctypes.byref(modes)
        )
        return not failed and paths.value > user.GetSystemMetrics(_MONITORS) > 0
    return False


def _on_macos() -> bool:
    """Ask each display whether it is one of a mirrored set."""
    import ctypes

    graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    displays, count = (ctypes.c_uint32 * _MOST)(), ctypes.c_uint32()
    failed = graphics.CGGetOnlineDisplayList(ctypes.c_uint32(_MOST), displays, ctypes.byref(count))
    if failed:
        return False
    return any(
        graphics.CGDisplayIsInMirrorSet(ctypes.c_uint32(display))
        for display in displays[: min(count.value, _MOST)]
    )
