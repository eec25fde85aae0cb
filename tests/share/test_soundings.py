"""A library is asked where its fall harms nothing."""

from __future__ import annotations

import os

import pytest

from presenter.share.soundings import sound


@pytest.mark.parametrize("name", ["qt", "av", "type"])
def test_what_is_here_answers(name: str) -> None:
    answer = sound(name, dict(os.environ)).answer
    assert answer
    assert all(answer.values())


def test_a_display_that_is_not_there_is_told_and_ends_nothing() -> None:
    environment = dict(os.environ) | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}
    said = sound("screens", environment)
    assert said.answer is None
    assert said.trouble


def test_an_unknown_question_is_trouble_not_an_error() -> None:
    assert "nonsense" in sound("nonsense", dict(os.environ)).trouble
