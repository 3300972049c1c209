"""Names, owners and order in the exports of chat apps."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from regard.formats.chat_messages import Sender, names_of
from regard.formats.double_encoded import is_double_encoded, repaired

MILA = Sender("Mila", "1", "mila@example.org")


def test_a_name_alone_in_a_chat_stays_as_it_is() -> None:
    assert names_of([MILA, Sender("Otis", "2")]) == {MILA: "Mila", Sender("Otis", "2"): "Otis"}


def test_accounts_of_one_name_bear_their_handle_or_else_their_number() -> None:
    others = [Sender("Mila", "2", "shared"), Sender("Mila", "3", "shared"), Sender("Mila", "4"), Sender("Mila")]

    assert list(names_of([MILA, *others]).values()) == [
        "Mila (mila@example.org)",
        "Mila (2)",
        "Mila (3)",
        "Mila (4)",
        "Mila",
    ]


def test_who_has_no_name_is_called_by_their_number_and_else_nobody() -> None:
    assert list(names_of([Sender("", "7"), Sender("", "8"), Sender("")]).values()) == ["7", "8", None]


def test_many_accounts_of_one_name_take_time_in_proportion() -> None:
    begin = time.process_time()

    named = names_of([Sender("Deleted User", str(count), "deleted") for count in range(50_000)])

    assert len(set(named.values())) == 50_000
    assert time.process_time() - begin < 5


@given(st.lists(st.text(), min_size=1))
def test_what_was_twice_encoded_comes_back(strings: list[str]) -> None:
    twice = [string.encode().decode("latin-1") for string in strings]

    assert is_double_encoded(twice) == any(not string.isascii() for string in strings)
    assert [repaired(string) for string in twice] == strings


@given(st.text())
def test_repairing_never_raises(string: str) -> None:
    assert isinstance(repaired(string), str)
    is_double_encoded([string])
