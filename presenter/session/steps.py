"""The steps of a section, one kind at a time."""
# A reader returns the value of any field, hence Any.
# ruff: noqa: ANN401

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from presenter.session.fields import (
    ABSENT,
    check_point,
    entries,
    film_seconds,
    gain,
    group,
    is_absent,
    minutes,
    raw,
    rewind,
    text,
    word,
)
from presenter.session.language import noop, translate
from presenter.session.library import Library, find_film
from presenter.session.media import PICTURES, Media, looks_like
from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Film,
    Pause,
    Picture,
    Poll,
    Quote,
    Round,
    Showing,
    Slide,
    Step,
    Way,
)
from presenter.session.noting import Source
from presenter.session.parsing import Mapping, Node, Scalar
from presenter.session.spec import Spec
from presenter.session.words import brief, listed, meant, minutes_text, quoted, seconds_text

_MOST_SCALE = 100
_TIMES = ("minutes", "materials", "moment", "measure", "image")  # what looks alike
_GROUPS = ("pairs", "threes", "tables")
_WAYS = {way.value: way for way in Way}


class Shelf(NamedTuple):
    """What the steps of a file draw on: its films, its media, the language of its texts."""

    library: Library
    media: Media
    language: str


class Draft(NamedTuple):
    """A step that still lacks its id, as made ids must not meet written ones."""

    kind: type[Step]
    values: dict[str, Any]
    spot: Node
    source: Source


def _rounds(source: Source, node: Node, key: str) -> Any:
    found = entries(source, node, key)
    if found is ABSENT:
        return ABSENT
    rounds = []
    for each in found:
        mapping = group(
            source,
            each,
            key,
            translate("steps", "Write it so: - {pairs: 4}"),
            translate("things", "A round"),
        )
        made = _round(source, mapping) if mapping else None
        if made:
            rounds.append(made)
    return tuple(rounds)


def _round(source: Source, node: Mapping) -> Round | None:
    values = _ROUND.read(source, node, also=frozenset(_WAYS))
    ways = [
        (key, value) for key, value in node.pairs if isinstance(key, Scalar) and key.text in _WAYS
    ]
    if len(ways) != 1:
        if not node.cut:
            known = listed(_WAYS)
            source.error(
                node,
                "round-way",
                translate("steps", "A round needs one of {known}.").format(known=known),
                translate("steps", "As: - {pairs: 4}"),
            )
        return None
    key, value = ways[0]
    assert isinstance(key, Scalar)  # noqa: S101 - chosen so above
    if is_absent(value):
        message = translate("steps", "`{key}` needs its minutes.").format(key=key.text)
        source.error(
            key, "missing-key", message, translate("steps", "Write: {key}: 5").format(key=key.text)
        )
        return None
    found = minutes(source, value, key.text)
    return None if found is ABSENT else Round(way=_WAYS[key.text], minutes=found, **values)


def _groups(source: Source, node: Node, key: str) -> Any:
    value = text(source, node, key)
    if value is ABSENT or value in _GROUPS:
        return value
    if value.isascii() and value.isdecimal() and 1 < int(value[:6]) < 1000:
        return value
    message = translate(
        "steps", "`{key}` takes a number of people or {words}, not `{value}`."
    ).format(key=key, words=listed(_GROUPS), value=brief(value))
    number = value.split()[0] if value.split() else ""
    hint = (
        translate("steps", "Write: {key}: {number}").format(key=key, number=number)
        if number.isdecimal()
        else source.guess(value, _GROUPS)
    )
    source.error(node, "not-a-choice", message, hint)
    return ABSENT


def _quote(source: Source, node: Node, key: str) -> Any:
    if isinstance(node, Scalar) and not is_absent(node):
        hint = translate("steps", "Put `text:` before it, moved in under `quote:`.")
        source.error(node, "wrong-type", translate("steps", "`quote` takes `text` and `by`."), hint)
        return Quote(text=node.text.rstrip())
    mapping = group(source, node, key)
    values = _QUOTE.read(source, mapping) if mapping else {}
    return Quote(**values) if _QUOTE.whole(values) else ABSENT


