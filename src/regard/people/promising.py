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
from regard.people.said import NAME, WITHIN, Said, Talk, introduces, is_quoted, talk_of, without_places
from regard.people.signs import done, is_still_to_come, released
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
        *_days_alone(talk),
        *done(talk),
        *released(talk),
    ]
    return _without_lead_ins(talk, sorted(_once(found), key=lambda noticed: noticed.span))


def _without_lead_ins(talk: Talk, found: list[Noticed]) -> tuple[Noticed, ...]:
    """`Leave that with me, you'll have it Tuesday` is one promise: what says neither what nor when leads on."""
    kept: list[Noticed] = []
    for each in found:
        before = kept[-1] if kept else None
        if before is not None and each.kind is Noticing.PROMISE and _leads_to(talk, before, each):
            words = before.words if not talk.words_of(_quoted(talk, each)) else each.words
            kept[-1] = replace(each, words=words, span=_from(talk, before.span, each.span))
        else:
            kept.append(each)
    return tuple(kept)


def _quoted(talk: Talk, each: Noticed) -> str:
    return talk.reading.conversation.quote(each.span)


def _leads_to(talk: Talk, before: Noticed, each: Noticed) -> bool:
    same = before.kind is Noticing.PROMISE and before.span.turn == each.span.turn and before.about == each.about
    return same and before.day is None and each.day is not None and not talk.words_of(_quoted(talk, before))


def _from(talk: Talk, before: Span, span: Span) -> Span:
    """From where a lead-in begins, if it is in the same sentence."""
    between = talk.reading.conversation.turns[span.turn].text[before.stop - 1 : span.begin]
    return span if re.search(r"[.!?\n]", between) else Span(span.turn, before.begin, span.stop)


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
        if not matches and _is_heard_for_a_day(talk, at):
            yield _promise(talk, at, None, said.sentence.stop)


def _is_heard_for_a_day(talk: Talk, at: int) -> bool:
    """Whether the listener hears a promise in words that no phrase knows, and they name a day to come."""
    said = talk.every[at]
    if not _is_heard(talk, said) or not said.is_ahead or said.sentence.asks or _looks_back(said):
        return False
    blocked = said.of_kind("not here", "no undertaking", "not at all", *_own_life(said))
    return not blocked and not _IN_DOUBT.search(said.text)


def _looks_back(said: Said) -> bool:
    day = said.day_in(said.sentence.begin, said.sentence.stop)
    return day is not None and said.on is not None and day.day < said.on


def _is_heard(talk: Talk, said: Said) -> bool:
    labels = talk.heard(said, Act.PROMISE)
    return any(not is_quoted(said.turn.text, max(each.span.begin, said.sentence.begin)) for each in labels)


_IN_DOUBT = re.compile(
    r"\b(?:might|may|maybe|perhaps|probably|possibly|could|would|should|try|hope|hopefully|if|unless|never|not|\w+n['’]t)\b"
    r"|^\W*you get\b(?!.*\bfrom (?:me|us)\b)",
    re.IGNORECASE,
)
"""Beside one of these the listener's word alone is not enough."""


def _undertakings(talk: Talk, at: int) -> list[Match]:
    """Phrases that undertake, and those that do so where the listener heard a promise; one at a place."""
    said = talk.every[at]
    heard = _is_heard(talk, said)
    kinds = ["certainly", "undertakes", "another"]
    kinds += ["perhaps"] if heard and _is_for_somebody(talk, at) else []
    kinds += ["with its day"] if heard or (said.of_kind("with its day") and said.is_ahead) else []
    kinds += ["done", "presents"] if is_still_to_come(said) else []
    if said.of_kind("as an answer") and said.is_ahead and _waited_for(talk, at):
        kinds += ["as an answer"]
    apart: list[Match] = []
    for match in said.of_kind(*kinds):
        if not apart or match.begin >= apart[-1].stop:
            apart.append(match)
    return apart


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


def _promise(talk: Talk, at: int, match: Match | None, stop: int) -> Noticed:
    """A promise; without a phrase, the whole sentence is one."""
    said = talk.every[at]
    kind = match.group.kind if match else "with its day"
    begin, about = said.sentence.begin, ""
    if match:
        begin, about = _who_before(said, match) if kind == "another" else (_beginning(said, match), "")
    span = said.span(begin, stop)
    ahead = kind in _LOOK_AHEAD
    due = said.day_in(begin, span.stop, ahead=ahead) or said.day_in(said.sentence.begin, begin, ahead=ahead)
    due = due and said.not_before(due)
    if due and due.begin < begin:
        span = said.span(due.begin, stop)
    asked = _request_before(talk, at) or _waited_for(talk, at)
    own = without_places(_FOR_WHAT.sub("", said.words_without(span, due)))
    words = talk.words_of(own, about)
    if not words and (named := _named_first(talk, said, begin)):
        span, words = said.span(named[0], stop), named[1]
    if kind == "as an answer" or (not words and ahead):
        words = _words_waited_for(talk, at, asked) or words
    if not words or (len(words) < _ENOUGH and _OBJECT.search(own)):
        words = tuple(dict.fromkeys((*words, *_words_pointed_to(talk, at, asked))))
    noticed = Noticed(
        Noticing.PROMISE,
        said.by,
        span,
        what="introduction" if introduces(said.turn.text[span.begin : span.stop]) else "",
        to=talk.to_whom(at, asked) or _just_before(talk, at, words, dated=due is not None),
        about=about,
        words=words,
        probability=_probability(talk.reading, span),
        made_by=f"{NAME}, {talk.reading.labels.made_by}",
    )
    if due:
        noticed = replace(noticed, day=due.until or due.day, day_words=Span(said.turn.index, due.begin, due.stop))
    return noticed


