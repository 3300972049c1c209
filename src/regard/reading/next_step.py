"""One thing to try next time, chosen from what was missed, or kept from what was done well."""

from __future__ import annotations

from dataclasses import dataclass

from regard.conversation import Conversation, Span
from regard.listener import Disclosure
from regard.reading.leads import weight
from regard.reading.moments import Moment, Response
from regard.reading.showing import shortened as shortened  # noqa: PLC0414  # others know it from here


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to try next time.

    Attributes:
        says: what to try, in one to three sentences.
        because: the words that it rests on.
    """

    says: str
    because: tuple[Span, ...]


_MISSED = {
    Response.PASSED_OVER: (
        "When {name} says something like {quote}, stop for one sentence before the next item, and take it up. "
        "You can still come back to it: {come_back}"
    ),
    Response.ADVICE_FIRST: (
        "When {name} says something like {quote}, say back what you heard and ask one question "
        "before you offer a way out."
    ),
    Response.TURNED_TO_SELF: (
        "When {name} says something like {quote}, stay with it for one more question. "
        "Your own story can come after that, if it is still wanted."
    ),
    Response.JUDGED: (
        "When {name} says something like {quote}, ask how it came about before you say what you think of it."
    ),
}

_COME_BACK = {
    Disclosure.HARDSHIP: "“You mentioned that. How are things now?”",
    Disclosure.WORRY: "“That was on your mind. How do you see it now?”",
    Disclosure.NEED: "“You could use some help with that, you said. Is it still so?”",
    Disclosure.SUCCESS: "“I did not stop at that, and I should have. How did it come about?”",
}
"""Words to come back with to what was passed over; nothing else is ever said to have been."""

_KEPT = "Keep doing what you did when {name} said {quote}. {one_more}"

_THEN_SAY_BACK = "Next time, also say back in a few words what you heard: “So …”"

_THEN_ASK = "Next time, ask one question more: {question}"

_QUESTION = {
    Disclosure.HARDSHIP: "“What has that been like?”",
    Disclosure.WORRY: "“What worries you most about it?”",
    Disclosure.NEED: "“What would help most?”",
    Disclosure.SUCCESS: "“How did it come about?”",
    Disclosure.HOPE: "“What would it change for you?”",
    Disclosure.INTEREST: "“What draws you to it?”",
    Disclosure.PLAN: "“What comes first?”",
}


def choose_next_step(conversation: Conversation, leads: tuple[Moment, ...]) -> NextStep | None:
    """What to try, from the moments that lead the reading: the weightiest missed chance, else one done well.

    `leads` come in the order of the conversation. Of missed chances of one weight the last is taken: an earlier one may
    have been made good since.
    """
    missed = [each for each in reversed(leads) if each.response.missed]
    chosen = max(missed or leads, key=weight, default=None)
    if chosen is None:
        return None
    says = _MISSED.get(chosen.response, _KEPT)
    name = conversation.turns[chosen.shared.turn].speaker
    quote = f"“{shortened(conversation.quote(chosen.shared)).rstrip('.')}”"  # our own sentence ends it
    explored = chosen.response is Response.EXPLORED
    words = {
        "come_back": _COME_BACK.get(chosen.kind, ""),
        "one_more": _THEN_SAY_BACK if explored else _THEN_ASK.format(question=_QUESTION[chosen.kind]),
    }
    return NextStep(says.format(name=name, quote=quote, **words), (chosen.shared, *chosen.answer))
