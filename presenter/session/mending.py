"""Syntax mistakes whose mending is certain: the line as it should be.

A mend is tried on a line and kept only if the text can then be read further than before. What is
mended is reported all the same, with the mended line as its hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from presenter.session.language import noop, translate
from presenter.session.parsing import Broken
from presenter.session.values import value
from presenter.session.words import brief, quoted

_KEY = re.compile(r"(?P<lead>[ ]*(?:- +)*)(?P<key>[A-Za-z_][\w-]*) *:(?: +(?P<value>\S.*))?$")
_DASH = re.compile(r"(?P<lead>[ ]*(?:- +)+)(?P<value>\S.*)$")
_TIGHT = re.compile(r"(?P<lead>[ ]*(?:- +)*)(?P<key>[a-z_]+):(?P<value>[^\s:/\\].*)$")
_SPACELESS = re.compile(r"(?P<lead>[ ]*(?:- +)*)(?P<key>[a-z_]+) +(?P<value>\S.*)$")
_COMMENT = re.compile(r"[ \t]+#[ \t]+\D.*$")
_NEEDS = re.compile(r": |:$| #|^[*&!%@`\[{\-?>|\"',\]}]")
_BEFORE_KEY = re.compile(r",\s+(?=[a-z_]+: )")
_TIGHT_DASH = re.compile(r"(?P<lead>[ ]*)-(?P<value>[^\W\d].*)$")
_OPEN_QUOTE = noop("mending", "The quotation mark of this line is never closed.")
_BLOCK = ("|", ">", "|-", ">-")
_FAR = 300
_MOST_SHIFT = 3
_MOST_LINES = 30
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]",
)
_BREAKING = "\x0b\x0c\x85\u2028\u2029"


@value
class Mend:
    """A line (from 0) and how it should be; `more` are other lines with the same mistake.

    `hint` is for a mend that its line alone does not show.
    """

    line: int
    text: str
    code: str
    message: str
    hint: str = ""
    more: tuple[tuple[int, str], ...] = ()


def without_control(line: str) -> str:
    """Return a line without control characters; those that break lines become spaces."""
    return _CONTROL.sub(lambda hit: " " if hit.group() in _BREAKING else "", line)


def first_control(line: str) -> int:
    """Return the column of a line's first control character, or -1."""
    hit = _CONTROL.search(line)
    return hit.start() if hit else -1


def mends(lines: list[str], error: Broken, keys: frozenset[str]) -> Iterator[Mend]:
    """Return the mends worth trying for a syntax error, the likeliest first."""
    near = [error.line, error.since, error.line - 1, _owner(lines, error.line)]
    numbers = list(dict.fromkeys(n for n in near if 0 <= n < len(lines)))
    if "escape" in error.message or "hex" in error.message:
        yield from _slashed(lines, error.line)
    for number in numbers:
        if "\t" in _lead(lines[number]):
            yield from _untabbed(lines, number)
    rewritten = [
        Mend(number, text, code, message)
        for number in numbers
        for text, code, message in _line_mends(lines[number].rstrip(), keys)
        if text != lines[number].rstrip()
    ]
    yield from (mend for mend in rewritten if mend.code == "missing-space")
    yield from _realigned(lines, error.line, keys)
    yield from (mend for mend in rewritten if mend.code != "missing-space")
    known = _KEY.match(lines[error.line].rstrip()) if error.line < len(lines) else None
    if known and known["key"] in keys:
        yield from _straightened(lines, error.line)
    yield from _quoted_over_lines(lines, error.line)
    if "expected ':'" not in error.message:
        yield from _straightened(lines, error.line)
    yield from _closed_above(lines, error.line)


def _slashed(lines: list[str], number: int) -> Iterator[Mend]:
    """Write a Windows path between double quotation marks with / between its folders."""
    line = lines[number].rstrip() if number < len(lines) else ""
    hit = _KEY.match(line)
    if hit and hit["value"] and hit["value"][0] == '"' and " " not in hit["value"].strip('" '):
        value = re.sub(r"\\+", "/", hit["value"])
        message = translate(
            "mending",
            "A backslash means something else here; a path is written with / between folders.",
        )
        yield Mend(number, line[: hit.start("value")] + value, "backslash", message)


def _owner(lines: list[str], number: int) -> int:
    """Return the nearest line above that is moved in less; -1 if there is none."""
    if number >= len(lines):
        return -1
    depth = len(_lead(lines[number]))
    above = range(number - 1, max(-1, number - _MOST_LINES), -1)
    return next((n for n in above if lines[n].strip() and len(_lead(lines[n])) < depth), -1)


