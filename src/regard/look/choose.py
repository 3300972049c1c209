"""The part of what is there that is asked for: a period, and conversations with somebody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from regard.conversation import Conversation, Turn


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for.

    Attributes:
        since: the first day; None for from the beginning.
        until: the last day; None for to the end.
        person: a name, or part of one, of somebody who takes part; None for anybody.
    """

    since: date | None = None
    until: date | None = None
    person: str | None = None

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == Choice()


def chosen(talks: Iterable[Conversation], choice: Choice) -> tuple[Conversation, ...]:
    """The conversations that are asked for, each cut to the period.

    A message without a day is of the day on which its conversation was held. Where nothing says that either, it belongs
    to no period, and is left out where one is asked for.
    """
    with_them = (talk for talk in talks if choice.person is None or _takes_part(talk, choice.person))
    return tuple(cut for talk in with_them if (cut := _within(talk, choice)).turns)


def _takes_part(talk: Conversation, person: str) -> bool:
    wanted = " ".join(person.casefold().split())
    return any(wanted in " ".join(name.casefold().split()) for name in talk.participants)


def _within(talk: Conversation, choice: Choice) -> Conversation:
    if choice.since is None and choice.until is None:
        return talk
    kept = [turn for turn in talk.turns if _is_in(_day_of(turn, talk), choice)]
    return replace(talk, turns=tuple(replace(turn, index=index) for index, turn in enumerate(kept)))


def _day_of(turn: Turn, talk: Conversation) -> date | None:
    return talk.held if turn.sent is None else turn.sent.date()


def _is_in(day: date | None, choice: Choice) -> bool:
    if day is None:
        return False
    return (choice.since is None or day >= choice.since) and (choice.until is None or day <= choice.until)
