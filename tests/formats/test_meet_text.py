"""Google Meet's document as text: only the transcript was said."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise


def test_notes_by_gemini_are_not_said_and_a_time_is_the_next_words_own() -> None:
    text = """📝 Notes
Garden plan
Otis Quay: will buy seeds, says the summary

📖 Transcript
Sep 25, 2026
Garden plan - Transcript
00:06:20


Mila Brandt: Hello. Welcome all.
Otis Quay: Hello. That is: good morning.
00:07:20
Mila Brandt's Presentation: this is the bed.
Otis Quay: I see it.

Transcription ended after 01:40:53

This editable transcript was computer generated and might contain errors."""
    file = from_bytes("notes.txt", text.encode())

    outcome = recognise(file).read(file)
    talk = outcome.conversations[0]

    assert talk.source.format == "meet_text"
    assert [(turn.speaker, turn.text, turn.start) for turn in talk.turns] == [
        ("Mila Brandt", "Hello. Welcome all.", 380.0),
        ("Otis Quay", "Hello. That is: good morning.", None),
        ("Mila Brandt's Presentation", "this is the bed.", 440.0),
        ("Otis Quay", "I see it.", None),
    ]
    assert [turn.place.line for turn in talk.turns] == [11, 12, 14, 15]
    assert [(problem.place.line, problem.what) for problem in outcome.skipped] == [
        (1, "what stands before the transcript: title, people, notes"),
        (17, "a closing line of Google Meet"),
        (19, "a closing line of Google Meet"),
    ]


def test_the_plain_form_lists_who_attended(talk: Conversation) -> None:
    """
    Garden plan (2026-05-02 at 10:00 GMT-7) - Transcript
    Attendees
    Mila Brandt, Otis Quay
    Transcript
    Mila Brandt: Hello.
    Otis Quay: Hello.
    00:05:00
    Mila Brandt: And the seeds?
    Meeting ended after 00:32:10 👋
    """
    assert talk.source.format == "meet_text"
    assert [(turn.speaker, turn.text, turn.start) for turn in talk.turns] == [
        ("Mila Brandt", "Hello.", None),
        ("Otis Quay", "Hello.", None),
        ("Mila Brandt", "And the seeds?", 300.0),
    ]
