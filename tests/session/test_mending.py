"""Every line of a real session is spoiled as people spoil lines; it must be told and mended."""

import re
from pathlib import Path

import pytest

from presenter.session.reading import read_text
from tests.session.conftest import GOOD, STEPS

PATH = Path(__file__).parents[2] / "sessions" / "every-kind.yaml"
LINES = PATH.read_text(encoding="utf-8").splitlines()
START = r"^(\s*(?:- )?[a-z_]+)"

SPOILED = {
    "a colon in the text": lambda line: re.sub(START + r": (\w+) (\w)", r"\1: \2: \3", line),
    "emphasis at the start": lambda line: re.sub(START + r": (\w+)", r"\1: *\2*", line),
    "no space after the colon": lambda line: re.sub(START + r": ([a-zA-Z|])", r"\1:\2", line),
    "no colon": lambda line: re.sub(START + r": ([a-zA-Z|])", r"\1 \2", line),
    "a quotation mark left open": lambda line: re.sub(START + r": ([A-Z])", r'\1: "\2', line),
    "tabs": lambda line: re.sub(
        r"^( +)(?=\S)", lambda lead: "\t" * (len(lead[1]) // 2), line, count=1
    ),
    "a pasted character": lambda line: re.sub(START + r": (\w)", "\\1: \x0c\\2", line),
}


@pytest.mark.parametrize("how", SPOILED)
def test_each_line_spoiled_is_mended_and_the_rest_is_read(how):
    whole = read_text("\n".join(LINES).encode(), PATH).session
    spoiled = 0
    for number, line in enumerate(LINES):
        bad = SPOILED[how](line)
        if bad == line or line.lstrip().startswith("#"):
            continue
        spoiled += 1
        text = "\n".join([*LINES[:number], bad, *LINES[number + 1 :]])
        reading = read_text(text.encode(), PATH)
        codes = [problem.code for problem in reading.problems]
        assert "syntax" not in codes, (number + 1, bad, codes)
        assert reading.session is not None, (number + 1, bad, codes)
        assert len(reading.session.steps) >= len(whole.steps) - 2, (number + 1, bad, codes)
        if how not in ("tabs",):  # a tab inside a block text is text
            assert any(p.line == number + 1 for p in reading.problems), (number + 1, bad, codes)
    assert spoiled > 10


def hints(text: str) -> list[tuple[int, str, str]]:
    problems = read_text(text.encode(), Path("/nowhere/session.yaml")).problems
    return [(p.line, p.code, p.hint) for p in problems]


def test_a_quotation_mark_that_ran_on_to_the_next_is_closed_where_it_was_opened():
    text = f'title: "A session\nsubtitle: x\nabout: "quoted"\n{STEPS}'
    assert hints(text) == [(1, "not-closed", 'Write: title: "A session"')]


def test_a_dash_without_a_space():
    text = GOOD + "      -slide: Two\n        minutes: 2\n"
    assert hints(text) == [(7, "missing-space", "Write: - slide: Two")]


def test_a_list_entry_without_its_dash_is_told_but_not_guessed():
    ((line, code, hint), *_) = hints(f"title: a\noutcomes:\n  - one\n  two\n  - three\n{STEPS}")
    assert (line, code) == (4, "syntax")
    assert hint.startswith("Put a dash and a space before it")


@pytest.mark.parametrize("lead", ["   ", " "])
def test_a_list_entry_that_is_a_little_out(lead):
    text = f"title: a\noutcomes:\n  - one\n{lead}- two\n  - three\n{STEPS}"
    session = read_text(text.encode(), Path("/nowhere/session.yaml")).session
    assert session is not None
    assert session.outcomes[0].startswith("one")
    assert session.outcomes[-1] == "three"


def test_a_comment_behind_a_mended_text_stays_a_comment():
    assert hints(f"title: A: b # mine\n{STEPS}") == [
        (1, "needs-quotes", 'Write: title: "A: b" # mine')
    ]
