"""What the back row cannot read is named at its step."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.session.reading import read_session
from presenter.share.legibility import legibility_problems

pytestmark = pytest.mark.usefixtures("qapp")


def problems(path: Path, steps: str) -> list[tuple[str, int, str]]:
    path.write_text(f"title: T\nsections:\n  - title: S\n    steps:\n{steps}", encoding="utf-8")
    session = read_session(path).session
    assert session is not None
    return [(p.code, p.line, p.message) for p in legibility_problems(session)]


def test_text_in_measure_is_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path / "a.yaml", "      - slide: Short\n        text: Words.\n") == []


def test_too_much_text_is_told_once_at_its_step(tmp_path: Path) -> None:
    long = "A sentence that goes on and on until nobody listens. " * 80
    items = "\n".join(f"          - {long}" for _ in range(3))
    steps = f"      - slide: Long\n        reveal: true\n        text: |\n{items}\n"
    ((code, line, message),) = problems(tmp_path / "a.yaml", steps)
    assert (code, line) == ("crowded-text", 5)
    assert "A sentence that goes on" in message
    assert "too small for the back row" in message


@pytest.mark.logs
def test_a_picture_that_is_none_is_told_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "p.png").write_text("no picture", encoding="utf-8")
    steps = "      - slide: One\n        image: {file: p.png, alt: A chair}\n"
    ((code, line, message),) = problems(tmp_path / "a.yaml", steps)
    assert (code, line) == ("picture-unreadable", 6)
    assert "p.png" in message
