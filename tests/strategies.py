"""Sessions of all kinds, made up by hypothesis."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from presenter.session.model import (
    Activity,
    AtEnd,
    Break,
    Discussion,
    Film,
    Keep,
    Pause,
    Picture,
    Poll,
    Quote,
    Rights,
    Round,
    Section,
    Session,
    Showing,
    Side,
    Slide,
    Step,
    Theme,
    Way,
)

words = st.sampled_from(
    ["Who decides?", "*Strengths* first", "A good week", "“Nothing about us”", "Ünïcödé — ok", "1"]
)
optional_words = st.one_of(st.just(""), words)
minutes = st.one_of(st.none(), st.sampled_from([0.0, 0.5, 1.0, 5.0, 14.0, 90.0]))
lists = st.lists(words, max_size=3).map(tuple)


def _markdown_list(items: list[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


texts = st.one_of(optional_words, st.lists(words, max_size=4).map(_markdown_list))
rounds = st.lists(
    st.builds(
        Round,
        way=st.sampled_from(Way),
        minutes=st.sampled_from([0.0, 1.0, 4.0, 9.0]),
        prompt=optional_words,
    ),
    max_size=3,
).map(tuple)
pictures = st.builds(
    Picture,
    file=st.just("images/a.svg"),
    alt=optional_words,
    side=st.sampled_from(Side),
    path=st.just(Path("/assets/images/a.svg")),
)


def _common(**more: Any) -> dict[str, Any]:
    return {
        "id": st.just("made later"),
        "heading": words,
        "minutes": minutes,
        "keep": st.sampled_from(Keep),
        "hidden": st.booleans(),
        "say": optional_words,
        **more,
    }


films = st.builds(
    Film,
    id=st.sampled_from(["blue-folder", "red-door"]),
    file=st.just("films/a.mp4"),
    title=words,
    about=optional_words,
    label=optional_words,
    instead=optional_words,
    instead_path=st.one_of(st.none(), st.just(Path("/assets/images/a.svg"))),
    rights=st.builds(
        Rights,
        owner=optional_words,
        licence=st.sampled_from(["", "CC-BY-4.0"]),
        until=st.sampled_from(["", "2020-01-01", "2099-12-31"]),
        withdrawn=st.booleans(),
    ),
    path=st.sampled_from([Path("/assets/films/a.mp4"), Path("/assets/films/b.mp4")]),
)
slides = st.builds(
    Slide,
    **_common(
        text=texts,
        image=st.one_of(st.none(), pictures),
        quote=st.one_of(st.none(), st.builds(Quote, text=words, by=optional_words)),
        columns=lists,
        reveal=st.booleans(),
    ),
)
discussions = st.builds(
    Discussion, **_common(prompts=lists, reveal=st.booleans(), rounds=rounds, listen_for=lists)
)
activities = st.builds(
    Activity,
    **_common(instructions=texts, groups=st.sampled_from(["", "4", "pairs"]), rounds=rounds),
)
polls = st.one_of(
    st.builds(Poll, **_common(scale=st.sampled_from([(0, 10), (1, 5)]))),
    st.builds(Poll, **_common(options=st.lists(words, min_size=1, max_size=4).map(tuple))),
)
breaks = st.builds(Break, **_common(text=optional_words))


@st.composite
def showings(draw: st.DrawFn) -> Showing:
    """A film step with its times in order."""
    times = draw(st.lists(st.integers(0, 600), min_size=2, max_size=5, unique=True))
    start, *middle, stop = sorted(times)
    pauses = tuple(
        Pause(
            at=float(at),
            ask=draw(words),
            prompts=draw(lists),
            minutes=draw(minutes),
            rewind=draw(st.sampled_from([0.0, 2.0, 20.0])),
        )
        for at in middle
    )
    return draw(
        st.builds(
            Showing,
            **_common(
                film=films,
                start=st.just(float(start)),
                stop=st.sampled_from([float(stop), None]),
                look_for=optional_words,
                pauses=st.just(pauses),
                at_end=st.sampled_from(AtEnd),
            ),
        )
    )


steps: st.SearchStrategy[Step] = st.one_of(
    slides, showings(), discussions, activities, polls, breaks
)


@st.composite
def sessions(draw: st.DrawFn, max_steps: int = 8) -> Session:
    """A valid session: one to `max_steps` steps of any kind, ids all different."""
    drawn = draw(st.lists(steps, min_size=1, max_size=max_steps))
    named = [replace(step, id=f"step-{n}") for n, step in enumerate(drawn, 1)]
    cut = draw(st.integers(0, len(named) - 1))
    parts = [part for part in (named[:cut], named[cut:]) if part]
    return Session(
        title=draw(words),
        subtitle=draw(optional_words),
        start=draw(st.sampled_from([None, 570, 1430])),
        finish=draw(st.sampled_from([None, 660, 30])),
        theme=draw(st.sampled_from(Theme)),
        sections=tuple(Section(title=draw(words), steps=tuple(part)) for part in parts),
    )
