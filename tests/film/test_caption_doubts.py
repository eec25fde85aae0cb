"""What is doubtful in a caption file is told to its author, and shown all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.film.caption_choice import choose
from presenter.film.caption_doubts import doubts
from presenter.film.captions import read_captions

ONE = "1\n00:00:01,000 --> 00:00:03,000\n{}\n\n"
TWO = "2\n00:00:{:02},000 --> 00:00:05,000\nAnd then?\n"


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        ((ONE.format("Grüezi") + TWO.format(3)).encode(), []),
        (ONE.format("Grüezi").encode("cp1252"), ["captions-encoding"]),
        ((ONE.format("Hello") + TWO.format(2)).encode(), ["captions-overlap"]),
        ((ONE.format("Hello") + TWO.format(6)).encode(), ["captions-times"]),
        (ONE.format("many words " * 20).encode(), ["captions-long"]),
        (ONE.format("<i>مرحبا</i> <b>بكم</b>").encode(), []),
    ],
)
def test_each_doubt_is_told_once(tmp_path: Path, data: bytes, codes: list[str]) -> None:
    path = tmp_path / "film.en.srt"
    path.write_bytes(data)
    found = read_captions(path)
    told = list(doubts(found, path))
    assert [code for code, _, _ in told] == codes
    assert all(path.name in message and hint for _, message, hint in told)
    assert found.at(1.5)
    assert "<" not in "".join(found.at(1.5))


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (("de",), "de"),
        (("", "cy", "de"), "de"),
        (("en-US",), "en-GB"),
        (("EN-gb",), "en-GB"),
        (("fr",), "en-GB"),
        ((), "en-GB"),
    ],
)
def test_the_first_wish_that_can_be_granted(wishes: tuple[str, ...], language: str) -> None:
    assert choose(("en-GB", "de"), *wishes) == language
    assert choose(()) == ""
