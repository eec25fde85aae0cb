"""Problems read well for people and exactly for programs."""

from __future__ import annotations

import json

from presenter.session.problems import Problem, Severity
from presenter.share.problem_report import as_json_list, as_text

KEY = Problem(
    "a.yaml", 12, 3, Severity.ERROR, "unknown-key", "There is no “minuts”.", "Write minutes: 5"
)
LATE = Problem("b.yaml", 4, 1, Severity.WARNING, "late", "Too long.")
WHOLE = Problem("b.yaml", 0, 0, Severity.WARNING, "odd", "Odd.")


def test_problems_stand_under_their_file_with_place_hint_and_count() -> None:
    assert as_text((KEY, LATE)).splitlines() == [
        "a.yaml",
        "     12:3  error    There is no “minuts”. [unknown-key]",
        "                    Write minutes: 5",
        "",
        "b.yaml",
        "      4:1  warning  Too long. [late]",
        "",
        "1 error and 1 warning.",
    ]


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    assert "        -  warning  Odd. [odd]" in as_text((WHOLE,))


def test_nothing_wrong_is_said() -> None:
    assert as_text(()) == "Nothing is wrong."
    assert as_text((), files=3) == "Nothing is wrong in 3 files."


def test_colour_only_when_asked_for() -> None:
    assert "\033[" not in as_text((KEY, LATE))
    assert "\033[31m" in as_text((KEY,), colour=True)


def test_a_file_cannot_make_the_terminal_obey() -> None:
    wild = Problem("a.yaml", 1, 1, Severity.ERROR, "odd", "Found “\033[2J”.", "x\033]0;y")
    assert "\033" not in as_text((wild,))


def test_json_has_just_the_keys_promised() -> None:
    assert json.loads(as_json_list((KEY,))) == [
        {
            "file": "a.yaml",
            "line": 12,
            "column": 3,
            "severity": "error",
            "code": "unknown-key",
            "message": "There is no “minuts”.",
            "hint": "Write minutes: 5",
        }
    ]
    assert json.loads(as_json_list(())) == []
