"""No sentence about people holds a verdict: every text in the room that is shown, read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import regard.people

ROOM = Path(regard.people.__file__).parent
SHOWN = ("trust", "culture", "portrait", "preparing", "occasions", "who_is_who", "in_words")

VERDICTS = re.compile(
    r"\b(?:unreliable|reliable|trustworthy|score|rank|rating|grade|fail(?:s|ed|ure)?|wrong|error|fault|blame|guilty"
    r"|broke|broken|forgot|neglect\w*|ignor\w+|careless|lazy|rude|cold|difficult|toxic|needy|selfish|weak|poor"
    r"|bad(?:ly)?|good|best|worst|better|worse|always|never|should have|must|obviously|clearly|personality"
    r"|type of person|kind of person)\b",
    re.IGNORECASE,
)
EXCLAIMS = re.compile(r"!(?!=)")


def texts(file: Path) -> Iterator[str]:
    """The strings of a module that have several words, but for its docstrings."""
    tree = ast.parse(file.read_text("utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value


@pytest.mark.parametrize("module", SHOWN)
def test_no_text_is_a_verdict(module: str) -> None:
    found = [text for text in texts(ROOM / f"{module}.py") if " " in text]

    assert [text for text in found if VERDICTS.search(text) or EXCLAIMS.search(text)] == []


def test_a_planted_verdict_is_seen(tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text('"""Never mind this."""\nSAYS = f"{1} is unreliable, as ever"')

    assert [text for text in texts(planted) if VERDICTS.search(text)] == [" is unreliable, as ever"]


def test_there_is_something_to_look_at() -> None:
    assert sum(" " in text for module in SHOWN for text in texts(ROOM / f"{module}.py")) > 40
