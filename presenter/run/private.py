"""Files and folders that only their owner may read, whatever the system's own default is."""

from __future__ import annotations

import os
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for its owner alone; keep what is."""
    missing = [folder, *folder.parents]
    for each in reversed([path for path in missing if not path.exists()]):
        each.mkdir(mode=0o700, exist_ok=True)


def opened(path: str, flags: int) -> int:
    """Open a file for its owner alone if it is made now; for the `opener` of `open`."""
    return os.open(path, flags, 0o600)
