"""Moments: something another person shared, and what you did with it in your next turns.

The question is Suchman's (Suchman et al. 1997, doi:10.1001/jama.1997.03540320082047): after an empathic opportunity,
was there a continuer, or did the talk turn elsewhere? Turning it to oneself is Derber's shift response (Derber 1979,
The Pursuit of Attention); reflections and questions are the codes of motivational interviewing (MITI 4).

The rule, in full. Something shared is a turn of another person with a `Disclosure` label, in a sentence that neither
asks, advises nor says back. Your answer is your next turn, if nobody else took the floor before it; bare back-channels
are passed by. If it is short, or did something well, your turn after it counts too, so long as they shared nothing new
in between. The first of your sentences that does something with what was shared decides whether it was done well or a
missed chance; if it was done well, the fullest response counts.

A missed chance is only named where it is plain. Nothing is said if you said nothing more, or a word or two; if your
words take up what was shared, or begin by asking, in a way that no rule knows; if they had asked you for advice; or if
you shared a trouble of your own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from regard.conversation import Conversation, Span, Turn
from regard.listener import QUESTIONS, Act, Disclosure, Label, Labels, Wording
from regard.listener.follow_up import takes_up
from regard.listener.sentences import sentences
from regard.listener.uptake import content_words, taken_up
from regard.reading.whole_sentences import whole_sentences

SHORT = 6
"""Words; of a shorter answer it is not said that it passes something over, and the one after it counts too (judgement).
"""

A_PROMPT = 3
"""Words; so short an answer (`And?`) most often asks for more (judgement)."""

WITHIN = 6
"""Among how many following turns your answer is looked for, so that a group talk is not searched to its end."""

BEGINS = 2
"""In so many sentences an answer begins (judgement)."""

NEAR = 1
"""How many sentences on either side of the disclosure a question may take up and still be about it."""


_REACTING = re.compile(
    r"(?:so|no|nope|yes|oh|ooh|ah|aw|oof|ouch|wow|god|gosh|blimey|sorry|(?:it|that|this|he|she|they|you|your)(?:'.*)?)$"
)
"""First words of an answer that is about what was said, though no rule knows what it does with it (judgement)."""

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


_NOT_SHARING = (*QUESTIONS, Act.ADVICE, Act.REFLECTION)
"""A sentence that does one of these is about you, or about what you said."""

_ASKING_FOR_ADVICE = (Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.REQUEST)

_WELL = (*QUESTIONS, Act.ACKNOWLEDGING, Act.APOLOGY, Act.REFLECTION)
"""An answer that does one of these leaves room, so that the next may be a fuller one."""

_TROUBLE = (Disclosure.HARDSHIP, Disclosure.WORRY, Disclosure.NEED)
"""Who shares one of these is the one to be listened to, and is not told that they turned the talk to themselves."""


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
        if turn.speaker in (None, you) or not (shared := _shared_in(turn, labels)):
            continue
        answers = _answers(conversation, labels, turn, you)
        if answers:
            found = [_moment(conversation, labels, kind, span, answers) for kind, span in shared.items()]
            moments += [moment for moment in found if moment is not None]
    return tuple(moments)


def _shared_in(turn: Turn, labels: Labels) -> dict[Disclosure, Span]:
    """What is shared in a turn: the first words of each kind, but for those in sentences that do something else."""
    busy = [(span.begin, span.stop) for span in labels[turn.index].spans(*_NOT_SHARING)]
    shared: dict[Disclosure, Span] = {}
    for label in labels[turn.index].labels:
        inside = any(begin <= label.span.begin < stop for begin, stop in busy)
        if isinstance(label.kind, Disclosure) and not inside:
            shared.setdefault(label.kind, label.span)
    return shared


def _answers(conversation: Conversation, labels: Labels, shared: Turn, you: str) -> list[Turn]:
    """Your turn that answers, and the one after it if it may count too; empty if there is none."""
    answers: list[Turn] = []
    for turn in conversation.turns[shared.index + 1 : shared.index + 1 + WITHIN]:
        if labels[turn.index].has(Act.BACK_CHANNEL):
            continue
        if turn.speaker == you:
            answers.append(turn)
            if len(answers) == 2 or not (turn.words <= SHORT or labels[turn.index].spans(*_WELL)):
                break
        elif turn.speaker != shared.speaker or (answers and _shared_in(turn, labels)):
            break
    return answers


def _moment(
    conversation: Conversation, labels: Labels, kind: Disclosure, shared: Span, answers: list[Turn]
) -> Moment | None:
    heard = _around(conversation.turns[shared.turn].text, shared)
    told = " ".join(turn.text for turn in conversation.turns[shared.turn : answers[-1].index] if turn not in answers)
    wants_advice = bool(labels[shared.turn].spans(*_ASKING_FOR_ADVICE))
    best: tuple[Response, Span] | None = None
    for response, span in _responses(conversation, labels, kind, heard, answers):
        if response is Response.REFLECTED and _is_about_the_rest(heard, told, conversation.quote(span)):
            continue
        if response is Response.ADVICE_FIRST and wants_advice:
            continue
        if best is None:
            best = response, span
        elif response.done_well and best[0].done_well:
            best = max(best, (response, span), key=lambda each: _DONE_WELL.index(each[0]))
        if not response.done_well:
            break
    if best is None and _is_plainly_elsewhere(conversation, labels, heard, answers):
        best = Response.PASSED_OVER, conversation.whole(answers[0].index)
    if best is None or (best[0] is Response.TURNED_TO_SELF and labels[best[1].turn].spans(*_TROUBLE)):
        return None
    response, answer = best
    return Moment(kind, whole_sentences(conversation, shared), response, (whole_sentences(conversation, answer),))


def _is_about_the_rest(heard: str, told: str, said: str) -> bool:
    """Whether words that say something back take up what else was told, and nothing of what was shared."""
    return bool(taken_up(told, said)) and not taken_up(heard, said)


def _is_plainly_elsewhere(conversation: Conversation, labels: Labels, heard: str, answers: list[Turn]) -> bool:
    """Whether answers that do nothing with what was shared are plainly about something else."""
    if sum(turn.words for turn in answers) <= SHORT or any(labels[turn.index].spans(*_TROUBLE) for turn in answers):
        return False
    if any(word.text not in _NUMBERS for turn in answers for word in taken_up(heard, turn.text)):
        return False
    first = answers[0]
    if first.words <= A_PROMPT:
        return False
    begins = sentences(first.text)[:BEGINS]
    if begins and _REACTING.match(begins[0].words[0].text):
        return False
    asked = [conversation.quote(span) for span in labels[first.index].spans(Act.OPEN_QUESTION, Act.CLOSED_QUESTION)
             if begins and span.begin < begins[-1].stop]  # fmt: skip
    return not any(labels[first.index].has(Act.OPEN_QUESTION) or _speaks_to_you(said) for said in asked)


def _speaks_to_you(said: str) -> bool:
    """Whether a question is to the other about themselves, or so short that it asks for more of the same."""
    words = [word.text for sentence in sentences(said) for word in sentence.words]
    return len(words) <= 3 or any(word in ("you", "your", "yours", "yourself", "you're", "you've") for word in words)


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
