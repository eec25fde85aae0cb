from collections.abc import Iterator

import pytest

from presenter.session.language import noop, speak, translate
from tests.session.test_problem_codes import _FILES, TABLE


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak()


def test_without_a_translator_a_text_is_as_it_is_written() -> None:
    assert translate("bar", "Next") == "Next"
    assert translate("bar", "%n minutes", n=3) == "3 minutes"
    assert noop("bar", "Next") == "Next"


def test_a_translator_is_asked_with_context_text_and_number() -> None:
    asked: list[tuple[str, str, int]] = []

    def loud(context: str, text: str, n: int) -> str:
        asked.append((context, text, n))
        return text.upper()

    speak(loud)
    assert translate("bar", "Next") == "NEXT"
    assert translate("bar", "%n late", n=2) == "%N LATE"
    assert asked == [("bar", "Next", -1), ("bar", "%n late", 2)]


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("%n minute(s) late", "1 minute late", "2 minutes late"),
        ("%n thing(s) (is|are) missing", "1 thing is missing", "2 things are missing"),
        ("It has %n (child|children)", "It has 1 child", "It has 2 children"),
    ],
)
def test_english_has_its_forms_of_a_number(text, one, two) -> None:
    assert translate("bar", text, n=1) == one
    assert translate("bar", text, n=2) == two
    assert translate("bar", text, n=0) == two.replace("2", "0")


def test_brackets_in_a_text_without_a_number_stay() -> None:
    assert translate("bar", "a member(s)") == "a member(s)"


@pytest.mark.parametrize(("code", "text"), [(row[0], row[1]) for row in TABLE])
def test_each_kind_of_problem_is_told_in_the_language(read, code, text) -> None:
    speak(lambda _context, text, _n: f"[{text}]")
    for problem in read(text, **_FILES).problems:
        assert problem.message.startswith("["), problem
        assert problem.hint.startswith("[") or not problem.hint, problem
