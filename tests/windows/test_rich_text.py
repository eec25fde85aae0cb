from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from presenter.windows.rich_text import html, html_list


def shown(text: str) -> str:
    document = QTextDocument()
    document.setHtml(html(text))
    return document.toPlainText()


def test_emphasis_and_lists(qapp):
    made = html("Take **two** *calm* answers.\n\n3. one\n4. two")
    assert "<b>two</b>" in made
    assert "<i>calm</i>" in made
    assert '<ol start="3">' in made
    assert shown("- one\n- two").split() == ["one", "two"]


def test_tables_quotations_code_and_rules():
    made = html("| a | b |\n|---|--:|\n| 1 | 2 |\n\n> said\n\n    kept\n\n---\n\n# Head")
    for part in ("<th", '<td align="right">2</td>', "<blockquote>", "<pre>", "<hr>", "<b>Head</b>"):
        assert part in made


def test_marks_of_html_are_shown_not_obeyed(qapp):
    assert shown("a < b & <b>c</b>") == "a < b & <b>c</b>"


def test_prompts_become_a_list():
    assert html_list(()) == ""
    assert html_list(("What *first*?",)) == "<ul><li>What <i>first</i>?</li></ul>"


@given(st.text(max_size=80))
def test_whatever_is_written_is_shown_without_an_error(text):
    assert isinstance(html(text), str)
