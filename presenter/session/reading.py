"""Reading a session file: all of its problems at once, and the session made of the rest."""

from __future__ import annotations

import os
from collections import abc
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from presenter.session.fields import (
    ABSENT,
    entries,
    group,
    is_absent,
    raw,
    slug,
    text,
)
from presenter.session.language import noop, translate
from presenter.session.library import Library, read_library
from presenter.session.media import Media, looked_for, strays
from presenter.session.model import Section, Session
from presenter.session.noting import Notes, Source
from presenter.session.parsing import Mapping, Node, Scalar
from presenter.session.problems import Problem
from presenter.session.sources import load, read_source
from presenter.session.spec import Spec, note_unknown
from presenter.session.steps import KEYS as STEP_KEYS
from presenter.session.steps import Draft, Shelf, read_step
from presenter.session.values import value
from presenter.session.words import brief, clock_text

_SESSION = Spec(Session, noop("things", "A session"), sections=raw, films=raw)
_SECTION = Spec(Section, noop("things", "A section"), steps=raw)
_FILM_KEYS = frozenset(("file", "label", "cues", "captions", "instead", "rights", "name"))
Texts = abc.Mapping[Path, bytes]
MOST_INCLUDES = 50
KEYS = frozenset((*_SESSION.readers, "steps", "include", *_FILM_KEYS)) | STEP_KEYS


@value
class Reading:
    """What was read. With errors, `session` is made of the rest, None if nothing can be made.

    `text` is the main file's text, `files` are all files read or looked for, so that a window
    can watch them.
    """

    session: Session | None
    problems: tuple[Problem, ...]
    text: str
    files: tuple[Path, ...]

    @property
    def ok(self) -> bool:
        """True if there is no error; warnings do not count."""
        return not any(problem.is_error for problem in self.problems)


def read_session(path: Path) -> Reading:
    """Read a session file with its library and included files. Never raises for its contents."""
    notes = Notes()
    data, _ = load(path, notes)
    if data is None:
        return Reading(None, notes.all(), "", (path,))
    return _Reader(notes).read(data, path)


def read_text(text: bytes, path: Path, instead: Texts = MappingProxyType({})) -> Reading:
    """Read a session from memory, as if it were the file at `path`.

    `instead` holds what is read in the place of included files, by their paths.
    """
    return _Reader(Notes(), instead).read(text, path)


class _Part(NamedTuple):
    """A section whose steps still lack their ids."""

    values: dict[str, Any]
    drafts: list[Draft]


