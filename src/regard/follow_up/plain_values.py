"""What to come back to as plain values, for `--json` and programs; the names of the fields do not change."""

from __future__ import annotations

from typing import Any

from regard.follow_up.follow_up import Draft, FollowUp, Today
from regard.people import Known
from regard.people.plain_values import remembered_as_values


def today_as_values(today: Today, known: Known) -> dict[str, Any]:
    """All that `today` says; days as ISO 8601, people as number and name.

    `follow_ups` are in order, each with `key` and `never` (what decisions are about), `reason`, `act`, `person`,
    `also` (the other person of an introduction, else null), `why`, `rests_on` (quotations with where they stand),
    `on`, `channel` and `drafts`. `later` counts those not shown; `why_nothing` is empty unless there are none.
    """
    return {
        "day": today.day.isoformat(),
        "follow_ups": [_follow_up(each, known) for each in today.follow_ups],
        "later": today.later,
        "why_nothing": today.why_nothing,
    }


def _follow_up(each: FollowUp, known: Known) -> dict[str, Any]:
    return {
        "key": each.key,
        "never": each.never,
        "reason": each.reason.name.lower(),
        "reason_in_words": str(each.reason),
        "act": str(each.act),
        "person": _person(each.person, known),
        "also": None if each.also is None else _person(each.also, known),
        "why": each.why,
        "rests_on": [remembered_as_values(said, known) for said in each.rests_on],
        "on": each.on.isoformat(),
        "channel": each.channel,
        "drafts": [_draft(draft, known) for draft in each.drafts],
    }


def _person(number: int, known: Known) -> dict[str, Any]:
    return {"number": number, "name": known.people[number].name}


def _draft(draft: Draft, known: Known) -> dict[str, Any]:
    return {"to": _person(draft.to, known), "subject": draft.subject, "text": draft.text}