def _closed_above(lines: list[str], number: int) -> Iterator[Mend]:
    """Close a quotation mark that was opened somewhere above and ran on to the next one."""
    for each in range(min(number, len(lines)) - 1, max(-1, number - _FAR), -1):
        line = lines[each].rstrip()
        hit = _KEY.match(line) or _DASH.match(line)
        value = hit["value"] if hit else None
        if hit and value and value[0] in "\"'" and value.count(value[0]) == 1:
            text = line[: hit.start("value")] + quoted(value[1:])
            yield Mend(each, text, "not-closed", translate("mending", _OPEN_QUOTE))
            return


def _untabbed(lines: list[str], first: int) -> Iterator[Mend]:
    """Replace the tabs in front of all lines; how wide a tab is must be tried."""
    tabbed = [n for n, line in enumerate(lines) if "\t" in _lead(line)]
    others = len(tabbed) - 1
    message = translate("mending", "This line is moved in with a tab; YAML takes only spaces.")
    if others:
        message += " " + translate("mending", "The same is so in %n more line(s).", n=others)
    for width in _widths(lines, first):
        made = {n: _lead(lines[n]).replace("\t", " " * width) + _body(lines[n]) for n in tabbed}
        text = made.pop(first)
        hint = translate("mending", "Put {spaces} there instead of the tab.").format(
            spaces=_spaces(len(_lead(text)))
        )
        yield Mend(first, text, "tab", message, hint, tuple(made.items()))


