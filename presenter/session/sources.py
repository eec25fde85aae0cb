"""From bytes to a tree, mended where that is certain; every problem of the text noted."""

from __future__ import annotations

import codecs
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.session.language import noop, translate
from presenter.session.noting import Notes, Source
from presenter.session.parsing import (
    Broken,
    Extra,
    Node,
    OutOfBounds,
    Scalar,
    Tree,
    parse,
)
from presenter.session.words import quoted

if TYPE_CHECKING:
    from presenter.session.mending import Mend

MOST_BYTES = 2 * 1024 * 1024
MOST_MENDS = 20
MOST_TRIES = 16
# Nodes read, and every 24 letters, in all tries together: about half a second.
_MOST_WORK = 350_000
# Marks that may be a dash of another kind, and the fence between which text stands in a chat.
_PASTED = ("–", "—", "•", "‐", "‑", "‒", "−", "▪", "◦", "‣", "·", "```")
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SAVE_AS = noop("sources", "Save the file again and choose the encoding UTF-8.")
_PLAIN_TEXT = noop(
    "sources", "Open it, and save its text as a plain text file (.yaml) with the encoding UTF-8."
)
_TEXT_STARTS = frozenset(bytes((letter,)) for letter in b"tpsaflomd# ")  # of most sessions


def load(path: Path, notes: Notes) -> tuple[bytes | None, Source]:
    """Return a file's bytes, None with a problem if it cannot be read."""
    source = Source(str(path), notes)
    try:
        if not path.is_file():
            if path.is_dir():
                source.whole(
                    "not-a-file",
                    translate("sources", "This is a folder; a session is a file in it."),
                )
            else:
                source.whole("no-file", translate("sources", "There is no such file."))
            return None, source
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1), source
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        reason = getattr(error, "strerror", None) or str(error)
        source.whole(
            "unreadable",
            translate("sources", "This file cannot be opened: {reason}.").format(reason=reason),
        )
        return None, source


def read_source(
    data: bytes, name: str, notes: Notes, keys: frozenset[str]
) -> tuple[Source, Node | None]:
    """Return a file's text as a source, and its tree, None if nothing can be made of it."""
    source = Source(name, notes)
    if len(data) > MOST_BYTES:
        size = f"{MOST_BYTES // 1024 // 1024} MiB"
        hint = translate(
            "sources", "Is this the right file? Films and pictures lie beside it, not in it."
        )
        source.whole(
            "too-long",
            translate("sources", "This file is longer than {size}.").format(size=size),
            hint,
        )
        return source, None
    source.text = _decoded(source, data)
    if not source.text:
        return source, None
    tree = _Mender(source, _cleaned(source, source.text, keys), keys).read()
    for extra in tree.extras:
        _report_extra(source, extra)
    _restore(source, tree)
    return source, tree.root


def _decoded(source: Source, data: bytes) -> str:
    """Return the text of a file's bytes, with a problem if they are not UTF-8."""
    encoding = _UTF16.get(data[:2])
    if encoding or b"\0" in data[:200]:
        from presenter.session.pasting import wide_without_mark  # most files are plain text

        start = 2 if encoding else 0
        encoding = encoding or wide_without_mark(data)
    if encoding:
        message = translate(
            "sources", "This file is saved as UTF-16 (some editors call it Unicode)."
        )
        source.warn(
            Scalar("", 0, 0, plain=True), "encoding", message, translate("sources", _SAVE_AS)
        )
        return data[start:].decode(encoding, errors="replace")
    if data[:1] not in _TEXT_STARTS or b"\0" in data:
        from presenter.session.pasting import foreign  # most files are plain text

        what = foreign(data)
        if what:
            source.whole(
                "not-text",
                translate("sources", "This is {what}, not a plain text file.").format(what=what),
                translate("sources", _PLAIN_TEXT),
            )
            return ""
    if b"\0" in data:
        source.whole(
            "not-text",
            translate("sources", "This is not a text file."),
            translate("sources", "Choose the session's .yaml file."),
        )
        return ""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start)
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1)
        message = translate("sources", "This letter is not saved as UTF-8, so it cannot be read.")
        source.error(
            Scalar("", line, column, plain=True),
            "encoding",
            message,
            translate("sources", _SAVE_AS),
        )
        return data.decode("utf-8-sig", errors="replace")


def _cleaned(source: Source, text: str, keys: frozenset[str]) -> str:
    """Return a text without directives, control characters and what was pasted, each noted."""
    if text.startswith("%") or "\n%" in text[:4096]:
        text = _without_directives(source, text)
    # Most files hold no such character, and this is the quickest way to know.
    printable = text.replace("\n", "").replace("\r", "").replace("\t", "").isprintable()
    if printable and not any(mark in text for mark in _PASTED):
        return text
    text = _without_pasted(source, text, keys)
    if printable:
        return text
    from presenter.session.mending import first_control, without_control

    lines = text.split("\n")
    found = [(n, first_control(line)) for n, line in enumerate(lines)]
    bad = [(n, column) for n, column in found if column >= 0]
    for number, column in bad[:MOST_MENDS]:
        spot = Scalar("", number, column, plain=True)
        hint = source.mended(without_control(lines[number]))
        message = translate(
            "sources", "An invisible control character stands here, perhaps pasted from elsewhere."
        )
        source.error(spot, "control-character", message, hint)
    for number, _ in bad:
        lines[number] = without_control(lines[number])
    return "\n".join(lines) if bad else text


