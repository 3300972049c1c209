"""What others told of how it is with them, lastingly: only their own words about themselves, never a guess."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from regard.listener.phrases import Match, PhraseBook, load
from regard.people.days_said import days_said
from regard.people.meant import RULES, is_earnest
from regard.people.noticed import Fact, Noticed, Noticing
from regard.people.own_words import Said, own_words
from regard.people.shared import the_day
from regard.people.subject import subject_words
from regard.reading import Reading

MADE_BY = "telling 2"

_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w'’-]*"
_NAME = re.compile(rf"[\s,:“\"‘']*(?P<name>{_CAPITAL}(?: (?:(?:de|del|da|do|la|van|of) )?{_CAPITAL}){{0,2}})")
_PLACE = re.compile(rf"\s+(?P<name>(?:the )?{_CAPITAL}(?: (?:(?:de|del|da|do|la|of|upon|am|aan) )?{_CAPITAL}){{0,3}})")
_PRONOUNS = re.compile(
    r"\b(?:she|he|they|it|xe|ze|ey|fae)(?: ?/ ?(?:her|hers|him|his|them|theirs|they|she|he|xem|hir|zir|any)\b)+",
    re.IGNORECASE,
)
_SOUNDS = re.compile(r"[\s,:“‘\"']*(?P<name>[^.,;!?()“”\"]+)")
_AFTER = {Fact.CALLED: _NAME, Fact.PLACE: _PLACE, Fact.SAID_AS: _SOUNDS}
"""What is told stands right after the phrase."""

_NO_NAME = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|i|i['’]\w+|ok(?:ay)?|english|and|but|so|the",
    re.IGNORECASE,
)


@cache
def _book() -> PhraseBook:
    return load(RULES, "told")


@cache
def _listed(name: str) -> re.Pattern[str]:
    """The entries of a list of the phrase file, as they may stand in a text."""
    table = tomllib.loads((Path(__file__).parent / "rules" / "told.toml").read_text("utf-8"))
    entries = sorted(table["lists"][name], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(entry) for entry in entries)})\b", re.IGNORECASE)


def telling(reading: Reading, day: date | None) -> tuple[Noticed, ...]:
    """What others told of themselves in one conversation, in order; each fact once a sentence.

    Args:
        reading: the conversation, read as its owner.
        day: the day on which it took place, for turns without a day of their own; None if it is not known.
    """
    if reading.labels.silent:
        return ()
    others = [each for each in own_words(reading.conversation, day) if each.by != reading.you]
    return tuple(noticed for each in others for noticed in _told(reading, each))


def _told(reading: Reading, said: Said) -> Iterator[Noticed]:
    if not is_earnest(said):
        return
    told: set[tuple[Fact, str]] = set()
    for match in _book().find(said.sentence):
        fact = Fact(match.group.kind)
        value = _value(fact, said, match)
        once = (fact, value if fact is Fact.PERSON and value else "")  # of people, one sentence may name several
        if value is not None and once not in told:
            told.add(once)
            yield from _noticed(reading, said, fact, value)
    if (Fact.PRONOUNS, "") not in told and (pronouns := _after_their_name(said)):
        yield from _noticed(reading, said, Fact.PRONOUNS, pronouns)


def _noticed(reading: Reading, said: Said, fact: Fact, value: str) -> Iterator[Noticed]:
    """The fact; a birthday only with its day, which comes back each year."""
    days = days_said(said.text, said.day) if fact is Fact.BIRTHDAY and said.day is not None else ()
    day = the_day(days)
    if fact is Fact.BIRTHDAY and day is None:
        return
    yield Noticed(
        kind=Noticing.TOLD,
        by=said.by,
        span=said.span,
        what=str(fact),
        to=reading.you if len(reading.conversation.company) == 2 else "",
        about=value,
        day=day.day if day else None,
        day_words=said.part(day.begin, day.stop) if day else None,
        every_year=fact is Fact.BIRTHDAY,
        words=subject_words(value or said.text),
        made_by=MADE_BY,
    )


def _value(fact: Fact, said: Said, match: Match) -> str | None:
    """What is told itself, as said: a name, a place; empty where the quote says it all; None if it is not there."""
    rest = said.turn.text[match.stop : said.sentence.stop]
    if fact is Fact.PERSON:
        return _with_name(said.turn.text[match.begin : match.stop], rest)
    if fact in _AFTER:
        return _first(_AFTER[fact], rest)
    if fact is Fact.DAY_KEPT:
        return _all(_listed("feast"), said.text) or _all(_listed("weekday"), said.text)
    if fact is Fact.LANGUAGE:
        return _all(_listed("tongue"), said.text)
    return _all(_PRONOUNS, said.text) if fact is Fact.PRONOUNS else ""


def _first(pattern: re.Pattern[str], rest: str) -> str | None:
    found = pattern.match(rest)
    return found["name"].strip("'’ ") if found and not _NO_NAME.fullmatch(found["name"].split()[0]) else None


def _all(pattern: re.Pattern[str], text: str) -> str:
    return ", ".join(dict.fromkeys(found[0] for found in pattern.finditer(text)))


def _with_name(relation: str, rest: str) -> str | None:
    """`my daughter Iris`, from `my daughter, Iris` or `my daughter's name is Iris`."""
    name = _first(_NAME, rest)
    said = re.match(r"(?:my|our) (?:[\w'’-]+ )*?(?=(?:is |name|called|named|$))", f"{relation} ", re.IGNORECASE)
    if name is None or said is None:
        return None
    whose = said[0].strip().removesuffix("'s").removesuffix("’s")
    return f"{whose} {name.split()[0]}"


def _after_their_name(said: Said) -> str:
    """Pronouns that somebody writes behind their own name: `Bea Lund (she/her)`; empty if there are none."""
    first = said.by.split()[0] if said.by.split() else said.by
    found = re.search(rf"\b{re.escape(first)}\b[\w .'’-]{{0,30}}[(,–—|\[-]+ ?(?P<rest>.+)", said.text)
    pronouns = _PRONOUNS.match(found["rest"]) if found else None
    return pronouns[0] if pronouns else ""
