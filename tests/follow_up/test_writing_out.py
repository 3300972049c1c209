"""A draft as a mail that is not sent, and as a link."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.follow_up import Draft, eml, mailto

TEXT = "Hi Ana,\n\nI’ve been thinking of your dad’s fall – how is he & you?\n\nBest,\nSam"
DRAFT = Draft(2, "What you told me: 50 % & more?", TEXT)


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_mail_program_reads_back_what_was_written() -> None:
    raw = eml(DRAFT, "Ána Ruiz <ana@example.org>", "sam@example.org")
    message = read(raw)

    assert message["To"] == "Ána Ruiz <ana@example.org>"
    assert message["From"] == "sam@example.org"
    assert message["Subject"] == DRAFT.subject
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n") == TEXT + "\n"
    assert message.defects == []
    assert b"\r\n" in raw
    assert b"\n" not in raw.replace(b"\r\n", b"")
    raw.split(b"\r\n\r\n")[0].decode("ascii")


def test_a_mail_has_no_date_until_it_is_sent() -> None:
    assert read(eml(DRAFT, "ana@example.org", "sam@example.org"))["Date"] is None


def test_an_address_cannot_write_headers() -> None:
    with pytest.raises(ValueError, match="linefeed or carriage return"):
        eml(DRAFT, "ana@example.org\r\nBcc: eve@example.org", "sam@example.org")


def test_a_link_carries_subject_and_lines() -> None:
    link = mailto(DRAFT, "ana+home@example.org")

    parts = urlsplit(link)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert parts.path == "ana+home@example.org"
    assert fields == {"subject": [DRAFT.subject], "body": [TEXT.replace("\n", "\r\n")]}
    assert "+" not in parts.query
    link.encode("ascii")


def test_a_message_has_no_subject_in_its_link() -> None:
    assert mailto(Draft(2, "", "Hi Ana"), "ana@example.org") == "mailto:ana@example.org?body=Hi%20Ana"


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1),
    st.text(st.characters(exclude_categories=["Cs", "Cc"])),
)
def test_whatever_is_written_is_in_the_link(text: str, subject: str) -> None:
    parts = urlsplit(mailto(Draft(2, subject, text), "ana@example.org"))

    fields = parse_qs(parts.query, strict_parsing=True)
    assert (fields["body"], fields.get("subject", [""])) == ([text], [subject])
    assert not parts.fragment


def test_an_address_cannot_add_fields_to_a_link() -> None:
    assert mailto(Draft(2, "", "Hi"), "ana@example.org?bcc=eve@example.org&x") == (
        "mailto:ana@example.org%3Fbcc%3Deve@example.org%26x?body=Hi"
    )
