"""Readers of single values: what a field may hold, and what to say if it holds something else.

A reader takes a node and returns its value, or `ABSENT` if nothing is given or what is given
cannot be used (then it has noted why).
"""
# A reader returns the value of any field, hence Any.
# ruff: noqa: ANN401

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any, Final, TypeVar

from presenter.session.language import translate
from presenter.session.noting import Source
from presenter.session.parsing import Group, Listing, Mapping, Node, Scalar
from presenter.session.words import brief, clock_text, listed, quoted

ABSENT: Final[Any] = object()
Reader = Callable[[Source, Node, str], Any]
_AnyEnum = TypeVar("_AnyEnum", bound=StrEnum)

_NOTHING = frozenset(("", "~", "null"))
_OTHER_DASHES = "–—•▪◦‣·"
_WORD_LISTS = ("materials", "authors", "options")
_MOST_MINUTES = 10_000
# Patterns stay texts: `re` compiles one when first met, not at the program's start.
_NUMBER = r"-?\d{1,9}(\.\d{1,9})?"
_FIRST_NUMBER = r"(\d+(?:[.,]\d+)?) *(?:m|min|mins|minutes?|s|seconds?|'|\")?\.?"
_FILM_TIME = r"(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,6}(?:\.\d{1,6})?)"
_POINT = r"(\d{1,2})\.([0-5]\d)"
_CLOCK = r"(\d{1,2}):(\d\d)"
_CLOCK_LIKE = r"(?i)(\d{1,2})(?:[.h :]?(\d\d))? *(am|pm)?"
_RANGE = r"(-?\d{1,6}) *[-–—] *(-?\d{1,6})|(-?\d{1,6}) +to +(-?\d{1,6})"
_WORD_NUMBER = r"([a-z]{1,20})[ :=]+(\d{1,4})"
_WORD = r"[\w-]+"


def is_absent(node: Node) -> bool:
    """True for a value that is empty, `~` or `null`."""
    return type(node) is Scalar and node.plain and node.text in _NOTHING


def text(source: Source, node: Node, key: str) -> Any:
    """Read a text."""
    if type(node) is Scalar:
        value = node.text
        if (node.plain and value in _NOTHING) or not value:
            return ABSENT
        return value.rstrip()
    return _text_of_group(source, node, key)


def _text_of_group(source: Source, node: Node, key: str) -> Any:
    """Read a text that YAML took for a group, as in `- Note: bring paper` or `title: [Draft]`."""
    line = source.line(node.line).rstrip()
    value = line[node.column :]
    if isinstance(node, Group) and node.cut:
        return ABSENT
    on_one_line = isinstance(node, Group) and all(item.line == node.line for item in node.items)
    if isinstance(node, Mapping) and len(node.items) == 2 and on_one_line and not node.flow:
        first, second = node.items
        if isinstance(first, Scalar) and isinstance(second, Scalar):
            hint = source.mended(line[: node.column] + quoted(value))
            message = translate("fields", "A text with a colon in it needs quotation marks.")
            source.error(node, "needs-quotes", message, hint)
            return f"{first.text}: {second.text}".rstrip()
    hint = ""
    if isinstance(node, Group) and node.flow and on_one_line:
        hint = source.mended(line[: node.column] + quoted(value))
    elif isinstance(node, Listing):
        hint = translate("fields", "To write a text with dashes, put `|` after `{key}:`.").format(
            key=key
        )
    message = (
        translate("fields", "`{key}` takes a text, not a list.")
        if isinstance(node, Listing)
        else translate("fields", "`{key}` takes a text, not a group of keys.")
    )
    source.error(node, "wrong-type", message.format(key=key), hint)
    return ABSENT


def texts(source: Source, node: Node, key: str) -> Any:
    """Read a list of texts."""
    if type(node) is Listing:
        if node.flow and len(node.items) > 1:
            _check_split(source, node, key)
        found = tuple(text(source, item, key) for item in node.items)
        if ABSENT in found:
            _check_empty_items(source, node, key)
            found = tuple(item for item in found if item is not ABSENT)
        return found
    if is_absent(node):
        return ABSENT
    if isinstance(node, Scalar):
        value = node.text.strip()
        if value[:1] in _OTHER_DASHES:
            hint = translate(
                "fields", "Write each entry on its own line with the plain dash of the keyboard: -"
            )
            source.error(
                node,
                "wrong-type",
                translate("fields", "`{key}` takes a list.").format(key=key),
                hint,
            )
            return tuple(re.split(rf"\s*[{_OTHER_DASHES}]\s+", value)[1:]) or (value,)
        several = key in _WORD_LISTS and ", " in value and '"' not in value
        parts = tuple(part.strip() for part in value.split(",")) if several else (value,)
        inner = ", ".join(parts) if several else quoted(value)
        hint = source.mended(f"{key}: [{inner}]") if "\n" not in value else ""
        source.error(
            node, "wrong-type", translate("fields", "`{key}` takes a list.").format(key=key), hint
        )
        return parts
    return entries(source, node, key)


