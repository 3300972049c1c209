"""How a reading's moments are matched with those that a careful person sees."""

from __future__ import annotations

from typing import Any

import pytest
from benchmarks.evidence.arithmetic import Counts
from benchmarks.evidence.stories import Cue, cues_of, matched

from regard.conversation import Span
from regard.formats import from_bytes, recognise
from regard.listener import Disclosure
from regard.reading import Moment, Response

KIND, RESPONSE = ("kind",), ("kind", "response")


@pytest.fixture
def cues() -> dict[int, Cue]:
    """Ana speaks in two cues, which are one turn; then Ben, then Ana."""
    spoken = ("Ana: I am home now.", "Ana: I was ill.", "Ben: Oh.", "Ana: But the cake won.")
    file = from_bytes(
        "cues.vtt",
        ("WEBVTT\n" + "".join(f"\n00:0{at}.000 --> 00:0{at}.900\n{cue}\n" for at, cue in enumerate(spoken))).encode(),
    )
    return cues_of(recognise(file).read(file).conversations[0])


def moment(turn: int, begin: int, stop: int, kind: Disclosure, response: Response = Response.PASSED_OVER) -> Moment:
    return Moment(kind, Span(turn, begin, stop), response, ())


def gold(cue: int, kind: str, response: str = "passed_over") -> dict[str, Any]:
    return {"turn_index": cue, "kind": kind, "response": response}


def test_cues_are_counted_from_nought_and_found_in_their_turns(cues: dict[int, Cue]) -> None:
    assert {number: cue.span for number, cue in cues.items()} == {
        0: Span(0, 0, 14),
        1: Span(0, 15, 25),
        2: Span(1, 0, 3),
        3: Span(2, 0, 17),
    }


def test_a_moment_is_found_if_it_rests_on_words_of_the_right_cue(cues: dict[int, Cue]) -> None:
    ill = moment(0, 15, 24, Disclosure.HARDSHIP)

    assert matched([ill], [gold(1, "hardship")], cues, RESPONSE) == Counts(both=1)
    assert matched([ill], [gold(0, "hardship")], cues, ()) == Counts(listener=1, people=1)


def test_the_kind_and_the_response_must_be_right_where_they_are_asked_for(cues: dict[int, Cue]) -> None:
    ill = moment(0, 15, 24, Disclosure.WORRY, Response.ADVICE_FIRST)

    assert matched([ill], [gold(1, "hardship", "advice_first")], cues, ()) == Counts(both=1)
    assert matched([ill], [gold(1, "hardship", "advice_first")], cues, KIND) == Counts(listener=1, people=1)
    assert matched([ill], [gold(1, "worry", "advice_first")], cues, RESPONSE) == Counts(both=1)
    assert matched([ill], [gold(1, "worry", "judged")], cues, RESPONSE) == Counts(listener=1, people=1)


def test_two_moments_do_not_find_the_same_one_twice(cues: dict[int, Cue]) -> None:
    twice = [moment(2, 0, 8, Disclosure.SUCCESS), moment(2, 4, 17, Disclosure.SUCCESS)]

    assert matched(twice, [gold(3, "success"), gold(1, "hardship")], cues, KIND) == Counts(both=1, listener=1, people=1)


@pytest.mark.parametrize("response", list(Response))
def test_each_response_has_a_word_in_the_stories(response: Response, cues: dict[int, Cue]) -> None:
    words = {"advice first": "advice_first", "turned to yourself": "turned_to_self", "passed over": "passed_over"}
    found = moment(2, 0, 8, Disclosure.SUCCESS, response)

    assert matched([found], [gold(3, "success", words.get(response, response))], cues, RESPONSE) == Counts(both=1)
