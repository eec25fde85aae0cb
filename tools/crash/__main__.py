"""Kill a run's program, its power and its disk at many moments, and tell what was lost.

python -m tools.crash --moments 300
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.crash.judge import Found
from tools.crash.trials import killed, with_a_full_disk, without_power

_A_LEADER = 10  # copies made of one


def trials(folder: Path, moments: int, seed: str) -> Iterator[tuple[str, Found]]:
    """Yield what became of each crash, a third of them of each kind."""
    chance = random.Random(seed)
    each = moments // 3
    for _ in range(each):
        yield "kill -9", killed(_fresh(folder), chance)
    left = moments - 2 * each
    while left:
        now = min(_A_LEADER, left)
        left -= now
        yield from without_power(_fresh(folder), chance, now)
    done = 0
    while done < each:
        found = with_a_full_disk(_fresh(folder), chance)
        if found is not None:
            done += 1
            yield "full disk, then room", found


def _fresh(folder: Path) -> Path:
    """Return a new folder; that of the crash before is taken away."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def table(found: dict[str, list[Found]]) -> str:
    """Return a table of all kinds."""
    head = ("kind", "moments", "events", "lost at most", "ms old", "median", "film off", "wrong")
    rows = [head]
    for kind, each in found.items():
        films = [one.film_off_ms for one in each if one.film_off_ms is not None]
        ages = [one.lost_ms for one in each]
        rows.append(
            (
                kind,
                str(len(each)),
                str(sum(one.events for one in each)),
                str(max(one.lost for one in each)),
                f"{max(ages):.0f}",
                f"{statistics.median(ages):.0f}",
                f"{max(films):.0f} ms in {len(films)}" if films else "-",
                str(sum(bool(one.wrong) for one in each)),
            )
        )
    widths = [max(len(row[n]) for row in rows) for n in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def main() -> int:
    """Do as the command line says; 1 if anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.crash", description=__doc__)
    parser.add_argument("--moments", type=int, default=300)
    parser.add_argument("--seed", default="crash")
    given = parser.parse_args()
    found: dict[str, list[Found]] = {}
    with tempfile.TemporaryDirectory(prefix="crash-") as name:
        for number, (kind, one) in enumerate(
            trials(Path(name) / "now", given.moments, given.seed), 1
        ):
            found.setdefault(kind, []).append(one)
            for words in one.wrong:
                print(f"{number}, {kind}: {words}", flush=True)
    print(table(found))
    return 1 if any(one.wrong for each in found.values() for one in each) else 0


if __name__ == "__main__":
    sys.exit(main())
