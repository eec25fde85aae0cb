"""How many groups, and how large: no group is ever of one, and sizes differ by one at most."""

from __future__ import annotations

from presenter.session.language import translate
from presenter.session.values import value

TABLES = "tables"
LARGEST = 12
"""The largest size of a group that can be asked for; who wants more asks for tables."""
_NAMED = {"pairs": 2, "threes": 3, "fours": 4}


@value
class Split:
    """How a room is to be split: into groups of `size` people or, where that is 0, `tables`."""

    size: int = 0
    tables: int = 0

    @property
    def way(self) -> str:
        """What the event that tells of the groups says they were made by: `3`, `tables-5`."""
        return str(self.size) if self.size else f"{TABLES}-{self.tables}"


def split_of(groups: str) -> Split | None:
    """Return what a session file or an event says of groups; None if it says nothing of use.

    Where a file says `tables`, there are no tables until somebody says how many.
    """
    by_table, _, tables = groups.partition("-")
    if by_table == TABLES:
        return Split(tables=int(tables) if tables.isdecimal() and len(tables) < 4 else 0)
    size = _NAMED.get(groups) or (int(groups) if groups.isdecimal() and len(groups) < 4 else 0)
    return Split(size=min(size, LARGEST)) if size > 1 else None


def sizes(count: int, split: Split) -> tuple[int, ...]:
    """Return the sizes of the groups of so many people, larger ones first; none below two people.

    A person left over makes a pair a three. Threes have three parts to play, so those left over
    make fours rather than a pair. Larger groups are as near to the size wanted as can be, and
    rather smaller than larger: in a small group more is said by each.
    """
    if count < 2:
        return ()
    many = _many(count, split)
    each, more = divmod(count, many)
    return tuple([each + 1] * more + [each] * (many - more))


def _many(count: int, split: Split) -> int:
    most = count // 2  # in more of them somebody would be alone
    if not split.size:
        return min(max(1, split.tables), most)
    fewer, rest = divmod(count, split.size)
    if not rest:
        return max(1, min(fewer, most))
    more = min(fewer + 1, most)
    if not fewer:
        return 1
    if split.size <= 3:
        return fewer if rest <= fewer else more
    return min((more, fewer), key=lambda many: (_off(count, many, split.size), -many))


def _off(count: int, many: int, size: int) -> int:
    each, left = divmod(count, many)
    return left * abs(each + 1 - size) + (many - left) * abs(each - size)


def explained(count: int, split: Split) -> str:
    """Say in words what so many people come to, and why where the numbers are uneven."""
    made = sizes(count, split)
    if not made:
        return translate("splitting", "Groups need two people at least.")
    words = translate("splitting", "%n people: {groups}.", n=count)
    said = words.format(groups=counted(made))
    why = _why(count, split, made)
    return f"{said} {why}" if why else said


def counted(made: tuple[int, ...]) -> str:
    """Return sizes of groups in words: 3 threes and 2 fours."""
    parts = [_named(size, made.count(size)) for size in sorted(set(made))]
    if len(parts) == 1:
        return parts[0]
    listed = ", ".join(parts[:-1])
    return translate("splitting", "{some} and {others}").format(some=listed, others=parts[-1])


def _named(size: int, many: int) -> str:
    match size:
        case 1:
            return translate("splitting", "%n alone", n=many)
        case 2:
            return translate("splitting", "%n pair(s)", n=many)
        case 3:
            return translate("splitting", "%n three(s)", n=many)
        case 4:
            return translate("splitting", "%n four(s)", n=many)
        case _:
            return translate("splitting", "%n group(s) of {size}", n=many).format(size=size)


def _why(count: int, split: Split, made: tuple[int, ...]) -> str:
    if not split.size:
        return _why_tables(count, split, made)
    others = [size for size in made if size != split.size]
    if not others:
        return translate("splitting", "It comes out even.")
    if count < split.size:
        return translate("splitting", "There are no more people than that.")
    if split.size == 2:
        return translate("splitting", "One group is a three, so that nobody is left over.")
    if others[0] > split.size:
        return translate(
            "splitting", "%n group(s) (is|are) larger, so that nobody is left over.", n=len(others)
        )
    return translate(
        "splitting", "%n group(s) (is|are) smaller, as there are not more people.", n=len(others)
    )


def _why_tables(count: int, split: Split, made: tuple[int, ...]) -> str:
    if len(made) < split.tables:
        return translate(
            "splitting", "Only %n table(s) (is|are) used, so that nobody is alone.", n=len(made)
        )
    if count % len(made):
        return translate("splitting", "The tables differ by one person.")
    return translate("splitting", "It comes out even.")