class _Reader:
    """One reading: the main file and what it names."""

    def __init__(self, notes: Notes, instead: Texts = MappingProxyType({})) -> None:
        self._notes = notes
        self._instead = instead
        self._files: list[Path] = []
        self._includes = 0
        self._assets: dict[Path, Media] = {}

    def read(self, data: bytes, path: Path) -> Reading:
        self._files.append(path)
        source, root = read_source(data, str(path), self._notes, KEYS)
        session = self._session(source, root, path)
        return Reading(session, self._notes.all(), source.text, tuple(dict.fromkeys(self._files)))

    def _session(self, source: Source, root: Node | None, path: Path) -> Session | None:
        top = _top(source, root)
        if top is None:
            return None
        values = _SESSION.read(source, top)
        _check_day(source, top, values)
        shelf = self._shelf(source, top, values, path, None)
        parts = [
            part
            for node in _entries(source, top, values.pop("sections", None), "sections")
            for part in self._parts(source, node, path, shelf)
        ]
        sections = tuple(_sections(parts))
        if not sections:
            return None
        values.setdefault("title", path.stem)
        values["films"] = tuple(shelf.library.values())
        return Session(sections=sections, path=path, assets_path=shelf.media.root, **values)

    def _shelf(
        self, source: Source, top: Mapping, values: dict[str, Any], path: Path, over: Shelf | None
    ) -> Shelf:
        """Return what a file's steps draw on; an included file has its includer's as default."""
        language = values.get("language", over.language if over else "en-GB")
        media = over.media if over else self._media(path.parent)
        if "assets" in values:
            stray = strays(values["assets"])
            if stray:
                source.error(top.find("assets") or top, "bad-path", stray[0], stray[1])
                values["assets"] = "."
            media = self._media(path.parent / values["assets"])
            if not media.root.is_dir() and not stray:
                message = translate("reading", "There is no folder `{folder}`.").format(
                    folder=brief(values["assets"])
                )
                hint = looked_for(media.root)
                source.warn(top.find("assets") or top, "missing-file", message, hint)
        films = values.pop("films", None)
        library: Library = over.library if over else {}
        if isinstance(films, Scalar):
            library = self._library_file(source, films, path, media)
        elif films is not None:
            library = read_library(source, films, media)
        return Shelf(library, media, language)

    def _media(self, root: Path) -> Media:
        root = Path(os.path.normpath(root))
        return self._assets.setdefault(root, Media(root))

    def _library_file(self, source: Source, node: Scalar, path: Path, media: Media) -> Library:
        """Read the library file, looked for in the assets folder, then beside the session."""
        name = node.text.strip()
        stray = strays(name)
        if stray or ".." in name.split("/"):
            message, hint = stray or (
                translate("reading", "This path leads out of the folder."),
                "",
            )
            source.error(node, "bad-path", message, hint)
            return {}
        places = [media.root / name, path.parent / name]
        self._files.extend(places[:1])
        found = next((place for place in places if place.is_file()), None)
        if found is None:
            self._files.append(places[1])
            message = translate("reading", "There is no film library `{name}`.").format(
                name=brief(name)
            )
            near = self._media(path.parent).similar(name) or media.similar(name)
            hint = (
                translate("reading", "Did you mean `{near}`?").format(near=near)
                if near
                else looked_for(places[0])
            )
            source.error(node, "no-file", message, hint)
            return {}
        self._files.append(found)
        data, _ = load(found, self._notes)
        if data is None:
            return {}
        inner, root = read_source(data, str(found), self._notes, KEYS)
        return read_library(inner, root, media) if root is not None else {}

    def _parts(
        self, source: Source, node: Node, path: Path, shelf: Shelf, *, included: bool = False
    ) -> Iterator[_Part]:
        hint = translate("reading", "Write `title:` and `steps:` after the dash.")
        mapping = group(source, node, "sections", hint, translate("things", "A section"))
        if mapping is None:
            return
        named = mapping.find("include")
        if named is None:
            yield self._part(source, mapping, shelf)
        elif included:
            message = translate("reading", "An included file includes nothing further.")
            source.error(
                named,
                "nested-include",
                message,
                translate("reading", "Include it in the session itself."),
            )
        else:
            for key, value in mapping.pairs:
                if isinstance(key, Scalar) and key.text != "include":
                    note_unknown(
                        source,
                        mapping,
                        key,
                        value,
                        translate("things", "An include"),
                        ("include",),
                    )
            yield from self._included(source, named, path, shelf)

    def _part(self, source: Source, node: Mapping, shelf: Shelf) -> _Part:
        values = _SECTION.read(source, node)
        steps = values.pop("steps", None)
        drafts = [
            draft
            for each in _entries(source, node, steps, "steps", translate("things", "A section"))
            if (draft := read_step(source, each, shelf))
        ]
        values["place"] = source.place(node)
        return _Part(values, drafts)

    def _included(self, source: Source, node: Node, path: Path, shelf: Shelf) -> Iterator[_Part]:
        name = text(source, node, "include")
        if name is ABSENT:
            if is_absent(node):
                hint = translate("reading", "Write it so: - include: modules/barriers.yaml")
                source.error(
                    node,
                    "missing-key",
                    translate("reading", "`include` needs the name of a file."),
                    hint,
                )
            return
        self._includes += 1
        if self._includes > MOST_INCLUDES:
            message = translate(
                "reading", "A session includes at most {most} files; this is one more."
            ).format(most=MOST_INCLUDES)
            source.error(node, "too-many-includes", message)
            return
        file = self._include_path(source, node, name.strip(), path)
        if file is None:
            return
        self._files.append(file)
        if not file.is_file():
            near = self._media(path.parent).similar(name.strip())
            hint = (
                translate("reading", "Did you mean `{near}`?").format(near=near)
                if near
                else looked_for(file)
            )
            source.error(
                node,
                "no-file",
                translate("reading", "There is no file `{name}`.").format(name=brief(name)),
                hint,
            )
            return
        data = self._instead.get(file) or load(file, self._notes)[0]
        if data is None:
            return
        inner, root = read_source(data, str(file), self._notes, KEYS)
        top = _top(inner, root)
        if top is None:
            return
        values = _SESSION.read(inner, top)
        _check_day(inner, top, values)
        own = self._shelf(inner, top, values, file, shelf)
        for each in _entries(inner, top, values.get("sections"), "sections"):
            yield from self._parts(inner, each, file, own, included=True)

    def _include_path(self, source: Source, node: Node, name: str, path: Path) -> Path | None:
        stray = strays(name)
        if stray:
            source.error(node, "bad-path", stray[0], stray[1])
            return None
        file = path.parent / name
        folder = os.path.realpath(path.parent)
        real = os.path.realpath(file)
        if not real.startswith(os.path.join(folder, "")):  # noqa: PTH118 - adds the last /
            message = translate("reading", "`{name}` leads out of the session's folder.").format(
                name=brief(name)
            )
            source.error(
                node,
                "bad-path",
                message,
                translate("reading", "Copy the file into the session's folder."),
            )
            return None
        if real == os.path.realpath(path):
            source.error(node, "nested-include", translate("reading", "This file includes itself."))
            return None
        return file


