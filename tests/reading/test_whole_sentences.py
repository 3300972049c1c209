"""Quotations can be understood by themselves, and are never a minute long."""

from __future__ import annotations

from regard.conversation import Conversation, Piece, Place, Source, Span
from regard.formats.pieces import turns_from
from regard.reading.whole_sentences import LONGEST, whole_sentences


def talk_of(*pieces: str) -> Conversation:
    said = [Piece("Ana", text, Place(number)) for number, text in enumerate(pieces, 1)]
    return Conversation(Source("talk.vtt", "webvtt", "0" * 64), turns_from(said))


def span_of(talk: Conversation, words: str) -> Span:
    begin = talk.turns[0].text.index(words)
    return Span(0, begin, begin + len(words))


def test_a_few_words_grow_to_their_sentence() -> None:
    talk = talk_of("It rained. Well, my dog died on Friday. We went home.")

    assert talk.quote(whole_sentences(talk, span_of(talk, "dog died"))) == "Well, my dog died on Friday."


def test_without_full_stops_they_grow_to_their_pieces() -> None:
    talk = talk_of("and then " * 30, "my dog", "died on friday", "and so on " * 30)

    assert talk.quote(whole_sentences(talk, span_of(talk, "dog died"))) == "my dog died on friday"


def test_where_pieces_are_too_long_as_well_the_words_stay_alone() -> None:
    talk = talk_of("and then " * 30 + "my dog died " + "and so on " * 30)
    alone = span_of(talk, "dog died")

    assert whole_sentences(talk, alone) == alone
    assert len(talk.turns[0].text) > LONGEST
