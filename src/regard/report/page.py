"""A reading as one self-contained HTML document, made from what the reading holds and nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from regard import __version__
from regard.conversation import Span
from regard.measures import Finding, card_of
from regard.problems import Problem
from regard.reading import (
    Moment,
    Reading,
    Response,
    Usual,
    finding_in_words,
    first_findings,
    moment_in_words,
    rests_on_in_words,
    usual_in_words,
)
from regard.reading.showing import clock, shown, typeset
from regard.report.quoting import LONGEST_EVIDENCE, LONGEST_LEAD, Quote, number, quote
from regard.report.timeline import Timeline, timeline
from regard.report.transcript import Row, rows

if TYPE_CHECKING:
    from jinja2 import Template

MOST_QUOTED = 3
"""So much of a finding's evidence is quoted beside it; the rest is linked (judgement: more is a wall)."""


@dataclass(frozen=True, slots=True)
class Card:
    """One moment that leads the reading."""

    number: int
    says: str
    done_well: bool
    shared: Quote
    answers: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One finding in words; with `too_little` there is no value, and no evidence; `usual` is empty if not known."""

    question: str
    says: str
    usual: str
    too_little: str
    rests_on: str
    quoted: tuple[Quote, ...]
    more: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """The one thing to try."""

    says: str
    because: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template shows; every text in it is safe to show once the template has escaped it."""

    file: str
    you: str
    others: tuple[str, ...]
    length: str
    turns: int
    left_out: tuple[str, ...]
    taken_with_care: tuple[str, ...]
    cards: tuple[Card, ...]
    more_moments: tuple[Card, ...]
    no_moments: str
    step: Step | None
    first: tuple[Found, ...]
    more: tuple[Found, ...]
    too_little: tuple[Found, ...]
    timeline: Timeline | None
    rows: tuple[Row, ...]
    made_by: str
    measures: tuple[str, ...]
    version: str


def render(
    reading: Reading,
    left_out: Sequence[Problem] = (),
    taken_with_care: Sequence[Problem] = (),
    usuals: Mapping[str, Usual] | None = None,
) -> str:
    """A reading as one HTML document: no file beside it, no network, no date; the same reading, the same text.

    Args:
        reading: what to show.
        left_out: what of its file could not be read.
        taken_with_care: what of it had to be guessed.
        usuals: what is usual for the owner, by the name of the measure; None where it is not known.
    """
    from markupsafe import Markup

    style, script = _own("style.css"), _own("script.js")
    return _template().render(
        page=_page(reading, left_out, taken_with_care, usuals or {}),
        style=Markup(style),  # noqa: S704  # ours, from the package
        script=Markup(script),  # noqa: S704  # ours, from the package
        policy=_policy(style, script),
    )


@cache
def _own(name: str) -> str:
    return files("regard.report").joinpath(name).read_text(encoding="utf-8")


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined)
    return environment.from_string(_own("page.html.j2"))


def _policy(style: str, script: str) -> str:
    """The content security policy: our one style and our one script, nothing else, from nowhere."""
    return (
        f"default-src 'none'; style-src {_fingerprint(style)}; script-src {_fingerprint(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _fingerprint(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _page(
    reading: Reading, left_out: Sequence[Problem], taken_with_care: Sequence[Problem], usuals: Mapping[str, Usual]
) -> Page:
    talk = reading.conversation
    first = first_findings(reading.findings)
    more = (each for each in reading.findings if each not in first and not each.too_little)
    return Page(
        file=shown(talk.source.name),
        you=shown(reading.you),
        others=tuple(shown(name) for name in talk.participants if name != reading.you),
        length=_length(reading),
        turns=len(talk.turns),
        left_out=tuple(_problem(each) for each in left_out),
        taken_with_care=tuple(_problem(each) for each in taken_with_care),
        cards=tuple(_card(reading, moment, at) for at, moment in enumerate(reading.leads)),
        more_moments=tuple(
            _card(reading, moment, at)
            for at, moment in enumerate(reading.moments)
            if moment not in reading.leads and moment.response is not Response.UNCLEAR
        ),
        no_moments=shown(reading.too_little),
        step=_step(reading),
        first=tuple(_found(reading, each, usuals) for each in first),
        more=tuple(_found(reading, each, usuals) for each in more),
        too_little=tuple(_found(reading, each, usuals) for each in reading.findings if each.too_little),
        timeline=timeline(reading),
        rows=rows(reading),
        made_by=reading.labels.made_by,
        measures=tuple(finding.measure for finding in reading.findings),
        version=__version__,
    )


def _problem(problem: Problem) -> str:
    """What is wrong where, and what to do about it; the file need not be named on a page about it."""
    return shown(str(problem).removeprefix(f"{problem.file}, "))


def _length(reading: Reading) -> str:
    """The last time in the file, as a clock; empty if it has none."""
    pieces = [piece for turn in reading.conversation.turns for piece in turn.pieces]
    return clock(max(times)) if (times := [at for each in pieces for at in (each.start, each.end) if at]) else ""


def _evidence(reading: Reading, spans: tuple[Span, ...]) -> tuple[Quote, ...]:
    return tuple(quote(reading.conversation, span, reading.you, LONGEST_EVIDENCE) for span in spans)


def _told(reading: Reading, span: Span) -> Quote:
    return quote(reading.conversation, span, reading.you, LONGEST_LEAD)


def _card(reading: Reading, moment: Moment, at: int) -> Card:
    shared = _told(reading, moment.shared)
    return Card(
        number=number(at),
        says=moment_in_words(moment, shared.speaker),
        done_well=moment.response.done_well,
        shared=shared,
        answers=tuple(_told(reading, span) for span in moment.answer),
    )


def _step(reading: Reading) -> Step | None:
    if reading.next_step is None:
        return None
    return Step(shown(reading.next_step.says), _evidence(reading, reading.next_step.because))


def _found(reading: Reading, finding: Finding, usuals: Mapping[str, Usual]) -> Found:
    evidence = _evidence(reading, finding.evidence)
    usual = None if finding.too_little else usuals.get(finding.name)
    return Found(
        question=shown(typeset(card_of(finding).question)),
        says=shown(finding_in_words(finding)),
        usual=usual_in_words(usual, finding, reading.conversation.medium) if usual else "",
        too_little=shown(typeset(finding.too_little)),
        rests_on=rests_on_in_words(finding),
        quoted=evidence[:MOST_QUOTED],
        more=evidence[MOST_QUOTED:],
    )
