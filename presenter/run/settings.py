"""What the program remembers between runs, in one small JSON file."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from presenter.session.values import value

RECENT = 12
"""How many sessions are remembered."""

_CHANGING = threading.Lock()


@value
class Settings:
    """What is remembered: sessions opened, newest first, and keys with what they are to do.

    Keys and actions are kept by their names, whatever those may be: a program that is newer, or
    older, than the one that wrote them must not lose them.
    """

    recent: tuple[str, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()

    def opened(self, session: Path) -> Settings:
        """Return the settings with a session as the newest."""
        path = str(session.resolve())
        others = tuple(each for each in self.recent if each != path)
        return replace(self, recent=(path, *others)[:RECENT])


def settings_path() -> Path:
    """Return where this person's settings are kept."""
    import platformdirs

    return platformdirs.user_config_path("presenter", appauthor=False) / "settings.json"


def load_settings(path: Path) -> tuple[Settings, str]:
    """Return the settings, and a message if they could not be read: then they start afresh."""
    try:
        return _read(json.loads(path.read_text(encoding="utf-8")), path)
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), f"The settings in {path} cannot be read: {error.strerror}."
    except (ValueError, TypeError, RecursionError):
        return Settings(), f"The settings in {path} are damaged; they start afresh."


def change_settings(path: Path, change: Callable[[Settings], Settings]) -> str:
    """Read the settings, change them and keep them; return what went wrong, or nothing.

    One change at a time, whatever the thread: none undoes another.
    """
    with _CHANGING:
        settings, trouble = load_settings(path)
        return save_settings(change(settings), path) or trouble


def save_settings(settings: Settings, path: Path) -> str:
    """Keep the settings; return what went wrong in plain words, or nothing.

    The file is written beside the old one and then put in its place, so that a crash leaves
    either the old or the new, whole.
    """
    import tempfile

    fresh: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        fresh = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            stored = {**asdict(settings), "keys": dict(settings.keys)}
            json.dump(stored, file, indent=2, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        if fresh is not None:
            fresh.unlink(missing_ok=True)
        return f"The settings could not be kept in {path}: {error.strerror}."
    return ""


def _read(stored: Any, path: Path) -> tuple[Settings, str]:  # noqa: ANN401 - whatever the file holds
    if not isinstance(stored, dict):
        raise TypeError
    recent = stored.get("recent", [])
    if not isinstance(recent, list) or not all(isinstance(each, str) for each in recent):
        raise TypeError
    keys = stored.get("keys", {})
    sound = isinstance(keys, dict) and all(isinstance(each, str) for each in keys.values())
    kept = tuple(keys.items()) if sound else ()
    trouble = "" if sound else f"The keys in {path} are damaged; the usual keys are used."
    return Settings(tuple(recent[:RECENT]), kept), trouble
