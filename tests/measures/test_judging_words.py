"""Judging words: the places where words of yours can sound like a verdict."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.judging_words import MEASURE

Labelled = tuple[Conversation, Labels]


def test_the_evidence_is_the_words_themselves(labelled: Labelled) -> None:
    """
    Ana: I forgot the stamp. That was silly. {judging}
    Ben: Well, {} you should have known better {judging} about the post.
    Ana: Yes.
    Ben: One.
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    Ana: Yes.
    Ben: That's careless. {judging}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 2
    assert [labelled[0].quote(span) for span in finding.evidence] == [
        "you should have known better",
        "That's careless.",
    ]


def test_words_found_twice_over_are_one_place(labelled: Labelled) -> None:
    """
    Ben: That's silly. {judging, judging}
    Ana: Yes.
    Ben: One.
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    Ana: Yes.
    Ben: Four.
    """
    assert MEASURE.of(*labelled, "Ben").value == 1


def test_four_turns_are_too_few(labelled: Labelled) -> None:
    """
    Ben: That's silly. {judging}
    Ana: Yes.
    Ben: One.
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    """
    assert MEASURE.of(*labelled, "Ben").value is None
