"""Drafts: never hollow, never longer than a note, and nothing in them that was not said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import cycle, product

import pytest

from follow_up.life import YOU, Life, march
from follow_up.things_said import (
    EVENTS,
    FAVOURS,
    HARDSHIPS,
    INTERESTS,
    NEEDS,
    PROMISES,
    QUESTIONS,
    SUCCESSES,
    WORRIES,
)
from regard.contact import Day
from regard.conversation import Medium
from regard.follow_up import Draft, FollowUp, Reason
from regard.follow_up.days_in_words import WEEKDAYS
from regard.people import Fact, Noticing
from regard.reading import Response

WAYS: tuple[dict[str, object], ...] = (
    {},
    {"usual_gap": 30, "long_gap": 60},
    {"medium": Medium.MAIL, "app": "mbox"},
    {"medium": Medium.MAIL, "app": "mbox", "days": 2, "usual_gap": None, "long_gap": None},
    {"medium": Medium.TALK, "app": "webvtt"},
)
"""Chats often, chats seldom, mails often, has written two mails, meets in calls."""

SHARED = {"hardship": HARDSHIPS, "worry": WORRIES, "success": SUCCESSES}
RESPONSES = (
    Response.PASSED_OVER, Response.ADVICE_FIRST, None, Response.TURNED_TO_SELF, Response.JUDGED, Response.UNCLEAR
)  # fmt: skip

NAMES = ("Ana Ruiz", "Dr. Weber", "James Ross", "ines@example.org")

HOLLOW = re.compile(
    r"understand how you feel|know how you feel|hope this finds|finds you well|thoughts and prayers|reach(?:ing)? out"
    r"|circl\w+ back|check(?:ing)? in\b|touch(?:ing)? base|at least\b|everything happens|stay strong|as per my"
    r"|no worries|sorry for any|sorry you feel|sorry if|per our|hope you are well|hope you’re well",
    re.IGNORECASE,
)
UNGRAMMATICAL = re.compile(
    r"\b(?:you am|you was|i is|i are|pick i|for i|to i|a a|the the|your your|my my|that that|on on|by by)\b"
    r"|\ba [aeio]\w|[{}]|\s[,.?!]|[,;]\.|\.\.|  |s’s\b|'",
    re.IGNORECASE,
)


def with_one(way: dict[str, object], name: str) -> tuple[Life, int]:
    life = Life()
    return life, life.knows(name, **way)  # type: ignore[arg-type]  # the options of `knows`


def proposals(way: dict[str, object], name: str) -> Iterator[FollowUp]:
    """Everything in `things_said`, each in a life of its own."""
    shared = [(what, said) for what, all_said in SHARED.items() for said in all_said]
    for (what, said), response in zip(shared, cycle(RESPONSES), strict=False):
        life, person = with_one(way, name)
        life.shares(person, what, said, march(3), response=response)
        yield from life.today(march(5)).follow_ups
    for (what, said, day_words), today in product(EVENTS, (5, 6, 7, 9)):
        life, person = with_one(way, name)
        life.shares(person, what, said, march(2), day=march(6), day_words=day_words)
        yield from life.today(march(today)).follow_ups
    for kind, said in [(Noticing.QUESTION, said) for said in QUESTIONS] + [(Noticing.FAVOUR, said) for said in FAVOURS]:
        life, person = with_one(way, name)
        life.says(person, kind, said, march(3))
        yield from life.today(march(17)).follow_ups
    yield from promised(way, name)
    yield from given(way, name)


def promised(way: dict[str, object], name: str) -> Iterator[FollowUp]:
    for (said, day_words), today, mine in product(PROMISES, (5, 8, 9, 13), (True, False)):
        life, person = with_one(way, name)
        by, to = (YOU, person) if mine else (person, YOU)
        life.says(by, Noticing.PROMISE, said, march(2), to=to, day=march(6) if day_words else None, day_words=day_words)
        yield from life.today(march(today)).follow_ups


def given(way: dict[str, object], name: str) -> Iterator[FollowUp]:
    for said, offer in NEEDS:
        life, person = with_one(way, name)
        life.shares(person, "need", said, march(2))
        life.says(life.knows("Ben Roth"), Noticing.TOLD, offer, march(2), what=Fact.WORK)
        yield from life.today(march(5)).follow_ups
    for said, resource in INTERESTS:
        life, person = with_one(way, name)
        life.shares(person, "interest", said, march(2))
        life.says(YOU, Noticing.GAVE, resource, march(2), what="resource", to=life.knows("Ben Roth"))
        yield from life.today(march(5)).follow_ups
    life, person = with_one({**way, "birthday": Day(3, 5)}, name)
    yield from life.today(march(5)).follow_ups
    yield from life.today(date(2026, 7, 20)).follow_ups


@pytest.fixture(scope="module")
def everything() -> list[FollowUp]:
    """Some thousands of proposals."""
    return [found for way, name in product(WAYS, NAMES) for found in proposals(way, name)]


def drafts(everything: list[FollowUp]) -> set[Draft]:
    return {draft for found in everything for draft in found.drafts}


def body(draft: Draft) -> str:
    """The words between greeting and name."""
    return draft.text.split("\n\n")[1] if draft.subject else draft.text


def test_there_are_many_and_of_every_reason(everything: list[FollowUp]) -> None:
    assert len(drafts(everything)) > 1000
    assert {found.reason for found in everything} == set(Reason)


def test_none_is_hollow(everything: list[FollowUp]) -> None:
    assert [draft.text for draft in drafts(everything) if HOLLOW.search(without_quotes(draft.text))] == []


def test_none_shouts(everything: list[FollowUp]) -> None:
    assert [draft.text for draft in drafts(everything) if "!" in without_quotes(draft.text)] == []


def test_none_is_longer_than_three_sentences(everything: list[FollowUp]) -> None:
    long = [body(draft) for draft in drafts(everything) if sentences(body(draft)) > 3]

    assert long == []


def test_none_breaks_simple_grammar(everything: list[FollowUp]) -> None:
    broken = [draft.text for draft in drafts(everything) if UNGRAMMATICAL.search(without_quotes(draft.text))]

    assert broken == []


def test_why_is_one_sentence_and_breaks_no_grammar(everything: list[FollowUp]) -> None:
    whys = {found.why for found in everything}

    assert [why for why in whys if not why.endswith(".") or UNGRAMMATICAL.search(why) or sentences(why) > 1] == []


def test_what_is_left_to_fill_in_is_only_what_the_owner_knows(everything: list[FollowUp]) -> None:
    left = {place for draft in drafts(everything) for place in re.findall(r"\[[^\]]*\]", draft.text)}

    assert left == {
        "[day]", "[how]", "[name]", "[the link or the title]", "[what it made possible]", "[what you owe]",
        "[what you promised]", "[your answer]", "[What it is, or how it stands]", "[What you have done]",
        "[What you have done, or how it stands]", "[What you promised, or how it stands]",
    }  # fmt: skip


def test_names_of_capitalised_things_come_from_what_was_said(everything: list[FollowUp]) -> None:
    """No name of a person or place is in a draft that is not in the quote, or theirs, or yours."""
    ours = {"Hi", "Dear", "Hello", "Kind", "Best", "Sam", "I", "Ana", "Weber", "Dr", "James", "Ben"}
    for found in everything:
        said = " ".join(each.quote for each in found.rests_on)
        for draft in found.drafts:
            words = re.findall(r"(?<![.?!:\]“] )(?<!^)(?<!\n)\b[A-Z][a-zé]+\b", draft.text)
            invented = set(words) - ours - set(re.findall(r"\w+", said)) - DAYS
            assert not invented, draft.text


DAYS = {*WEEKDAYS, "March", "What", "Here"}


def without_quotes(text: str) -> str:
    return re.sub(r"“[^”]*”", "“”", text)


def sentences(text: str) -> int:
    """How many sentences; a quotation and what is left to fill in count as none."""
    plain = re.sub(r"\[[^\]]*\]\.?", "", without_quotes(text)).replace("Dr.", "Dr")
    return len(re.findall(r"[.?!](?=\s|$)", plain.strip()))


def said_of(quote: str, what: str, **way: object) -> str:
    life, person = with_one(way, "Ana Ruiz")
    life.shares(person, what, quote, march(3))
    return life.first(march(5)).drafts[0].text


def test_a_hardship_is_named_in_plain_words() -> None:
    assert "about your dad’s fall" in said_of("My dad fell on Tuesday and broke his hip.", "hardship")


def test_a_death_gets_no_questions() -> None:
    text = said_of("My grandmother passed away on Sunday.", "hardship")

    assert "sorry about your grandmother" in text
    assert "?" not in text


def test_what_cannot_be_named_well_is_not_named() -> None:
    text = said_of("honestly it's just been one thing after another tbh", "hardship")

    assert "what you told me on Tuesday" in text
    assert "tbh" not in text


def test_a_success_is_said_back() -> None:
    assert "you passed your driving test" in said_of("I passed my driving test!", "success")


def test_a_mail_has_subject_greeting_and_your_name_and_a_chat_has_none() -> None:
    life, person = with_one({"medium": Medium.MAIL, "app": "mbox", "days": 2}, "Ana Ruiz")
    life.shares(person, "success", "I passed my driving test.", march(3))
    mail = life.first(march(5)).drafts[0]
    chat = said_of("I passed my driving test.", "success")

    assert mail.subject == "Your good news"
    assert mail.text.startswith("Dear Ana,\n\n")
    assert mail.text.endswith("\n\nKind regards,\nSam")
    assert chat.startswith("Hi Ana, ")
    assert "\n" not in chat


def test_two_who_write_in_full_forms_go_on_so() -> None:
    way = {"medium": Medium.MAIL, "app": "mbox", "days": 2}

    assert "I’m" not in said_of("My grandmother passed away.", "hardship", **way)
    assert "I am" not in said_of("My grandmother passed away.", "hardship")


def test_the_same_follow_up_has_the_same_draft_each_time() -> None:
    assert said_of("I lost my job.", "hardship") == said_of("I lost my job.", "hardship")


def test_what_you_did_then_is_owned_up_to() -> None:
    life, person = with_one({}, "Ana Ruiz")
    life.shares(person, "hardship", "I lost my job.", march(3), response=Response.ADVICE_FIRST)

    assert "I came with advice too soon" in life.first(march(5)).drafts[0].text


def test_an_introduction_asks_both_and_tells_neither_who_the_other_is() -> None:
    life, ana = with_one({}, "Ana Ruiz")
    ben = life.knows("Ben Roth")
    life.shares(ana, "need", "I'm looking for a piano teacher for my son.", march(2))
    life.says(ben, Noticing.TOLD, "I teach piano to children in Leith.", march(2), what=Fact.WORK)

    first, second = life.first(march(5)).drafts

    assert (first.to, second.to) == (ana, ben)
    assert "looking for a piano teacher for your son" in first.text
    assert "looking for a piano teacher, and" in second.text
    assert "Ben" not in first.text
    assert not re.search(r"\bAna\b|\bson\b", second.text)


def test_who_asked_to_be_called_otherwise_is() -> None:
    life, person = with_one({}, "Beatrice Lund")
    life.says(person, Noticing.TOLD, "Please call me Bea.", march(1), what=Fact.CALLED, about="Bea")
    life.shares(person, "hardship", "I lost my job.", march(3))

    assert life.first(march(5)).drafts[0].text.startswith("Hi Bea, ")
    assert life.first(march(5)).why.startswith("Bea told you this")


def test_two_of_one_name_are_told_apart_to_you_and_not_to_them() -> None:
    life, person = with_one({}, "Ana Ruiz")
    life.knows("Ana Lund")
    life.shares(person, "hardship", "I lost my job.", march(3))

    assert life.first(march(5)).why.startswith("Ana Ruiz told you this")
    assert life.first(march(5)).drafts[0].text.startswith("Hi Ana, ")
