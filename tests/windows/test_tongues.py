"""Which language is spoken, and that its catalogue is heard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from presenter.run.settings import Settings
from presenter.session.beats import CLOSE
from presenter.session.language import on_wall, speak, translate
from presenter.session.reading import read_text
from presenter.stage.marks import Words
from presenter.windows import tongues
from presenter.windows.language_settings import language_section
from presenter.windows.tongues import speak_language, speak_of, spoken, system_languages
from tests.windows.house import House
from tests.windows.theatre import SESSION


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak()


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("", [], "en"),
        ("", ["de_AT.UTF-8"], "de"),
        ("", ["fr-FR", "cy-GB", "en"], "cy"),
        ("", ["C.UTF-8", "de"], "en"),
        ("", ["en_GB", "de"], "en"),
        ("", ["xx"], "en"),
        ("cy", ["de"], "cy"),
        ("en", ["de"], "en"),
        ("klingon", ["de"], "de"),
    ],
)
def test_the_language_wanted_or_the_first_of_the_system_that_is_known(wanted, system, code):
    assert spoken(wanted, system) == code


def test_the_environment_names_the_languages(monkeypatch):
    monkeypatch.setattr(tongues.sys, "platform", "linux")
    monkeypatch.setenv("LANGUAGE", "cy:en")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert system_languages()[:2] == ["cy", "en"]


def test_texts_are_in_the_language(qapp):
    assert speak_language("de") == "de"
    assert translate("agenda", "Agenda") == "Ablauf"
    assert translate("words", "%n minute(s)", n=1) == "1 Minute"
    assert translate("words", "%n minute(s)", n=5) == "5 Minuten"
    assert speak_language("cy") == "cy"
    assert translate("words", "%n minute(s)", n=5) == "5 munud"
    assert speak_language("en") == "en"
    assert translate("words", "%n minute(s)", n=5) == "5 minutes"


def test_a_text_that_is_not_in_the_catalogue_stays_english():
    speak_language("de")
    assert translate("nowhere", "%n new thing(s)", n=2) == "2 new things"


@pytest.mark.parametrize(
    ("interface", "language", "pairs"),
    [
        ("en", "de-AT", "Zu zweit"),
        ("de", "en-GB", "In pairs"),
        ("de", "cy", "Mewn parau"),
        ("de", "", "Zu zweit"),
        ("de", "fr-FR", "Zu zweit"),
        ("en", "?!", "In pairs"),
    ],
)
def test_the_wall_speaks_the_language_of_the_session(qapp, interface, language, pairs):
    speak_language(interface)
    text = SESSION.replace("title:", f"language: {language!r}\ntitle:", 1) if language else SESSION
    session = read_text(text.encode(), Path("small.yaml")).session
    assert session is not None
    speak_of(session)
    assert on_wall("parts", "In pairs") == pairs
    assert translate("agenda", "Agenda") == {"en": "Agenda", "de": "Ablauf"}[interface]


def test_a_show_has_its_language_on_the_wall_and_the_console_has_its_own(qtbot, tmp_path):
    text = SESSION.replace("title:", "language: de\ntitle:", 1)
    house = House(qtbot, tmp_path, text)
    show = house.show()
    show.presentation.go_to(CLOSE)
    house.pass_time(show, 0.2)
    marks = show.audience._arrangement().marks
    assert "Vielen Dank" in [mark.text for mark in marks if isinstance(mark, Words)]
    view = show.console._view
    assert view is not None
    assert view.now_title == "Close"
    house.close()


def test_without_its_catalogue_a_language_is_english(monkeypatch, tmp_path):
    monkeypatch.setattr(tongues, "FOLDER", tmp_path)
    assert speak_language("de") == "en"
    assert translate("agenda", "Agenda") == "Agenda"


def test_the_language_is_chosen_among_the_settings(qtbot):
    kept = [Settings()]
    section = language_section(kept[0], lambda change: kept.append(change(kept[-1])))
    qtbot.addWidget(section)
    box = section.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == [
        *("As the system", "English", "Deutsch", "Cymraeg"),
    ]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert kept[-1].language == "de"
