"""Which person a participant is, when a conversation is stored; nobody is ever taken for somebody by name alone.

In this order:

1. The participant whom the owner's name in it names is the owner.
2. One of its handles is an alias of somebody.
3. The conversation has grown, and the participant of the same name was somebody before.
4. The owner has said that this name is somebody's, and no handle says otherwise.
5. Else it is a new person. One named by the part in a talk, as `Speaker 1`, is never found again by that name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, and_, func, select, update

from regard.conversation import Conversation, Handle
from regard.memory.as_rows import storable
from regard.memory.many_values import among
from regard.memory.numbering import Numbers
from regard.memory.plain_words import plain
from regard.memory.schema import ALIAS, PARTICIPANT, PERSON
from regard.people.handles import same_handle
from regard.people.name_parts import is_generic_name

YOU_SAID_SO = "you said so"


def plain_alias(kind: str, value: str) -> str:
    """The form in which two aliases of a kind are equal if they are the same."""
    return storable(" ".join(plain(value).split()) if kind == "name" else same_handle(kind, value))


@dataclass(slots=True)
class WhoIsWho:
    """Finds and makes people for the participants of one import.

    Attributes:
        connection: within the import's transaction.
        numbers: for new rows.
        imported: the import's number, once it has one.
    """

    connection: Connection
    numbers: Numbers
    imported: int | None = None
    renamed: set[int] = field(default_factory=set)

    def found(self, conversation: Conversation, you: str | None, replaced: Sequence[int]) -> dict[str, int | None]:
        """The person of each name in a conversation, by rules 1 to 4; None where it would be a new one."""
        before = self._before(replaced)
        handles = _by_name(conversation.handles)
        owner = self.owner()
        return {
            name: owner
            if name == you and owner is not None
            else self.by_handles(handles.get(name, []))
            or before.get(name)
            or self._by_name(name, handles.get(name, []))
            for name in conversation.company
        }

    def owner(self) -> int | None:
        """The owner's number; None until they are known."""
        return self.connection.execute(select(PERSON.c.number).where(PERSON.c.is_you)).scalar()

    def _before(self, replaced: Sequence[int]) -> dict[str, int]:
        if not replaced:
            return {}
        rows = select(PARTICIPANT.c.name, PARTICIPANT.c.person).where(PARTICIPANT.c.conversation.in_(replaced))
        return {row.name: row.person for row in self.connection.execute(rows)}

    def by_handles(self, handles: Iterable[Handle]) -> int | None:
        """The person who has one of some handles, the first that is known."""
        for handle in handles:
            if (person := self.by_alias(handle.kind, handle.value)) is not None:
                return person
        return None

    def by_alias(self, kind: str, value: str) -> int | None:
        """The person who has an address, number or account."""
        same = and_(ALIAS.c.kind == kind, ALIAS.c.plain == plain_alias(kind, value))
        found = select(ALIAS.c.person).where(same, ALIAS.c.kind != "name").order_by(ALIAS.c.number).limit(1)
        return self.connection.execute(found).scalar()

    def _by_name(self, name: str, handles: Sequence[Handle]) -> int | None:
        if is_generic_name(name):
            return None
        same = and_(ALIAS.c.kind == "name", ALIAS.c.plain == plain_alias("name", name), ALIAS.c.because == YOU_SAID_SO)
        people = set(self.connection.execute(select(ALIAS.c.person).where(same)).scalars())
        if len(people) != 1:
            return None
        person = people.pop()
        return None if self._says_otherwise(person, handles) else person

    def _says_otherwise(self, person: int, handles: Sequence[Handle]) -> bool:
        """Whether a handle is of a kind of which the person is known to have another."""
        kinds = {handle.kind for handle in handles} - {"name"}
        return (
            bool(kinds)
            and self.connection.execute(
                select(func.count()).where(ALIAS.c.person == person, ALIAS.c.kind.in_(kinds))
            ).scalar_one()
            > 0
        )

    def people_of(self, conversation: Conversation, you: str | None, replaced: Sequence[int]) -> dict[str, int]:
        """The person of each name in a conversation, with those made who are new, and what they are known by noted."""
        handles = _by_name(conversation.handles)
        people: dict[str, int] = {}
        for name, found in self.found(conversation, you, replaced).items():
            person = self.new(name, is_you=name == you) if found is None else found
            known_by = [("name", name), *((handle.kind, handle.value) for handle in handles.get(name, []))]
            self.note(person, known_by, conversation.source.name)
            people[name] = person
        return people

    def new(self, name: str, *, is_you: bool = False) -> int:
        """A new person, by the name seen first."""
        number = self.numbers.new(PERSON)
        self.connection.execute(
            PERSON.insert().values(
                number=number,
                imported=self.imported,
                name=storable(name),
                chosen="",
                is_you=is_you,
                unread=False,
                generic=is_generic_name(name),
                joined_to=None,
            )
        )
        return number

    def note(self, person: int, known_by: Iterable[tuple[str, str]], because: str) -> None:
        """Write down what a person is known by, as far as it is new."""
        wanted = {(kind, plain_alias(kind, value)): value for kind, value in known_by if value.strip()}
        rows = select(ALIAS.c.kind, ALIAS.c.plain).where(ALIAS.c.person == person)
        known = {(kind, text) for kind, text in self.connection.execute(rows)}
        fresh = [(key, value) for key, value in wanted.items() if key not in known]
        if not fresh:
            return
        self.connection.execute(
            ALIAS.insert(),
            [
                {
                    "number": self.numbers.new(ALIAS),
                    "imported": self.imported,
                    "person": person,
                    "kind": kind,
                    "value": storable(value),
                    "plain": text,
                    "because": storable(because),
                }
                for (kind, text), value in fresh
            ],
        )
        if any(kind == "name" for (kind, _), _ in fresh):
            name_anew(self.connection, [person])


def _by_name(handles: Iterable[Handle]) -> Mapping[str, list[Handle]]:
    by_name: dict[str, list[Handle]] = {}
    for handle in handles:
        by_name.setdefault(handle.participant, []).append(handle)
    return by_name


def name_anew(connection: Connection, people: Iterable[int]) -> None:
    """Call each person by the name that the owner chose, else by the fullest one known.

    The fullest has the most words, then the most letters; of two such, the one known first.
    """
    rows = (
        select(ALIAS.c.person, ALIAS.c.value)
        .where(ALIAS.c.kind == "name", among(connection, ALIAS.c.person, set(people)))
        .order_by(ALIAS.c.number)
    )
    fullest: dict[int, str] = {}
    for person, name in connection.execute(rows):
        if person not in fullest or _fullness(name) > _fullness(fullest[person]):
            fullest[person] = name
    for person, name in fullest.items():
        connection.execute(update(PERSON).where(PERSON.c.number == person, PERSON.c.chosen == "").values(name=name))


def _fullness(name: str) -> tuple[int, int, int]:
    return (not is_generic_name(name), len(name.split()) if "@" not in name else 0, len(name))
