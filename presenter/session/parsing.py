"""From text to places and values: a light tree of what a file says and where.

PyYAML's parser gives the structure; nothing is typed, each value stays the text its author wrote.
The bounds are kept on the parser's events as they come, before any tree: composing 30,000 nested
brackets would kill Python, stopping at the forty-first takes two milliseconds.

The exceptions of this module:

    Broken          the text stops being YAML; what came before is kept
      OutOfBounds   the text is deeper, longer or more than one document
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from presenter.session.language import translate

DEEPEST = 40
_LIBYAML_DEEP = "exceeded maximum nesting depth"  # from its version 0.2.6 on, at 1,000
MOST_NODES = 100_000
_MOST_EXTRAS = 1000

# Without libyaml, PyYAML's own parser: slower, but the same events.
_new_parser: Callable[[str], Any] = getattr(yaml, "CLoader", yaml.Loader)

_CUT = r"[ \t]#(?:[^\s#]|[ \t]*\d)"
_BLANK = r"\s*(?:#.*)?"


class Scalar:
    """A text with its place. `plain` is True if it was written without quotation marks."""

    __slots__ = ("column", "line", "plain", "text")

    def __init__(self, text: str, line: int, column: int, plain: bool) -> None:  # noqa: FBT001 - hot
        self.text = text
        self.line = line
        self.column = column
        self.plain = plain


class Group:
    """A list or a mapping with its place.

    `items` are the values of a list, or the keys and values of a mapping in turn. `flow` is True
    if it stands in brackets, `cut` if the file broke off inside it.
    """

    __slots__ = ("column", "cut", "flow", "items", "line")

    def __init__(self, line: int, column: int, flow: bool) -> None:  # noqa: FBT001 - hot
        self.items: list[Node] = []
        self.line = line
        self.column = column
        self.flow = flow
        self.cut = False


class Listing(Group):
    """A list."""

    __slots__ = ()


class Mapping(Group):
    """A mapping, keys and values in turn."""

    __slots__ = ()

    @property
    def pairs(self) -> zip[tuple[Node, Node]]:
        """The keys with their values; a key at which the file broke off is left out."""
        each = iter(self.items)
        return zip(each, each, strict=False)

    def find(self, name: str) -> Node | None:
        """Return the value of a key, None if the key is not there."""
        for key, value in self.pairs:
            if type(key) is Scalar and key.text == name:
                return value
        return None


Node = Scalar | Listing | Mapping


class Extra(NamedTuple):
    """Something YAML has and format 1 has not, or a text that was cut; places count from 0."""

    code: str
    line: int
    column: int
    end: int = -1


class Broken(Exception):  # noqa: N818 - it names what the text is
    """The text stops being YAML at a place (from 0); `since` is where the trouble may start."""

    def __init__(self, message: str, line: int, column: int, since: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column
        self.since = line if since is None else since


class OutOfBounds(Broken):
    """The text is beyond a bound; `code` is the problem's."""

    def __init__(self, code: str, message: str, line: int, column: int) -> None:
        super().__init__(message, line, column)
        self.code = code


class Tree:
    """What was read: the top node, what is not of format 1, and why it ends early if it does."""

    __slots__ = ("broken", "extras", "innermost", "nodes", "root")

    def __init__(self) -> None:
        self.root: Node | None = None
        self.extras: list[Extra] = []
        self.broken: Broken | None = None
        self.nodes = 0
        self.innermost: Listing | Mapping | None = None


def parse(text: str) -> Tree:
    """Return the tree of a text; what comes after a syntax error or a bound is not in it."""
    tree = Tree()
    top = Listing(0, 0, False)
    try:
        _grow(text, tree, top)
    except Broken as error:
        tree.broken = error
    except yaml.MarkedYAMLError as error:
        tree.broken = _translated(error)
    except yaml.reader.ReaderError as error:
        tree.broken = Broken(str(error.reason), 0, 0)
    if tree.broken:
        _drop_torn(tree, tree.broken.line)
    if top.items:
        tree.root = top.items[0]
    return tree


def _drop_torn(tree: Tree, line: int) -> None:
    """Drop the last value if the text broke off in its line: it is not all its author wrote."""
    items = tree.innermost.items if tree.innermost else []
    if items and isinstance(items[-1], Scalar) and items[-1].line == line:
        items.pop()


