"""The film library: what is known about each film."""
# A reader returns the value of any field, hence Any.
# ruff: noqa: ANN401

from __future__ import annotations

from pathlib import Path
from typing import Any

from presenter.session.fields import (
    ABSENT,
    day,
    entries,
    film_time,
    group,
    is_absent,
    raw,
    text,
)
from presenter.session.language import noop, translate
from presenter.session.media import FILMS, PICTURES, Media, looks_like
from presenter.session.model import Film, Rights, Speaker
from presenter.session.noting import Source
from presenter.session.parsing import Node, Scalar
from presenter.session.spec import Spec
from presenter.session.words import brief, listed

Library = dict[str, Film]

_SPEAKER = Spec(Speaker, noop("things", "A speaker"))
_RIGHTS = Spec(Rights, noop("things", "The group `rights`"), until=day)


def _speakers(source: Source, node: Node, key: str) -> Any:
    found = entries(source, node, key)
    if found is ABSENT:
        return ABSENT
    speakers = []
    for each in found:
        hint = translate("library", "Write it so: {name: Tess, as: practitioner}")
        mapping = group(source, each, key, hint, translate("things", "A speaker"))
        values = _SPEAKER.read(source, mapping) if mapping else {}
        if _SPEAKER.whole(values):
            speakers.append(Speaker(**values))
    return tuple(speakers)


def _rights(source: Source, node: Node, key: str) -> Any:
    mapping = group(source, node, key)
    return Rights(**_RIGHTS.read(source, mapping)) if mapping else ABSENT


_FILM = Spec(
    Film, noop("things", "A film"), speakers=_speakers, rights=_rights, cues=raw, captions=raw
)


def read_library(source: Source, node: Node, media: Media) -> Library:
    """Return the films of a library, by id in the file's order."""
    library: Library = {}
    mapping = group(
        source,
        node,
        "films",
        translate("library", "Write the name of a library file, as films.yaml."),
    )
    for key, value in mapping.pairs if mapping else ():
        if not isinstance(key, Scalar) or not key.text:
            source.error(
                key, "bad-key", translate("library", "A film needs a name before the colon.")
            )
        elif key.text in library:
            message = translate("library", "The film `{name}` is written twice.").format(
                name=brief(key.text)
            )
            source.error(
                key, "duplicate-key", message, translate("library", "Keep one of the two.")
            )
        else:
            film = _read_film(source, key, value, media)
            if film:
                library[key.text] = film
    return library


def _read_film(source: Source, key: Scalar, node: Node, media: Media) -> Film | None:
    name = key.text
    if is_absent(node):
        hint = translate("library", "Add, moved in under it: file: films/NAME.mp4")
        source.error(
            key,
            "missing-key",
            translate("library", "The film `{name}` needs `file`.").format(name=brief(name)),
            hint,
        )
        return None
    hint = translate(
        "library", "Write `file:` and `title:` under the film's name, moved in by two spaces."
    )
    mapping = group(source, node, name, hint)
    if mapping is None:
        return None
    values = _FILM.read(source, mapping)
    if not _FILM.whole(values):
        return None
    path = media.find(source, mapping.find("file") or node, values["file"])
    if path is None:
        return None
    if "cues" in values:
        values["cues"] = _cues(source, values["cues"])
    if "captions" in values:
        values["captions"] = _captions(source, values["captions"], media)
    instead = values.get("instead", "")
    if looks_like(instead, PICTURES):
        found = media.find(source, mapping.find("instead") or node, instead)
        values["instead_path"] = found
    return Film(id=name, path=path, place=source.place(key), **values)


def _cues(source: Source, node: Node) -> tuple[tuple[str, float], ...]:
    mapping = group(
        source, node, "cues", translate("library", "Write it so: cues: {good-week: 0:41}")
    )
    cues: dict[str, float] = {}
    for key, value in mapping.pairs if mapping else ():
        if not isinstance(key, Scalar):
            continue
        if key.text in cues:
            message = translate("library", "The cue `{name}` is written twice.").format(
                name=brief(key.text)
            )
            source.error(
                key, "duplicate-key", message, translate("library", "Keep one of the two.")
            )
            continue
        found = film_time(source, value, key.text)
        if found is not ABSENT:
            cues[key.text] = found
    return tuple(cues.items())


def _captions(source: Source, node: Node, media: Media) -> tuple[tuple[str, Path], ...]:
    hint = translate(
        "library", "Write the language before the file: captions: {en: films/NAME.en.vtt}"
    )
    mapping = group(source, node, "captions", hint)
    found: dict[str, Path] = {}
    for key, value in mapping.pairs if mapping else ():
        file = text(source, value, "captions")
        if isinstance(key, Scalar) and file is not ABSENT:
            path = media.find(source, value, file)
            if path:
                found[key.text] = path
    return tuple(found.items())


def find_film(
    source: Source, node: Node, name: str, library: Library, media: Media, language: str
) -> Film | None:
    """Return the film a step names, by its id or by a path under assets; None with an error."""
    known = library.get(name)
    if known:
        return known
    if not ("/" in name or "\\" in name or looks_like(name, FILMS)):
        hint = source.guess(name, library)
        if not hint:
            some = list(library)[:8]
            hint = (
                translate("library", "The library has {words}.").format(words=listed(some, "and"))
                if some
                else translate("library", "There is no film library.")
            )
        source.error(
            node,
            "unknown-film",
            translate("library", "There is no film `{name}`.").format(name=brief(name)),
            hint,
        )
        return None
    path = media.find(source, node, name)
    if path is None:
        return None
    message = translate(
        "library", "This film is not in the film library: its rights and its label are missing."
    )
    hint = translate(
        "library", "Describe it in the file of `films:` and write its name there here."
    )
    source.warn(node, "film-without-library", message, hint)
    captions = media.captions_beside(path, language)
    return Film(id=path.stem, file=name, captions=captions, path=path, place=source.place(node))
