"""Every text of every window is translated, and none is cut on a small laptop.

Where a module has words that nobody reads, it is listed here with what they are.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

import presenter
from presenter.film.choice import Choice
from presenter.run.durations import Durations
from presenter.run.events import RunState
from presenter.run.proposals import Proposal, Verdict
from presenter.run.seen import scene_at
from presenter.session.beats import Route
from presenter.session.language import speak
from presenter.session.problems import Problem, Severity
from presenter.session.reading import read_text
from presenter.session.rewriting import Original
from presenter.share.retiming import Retiming
from presenter.stage.countdown import countdown_words
from presenter.stage.marks import Words
from presenter.stage.still import Pictures, arrange
from presenter.windows.announcer import SilentAnnouncer
from presenter.windows.ballot_view import Answer
from presenter.windows.film_controls import FilmControls
from presenter.windows.key_names import changes, clash, key_name, refusal, restored, title
from presenter.windows.keycard import KeyCard
from presenter.windows.keys import WORKSHOP, Action, KeyMap, usual_presses
from presenter.windows.keys_page import KeysPage
from presenter.windows.look import Look
from presenter.windows.names_page import NamesPage
from presenter.windows.offers import Offer
from presenter.windows.overview import Overview
from presenter.windows.parts import Button
from presenter.windows.past_page import PastPage
from presenter.windows.poll_page import Ballot, PollPage
from presenter.windows.problems_page import ProblemsPage
from presenter.windows.remembered import Remembered
from presenter.windows.resume_page import ResumePage
from presenter.windows.scores_page import ScoresPage
from presenter.windows.screen_page import OneScreenPage
from presenter.windows.settings_page import SettingsPage
from presenter.windows.show import reloaded
from presenter.windows.sound_page import SoundPage
from presenter.windows.sound_panel import SoundPanel
from presenter.windows.times_page import TimesPage
from presenter.windows.tongues import speak_language
from presenter.windows.view import Wall
from presenter.windows.welcome import WelcomeWindow
from presenter.windows.workshop_page import Offer as Thing
from presenter.windows.workshop_page import WorkshopPage
from tests.windows.house import House, press
from tests.windows.pseudo import cut, plain_words, pseudo, untranslated
from tests.windows.views import FILM

SMALL = (1366, 768)
CODE = Path(presenter.__file__).parent
NOT_TEXTS = {
    "answer_field": "a style sheet",
    "application": "a place in the log",
    "entry": "a style sheet",
    "look": "a style sheet",
    "names_page": "a style sheet",
    "opening": "a programmer's error",
    "problems_page": "HTML",
    "rich_text": "HTML",
    "search_field": "a style sheet",
    "sound_desk": "a thread's name",
    "fonts": "a line of the log",
    "people_form": "a style sheet",
    "pictures": "a line of the log",
    "words_view": "a style sheet",
    "keycard": "names of keys: key_names translates them",
    "view": "states of the wall and of the pace: wall_strip and time_view translate them",
}
SESSION = """\
presenter: 1
title: Ένα μικρό σεμινάριο
start: 09:30
finish: 10:30
films:
  one:
    file: one.mp4
    title: Η πρώτη ταινία
    content_note: Κάποιος φεύγει.
    instead: Δύο άνθρωποι περιμένουν.
