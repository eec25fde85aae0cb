from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from presenter.session.beats import (
    CLOSE,
    COVER,
    Beat,
    Kind,
    Route,
    beats_of,
    stretch_at,
    stretches,
)
from presenter.session.model import (
    Activity,
    AtEnd,
    Break,
    Discussion,
    Film,
    Pause,
    Poll,
    Round,
    Section,
    Session,
    Showing,
    Slide,
    Step,
    Way,
)

FILM = Film(id="f", file="f.mp4")


def names(step: Step) -> list[str]:
    return [beat.name for beat in beats_of(step)]


def showing(*at: float, start: float = 0, stop: float | None = None, **more) -> Showing:
    pauses = tuple(Pause(at=each, ask="Q", rewind=more.pop("rewind", 2.0)) for each in at)
    return Showing(id="s", heading="S", film=FILM, start=start, stop=stop, pauses=pauses, **more)


def session(*steps: Step) -> Session:
    return Session(title="T", sections=(Section(title="S", steps=steps),))


ROUNDS = (Round(way=Way.PAIRS, minutes=1), Round(way=Way.PLENARY, minutes=2))


def test_a_slide_shows_its_list_at_once_or_item_by_item():
    text = "Before\n\n- a\n- b\n  - inside\n\nBetween\n\n1. c"
    assert names(Slide(id="s", heading="S", text=text)) == ["heading"]
    assert names(Slide(id="s", heading="S", text=text, reveal=True)) == [
        "heading",
        "item-1",
        "item-2",
        "item-3",
    ]


def test_a_film_stops_at_each_question_and_holds_its_end():
    assert names(showing(3, 5)) == ["card", "play-1", "ask-1", "play-2", "ask-2", "play-3", "end"]
    assert names(showing(at_end=AtEnd.NEXT)) == ["card", "play-1"]


def test_a_discussion_shows_its_question_its_prompts_and_its_rounds():
    talk = Discussion(id="d", heading="D", prompts=("a", "b"), rounds=ROUNDS)
    assert names(talk) == ["question", "round-1", "round-2"]
    talk = Discussion(id="d", heading="D", prompts=("a", "b"), rounds=ROUNDS, reveal=True)
    assert names(talk) == ["question", "prompt-1", "prompt-2", "round-1", "round-2"]


def test_an_activity_a_poll_and_a_break():
    assert names(Activity(id="a", heading="A", rounds=ROUNDS)) == ["task", "round-1", "round-2"]
    assert names(Poll(id="p", heading="P", scale=(0, 10))) == ["question", "tally"]
    assert names(Break(id="b", heading="B")) == ["break"]


def test_a_beat_knows_its_number_and_its_stem():
    assert Beat("s", "play-12").number == 12
    assert Beat("s", "card").number == 0
    assert Beat("s", "play-2").is_("play")
    assert Beat("s", "card").is_("card")
    assert not Beat("s", "play-2").is_("pla")


def test_a_stretch_plays_from_a_little_before_its_pause():
    first, second, last = stretches(showing(10, 20, start=5, stop=30))
    assert (first.start, first.stop, first.begin) == (5, 10, 5)
    assert (second.start, second.stop, second.begin) == (10, 20, 8)
    assert (last.start, last.stop, last.begin) == (20, 30, 18)


def test_a_rewind_goes_no_further_than_the_films_start():
    assert stretches(showing(6, start=5))[1].begin == 5


def test_a_stretch_holds_the_seconds_before_it_but_none_after():
    second = stretches(showing(10, 20))[1]
    assert second.holds(8)
    assert second.holds(20)
    assert not second.holds(7.9)
    assert not second.holds(20.1)


@given(st.lists(st.integers(1, 99), unique=True, max_size=6).map(sorted), st.floats(0, 100))
def test_a_seek_enters_the_one_stretch_that_holds_the_time(at, seconds):
    step = showing(*at, stop=100)
    found = stretch_at(step, seconds)
    assert found.holds(seconds)
    assert found.start <= seconds
    assert sum(part.start <= seconds < (part.stop or 100) for part in stretches(step)) <= 1


_STEPS = st.lists(
    st.sampled_from(["slide", "reveal", "film", "discuss", "activity", "poll", "break"]), max_size=8
)


