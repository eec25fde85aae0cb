"""Every problem there is, with the file that provokes it and the words its author reads."""

import ast
import re
from pathlib import Path

import pytest

import presenter.session
from presenter.session.noting import MOST_PROBLEMS
from presenter.session.reading import MOST_INCLUDES
from tests.session.conftest import GOOD, STEPS

_FILM = """\
films:
  blue: {file: blue.mp4, cues: {good-week: 0:41}, captions: {en: blue.vtt}}
"""
_FILES = {"blue.mp4": "", "blue.vtt": "", "picture.svg": "<svg/>"}


def step(text: str, head: str = "") -> str:
    """A session whose second step is `text`, which starts in line 7 and is moved in by two."""
    first, *rest = text.splitlines()
    lines = [f"      - {first}", *(f"        {line}" for line in rest)]
    return f"title: A session\n{head}{STEPS}" + "\n".join(lines) + "\n"


def film(text: str) -> str:
    """A session with a film library, whose second step, in line 9, shows a film."""
    return step(text, _FILM)


# code, file, line, what is said, what is advised
TABLE: list[tuple[str, str | bytes, int, str, str]] = [
    # Syntax that is mended
    (
        "needs-quotes",
        f"title: Connecting People: a taster\n{STEPS}",
        1,
        "with a colon",
        'Write: title: "Connecting People: a taster"',
    ),
    ("needs-quotes", f"title: [Draft] x\n{STEPS}", 1, "starts with `[`", '"[Draft] x"'),
    ("needs-quotes", f"title: *Bold* x\n{STEPS}", 1, "starts with `*`", 'title: "*Bold* x"'),
    ("needs-quotes", f"title: @home\n{STEPS}", 1, "starts with `@`", 'title: "@home"'),
    ("needs-quotes", f"title: %x\n{STEPS}", 1, "starts with `%`", 'title: "%x"'),
    ("needs-quotes", f"title: `x`\n{STEPS}", 1, "starts with ```", 'title: "`x`"'),
    ("needs-quotes", f"title: {{x}} y\n{STEPS}", 1, "starts with `{`", 'title: "{x} y"'),
    ("needs-quotes", f"title: - x\n{STEPS}", 1, "starts with `-`", 'title: "- x"'),
    ("needs-quotes", f"title: > x\n{STEPS}", 1, "starts on the next line", 'title: "> x"'),
    ("needs-quotes", f"title: | x\n{STEPS}", 1, "starts on the next line", 'title: "| x"'),
    ("needs-quotes", f"title: 'It's x'\n{STEPS}", 1, "outside the quotation", '"It\'s x"'),
    ("needs-quotes", f'title: "Go" now\n{STEPS}', 1, "outside the quotation", "'\"Go\" now'"),
    (
        "needs-quotes",
        f"title: a\nagreement:\n  - Note: bring paper\n{STEPS}",
        3,
        "with a colon",
        'Write: - "Note: bring paper"',
    ),
    (
        "needs-quotes",
        f"title: a\nabout: It starts here\n  and then: goes on\n{STEPS}",
        2,
        "with a colon",
        'Put " before `It starts here`',
    ),
    (
        "needs-quotes",
        step("discuss: Q\nminutes: 5\nrounds:\n  - {pairs: 4, prompt: One: two}"),
        10,
        "with a colon",
        '- {pairs: 4, prompt: "One: two"}',
    ),
    ("not-closed", f'title: "A session\n{STEPS}', 1, "never closed", 'title: "A session"'),
    ("not-closed", f"title: a\nmaterials: [a, b\n{STEPS}", 2, "never closed", "[a, b]"),
    ("missing-space", step("slide: x\nminutes:4"), 8, "after `minutes:`", "Write: minutes: 4"),
    ("missing-colon", step("slide: x\nminutes 4"), 8, "after `minutes`", "Write: minutes: 4"),
    ("missing-colon", step("slide: x\nminutes = 4"), 8, "after `minutes`", "Write: minutes: 4"),
    (
        "backslash",
        film('film: "films\\mine.mp4"\nminutes: 4'),
        9,
        "a path is written with /",
        'Write: - film: "films/mine.mp4"',
    ),
    (
        "backslash",
        film('film: "C:\\Users\\Ann\\mine.mp4"\nminutes: 4'),
        9,
        "a path is written with /",
        'Write: - film: "C:/Users/Ann/mine.mp4"',
    ),
    # What comes along when text is pasted
    ("pasted", step("slide: x\nminutes:\xa04"), 8, "not the keyboard's own", "Write: minutes: 4"),
    ("pasted", step("slide: x\nmin\u00adutes: 4"), 8, "pasted", "Write: minutes: 4"),
    ("pasted", step("slide: x\n\xa0\xa0minutes: 4"), 8, "pasted", "Write: minutes: 4"),
    ("pasted", GOOD.replace("- slide", "\u2013 slide"), 5, "pasted", "Write: - slide: Hello"),
    ("pasted", f"\u200b{GOOD}", 1, "pasted", "Write: title: A session"),
    ("pasted", f"```yaml\n{GOOD}```\n", 1, "no part of a session", "Remove the line."),
    ("indentation", step("slide: x\n minutes: 4"), 8, "straight under `slide`", "Put 8 spaces"),
    ("tab", GOOD.replace("        minutes", "\tminutes"), 6, "with a tab", "8 spaces"),
    ("control-character", f"title: a\x07b\n{STEPS}", 1, "control character", "title: ab"),
    ("control-character", f"title: a\u2028b\n{STEPS}", 1, "control character", "title: a b"),
    # Syntax that is not
    ("syntax", f"{GOOD}]\n", 7, "closes nothing", "Remove"),
    ("syntax", f"title: a\nmaterials: [a,\n  b\n{STEPS}", 4, "not closed", "not read"),
    ("too-deep", "title: " + "[" * 30_000, 1, "More than 40", "not read"),
    ("too-many-values", "title: [" + "a," * 100_001, 1, "more than 100,000", "not read"),
    ("second-document", f"{GOOD}---\n{GOOD}", 7, "second document", "not read"),
    ("too-long", b"#" * (2 * 1024 * 1024 + 1), 0, "longer than 2 MiB", "right file"),
    ("not-text", b"title: a\0b", 0, "not a text file", ".yaml"),
    ("not-text", b"PK\x03\x04title", 0, "a document of Word", "plain text"),
    ("not-text", rb"{\rtf1\ansi title: a\par}", 0, "formatting (RTF)", "plain text"),
    ("not-text", b"%PDF-1.7\n%\xe2\xe3", 0, "a PDF", "plain text"),
    ("not-text", b"<!DOCTYPE html>\n<p>title: a", 0, "a page of the internet", "plain text"),
    ("encoding", GOOD.encode("utf-16-le"), 1, "saved as UTF-16", "UTF-8"),
    ("encoding", f"title: caf\u00e9\n{STEPS}".encode("latin-1"), 1, "not saved as UTF-8", "UTF-8"),
    ("encoding", GOOD.encode("utf-16"), 1, "saved as UTF-16", "UTF-8"),
    ("empty-file", "", 0, "no session yet", "title:"),
    ("empty-file", "# only a comment\n", 0, "no session yet", "title:"),
    # What YAML has and format 1 has not
    ("alias", f"title: *bold\n{STEPS}", 1, "starts with `*`", 'title: "*bold"'),
    ("anchor", f"title: &c x\n{STEPS}", 1, "starts with `&`", 'title: "&c x"'),
    ("tag", f"title: !So x\n{STEPS}", 1, "starts with `!`", 'title: "!So x"'),
    ("merge", f"title: a\n<<: b\n{STEPS}", 2, "`<<`", ""),
    ("directive", f"%YAML 1.1\n---\n{GOOD}", 1, "directive", "Remove"),
    ("bad-key", f"title: a\n? [a]\n: b\n{STEPS}", 2, "not a list", "quotation marks"),
    # Keys
    ("unknown-key", f"titel: a\n{STEPS}", 1, "no key `titel`", "Did you mean `title`?"),
    ("unknown-key", step("slide: x\nminuts: 4"), 8, "A slide has no", "Did you mean `minutes`?"),
    ("unknown-key", step("slide: x\ntime: 4"), 8, "no key `time`", "Did you mean `minutes`?"),
    ("no-kind", step("video: x.mp4"), 7, "does not say what it is", "Did you mean `film`?"),
    ("no-kind", step("question: Why?"), 7, "does not say what it is", "Did you mean `discuss`?"),
    ("unknown-key", f"include: a.yaml\n{GOOD}", 1, "no key `include`", "under `sections:`"),
    ("unknown-key", step("slide: x\nprompts: [a]"), 8, "no key", "belongs to a discuss step"),
    ("duplicate-key", f"title: a\ntitle: b\n{STEPS}", 2, "the first is in line 1", "Keep one"),
    ("duplicate-key", f"{GOOD}films:\n  a: {{file: b}}\n  a: {{file: c}}\n", 9, "twice", "Keep"),
    ("missing-key", STEPS, 1, "needs `title`", "title: …"),
    ("missing-key", "title: a\n", 1, "needs `sections`", "sections: …"),
    ("missing-key", "title: a\nsections:\n  - title: b\n", 3, "needs `steps`", "- slide"),
    ("missing-key", step("break:\nminutes: 4"), 7, "needs its heading", "break: Tea"),
    ("missing-key", step("poll: Q\nminutes: 4"), 7, "`scale` or `options`", "scale: 0-10"),
    ("two-kinds", step("slide: x\nbreak: Tea"), 8, "`slide` and `break`", "a dash"),
    ("no-kind", step("slid: x"), 7, "does not say what it is", "Did you mean `slide`?"),
    ("wrong-type", f"title: [Draft]\n{STEPS}", 1, "a text, not a list", 'title: "[Draft]"'),
    ("wrong-type", f"title: a\nauthors: Tess\n{STEPS}", 2, "takes a list", 'authors: ["Tess"]'),
    ("wrong-type", f"title: a\nmaterials: pens, ink\n{STEPS}", 2, "a list", "[pens, ink]"),
    ("wrong-type", step("poll: Q\nminutes: 1\noptions: a, b"), 9, "a list", "options: [a, b]"),
    ("wrong-type", step("discuss: Q\nrounds: pairs 4"), 8, "a list", "- {pairs: 4}"),
    ("wrong-type", "- a\n- b\n", 1, "group of keys", "`title:`"),
    ("wrong-type", f"{GOOD}      - Welcome\n", 7, "A step starts with", '- slide: "Welcome"'),
    ("empty-item", f"title: a\noutcomes:\n  - b\n  -\n{STEPS}", 4, "nothing after this dash", ""),
    ("round-way", step("discuss: Q\nminutes: 5\nrounds:\n  - prompt: x"), 10, "`alone`", "pairs"),
    # Values
    ("not-a-number", step("slide: x\nminutes: 5 min"), 8, "`5 min`", "Write: minutes: 5"),
    ("not-a-number", step("slide: x\nminutes: nan"), 8, "`nan`", "minutes: 5"),
    ("out-of-range", step("slide: x\nminutes: -4"), 8, "from 0 to", ""),
    ("out-of-range", step("poll: x\nminutes: 1\nscale: 0-1000"), 9, "at most 100", "0-10"),
    ("not-yes-no", step("slide: x\nminutes: 4\nhidden: yes"), 9, "`yes`", "hidden: true"),
    ("point-in-time", film("film: blue\nfrom: 1.30"), 10, "1.3 seconds", "1:30"),
    ("point-in-time", film("film: blue\npauses:\n  - {at: 1.30, ask: Q}"), 11, "1.3 s", "1:30"),
    ("not-a-clock-time", f"title: a\nstart: 9.30\n{STEPS}", 2, "`9.30`", "start: 09:30"),
    ("not-a-clock-time", f"title: a\nstart: 2 pm\n{STEPS}", 2, "`2 pm`", "start: 14:00"),
    ("not-a-range", f"title: a\nsize: 20-8\n{STEPS}", 2, "smaller number first", "size: 8-20"),
    ("not-a-choice", f"title: a\ntheme: clam\n{STEPS}", 2, "`calm`", "Did you mean `calm`?"),
    (
        "not-a-date",
        f"{GOOD}films: {{a: {{file: blue.mp4, rights: {{until: 28.2.2031}}}}}}\n",
        7,
        "takes a date",
        "until: 2031-02-28",
    ),
    (
        "not-a-date",
        f"{GOOD}films: {{a: {{file: blue.mp4, rights: {{until: 1.1.2031}}}}}}\n",
        7,
        "takes a date",
        "2031-01-31",
    ),
    ("bad-id", step("slide: x\nminutes: 4\nid: my id"), 9, "`my id`", "id: my-id"),
    (
        "duplicate-id",
        step("slide: x\nminutes: 4\nid: a") * 1 + "      - slide: y\n        id: a\n",
        11,
        "already used in line 7",
        "another",
    ),
    ("one-option", step("poll: x\nminutes: 1\noptions: [a]"), 9, "at least two", ""),
    ("two-answers", step("poll: x\nminutes: 1\nscale: 0-10\noptions: [a, b]"), 10, "not both", ""),
    ("other-format", f"presenter: 2\n{GOOD}", 1, "reads format 1", "presenter: 1"),
    # Films and media
    ("unknown-film", film("film: bleu"), 9, "no film `bleu`", "Did you mean `blue`?"),
    (
        "unknown-cue",
        film("film: blue\npauses:\n  - {at: god-week, ask: Q}"),
        11,
        "no cue `god-week`",
        "Did you mean `good-week`?",
    ),
    ("not-a-time", film("film: blue\nfrom: 0:75"), 10, "`0:75`", "up to 59"),
    (
        "time-order",
        film("film: blue\nfrom: 1:00\nto: 0:30"),
        11,
        "before it starts",
        "after `from`",
    ),
    (
        "time-order",
        film("film: blue\npauses:\n  - {at: 0:50, ask: Q}\n  - {at: good-week, ask: Q}"),
        12,
        "0:41 is not after",
        "order of the film",
    ),
    (
        "time-order",
        film("film: blue\nto: 0:30\npauses:\n  - {at: 0:30, ask: Q}"),
        12,
        "not before `to`",
        "later",
    ),
    ("time-order", f"title: a\nstart: 10:00\nfinish: 09:00\n{STEPS}", 3, "before it starts", ""),
    ("bad-path", film("film: /blue.mp4"), 9, "one computer only", "assets folder"),
    ("bad-path", film("film: 'C:\\blue.mp4'"), 9, "one computer only", "assets folder"),
    ("bad-path", film("film: https://x.org/a.mp4"), 9, "internet address", "no internet"),
    ("bad-path", film("film: films\\a.mp4"), 9, "with / between", "Write: films/a.mp4"),
    ("bad-path", film("film: ../a.mp4"), 9, "out of the assets folder", "Copy"),
    ("missing-file", film("film: blu.mp4"), 9, "no file `blu.mp4`", "Did you mean `blue.mp4`?"),
    ("film-without-library", film("film: blue.mp4"), 9, "rights", "films:"),
    ("no-captions", film("film: blue\ncaptions: fr"), 10, "no captions in `fr`", "`en`"),
    ("no-file", f"title: a\nfilms: nix.yaml\n{STEPS}", 2, "no film library", "into the folder"),
    (
        "no-file",
        f"title: a\n{STEPS}  - include: nix.yaml\n",
        7,
        "no file `nix.yaml`",
        "into the folder",
    ),
    ("nested-include", f"title: a\n{STEPS}  - include: session.yaml\n", 7, "includes itself", ""),
    (
        "too-many-includes",
        f"title: a\n{STEPS}" + "  - include: n.yaml\n" * (MOST_INCLUDES + 1),
        7 + MOST_INCLUDES,
        "at most 50",
        "",
    ),
    # It runs, but
    ("cut-text", f"title: We #care\n{STEPS}", 1, "is a comment", 'title: "We #care"'),
    (
        "split-text",
        f"title: a\nagreement: [Pass whenever you like, or say nothing]\n{STEPS}",
        2,
        "makes two texts",
        '"Pass whenever you like, or say nothing"',
    ),
    (
        "split-group",
        step("discuss: Q\nminutes: 9\nrounds:\n  - {pairs: 4, prompt: One point, for each}"),
        10,
        "`for each`",
        "quotation marks",
    ),
    ("no-minutes", step("discuss: Q"), 7, "This step has no time", "minutes: 5"),
    (
        "parts-too-long",
        step("discuss: Q\nminutes: 5\nrounds: [{pairs: 4}, {plenary: 3}]"),
        8,
        "take 7 minutes, the step 5",
        "minutes: 7",
    ),
    ("shortest-too-long", step("slide: x\nminutes: 4\nshortest: 5"), 9, "longer than", ""),
    ("no-alt", step("slide: x\nminutes: 4\nimage: {file: picture.svg}"), 9, "cannot see", "alt"),
    (
        "too-many-problems",
        GOOD + "".join(f"k{n}: v\n" for n in range(MOST_PROBLEMS + 30)),
        0,
        "30 more problems",
        "first ones",
    ),
]


