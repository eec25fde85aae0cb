from hypothesis import given
from hypothesis import strategies as st

from presenter.session.markdown import blocks, item_count, plain, spans
from presenter.session.text import Code, Heading, Items, Paragraph, Quotation, Rule, Span, Table


def words(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def test_a_text_is_read_into_its_blocks():
    text = "# Top\n\nOne\ntwo\n\n> said\n\n---\n\n```\nkept  as it is\n```\n"
    assert blocks(text) == (
        Heading((Span("Top"),), 1),
        words("One two"),
        Quotation((words("said"),)),
        Rule(),
        Code("kept  as it is"),
    )


def test_lists_keep_their_first_number_and_what_is_inside():
    assert blocks("3. a\n4. b\n   - c\n") == (
        Items(((words("a"),), (words("b"), Items(((words("c"),),)))), first=3),
    )


def test_a_table_keeps_its_columns():
    (table,) = blocks("| a | b | c |\n|---|:-:|--:|\n| 1 | **2** | |\n")
    assert table == Table(
        head=((Span("a"),), (Span("b"),), (Span("c"),)),
        rows=(((Span("1"),), (Span("2", strong=True),), ()),),
        align=("left", "center", "right"),
    )


def test_emphasis_lies_inside_emphasis():
    assert spans("a *b **c*** `d`") == (
        Span("a "),
        Span("b ", emphasis=True),
        Span("c", strong=True, emphasis=True),
        Span(" "),
        Span("d", code=True),
    )


def test_links_and_pictures_show_their_words_and_html_stays_text():
    (paragraph,) = blocks("[words](http://x.org) ![chairs](a.png) <b>x</b>")
    assert paragraph == words("words chairs <b>x</b>")


def test_a_hard_break_is_a_new_line():
    assert blocks("a  \nb") == (words("a\nb"),)


def test_a_heading_takes_emphasis_only():
    assert plain("1. What *is* [this](x)? - # no list") == "1. What is [this](x)? - # no list"
    assert spans("") == ()


def test_only_top_level_items_are_counted():
    assert item_count("- a\n  - b\n\ntext\n\n1. c\n") == 2


@given(st.text(max_size=300))
def test_any_text_is_some_blocks(text):
    assert isinstance(blocks(text), tuple)
    assert isinstance(plain(text), str)


def test_deep_nesting_is_read_without_harm():
    assert blocks("> " * 5000 + "x")
    assert blocks("- " * 5000 + "x")
    assert spans("*" * 5000 + "x")


def test_bullets_pasted_from_a_program_for_letters_are_a_list():
    pasted = "Before we start:\n\n•\tCaptions are on\n• Tea at two\n"
    assert blocks(pasted) == blocks(pasted.replace("•\t", "- ").replace("•", "-"))
    assert item_count(pasted) == 2
    assert blocks("5 • 3") == (words("5 • 3"),)
