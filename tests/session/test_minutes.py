"""Minutes written into a session's text: nothing else of it changes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from presenter.session.minutes import MinutesError, minutes_literal, with_minutes
from presenter.session.reading import read_text
from presenter.session.rewriting import Original, rewritten, with_times

FILE = Path("/plan/session.yaml")
HEAD = "title: T\nsections:\n  - title: S\n    steps:\n"


def written(text: str, wanted: dict[str, float]) -> str:
    """Return the text of a session with the minutes wanted, as it would be on the disk."""
    data = text.encode()
    original = Original(read_text(data, FILE), FILE, ((FILE, data),))
    return rewritten(original, wanted).get(FILE, data).decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("      - slide: A\n        minutes: 5\n", "      - slide: A\n        minutes: 7.5\n"),
        (
            "      - slide: A # here\n        minutes: 5   # of talk\n        say: Hi\n",
            "      - slide: A # here\n        minutes: 7.5   # of talk\n        say: Hi\n",
        ),
        ('      - slide: A\n        minutes: "5"\n', '      - slide: A\n        minutes: "7.5"\n'),
        (
            "      - slide: A\n        minutes: ' 5'\n",
            "      - slide: A\n        minutes: ' 7.5'\n",
        ),
        ("      - slide: A\n        minutes:\n", "      - slide: A\n        minutes: 7.5\n"),
        (
            "      - slide: A\n        minutes: # how long?\n        say: x\n",
            "      - slide: A\n        minutes: 7.5 # how long?\n        say: x\n",
        ),
        ("      - slide: A\n        minutes: ~\n", "      - slide: A\n        minutes: 7.5\n"),
        (
            "      - slide: A\n        minutes: |\n          5\n",
            "      - slide: A\n        minutes: |\n          7.5\n",
        ),
        ("      - {slide: A, minutes: 5}\n", "      - {slide: A, minutes: 7.5}\n"),
        ("      - {minutes: 5, slide: A}\n", "      - {minutes: 7.5, slide: A}\n"),
        ("      - {slide: A}\n", "      - {slide: A, minutes: 7.5}\n"),
        ("      - {slide: A , say: Hi}\n", "      - {slide: A, minutes: 7.5 , say: Hi}\n"),
        ("      - {slide: A, minutes}\n", "      - {slide: A, minutes: 7.5}\n"),
        ("      - {slide: A, minutes: }\n", "      - {slide: A, minutes: 7.5 }\n"),
        ('      - {"slide": "A"}\n', '      - {"slide": "A", "minutes": 7.5}\n'),
        ("      - slide: A\n", "      - slide: A\n        minutes: 7.5\n"),
        ("      - slide: A", "      - slide: A\n        minutes: 7.5"),
        (
            "      -   slide: A  # first\n\n          # why\n          say: Hi\n",
            "      -   slide: A  # first\n          minutes: 7.5\n\n          # why\n"
            "          say: Hi\n",
        ),
        (
            "      - id: one\n        slide: A\n        say: Hi\n",
            "      - id: one\n        slide: A\n        minutes: 7.5\n        say: Hi\n",
        ),
        (
            "      - slide: A long\n          heading\n        say: Hi\n",
            "      - slide: A long\n          heading\n        minutes: 7.5\n        say: Hi\n",
        ),
        (
            "      - slide: >\n          A long\n          one\n\n\n        say: Hi\n",
            "      - slide: >\n          A long\n          one\n        minutes: 7.5\n\n\n"
            "        say: Hi\n",
        ),
        ("      -\n        slide: A\n", "      -\n        slide: A\n        minutes: 7.5\n"),
        ("      [slide: A, break: Tea]\n", "      [{slide: A, minutes: 7.5}, break: Tea]\n"),
    ],
)
def test_only_the_minutes_of_the_step_change(before: str, after: str) -> None:
    reading = read_text((HEAD + before).encode(), FILE)
    assert reading.session is not None
    first = reading.session.steps[0].id
    assert written(HEAD + before, {first: 7.5}) == HEAD + after


def test_what_is_so_already_is_left_as_it_is_written() -> None:
    text = HEAD + "      - slide: A\n        minutes: 5.0\n"
    assert written(text, {"a": 5}) == text


def test_a_number_elsewhere_in_the_line_stays() -> None:
    text = HEAD + "      - slide: 5\n        minutes: 5 # 5 of 5\n        shortest: 5\n"
    assert written(text, {"5": 6}) == text.replace("minutes: 5 #", "minutes: 6 #")


def test_windows_line_endings_and_the_mark_before_the_text_stay() -> None:
    text = "\ufeff" + (HEAD + "      - slide: A\n      - slide: B\n        minutes: 2").replace(
        "\n", "\r\n"
    )
    assert written(text, {"a": 3, "b": 4}) == "\ufeff" + (
        HEAD + "      - slide: A\n        minutes: 3\n      - slide: B\n        minutes: 4"
    ).replace("\n", "\r\n")


def test_a_place_without_a_step_is_refused() -> None:
    with pytest.raises(MinutesError, match="line 2"):
        with_minutes(HEAD + "      - slide: A\n", {(2, 1): 5})


def test_what_cannot_be_told_to_change_nothing_else_is_refused() -> None:
    text = HEAD + "      - slide: A\n        minutes: 5\n"
    with pytest.raises(MinutesError, match="nothing is written"):
        written(text, {"a": 20_000})  # more than a step may have
    odd = HEAD + '      - slide: A\n        minutes: "\\x35\\x30"\n'
    with pytest.raises(MinutesError, match="line 6"):
        written(odd, {"a": 8})


@pytest.mark.parametrize(
    ("minutes", "text"), [(5.0, "5"), (7.5, "7.5"), (10.0, "10"), (0.5, "0.5")]
)
def test_minutes_are_written_as_people_do(minutes: float, text: str) -> None:
    assert minutes_literal(minutes) == text


# What holds for every text

HEADINGS = [
    "Who we are",
    '"Quoted: with a colon"',
    "'It''s ours'",
    "Ünïcödé 😀",
    "|\n{i}  In a block",
]
NUMBERS = ["5", "2.5", "10.0", '"7"', "'8'", "~", "", "null"]
KINDS = ["slide", "discuss", "activity", "break"]
NOTES = ["", "", "  # a note: minutes: 99", " # { odd"]


@st.composite
def block_steps(draw: st.DrawFn) -> str:
    """A step over several lines, its keys in any order, with comments and empty lines."""
    lead = "-" + " " * draw(st.integers(1, 4))
    inner = " " * len(lead)
    heading = draw(st.sampled_from(HEADINGS)).replace("{i}", "      " + inner)
    note = "" if "\n" in heading else draw(st.sampled_from(NOTES))
    keys = [f"{draw(st.sampled_from(KINDS))}: {heading}{note}"]
    if draw(st.booleans()):
        keys.append(f"minutes: {draw(st.sampled_from(NUMBERS))}{draw(st.sampled_from(NOTES))}")
    if draw(st.booleans()):
        keys.append("say: |\n" + "      " + inner + "  minutes: 3\n\n" + "      " + inner + "  Bye")
    if draw(st.booleans()):
        keys.append("keep: spare")
    keys = list(draw(st.permutations(keys)))
    between = [draw(st.sampled_from(["", "\n", "      # minutes: 4\n"])) for _ in keys]
    lines = [
        f"      {lead if n == 0 else inner}{key}\n{gap}"
        for n, (key, gap) in enumerate(zip(keys, between, strict=True))
    ]
    return "".join(lines)


@st.composite
def flow_steps(draw: st.DrawFn) -> str:
    """A step within braces, on one line or several."""
    heading = draw(st.sampled_from(['"A, b"', "'It''s'", "Plain words", "Ünï 😀"]))
    keys = [f"{draw(st.sampled_from(KINDS))}: {heading}"]
    if draw(st.booleans()):
        keys.append(f"minutes: {draw(st.sampled_from(NUMBERS))}")
    if draw(st.booleans()):
        keys.append('say: "minutes: 3, {so}"')
    comma = draw(st.sampled_from([", ", ",\n          ", " ,  "]))
    return f"      - {{{comma.join(draw(st.permutations(keys)))}}}{draw(st.sampled_from(NOTES))}\n"


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A session's text in an odd layout."""
    steps = draw(st.lists(st.one_of(block_steps(), flow_steps()), min_size=1, max_size=6))
    text = "# minutes: 1\n" + HEAD + "".join(steps)
    if draw(st.booleans()) and not text.endswith(("\n\n", "# minutes: 4\n")):
        text = text.rstrip("\n")
    text = text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))
    return draw(st.sampled_from(["", "\ufeff"])) + text


