"""Whether a question takes up what was just said: by a word of it, or by pointing back."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from regard.listener.follow_up import takes_up


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("I started to learn the cello.", "Why the cello?"),
        ("We migrated the servers.", "How long did migrating them take?"),
        ("My train broke down in the snow.", "What happened then?"),
        ("I was at the fair.", "What did you eat there?"),
        ("There are two ways round.", "Which one?"),
        ("My brother is in town.", "And is he well?"),
    ],
)
def test_a_shared_word_or_a_word_that_points_back_takes_it_up(said: str, question: str) -> None:
    assert takes_up(said, question)


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("I am fine.", "And you?"),
        ("I missed the match.", "Do you like pears?"),
        ("The roof leaks again.", "By the way, did you mend your own roof?"),
        ("The roof leaks again.", "What time is lunch?"),
    ],
)
def test_a_question_handed_back_or_on_something_else_does_not(said: str, question: str) -> None:
    assert not takes_up(said, question)


def test_each_list_of_the_phrases_is_used() -> None:
    text = files("regard.listener").joinpath("follow_up.toml").read_text("utf-8")

    assert [each for each in tomllib.loads(text)["lists"] if f"@{each}" not in text] == []
