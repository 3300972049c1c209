"""Mail: what the traps cannot show, as sizes, names of files that not every system allows, and many mails at once."""

from __future__ import annotations

import io
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.made_outlook import message
from regard.conversation import Handle
from regard.formats import from_bytes, read_path
from regard.formats.eml import whole_mail
from regard.formats.file import File
from regard.formats.mail_charsets import decoded
from regard.formats.mail_folder import FORMAT as MAIL_FOLDER
from regard.formats.mail_headers import day_and_time, people
from regard.formats.mail_message import mail_message
from regard.formats.mail_mime import Thin
from regard.formats.mail_threads import bare_subject
from regard.formats.mbox import mails, read
from regard.formats.outlook_msg import FORMAT as OUTLOOK
from regard.problems import CannotRead

HEAD = "From: Mila <mila@example.org>\nSubject: Fence\nDate: Mon, 6 May 2024 09:15:00 +0200\n"
LINE = "From mila@example.org Mon May  6 09:15:00 2024\n"
ATTACHED = (
    'Content-Type: multipart/mixed; boundary="m"\n\n--m\nContent-Type: text/plain\n\nHere is the film.\n'
    "--m\nContent-Type: video/mp4; name=film.mp4\nContent-Transfer-Encoding: base64\n\n{}"
    "--m\nContent-Type: text/plain\n\nAnd more words.\n--m--\n"
)
LINE_OF_BASE64 = "QUJD" * 19 + "\n"


class Endless(io.RawIOBase):
    """A mail with an attachment of many bytes that are nowhere in memory."""

    def __init__(self, lines: int) -> None:
        before, after = f"{LINE}{HEAD}{ATTACHED}".split("{}")
        self._before, self._after, self._lines = before.encode(), after.encode(), lines

    def read(self, size: int = -1) -> bytes:
        if self._before:
            taken, self._before = self._before, b""
            return taken
        if self._lines > 0:
            count = min(self._lines, max(1, size // len(LINE_OF_BASE64)))
            self._lines -= count
            return LINE_OF_BASE64.encode() * count
        taken, self._after = self._after, b""
        return taken


def test_an_attachment_of_any_size_is_never_in_memory() -> None:
    tracemalloc.start()

    [raw] = mails(Endless(2_000_000))  # type: ignore[arg-type]  # reads like any file

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    mail = mail_message(raw.data)
    assert peak < 40 * 2**20
    assert [" ".join(words.text.split()) for words in mail.words] == ["Here is the film. And more words."]
    assert mail.attached == ("film.mp4",)


def test_a_large_mail_reads_the_same_as_a_small_one() -> None:
    small, large = (f"{HEAD}{ATTACHED.format(LINE_OF_BASE64 * count)}".encode() for count in (1, 20_000))

    data, cut = whole_mail(from_bytes("large.eml", large))

    assert len(data) < 1000
    assert not cut
    assert mail_message(data) == mail_message(small)


def test_a_text_without_an_end_is_cut_and_that_is_said() -> None:
    thin = Thin()

    for _ in range(100):
        thin.feed((HEAD + "\n").encode() if _ == 0 else b"never mind\n" * 10_000)

    assert len(thin.done()) < 5 * 2**20
    assert thin.cut


def test_flags_of_maildir_behind_a_colon(tmp_path: Path) -> None:
    folder = tmp_path / "Maildir" / "cur"
    folder.mkdir(parents=True)
    for number, flags in enumerate(("S", "DS", "RT"), 1):
        (folder / f"17.M{number}.host:2,{flags}").write_text(f"{HEAD}Message-ID: <{number}@x.example>\n\nYes.\n")

    [opened] = read_path(tmp_path / "Maildir")

    assert opened.format == MAIL_FOLDER.card.name
    assert opened.read is not None
    assert (opened.read.items, opened.read.kept) == (3, 1)


def test_ten_thousand_mails_of_one_subject_take_time_in_proportion() -> None:
    answers = [
        f"{LINE}From: p{number % 7}@example.org\nTo: p{number % 5}@example.com\nSubject: Re: Fence\n"
        f"Date: Mon, 6 May 2024 09:{number % 60:02}:00 +0200\nMessage-ID: <{number}@x.example>\n\nYes, {number}.\n\n"
        for number in range(10_000)
    ]
    begin = time.process_time()

    outcome = read(from_bytes("many.mbox", "".join(answers).encode()))

    assert outcome.kept == 10_000
    assert time.process_time() - begin < 30


def test_a_chain_of_answers_as_long_as_a_mailbox() -> None:
    chain = "".join(
        f"{LINE}{HEAD}Message-ID: <{number}@x.example>\nIn-Reply-To: <{number - 1}@x.example>\n\nYes, {number}.\n\n"
        for number in reversed(range(5000))
    )

    [talk] = read(from_bytes("chain.mbox", chain.encode())).conversations

    assert sum(len(turn.pieces) for turn in talk.turns) == 5000


@pytest.mark.parametrize("block", [7, 100, 5000])
def test_where_blocks_end_changes_nothing(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    data = "\n".join(f"{LINE}{HEAD}\nNumber {number}.\n\nFrom here on\n" for number in range(50)).encode()
    monkeypatch.setattr("regard.formats.mbox._BLOCK", block)

    found = [mail_message(raw.data).words[0].text for raw in mails(io.BytesIO(data))]

    assert [text.strip() for text in found] == [f"Number {number}.\n\nFrom here on" for number in range(50)]


@given(
    when=st.datetimes(datetime(1971, 1, 1), datetime(2199, 1, 1)),  # noqa: DTZ001  # the zone is drawn
    minutes=st.integers(-12 * 60, 14 * 60),
)
def test_days_as_most_programs_write_them(when: datetime, minutes: int) -> None:
    from datetime import timezone

    text = format_datetime(when.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes))))

    assert day_and_time(text.encode()) == parsedate_to_datetime(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mon, 6 May 2024 09:15:00 GMT", datetime(2024, 5, 6, 9, 15, tzinfo=UTC)),
        ("2024-05-06 09:15:00 +00:00", datetime(2024, 5, 6, 9, 15, tzinfo=UTC)),
        ("6 May 24 09:15 -0000", datetime(2024, 5, 6, 9, 15, tzinfo=UTC)),
        ("Mon, 6 May 2024 09:15:00 +9999", None),
        ("Mon, 6 May 99999999999999 09:15:00 +0000", None),
        ("", None),
    ],
)
def test_days_as_some_write_them(text: str, when: datetime | None) -> None:
    assert day_and_time(text.encode()) == when


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Mila <m@x.org>, otis@x.org; Anna <a@x.org>", [("Mila", "m@x.org"), ("", "otis@x.org"), ("Anna", "a@x.org")]),
        ("Friends: m@x.org, o@x.org;", [("", "m@x.org"), ("", "o@x.org")]),
        ("undisclosed-recipients:;", []),
        ('"Brandt, Mila" <m@x.org>', [("Brandt, Mila", "m@x.org")]),
        ("'Mila Brandt' <m@x.org>", [("Mila Brandt", "m@x.org")]),
        ("<@a.org,@b.org:m@x.org>", [("", "m@x.org")]),
        ('"Mila <m@x.org>', [("Mila", "m@x.org")]),
        ("Mila", [("Mila", "")]),
    ],
)
def test_lists_of_addresses(field: str, expected: list[tuple[str, str]]) -> None:
    assert [(each.name, each.address) for each in people(field.encode())] == expected


