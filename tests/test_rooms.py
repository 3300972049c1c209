"""The rooms and who may use whom, as drawn in docs/ideas/rooms.md; no import loop, no room that is not drawn."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"

MAY_USE: dict[str, set[str]] = {
    "conversation": set(),
    "contact": {"conversation"},
    "event": {"conversation"},
    "problems": {"conversation"},
    "formats": {"conversation", "contact", "event"},
    "listener": {"conversation"},
    "look": {"conversation", "contact", "event", "formats"},
    "measures": {"conversation", "listener"},
    "reading": {"conversation", "listener", "measures"},
    "report": {"conversation", "listener", "measures", "reading"},
    "people": {"conversation", "contact", "event", "listener", "reading"},
    "follow_up": {"conversation", "contact", "event", "people"},
    "memory": {"conversation", "contact", "event", "listener", "measures", "people", "reading"},
    "samples": set(),
    "app": {
        "calendar",
        "conversation",
        "contact",
        "event",
        "follow_up",
        "formats",
        "listener",
        "look",
        "measures",
        "memory",
        "people",
        "reading",
        "report",
        "samples",
    },
    "calendar": {"follow_up", "people"},
    "cli": {"app"},
}
"""Each room, and the rooms it may use besides itself and `problems`, which all may use."""

ONE_ROOM_ONLY = {
    "alembic": "memory",
    "compressed_rtf": "formats",
    "holidays": "people",
    "jinja2": "report",
    "keyring": "memory",
    "numpy": "listener",
    "onnxruntime": "listener",
    "oxmsg": "formats",
    "phonenumbers": "people",
    "platformdirs": "memory",
    "psycopg": "memory",
    "py3langid": "look",
    "pypff": "formats",
    "recurring_ical_events": "formats",
    "rapidfuzz": "people",
    "rich": "cli",
    "selectolax": "formats",
    "sqlalchemy": "memory",
    "sqlcipher3": "memory",
    "striprtf": "formats",
    "tokenizers": "listener",
    "typer": "cli",
    "vl_convert": "report",
}
"""Libraries that one room alone may know."""

TWO_ROOMS_ONLY = {"icalendar": {"calendar", "formats"}}
"""Libraries that read in one room what they write in another."""


@dataclass(frozen=True)
class Import:
    """One import statement: which file, of which room, what it names."""

    file: str
    line: int
    room: str
    module: str


def imports_under(source: Path) -> Iterator[Import]:
    for path in sorted(source.rglob("*.py")):
        parts = path.relative_to(source / "regard").with_suffix("").parts
        room = parts[0] if parts[0] not in ("__init__", "__main__") else "face"
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for module in _modules(node):
                yield Import(str(path.relative_to(source)), getattr(node, "lineno", 0), room, module)


def _modules(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are absolute"
        module = node.module or ""
        return [f"{module}.{name.name}" for name in node.names] if module == "regard" else [module]
    return []


def trespasses(source: Path) -> list[str]:
    """Every import that the drawing does not allow."""
    found = []
    for each in imports_under(source):
        top, _, rest = each.module.partition(".")
        where = f"{each.file}:{each.line}: {each.room} may not use {each.module}"
        if top in ONE_ROOM_ONLY and each.room != ONE_ROOM_ONLY[top]:
            found.append(where)
        if top in TWO_ROOMS_ONLY and each.room not in TWO_ROOMS_ONLY[top]:
            found.append(where)
        if top != "regard" or each.room == "face":
            continue
        used = rest.split(".")[0]
        if used not in {each.room, "problems", "__version__"} | MAY_USE[each.room]:
            found.append(where)
    return found


def loops(source: Path) -> list[str]:
    """Modules that, by imports at the top of files, lead back to themselves."""
    graph: dict[str, set[str]] = {}
    names = {".".join(path.relative_to(source).with_suffix("").parts): path for path in source.rglob("*.py")}
    names = {name.removesuffix(".__init__"): path for name, path in names.items()}
    for name, path in names.items():
        tree = ast.parse(path.read_text("utf-8"))
        graph[name] = {module for node in tree.body for module in _targets(node) if module in names and module != name}
    return sorted(name for name in graph if _reaches(graph, name, name))


def _targets(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.ImportFrom) and node.module:
        return {node.module} | {f"{node.module}.{name.name}" for name in node.names}
    return set(_modules(node))


def _reaches(graph: dict[str, set[str]], start: str, goal: str) -> bool:
    seen: set[str] = set()
    ahead = list(graph[start])
    while ahead:
        name = ahead.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            ahead += graph[name]
    return False


def test_no_room_uses_a_room_it_may_not() -> None:
    assert trespasses(SOURCE) == []


def test_no_import_leads_back_to_itself() -> None:
    """A package whose `__init__` lists its files is not a loop, unless one of the files imports the package."""
    assert loops(SOURCE) == []


def test_every_room_is_drawn() -> None:
    rooms = {
        path.stem
        for path in (SOURCE / "regard").iterdir()
        if (path.is_dir() or path.suffix == ".py") and not path.name.startswith(("_", "."))
    }

    assert rooms == set(MAY_USE)


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("measures/planted.py", "from regard.reading import read"),
        ("measures/planted.py", "import regard"),
        ("cli/planted.py", "from regard.formats import FORMATS"),
        ("conversation.py", "import regard.problems\nimport regard.app"),
        ("listener/planted.py", "import rich.text"),
        ("measures/planted.py", "import numpy as np"),
        ("app.py", "def late():\n    from onnxruntime import InferenceSession"),
        ("app.py", "def late():\n    from regard.cli import main"),
        ("follow_up/planted.py", "from icalendar import Calendar"),
    ],
)
def test_a_planted_trespass_is_seen(tmp_path: Path, file: str, line: str) -> None:
    planted = tmp_path / "regard" / file
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_text(line)

    assert len(trespasses(tmp_path)) == 1


def test_a_planted_loop_is_seen(tmp_path: Path) -> None:
    room = tmp_path / "regard" / "measures"
    room.mkdir(parents=True)
    (room / "one.py").write_text("from regard.measures import two")
    (room / "two.py").write_text("from regard.measures.one import something")

    assert loops(tmp_path) == ["regard.measures.one", "regard.measures.two"]
