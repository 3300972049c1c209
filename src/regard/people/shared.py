"""Something another person shared of themselves, from the listener's labels and from phrases for plain cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from regard.conversation import Span
from regard.listener import QUESTIONS, Act, Disclosure, Label, Labels, TurnLabels
from regard.listener.phrases import Match, PhraseBook, load
from regard.people.days_said import DaySaid, days_said
from regard.people.meant import RULES, close_one, is_meant, speaks_of_oneself
from regard.people.noticed import Noticed, Noticing
from regard.people.own_words import Said
from regard.people.subject import subject_words
from regard.reading import Moment, Reading
from regard.reading.moments import find_moments

MADE_BY = "sharing 1"
"""What noticed something by phrases of this room; what rests on a listener's label bears the listener's name."""

NEEDS_A_DAY = "an event"
"""The group of phrases that speak of an event ahead only if a day is named beside it."""

_NOT_SHARING = (*QUESTIONS, Act.ADVICE, Act.REFLECTION)
"""A sentence that does one of these is about you, as for moments."""

_PROMISES = (Act.PROMISE, Act.OFFER, Act.REQUEST)
"""A step of the work, not a plan of one's own life."""


CERTAIN = 0.6
"""From this probability on, what a network hears need not name anything of the speaker's life (judgement)."""

_MAY_BE_OBLIQUE = (Disclosure.HARDSHIP, Disclosure.SUCCESS, Disclosure.WORRY, Disclosure.PLAN)
"""What is often told without a word of it (`I sat on my hands`); wishes and likings are then mostly of the work."""


@cache
def _book() -> PhraseBook:
    return load(RULES, "shared")


@cache
def _life() -> PhraseBook:
    return load(RULES, "of_life")


def shared_in(reading: Reading, said: Iterable[Said]) -> Iterator[Noticed]:
    """Everything that others shared, in order: at most one kind a sentence, and from labels one of a kind a turn.

    A listener's labels are kept where the words are meant and the speaker is in them; phrases of this room add plain
    cases that it missed. What you did with it is worked out as for any moment.
    """
    others = [each for each in said if each.by != reading.you]
    meant = _meant(others, reading.labels)
    labels = _only(reading.labels, {each.span: label for each, label in meant})
    moments = find_moments(reading.conversation, labels, reading.you)
    told: set[tuple[int, Disclosure]] = set()
    for each, label in meant:
        kind = Disclosure(label.kind)
        moment = _moment(moments, each, kind)
        if label.made_by != MADE_BY and (each.turn.index, kind) in told:
            continue
        told.add((each.turn.index, kind))
        yield _noticed(reading, each, label, moment)


def _meant(others: list[Said], labels: Labels) -> list[tuple[Said, Label]]:
    """Each sentence that shares something, with the one label that says what."""
    found: list[tuple[Said, Label]] = []
    for number, each in enumerate(others):
        after = others[number + 1] if number + 1 < len(others) else None
        after = after if after is not None and after.turn.index == each.turn.index else None
        label = _by_phrase(each) or _by_listener(each, labels[each.turn.index])
        if label is not None and is_meant(each, after, Disclosure(label.kind)):
            found.append((each, label))
    return found


def _by_phrase(said: Said) -> Label | None:
    """What the phrases of this room say of a sentence; events only where a day is named."""
    matches: list[Match] = list(_book().find(said.sentence))
    if any(match.group.name == NEEDS_A_DAY for match in matches) and not _event_days(said):
        matches = [match for match in matches if match.group.name != NEEDS_A_DAY]
    if not matches:
        return None
    first = min(matches, key=lambda match: (match.group.name == NEEDS_A_DAY, match.begin))
    return Label(Disclosure(first.group.kind), said.span, MADE_BY)


def _by_listener(said: Said, labels: TurnLabels) -> Label | None:
    """The likeliest thing that the listener heard shared in a sentence in which the speaker is."""
    inside = [label for label in labels.labels if said.holds(label.span)]
    if any(label.kind in _NOT_SHARING for label in inside) or not speaks_of_oneself(said.sentence):
        return None
    if not subject_words(said.text):  # nothing that could be found again, or understood by itself
        return None
    shared = [label for label in inside if isinstance(label.kind, Disclosure) and _is_of_life(said, label)]
    if any(label.kind in _PROMISES for label in inside):
        shared = [label for label in shared if label.kind is not Disclosure.PLAN]
    return max(shared, key=lambda label: label.probability or 0, default=None)


def _is_of_life(said: Said, label: Label) -> bool:
    """Whether what a listener heard shared is of the speaker's own life, and not of the business at hand."""
    names = {match.group.name for match in _life().find(said.sentence)}
    if label.kind is Disclosure.INTEREST:
        return "of liking" in names
    return "of life" in names or (label.kind in _MAY_BE_OBLIQUE and (label.probability or 0) >= CERTAIN)


def _only(labels: Labels, meant: Mapping[Span, Label]) -> Labels:
    """The labels with only those disclosures that are meant, so that moments are found of nothing else."""
    by_turn: dict[int, list[Label]] = {}
    for span, label in meant.items():
        by_turn.setdefault(span.turn, []).append(replace(label, span=span))
    turns = tuple(
        replace(
            turn, labels=tuple(sorted([*_acts(turn), *by_turn.get(number, ())], key=lambda label: label.span.begin))
        )
        for number, turn in enumerate(labels)
    )
    return replace(labels, turns=turns)


def _acts(turn: TurnLabels) -> Iterator[Label]:
    return (label for label in turn.labels if not isinstance(label.kind, Disclosure))


def _moment(moments: Iterable[Moment], said: Said, kind: Disclosure) -> Moment | None:
    """The moment of that kind in the sentence's turn: a turn that tells one thing twice is answered once."""
    return next((each for each in moments if each.kind is kind and each.shared.turn == said.turn.index), None)


def _noticed(reading: Reading, said: Said, label: Label, moment: Moment | None) -> Noticed:
    day = the_day(_event_days(said))
    return Noticed(
        kind=Noticing.SHARED,
        by=said.by,
        span=said.span,
        what=str(label.kind),
        to=_heard_by(reading),
        about=close_one(said),
        day=day.day if day else None,
        day_words=said.part(day.begin, day.stop) if day else None,
        every_year=bool(day and day.every_year),
        words=subject_words(said.text),
        response=moment.response if moment else None,
        answer=moment.answer[0] if moment and moment.answer else None,
        probability=label.probability,
        made_by=MADE_BY if label.made_by == MADE_BY else reading.labels.made_by,
    )


def _heard_by(reading: Reading) -> str:
    """You, where only two speak; in a group nothing is said to anybody in particular."""
    return reading.you if len(reading.conversation.participants) == 2 else ""


def _event_days(said: Said) -> tuple[DaySaid, ...]:
    return days_said(said.text, said.day) if said.day is not None else ()


def the_day(days: Iterable[DaySaid]) -> DaySaid | None:
    """The one day that some words speak of; None if they name none, or several."""
    every = list(days)
    return every[0] if len({each.day for each in every}) == 1 else None
