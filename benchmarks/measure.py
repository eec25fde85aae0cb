"""What the benchmarks share: medians, ratios and the table they print."""

from __future__ import annotations

import statistics
from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that `percent` of the values are not above."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(len(ordered) * percent / 100))]


def row(name: str, ours: float, floor: float, unit: str, limit: float) -> str:
    """Return a line of the table: our figure, the floor's in the same run, their ratio."""
    ratio = ours / floor if floor else float("inf")
    verdict = "ok" if ratio <= limit else "OVER"
    return (
        f"{name:44} {ours:9.2f} {unit:4} floor {floor:9.2f} {unit:4} "
        f"ratio {ratio:5.2f} (at most {limit:.1f}) {verdict}"
    )


def single(name: str, value: float, unit: str, limit: float | None = None) -> str:
    """Return a line for a figure that has no floor."""
    bound = "" if limit is None else f" (at most {limit:g}) {'ok' if value <= limit else 'OVER'}"
    return f"{name:44} {value:9.2f} {unit}{bound}"
