"""Each text of a report comes out as it was typed: in Markdown, in Word and in PDF."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from PySide6.QtCore import QModelIndex
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

from presenter.run.report import (
    Bar,
    Chart,
    Fact,
    Head,
    Item,
    Items,
    Part,
    Report,
    Section,
    Table,
    Text,
)
from presenter.share.pdf_marks import Mark, marked
from presenter.share.report_markdown import markdown
from presenter.share.report_pdf import pdf
from presenter.share.report_text import fit, runs_left
from presenter.share.report_word import MANY, in_words, word
from presenter.share.strips import Type, words
from presenter.share.word_fonts import hidden
from presenter.stage.fonts import font_files

pytestmark = pytest.mark.usefixtures("qapp")

ODD = (
    "=cmd|' /C calc'!A0",
    "<b>bold</b> & <script>alert(1)</script> &amp; &#42;",
    "*not* _this_ **nor** `that` ~~this~~ [a](b) ![c](d) \\",
    "# no heading",
    "1. no list",
    "- no list",
    "+ nor this",
    "> no quotation",
    "===",
    "---",
    "a | b | c",
    "office ﬁ ffi fl",
    "naïve Ł Żółć ñ “quoted” – … ½ €",
    "مرحبا بكم",
    "שלום 12 לכולם",
    "two\nlines",
    "👩‍👩‍👧 😀 ★",
    "2) not a list either",
    "    four spaces before",
    "https://example.org/a_b_c and me@example.org",
    "$x$ ^up^ ==marked== :smile: {.class}",
    "a\u00a0b\u2003c\u200bd",
    "x" * 400,
)
TYPED = st.text(min_size=1, max_size=60).filter(lambda text: bool(fit(text).strip()))


def report(*parts: Part, title: str = "A title", **more: str) -> Report:
    return Report(
        title,
        "For the team",
        (Fact("Date", "today"),),
        (Section("One", parts),),
        language="en-GB",
        **more,
    )


def flat(text: str) -> str:
    """Return a text without its spaces: where lines are broken is the reader's."""
    return re.sub(r"\s+", "", text)


# Markdown


def read(source: str) -> str:
    """Return what a reader of Markdown sees of it."""
    told: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(source):
        assert token.type not in ("html_block", "fence", "code_block", "hr", "blockquote_open")
        for child in token.children or ():
            assert child.type in (
                "text",
                "softbreak",
                "hardbreak",
                "em_open",
                "em_close",
                "strong_open",
                "strong_close",
                "text_special",
            ), child
            told.append(child.content if child.type in ("text", "text_special") else "\n")
        told.append("\n")
    return "".join(told)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_in_markdown(text):
    source = markdown(
        report(
            Text(text),
            Items((Item(text), Item(text, text))),
            Head(text),
            Table(("a", text), ((text, text),)),
            title=text,
        )
    )
    assert flat(read(source)).count(flat(fit(text))) >= 8


@given(TYPED)
@example("\t# x")
@example("1\\. x")
@example("&lt")
@example("\\")
def test_any_text_comes_out_of_markdown_as_it_was_typed(text):
    source = markdown(report(Text("first"), Items((Item(text),)), Text(text)))
    seen = flat(read(source))
    assert flat(f"first {fit(text)} {fit(text)}") in seen


def test_a_table_of_markdown_has_its_columns():
    source = markdown(report(Table(("Step", "Min"), (("a|b", "3"), ("c", "")), (False, True))))
    html = MarkdownIt("commonmark").enable("table").render(source)
    assert html.count("<tr>") == 3
    assert html.count("<td") == 4
    assert 'style="text-align:right"' in html


# Word


def opened(data: bytes):
    return Document(BytesIO(data))


def paragraphs(document) -> list[str]:
    told = [line.text for line in document.paragraphs]
    for table in document.tables:
        told += [cell.text for row in table.rows for cell in row.cells]
    return told


@given(st.lists(TYPED, min_size=1, max_size=8))
@example(list(ODD))
def test_any_text_comes_out_of_word_as_it_was_typed(texts):
    document = opened(
        word(report(*(Text(text) for text in texts), Table(("a",), tuple((t,) for t in texts))))
    )
    told = paragraphs(document)
    for text in texts:
        assert told.count(fit(text)) >= 2


def test_word_has_real_headings_lists_and_repeated_table_heads():
    rows = tuple((f"Step {n}", "3") for n in range(40))
    document = opened(
        word(
            report(
                Head("Two"),
                Head("Three", 2),
                Items((Item("one", star=True),)),
                Table(("Step", "Min"), rows),
            )
        )
    )
    styles = {line.text: line.style.name for line in document.paragraphs}
    assert styles["A title"] == "Title"
    assert styles["One"] == "Heading 1"
    assert styles["Two"] == "Heading 2"
    assert styles["Three"] == "Heading 3"
    assert styles["★ one"] == "List Bullet"
    head = document.tables[0].rows[0]._tr
    assert head.findall(f".//{qn('w:tblHeader')}")
    assert document.core_properties.title == "A title"
    assert document.core_properties.author == ""


def chart(**more: object) -> Chart:
    bars = (Bar("First", (4, 6), ("4 min", "6 min")), Bar("Second", (None, 2), ("", "2 min")))
    return Chart(("planned", "real"), bars, "Minutes of each step", "Step", **more)


@pytest.mark.parametrize("upright", [False, True])
def test_a_chart_of_word_is_a_picture_with_all_its_numbers_in_words(upright):
    document = opened(word(report(chart(upright=upright))))
    shape = document.inline_shapes[0]
    described = shape._inline.docPr.get("descr")
    assert described == in_words(chart())
    assert "Minutes of each step" in described
    assert "First: planned 4 min, real 6 min" in described
    assert shape.width.cm <= 16.7


