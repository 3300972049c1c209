"""Sentences and words, each with its place in the turn's text."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener.sentences import sentences, sentences_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. We left.", ["It rained.", "We left."]),
        ("Dr. Okri came. She left.", ["Dr. Okri came.", "She left."]),
        ("Version 2.5 is out", ["Version 2.5 is out"]),
        ("Really?! Yes…", ["Really?!", "Yes…"]),
        ("no marks at all", ["no marks at all"]),
        ("Oh, don't. I can't. We left.", ["Oh, don't.", "I can't.", "We left."]),
        ("J. Okri came. She left.", ["J. Okri came.", "She left."]),
        ("{vocalsound} It [noise] rained. [laughs]", ["It [noise] rained."]),
        ("…", []),
    ],
)
def test_sentences_end_at_marks(text: str, expected: list[str]) -> None:
    """Titles and numbers end no sentence; marks alone make none."""
    assert [text[each.begin : each.stop] for each in sentences(text)] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Um, I, I think so.", ["i", "think", "so"]),
        ("Uh.", ["uh"]),
        ("Mm-hmm, 'kay.", ["mm-hmm", "'kay"]),
        ("Don’t go", ["don't", "go"]),
    ],
)
def test_words_without_fillers_and_repetitions(text: str, words: list[str]) -> None:
    """Fillers and repetitions are left out, unless a filler is all there is."""
    (sentence,) = sentences(text)
    assert [word.text for word in sentence.words] == words


def test_the_body_begins_after_the_openers() -> None:
    """`Well, so, okay` stand before the sentence proper; alone they are all there is."""
    assert [word.text for word in sentences("Well, so, what now?")[0].body] == ["what", "now"]
    assert [word.text for word in sentences("Okay, so.")[0].body] == ["okay", "so"]


def test_where_clauses_begin() -> None:
    """At the beginning, after openers, after a comma, after `and`."""
    (sentence,) = sentences("well it rained, we left and they stayed")
    assert [word.text for word in sentence.words if word.opens] == ["well", "it", "we", "they"]


def test_each_line_without_marks_is_a_sentence(talk: Conversation) -> None:
    """
    Ana: it rained all day
    Ana: we went home
    Ben: so did we
    """
    assert [len(said) for said in sentences_of(talk)] == [2, 1]


def test_lines_with_marks_are_joined(talk: Conversation) -> None:
    """
    Ana: It rained
    Ana: all day.
    Ben: We went home.
    """
    assert [len(said) for said in sentences_of(talk)] == [1, 1]


def test_what_is_written_ends_with_its_message(talk: Conversation) -> None:
    """
    [2026-03-02 09:15] Ana: yeah
    [2026-03-02 09:16] Ana: My dad had a fall. He is home.
    [2026-03-02 09:20] Ben: Oh no.
    """
    [first, _] = sentences_of(talk)

    said = [talk.turns[0].text[each.begin : each.stop] for each in first]
    assert said == ["yeah", "My dad had a fall.", "He is home."]
