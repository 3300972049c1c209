"""Rules of all support desks that no single trap shows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.test_every_format import feed
from regard.formats import FORMATS, Given, from_bytes
from regard.formats.zendesk import FORMAT as ZENDESK

Tree: TypeAlias = Any
"""A parsed file."""

TRAPS = Path(__file__).parent / "traps"
DESKS = ("abcd", "freshdesk", "help_scout", "hubspot", "intercom", "zendesk")

desks = {each.card.name: each for each in FORMATS if each.card.name in DESKS}
seeds = [
    (name, path) for name in DESKS for path in sorted((TRAPS / name).glob("*.json")) if ".expected" not in path.name
]

ODD: list[object] = [None, True, -1, 1e300, 10**30, "", "\ud800", "<p", [], {}, [None], [[]], {"id": {}}, "9" * 70]


def places(node: Tree, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The path of every value in a tree."""
    found = [path]
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in entries:
        found += places(value, (*path, key))
    return found


def put(node: Tree, path: tuple[str | int, ...], value: Tree) -> None:
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value


@pytest.mark.parametrize(("name", "path"), seeds, ids=lambda value: getattr(value, "stem", value))
@given(chance=st.data())
def test_any_value_may_stand_anywhere(name: str, path: Path, chance: st.DataObject) -> None:
    """A tree with a value of the wrong kind in it is read or refused in one sentence, and all items are counted."""
    tree = json.loads(path.read_text("utf-8"))
    where = chance.draw(st.sampled_from(places(tree)[1:]))
    put(tree, where, chance.draw(st.sampled_from(ODD)))

    feed(desks[name], json.dumps(tree).encode())


@pytest.mark.parametrize(("name", "path"), seeds, ids=lambda value: getattr(value, "stem", value))
def test_nobody_else_takes_a_file_of_a_desk(name: str, path: Path) -> None:
    """One format is sure of it, and it is this one."""
    file = from_bytes(path.name, path.read_bytes())
    sure = {each.card.name: each.sure(file) for each in FORMATS if not each.of_bytes}

    assert [each for each, how in sure.items() if how >= 0.7] == [name]


def test_a_time_without_zone_is_in_the_zone_that_was_given() -> None:
    comment = {"id": 1, "author_id": 5, "body": "Did it rain?", "public": True, "created_at": "2026-03-02 09:15:00"}
    data = json.dumps({"comments": [comment]}).encode()
    told = ZENDESK.read(from_bytes("tickets", data, Given(zone="Europe/Berlin")))
    untold = ZENDESK.read(from_bytes("tickets", data))

    assert str(told.conversations[0].turns[0].sent) == "2026-03-02 09:15:00+01:00"
    assert [(each.what, each.value) for each in told.settled] == [("zone", "Europe/Berlin")]
    assert str(untold.conversations[0].turns[0].sent) == "2026-03-02 09:15:00"
    assert not untold.settled
