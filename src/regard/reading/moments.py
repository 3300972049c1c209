"""Moments: something another person shared, and what you did with it in your next turns.

The question is Suchman's (Suchman et al. 1997, doi:10.1001/jama.1997.03540320082047): after an empathic opportunity,
was there a continuer, or did the talk turn elsewhere? Turning it to oneself is Derber's shift response (Derber 1979,
The Pursuit of Attention); reflections and questions are the codes of motivational interviewing (MITI 4).

Where the listener hears answers as such (feeling met, understanding shown, exploration, advice first, passed over,
turned to self, judged), its labels say what a sentence of yours does; else the rule below tells it from acts and words.

The rule, in full. Something shared is a turn of another person with a `Disclosure` label, in a sentence that neither
asks, advises nor says back. Your answer is your next turn; bare back-channels are passed by. If others say more than a
few words before it, it is no answer; if they say a few, only what you did well counts. The first of your sentences that
does something with what was shared decides whether it was done well or a missed chance; if it was done well, the
fullest response counts, and your turn after it may give a fuller one by saying back or asking about the same words.

A missed chance is only named where it is plain; else the moment is unclear. What was passed over must be a trouble, a
need or a success, and your turn must begin as one does who goes on (`okay, so …`), ask about something else and point
to nothing that was said. Advice that they had asked for is none, and a trouble of your own is not held against you.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from regard.conversation import Conversation, Span, Turn
from regard.listener import QUESTIONS, Act, Answer, Disclosure, Label, LabelKind, Labels, Wording
from regard.listener.follow_up import takes_up
from regard.listener.sentences import sentences
from regard.listener.uptake import content_words
from regard.reading.passed_over import is_plainly_elsewhere, share_a_topic
from regard.reading.whole_sentences import whole_sentences

SHORT = 6
"""Words; what others say in so few before you does not take the floor (judgement)."""

WITHIN = 6
"""Among how many following turns your answer is looked for, so that a group talk is not searched to its end."""

NEAR = 1
"""How many sentences on either side of the disclosure a question may take up and still be about it."""


class Response(StrEnum):
    """What you did with what somebody shared; three are done well, four are missed chances, one is neither."""

    ACKNOWLEDGED = "acknowledged"
    EXPLORED = "explored"
    REFLECTED = "reflected"
    ADVICE_FIRST = "advice first"
    TURNED_TO_SELF = "turned to yourself"
    JUDGED = "judged"
    PASSED_OVER = "passed over"
    UNCLEAR = "unclear"
    """Something that the listener cannot tell: neither done well nor missed, and never shown as either."""

    @property
    def done_well(self) -> bool:
        """Whether it left the other room to go on."""
        return self in _DONE_WELL

    @property
    def missed(self) -> bool:
        """Whether it was a missed chance."""
        return not self.done_well and self is not Response.UNCLEAR


_DONE_WELL = (Response.ACKNOWLEDGED, Response.EXPLORED, Response.REFLECTED)
"""From the least to the fullest."""


_NOT_SHARING = (*QUESTIONS, Act.ADVICE, Act.REFLECTION)
"""A sentence that does one of these is about you, or about what you said."""

_ASKING_FOR_ADVICE = (Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.REQUEST)

_TROUBLE = (Disclosure.HARDSHIP, Disclosure.WORRY, Disclosure.NEED)
"""Who shares one of these is the one to be listened to, and is not told that they turned the talk to themselves."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something another person shared, and what you did with it.

    Attributes:
        kind: what was shared.
        shared: their words.
        response: what you did.
        answer: your words that show it; if you passed over it, or it is unclear, what you said next.
    """

    kind: Disclosure
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
        moments += [_moment(conversation, labels, kind, span, answers) for kind, span in shared.items() if answers]
    return tuple(moments)


def _shared_in(turn: Turn, labels: Labels) -> dict[Disclosure, Span]:
    """What is shared in a turn: the first words of each kind, but for those in sentences that do something else.

    If several kinds rest on the same words, the likeliest is taken.
    """
    busy = [(span.begin, span.stop) for span in labels[turn.index].spans(*_NOT_SHARING)]
    found = [
        label
        for label in labels[turn.index].labels
        if isinstance(label.kind, Disclosure) and not any(begin <= label.span.begin < stop for begin, stop in busy)
    ]
    shared: dict[Disclosure, Span] = {}
    for label in found:
        if not any(_says_it_better(other, label) for other in found):
            shared.setdefault(cast(Disclosure, label.kind), label.span)
    return shared


def _says_it_better(other: Label, label: Label) -> bool:
    """Whether another kind on the same words is likelier; rules give no probabilities, and then neither is."""
    overlaps = other.span.begin < label.span.stop and label.span.begin < other.span.stop
    return overlaps and (other.probability or 0) > (label.probability or 0)


def _answers(conversation: Conversation, labels: Labels, shared: Turn, you: str) -> list[Turn]:
    """Your next turn, and the one after it if nothing new was shared in between; empty if it is no answer."""
    answers: list[Turn] = []
    for turn in conversation.turns[shared.index + 1 : shared.index + 1 + WITHIN]:
        if turn.speaker == you and not labels[turn.index].has(Act.BACK_CHANNEL):
            answers.append(turn)
        elif turn.speaker not in (you, shared.speaker) and turn.words > SHORT:
            break
        if len(answers) == 2 or (answers and turn.speaker != you and _shared_in(turn, labels)):
            break
    return answers


def _moment(conversation: Conversation, labels: Labels, kind: Disclosure, shared: Span, answers: list[Turn]) -> Moment:
    text = conversation.turns[shared.turn].text
    heard = _around(text, shared)
    between = conversation.turns[shared.turn + 1 : answers[0].index]
    best = _decided(_responses(conversation, labels, kind, heard, answers[0]), heard, text, conversation)
    if best is None and _is_passed_over(conversation, labels, kind, heard, answers[0]):
        best = Response.PASSED_OVER, conversation.whole(answers[0].index)
    if best is None or not (best[0].done_well or _may_be_missed(conversation, labels, shared, between, best)):
        best = Response.UNCLEAR, conversation.whole(answers[0].index)
    if best[0].done_well:
        for later in answers[1:]:
            fuller = _responses(conversation, labels, kind, heard, later)
            best = max([best, *(each for each in fuller if _takes_up_again(each, heard, conversation))], key=_fullness)
    response, answer = best
    return Moment(kind, whole_sentences(conversation, shared), response, (whole_sentences(conversation, answer),))


_Found = tuple[Response, Span]


def _decided(responses: Iterator[_Found], heard: str, told: str, conversation: Conversation) -> _Found | None:
    """What the first response decides: itself if it is a missed chance, else the fullest before one."""
    best: _Found | None = None
    for each in responses:
        if each[0] is Response.REFLECTED and _is_about_the_rest(heard, told, conversation.quote(each[1])):
            continue
        if best is None:
            best = each
        elif best[0].done_well and each[0].done_well:
            best = max(best, each, key=_fullness)
        if not each[0].done_well:
            break
    return best


def _fullness(found: _Found) -> int:
    return _DONE_WELL.index(found[0])


def _takes_up_again(found: _Found, heard: str, conversation: Conversation) -> bool:
    """Whether a response in your turn after the answer is still about the same words."""
    fuller = found[0] in (Response.REFLECTED, Response.EXPLORED)
    return fuller and share_a_topic(heard, conversation.quote(whole_sentences(conversation, found[1])))


def _may_be_missed(
    conversation: Conversation, labels: Labels, shared: Span, between: Sequence[Turn], found: _Found
) -> bool:
    """Whether a missed chance may be named: not if others spoke, advice was asked for, or the trouble is yours."""
    others = {turn.speaker for turn in between} - {conversation.turns[shared.turn].speaker}
    wanted = found[0] is Response.ADVICE_FIRST and labels[shared.turn].spans(*_ASKING_FOR_ADVICE)
    yours = found[0] in (Response.TURNED_TO_SELF, Response.PASSED_OVER) and labels[found[1].turn].spans(*_TROUBLE)
    return not (others - {conversation.turns[found[1].turn].speaker} or wanted or yours)


def _is_about_the_rest(heard: str, told: str, said: str) -> bool:
    """Whether words that say something back take up what else was told, and nothing of what was shared."""
    return share_a_topic(told, said) and not share_a_topic(heard, said)


def _around(text: str, shared: Span) -> str:
    """The sentences that hold what was shared, and their neighbours: what an answer to it may take up."""
    every = sentences(text)
    inside = [at for at, sentence in enumerate(every) if sentence.begin < shared.stop and sentence.stop > shared.begin]
    if not inside:
        return text[shared.begin : shared.stop]
    first, last = every[max(0, inside[0] - NEAR)], every[min(len(every) - 1, inside[-1] + NEAR)]
    return text[first.begin : last.stop]


def _is_passed_over(conversation: Conversation, labels: Labels, kind: Disclosure, heard: str, answer: Turn) -> bool:
    """Whether an answer passes over what was shared: by the listener, or by plain signs if it cannot hear that."""
    if Answer.PASSED_OVER in labels.hears:
        return labels[answer.index].has(Answer.PASSED_OVER)
    return is_plainly_elsewhere(conversation, labels, kind, heard, answer)


def _responses(
    conversation: Conversation, labels: Labels, kind: Disclosure, heard: str, answer: Turn
) -> Iterator[_Found]:
    """What each labelled sentence of an answer does with what was shared, in the order in which you said them.

    A sentence that both says back and advises, judges or turns to you is not done well.
    """
    known = {response for answering, response in _HEARD.items() if answering in labels.hears}
    for sentence in sentences(answer.text):
        said = answer.text[sentence.begin : sentence.stop]
        found = [
            (response, label.span)
            for label in labels[answer.index].labels
            if sentence.begin <= label.span.begin < sentence.stop
            and (response := _HEARD.get(label.kind) or _told_from_acts(label, kind, heard, said, known))
        ]
        yield from [each for each in found if not each[0].done_well] or found


_HEARD: dict[LabelKind, Response] = {
    Answer.FEELING_MET: Response.ACKNOWLEDGED,
    Answer.UNDERSTANDING: Response.REFLECTED,
    Answer.EXPLORATION: Response.EXPLORED,
    Answer.ADVICE_FIRST: Response.ADVICE_FIRST,
}
"""What a listener says that hears answers as such."""

_PLAIN: dict[object, Response] = {
    Act.REFLECTION: Response.REFLECTED,
    Act.CHECK_OF_UNDERSTANDING: Response.REFLECTED,
    Act.ACKNOWLEDGING: Response.ACKNOWLEDGED,
    Act.APOLOGY: Response.ACKNOWLEDGED,
    Act.ADVICE: Response.ADVICE_FIRST,
    Act.TURNED_TO_SELF: Response.TURNED_TO_SELF,
    Wording.JUDGING: Response.JUDGED,
}


def _told_from_acts(
    label: Label, kind: Disclosure, heard: str, said: str, known: Collection[Response]
) -> Response | None:
    """What an act does with what was shared; nothing, if the listener has a label of its own for that."""
    response = _plainly(label, kind, heard, said)
    return None if response in known else response


def _plainly(label: Label, kind: Disclosure, heard: str, said: str) -> Response | None:
    if label.kind in (Act.OPEN_QUESTION, Act.CLOSED_QUESTION):
        return Response.EXPLORED if _asks_about(label, heard, said) else None
    if label.kind in (Act.OFFER, Act.PROMISE, Act.THANKS):
        return Response.ACKNOWLEDGED if kind in (Disclosure.NEED, Disclosure.SUCCESS) else None
    return _PLAIN.get(label.kind)


def _asks_about(label: Label, heard: str, said: str) -> bool:
    """Whether a question is about what was shared: it takes up a word of it, or brings no topic of its own.

    Without a word in common, `How long has that been going on?` is about it; `What is the stack there?` is not.
    """
    if share_a_topic(heard, said):
        return True
    return not content_words(said) and (label.kind is Act.OPEN_QUESTION or takes_up(heard, said))
