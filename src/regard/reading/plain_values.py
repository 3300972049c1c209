"""A reading as plain values (dicts, lists, strings, numbers): what `--json` prints and a test can compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from regard.conversation import Conversation, Span
from regard.measures import Finding
from regard.problems import Problem
from regard.reading.in_words import finding_in_words, moment_in_words
from regard.reading.moments import Moment
from regard.reading.read import Reading
from regard.reading.usual import Usual, compared


def reading_as_values(reading: Reading, usuals: Mapping[str, Usual] | None = None) -> dict[str, Any]:
    """All that a reading says; every quotation with its speaker, turn, place and time.

    Times are seconds from the start, and `sent` the day and time in ISO 8601; None where the file has none. `share`
    values are 0 to 1. Each finding's `usual` is the owner's own, in the finding's unit, with `compares` (`as usual`,
    `more than usual`, `less than usual`); null where there is none.

    Args:
        reading: what to give.
        usuals: what is usual for the owner, by the name of the measure; None where it is not known.
    """
    talk = reading.conversation
    step = reading.next_step
    return {
        "file": talk.source.name,
        "format": talk.source.format,
        "fingerprint": talk.source.fingerprint,
        "medium": str(talk.medium),
        "title": talk.title,
        "participants": list(talk.participants),
        "turns": len(talk.turns),
        "you": reading.you,
        "made_by": reading.labels.made_by,
        "moments": [_moment(talk, moment, leads=moment in reading.leads) for moment in reading.moments],
        "too_little": reading.too_little,
        "findings": [_finding(talk, each, (usuals or {}).get(each.name)) for each in reading.findings],
        "next_step": step and {"says": step.says, "because": [quoted(talk, span) for span in step.because]},
    }


def problem_as_values(problem: Problem) -> dict[str, str]:
    """Something in the file that was left out or taken with care."""
    return {"file": problem.file, "place": str(problem.place), "what": problem.what, "to_do": problem.to_do}


def quoted(conversation: Conversation, span: Span) -> dict[str, Any]:
    """One quotation and where it stands."""
    turn = conversation.turns[span.turn]
    piece = turn.piece_at(span.begin)
    return {
        "speaker": turn.speaker,
        "quote": conversation.quote(span),
        "turn": span.turn,
        "line": piece.place.line,
        "item": piece.place.item,
        "time": piece.start,
        "sent": piece.sent and piece.sent.isoformat(),
    }


def _moment(talk: Conversation, moment: Moment, *, leads: bool) -> dict[str, Any]:
    speaker = talk.turns[moment.shared.turn].speaker or ""
    return {
        "says": moment_in_words(moment, speaker),
        "kind": moment.kind,
        "response": moment.response,
        "done_well": moment.response.done_well,
        "missed": moment.response.missed,
        "leads": leads,
        "shared": quoted(talk, moment.shared),
        "answer": [quoted(talk, span) for span in moment.answer],
    }


def _finding(talk: Conversation, finding: Finding, usual: Usual | None) -> dict[str, Any]:
    return {
        "measure": finding.measure,
        "says": finding_in_words(finding),
        "value": finding.value,
        "unit": finding.unit,
        "rests_on": finding.rests_on,
        "too_little": finding.too_little,
        "details": dict(finding.details),
        "evidence": [quoted(talk, span) for span in finding.evidence],
        "usual": None if usual is None or finding.value is None else _usual(usual, finding),
    }


def _usual(usual: Usual, finding: Finding) -> dict[str, Any]:
    return {
        "median": usual.median,
        "low": usual.low,
        "high": usual.high,
        "of": usual.of,
        "compares": compared(usual, finding),
    }
