"""What a listener hears in one text."""

from __future__ import annotations

import json

import pytest

from regard.listener import Listener, labelled_as_values, listen_to
from regard.listener.one_text import HeardLabel


def test_each_label_has_its_words_and_where_they_stand(listener: Listener) -> None:
    answer = listen_to("Right. Have you tried a macro?", "I copy my numbers by hand every night.", listener)

    assert answer.made_by == listener.name
    assert (answer.silent, answer.receptiveness) == ("", None)
    assert answer.labels == (
        HeardLabel("act", "closed question", "Have you tried a macro?", 7, 30, None, None),
        HeardLabel("act", "advice", "Have you tried a macro?", 7, 30, None, None),
    )


def test_what_was_said_before_counts(listener: Listener) -> None:
    """A story of one's own turns the talk to oneself only if somebody has just told something."""
    text = "I had that last year and it nearly broke me."

    alone = [each.kind for each in listen_to(text, None, listener).labels]
    answering = [each.kind for each in listen_to(text, "I lost my biggest client on Monday.", listener).labels]

    assert "turned to self" in answering
    assert "turned to self" not in alone


def test_only_the_text_is_labelled_and_not_what_came_before(listener: Listener) -> None:
    answer = listen_to("The tram was blue.", "Thank you.", listener)

    assert answer.labels == ()
    assert answer.before == "Thank you."


def test_spaces_and_line_ends_are_one_space(listener: Listener) -> None:
    answer = listen_to("Thank\t you.\n\nThat  must be\nhard. ", " We lost\nit. ", listener)

    assert (answer.text, answer.before) == ("Thank you. That must be hard.", "We lost it.")
    assert [answer.text[each.begin : each.stop] for each in answer.labels] == [each.words for each in answer.labels]


@pytest.mark.parametrize("text", ["", " \n ", "...", "😀"])
def test_a_text_without_words_has_no_labels(text: str, listener: Listener) -> None:
    assert listen_to(text, None, listener).labels == ()
    assert listen_to(text, text, listener).labels == ()


def test_a_text_in_another_language_says_so(listener: Listener) -> None:
    text = (
        "Ik weet niet precies wat we hiermee moeten, want de klant belde gisteren opnieuw en hij was nog steeds boos."
    )

    assert listen_to(text, None, listener).silent.startswith("not in English")


def test_the_values_are_all_of_it(listener: Listener) -> None:
    values = json.loads(json.dumps(labelled_as_values(listen_to("Thanks.", None, listener))))

    assert values == {
        "text": "Thanks.",
        "before": None,
        "made_by": "rules 1",
        "labels": [
            {
                "sort": "act",
                "kind": "thanks",
                "words": "Thanks",
                "begin": 0,
                "stop": 6,
                "probability": None,
                "degree": None,
            }
        ],
        "silent": "",
        "receptiveness": None,
    }