sections:
  - title: Πρώτο μέρος
    steps:
      - slide: Καλημέρα
        minutes: 5
        purpose: Για να γνωριστούμε
        text: Καλώς ήρθατε.
        say: Πείτε καλημέρα.
        do: Δώστε χαρτί.
        watch_for: Ποιος σιωπά
        notes: Λίγα λόγια
        materials: [χαρτί]
        led_by: Άννα
        content_note: Θλίψη
      - film: one
        minutes: 6
        look_for: Ποιος ρωτά;
        pauses:
          - {at: 4, ask: Τι θα κάνατε;, minutes: 2}
  - title: Δεύτερο μέρος
    steps:
      - discuss: Πού είναι η δύναμη;
        minutes: 10
        prompts: [Ποιος ρώτησε, Ποιος αποφάσισε]
        rounds: [{alone: 1}, {pairs: 4}, {plenary: 5}]
        listen_for: [δυνάμεις]
      - activity: Σχέδιο
        minutes: 10
        groups: threes
        instructions: Σχεδιάστε.
        rounds: [{threes: 8}]
      - {poll: Πόσο;, minutes: 3, scale: 0-10, measure: Πόσο, moment: before}
      - {break: Τσάι, minutes: 15}
      - {slide: Περισσότερα, minutes: 4, hidden: true}
      - {slide: Τέλος, keep: spare, minutes: 5}
