"""libvlc may be missing or broken in many ways: none of them may stop the presenter."""

from __future__ import annotations

import os
import subprocess
import sys
from types import ModuleType

import pytest

from presenter.film import vlclib
from presenter.film.vlc import VlcPlayers, probe_vlc


def broken(monkeypatch: pytest.MonkeyPatch, **contents) -> None:
    """Put a python-vlc in place that is as described."""
    module = ModuleType("vlc")
    for name, value in contents.items():
        setattr(module, name, value)
    monkeypatch.setitem(sys.modules, "vlc", module)


def test_python_vlc_without_libvlc(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> bytes:
        raise NameError("no function 'libvlc_get_version'")

    broken(monkeypatch, libvlc_get_version=missing)
    found = probe_vlc()
    assert not found.works
    assert "VLC" in found.reason
    assert found.fix
    assert VlcPlayers.start() == (None, found)


def test_another_major_version_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    broken(monkeypatch, libvlc_get_version=lambda: b"4.0.0-dev Otto")
    found = probe_vlc()
    assert not found.works
    assert found.version.startswith("4.0.0")
    assert "VLC 3" in found.reason


def test_an_instance_that_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    class Dll:
        libvlc_video_set_callbacks = None

    asked: list[list[str]] = []
    broken(
        monkeypatch,
        libvlc_get_version=lambda: b"3.0.20 Vetinari",
        dll=Dll(),
        Instance=lambda options: asked.append(options),
    )
    found = probe_vlc()
    assert "does not start" in found.reason
    assert asked[-1] == ["--quiet"]  # one unknown option must not cost all films


def test_a_wrong_place_for_libvlc_does_not_end_the_program() -> None:
    """python-vlc itself calls sys.exit for this."""
    code = "from presenter.film.vlc import probe_vlc as p; f = p(); print(f.works, bool(f.fix))"
    environment = {**os.environ, "PYTHON_VLC_LIB_PATH": "/nowhere/libvlc.so"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False True"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is asked for a sign")
@pytest.mark.parametrize("place", ["XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"])
def test_a_sound_servers_socket_anywhere_usual_is_a_sign_of_sound(monkeypatch, tmp_path, place):
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "pulse" if place == "XDG_RUNTIME_DIR" else tmp_path
    folder.mkdir(exist_ok=True)
    (folder / "native").touch()
    monkeypatch.setenv(place, str(tmp_path))
    assert vlclib._can_sound()
