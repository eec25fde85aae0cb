import dataclasses
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from presenter.session import model
from presenter.session.model import (
    Activity,
    AtEnd,
    Break,
    Discussion,
    Keep,
    Moment,
    Poll,
    Session,
    Showing,
    Side,
    Slide,
    Theme,
    Way,
)
from presenter.session.problems import Problem
from presenter.session.reading import Reading, read_session, read_text
from tests.session.conftest import GOOD, STEPS

EVERY_KIND = Path(__file__).parents[2] / "sessions" / "every-kind.yaml"


@pytest.fixture(scope="module")
def every_kind() -> Session:
    reading = read_session(EVERY_KIND)
    assert reading.problems == ()
    assert reading.session is not None
    return reading.session


def only(session: Session, kind: type):
    return [step for step in session.steps if type(step) is kind]


class TestEveryKind:
    def test_the_head_is_read(self, every_kind):
        assert every_kind.title == "Every kind: a session to look at"
        assert (every_kind.start, every_kind.finish) == (570, 660)
        assert every_kind.size == (8, 20)
        assert every_kind.audience == "Anyone who writes a session"
        assert every_kind.theme is Theme.CALM
        assert every_kind.agreement[0] == "Pass whenever you like"

    def test_a_slide_has_all_its_keys(self, every_kind):
        slide = only(every_kind, Slide)[0]
        assert slide.id == "slide-with-everything"
        assert (slide.minutes, slide.shortest, slide.keep) == (5, 3, Keep.MUST)
        assert slide.reveal is True
        assert slide.image.side is Side.RIGHT
        assert slide.image.path.is_file()
        assert slide.materials == ("name badges",)
        assert slide.text.startswith("- First this\n")

    def test_a_film_has_its_questions_at_their_times(self, every_kind):
        showing = only(every_kind, Showing)[0]
        assert (showing.start, showing.stop, showing.gain) == (1, 8, -3)
        assert [(p.at, p.rewind, p.minutes) for p in showing.pauses] == [(3, 1, 4), (5.5, 2, None)]
        assert showing.film.rights.until == "2099-12-31"
        assert showing.film.speakers[0].role == "a test tone"
        assert showing.film.instead_path.is_file()
        assert dict(showing.film.captions)["en"].is_file()

    def test_a_film_takes_its_heading_from_the_library(self, every_kind):
        showing = only(every_kind, Showing)[1]
        assert showing.heading == "The same film, with words instead"
        assert showing.at_end is AtEnd.NEXT
        assert showing.film.instead_path is None

    def test_rounds_and_columns_are_read(self, every_kind):
        talk = only(every_kind, Discussion)[0]
        assert [each.way for each in talk.rounds] == list(Way)
        assert talk.rounds[5].prompt == "One new point from each table"
        assert talk.capture == ("Helps", "Gets in the way")
        activity = only(every_kind, Activity)[0]
        assert (activity.groups, activity.capture) == ("4", ("",))

    def test_polls_and_the_break_are_read(self, every_kind):
        scale, options = only(every_kind, Poll)
        assert (scale.scale, scale.measure, scale.moment) == ((0, 10), "strengths", Moment.BEFORE)
        assert len(options.options) == 3
        assert only(every_kind, Break)[0].text.startswith("Back at")

    def test_an_included_module_ends_the_session_and_runs_by_itself(self, every_kind):
        assert every_kind.sections[-1].title == "Ending well"
        assert read_session(EVERY_KIND.parent / "modules" / "ending.yaml").problems == ()

    def test_places_are_where_the_author_wrote(self, every_kind):
        place = only(every_kind, Break)[0].place
        line = EVERY_KIND.read_text(encoding="utf-8").splitlines()[place.line - 1]
        assert line[place.column - 1 :] == "break: Tea"


def test_no_value_is_typed_by_yaml(read):
    head = "title: no\nsubtitle: 1:30\nabout: 010\nlicence: 2013-07-01\nsupport: 1.10\n"
    session = read(head + STEPS).session
    texts = (session.title, session.subtitle, session.about, session.licence, session.support)
    assert texts == ("no", "1:30", "010", "2013-07-01", "1.10")


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_empty_means_not_given(read, empty):
    reading = read(f"title: a\nsubtitle: {empty}\nsize: {empty}\nauthors: {empty}\n{STEPS}")
    assert reading.problems == ()
    assert (reading.session.subtitle, reading.session.size) == ("", None)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.replace(b"\n", b"\r"),
        lambda data: b"---\n" + data + b"...\n# the end\n",
    ],
    ids=["BOM", "CRLF", "CR", "document marks"],
)
def test_a_file_is_read_however_its_editor_saved_it(read, change):
    plain, changed = read(GOOD), read(change(GOOD.encode()))
    assert changed.problems == ()
    assert changed.session == plain.session


