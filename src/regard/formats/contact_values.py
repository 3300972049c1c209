"""What address books of every kind have in common: days, labels, names put together, and a contact nobody named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from regard.contact import Contact, Day, Labelled
from regard.formats.format import Read
from regard.formats.pieces import fold
from regard.problems import NothingInIt, Problem

NOBODY = "it names nobody: no name, organisation, mail or telephone"
GROUP = "a group, not a person"

_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Marks of the direction of writing, which Google and Apple put around telephone numbers."""

_NO_YEAR = frozenset({0, 1604})
"""Apple writes 1604 where there is no year; 0000 is others' way."""

_DAY = re.compile(r"(?:(\d{4})-?|--)(\d{2})-?(\d{2})(?:[T ].*)?", re.DOTALL)
_APPLE = re.compile(r"_\$!<(.+)>!\$_")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")

_USUAL = frozenset({
    "anniversary", "assistant", "birthday", "blog", "brother", "business", "cell", "child", "daughter", "fax", "father",
    "friend", "home", "homepage", "iphone", "main", "manager", "mobile", "mother", "other", "pager", "parent",
    "partner", "profile", "relative", "school", "sister", "son", "spouse", "website", "work",
})  # fmt: skip
"""Words of the apps' own labels. They are written small; what people called something stays as they wrote it."""

_RENAMED = {"cell": "mobile", "business": "work"}


def clean(text: str) -> str:
    """A value on one line, without marks of the direction of writing."""
    return fold(text if text.isascii() else _DIRECTION.sub("", text)) if text else ""


def label_of(written: str) -> str:
    """What a value is called: the apps' own labels as small words (`mobile`), anything else as written."""
    written = clean(written)
    if built_in := _APPLE.fullmatch(written):
        return _renamed(_INNER_CAPITAL.sub(" ", built_in[1]).lower())
    words = written.lower().split()
    return _renamed(" ".join(words)) if words and _USUAL.issuperset(words) else written


def _renamed(words: str) -> str:
    return " ".join(_RENAMED.get(word, word) for word in words.split())


def day_of(written: str) -> Day | None:
    """`1985-04-12`, `19850412`, `--0412`, with or without a time after it; None if it is no such day."""
    found = _DAY.fullmatch(written.strip()[:40])
    return day(int(found[1]) if found[1] else None, int(found[2]), int(found[3])) if found else None


def day(year: int | None, month: int, day_of_month: int) -> Day | None:
    """A day of the year, if there is one; years that stand for no year are left off."""
    known = None if year in _NO_YEAR else year
    try:
        date(known or 2000, month, day_of_month)
    except (ValueError, OverflowError):
        return None
    return Day(month, day_of_month, known)


def joined(parts: Iterable[str], between: str = " ") -> str:
    """The parts that say anything, in one line."""
    return between.join(part for part in map(clean, parts) if part)


def place_of(parts: Iterable[str]) -> str:
    """A postal address on one line, its own line breaks as commas."""
    lines = (line for part in parts for line in part.splitlines())
    return joined((clean(line).rstrip(",") for line in lines), ", ")


def once(values: Iterable[Labelled]) -> tuple[Labelled, ...]:
    """Each value once, with its first label; empty ones left out."""
    found: dict[str, Labelled] = {}
    for each in values:
        if each.value:
            found.setdefault(each.value.casefold(), each)
    return tuple(found.values())


def texts(values: Iterable[str]) -> tuple[str, ...]:
    """Each text once, cleaned; empty ones left out."""
    return tuple(dict.fromkeys(each for each in map(clean, values) if each))


def days(found: Iterable[tuple[str, Day | None]]) -> tuple[tuple[str, Day], ...]:
    """Each day once for each label; what was no day left out."""
    return tuple(dict.fromkeys((label, each) for label, each in found if each is not None))


def shown_name(
    whole: str, parts: Iterable[str], organisation: str, nicknames: Sequence[str], others: Iterable[Labelled]
) -> str:
    """The name as address books show it: the whole one, else its parts, else the organisation, nickname or address."""
    return whole or joined(parts) or organisation or next(iter(nicknames), "") or next((x.value for x in others), "")


def read_of(
    name: str,
    contacts: Sequence[Contact],
    skipped: Sequence[Problem],
    cautions: Sequence[Problem] = (),
) -> Read:
    """The outcome for a file of contacts, each of which is one item.

    Raises:
        NothingInIt: there is none.
    """
    if not contacts:
        raise nobody_in_it(name, skipped)
    return Read(
        (), len(contacts) + len(skipped), len(contacts), tuple(skipped), tuple(cautions), contacts=tuple(contacts)
    )


def nobody_in_it(name: str, skipped: Sequence[Problem]) -> NothingInIt:
    """What to say of an address book without anybody in it."""
    reason = f" ({skipped[0].place}: {skipped[0].what})" if skipped else ""
    return NothingInIt(
        name, f"nobody could be read in it{reason}.", "Export it again, or open it in an editor and look."
    )
