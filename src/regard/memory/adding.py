"""One import: what it stores, step by step, within one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select, update

from regard.contact import Contact
from regard.conversation import Conversation, Source
from regard.event import Event
from regard.memory import receipts
from regard.memory.address_books import keep_contact
from regard.memory.as_rows import packed
from regard.memory.calendars import keep_event
from regard.memory.growing import content_of, pieces_of, union
from regard.memory.joining import join
from regard.memory.memory import Grown, Receipt
from regard.memory.moments_in_time import moment_written
from regard.memory.numbering import Numbers
from regard.memory.participants import YOU_SAID_SO, WhoIsWho, plain_alias
from regard.memory.rhythm import work_out
from regard.memory.schema import ALIAS, CONVERSATION, FILE, IMPORTED, PERSON, SET_ASIDE
from regard.memory.setting_aside import conversation_parts, remove, set_aside
from regard.memory.storing import Storing, store, store_noticed, store_reading
from regard.memory.the_same import other_exports, word_for_word
from regard.people import Noticed
from regard.problems import Problem
from regard.reading import Reading


class SqlAdding:
    """An import under way.

    The import gets its number with the first thing that it stores: one that stores nothing leaves no trace.
    """

    def __init__(self, connection: Connection, what: Sequence[str], at: datetime) -> None:
        self._connection = connection
        self._what = what
        self._at = at
        self._numbers = Numbers(connection)
        self._who = WhoIsWho(connection, self._numbers)
        self._tally = receipts.Tally()
        self._done: Receipt | None = None
        self._files: dict[Source, int] = {}
        self._met: set[int] = set()
        self._replaces: dict[str, tuple[int, ...]] = {}

    def grown(self, conversation: Conversation) -> Grown:
        """What memory would keep of a conversation: the same messages or the same talk are never kept twice."""
        count = sum(1 for _ in pieces_of(conversation)) + len(conversation.notes)
        kept = other_exports(self._connection, conversation)
        if not kept:
            same = word_for_word(self._connection, conversation)
            return Grown(conversation, 0, count) if same else Grown(conversation, count, 0)
        whole, new = union([talk for _, talk in kept], conversation)
        if not new:
            return Grown(conversation, 0, count)
        self._replaces[content_of(whole)] = tuple(number for number, _ in kept)
        return Grown(whole, new, count - new, kept[0][0])

    def is_unread(self, conversation: Conversation) -> bool:
        """Whether the owner asked that it not be read, for itself or for somebody who takes part."""
        numbers = self._replaced_by(conversation) or self._kept_as(conversation)
        return self._is_unread(conversation, numbers)

    def _kept_as(self, conversation: Conversation) -> tuple[int, ...]:
        return tuple(number for number, _ in other_exports(self._connection, conversation))

    def _replaced_by(self, conversation: Conversation) -> tuple[int, ...]:
        return self._replaces.get(content_of(conversation), ())

    def _is_unread(self, conversation: Conversation, replaced: Sequence[int]) -> bool:
        people = {person for person in self._who.found(conversation, None, replaced).values() if person is not None}
        itself = select(CONVERSATION.c.number).where(CONVERSATION.c.number.in_(replaced), CONVERSATION.c.unread)
        somebody = select(PERSON.c.number).where(PERSON.c.number.in_(people), PERSON.c.unread)
        named = select(ALIAS.c.plain).join(PERSON, PERSON.c.number == ALIAS.c.person)
        names = [plain_alias("name", name) for name in conversation.company]
        # a name alone is no proof of who it is, but here to err is to read what should not be read
        by_name = named.where(PERSON.c.unread, ALIAS.c.kind == "name", ALIAS.c.plain.in_(names))
        return any(self._connection.execute(each.limit(1)).first() for each in (itself, somebody, by_name))

    def you_in(self, conversation: Conversation) -> str | None:
        """The one of the company whom the owner has said they are, by a name or handle given before; None if none."""
        owner = self._who.owner()
        if owner is None:
            return None
        replaced = self._replaced_by(conversation) or self._kept_as(conversation)
        found = self._who.found(conversation, None, replaced)
        return next((name for name in conversation.company if found[name] == owner), None)

    def keep(
        self, grown: Grown, you: str | None, reading: Reading | None, noticed: Sequence[Noticed], *, day: date | None
    ) -> int:
        """Store a conversation, what its reading found and what was noticed; gives its number.

        With nothing new in it, nothing is stored: what is known is counted, and 0 given. Of what the owner asked not
        to have read only the words are kept.
        """
        self._tally.known += grown.known
        if not grown.new:
            return 0
        talk = grown.conversation
        replaced = self._replaced_by(talk) if grown.replaces is not None else ()
        unread = self._is_unread(talk, replaced)
        marked = self._is_marked(replaced)
        if unread:
            reading, noticed = None, ()
        imported = self._begun()
        people = self._people(talk, you, replaced)
        self._take_place_of(replaced)
        number = grown.replaces or self._numbers.new(CONVERSATION)
        made_by = reading.labels.made_by if reading else ""
        file = self._file(talk.source)
        it = Storing(number, imported, file, talk, people, you, day, made_by, marked)
        participants = store(self._connection, self._numbers, it)
        if reading is not None:
            store_reading(self._connection, self._numbers, number, reading)
        store_noticed(self._connection, self._numbers, number, talk, noticed, participants=participants, day=day)
        self._met |= set(people.values())
        self._tally.keep(grown, unread=not unread and you is None, title=talk.title or talk.source.name)
        return number

    def _is_marked(self, replaced: Sequence[int]) -> bool:
        marked = select(CONVERSATION.c.number).where(CONVERSATION.c.number.in_(replaced), CONVERSATION.c.unread)
        return self._connection.execute(marked).first() is not None

    def _people(self, talk: Conversation, you: str | None, replaced: Sequence[int]) -> Mapping[str, int]:
        if you is not None:
            self._settle_owner(talk, you, replaced)
        return self._who.people_of(talk, you, replaced)

    def _settle_owner(self, talk: Conversation, you: str, replaced: Sequence[int]) -> None:
        """Whom memory took the owner's account for becomes the owner."""
        owner, somebody = self._who.owner(), self._who.found(talk, None, replaced).get(you)
        if somebody is None or somebody == owner:
            return
        if owner is not None:
            self._met.add(owner)
            join(self._connection, owner, somebody, YOU_SAID_SO, self._at, imported=self._begun())
            self._numbers.forget()
            return
        set_aside(self._connection, self._numbers, self._begun(), [(PERSON, PERSON.c.number == somebody)])
        self._connection.execute(update(PERSON).where(PERSON.c.number == somebody).values(is_you=True))

    def _take_place_of(self, replaced: Sequence[int]) -> None:
        for number in replaced:
            parts = conversation_parts(self._connection, number)
            brought = select(CONVERSATION.c.imported).where(CONVERSATION.c.number == number)
            if self._connection.execute(brought).scalar() != self._begun():
                set_aside(self._connection, self._numbers, self._begun(), parts)
            remove(self._connection, parts)

    def _begun(self) -> int:
        """The import's number; with the first call, what the import before took the place of is let go."""
        if self._who.imported is None:
            number = self._numbers.new(IMPORTED)
            older = select(SET_ASIDE.c.imported)
            self._connection.execute(update(IMPORTED).where(IMPORTED.c.number.in_(older)).values(final=True))
            self._connection.execute(delete(SET_ASIDE))
            row = {"number": number, "at": moment_written(self._at), "what": packed(list(self._what))}
            self._connection.execute(insert(IMPORTED).values(**row, receipt="{}", final=False))
            self._who.imported = number
        return self._who.imported

    def _file(self, source: Source) -> int:
        if source not in self._files:
            self._files[source] = number = self._numbers.new(FILE)
            row = {"number": number, "imported": self._begun(), "name": source.name, "format": source.format}
            self._connection.execute(insert(FILE).values(**row, fingerprint=source.fingerprint))
        return self._files[source]

    def contact(self, contact: Contact, book: str) -> bool:
        """Store a contact of an address book; whether it is new or has changed."""
        person = keep_contact(self._connection, self._numbers, self._who, self._begun, contact=contact, book=book)
        self._tally.contacts += person is not None
        self._tally.seen(new=person is not None)
        return person is not None

    def event(self, event: Event, calendar: str) -> bool:
        """Store an event of a calendar; whether it is new or has changed."""
        new = keep_event(self._connection, self._numbers, self._begun, event, calendar)
        self._tally.events += new
        self._tally.seen(new=new)
        return new

    def count(self, items: int, skipped: Sequence[Problem]) -> None:
        """Add to the receipt what a file holds and what of it was left out."""
        self._tally.items += items
        self._tally.skipped += skipped

    def receipt(self) -> Receipt:
        """What has become of it all so far; after the block, what became of it."""
        return self._done or self._tally.receipt(self._who.imported or 0, self._new_people())

    def _new_people(self) -> int:
        if self._who.imported is None:
            return 0
        new = select(PERSON.c.number).where(PERSON.c.imported == self._who.imported, PERSON.c.is_you.is_(False))
        return len(self._connection.execute(new).all())

    def finish(self) -> None:
        """Bring up to date what is worked out of all that was stored, and write the receipt."""
        self._done = receipt = self.receipt()
        if self._who.imported is not None:
            work_out(self._connection, self._met)
            itself = update(IMPORTED).where(IMPORTED.c.number == self._who.imported)
            self._connection.execute(itself.values(receipt=receipts.written(receipt)))
