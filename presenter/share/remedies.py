"""The exact command with which this system gets what is missing."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from enum import StrEnum

from presenter.session.language import noop, translate


class Need(StrEnum):
    """What a computer may lack."""

    VLC = "VLC"
    QT_LIBRARIES = "Qt's libraries"


_MANAGERS = ("apt-get", "dnf", "pacman", "zypper", "brew", "winget")

_COMMANDS: dict[Need, dict[str, str]] = {
    Need.VLC: {
        "apt-get": "sudo apt-get install libvlc5 vlc-plugin-base",
        "dnf": "sudo dnf install vlc-libs vlc-plugins-base",
        "pacman": "sudo pacman -S vlc",
        "zypper": "sudo zypper install libvlc5 vlc-noX",
        "brew": "brew install --cask vlc",
        "winget": "winget install --id VideoLAN.VLC",
    },
    Need.QT_LIBRARIES: {
        "apt-get": "sudo apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
        " libxkbcommon-x11-0 libegl1 libgl1 libfontconfig1 libdbus-1-3",
        "dnf": "sudo dnf install xcb-util-cursor xcb-util-wm xcb-util-keysyms libxkbcommon-x11"
        " mesa-libEGL mesa-libGL fontconfig dbus-libs",
        "pacman": "sudo pacman -S xcb-util-cursor xcb-util-wm xcb-util-keysyms libxkbcommon-x11"
        " libglvnd fontconfig dbus",
        "zypper": "sudo zypper install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
        " libxkbcommon-x11-0 Mesa-libEGL1 Mesa-libGL1 fontconfig libdbus-1-3",
    },
}

_BY_HAND: dict[Need, str] = {
    Need.VLC: noop("remedies", "install VLC 3 (64-bit) from https://www.videolan.org/vlc/"),
    Need.QT_LIBRARIES: noop("remedies", "install the libraries that Qt's xcb plugin needs"),
}


def package_manager(which: Callable[[str], str | None] = shutil.which) -> str:
    """Return the first package manager that is here, or an empty text."""
    return next((name for name in _MANAGERS if which(name)), "")


def remedy(need: Need, manager: str) -> str:
    """Return the command for what is missing, or what to do by hand."""
    return _COMMANDS[need].get(manager) or translate("remedies", _BY_HAND[need])


def pip_remedy(package: str) -> str:
    """Return the command that puts a Python package where this program looks for it."""
    return f'"{sys.executable}" -m pip install "{package}"'
