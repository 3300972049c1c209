"""Tables: the separator, the header, and rows that are broken."""

from __future__ import annotations

import time

from regard.formats import from_bytes
from regard.formats.csv_rows import Table, table_of


def table(text: str) -> Table:
    found = table_of(from_bytes("t.csv", text.encode()), lambda names: "name" in names, preamble=True)
    assert found is not None
    return found


def test_an_unclosed_quotation_mark_takes_only_its_own_line() -> None:
    rows = list(table('name,note\nMila,"open\nOtis,"shut"\nAnna,fine\n').rows())

    assert [(row.line, row.cells, bool(row.why)) for row in rows] == [
        (2, (), True),
        (3, ("Otis", "shut"), False),
        (4, ("Anna", "fine"), False),
    ]


def test_a_header_is_found_below_notes_and_of_two_columns_of_one_name_the_first_counts() -> None:
    found = table("Notes:\n\nid;name;name\n1;Mila;Brandt\n")

    assert (found.line, found.separator) == (3, ";")
    assert [found.cell(row, "name") for row in found.rows()] == ["Mila"]


def test_a_table_of_nothing_but_open_quotation_marks_takes_time_in_proportion() -> None:
    begin = time.process_time()

    assert len(list(table("name,note\n" + '"a,b\n' * 50_000).rows())) > 0
    assert time.process_time() - begin < 10
