"""Which moments lead a reading, and the one thing to try that comes from them."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.reading.leads import choose_leads
from regard.reading.moments import find_moments
from regard.reading.next_step import choose_next_step, shortened

Labelled = tuple[Conversation, Labels]


def leads(labelled: Labelled) -> list[tuple[str, str]]:
    """The leading moments' words and responses."""
    talk, labels = labelled
    chosen = choose_leads(find_moments(talk, labels, "Ben"))
    return [(talk.quote(moment.shared), str(moment.response)) for moment in chosen]


def step(labelled: Labelled) -> str | None:
    talk, labels = labelled
    chosen = choose_next_step(talk, choose_leads(find_moments(talk, labels, "Ben")))
    return chosen.says if chosen else None


def test_at_most_three_missed_chances_lead_the_weightiest_first(labelled: Labelled) -> None:
    """
    Ana: I passed the test. {success}
    Ben: Okay. Is the new disk in the rack? {closed question}
    Ana: I won the race. {success}
    Ben: Right. Is the big screen in the hall? {closed question}
    Ana: I need a chair. {need}
    Ben: Good. Is the new table in the yard? {closed question}
    Ana: My dog died. {hardship}
    Ben: Okay. Is the loud fan in the shed? {closed question}
    """
    assert leads(labelled) == [
        ("I passed the test.", "passed over"),
        ("I won the race.", "passed over"),
        ("My dog died.", "passed over"),
    ]


def test_what_was_done_well_stands_beside_what_was_missed(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Okay. Is the new disk in the rack? {closed question}
    Ana: I fear the winter. {worry}
    Ben: Right. Is the big screen in the hall? {closed question}
    Ana: My cat is ill. {hardship}
    Ben: Okay. Is the loud fan in the shed? {closed question}
    Ana: I passed the test. {success}
    Ben: Well done. {acknowledging}
    """
    assert ("I passed the test.", "acknowledged") in leads(labelled)
    assert len(leads(labelled)) == 4


def test_of_one_turn_only_the_weightiest_leads(labelled: Labelled) -> None:
    """
    Ana: I plan to move. {plan} My dog died. {hardship}
    Ben: Oh no. {acknowledging}
    """
    assert leads(labelled) == [("My dog died.", "acknowledged")]


def test_one_answer_to_two_things_shared_leads_once(labelled: Labelled) -> None:
    """
    Ana: We signed. {success}
    Cem: Mm-hm. {back-channel}
    Ana: I plan to rest. {plan}
    Ben: Well done, all of you. {acknowledging}
    """
    assert leads(labelled) == [("We signed.", "acknowledged")]


def test_what_was_only_told_leads_nothing(labelled: Labelled) -> None:
    """
    Ana: We went up by the north side and came down in the dark.
    Ben: All the way in the dark. {reflection}
    """
    assert leads(labelled) == []


def test_one_thing_to_try_comes_from_the_weightiest_missed_chance(labelled: Labelled) -> None:
    """
    Ana: I like the sea. {interest}
    Ben: Get a boat. {advice}
    Ana: My dog died. {hardship}
    Ben: Okay. Is the new disk in the rack? {closed question}
    """
    says = step(labelled)

    assert says
    assert "When Ana says something like “My dog died”" in says


def test_with_nothing_missed_it_comes_from_what_was_done_well(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Oh no. {acknowledging}
    """
    says = step(labelled)

    assert says
    assert says.startswith("Keep doing what you did when Ana said “My dog died”.")


def test_with_no_moment_there_is_nothing_to_try(labelled: Labelled) -> None:
    """
    Ana: The disk is here.
    Ben: Right. Is the big screen in the hall? {closed question}
    """
    assert step(labelled) is None


def test_a_long_quotation_is_cut_at_a_word() -> None:
    assert shortened("one two three, four", 15) == "one two three …"
    assert shortened("one two", 15) == "one two"
