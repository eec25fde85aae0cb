"""What the room sees: the picture that a session and the state of a run come to."""

from __future__ import annotations

from dataclasses import replace

from presenter.run.answers import board_view
from presenter.run.aside import Aside
from presenter.run.ballot import answers_of, counts_of, poll_before
from presenter.run.events import Curtain, RunState
from presenter.run.feedback import turn_of
from presenter.run.scene import (
    AgreementScene,
    AskScene,
    BlackScene,
    BreakScene,
    CardScene,
    CloseScene,
    CoverScene,
    FilmScene,
    GroupsScene,
    InsteadScene,
    ParkedView,
    ParkingScene,
    PollScene,
    QuestionScene,
    RoundView,
    Scene,
    SlideScene,
    SupportScene,
    TaskScene,
    WhiteScene,
)
from presenter.run.timing import countdown_of, film_time, pause_of, round_of
from presenter.session.beats import CLOSE, Beat, Route
from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Film,
    Poll,
    Session,
    Showing,
    Slide,
    Step,
    Way,
)
from presenter.session.words import clock_text


def scene(route: Route, state: RunState, today: str) -> Scene:
    """Return what the room sees now; `today` is an ISO date, for films' last days."""
    if state.curtain is Curtain.BLACK:
        return BlackScene(theme=route.session.theme)
    if state.curtain is Curtain.WHITE:
        return WhiteScene(theme=route.session.theme)
    if state.beside is not Aside.NONE:
        return aside_scene(route.session, state)
    seen = state.position if state.frozen is None else state.frozen.beat
    return scene_at(route, state, seen, today)


def scene_at(route: Route, state: RunState, beat: Beat, today: str) -> Scene:
    """Return what the room would see at a beat, curtain or freeze or not.

    A beat the session does not have looks like the cover.
    """
    step = route.step(beat) if beat in route else None
    session = route.session
    match step:
        case Slide():
            return _slide(session, step, beat)
        case Showing():
            if state.without_film(step.id) or not step.film.may_play(today):
                return _instead(session, step, beat)
            return _film(session, step, beat)
        case Discussion():
            return _reported(route, state, beat, _question(session, state, step, beat))
        case Activity():
            return _reported(route, state, beat, _task(session, state, step, beat))
        case Poll():
            return _poll(session, state, step, beat)
        case Break():
            return _break(route, state, step, beat)
        case _:
            return _close(session) if beat == CLOSE else _cover(session)


def aside_scene(session: Session, state: RunState) -> Scene:
    """Return what the room sees in the place of the run's picture.

    Names are not part of a run's state: whoever shows groups by name fills them in.
    """
    match state.beside:
        case Aside.SUPPORT:
            return SupportScene(theme=session.theme, text=session.support)
        case Aside.PARKING:
            items = (ParkedView(one.text, one.owner, one.settled) for one in state.lot.items)
            return ParkingScene(theme=session.theme, items=tuple(items), page=state.lot.page)
        case Aside.GROUPS if state.people.groupings:
            latest = state.people.groupings[-1]
            step = next((one for one in session.steps if one.id == latest.step), None)
            return GroupsScene(
                theme=session.theme,
                heading=step.heading if step else "",
                groups=latest.groups,
                face=latest.face,
            )
        case _:
            return AgreementScene(theme=session.theme, lines=session.agreement)


def _cover(session: Session) -> CoverScene:
    start = "" if session.start is None else clock_text(session.start)
    return CoverScene(
        theme=session.theme,
        title=session.title,
        subtitle=session.subtitle,
        start=start,
        authors=session.authors,
    )


def _close(session: Session) -> CloseScene:
    films = {step.film.id: step.film for step in session.steps if isinstance(step, Showing)}
    return CloseScene(
        theme=session.theme,
        title=session.title,
        authors=session.authors,
        licence=session.licence,
        credits=tuple(map(_credit, films.values())),
    )


def _credit(film: Film) -> str:
    whose = ", ".join(filter(None, (film.rights.owner, film.rights.licence)))
    return " — ".join(filter(None, (film.title or film.id, whose)))


