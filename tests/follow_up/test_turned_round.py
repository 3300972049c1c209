"""What somebody said, said back to them; and when it is better not tried."""

from __future__ import annotations

import pytest

from regard.follow_up.topics import topic_of
from regard.follow_up.turned_round import done_for_me, needed, needed_by_another, promised, promised_to_me, said_to_them


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("I passed my driving test!", "you passed your driving test"),
        ("Well, we won the Harbour Trust contract.", "you won the Harbour Trust contract"),
        ("I was made head of the department.", "you were made head of the department"),
        ("I'm promoted to head of sales", "you’re promoted to head of sales"),
        ("My daughter got into medical school!!", "your daughter got into medical school"),
        ("I ran it by myself and won", ""),
        ("She got the job!", ""),
        ("I got the job you told me of", ""),
        ("I got it yesterday", ""),
        ("I never passed it", ""),
        ("yeah, right, I won", ""),
        ("I won https://example.org", ""),
    ],
)
def test_a_clause_is_said_back_only_where_its_sense_is_kept(said: str, back: str) -> None:
    assert said_to_them(said) == back


def test_the_day_is_left_out_of_what_is_said_back() -> None:
    assert said_to_them("I passed my test on Friday!", "on Friday") == "you passed your test"
    assert said_to_them("I passed my test on Friday!", "Friday") == "you passed your test"


@pytest.mark.parametrize(
    ("said", "mine", "theirs"),
    [
        ("I'll send you the deck by Friday.", "send you the deck", "send me the deck"),
        ("I will look at your draft tomorrow.", "look at your draft", "look at my draft"),
        ("Sure, let me check with legal and get back to you.", "check with legal and get back to you",
         "check with legal and get back to me"),
        ("I can send you our notes, if you like.", "send you our notes", "send me your notes"),
        ("I'll do it.", "", ""),
        ("I'll send it over.", "", ""),
        ("Let me know.", "", ""),
        ("I won't send you the deck.", "", ""),
    ],
)  # fmt: skip
def test_a_promise_is_named_from_either_side(said: str, mine: str, theirs: str) -> None:
    assert (promised(said), promised_to_me(said)) == (mine, theirs)


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("I stayed late to fix your slides.", "you stayed late to fix my slides"),
        ("I put in a good word for you with Helen.", "you put in a good word for me with Helen"),
        ("I've covered your shift on Saturday.", ""),
        ("It was nothing.", ""),
        ("I made sure you were paid", ""),
    ],
)
def test_a_favour_is_said_back_only_where_you_is_plain(said: str, back: str) -> None:
    assert done_for_me(said) == back


def test_a_need_is_told_to_another_without_whose_it_is() -> None:
    said = "We're looking for a piano teacher for our twins."

    assert needed(said) == "a piano teacher for your twins"
    assert needed_by_another(said) == "a piano teacher"


@pytest.mark.parametrize(
    ("said", "noun"),
    [
        ("My dad fell on Tuesday.", "your dad’s fall"),
        ("My dad has surgery on Friday", "your dad’s surgery"),
        ("my mother-in-law's hip operation", "your mother-in-law’s hip operation"),
        ("My parents' flight is late", "your parents’ flight"),
        ("My daughter starts school on Monday.", "your daughter’s first day at school"),
        ("I've got a second interview with the museum", "your second interview"),
        ("We're flying to Lisbon", "your trip to Lisbon"),
        ("The audit is hanging over me.", "the audit"),
        ("I lost my job", "losing your job"),
        ("My wife and I are separating", ""),
        ("it is what it is", ""),
        ("he has an interview", ""),
    ],
)
def test_a_topic_is_named_or_left_alone(said: str, noun: str) -> None:
    assert topic_of(said).noun == noun


@pytest.mark.parametrize(
    ("said", "trait"),
    [
        ("We had to put our dog down.", "death"),
        ("I lost my father in spring", "death"),
        ("The funeral is on Friday", "death"),
        ("I get my scan results on Friday", "results"),
        ("my brother is getting married", "joy"),
        ("We fly to Rome", "trip"),
    ],
)
def test_the_tone_follows_what_it_is(said: str, trait: str) -> None:
    assert trait in topic_of(said).traits
