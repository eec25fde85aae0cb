"""The doctor names what is missing and the command that mends it, and never fails itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.share import doctor
from presenter.share.doctor import Diagnosis, examine
from presenter.share.soundings import Sounding

SCREEN = {
    "name": "eDP-1",
    "maker": "Lenovo",
    "width": 1366,
    "height": 768,
    "scale": 1.0,
    "primary": True,
}
WELL: dict[str, Sounding] = {
    "qt": Sounding({"pyside": "6.11.3", "qt": "6.11.3"}),
    "av": Sounding({"av": "14.0", "libavcodec": "61.1"}),
    "vlc": Sounding({"libvlc": "3.0.24 Vetinari", "opens": True}),
    "screens": Sounding({"platform": "xcb", "screens": [SCREEN, SCREEN | {"name": "HDMI-1"}]}),
    "type": Sounding({"family": "Atkinson Hyperlegible", "embedded": True}),
    "outputs": Sounding({"outputs": ["Speakers", "HDMI"], "default": "HDMI"}),
}


def seen(manager: str = "apt-get", display: str = ":0", **instead: Sounding) -> Diagnosis:
    said = WELL | instead
    return examine(lambda name, _environment: said[name], {"DISPLAY": display}, manager)


def test_all_is_well() -> None:
    diagnosis = seen()
    assert diagnosis.well
    words = diagnosis.in_words()
    assert "eDP-1 (Lenovo): 1366 x 768, the primary one" in words
    assert "HDMI (in use)" in words
    assert words.endswith("All that is needed is here.")


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt-get install libvlc5 vlc-plugin-base"),
        ("brew", "brew install --cask vlc"),
        ("winget", "winget install --id VideoLAN.VLC"),
        ("", "install VLC 3"),
    ],
)
def test_without_vlc_the_command_for_this_system_is_named(manager: str, command: str) -> None:
    diagnosis = seen(manager, vlc=Sounding(None, "no function 'libvlc_new'"))
    assert not diagnosis.well
    assert command in diagnosis.in_words()
    assert diagnosis.in_words().endswith("1 thing needed is missing.")


def test_another_major_version_of_vlc_will_not_do() -> None:
    diagnosis = seen(vlc=Sounding({"libvlc": "4.0.0-dev", "opens": True}))
    assert not diagnosis.well
    assert "VLC 3 is needed, found 4.0.0-dev" in diagnosis.in_words()


def test_vlc_without_its_plugins_is_found_out() -> None:
    assert not seen(vlc=Sounding({"libvlc": "3.0.24", "opens": False})).well


def test_no_display_is_no_fault() -> None:
    diagnosis = seen(display="")
    assert diagnosis.well
    assert "no display here" in diagnosis.in_words()


def test_a_display_that_cannot_be_opened_names_the_libraries() -> None:
    diagnosis = seen(screens=Sounding(None, "xcb-cursor0 is needed"))
    assert not diagnosis.well
    assert "libxcb-cursor0" in diagnosis.in_words()


def test_one_screen_no_sound_and_other_letters_are_worth_a_note_only() -> None:
    diagnosis = seen(
        screens=Sounding({"platform": "xcb", "screens": [SCREEN]}),
        outputs=Sounding({"outputs": [], "default": ""}),
        type=Sounding({"family": "DejaVu Sans", "embedded": False}),
    )
    assert diagnosis.well
    words = diagnosis.in_words()
    assert "no projector is connected now" in words
    assert "films will be silent" in words
    assert "DejaVu Sans is used" in words


def test_a_library_that_ends_its_process_is_a_finding() -> None:
    nothing = Sounding(None, "it ended with -11")
    diagnosis = examine(lambda _name, _environment: nothing, {"DISPLAY": ":0"}, "")
    assert not diagnosis.well
    assert diagnosis.in_words().count("it ended with -11") == 6


def test_a_folder_that_cannot_be_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setattr(doctor, "folders", lambda: {"records": tmp_path / "file" / "runs"})
    diagnosis = seen()
    assert not diagnosis.well
    assert "cannot be written to" in diagnosis.in_words()


def test_looking_makes_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "folders", lambda: {"records": tmp_path / "a" / "b"})
    assert seen().well
    assert not list(tmp_path.iterdir())