def _top(source: Source, root: Node | None) -> Mapping | None:
    """Return a session file's keys, None with a problem if it has none."""
    if root is None or is_absent(root):
        if not source.spoiled:
            hint = translate("reading", "A session starts with: title: …")
            source.whole(
                "empty-file", translate("reading", "This file holds no session yet."), hint
            )
        return None
    if isinstance(root, Mapping):
        return root
    hint = translate("reading", "A session starts with `title:` and has `sections:`.")
    source.error(
        root, "wrong-type", translate("reading", "A session is a group of keys with values."), hint
    )
    return None


def _entries(
    source: Source,
    top: Mapping,
    node: Node | None,
    key: str,
    what: str = "",
) -> list[Node]:
    """Return the entries of a needed list; an empty one counts as missing."""
    found = entries(source, node, key) if node is not None else ABSENT
    if found is ABSENT:
        if node is None and key == "steps" and not top.cut:
            spot = top.find(key) or top
            hint = translate("reading", "Add `steps:` and under it a step, as: - slide: Welcome")
            source.error(
                spot,
                "missing-key",
                translate("reading", "{what} needs `{key}`.").format(
                    what=what or translate("things", "A session"), key=key
                ),
                hint,
            )
        return []
    if not found and node is not None and not top.cut:
        source.error(
            node, "missing-key", translate("reading", "`{key}` has no entry.").format(key=key)
        )
    return list(found)


def _check_day(source: Source, top: Mapping, values: dict[str, Any]) -> None:
    start, finish = values.get("start"), values.get("finish")
    if start is not None and finish is not None and finish <= start:
        message = translate("reading", "The session is over at {time}, before it starts.").format(
            time=clock_text(finish)
        )
        hint = translate("reading", "`finish` comes after `start`, {time}.").format(
            time=clock_text(start)
        )
        source.error(top.find("finish") or top, "time-order", message, hint)
        del values["finish"]


def _sections(parts: list[_Part]) -> Iterator[Section]:
    """Make the sections, now that all written ids are known; those without a step are left out."""
    written: dict[str, Draft] = {}
    for part in parts:
        for draft in part.drafts:
            _keep_id(draft, written)
    taken = set(written)
    counts: dict[str, int] = {}
    for part in parts:
        for draft in part.drafts:
            if "id" not in draft.values:
                draft.values["id"] = _made_id(draft, taken, counts)
        steps = tuple(
            draft.kind(place=draft.source.place(draft.spot), **draft.values)
            for draft in part.drafts
        )
        if steps:
            part.values.setdefault("title", steps[0].heading)
            yield Section(steps=steps, **part.values)


def _keep_id(draft: Draft, written: dict[str, Draft]) -> None:
    name = draft.values.get("id")
    if name is None:
        return
    first = written.setdefault(name, draft)
    if first is not draft:
        spot = draft.spot.find("id") if isinstance(draft.spot, Mapping) else None
        where = translate("reading", "line {number}").format(number=first.spot.line + 1)
        if first.source is not draft.source:
            where = translate("reading", "line {number} of {file}").format(
                number=first.spot.line + 1, file=first.source.name
            )
        message = translate("reading", "The id `{name}` is already used in {where}.").format(
            name=brief(name), where=where
        )
        draft.source.error(
            spot or draft.spot, "duplicate-id", message, translate("reading", "Choose another id.")
        )
        del draft.values["id"]


def _made_id(draft: Draft, taken: set[str], counts: dict[str, int]) -> str:
    stem = slug(draft.values["heading"]) or draft.kind.__name__.lower()
    number = counts.get(stem, 0) + 1
    name = stem if number == 1 else f"{stem}-{number}"
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    counts[stem] = number
    taken.add(name)
    return name
