"""The sessions that come with the program."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_sessions(package: Path = _PACKAGE) -> tuple[Path, ...]:
    """Return the shipped session files by name: from the installed program, else from a clone."""
    for folder in (package / "data" / "sessions", package.parent / "sessions"):
        found = tuple(sorted(folder.glob("*.yaml")))
        if found:
            return found
    return ()
