"""How often you let the others hear that you were listening."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation, Span
from regard.listener import Act, Label, Labels, TurnLabels
from regard.measures import Finding
from regard.measures.back_channels import MEASURE

HEARD = "Then we moved all the cups to the other shelf. "  # ten words


def labels_of(conversation: Conversation) -> Labels:
    """`Mm-hm` is a back-channel wherever it stands, and nothing else is."""
    return Labels(
        "by hand 1",
        tuple(
            TurnLabels(
                (Label(Act.BACK_CHANNEL, Span(turn.index, 0, 6), "hand"),) if turn.text.startswith("Mm-hm") else ()
            )
            for turn in conversation.turns
        ),
        frozenset({Act.BACK_CHANNEL}),
    )


def of(conversation: Conversation) -> Finding:
    return MEASURE.of(conversation, labels_of(conversation), "Ben")


def test_one_in_fifty_words_is_two_in_a_hundred(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ana: {HEARD * 5}\nBen: Mm-hm.\n" * 6)

    assert of(talk).value == pytest.approx(2)
    assert len(of(talk).evidence) == 6


def test_a_turn_that_goes_on_is_not_one(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ana: {HEARD * 10}\nBen: Mm-hm. And then?\nAna: {HEARD * 10}\nBen: Mm-hm.\n")

    assert of(talk).value == pytest.approx(0.5)


def test_it_does_not_depend_on_how_the_file_cuts_their_turns(to_conversation: Callable[[str], Conversation]) -> None:
    whole = to_conversation(f"Ana: {HEARD * 20}\nBen: Mm-hm.\nBen: And the plates?")
    cut = to_conversation(f"Ana: {HEARD * 10}\nBen: Mm-hm.\nAna: {HEARD * 10}\nBen: And the plates?")

    assert of(cut).value == pytest.approx(0.5)
    assert of(whole).value == 0  # one turn: `Mm-hm. And the plates?`


def test_the_back_channels_of_others_are_not_words_heard(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ana: {HEARD * 20}\nBen: Mm-hm.\nCleo: Mm-hm.\nBen: I see it now.\n")

    assert of(talk).value == pytest.approx(0.5)


def test_under_two_hundred_words_heard_is_too_little(to_conversation: Callable[[str], Conversation]) -> None:
    assert of(to_conversation(f"Ana: {HEARD * 19}\nBen: Mm-hm.")).value is None


def test_a_long_file_without_any_was_probably_cleaned_of_them(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ana: {HEARD * 100}\nBen: I see it now.")

    assert "left out" in of(talk).too_little


def test_it_says_how_many_words_apart_they_were(to_conversation: Callable[[str], Conversation]) -> None:
    some = of(to_conversation(f"Ana: {HEARD * 20}\nBen: Mm-hm.\nAna: {HEARD * 6}\nBen: I see it now."))
    none = of(to_conversation(f"Ana: {HEARD * 20}\nBen: I see it now."))

    assert dict(some.details) == {"said": 1, "apart": 260}
    assert dict(none.details) == {"said": 0, "apart": 200}
    assert (some.rests_on, none.rests_on) == (260, 200)
