"""Sessions as text, read in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.session.reading import Reading, read_session

# A step list that is in order; most tests put something before or after it.
STEPS = """\
sections:
  - title: One
    steps:
      - slide: Hello
        minutes: 5
"""
GOOD = f"title: A session\n{STEPS}"

Read = Callable[..., Reading]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write a session and the files beside it, and read it."""

    def write_and_read(text: str | bytes, **files: str | bytes) -> Reading:
        for name, content in {"session.yaml": text, **files}.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_session(tmp_path / "session.yaml")

    return write_and_read
