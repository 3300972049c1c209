"""Moments: something another person shared, and what you did with it in your next turns.

The question is Suchman's (Suchman et al. 1997, doi:10.1001/jama.1997.03540320082047): after an empathic opportunity,
was there a continuer, or did the talk turn elsewhere? Turning it to oneself is Derber's shift response (Derber 1979,
The Pursuit of Attention); reflections and questions are the codes of motivational interviewing (MITI 4).

The rule, in full. Something shared is a turn of another person with a `Disclosure` label. Your answer is looked for in
your next turns, at most `NEXT_TURNS` of them among the `WITHIN` turns that follow; a bare back-channel only passes the
word back. The first of your sentences there that does something with what was shared decides whether it was done well
or a missed chance; if it was done well, the fullest response of that window counts. If none does anything with it and
none of your words takes it up, it was passed over. If your words take it up in a way that no rule knows, or you said
nothing more at all, nothing is said about it: a missed chance is only named where it is plain.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from regard.conversation import Conversation, Span, Turn
from regard.listener import Act, Disclosure, Label, Labels, Wording
from regard.listener.sentences import sentences
from regard.listener.uptake import content_words, taken_up
from regard.measures.follow_up_questions import takes_up
from regard.reading.whole_sentences import whole_sentences

NEXT_TURNS = 2
"""How many of your turns may answer (judgement: a third is most often about something else)."""

WITHIN = 6
"""Among how many following turns your answer is looked for, so that a group talk is not searched to its end."""

NEAR = 1
"""How many sentences on either side of the disclosure a question may take up and still be about it."""


_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty"})
"""Two `two`s are seldom the same two."""


class Response(StrEnum):
    """What you did with what somebody shared."""

    ACKNOWLEDGED = "acknowledged"
    EXPLORED = "explored"
    REFLECTED = "reflected"
    ADVICE_FIRST = "advice first"
    TURNED_TO_SELF = "turned to yourself"
    JUDGED = "judged"
    PASSED_OVER = "passed over"

    @property
    def done_well(self) -> bool:
        """Whether it left the other room to go on; if not, it was a missed chance."""
        return self in _DONE_WELL


_DONE_WELL = (Response.ACKNOWLEDGED, Response.EXPLORED, Response.REFLECTED)
"""From the least to the fullest."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something another person shared, and what you did with it.

    Attributes:
        kind: what was shared; None for something told, with no disclosure in it, that you took up well.
        shared: their words.
        response: what you did.
        answer: your words that show it; if you passed over it, what you said next.
    """

    kind: Disclosure | None
    shared: Span
    response: Response
    answer: tuple[Span, ...]


def find_moments(conversation: Conversation, labels: Labels, you: str) -> tuple[Moment, ...]:
    """All moments, in the order of the conversation: at most one of a kind for each turn."""
    moments: list[Moment] = []
    for turn in conversation.turns:
        if turn.speaker in (None, you):
            continue
        kinds: dict[Disclosure, Span] = {}
        for label in labels[turn.index].labels:
            if isinstance(label.kind, Disclosure):
                kinds.setdefault(label.kind, label.span)
        answers = _your_next_turns(conversation, labels, turn.index, you)
        if answers:
            found = [_moment(conversation, labels, kind, shared, answers) for kind, shared in kinds.items()]
            moments += [moment for moment in found if moment is not None]
    return tuple(moments)


def _your_next_turns(conversation: Conversation, labels: Labels, index: int, you: str) -> list[Turn]:
    """Your turns that may answer; empty if you said nothing more, or only a back-channel at the very end."""
    following = conversation.turns[index + 1 : index + 1 + WITHIN]
    yours = [turn for turn in following if turn.speaker == you and not labels[turn.index].has(Act.BACK_CHANNEL)]
    return yours[:NEXT_TURNS]


def _moment(
    conversation: Conversation, labels: Labels, kind: Disclosure, shared: Span, answers: list[Turn]
) -> Moment | None:
    heard = _around(conversation.turns[shared.turn].text, shared)
    best: tuple[Response, Span] | None = None
    for response, span in _responses(conversation, labels, kind, heard, answers):
        if best is None:
            best = response, span
        elif response.done_well and best[0].done_well:
            best = max(best, (response, span), key=lambda each: _DONE_WELL.index(each[0]))
        if not response.done_well:
            break
    if best is None and any(word.text not in _NUMBERS for turn in answers for word in taken_up(heard, turn.text)):
        return None
    response, answer = best or (Response.PASSED_OVER, conversation.whole(answers[0].index))
    return Moment(kind, whole_sentences(conversation, shared), response, (whole_sentences(conversation, answer),))


def _around(text: str, shared: Span) -> str:
    """The sentences that hold what was shared, and their neighbours: what an answer to it may take up."""
    every = sentences(text)
    inside = [at for at, sentence in enumerate(every) if sentence.begin < shared.stop and sentence.stop > shared.begin]
    if not inside:
        return text[shared.begin : shared.stop]
    first, last = every[max(0, inside[0] - NEAR)], every[min(len(every) - 1, inside[-1] + NEAR)]
    return text[first.begin : last.stop]


def _responses(
    conversation: Conversation, labels: Labels, kind: Disclosure, heard: str, answers: list[Turn]
) -> Iterator[tuple[Response, Span]]:
    """What each of your labelled sentences does with what was shared, in the order in which you said them.

    A sentence that both says back and advises, judges or turns to you is not done well.
    """
    for turn in answers:
        for sentence in sentences(turn.text):
            found = [
                (response, label.span)
                for label in labels[turn.index].labels
                if sentence.begin <= label.span.begin < sentence.stop
                and (response := _response_of(label, kind, heard, conversation.quote(label.span)))
            ]
            yield from [each for each in found if not each[0].done_well] or found


_PLAIN: dict[object, Response] = {
    Act.REFLECTION: Response.REFLECTED,
    Act.CHECK_OF_UNDERSTANDING: Response.REFLECTED,
    Act.ACKNOWLEDGING: Response.ACKNOWLEDGED,
    Act.APOLOGY: Response.ACKNOWLEDGED,
    Act.ADVICE: Response.ADVICE_FIRST,
    Act.TURNED_TO_SELF: Response.TURNED_TO_SELF,
    Wording.JUDGING: Response.JUDGED,
}


def _response_of(label: Label, kind: Disclosure, heard: str, said: str) -> Response | None:
    if label.kind in (Act.OPEN_QUESTION, Act.CLOSED_QUESTION):
        return Response.EXPLORED if _asks_about(label, heard, said) else None
    if label.kind in (Act.OFFER, Act.PROMISE, Act.THANKS):
        return Response.ACKNOWLEDGED if kind in (Disclosure.NEED, Disclosure.SUCCESS) else None
    return _PLAIN.get(label.kind)


def _asks_about(label: Label, heard: str, said: str) -> bool:
    """Whether a question is about what was shared: it takes up a word of it, or brings no topic of its own.

    Without a word in common, `How long has that been going on?` is about it; `What is the stack there?` is not.
    """
    if taken_up(heard, said):
        return True
    return not content_words(said) and (label.kind is Act.OPEN_QUESTION or takes_up(heard, said))
