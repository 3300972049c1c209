"""The sentences in which labels stand, and which of them a finding shows first."""

from __future__ import annotations

from collections.abc import Iterable

from regard.conversation import Conversation, Span, Turn, count_words
from regard.listener import LabelKind, Labels
from regard.listener.sentences import sentences

LONGEST_SENTENCE = 40
"""Words; a longer sentence is text without full stops, of which only the labelled words are shown (judgement)."""

FULL = 12
"""Words of a quotation beyond which a longer one tells no more (judgement)."""


def sentences_with(labels: Labels, turn: Turn, *kinds: LabelKind) -> tuple[Span, ...]:
    """The sentences of one turn in which labels of these kinds stand: each once, in order."""
    return united(_sentence_around(turn, span) for span in labels[turn.index].spans(*kinds))


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, those that overlap made one."""
    apart: list[Span] = []
    for span in sorted(spans):
        if apart and overlap(apart[-1], span):
            apart[-1] = Span(span.turn, apart[-1].begin, max(apart[-1].stop, span.stop))
        else:
            apart.append(span)
    return tuple(apart)


def _sentence_around(turn: Turn, span: Span) -> Span:
    """A label's words grown to whole sentences, so that a quotation can be understood by itself."""
    touched = [each for each in sentences(turn.text) if each.begin < span.stop and span.begin < each.stop]
    if not touched or sum(len(each.words) for each in touched) > LONGEST_SENTENCE:
        return span
    return Span(turn.index, min(span.begin, touched[0].begin), max(span.stop, touched[-1].stop))


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.turn == other.turn and one.begin < other.stop and other.begin < one.stop


def most_telling(conversation: Conversation, *groups: Iterable[Span]) -> tuple[Span, ...]:
    """Evidence in the order in which `found` keeps it: the most telling group first, in each the fuller words."""
    every: dict[Span, None] = {}
    for group in groups:
        fuller_first = sorted(group, key=lambda span: -min(FULL, count_words(conversation.quote(span))))
        every.update(dict.fromkeys(fuller_first))
    return tuple(every)
