"""Quotations that can be understood by themselves: labelled words grown to the sentences that hold them."""

from __future__ import annotations

from regard.conversation import Conversation, Span, Turn
from regard.listener.sentences import sentences

LONGEST = 240
"""Characters: automatic transcripts can lack full stops, and nobody reads a quotation of a whole minute (judgement)."""


def whole_sentences(conversation: Conversation, span: Span) -> Span:
    """The sentences that hold a span; if those are too long, the pieces that hold it; else the span itself."""
    turn = conversation.turns[span.turn]
    for grown in (_to_sentences(turn, span), _to_pieces(turn, span)):
        if grown.stop - grown.begin <= LONGEST:
            return grown
    return span


def _to_sentences(turn: Turn, span: Span) -> Span:
    holding = [each for each in sentences(turn.text) if each.begin < span.stop and each.stop > span.begin]
    begin = min([span.begin, *(each.begin for each in holding)])
    return Span(span.turn, begin, max([span.stop, *(each.stop for each in holding)]))


def _to_pieces(turn: Turn, span: Span) -> Span:
    begin, stop, at = span.begin, span.stop, 0
    for piece in turn.pieces:
        end = at + len(piece.text)
        if at < span.stop and end > span.begin:
            begin, stop = min(begin, at), max(stop, end)
        at = end + 1
    return Span(span.turn, begin, stop)