def _check_empty_items(source: Source, node: Listing, key: str) -> None:
    for item in node.items:
        if is_absent(item):
            source.warn(
                item,
                "empty-item",
                translate("fields", "There is nothing after this dash of `{key}`.").format(key=key),
            )


def _check_split(source: Source, node: Listing, key: str) -> None:
    """Warn of a sentence that a comma inside `[ ]` has split."""
    if key in ("materials", "authors"):
        return
    for before, item in zip(node.items, node.items[1:], strict=False):
        if not (isinstance(before, Scalar) and isinstance(item, Scalar)):
            continue
        if not (before.plain and item.plain) or before.text.count(" ") < 2:
            continue
        if before.text[:1].isupper() and item.text[:1].islower():
            hint = translate("fields", "If it is one text, write: {text}").format(
                text=quoted(f"{before.text}, {item.text}")
            )
            message = translate("fields", "The comma inside `[ ]` makes two texts of this.")
            source.warn(item, "split-text", message, hint)


def raw(_source: Source, node: Node, _key: str) -> Any:
    """Leave a value to its caller, who knows more."""
    return ABSENT if is_absent(node) else node


def entries(source: Source, node: Node, key: str) -> Any:
    """Return the entries of a list, ABSENT with a problem if it is none."""
    if type(node) is Listing:
        return node.items
    if not is_absent(node):
        hint = translate(
            "fields", "Write each entry on its own line with a dash and a space before it."
        )
        if isinstance(node, Scalar) and (hit := re.fullmatch(_WORD_NUMBER, node.text)):
            hint = translate("fields", "Write under it: - {{{a}: {b}}}").format(a=hit[1], b=hit[2])
        source.error(
            node, "wrong-type", translate("fields", "`{key}` takes a list.").format(key=key), hint
        )
    return ABSENT


def _plain(source: Source, node: Node, key: str, what: str) -> Any:
    """Return the text of a value that should be `what`, ABSENT if it is not given."""
    if type(node) is Scalar:
        return ABSENT if node.plain and node.text in _NOTHING else node.text.strip()
    source.error(
        node, "wrong-type", translate("fields", "`{key}` takes {what}.").format(key=key, what=what)
    )
    return ABSENT


def yes_no(source: Source, node: Node, key: str) -> Any:
    """Read `true` or `false`."""
    value = _plain(source, node, key, translate("fields", "`true` or `false`"))
    if value == "true" or value == "false":
        return value == "true"
    if value is not ABSENT:
        yes = value.lower() in ("yes", "y", "on", "true", "1")
        no = value.lower() in ("no", "n", "off", "false", "0")
        hint = (
            translate("fields", "Write: {key}: {value}").format(
                key=key, value="true" if yes else "false"
            )
            if yes or no
            else ""
        )
        message = translate("fields", "`{key}` takes `true` or `false`, not `{value}`.").format(
            key=key, value=brief(value)
        )
        source.error(node, "not-yes-no", message, hint)
        if yes or no:
            return yes
    return ABSENT


def number(source: Source, node: Node, key: str, least: float, most: float, unit: str) -> Any:
    """Read a number between bounds, of a unit."""
    value = _plain(source, node, key, translate("fields", "a number of {unit}").format(unit=unit))
    if value is ABSENT:
        return ABSENT
    if value.isascii() and re.fullmatch(_NUMBER, value):
        found = float(value)
        if least <= found <= most:
            return found
        message = translate(
            "fields", "`{key}` takes a number from {least} to {most}, not {value}."
        ).format(key=key, least=f"{least:g}", most=f"{most:g}", value=brief(value))
        source.error(node, "out-of-range", message)
        return ABSENT
    hit = re.fullmatch(_FIRST_NUMBER, value) if value.isascii() else None
    hint = (
        translate("fields", "Write: {key}: {number}").format(
            key=key, number=hit[1].replace(",", ".")
        )
        if hit
        else translate("fields", "Write it so: {key}: 5").format(key=key)
    )
    message = translate("fields", "`{key}` takes a number of {unit}, not `{value}`.").format(
        key=key, unit=unit, value=brief(value)
    )
    source.error(node, "not-a-number", message, hint)
    return ABSENT