@pytest.mark.parametrize(("code", "text", "line", "said", "advised"), TABLE)
def test_the_author_is_told_what_is_wrong_where_and_how_to_mend_it(
    read, code, text, line, said, advised
):
    reading = read(text, **_FILES)
    found = [problem for problem in reading.problems if problem.code == code]
    assert found, f"only {[str(problem) for problem in reading.problems]}"
    assert any(p.line == line and said in p.message and advised in p.hint for p in found), found


def test_a_missing_file_and_a_folder_are_told(read, tmp_path):
    from presenter.session.reading import read_session

    assert [p.code for p in read_session(tmp_path / "no.yaml").problems] == ["no-file"]
    assert [p.code for p in read_session(tmp_path).problems] == ["not-a-file"]


def test_a_file_that_cannot_be_opened_is_told(tmp_path, monkeypatch):
    from presenter.session.reading import read_session

    path = tmp_path / "session.yaml"
    path.write_text(GOOD)

    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    (problem,) = read_session(path).problems
    assert problem.code == "unreadable"
    assert "Permission denied" in problem.message


def _codes_in(tree: ast.AST) -> set[str]:
    """The codes a module can note, by how it notes them."""
    places = {"error": 1, "warn": 1, "whole": 0, "OutOfBounds": 0, "Mend": 2, "Problem": 4}
    codes = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            index = places.get(name)
            if index is not None and len(node.args) > index:
                codes.add(getattr(node.args[index], "value", None))
        elif isinstance(node, ast.Yield) and len(getattr(node.value, "elts", ())) == 3:
            codes.add(getattr(node.value.elts[1], "value", None))  # what a mend yields
    return {code for code in codes if isinstance(code, str) and re.fullmatch("[a-z-]+", code)}


def test_every_code_in_the_source_is_in_the_table():
    folder = Path(presenter.session.__file__).parent
    sources = sorted(folder.glob("*.py"))
    codes = set().union(*(_codes_in(ast.parse(path.read_text())) for path in sources))
    tested = {code for code, *_ in TABLE} | {"not-a-file", "unreadable"}
    assert len(codes) > 45
    assert codes - tested == set()
