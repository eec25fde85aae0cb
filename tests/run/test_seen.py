"""What the room sees at each kind of beat."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given

from presenter.run.clock import ManualClock
from presenter.run.events import Curtain, RunState
from presenter.run.run import Run
from presenter.run.scene import (
    AskScene,
    BlackScene,
    BreakScene,
    CardScene,
    CloseScene,
    CoverScene,
    FilmScene,
    InsteadScene,
    PollScene,
    QuestionScene,
    RoundView,
    Scene,
    SlideScene,
    Slot,
    TaskScene,
    WhiteScene,
)
from presenter.run.seen import scene, scene_at
from presenter.run.timing import FILM_END
from presenter.session.beats import CLOSE, COVER, Beat, Route
from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Film,
    Pause,
    Poll,
    Rights,
    Round,
    Section,
    Session,
    Showing,
    Slide,
    Theme,
    Way,
)
from tests.strategies import sessions

TODAY = "2026-05-01"
MOVIE = Path("/assets/films/blue.mp4")
FILM = Film(
    id="blue",
    file="films/blue.mp4",
    path=MOVIE,
    title="The blue folder",
    about="A first meeting.",
    label="Drawn film",
    content_note="Somebody is judged.",
    instead="Read the story aloud.",
    rights=Rights(owner="The project", licence="CC-BY-4.0", until="2026-12-31"),
)
BLUE = Showing(
    id="blue",
    heading="The blue folder",
    film=FILM,
    start=10.0,
    look_for="Who asks?",
    pauses=(Pause(at=41.0, ask="A good week?", prompts=("For whom?",), minutes=4),),
)
TALK = Discussion(
    id="talk",
    heading="Who decides?",
    minutes=14,
    prompts=("One", "Two"),
    reveal=True,
    rounds=(Round(way=Way.ALONE, minutes=1), Round(way=Way.PAIRS, minutes=4, prompt="Each")),
)
SESSION = Session(
    title="Better connected",
    subtitle="A taster",
    start=570,
    finish=660,
    authors=("The project",),
    licence="CC-BY-4.0",
    theme=Theme.DARK,
    sections=(
        Section(
            title="All",
            steps=(
                Slide(id="rules", heading="Today", text="- a\n- b", reveal=True),
                BLUE,
                TALK,
                Activity(id="task", heading="Take it apart", groups="4", minutes=20),
                Poll(id="sure", heading="How sure?", scale=(0, 3)),
                Poll(id="which", heading="Which?", options=("A", "B")),
                Break(id="tea", heading="Tea", minutes=15),
                Slide(id="extra", heading="Extra", hidden=True),
                Break(id="end", heading="Lunch"),
            ),
        ),
    ),
)
ROUTE = Route(SESSION)


def seen(step: str, name: str, state: RunState | None = None) -> Scene:
    return scene_at(ROUTE, state or RunState(), Beat(step, name), TODAY)


def test_the_cover_says_when_it_starts_and_the_close_whose_the_films_are():
    assert scene_at(ROUTE, RunState(), COVER, TODAY) == CoverScene(
        theme=Theme.DARK,
        title="Better connected",
        subtitle="A taster",
        start="09:30",
        authors=("The project",),
    )
    close = scene_at(ROUTE, RunState(), CLOSE, TODAY)
    assert isinstance(close, CloseScene)
    assert close.credits == ("The blue folder — The project, CC-BY-4.0",)


def test_a_slide_reveals_its_items():
    shown = [scene.shown for n in ("heading", "item-1", "item-2") if (scene := slide(n))]
    assert shown == [0, 1, 2]


def slide(name: str) -> SlideScene:
    found = seen("rules", name)
    assert isinstance(found, SlideScene)
    return found


def test_a_film_from_its_card_to_its_end():
    assert seen("blue", "card") == CardScene(
        theme=Theme.DARK,
        heading="The blue folder",
        path=MOVIE,
        at=10.0,
        label="Drawn film",
        content_note="Somebody is judged.",
        look_for="Who asks?",
    )
    at = {"play-1": 10.0, "play-2": 39.0, "end": FILM_END}
    for name, seconds in at.items():
        assert seen("blue", name) == FilmScene(
            theme=Theme.DARK, heading="The blue folder", path=MOVIE, at=seconds
        )
    ask = seen("blue", "ask-1")
    assert ask == AskScene(
        theme=Theme.DARK,
        question="A good week?",
        path=MOVIE,
        at=41.0,
        prompts=("For whom?",),
        timed=True,
    )
    assert ask.slots == {Slot.FILM, Slot.COUNTDOWN}


def test_a_film_that_failed_shows_what_there_is_instead_and_still_asks():
    state = RunState(failed=frozenset({"blue"}))
    for name in ("card", "play-1", "play-2", "end"):
        card = seen("blue", name, state)
        assert isinstance(card, InsteadScene)
        assert (card.text, card.question) == ("Read the story aloud.", "")
    ask = seen("blue", "ask-1", state)
    assert isinstance(ask, InsteadScene)
    assert (ask.question, ask.prompts, ask.timed) == ("A good week?", ("For whom?",), True)


def test_a_film_past_its_permission_never_shows():
    shown = scene_at(ROUTE, RunState(), Beat("blue", "play-1"), "2027-01-01")
    assert isinstance(shown, InsteadScene)


def test_instead_may_be_a_picture():
    film = replace(FILM, instead="a.svg", instead_path=Path("/a.svg"))
    session = replace(SESSION, sections=(Section(title="x", steps=(replace(BLUE, film=film),)),))
    state = RunState(failed=frozenset({"blue"}))
    shown = scene_at(Route(session), state, Beat("blue", "card"), TODAY)
    assert isinstance(shown, InsteadScene)
    assert (shown.image, shown.text, shown.alt) == (Path("/a.svg"), "", "A first meeting.")


def test_a_discussion_keeps_what_was_shown():
    views = [question(n) for n in ("question", "prompt-1", "prompt-2", "round-1", "round-2")]
    assert [view.shown for view in views] == [0, 1, 2, None, None]
    assert [view.timed for view in views] == [False, False, False, True, True]
    assert views[4].round == RoundView(2, 2, Way.PAIRS, 4, "Each")


def question(name: str) -> QuestionScene:
    found = seen("talk", name)
    assert isinstance(found, QuestionScene)
    return found


def test_an_activity_without_rounds_has_its_steps_time():
    task = seen("task", "task")
    assert isinstance(task, TaskScene)
    assert (task.groups, task.round, task.timed) == ("4", None, True)


def test_a_poll_asks_and_then_has_an_empty_bar_for_each_answer():
    asked, tally = seen("sure", "question"), seen("sure", "tally")
    assert isinstance(asked, PollScene)
    assert isinstance(tally, PollScene)
    assert (asked.answers, asked.scale, asked.counts) == (("0", "1", "2", "3"), True, ())
    assert tally.counts == (None,) * 4
    which = seen("which", "question")
    assert isinstance(which, PollScene)
    assert (which.answers, which.scale) == (("A", "B"), False)


def test_a_break_says_what_comes_after_it_but_for_hidden_steps():
    run = Run(ROUTE, ManualClock())
    run.start()
    tea, lunch = (seen(step, "break", run.state) for step in ("tea", "end"))
    assert isinstance(tea, BreakScene)
    assert isinstance(lunch, BreakScene)
    assert (tea.then, tea.timed) == ("Lunch", True)
    assert (lunch.then, lunch.timed) == ("", False)


def test_under_the_curtain_the_room_sees_nothing_and_the_console_the_beat():
    state = RunState(position=Beat("task", "task"), curtain=Curtain.BLACK)
    assert scene(ROUTE, state, TODAY) == BlackScene(theme=Theme.DARK)
    assert isinstance(scene_at(ROUTE, state, state.position, TODAY), TaskScene)
    white = RunState(position=Beat("task", "task"), curtain=Curtain.WHITE)
    assert scene(ROUTE, white, TODAY) == WhiteScene(theme=Theme.DARK)


@given(sessions())
def test_every_beat_of_every_session_has_a_picture_that_can_be_cached(session):
    route = Route(session)
    for beat in route.beats:
        for failed in (frozenset[str](), frozenset({beat.step})):
            state = RunState(failed=failed)
            first, second = (scene_at(route, state, beat, TODAY) for _ in range(2))
            assert first == second
            assert hash(first) == hash(second)
            assert first.theme is session.theme


def test_what_is_for_the_facilitator_never_comes_to_the_wall():
    own = {"say": "SECRET", "do": "SECRET", "watch_for": "SECRET", "notes": "SECRET"}
    steps = tuple(
        replace(step, **own, materials=("SECRET",), led_by="SECRET", purpose="SECRET")
        for step in (BLUE, replace(TALK, listen_for=("SECRET answers",)))
    )
    route = Route(replace(SESSION, sections=(Section(title="All", steps=steps),)))
    beat = COVER
    while route.after(beat) != beat:
        beat = route.after(beat)
        for state in (RunState(), RunState(prompted=frozenset({"talk"}))):
            assert "SECRET" not in repr(scene_at(route, state, beat, TODAY))
    assert beat == CLOSE
