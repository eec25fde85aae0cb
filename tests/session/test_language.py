from collections.abc import Iterator

import pytest

from presenter.session.language import noop, speak, translate


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
