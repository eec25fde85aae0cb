"""The sessions that come with the program."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_folder(package: Path = _PACKAGE) -> Path:
    """Return where the shipped sessions are: in the installed program, else in a clone."""
    packed = package / "data" / "sessions"
    return packed if packed.is_dir() else package.parent / "sessions"


def shipped_sessions(folder: Path) -> tuple[Path, ...]:
    """Return the session files of a folder, by name; libraries of films are none."""
    if not folder.is_dir():
        return ()
    found = sorted(folder.glob("*.yaml"))
    return tuple(path for path in found if path.name != "films.yaml")
