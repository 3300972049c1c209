"""Why a follow-up is proposed, in a plain sentence to the owner; the quote is shown beside it."""

from __future__ import annotations

from collections.abc import Callable

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.days_in_words import days_ago, full_day, spoken
from regard.follow_up.follow_up import Reason
from regard.people import Remembered
from regard.people.occasions import BIRTHDAY

_WHAT_YOU_DID = {
    "advice first": "your first answer was advice",
    "turned to yourself": "you answered with something of your own",
    "judged": "your answer weighed it up",
    "passed over": "the talk went on to something else",
    "unclear": "it is not clear whether you took it up",
}
"""By `Response`, of what was not done well."""


def why(candidate: Candidate, now: AsOf) -> str:
    """The reason in a sentence."""
    return _SENTENCES[candidate.reason](candidate, now.shown[candidate.person], now)


def _said(candidate: Candidate, now: AsOf) -> str:
    """` on Tuesday 3 March`; empty if no day is known."""
    on = candidate.rests_on[0].said_on
    return "" if on is None else f" on {full_day(on, now.day)}"


def _when(candidate: Candidate, now: AsOf) -> str:
    """The day that it is about: `tomorrow`, `on Friday`."""
    return "" if candidate.day is None else spoken(candidate.day, now.day)


def _hardship(candidate: Candidate, name: str, now: AsOf) -> str:
    return f"{name} told you this{_said(candidate, now)}, and {_what_you_did(candidate.rests_on[0])}."


def _what_you_did(shared: Remembered) -> str:
    return _WHAT_YOU_DID.get(str(shared.response), "nothing of yours since speaks of it")


def _event_soon(candidate: Candidate, name: str, now: AsOf) -> str:
    return f"{name} told you of this{_said(candidate, now)}, and it is {_when(candidate, now)}."


def _event_past(candidate: Candidate, name: str, now: AsOf) -> str:
    return (
        f"{name} told you of this{_said(candidate, now)}; it was {_when(candidate, now)}, and you have not asked since."
    )


def _late(candidate: Candidate, name: str, now: AsOf) -> str:
    late = days_ago(candidate.nearness)
    return f"You promised {name} this{_said(candidate, now)}; it was due {late}, and nothing shows that it was done."


def _due(candidate: Candidate, name: str, now: AsOf) -> str:
    if candidate.day is None:
        return f"You promised {name} this{_said(candidate, now)} and named no day; nothing shows that it was done."
    return f"You promised {name} this{_said(candidate, now)}, and it is due {_when(candidate, now)}."


def _question(candidate: Candidate, name: str, now: AsOf) -> str:
    again = " again" if len(candidate.rests_on) > 1 else ""
    return f"{name} asked you this{again}{_said(candidate, now)}, and nothing shows that you answered."


def _success(candidate: Candidate, name: str, now: AsOf) -> str:
    return f"{name} told you this good news{_said(candidate, now)}, and {_what_you_did(candidate.rests_on[0])}."


def _thanks(candidate: Candidate, name: str, now: AsOf) -> str:
    return f"{name} did this for you, as they said{_said(candidate, now)}, and nothing shows that you thanked them."


def _need_met(candidate: Candidate, name: str, now: AsOf) -> str:
    other = name if candidate.also is None else now.shown[candidate.also]
    return f"{name} told you of a need{_said(candidate, now)}, and {other} told you something that could meet it."


def _resource(candidate: Candidate, name: str, now: AsOf) -> str:
    return f"{name} told you of an interest{_said(candidate, now)}, and you have shared something that answers it."


def _occasion(candidate: Candidate, name: str, now: AsOf) -> str:
    when = _when(candidate, now).capitalize()
    if not candidate.rests_on:
        what = f"the {BIRTHDAY} of {name}" if candidate.words == BIRTHDAY else f"a day of {name} ({candidate.words})"
        return f"{when} is {what}, as your address book has it."
    told = f"as they told you{_said(candidate, now)}"
    if candidate.words == BIRTHDAY:
        of = "a birthday close to" if candidate.rests_on[0].about else "the birthday of"
        return f"{when} is {of} {name}, {told}."
    return f"{when} or about then is {candidate.words or 'a day'} for {name}, {told}."


def _their_promise(candidate: Candidate, name: str, now: AsOf) -> str:
    late = days_ago(candidate.nearness)
    return f"{name} said this{_said(candidate, now)}; it was due {late}, and nothing shows that it was done."


def _silence(candidate: Candidate, name: str, now: AsOf) -> str:
    met = now.known.met[candidate.person]
    usual = max(1, round(met.usual_gap or 0))
    rhythm = "every day" if usual == 1 else f"every {usual} days"
    last = full_day(met.last, now.day)
    return f"You and {name} usually speak about {rhythm}; the last time was {days_ago(candidate.waited)}, on {last}."


_SENTENCES: dict[Reason, Callable[[Candidate, str, AsOf], str]] = {
    Reason.HARDSHIP: _hardship,
    Reason.EVENT_SOON: _event_soon,
    Reason.EVENT_PAST: _event_past,
    Reason.PROMISE_LATE: _late,
    Reason.PROMISE_DUE: _due,
    Reason.QUESTION: _question,
    Reason.SUCCESS: _success,
    Reason.THANKS: _thanks,
    Reason.NEED_MET: _need_met,
    Reason.RESOURCE: _resource,
    Reason.OCCASION: _occasion,
    Reason.THEIR_PROMISE: _their_promise,
    Reason.SILENCE: _silence,
}