def minutes(source: Source, node: Node, key: str) -> Any:
    """Read a duration in minutes, 0 or more."""
    if type(node) is Scalar and len(node.text) < 4 and node.text.isdecimal():
        return float(node.text)
    return number(source, node, key, 0, _MOST_MINUTES, translate("fields", "minutes"))


def rewind(source: Source, node: Node, key: str) -> Any:
    """Read a number of seconds, 0 or more."""
    return number(source, node, key, 0, 600, translate("fields", "seconds"))


def gain(source: Source, node: Node, key: str) -> Any:
    """Read a gain in dB."""
    return number(source, node, key, -60, 20, translate("fields", "decibels"))


def film_seconds(value: str) -> float | None:
    """Return `m:ss`, `h:mm:ss` or seconds, with decimals or without, as seconds; else None."""
    hit = re.fullmatch(_FILM_TIME, value) if value.isascii() else None
    if hit is None:
        return None
    hours, whole, seconds = hit[1], hit[2], float(hit[3])
    if (whole and seconds >= 60) or (hours and int(whole) >= 60):
        return None
    return int(hours or 0) * 3600 + int(whole or 0) * 60 + seconds


def film_time(source: Source, node: Node, key: str) -> Any:
    """Read a time in a film, in seconds."""
    value = _plain(source, node, key, translate("fields", "a time in the film"))
    if value is ABSENT:
        return ABSENT
    found = film_seconds(value)
    if found is None:
        hint = translate(
            "fields", "Write minutes and seconds up to 59, as 1:05, or only seconds, as 65."
        )
        message = translate("fields", "`{key}` takes a time in the film, not `{value}`.").format(
            key=key, value=brief(value)
        )
        source.error(node, "not-a-time", message, hint)
        return ABSENT
    check_point(source, node, key, value)
    return found


def check_point(source: Source, node: Node, key: str, value: str) -> None:
    """Warn of a time written as `1.30`: it counts as seconds, and may be meant as minutes."""
    hit = re.fullmatch(_POINT, value) if value.isascii() else None
    if hit:
        message = translate("fields", "`{value}` is {seconds} seconds of the film.").format(
            value=value, seconds=f"{float(value):g}"
        )
        hint = translate(
            "fields", "If it is minutes, write: {key}: {a}:{b} - else: {key}: {seconds}"
        ).format(key=key, a=hit[1], b=hit[2], seconds=f"{float(value):g}")
        source.warn(node, "point-in-time", message, hint)


def clock(source: Source, node: Node, key: str) -> Any:
    """Read a time of day as minutes after midnight."""
    value = _plain(source, node, key, translate("fields", "a time of day"))
    if value is ABSENT:
        return ABSENT
    hit = re.fullmatch(_CLOCK, value) if value.isascii() else None
    if hit and int(hit[1]) < 24 and int(hit[2]) < 60:
        return int(hit[1]) * 60 + int(hit[2])
    like = re.fullmatch(_CLOCK_LIKE, value) if value.isascii() else None
    hint = translate("fields", "Write it so: {key}: 09:30").format(key=key)
    if like:
        hour = int(like[1]) + (12 if (like[3] or "").lower() == "pm" and int(like[1]) < 12 else 0)
        if hour < 24 and int(like[2] or 0) < 60:
            hint = translate("fields", "Write: {key}: {time}").format(
                key=key, time=clock_text(hour * 60 + int(like[2] or 0))
            )
    message = translate("fields", "`{key}` takes a time of day, not `{value}`.").format(
        key=key, value=brief(value)
    )
    source.error(node, "not-a-clock-time", message, hint)
    return ABSENT


