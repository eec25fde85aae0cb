"""Write the tables of docs/session-format.md from the model's own words.

Usage: python tools/write_format.py. A table stands after `<!-- keys: NAME -->`, NAME a class of
`presenter.session.model`, and ends at the next empty line.
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from presenter.session import model

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "session-format.md"
_TABLE = re.compile(r"(<!-- keys: (\w+) -->\n)(?:\|.*\n)*")


def table(name: str) -> str:
    """Return the table of keys of one class, required ones in bold."""
    own = getattr(model, name)
    inherited = {
        field.name
        for base in own.__mro__[1:]
        if dataclasses.is_dataclass(base)
        for field in dataclasses.fields(base)
    }
    lines = ["| key | what it is |", "|---|---|"]
    for field in dataclasses.fields(own):
        if "about" in field.metadata and field.name not in inherited:
            key = f"`{field.metadata['name'] or field.name}`"
            # A step's id is made from its heading, a section's steps may be included.
            needed = field.default is dataclasses.MISSING and (name, field.name) != ("Step", "id")
            lines.append(f"| {f'**{key}**' if needed else key} | {field.metadata['about']} |")
    return "\n".join(lines) + "\n"


def filled(text: str) -> str:
    """Return the document with all its tables as the model has them now."""
    return _TABLE.sub(lambda found: found[1] + table(found[2]), text)


if __name__ == "__main__":
    DOCUMENT.write_text(filled(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
