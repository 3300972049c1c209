"""Portraits and preparations as plain values, for `--json` and programs; the names of the fields do not change."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from regard.event import Event
from regard.people.culture import Culture, ToAsk, Told
from regard.people.occasions import Occasion
from regard.people.person import Met
from regard.people.portrait import LastTime, Portrait
from regard.people.preparing import Preparation, Prepared
from regard.people.promises import KeptRate
from regard.people.remembered import Decision, Known, Remembered
from regard.people.thread import Promise, Thread
from regard.people.trust import TrustLine
from regard.people.who_is_who import Suggestion


def portrait_as_values(portrait: Portrait, known: Known) -> dict[str, Any]:
    """All that a portrait says; days as ISO 8601, people as number and name, quotations with where they stand."""
    return {
        "person": _person(portrait.person.id, known),
        "called": portrait.called,
        "today": portrait.today.isoformat(),
        "met": _met(portrait.met),
        "matters": [
            {
                "what": each.what,
                "says": each.says,
                "on": _day(each.on),
                "confirmed": each.confirmed,
                "rests_on": _remembered(each.rests_on, known),
            }
            for each in portrait.matters
        ],
        "open": [thread_as_values(each, known) for each in portrait.open],
        "promises": [promise_as_values(each, known) for each in portrait.promises],
        "last": [_last_time(each, known) for each in portrait.last],
        "occasions": [_occasion(each, known) for each in portrait.occasions],
        "introductions": [
            {"by": _person(each.by, known), "says": each.says, "rests_on": _remembered(each.rests_on, known)}
            for each in portrait.introductions
        ],
        "details": [
            {"kind": each.kind, "value": each.value, "label": each.label, "source": each.source}
            for each in portrait.details
        ],
        "trust": [_trust(each, known) for each in portrait.trust],
        "culture": culture_as_values(portrait.culture, known),
    }


def preparation_as_values(preparation: Preparation, known: Known) -> dict[str, Any]:
    """All that a preparation says, likewise."""
    return {
        "event": _event(preparation.event),
        "on": preparation.on.isoformat(),
        "people": [_prepared(each, known) for each in preparation.people],
        "unknown": list(preparation.unknown),
    }


def _prepared(each: Prepared, known: Known) -> dict[str, Any]:
    question = each.question
    return {
        "person": _person(each.person.id, known),
        "called": each.called,
        "said_as": each.said_as and _told(each.said_as, known),
        "last": each.last,
        "last_time": each.last_time and _last_time(each.last_time, known),
        "come_back": [{"says": one.says, "thread": thread_as_values(one.thread, known)} for one in each.come_back],
        "promises": [promise_as_values(one, known) for one in each.promises],
        "question": question and {"says": question.says, "because": _remembered(question.because, known)},
        "already_told": [{"says": one.says, "rests_on": _remembered(one.rests_on, known)} for one in each.already_told],
        "occasions": [_occasion(one, known) for one in each.occasions],
    }


def thread_as_values(thread: Thread, known: Known) -> dict[str, Any]:
    """A thread, with what was said again and what closed it."""
    return {
        "key": thread.key,
        "person": _person(thread.person, known),
        "what": thread.what,
        "words": thread.words,
        "day": _day(thread.day),
        "standing": str(thread.standing),
        "acknowledged": thread.acknowledged,
        "confirmed": thread.confirmed,
        "shared": _remembered(thread.shared, known),
        "again": [_remembered(each, known) for each in thread.again],
        "closed_by": _closed_by(thread.closed_by, known),
    }


def promise_as_values(promise: Promise, known: Known) -> dict[str, Any]:
    """A promise, with what shows it kept or let go."""
    return {
        "key": promise.key,
        "by": None if promise.by is None else _person(promise.by, known),
        "to": None if promise.to is None else _person(promise.to, known),
        "words": promise.words,
        "due": _day(promise.due),
        "keeping": str(promise.keeping),
        "confirmed": promise.confirmed,
        "made": _remembered(promise.made, known),
        "shown_by": _closed_by(promise.shown_by, known),
    }


def kept_rate_as_values(rate: KeptRate) -> dict[str, Any]:
    """The owner's kept-rate; `share` is null with too few promises."""
    return {"share": rate.share, "kept": rate.kept, "kept_late": rate.kept_late, "of": rate.of}


