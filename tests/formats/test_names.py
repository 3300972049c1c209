"""Names: what is taken off, and what is none."""

from __future__ import annotations

import pytest

from regard.formats.names import NamedLine, before_colon, clean_name, is_name_in_form, speakers_among


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("  Mila   Brandt ", "Mila Brandt"),
        ("Mila (Guest)", "Mila"),
        ("Mila (Guest) [External]", "Mila"),
        ("Mila (External unfamiliar)", "Mila"),
        ("Mila Unverified", "Mila"),
        ("Mila (Host, me)", "Mila"),
        ("Mila (she/her)", "Mila (she/her)"),
        ("Mila (Sales)", "Mila (Sales)"),
        ("**Mila**", "Mila"),
        ("Mi\u202ela\x07", "Mila"),
        ("🦊", "🦊"),
        ("Unverified", "Unverified"),
        ("(Guest)", None),
        ("", None),
        ("...", None),
        ("\u200d\u200d", None),
        ("x" * 10_000, None),
    ],
)
def test_a_name_without_what_is_no_part_of_it(raw: str, name: str | None) -> None:
    assert clean_name(raw) == name


@pytest.mark.parametrize(
    ("line", "split"),
    [
        ("Mila: hi: there", ("Mila", "hi: there")),
        ("Mila : hi", ("Mila", "hi")),
        ("Mila:", ("Mila", "")),
        ("米拉：你好", ("米拉", "你好")),
        ("https://example.org", None),
        ("10:30 works", None),
        (": hi", None),
        ("no colon", None),
        ("a" * 200 + ": hi", None),
    ],
)
def test_what_stands_before_the_colon(line: str, split: tuple[str, str] | None) -> None:
    assert before_colon(line) == split


@pytest.mark.parametrize(
    "text",
    ["The Thing", "Action Items", "Meeting Notes", "Note", "we", "Is It", "What?", "A; B", "Ends Here Now.", "3 D"],
)
def test_no_name_in_form(text: str) -> None:
    assert not is_name_in_form(text)


def test_a_name_on_one_line_in_a_long_text_is_not_enough() -> None:
    assert speakers_among([NamedLine("Berlin", "a city")], of=40) == frozenset()


def test_a_name_known_from_the_markup_is_a_speaker_before_a_colon() -> None:
    assert speakers_among([NamedLine("mila b", "hi")], of=40, known={"mila b"}) == {"mila b"}
