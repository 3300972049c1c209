"""Needs that somebody else you know could meet; both are always asked first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.follow_up.topics import carries_little, offers_work, trade_of
from regard.people import Fact, Noticing, Remembered, Standing, Thread
from regard.people.subject import subject_words

NEED_WITHIN = 90
"""Days for which a need is taken to last; a judgement."""

MET_WITHIN = 365
"""Days within which the owner and both must have spoken."""

AT_LEAST = 2
"""Words that a need and what another says of themselves must share."""

RARE_IS_LONG = 5
"""Letters from which one shared stem is enough, if nobody else among all has said it; a judgement."""


FEW = 10
"""Offers up to which one shared beginning of a word is worth looking at."""

MANY = 100
"""Offers from which on a word is too common to choose one by; a judgement, and it bounds the time that it takes."""


def introductions(now: AsOf) -> Iterator[Candidate]:
    """A need of one person, and the person whose own words answer it best."""
    needs = [thread for thread in now.threads if thread.what == "need" and _is_fresh(thread, now)]
    offers = _telling(_offers(now)) if needs else {}
    answered = [(thread, near) for thread in needs if (near := _near(thread, offers))]
    speakers = speakers_of(now, [thread.shared for thread, _ in answered])
    for thread, near in answered:
        fitting = [(answer, offer) for offer in near if (answer := _answer(thread, offer, speakers, now))]
        if fitting:
            _, offer = max(fitting, key=lambda each: (len(each[0]), each[1].said_on or date.min, each[1].key))
            yield _candidate(thread, offer, now)


def _near(thread: Thread, offers: Mapping[str, list[Remembered]]) -> list[Remembered]:
    """Offers that share the beginnings of two words with a need, or of one that few share."""
    shared: Counter[str] = Counter()
    found: dict[str, Remembered] = {}
    for beginning in beginnings_of(thread.shared.words):
        same = offers.get(beginning, ())
        for offer in same:
            shared[offer.key] += AT_LEAST if len(same) <= FEW else 1
            found[offer.key] = offer
    return [found[key] for key, times in shared.items() if times >= AT_LEAST]


def by_beginning(things: Iterable[tuple[Remembered, Iterable[str]]]) -> Mapping[str, list[Remembered]]:
    """Things by the first letters of these words of theirs: what `matching` finds alike begins alike."""
    found: dict[str, list[Remembered]] = defaultdict(list)
    for thing, words in things:
        for beginning in beginnings_of(words):
            found[beginning].append(thing)
    return found


def beginnings_of(words: Iterable[str]) -> set[str]:
    """The first letters of words, as many as two words that are alike have in common."""
    return {trade_of(word)[:RARE_IS_LONG] for word in words}


def _telling(offers: Iterable[Remembered]) -> Mapping[str, list[Remembered]]:
    """Offers by the beginnings of their words; what very many say of themselves tells nobody from the others."""
    found = by_beginning((each, (word for word in each.words if not carries_little(word))) for each in offers)
    return {beginning: same for beginning, same in found.items() if len(same) <= MANY}


def _candidate(thread: Thread, offer: Remembered, now: AsOf) -> Candidate:
    return Candidate(
        Reason.NEED_MET,
        KindAct.INTRODUCE,
        thread.person,
        f"{thread.key}:{offer.by}",
        (thread.shared, offer),
        now.day,
        also=offer.by,
        words=thread.words,
        waited=now.ago(thread.shared.said_on) or 0,
    )


def _is_fresh(thread: Thread, now: AsOf) -> bool:
    days = now.ago(thread.shared.said_on)
    if days is None or days > NEED_WITHIN or thread.standing not in (Standing.OPEN, Standing.CAME_BACK):
        return False
    if offers_work(thread.words) or _is_introduced(thread):
        return False
    return _met_lately(thread.person, now) and now.may_appear(thread.person)


def _is_introduced(thread: Thread) -> bool:
    """Whether you have brought them together with somebody for it already."""
    by = thread.closed_by
    return isinstance(by, Remembered) and by.kind is Noticing.GAVE and by.what == "introduction"


def _offers(now: AsOf) -> Iterator[Remembered]:
    """What people said that they do, like, or look for work in."""
    for said in now.known.remembered:
        if not said.about and _is_offer(said) and _met_lately(said.by, now) and now.may_appear(said.by):
            yield said


def _is_offer(said: Remembered) -> bool:
    if said.kind is Noticing.TOLD:
        return said.what == Fact.WORK
    return said.kind is Noticing.SHARED and (
        said.what == "interest" or (said.what in ("need", "hope", "plan") and offers_work(said.quote))
    )


def _met_lately(person: int, now: AsOf) -> bool:
    met = now.known.met.get(person)
    days = None if met is None else now.ago(met.last)
    return days is not None and days <= MET_WITHIN


def _answer(thread: Thread, offer: Remembered, speakers: Mapping[str, set[int]], now: AsOf) -> tuple[str, ...]:
    """The words that an offer answers a need with; empty if it does not, or if the two know each other."""
    if offer.by == thread.person:
        return ()
    if now.heard_in[offer.by] & now.heard_in.get(thread.person, frozenset()):
        return ()
    if not matching(thread.shared, offer, speakers):
        return ()
    return matching(thread.shared, offer, speakers, _employers(thread.person, now) | _employers(offer.by, now))


def matching(
    one: Remembered, other: Remembered, speakers: Mapping[str, set[int]], trivial: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The words that two things share, if they are enough: two, or one that is long and nobody else has said."""
    shared = tuple(word for word in shared_words(one, other) if word not in trivial)
    if len(shared) >= AT_LEAST:
        return shared
    theirs = {one.by, other.by, other.to}
    return tuple(word for word in shared if len(word) >= RARE_IS_LONG and speakers[word] <= theirs)


def speakers_of(now: AsOf, things: Iterable[Remembered]) -> Mapping[str, set[int]]:
    """Who has said each word of some things, among all that is remembered."""
    found: dict[str, set[int]] = {word: set() for thing in things for word in thing.words}
    if found:
        for said in now.known.remembered:
            for word in said.words:
                if word in found:
                    found[word].add(said.by)
    return found


def _employers(person: int, now: AsOf) -> frozenset[str]:
    """The words of the organisations that somebody works for, as address books have them."""
    names = (contact.organisation for contact in now.person(person).contacts)
    return frozenset(word for name in names for word in subject_words(name))


def shared_words(one: Remembered, other: Remembered) -> tuple[str, ...]:
    """The words of the first that the second has too, but for those that say little; `teach` and `teacher` are one."""
    return tuple(
        word
        for word in dict.fromkeys(one.words)
        if not carries_little(word) and any(_is_same(word, another) for another in other.words)
    )


def _is_same(one: str, other: str) -> bool:
    short, long = sorted((trade_of(one), trade_of(other)), key=len)
    return short == long or (len(short) >= RARE_IS_LONG and long.startswith(short))


def words_in_common(one: Remembered, other: Remembered) -> str:
    """The words of the first that the second shares, as they stand there: `charity law`; empty if they stand apart."""
    shared = shared_words(one, other)
    tokens = re.findall(r"[\w’'-]+", one.quote)
    places = [place for place, token in enumerate(tokens) if any(token.casefold().startswith(word) for word in shared)]
    if not places or places[-1] - places[0] >= len(places):
        return ""
    return " ".join(tokens[places[0] : places[-1] + 1])
