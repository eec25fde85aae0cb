"""Asking where a file is to go."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

Kinds = Sequence[tuple[str, str]]
"""What kinds of file there can be: what people call them, and how their names end (`pdf`)."""
Ask = Callable[[QWidget, str, str, Kinds], Path | None]
"""From a window, a title, a name without its ending and the kinds to the file; None for none."""

_LONGEST = 80
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')


def ask_where(window: QWidget, title: str, name: str, kinds: Kinds) -> Path | None:
    """Ask for a file to be written; its name gets the ending of the kind that is chosen."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = documents if Path(documents).is_dir() else Path.home()
    filters = {f"{words} (*.{ending})": ending for words, ending in kinds}
    first = kinds[0][1]
    dialog = QFileDialog(window, title, str(Path(folder, f"{name}.{first}")), ";;".join(filters))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(first)
    dialog.filterSelected.connect(lambda chosen: _turn(dialog, filters.get(chosen, first)))
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def _turn(dialog: QFileDialog, ending: str) -> None:
    """Give the name in the dialog another ending."""
    dialog.setDefaultSuffix(ending)
    names = dialog.selectedFiles()
    if names and Path(names[0]).suffix:
        dialog.selectFile(Path(names[0]).with_suffix(f".{ending}").name)


def file_name(*words: str) -> str:
    """Return words as the name of a file that every system takes, without an ending."""
    told = _NOT_IN_NAMES.sub(" ", " ".join(filter(None, words)))
    return " ".join(told.split())[:_LONGEST].strip(" .") or "presenter"
