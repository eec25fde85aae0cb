"""All benchmarks, or those named: `python -m benchmarks [--player qt] [start keys film …]`.

Each runs in a process of its own and prints its lines of the table.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAMES = ("start", "keys", "film", "accuracy", "players", "zoo", "walk", "reading", "idle", "sound")


def machine() -> str:
    """Return what the figures depend on, in a line."""
    versions = [
        f"{name} {importlib.metadata.version(name)}"
        for name in ("PySide6-Essentials", "python-vlc", "PyYAML")
    ]
    return ", ".join(
        [
            f"{_processor()} x {os.cpu_count()}",
            f"load {os.getloadavg()[0]:.1f}",
            f"{platform.system()} {platform.release()}",
            f"Python {platform.python_version()}",
            *versions,
        ]
    )


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text().splitlines() if facts.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def main() -> int:
    """Run what is asked for; return 1 if something could not be measured."""
    wanted = sys.argv[1:]
    player = ""
    if wanted[:1] == ["--player"]:
        player, wanted = wanted[1], wanted[2:]
    wanted = wanted or list(NAMES)
    if unknown := [name for name in wanted if name not in NAMES]:
        print(f"There is no benchmark {unknown[0]}: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    print(machine(), flush=True)
    # Python keeps what it has compiled, as it does for everybody who presents.
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    if player:
        env["BENCH_PLAYER"] = player
    failed = 0
    for name in wanted:
        print(f"\n{name}", flush=True)
        failed |= subprocess.run([sys.executable, str(HERE / f"{name}.py")], env=env).returncode
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
