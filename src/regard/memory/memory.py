"""What a memory can do, whichever database keeps it. Values in, values out; no SQL leaves this room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from regard.contact import Contact
from regard.conversation import Conversation, Medium
from regard.event import Event
from regard.measures import Finding
from regard.people import Decision, Known, Noticed, Person
from regard.problems import Problem
from regard.reading import Reading


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of all that was brought in: `items` = `stored` + `already_known` + `skipped`.

    Attributes:
        number: of the import; what `undo` takes back.
        items: messages, cues, contacts and events that the files hold.
        stored: those that memory keeps now and did not before.
        already_known: those that it had.
        skipped: the others, each with file, place and reason.
        conversations: how many conversations are new, or have grown.
        people: how many people are new.
        contacts: how many contacts are new or changed.
        events: how many events are new or changed.
        unread: conversations kept without a reading, because nobody in them is known to be the owner: titles.
    """

    number: int
    items: int
    stored: int
    already_known: int
    skipped: tuple[Problem, ...]
    conversations: int = 0
    people: int = 0
    contacts: int = 0
    events: int = 0
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grown:
    """A conversation as memory will keep it: what the file holds, and what memory had of it before.

    Attributes:
        conversation: the union, in order; the file's own where memory had nothing.
        new: how many of its pieces memory did not have; 0 if there is nothing to store.
        known: how many of the file's pieces it had.
        replaces: the number of the conversation that this one takes the place of; None if it is new.
    """

    conversation: Conversation
    new: int
    known: int
    replaces: int | None = None


class Adding(Protocol):
    """One import, in one transaction: all of it is kept, or nothing."""

    def grown(self, conversation: Conversation) -> Grown:
        """What memory would keep of a conversation: the same messages or the same talk are never kept twice."""

    def is_unread(self, conversation: Conversation) -> bool:
        """Whether the owner asked that it not be read, for itself or for somebody who takes part."""

    def you_in(self, conversation: Conversation) -> str | None:
        """The one of the company whom the owner has said they are, by a name or handle given before; None if none."""

    def keep(
        self, grown: Grown, you: str | None, reading: Reading | None, noticed: Sequence[Noticed], *, day: date | None
    ) -> int:
        """Store a conversation, what its reading found and what was noticed; gives its number.

        With nothing new in it, nothing is stored: what is already known is counted, and 0 given.

        Args:
            grown: as `grown` gave it.
            you: the owner's name in it; None if not known.
            reading: None where there is none.
            noticed: what is worth remembering.
            day: the day it took place, if the conversation does not say and the owner did.
        """

    def contact(self, contact: Contact, book: str) -> bool:
        """Store a contact of an address book; whether it is new or has changed."""

    def event(self, event: Event, calendar: str) -> bool:
        """Store an event of a calendar; whether it is new or has changed."""

    def count(self, items: int, skipped: Sequence[Problem]) -> None:
        """Add to the receipt what a file holds and what of it was left out."""

    def receipt(self) -> Receipt:
        """What has become of it all so far."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made.

    Attributes:
        path: where it was written; whether it is still there is not known.
        at: when.
        rows: how many it holds.
        digest: SHA-256 of them all.
    """

    path: str
    at: datetime
    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What became of the traces of a person.

    Attributes:
        conversations: how many went whole.
        turns: how many turns of theirs were blacked out.
        elsewhere: in how many other rows something of theirs was blacked out.
        left: by table, how many rows still have a whole name, address, number or account of theirs: none.
        first_name: how many turns of others have their first name alone, which may be somebody else's.
    """

    conversations: int
    turns: int
    elsewhere: int
    left: Mapping[str, int]
    first_name: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation in memory, without its words.

    Attributes:
        number: its own.
        title: empty if none.
        medium: how people spoke.
        app: the format's name.
        file: the file it came from.
        first: its first day; None if no day is known.
        last: its last.
        people: who took part, the owner among them.
        you: the owner's name in it; empty if not known.
        turns: how many.
        imported: the import that brought it.
        made_by: the listener that read it; empty if it is unread.
    """

    number: int
    title: str
    medium: Medium
    app: str
    file: str
    first: date | None
    last: date | None
    people: tuple[int, ...]
    you: str
    turns: int
    imported: int
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A turn that a search found.

    Attributes:
        conversation: where.
        turn: its 0-based index.
        person: who said it; None if the file does not say.
        quote: the words around what was found, exactly as said.
        matches: begin and end of what was found, in `quote`.
        said_on: the day; None if not known.
    """

    conversation: Kept
    turn: int
    person: int | None
    quote: str
    matches: tuple[tuple[int, int], ...]
    said_on: date | None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Words that a search found elsewhere than in what was said.

    Attributes:
        what: `contact`, `written by you`, `event`, `title` or `note`.
        text: the words around what was found.
        person: whom it is about; None if nobody in particular.
        conversation: the number of the one it belongs to; None if none.
        on: the day; None if not known.
        matches: begin and end of what was found, in `text`.
    """

    what: str
    text: str
    person: int | None
    conversation: int | None
    on: date | None
    matches: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """A finding of an earlier conversation, for the owner's usual and for growth.

    Attributes:
        conversation: its number.
        on: its day; None if not known.
        medium: how people spoke.
        finding: what was measured then.
        made_by: the listener whose labels it was measured on.
        fingerprint: of the file that the conversation came from.
    """

    conversation: int
    on: date | None
    medium: Medium
    finding: Finding
    made_by: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """One import of the past.

    Attributes:
        number: its own.
        at: when.
        what: the paths that were named.
        receipt: what became of them.
    """

    number: int
    at: datetime
    what: tuple[str, ...]
    receipt: Receipt


