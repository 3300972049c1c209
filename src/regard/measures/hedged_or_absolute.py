"""Did your words leave room for another view?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels, Wording
from regard.measures.evidence import most_telling, overlap, sentences_with
from regard.measures.measure import MOST_EVIDENCE, Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import turns_of, what_is_missing

LEAST_SENTENCES = 5
"""Of fewer hedged or absolute sentences, one moves the share by a quarter or more (judgement)."""

CARD = Card(
    name="hedged_or_absolute",
    version=2,
    question="Did your words leave room for another view?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1: of your sentences that hedge (`perhaps`) or are absolute (`always`), the share of those that hedge",
    least_data=f"{LEAST_SENTENCES} sentences of yours that hedge or are absolute",
    limits=(
        "Counts words, not what they were for: `I'll always be here for you` is absolute and kind, and `perhaps you "
        "should go` is hedged and is not. Directness is a matter of culture, role and language, and neither end is "
        "better. It says nothing of anybody's character or health."
    ),
    source=(
        "Yeomans, Minson, Collins, Chen & Gino 2020, Conversational receptiveness (doi:10.1016/j.obhdp.2020.03.011), "
        "on hedges; Al-Mosaiwi & Johnstone 2018 on absolute words (doi:10.1177/2167702617747074)"
    ),
    departures=(
        "Yeomans et al. weigh many features at once; here one is shown by itself. Al-Mosaiwi & Johnstone studied "
        "forums on anxiety and depression; only the idea of absolute words is taken from them, and nothing is "
        "concluded about how anybody feels. A sentence with both kinds counts once, as one that hedges."
    ),
    says="Of {worded} sentences of yours with a word like `perhaps` or `always`, {value} had one like `perhaps`.",
    says_none=(
        "Of {worded} sentences of yours with a word like `perhaps` or `always`, the listener heard none with one like "
        "`perhaps`."
    ),
    rests_on="sentences",
    hears=(Wording.HEDGED, Wording.ABSOLUTE),
    example=Example(
        talk=(
            "Ana: Which road?\nBen: Perhaps the coast road.\nAna: And then?\nBen: Maybe the bridge.\nAna: Hm.\n"
            "Ben: I think the bridge is open.\nAna: The ferry?\nBen: The ferry is always late.\nAna: Oh.\n"
            "Ben: Maybe it runs on time today."
        ),
        you="Ben",
        value=0.8,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your hedged sentences over those that hedge or are absolute."""
    yours = turns_of(conversation, labels, you)
    worded = [span for turn in yours for span in sentences_with(labels, turn, Wording.HEDGED, Wording.ABSOLUTE)]
    if len(worded) < LEAST_SENTENCES:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(worded))
    hedged = [span for span in worded if any(overlap(span, each) for each in labels[span.turn].spans(Wording.HEDGED))]
    absolute = [span for span in worded if span not in hedged]
    some_of_both = absolute[: MOST_EVIDENCE // 2] + hedged[: MOST_EVIDENCE // 2]
    evidence = most_telling(conversation, some_of_both, absolute, hedged)
    return found(CARD, len(hedged) / len(worded), len(worded), evidence, worded=len(worded), hedged=len(hedged))


MEASURE = Measure(CARD, of)
