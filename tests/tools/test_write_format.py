"""The format's documentation says what the model says."""

from __future__ import annotations

import dataclasses

import pytest

from presenter.session import model
from tools.write_format import DOCUMENT, filled


def test_the_tables_are_the_models() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert filled(text) == text, "run: python tools/write_format.py"


PARTS = [
    name
    for name, kind in vars(model).items()
    if isinstance(kind, type)
    and dataclasses.is_dataclass(kind)
    and kind.__module__ == model.__name__
]


# A round's one key of its own is told in words.
@pytest.mark.parametrize("name", [name for name in PARTS if name != "Round"])
def test_every_part_of_the_model_is_told(name: str) -> None:
    assert f"<!-- keys: {name} -->" in DOCUMENT.read_text(encoding="utf-8")