def _named_first(talk: Talk, said: Said, begin: int) -> tuple[int, tuple[str, ...]] | None:
    """Of `the new counts you'll have from me on Monday` what comes first, in the same clause: where, and its words."""
    clause = said.turn.text[said.sentence.begin : begin]
    at = said.sentence.begin + max((clause.rfind(mark) + 1 for mark in ",;:—–."), default=0)
    words = talk.words_of(said.turn.text[at:begin])
    return (at, words) if words else None


def _just_before(talk: Talk, at: int, words: tuple[str, ...], *, dated: bool) -> str:
    """In a group, whoever spoke just before, if they asked or spoke of the same, or it names a day right after them."""
    spoken = list(talk.before(at, 1))
    first = at > 0 and talk.every[at - 1].turn.index < talk.every[at].turn.index
    meets = any(each.sentence.asks or set(words) & set(talk.words_of(each.text)) for each in spoken)
    return spoken[0].by if spoken and ((first and dated) or meets) else ""


_NO_SUBJECT = ("will", "to", "is", "are", "should", "follow", "follows", "come", "comes", "coming")


def _beginning(said: Said, match: Match) -> int:
    """Where a promise begins: of `The slides will follow` all of it is one."""
    first = next(word.text for word in said.sentence.words if word.begin == match.begin)
    return said.sentence.begin if first in _NO_SUBJECT and match.begin - said.sentence.begin < NEAR else match.begin


_LOOK_AHEAD = ("with its day", "as an answer")
"""Kinds of phrases that promise only for a day to come."""

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


def _waited_for(talk: Talk, at: int) -> Said | None:
    """The latest words of another, just before a sentence, that ask for something or say that it has not come."""
    return next((each for each in talk.before(at, WITHIN) if each.of_kind("asks", "waits")), None)


def _words_waited_for(talk: Talk, at: int, asked: Said | None) -> tuple[str, ...]:
    """What a day alone is for: what its speaker has just named in the same turn; else what the other waits for."""
    said = talk.every[at]
    own = (each for each in reversed(talk.every[:at]) if each.turn.index == said.turn.index)
    named = next((words for each in own if (words := talk.words_of(_without_days(each)))), ())
    if asked is None:
        return named or talk.words_before(at)
    waited = tuple(word for word in talk.words_of(_without_days(asked)) if word not in _WAITING)
    return waited or talk.words_before(at) or named


_WAITING = ("miss", "news", "await", "lack", "sign", "reminder")
"""What somebody who waits says, stemmed; it is not what they wait for."""


def _without_days(said: Said) -> str:
    whole = said.span(said.sentence.begin, said.sentence.stop)
    return said.words_without(whole, said.day_in(whole.begin, whole.stop, ahead=True))


def _days_alone(talk: Talk) -> Iterator[Noticed]:
    """`Still no keys.` `Sorry. Friday, promise.`: to somebody who waits, a day alone promises."""
    for at, said in enumerate(talk.every):
        due = said.day_in(said.sentence.begin, said.sentence.stop, ahead=True)
        if due is None or said.sentence.asks or not said.is_ahead or not _is_day_alone(talk, said, due):
            continue
        asked = _waited_for(talk, at)
        if asked is None and not _is_sworn(talk, at):
            continue
        words = _words_waited_for(talk, at, asked)
        if words and not _OCCASION.search(" ".join(words)):
            yield Noticed(
                Noticing.PROMISE,
                said.by,
                said.span(said.sentence.begin, said.sentence.stop),
                to=talk.to_whom(at, asked),
                day=due.until or due.day,
                day_words=Span(said.turn.index, due.begin, due.stop),
                words=words,
                made_by=f"{NAME}, {talk.reading.labels.made_by}",
            )


_ROUND_A_DAY = frozenset(
    "and then oh yes yep yeah yup ok okay sure right well so sorry on by before until till not latest at the for let's "  # noqa: SIM905  # a list of words reads best as a line
    "say i promise promised swear my word it definitely certainly of course too latest end no later than you have this "
    "one know done ready morning noon afternoon evening lunchtime lunch first thing really comes coming there".split()
)
"""Words that may stand beside a day that promises alone."""


def _is_day_alone(talk: Talk, said: Said, due: DaySaid) -> bool:
    names = {part for name in talk.names for part in name.lower().split()}
    rest = (word.text for word in said.sentence.words if word.stop <= due.begin or word.begin >= due.stop)
    return all(word in _ROUND_A_DAY or word in names for word in rest)


def _is_sworn(talk: Talk, at: int) -> bool:
    """Whether who names a day gives their word in the same turn, or has just undertaken something in it."""
    said = talk.every[at]
    own = [each for each in talk.every if each.turn.index == said.turn.index]
    return any(each.of_kind("sworn") for each in own) or any(
        each.of_kind("undertakes", "certainly") for each in talk.every[max(0, at - 1) : at] if each in own
    )


_OCCASION = re.compile(
    r"\b(?:meet|appoint|parti|dinner|lunch|breakfast|coffee|drink|trip|interview|exam|wed|launch|holidai|visit|game|match|"
    r"concert|flight|train|operat|surgeri|birthdai|session|class|lesson|talk|workshop|train|conferenc|weather)"
)
"""What takes place on a day, stemmed, is not promised by naming it."""


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
