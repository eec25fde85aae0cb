"""Minutes written into session files on the disk: all of it, or nothing.

The new texts are read before they are written: they must give the very same session but for the
minutes. A file that somebody changed meanwhile is left alone. Each file is written beside the old
one, which is kept as `NAME.bak`, and then put in its place, so that a crash or a full disk leaves
the old or the new, whole.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from presenter.session.language import translate
from presenter.session.minutes import MinutesError, minutes_literal, with_minutes
from presenter.session.model import Session
from presenter.session.reading import Reading, read_session, read_text
from presenter.session.values import value

BACKUP = ".bak"
_MARK = b"\xef\xbb\xbf"  # what some editors put before a text


@value
class Original:
    """A session as read, with the bytes of all files that hold steps of it."""

    reading: Reading
    path: Path
    files: tuple[tuple[Path, bytes], ...] = ()

    @property
    def session(self) -> Session | None:
        """The session, None where nothing could be read."""
        return self.reading.session


def read_original(path: Path) -> Original:
    """Read a session and keep the bytes it was read from. Never raises."""
    reading = read_session(path)
    if reading.session is None:
        return Original(reading, path)
    files: dict[Path, bytes] = {}
    for file in (path, *(Path(step.place.file) for step in reading.session.steps)):
        with suppress(OSError):  # gone this very moment: what was read says so
            files.setdefault(file, file.read_bytes())
    again = read_text(files.get(path, b""), path, files)
    return Original(again, path, tuple(files.items()))


def rewritten(original: Original, wanted: Mapping[str, float]) -> dict[Path, bytes]:
    """Return the files that change when steps, by their ids, get these minutes.

    Raises MinutesError if that cannot be done without a change to anything else.
    """
    session, files = original.session, dict(original.files)
    if session is None or not original.reading.ok:
        raise MinutesError(
            translate("rewriting", "The session has errors. Mend them first; Check shows them.")
        )
    places: dict[Path, dict[tuple[int, int], float]] = {}
    for step in session.steps:
        if step.id in wanted:
            place = (step.place.line, step.place.column)
            places.setdefault(Path(step.place.file), {})[place] = wanted[step.id]
    if len({os.path.realpath(file) for file in places}) < len(places):
        raise MinutesError(
            translate("rewriting", "Two of the session's files are one and the same file.")
        )
    made = {file: _bytes_with(file, files[file], own) for file, own in places.items()}
    changed = {file: data for file, data in made.items() if data != files[file]}
    after = read_text((files | changed)[original.path], original.path, files | changed)
    if not after.ok or after.session != with_times(session, wanted):
        words = translate(
            "rewriting", "The minutes would change more than the plan here, so nothing is written."
        )
        raise MinutesError(words)
    return changed


def with_times(session: Session, wanted: Mapping[str, float]) -> Session:
    """Return a session in which steps, by their ids, have these minutes, as a file has them."""
    minutes = {step: float(minutes_literal(each)) for step, each in wanted.items()}
    sections = tuple(
        replace(
            section,
            steps=tuple(
                replace(step, minutes=minutes.get(step.id, step.minutes)) for step in section.steps
            ),
        )
        for section in session.sections
    )
    return replace(session, sections=sections)


def write_minutes(original: Original, wanted: Mapping[str, float]) -> tuple[Path, ...]:
    """Write minutes of steps, by their ids, into the session's files; return those changed.

    Raises MinutesError, with words for people, if nothing was written.
    """
    changed = rewritten(original, wanted)
    before = dict(original.files)
    for path in changed:
        _refuse_protected(path)
    swaps: list[_Swap] = []
    try:
        for path, data in changed.items():
            real = Path(os.path.realpath(path))  # a link stays one
            swaps.append(_Swap(real, _beside(real, before[path]), _beside(real, data)))
        for path, known in original.files:
            _refuse_changed(path, known)
        _put_in_place(swaps)
    except OSError as error:
        raise _disk_words(error, next(iter(changed))) from error
    finally:
        for swap in swaps:
            swap.before.unlink(missing_ok=True)
            swap.after.unlink(missing_ok=True)
    return tuple(changed)


class _Swap(NamedTuple):
    """A file, and what lies ready beside it: what it holds now, and what it is to hold."""

    place: Path
    before: Path
    after: Path

    @property
    def backup(self) -> Path:
        """Where what it holds now is kept."""
        return self.place.with_name(self.place.name + BACKUP)


def _bytes_with(file: Path, data: bytes, places: Mapping[tuple[int, int], float]) -> bytes:
    mark = _MARK if data.startswith(_MARK) else b""
    try:
        if b"\0" in data:  # UTF-16 without the mark that says so
            raise UnicodeError
        text = data[len(mark) :].decode("utf-8")
    except UnicodeError as error:
        words = translate(
            "rewriting",
            "{file} is not saved as UTF-8. Save it again with that encoding, then try again.",
        )
        raise MinutesError(words.format(file=file.name)) from error
    return mark + with_minutes(text, places).encode("utf-8")


def _refuse_protected(path: Path) -> None:
    """Raise for a file nobody may write: it would be replaced, its folder allowing it."""
    try:
        free = bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)
    except OSError as error:
        raise _disk_words(error, path) from error
    if not free:
        words = translate("rewriting", "{file} is protected against changes. Nothing was written.")
        raise MinutesError(words.format(file=path))


def _refuse_changed(path: Path, known: bytes) -> None:
    if path.read_bytes() != known:
        words = translate(
            "rewriting",
            "{file} was changed meanwhile. Nothing was written; look at the times again.",
        )
        raise MinutesError(words.format(file=path))


def _beside(path: Path, data: bytes) -> Path:
    """Write a file beside another, with the same permissions, and have it on the disk."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(path, fresh)
        if hasattr(os, "chown"):
            known = path.stat()
            with suppress(OSError):  # only a file of another group needs it
                os.chown(fresh, known.st_uid, known.st_gid)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _put_in_place(swaps: Iterable[_Swap]) -> None:
    """Put files in their places; if one cannot be, those before it are put back."""
    done: list[_Swap] = []
    try:
        for swap in swaps:
            swap.before.replace(swap.backup)
            swap.after.replace(swap.place)
            done.append(swap)
            _have_on_disk(swap.place.parent)
    except OSError:
        for swap in done:
            swap.backup.replace(swap.place)
        raise


def _have_on_disk(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _disk_words(error: OSError, path: Path) -> MinutesError:
    words = translate(
        "rewriting", "Nothing was written: {file} cannot be changed ({reason}). It is as it was."
    )
    return MinutesError(words.format(file=path, reason=error.strerror or error))
