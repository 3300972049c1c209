"""LinkedIn's messages.csv, in all its headers: one row is one message, and each conversation has an identifier.

- Who wrote is told by the address of the profile, whatever its case; somebody who changed their name is one speaker,
  under the name of their latest message. A name without an address is the one profile of that name, if there is one.
- The file belongs to whoever is in every one of its conversations, if that is one person and there are two or more.
- Drafts were never sent, and are skipped. Bodies in HTML are read as somebody would see them.
- A time with `UTC` is in universal time; another is the clock's. A bare day is no time: such messages stand in the
  order of their days.
- Where the file gives no identifiers, rows between the same people are one conversation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import lru_cache

from regard.conversation import Place, Source
from regard.formats.accounts import account_in, read_chats_with_accounts
from regard.formats.chat_messages import (
    NO_WORDS,
    Chat,
    Message,
    Sender,
    file_name,
    skipped_message,
    without,
)
from regard.formats.contact_values import clean
from regard.formats.csv_rows import Row, Table, table_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read, Settled
from regard.formats.html_text import text_of
from regard.formats.linkedin_people import profile_of
from regard.formats.names import clean_name
from regard.formats.pieces import fold, nothing_in_it
from regard.formats.when_sent import in_zone
from regard.formats.written_days import Order, Written, order_of, written_date
from regard.problems import Problem

CARD = FormatCard(
    name="linkedin_messages",
    title="LinkedIn messages",
    made_by=("LinkedIn",),
    how_to_get=(
        "On LinkedIn: Me, Settings & Privacy, Data privacy, Get a copy of your data, choose Messages, and download the "
        "archive when the mail comes. It holds messages.csv."
    ),
    endings=(".csv",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_NEEDED = frozenset({"from", "to", "date", "content"})
_OTHERS = frozenset({
    "conversation id", "conversation title", "sender profile url", "recipient profile urls", "folder", "direction",
})  # fmt: skip
_YES = frozenset({"yes", "true", "1"})
_DRAFTS = ("is message draft", "is conversation draft")
_HTML = re.compile(
    r"</?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|html|body|table|tr|td|img|h[1-6]|spinmail-[a-z-]+)\b[^<>]{0,2000}>"
    r"|&(?:#\d{1,6}|[a-z]{2,6});",
    re.IGNORECASE,
)
_MOMENT = re.compile(
    r"(.{6,12}?),?[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?\s?(AM|PM)?\s?(UTC|GMT|Z)?", re.IGNORECASE
)
_LONGEST_DATE = 60
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Sent:
    """When a message was sent: its day, and the moment if the file gives a time."""

    day: date | None
    moment: datetime | None


@dataclass(slots=True)
class Talk:
    """One conversation while its rows are being found: those, and who is in it."""

    rows: list[Row] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    title: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """What the whole file says of who is who.

    Attributes:
        names: what each profile is called: the name of its latest message.
        profiles: the profile of each name, in small letters, that has one only.
    """

    names: dict[str, str]
    profiles: dict[str, str]

    def key(self, name: str, address: str = "") -> str:
        """What tells somebody from others: a profile, else the name in small letters; empty if neither is given."""
        small = name.casefold()
        return profile_of(address) or self.profiles.get(small, small)

    def sender(self, name: str, address: str) -> Sender:
        """Who wrote a message."""
        key = self.key(name, address)
        if key not in self.names:
            return Sender(name) if name else Sender("", profile_of(address))
        return Sender(self.names[key], key, key.rpartition("/")[2])


def sure(file: File) -> float:
    """Very sure of the header."""
    return 0.95 if _table(file) else 0.0


def read(file: File) -> Read:
    """Read every message."""
    table = _table(file)
    if table is None:
        raise nothing_in_it(file.name, ())
    rows = list(table.rows())
    whole = [row for row in rows if not row.why]
    order = order_of(file, (Written(row.line, _first_word(table.cell(row, "date"))) for row in whole))
    sent = {row.line: _sent(table, row, order) for row in whole}
    people = _people(table, whole, sent)
    talks = _talks(table, whole, people)
    owner = _owner(talks)
    source = Source(file.name, CARD.name, file.fingerprint)
    messages = {row.line: _message(table, row, people, sent[row.line]) for row in whole}
    chats = [_chat(source, talk, [messages[row.line] for row in _in_order(talk.rows, sent)], owner) for talk in talks]
    broken = [skipped_message(Place(row.line), row.why) for row in rows if row.why]
    every = [*chats, Chat(source, broken)]
    outcome = read_chats_with_accounts(file.name, every, file.given, account_in("linkedin"))
    settled = (*order.settled, *outcome.settled, *_whose(outcome, len(talks)))
    return replace(outcome, skipped=tuple(sorted(outcome.skipped, key=_line)), settled=settled)


def _line(problem: Problem) -> int:
    return problem.place.line or 0


def _table(file: File) -> Table | None:
    return table_of(file, lambda names: names >= _NEEDED and bool(names & _OTHERS))


def _first_word(text: str) -> str:
    return next(iter(text.split(maxsplit=1)), "").rstrip(",")


def _sent(table: Table, row: Row, order: Order) -> Sent:
    written = clean(table.cell(row, "date"))[:_LONGEST_DATE]
    found = _MOMENT.fullmatch(written)
    day = written_date(found[1] if found else written, order)
    if found is None or day is None:
        return Sent(day, None)
    hour = int(found[2])
    if found[5]:
        hour = hour % 12 + (12 if found[5].upper() == "PM" else 0)
    zone = UTC if found[6] else None
    try:
        moment = datetime(day.year, day.month, day.day, hour, int(found[3]), int(found[4] or 0), tzinfo=zone)
    except ValueError:
        return Sent(day, None)
    return Sent(day, in_zone(moment, table.file.given))


def _people(table: Table, rows: Iterable[Row], sent: dict[int, Sent]) -> People:
    latest: dict[str, tuple[date, str]] = {}
    profiles: dict[str, set[str]] = {}
    for row in rows:
        name, profile = _name(table, row), profile_of(table.cell(row, "sender profile url"))
        if not name or not profile:
            continue
        profiles.setdefault(name.casefold(), set()).add(profile)
        day = sent[row.line].day or date.min
        if profile not in latest or day > latest[profile][0]:
            latest[profile] = (day, name)
    names = {profile: name for profile, (_, name) in latest.items()}
    return People(names, {name: next(iter(found)) for name, found in profiles.items() if len(found) == 1})


def _name(table: Table, row: Row) -> str:
    return _clean_name(table.cell(row, "from"))


@lru_cache(maxsize=4096)
def _clean_name(written: str) -> str:
    return clean_name(clean(written)) or ""


def _talks(table: Table, rows: Iterable[Row], people: People) -> list[Talk]:
    talks: dict[str, Talk] = {}
    for row in rows:
        who = {people.key(_name(table, row), table.cell(row, "sender profile url")), *_addressed(table, row, people)}
        who.discard("")
        talk = talks.setdefault(clean(table.cell(row, "conversation id")) or "\n".join(sorted(who)), Talk())
        talk.rows.append(row)
        talk.people |= who
        talk.title = talk.title or clean(table.cell(row, "conversation title", "subject"))
    return list(talks.values())


def _addressed(table: Table, row: Row, people: People) -> set[str]:
    """Those a message went to."""
    profiles = set(map(profile_of, table.cell(row, "recipient profile urls").split(",")))
    if any(profiles):
        return profiles
    whole = clean(table.cell(row, "to"))
    names = [whole] if whole.casefold() in people.profiles else whole.split(",")
    return {people.key(name.strip()) for name in names}


def _owner(talks: Sequence[Talk]) -> str:
    """The one who is in every conversation, if there are several; empty if it is not one alone."""
    in_all = set.intersection(*(talk.people for talk in talks)) if len(talks) >= _SEVERAL else set()
    return next(iter(in_all)) if len(in_all) == 1 else ""


def _whose(outcome: Read, talks: int) -> tuple[Settled, ...]:
    name = next((talk.owner for talk in outcome.conversations if talk.owner), None)
    return (Settled("owner", name, f"nobody else is in all {talks} conversations"),) if name else ()


def _chat(source: Source, talk: Talk, messages: Sequence[Message], owner: str) -> Chat:
    theirs = (each.sender for each in messages if owner and owner in (each.sender.uid, each.sender.name.casefold()))
    return Chat(source, messages, talk.title, next(theirs, None))


def _in_order(rows: list[Row], sent: dict[int, Sent]) -> list[Row]:
    """The oldest first; rows of one moment in the file's order, which is turned round if it begins with the newest."""
    days = [day for row in rows if (day := sent[row.line].day)]
    oldest_first = rows[::-1] if days and days[0] > days[-1] else rows
    return sorted(oldest_first, key=lambda row: _clock(sent[row.line])) if len(days) == len(rows) else oldest_first


def _clock(sent: Sent) -> tuple[date, datetime]:
    return sent.day or date.min, sent.moment.replace(tzinfo=None) if sent.moment else datetime.min  # noqa: DTZ901  # sorts


def _message(table: Table, row: Row, people: People, sent: Sent) -> Message:
    here = Place(row.line)
    if any(table.cell(row, each).strip().lower() in _YES for each in _DRAFTS):
        return skipped_message(here, "a draft, never sent")
    body = table.cell(row, "content")
    text = fold(text_of(body) if _HTML.search(body) else body)
    attached = tuple(_attached(table.cell(row, "attachments")))
    sender = people.sender(_name(table, row), table.cell(row, "sender profile url"))
    instead = without("a file") if attached else NO_WORDS
    return Message(here, sender, text, sent.moment, attached=attached, instead=instead)


def _attached(cell: str) -> Iterator[str]:
    """The names of files, of which LinkedIn gives addresses that may open them: those are not kept."""
    for address in cell.replace(",", " ").split():
        name = file_name(address)
        yield name if "." in name else "a file"


FORMAT = Format(CARD, sure, read)
