"""SubRip captions, by whatever name."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "subrip"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_names_and_markup(talk: Conversation) -> None:
    """
    1
    00:00:01,000 --> 00:00:03,500
    Mila: It renews by itself.

    2
    00:00:03,500 --> 00:00:06,000
    Otis: <i>Only</i> if {\\an8}nobody <bold>objects</bold>.
    """
    assert said(talk) == [("Mila", "It renews by itself."), ("Otis", "Only if nobody objects.")]
    assert [(turn.start, turn.end) for turn in talk.turns] == [(1.0, 3.5), (3.5, 6.0)]
    assert [turn.place.item for turn in talk.turns] == ["cue 1", "cue 2"]


def test_a_dash_with_a_name_is_a_name_and_one_without_is_nobody(talk: Conversation) -> None:
    """
    1
    00:00:01,000 --> 00:00:03,500
    - Mila: Ready?
    - Otis: Yes.

    2
    00:00:03,500 --> 00:00:06,000
    - Who is that?
    - Nobody knows.

    3
    00:00:07,000 --> 00:00:08,000
    Mila: Bring:
    - bread
    """
    assert said(talk) == [
        ("Mila", "Ready?"),
        ("Otis", "Yes."),
        (None, "Who is that?"),
        (None, "Nobody knows."),
        ("Mila", "Bring: - bread"),
    ]


def test_a_missing_number_does_not_matter_and_missing_words_are_counted() -> None:
    text = (
        "00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:02,000 --> 00:00:03,000\n\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\nThree.\n\n4\nNo time.\n"
    )
    file = from_bytes("talk.srt", text.encode())

    outcome = recognise(file).read(file)

    assert said(outcome.conversations[0]) == [(None, "One."), (None, "Three.")]
    assert [(problem.place.line, problem.what) for problem in outcome.skipped] == [
        (5, "a cue without words"),
        (12, "words without times that belong to no cue"),
    ]


@pytest.mark.parametrize("times", ["00:00:01,5 --> 00:00:02,500", "00:00:01,500 --> 00:00:02.500 X1:40 X2:600"])
def test_times_are_read_as_exporters_write_them(times: str) -> None:
    file = from_bytes("talk.vtt", f"1\n{times}\nHi.\n".encode())

    outcome = recognise(file).read(file)

    assert [(turn.start, turn.end) for turn in outcome.conversations[0].turns] == [(1.5, 2.5)]


def test_whole_seconds_are_subrip_too(talk: Conversation) -> None:
    """
    1
    00:00:01 --> 00:00:02
    Mila: Hi.
    """
    assert said(talk) == [("Mila", "Hi.")]


def cues(*texts: str) -> bytes:
    blocks = (f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{text}\n" for n, text in enumerate(texts, 1))
    return "\n".join(blocks).encode()


def test_one_letter_before_the_colon_of_every_cue_is_no_speaker_and_is_told() -> None:
    file = from_bytes("talk.srt", cues("V: Bottom - H: Left", "V: Top - H: Left", "V: Top - H: Right"))

    outcome = recognise(file).read(file)

    assert outcome.conversations[0].participants == ()
    [caution] = outcome.cautions
    assert caution.what == "3 lines that begin with `V:` were taken as words of nobody in particular"


def test_two_letters_that_answer_one_another_are_speakers() -> None:
    file = from_bytes("talk.srt", cues("Q: Did it rain?", "A: All week.", "Q: Oh."))

    assert recognise(file).read(file).conversations[0].participants == ("Q", "A")


def test_unusual_names_in_captions_are_speakers_if_they_come_back() -> None:
    file = from_bytes(
        "talk.srt", cues("Mila: Hi.", "Otis (Acme, he/him): Hi.", "Mila: So.", "Otis (Acme, he/him): So.")
    )

    assert recognise(file).read(file).conversations[0].participants == ("Mila", "Otis (Acme, he/him)")
