"""How the two passes and the listeners are held against each other on the project's own conversations."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.evidence.written import (  # what the page rests on
    LABELS,
    OF_RULES,
    OWN,
    Heard,
    Unit,
    Yes,
    _against,
    _agreement,
    _by_dialect,
    _means,
    as_users_have_it,
    compared,
    gap_where_given,
    people_say,
    said_of,
    where_given,
)
from training.sets.written import ACTS, FEELINGS, RESPONSES, SHARED, Conversation, Marked

from regard.conversation import Span
from regard.listener import Act, Label, Labels, TurnLabels

UNITS = [Unit(0, 0, 10), Unit(0, 11, 30), Unit(1, 0, 5)]


def of(table: Yes, label: str) -> list[bool]:
    """The column of one label."""
    return [bool(each) for each in table[:, LABELS.index(label)]]


def test_a_mark_of_people_is_in_the_unit_that_holds_its_words() -> None:
    said = people_say(UNITS, [Marked(0, "thanks", 0, 2, 8), Marked(0, "open_question", 0, 11, 30)])

    assert of(said, "thanks") == [True, False, False]
    assert of(said, "question") == [False, True, False]
    assert of(said, "statement") == [False, False, True]


def test_a_label_of_a_listener_is_matched_by_the_same_rule() -> None:
    """Turn 1 as written stands at the eleventh character of the listener's turn 0."""
    labels = Labels("by hand 1", (TurnLabels((Label(Act.CLOSED_QUESTION, Span(0, 31, 36), "by hand"),)),))

    said = said_of(UNITS, [(0, 0), (0, 31)], labels)

    assert of(said, "closed_question") == [False, False, True]
    assert of(said, "question") == [False, False, True]
    assert not of(said, "statement")[0]


def test_turns_of_one_speaker_are_one_turn_as_in_a_users_file() -> None:
    talk = Conversation("made up", {}, (("Ana", "Hello."), ("Ana", "Sit."), ("Ben", "Thanks.")), {})

    conversation, shifts = as_users_have_it(talk)

    assert [turn.text for turn in conversation.turns] == ["Hello. Sit.", "Thanks."]
    assert shifts == [(0, 0), (0, 7), (1, 0)]


def table(*labels: str) -> Yes:
    """Units of one label each."""
    return np.array([[label == each for label in LABELS] for each in labels], bool)


def heard(first: Yes, second: Yes | None, said: Yes, dialects: tuple[str, ...]) -> Heard:
    passes = {"first": first} if second is None else {"first": first, "second": second}
    nothing = np.zeros(said.shape)
    return Heard("test", dialects, passes, said, said, nothing, nothing)


def test_the_f1_is_the_mean_of_that_to_each_pass() -> None:
    first, second = table("thanks", "thanks", "offer"), table("thanks", "offer", "offer")
    said = table("thanks", "offer", "offer")
    place = LABELS.index("thanks")

    cells = _against(heard(first, second, said, ("us",) * 3), said, [place])

    assert cells.tolist() == [[[1, 1, 2]], [[1, 1, 1]]]
    assert _means(cells)[0] == pytest.approx((2 / 3 + 1) / 2)


def test_where_labels_are_given_their_probability_is_held_against_what_is_right() -> None:
    """Thanks is given twice with 0.9 and once right; offer once with 0.6, rightly."""
    people, said = table("thanks", "offer", "offer"), table("thanks", "thanks", "offer")
    talk = replace(heard(people, None, said, ("us",) * 3), given=said * np.array([[0.9], [0.9], [0.6]]))

    cells = where_given(talk)

    assert cells.sum(0).tolist() == pytest.approx([3, 2.4, 2])
    assert gap_where_given(cells) == pytest.approx((2 * (0.9 - 0.5) + (1 - 0.6)) / 3)


def test_labels_given_only_with_company_or_only_without_are_counted() -> None:
    found = compared(np.array([[0.3, 0.1]]), np.array([[True, True, False]]), np.array([[True, False, False]]))

    assert (found.largest, found.mean) == pytest.approx((0.3, 0.2))
    assert (found.given, found.changed) == (2, 1)


def test_medians_and_means_leave_out_what_follows_from_other_labels() -> None:
    assert set(OWN) == {*ACTS, *SHARED, *FEELINGS, *RESPONSES}


def test_a_pass_that_is_not_made_adds_nothing() -> None:
    said = table("thanks", "offer")

    cells = _against(heard(said, None, said, ("us",) * 2), said, [LABELS.index("thanks")])

    assert _means(cells)[0] == 1


def test_the_passes_agree_label_by_label() -> None:
    """Of four units both passes give thanks to one, each alone to one more."""
    both = {
        "first": table("thanks", "thanks", "offer", "offer"),
        "second": table("thanks", "offer", "thanks", "offer"),
    }

    found = _agreement([both], LABELS.index("thanks"))

    assert (found.label, found.units) == ("thanks", 2)
    assert found.f1.value == pytest.approx(0.5)
    assert found.kappa.value == pytest.approx(0)


def test_a_dialect_that_is_heard_worse_lies_below_the_whole() -> None:
    wanted = table("thanks", "thanks")
    said = table("thanks", "statement")

    groups = {each.group: each for each in _by_dialect([heard(wanted, None, said, ("us", "irish"))] * 3, "neural")}

    assert groups["us"].own.value == 1
    assert groups["irish"].own.value == 0
    assert groups["irish"].whole.value == pytest.approx(2 / 3)
    assert groups["irish"].far_below
    assert groups["irish"].size == "3 units in 3 conversations"


def test_the_rules_have_no_word_for_feelings_and_answers() -> None:
    assert {"thanks", "hardship", "judged", "to_self", "question", "reflection"} <= OF_RULES
    assert not OF_RULES & {"joy", "feeling_met", "passed_over", "filler", "opinion", "statement", "reflection_simple"}
