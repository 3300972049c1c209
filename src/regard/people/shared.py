"""Something another person shared of themselves, from the listener's labels and from phrases for plain cases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from regard.conversation import Span
from regard.listener import QUESTIONS, Act, Answer, Disclosure, Feeling, Label, Labels, News, TurnLabels
from regard.listener.phrases import Match, PhraseBook, load
from regard.people.days_said import DaySaid, days_said
from regard.people.going_on import goes_on
from regard.people.meant import RULES, close_one, is_meant, speaks_of_oneself
from regard.people.noticed import EVENT, Noticed, Noticing
from regard.people.own_words import Said
from regard.people.subject import subject_words
from regard.reading import Moment, Reading, Response
from regard.reading.moments import find_moments

MADE_BY = "sharing 2"
"""What noticed something by phrases of this room; what rests on a listener's label bears the listener's name."""

NEEDS_A_DAY = "an event"
"""The group of phrases that speak of an event ahead only if a day is named beside it."""

_EACH_YEAR = re.compile(r"\b(?:birthday|anniversary)\b", re.IGNORECASE)

_NOT_SHARING = (*QUESTIONS, Act.ADVICE, Act.REFLECTION)
"""A sentence that does one of these is about you, as for moments."""

_PROMISES = (Act.PROMISE, Act.OFFER, Act.REQUEST)
"""A step of the work, not a plan of one's own life."""


ONE_MATTER = 6
"""Turns between two things of one sort from one speaker, within which they are one matter (judgement)."""

_TO_COME = (Disclosure.PLAN, Disclosure.WORRY, Disclosure.HOPE)

_FELT = (Disclosure.HARDSHIP, Disclosure.WORRY, Disclosure.NEED, Disclosure.SUCCESS)
"""What not to be answered is felt; a hope or a plan is ordinarily let go by."""

_TROUBLE = (Disclosure.HARDSHIP, Disclosure.WORRY, Disclosure.NEED)

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


@dataclass(frozen=True, slots=True)
class _Found:
    """A sentence that shares something: what a label says of it, what you did with it, whether it tells of an event."""

    said: Said
    label: Label
    moment: Moment | None
    event: bool = False

    @property
    def plain(self) -> bool:
        """Whether a phrase of this room says so."""
        return self.label.made_by == MADE_BY

    @property
    def clearness(self) -> tuple[bool, float, int]:
        """How well it says by itself what it is about: of somebody close, surely heard, with words of its own."""
        return bool(close_one(self.said)), self.label.probability or 0, len(subject_words(self.said.text))

    @property
    def is_of(self) -> tuple[str, str]:
        """Whose it is, and of which sort: what troubles somebody is told now as a hardship, now as a worry.

        Two days of theirs are two matters.
        """
        if self.event and self.label.kind is Disclosure.PLAN and (day := the_day(_days_around(self.said))):
            return self.said.by, day.day.isoformat()
        return self.said.by, "trouble" if self.label.kind in _TROUBLE else str(self.label.kind)


def shared_in(reading: Reading, said: Iterable[Said]) -> Iterator[Noticed]:
    """Everything that others shared, in order.

    A listener's labels are kept where the words are meant and are of the speaker's own life; phrases of this room add
    plain cases that it missed. Of a passage in which a listener hears the same sort of thing from one speaker again
    and again, the clearest words are kept. What you did with it is worked out as for any moment.
    """
    others = [each for each in said if each.by != reading.you]
    meant = _meant(others, reading.labels)
    labels = _only(reading.labels, {each.span: label for each, label in meant})
    moments = find_moments(reading.conversation, labels, reading.you)
    found = [
        _Found(each, label, _moment(moments, each, Disclosure(label.kind)), _is_event(each, reading.labels))
        for each, label in meant
    ]
    kept = [_noticed(reading, each, passage) for passage in _passages(found) for each in _clearest(passage)]
    return iter(sorted(kept, key=lambda noticed: noticed.span))