def span(source: Source, node: Node, key: str) -> Any:
    """Read two whole numbers, as `8-20`; the first is smaller."""
    value = _plain(source, node, key, translate("fields", "two numbers, as 8-20"))
    if value is ABSENT:
        return ABSENT
    hit = re.fullmatch(_RANGE, value) if value.isascii() or "–" in value or "—" in value else None
    if hit is None:
        message = translate("fields", "`{key}` takes two numbers, as 8-20, not `{value}`.").format(
            key=key, value=brief(value)
        )
        source.error(
            node,
            "not-a-range",
            message,
            translate("fields", "Write it so: {key}: 8-20").format(key=key),
        )
        return ABSENT
    low, high = (int(part) for part in hit.groups() if part is not None)
    if low >= high:
        hint = (
            translate("fields", "Write: {key}: {high}-{low}").format(key=key, high=high, low=low)
            if low > high
            else ""
        )
        source.error(
            node,
            "not-a-range",
            translate("fields", "`{key}` takes the smaller number first.").format(key=key),
            hint,
        )
        return ABSENT
    return low, high


def day(source: Source, node: Node, key: str) -> Any:
    """Read a date as `2031-01-31`."""
    value = _plain(source, node, key, translate("fields", "a date"))
    if value is ABSENT:
        return ABSENT
    try:
        found = date.fromisoformat(value).isoformat()
    except ValueError:
        found = ""
    if found != value:
        message = translate("fields", "`{key}` takes a date, not `{value}`.").format(
            key=key, value=brief(value)
        )
        parts = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", value)
        example = "2031-01-31"
        if parts and int(parts[1]) > 12 >= int(parts[2]):  # else it may be the month that is first
            example = f"{parts[3]}-{int(parts[2]):02}-{int(parts[1]):02}"
        source.error(
            node,
            "not-a-date",
            message,
            translate("fields", "Write year, month and day: {key}: {example}").format(
                key=key, example=example
            ),
        )
        return ABSENT
    return value


def whole(source: Source, node: Node, key: str) -> Any:
    """Read the number of the format."""
    value = _plain(source, node, key, translate("fields", "the number 1"))
    if value is ABSENT or value == "1":
        return 1 if value == "1" else ABSENT
    message = translate(
        "fields", "This session is of format {value}; this program reads format 1."
    ).format(value=brief(value))
    source.error(
        node, "other-format", message, translate("fields", "Write: {key}: 1").format(key=key)
    )
    return ABSENT


def word(source: Source, node: Node, key: str) -> Any:
    """Read a name made of letters, digits, `-` and `_`."""
    value = _plain(source, node, key, translate("fields", "a name"))
    if value is ABSENT or not value:
        return ABSENT
    if not re.fullmatch(_WORD, value) or len(value) > 80:
        made = slug(value)
        hint = (
            translate("fields", "Write: {key}: {made}").format(key=key, made=made) if made else ""
        )
        message = translate(
            "fields", "`{key}` takes letters, digits and dashes, not `{value}`."
        ).format(key=key, value=brief(value))
        source.error(node, "bad-id", message, hint)
        return ABSENT
    return value


_NOT_WORD = r"[\W_]+"


def slug(value: str) -> str:
    """Return a heading as a name: `See the person!` is `see-the-person`."""
    value = value[:200].lower().replace("'", "").replace("’", "")
    return re.sub(_NOT_WORD, "-", value).strip("-")[:60].rstrip("-")


def choice(kind: type[_AnyEnum]) -> Reader:
    """Return the reader of one of a few words."""
    known = {member.value: member for member in kind}

    def read(source: Source, node: Node, key: str) -> Any:
        value = _plain(source, node, key, listed(known))
        if value is ABSENT:
            return ABSENT
        found = known.get(value)
        if found is None:
            message = translate("fields", "`{key}` takes {words}, not `{value}`.").format(
                key=key, words=listed(known), value=brief(value)
            )
            source.error(node, "not-a-choice", message, source.guess(value, known))
            return ABSENT
        return found

    return read


def capture(source: Source, node: Node, key: str) -> Any:
    """Read `true`, which is one column without a title, `false`, or the columns' titles."""
    if isinstance(node, Scalar):
        found = yes_no(source, node, key)
        return ABSENT if found is ABSENT or not found else ("",)
    return texts(source, node, key)


def group(source: Source, node: Node, key: str, hint: str = "", what: str = "") -> Mapping | None:
    """Return a value that should be a group of keys, None with a problem if it is not."""
    if isinstance(node, Mapping):
        return node
    if not is_absent(node):
        source.error(
            node,
            "wrong-type",
            translate("fields", "{what} takes keys with values.").format(what=what or f"`{key}`"),
            hint,
        )
    return None