_ROUND = Spec(Round, noop("things", "A round"))
_QUOTE = Spec(Quote, noop("things", "A quote"))
_PICTURE = Spec(Picture, noop("things", "An image"))
_PAUSE = Spec(Pause, noop("things", "A pause"), at=raw, rewind=rewind)
_SLIDE = Spec(Slide, noop("things", "A slide"), id=word, image=raw, quote=_quote)
_SHOWING = Spec(Showing, noop("things", "A film step"), id=word, pauses=raw, gain=gain)
_SHOWING.readers["to"] = ("stop", _SHOWING.readers["from"][1])
_SHOWING.readers["heading"] = ("heading", text)
_DISCUSSION = Spec(Discussion, noop("things", "A discuss step"), id=word, rounds=_rounds)
_ACTIVITY = Spec(Activity, noop("things", "An activity"), id=word, rounds=_rounds, groups=_groups)
_POLL = Spec(Poll, noop("things", "A poll"), id=word)
_BREAK = Spec(Break, noop("things", "A break"), id=word)

_KINDS: dict[str, tuple[type[Step], Spec]] = {
    "slide": (Slide, _SLIDE),
    "film": (Showing, _SHOWING),
    "discuss": (Discussion, _DISCUSSION),
    "activity": (Activity, _ACTIVITY),
    "poll": (Poll, _POLL),
    "break": (Break, _BREAK),
}
KINDS = frozenset(_KINDS)
"""The keys that say what a step is."""
_EACH = {kind: frozenset((kind,)) for kind in _KINDS}
_OTHERS = ("file", "alt", "side", "by", "at", "ask")
KEYS = frozenset((*_KINDS, *_WAYS, *_OTHERS)).union(*(spec.readers for _, spec in _KINDS.values()))


def read_step(source: Source, node: Node, shelf: Shelf) -> Draft | None:
    """Return a step without its id, None with problems if none can be made."""
    if not isinstance(node, Mapping):
        if not is_absent(node):
            hint = ""
            if isinstance(node, Scalar) and "\n" not in node.text:
                hint = source.mended(f"- slide: {quoted(node.text)}")
            source.error(
                node,
                "wrong-type",
                translate("steps", "A step starts with {words}.").format(words=listed(_KINDS)),
                hint,
            )
        else:
            source.warn(
                node,
                "empty-item",
                translate("steps", "There is nothing after this dash of `steps`."),
            )
        return None
    kinds = [(k, v) for k, v in node.pairs if type(k) is Scalar and k.text in _KINDS]
    if len(kinds) != 1:
        _note_kinds(source, node, [key for key, _ in kinds])
        return None
    key, value = kinds[0]
    kind, spec = _KINDS[key.text]
    heading = text(source, value, key.text)
    values = spec.read(source, node, _EACH[key.text])
    if heading is ABSENT:
        if is_absent(value) and not node.cut:
            hint = (
                translate("steps", "Write it after the colon, as {key}: Tea").format(key=key.text)
                if key.text == "break"
                else ""
            )
            message = (
                translate("steps", "`{key}` needs its film.")
                if kind is Showing
                else translate("steps", "`{key}` needs its heading.")
            ).format(key=key.text)
            source.error(key, "missing-key", message, hint)
        return None
    if kind is Showing:
        if not _show(source, node, value, heading, values, shelf):
            return None
    else:
        values["heading"] = heading
        if kind is Slide and "image" in values:
            values["image"] = _picture(source, values["image"], shelf.media)
        elif kind is Poll:
            _check_poll(source, node, values)
    _check_time(source, node, kind, values)
    return Draft(kind, values, node, source)


def _note_kinds(source: Source, node: Mapping, kinds: list[Scalar]) -> None:
    if kinds:
        names = listed((key.text for key in kinds), "and")
        hint = translate("steps", "Put a dash before the second, so that it is a step of its own.")
        source.error(
            kinds[1],
            "two-kinds",
            translate("steps", "This step is several things: {names}.").format(names=names),
            hint,
        )
    elif not node.cut:
        names_there = [key.text for key, _ in node.pairs if isinstance(key, Scalar)]
        hint = next(
            (hint for hint in (source.guess_key(name, _KINDS) for name in names_there) if hint), ""
        )
        message = translate("steps", "This step does not say what it is: {words}.").format(
            words=listed(_KINDS)
        )
        source.error(node, "no-kind", message, hint)


