"""SBV captions of YouTube and Google Meet."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise


def test_two_times_and_a_comma_open_a_cue(talk: Conversation) -> None:
    """
    0:00:00.599,0:00:04.160
    >> Mila: Welcome, all
    of you.

    0:00:04.160,0:00:06.770
    Thank you.
    """
    assert talk.source.format == "sbv"
    assert [(turn.speaker, turn.text, turn.start, turn.end) for turn in talk.turns] == [
        ("Mila", "Welcome, all of you.", 0.599, 4.16),
        (None, "Thank you.", 4.16, 6.77),
    ]


def test_what_cannot_be_read_is_counted() -> None:
    text = "0:00:00.5,0:00:01.5\nOne.\n\n0:00:02.f9,0:00:03.0\nTwo.\n\nThree.\n\n0:00:04.0,0:00:03.0\nFour."
    file = from_bytes("talk.sbv", text.encode())

    outcome = recognise(file).read(file)

    assert [(turn.text, turn.end) for turn in outcome.conversations[0].turns] == [("One.", 1.5), ("Four.", None)]
    assert [problem.place.line for problem in outcome.skipped] == [4, 7]
