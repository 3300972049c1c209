"""How often did your answer take up a word of what had just been said?"""

from __future__ import annotations

from itertools import pairwise

from regard.conversation import Conversation, Span
from regard.listener import Labels
from regard.listener.uptake import content_words, taken_up
from regard.measures.floor import Stretch, stretches
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_HEARD = 3
"""Words with a topic in what you answer (judgement): after `OK, fine` there is nothing to take up. The
source leaves out student turns under five words of any kind."""

LEAST_ANSWERS = 8
"""Answers of yours to such turns (judgement): below, one more moves the share by more than a tenth."""

CARD = Card(
    name="topic_uptake",
    version=1,
    question="How often did your answer take up a word of what had just been said?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1",
    least_data=f"{LEAST_ANSWERS} answers of yours to turns with {LEAST_HEARD} or more words that carry a topic",
    limits=(
        "Sees the same words only, less their endings: an answer in other words (`the ward`, `the hospital`), a "
        "pronoun, a warm `oh no`, or a good question about it goes unseen, and a word repeated to object counts. Long "
        "turns meet by chance. Who repeats words to be sure of them, as many do in a second language, has more."
    ),
    source=(
        "Demszky, Liu, Mancenido, Cohen, Hill, Jurafsky & Hashimoto 2021, Measuring conversational uptake: a case "
        "study on student-teacher interactions, ACL 2021, arXiv:2106.03873"
    ),
    departures=(
        "Plain repetition of content words, which the source compares as a baseline and finds to be a significant part "
        "of uptake; its trained measure sees more. Back-channels are no answers."
    ),
    says="In {value} of your answers you took up a word of what had just been said.",
    says_none="None of your answers had a word that had just been said, little words aside.",
    rests_on="answers of yours",
    example=Example(  # six of eight say cups again
        talk="Ana: We painted seven cups yesterday.\nBen: The cups again?\n" * 6
        + "Ana: We painted seven cups yesterday.\nBen: And then what?\n" * 2,
        you="Ben",
        value=0.75,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The share of your answers with a content word of what they answer."""
    words = [
        _words(heard, said)
        for heard, said in pairwise(stretches(conversation, labels))
        if said.speaker == you and heard.speaker is not None and len(content_words(heard.text)) >= LEAST_HEARD
    ]
    if labels.silent or len(words) < LEAST_ANSWERS:
        return too_little(CARD, labels.silent or f"needs {CARD.least_data}", len(words))
    telling = sorted((found for found in words if found), key=lambda spans: -len(spans))
    evidence = tuple(max(spans, key=lambda span: span.stop - span.begin) for spans in telling)
    return found(CARD, len(telling) / len(words), len(words), evidence)


def _words(heard: Stretch, said: Stretch) -> tuple[Span, ...]:
    """The words of the answer that were heard before."""
    return tuple(
        Span(turn.index, word.begin, word.stop) for turn in said.turns for word in taken_up(heard.text, turn.text)
    )


MEASURE = Measure(CARD, of)
