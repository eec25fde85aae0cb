"""Minutes written into the text of a session file; all else stays as its author wrote it.

Only the values of `minutes:` are changed, and lines (or, in braces, entries) added where a step has
none: comments, quotation marks, order, indentation and line endings are kept. Steps are found by
the place the reader gives them.

The exception of this module:

    MinutesError   the text says it in a way that cannot be changed; its message says where
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import yaml

from presenter.session.language import translate
from presenter.session.steps import KINDS

_loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEY = "minutes"
_NOTHING = ("", "~", "null")
_BREAK = r"\r\n|\r|\n"


class MinutesError(Exception):
    """Minutes cannot be written; the message says why, for people."""


class _Edit(NamedTuple):
    """What stands from `start` to `end` becomes `text`."""

    start: int
    end: int
    text: str


def minutes_literal(minutes: float) -> str:
    """Return minutes as a session file has them: 5 and 7.5."""
    return f"{minutes:.3f}".rstrip("0").rstrip(".")


def with_minutes(text: str, wanted: Mapping[tuple[int, int], float]) -> str:
    """Return a file's text in which steps have these minutes.

    `wanted` has the line and column of steps, from 1 as `Step.place` counts. The text has to be
    one that was read without an error; a place without a step raises MinutesError.
    """
    steps = _steps(yaml.compose(text, Loader=_loader)) if wanted else {}
    edits: list[_Edit] = []
    for place, minutes in wanted.items():
        step = steps.get(place)
        if step is None:
            raise MinutesError(
                translate("minutes", "There is no step in line {line} any more.").format(
                    line=place[0]
                )
            )
        edits.extend(_edits(text, step, minutes))
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _steps(root: yaml.Node | None) -> dict[tuple[int, int], yaml.MappingNode]:
    """Return all groups that have a step's kind among their keys, by line and column from 1."""
    found: dict[tuple[int, int], yaml.MappingNode] = {}
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            waiting.extend(value for _, value in node.value)
            if _entry(node, KINDS) is not None:
                mark = node.start_mark
                found.setdefault((mark.line + 1, mark.column + 1), node)
    return found


def _entry(
    node: yaml.MappingNode, names: frozenset[str]
) -> tuple[yaml.ScalarNode, yaml.Node] | None:
    """Return the first key of these names with its value, or None."""
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode) and key.value in names:
            return key, value
    return None


def _edits(text: str, step: yaml.MappingNode, minutes: float) -> Iterator[_Edit]:
    given = _entry(step, frozenset((_KEY,)))
    literal = minutes_literal(minutes)
    if given is None:
        yield from _added(text, step, literal)
        return
    key, value = given
    if not isinstance(value, yaml.ScalarNode):
        raise _unchangeable(key)
    start, end = value.start_mark.index, value.end_mark.index
    if not value.style and value.value in _NOTHING:
        yield _filled(text, key, value, literal)
        return
    number = value.value.strip()
    if float(number) == float(literal):
        return
    # In a block (`minutes: |`) the number stands below its head, which may hold a digit too.
    head = start if value.style not in ("|", ">") else text.index("\n", start)
    at = text.find(number, head, end)
    if at < 0:
        raise _unchangeable(key)
    yield _Edit(at, at + len(number), literal)


def _filled(text: str, key: yaml.Node, value: yaml.ScalarNode, literal: str) -> _Edit:
    """Give a key without a value one: `minutes:`, `minutes: ~`, and in braces a bare `minutes`."""
    start, end = value.start_mark.index, value.end_mark.index
    if start != end:
        return _Edit(start, end, literal)
    after = key.end_mark.index
    colon = text.find(":", after, start)
    if colon >= 0:
        return _Edit(colon + 1, colon + 1, f" {literal}")
    return _Edit(after, after, f": {literal}")


def _added(text: str, step: yaml.MappingNode, literal: str) -> Iterator[_Edit]:
    """Add the minutes below the line of the step's kind, or behind it within braces."""
    entry = _entry(step, KINDS)
    assert entry is not None  # noqa: S101 - found by it
    key, value = entry
    mark = key.style if key.style in ('"', "'") else ""
    added = f"{mark}{_KEY}{mark}: {literal}"
    end = _written_end(text, value)
    if step.flow_style:
        start = step.start_mark.index
        if text[start] == "{":
            yield _Edit(end, end, f", {added}")
        else:  # a list in brackets holds it bare: [slide: Welcome, break: Tea]
            yield _Edit(start, start, "{")
            yield _Edit(end, end, f", {added}}}")
        return
    lead = " " * step.start_mark.column
    line_break = re.compile(_BREAK).search(text, end)
    if line_break is None:  # the file's last line, and nothing ends it
        any_break = re.search(_BREAK, text)
        yield _Edit(len(text), len(text), f"{any_break[0] if any_break else chr(10)}{lead}{added}")
        return
    yield _Edit(line_break.end(), line_break.end(), f"{lead}{added}{line_break[0]}")


def _written_end(text: str, value: yaml.Node) -> int:
    """Return where a value ends; the empty lines below a block are not part of it."""
    start, end = value.start_mark.index, value.end_mark.index
    return start + len(text[start:end].rstrip())


def _unchangeable(key: yaml.Node) -> MinutesError:
    words = translate(
        "minutes", "The minutes in line {line} are written in a way this program leaves alone."
    )
    return MinutesError(words.format(line=key.start_mark.line + 1))
