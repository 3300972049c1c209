"""Teams' transcript as text."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise


def said(talk: Conversation) -> list[tuple[str | None, str, float | None]]:
    assert talk.source.format == "teams_text"
    return [(turn.speaker, turn.text, turn.start) for turn in talk.turns]


def test_what_the_word_file_holds() -> None:
    text = (
        "Weekly-20250103_100000-Meeting Recording\nJanuary 3, 2025, 10:00AM\n32m 12s\n\n"
        "Mila Brandt started transcription\n\n"
        "Mila Brandt   0:03\nHello all.\nHow are you?\n\nOtis Quay   1:02:03\nFine.\n\n"
        "Mila Brandt stopped transcription\n"
    )
    file = from_bytes("weekly.txt", text.encode())

    outcome = recognise(file).read(file)

    assert said(outcome.conversations[0]) == [
        ("Mila Brandt", "Hello all. How are you?", 3.0),
        ("Otis Quay", "Fine.", 3723.0),
    ]
    assert [problem.place.line for problem in outcome.skipped] == [1, 2, 3, 5, 14]


def test_what_a_copy_from_the_page_holds(talk: Conversation) -> None:
    """
    Mila Brandt
    0 minutes 3 seconds
    0:03
    Mila Brandt 0 minutes 3 seconds
    Hello all.
    Otis Quay
    1 hour 2 minutes 3 seconds
    1:02:03
    Otis Quay 1 hour 2 minutes 3 seconds
    Fine.
    """
    assert said(talk) == [("Mila Brandt", "Hello all.", 3.0), ("Otis Quay", "Fine.", 3723.0)]


def test_the_time_on_the_line_below_the_name(talk: Conversation) -> None:
    """
    Mila Brandt
    0:03
    Hello all.

    Otis Quay (Guest)
    12 seconds
    Fine. It took
    20 minutes 10 seconds
    """
    assert said(talk) == [
        ("Mila Brandt", "Hello all.", 3.0),
        ("Otis Quay", "Fine. It took 20 minutes 10 seconds", 12.0),
    ]
