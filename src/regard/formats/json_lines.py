"""Files of JSON, be it one value or a value on each line, as exports of large accounts are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from regard.conversation import Place
from regard.formats.file import File
from regard.problems import Problem

_LOOKED_AT = 20
"""Lines of the head that are parsed to recognise a file (judgement)."""


@dataclass(frozen=True, slots=True)
class Records:
    """What a file of JSON holds.

    Attributes:
        values: the one value, or, if that is a list, its members; else the value of each line.
        broken: one problem for each line that is not JSON.
    """

    values: tuple[object, ...]
    broken: tuple[Problem, ...] = ()


def records_in(file: File) -> Records:
    """All values in a file; none if it is not JSON."""
    if file.json is not None:
        return Records(_members(file.json))
    if not _opens_with_value(file):
        return Records(())
    values: list[object] = []
    broken: list[Problem] = []
    for number, line in enumerate(file.lines, 1):
        if not line.strip():
            continue
        value = _parsed(line)
        if value is None:
            broken.append(Problem(file.name, Place(number), "a line that is not JSON"))
        else:
            values.append(value)
    return Records(tuple(values), tuple(broken))


def first_records(file: File) -> tuple[object, ...]:
    """A few of a file's values, to recognise it by."""
    if file.json is not None:
        return _members(file.json)[:_LOOKED_AT]
    return tuple(value for value in _heads(file) if value is not None)


def objects(node: object) -> list[object]:
    """The objects in a list, or an object by itself, as pages of one or many have them."""
    return [each for each in (node if isinstance(node, list) else [node]) if isinstance(each, dict)]


def _heads(file: File) -> Iterator[object]:
    if _opens_with_value(file):
        yield from map(_parsed, file.opening[:_LOOKED_AT])


def _opens_with_value(file: File) -> bool:
    """Whether the first line that is not empty is a whole object."""
    return _parsed(next((line for line in file.opening if line.strip()), "")) is not None


def _members(tree: object) -> tuple[object, ...]:
    return tuple(tree) if isinstance(tree, list) else (tree,)


def _parsed(line: str) -> object:
    """The object on a line; None if there is none."""
    if not line.lstrip().startswith("{"):
        return None
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
