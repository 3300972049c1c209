"""Signs that something undertaken has been done, or is no longer wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from regard.conversation import Medium, Span
from regard.listener import News
from regard.listener.phrases import Match
from regard.people.noticed import Noticed, Noticing
from regard.people.said import LONGEST, NAME, WITHIN, Said, Talk, introduces, is_quoted, without_places


def done(talk: Talk) -> Iterator[Noticed]:
    """`Here is the deck`, `thanks for sending it`: at most one for each sentence."""
    for at, said in enumerate(talk.every):
        if (said.of_kind("with its day") and said.is_ahead) or is_still_to_come(said):
            continue
        matches = said.of_kind("done", "received") or _given(talk, at)
        matches = tuple(match for match in matches if not is_quoted(said.turn.text, match.begin))
        heard = next((str(each.kind) for each in talk.heard(said, News.HANDED_OVER, News.ARRIVED)), "")
        if matches:
            yield _sign(talk, at, matches[0], kind=Noticing.DONE, what=heard)
        elif heard and _may_be_a_sign(talk, said):
            yield _sign(talk, at, None, kind=Noticing.DONE, what=heard)


def _may_be_a_sign(talk: Talk, said: Said) -> bool:
    """Whether the listener's word alone is enough: something is named, and nothing in the sentence is still to come."""
    named = bool(talk.words_of(said.text))
    return named and not said.sentence.asks and not said.of_kind(*_UNDONE) and not said.is_ahead


_UNDONE = ("undertakes", "certainly", "with its day", "asks", "waits", "moved", "called off", "released")
"""What says, in the same sentence, that something is still to be done."""


def _given(talk: Talk, at: int) -> tuple[Match, ...]:
    """`The photographs, as discussed`, `the logos look great`: a thing, named, and that it is there.

    What is to come is not there; `that's great` names nothing, and may be about the promise.
    """
    said = talk.every[at]
    matches = said.of_kind("presents", "praised")
    if not matches or said.sentence.asks or said.of_kind(*_UNDONE) or said.is_ahead:
        return ()
    presents = tuple(match for match in matches if match.group.kind == "presents")
    return matches if talk.words_of(said.text) else presents


def is_still_to_come(said: Said) -> bool:
    """`It's in your inbox Friday before lunch`: as if it were done, but the day is to come."""
    day = said.day_in(said.sentence.begin, said.sentence.stop)
    return day is not None and said.on is not None and day.day > said.on and not _PAST.search(said.text)


_PAST = re.compile(
    r"\b(?:(?:i|we) (?:just |already |finally )?(?:\w+ed|sent|put|left|gave|brought|told|wrote|made|got|did|bought)"
    r"|\w+['’]ve|has|have|had|was|were|thanks|thank|thx|cheers|got|received)\b",
    re.IGNORECASE,
)
"""Where one of these stands beside a day to come, something is done already, for that day."""


def _sign(talk: Talk, at: int, match: Match | None, *, kind: Noticing, what: str = "") -> Noticed:
    """A sign; without a phrase, the whole sentence is one."""
    said = talk.every[at]
    begin = said.sentence.begin if match is None or _has_its_subject_before(said, match) else match.begin
    span = said.span(begin, said.sentence.stop)
    day = said.day_in(said.sentence.begin, said.sentence.stop)
    whole = said.span(said.sentence.begin, said.sentence.stop)
    if match is None or match.group.kind in ("presents", "praised"):
        span = whole
    words = talk.words_of(said.words_without(whole, day))
    if kind is Noticing.DONE:
        words = talk.words_of(without_places(said.words_without(whole, day)))
        what = "introduction" if introduces(said.text) else what
        attached = " ".join(said.turn.piece_at(said.sentence.begin).attached)
        words = tuple(dict.fromkeys((*_of_the_mail(talk, said, words), *talk.words_of(_as_words(attached)))))
    noticed = Noticed(
        kind,
        said.by,
        span,
        what=what,
        to=talk.to_whom(at),
        words=words or talk.words_before(at),
        made_by=f"{NAME}, {talk.reading.labels.made_by}",
    )
    if day:
        noticed = replace(noticed, day=day.day, day_words=Span(said.turn.index, day.begin, day.stop))
    return noticed


def _of_the_mail(talk: Talk, said: Said, words: tuple[str, ...]) -> tuple[str, ...]:
    """What `Here it is, signed` and `see attached` in a mail are about: its subject line; else its own words."""
    conversation = talk.reading.conversation
    names_nothing = said.sentence.has("it", "them") or (not words and said.sentence.has("attached"))
    if conversation.medium is Medium.MAIL and names_nothing:
        return talk.words_of(conversation.title) or words
    return words


_NO_SUBJECT = ("is", "are", "went", "has", "have", "you", "attached", "arrived")


def _has_its_subject_before(said: Said, match: Match) -> bool:
    """Whether a phrase begins in the middle: of `The deck is in your inbox` all is quoted."""
    first = next(word for word in said.sentence.words if word.begin == match.begin)
    return first.text in _NO_SUBJECT and match.begin - said.sentence.begin < LONGEST


def _as_words(name: str) -> str:
    return "".join(each if each.isalpha() else " " for each in name)


def released(talk: Talk) -> Iterator[Noticed]:
    """`No need any more`, `the launch is off`, `it has moved to Friday`: at most one for each sentence."""
    for at, said in enumerate(talk.every):
        found = _released_by_phrase(talk, at) or _released_as_heard(talk, at)
        if found is not None:
            yield replace(found, span=said.span(said.sentence.begin, said.sentence.stop))


def _released_by_phrase(talk: Talk, at: int) -> Noticed | None:
    said = talk.every[at]
    for kind in ("moved", "called off", "released"):
        matches = [match for match in said.of_kind(kind) if not is_quoted(said.turn.text, match.begin)]
        if matches and not said.sentence.asks and _is_let_go(talk, at, matches[0]):
            return _sign(talk, at, matches[0], kind=Noticing.RELEASED, what="" if kind == "released" else kind)
    return None


def _released_as_heard(talk: Talk, at: int) -> Noticed | None:
    """What the listener heard called off; with another day to come, it is moved there."""
    said = talk.every[at]
    if not talk.heard(said, News.CALLED_OFF) or said.sentence.asks:
        return None
    what = "moved" if said.is_ahead and _ANOTHER_DAY.search(said.text) else "called off"
    return _sign(talk, at, None, kind=Noticing.RELEASED, what=what)


_ANOTHER_DAY = re.compile(
    r"\b(?:another|new|other|moved?|pushed|put|now|instead|until|till|to|not until|later|earlier)\b", re.IGNORECASE
)
"""Beside a day to come, what says that it takes the place of another."""


def _is_let_go(talk: Talk, at: int, match: Match) -> bool:
    """Whether something is let go: moved to a day, or named, or what the other has just said they still owe."""
    said = talk.every[at]
    if match.group.name == "to another day":
        return said.day_in(match.begin, said.sentence.stop) is not None
    if match.group.kind != "released" or talk.words_of(said.text):
        return True
    owed = ("owing", "undertakes", "asks")
    return any(each.of_kind(*owed) or each.sentence.asks for each in talk.before(at, WITHIN))
