"""Which of their questions to you has no answer of yours in the file?

The rule, which rather lets a question pass than accuse. A request or an offer that is put as a question is one. A
question of theirs is to you if only the two of you write, or if it names you. It has no answer if nothing of yours
comes after it; or if they asked several things at once, and what you wrote afterwards takes up a word of another of
them, none of this one, and nothing that could answer any of them, such as `yes` or a day. Whatever you wrote next is
taken to answer a question that stood alone. A question that they closed themselves (`never mind`) counts as answered.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regard.conversation import Conversation, Span, Turn
from regard.listener import Act, Labels
from regard.listener.sentences import sentences
from regard.listener.uptake import content_words, stem
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.floor import Stretch, stretches
from regard.measures.measure import IN_WRITING, Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_QUESTIONS = 2
"""Questions to you (judgement); each is looked at by itself, so that few will do."""

LEAST_WORDS = 2
"""Words with a topic in a question, from which one can tell whether an answer takes it up (judgement)."""

_CAN_ANSWER = (
    "yes yeah yep yup no nope nah sure ok okay fine both all neither none either maybe perhaps probably exactly right "
    "correct done agreed same always never sometimes often usually today tomorrow tonight yesterday soon later now "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december one two three four five six seven eight nine ten noon midnight"
)
"""Words that can answer a question without a word of it (judgement)."""

_ANSWERS = frozenset(_CAN_ANSWER.split())

_CLOSES = re.compile(
    r"\b(?:never\s?mind|forget (?:it|about it|that)|no need|ignore (?:that|this|my)|found it|worked it out"
    r"|figured (?:it|that) out|got it working|sorted|solved|disregard)\b",
    re.IGNORECASE,
)
"""Words with which somebody takes a question back, or says that it is settled (judgement)."""

CARD = Card(
    name="unanswered_questions",
    version=2,
    question="Which of their questions to you has no answer of yours?",
    needs=Needs.WORDS,
    unit=Unit.COUNT,
    range="0 and up",
    least_data=f"{LEAST_QUESTIONS} questions to you: from the only other writer, or with your name in them",
    limits=(
        "Sees only what is in the file: you may have answered by phone, in person, in another thread or since, or have "
        "good reason not to. What you wrote next counts as an answer even if it was about something else, so some are "
        "missed; an answer in quite other words, after several questions at once, may go unseen. Questions that are "
        "only a courtesy are asked for no answer."
    ),
    source="Stivers & Rossano 2010, Mobilizing response, doi:10.1080/08351810903471258",
    departures=(
        "The source shows what makes an answer expected, in talk; that questions in writing expect one is carried "
        "over. What counts as answered is a rule of this project (judgement): next words, shared words, or nothing."
    ),
    says="The file has no answer of yours to {value} of the {questions} questions that the listener heard them ask.",
    says_none="The listener heard no question to you that went without an answer of yours in the file.",
    rests_on="questions to you",
    hears=(Act.OPEN_QUESTION, Act.CLOSED_QUESTION),
    example=Example(  # the visit is answered; the lamp, asked beside it, is not; nothing follows the chairs
        talk=(
            "[2026-03-02 09:15] Ana: Which day suits you for the visit? And did the lamp reach your sister?\n"
            "[2026-03-02 09:40] Ben: A visit would be lovely, whatever the day.\n"
            "[2026-03-02 09:45] Ana: Shall I bring the red chairs?"
        ),
        you="Ben",
        value=2,
    ),
    media=IN_WRITING,
)


@dataclass(frozen=True, slots=True)
class _Question:
    """A question to you: its words, and in which stretch it stands."""

    span: Span
    text: str
    stretch: int


@dataclass(frozen=True, slots=True)
class _Later:
    """What comes last, so that each question need not look through all that follows it.

    Attributes:
        yours: the numbers of your stretches, in order.
        words: the number of the last stretch of yours with a word of each topic, by its stem.
        nameless: the number of the last stretch that the file gives to nobody; -1 if there is none.
        closed: the number of the last turn in which each speaker took something back, or called it settled.
    """

    yours: tuple[int, ...]
    words: dict[str, int]
    nameless: int
    closed: dict[str | None, int]


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The count of questions to you without an answer of yours."""
    asked, waiting = asked_and_waiting(conversation, labels, you)
    if labels.silent or len(asked) < LEAST_QUESTIONS:
        return too_little(CARD, labels.silent or f"needs {CARD.least_data}", len(asked))
    return found(CARD, len(waiting), len(asked), most_telling(conversation, waiting or asked), questions=len(asked))


