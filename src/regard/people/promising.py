"""What somebody undertook, what shows that it is done, and what is no longer wanted, each with its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from regard.conversation import Span
from regard.listener import Act
from regard.listener.phrases import Match
from regard.people.days_said import DaySaid
from regard.people.noticed import Noticed, Noticing
from regard.people.said import LONGEST, Said, is_quoted, said_in, words_of
from regard.reading import Reading

NAME = "promising 1"
"""What made it, with its version."""

NEAR = 100
"""Characters within which a condition is about an undertaking; matters where nobody wrote marks (judgement)."""

WITHIN = 2
"""Turns within which a request is answered (judgement)."""


def promising(reading: Reading, day: date | None) -> tuple[Noticed, ...]:
    """What was promised, done and let go in a conversation, in the order of its words.

    A promise is found by phrases (`rules/promising.toml`), by the listener's label with a phrase that would not do
    alone, or by a request that is answered with `Sure`. Conditions, doubts, questions, habits, quoted words and what is
    done before the conversation ends are none.

    Args:
        reading: the conversation and its labels.
        day: the day on which it took place, where its messages have no days.
    """
    every = said_in(reading, day)
    found = [
        *_promises(reading, every),
        *_agreed(reading, every),
        *_done(reading, every),
        *_released(reading, every),
    ]
    return tuple(sorted(_once(found), key=lambda noticed: noticed.span))


def _once(found: list[Noticed]) -> list[Noticed]:
    """The same words are noticed once; a request agreed to in words that promise is one promise."""
    kept: list[Noticed] = []
    for each in found:
        if not any(each.kind is other.kind and _overlap(each.span, other.span) for other in kept):
            kept.append(each)
    return kept


def _overlap(one: Span, other: Span) -> bool:
    return one.turn == other.turn and one.begin < other.stop and other.begin < one.stop


# Promises.


def _promises(reading: Reading, every: tuple[Said, ...]) -> Iterator[Noticed]:
    for at, said in enumerate(every):
        matches = [match for match in _undertakings(reading, every, at) if not _is_none(said, match)]
        if said.of_kind("laughing") and not said.day_in(said.sentence.begin, said.sentence.stop):
            continue
        for match, stop in _parts(said, matches):
            yield _promise(reading, every, at, match, stop)


def _undertakings(reading: Reading, every: tuple[Said, ...], at: int) -> list[Match]:
    """Phrases that undertake, and those that do so where the listener heard a promise; one at a place."""
    said = every[at]
    heard = any(
        label.kind is Act.PROMISE and label.span.begin < said.sentence.stop and label.span.stop > said.sentence.begin
        for label in reading.labels[said.turn.index].labels
    )
    kinds = ["certainly", "undertakes", "another"]
    kinds += ["perhaps"] if heard and _is_for_somebody(every, at) else []
    kinds += ["with its day"] if heard or _is_ahead(said) else []
    matches = said.of_kind(*kinds)
    return [match for at, match in enumerate(matches) if not at or match.begin >= matches[at - 1].stop]


_FOR_SOMEBODY = frozenset(
    "you your yours yourself you're you've u ya it that them him her em this those these us our".split()  # noqa: SIM905  # a list of words reads best as a line
)


def _is_for_somebody(every: tuple[Said, ...], at: int) -> bool:
    """Whether anybody waits for what is undertaken: it is for somebody, or about what the other has just spoken of.

    `I'll run the marathon` is a plan; `I'll water the plants` is a promise after `Who could look after my plants?`
    """
    said = every[at]
    if said.sentence.has(*_FOR_SOMEBODY):
        return True
    before = [each for each in every[:at] if each.turn.index >= said.turn.index - 1 and each.by != said.by]
    return not set(words_of(said.text, ())).isdisjoint(word for each in before for word in words_of(each.text, ()))


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


def _promise(reading: Reading, every: tuple[Said, ...], at: int, match: Match, stop: int) -> Noticed:
    said = every[at]
    begin, about = _who_before(said, match) if match.group.kind == "another" else (match.begin, "")
    span = said.span(begin, stop)
    due = said.day_in(begin, span.stop) or said.day_in(said.sentence.begin, begin)
    if due and due.begin < begin:
        span = said.span(due.begin, stop)
    asked = _request_before(reading, every, at)
    names = reading.conversation.participants
    words = words_of(_without(said, span, due), (*names, about))
    noticed = Noticed(
        Noticing.PROMISE,
        said.by,
        span,
        what="introduction" if _introduces(said.turn.text[span.begin : span.stop]) else "",
        to=_to(reading, every, at, asked),
        about=about,
        words=words or _words_pointed_to(reading, every, at, asked),
        probability=_probability(reading, span),
        made_by=f"{NAME}, {reading.labels.made_by}",
    )
    if due:
        noticed = replace(noticed, day=due.until or due.day, day_words=Span(said.turn.index, due.begin, due.stop))
    return noticed


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


def _without(said: Said, span: Span, day: DaySaid | None) -> str:
    """Some words of a turn without those that name a day."""
    text = said.turn.text
    if day is None:
        return text[span.begin : span.stop]
    return f"{text[span.begin : day.begin]} {text[max(span.begin, day.stop) : span.stop]}"


def _introduces(text: str) -> bool:
    said = text.lower()
    return any(
        each in said for each in ("introduc", "intro ", "connect you", "connect us", "in touch with", "put us in")
    )


_POINTS = ("it", "that", "this", "them", "those", "these", "one", "so")


def _words_pointed_to(reading: Reading, every: tuple[Said, ...], at: int, asked: Said | None) -> tuple[str, ...]:
    """What `I'll do it` is about: what was asked for, else what the other has just spoken of."""
    if asked:
        return words_of(asked.text, reading.conversation.participants)
    return _words_before(reading, every, at) if every[at].sentence.has(*_POINTS) else ()


def _probability(reading: Reading, span: Span) -> float | None:
    heard = [
        label.probability
        for label in reading.labels[span.turn].labels
        if label.kind is Act.PROMISE and _overlap(label.span, span) and label.probability is not None
    ]
    return max(heard, default=None)


def _to(reading: Reading, every: tuple[Said, ...], at: int, asked: Said | None) -> str:
    """Whom it is said to: the only other who takes part, whoever asked, whoever is named, or who spoke before `you`."""
    said = every[at]
    others = [name for name in reading.conversation.participants if name != said.by]
    if len(others) == 1:
        return others[0]
    if asked:
        return asked.by
    named = [name for name in others if said.sentence.has(*name.lower().split()[:1])]
    if len(named) == 1:
        return named[0]
    if not said.sentence.has("you", "your", "you'll"):
        return ""
    before = [each.by for each in every[:at] if each.turn.index >= said.turn.index - 1 and each.by != said.by]
    return before[-1] if before else ""


# Requests that are agreed to.


def _request_before(reading: Reading, every: tuple[Said, ...], at: int) -> Said | None:
    """The request of somebody else that a sentence answers: in the turns just before, if its turn begins with it."""
    said = every[at]
    for each in reversed(every[:at]):
        if each.turn.index < said.turn.index - WITHIN:
            return None
        if each.by != said.by and _asks(reading, each):
            return each
    return None


def _asks(reading: Reading, said: Said) -> bool:
    """Whether a sentence asks for something to be done after the conversation."""
    return bool(said.of_kind("asks"))


def _agreed(reading: Reading, every: tuple[Said, ...]) -> Iterator[Noticed]:
    """`Could you send the notes?` `Sure, tonight.`: the answer promises, and the request says what."""
    for at, said in enumerate(every):
        first = at == 0 or every[at - 1].turn.index != said.turn.index
        asked = _request_before(reading, every, at) if first and said.of_kind("agrees") else None
        if asked is None or asked.turn.index != said.turn.index - 1 or said.sentence.asks or _answers_at_once(said):
            continue
        match = said.of_kind("agrees")[0]
        noticed = _promise(reading, every, at, match, said.sentence.stop)
        names = reading.conversation.participants
        words = tuple(dict.fromkeys((*words_of(asked.text, names), *noticed.words)))
        what = "introduction" if _introduces(asked.text) else noticed.what
        noticed = replace(noticed, words=words, what=what)
        due = asked.day_in(asked.sentence.begin, asked.sentence.stop)
        if noticed.day is None and due:
            day_words = Span(asked.turn.index, due.begin, due.stop)
            noticed = replace(noticed, day=due.until or due.day, day_words=day_words)
        yield noticed


def _answers_at_once(said: Said) -> bool:
    """Whether an answer to a request does it there and then, or takes long enough to do so."""
    return len(said.sentence.words) > 12 or bool(said.of_kind("done"))


# Done.


def _done(reading: Reading, every: tuple[Said, ...]) -> Iterator[Noticed]:
    for at, said in enumerate(every):
        kinds = ("done", "received")
        matches = [match for match in said.of_kind(*kinds) if not is_quoted(said.turn.text, match.begin)]
        if matches:
            yield _sign(reading, every, at, matches[0], kind=Noticing.DONE)


def _sign(
    reading: Reading, every: tuple[Said, ...], at: int, match: Match, *, kind: Noticing, what: str = ""
) -> Noticed:
    said = every[at]
    begin = said.sentence.begin if _has_its_subject_before(said, match) else match.begin
    span = said.span(begin, said.sentence.stop)
    names = reading.conversation.participants
    day = said.day_in(said.sentence.begin, said.sentence.stop)
    words = words_of(_without(said, said.span(said.sentence.begin, said.sentence.stop), day), names)
    if kind is Noticing.DONE:
        what = "introduction" if _introduces(said.text) else ""
        attached = " ".join(said.turn.piece_at(said.sentence.begin).attached)
        words = tuple(dict.fromkeys((*words, *words_of(_as_words(attached), names))))
    noticed = Noticed(
        kind,
        said.by,
        span,
        what=what,
        to=_to(reading, every, at, None),
        words=words or _words_before(reading, every, at),
        made_by=f"{NAME}, {reading.labels.made_by}",
    )
    if day:
        noticed = replace(noticed, day=day.day, day_words=Span(said.turn.index, day.begin, day.stop))
    return noticed


_NO_SUBJECT = ("is", "are", "went", "has", "have", "you", "attached", "arrived")


def _has_its_subject_before(said: Said, match: Match) -> bool:
    """Whether a phrase begins in the middle: of `The deck is in your inbox` all is quoted."""
    first = next(word for word in said.sentence.words if word.begin == match.begin)
    return first.text in _NO_SUBJECT and match.begin - said.sentence.begin < LONGEST


def _as_words(name: str) -> str:
    return "".join(each if each.isalpha() else " " for each in name)


def _words_before(reading: Reading, every: tuple[Said, ...], at: int) -> tuple[str, ...]:
    """What `sent!` or `don't worry about it` is about: the last sentence of the other that has a subject."""
    said = every[at]
    for each in reversed(every[:at]):
        if each.turn.index < said.turn.index - WITHIN:
            break
        words = words_of(each.text, reading.conversation.participants)
        if each.by != said.by and words:
            return words
    return ()


# Released.


def _released(reading: Reading, every: tuple[Said, ...]) -> Iterator[Noticed]:
    for at, said in enumerate(every):
        for kind in ("moved", "called off", "released"):
            matches = [match for match in said.of_kind(kind) if not is_quoted(said.turn.text, match.begin)]
            if matches and not said.sentence.asks and _is_let_go(every, at, matches[0]):
                what = "" if kind == "released" else kind
                noticed = _sign(reading, every, at, matches[0], kind=Noticing.RELEASED, what=what)
                whole = said.span(said.sentence.begin, said.sentence.stop)
                yield replace(noticed, span=whole)
                break


def _is_let_go(every: tuple[Said, ...], at: int, match: Match) -> bool:
    """Whether something is let go: moved to a day, or named, or what the other has just said they still owe."""
    said = every[at]
    if match.group.name == "to another day":
        return said.day_in(match.begin, said.sentence.stop) is not None
    if match.group.kind != "released" or words_of(said.text, ()):
        return True
    before = [each for each in every[:at] if each.turn.index >= said.turn.index - WITHIN and each.by != said.by]
    return any(each.of_kind("owing", "undertakes", "asks") or each.sentence.asks for each in before)
