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

_COME_BACK: dict[Disclosure | None, str] = {
    Disclosure.HARDSHIP: "“You mentioned that. How is it now?”",
    Disclosure.WORRY: "“That was on your mind. How do you see it now?”",
    Disclosure.NEED: "“You said what you needed. What would help most?”",
    Disclosure.SUCCESS: "“I did not say so then: well done. How did you do it?”",
    Disclosure.HOPE: "“You said what you hope for. Tell me more.”",
    Disclosure.INTEREST: "“You said that you like that. What draws you to it?”",
    Disclosure.PLAN: "“How is that going?”",
}

_KEPT = "Keep doing what you did when {name} said {quote}. One more question lets people go on: {one_more}"

_ONE_MORE: dict[Disclosure | None, str] = {
    Disclosure.HARDSHIP: "“What is the hardest part of it?”",
    Disclosure.WORRY: "“What worries you most about it?”",
    Disclosure.NEED: "“What would help most?”",
    Disclosure.SUCCESS: "“How did you do it?”",
    Disclosure.HOPE: "“What would it change for you?”",
    Disclosure.INTEREST: "“What draws you to it?”",
    Disclosure.PLAN: "“What comes first?”",
    None: "“What else was there?”",
}


def choose_next_step(conversation: Conversation, leads: tuple[Moment, ...]) -> NextStep | None:
    """What to try, from the moments that lead the reading: the weightiest missed chance, else one done well.

    `leads` come in the order of the conversation. Of missed chances of one weight the last is taken: an earlier one may
    have been made good since.
    """
    missed = [each for each in reversed(leads) if not each.response.done_well]
    chosen = max(missed or leads, key=weight, default=None)
    if chosen is None:
        return None
    says = _MISSED.get(chosen.response, _KEPT)
    name = conversation.turns[chosen.shared.turn].speaker
    quote = f"“{shortened(conversation.quote(chosen.shared)).rstrip('.')}”"  # our own sentence ends it
    words = {"come_back": _COME_BACK.get(chosen.kind, ""), "one_more": _ONE_MORE[chosen.kind]}
    return NextStep(says.format(name=name, quote=quote, **words), (chosen.shared, *chosen.answer))