def _slide(session: Session, step: Slide, beat: Beat) -> SlideScene:
    return SlideScene(
        theme=session.theme,
        heading=step.heading,
        text=step.text,
        shown=beat.number if step.reveal else None,
        image=step.image,
        quote=step.quote,
        columns=step.columns,
    )


def _film(session: Session, step: Showing, beat: Beat) -> CardScene | FilmScene | AskScene:
    theme, path, at = session.theme, step.film.path, film_time(step, beat)
    pause = pause_of(step, beat)
    if pause is not None:
        return AskScene(
            theme=theme,
            question=pause.ask,
            path=path,
            at=at,
            prompts=pause.prompts,
            timed=_timed(step, beat),
        )
    if beat.name != "card":
        return FilmScene(theme=theme, heading=step.heading, path=path, at=at)
    return CardScene(
        theme=theme,
        heading=step.heading,
        path=path,
        at=at,
        label=step.film.label,
        content_note=step.content_note or step.film.content_note,
        look_for=step.look_for,
    )


def _instead(session: Session, step: Showing, beat: Beat) -> InsteadScene:
    film, pause = step.film, pause_of(step, beat)
    return InsteadScene(
        theme=session.theme,
        heading=step.heading,
        text="" if film.instead_path else film.instead or film.about,
        image=film.instead_path,
        alt=film.about,
        content_note="" if pause else step.content_note or film.content_note,
        look_for=step.look_for,
        question=pause.ask if pause else "",
        prompts=pause.prompts if pause else (),
        timed=_timed(step, beat),
    )


def _question(session: Session, state: RunState, step: Discussion, beat: Beat) -> QuestionScene:
    revealing = step.reveal and not beat.is_("round") and step.id not in state.prompted
    return QuestionScene(
        theme=session.theme,
        question=step.heading,
        prompts=step.prompts,
        shown=beat.number if revealing else None,
        round=_round(state, step, beat),
        board=board_view(step, state.board(step.id)),
        timed=_timed(step, beat),
    )


def _task(session: Session, state: RunState, step: Activity, beat: Beat) -> TaskScene:
    return TaskScene(
        theme=session.theme,
        heading=step.heading,
        instructions=step.instructions,
        groups=step.groups,
        round=_round(state, step, beat),
        board=board_view(step, state.board(step.id)),
        timed=_timed(step, beat),
    )


def _round(state: RunState, step: Discussion | Activity, beat: Beat) -> RoundView | None:
    part = round_of(step, beat)
    if part is None:
        return None
    minutes = (countdown_of(step, beat, state.plan) or 0.0) / 60
    return RoundView(beat.number, len(step.rounds), part.way, minutes, part.prompt)


def _reported(
    route: Route, state: RunState, beat: Beat, shown: QuestionScene | TaskScene
) -> QuestionScene | TaskScene:
    """Return a scene with whose turn it is to report, where groups do."""
    turn = turn_of(route, replace(state, position=beat))
    if turn is None:
        return shown
    part = shown.round or RoundView(0, 0, Way.FEEDBACK, 0.0)
    timed = shown.timed or turn.seconds is not None
    return replace(shown, round=replace(part, turn=turn), timed=timed)


def _poll(session: Session, state: RunState, step: Poll, beat: Beat) -> PollScene:
    answers, tally = answers_of(step), beat.name == "tally"
    counts = counts_of(state, step)
    earlier = poll_before(session, step)
    before = () if earlier is None else counts_of(state, earlier)
    both = all(any(count is not None for count in each) for each in (counts, before))
    return PollScene(
        theme=session.theme,
        question=step.heading,
        answers=answers,
        scale=step.scale is not None,
        tally=tally,
        counts=counts if tally else (),
        before=before if tally and both else (),
    )


def _break(route: Route, state: RunState, step: Break, beat: Beat) -> BreakScene:
    after = route.step(route.after(beat, state.hidden))
    return BreakScene(
        theme=route.session.theme,
        heading=step.heading,
        text=step.text,
        then="" if after is None or after is step else after.heading,
        timed=_timed(step, beat),
    )


def _timed(step: Step, beat: Beat) -> bool:
    return countdown_of(step, beat) is not None
