"""Who held the floor, and whom you answered."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import Labels, TurnLabels
from regard.measures.floor import answers, stretches

Labelled = tuple[Conversation, Labels]


def plain(conversation: Conversation) -> Labels:
    return Labels("none", (TurnLabels(()),) * len(conversation.turns))


def test_a_stretch_ends_when_the_last_of_its_pieces_does(talk: Conversation) -> None:
    """
    [0:00-0:09] Ana: A long caption
    [0:04-0:06] Ana: and a short one in it.
    [0:09.5-0:11] Ben: I see both of them.
    """
    ana, ben = stretches(talk, plain(talk))

    assert (ana.end, ben.start) == (9, 9.5)


def test_turns_by_nobody_are_never_joined() -> None:
    pieces = [Piece(None, "Who said this?", Place(1)), Piece(None, "And who this?", Place(2))]
    talk = Conversation(Source("", "", ""), turns_from(pieces))

    assert len(stretches(talk, plain(talk))) == 2


def test_a_back_channel_of_two_words_is_one(labelled: Labelled) -> None:
    """
    Ana: So I went.
    Ben: Yeah, right. {back-channel}
    Ana: And came back.
    """
    assert [stretch.words for stretch in stretches(*labelled)] == [6]


def test_you_answer_whoever_stopped_last(talk: Conversation) -> None:
    """
    [0:00-0:20] Cleo: A long report on the mill.
    [0:05-0:06] Ana: Louder!
    [0:21-0:22] Ben: Thank you, Cleo.
    """
    (answer,) = answers(talk, plain(talk), "Ben")

    assert answer.heard.speaker == "Cleo"
    assert answer.gap == pytest.approx(1)
    assert answer.took_over


def test_where_you_had_not_stopped_you_answer_nobody(talk: Conversation) -> None:
    """
    [0:00-0:10] Ben: A long report on the mill,
    [0:04-0:05] Ana: Louder!
    [0:11-0:12] Ben: and so on.
    """
    assert answers(talk, plain(talk), "Ben") == ()


def test_after_somebody_unnamed_or_without_times_it_is_not_known_whom_you_answer() -> None:
    for between in (Piece(None, "Well?", Place(2), 3.0, 4.0), Piece("Cleo", "Well?", Place(2), 3.0)):
        ana, ben = Piece("Ana", "So?", Place(1), 0.0, 2.0), Piece("Ben", "Yes.", Place(3), 5.0, 6.0)
        talk = Conversation(Source("", "", ""), turns_from([ana, between, ben]))

        assert answers(talk, plain(talk), "Ben") == ()


def test_what_began_after_you_is_not_what_you_answer() -> None:
    """A file out of order, in which a line without times keeps the lines from being put in order."""
    pieces = [
        Piece("Ana", "Later.", Place(1), 50.0, 55.0),
        Piece("Ben", "Earlier.", Place(2), 5.0, 6.0),
        Piece("Ana", "Some time.", Place(3)),
    ]
    talk = Conversation(Source("", "", ""), turns_from(pieces))

    assert answers(talk, plain(talk), "Ben") == ()
