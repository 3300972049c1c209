"""A large file takes time and memory in proportion to what is in it: a hundredth of what `make bench-large` reads.

The bounds are generous. They are broken by a step that takes time with the square of the size, by a whole file that is
copied into memory, and by an archive that is unpacked because nobody looked at what it says of itself.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.large_files import CASES, Taken, page, sparse_files, taken_by, with_rows

ALONE = 60
"""MiB that Python and the readers take before they have read anything, with a margin."""

SPARSE = 2 * 10**8
"""Bytes; far more than may be held."""

ITEMS = {
    "whatsapp": (10_000, 1.2),
    "mailbox": (400, 12.0),
    "vcards": (1_000, 6.0),
    "calendar": (1_000, 12.0),
    "sms": (10_000, 2.0),
    "slack": (5_000, 2.0),
    "messages": (10_000, 1.5),
}
"""Of each kind how many, and how many KiB each may take: three times what they do."""


@pytest.mark.parametrize("name", ITEMS)
def test_a_large_file_takes_time_and_memory_in_proportion(name: str, tmp_path: Path) -> None:
    """Four times as many items: a step whose time grows with the square would take sixteen times as long."""
    items, kib = ITEMS[name]
    small, large = (taken_by(CASES[name].make(folder(tmp_path, str(count)), count)) for count in (items, 4 * items))

    assert large.items > 3 * small.items > items
    assert large.seconds < 8 * max(small.seconds, 0.2)
    assert large.mib < ALONE + 4 * items * kib / 1024


@pytest.mark.parametrize("name", ["whatsapp", "sms", "messages"])
def test_what_many_messages_take_is_little_more_than_their_words(name: str, tmp_path: Path) -> None:
    """As objects 200,000 take 118 to 189 MiB, Python included; packed, 61 to 83."""
    assert taken_by(CASES[name].make(tmp_path, 200_000)).mib < 100


def folder(tmp_path: Path, name: str) -> Path:
    (tmp_path / name).mkdir()
    return tmp_path / name


@pytest.mark.parametrize(
    ("name", "size", "said"),
    [
        ("bomb", 100, "unpacks to far more than any text does"),
        ("nested", 6, "is an archive in an archive in an archive"),
        ("overlapping", 3, "shares its bytes with another file"),
        ("many_members", 100_001, "it holds over 100,000 files"),
    ],
)
def test_an_archive_that_was_made_to_harm_is_refused(name: str, size: int, said: str, tmp_path: Path) -> None:
    taken = taken_by(CASES[name].make(tmp_path, size))

    assert said in taken.said
    assert 0 < taken.mib < 3 * ALONE
    assert taken.seconds < 30


def test_an_archive_that_packs_well_is_read_as_a_stream(tmp_path: Path) -> None:
    """A mailbox of 100 MiB that takes one in the archive."""
    taken = taken_by(CASES["mild_bomb"].make(tmp_path, 100))

    assert taken.said == "1 conversations"
    assert taken.mib < 100


def test_ten_gigabytes_of_nothing_are_not_taken_into_memory(tmp_path: Path) -> None:
    """One file for each format that reads as a stream, and some of the others, which all refuse it in one place."""
    streams = {"eml", "emlx", "icalendar", "imessage_db", "macos_address_book", "mbox", "sms_backup", "vcard"}
    for name, path in sparse_files(tmp_path, SPARSE):
        if name in {*streams, "whatsapp", "outlook_msg", "plain_text", "telegram"}:
            taken = taken_by(path)
            assert taken.said, name
            whole = path.stat().st_size / 2**20 if name == "outlook_msg" else 0  # its parts lie all over it
            assert 0 < taken.mib < 2 * ALONE + whole, name
        path.unlink()


def test_a_figure_that_is_not_reached_is_said_so() -> None:
    rows = [("a chat", 10, Taken(2.0, 299.0, 10, "1 conversations")), ("a bomb", 1, Taken(0.5, 900.0, 0, "refused"))]

    written = page(rows, {"mbox": Taken(3.0, 350.0, 0, "x"), "eml": Taken(0.1, 30.0, 0, "y")}, 10**10)

    assert "| a chat | 10 | 2.0 | 299 | yes | 5 | 1 conversations |" in written
    assert "| a bomb | 1 | 0.5 | 900 | **no** |  | refused |" in written
    assert "Over 300 MiB: mbox 350 MiB." in written
    assert "Over a second: mbox 3 s." in written


def test_a_row_that_is_measured_anew_leaves_the_others_as_they_were() -> None:
    rows = [(name, 10, Taken(2.0, 299.0, 10, "1 conversations")) for name in ("a chat", "a chat of two")]
    before = page(rows, {"mbox": Taken(3.0, 350.0, 0, "x")}, 10**10)

    after = with_rows(before, [("a chat", 10, Taken(1.0, 99.0, 10, "1 conversations"))])

    assert after == before.replace("| a chat | 10 | 2.0 | 299 | yes | 5 |", "| a chat | 10 | 1.0 | 99 | yes | 10 |")
    assert after != before
