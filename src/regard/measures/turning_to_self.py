"""When others told something of themselves, how often did you answer with something of your own?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from regard.conversation import Conversation, Turn
from regard.listener import QUESTIONS, Act, Labels
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.floor import stretches
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import ACKNOWLEDGES, tells, what_is_missing

LEAST_ANSWERS = 3
"""Of fewer answers, one moves the share by half (judgement)."""

RETURNING = (*QUESTIONS, Act.REFLECTION)
"""What gives the word back to the other, even in a turn that also tells something of one's own."""

SUPPORT = (*RETURNING, *ACKNOWLEDGES, Act.BACK_CHANNEL)
"""What keeps the attention with the other: Derber's support responses."""

CARD = Card(
    name="turning_to_self",
    version=2,
    question="When others told something of themselves, how often did you answer with something of your own?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1: of your answers that kept to what was told or turned it to yourself, the share that turned it",
    least_data=f"{LEAST_ANSWERS} answers to what others told of themselves",
    limits=(
        "Cannot tell taking over from keeping company. Among many people, and in many friendships, families and "
        "cultures, a story of one's own is how one shows that one has understood. Answers that do neither are left out."
    ),
    source="Derber 1979, The Pursuit of Attention: shift responses and support responses",
    departures=(
        "A turn that tells something of one's own and then asks or says back counts as support: the word went back. "
        "A turn that acknowledges and then goes on about oneself counts as a shift, as the attention has moved. "
        "An apology acknowledges."
    ),
    says=(
        "Of {answers} answers to what others told of themselves, the listener heard {value} turn to something of your "
        "own."
    ),
    says_none=(
        "Of {answers} answers to what others told of themselves, the listener heard none turn to something of your own."
    ),
    rests_on="answers of yours",
    hears=(Act.TURNED_TO_SELF, Act.ACKNOWLEDGING, Act.REFLECTION, Act.OPEN_QUESTION, Act.CLOSED_QUESTION),
    example=Example(
        talk=(
            "Ana: I ran my first ten miles on Sunday.\nBen: Well done! How did it go?\n"
            "Ana: My knee hurt for most of the way home.\nBen: That must be hard.\n"
            "Ana: I had a big blister on my left foot as well.\nBen: Me too, I had one last week.\n"
            "Ana: I want to run again in the spring.\nBen: What will you do until then?"
        ),
        you="Ben",
        value=0.25,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your answers that turn to yourself, over those that do and those that keep to what was told."""
    answers = list(_answers_to_something_told(conversation, labels, you))
    turned = [turn for turn in answers if turns_to_self(labels, turn)]
    kept = [turn for turn in answers if not turns_to_self(labels, turn) and labels[turn.index].spans(*SUPPORT)]
    count = len(turned) + len(kept)
    if count < LEAST_ANSWERS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), count)
    shifts = [span for turn in turned for span in sentences_with(labels, turn, Act.TURNED_TO_SELF)]
    support = [span for turn in kept for span in sentences_with(labels, turn, *SUPPORT)]
    evidence = most_telling(conversation, shifts or support)
    return found(CARD, len(turned) / count, count, evidence, answers=count, turned=len(turned))


def turns_to_self(labels: Labels, turn: Turn) -> bool:
    """Whether a turn takes up what was told with something of the speaker's own, and does not give the word back."""
    return labels[turn.index].has(Act.TURNED_TO_SELF) and not labels[turn.index].spans(*RETURNING)


def _answers_to_something_told(conversation: Conversation, labels: Labels, you: str) -> Iterator[Turn]:
    """Your turn after each stretch in which another told something; a back-channel, if that was all you said."""
    floor = stretches(conversation, labels)
    for heard, then in zip_longest(floor, floor[1:]):
        if heard.speaker in (None, you) or not any(tells(labels, turn) for turn in heard.turns):
            continue
        if then is not None and then.speaker == you:
            yield then.turns[0]
        elif then is None or then.speaker is not None:
            stop = then.turns[0].index if then else len(conversation.turns)
            within = conversation.turns[heard.turns[0].index : stop]
            yield from [turn for turn in within if turn.speaker == you][-1:]


MEASURE = Measure(CARD, of)
