"""Moments: the labels are written into the conversation, so that only what is made of them is tested."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.reading import Moment, Response
from regard.reading.moments import find_moments

Labelled = tuple[Conversation, Labels]


def of(labelled: Labelled, you: str = "Ben") -> list[tuple[str, str]]:
    """Each moment's kind and what you did with it; but for those of which the listener cannot tell."""
    every = find_moments(*labelled, you)
    return [(str(each.kind), str(each.response)) for each in every if each.response is not Response.UNCLEAR]


def only(labelled: Labelled, you: str = "Ben") -> Moment:
    (moment,) = find_moments(*labelled, you)
    return moment


def test_saying_back_is_reflected(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: You have lost him. {reflection}
    """
    assert of(labelled) == [("hardship", "reflected")]


def test_saying_back_something_else_is_not_an_answer_to_it(labelled: Labelled) -> None:
    """
    Ana: We signed the contract. {success} So. Anyway. {} The picker hates time zones. {}
    Ben: Everything hates time zones. {reflection}
    """
    assert of(labelled) == []


def test_a_question_that_takes_it_up_explores(labelled: Labelled) -> None:
    """
    Ana: My old dog died. {hardship}
    Ben: How old was the dog? {closed question}
    """
    assert of(labelled) == [("hardship", "explored")]


def test_an_open_question_without_a_topic_of_its_own_explores(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: What happened? {open question}
    """
    assert of(labelled) == [("hardship", "explored")]


def test_going_on_with_something_else_passes_it_over(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Right. {} So, two things on my list. {} Is the budget for March in the folder? {closed question}
    """
    assert of(labelled) == [("hardship", "passed over")]


def test_nothing_is_said_if_the_answer_begins_by_asking_in_a_way_no_rule_knows(labelled: Labelled) -> None:
    """
    Ana: I wake up at four. {hardship}
    Ben: What happens when you lie there like that? {open question} Are you mending it? {closed question}
    Ana: I slept for three hours. {hardship}
    Ben: Hotel? {closed question}
    """
    assert of(labelled) == []


def test_what_follows_in_the_same_turn_is_another_topic(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship} So. Anyway. {} The server is next. {} It needs the new disk. {}
    Ben: Right, the new disk. {} Is that the big disk that Cem was meant to bring? {closed question}
    """
    assert of(labelled) == [("hardship", "passed over")]


def test_advice_before_anything_else_is_a_missed_chance(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Get a new one. {advice} That is sad, though. {acknowledging}
    """
    moment = only(labelled)

    assert str(moment.response) == "advice first"
    assert not moment.response.done_well
    assert [labelled[0].quote(span) for span in moment.answer] == ["Get a new one."]


def test_advice_after_an_acknowledgement_is_done_well(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: That is sad. {acknowledging} Get a new one. {advice}
    """
    assert of(labelled) == [("hardship", "acknowledged")]


def test_a_sentence_that_says_back_and_judges_is_not_done_well(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: You let him out, which was silly. {reflection, judging}
    """
    assert of(labelled) == [("hardship", "judged")]


def test_ones_own_story_turns_it_to_oneself(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Mine died in June. {turned to self}
    """
    assert of(labelled) == [("hardship", "turned to yourself")]


def test_the_fullest_response_counts_once_it_began_well(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Oh no. {acknowledging}
    Ana: On Friday.
    Ben: You must miss your dog. {reflection}
    """
    assert of(labelled) == [("hardship", "reflected")]


def test_a_back_channel_only_passes_the_word_back(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Mm-hm. {back-channel}
    Ana: On Friday.
    Ben: Oh no. {acknowledging}
    """
    assert of(labelled) == [("hardship", "acknowledged")]


def test_your_next_turn_answers_and_no_later_one(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Okay. Is the new disk in the rack? {closed question}
    Ana: Good.
    Ben: About your dog, that is sad. {acknowledging}
    """
    assert of(labelled) == [("hardship", "passed over")]


def test_it_does_not_if_something_new_was_shared_in_between(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Oh.
    Ana: And I fear the winter. {worry}
    Ben: The winters are long there. {reflection}
    """
    assert of(labelled) == [("worry", "reflected")]


def test_nothing_is_said_if_the_answer_begins_by_reacting(labelled: Labelled) -> None:
    """
    Ana: Nobody asked me. {hardship}
    Ben: No. {} We did not, and we should have done so at once. {}
    Ana: I lie awake. {worry}
    Ben: So it is not the hours, it is that the room has gone quiet.
    """
    assert of(labelled) == []


def test_nothing_is_said_of_a_short_answer(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Exactly.
    """
    assert of(labelled) == []


def test_a_prompt_passes_nothing_over_even_if_the_next_turn_is_elsewhere(labelled: Labelled) -> None:
    """
    Ana: Nobody asked me. {hardship}
    Ben: And?
    Ana: I wrote it all into a table.
    Ben: There are three things on my list for today.
    """
    assert of(labelled) == []


def test_in_a_group_only_your_own_answer_to_it_counts(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Cem: Oh no, I am so sorry. {acknowledging}
    Ben: Right, there are three things on my list for today.
    """
    assert of(labelled) == []


def test_a_trouble_of_your_own_is_not_held_against_you(labelled: Labelled) -> None:
    """
    Ana: I plan to be away in June. {plan}
    Ben: My father goes into hospital that week. {turned to self, hardship}
    """
    assert of(labelled) == []


def test_what_is_said_back_to_you_is_not_shared(labelled: Labelled) -> None:
    """
    Ben: My dog died.
    Ana: So your dog died and you are alone. {reflection, hardship}
    Ben: There are three things on my list for today, so.
    """
    assert of(labelled) == []


def test_nothing_is_said_if_you_said_nothing_more(labelled: Labelled) -> None:
    """
    Ben: Hello.
    Ana: My dog died. {hardship}
    Cem: Oh no. {acknowledging}
    """
    assert of(labelled) == []


def test_nothing_is_said_if_your_words_take_it_up_in_a_way_no_rule_knows(labelled: Labelled) -> None:
    """
    Ana: My old dog died. {hardship}
    Ben: Dogs, the dear things.
    """
    assert of(labelled) == []


def test_what_you_share_yourself_is_no_moment(labelled: Labelled) -> None:
    """
    Ben: My dog died. {hardship}
    Ana: Oh no. {acknowledging}
    """
    assert of(labelled) == []


def test_two_of_a_kind_in_one_turn_are_one_moment(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship} My car broke down. {hardship} I want to sing. {hope}
    Ben: Oh no. {acknowledging}
    """
    assert of(labelled) == [("hardship", "acknowledged"), ("hope", "acknowledged")]


def test_the_quotation_is_the_whole_sentence(labelled: Labelled) -> None:
    """
    Ana: Well, my dog {hardship} died on Friday. The disk is here.
    Ben: Oh no. {acknowledging}
    """
    assert labelled[0].quote(only(labelled).shared) == "Well, my dog died on Friday."


def test_a_promise_answers_a_need_and_no_hardship(labelled: Labelled) -> None:
    """
    Ana: I could do with a spare chair. {need}
    Ben: I will bring you one. {promise}
    Ana: My dog died. {hardship}
    Ben: I will send the minutes of the last meeting tonight. {promise}
    """
    assert of(labelled) == [("need", "acknowledged")]


def test_advice_that_was_asked_for_is_no_missed_chance(labelled: Labelled) -> None:
    """
    Ana: I could do with a spare chair. {need} Where would you look? {open question}
    Ben: Try the attic. {advice}
    """
    assert of(labelled) == []


def test_the_turn_after_the_answer_must_be_about_the_same_words(labelled: Labelled) -> None:
    """
    Ana: My mother is ill. {hardship}
    Ben: Oh no. {acknowledging}
    Ana: It is two hundred miles to her house.
    Ben: So two hundred miles. {reflection}
    """
    assert of(labelled) == [("hardship", "acknowledged")]


def test_a_hope_may_go_by(labelled: Labelled) -> None:
    """
    Ana: I want to sing. {hope}
    Ben: Okay. Is the new disk in the rack? {closed question}
    """
    assert of(labelled) == []


def test_a_few_words_of_somebody_else_do_not_make_your_answer_another(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Cem: Oh no.
    Ben: I am sorry to hear that, Ana. {acknowledging}
    """
    assert of(labelled) == [("hardship", "acknowledged")]


def test_what_no_rule_can_tell_is_unclear_and_neither_done_well_nor_missed(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Exactly.
    """
    moment = only(labelled)

    assert moment.response is Response.UNCLEAR
    assert not moment.response.done_well
    assert not moment.response.missed
