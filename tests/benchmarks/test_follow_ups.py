"""Stories of what to come back to: how they are written and made, and that they can be lived through."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from math import sqrt
from pathlib import Path

import pytest
from benchmarks.follow_ups.exports import as_kept
from benchmarks.follow_ups.page import REASONS, Part, page, share, wilson
from benchmarks.follow_ups.scored import Score, Shown, score
from benchmarks.follow_ups.story import BadStory, Story, Talk, Wanted, stories, story

from regard.follow_up import Reason
from stories.year import ORDER, Year, year

ROOT = Path(__file__).parents[2]
LONGER = ROOT / "tests" / "stories" / "longer"
TRAPS = {
    "promise kept in another channel",
    "event cancelled",
    "event moved",
    "joke",
    "quoted mail",
    "sarcasm",
    "hypothetical",
    "someone else's promise",
    "negation",
    "thanks already given later",
    "question answered by phone",
    "hardship acknowledged late",
    "same name two people",
    "group chat",
    "promise repeated",
    "promise released",
    "birthday",
    "success mentioned in passing",
    "introduction that fits",
    "introduction that does not fit",
    "long silence against a weekly rhythm",
    "person met once",
    "news about third party",
    "small talk",
    "irony",
    "reported speech",
    "history long ago",
    "plan of the other company",
}
SMALL = """About: two channels
Traps: joke, promise kept in another channel
You: Ana Lind

== 2026-03-02 chat
Ana Lind: morning
[10:30] Ben Ode: [laughs] hello: you

== 2026-03-04 08:00 mail with Ben Ode and Mia Roth, The deck
Ana Lind: Here it is.
  Ana

== 2026-03-05 chat with Ana Lind
Ben Ode: got it

