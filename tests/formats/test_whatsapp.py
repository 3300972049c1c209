"""WhatsApp's own export: rules that hold for every chat; the traps show single ones."""

from __future__ import annotations

import io
import json
import random
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Handle
from regard.formats import Given, Read, from_bytes, recognise, whatsapp, whatsapp_exporter
from regard.formats.file import LARGEST, File
from regard.problems import CannotRead, MustBeTold

FROM, TO = datetime(2009, 2, 1), datetime(2051, 12, 31)  # noqa: DTZ001  # the file has no zone either

HEADS = {
    "day": ["[%d/%m/%Y, %H:%M:%S] ", "%d/%m/%y, %H:%M - ", "%d.%m.%Y, %H:%M - ", "%d-%m-%y %I:%M %p - "],
    "month": ["[%m/%d/%y, %I:%M:%S\u202f%p] ", "%m/%d/%y, %H:%M - ", "%m/%d/%Y, %I:%M %p - "],
    "year": ["[%Y-%m-%d, %H:%M:%S] ", "%Y/%m/%d %H:%M - ", "%y-%m-%d %H:%M - "],
}

moments = st.lists(st.datetimes(FROM, TO), min_size=1, max_size=12).map(sorted)


def times_of(read: Read) -> list[datetime | None]:
    return [piece.sent for turn in read.conversations[0].turns for piece in turn.pieces]


def chat(head: str, when: list[datetime]) -> bytes:
    return "".join(f"{each.strftime(head)}Mila: It rained.\n" for each in when).encode()


@pytest.mark.parametrize("order", ["day", "month"])
@given(when=moments, pick=st.integers(0, 3))
def test_times_are_those_of_the_file_or_asked_for(order: str, when: list[datetime], pick: int) -> None:
    """Whatever the days of a chat are, none is read in the wrong order of day and month."""
    head = HEADS[order][pick % len(HEADS[order])]
    seconds = "%S" in head
    expected = [each.replace(microsecond=0, second=each.second if seconds else 0) for each in when]
    data = chat(head, when)
    try:
        read = whatsapp.read(from_bytes("chat.txt", data))
    except MustBeTold:
        read = whatsapp.read(from_bytes("chat.txt", data, Given(day_first=order == "day")))

    assert times_of(read) == expected


@given(when=moments, pick=st.integers(0, 1))
def test_a_year_of_four_digits_first_is_never_asked_for(when: list[datetime], pick: int) -> None:
    head = HEADS["year"][pick]
    expected = [each.replace(microsecond=0, second=each.second if "%S" in head else 0) for each in when]

    assert times_of(whatsapp.read(from_bytes("chat.txt", chat(head, when)))) == expected


@given(
    words=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="<>\u200e\u200f"), max_size=60), max_size=9)
)
def test_every_message_is_kept_or_skipped_with_its_line(words: list[str]) -> None:
    """Whatever people write, each head is one item, and lines belong to it."""
    lines = [f"[14/03/2021, 15:{minute:02}:00] Mila: {' '.join(each.split())}" for minute, each in enumerate(words)]
    text = "\n".join(["[14/03/2021, 15:00:00] Otis: Did it rain?", *lines])

    read = whatsapp.read(from_bytes("chat.txt", text.encode()))

    assert read.items == len(words) + 1
    places = [piece.place for turn in read.conversations[0].turns for piece in turn.pieces]
    assert sorted(place.line or 0 for place in (*places, *(each.place for each in read.skipped))) == list(
        range(1, len(words) + 2)
    )


def test_a_file_over_64_mib_is_read_line_by_line() -> None:
    """The file says that it is too large to be read at once; its bytes come as a stream."""
    data = chat(HEADS["day"][0], [datetime(2021, 3, 14, 15, 34)])  # noqa: DTZ001  # likewise
    file = File("chat.txt", lambda: io.BytesIO(data), LARGEST + 1)

    assert recognise(file) is whatsapp.FORMAT
    assert whatsapp.read(file).kept == 1


def test_a_long_chat_takes_time_in_proportion() -> None:
    """Twenty thousand messages, a tenth of them by names that occur once."""
    when = datetime(2021, 1, 1)  # noqa: DTZ001  # likewise
    chance = random.Random(7)  # noqa: S311  # a sample, no secret
    lines = []
    for number in range(20_000):
        when += timedelta(minutes=chance.randint(1, 90))
        name = f"Guest {number}: hello" if number % 10 == 0 else f"{chance.choice(['Mila', 'Otis'])}: It rained."
        lines.append(f"{when:%d/%m/%Y, %H:%M} - {name}")

    read = whatsapp.read(from_bytes("chat.txt", "\n".join(lines).encode()))

    assert read.kept == 20_000


@pytest.mark.parametrize(
    "line",
    [
        "2021-03-14 15:34:09 - INFO: started",
        "2021-03-14 15:34:09,123 - root - INFO - started",
        "[2021-03-14, 15:34] Mila: from signal-export",
        "14/03/2021: a diary",
        "15:34 Mila: no date",
        "[0:01] Mila: a recording",
        "14/03/2021, 15:34 - nobody is named",
    ],
)
def test_other_lines_with_dates_are_not_taken(line: str) -> None:
    assert whatsapp.sure(from_bytes("x.txt", f"{line}\n{line}\n".encode())) == 0.0


ANY = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20) | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["messages", "name", "from_me", "timestamp", "data", "media", "meta", "sender", "caption", "quoted_data"]
    ), inner, max_size=6),
    max_leaves=12,
)  # fmt: skip


@given(tree=st.dictionaries(st.sampled_from(["1@s.whatsapp.net", "2@g.us", "x"]), ANY, max_size=3))
def test_an_exporters_tree_of_any_shape_is_read_or_refused(tree: dict[str, object]) -> None:
    file = from_bytes("result.json", json.dumps({"0@lid": {"messages": {}}, **tree}).encode())
    try:
        read = whatsapp_exporter.read(file)
    except CannotRead:
        return
    assert read.items == read.kept + len(read.skipped)


def test_what_settles_the_order_is_said_on_one_line() -> None:
    """A line of another kind of end stands between the numbers, which some tools put there."""
    read = whatsapp.read(
        from_bytes("chat.txt", "4\u0085/16/19, 19:02 - Mila: Did it rain?\n4/16/19, 19:03 - Otis: Yes.".encode())
    )

    assert all(settled.because.isprintable() for settled in read.settled)
    assert read.settled


def test_who_is_called_by_a_number_is_known_by_it() -> None:
    """The phone's address book does not name them."""
    said = "[14/03/2021, 15:34:09] +1 555 0100: Did it rain?\n[14/03/2021, 15:35:10] Otis: All week.\n"

    [talk] = whatsapp.read(from_bytes("chat.txt", said.encode())).conversations

    assert talk.handles == (Handle("+1 555 0100", "phone", "+1 555 0100"),)
