"""Problems for people, grouped by file, and for programs, as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from presenter.session.language import noop, translate
from presenter.session.problems import Problem, Severity

_SEVERITIES = (noop("problem_report", "error"), noop("problem_report", "warning"))
_RED, _YELLOW, _BOLD, _FAINT, _PLAIN = "\033[31m", "\033[33m", "\033[1m", "\033[2m", "\033[0m"


def as_json_list(problems: Iterable[Problem]) -> str:
    """Return a JSON list of {file, line, column, severity, code, message, hint}."""
    rows = [
        {
            "file": problem.file,
            "line": problem.line,
            "column": problem.column,
            "severity": str(problem.severity),
            "code": problem.code,
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_text(problems: Iterable[Problem], *, colour: bool = False, files: int = 0) -> str:
    """Return the problems file by file, and a last line that counts them.

    `files` is how many files were looked at, for the case that nothing is wrong.
    """
    problems = tuple(problems)
    lines: list[str] = []
    for file, group in groupby(sorted(problems, key=attrgetter("file")), key=attrgetter("file")):
        lines.append(_paint(printable(file), _BOLD, colour))
        lines.extend(line for problem in group for line in _lines(problem, colour))
        lines.append("")
    return "\n".join([*lines, count_in_words(problems, files)])


def count_in_words(problems: Iterable[Problem], files: int = 0) -> str:
    """Return how many errors and warnings there are, as a sentence."""
    counts = Counter(problem.severity for problem in problems)
    errors, warnings = counts[Severity.ERROR], counts[Severity.WARNING]
    if not errors and not warnings:
        if files < 2:
            return translate("problem_report", "Nothing is wrong.")
        return translate("problem_report", "Nothing is wrong in %n files.", n=files)
    told_errors = translate("problem_report", "%n error(s)", n=errors)
    told_warnings = translate("problem_report", "%n warning(s)", n=warnings)
    if errors and warnings:
        return translate("problem_report", "{errors} and {warnings}.").format(
            errors=told_errors, warnings=told_warnings
        )
    return f"{told_errors if errors else told_warnings}."


def _lines(problem: Problem, colour: bool) -> Iterable[str]:  # noqa: FBT001 - one plain switch
    where = f"{problem.line}:{problem.column}" if problem.line else "-"
    severity = f"{translate('problem_report', problem.severity):<7}"
    severity = _paint(severity, _RED if problem.is_error else _YELLOW, colour)
    code = _paint(f"[{problem.code}]", _FAINT, colour)
    yield f"  {where:>7}  {severity}  {printable(problem.message)} {code}"
    for line in problem.hint.splitlines():
        yield f"{' ' * 20}{printable(line)}"


def _paint(text: str, style: str, colour: bool) -> str:  # noqa: FBT001 - one plain switch
    return f"{style}{text}{_PLAIN}" if colour else text


def printable(text: str) -> str:
    """Return the text without what a terminal would obey: a file is quoted in messages."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
