"""What somebody undertook, what shows that it is done, and what is no longer wanted, each with its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from regard.conversation import Span
from regard.listener import Act
from regard.listener.phrases import Match
from regard.people.noticed import Noticed, Noticing
from regard.people.said import NAME, WITHIN, Said, Talk, introduces, is_quoted, talk_of
from regard.people.signs import done, released
from regard.reading import Reading

NEAR = 100
"""Characters within which a condition is about an undertaking; matters where nobody wrote marks (judgement)."""


def promising(reading: Reading, day: date | None) -> tuple[Noticed, ...]:
    """What was promised, done and let go in a conversation, in the order of its words.

    A promise is found by phrases (`rules/promising.toml`), by the listener's label with a phrase that would not do
    alone, or by a request that is answered with `Sure`. Conditions, doubts, questions, habits, quoted words and what is
    done before the conversation ends are none.

    Args:
        reading: the conversation and its labels.
        day: the day on which it took place, where its messages have no days.
    """
    talk = talk_of(reading, day)
    found = [
        *_promises(talk),
        *_agreed(talk),
        *done(talk),
        *released(talk),
    ]
    return tuple(sorted(_once(found), key=lambda noticed: noticed.span))


def _once(found: list[Noticed]) -> list[Noticed]:
    """The same words are noticed once; a request agreed to in words that promise is one promise."""
    kept: dict[tuple[Noticing, int], list[Noticed]] = {}
    for each in found:
        here = kept.setdefault((each.kind, each.span.turn), [])
        if not any(_overlap(each.span, other.span) for other in here):
            here.append(each)
    return [each for here in kept.values() for each in here]


def _overlap(one: Span, other: Span) -> bool:
    return one.turn == other.turn and one.begin < other.stop and other.begin < one.stop


def _promises(talk: Talk) -> Iterator[Noticed]:
    for at, said in enumerate(talk.every):
        matches = [match for match in _undertakings(talk, at) if not _is_none(said, match)]
        if said.of_kind("laughing") and not said.day_in(said.sentence.begin, said.sentence.stop):
            continue
        for match, stop in _parts(said, matches):
            yield _promise(talk, at, match, stop)


def _undertakings(talk: Talk, at: int) -> list[Match]:
    """Phrases that undertake, and those that do so where the listener heard a promise; one at a place."""
    said = talk.every[at]
    heard = any(
        label.kind is Act.PROMISE and label.span.begin < said.sentence.stop and label.span.stop > said.sentence.begin
        for label in talk.reading.labels[said.turn.index].labels
    )
    kinds = ["certainly", "undertakes", "another"]
    kinds += ["perhaps"] if heard and _is_for_somebody(talk, at) else []
    kinds += ["with its day"] if heard or (said.of_kind("with its day") and _is_ahead(said)) else []
    matches = said.of_kind(*kinds)
    return [match for at, match in enumerate(matches) if not at or match.begin >= matches[at - 1].stop]


_FOR_SOMEBODY = frozenset(
    "you your yours yourself you're you've u ya it that them him her em this those these us our".split()  # noqa: SIM905  # a list of words reads best as a line
)


def _is_for_somebody(talk: Talk, at: int) -> bool:
    """Whether anybody waits for what is undertaken: it is for somebody, or about what the other has just spoken of.

    `I'll run the marathon` is a plan; `I'll water the plants` is a promise after `Who could look after my plants?`
    """
    said = talk.every[at]
    if said.sentence.has(*_FOR_SOMEBODY):
        return True
    ours = set(talk.words_of(said.text))
    return not ours.isdisjoint(word for each in talk.before(at, 1) for word in talk.words_of(each.text))


def _is_ahead(said: Said) -> bool:
    day = said.day_in(said.sentence.begin, said.sentence.stop)
    return day is not None and said.on is not None and day.day > said.on


def _is_none(said: Said, match: Match) -> bool:
    """Whether what looks like an undertaking is none: a condition, a doubt, a question, a quotation, a courtesy."""
    if is_quoted(said.turn.text, match.begin) or _is_asked(said, match):
        return True
    blocks = ("not here",) if match.group.kind == "certainly" else ("not here", "no undertaking", *_own_life(said))
    if any(each.begin <= match.begin < each.stop for each in said.of_kind(*blocks)):
        return True
    polite = said.of_kind("all the same")
    return any(
        abs(each.begin - match.begin) <= NEAR and not any(_same_if(said, each, other) for other in polite)
        for each in said.of_kind("not at all")
    )


def _own_life(said: Said) -> tuple[str, ...]:
    """`I'll pick up my kids` is a plan; `I'll send you my notes` and `I'll ask my boss for you` are undertaken."""
    yours = said.sentence.has("you", "your", "u") or said.of_kind("mine for you")
    return () if yours else ("own life",)


def _same_if(said: Said, condition: Match, polite: Match) -> bool:
    return polite.begin <= condition.begin < polite.stop or condition.begin <= polite.begin < condition.stop


_TAGS = ("ok", "okay", "right", "alright", "yeah", "deal", "good", "fine", "yes", "promise", "cool")


def _is_asked(said: Said, match: Match) -> bool:
    """Whether it is a question; `I'll send it tomorrow, okay?` is none."""
    if not said.sentence.asks:
        return False
    rest = [word for word in said.sentence.words if word.begin >= match.stop]
    return not (rest and rest[-1].text in _TAGS)


def _parts(said: Said, matches: list[Match]) -> Iterator[tuple[Match, int]]:
    """Each undertaking with the place where its words stop: at the next one, or at the end of the sentence."""
    for at, match in enumerate(matches):
        stop = matches[at + 1].begin if at + 1 < len(matches) else said.sentence.stop
        if not _AT_ONCE.search(said.turn.text[match.begin : stop]):
            yield match, stop


_AT_ONCE = re.compile(
    r"\bnow(?:\s+itself)?\W*(?:\band)?\W*$|\bin\s+a\s+(?:sec(?:ond)?|min(?:ute)?|moment|tick)\b", re.IGNORECASE
)
"""What is done before the conversation ends needs no remembering."""


def _promise(talk: Talk, at: int, match: Match, stop: int) -> Noticed:
    said = talk.every[at]
    begin, about = _who_before(said, match) if match.group.kind == "another" else (match.begin, "")
    span = said.span(begin, stop)
    due = said.day_in(begin, span.stop) or said.day_in(said.sentence.begin, begin)
    if due and due.begin < begin:
        span = said.span(due.begin, stop)
    asked = _request_before(talk, at)
    own = _FOR_WHAT.sub("", said.words_without(span, due))
    words = talk.words_of(own, about)
    if not words or (len(words) < _ENOUGH and _OBJECT.search(own)):
        words = tuple(dict.fromkeys((*words, *_words_pointed_to(talk, at, asked))))
    noticed = Noticed(
        Noticing.PROMISE,
        said.by,
        span,
        what="introduction" if introduces(said.turn.text[span.begin : span.stop]) else "",
        to=talk.to_whom(at, asked),
        about=about,
        words=words,
        probability=_probability(talk.reading, span),
        made_by=f"{NAME}, {talk.reading.labels.made_by}",
    )
    if due:
        noticed = replace(noticed, day=due.until or due.day, day_words=Span(said.turn.index, due.begin, due.stop))
    return noticed


_FOR_WHAT = re.compile(r"\bso(?:\s+that)?\s+(?:you|we|he|she|they|it|i)\b.*", re.IGNORECASE | re.DOTALL)
"""What something is undertaken for: `so you can see the tide marks`; it is not what is undertaken."""

_OBJECT = re.compile(r"\b(?:it|them|those|these)\b", re.IGNORECASE)

_ENOUGH = 2
"""Words; `I'll chase them` has too few to be found again, and is about what was just spoken of (judgement)."""

_RELATIONS = ("my", "our", "her", "his", "their", "your", "the")


def _who_before(said: Said, match: Match) -> tuple[int, str]:
    """Who is to do it, where that is somebody else: `Tara said she would introduce us`; where the words for it begin.

    A name, a relation (`my sister`) or `she`, as said; where there is none, the phrase itself may begin with it.
    """
    before = [word for word in said.sentence.words if word.stop <= match.begin]
    names = [word for word in before[-2:] if said.turn.text[word.begin].isupper() or word.text in _PRONOUNS]
    if len(before) > 1 and before[-2].text in _RELATIONS:
        names = before[-2:]
    if names and names[-1] is before[-1]:
        return names[0].begin, said.turn.text[names[0].begin : names[-1].stop]
    first = said.turn.text[match.begin : match.stop].split()[0].replace("’", "'").split("'")[0]
    return match.begin, first if first.lower() in _PRONOUNS else ""


_PRONOUNS = ("he", "she", "they")


_POINTS = ("it", "that", "this", "them", "those", "these", "one", "so")


def _words_pointed_to(talk: Talk, at: int, asked: Said | None) -> tuple[str, ...]:
    """What `I'll do it` is about: what was asked for, else what the other has just spoken of."""
    if asked:
        return talk.words_of(asked.text)
    return talk.words_before(at) if talk.every[at].sentence.has(*_POINTS) else ()


def _probability(reading: Reading, span: Span) -> float | None:
    heard = [
        label.probability
        for label in reading.labels[span.turn].labels
        if label.kind is Act.PROMISE and _overlap(label.span, span) and label.probability is not None
    ]
    return max(heard, default=None)


def _request_before(talk: Talk, at: int) -> Said | None:
    """The latest request of somebody else in the turns just before a sentence."""
    return next((each for each in talk.before(at, WITHIN) if each.of_kind("asks")), None)


def _agreed(talk: Talk) -> Iterator[Noticed]:
    """`Could you send the notes?` `Sure, tonight.`: the answer promises, and the request says what."""
    for at, said in enumerate(talk.every):
        first = at == 0 or talk.every[at - 1].turn.index != said.turn.index
        asked = _request_before(talk, at) if first and said.of_kind("agrees") else None
        if asked is None or asked.turn.index != said.turn.index - 1 or said.sentence.asks or _answers_at_once(said):
            continue
        match = said.of_kind("agrees")[0]
        noticed = _promise(talk, at, match, said.sentence.stop)
        words = tuple(dict.fromkeys((*talk.words_of(asked.text), *noticed.words)))
        what = "introduction" if introduces(asked.text) else noticed.what
        noticed = replace(noticed, words=words, what=what)
        due = asked.day_in(asked.sentence.begin, asked.sentence.stop)
        if noticed.day is None and due:
            day_words = Span(asked.turn.index, due.begin, due.stop)
            noticed = replace(noticed, day=due.until or due.day, day_words=day_words)
        yield noticed


def _answers_at_once(said: Said) -> bool:
    """Whether an answer to a request does it there and then, or takes long enough to do so."""
    return len(said.sentence.words) > 12 or bool(said.of_kind("done"))
