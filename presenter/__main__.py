"""The program's beginning: `presenter` and `python -m presenter`."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from pathlib import Path


def main() -> None:
    """Present the one session file that is named; for all else read the command line.

    The commonest call, `presenter FILE`, needs no reader of options: loading click takes a tenth
    of the time until the room sees something.
    """
    words = sys.argv[1:]
    if len(words) == 1 and _can_be_shown(Path(words[0])):
        gc.disable()  # until the windows are up: all that is made now stays
        _load_qt()
        from presenter.windows.application import run_present

        sys.exit(run_present(Path(words[0]), at=None, windowed=False, resume=None))
    from presenter.cli import main as read_command_line

    read_command_line()


def _load_qt() -> None:
    """Load Qt, and go on importing by Python's own means.

    PySide takes the import statement over, to read the source of each module for its
    `__feature__`s; nothing here has any, and that takes a thirtieth of the start.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = own


def _can_be_shown(file: Path) -> bool:
    from presenter.share.display import has_display

    return file.suffix.lower() in (".yaml", ".yml") and file.is_file() and has_display(os.environ)


if __name__ == "__main__":
    main()