@pytest.mark.parametrize(
    ("subject", "bare", "answer"),
    [
        ("Re: AW: Fwd: Fence", "Fence", True),
        ("RE[2]: Fence", "Fence", True),
        ("Fwd: Fence", "Fence", False),
        ("[garden] Re: Fence", "Fence", True),
        ("[garden] Fence", "[garden] Fence", False),
        ("Regarding: Fence", "Regarding: Fence", False),
        ("回复：篱笆", "篱笆", True),
    ],
)
def test_subjects_of_answers(subject: str, bare: str, answer: bool) -> None:  # noqa: FBT001  # a table
    assert bare_subject(subject) == (bare, answer)


@pytest.mark.parametrize("charset", ["base64", "rot13", "idna", "punycode", "undefined", "unicode_escape", "", "\x00"])
def test_names_of_codecs_that_are_no_character_sets(charset: str) -> None:
    assert decoded("Käse \\x41".encode(), charset).text == "Käse \\x41"


@given(data=st.binary(max_size=300))
def test_any_bytes_are_some_mail(data: bytes) -> None:
    mail_message(data)


def test_an_archive_whose_file_fails_counts_it(tmp_path: Path) -> None:
    from regard.formats.folder import Folder

    def broken() -> io.BytesIO:
        raise OSError("cut off")

    good = f"{HEAD}\nYes.\n".encode()
    files = (File("a.eml", partial(io.BytesIO, good), len(good)), File("b.eml", broken, 10))

    outcome = MAIL_FOLDER.read(Folder("mail.zip", files))

    assert (outcome.items, outcome.kept) == (2, 1)
    assert "cut off" in outcome.skipped[0].what


def test_an_outlook_file_that_says_it_is_larger_than_it_is() -> None:
    """Its streams would be read in a circle for half a minute."""
    data = bytearray(message({0x001A: "IPM.Note", 0x1000: "Yes. " * 1000}))
    at = data.index("__substg1.0_1000001F".encode("utf-16-le")) + 120
    data[at : at + 4] = b"\xff\xff\xff\x7f"
    file = from_bytes("large.msg", bytes(data))
    begin = time.process_time()

    with pytest.raises(CannotRead, match="broken"):
        OUTLOOK.read(file)

    assert time.process_time() - begin < 5


@pytest.mark.parametrize("unit", ["=?", "a@", ";", '"', "(", "<", "\\", "é", "Re: "])
@pytest.mark.parametrize("field", ["From", "Subject", "References", "Content-Disposition: attachment; filename"])
def test_a_hostile_field_takes_time_in_proportion(field: str, unit: str) -> None:
    data = f"From: Mila <mila@example.org>\n{field}: {unit * 50_000}\n\nYes.\n".encode()
    begin = time.process_time()

    mail_message(data)

    assert time.process_time() - begin < 5