"""
STEPS = ["καλημέρα", "η-πρώτη-ταινία", "πού-είναι-η-δύναμη", "σχέδιο", "πόσο", "τσάι", "τέλος"]


@pytest.fixture(autouse=True)
def made_up() -> Iterator[None]:
    speak(pseudo)
    yield
    speak()


@pytest.fixture
def house(qtbot, tmp_path) -> Iterator[House]:
    made = House(qtbot, tmp_path, SESSION)
    yield made
    made.close()


def opened(house: House):
    show = house.show()
    show.console.resize(*SMALL)
    return show


def bare_texts(file: Path) -> set[str]:
    """Return the texts of more than a word that a module has outside the calls that translate."""
    tree = ast.parse(file.read_text("utf-8"))
    kept: set[int] = set()
    for node in ast.walk(tree):
        named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            kept.add(id(node.value))
        if named and node.func.id in ("translate", "on_wall", "noop"):
            kept.update(id(each) for each in ast.walk(node) if isinstance(each, ast.Constant))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in kept
        if " " in node.value.strip() and plain_words(node.value)
    }


def test_each_module_of_the_windows_and_the_wall_has_its_texts_translated():
    files = [*(CODE / "windows").rglob("*.py"), *(CODE / "stage").rglob("*.py")]
    assert {file.stem for file in files if bare_texts(file)} == set(NOT_TEXTS)


def test_a_planted_text_is_found(qtbot):
    made = Button("Καλημέρα", text=pseudo("", "Next"))
    qtbot.addWidget(made)
    assert untranslated(made) == set()
    made.setText("Next")
    assert untranslated(made) == {"Next"}
    made.setText("")
    made.setToolTip("Go on")
    assert untranslated(made) == {"Go on"}


def test_a_cut_text_is_found(qtbot):
    class Cut(QWidget):
        def paintEvent(self, _event):  # noqa: N802 - Qt's name
            painter = QPainter(self)
            said = painter.fontMetrics().elidedText("ñéẋţ ñéẋţ", Qt.TextElideMode.ElideRight, 40)
            painter.drawText(QPoint(2, 20), said)

    made = Cut()
    qtbot.addWidget(made)
    made.resize(60, 40)
    assert len(cut(made)) == 1


@pytest.mark.parametrize("step", STEPS)
def test_the_console_at_each_kind_of_step(house, step):
    show = opened(house)
    assert untranslated(show.console) == set()  # the cover
    show.presentation.go_to(show.run.route.first_beat(step))
    for _ in range(4):
        house.pass_time(show, 1.0, step=0.5)
        assert untranslated(show.console) == set()
        assert cut(show.console) == set()
        show.presentation.next()


def test_the_console_with_the_wall_in_each_state(house):
    show = opened(house)
    show.presentation.go_to(show.run.route.first_beat("τσάι"))
    for key in "bwfp":
        press(show.console, Qt.Key(ord(key.upper())), text=key)
        house.pass_time(show, 0.2)
        assert untranslated(show.console) == set()
        press(show.console, Qt.Key(ord(key.upper())), text=key)


def test_the_questions_of_the_console(house):
    show = opened(house)
    show.console.ask_finish(630)
    assert untranslated(show.console) == set()
    show.console.ask_end(asking=True)
    assert untranslated(show.console) == set()


def test_a_film_that_plays_and_what_more_can_be_done_with_it(house):
    show = opened(house)
    show.presentation.go_to(show.run.route.first_beat("η-πρώτη-ταινία"))
    show.presentation.next()
    house.pass_time(show, 1.0, step=0.5)
    film = show.console.film
    for press_it in (
        lambda: film._play.click(),
        lambda: film._mute.click(),
        lambda: film._open_more.click(),
        lambda: film.rate_chosen.emit(1.25),
        lambda: film.plan_b_toggled.emit(),  # what stands in for it
        lambda: film.plan_b_toggled.emit(),
    ):
        press_it()
        house.pass_time(show, 0.2)
        assert untranslated(show.console) == set()
        assert cut(show.console) == set()


@pytest.mark.parametrize("failure", ["", "Σπασμένο αρχείο"])
def test_the_controls_of_a_film_in_all_they_can_say(qtbot, failure):
    made = FilmControls()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(330, 190)
    made.show()
    languages = {"languages": ("el", "uk"), "language": "el"}
    for more in (
        {"playing": True, "muted": True},
        {"captions": False, "to_pause": False, "rate": 0.75, "gain": -2.0, **languages},
        {"has_captions": False},
    ):
        made.show_film(replace(FILM, failure=failure, marks=(), pauses=(), **more))
        assert untranslated(made) == set()
        assert cut(made) == set()


def test_the_tools_and_what_they_put_on_the_wall(house):
    show = opened(house)
    show.presentation.go_to(show.run.route.first_beat("τσάι"))
    for key in "dxgzlq":
        press(show.console, Qt.Key(ord(key.upper())), text=key)
        house.pass_time(show, 0.2)
        assert untranslated(show.console) == set()
        assert cut(show.console) == set()
        press(show.console, Qt.Key.Key_Escape)
    show.presentation.apply(show.run.write_line("Ένα δύο"))
    show.presentation.apply(show.run.set_timer(300))
    house.pass_time(show, 0.2)
    assert untranslated(show.console) == set()


def test_what_those_are_told_who_hear_the_screen(house):
    show = opened(house)
    silent = SilentAnnouncer()
    show.console.telling.announcer = silent
    for step in STEPS:
        show.presentation.go_to(show.run.route.first_beat(step))
        house.pass_time(show, 0.2)
    view = show.console._view
    assert view is not None
    for wall in Wall:
        show.console.telling.tell(replace(view, wall=(wall,)))
        show.console.telling.tell(replace(view, wall=(Wall.LIVE,)))
    show.console.telling.tell(replace(view, film=replace(FILM, failure="", playing=False)))
    show.console.telling.ask_end()
    told = [words for words, _ in silent.said]
    assert len(told) > len(STEPS) + len(Wall)
    assert [words for words in told if plain_words(words)] == []


def test_what_is_said_of_learned_keys():
    keymap = KeyMap().learn((Qt.Key.Key_Q, 0), Action.NEXT).learn((Qt.Key.Key_PageDown, 0), None)
    told = [changes(keymap), clash(keymap, (Qt.Key.Key_D, 0)), clash(keymap, (Qt.Key.Key_Tab, 0))]
    alt = Qt.KeyboardModifier.AltModifier.value
    fixed = (
        (Qt.Key.Key_Return, 0),
        (Qt.Key.Key_1, 0),
        (Qt.Key.Key_Q, alt),
        (Qt.Key.Key_unknown, 0),
    )
    told += [refusal((int(key), held)) for key, held in fixed]
    told += [restored([(name, "mute")])[1] for name in ("Return", "ξξ")]
    assert all(told)
    assert [text for text in told if plain_words(text)] == []
    assert not plain_words(restored([("D", "ξξ")])[1])


def test_the_edited_file_read_again(tmp_path):
    good = reloaded(read_text(SESSION.encode(), Path("small.yaml")))
    assert good.session is not None
    bad = reloaded(read_text(SESSION.replace("minutes:", "minute:").encode(), Path("small.yaml")))
    assert bad.session is None
    for words in (good.words, bad.words):
        assert words
        assert plain_words(re.sub(r"`[^`]*`", "", words)) == []


def test_the_overview(house):
    show = opened(house)
    press(show.console, Qt.Key.Key_O, text="o")
    house.pass_time(show, 0.2)
    overview = show.console.overlay()
    assert isinstance(overview, Overview)
    for text in ("", "Τσ", "ξξξξ"):
        overview.search.clear()
        overview.search.add(text)
        assert untranslated(overview) == set()
        assert cut(overview) == set()


def test_the_wall():
    reading = read_text(SESSION.encode(), Path("small.yaml"))
    assert reading.session is not None
    route, pictures = Route(reading.session), Pictures()
    for beat in route.beats:
        for today in ("2026-01-01", ""):
            scene = scene_at(route, RunState(position=beat), beat, today)
            marks = arrange(scene, QSizeF(1280, 720), pictures).marks
            told = [mark.text for mark in marks if isinstance(mark, Words)]
            assert [text for text in told if plain_words(text)] == [], beat
    assert not plain_words(" ".join(countdown_words(-1) + countdown_words(-60)))


def problems() -> ProblemsPage:
    made = ProblemsPage("Α")
    bad = Problem("Α", 12, 3, Severity.ERROR, "x", "Λάθος", "Αλλιώς")
    made.show_problems((bad, Problem("Α", 3, 1, Severity.WARNING, "y", "Ίσως")), can_present=True)
    return made


def welcome() -> WelcomeWindow:
    made = WelcomeWindow()
    made.show_offers((Offer(Path("/Α"), "Α", "Β", 90.0),), (Offer(Path("/Β"), "Β"),))
    return made


def empty() -> WelcomeWindow:
    made = WelcomeWindow()
    made.show_offers((), ())
    return made


def changed_keys() -> KeyCard:
    made = KeyCard()
    made.show_changes("Ξ", frozenset({"b"}))
    return made


def settings() -> SettingsPage:
    return SettingsPage(Remembered(lambda: Path("/ξ/settings.json")))


def sound(show: Callable[[SoundPanel], None], *names: str) -> Callable[[], SoundPage]:
    def made() -> SoundPage:
        page = SoundPage()
        page.panel.show_choice(Choice("", names))
        show(page.panel)
        return page

    return made


def times() -> TimesPage:
    steps = (
        Proposal("α", 1, "Α", Verdict.CHANGE, 300, (400, 420), 1, 7),
        Proposal("β", 2, "Β", Verdict.ALONE, 300, (60,), 1, 1),
        *(Proposal("γ", 3, "Γ", each, 300, (60, 90)) for each in Verdict if each.value > "c"),
    )
    made = TimesPage()
    kept = tuple(step for step in steps if step.verdict not in (Verdict.CHANGE, Verdict.UNTRIED))
    original = Original(read_text(b"title: \xce\x91\n", Path("Α")), Path("Α"))
    made.show_times(Retiming(original, Durations({}, 2, 1), (steps[0], *kept)))
    return made


SOUND: dict[str, Callable[[SoundPanel], None]] = {
    "rests": lambda panel: panel.rest(),
    "device gone": lambda panel: panel.show_gone("Ηχείο"),
    "no player": lambda panel: panel.show_none("Ξ"),
    "tone": lambda panel: panel.show_tone(),
    "asks": lambda panel: panel.ask(),
    "heard": lambda panel: panel.show_heard("Ξ"),
    "advice": lambda panel: panel.show_advice(),
    "trouble": lambda panel: panel.show_trouble("Ξ"),
}


def poll_page(*, scale: bool, people: int = 12, seen: bool = False) -> PollPage:
    page = PollPage()
    texts = ("",) * 11 if scale else ("Ρωτώ", "Περπατώ", "Περιμένω μέχρι να συμπληρωθεί", "Τίποτα")
    answers = tuple(
        Answer(str(n) if scale else "ΑΒΓΔ"[n], text, n % 3 or None) for n, text in enumerate(texts)
    )
    page.show_ballot(Ballot("Πόσο σίγουροι είστε;", answers, people, seen, cleared=True))
    return page


def workshop_page() -> WorkshopPage:
    page = WorkshopPage()
    page.show_offers(
        Thing(action, title(action), key_name(usual_presses(action)[-1])) for action in WORKSHOP
    )
    return page


PAGES: dict[str, Callable[[], QWidget]] = {
    "problems": problems,
    "welcome": welcome,
    "empty welcome": empty,
    "resume": lambda: ResumePage("Α", "Β", 3 * 3600),
    "one screen": lambda: OneScreenPage("Α"),
    "key card": KeyCard,
    "keys": KeysPage,
    "poll": lambda: poll_page(scale=True),
    "poll, more hands than people": lambda: poll_page(scale=False, people=1, seen=True),
    "poll, nobody knows how many": lambda: poll_page(scale=False, people=0),
    "workshop": workshop_page,
    "changed keys": changed_keys,
    "settings": settings,
    "past sessions": lambda: PastPage(Path("/ξ")),
    "the session is over": lambda: PastPage(Path("/ξ"), Path("/ξ/ξ.run")),
    "names": lambda: NamesPage(Path("/ξ"), "Ξ"),
    "scores": lambda: ScoresPage(Path("/ξ"), "Ξ"),
    "times": times,
    "resume a practice": lambda: ResumePage("Α", "Β", 60, practice=True),
    **{f"sound {name}": sound(show, "Ηχείο", "Οθόνη") for name, show in SOUND.items()},
    "sound advice, one device": sound(lambda panel: panel.show_advice(), "Ηχείο"),
}


def shown(qtbot, name: str) -> QWidget:
    made = PAGES[name]()
    qtbot.addWidget(made)
    made.resize(*SMALL)
    made.show()
    return made


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_translated_and_fits(qtbot, name):
    page = shown(qtbot, name)
    assert untranslated(page) == set()
    assert cut(page) == set()


@pytest.mark.parametrize("language", ["de", "cy"])
def test_the_key_card_is_seen_whole_in_each_language(qtbot, language):
    assert speak_language(language) == language
    card = KeyCard()
    qtbot.addWidget(card)
    card.resize(*SMALL)
    card.show()
    assert card.verticalScrollBar().maximum() == 0
    assert not any("…" in word for line in card.plan() for word in line.words)
    assert max(line.box.right() for line in card.plan()) < SMALL[0]


@pytest.mark.parametrize("language", ["", "de", "cy"])
def test_all_sections_of_the_settings_fit(qtbot, language):
    """They scroll; here they stand all at once."""
    if language:
        assert speak_language(language) == language
    page = shown(qtbot, "settings")
    page.resize(SMALL[0], 3000)
    assert language or untranslated(page) == set()
    assert cut(page) == set()


@pytest.mark.parametrize("language", ["de", "cy"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_in_each_language(qtbot, name, language):
    assert speak_language(language) == language
    assert cut(shown(qtbot, name)) == set()


@pytest.mark.parametrize("language", ["de", "cy"])
def test_the_console_fits_in_each_language(house, language):
    assert speak_language(language) == language
    show = opened(house)
    for step in STEPS:
        show.presentation.go_to(show.run.route.first_beat(step))
        house.pass_time(show, 1.0, step=0.5)
        assert cut(show.console) == set()
