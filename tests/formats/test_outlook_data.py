"""Outlook's data files, read by libpff itself from files that are made here."""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from compressed_rtf import compress

from formats.made_outlook_data import (
    ADDRESS,
    CLASS,
    FLAGS,
    HEADERS,
    HTML,
    PLAIN,
    SENDER,
    SENT,
    SUBJECT,
    Folder,
    Value,
    data_file,
)
from regard.formats import Read, from_bytes, recognise
from regard.formats.outlook_data import FORMAT, INSTALL
from regard.problems import CannotRead

MAIL: Mapping[int, Value] = {
    CLASS: "IPM.Note",
    SUBJECT: "The pond",
    PLAIN: "Is the liner here?\r\n",
    SENDER: "Mila Brandt",
    ADDRESS: "Mila@example.org",
}
CODE_PAGE, RICH = 0x3FDE, 0x1009


def read(*items: Mapping[int, Value], deleted: tuple[Mapping[int, Value], ...] = ()) -> Read:
    """What comes out of a file with these items in its inbox, and others thrown away."""
    folders = [Folder("Inbox", items), Folder("Gone", deleted, is_deleted=True)]
    file = from_bytes("mail.pst", data_file(Folder("", (), folders)))
    assert recognise(file) is FORMAT
    return FORMAT.read(file)


def why_not(item: Mapping[int, Value]) -> str:
    """The reason why an item beside a mail is left out."""
    [problem] = read(MAIL, item).skipped
    return problem.what


def test_a_mail_is_read_from_outlooks_properties() -> None:
    moment = datetime(2026, 3, 2, 9, tzinfo=UTC)
    since_1601 = int((moment - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10**7

    [talk] = read({**MAIL, SUBJECT: "\x01\x05Re: The pond", SENT: struct.pack("<Q", since_1601)}).conversations

    [turn] = talk.turns
    assert (turn.speaker, turn.text, turn.sent) == ("Mila Brandt", "Is the liner here?", moment)
    assert talk.title == "The pond"
    assert str(turn.place) == "Inbox, item 1"


def test_the_head_that_the_mail_came_with_goes_before_them() -> None:
    head = "From: Otis Quay <otis@example.com>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\nSubject: Boat\r\n\r\n"

    [talk] = read({**MAIL, HEADERS: head}).conversations

    assert (talk.participants, talk.title) == (("Otis Quay",), "Boat")
    assert talk.turns[0].sent == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_an_answer_belongs_to_its_thread() -> None:
    question = (
        "From: Mila <mila@example.org>\r\nMessage-ID: <1@example.org>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n"
    )
    answer = (
        "From: Otis <otis@example.com>\r\nMessage-ID: <2@example.com>\r\nIn-Reply-To: <1@example.org>\r\n"
        "Date: Mon, 2 Mar 2026 11:00:00 +0100\r\n"
    )

    [talk] = read({**MAIL, HEADERS: question}, {**MAIL, HEADERS: answer, PLAIN: "It is."}).conversations

    assert [(turn.speaker, turn.text) for turn in talk.turns] == [("Mila", "Is the liner here?"), ("Otis", "It is.")]


@pytest.mark.parametrize(("page", "code"), [(65001, "utf-8"), (1252, "cp1252"), (1251, "cp1251")])
def test_html_is_read_in_its_code_page(page: int, code: str) -> None:
    words = "Добрый день, лодка готова." if page == 1251 else "Das Boot ist schön geworden, für Ünal."
    html = f"<html><body><p>{words}</p></body></html>".encode(code)

    [talk] = read({**MAIL, PLAIN: " ", HTML: html, CODE_PAGE: page}).conversations

    assert talk.turns[0].text == words


def test_words_that_are_there_as_rich_text_alone_are_read() -> None:
    rich = bytes(compress(rb"{\rtf1\ansi Is the liner here?}"))

    [talk] = read({**MAIL, PLAIN: "", RICH: rich}).conversations

    assert talk.turns[0].text == "Is the liner here?"


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ({**MAIL, FLAGS: 0x9}, "a draft, not sent"),
        ({**MAIL, CLASS: "IPM.Contact"}, "no mail, but another kind of Outlook's items"),
        ({**MAIL, CLASS: "IPM.Schedule.Meeting.Request"}, "a calendar invitation"),
        ({**MAIL, PLAIN: "", RICH: b"LZFu"}, "its words are there as Outlook's rich text alone, which is not read"),
        (MAIL, "the same message again"),
    ],
)
def test_what_is_no_mail_to_read_is_told(item: Mapping[int, Value], reason: str) -> None:
    assert why_not(item) == reason


def test_what_was_thrown_away_is_left_out() -> None:
    found = read(MAIL, deleted=({**MAIL, PLAIN: "Old."},))

    assert (found.items, found.kept) == (2, 1)
    assert [(str(each.place), each.what) for each in found.skipped] == [
        ("Gone, item 1", "thrown away, by its label or folder")
    ]


@pytest.mark.parametrize("cut", [4, 600, 1500, 2048])
def test_a_broken_file_is_refused_with_what_to_do(cut: int) -> None:
    data = data_file(Folder("", (), [Folder("Inbox", [MAIL])]))[:cut]

    with pytest.raises(CannotRead, match=r"is broken, or Outlook has it open\. Close Outlook"):
        FORMAT.read(from_bytes("mail.pst", data))


def test_any_byte_may_be_spoilt() -> None:
    whole = data_file(Folder("", (), [Folder("Inbox", [MAIL, {**MAIL, PLAIN: "Yes."}])]))
    for at in range(1024, len(whole), 61):
        spoilt = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        try:
            found = FORMAT.read(from_bytes("mail.pst", spoilt))
        except CannotRead:
            continue
        assert found.items == found.kept + len(found.skipped)


def test_without_the_extra_its_user_is_told_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    missing: Any = None
    monkeypatch.setitem(sys.modules, "pypff", missing)

    with pytest.raises(CannotRead, match="pip install") as error:
        read(MAIL)

    assert error.value.to_do == INSTALL
