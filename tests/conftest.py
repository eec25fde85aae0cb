"""What holds for every test: no screen, nobody's own folders, no stray warning."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before Qt is imported, and before anything asks where a user's folders are.
_HOME = Path(tempfile.mkdtemp(prefix="presenter-tests-"))
_FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
    "LOCALAPPDATA": "AppData/Local",
    "APPDATA": "AppData/Roaming",
}
for _name, _folder in _FOLDERS.items():
    (_HOME / _folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_name] = str(_HOME / _folder)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)


# A busy machine must not fail a test: nothing is judged by its time. CI tries the same each run.
settings.register_profile(
    "presenter",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("presenter")


def pytest_unconfigure() -> None:
    """Take the tests' home away again."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_stray_log_lines(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test in which something was logged as a warning or worse, unless marked `logs`."""
    yield
    if request.node.get_closest_marker("logs"):
        return
    stray = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    # Qt's own lines are judged by pytest-qt.
    said = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in stray]
    assert not said, "Stray log lines:\n" + "\n".join(said)
