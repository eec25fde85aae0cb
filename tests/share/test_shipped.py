"""The shipped sessions are found and are without an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.share.inspection import inspect
from presenter.share.shipped import shipped_folder, shipped_sessions


def test_an_installed_programs_own_come_first(tmp_path: Path) -> None:
    for folder in ("presenter/data/sessions", "sessions"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "one.yaml").touch()
    installed = tmp_path / "presenter" / "data" / "sessions"
    assert shipped_sessions(shipped_folder(tmp_path / "presenter")) == (installed / "one.yaml",)


def test_none_is_no_fault(tmp_path: Path) -> None:
    assert shipped_sessions(shipped_folder(tmp_path / "presenter")) == ()


@pytest.mark.logs
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", shipped_sessions(shipped_folder()), ids=lambda path: path.stem)
def test_a_shipped_session_has_no_error(path: Path) -> None:
    assert not [str(problem) for problem in inspect(path) if problem.is_error]
