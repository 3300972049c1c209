"""The sentences in which labels stand, and which are shown first."""

from __future__ import annotations

from collections.abc import Callable

from regard.conversation import Conversation, Span
from regard.listener import Act, Label, Labels, TurnLabels
from regard.measures.evidence import LONGEST_SENTENCE, most_telling, sentences_with, united
from regard.measures.replies import heard_before, tells

Labelled = tuple[Conversation, Labels]


def _label(conversation: Conversation, words: str) -> Labels:
    begin = conversation.turns[0].text.index(words)
    label = Label(Act.THANKS, Span(0, begin, begin + len(words)), "by hand")
    return Labels("by hand 1", (TurnLabels((label,)), *(TurnLabels(()) for _ in conversation.turns[1:])))


def test_a_few_labelled_words_grow_to_their_sentence(talk: Conversation) -> None:
    """
    Ana: It came. Many thanks for the book. I read it.
    Ben: Good.
    """
    (span,) = sentences_with(_label(talk, "thanks"), talk.turns[0], Act.THANKS)

    assert talk.quote(span) == "Many thanks for the book."


def test_a_label_over_two_sentences_keeps_both(talk: Conversation) -> None:
    """
    Ana: It came. Many thanks. It is good. Bye.
    Ben: Good.
    """
    (span,) = sentences_with(_label(talk, "thanks. It"), talk.turns[0], Act.THANKS)

    assert talk.quote(span) == "Many thanks. It is good."


def test_text_without_full_stops_is_not_quoted_whole(to_conversation: Callable[[str], Conversation]) -> None:
    """Of a turn of many words with no full stop only the labelled words are shown."""
    talk = to_conversation(f"Ana: {'and so on ' * LONGEST_SENTENCE} thanks {'and so on ' * LONGEST_SENTENCE}\nBen: Hm.")

    (span,) = sentences_with(_label(talk, "thanks"), talk.turns[0], Act.THANKS)

    assert talk.quote(span) == "thanks"


def test_only_spans_that_overlap_become_one() -> None:
    """Spans that only touch, or stand in different turns, stay apart."""
    spans = [Span(1, 0, 4), Span(0, 3, 9), Span(0, 0, 4), Span(0, 9, 12)]

    assert united(spans) == (Span(0, 0, 9), Span(0, 9, 12), Span(1, 0, 4))


def test_the_first_group_and_the_fuller_words_come_first(talk: Conversation) -> None:
    """
    Ana: No.
    Ben: Not at all, my friend.
    Ana: Yes, very much so, I think.
    """
    short, fuller, other = (talk.whole(index) for index in range(3))

    assert most_telling(talk, [short, fuller], [other, short]) == (fuller, short, other)


def test_what_a_turn_answers_goes_back_to_the_last_change_of_the_floor(labelled: Labelled) -> None:
    """
    Cem: First.
    Ana: Second.
    Ben: Mm-hm. {back-channel}
    Ana: Third.
    Cem: Right. {back-channel}
    Ben: Fourth.
    """
    conversation, labels = labelled

    assert [turn.text for turn in heard_before(conversation, labels, conversation.turns[5])] == ["Second.", "Third."]


def test_the_first_turn_and_whoever_goes_on_answer_nobody(labelled: Labelled) -> None:
    """
    Ben: First.
    Ana: Mm-hm. {back-channel}
    Ben: Second.
    """
    conversation, labels = labelled

    assert heard_before(conversation, labels, conversation.turns[0]) == ()
    assert heard_before(conversation, labels, conversation.turns[2]) == ()


def test_a_disclosure_or_a_longer_statement_in_the_first_person_tells_something(labelled: Labelled) -> None:
    """
    Ana: The flat is wet. {hardship}
    Ben: I went to the sea last week.
    Ana: I will.
    Ben: The sea was cold and grey last week.
    Ana: Can I come with you to the sea?
    """
    conversation, labels = labelled

    assert [tells(labels, turn) for turn in conversation.turns] == [True, True, False, False, False]