def asked_and_waiting(
    conversation: Conversation, labels: Labels, you: str
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The questions that others asked you, and those of them without an answer of yours, by the rule above."""
    written = stretches(conversation, labels)
    asked = list(_questions(conversation, labels, written, you)) if you in conversation.company else []
    later = _later(conversation, written, you)
    beside: dict[int, list[_Question]] = {}
    for question in asked:
        beside.setdefault(question.stretch, []).append(question)
    waiting = [
        question.span
        for question in asked
        if not _is_closed(question, conversation, later)
        and not _is_answered(question, beside[question.stretch], written, labels, later)
    ]
    return tuple(question.span for question in asked), tuple(waiting)


def _later(conversation: Conversation, written: Sequence[Stretch], you: str) -> _Later:
    yours = tuple(number for number, stretch in enumerate(written) if stretch.speaker == you)
    words = {stem(word.text): number for number in yours for word in content_words(written[number].text)}
    nameless = max((number for number, stretch in enumerate(written) if stretch.speaker is None), default=-1)
    closed = {turn.speaker: turn.index for turn in conversation.turns if _CLOSES.search(turn.text)}
    return _Later(yours, words, nameless, closed)


def _questions(conversation: Conversation, labels: Labels, written: Sequence[Stretch], you: str) -> Iterator[_Question]:
    """The questions to you that have a topic."""
    only_two = len({*conversation.company, you}) == 2
    for number, stretch in enumerate(written):
        if stretch.speaker in (None, you):
            continue
        for turn in stretch.turns:
            for span in _asking(conversation, labels, turn):
                text = conversation.quote(span)
                if content_words(text) and (only_two or _names(you, text)):
                    yield _Question(span, text, number)


def _asking(conversation: Conversation, labels: Labels, turn: Turn) -> list[Span]:
    """What asks in a turn: questions, and requests and offers that are put as one, as `could you tell me`."""
    asked = {*sentences_with(labels, turn, Act.OPEN_QUESTION, Act.CLOSED_QUESTION)}
    put_as_one = sentences_with(labels, turn, Act.REQUEST, Act.OFFER)
    return sorted(asked | {span for span in put_as_one if conversation.quote(span).rstrip().endswith("?")})


def _names(you: str, text: str) -> bool:
    names = {name.casefold() for name in re.findall(r"\w{3,}", you)}
    return not names.isdisjoint(re.findall(r"\w+", text.casefold()))


def _is_closed(question: _Question, conversation: Conversation, later: _Later) -> bool:
    """Whether whoever asked took the question back, or said that it was settled."""
    turn = conversation.turns[question.span.turn]
    after = turn.text[question.span.stop :]
    return later.closed.get(turn.speaker, -1) > turn.index or _CLOSES.search(after) is not None


def _is_answered(
    question: _Question, together: Sequence[_Question], written: Sequence[Stretch], labels: Labels, later: _Later
) -> bool:
    """Whether a question has an answer of yours, or may have one, by the rule above.

    Args:
        question: the question.
        together: it, and all that was asked in the same stretch.
        written: all stretches.
        labels: what the listener said.
        later: what comes last of each.
    """
    if later.nameless > question.stretch:
        return True
    following = bisect_right(later.yours, question.stretch)
    if following == len(later.yours):
        return False
    next_words = written[later.yours[following]]
    if len(together) == 1 or len(content_words(question.text)) < LEAST_WORDS or _may_answer(next_words, labels):
        return True
    return _takes_up(question, later) or not any(_takes_up(each, later) for each in together)


def _takes_up(question: _Question, later: _Later) -> bool:
    """Whether words of yours after the question have one of its topic."""
    stems = (stem(word.text) for word in content_words(question.text))
    return any(later.words.get(each, -1) > question.stretch for each in stems)


def _may_answer(stretch: Stretch, labels: Labels) -> bool:
    """Whether some words could answer anything, or the listener could not judge them."""
    words = {word.text for sentence in sentences(stretch.text) for word in sentence.words}
    unjudged = any(labels[turn.index].silent for turn in stretch.turns)
    return unjudged or not words.isdisjoint(_ANSWERS) or any(letter.isdigit() for letter in stretch.text)


MEASURE = Measure(CARD, of)
