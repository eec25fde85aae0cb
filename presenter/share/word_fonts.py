"""The house's type inside a Word document, so that it looks the same where nobody has the type.

The licence of Atkinson Hyperlegible (OFL) allows it. Word keeps such fonts with their first 32
bytes hidden behind a key that stands beside them (ECMA-376, part 4, 14.2.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4
from xml.sax.saxutils import quoteattr

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from presenter.stage.fonts import font_files

if TYPE_CHECKING:
    from docx.document import Document

NAME, INSTEAD = "Atkinson Hyperlegible", "Calibri"
_CUTS = {"Regular": "embedRegular", "Bold": "embedBold"}
_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"


def embed(document: Document) -> str:
    """Put the type into a document; return the name to set texts in."""
    table = _table(document)
    files = {file.stem.rpartition("-")[2]: file for file in font_files()}
    if table is None or not _CUTS.keys() <= files.keys():
        return INSTEAD
    cuts = ""
    for number, (cut, element) in enumerate(_CUTS.items(), 1):
        key = str(uuid4()).upper()
        blob = hidden(files[cut].read_bytes(), key)
        name = PackURI(f"/word/fonts/font{number}.odttf")
        relation = table.relate_to(Part(name, _TYPE, blob, document.part.package), _RELATION)
        cuts += f'<w:{element} r:id={quoteattr(relation)} w:fontKey="{{{key}}}"/>'
    font = (
        f'<w:font w:name="{NAME}"><w:altName w:val="{INSTEAD}"/><w:family w:val="swiss"/>'
        f'<w:pitch w:val="variable"/>{cuts}</w:font>'
    )
    table._blob = table.blob.replace(b"</w:fonts>", f"{font}</w:fonts>".encode())  # noqa: SLF001
    settings = document.settings.element
    zoom = settings.find(qn("w:zoom"))
    settings.insert(
        0 if zoom is None else list(settings).index(zoom) + 1, OxmlElement("w:embedTrueTypeFonts")
    )
    return NAME


def hidden(font: bytes, key: str) -> bytes:
    """Return a font with its first 32 bytes behind a key, or, done again, as it was."""
    sign = bytes.fromhex(key.replace("-", ""))[::-1]
    head = bytes(byte ^ sign[n % 16] for n, byte in enumerate(font[:32]))
    return head + font[32:]


def _table(document: Document) -> Any:  # noqa: ANN401 - a part of python-docx without a class
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/fontTable"):
            return relation.target_part
    return None