def _passages(found: Iterable[_Found]) -> list[list[_Found]]:
    """What one speaker shares of one sort within a few turns is mostly one matter."""
    passages: list[list[_Found]] = []
    latest: dict[tuple[str, str], list[_Found]] = {}
    for each in found:
        passage = latest.get(each.is_of)
        if passage is None or not _is_near(passage[-1].said, each.said):
            passage = latest[each.is_of] = []
            passages.append(passage)
        passage.append(each)
    return passages


def _is_near(one: Said, other: Said) -> bool:
    return other.turn.index - one.turn.index <= ONE_MATTER and one.day == other.day


def _clearest(passage: list[_Found]) -> list[_Found]:
    return [each for each in passage if each.plain] or [max(passage, key=lambda each: each.clearness)]


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
    return Label(Disclosure(first.group.kind), Span(said.turn.index, first.begin, first.stop), MADE_BY)


def _by_listener(said: Said, labels: TurnLabels) -> Label | None:
    """The likeliest thing that the listener heard shared in a sentence in which the speaker is."""
    inside = [label for label in labels.labels if said.holds(label.span)]
    if any(label.kind in _NOT_SHARING for label in inside) or not speaks_of_oneself(said.sentence):
        return None
    if any(label.kind in _OF_THE_WORK for label in inside):
        return None
    if not subject_words(said.text):  # nothing that could be found again, or understood by itself
        return None
    shared = [label for label in inside if isinstance(label.kind, Disclosure) and _is_of_life(said, label)]
    if any(label.kind in _PROMISES for label in inside):
        shared = [label for label in shared if label.kind is not Disclosure.PLAN]
    best = max(shared, key=lambda label: label.probability or 0, default=None)
    return _event(said, inside) if best is None else best


_OF_THE_WORK = (News.FAVOUR, News.HANDED_OVER, News.ARRIVED)
"""What was done for you, or has come, is told for your sake."""


def _event(said: Said, inside: Iterable[Label]) -> Label | None:
    """A day of their own life that the listener heard, if one is named, as the plan that it is."""
    heard = next((label for label in inside if label.kind is News.EVENT), None)
    if heard is None or not _is_ahead(said):
        return None
    plan = replace(heard, kind=Disclosure.PLAN)
    named = any(match.group.name == "of life" for match in _life().find(said.sentence))
    return plan if named or heard.probability is None or heard.probability >= CERTAIN else None


def _is_ahead(said: Said) -> bool:
    day = the_day(_days_around(said))
    return day is not None and said.day is not None and day.day >= said.day


def _days_around(said: Said) -> tuple[DaySaid, ...]:
    """The days in a sentence, else those in its turn: `On the 17th I'm late. I have to go to the visa office`."""
    if said.day is None or (inside := _event_days(said)):
        return () if said.day is None else inside
    begin = said.sentence.begin
    around = days_said(said.turn.text, said.day)
    return tuple(replace(each, begin=each.begin - begin, stop=each.stop - begin) for each in around)


def _is_of_life(said: Said, label: Label) -> bool:
    """Whether what a listener heard shared is of the speaker's own life, and not of the business at hand."""
    names = {match.group.name for match in _life().find(said.sentence)}
    if label.kind is Disclosure.INTEREST:
        return "of liking" in names
    if label.kind is Disclosure.PLAN and _event_days(said):
        return True
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


def _noticed(reading: Reading, found: _Found, passage: list[_Found]) -> Noticed:
    said, label = found.said, found.label
    moment = _answered(found, passage)
    day = _day(found)
    return Noticed(
        kind=Noticing.SHARED,
        by=said.by,
        span=said.span,
        what=EVENT if found.event and label.kind is Disclosure.PLAN else str(label.kind),
        to=_heard_by(reading),
        about=close_one(said),
        day=day.day if day else None,
        day_words=said.part(day.begin, day.stop) if day else None,
        every_year=bool(day and (day.every_year or _EACH_YEAR.search(said.text))),
        words=subject_words(said.text),
        response=_response(reading, found, moment),
        answer=moment.answer[0] if moment and moment.answer else None,
        probability=label.probability,
        made_by=MADE_BY if found.plain else reading.labels.made_by,
    )