def make(kinds: list[str]) -> Session:
    made = {
        "slide": lambda n: Slide(id=n, heading="S"),
        "reveal": lambda n: Slide(id=n, heading="S", text="- a\n- b", reveal=True),
        "film": lambda n: Showing(
            id=n, heading="F", film=FILM, pauses=(Pause(at=3, ask="Q"), Pause(at=9, ask="R"))
        ),
        "discuss": lambda n: Discussion(id=n, heading="D", rounds=ROUNDS),
        "activity": lambda n: Activity(id=n, heading="A", rounds=ROUNDS),
        "poll": lambda n: Poll(id=n, heading="P", scale=(0, 10)),
        "break": lambda n: Break(id=n, heading="B"),
    }
    return session(*(made[kind](f"s{n}") for n, kind in enumerate(kinds)))


@given(_STEPS)
def test_next_reaches_every_beat_once_and_previous_goes_back(kinds):
    route = Route(make(kinds))
    walked = [COVER]
    while walked[-1] != CLOSE:
        walked.append(route.after(walked[-1]))
        assert route.before(walked[-1]) == walked[-2]
    assert tuple(walked) == route.beats
    assert route.after(CLOSE) == CLOSE
    assert route.before(COVER) == COVER


@given(_STEPS, st.sets(st.integers(0, 7)))
def test_next_and_previous_pass_over_hidden_steps(kinds, numbers):
    route = Route(make(kinds))
    hidden = frozenset(f"s{n}" for n in numbers)
    forth, back = [COVER], [CLOSE]
    while forth[-1] != CLOSE:
        forth.append(route.after(forth[-1], hidden))
    while back[-1] != COVER:
        back.append(route.before(back[-1], hidden))
    assert forth == back[::-1]
    assert [b for b in route.beats if b.step not in hidden] == forth


def test_within_a_hidden_step_one_still_steps_on():
    """A step hidden while it is shown is played to its end."""
    route = Route(make(["poll", "slide"]))
    assert route.after(Beat("s0", "question"), frozenset({"s0"})) == Beat("s0", "tally")


def test_steps_are_counted_from_one_and_the_cover_is_none():
    route = Route(make(["slide", "poll"]))
    assert route.numbered(0) == COVER
    assert route.numbered(2) == Beat("s1", "question")
    assert route.numbered(3) is None
    assert route.numbered(-1) is None
    assert route.number("s1") == 2


def test_a_beat_finds_its_step_section_and_kind():
    route = Route(make(["slide", "film"]))
    assert route.step(COVER) is None
    assert route.section(CLOSE) is None
    assert [route.kind(b) for b in (COVER, Beat("s0", "heading"), Beat("s1", "card"), CLOSE)] == [
        Kind.COVER,
        Kind.SLIDE,
        Kind.FILM,
        Kind.CLOSE,
    ]
    assert Beat("s1", "end") in route
    assert Beat("s1", "ask-9") not in route


class TestAfterAnEdit:
    before = Route(make(["slide", "film", "poll"]))

    def test_the_same_beat_is_kept(self):
        after = Route(make(["slide", "film", "poll", "break"]))
        assert after.nearest(self.before, Beat("s1", "ask-1")) == Beat("s1", "ask-1")

    def test_a_lost_beat_becomes_the_steps_first(self):
        after = Route(session(Slide(id="s0", heading="S"), Slide(id="s1", heading="now a slide")))
        assert after.nearest(self.before, Beat("s1", "ask-1")) == Beat("s1", "heading")

    def test_a_lost_step_becomes_the_nearest_earlier_one_that_is_left(self):
        after = Route(make(["slide"]))
        assert after.nearest(self.before, Beat("s2", "tally")) == Beat("s0", "heading")

    def test_when_nothing_earlier_is_left_it_is_the_cover(self):
        after = Route(session(Slide(id="new", heading="N")))
        assert after.nearest(self.before, Beat("s1", "card")) == COVER

    def test_a_step_whose_heading_was_edited_is_found_in_its_place(self):
        steps = list(self.before.session.steps)
        for n in (1, 2):
            steps[n] = replace(steps[n], id=f"{steps[n].id}-edited")
        after = Route(session(*steps))
        assert after.nearest(self.before, Beat("s1", "ask-1")) == Beat("s1-edited", "ask-1")
        assert after.nearest(self.before, Beat("s2", "tally")) == Beat("s2-edited", "tally")

    def test_another_step_in_its_place_is_not_taken_for_it(self):
        steps = list(self.before.session.steps)
        steps[2] = Slide(id="new", heading="N")
        after = Route(session(*steps))
        assert after.nearest(self.before, Beat("s2", "tally")) == Beat("s1", "card")

    def test_a_beat_that_neither_session_has_is_the_cover(self):
        assert self.before.nearest(self.before, Beat("gone", "heading")) == COVER