@pytest.mark.parametrize(
    "text",
    [
        "-----BEGIN PGP SIGNED MESSAGE-----\n\n" * 20_000,
        "-----BEGIN PGP SIGNED MESSAGE-----\n\nx\n-----BEGIN PGP SIGNATURE-----\n" * 10_000,
        "begin 644 a\n#\n" * 30_000,
    ],
)
def test_a_hostile_text_takes_time_in_proportion(text: str) -> None:
    begin = time.process_time()

    mail_message(f"From: Mila <mila@example.org>\n\n{text}".encode())

    assert time.process_time() - begin < 5


def labelled(number: int, who: str, to: str, labels: str, delivered: str = "") -> str:
    head = (
        f"From: {who} <{who.lower()}@example.org>\nTo: {to} <{to.lower()}@example.org>\nSubject: Fence {number // 2}\n"
    )
    also = f"Delivered-To: {delivered}\n" if delivered else ""
    when = f"Date: Mon, 6 May 2024 09:{number:02}:00 +0200\nMessage-ID: <{number}@x.example>\n"
    return f"{LINE}{head}{when}X-Gmail-Labels: {labels}\n{also}\nYes, number {number}.\n\n"


def owners(*letters: str) -> set[str | None]:
    return {talk.owner for talk in read(from_bytes("all.mbox", "".join(letters).encode())).conversations}


def test_what_gmail_labels_as_sent_is_the_owners() -> None:
    sent, got = labelled(0, "Mila", "Otis", "Gesendet,Wichtig"), labelled(2, "Otis", "Mila", "Posteingang")

    assert owners(sent, got) == {"Mila"}, "also of the mail that she has not answered"


def test_the_owner_may_write_from_another_address_than_mail_is_delivered_to() -> None:
    sent = labelled(0, "Mila", "Otis", "Sent")
    got = labelled(2, "Otis", "Mila", "Inbox", delivered="m.brandt@example.com")

    assert owners(sent, got) == {"Mila"}, "also of the mail that she has not answered"


def test_labels_that_contradict_the_delivery_leave_it_open() -> None:
    sent = labelled(0, "Otis", "Mila", "Sent")
    got = labelled(2, "Mila", "Otis", "Inbox", delivered="mila@example.org")

    assert owners(sent, got) == {None}


def test_one_mail_labelled_as_sent_among_many_that_are_not_says_nothing() -> None:
    odd = labelled(0, "Otis", "Mila", "Sent")

    assert owners(odd, *(labelled(2 * each, "Otis", "Mila", "Inbox") for each in (1, 2))) == {None}


def test_who_takes_part_is_known_by_the_address() -> None:
    told = f"{HEAD.replace('mila@', 'Mila@')}Message-ID: <1@x.example>\n\nShall we?\n"
    answer = "From: otis@example.org\nIn-Reply-To: <1@x.example>\nDate: Mon, 6 May 2024 10:15:00 +0200\n\nYes.\n"

    [talk] = read(from_bytes("two.mbox", f"{LINE}{told}\n{LINE}{answer}".encode())).conversations

    assert talk.handles == (
        Handle("Mila", "mail", "mila@example.org"),
        Handle("otis@example.org", "mail", "otis@example.org"),
    )


def test_who_was_written_to_and_says_nothing_is_known_by_the_address() -> None:
    mail = f"{HEAD}To: Ana Sand <ana@example.org>\nMessage-ID: <1@x.example>\n\nShall we?\n"

    [talk] = read(from_bytes("one.mbox", f"{LINE}{mail}".encode())).conversations

    assert talk.participants == ("Mila",)
    assert "Ana Sand" in talk.company
    assert Handle("Ana Sand", "mail", "ana@example.org") in talk.handles


def test_of_a_letter_to_many_nobody_is_addressed() -> None:
    many = ", ".join(f"p{number}@example.org" for number in range(4))
    mail = f"{HEAD}To: {many}\nMessage-ID: <1@x.example>\n\nShall we?\n"

    [talk] = read(from_bytes("one.mbox", f"{LINE}{mail}".encode())).conversations

    assert talk.company == ("Mila",)


def test_a_service_that_writes_in_names_is_nobodys_address() -> None:
    letters = [
        f"{LINE}From: {who} <notify@example.org>\nTo: Mila <mila@example.org>\nSubject: Fence\nPrecedence: list\n"
        f"Date: Mon, 6 May 2024 09:{number:02}:00 +0200\nIn-Reply-To: <0@x.example>\n\nYes, {number}.\n\n"
        for number, who in enumerate(("Otis Quay", "Anna Lind"))
    ]

    [talk] = read(from_bytes("service.mbox", "".join(letters).encode())).conversations

    assert talk.participants == ("Otis Quay", "Anna Lind")
    assert {handle.participant for handle in talk.handles} == {"Mila"}, "whom it writes to"