class Memory(Protocol):
    """Where it is kept."""

    @property
    def version(self) -> str:
        """Of the tables; rows go into a memory of the same."""

    def adding(self, what: Sequence[str], at: datetime) -> AbstractContextManager[Adding]:
        """Begin an import; what is stored within it is kept when the block ends, and not at all if it raises."""

    def undo(self) -> Imported | None:
        """Take back the last import whole: afterwards memory is as if it had never been; None if there is none."""

    def imports(self) -> tuple[Imported, ...]:
        """All imports that have not been taken back, oldest first."""

    def call_me(self, names: Sequence[str]) -> tuple[int, ...]:
        """Remember that participants of these names, or with these handles, are the owner.

        Gives the numbers of the conversations without a reading in which the owner is known now.
        """

    def not_me(self, name: str) -> bool:
        """Take back that a name, address or number is the owner's; False if they never said so."""

    def conversation(self, number: int) -> tuple[Kept, Conversation]:
        """One conversation, whole.

        Raises:
            NotInMemory: there is none of that number.
        """

    def conversations(
        self, person: int | None = None, since: date | None = None, until: date | None = None, limit: int | None = None
    ) -> tuple[Kept, ...]:
        """Conversations, the last first; all, or those with a person, or of a period."""

    def read_anew(self, number: int, you: str, reading: Reading, noticed: Sequence[Noticed]) -> None:
        """Replace what was found and noticed in a conversation; decisions about the same words stay."""

    def you(self) -> Person | None:
        """The owner, with all names and handles they are known by; None until they have said who they are."""

    def people(self) -> tuple[Person, ...]:
        """Everybody, the owner among them, by name."""

    def person(self, number: int) -> Person:
        """One person.

        Raises:
            NotInMemory: there is none of that number.
        """

    def named(self, name: str) -> tuple[Person, ...]:
        """The people whom a name, a part of one, an address, a number or an account fits; the best first."""

    def known(self, today: date, people: Sequence[int] | None = None) -> Known:
        """What follow-ups are worked out from.

        Args:
            today: what lies too far back to matter on that day is left out, unless people are named.
            people: only these, with all that is remembered of them; None for everybody.
        """

    def decide(self, decision: Decision) -> None:
        """Store what the owner decided."""

    def whole_key(self, beginning: str) -> str:
        """The key of the one remembered thing whose key begins so.

        Raises:
            NotInMemory: none does, or several do.
        """

    def take_back(self, about: str) -> bool:
        """Forget the last decision about something; whether there was one."""

    def join(self, kept: int, gone: int, because: str, at: datetime) -> int:
        """Two people are one: everything of `gone` becomes `kept`'s; gives a number for `part`."""

    def part(self, joined: int) -> None:
        """Undo a `join`."""

    def not_the_same(self, one: int, other: int) -> None:
        """Remember that two people are two, so that nobody asks again."""

    def parted(self) -> frozenset[tuple[int, int]]:
        """Pairs of people that the owner said are two, the smaller number first."""

    def rename(self, person: int, name: str) -> None:
        """Show a person by this name."""

    def do_not_read(self, *, person: int | None = None, conversation: int | None = None, unread: bool = True) -> None:
        """Read nothing of a person or of a conversation; what was noticed and found there goes."""

    def write_fact(self, person: int, what: str, words: str, on: date) -> None:
        """Store what the owner wrote of somebody, as a `Fact`; shown as the owner's words."""

    def facts(self, person: int) -> tuple[tuple[str, str, date], ...]:
        """What the owner wrote of somebody: fact, words, day."""

    def search(self, words: str, *, person: int | None = None, limit: int = 20) -> tuple[Hit, ...]:
        """The turns that hold all the words, whatever their case, accents and script; the best first."""

    def search_elsewhere(self, words: str, *, limit: int = 20) -> tuple[Elsewhere, ...]:
        """Contacts, facts, events, titles and notes that hold all the words."""

    def past(self, you: int, measure: str | None = None) -> Iterator[Past]:
        """Findings of the owner's readings, oldest first; of one measure or of all."""

    def beside(self, conversation: Conversation, you: int, made_by: str, latest: int) -> Iterator[tuple[str, float]]:
        """What was found in the owner's other conversations: measure with its version, and value.

        Args:
            conversation: beside which they are set; it is never among them, whichever export of it memory has.
            you: the owner's number.
            made_by: the listener that read the others.
            latest: so many conversations of the same medium at most, the latest.
        """

    def setting(self, name: str) -> str | None:
        """What was set under this name; None if nothing was."""

    def set(self, name: str, value: str) -> None:
        """Set it."""

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Everything that is kept: each row with the name of its table, as plain values."""

    def fill(self, rows: Iterable[tuple[str, dict[str, Any]]]) -> int:
        """Keep rows as `rows` gives them; gives how many.

        Raises:
            MemoryCannotOpen: something is kept already.
        """

    def back_up(self, path: Path, passphrase: str, at: datetime) -> Backup:
        """Write everything to a new file, encrypted with a passphrase of its own, and look at it again.

        Raises:
            MemoryCannotOpen: the file is there already, cannot be written, or does not hold what it should.
        """

    def backups(self) -> tuple[Backup, ...]:
        """The backups that were made, oldest first."""

    def restore(self, path: Path, passphrase: str) -> int:
        """Keep what a backup holds; gives how many rows.

        Raises:
            WrongKey: the passphrase does not open it.
            MemoryCannotOpen: something is kept already, or it is no backup.
        """

    def forget(self, person: int, *, whole: bool) -> Forgotten:
        """Take every trace of a person out, and search what is left for them.

        Args:
            person: whose.
            whole: whether conversations with them alone go whole; else their words in them are blacked out.

        Raises:
            NotInMemory: there is no such person, or it is the owner.
        """

    def drop_before(self, day: date) -> int:
        """Remove the conversations whose last day lies before a day; gives how many."""

    def counts(self) -> Mapping[str, int]:
        """How much is kept, by table."""

    def close(self) -> None:
        """Let go of the database."""