def _widths(lines: list[str], number: int) -> list[int]:
    """Return the widths a tab may have, first those that meet the columns of the line above."""
    lead = _lead(lines[number])
    tabs, spaces = lead.count("\t"), lead.count(" ")
    above = next((line for line in reversed(lines[:number]) if line.strip()), "")
    fits: list[int] = []
    columns = [_key_column(above), len(_lead(above)), len(_lead(above)) + 2]
    if _body(lines[number]).startswith("- "):
        before = (line for line in reversed(lines[:number]) if line.lstrip(" ").startswith("- "))
        columns = [*dict.fromkeys(len(_lead(line)) for line in islice(before, _MOST_LINES))]
        columns = [c for c in columns if c % tabs == 0 and c // tabs in (2, 4, 8)] + columns
    if "\t" not in _lead(above):
        for column in columns:
            width, rest = divmod(column - spaces, tabs)
            if rest == 0 and width > 0:
                fits.append(width)
    return list(dict.fromkeys([*fits[:2], 2, 4, 8]))


def _realigned(lines: list[str], number: int, keys: frozenset[str]) -> Iterator[Mend]:
    """Move a line that is a little out straight under the key above it."""
    line = lines[number] if number < len(lines) else ""
    above = lines[number - 1] if number else ""
    hit, over = _KEY.match(line.rstrip()), _KEY.match(above.rstrip())
    if not hit or not over or hit["key"] not in keys or (over["value"] or "|")[0] in "|>":
        return
    if _stands_well(lines, number) and "-" not in hit["lead"] + over["lead"]:
        number, line, above, hit, over = number - 1, above, line, over, hit
    column = _key_column(above) if "-" not in hit["lead"] else len(_lead(above))
    if 0 < abs(column - len(_lead(line))) <= _MOST_SHIFT:
        message = translate("mending", "`{key}` does not stand straight under `{above}`.").format(
            key=hit["key"], above=over["key"]
        )
        hint = translate("mending", "Put {spaces} before it.").format(spaces=_spaces(column))
        yield Mend(number, " " * column + _body(line), "indentation", message, hint)


def _straightened(lines: list[str], number: int) -> Iterator[Mend]:
    """Move a line that is a little out into the column of the line before or after it."""
    for each in (number, number - 1):
        if not 0 <= each < len(lines) or not lines[each].strip():
            continue
        around = (each + 1, each - 1) if _KEY.match(lines[each].rstrip()) else (each - 1, each + 1)
        near = [n for n in around if 0 <= n < len(lines) and lines[n].strip()]
        own = len(_lead(lines[each]))
        for column in dict.fromkeys([*(len(_lead(lines[n])) for n in near), own - 1, own + 1]):
            if column >= 0 and 0 < abs(column - own) <= _MOST_SHIFT:
                message = translate(
                    "mending", "This line does not stand straight with its neighbours."
                )
                hint = translate("mending", "Put {spaces} before it.").format(
                    spaces=_spaces(column)
                )
                text = " " * column + _body(lines[each])
                yield Mend(each, text, "indentation", message, hint)


def _stands_well(lines: list[str], number: int) -> bool:
    """True if a line stands straight above the next one, so that the one before it is out."""
    after = lines[number + 1] if number + 1 < len(lines) else ""
    return bool(after.strip()) and len(_lead(after)) == len(_lead(lines[number]))


def _quoted_over_lines(lines: list[str], number: int) -> Iterator[Mend]:
    """Quote a text of several lines that has a colon in one that is not the first."""
    if number >= len(lines):
        return
    first = number
    while first >= 0 and number - first < _MOST_LINES:
        hit = _KEY.match(lines[first].rstrip()) if first < number else None
        if hit and hit["value"] and _deeper(lines[number], lines[first]):
            break
        first -= 1
    else:
        return
    assert hit is not None  # noqa: S101 - the loop ends by break only with one
    start = _key_column(lines[first])
    between = lines[first + 1 : number]
    if any(line.strip() and len(_lead(line)) <= start for line in between):
        return  # the text above ended before this line
    last = number
    while last + 1 < len(lines) and lines[last + 1].strip() and len(_lead(lines[last + 1])) > start:
        last += 1
    text = "\n".join([hit["value"], *lines[first + 1 : last + 1]]).rstrip()
    if hit["value"][0] in "|>\"'[{" or last - first > _MOST_LINES:
        return
    done = quoted(text).split("\n")
    message = translate("mending", "A text with a colon in it needs quotation marks.")
    hint = translate("mending", "Put {mark} before `{text}` and at the end of the text.").format(
        mark=done[0][0], text=brief(hit["value"])
    )
    more = tuple((first + n, line) for n, line in enumerate(done[1:], 1))
    mended = lines[first][: hit.start("value")] + done[0]
    yield Mend(first, mended, "needs-quotes", message, hint, more)


def _spaces(count: int) -> str:
    return (
        translate("mending", "%n space(s)", n=count) if count else translate("mending", "no space")
    )


def _key_column(line: str) -> int:
    """Return the column of a line's first word, behind its dashes."""
    return len(line) - len(line.lstrip(" -"))


def _lead(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _body(line: str) -> str:
    return line.lstrip(" \t")


def _line_mends(line: str, keys: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    tight = _TIGHT.match(line)
    if tight and tight["key"] in keys:
        text = f"{tight['lead']}{tight['key']}: {_requoted(tight['value'])}"
        yield (
            text,
            "missing-space",
            translate("mending", "A space is missing after `{key}:`.").format(key=tight["key"]),
        )
    dash = _TIGHT_DASH.match(line)
    if dash:
        inner = _KEY.match(dash["value"])
        value = dash["value"] if inner and inner["key"] in keys else _requoted(dash["value"])
        text = f"{dash['lead']}- {value}"
        yield text, "missing-space", translate("mending", "A space is missing after the dash.")
    hit = _KEY.match(line)
    if hit is None or hit["key"] not in keys:
        hit = _DASH.match(line) or hit
    if hit and hit["value"]:
        lead = line[: hit.start("value")]
        yield from _value_mends(lead, hit["value"])
    spaceless = _SPACELESS.match(line)
    if spaceless and spaceless["key"] in keys:
        key = spaceless["key"]
        value = spaceless["value"].lstrip("=").lstrip() or spaceless["value"]
        text = f"{spaceless['lead']}{key}: {_requoted(value)}"
        yield (
            text,
            "missing-colon",
            translate("mending", "A colon is missing after `{key}`.").format(key=key),
        )


def _value_mends(lead: str, value: str) -> Iterator[tuple[str, str, str]]:
    value, comment = _split_comment(value)
    if value[:1] in "{[" and value[-1:] in "]}":
        inner = _inside_braces(value)
        if inner != value:
            yield lead + inner + comment, "needs-quotes", _why(value)
    elif value[:1] in "{[" and not any(mark in value for mark in "]}"):
        closed = value.rstrip(",") + ("}" if value[0] == "{" else "]")
        message = translate("mending", "The `{mark}` of this line is never closed.").format(
            mark=value[0]
        )
        yield lead + closed + comment, "not-closed", message
    if value[:1] in "\"'" and value.count(value[0]) == 1:
        yield lead + quoted(value[1:]) + comment, "not-closed", translate("mending", _OPEN_QUOTE)
    elif _NEEDS.search(value):
        yield lead + _requoted(value, always=True) + comment, "needs-quotes", _why(value)


def _split_comment(value: str) -> tuple[str, str]:
    hit = _COMMENT.search(value)
    if hit and hit.start() > 0:
        return value[: hit.start()], hit.group()
    return value, ""


def _requoted(value: str, *, always: bool = False) -> str:
    """Return a value in quotation marks; such as stand around the whole of it are dropped."""
    if value in _BLOCK or (not always and not _NEEDS.search(value)):
        return value
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        if value.count(value[0]) == 2:
            return value
        value = value[1:-1]
    return quoted(value.replace('\\"', '"').replace("\\", "/") if '\\"' in value else value)


def _inside_braces(value: str) -> str:
    """Quote what needs it in `{plenary: 9, prompt: One: two}` or `[a: b, c]`."""
    if value[0] == "{":
        parts = _BEFORE_KEY.split(value[1:-1])
        done = []
        for part in parts:
            key, colon, rest = part.strip().partition(": ")
            done.append(f"{key}{colon}{_requoted(rest)}")
        return "{" + ", ".join(done) + "}"
    return "[" + ", ".join(_requoted(part.strip()) for part in value[1:-1].split(",")) + "]"


def _why(value: str) -> str:
    first = value[0]
    if first in "\"'" and value.count(first) > 1:
        return translate(
            "mending", "There is text outside the quotation marks {mark} of this line."
        ).format(mark=first)
    if first in ">|":
        return translate("mending", "After `{mark}` the text starts on the next line.").format(
            mark=first
        )
    if first in "[{" and value[-1:] not in "]}":
        return translate(
            "mending", "A text that starts with `{mark}` needs quotation marks."
        ).format(mark=first)
    if ": " in value or value.endswith(":"):
        return translate("mending", "A text with a colon in it needs quotation marks.")
    if first in "[{":
        return translate("mending", "A text inside these brackets needs quotation marks.")
    return translate("mending", "A text that starts with `{mark}` needs quotation marks.").format(
        mark=first
    )


_PLAIN_WORDS = (
    (
        "mapping values are not allowed",
        noop("mending", "YAML cannot place the colon in this line."),
    ),
    ("end of stream", noop("mending", "A quotation mark opened here is never closed.")),
    (
        "expected ',' or ']'",
        noop("mending", "A list in [ ] is not closed, or a comma is missing in it."),
    ),
    (
        "expected ',' or '}'",
        noop("mending", "A group in { } is not closed, or a comma is missing in it."),
    ),
    (
        "expected '-' indicator",
        noop("mending", "This line should start with a dash like its list, or be moved."),
    ),
    ("expected ':'", noop("mending", "This line is not of the form `key: text`.")),
    (
        "expected key",
        noop("mending", "This line does not stand straight under the lines it belongs to."),
    ),
    (
        "unknown escape",
        noop("mending", "A backslash inside double quotation marks means something else here."),
    ),
    ("block sequence entries", noop("mending", "A list starts here in the middle of a line.")),
    ("expected node content", noop("mending", "Something is missing before this mark.")),
    ("tab character", noop("mending", "A tab is used here where YAML takes only spaces.")),
    ("'\\t'", noop("mending", "A tab is used here where YAML takes only spaces.")),
    (
        "cannot start any token",
        noop("mending", "A text cannot start with this mark; put it in quotation marks."),
    ),
    ("document start", noop("mending", "Something stands here after the end of the session.")),
)
_UNREAD = noop("mending", "This line cannot be read.")


def explained(error: Broken, lines: list[str]) -> tuple[str, str]:
    """Return a syntax error that could not be mended as a plain message and a hint."""
    words = (plain for part, plain in _PLAIN_WORDS if part in error.message)
    message = translate("mending", next(words, _UNREAD))
    line = lines[error.line] if 0 <= error.line < len(lines) else ""
    if line.lstrip()[:1] in ("]", "}"):
        return translate("mending", "This bracket closes nothing that was opened."), translate(
            "mending", "Remove it."
        )
    above = lines[error.line - 1] if error.line else ""
    hit = _KEY.match(above.rstrip())
    if "expected ':'" in error.message and above.lstrip().startswith("- "):
        hint = translate(
            "mending",
            "Put a dash and a space before it, or move it in if it goes on with the text above.",
        )
        return translate("mending", "This line stands in a list and has no dash."), hint
    if "mapping values" in error.message or "expected key" in error.message:
        if hit and hit["value"] and hit["value"][0] not in "|>" and _deeper(line, above):
            start = above[: hit.start("value")].strip()
            hint = translate(
                "mending",
                "If it goes on with the text above, put `|` there and the text under it: {start} |",
            ).format(start=start)
            return message, hint
        return message, translate(
            "mending", "Check that it starts in the same column as its neighbours."
        )
    if "unknown escape" in error.message:
        return message, translate("mending", "Use single quotation marks ' ' around the text.")
    return message, translate("mending", "The rest of this file is not read until this is mended.")


def _deeper(line: str, above: str) -> bool:
    """True if a line is moved in further than the key above it."""
    return len(_lead(line)) > _key_column(above)