TIME = re.compile(r""",? *minutes *:? *["']?(\d+(\.\d+)?|~|null)?["']?""")


def skeleton(text: str) -> list[str]:
    """Return a text's lines without minutes; a line with nothing else is left out."""
    lines: list[str] = []
    for line in text.splitlines():
        rest = TIME.sub("", line).replace(" ", "").replace("{,", "{")
        if rest or "minutes" not in line:
            lines.append(rest)
    return lines


@given(texts(), st.data())
def test_every_text_keeps_all_but_its_minutes(text: str, data: st.DataObject) -> None:
    reading = read_text(text.encode(), FILE)
    assert reading.ok, (text, reading.problems)
    assert reading.session is not None
    ids = [step.id for step in reading.session.steps]
    times = st.sampled_from([0.5, 1.0, 7.5, 14.0, 120.0])
    wanted = data.draw(st.dictionaries(st.sampled_from(ids), times))

    after = written(text, wanted)

    again = read_text(after.encode(), FILE)
    assert again.ok
    assert again.session == with_times(reading.session, wanted)
    for step in again.session.steps:
        assert step.id not in wanted or step.minutes == wanted[step.id]
    assert written(after, wanted) == after, "written twice is as written once"
    assert after.count("\r") == (after.count("\n") if "\r" in text else 0)
    assert re.findall(r"#[^\r\n]*", after) == re.findall(r"#[^\r\n]*", text)
    assert skeleton(after) == skeleton(text)


