"""Noting problems while a file is read: where, what, and how the line should be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from presenter.session.language import translate
from presenter.session.problems import Place, Problem, Severity
from presenter.session.words import closest, meant

MOST_PROBLEMS = 200
_LONGEST_LINE = 160
_BREAK = r"\r\n|\r|\n"


class Spot(Protocol):
    """Anything with a line and a column, counted from 0 as the parser does."""

    line: int
    column: int


class Notes:
    """The problems of one reading, all files together, at most `MOST_PROBLEMS` of each severity."""

    def __init__(self) -> None:
        self._problems: dict[Severity, dict[Problem, None]] = {each: {} for each in Severity}
        self._order: dict[str, int] = {}
        self._left_out = dict.fromkeys(Severity, 0)

    def full(self, severity: Severity = Severity.ERROR) -> bool:
        """True when further problems of that severity are only counted."""
        return len(self._problems[severity]) >= MOST_PROBLEMS

    def leave_out(self, severity: Severity) -> None:
        """Count a problem that is one too many."""
        self._left_out[severity] += 1

    def add(self, problem: Problem) -> None:
        """Note a problem; the same one twice counts once."""
        self._order.setdefault(problem.file, len(self._order))
        if self.full(problem.severity):
            self.leave_out(problem.severity)
        else:
            self._problems[problem.severity][problem] = None

    def all(self) -> tuple[Problem, ...]:
        """Return the problems by file, line and column."""
        each = [problem for kind in self._problems.values() for problem in kind]
        found = sorted(each, key=lambda p: (self._order[p.file], p.line, p.column))
        left = sum(self._left_out.values())
        if left:
            severity = Severity.ERROR if self._left_out[Severity.ERROR] else Severity.WARNING
            message = translate(
                "noting", "There are {left} more problems than are shown here."
            ).format(left=left)
            hint = translate("noting", "Mend the first ones; the others often go with them.")
            name = found[0].file
            found.append(Problem(name, 0, 0, severity, "too-many-problems", message, hint))
        return tuple(found)


class Source:
    """One file that is being read: its name, its text and where its problems go.

    `spoiled` is True once it has an error.
    """

    def __init__(self, name: str, notes: Notes) -> None:
        self.name = name
        self.notes = notes
        self.text = ""
        self.spoiled = False
        self._lines: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """The file's lines; split at the first need, as most files have no problem."""
        if self._lines is None:
            self._lines = re.split(_BREAK, self.text)
        return self._lines

    def line(self, number: int) -> str:
        """Return a line, counted from 0; empty if there is none."""
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def place(self, spot: Spot) -> Place:
        """Return the place of something read, counted from 1."""
        return Place(self.name, spot.line + 1, spot.column + 1)

    def error(self, spot: Spot, code: str, message: str, hint: str = "") -> None:
        """Note that something is not as format 1 says."""
        self.spoiled = True
        self._note(Severity.ERROR, spot, code, message, hint)

    def warn(self, spot: Spot, code: str, message: str, hint: str = "") -> None:
        """Note something that runs, but."""
        self._note(Severity.WARNING, spot, code, message, hint)

    def _note(self, severity: Severity, spot: Spot, code: str, message: str, hint: str) -> None:
        if self.notes.full(severity):
            self.notes.leave_out(severity)
        else:
            self.notes.add(Problem.at(self.place(spot), severity, code, message, hint))

    def whole(self, code: str, message: str, hint: str = "") -> None:
        """Note an error of the file as a whole."""
        self.spoiled = True
        error = Severity.ERROR
        self.notes.add(Problem(self.name, 0, 0, error, code, message, hint))

    def guess(self, word: str, known: Iterable[str]) -> str:
        """Return a hint with the word that was probably meant, or an empty text."""
        found = "" if self.notes.full() else closest(word, known)
        return translate("noting", "Did you mean `{found}`?").format(found=found) if found else ""

    def guess_key(self, word: str, known: Iterable[str]) -> str:
        """Return a hint with the key that was probably meant, or an empty text."""
        found = "" if self.notes.full() else meant(word, known)
        return translate("noting", "Did you mean `{found}`?").format(found=found) if found else ""

    def mended(self, line: str) -> str:
        """Return the hint that shows a line as it should be."""
        line = line.strip()
        return (
            translate("noting", "Write: {line}").format(line=line)
            if len(line) <= _LONGEST_LINE
            else ""
        )