def test_a_long_chart_of_word_is_several_pictures_that_fit_on_a_page():
    bars = tuple(Bar(f"Step {n}", (n, n + 1), (str(n), str(n + 1))) for n in range(70))
    document = opened(word(report(Chart(("planned", "real"), bars, "All", "Step"))))
    assert len(document.inline_shapes) > 1
    assert all(shape.height.cm < 25 for shape in document.inline_shapes)


def test_many_short_answers_of_word_stand_in_two_columns():
    few, many = (tuple(Item(f"Answer {n}") for n in range(count)) for count in (3, MANY))
    assert len(opened(word(report(Items(few, cards=True)))).sections) == 1
    document = opened(word(report(Items(many, cards=True), Text("after"))))
    columns = [s._sectPr.find(qn("w:cols")) for s in document.sections]
    assert [None if each is None else each.get(qn("w:num")) for each in columns] == ["1", "2", "1"]


def test_texts_from_right_to_left_are_marked_in_word():
    document = opened(word(report(Text("مرحبا"), Text("hello"))))
    marked = [line.text for line in document.paragraphs if line._p.findall(f".//{qn('w:bidi')}")]
    assert marked == ["مرحبا"]


# PDF


def pages(data: bytes, tmp_path: Path) -> list[str]:
    path = tmp_path / "report.pdf"
    path.write_bytes(data)
    document = QPdfDocument()
    document.load(str(path))
    return [document.getAllText(n).text() for n in range(document.pageCount())]


LATIN = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=60
).filter(lambda text: bool(text.strip()))


@given(texts=st.lists(LATIN, min_size=1, max_size=6))
def test_any_latin_text_is_found_in_the_pdf(tmp_path_factory, texts):
    data = pdf(report(*(Text(text) for text in texts), Items(tuple(map(Item, texts)), cards=True)))
    said = flat("\n".join(pages(data, tmp_path_factory.mktemp("pdf"))))
    for text in texts:
        assert flat(text) in said


@given(TYPED)
@example(ODD[-1])
def test_any_text_is_set_whole_in_lines_of_the_pdf(text):
    made = words(text, 3000, Type(), more="and this")
    told = made.layout.text()
    lines = [made.layout.lineAt(n) for n in range(made.count)]
    assert sum(line.textLength() for line in lines) == len(told.encode("utf-16-le")) // 2
    assert told == fit(text).replace("\n", "\u2028").replace("\t", " ") + "  and this"
    assert all(line.naturalTextWidth() <= 3001 for line in lines)


def test_pages_have_numbers_and_a_hundred_answers_are_all_there(tmp_path):
    items = Items(tuple(Item(f"Answer number {n}") for n in range(100)), cards=True)
    made = pages(pdf(report(items)), tmp_path)
    assert len(made) < 5
    for number, page in enumerate(made, 1):
        assert f"{number} of {len(made)}" in page
    said = flat("".join(made))
    assert all(f"Answernumber{n}" in said for n in range(100))


def test_the_heads_of_a_table_stand_on_each_of_its_pages(tmp_path):
    rows = tuple((f"Step {n}", "3") for n in range(120))
    made = pages(pdf(report(Table(("What was done", "Min"), rows))), tmp_path)
    assert len(made) > 2
    assert all("What was done" in page for page in made)


def test_a_text_longer_than_a_page_goes_on_on_the_next(tmp_path):
    long = " ".join(f"word{n}" for n in range(2500))
    made = pages(pdf(report(Items((Item(long),), cards=True), Text(long))), tmp_path)
    said = " ".join(made).split()
    assert said.count("word0") == said.count("word2499") == 2


def test_a_text_is_known_to_run_from_right_to_left():
    assert runs_left("12 שלום")
    assert not runs_left("hello שלום")
    assert not runs_left("12")


def test_a_pdf_has_its_language_its_title_and_its_headings_to_go_to(tmp_path):
    title = "Zoë’s (first) report"
    data = pdf(report(Head("Two"), Text("x"), Head("Three"), Head("deeper", 2), title=title))
    path = tmp_path / "report.pdf"
    path.write_bytes(data)
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.metaData(QPdfDocument.MetaDataField.Title) == title
    outline = QPdfBookmarkModel()
    outline.setDocument(document)
    role = QPdfBookmarkModel.Role.Title.value
    sections = [outline.index(n, 0) for n in range(outline.rowCount(QModelIndex()))]
    assert [each.data(role) for each in sections] == ["One"]
    heads = [outline.index(n, 0, sections[0]) for n in range(outline.rowCount(sections[0]))]
    assert [each.data(role) for each in heads] == ["Two", "Three"]
    assert b"/Lang <FEFF0065006E002D00470042>" in data  # en-GB
    assert b"/DisplayDocTitle true" in data


def test_what_is_no_pdf_of_qts_stays_as_it_is():
    assert marked(b"%PDF-2.0", "en", [Mark("One", 1, 0, 1.0)]) == b"%PDF-2.0"


def test_a_word_document_brings_its_type_along():
    document = opened(word(report(Text("x"))))
    fonts = [p for p in document.part.package.iter_parts() if str(p.partname).endswith("odttf")]
    assert len(fonts) == 2
    table = next(
        p for p in document.part.package.iter_parts() if p.partname.endswith("fontTable.xml")
    )
    key = re.search(rb'embedRegular r:id="[^"]+" w:fontKey="\{([^}]+)\}', table.blob)
    shipped = {file.read_bytes() for file in font_files()}
    assert key is not None
    assert any(hidden(font.blob, key[1].decode()) in shipped for font in fonts)
    assert document.styles["Normal"].font.name == "Atkinson Hyperlegible"
