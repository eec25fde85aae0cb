"""The keys of a group, read after the model's own descriptions of its fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any

from presenter.session.fields import (
    ABSENT,
    Reader,
    capture,
    choice,
    clock,
    film_time,
    is_absent,
    minutes,
    span,
    text,
    texts,
    whole,
    yes_no,
)
from presenter.session.language import noop, translate
from presenter.session.model import (
    Activity,
    AtEnd,
    Discussion,
    Film,
    Keep,
    Moment,
    Pause,
    Poll,
    Rights,
    Section,
    Session,
    Showing,
    Side,
    Slide,
    Step,
    Theme,
)
from presenter.session.noting import Source
from presenter.session.parsing import Mapping, Node, Scalar
from presenter.session.words import brief, closest

# How a field is read follows from its type as the model writes it.
_BY_TYPE: dict[str, Reader] = {
    "str": text,
    "tuple[str, ...]": texts,
    "tuple[str, ...] | None": capture,
    "bool": yes_no,
    "int": whole,
    "int | None": clock,
    "float": film_time,
    "float | None": minutes,
    "tuple[int, int] | None": span,
    "Theme": choice(Theme),
    "Keep": choice(Keep),
    "Side": choice(Side),
    "AtEnd": choice(AtEnd),
    "Moment | None": choice(Moment),
}


class Spec:
    """The keys of one class of the model, with their readers; made once a class."""

    def __init__(self, made: type, what: str, **own: Reader) -> None:
        """`what` names the thing in problems (`a slide`); `own` reads fields in its own way."""
        self.what = what
        self.readers: dict[str, tuple[str, Reader]] = {}
        self.required: list[tuple[str, str]] = []
        for each in dataclasses.fields(made):
            if "about" not in each.metadata:
                continue
            key = each.metadata["name"] or each.name
            reader = own.get(each.name) or _BY_TYPE[str(each.type)]
            self.readers[key] = (each.name, reader)
            if each.default is dataclasses.MISSING and each.name not in ("id", "steps"):
                self.required.append((key, each.name))

    def read(
        self, source: Source, node: Mapping, also: frozenset[str] = frozenset()
    ) -> dict[str, Any]:
        """Return the fields that are given and right; the rest is noted.

        Keys in `also` belong here too and are read by the caller.
        """
        values: dict[str, Any] = {}
        readers = self.readers
        seen: set[str] = set()
        for key, value in node.pairs:
            name = key.text if type(key) is Scalar else ""
            if name in seen:
                _note_twice(source, node, key, name)
                continue
            seen.add(name)
            entry = readers.get(name)
            if entry is None:
                if name not in also:
                    self._unknown(source, node, key, value, also)
                continue
            found = entry[1](source, value, name)
            if found is not ABSENT:
                values[entry[0]] = found
        for name, field in self.required:
            if field not in values:
                self._missing(source, node, name)
        return values

    def whole(self, values: dict[str, Any]) -> bool:
        """True if no required field is missing."""
        return all(field in values for _, field in self.required)

    def _missing(self, source: Source, node: Mapping, name: str) -> None:
        given = [value for key, value in node.pairs if isinstance(key, Scalar) and key.text == name]
        if node.cut or (given and not is_absent(given[0])):
            return
        if not given and any(closest(key, self.readers) == name for key in self._strangers(node)):
            return  # a slip of the pen in this very key has its own problem
        spot = given[0] if given else node
        source.error(
            spot,
            "missing-key",
            translate("spec", "{what} needs `{name}`.").format(
                what=translate("things", self.what), name=name
            ),
            translate("spec", "Add: {name}: …").format(name=name),
        )

    def _strangers(self, node: Mapping) -> Iterator[str]:
        """Return the first few keys that are none of this group's."""
        keys = (key.text for key, _ in node.pairs if isinstance(key, Scalar))
        return islice((key for key in keys if key not in self.readers), 10)

    def _unknown(
        self, source: Source, node: Mapping, key: Node, value: Node, also: frozenset[str]
    ) -> None:
        if not isinstance(key, Scalar):
            hint = translate("spec", "Put the text before the colon in quotation marks.")
            source.error(
                key, "bad-key", translate("spec", "A key is a word, not a list or a group."), hint
            )
            return
        note_unknown(
            source, node, key, value, translate("things", self.what), self.readers.keys() | also
        )


def note_unknown(
    source: Source, node: Mapping, key: Scalar, value: Node, what: str, known: Iterable[str]
) -> None:
    """Note a key that does not belong into a group, with what was probably meant."""
    name = key.text
    if name == "<<" and key.plain:
        source.error(
            key,
            "merge",
            translate("spec", "`<<` takes values from elsewhere; write them out here."),
        )
        return
    if node.flow and key.plain and is_absent(value):
        hint = translate("spec", "Put the text that holds the comma in quotation marks.")
        message = translate(
            "spec", "The comma splits a text here: `{name}` is taken for a key."
        ).format(name=brief(name))
        source.error(key, "split-group", message, hint)
        return
    hint = source.guess_key(name, known) or _elsewhere(name)
    source.error(
        key,
        "unknown-key",
        translate("spec", "{what} has no key `{name}`.").format(what=what, name=brief(name)),
        hint,
    )


def _note_twice(source: Source, node: Mapping, key: Node, name: str) -> None:
    if not isinstance(key, Scalar) or source.notes.full():
        return
    first = next(k for k, _ in node.pairs if isinstance(k, Scalar) and k.text == name)
    message = translate("spec", "`{name}` is written twice; the first is in line {line}.").format(
        name=brief(name), line=first.line + 1
    )
    source.error(key, "duplicate-key", message, translate("spec", "Keep one of the two."))


@cache
def _homes() -> dict[str, str]:
    """Return where each key belongs; a key of several places is left to the first."""
    places = (
        (Session, noop("spec", "the top of the file, before `sections`")),
        (Section, noop("spec", "a section")),
        (Step, noop("spec", "a step")),
        (Slide, noop("spec", "a slide")),
        (Showing, noop("spec", "a film step")),
        (Discussion, noop("spec", "a discuss step")),
        (Activity, noop("spec", "an activity")),
        (Poll, noop("spec", "a poll")),
        (Pause, noop("spec", "a pause of a film")),
        (Film, noop("spec", "the film library")),
        (Rights, noop("spec", "the `rights` of a film")),
    )
    homes = {
        "include": noop(
            "spec", "a line of its own under `sections:`, as - include: modules/barriers.yaml"
        )
    }
    for made, where in places:
        for each in dataclasses.fields(made):
            if "about" in each.metadata:
                homes.setdefault(each.metadata["name"] or each.name, where)
    return homes


def _elsewhere(name: str) -> str:
    return (
        translate("spec", "`{name}` belongs to {home}.").format(
            name=name, home=translate("spec", _homes()[name])
        )
        if name in _homes()
        else ""
    )
