"""A report as a Word document: real headings, lists and tables, so that ears and eyes find them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from presenter.run.report import Chart, Fact, Head, Item, Items, Part, Report, Table, Text
from presenter.session.language import on_wall
from presenter.share import report_chart
from presenter.share.report_text import fit, runs_left
from presenter.share.report_widths import widths
from presenter.share.word_fonts import embed

if TYPE_CHECKING:
    from docx.document import Document as Doc
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

INK, QUIET, ACCENT = RGBColor(0x1D, 0x23, 0x29), RGBColor(0x52, 0x5D, 0x67), RGBColor(31, 95, 122)
STAR = "★"
MANY = 12
"""So many short answers stand in two columns."""
_SHORT = 50  # letters, as a mean
_WHOLE = 10  # rows: a table no longer than this is not cut
_WIDE = Cm(16.6)


def word(report: Report) -> bytes:
    """Return a report as a .docx file. Needs a QGuiApplication, on any thread."""
    document = Document()
    _set_up(document, report)
    _title(document, report)
    for section in report.sections:
        _write(document.add_heading(level=1), section.title)
        for part, after in zip(section.parts, (*section.parts[1:], None), strict=True):
            _part(document, part)
            leads = isinstance(after, Items | Table | Chart) or (
                isinstance(after, Text) and after.note
            )
            if isinstance(part, Text) and leads:  # what explains a thing stays with it
                document.paragraphs[-1].paragraph_format.keep_with_next = True
    file = BytesIO()
    document.save(file)
    return file.getvalue()


# The page and its styles


def _set_up(document: Doc, report: Report) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.2)
    page.top_margin, page.bottom_margin = Cm(2.0), Cm(2.2)
    page.footer_distance = Cm(1.1)
    properties = document.core_properties
    properties.title = fit(report.title)[:255]
    properties.author = ""
    properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)  # not the template's
    properties.language = report.language
    _styles(document, report.language, embed(document))
    _foot(document, report)


def _styles(document: Doc, language: str, font: str) -> None:
    for name, size, before, after, colour in (
        ("Normal", 11, 0, 5, INK),
        ("Title", 27, 2, 2, INK),
        ("Subtitle", 13, 0, 10, QUIET),
        ("Heading 1", 17, 20, 6, ACCENT),
        ("Heading 2", 13, 13, 4, INK),
        ("Heading 3", 11, 9, 3, QUIET),
        ("List Bullet", 11, 0, 3, INK),
    ):
        style = document.styles[name]
        style.font.name, style.font.size = font, Pt(size)
        style.font.color.rgb = colour
        style.font.italic = False
        style.font.bold = name.startswith("Heading") or name == "Title"
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for each in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{each}"), None)
        for each in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{each}"), font)
        form = style.paragraph_format
        form.space_before, form.space_after = Pt(before), Pt(after)
        form.line_spacing = 1.12
        form.widow_control = True
        if name.startswith("Heading"):
            form.keep_with_next = True
    for spacing in document.styles["Subtitle"].element.rPr.findall(qn("w:spacing")):
        document.styles["Subtitle"].element.rPr.remove(spacing)  # the template spaces its letters
    title = document.styles["Title"].element.get_or_add_pPr()
    for border in title.findall(qn("w:pBdr")):  # the template's line under the title
        title.remove(border)
    if language:
        _child(document.styles["Normal"].element.get_or_add_rPr(), "w:lang", val=language)


def _foot(document: Doc, report: Report) -> None:
    line = document.sections[0].footer.paragraphs[0]
    document.styles["Footer"].paragraph_format.tab_stops.clear_all()  # one in the middle
    line.paragraph_format.tab_stops.add_tab_stop(_WIDE, WD_TAB_ALIGNMENT.RIGHT)
    _quiet(line.add_run(fit(" ".join(report.title.split()))), 9)
    line.add_run("\t")
    told = on_wall("report", "{number} of {count}")
    before, _, rest = told.partition("{number}")
    between, _, after = rest.partition("{count}")
    for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        _quiet(line.add_run(text), 9)
        if field:
            _field(line, field)


def _field(line: Paragraph, name: str) -> None:
    for kind, text in (("begin", ""), ("", name), ("separate", ""), ("=", "1"), ("end", "")):
        run = line.add_run()
        _quiet(run, 9)
        if kind == "=":
            run.text = text
        elif text:
            made = OxmlElement("w:instrText")
            made.text = text
            run._r.append(made)  # noqa: SLF001 - python-docx has no fields
        else:
            _child(run._r, "w:fldChar", fldCharType=kind)  # noqa: SLF001


def _quiet(run: Run, size: float) -> None:
    run.font.size, run.font.color.rgb = Pt(size), QUIET


def _child(parent: Any, name: str, **values: str) -> Any:  # noqa: ANN401 - XML
    made = OxmlElement(name)
    for key, text in values.items():
        made.set(qn(f"w:{key}"), text)
    parent.append(made)
    return made


# What stands on the pages


def _title(document: Doc, report: Report) -> None:
    kind = document.add_paragraph()
    run = _write(kind, report.kind)
    run.font.size, run.font.bold, run.font.color.rgb = Pt(10), True, ACCENT
    kind.paragraph_format.space_after = Pt(0)
    _write(document.add_paragraph(style="Title"), report.title)
    if report.subtitle:
        _write(document.add_paragraph(style="Subtitle"), report.subtitle)
    for fact in report.facts:
        _fact(document, fact)


def _fact(document: Doc, fact: Fact) -> None:
    line = document.add_paragraph()
    form = line.paragraph_format
    form.left_indent, form.first_line_indent, form.space_after = Cm(4.2), Cm(-4.2), Pt(2)
    form.tab_stops.add_tab_stop(Cm(4.2))
    _quiet(line.add_run(f"{fit(fact.name)}\t"), 11)
    line.add_run(fit(fact.text))


def _part(document: Doc, part: Part) -> None:
    match part:
        case Text():
            run = _write(document.add_paragraph(), part.words)
            if part.note:
                _quiet(run, 9.5)
        case Head():
            _write(document.add_heading(level=part.level + 1), part.words)
        case Items():
            _items(document, part)
        case Table():
            _table(document, part)
        case Chart():
            _chart(document, part)


def _write(line: Paragraph, text: str) -> Run:
    """Write a text into a paragraph, which turns to the side that its letters are written from."""
    run = line.add_run(fit(text))
    if runs_left(text):
        _child(line._p.get_or_add_pPr(), "w:bidi")  # noqa: SLF001 - python-docx knows no sides
        _child(run._r.get_or_add_rPr(), "w:rtl")  # noqa: SLF001
    return run


def _items(document: Doc, items: Items) -> None:
    letters = sum(len(item.text) + len(item.more) for item in items.items)
    many = items.cards and len(items.items) >= MANY
    side_by_side = many and letters <= _SHORT * len(items.items)
    if side_by_side:
        _columns(document, 1)
    for item in items.items:
        _item(document, item)
    if side_by_side:
        _columns(document, 2)


def _columns(document: Doc, count: int) -> None:
    """End what stood above in so many columns; what follows begins on the same page."""
    section = document.add_section(WD_SECTION.CONTINUOUS)
    # The section that ends here is the one before the last.
    ended = document.sections[-2]._sectPr  # noqa: SLF001 - python-docx knows no columns
    for made, number in ((ended, count), (section._sectPr, 1)):  # noqa: SLF001
        for each in made.findall(qn("w:cols")):
            made.remove(each)
        _child(made, "w:cols", num=str(number), space="480")


def _item(document: Doc, item: Item) -> None:
    line = document.add_paragraph(style="List Bullet")
    if item.star:
        star = line.add_run(f"{STAR} ")
        star.font.color.rgb = RGBColor(0xB4, 0x53, 0x09)
    _write(line, item.text)
    if item.more:
        _quiet(line.add_run(f"  {fit(item.more)}"), 10)


def _table(document: Doc, table: Table) -> None:
    made = document.add_table(rows=0, cols=len(table.head))
    made.alignment = WD_TABLE_ALIGNMENT.LEFT
    made.autofit = False
    _look(made)
    wide = widths(table, _WIDE.pt * 10, 100, 100)
    for column, width in zip(made.columns, wide, strict=True):
        column.width = Pt(width / 10)
    head = made.add_row()
    _child(head._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001 - heads again on each page
    _child(head._tr.get_or_add_trPr(), "w:cantSplit")  # noqa: SLF001
    for n, text in enumerate(table.head):
        _cell(head.cells[n], text, wide[n], figures=table.is_figures(n), keep=True)
        run = head.cells[n].paragraphs[0].runs[0]
        run.font.bold, run.font.color.rgb = True, QUIET
    for row in table.rows:
        line = made.add_row()
        _child(line._tr.get_or_add_trPr(), "w:cantSplit")  # noqa: SLF001
        whole = len(table.rows) <= _WHOLE and row is not table.rows[-1]
        for n, text in enumerate(row):
            _cell(line.cells[n], text, wide[n], figures=table.is_figures(n), keep=whole)
    after = document.add_paragraph()
    after.paragraph_format.space_after = Pt(2)


def _look(table: Any) -> None:  # noqa: ANN401 - XML
    properties = table._tbl.tblPr  # noqa: SLF001
    borders = _child(properties, "w:tblBorders")
    for side in ("bottom", "insideH"):
        _child(borders, f"w:{side}", val="single", sz="4", space="0", color="C9D0D6")
    margins = _child(properties, "w:tblCellMar")
    for side, wide in (("top", 40), ("left", 0), ("bottom", 40), ("right", 120)):
        _child(margins, f"w:{side}", w=str(wide), type="dxa")


def _cell(cell: _Cell, text: str, wide: float, *, figures: bool, keep: bool) -> None:
    cell.width = Pt(wide / 10)
    line = cell.paragraphs[0]
    line.paragraph_format.space_after = Pt(0)
    run = _write(line, text)
    run.font.size = Pt(10)
    line.paragraph_format.keep_with_next = keep
    if figures:
        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _chart(document: Doc, chart: Chart) -> None:
    wide = _WIDE.pt * 10
    for shown in report_chart.pictures(chart, wide):
        line = document.add_paragraph()
        form = line.paragraph_format
        form.space_after, form.line_spacing = Pt(0), 1.0
        picture = line.add_run().add_picture(BytesIO(shown.png), _WIDE, Pt(shown.height / 10))
        inline = picture._inline  # noqa: SLF001 - python-docx knows no descriptions
        for side in "TBLR":  # left out, LibreOffice takes an eighth of an inch
            inline.set(f"dist{side}", "0")
        properties = inline.docPr
        properties.set("descr", fit(in_words(replace(chart, bars=shown.bars))))
    line.paragraph_format.space_after = Pt(6)


def in_words(chart: Chart) -> str:
    """Return what a chart shows for those who cannot see it: all of its numbers."""
    told = [
        f"{bar.label}: "
        + ", ".join(
            f"{name} {figure}".strip()
            for name, figure in zip(chart.series, bar.figures, strict=True)
        )
        for bar in chart.bars
    ]
    return "\n".join([chart.about, *told])
