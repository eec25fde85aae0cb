"""What the console says of groups: who is in them, why they are so large, who meets again."""

from __future__ import annotations

from collections.abc import Mapping

from presenter.run.emblem import emblem_words
from presenter.run.groups import Face, Grouping
from presenter.run.mixing import Mix
from presenter.run.splitting import counted, explained, sizes, split_of
from presenter.session.language import noop, translate

_NAMED_AGAIN = 4  # pairs that are named

FACES: tuple[tuple[Face, str], ...] = (
    (Face.NUMBERS, noop("group_words", "Numbers to count off")),
    (Face.NAMES, noop("group_words", "Names")),
    (Face.COLOURS, noop("group_words", "Colours and shapes")),
)


def called(person: int, names: Mapping[int, str]) -> str:
    """Return what the facilitator calls somebody: her name, else her number."""
    return names.get(person) or str(person)


def both(person: int, names: Mapping[int, str]) -> str:
    """Return somebody's number and, where it is known, her name."""
    return f"{person} · {names[person]}" if names.get(person) else str(person)


def group_line(number: int, group: tuple[int, ...], names: Mapping[int, str]) -> str:
    """Return a group in a line: its sign in words, and who is in it."""
    people = ", ".join(called(person, names) for person in group)
    if not people:
        people = translate("group_words", "nobody is left")
    return translate("group_words", "{group}: {people}").format(
        group=emblem_words(number), people=people
    )


def size_words(made: Grouping, *, joined: bool = False) -> str:
    """Say what groups there are, and why where numbers are uneven.

    Groups `joined` of others are as large as those were.
    """
    there = tuple(sorted((len(group) for group in made.groups if group), reverse=True))
    split = split_of(made.way)
    if split is not None and there == sizes(sum(there), split):
        return explained(sum(there), split)
    if joined:
        words = translate("splitting", "%n people: {groups}.", n=sum(there))
        return words.format(groups=counted(there))
    words = translate("group_words", "%n people: {groups}. Some came or left since.", n=sum(there))
    return words.format(groups=counted(there))


def again_words(mix: Mix, names: Mapping[int, str], *, first: bool) -> str:
    """Say who meets again, and whether that can be avoided; nothing for the `first` groups."""
    if not mix.again:
        return "" if first else translate("group_words", "Nobody meets anybody again.")
    pairs = [
        translate("group_words", "{one} and {other}").format(
            one=called(one, names), other=called(other, names)
        )
        for one, other in mix.again[:_NAMED_AGAIN]
    ]
    more = len(mix.again) - len(pairs)
    told = "; ".join(pairs)
    if more:
        told += " " + translate("group_words", "and %n more", n=more)
    return _again(len(mix.again), proven=mix.proven).format(who=told)


def _again(count: int, *, proven: bool) -> str:
    if proven:
        return translate(
            "group_words",
            "%n pair(s) of people meet again, which cannot be avoided: {who}.",
            n=count,
        )
    return translate(
        "group_words",
        "%n pair(s) of people meet again, the fewest that were found: {who}.",
        n=count,
    )


def face_words(face: Face, *, named: bool) -> str:
    """Say what is to be done in the room so that people find their groups."""
    if face is Face.COLOURS:
        return translate(
            "group_words",
            "Hand out cards by the list below. Dealt at random, people may meet again.",
        )
    if face is Face.NAMES:
        if named:
            return translate("group_words", "The wall shows the names.")
        return translate("group_words", "No names are known: the wall shows numbers.")
    return translate(
        "group_words", "Have people count off round the room once, and keep their number all day."
    )
