"""How labels are held against what people said: which unit a label belongs to, and what is counted."""

from __future__ import annotations

import pytest
from benchmarks.evidence.arithmetic import Counts
from benchmarks.evidence.labelled import Detector, Labelled, belongs_to, compare, listen_to, whole_turns

from regard.conversation import Conversation, Piece, Place, Span
from regard.listener import Act, Label, Labels, Listener, TurnLabels

THANKS = Detector("thanks", frozenset({"thanks"}), frozenset({Act.THANKS}))


class Deaf:
    """A listener that would judge nothing."""

    name = "deaf 1"

    def listen(self, conversation: Conversation) -> Labels:
        return Labels(self.name, tuple(TurnLabels((), "it is deaf") for _ in conversation.turns))


def two_acts_and_an_answer(listener: Listener) -> Labelled:
    """Ben gives thanks and goes on within one turn; nobody judged what Ana says."""
    return listen_to(
        listener,
        "made up",
        [
            (Piece("Ana", "Here is the key.", Place(1)), None),
            (Piece("Ben", "Thank you very much.", Place(2)), frozenset({"thanks"})),
            (Piece("Ben", "The door is green.", Place(3)), frozenset({"tells"})),
        ],
    )


def test_a_label_counts_for_the_act_that_holds_it_and_for_no_neighbour(listener: Listener) -> None:
    assert compare([two_acts_and_an_answer(listener)], THANKS) == [Counts(both=1, neither=1)]


def test_a_turn_is_what_all_of_its_acts_are(listener: Listener) -> None:
    by_turn = whole_turns(two_acts_and_an_answer(listener))

    assert compare([by_turn], THANKS) == [Counts(listener=1)]


def test_what_a_listener_would_not_judge_is_abstained() -> None:
    assert compare([two_acts_and_an_answer(Deaf())], THANKS) == [Counts(abstained=2)]


def test_a_line_among_some_counts_only_what_both_see(listener: Listener) -> None:
    among = Detector(
        "thanks among thanks",
        frozenset({"thanks"}),
        frozenset({Act.THANKS}),
        among=(frozenset({"thanks"}), frozenset({Act.THANKS})),
    )

    assert compare([two_acts_and_an_answer(listener)], among) == [Counts(both=1)]


@pytest.mark.parametrize(
    ("label", "units"),
    [
        (Span(0, 2, 8), [0]),  # inside the first
        (Span(0, 8, 19), [1]),  # most of it in the second, less than half of the first
        (Span(0, 0, 20), [0, 1]),  # all of both
        (Span(1, 0, 5), []),  # another turn
    ],
)
def test_a_label_belongs_where_most_of_it_is_and_where_it_covers_half(label: Span, units: list[int]) -> None:
    assert belongs_to(label, [Span(0, 0, 10), Span(0, 11, 21)]) == units


def test_labels_of_other_kinds_say_nothing() -> None:
    conversation = two_acts_and_an_answer(Deaf()).conversation
    labels = Labels("made up", (TurnLabels(()), TurnLabels((Label(Act.APOLOGY, Span(1, 0, 5), "made up"),))))
    heard = two_acts_and_an_answer(Deaf())

    assert compare([Labelled(conversation, heard.units, labels)], THANKS) == [Counts(people=1, neither=1)]
