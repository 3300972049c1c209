"""What is found by looking things up is what is found by looking through everything, and takes time in proportion."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence

import pytest

from large_past import TODAY, large_past
from regard.people import Remembered, occasions, promises, threads
from regard.people.in_words import only_with

PAST = large_past(60, 1_500)
PROMISES = importlib.import_module("regard.people.promises")


class LookingThrough(PROMISES._Book):  # type: ignore[misc, name-defined]  # noqa: SLF001  # the plain way
    """A book without an index: all open promises of some people, whatever their words and however old."""

    def all_of(self, between: Iterable[object]) -> list[object]:
        """Every open promise of these people."""
        who = set(between)
        return [each for each in self.made if not each.closed and who & {(each.by, each.to), each.by, each.to}]

    def of(self, between: Iterable[object], _words: Sequence[str]) -> list[object]:
        """All of them."""
        return self.all_of(between)

    def in_these_words(self, between: Iterable[object], _quote: str) -> list[object]:
        """All of them."""
        return self.all_of(between)

    def lately(self, between: Iterable[object], _sign: Remembered) -> list[object]:
        """All of them."""
        return self.all_of(between)


@pytest.mark.parametrize("seed", range(4))
def test_no_promise_is_missed_that_looking_through_all_would_find(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    past = large_past(12, 900, seed=seed)
    found = promises(past, TODAY)
    monkeypatch.setattr(PROMISES, "_Book", LookingThrough)

    assert [(each.key, each.keeping, each.due, each.shown_by) for each in found] == [
        (each.key, each.keeping, each.due, each.shown_by) for each in promises(past, TODAY)
    ]


def test_the_threads_of_one_are_the_same_whoever_else_is_remembered() -> None:
    every = threads(PAST, TODAY)

    for person in PAST.people:
        of_one = [thread for thread in threads(only_with(PAST, person), TODAY) if thread.person == person]
        assert of_one == [thread for thread in every if thread.person == person]


def test_the_days_of_everybody_are_those_of_each() -> None:
    every = occasions(PAST, TODAY, within=60)
    of_each = [each for person in PAST.people for each in occasions(PAST, TODAY, within=60, people=[person])]

    assert every
    assert sorted(map(repr, every)) == sorted(map(repr, of_each))
