from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.film.captions import Captions, Cue, read_captions
from presenter.film.trouble import FilmProblem

VTT = """WEBVTT

NOTE made by hand

first
00:01.000 --> 00:02.500
<v Tess>Good morning, <i>Omar</i>.

00:00:02.500 --> 00:00:04.000 line:90%
<v.loud Omar>OMAR: Tea &amp; cake?
Two &lt;lines&gt;.
"""

SRT = "1\r\n00:00:01,000 --> 00:00:02,000\r\nCafé <b>now</b>\r\n\r\n"


def written(folder: Path, data: str | bytes, name: str = "film.vtt") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_webvtt_is_read_as_people_read_it(tmp_path: Path) -> None:
    captions = read_captions(written(tmp_path, VTT))
    assert captions.at(0.9) == ()
    assert captions.at(1.0) == ("TESS: Good morning, Omar.",)
    assert captions.at(2.5) == ("OMAR: Tea & cake?", "Two <lines>.")
    assert captions.at(4.0) == ()
    assert captions.text.splitlines()[0] == "TESS: Good morning, Omar."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_subrip_is_read_in_old_encodings_too(tmp_path: Path, encoding: str) -> None:
    captions = read_captions(written(tmp_path, SRT.encode(encoding), "film.srt"))
    assert captions.at(1.5) == ("Café now",)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", "empty"),
        ("just text", "no captions"),
        ("WEBVTT\n\n", "no captions"),
        (b"\0" * 99, "no"),
    ],
)
def test_what_holds_no_captions_says_so(tmp_path: Path, data: str | bytes, words: str) -> None:
    with pytest.raises(FilmProblem, match=words):
        read_captions(written(tmp_path, data))


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(FilmProblem, match="not there"):
        read_captions(tmp_path / "none.vtt")


def test_two_people_at_once_are_both_seen() -> None:
    captions = Captions.of((Cue(1, 5, ("a",)), Cue(2, 3, ("b",)), Cue(2, 3, ("c",))))
    assert [captions.at(t) for t in (1, 2, 2.9, 3, 5)] == [
        ("a",),
        ("a", "b", "c"),
        ("a", "b", "c"),
        ("a",),
        (),
    ]


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9), st.text("xyz", min_size=1))),
    st.integers(-1, 61),
)
def test_the_lines_at_a_time_are_those_of_all_cues_then(spans, at) -> None:
    cues = tuple(Cue(start, start + length, (text,)) for start, length, text in spans)
    wanted = sorted(cue.lines[0] for cue in cues if cue.start <= at < cue.end)
    assert sorted(Captions.of(cues).at(at)) == wanted


@given(st.binary(max_size=300))
def test_whatever_the_file_holds_it_is_captions_or_a_problem(tmp_path_factory, data) -> None:
    path = written(
        tmp_path_factory.mktemp("captions"), b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + data
    )
    with suppress(FilmProblem):
        assert read_captions(path).cues
