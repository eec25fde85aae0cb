from __future__ import annotations

from presenter.windows.look import Look
from presenter.windows.view import Words
from presenter.windows.words_view import NOTHING, WordsView, main_parts, side_parts
from tests.windows.views import WORDS


def shown(qtbot) -> WordsView:
    words = WordsView()
    qtbot.addWidget(words)
    words.resize(960, 280)
    words.rescale(Look())
    return words


def test_all_words_are_there_in_their_order(qtbot):
    words = shown(qtbot)
    words.show_words(WORDS)
    assert words.text().split("\n") == [
        *("Say", "Take two answers.", "Ask", "What did the worker do first?"),
        *("Do", "Put the paper out.", "Watch for", "People who look down"),
        *("Listen for", "strengths named"),
    ]


def test_what_is_spoken_is_apart_from_what_is_done():
    assert [heading for heading, _ in main_parts(WORDS)] == ["Say", "Ask"]
    side = side_parts(Words(content_note="Grief.", led_by="Tess", materials=("pens",), notes="n"))
    assert [heading for heading, _ in side] == ["Content note", "Materials", "Led by", "Notes"]


def test_a_step_without_words_says_so(qtbot):
    words = shown(qtbot)
    words.show_words(Words())
    assert words.text().strip() == NOTHING


def test_words_can_be_made_larger_within_bounds(qtbot):
    words = shown(qtbot)
    words.show_words(WORDS)
    size = words._main._document.defaultFont().pixelSize()
    words.set_percent(150)
    assert words._main._document.defaultFont().pixelSize() == round(size * 1.5)
    words.set_percent(900)
    assert words.percent() == 200
    words.set_percent(10)
    assert words.percent() == 100


def test_long_words_can_be_scrolled_and_nothing_is_wider_than_its_place(qtbot):
    words = shown(qtbot)
    words.show()
    words.show_words(Words(say="Unterstützungsvereinbarung" * 40))
    main = words._main
    assert main.overflows()
    assert main._document.idealWidth() <= main.viewport().width() + 1
    main.verticalScrollBar().setValue(50)
    words.show_words(Words(say="The next step"))
    assert main.verticalScrollBar().value() == 0


def test_the_same_words_are_not_laid_out_again(qtbot):
    words = shown(qtbot)
    words.show_words(WORDS)
    before = words._main._document.revision()
    words.show_words(Words(**{name: getattr(WORDS, name) for name in Words.__slots__}))
    assert words._main._document.revision() == before


def test_before_the_session_it_says_what_helps(qtbot):
    words = Words(
        ready=("Flip paper",), group="8 to 20 people", agreement=("Pass",), support="Ring us."
    )
    assert [heading for heading, _ in main_parts(words)] == ["Have ready", "Who comes"]
    assert [heading for heading, _ in side_parts(words)] == ["Support", "Agreement"]
