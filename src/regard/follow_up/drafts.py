"""Words to start from: chosen from templates by what is known, and never more than is known."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.days_in_words import WEEKDAYS, spoken
from regard.follow_up.follow_up import Draft, KindAct, Reason
from regard.follow_up.introductions import words_in_common
from regard.follow_up.manner import Manner, manner_with
from regard.follow_up.promises_due import only_on_its_day
from regard.follow_up.topics import topic_of
from regard.follow_up.turned_round import (
    done_for_me,
    hands_over,
    needed,
    needed_by_another,
    owed,
    promised,
    promised_to_me,
    question_in,
    said_to_them,
)
from regard.people import Remembered
from regard.people.in_words import day_in_words
from regard.people.occasions import BIRTHDAY

_INTRODUCES = re.compile(r"\b(?:introduce you|put you in touch|connect you)\b", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|before|until|till|end|week|month|within)\b", re.IGNORECASE)

_OTHER = "need-met-other"
"""The templates for the one who could help."""

_SHORT = (
    ("I am ", "I’m "), ("I have not ", "I haven’t "), ("I have been ", "I’ve been "), ("did not ", "didn’t "),
    ("do not ", "don’t "), ("I would ", "I’d "), ("I will ", "I’ll "), ("It is ", "It’s "), (" it is ", " it’s "),
    ("There is ", "There’s "), (" that is ", " that’s "), ("was not ", "wasn’t "),
    ("we have not ", "we haven’t "), ("have not ", "haven’t "), ("You will ", "You’ll "), (" is not ", " isn’t "),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Template:
    text: str
    needs: frozenset[str]
    only: frozenset[str]


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("drafts.toml").read_text("utf-8"))


@cache
def _templates(name: str) -> tuple[_Template, ...]:
    return tuple(
        _Template(each["text"], frozenset(each.get("needs", ())), frozenset(each.get("only", ())))
        for each in _table()[name]
    )


def drafts_for(candidate: Candidate, now: AsOf) -> tuple[Draft, ...]:
    """One draft, or two for an introduction: first to the one in need, then to the one who could help."""
    name = _name(candidate.reason)
    first = _draft(name, candidate.person, candidate, now)
    if candidate.also is None:
        return (first,)
    return first, _draft(_OTHER, candidate.also, candidate, now)


def _draft(name: str, to: int, candidate: Candidate, now: AsOf) -> Draft:
    manner = manner_with(to, now)
    slots = {slot: words for slot, words in _slots(candidate, now).items() if words}
    template = _chosen(name, slots, _traits(candidate, manner), candidate.key)
    if "{then}" in template:
        template = template.replace("{then}", _then(candidate.rests_on[0])).replace("  ", " ")
    text = template if manner.formal else _in_short_forms(template)
    return _laid_out(to, text.format(**slots), _subject(candidate, slots), manner, now)


def _chosen(name: str, slots: Mapping[str, str], traits: frozenset[str], key: str) -> str:
    """Of the templates that fit, those that ask most; and of these always the same for a key."""
    fitting = [each for each in _templates(name) if each.needs <= slots.keys() and each.only <= traits]
    most = max((len(each.only), len(each.needs)) for each in fitting)
    best = [each.text for each in fitting if (len(each.only), len(each.needs)) == most]
    return best[variant(key, len(best))]


def variant(key: str, choices: int) -> int:
    """Which of some choices a key stands for: the same on every machine and in every run."""
    return int.from_bytes(sha256(key.encode()).digest()[:4]) % choices


def _then(shared: Remembered) -> str:
    """What the owner did when it was shared, in their words."""
    return str(_table()["then"]["none" if shared.response is None else str(shared.response)])


def _subject(candidate: Candidate, slots: Mapping[str, str]) -> str:
    subjects = _table()["subjects"][_name(candidate.reason)]
    return str(subjects[variant(candidate.key, len(subjects))]).format(**slots)


def _laid_out(to: int, text: str, subject: str, manner: Manner, now: AsOf) -> Draft:
    """A mail has a subject, a greeting and your name; a message begins with theirs."""
    if not manner.mail:
        greeting = f"Hi {manner.name}, " if manner.name else ""
        return Draft(to, "", greeting + (_uncapitalised(text) if greeting else text))
    hello = "Dear" if manner.formal else "Hi"
    greeting = f"{hello} {manner.name}," if manner.name else "Hello,"
    you = now.called[now.you]
    end = "Kind regards," if manner.formal else "Best,"
    return Draft(to, subject, f"{greeting}\n\n{text}\n\n{end}\n{you}".rstrip())


def _uncapitalised(text: str) -> str:
    """After `Hi Ana,` a sentence goes on in small letters, unless it begins with `I`."""
    return text if re.match(r"I\b", text) else text[0].lower() + text[1:]


def _in_short_forms(template: str) -> str:
    """`I am` as `I'm`, where the owner and the person speak so; what is filled in later is never touched."""
    for full, short in _SHORT:
        template = template.replace(full, short)
    return template


def _traits(candidate: Candidate, manner: Manner) -> frozenset[str]:
    return frozenset((*_of_manner(manner), *_of_matter(candidate)))


def _of_manner(manner: Manner) -> Iterator[str]:
    if manner.often:
        yield "often"


def _of_matter(candidate: Candidate) -> Iterator[str]:
    reason = candidate.reason
    if reason in (Reason.HARDSHIP, Reason.EVENT_SOON, Reason.EVENT_PAST):
        yield from topic_of(candidate.words).traits
        yield candidate.rests_on[0].what
        yield str(candidate.rests_on[0].response)
    elif reason in (Reason.PROMISE_LATE, Reason.PROMISE_DUE):
        yield from _of_promise(candidate)
    elif reason is Reason.OCCASION:
        yield _of_occasion(candidate)


def _of_promise(candidate: Candidate) -> Iterator[str]:
    if candidate.act is KindAct.KEEP and candidate.reason is Reason.PROMISE_LATE:
        yield "keep"
    if candidate.rests_on[0].what == "introduction" or _INTRODUCES.search(candidate.words):
        yield "introduction"
    elif hands_over(promised(candidate.words)):
        yield "hands over"
    if only_on_its_day(candidate.words):
        yield "missed" if candidate.reason is Reason.PROMISE_LATE else "attend"


def _of_occasion(candidate: Candidate) -> str:
    told = candidate.rests_on[0] if candidate.rests_on else None
    if candidate.words == BIRTHDAY:
        return "whose" if told is not None and told.about else "birthday"
    return "feast" if told is not None and candidate.words else "other"


def _slots(candidate: Candidate, now: AsOf) -> dict[str, str]:
    """What can be filled in; empty where it is not known or cannot be put into good words."""
    first = candidate.rests_on[0] if candidate.rests_on else None
    when = _when(candidate, now)
    slots = {"when": when, "when_plain": when.removeprefix("on ")}
    if first is None:
        return slots
    slots["said"] = "" if first.said_on is None else spoken(first.said_on, now.day)
    slots |= _of_what_was_shared(candidate, first.day_words)
    slots |= _of_what_was_promised(candidate, first.day_words, now)
    if candidate.reason is Reason.QUESTION:
        slots["asked"] = question_in(candidate.words)
    elif candidate.reason is Reason.THANKS:
        slots["did"] = done_for_me(candidate.words, first.day_words)
    elif candidate.reason is Reason.NEED_MET:
        slots |= {"needed": needed(candidate.words), "needed_by_another": needed_by_another(candidate.words)}
    elif candidate.reason is Reason.RESOURCE:
        slots["words"] = words_in_common(*candidate.rests_on[:2])
    elif candidate.reason is Reason.OCCASION:
        slots |= {"whose": _whose(first.about) if first.about else "", "feast": candidate.words}
    return slots


def _of_what_was_shared(candidate: Candidate, day_words: str) -> dict[str, str]:
    if candidate.reason not in (Reason.HARDSHIP, Reason.EVENT_SOON, Reason.EVENT_PAST, Reason.SUCCESS):
        return {}
    topic = topic_of(candidate.words)
    clause = said_to_them(candidate.words, day_words)
    named = "" if clause and candidate.reason is Reason.SUCCESS else topic.noun
    return {"noun": named, "clause": clause}


def _of_what_was_promised(candidate: Candidate, day_words: str, now: AsOf) -> dict[str, str]:
    if candidate.reason is Reason.THEIR_PROMISE:
        return {"do": promised_to_me(candidate.words, day_words)}
    if candidate.reason not in (Reason.PROMISE_LATE, Reason.PROMISE_DUE):
        return {}
    due = "" if candidate.day is None else _due(candidate, candidate.day, day_words, now.day)
    return {"do": promised(candidate.words, day_words), "due": due, "owed": owed(candidate.words)}


def _due(candidate: Candidate, day: date, day_words: str, today: date) -> str:
    """`by Friday` where it was put so, else `on Friday`."""
    named = re.search(rf"(?:\w+ )?(?:the )?{re.escape(day_words)}", candidate.words) if day_words else None
    return _by(day, today) if named is None or _BY.search(named[0]) else spoken(day, today)


def _by(day: date, today: date) -> str:
    """`by Friday`, `by tomorrow`, `by 3 March`."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow"}
    named = WEEKDAYS[day.weekday()] if abs(days) < 7 else day_in_words(day, today)
    return f"by {near.get(days, named)}"


def _when(candidate: Candidate, now: AsOf) -> str:
    return "" if candidate.day is None else spoken(candidate.day, now.day)


def _whose(about: str) -> str:
    """`my daughter` as `your daughter's birthday`; a name as it is."""
    of = re.sub(r"^(?:my|our)\b", "your", about.strip(), flags=re.IGNORECASE).replace("'", "’")
    return f"{of}’ birthday" if of.endswith("s") else f"{of}’s birthday"


def _name(reason: Reason) -> str:
    return reason.name.lower().replace("_", "-")
