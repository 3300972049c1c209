"""What some words are about, and whether two are about the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.people.subject import about_the_same, stemmed, subject_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I'll send you the deck by Friday.", ("deck",)),
        ("Here's the deck, as promised!", ("deck",)),
        ("My daughter starts school on Monday.", ("daughter", "school")),
        ("Could you introduce me to Maria?", ("maria",)),
        ("I'll look at your CV tonight.", ("cv",)),
        ("PLEASE DO IT NOW", ()),
        ("Okay, thanks, see you tomorrow.", ()),
        ("The budget and the budgets", ("budget",)),
        ("", ()),
    ],
)
def test_what_a_text_is_about(text: str, words: tuple[str, ...]) -> None:
    assert subject_words(text) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("decks", "deck"),
        ("parties", "party"),
        ("boxes", "box"),
        ("planning", "planned"),
        ("reviews", "reviewing"),
        ("gardening", "garden"),
        ("Mum's", "mother"),
        ("children", "child"),
        ("studied", "studies"),
        ("moving", "move"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert stemmed(one) == stemmed(other)


@pytest.mark.parametrize(("one", "other"), [("bus", "busy"), ("news", "new"), ("sing", "sin"), ("red", "r")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert stemmed(one) != stemmed(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("I'll send you the deck", "Here's the launch deck", True),
        ("My mum's surgery is on Friday", "How did the surgery go?", True),
        ("Your daughter's first day at school", "My daughter starts school on Monday", True),
        ("I'll send the travel report", "Here's the budget report", False),
        ("I'll send the deck", "Here's the invoice", False),
        ("I'll send it", "Here it is", False),
    ],
)
def test_about_the_same(one: str, other: str, *, same: bool) -> None:
    assert about_the_same(subject_words(one), subject_words(other)) is same
    assert about_the_same(subject_words(other), subject_words(one)) is same


@given(st.text(max_size=80))
def test_whatever_is_said(text: str) -> None:
    """Each word comes once, and none is empty."""
    words = subject_words(text)

    assert len(set(words)) == len(words)
    assert all(words)
