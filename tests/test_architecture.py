"""The house rules that a machine can keep: floors, sizes, and what is loaded when."""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "presenter").rglob("*.py"))
CODE = [path for path in FILES if path.name != "__init__.py"]


def lines(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


def nodes(*kinds: type[ast.stmt]) -> Iterator[tuple[str, int]]:
    """Yield the name and the number of lines of each function or class of the program."""
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, kinds) and isinstance(
                node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
            ):
                assert node.end_lineno is not None
                where = path.relative_to(ROOT)
                yield f"{where}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def loaded_by(*arguments: str) -> set[str]:
    """Return the top-level modules loaded when the command has ended."""
    code = (
        "import sys\n"
        "from presenter.cli import main\n"
        f"sys.argv = ['presenter', *{list(arguments)!r}]\n"
        "try:\n    main()\n"
        "finally:\n"
        "    print('LOADED', *sorted({m.partition('.')[0] for m in sys.modules}))\n"
    )
    said = run(sys.executable, "-c", code)
    last = said.stdout.splitlines()[-1].split()
    assert last[0] == "LOADED", said.stdout + said.stderr
    return set(last[1:])


def test_floors() -> None:
    said = run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    assert said.returncode == 0, said.stdout + said.stderr


def test_no_file_is_long() -> None:
    assert not {str(p): lines(p) for p in FILES if lines(p) > 500}
    assert statistics.median(map(lines, CODE)) <= 200


def test_no_function_is_long() -> None:
    sizes = list(nodes(ast.FunctionDef, ast.AsyncFunctionDef))
    assert not [(name, size) for name, size in sizes if size > 60]
    assert statistics.median(size for _, size in sizes) <= 10


def test_no_class_is_long() -> None:
    assert not [(name, size) for name, size in nodes(ast.ClassDef) if size > 350]


def test_no_seam_to_a_foreign_thing_is_long() -> None:
    kinds = [
        (node.name, node.end_lineno - node.lineno + 1)
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and node.end_lineno is not None
        if "Protocol" in map(ast.unparse, node.bases)
    ]
    assert {"FilmPlayer", "Sound", "Clock", "Screens", "Awake"} <= {name for name, _ in kinds}
    assert not [(name, size) for name, size in kinds if size >= 40]


def test_version_loads_neither_qt_nor_a_player() -> None:
    assert not loaded_by("--version") & {"PySide6", "vlc", "av", "yaml"}


def test_check_of_a_broken_file_loads_no_qt(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("title: [\n", encoding="utf-8")
    loaded = loaded_by("check", str(broken))
    assert "yaml" in loaded
    assert not loaded & {"PySide6", "vlc", "av"}


def test_times_loads_neither_qt_nor_a_player(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    steps = "sections: [{title: S, steps: [{slide: A, minutes: 5}]}]\n"
    plan.write_text(f"title: T\n{steps}", encoding="utf-8")
    loaded = loaded_by("times", str(plan))
    assert "yaml" in loaded
    assert not loaded & {"PySide6", "vlc", "av"}