Expect 2026-03-06: occasion or event soon, Ben Ode, got it
May 2026-03-06: success, Ben Ode
Expect 2026-03-07: nothing
"""


@pytest.fixture(scope="module")
def longer() -> list[Story]:
    return list(stories(LONGER))


@pytest.fixture(scope="module")
def made() -> Year:
    return year(3, 10)


def test_a_story_is_read() -> None:
    read = story("small", SMALL)
    chat, mail, _ = read.talks

    assert (read.you, read.traps) == ("Ana Lind", ("joke", "promise kept in another channel"))
    assert [f"{said.at:%H:%M} {said.by}: {said.text}" for said in chat.said] == [
        "09:01 Ana Lind: morning",
        "10:30 Ben Ode: [laughs] hello: you",
    ]
    assert (mail.title, mail.silent, mail.said[0].text) == ("The deck", ("Ben Ode", "Mia Roth"), "Here it is.\nAna")
    assert read.expect == {
        date(2026, 3, 6): [Wanted("occasion or event soon", "Ben Ode", "got it")],
        date(2026, 3, 7): [],
    }
    assert read.may == {date(2026, 3, 6): [Wanted("success", "Ben Ode")]}


def test_a_line_that_means_nothing_is_refused() -> None:
    with pytest.raises(BadStory, match="maybe"):
        story("small", SMALL + "maybe 2026-03-08: nothing\n")


def test_a_chat_goes_back_to_where_each_has_written() -> None:
    read = story("small", SMALL)

    kept = as_kept(read.talks[2], read.talks, read.you)

    assert [said.text for said in kept.said] == ["morning", "[laughs] hello: you", "got it"]


def test_either_of_two_reasons_fits_and_counts_under_the_first() -> None:
    counts, wanted = Score(), Wanted("occasion or event soon", "Ben Ode", "GOT")

    counts.add("small", date(2026, 3, 6), [Shown("event soon", "Ben Ode", ("got it",))], [wanted], [])
    counts.add("small", date(2026, 3, 7), [Shown("success", "Ben Ode", ("got it",))], [wanted], [])

    assert (counts.wanted, counts.found) == ({"occasion": 2}, {"occasion": 1})
    assert (counts.shown, counts.false) == ({"event soon": 1, "success": 1}, {"success": 1})
    assert counts.things_found == {("small", "occasion", "Ben Ode", "GOT")} == counts.things_wanted


def test_reasons_are_those_of_the_program() -> None:
    names = tuple(reason.name.lower().replace("_", " ") for reason in Reason)

    assert names == REASONS == ORDER


def test_there_are_thirty_longer_stories_with_every_trap(longer: list[Story]) -> None:
    assert len(longer) >= 30
    assert {trap for each in longer for trap in each.traps} >= TRAPS
    assert all(2 <= len(each.expect) <= 6 for each in longer)
    assert all(3 <= len(each.talks) <= 8 for each in longer)


def test_what_longer_stories_want_has_been_said_by_then(longer: list[Story]) -> None:
    for each in longer:
        for day, of_day in (*each.expect.items(), *each.may.items()):
            before = [talk for talk in each.talks if talk.day <= day]
            for wanted in of_day:
                assert any(wanted.person in talk.there for talk in before), (each.name, wanted)
                assert stands(wanted.words, before), (each.name, wanted)


def stands(words: str, talks: Sequence[Talk]) -> bool:
    return any(words.casefold() in said.text.casefold() for talk in talks for said in talk.said)


def test_what_is_planted_stands_in_the_year(made: Year) -> None:
    assert len(made.truths) > 30
    for truth in made.truths:
        assert stands(truth.words, made.story.talks), truth
        assert truth.reason.split(" or ")[0] in REASONS


def test_no_morning_of_a_year_wants_more_than_is_shown(made: Year) -> None:
    assert any(made.story.expect.values())
    for of_day in made.story.expect.values():
        assert len(of_day) <= 7
        assert len({wanted.person for wanted in of_day}) == len(of_day)


def test_the_same_seed_makes_the_same_year_everywhere(made: Year) -> None:
    code = "from stories.year import year; print(hash_of(year(3, 10)))"
    code = f"import hashlib\nhash_of = lambda made: hashlib.sha256(repr(made.story).encode()).hexdigest()\n{code}"
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "PYTHONDONTWRITEBYTECODE": "1"}

    found = [
        subprocess.run(
            [sys.executable, "-c", code],
            env=environment | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert found[0] == found[1]
    assert year(3, 10) == made
    assert year(4, 10) != made


def test_an_interval_is_wilsons() -> None:
    """At either end, 8 of 10 is as far off as chance would put it once in forty times."""
    for end in wilson(8, 10):
        assert abs(end - 0.8) == pytest.approx(1.959964 * sqrt(end * (1 - end) / 10))
    assert wilson(0, 5)[0] == pytest.approx(0)
    assert share(0, 0) == "–"
    assert share(8, 10) == "0.80 (0.49–0.94)"


def test_the_page_says_what_is_reached() -> None:
    counts = Score()
    shown = [Shown("success", "Ben", ()), Shown("thanks", "Ada", ("tea",))]
    counts.add("x", date(2026, 3, 6), shown, [Wanted("success", "Ben")], [])

    text = page([Part("Small", "rules", held_out=True, score=counts, seconds=1)], {"joke": 2}, 1, 2)

    assert (
        "| Small | rules | yes | 1.00 (0.21–1.00) | 0.50 (0.09–0.91) | 1.00 (0.21–1.00) | 0.50 (0.09–0.91) | no |"
        in text
    )
    assert "joke (2)" in text


def test_stories_are_lived_through(longer: list[Story]) -> None:
    five = longer[:10:2]

    found = score(five, "rules")

    assert sum(found.wanted.values()) == sum(len(of_day) for each in five for of_day in each.expect.values())
    assert len(found.missed) == sum(found.wanted.values()) - sum(found.found.values())
    assert len(found.wrong) == sum(found.false.values())
    assert sum(found.shown.values()) > 0
