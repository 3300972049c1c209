"""Tables as comma-separated values: which line is the header, what separates cells, and each row with its line.

- Cells stand between commas, semicolons or tabs: whichever the header has most of. A first line `sep=;` says it.
- A cell between quotation marks may go over many lines. A row that is not as wide as the header and goes over many
  lines has a quotation mark too many or too few: its first line alone is given up, so that it swallows none of the
  rows after it.
- Empty cells at the end of a row are nothing; other rows that are too wide or too narrow are given up, since nothing
  says which of their cells is missing.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.pieces import fold
from regard.problems import NotText, Problem

MOST_LINES = 1_000
"""Lines that one row can have (judgement); a row with more has a quotation mark that nothing closes."""

MOST_REPAIRS = 1_000
"""So often is a table read again after a quotation mark too many; each time costs up to 1,000 lines."""

PREAMBLE = 30
"""Lines in which the header is looked for; LinkedIn has three or four lines of notes before it."""

WIDEST = 1_000
"""Cells in a header; Google's have up to a few hundred."""

_SEPARATORS = ",;\t"
_SAID = re.compile(r"sep=([,;\t|])\s*", re.IGNORECASE)
_BETWEEN_QUOTES = re.compile(r'"[^"]*"')


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        line: the 1-based line of the file on which it begins.
        cells: its cells, as many as the header has; empty if the row was given up.
        why: why it was given up; empty if it was not.
    """

    line: int
    cells: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True)
class Table:
    """A table in a file.

    Attributes:
        file: the file.
        line: the header's line, 1-based.
        separator: what stands between cells.
        names: the names of the columns, folded and in small letters.
    """

    file: File
    line: int
    separator: str
    names: tuple[str, ...]

    @cached_property
    def columns(self) -> dict[str, int]:
        """Where each column is; of two of one name, the first."""
        found: dict[str, int] = {}
        for index, name in enumerate(self.names):
            found.setdefault(name, index)
        return found

    def has(self, *names: str) -> bool:
        """Whether it has all of these columns."""
        return all(name in self.columns for name in names)

    def rows(self) -> Iterator[Row]:
        """Its rows; what is empty is none."""
        for line, cells, why in _records(self.file.lines, self.line, self.separator, len(self.names)):
            if why or any(cell and not cell.isspace() for cell in cells):
                yield Row(line, () if why else tuple(cells), why)

    def cell(self, row: Row, *names: str) -> str:
        """The first of these columns that says anything in a row."""
        columns = self.columns
        for name in names:
            if name in columns and (cell := row.cells[columns[name]]).strip():
                return cell
        return ""

    def problem(self, row: Row, what: str = "", to_do: str = "") -> Problem:
        """Why a row is left out."""
        return Problem(self.file.name, Place(row.line), what or row.why, to_do)


def table_of(file: File, is_header: Callable[[frozenset[str]], bool], *, preamble: bool = False) -> Table | None:
    """The table of a file; None if there is no header of the kind asked for.

    Args:
        file: the file.
        is_header: whether the names of the columns are the right ones.
        preamble: whether anything but a line `sep=;` may stand before the header.
    """
    try:
        lines = file.head.split("\n", PREAMBLE + 1)[:PREAMBLE]
    except NotText:
        return None
    said = _SAID.fullmatch(lines[0])
    for number, line in enumerate(lines, 1):
        if not line.strip() or (number == 1 and said):
            continue
        if (table := _header(file, number, line, said[1] if said else "")) and is_header(frozenset(table.names)):
            return table
        if not preamble:
            return None
    return None


def _header(file: File, number: int, line: str, separator: str) -> Table | None:
    plain = _BETWEEN_QUOTES.sub("", line)
    separator = separator or max(_SEPARATORS, key=plain.count)
    if not 0 < plain.count(separator) < WIDEST:
        return None
    try:
        cells = next(csv.reader([line], delimiter=separator))
    except csv.Error:
        return None
    return Table(file, number, separator, tuple(fold(cell).strip("\ufeff ").casefold() for cell in cells))


def _records(lines: Sequence[str], begin: int, separator: str, width: int) -> Iterator[tuple[int, Sequence[str], str]]:
    """Line, cells and what is wrong of each row below the header."""
    repairs = 0
    while begin < len(lines):
        for line, after, cells in _run(lines, begin, separator):
            begin = after
            why = "" if cells is None else _why_not(cells, width)
            if (cells is None or (why and after - line > 1)) and repairs < MOST_REPAIRS:
                repairs += 1
                begin = line + 1
                yield line + 1, (), "a quotation mark too many or too few"
                break
            yield line + 1, (cells or ())[:width], why or ("a cell that never ends" if cells is None else "")


def _why_not(cells: Sequence[str], width: int) -> str:
    if len(cells) < width:
        return f"{len(cells)} cells under {width} columns" if cells else ""
    return f"{len(cells)} cells under {width} columns" if any(cell.strip() for cell in cells[width:]) else ""


def _run(lines: Sequence[str], begin: int, separator: str) -> Iterator[tuple[int, int, list[str] | None]]:
    """Rows from a line on: where each begins, where the next does, and its cells; None where it cannot be read."""
    feed = _Feed(lines, begin)
    reader = csv.reader(feed, delimiter=separator, strict=True)
    while True:
        first = feed.next
        feed.stop = first + MOST_LINES
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield first, feed.next, None
            return
        yield first, feed.next, None if feed.stopped else cells
        if feed.stopped:
            return


@dataclass(slots=True)
class _Feed:
    """Lines for the reader, at most so many for one row."""

    lines: Sequence[str]
    next: int
    stop: int = 0
    stopped: bool = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.next >= len(self.lines):
            raise StopIteration
        if self.next >= self.stop:
            self.stopped = True
            raise StopIteration
        self.next += 1
        return self.lines[self.next - 1] + "\n"
