"""A simulated day: the finish projected beside the truth, at three moments of each step."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.run.simulated import Day, table

if __name__ == "__main__":
    day = Day()
    moments = list(day.play())
    print(table(moments))
    apart = max(abs(one.projected - one.truth) * 60 for one in moments)
    print(f"\n{len(moments)} moments; projected and truth at most {apart:.3f} seconds apart")
    print("\nsection                        planned  actual    over (minutes)")
    for one in day.pace().sections:
        minutes = (one.planned / 60, one.spent / 60, one.over / 60)
        print(f"{one.title[:30]:30} {minutes[0]:7.1f} {minutes[1]:7.1f} {minutes[2]:+7.1f}")
