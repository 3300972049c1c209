"""How open to the other's view were your words when they disagreed?"""

from __future__ import annotations

from statistics import fmean

from regard.conversation import Conversation, Turn
from regard.listener import Act, Labels
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import heard_before, turns_of

LEAST_TURNS = 3
"""Answers of yours to a disagreement (judgement): one sharp answer is a bad day."""

CARD = Card(
    name="tone_under_disagreement",
    version=1,
    question="How open to the other's view were your words when they disagreed?",
    needs=Needs.WORDS,
    unit=Unit.DEVIATIONS,
    range="about -3 to 3; 0 is the mean reply of people who disagree, above is more open",
    least_data=(
        f"{LEAST_TURNS} answers of yours to a disagreement, long enough to have a tone, and a listener that hears tone"
    ),
    limits=(
        "Goes by the words, as strangers who disagree in writing would rate them: not by who is right, nor by what was "
        "meant. Firm words can be needed, and in some teams and languages plain contradiction is friendly. Short "
        "answers have no tone that could be told, and disagreements that are put gently are missed."
    ),
    source=(
        "Yeomans, Minson, Collins, Chen & Gino 2020, Conversational receptiveness, doi:10.1016/j.obhdp.2020.03.011; "
        "Minson & Chen 2022, Receptiveness to opposing views, doi:10.1177/10888683211061037"
    ),
    departures=(
        "The sources rate single replies to a view that was laid before people; here the listener's estimate of such "
        "ratings is taken of whatever you said next after a disagreement, and averaged."
    ),
    says="Your words after a disagreement were {value} more open to the other's view than the mean reply.",
    says_none="Your words after a disagreement were as open to the other's view as the mean reply.",
    says_below_zero="Your words after a disagreement were {value} less open to the other's view than the mean reply.",
    rests_on="answers of yours",
    hears=(Act.DISAGREEMENT,),
    example=Example(  # the rules hear no tone
        talk="Ana: I don't agree with that.\nBen: I see why, and what you say of the cost is true.\n" * 3,
        you="Ben",
        value=None,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The mean receptiveness of your turns that answer a disagreement."""
    if labels.silent:
        return too_little(CARD, labels.silent)
    if all(turn.receptiveness is None for turn in labels):
        return too_little(CARD, "this listener does not hear tone, or no turn is long enough to have one")
    after = [turn for turn in turns_of(conversation, labels, you) if _answers_disagreement(conversation, labels, turn)]
    tones = {turn: tone for turn in after if (tone := labels[turn.index].receptiveness) is not None}
    if len(tones) < LEAST_TURNS:
        return too_little(CARD, f"needs {CARD.least_data}", len(tones))
    middle = fmean(tones.values())
    typical = sorted(tones, key=lambda turn: abs(tones[turn] - middle))[:LEAST_TURNS]
    evidence = tuple(conversation.whole(turn.index) for turn in typical)
    return found(CARD, middle, len(tones), evidence)


def _answers_disagreement(conversation: Conversation, labels: Labels, turn: Turn) -> bool:
    return any(labels[heard.index].has(Act.DISAGREEMENT) for heard in heard_before(conversation, labels, turn))


MEASURE = Measure(CARD, of)
