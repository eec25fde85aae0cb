"""Make the catalogues of the interface: gather its texts, merge them into the .ts files, compile.

`make translations` runs this. Qt's `lupdate` does not read a plural given as `n=`, so the texts are
gathered from the syntax tree and handed to it in the form it reads; it then merges them into the
catalogues and keeps what is translated.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "presenter"
CATALOGUES = CODE / "translations"
LANGUAGES = ("de", "cy")
MARKS = ("translate", "on_wall", "noop")
HEADER = "<!-- Machine-made, to be reviewed. docs/translating.md says how. -->\n"


class Text(NamedTuple):
    """A text of the interface, with its place: `plural` is True where a number decides its form."""

    context: str
    source: str
    plural: bool
    file: Path
    line: int


def texts_of(file: Path, code: str) -> Iterator[Text]:
    """Yield the texts marked in a file by one of `MARKS`; ValueError for one not plain."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or len(node.args) != 2:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name not in MARKS:
            continue
        context, text = node.args
        where = f"{file}:{node.lineno}"
        if isinstance(text, ast.JoinedStr):
            raise ValueError(f"{where}: a text to translate is written without f")
        if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
            raise ValueError(f"{where}: a context is written as it is")
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            plural = any(each.arg == "n" for each in node.keywords)
            yield Text(context.value, text.value, plural, file, node.lineno)


def all_texts() -> tuple[Text, ...]:
    """Return all texts of the interface."""
    files = sorted(CODE.rglob("*.py"))
    return tuple(text for file in files for text in texts_of(file, file.read_text("utf-8")))


def _as_lupdate_reads(texts: tuple[Text, ...]) -> str:
    """Return the texts as Python that `lupdate` understands, each once."""
    known = dict.fromkeys((text.context, text.source, text.plural) for text in texts)
    lines = ["from PySide6.QtCore import QCoreApplication as app"]
    for context, source, plural in sorted(known):
        written = json.dumps(source, ensure_ascii=False)
        more = ", None, 1" if plural else ""
        lines.append(f"app.translate({json.dumps(context)}, {written}{more})")
    return "\n".join(lines) + "\n"


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), *arguments], check=True)


def compile_catalogue(source: Path, made: Path) -> None:
    """Compile a .ts file into a .qm file."""
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(made))


def update(language: str, texts: tuple[Text, ...]) -> None:
    """Merge the texts into the catalogue of a language, and compile it."""
    catalogue = CATALOGUES / f"presenter_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "texts.py"
        gathered.write_text(_as_lupdate_reads(texts), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
        options += ["-source-language", "en", "-target-language", language]
        _run("pyside6-lupdate", *options, str(gathered), "-ts", str(catalogue))
    written = catalogue.read_text(encoding="utf-8")
    if HEADER not in written:
        first, rest = written.split("\n", 1)
        catalogue.write_text(f"{first}\n{HEADER}{rest}", encoding="utf-8")
    compile_catalogue(catalogue, catalogue.with_suffix(".qm"))


def main() -> None:
    """Update all catalogues."""
    texts = all_texts()
    for language in LANGUAGES:
        update(language, texts)
    print(f"{len({(text.context, text.source) for text in texts})} texts")


if __name__ == "__main__":
    main()
