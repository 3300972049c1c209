"""The written conversations: each file is what its guideline says it is, and nothing stands on both sides."""

from __future__ import annotations

from collections import Counter

import pytest
from training.sets import dealings, written
from training.sets.written import ACTS, FEELINGS, PASSES, RESPONSES, SHARED, Conversation, Marked, with_derived
from training.shape import leaks

EVERY = written.conversations()
DEALINGS = written.conversations(dealings.FOLDER)

KINDS = {
    "coaching", "conflict", "customer_call", "good_news", "interview", "mentoring", "networking", "one_to_one",
    "peer_support", "support_chat", "support_mail", "team_meeting",
}  # fmt: skip
DIALECTS = {
    "african_american", "australian", "british", "indian", "irish", "nigerian", "non-native", "singaporean", "us",
}  # fmt: skip


def test_there_are_at_least_three_thousand_turns_of_every_kind() -> None:
    assert sum(len(each.turns) for each in EVERY) >= 3000
    assert {each.about["kind"] for each in EVERY} == KINDS


@pytest.mark.parametrize("conversation", [*EVERY, *DEALINGS], ids=lambda each: each.name)
def test_each_conversation_is_well_formed(conversation: Conversation) -> None:
    about = conversation.about

    assert about["form"] in {"speech", "chat", "mail"}
    assert about["marks"] in {"full", "none"}
    assert about["owner"] in conversation.dialects
    assert {speaker for speaker, _ in conversation.turns} <= set(conversation.dialects)
    assert set(conversation.dialects.values()) <= DIALECTS
    assert set(conversation.passes) == set(PASSES), "labelled twice"


@pytest.mark.parametrize("conversation", EVERY, ids=lambda each: each.name)
def test_each_label_rests_on_words_of_its_turn(conversation: Conversation) -> None:
    for marks in conversation.passes.values():
        for mark in marks:
            text = conversation.turns[mark.turn][1]
            assert 0 <= mark.begin < mark.stop <= len(text)
            assert mark.label in {*ACTS, *SHARED, *FEELINGS, *RESPONSES}
            assert mark.degree in ({1, 2, 3} if mark.label in {*SHARED, *FEELINGS} else {0})


@pytest.mark.parametrize("conversation", DEALINGS, ids=lambda each: each.name)
def test_each_label_of_dealings_rests_on_words_of_its_turn(conversation: Conversation) -> None:
    for marks in conversation.passes.values():
        for mark in marks:
            assert 0 <= mark.begin < mark.stop <= len(conversation.turns[mark.turn][1])
            assert mark.label in dealings.NEWS
            assert mark.degree == 0


def test_of_dealings_no_other_head_is_asked() -> None:
    assert {head for talk in dealings.talks() for unit in talk.units for head in unit.targets} == {"news"}


def test_about_a_tenth_is_never_trained_or_tuned_on() -> None:
    units = Counter(talk.split for talk in written.talks() for _ in talk.units)

    assert 0.08 <= units["test"] / units.total() <= 0.13
    assert 0.08 <= units["dev"] / units.total() <= 0.13


def test_no_text_stands_on_both_sides() -> None:
    assert leaks([*written.talks(), *dealings.talks()]) == {}


def test_a_sentence_without_an_act_is_a_statement() -> None:
    assert with_derived({"hardship"}) == {"hardship", "something", "statement"}
    assert with_derived({"check", "exploration"}) == {"check", "exploration", "question"}


def test_a_label_belongs_to_the_unit_that_holds_half_of_its_words() -> None:
    mark = Marked(0, "promise", 0, 8, 20)

    assert written.touches(mark, 0, 14)
    assert not written.touches(mark, 0, 13)
    assert written.touches(mark, 9, 13), "the mark covers the whole unit"
    assert not written.touches(mark, 20, 40)


def test_the_target_of_a_unit_is_the_mean_of_the_passes() -> None:
    talk = next(talk for talk in written.talks() if talk.name == "001-night-oven")
    first = {label for mark in _marks("001-night-oven", "first", 0) for label in [mark.label]}
    second = {label for mark in _marks("001-night-oven", "second", 0) for label in [mark.label]}
    units = [unit for unit in talk.units if unit.turn == 0]
    heads = {label: value for unit in units for label, value in zip(ACTS, unit.targets["act"], strict=False) if value}  # type: ignore[arg-type]

    for label in {*first, *second} & set(ACTS):
        assert heads[label] == ((label in first) + (label in second)) / 2


def _marks(name: str, labelled: str, turn: int) -> list[Marked]:
    conversation = next(each for each in EVERY if each.name == name)
    return [mark for mark in conversation.passes[labelled] if mark.turn == turn]
