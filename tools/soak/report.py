"""What came of a soak: verdicts, for people and for programs."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass
from typing import Any

from tools.soak.machine import trend

# A picture counts as lost where others left the machine to us; where they did not (two cores, and
# a compiler beside), a film must lose some and nobody learns anything from how many.
LOST = 0.002  # share of painted pictures, one in five hundred: eight in a film of three minutes
LOST_BUSY = 0.05
STALL = 0.5  # seconds the window's thread may stand still once; 0.1 is aimed at and counted
STALL_CROWDED = 2.0  # where others have the machine: a thread that lacks a core holds up the rest
STALLS = 20.0  # an hour, over 0.1 s, of the window's own making
GROWTH = 30.0  # megabytes an hour, after the warm-up
FILLED = 3  # shows after which all layouts that are kept are there: 512, and no more
BETWEEN = 15.0  # megabytes, of the later shows over the earlier ones
JUDGED = 600.0  # seconds from which on a trend in memory says something
WARM = 0.25  # of the time: caches fill


@dataclass(frozen=True)
class Verdict:
    """One thing that was looked at."""

    name: str
    ok: bool
    words: str


def verdicts(found: dict[str, Any], kills: list[dict[str, Any]]) -> list[Verdict]:
    """Judge what a worker found, and what was found of those killed."""
    faults = found["faults"]
    kinds = ("exception", "warning", "log", "Qt", "end", "terminal")
    return [
        *(_faults(kind, faults) for kind in kinds),
        _film(found["film"]),
        _stalls(found["stalls"], found["seconds"]),
        *_memory(found["samples"]),
        _between(found.get("rests", [])),
        _record(found, faults),
        *([_kills(kills)] if kills else []),
    ]


def _faults(kind: str, faults: list[dict[str, Any]]) -> Verdict:
    mine = [fault for fault in faults if fault["kind"] == kind]
    count = sum(fault["count"] for fault in mine)
    words = "none" if not mine else f"{count}, of {len(mine)} different ones"
    return Verdict(_NAMES[kind], not mine, words)


_NAMES = {
    "exception": "exceptions",
    "warning": "Python's warnings",
    "log": "log lines at warning or worse",
    "Qt": "Qt's messages",
    "end": "ends nobody asked for",
    "terminal": "troubles told on the terminal",
}


def _film(film: dict[str, Any]) -> Verdict:
    lost, painted = film["lost"], film["painted"]
    ours, busy = lost["player"] + lost["window"], lost["player_busy"] + lost["window_busy"]
    whole = max(1, painted)
    short = len(film["ends_short"])
    words = (
        f"{painted} painted; lost {ours} ({lost['window']} by the window, {lost['player']} by the"
        f" player) and {busy} while others had the machine; {lost['at_pauses']} at pauses;"
        f" went back {film['went_back']} times; ends: {film['ends_whole']} whole, {short} short"
    )
    ok = ours / whole <= LOST and busy / whole <= LOST_BUSY and not film["went_back"]
    return Verdict("pictures of films", ok, words)


def _stalls(stalls: dict[str, Any], seconds: float) -> Verdict:
    own, worst = stalls["own_over_100_ms"], stalls["own_worst_ms"]
    words = (
        f"worst {stalls['worst_ms']} ms; over 100 ms {stalls['over_100_ms']} times, over 300 ms"
        f" {stalls['over_300_ms']} times; with a core to itself over 100 ms {own} times, worst"
        f" {worst} ms; while opening {stalls['opening']} times"
    )
    ok = worst <= STALL * 1000 and stalls["crowded_worst_ms"] <= STALL_CROWDED * 1000
    return Verdict("the window's thread", ok and own <= max(3, STALLS * seconds / 3600), words)


def _memory(samples: list[dict[str, Any]]) -> list[Verdict]:
    if len(samples) < 4:
        return [Verdict("memory", True, "not measured: too short, or no /proc")]
    warm = samples[round(len(samples) * WARM) :]
    first, last = warm[0], warm[-1]
    judged = last["at"] - first["at"] >= JUDGED
    note = "" if judged else " (too short to judge)"
    found = []
    # What is open goes up and down with the film of the moment: 150 MB, ten threads of decoders.
    for name, key, most, noise, unit in (
        ("memory (PSS)", "pss", GROWTH, 25.0, " MB"),
        ("threads", "threads", 4.0, 6.0, ""),
        ("open files", "files", 4.0, 4.0, ""),
    ):
        grows = trend([(one["at"], float(one[key])) for one in warm])
        peak = max(one[key] for one in samples)
        words = (
            f"{first[key]}{unit} after the warm-up, {last[key]}{unit} at the end, {peak}{unit} at"
            f" most; {grows:+.1f}{unit} an hour{note}"
        )
        grown = grows * (last["at"] - first["at"]) / 3600
        # A trend within the swing of the films is none; what stays is seen between the shows.
        values = sorted(float(one[key]) for one in warm)
        swing = values[len(values) * 3 // 4] - values[len(values) // 4]
        fine = grows <= most or grown <= max(noise, swing / 2)
        found.append(Verdict(name, not judged or fine, f"{words}; {swing:.0f}{unit} of swing"))
    return found


def _between(rests: list[dict[str, Any]]) -> Verdict:
    """Judge what stays in memory when a show is over, once layouts kept for the next are many."""
    kept = [one["pss"] for one in rests[FILLED:]]
    if len(kept) < 2:
        return Verdict("memory between shows", True, "not judged: too few shows ended")
    grown = statistics.median(kept[len(kept) // 2 :]) - statistics.median(kept[: len(kept) // 2])
    listed = ", ".join(f"{one['pss']:.0f}" for one in rests)
    return Verdict("memory between shows", grown <= BETWEEN, f"{listed} MB; {grown:+.1f} MB")


def _record(found: dict[str, Any], faults: list[dict[str, Any]]) -> Verdict:
    wrong = [fault for fault in faults if fault["kind"] == "record"]
    words = f"{found['events']} events, {found['records_checked']} records compared"
    return Verdict("records", not wrong, words + (f"; {len(wrong)} differ" if wrong else ""))


def _kills(kills: list[dict[str, Any]]) -> Verdict:
    wrong = [words for kill in kills for words in kill["wrong"]]
    counts = ", ".join(f"{kill.get('recorded', 0)} of {kill['told']}" for kill in kills)
    return Verdict(
        "killed", not wrong, f"{len(kills)} times; events recorded: {counts}. {' '.join(wrong)}"
    )


def as_text(found: dict[str, Any], kills: list[dict[str, Any]]) -> str:
    """Return the report for people."""
    judged = verdicts(found, kills)
    task = found["task"]
    lines = [
        f"Soaked for {found['seconds'] / 60:.1f} minutes, seed {task['seed']}: {found['deeds']}"
        f" things done, {found['strokes']} keys, clicks and rests, {found['shows']} shows,"
        f" {task['clips']} clips;"
        f" others took {found['others']:.0%} of the machine.",
        "",
        *(f"  {'ok  ' if one.ok else 'FAIL'} {one.name}: {one.words}" for one in judged),
    ]
    for fault in found["faults"]:
        lines += ["", f"{fault['kind'].upper()} at {fault['at']} s, {fault['count']} times:"]
        lines += [f"  {line}" for line in fault["text"].splitlines()]
        lines += ["  before it:", *(f"    {line}" for line in fault["before"])]
    for at, film, before, after in found["film"].get("backs", []):
        lines += ["", f"{film} went back at {at} s, from picture {before} to {after}."]
    if found["stalls"]["worst"]:
        lines += ["", "The window's thread stood longest:"]
    for stall in found["stalls"]["worst"]:
        passed, *parts = (round(stall[one] * 1000) for one in ("seconds", "worked", "queued"))
        when = "" if stall["show"] else ", while opening"
        lines.append(f"  at {stall['at']} s {passed} ms: work {parts[0]}, no core {parts[1]}{when}")
        lines.append(f"    {' < '.join(stall['where'][:5])}")
    ok = all(one.ok for one in judged)
    again = f"make soak SOAK_SEED={task['seed']} does the same again."
    return "\n".join([*lines, "", "All is well." if ok else f"Something failed. {again}"])


def as_json(found: dict[str, Any], kills: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the report for programs."""
    judged = verdicts(found, kills)
    told = {"ok": all(one.ok for one in judged), "verdicts": [asdict(one) for one in judged]}
    return told | found | {"kills": kills}
