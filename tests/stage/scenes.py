"""Scenes to paint: one of every kind with real words, and any scene hypothesis can think of."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from presenter.run.scene import (
    AskScene,
    BlackScene,
    BoardView,
    BreakScene,
    CardScene,
    CardView,
    CloseScene,
    ColumnView,
    CoverScene,
    FilmScene,
    InsteadScene,
    ParkedView,
    ParkingScene,
    PollScene,
    QuestionScene,
    RoundView,
    Scene,
    SlideScene,
    TaskScene,
    WhiteScene,
)
from presenter.session.model import Picture, Quote, Side, Theme, Way

FILM = Path("/films/none.mp4")
NO_PICTURE = Path("/pictures/none.png")
LIST = "- Captions are on\n- Breaks and exits: **step out** whenever you like\n- We end at 11:00"
TABLE = (
    "| Study | People | Result |\n|:--|--:|:--|\n"
    "| Pilot, 2019 | 155 | Better results where practice was close to the model |\n"
    "| Teams, 2021 | 151 | No difference in outcomes, none in cost |"
)
QUESTION = "Who decides, which strengths did you hear, and what would our forms have asked?"
PROMPTS = ("What did the worker do first?", "What would you have done?")
PAIRS = RoundView(2, 3, Way.PAIRS, 4, "One new point from each table")
SCALE = tuple(str(n) for n in range(11))


def every_kind(theme: Theme = Theme.CALM) -> dict[str, Scene]:
    """Return a scene of every kind, by name."""
    picture = Picture(file="a.png", alt="Two chairs", side=Side.LEFT, path=NO_PICTURE)
    columns = ("**Time**\n\nAn hour to walk.", "**Contact**\n\nPlaces, people, groups.")
    return {
        "cover": CoverScene(
            theme=theme,
            title="Better connected: a taster",
            subtitle="A film workshop on working with people, not for them",
            start="09:30",
            authors=("The project",),
        ),
        "close": CloseScene(
            theme=theme,
            title="Better connected: a taster",
            authors=("The project",),
            licence="CC BY 4.0",
            credits=tuple(f"Film {n}: the project, CC BY 4.0" for n in range(1, 8)),
        ),
        "slide": SlideScene(theme=theme, heading="Who we are today", text=LIST),
        "heading": SlideScene(theme=theme, heading="Whose strengths are seen?"),
        "table": SlideScene(theme=theme, heading="The evidence, both ways", text=TABLE),
        "columns": SlideScene(theme=theme, heading="What we need", columns=columns),
        "picture": SlideScene(theme=theme, heading="The model", text=LIST, image=picture),
        "quote": SlideScene(
            theme=theme,
            heading="Why it matters",
            quote=Quote(text="Last time you got as far as the gate.", by="Dan, peer worker"),
        ),
        "card": CardScene(
            theme=theme,
            heading="The blue folder",
            path=FILM,
            at=0.0,
            label="Drawn film, made-up people, computer voices.",
            content_note="someone feels judged by a service.",
            look_for="Who asks, and who decides?",
        ),
        "film": FilmScene(theme=theme, heading="The blue folder", path=FILM, at=0.0),
        "ask": AskScene(
            theme=theme, question=QUESTION, path=FILM, at=41.0, prompts=PROMPTS, timed=True
        ),
        "instead": InsteadScene(
            theme=theme, heading="The last bus", text="**Dan:** We can.", look_for="Who waits?"
        ),
        "instead-ask": InsteadScene(
            theme=theme,
            heading="The last bus",
            image=NO_PICTURE,
            alt="A bus",
            question=QUESTION,
            prompts=PROMPTS,
            timed=True,
        ),
        "question": QuestionScene(
            theme=theme, question=QUESTION, prompts=PROMPTS, round=PAIRS, timed=True
        ),
        "task": TaskScene(
            theme=theme,
            heading="Take a barrier apart",
            instructions="1. Name the barrier.\n2. Split it.",
            groups="4",
            round=RoundView(1, 2, Way.TABLES, 16),
            timed=True,
        ),
        "answers": QuestionScene(
            theme=theme,
            question=QUESTION,
            board=BoardView(
                (
                    ColumnView("Helps", (CardView("Time"), CardView("Being asked", starred=True))),
                    ColumnView("Gets in the way", (CardView("Forms nobody can explain"),)),
                )
            ),
            timed=True,
        ),
        "parking": ParkingScene(
            theme=theme,
            items=(ParkedView("Who pays for the bus?", "Anna"), ParkedView("Forms", settled=True)),
        ),
        "poll": PollScene(theme=theme, question=QUESTION, answers=SCALE, scale=True, tally=True),
        "options": PollScene(
            theme=theme,
            question="What do we do already?",
            answers=("Ask", "Walk", "Wait"),
            tally=True,
            counts=(7, 3, None),
        ),
        "compared": PollScene(
            theme=theme,
            question=QUESTION,
            answers=SCALE,
            scale=True,
            tally=True,
            counts=(0, 0, 0, 0, 1, 1, 2, 2, 2, 1, 0),
            before=(0, 1, 2, 3, 3, 2, 1, 0, 0, 0, 0),
        ),
        "break": BreakScene(
            theme=theme, heading="Tea", text="Back in this room.", then="Take a barrier apart"
        ),
        "black": BlackScene(theme=theme),
        "white": WhiteScene(theme=theme),
    }


_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"))
_SPOKEN = st.sampled_from(
    [
        "and",
        "connections",
        "Donaudampfschifffahrtsgesellschaft",
        "من يقرر",
        "谁来决定",
        "😀👩‍👩‍👧",
        "a",
    ]
)
WORDS = st.lists(st.one_of(_SPOKEN, st.text(_LETTERS, max_size=12)), max_size=40).map(" ".join)
SHORT = st.one_of(st.text(_LETTERS, max_size=30), WORDS)
_ITEMS = st.lists(SHORT, max_size=8)
MARKDOWN = st.one_of(
    WORDS,
    _ITEMS.map(lambda items: "\n".join(f"- {item}" for item in items)),
    _ITEMS.map(lambda items: "\n".join(f"{n}. {item}" for n, item in enumerate(items, 7))),
    _ITEMS.map(lambda items: "".join(f"{'  ' * n}- {item}\n" for n, item in enumerate(items))),
    _ITEMS.map(lambda items: "| a | b |\n|--|--:|\n" + "\n".join(f"| {i} | 12 |" for i in items)),
    st.tuples(WORDS, WORDS).map(lambda two: f"# {two[0]}\n\n> {two[1]}\n\n```\n{two[0]}\n```"),
)
_PROMPTS = st.lists(SHORT, max_size=5).map(tuple)
_PICTURE = st.builds(
    Picture,
    file=st.just("a.png"),
    alt=SHORT,
    side=st.sampled_from(Side),
    path=st.just(NO_PICTURE),
)
_ROUND = st.builds(
    RoundView,
    number=st.integers(1, 3),
    count=st.integers(3, 12),
    way=st.sampled_from(Way),
    minutes=st.sampled_from([0.5, 1.0, 4.0, 120.0]),
    prompt=SHORT,
)
_CARDS = st.lists(st.builds(CardView, SHORT, st.booleans()), max_size=12).map(tuple)
_BOARD = st.builds(
    BoardView,
    st.lists(st.builds(ColumnView, SHORT, _CARDS), min_size=1, max_size=6).map(tuple),
    st.integers(0, 3),
)
_COUNTS = st.lists(st.none() | st.integers(0, 999), max_size=21).map(tuple)
_WHOSE = st.lists(SHORT, max_size=4).map(tuple)

ANY_SCENE: st.SearchStrategy[Scene] = st.one_of(
    st.builds(CoverScene, title=WORDS, subtitle=SHORT, start=st.just("09:30"), authors=_WHOSE),
    st.builds(CloseScene, title=WORDS, authors=_WHOSE, licence=SHORT, credits=_PROMPTS),
    st.builds(SlideScene, heading=WORDS, text=MARKDOWN, image=st.none() | _PICTURE),
    st.builds(SlideScene, heading=WORDS, columns=st.lists(MARKDOWN, max_size=5).map(tuple)),
    st.builds(SlideScene, heading=WORDS, quote=st.builds(Quote, text=MARKDOWN, by=SHORT)),
    st.builds(
        CardScene,
        heading=WORDS,
        path=st.just(FILM),
        at=st.just(0.0),
        label=SHORT,
        content_note=SHORT,
        look_for=SHORT,
    ),
    st.builds(
        AskScene,
        question=WORDS,
        path=st.just(FILM),
        at=st.just(0.0),
        prompts=_PROMPTS,
        timed=st.booleans(),
    ),
    st.builds(
        InsteadScene,
        heading=SHORT,
        text=MARKDOWN,
        image=st.none() | st.just(NO_PICTURE),
        alt=SHORT,
        question=SHORT,
        prompts=_PROMPTS,
        timed=st.booleans(),
    ),
    st.builds(
        QuestionScene,
        question=WORDS,
        prompts=_PROMPTS,
        round=st.none() | _ROUND,
        board=st.none() | _BOARD,
        timed=st.booleans(),
    ),
    st.builds(
        TaskScene,
        heading=WORDS,
        instructions=MARKDOWN,
        groups=st.sampled_from(["", "4", "40", "pairs", "tables", "threes"]),
        round=st.none() | _ROUND,
        board=st.none() | _BOARD,
        timed=st.booleans(),
    ),
    st.builds(
        PollScene,
        question=WORDS,
        answers=st.lists(SHORT, max_size=12).map(tuple),
        scale=st.just(value=False),
        tally=st.booleans(),
        counts=st.lists(st.none() | st.integers(0, 30), max_size=12).map(tuple),
    ),
    st.builds(
        ParkingScene,
        items=st.lists(st.builds(ParkedView, SHORT, SHORT, st.booleans()), max_size=12).map(tuple),
        page=st.integers(0, 3),
    ),
    st.builds(
        PollScene,
        question=WORDS,
        answers=st.lists(SHORT, min_size=2, max_size=12).map(tuple),
        scale=st.just(value=False),
        tally=st.just(value=True),
        counts=_COUNTS,
        before=_COUNTS,
    ),
    st.builds(
        PollScene,
        question=WORDS,
        answers=st.integers(1, 20).map(lambda most: tuple(str(n) for n in range(most + 1))),
        scale=st.just(value=True),
        tally=st.just(value=True),
        counts=_COUNTS,
        before=st.just(()) | _COUNTS,
    ),
    st.builds(BreakScene, heading=SHORT, text=MARKDOWN, then=SHORT, timed=st.booleans()),
)