@st.composite
def dumped(draw: st.DrawFn) -> str:
    """A session as a YAML library writes it, in one of its styles."""
    words = st.sampled_from(
        ["A b", "It's: so", "# no", "a long heading that needs two lines", "ü 😀"]
    )
    style = draw(st.sampled_from([None, '"', "'"]))
    numbers = [1, 2.5, 14, None] if style is None else ["1", "2.5", "14"]  # else with a tag
    steps = []
    for _ in range(draw(st.integers(1, 5))):
        step: dict[str, object] = {draw(st.sampled_from(KINDS)): draw(words)}
        if draw(st.booleans()):
            step["minutes"] = draw(st.sampled_from(numbers))
        if draw(st.booleans()):
            step["materials"] = draw(st.lists(words, max_size=3))
        if draw(st.booleans()):
            step["say"] = draw(words) + "\n\nminutes: 3\n"
        steps.append(step)
    return yaml.safe_dump(
        {"title": "T", "sections": [{"title": "S", "steps": steps}]},
        sort_keys=draw(st.booleans()),
        default_flow_style=draw(st.sampled_from([True, False, None])),
        default_style=style,
        width=draw(st.sampled_from([8, 20, 80, 1000])),
        indent=draw(st.integers(2, 9)),
        line_break=draw(st.sampled_from(["\n", "\r\n", "\r"])),
        allow_unicode=draw(st.booleans()),
        explicit_start=draw(st.booleans()),
    )


@given(dumped(), st.data())
def test_every_style_of_a_yaml_library_can_be_written(text: str, data: st.DataObject) -> None:
    reading = read_text(text.encode(), FILE)
    assert reading.ok, (text, reading.problems)
    assert reading.session is not None
    ids = [step.id for step in reading.session.steps]
    wanted = data.draw(st.dictionaries(st.sampled_from(ids), st.sampled_from([0.5, 7.5, 120.0])))
    after = written(text, wanted)
    again = read_text(after.encode(), FILE).session
    assert again == with_times(reading.session, wanted)
    assert written(after, wanted) == after

    assert wanted or after == text
    left = [line for line in after.splitlines() if "minutes" not in line]
    assert all(line in text for line in left), "a line without minutes is as it was"


@given(texts())
def test_the_same_minutes_change_no_letter(text: str) -> None:
    reading = read_text(text.encode(), FILE)
    assert reading.session is not None
    wanted = {s.id: s.minutes for s in reading.session.steps if s.minutes is not None}
    assert written(text, wanted) == text


def test_the_sessions_equality_that_this_rests_on_sees_every_other_change() -> None:
    reading = read_text((HEAD + "      - slide: A\n        minutes: 5\n").encode(), FILE)
    assert reading.session is not None
    (section,) = reading.session.sections
    other = replace(section, steps=(replace(section.steps[0], say="x"),))
    assert replace(reading.session, sections=(other,)) != reading.session
