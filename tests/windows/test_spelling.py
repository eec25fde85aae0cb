"""Spelling: words the system does not know are underlined; without a speller nothing is."""

from __future__ import annotations

import sys
import types

import pytest

from presenter.windows.answer_field import AnswerField
from presenter.windows.look import Look
from presenter.windows.spelling import FakeSpeller, Spelling, load, wrong_words

SPELLER = FakeSpeller(["more", "time", "don't", "people"], offers=("time", "tame"))


def underlined(field: AnswerField) -> list[str]:
    """Return the words that a person sees underlined."""
    block = field.document().firstBlock()
    text = field.text()
    return [
        text[each.start : each.start + each.length]
        for each in block.layout().formats()
        if each.format.fontUnderline() or each.format.underlineStyle()
    ]


def test_only_words_that_are_not_known_are_wrong() -> None:
    text = "More tmie, don't NHS x 2024 peple"
    assert [text[at : at + n] for at, n in wrong_words(text, SPELLER)] == ["tmie", "peple"]


def test_the_word_being_typed_is_not_judged_yet() -> None:
    assert list(wrong_words("more tim", SPELLER, typing=8)) == []
    assert list(wrong_words("more tim ", SPELLER, typing=9)) == [(5, 3)]


@pytest.fixture
def field(qtbot):
    spelling = Spelling(lambda _language: SPELLER)
    made = AnswerField("An answer", spelling)
    made.spelling = spelling
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(400, 40)
    made.show()
    return made


def test_wrong_words_are_underlined_once_the_speller_is_there(field, qtbot) -> None:
    field.set_text("more tmie for peple now")
    assert underlined(field) == []
    field.spelling.begin("en")
    qtbot.waitUntil(lambda: field.spelling.speller is not None, timeout=5000)
    assert underlined(field) == ["tmie", "for", "peple"] + ([] if field.hasFocus() else ["now"])


def test_a_wrong_word_can_be_replaced_and_the_replacement_undone(field, qtbot) -> None:
    field.set_text("more tmie")
    word = field.textCursor()
    word.select(word.SelectionType.WordUnderCursor)
    field._replace(word, "time")
    assert field.text() == "more time"
    field.undo()
    assert field.text() == "more tmie"


def test_without_a_speller_there_is_none_and_nothing_is_said(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert load("en") is None


def fake_enchant(*tags: str) -> types.ModuleType:
    class Dict:
        def __init__(self, tag):
            self.tag = tag

        def check(self, word):
            return word == "time"

        def suggest(self, _word):
            return [self.tag, *"abcdefgh"]

    made = types.ModuleType("enchant")
    made.list_languages = lambda: list(tags)
    made.Dict = Dict
    made.errors = types.SimpleNamespace(Error=RuntimeError)
    return made


@pytest.mark.parametrize(
    ("language", "tags", "chosen"),
    [
        ("en", ("en_US", "de_DE", "en_GB"), "en_GB"),
        ("", ("en_US",), "en_US"),
        ("de", ("en_GB", "de_AT", "de_DE"), "de_AT"),
        ("en-US", ("en_GB", "en_US"), "en_US"),
        ("uk", ("en_GB",), None),
        ("en", (), None),
    ],
)
def test_the_dictionary_of_the_sessions_language_is_taken(
    monkeypatch, language, tags, chosen
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", fake_enchant(*tags))
    speller = load(language)
    assert (None if speller is None else speller.offers("tmie")[0]) == chosen
    if speller is not None:
        assert speller.knows("time")
        assert not speller.knows("tmie")
        assert len(speller.offers("tmie")) == 5