def _picture(source: Source, node: Node, media: Media) -> Picture | None:
    if isinstance(node, Scalar):
        file = node.text.strip()
        hint = translate("steps", 'Write: image: {{file: {file}, alt: "…"}}').format(
            file=brief(file, 80)
        )
        source.error(
            node, "wrong-type", translate("steps", "`image` takes `file` and `alt`."), hint
        )
        path = media.find(source, node, file) if looks_like(file, PICTURES) else None
        return Picture(file=file, path=path, place=source.place(node)) if path else None
    mapping = group(source, node, "image")
    values = _PICTURE.read(source, mapping) if mapping else {}
    if mapping is None or not _PICTURE.whole(values):
        return None
    path = media.find(source, mapping.find("file") or node, values["file"])
    if not values.get("alt"):
        hint = translate("steps", 'Say in a few words what it shows: alt: "…"')
        source.warn(
            node,
            "no-alt",
            translate("steps", "This picture has no words for people who cannot see it."),
            hint,
        )
    return Picture(path=path, place=source.place(node), **values) if path else None


def _show(
    source: Source, node: Mapping, named: Node, name: str, values: dict[str, Any], shelf: Shelf
) -> bool:
    """Complete a film step; False if there is no film for it."""
    film = find_film(source, named, name, shelf.library, shelf.media, shelf.language)
    if film is None:
        return False
    values["film"] = film
    if "heading" not in values:
        values["heading"] = film.title or film.id
    start, stop = values.get("start", 0.0), values.get("stop")
    if stop is not None and stop <= start:
        message = translate(
            "steps", "The film stops at {stop}, before it starts at {start}."
        ).format(stop=seconds_text(stop), start=seconds_text(start))
        source.error(
            node.find("to") or node,
            "time-order",
            message,
            translate("steps", "`to` comes after `from`."),
        )
        stop = values["stop"] = None
    if "pauses" in values:
        values["pauses"] = _pauses(source, values["pauses"], film, start, stop)
    language = values.get("captions", "off")
    if language != "off" and language not in dict(film.captions):
        known = [code for code, _ in film.captions]
        hint = (
            translate("steps", "There are {words}.").format(words=listed(known, "and"))
            if known
            else translate("steps", "This film has no captions.")
        )
        message = translate("steps", "There are no captions in `{language}`.").format(
            language=brief(language)
        )
        source.warn(node.find("captions") or node, "no-captions", message, hint)
    return True


def _pauses(
    source: Source, node: Node, film: Film, start: float, stop: float | None
) -> tuple[Pause, ...]:
    found = entries(source, node, "pauses")
    pauses: list[Pause] = []
    last = start
    for each in found if found is not ABSENT else ():
        mapping = group(
            source,
            each,
            "pauses",
            translate("steps", "Write `at:` and `ask:` after the dash."),
            translate("things", "A pause"),
        )
        values = _PAUSE.read(source, mapping) if mapping else {}
        if mapping is None or not _PAUSE.whole(values):
            continue
        spot = mapping.find("at") or each
        at = _pause_time(source, values["at"], film)
        if at is not None and _in_order(source, spot, at, last, len(pauses), stop):
            values["at"] = last = at
            pauses.append(Pause(place=source.place(each), **values))
    return tuple(pauses)


def _pause_time(source: Source, node: Node, film: Film) -> float | None:
    value = text(source, node, "at")
    if value is ABSENT:
        return None
    value = value.strip()
    cue = film.cue(value)
    if cue is not None:
        return cue
    check_point(source, node, "at", value)
    found = film_seconds(value)
    if found is None and (value[:1].isdigit() or value[:1] == "-"):
        message = translate(
            "steps", "`at` takes a time in the film or a cue, not `{value}`."
        ).format(value=brief(value))
        source.error(
            node,
            "not-a-time",
            message,
            translate("steps", "Write minutes and seconds up to 59, as 1:05."),
        )
    elif found is None:
        names = [cue for cue, _ in film.cues]
        hint = source.guess(value, names)
        if not hint:
            hint = (
                translate("steps", "It has {words}.").format(words=listed(names[:8], "and"))
                if names
                else translate("steps", "Write a time, as 1:05.")
            )
        message = translate("steps", "The film has no cue `{value}`.").format(value=brief(value))
        source.error(node, "unknown-cue", message, hint)
    return found