def _is_event(said: Said, labels: Labels) -> bool:
    """Whether the listener heard a day of their own life, and no errand, in a sentence."""
    return any(said.holds(span) for span in labels[said.turn.index].spans(News.EVENT))


def _answered(found: _Found, passage: list[_Found]) -> Moment | None:
    """What you did with it; what you did well with other words of the same passage was done for all of it."""
    moments = [each.moment for each in (found, *passage) if each.moment is not None]
    return next((each for each in moments if each.response.done_well), found.moment)


def _response(reading: Reading, found: _Found, moment: Moment | None) -> Response | None:
    """What you did with it; where a reading does not tell, an answer that only goes on has passed it over."""
    if moment is None or moment.response is not Response.UNCLEAR or found.label.kind not in _FELT:
        return moment.response if moment else None
    conversation = reading.conversation
    passed = any(
        goes_on(conversation.turns[span.turn].text, conversation.participants, found.said.by)
        or _says_nothing_of_it(reading, found, span.turn)
        for span in moment.answer[:1]
    )
    return Response.PASSED_OVER if passed else Response.UNCLEAR


_TAKES_IT_UP = (
    Act.ACKNOWLEDGING, Act.APOLOGY, Act.OFFER, Act.TURNED_TO_SELF,
    Answer.FEELING_MET, Answer.UNDERSTANDING, Answer.EXPLORATION,
    Feeling.WARMTH, Feeling.SADNESS, Feeling.JOY, Feeling.SURPRISE,
)  # fmt: skip
"""What in an answer may be about what was shared, however faintly the listener hears it."""


def _says_nothing_of_it(reading: Reading, found: _Found, answer: int) -> bool:
    """Whether nothing in an answer could be about what was shared: no kind act, no feeling, no word of it."""
    labels = reading.labels[answer]
    if Answer.FEELING_MET not in reading.labels.hears or labels.spans(*_TAKES_IT_UP):
        return False
    text, told = reading.conversation.turns[answer].text, reading.conversation.quote(found.label.span)
    return not _KIND.search(text) and not set(subject_words(text)) & set(subject_words(told))


_KIND = re.compile(
    r"\b(?:sorry|oh|ouch|wow|aw+|ah|nice|great|good|lovely|congrat\w*|well done|bless|poor|hope|take care|god|gosh"
    r"|jesus|blimey|brilliant|amazing|glad|pleased|happy|proud|love|rough|hard|tough|awful|terrible|hug|heart|luck"
    r"|x+)\b|[!♥❤😀-🙏🤗🤞🥳🎉]",
    re.IGNORECASE,
)
"""A word or a sign of taking part (own)."""


def _day(found: _Found) -> DaySaid | None:
    """The day of what is shared; a plan, a worry or a hope has only a day to come, and nothing else from a listener."""
    days, said_on = (_days_around if found.event else _event_days)(found.said), found.said.day
    day = the_day(_in_clause(found, days)) or the_day(days)
    if day is None or said_on is None or (found.plain and found.label.kind not in _TO_COME):
        return day
    return day if (found.event or found.label.kind in _TO_COME) and day.day >= said_on else None


def _in_clause(found: _Found, days: Iterable[DaySaid]) -> list[DaySaid]:
    """The days in the clause of a phrase: `I'm out from Thursday, my wife's surgery is on Friday` is about Friday."""
    text, begin = found.said.text, found.label.span.begin - found.said.sentence.begin
    stop = next((at for at in range(max(begin, 0), len(text)) if text[at] in ",;—–"), len(text))
    return [day for day in days if begin <= day.begin < stop] if found.plain else []


def _heard_by(reading: Reading) -> str:
    """You, where only two speak; in a group nothing is said to anybody in particular."""
    return reading.you if len(reading.conversation.company) == 2 else ""


def _event_days(said: Said) -> tuple[DaySaid, ...]:
    return days_said(said.text, said.day) if said.day is not None else ()


def the_day(days: Iterable[DaySaid]) -> DaySaid | None:
    """The one day that some words speak of; None if they name none, or several."""
    every = list(days)
    return every[0] if len({each.day for each in every}) == 1 else None
