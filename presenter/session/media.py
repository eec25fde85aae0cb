"""Media paths: relative to the assets folder, never out of it, so that a session travels."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from presenter.session.language import translate
from presenter.session.noting import Source
from presenter.session.parsing import Node
from presenter.session.problems import Severity
from presenter.session.words import brief, closest

PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")
FILMS = (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ogv", ".wmv")
CAPTIONS = (".vtt", ".srt")

_MOST_FOLDERS = 100  # looked through for a file that is not where it should be
_MOST_NAMES = 2000  # looked at in one folder
_URL = r"(?i)[a-z][a-z0-9+.-]*://|www\."
_DRIVE = r"[A-Za-z]:"
_LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"


def looks_like(value: str, endings: tuple[str, ...]) -> bool:
    """True if a text on one line ends as such a file does."""
    return "\n" not in value and value.lower().endswith(endings)


def strays(value: str) -> tuple[str, str] | None:
    """Return why a path would not travel and what to do, None if its words are in order."""
    if re.match(_URL, value):
        hint = translate(
            "media",
            "Save it into the assets folder and write its file name; a room may have no internet.",
        )
        return translate("media", "This is an internet address."), hint
    if value.startswith(("/", "\\", "~")) or re.match(_DRIVE, value):
        name = re.split(r"[\\/]", value.rstrip("\\/"))[-1]
        hint = translate(
            "media",
            "Copy the file into the assets folder and write its path from there, as: {name}",
        ).format(name=name)
        return translate("media", "This path is of one computer only."), hint
    if "\\" in value:
        return translate("media", "A path is written with / between folders."), translate(
            "media", "Write: {path}"
        ).format(path=value.replace(chr(92), "/"))
    if not value.isprintable():
        return translate("media", "A path is one line of letters."), ""
    return None


def looked_for(path: Path) -> str:
    """Return a hint that says where a missing file was looked for."""
    where = Path(os.path.abspath(path))  # noqa: PTH100 - a link stays as it is written
    return translate("media", "Put it into the folder {folder}").format(folder=where.parent)


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


class Media:
    """An assets folder. What was looked up once is remembered while a session is read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._inner = os.path.join(os.path.realpath(root), "")  # noqa: PTH118 - adds the last /
        self._folders: dict[str, str] = {}
        self._captions: dict[Path, list[str]] = {}
        self._known: dict[str, tuple[Path, bool, bool]] = {}
        self._index: dict[str, str] | None = None

    def find(self, source: Source, node: Node, value: str) -> Path | None:
        """Return where a file is, None with an error if it must not be there.

        A file that is missing gets a warning, since the session can still run.
        """
        stray = strays(value)
        if stray:
            source.error(node, "bad-path", stray[0], stray[1])
            return None
        path, inside, there = self._look_up(value)
        if not inside:
            message = translate("media", "`{value}` leads out of the assets folder.").format(
                value=brief(value)
            )
            hint = translate(
                "media",
                "Copy the file into the assets folder; else the session cannot be taken along.",
            )
            source.error(node, "bad-path", message, hint)
            return None
        if not there and source.notes.full(Severity.WARNING):
            source.notes.leave_out(Severity.WARNING)
        elif not there:
            meant = self.similar(value)
            hint = (
                translate("media", "Did you mean `{meant}`?").format(meant=meant)
                if meant
                else looked_for(path)
            )
            source.warn(
                node,
                "missing-file",
                translate("media", "There is no file `{value}`.").format(value=brief(value)),
                hint,
            )
        return path

    def captions_beside(self, film: Path, language: str) -> tuple[tuple[str, Path], ...]:
        """Return caption files of a film's own name: `intro.vtt`, `intro.en.srt`."""
        found: dict[str, Path] = {}
        folder = film.parent
        if folder not in self._captions:
            names = self._names(folder)
            self._captions[folder] = [n for n in names if n.lower().endswith(CAPTIONS)]
        for name in self._captions[folder]:
            stem = name.rpartition(".")[0]
            if stem == film.stem:
                found.setdefault(language, film.parent / name)
            elif stem.startswith(f"{film.stem}."):
                tail = stem[len(film.stem) + 1 :]
                if re.fullmatch(_LANGUAGE, tail):
                    found[tail] = film.parent / name
        return tuple(sorted(found.items()))

    def _look_up(self, value: str) -> tuple[Path, bool, bool]:
        """Return the path, whether it stays inside, and whether such a file is there."""
        known = self._known.get(value)
        if known is None:
            folder, _, name = value.rpartition("/")
            real = self._folders.get(folder)
            if real is None:
                real = self._folders[folder] = os.path.realpath(self.root / folder)
            file = os.path.join(real, name)  # noqa: PTH118 - Path takes ten times as long
            try:
                mode = os.lstat(file).st_mode
            except (OSError, ValueError):
                mode = 0
            if name in ("", ".", "..") or stat.S_ISLNK(mode):
                file = os.path.realpath(file)
                mode = stat.S_IFREG if os.path.isfile(file) else 0  # noqa: PTH113
            inside = file.startswith(self._inner)
            known = (self.root / value, inside, inside and stat.S_ISREG(mode))
            self._known[value] = known
        return known

    def similar(self, value: str) -> str:
        """Return the path of a file with nearly that name, or of that name elsewhere, or nothing.

        The stems are compared: that two names end in `.mp4` is no likeness.
        """
        folder, _, name = value.rpartition("/")
        names = [each for each in self._names(self.root / folder) if "." in each]  # no folders
        near = closest(_stem(name), [_stem(each) for each in names])
        ending = name[len(_stem(name)) :].lower()
        fits = [each for each in names if near and _stem(each) == near]
        if fits:
            best = next((each for each in fits if each.lower().endswith(ending)), fits[0])
            return f"{folder}/{best}" if folder else best
        return self._all().get(name.lower(), "")

    def _all(self) -> dict[str, str]:
        """Return the paths of the files in these assets, by their names in small letters."""
        if self._index is None:
            self._index = {}
            for number, (folder, folders, files) in enumerate(os.walk(self.root)):
                if number == _MOST_FOLDERS:
                    break
                folders[:] = sorted(each for each in folders if not each.startswith("."))
                where = Path(folder).relative_to(self.root)
                for file in files[:_MOST_NAMES]:
                    self._index.setdefault(file.lower(), (where / file).as_posix())
        return self._index

    def _names(self, folder: Path) -> list[str]:
        try:
            return sorted(os.listdir(folder))[:_MOST_NAMES]  # noqa: PTH208 - names are all that is needed
        except OSError:  # the folder is missing or closed: the file's own problem says so
            return []