def _grow(text: str, tree: Tree, top: Listing) -> None:
    """Run through the events once; the loop is the reader's hot place, hence flat."""
    cuts = _suspicious_hashes(text)
    get: Callable[[], Any] = _new_parser(text).get_event
    group: Listing | Mapping = top
    stack: list[Listing | Mapping] = []
    add = top.items.append
    count = 0
    try:
        while True:
            event = get()
            kind = type(event)
            if kind is ScalarEvent:
                mark = event.start_mark
                plain = not event.style
                add(Scalar(event.value, mark.line, mark.column, plain))
                count += 1
                if count > MOST_NODES:
                    raise _beyond(0, mark.line, mark.column)
                if event.anchor is not None or event.tag is not None:
                    _note_marker(event, tree)
                if plain and cuts and event.end_mark.line in cuts:
                    _note_cut(event, cuts, tree)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                mark = event.start_mark
                if len(stack) >= DEEPEST:
                    raise _beyond(len(stack), mark.line, mark.column)
                if event.anchor is not None or event.tag is not None:
                    _note_marker(event, tree)
                stack.append(group)
                made = Mapping if kind is MappingStartEvent else Listing
                group = made(mark.line, mark.column, bool(event.flow_style))
                add(group)
                add = group.items.append
                count += 1
                if count > MOST_NODES:
                    raise _beyond(0, mark.line, mark.column)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                group = stack.pop()
                add = group.items.append
            elif kind is AliasEvent:
                mark = event.start_mark
                _note_marker(event, tree)
                add(Scalar(f"*{event.anchor}", mark.line, mark.column, plain=False))
                count += 1
                if count > MOST_NODES:
                    raise _beyond(0, mark.line, mark.column)
            elif kind is DocumentEndEvent:
                _check_rest(text, event)
            elif kind is StreamEndEvent:
                return
    finally:
        tree.nodes = count
        tree.innermost = group
        for each in (*stack, group):
            each.cut = True


def _beyond(depth: int, line: int, column: int) -> OutOfBounds:
    if depth >= DEEPEST:
        message = translate(
            "parsing", "More than {most} lists and groups lie inside each other here."
        ).format(most=DEEPEST)
        return OutOfBounds("too-deep", message, line, column)
    message = translate("parsing", "This file holds more than {most} values.").format(
        most=f"{MOST_NODES:,}"
    )
    return OutOfBounds("too-many-values", message, line, column)


def _note_marker(event: Any, tree: Tree) -> None:  # noqa: ANN401 - PyYAML's events have no types
    if len(tree.extras) >= _MOST_EXTRAS:
        return
    mark, end = event.start_mark, event.end_mark
    kind = type(event)
    code = "alias" if kind is AliasEvent else "anchor" if event.anchor is not None else "tag"
    single = end.line == mark.line and (kind is AliasEvent or kind is ScalarEvent)
    tree.extras.append(Extra(code, mark.line, mark.column, end.column if single else -1))


def _suspicious_hashes(text: str) -> dict[int, int]:
    """Return the lines whose ` #` looks like text and not like a comment, with its column.

    A comment has a space after its `#`; `We #care` and `number # 2` were meant as text.
    """
    if " #" not in text and "\t#" not in text:
        return {}
    found: dict[int, int] = {}
    line = start = 0
    pattern = re.compile(_CUT)
    while hit := pattern.search(text, start):
        line += text.count("\n", start, hit.start())
        found[line] = hit.start() - (text.rfind("\n", 0, hit.start()) + 1)
        start = text.find("\n", hit.end())  # the first of a line is enough
        if start < 0:
            break
    return found


def _note_cut(event: Any, cuts: dict[int, int], tree: Tree) -> None:  # noqa: ANN401
    end = event.end_mark
    column = cuts[end.line]
    if column == end.column and event.value and len(tree.extras) < _MOST_EXTRAS:
        start = event.start_mark
        if start.line == end.line:
            tree.extras.append(Extra("cut-text", start.line, start.column, column))
        else:
            tree.extras.append(Extra("cut-text", end.line, column, -1))


def _check_rest(text: str, event: Any) -> None:  # noqa: ANN401
    """Raise if more than comments follow the document.

    The rest is looked at as text: the parser takes a time that grows with the square of the
    number of directives before a second document.
    """
    end = event.end_mark
    for number, line in enumerate(text[end.index :].split("\n"), end.line):
        if line.rstrip() == "..." or re.fullmatch(_BLANK, line):
            continue
        if event.explicit or line.startswith(("---", "%")):
            message = translate("parsing", "A second document starts here; a file holds one.")
            raise OutOfBounds("second-document", message, number, 0)
        return


def _translated(error: yaml.MarkedYAMLError) -> Broken:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    if error.problem == _LIBYAML_DEEP:
        return _beyond(DEEPEST, line, column)
    since = error.context_mark.line if error.context_mark else None
    return Broken(str(error.problem or error), line, column, since)
