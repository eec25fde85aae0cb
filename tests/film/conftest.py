"""Films for the tests of this floor, made once a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.film.films import make_film


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds, 25 numbered pictures a second, with sound."""
    return make_film(tmp_path_factory.mktemp("films") / "numbers.mp4", 4.0)


@pytest.fixture(scope="session")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds in another size."""
    return make_film(tmp_path_factory.mktemp("films") / "other.mp4", 2.0, (160, 120))
