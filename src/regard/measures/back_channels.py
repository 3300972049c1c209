"""How often did you let the others hear that you were listening?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Act, Labels
from regard.measures.floor import only_back_channel
from regard.measures.measure import IN_TALK, Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_WORDS_HEARD = 200
"""Words of others (judgement): about a minute and a half of listening, enough for a handful of back-channels."""

CLEANED = 1000
"""Words in all without a single back-channel of anybody, from which the file was probably cleaned of them
(judgement): even at one in two hundred words, none in a thousand would be rare."""

CARD = Card(
    name="back_channels",
    version=1,
    question="How often did you let the others hear that you were listening, with a word like mm-hm?",
    needs=Needs.WORDS,
    unit=Unit.PER_HUNDRED_WORDS_HEARD,
    range="0 and up",
    least_data=f"{LEAST_WORDS_HEARD} words by others",
    limits=(
        "At least so many: most programs leave out what is said softly or at the same time, so files of different "
        "programs do not compare. Nods, looks and typing are not seen, and on a muted line there is nothing to hear. "
        "How often people do it differs widely by language, culture and person, and many listen best in silence. "
        "`Yeah` can also be an answer."
    ),
    source=(
        "Yngve 1970, On getting a word in edgewise, Chicago Linguistic Society; Ward & Tsukahara 2000, Prosodic "
        "features which cue back-channel responses in English and Japanese, Journal of Pragmatics 32"
    ),
    departures=(
        "Per 100 words heard, since words need no times, and since turns would not do: each back-channel that the file "
        "has cuts the other's turn in two, so that more of them would make more turns to divide by."
    ),
    says="As the file has it, you said a word like `mm-hm` about once in every {apart} words that you heard.",
    says_none="The file has no turn of yours that is only a word like `mm-hm`; many programs leave them out.",
    rests_on="words heard",
    hears=(Act.BACK_CHANNEL,),
    # four in 4 x 50 words
    example=Example(talk=f"Ana: {'Then we moved the cups again. ' * 8}Then we\nBen: Mm-hm.\n" * 4, you="Ben", value=2),
    media=IN_TALK,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your turns that are nothing but a back-channel, over the words of the others."""
    yours = conversation.turns_of(you)
    others = [turn for turn in conversation.turns if turn.speaker not in (None, you)]
    heard = sum(turn.words for turn in others if not only_back_channel(turn, labels[turn.index]))
    if labels.silent or not yours or heard < LEAST_WORDS_HEARD:
        return too_little(CARD, labels.silent or f"needs {CARD.least_data}", heard)
    if _cleaned(conversation, labels):
        return too_little(CARD, "no mm-hm or the like is found in the file, so they were probably left out", heard)
    evidence = [conversation.whole(turn.index) for turn in yours if only_back_channel(turn, labels[turn.index])]
    apart = round(heard / (len(evidence) or 1))  # without any, all that was heard
    return found(CARD, 100 * len(evidence) / heard, heard, tuple(evidence), said=len(evidence), apart=apart)


def _cleaned(conversation: Conversation, labels: Labels) -> bool:
    every = sum(turn.words for turn in conversation.turns)
    return every >= CLEANED and not any(turn.has(Act.BACK_CHANNEL) for turn in labels)


MEASURE = Measure(CARD, of)
