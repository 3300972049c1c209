"""Notes beside the turns, and the words that they rest on."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Conversation, Span
from regard.listener import Act, Disclosure
from regard.reading import Moment, Reading, Response
from regard.report import render
from regard.report.transcript import Note, rows, stretches
from report.document import Document
from report.readings import labelled, reading_of, words


def test_what_was_shared_and_what_you_did_stand_beside_their_turns(story: Reading) -> None:
    notes = [row.notes for row in rows(story)]

    assert notes[1] == (Note("Told of something that sounds hard", "shared", "#moment-1"),)
    assert notes[3] == (Note("You asked about it", "well", "#moment-1"), Note("acknowledging, open question", "act"))
    assert notes[5] == (Note("Your next words were advice", "missed", "#moment-2"), Note("advice", "act"))


def test_a_moment_that_does_not_lead_has_a_note_without_a_link(story: Reading) -> None:
    assert rows(story)[8].notes == (Note("Shared a plan", "shared"),)


def test_words_that_passed_something_over_are_not_marked_for_it(story: Reading) -> None:
    """Tove's `OK. So, the release list.` has a note, but nothing in it answers what Rasmus said."""
    row = rows(story)[7]

    assert row.notes[0].of == "missed"
    assert [stretch.words for stretch in row.stretches if stretch.mark == "moment"] == []


def test_others_have_no_notes_on_what_they_do(talk: Conversation) -> None:
    """
    Ana: You should leave. What do you think?
    Ben: Perhaps.
    """
    labels = labelled(talk, (0, Act.ADVICE, "You should leave."), (0, Act.OPEN_QUESTION, "What do you think?"))

    assert [row.notes for row in rows(reading_of(talk, "Ben", labels=labels))] == [(), ()]


def test_what_you_share_yourself_is_not_a_thing_you_did(talk: Conversation) -> None:
    """
    Ana: I am worried about the boat.
    Ben: Why?
    """
    labels = labelled(talk, (0, Disclosure.WORRY, "I am worried"))

    assert rows(reading_of(talk, "Ana", labels=labels))[0].notes == ()


def test_two_answers_in_one_turn_are_one_note(talk: Conversation) -> None:
    """
    Ana: My boat sank.
    Ben: Oh no. I am sorry.
    """
    answers = (words(talk, 1, "Oh no."), words(talk, 1, "I am sorry."))
    moment = Moment(Disclosure.HARDSHIP, talk.whole(0), Response.ACKNOWLEDGED, answers)

    assert len(rows(reading_of(talk, "Ben", (moment,)))[1].notes) == 1


def test_one_answer_to_two_things_shared_is_noted_once_and_leads_to_the_card(talk: Conversation) -> None:
    """
    Ana: My boat sank. I fear for the other.
    Ben: Sell it.
    """
    sank = Moment(Disclosure.HARDSHIP, words(talk, 0, "My boat sank."), Response.ADVICE_FIRST, (talk.whole(1),))
    fear = Moment(Disclosure.WORRY, words(talk, 0, "I fear"), Response.ADVICE_FIRST, (talk.whole(1),))
    reading = replace(reading_of(talk, "Ben", (sank, fear)), leads=(fear,))

    assert rows(reading)[1].notes == (Note("Your next words were advice", "missed", "#moment-1"),)


def test_marks_are_drawn_where_the_words_are(story: Reading) -> None:
    page = Document(render(story))

    assert "My father is in hospital again" in [each.text for each in page.all("mark", of="moment")]
    assert "how are you?" in [each.text for each in page.all("mark", of="act")]


spans = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda at: Span(0, min(at), max(at))), max_size=5
)


@given(st.text(min_size=12, max_size=12), spans, spans)
def test_stretches_joined_are_the_whole_text_and_marks_cover_their_spans(
    text: str, moments: list[Span], acts: list[Span]
) -> None:
    found = stretches(text, moments, acts)

    marks = "".join({"moment": "m", "act": "a", "": "-"}[each.mark] * len(each.words) for each in found)
    assert len(marks) == len(text)
    for at, mark in enumerate(marks):
        in_moment = any(span.begin <= at < span.stop for span in moments)
        in_act = any(span.begin <= at < span.stop for span in acts)
        assert mark == ("m" if in_moment else "a" if in_act else "-")
