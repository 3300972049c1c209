"""What is said of much that cannot be read: each by itself where there is little, together where the reason is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regard.app import CannotRead, Problem

MOST_ALIKE = 2
"""So many files or messages with the same reason are named one by one: a folder may hold thousands of photos."""


def in_few_lines(refused: Sequence[CannotRead]) -> list[str]:
    """One line for each file, or for all files with one reason; those that only wait for an answer come first."""
    from regard.app import MustBeTold

    alike: dict[tuple[str, str], list[CannotRead]] = {}
    for each in sorted(refused, key=lambda each: not isinstance(each, MustBeTold)):
        alike.setdefault((each.what, each.to_do), []).append(each)
    lines: list[str] = []
    for (what, to_do), files in alike.items():
        if len(files) <= MOST_ALIKE:
            lines += [str(each) for each in files]
        else:
            lines.append(f"{files[0].file} and {len(files) - 1:,} more files: {what} {to_do}")
    return lines


def reasons_in_few_lines(problems: Sequence[Problem]) -> list[str]:
    """One line for each problem, or for the first of those that are alike, with the number of the others."""
    alike: dict[tuple[str, str], list[Problem]] = {}
    for each in problems:
        alike.setdefault((each.what, each.to_do), []).append(each)
    lines: list[str] = []
    for found in alike.values():
        if len(found) <= MOST_ALIKE:
            lines += [str(each) for each in found]
        else:
            lines.append(f"{found[0]}; likewise {len(found) - 1:,} more")
    return lines
