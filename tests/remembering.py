"""Remembered things, people and days, for the tests of what is worked out from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from typing import Any

from regard.conversation import Medium, Place
from regard.people import Decision, Known, Noticing, Person, Remembered, Verdict, Where
from regard.people.subject import subject_words

YOU, ANA, BEN = 1, 2, 3

PEOPLE = {YOU: Person(YOU, "Kim Lund", is_you=True), ANA: Person(ANA, "Ana Diaz"), BEN: Person(BEN, "Ben Okafor")}

_conversations = count(1000)


def said(
    kind: Noticing,
    quote: str,
    on: date | None,
    *,
    by: int = ANA,
    to: int | None = YOU,
    about_what: str | None = None,
    **more: Any,  # noqa: ANN401 - whatever else a `Remembered` has
) -> Remembered:
    """Something remembered, in a conversation of its own unless `conversation` and `turn` say where.

    `about_what` gives the words that it is about; the quote's own if it is None, none if it is empty.
    """
    where = Where(
        more.pop("conversation", None) or next(_conversations),
        more.pop("title", ""),
        more.pop("medium", Medium.TALK),
        more.pop("app", "by hand"),
        "talk.txt",
        Place(1),
        more.pop("turn", 0),
    )
    words = subject_words(quote if about_what is None else about_what)
    fields: dict[str, Any] = {
        "what": "", "about": "", "day": None, "day_words": "", "every_year": False, "response": None, "answer": "",
        "probability": None, "made_by": "by hand 1",
    }  # fmt: skip
    key = f"{kind}:{where.conversation}:{where.turn}:{quote}"
    return Remembered(
        key=key, kind=kind, quote=quote, by=by, to=to, said_on=on, words=words, where=where, **(fields | more)
    )


def known(
    remembered: Iterable[Remembered],
    decisions: Sequence[Decision] = (),
    people: Mapping[int, Person] = PEOPLE,
    **more: Any,  # noqa: ANN401 - whatever else a `Known` has
) -> Known:
    """What memory would give back, in the order in which it was said."""
    ordered = sorted(remembered, key=_when)
    by_key: dict[str, tuple[Decision, ...]] = {}
    for decision in decisions:
        by_key[decision.about] = (*by_key.get(decision.about, ()), decision)
    return Known(people, tuple(ordered), decisions=by_key, **more)


def _when(each: Remembered) -> tuple[date, float, int, int]:
    on = each.said_on or date.min
    at = each.said_at.timestamp() if each.said_at else datetime(1970, 1, 1).timestamp()  # noqa: DTZ001 - sorts first
    return on, at, each.where.conversation, each.where.turn


def decided(about: Remembered, verdict: Verdict, on: date, **more: Any) -> Decision:  # noqa: ANN401 - as above
    """A decision of the owner's about something remembered."""
    return replace(Decision(about.key, verdict, on), **more)
