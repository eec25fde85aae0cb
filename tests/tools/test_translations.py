"""The catalogues hold every text of the interface, and the compiled ones are as the .ts files."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.translations import CATALOGUES, HEADER, LANGUAGES, all_texts, compile_catalogue, texts_of


def messages(language: str) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """Yield the context and the source of each text in a catalogue, and its translations."""
    tree = ET.parse(CATALOGUES / f"presenter_{language}.ts")  # noqa: S314
    for context in tree.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.findall("numerusform")]
            key = context.findtext("name", ""), message.findtext("source", "")
            yield key, tuple(forms or [told.text or ""])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_the_texts_of_the_code_and_no_others(language):
    known = {key for key, _ in messages(language)}
    wanted = {(text.context, text.source) for text in all_texts()}
    assert wanted - known == set(), "run `make translations`"
    assert known - wanted == set(), "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_keeps_what_stands_in_braces_and_code(language):
    for (_, source), told in messages(language):
        for text in filter(None, told):
            for pattern in (r"\{\w*\}", r"`[^`]*`"):
                assert set(re.findall(pattern, text)) == set(re.findall(pattern, source)), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_is_translated(language):
    """A new text may wait for its translators; until then it is English in every language."""
    waiting = [source for (_, source), told in messages(language) if not all(told)]
    assert len(waiting) <= 0.05 * len(list(messages(language))), waiting


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_made_from_the_one_beside_it(language, tmp_path):
    source = CATALOGUES / f"presenter_{language}.ts"
    compile_catalogue(source, tmp_path / "made.qm")
    made, kept = (tmp_path / "made.qm").read_bytes(), source.with_suffix(".qm").read_bytes()
    assert made == kept, "run `make translations`"
    assert HEADER in source.read_text(encoding="utf-8")


def test_texts_are_found_in_all_their_forms():
    code = """
translate("a", "One " "text")
translate("a", "%n step(s)", n=4).format(x=1)
A = noop("b", "Later")
translate("a", A)
"""
    found = [(text.context, text.source, text.plural) for text in texts_of(Path("x.py"), code)]
    assert sorted(found) == [
        *(("a", "%n step(s)", True), ("a", "One text", False), ("b", "Later", False)),
    ]


@pytest.mark.parametrize("call", ['translate("a", f"{x} y")', 'translate(name, "y")'])
def test_a_text_that_cannot_be_gathered_is_refused(call):
    with pytest.raises(ValueError, match=r"^x\.py:1"):
        list(texts_of(Path("x.py"), call))