def test_with_errors_there_is_a_session_of_the_rest(read):
    reading = read(f"{GOOD}      - film: nowhere\n      - slide: Bye\n        minutes: soon\n")
    assert not reading.ok
    assert [step.heading for step in reading.session.steps] == ["Hello", "Bye"]


def test_what_stands_before_a_syntax_error_is_kept(read):
    reading = read(f"{GOOD}      - slide: Two\n        minutes: 2\n   ]\n      - slide: Three\n")
    assert [step.heading for step in reading.session.steps] == ["Hello", "Two"]


def test_all_problems_are_told_at_once_in_the_order_of_the_file(read):
    reading = read(f"title: A: b\nsubtitle: C: d\nsize: many\nabout: [x] y\n{STEPS}")
    assert [p.line for p in reading.problems] == [1, 2, 3, 4]
    assert reading.session.title == "A: b"


def test_at_most_twenty_lines_are_mended(read):
    lines = "".join(f"      - slide: A: {n}\n        minutes: 1\n" for n in range(25))
    reading = read(GOOD + lines)
    codes = [p.code for p in reading.problems]
    assert codes.count("needs-quotes") == 20
    assert codes.count("syntax") == 1
    assert len(reading.session.steps) == 21


def test_warnings_alone_leave_a_reading_in_order(read):
    reading = read(GOOD + "      - discuss: Q\n")
    assert [p.code for p in reading.problems] == ["no-minutes"]
    assert reading.ok


def test_made_ids_are_numbered_in_order_and_leave_written_ones_alone(read):
    steps = "".join(
        f"      - slide: {name}\n        minutes: 1\n" for name in ("A b!", "a B", "A-b")
    )
    reading = read(GOOD + steps + "        id: a-b-2\n      - slide: '?'\n        minutes: 1\n")
    assert [step.id for step in reading.session.steps] == [
        "hello",
        "a-b",
        "a-b-3",
        "a-b-2",
        "slide",
    ]


MODULE = """\
title: Module
assets: media
films:
  own: {file: own.mp4, title: Own}
sections:
  - title: M
    steps:
      - film: own
"""


def test_a_module_uses_its_own_films_where_it_names_some(read, tmp_path):
    head = "title: a\nfilms: {theirs: {file: theirs.mp4, title: Theirs}}\n"
    files = {"theirs.mp4": "", "modules/m.yaml": MODULE, "modules/media/own.mp4": ""}
    reading = read(f"{head}{STEPS}  - include: modules/m.yaml\n", **files)
    assert reading.problems == ()
    assert reading.session.steps[-1].film.path == tmp_path / "modules/media/own.mp4"
    assert tmp_path / "modules/m.yaml" in reading.files


def test_a_module_uses_the_sessions_films_where_it_names_none(read):
    head = "title: a\nfilms: {theirs: {file: theirs.mp4, title: Theirs}}\n"
    module = "title: M\nsections:\n  - title: M\n    steps:\n      - film: theirs\n"
    files = {"theirs.mp4": "", "m.yaml": module}
    reading = read(f"{head}{STEPS}  - include: m.yaml\n", **files)
    assert reading.problems == ()
    assert reading.session.steps[-1].heading == "Theirs"


def test_problems_of_a_module_name_its_file(read, tmp_path):
    module = "title: A: b\nsections:\n  - include: x.yaml\n  - title: M\n    steps: [{slide: x}]\n"
    reading = read(f"title: a\n{STEPS}  - include: m.yaml\n", **{"m.yaml": module})
    assert {p.file for p in reading.problems} == {str(tmp_path / "m.yaml")}
    assert [p.code for p in reading.problems] == ["needs-quotes", "nested-include", "no-minutes"]


def test_a_module_lies_in_the_sessions_folder(read, tmp_path):
    outside = tmp_path.parent / "outside.yaml"
    outside.write_text(GOOD)
    (tmp_path / "link.yaml").symlink_to(outside)
    reading = read(f"title: a\n{STEPS}  - include: link.yaml\n  - include: ../outside.yaml\n")
    assert [p.code for p in reading.problems] == ["bad-path", "bad-path"]


def test_the_film_library_is_looked_for_in_the_assets_first(read, tmp_path):
    head = "title: a\nassets: media\nfilms: films.yaml\n"
    there = "one: {file: one.mp4, title: From the assets}\n"
    here = "one: {file: one.mp4, title: From beside the session}\n"
    text = f"{head}{STEPS}      - film: one\n"
    files = {"media/one.mp4": "", "films.yaml": here}
    assert read(text, **files).session.steps[-1].heading == "From beside the session"
    files["media/films.yaml"] = there
    reading = read(text, **files)
    assert reading.session.steps[-1].heading == "From the assets"
    assert tmp_path / "media/films.yaml" in reading.files


