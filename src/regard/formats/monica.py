"""Monica's export as JSON: the people one keeps, how they belong together, and the conversations noted with them.

Both spellings of its kinds are read (`contact`, `contacts`). A day whose year is not known is a day of the year; a
birthday worked out from an age is none. Notes and descriptions become the contact's note. What is about the keeper's
own doing (calls, tasks, gifts, debts, reminders, pictures) is not read, and counted in one caution. Gender is not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from regard.contact import Contact, Day, Labelled
from regard.conversation import Place, Source
from regard.formats.accounts import Account, AccountsOf, read_chats_with_accounts
from regard.formats.chat_messages import Chat, Message, Sender
from regard.formats.contact_values import NOBODY, clean, day_of, joined, label_of, nobody_in_it, once, place_of, texts
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, mapping, text
from regard.formats.when_sent import from_iso
from regard.problems import Problem

CARD = FormatCard(
    name="monica",
    title="Monica's export as JSON",
    made_by=("Monica",),
    how_to_get="In Monica: Settings, Export data, Export to JSON, then download the file when it is ready.",
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("contacts", "chats"),
)

_SINGULAR = {
    "addresses": "address",
    "contact_fields": "contact_field",
    "contacts": "contact",
    "conversations": "conversation",
    "notes": "note",
    "relationships": "relationship",
    "users": "user",
}
_READ = frozenset({*_SINGULAR.values(), "message"})
_ADDRESS = ("street", "city", "province", "postal_code", "country")
_BETWEEN = " · "
_MAIL = re.compile(r"[^@\s]{1,100}@[^@\s]{1,100}\.[^@\s.]{2,30}")


def sure(file: File) -> float:
    """Very sure of an account with data, written by a version of the app."""
    account = at(file.json, "account")
    known = isinstance(at(file.json, "app_version"), str) and isinstance(at(account, "data"), list)
    return 0.95 if known and isinstance(at(account, "uuid"), str) else 0.0


def read(file: File) -> Read:
    """Read everybody, and every conversation.

    Raises:
        NothingInIt: there is nobody in it.
    """
    book = _Book.of(file.json)
    contacts = [book.contact(node, Place(None, f"contact {count}")) for count, node in enumerate(book.nodes, 1)]
    kept = tuple(each for each in contacts if each.name)
    skipped = [Problem(file.name, each.place, NOBODY) for each in contacts if not each.name]
    said = _said(file, list(book.chats(file)), _accounts(contacts))
    if not kept and not said.conversations:
        raise nobody_in_it(file.name, (*skipped, *said.skipped))
    return replace(
        said,
        items=len(contacts) + said.items,
        kept=len(kept) + said.kept,
        skipped=(*skipped, *said.skipped),
        cautions=(*said.cautions, *_not_read(file)),
        contacts=kept,
    )


def _accounts(contacts: Sequence[Contact]) -> AccountsOf:
    """Whom a contact is known by: their addresses and numbers."""
    known: Mapping[str, Sequence[Account]] = {
        each.uid: (*(("mail", mail.value) for mail in each.mail), *(("phone", phone.value) for phone in each.phones))
        for each in contacts
        if each.uid
    }
    return lambda sender: known.get(sender.uid, ())


def _said(file: File, chats: Sequence[Chat], accounts: AccountsOf) -> Read:
    """What the conversations come to; nothing, where nobody says anything."""
    messages = [message for chat in chats for message in chat.messages]
    if any(message.text for message in messages):
        return read_chats_with_accounts(file.name, chats, file.given, accounts)
    return Read((), len(messages), 0, tuple(Problem(file.name, each.place, each.instead) for each in messages))


def _kinds(node: object) -> Iterator[tuple[str, list[object]]]:
    """The kinds of things in an account or a contact, and the things."""
    for group in listed(at(node, "data")):
        kind = text(at(group, "type"))
        yield _SINGULAR.get(kind, kind), listed(at(group, "values"))


def _of_kind(node: object, kind: str) -> list[object]:
    return [value for name, values in _kinds(node) for value in values if name == kind]


@dataclass(frozen=True, slots=True)
class _Book:
    """What the file holds.

    Attributes:
        nodes: the contacts, as they stand in the file.
        names: what each is called, by identifier.
        related: whom each belongs to, likewise.
        fields: the kinds of addresses and numbers, likewise.
        owner: who keeps the book.
    """

    nodes: Sequence[object]
    names: Mapping[str, str]
    related: Mapping[str, Sequence[Labelled]]
    fields: Mapping[str, object]
    owner: Sender

    @classmethod
    def of(cls, tree: object) -> _Book:
        account = at(tree, "account")
        nodes = _of_kind(account, "contact")
        names = {text(at(node, "uuid")): _name(at(node, "properties")) for node in nodes}
        fields = {
            text(at(node, "uuid")): at(node, "properties")
            for node in listed(at(account, "instance", "contact_field_types"))
        }
        related: dict[str, list[Labelled]] = {}
        for node in _of_kind(account, "relationship"):
            who, whose = (text(at(node, "properties", key)) for key in ("contact_is", "of_contact"))
            related.setdefault(whose, []).append(Labelled(names.get(who, ""), text(at(node, "properties", "type"))))
        return cls(nodes, names, related, fields, Sender(_keeper(tree, account, names), "me"))

    def contact(self, node: object, place: Place) -> Contact:
        """All that the file says of somebody."""
        said = at(node, "properties")
        uid = text(at(node, "uuid"))
        fields = [self._field(each) for each in _of_kind(node, "contact_field")]
        met = _day(at(said, "first_met_date"))
        return Contact(
            name=_name(said),
            place=place,
            given=text(at(said, "first_name")),
            family=text(at(said, "last_name")),
            nicknames=texts([text(at(said, "nickname"))]),
            mail=once(each for kind, each in fields if kind == "email"),
            phones=once(each for kind, each in fields if kind == "phone"),
            links=once(each for kind, each in fields if kind not in ("email", "phone")),
            organisation=text(at(said, "company")),
            role=text(at(said, "job")),
            birthday=_day(at(said, "birthdate")),
            dates=tuple(("death", day) for day in [_day(at(said, "deceased_date"))] if day),
            places=once(map(_place, _of_kind(node, "address"))),
            related=tuple(dict.fromkeys(x for x in (*self.related.get(uid, ()), self._through(said)) if x.value)),
            groups=texts((*map(_tag, listed(at(said, "tags"))), "deceased" if at(said, "is_dead") is True else "")),
            note=joined(_notes(node, said), _BETWEEN),
            met=date(met.year, met.month, met.day) if met and met.year else None,
            uid=uid,
        )

    def _field(self, node: object) -> tuple[str, Labelled]:
        """An address or number, and which of the two it is."""
        kind = self.fields.get(text(at(node, "properties", "type")))
        value, name = clean(text(at(node, "properties", "data"))), text(at(kind, "name"))
        sort = text(at(kind, "type")) or ("email" if kind is None and _MAIL.fullmatch(value) else "")
        return sort, Labelled(value, "" if sort in ("email", "phone") else name)

    def _through(self, said: object) -> Labelled:
        return Labelled(self.names.get(text(at(said, "first_met_through")), ""), "met through")

    def chats(self, file: File) -> Iterator[Chat]:
        """The conversations that were noted, each with one contact."""
        source = Source(file.name, CARD.name, file.fingerprint)
        count = 0
        for node in self.nodes:
            for talk in _of_kind(node, "conversation"):
                messages = []
                for message in listed(at(talk, "properties", "messages")):
                    count += 1
                    messages.append(self._message(file, message, node, Place(None, f"message {count}")))
                yield Chat(source, messages, owner=self.owner)

    def _message(self, file: File, message: object, node: object, place: Place) -> Message:
        said = at(message, "properties")
        other = Sender(_name(at(node, "properties")), text(at(node, "uuid")))
        sender = self.owner if at(said, "written_by_me") is True else other
        return Message(place, sender, text(at(said, "content")), from_iso(text(at(said, "written_at")), file.given))


def _keeper(tree: object, account: object, names: Mapping[str, str]) -> str:
    """Who keeps the book: as its user is called, else their own contact, else the address that exported it."""
    for user in _of_kind(account, "user"):
        own = names.get(text(at(user, "properties", "me_contact")), "")
        if name := joined((text(at(user, "first_name")), text(at(user, "last_name")))) or own:
            return name
    return text(at(tree, "exported_by")) or "Me"


def _name(said: object) -> str:
    return joined(text(at(said, key)) for key in ("first_name", "middle_name", "last_name")) or text(
        at(said, "nickname")
    )


def _day(node: object) -> Day | None:
    day = None if at(node, "is_age_based") is True else day_of(text(first_of(node, "date")))
    return replace(day, year=None) if day is not None and at(node, "is_year_unknown") is True else day


def _place(node: object) -> Labelled:
    said = at(node, "properties")
    return Labelled(place_of(text(at(said, part)) for part in _ADDRESS), label_of(text(at(said, "name"))))


def _tag(node: object) -> str:
    return text(node) or text(at(node, "name")) or text(at(node, "properties", "name"))


def _notes(node: object, said: object) -> Iterator[str]:
    yield text(at(said, "description"))
    food = text(at(said, "food_preferences"))
    yield f"Food: {food}" if food else ""
    yield from (text(at(note, "properties", "body")) for note in _of_kind(node, "note"))


def _not_read(file: File) -> tuple[Problem, ...]:
    """One caution that counts what is left out; a mention of a thing that stands elsewhere is no thing."""
    account = at(file.json, "account")
    counts: Counter[str] = Counter()
    for node in (account, *_of_kind(account, "contact")):
        for kind, values in _kinds(node):
            if kind not in _READ:
                counts[kind] += sum(bool(mapping(value)) for value in values)
    found = ", ".join(f"{kind} {number}" for kind, number in sorted(counts.items()) if kind and number)
    return (Problem(file.name, Place(None, "account"), f"not read, by kind and number: {found}"),) if found else ()


FORMAT = Format(CARD, sure, read)