def _in_order(
    source: Source,
    spot: Node,
    at: float,
    last: float,
    earlier: int,
    stop: float | None,
) -> bool:
    if at > last and (stop is None or at < stop):
        return True
    if at <= last:
        message = (
            translate("steps", "This pause at {time} is not after the pause before it, {last}.")
            if earlier
            else translate(
                "steps", "This pause at {time} is not after where the film starts, {last}."
            )
        ).format(time=seconds_text(at), last=seconds_text(last))
        hint = translate("steps", "Put the pauses in the order of the film.")
    else:
        message = translate("steps", "This pause at {time} is not before `to`, {stop}.").format(
            time=seconds_text(at), stop=seconds_text(stop or 0)
        )
        hint = translate("steps", "Let the film stop later, or leave the pause out.")
    source.error(spot, "time-order", message, hint)
    return False


def _check_poll(source: Source, node: Mapping, values: dict[str, Any]) -> None:
    scale, options = values.get("scale"), values.get("options")
    given = [name for name in ("scale", "options") if node.find(name) is not None]
    if len(given) == 2:
        hint = translate("steps", "Keep one of the two.")
        source.error(
            node.find("options") or node,
            "two-answers",
            translate("steps", "A poll has `scale` or `options`, not both."),
            hint,
        )
        values.pop("options" if scale else "scale", None)
    elif not given and not node.cut:
        hint = translate("steps", "Add: scale: 0-10")
        source.error(
            node, "missing-key", translate("steps", "A poll needs `scale` or `options`."), hint
        )
    elif options is not None and len(options) < 2:
        spot = node.find("options") or node
        source.error(spot, "one-option", translate("steps", "A poll needs at least two options."))
    if scale and scale[1] - scale[0] > _MOST_SCALE:
        message = translate("steps", "A scale has at most {most} steps.").format(most=_MOST_SCALE)
        source.error(
            node.find("scale") or node,
            "out-of-range",
            message,
            translate("steps", "Write: scale: 0-10"),
        )
        del values["scale"]


def _check_time(source: Source, node: Mapping, kind: type[Step], values: dict[str, Any]) -> None:
    given = values.get("minutes")
    shortest = values.get("shortest")
    parts = _parts(values)
    if given is None:
        if not parts and kind is not Showing and not node.cut and not _time_tried(node):
            message = translate("steps", "This step has no time; the plan counts 0 minutes for it.")
            source.warn(node, "no-minutes", message, translate("steps", "Add: minutes: 5"))
    elif parts > given:
        spot = node.find("minutes") or node
        message = translate(
            "steps", "The parts of this step take {parts}, the step {given}."
        ).format(parts=minutes_text(parts), given=minutes_text(given))
        source.warn(
            spot,
            "parts-too-long",
            message,
            translate("steps", "Write: minutes: {minutes}").format(minutes=f"{parts:g}"),
        )
    if shortest is not None and given is not None and shortest > given:
        message = translate("steps", "The shortest time is longer than the step, {given}.").format(
            given=minutes_text(given)
        )
        source.warn(node.find("shortest") or node, "shortest-too-long", message)


def _time_tried(node: Mapping) -> bool:
    """True if a time is given, be it under a wrong key: that has its own problem."""
    return any(
        isinstance(key, Scalar) and (key.text == "minutes" or meant(key.text, _TIMES) == "minutes")
        for key, _ in node.pairs
    )


def _parts(values: dict[str, Any]) -> float:
    parts: Iterable[Any] = values.get("rounds") or values.get("pauses") or ()
    return sum((part.minutes or 0 for part in parts), 0.0)