def test_a_missing_library_is_still_watched_for(read, tmp_path):
    reading = read(f"title: a\nfilms: nix.yaml\n{STEPS}")
    assert tmp_path / "nix.yaml" in reading.files


# Whatever bytes go in

_PIECES = """\
title: a
title: A: b
sections:
  - title: s
    steps:
      - slide: x
        minutes: 5
      - film: x.mp4
        pauses: [{at: 1, ask: q}]
\tx: y
      - discuss: q
        rounds: [{pairs: 1}]
- &a *b
<<: *x
%TAG ! y
---
'
"
[
}
? x
: y
!!x y
a: |
a: >-
films: {a: {file: b}}
...
  - include: session.yaml
size: 9-1
start: 25:00
~
      - poll: x
        scale: 1-5
        image: {file: ../x}
# c
x #y
        id: x
\x07 \ufeff \u2028"""
_LINES = st.sampled_from(_PIECES.split("\n"))
_FILES = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=400).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(_LINES, max_size=30).map(lambda lines: "\n".join(lines).encode()),
    st.tuples(st.sampled_from(["utf-16", "utf-16-le", "utf-32", "latin-1"]), st.just(GOOD)).map(
        lambda pair: pair[1].encode(pair[0])
    ),
    st.tuples(st.integers(0, len(GOOD)), st.text(max_size=5)).map(
        lambda cut: (GOOD[: cut[0]] + cut[1] + GOOD[cut[0] :]).encode("utf-8", "replace")
    ),
)


@settings(max_examples=300, deadline=1000, suppress_health_check=[HealthCheck.too_slow])
@given(_FILES)
@example(b"[" * 30_000)
@example(b"{a: " * 30_000)
@example(b"- " * 30_000)
@example(b"a" * 50 * 1024 * 1024)
@example(bytes(range(256)) * 100)
@example(b"\t" * 5000)
@example(b"a: b: c\n" * 5000)
@example(b"a: x #b x #b" * 9000)
@example(b"%TAG !a! b\n" * 9000)
@example(b"a: b\n" + b"%TAG !a! b\n" * 9000)
@example(b'title: "\\0\\x07"\nassets: "\\0"\nfilms: "\\0"')
@example(GOOD.encode() + b'  - include: "a\\0b"')
@example(GOOD.encode() + b'      - film: "a/\\0b"')
@example(b"size: " + b"9" * 6000 + b"-" + b"9" * 6000)
def test_whatever_goes_in_a_session_or_problems_come_out(data):
    reading = read_text(data, Path("/nowhere/session.yaml"))
    assert isinstance(reading, Reading)
    assert reading.session is not None or any(p.is_error for p in reading.problems)
    assert all(isinstance(p, Problem) and p.message and p.file for p in reading.problems)
    if reading.session:
        ids = [step.id for step in reading.session.steps]
        assert len(ids) == len(set(ids)) > 0


@settings(max_examples=100)
@given(st.text(st.characters(exclude_categories=("C", "Z")) | st.just(" "), min_size=1))
def test_a_title_in_the_hint_reads_as_the_author_meant(title):
    """What the hint says to write is read without a problem, and says what was meant."""
    title = " ".join(title.split())
    reading = read_text(f"title: a {title}: b\n{STEPS}".encode(), Path("/nowhere/s.yaml"))
    hints = [p.hint for p in reading.problems if p.code == "needs-quotes"]
    if hints and hints[0]:
        mended = hints[0].removeprefix("Write: ")
        again = read_text(f"{mended}\n{STEPS}".encode(), Path("/nowhere/s.yaml"))
        assert not any(p.is_error for p in again.problems)
        assert again.session.title == reading.session.title


def test_every_key_there_is_stands_in_the_example():
    """What the model can say, the example shows; so does the page that explains it."""
    keys = {
        field.metadata["name"] or field.name
        for each in vars(model).values()
        if dataclasses.is_dataclass(each)
        for field in dataclasses.fields(each)
        if "about" in field.metadata
    }
    root = Path(__file__).parents[2]
    library = root / "assets" / "every-kind" / "films.yaml"
    example = EVERY_KIND.read_text(encoding="utf-8") + library.read_text(encoding="utf-8")
    page = (root / "docs" / "session-format.md").read_text(encoding="utf-8")
    assert {key for key in keys if not re.search(rf"\b{key}:", example)} == set()
    assert {key for key in keys if not re.search(rf"`{key}\b|\b{key}:", page)} == set()


def test_the_first_example_of_the_page_is_in_order():
    page = (Path(__file__).parents[2] / "docs" / "session-format.md").read_text(encoding="utf-8")
    example = page.split("```yaml\n")[1].split("```")[0]
    assert read_text(example.encode(), Path("/nowhere/session.yaml")).problems == ()
