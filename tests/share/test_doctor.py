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
WALL = SCREEN | {"name": "HDMI-1", "primary": False, "wall": True}
WELL: dict[str, Sounding] = {
    "qt": Sounding({"pyside": "6.11.3", "qt": "6.11.3"}),
    "av": Sounding({"av": "14.0", "libavcodec": "61.1"}),
    "vlc": Sounding({"works": True, "version": "3.0.24 Vetinari", "reason": "", "fix": ""}),
    "qt_films": Sounding({"works": True, "reason": ""}),
    "screens": Sounding({"platform": "xcb", "screens": [SCREEN, WALL]}),
    "type": Sounding({"family": "Atkinson Hyperlegible", "embedded": True}),
    "outputs": Sounding({"outputs": ["Speakers", "HDMI"], "default": "HDMI"}),
}


def no_vlc(reason: str) -> Sounding:
    return Sounding({"works": False, "version": "", "reason": reason, "fix": ""})


NO_QT = Sounding({"works": False, "reason": "nothing to decode with."})


def seen(
    manager: str = "apt-get", display: str = ":0", player: str = "auto", **instead: Sounding
) -> Diagnosis:
    said = WELL | instead
    return examine(lambda name, _environment: said[name], {"DISPLAY": display}, manager, player)


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
    reason = "VLC was not found (no function 'libvlc_new')."
    diagnosis = seen(manager, vlc=no_vlc(reason), qt_films=NO_QT)
    assert not diagnosis.well
    assert command in diagnosis.in_words()
    assert diagnosis.in_words().endswith("1 thing needed is missing.")


def test_without_vlc_films_play_through_qt_and_vlc_is_named_as_the_one_that_knows_more() -> None:
    diagnosis = seen(vlc=no_vlc("VLC was not found."))
    assert diagnosis.well
    assert "play through Qt Multimedia" in diagnosis.in_words()
    assert "libvlc5" in diagnosis.in_words()


def test_no_player_at_all_is_a_thing_missing() -> None:
    diagnosis = seen(vlc=no_vlc("VLC was not found."), qt_films=NO_QT)
    assert not diagnosis.well
    assert "films      cannot play: VLC was not found. Nor through Qt" in diagnosis.in_words()


@pytest.mark.parametrize(
    ("player", "words"),
    [
        ("auto", "which knows most kinds of film: libvlc 3.0.24"),
        ("vlc", "as the settings wish"),
        ("qt", "play through Qt Multimedia, as the settings wish"),
    ],
)
def test_the_player_that_would_be_used_is_named_and_why(player: str, words: str) -> None:
    assert words in seen(player=player).in_words()


def test_the_wish_that_cannot_be_granted_is_told() -> None:
    diagnosis = seen(player="qt", qt_films=NO_QT)
    assert diagnosis.well
    assert "play through VLC: libvlc 3.0.24" in diagnosis.in_words()
    assert "fails: nothing to decode with" in diagnosis.in_words()


def test_without_the_python_binding_that_is_what_is_installed() -> None:
    diagnosis = seen(vlc=no_vlc("VLC was not found (No module named 'vlc')."))
    assert 'pip install "python-vlc' in diagnosis.in_words()


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
    assert diagnosis.in_words().count("it ended with -11") == 7


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


def test_the_screen_for_the_room_is_named_and_a_mirrored_desktop_is_told() -> None:
    assert "HDMI-1 (Lenovo): 1366 x 768, for the room" in seen().in_words()
    mirrored = Sounding({"platform": "xcb", "screens": [SCREEN, WALL | {"wall": False}]})
    diagnosis = seen(screens=mirrored)
    assert diagnosis.well
    assert "all show the same picture" in diagnosis.in_words()
