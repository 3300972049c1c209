"""How often did you let others know that you had heard them?"""

from __future__ import annotations

from regard.conversation import Conversation, Span
from regard.listener import Act, Labels
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import ACKNOWLEDGES, LEAST_TURNS, heard_before, shares, turns_of, what_is_missing

CARD = Card(
    name="acknowledging",
    version=2,
    question="How often did you let others know that you had heard them?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1: the share of your turns that answer another's and acknowledge it; turns like `mm-hm` are left out",
    least_data=f"{LEAST_TURNS} turns of yours that say more than `mm-hm`",
    limits=(
        "Hears words, not a nod, a tone or a silence kept for someone; and plain words better than roundabout ones. "
        "How openly feelings are named differs between people, workplaces and cultures: few such words can be much."
    ),
    source=(
        "Suchman, Markakis, Beckman & Frankel 1997, A model of empathic communication in the medical interview "
        "(doi:10.1001/jama.1997.03540320082047)"
    ),
    departures=(
        "Suchman et al. look only at answers to feelings that were shown. Here each turn of yours counts, and an "
        "apology in answer to another acknowledges too (`I'm so sorry`). The details say how many of your answers "
        "followed something shared (`shared`) and how many of those acknowledged it (`shared_acknowledged`)."
    ),
    says="The listener heard you let others know that you had heard them in {value} of your turns.",
    says_none="The listener heard none of your turns show that you had heard; it knows plain words best.",
    rests_on="turns of yours",
    hears=(Act.ACKNOWLEDGING,),
    example=Example(
        talk=(
            "Ana: My flat was flooded last night.\nBen: That must be hard.\nAna: The carpet is gone.\n"
            "Ben: The shop by the station sells carpets.\nAna: It is closed.\nBen: It opens at nine on Monday.\n"
            "Ana: Then I go on Monday.\nBen: The number six bus stops there.\nAna: Right by the door.\n"
            "Ben: The driver will know the stop."
        ),
        you="Ben",
        value=0.2,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The share of your turns that acknowledge what they answer."""
    yours = turns_of(conversation, labels, you)
    if len(yours) < LEAST_TURNS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(yours))
    heard = {turn.index: heard_before(conversation, labels, turn) for turn in yours}
    spans = {turn.index: sentences_with(labels, turn, *ACKNOWLEDGES) for turn in yours}
    answering = {index for index, turns in heard.items() if any(shares(labels, turn) for turn in turns)}
    acknowledging = {index for index, found_there in spans.items() if found_there and heard[index]}
    return found(
        CARD,
        len(acknowledging) / len(yours),
        len(yours),
        most_telling(conversation, _of(spans, answering), _of(spans, acknowledging)),
        shared=len(answering),
        shared_acknowledged=len(answering & acknowledging),
    )


def _of(spans: dict[int, tuple[Span, ...]], turns: set[int]) -> list[Span]:
    return [span for index in sorted(turns) for span in spans[index]]


MEASURE = Measure(CARD, of)
