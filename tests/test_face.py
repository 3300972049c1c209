"""The library's public face: what `import regard` gives."""

from __future__ import annotations

from pathlib import Path

import pytest

import regard


def test_every_public_name_exists_and_is_documented() -> None:
    for name in regard.__all__:
        value = getattr(regard, name)
        assert name == "__version__" or value.__doc__, f"{name} has no docstring"


def test_the_names_are_sorted_and_about_ten() -> None:
    assert list(regard.__all__) == sorted(regard.__all__)
    assert len(regard.__all__) <= 13


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        regard.nothing  # noqa: B018  # the access is what is tested


def test_a_reading_in_three_lines(tmp_path: Path) -> None:
    """The README's example, by the rules, whose labels do not change with weights."""
    transcript = tmp_path / "talk.txt"
    transcript.write_text(
        "Ida: How was the move?\nPer: My mum went into hospital on Friday.\nIda: That must be hard.\n"
    )

    reading = regard.review(transcript, me="Ida", listener="rules")

    assert reading.you == "Ida"
    assert [moment.response for moment in reading.leads] == ["acknowledged"]


def test_a_name_that_nobody_has_says_which_names_there_are(tmp_path: Path) -> None:
    transcript = tmp_path / "talk.txt"
    transcript.write_text("Ida: How was the move?\nPer: Good.\n")

    with pytest.raises(regard.WhichIsYou, match="Ida, Per") as raised:
        regard.review(transcript, me="Olga")
    assert raised.value.names == ("Ida", "Per")


def test_names_that_differ_in_case_alone_are_told_apart(tmp_path: Path) -> None:
    transcript = tmp_path / "talk.txt"
    transcript.write_text("Ida: How was the move?\nIDA: Good.\nIda: I am glad.\nIDA: So am I.\n")

    assert regard.review(transcript, me="IDA").you == "IDA"
    with pytest.raises(regard.WhichIsYou, match="fits several names"):
        regard.review(transcript, me="ida")


def test_a_file_without_names_says_so_and_what_to_do(tmp_path: Path) -> None:
    transcript = tmp_path / "talk.vtt"
    transcript.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHow was the move?\n")

    with pytest.raises(regard.WhichIsYou, match="does not say who spoke") as raised:
        regard.review(transcript)
    assert raised.value.names == ()


def test_whoever_speaks_alone_need_not_be_named(tmp_path: Path) -> None:
    transcript = tmp_path / "talk.txt"
    transcript.write_text("Ida: How was the move?\nIda: I heard that it rained all day.\n")

    assert regard.review(transcript).you == "Ida"