def suggestion_as_values(suggestion: Suggestion, known: Known) -> dict[str, Any]:
    """Two who may be one, with the reasons."""
    return {
        "kept": _person(suggestion.kept, known),
        "gone": _person(suggestion.gone, known),
        "evidence": suggestion.evidence.name.lower(),
        "reasons": list(suggestion.reasons),
    }


def culture_as_values(culture: Culture, known: Known) -> dict[str, Any]:
    """What they told, what could be asked, and the holidays ahead."""
    return {
        "told": [_told(each, known) for each in culture.told],
        "ask": [_to_ask(each, known) for each in culture.ask],
        "holidays": [_to_ask(each, known) for each in culture.holidays],
    }


def _told(told: Told, known: Known) -> dict[str, Any]:
    return {
        "fact": told.fact,
        "says": told.says,
        "words": told.words,
        "on": _day(told.on),
        "confirmed": told.confirmed,
        "rests_on": _remembered(told.rests_on, known),
    }


def _to_ask(ask: ToAsk, known: Known) -> dict[str, Any]:
    return {
        "fact": ask.fact,
        "says": ask.says,
        "day": _day(ask.day),
        "rests_on": _remembered(ask.rests_on, known),
    }


def _trust(line: TrustLine, known: Known) -> dict[str, Any]:
    return {
        "what": str(line.what),
        "builds": line.what.builds,
        "says": line.says,
        "on": _day(line.on),
        "moments": [_remembered(each, known) for each in line.moments],
    }


def _occasion(occasion: Occasion, known: Known) -> dict[str, Any]:
    return {
        "person": _person(occasion.person, known),
        "name": occasion.name,
        "day": occasion.day.isoformat(),
        "about": occasion.about,
        "says": occasion.says,
        "rests_on": _remembered(occasion.rests_on, known),
    }


def _last_time(last: LastTime, known: Known) -> dict[str, Any]:
    return {
        "conversation": last.spoken.conversation,
        "on": _day(last.spoken.on),
        "medium": str(last.spoken.medium),
        "app": last.spoken.app,
        "title": last.spoken.title,
        "moments": [_remembered(each, known) for each in last.moments],
    }


def _met(met: Met | None) -> dict[str, Any] | None:
    if met is None:
        return None
    return {
        "first": met.first.isoformat(),
        "last": met.last.isoformat(),
        "days": met.days,
        "usual_gap": met.usual_gap,
        "long_gap": met.long_gap,
        "medium": str(met.medium),
        "app": met.app,
        "last_by_you": met.last_by_you,
    }


def _event(event: Event | None) -> dict[str, Any] | None:
    if event is None:
        return None
    return {"title": event.title, "begins": _moment(event.begins), "where": event.where}


def _closed_by(closed: Remembered | Decision | None, known: Known) -> dict[str, Any] | None:
    if isinstance(closed, Decision):
        return {"decision": str(closed.verdict), "on": closed.on.isoformat()}
    return _remembered(closed, known)


def _remembered(said: Remembered | None, known: Known) -> dict[str, Any] | None:
    return None if said is None else remembered_as_values(said, known)


def remembered_as_values(said: Remembered, known: Known) -> dict[str, Any]:
    """A quotation, who said it and where it stands; with your answer, if it was yours to answer."""
    return {
        "key": said.key,
        "kind": str(said.kind),
        "what": said.what,
        "quote": said.quote,
        "by": _person(said.by, known),
        "said_on": _day(said.said_on),
        "day": _day(said.day),
        "response": said.response and str(said.response),
        "answer": said.answer,
        "conversation": said.where.conversation,
        "title": said.where.title,
        "medium": str(said.where.medium),
        "file": said.where.file,
        "line": said.where.place.line,
        "item": said.where.place.item,
        "turn": said.where.turn,
    }


def _person(number: int, known: Known) -> dict[str, Any]:
    somebody = known.people.get(number)
    return {"number": number, "name": somebody.name if somebody else ""}


def _moment(when: datetime | date) -> str:
    return when.isoformat()


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
