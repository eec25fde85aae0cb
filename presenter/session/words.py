"""Words that problems, plans and screens share."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.session.language import translate

_LONGEST_GUESS = 40


def clock_text(minutes: int) -> str:
    """Return minutes after midnight as a clock time: 570 is `09:30`."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def seconds_text(seconds: float) -> str:
    """Return a time in a film: 41 is `0:41`, 3700 is `1:01:40`; parts of a second are kept."""
    whole, part = divmod(round(seconds * 1000), 1000)
    minutes, rest = divmod(whole, 60)
    tail = f".{part:03}".rstrip("0") if part else ""
    if minutes < 60:
        return f"{minutes}:{rest:02}{tail}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}{tail}"


def minutes_text(minutes: float) -> str:
    """Return a duration in words: 1 is `1 minute`, 2.5 is `2.5 minutes`."""
    if minutes == int(minutes):
        return translate("words", "%n minute(s)", n=int(minutes))
    return translate("words", "{number} minutes").format(number=f"{minutes:g}")


# What people write who have not read which words the format has.
_MEANT = {
    "minutes": "time duration length min mins minute",
    "film": "video movie clip",
    "slide": "heading page text title",
    "discuss": "discussion question talk",
    "activity": "exercise task group_work",
    "poll": "vote survey quiz",
    "break": "tea coffee lunch rest",
    "text": "content body bullets",
    "image": "picture photo img",
    "ask": "question",
    "at": "time",
    "say": "script speak",
    "notes": "note comment",
    "pauses": "pause stops stop",
    "look_for": "watch look",
    "start": "begin begins starts",
    "finish": "end ends",
    "options": "answers choices",
    "steps": "slides",
}


def meant(word: str, known: Iterable[str]) -> str:
    """Return the known word that has this meaning or nearly this spelling, or an empty text."""
    known = tuple(known)
    word = word.strip().lower()
    same = (name for name in known if word in _MEANT.get(name, "").split())
    return next(same, "") or closest(word, known)


def closest(word: str, known: Iterable[str]) -> str:
    """Return the known word that was probably meant, or an empty text."""
    if len(word) > _LONGEST_GUESS:
        return ""
    # Loaded at the first mistake: it takes 6 ms, and most files have none.
    from difflib import get_close_matches

    by_case = {name.lower(): name for name in known}
    found = get_close_matches(word.strip().lower(), by_case, n=1, cutoff=0.6)
    return by_case[found[0]] if found else ""


def listed(words: Iterable[str], last: str = "or") -> str:
    """Return `a`, `b` or `c`, each between backquotes; `last` is "or" or "and"."""
    *most, final = [f"`{word}`" for word in words] or [translate("words", "nothing")]
    if not most:
        return final
    pattern = (
        translate("words", "{most} or {last}")
        if last == "or"
        else translate("words", "{most} and {last}")
    )
    return pattern.format(most=", ".join(most), last=final)


def brief(text: str, most: int = 50) -> str:
    """Return a text on one line, cut with an ellipsis where it is long."""
    line = " ".join(text[: most * 8].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def quoted(text: str) -> str:
    """Return a text between quotation marks, as a session file writes it."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