def _without_pasted(source: Source, text: str, keys: frozenset[str]) -> str:
    from presenter.session.pasting import tidied

    lines = text.split("\n")
    found = list(tidied(lines, keys))
    for each in found[:MOST_MENDS]:
        spot = Scalar("", each.line, each.column, plain=True)
        source.error(spot, "pasted", each.message, each.hint or source.mended(each.text))
    for each in found:
        lines[each.line] = each.text
    return "\n".join(lines) if found else text


def _without_directives(source: Source, text: str) -> str:
    lines = text.split("\n")
    reported = False
    for number, line in enumerate(lines):
        if line.startswith("%"):
            if not reported:
                spot = Scalar("", number, 0, plain=True)
                message = translate(
                    "sources", "A line that starts with `%` is a directive; a session has none."
                )
                source.error(spot, "directive", message, translate("sources", "Remove the line."))
                reported = True
            lines[number] = ""
        elif line.strip() and not line.startswith("#"):
            break
    return "\n".join(lines)


class _Mender:
    """Reads a text, mending what is certain, within bounds on tries and on work."""

    def __init__(self, source: Source, text: str, keys: frozenset[str]) -> None:
        self._source = source
        self._keys = keys
        self._text = text
        self._left = _MOST_WORK

    def read(self) -> Tree:
        tree = self._parse(self._text)
        done: set[int] = set()
        while tree.broken and not isinstance(tree.broken, OutOfBounds):
            better = self._better(tree, done) if len(done) < MOST_MENDS else None
            if better is None:
                break
            tree = better
        if tree.broken:
            self._report(tree.broken)
        return tree

    def _parse(self, text: str) -> Tree:
        tree = parse(text)
        # Short files cost little more than a try as such, long ones what they hold.
        self._left -= tree.nodes + len(text) // 24
        return tree

    def _better(self, tree: Tree, done: set[int]) -> Tree | None:
        """Return the tree after the first mend that helps, or None."""
        error = tree.broken
        if error is None:
            return None
        # Loaded at the first mistake: its patterns take 3 ms, and most files have none.
        from presenter.session.mending import mends

        lines = self._text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for mend in islice(mends(lines, error, self._keys), MOST_TRIES):
            if mend.line in done or self._left <= 0:
                continue
            trial = list(lines)
            for number, line in ((mend.line, mend.text), *mend.more):
                trial[number] = line
            text = "\n".join(trial)
            found = self._parse(text)
            if found.broken is None or found.broken.line > max(mend.line, error.line):
                done.add(mend.line)
                self._text = text
                self._note(mend, lines[mend.line])
                return found
        return None

    def _note(self, mend: Mend, before: str) -> None:
        column = next(
            (n for n, (a, b) in enumerate(zip(before, mend.text, strict=False)) if a != b),
            min(len(before), len(mend.text)),
        )
        spot = Scalar("", mend.line, column, plain=True)
        self._source.error(
            spot, mend.code, mend.message, mend.hint or self._source.mended(mend.text)
        )

    def _report(self, error: Broken) -> None:
        spot = Scalar("", error.line, error.column, plain=True)
        if isinstance(error, OutOfBounds):
            hint = translate("sources", "What comes after this is not read.")
            self._source.error(spot, error.code, error.message, hint)
            return
        lines = self._text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if "end of stream" in error.message or "expected ':'" in error.message:
            error = Broken(error.message, error.since, 0)
            spot = Scalar("", error.line, 0, plain=True)
        from presenter.session.mending import explained

        message, hint = explained(error, lines)
        self._source.error(spot, "syntax", message, hint)


_EXTRAS = {
    "alias": noop("sources", "A text that starts with `*` needs quotation marks."),
    "anchor": noop("sources", "A text that starts with `&` needs quotation marks."),
    "tag": noop("sources", "A text that starts with `!` needs quotation marks."),
}


def _report_extra(source: Source, extra: Extra) -> None:
    if source.notes.full():
        return
    line = source.line(extra.line).rstrip()
    lead, value = line[: extra.column], line[extra.column :]
    hint = source.mended(lead + quoted(value)) if value else ""
    if extra.code == "cut-text":
        spot = Scalar("", extra.line, extra.end if extra.end >= 0 else extra.column, plain=True)
        if extra.end < 0:
            hint = translate(
                "sources", "If it belongs to the text, put the whole text in quotation marks."
            )
        source.warn(
            spot,
            "cut-text",
            translate("sources", "From the `#` on this is a comment and is not shown."),
            hint,
        )
        return
    spot = Scalar("", extra.line, extra.column, plain=True)
    source.error(spot, extra.code, translate("sources", _EXTRAS[extra.code]), hint)


def _restore(source: Source, tree: Tree) -> None:
    """Give values back the mark they start with, as their author meant them."""
    wanted = {(e.line, e.column): e.end for e in tree.extras if e.code in _EXTRAS and e.end >= 0}
    waiting: list[Node] = [tree.root] if tree.root and wanted else []
    while waiting:
        group = waiting.pop()
        if isinstance(group, Scalar):
            continue
        for node in group.items:
            end = wanted.get((node.line, node.column))
            if end is not None and isinstance(node, Scalar):
                line = source.line(node.line)
                node.text = line[node.column : end] if group.flow else line[node.column :].rstrip()
                node.plain = False
        waiting.extend(group.items)
