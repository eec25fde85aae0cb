"""What Qt's PDF lacks for those who do not read it by eye: its language, title and headings.

They are added behind the end of the file, as PDF provides for changes (ISO 32000-1, 7.5.6). Qt
writes no structure of headings, lists and tables into a PDF (tags): Word's form of a report has it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.session.values import value

_CATALOG = re.compile(rb"(\d+) 0 obj\s*<<\s*(/Type /Catalog.*?)>>\s*endobj", re.DOTALL)
_KIDS = re.compile(rb"/Type /Pages\s*/Kids\s*\[(.*?)\]", re.DOTALL)
_TRAILER = re.compile(
    rb"trailer\s*<<\s*/Size (\d+)\s*(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*\Z", re.DOTALL
)


@value
class Mark:
    """A heading to go to: its level (1 or 2), its page from 0, how far from the page's foot."""

    text: str
    level: int
    page: int
    y: float  # points


def marked(pdf: bytes, language: str, marks: Sequence[Mark]) -> bytes:
    """Return a PDF of Qt's with its language, its title for the window, and an outline.

    One that is written in another way than Qt writes it today stays as it is.
    """
    catalog, kids, trailer = _CATALOG.search(pdf), _KIDS.search(pdf), _TRAILER.search(pdf)
    if catalog is None or kids is None or trailer is None:
        return pdf
    pages = [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]
    root, first = int(catalog[1]), int(trailer[1])
    more = "/ViewerPreferences << /DisplayDocTitle true >>\n"
    if language:
        more += f"/Lang {_text(language)}\n"
    objects: dict[int, str] = {}
    if marks:
        objects = _outline(marks, pages, first)
        more += f"/Outlines {first} 0 R\n"
    objects[root] = f"<<\n{catalog[2].decode('latin-1')}{more}>>"
    return pdf + _update(objects, len(pdf), root, first, trailer)


def _outline(marks: Sequence[Mark], pages: Sequence[int], first: int) -> dict[int, str]:
    """Return the objects of an outline, the first being its root."""
    numbers = [first + 1 + n for n in range(len(marks))]
    parents: list[int] = []
    top = first
    for mark, number in zip(marks, numbers, strict=True):
        parents.append(first if mark.level == 1 else top)
        top = number if mark.level == 1 else top
    objects = {first: f"<< /Type /Outlines {_children(first, numbers, parents)} >>"}
    for n, (mark, number) in enumerate(zip(marks, numbers, strict=True)):
        family = [
            each for each, parent in zip(numbers, parents, strict=True) if parent == parents[n]
        ]
        place = family.index(number)
        parts = [f"/Title {_text(mark.text)}", f"/Parent {parents[n]} 0 R"]
        parts.append(f"/Dest [{pages[mark.page]} 0 R /XYZ null {mark.y:.1f} null]")
        parts += [f"/Prev {family[place - 1]} 0 R"] if place else []
        parts += [f"/Next {family[place + 1]} 0 R"] if place + 1 < len(family) else []
        children = _children(number, numbers, parents)
        objects[number] = f"<< {' '.join([*parts, children])} >>"
    return objects


def _children(number: int, numbers: Sequence[int], parents: Sequence[int]) -> str:
    mine = [each for each, parent in zip(numbers, parents, strict=True) if parent == number]
    return f"/First {mine[0]} 0 R /Last {mine[-1]} 0 R /Count {len(mine)}" if mine else ""


def _update(
    objects: dict[int, str], offset: int, root: int, first: int, trailer: re.Match[bytes]
) -> bytes:
    """Return the objects as they are added behind the end, with where each of them stands."""
    body = b""
    places: list[tuple[int, int]] = []
    for number, text in sorted(objects.items()):
        places.append((number, offset + len(body)))
        body += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = "xref\n" + "".join(f"{number} 1\n{place:010} 00000 n \n" for number, place in places)
    size = max(first, *(number + 1 for number in objects))
    rest = re.sub(rb"/Root \d+ 0 R", f"/Root {root} 0 R".encode(), trailer[2]).decode("latin-1")
    end = (
        f"trailer\n<<\n/Size {size}\n{rest}/Prev {int(trailer[3])}\n>>\n"
        f"startxref\n{offset + len(body)}\n%%EOF\n"
    )
    return body + (table + end).encode("latin-1")


def _text(text: str) -> str:
    """Return a text as PDF writes one that may have any letter."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
