"""How long you spoke at most before somebody else had their say."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.longest_turn import MEASURE

Labelled = tuple[Conversation, Labels]


def test_the_back_channel_of_another_does_not_end_a_turn(labelled: Labelled) -> None:
    """
    Ben: First we went to the mill.
    Ana: Mm-hm. {back-channel}
    Ben: Then to the weir.
    Ana: And then?
    Ben: Home again.
    Ana: Oh.
    Ben: By train.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 6 + 4
    assert [labelled[0].quote(span) for span in finding.evidence] == ["First we went to the mill.", "Then to the weir."]


def test_an_answer_that_begins_with_a_back_channel_does(labelled: Labelled) -> None:
    """
    Ben: First we went to the mill.
    Ana: Mm-hm. {back-channel} Which mill? {}
    Ben: The old one.
    Ana: I know it.
    Ben: Do you?
    """
    assert MEASURE.of(*labelled, "Ben").value == 6


def test_your_own_back_channels_are_no_turns(labelled: Labelled) -> None:
    """
    Ana: First we went to the mill.
    Ben: Mm-hm. {back-channel}
    Ana: Then to the weir.
    Ben: Right. {back-channel}
    Ana: Then home.
    Ben: How was it?
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.rests_on == 1


def test_the_back_channel_of_a_third_does_not_end_it_either(labelled: Labelled) -> None:
    """
    Ben: We sold
    Ana: Mm-hm. {back-channel}
    Cleo: Yeah. {back-channel}
    Ben: all of them.
    Ana: All?
    Ben: All.
    Cleo: Well.
    Ben: Indeed.
    """
    assert MEASURE.of(*labelled, "Ben").value == 5


def test_turns_without_a_single_word_have_no_longest(labelled: Labelled) -> None:
    """
    Ben: …
    Ana: Are you there?
    Ben: …
    Ana: Ben?
    Ben: …
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.too_little == "nothing you said has a word in it"
