"""Address books: vCard against the trees that ical.js expects, tables and LinkedIn's export against counted numbers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.agreement.case import Case
from regard.contact import Contact, Day, Labelled
from regard.formats import Read, open_file, read_file, read_path
from regard.formats.vcard import cards

_CARDS = "contacts/vcard"
_TREES = f"{_CARDS}/kewisch__ical.js"
_LINKEDIN = "contacts/linkedin"
_GOOGLE = "contacts/google-csv/walk-the-program__helix-crm/google-contacts.csv"
_HUBSPOT = "contacts/crm-csv/walk-the-program__helix-crm/hubspot-contacts.csv"
_NOBODY = "The card names nobody: it has two places alone, and RFC 6350 demands a name. Regard keeps no such contact."

Check = Callable[[Read], bool]
Lines = dict[str, list[list[Any]]]
"""The lines of a card by their names; each is name, parameters, type, and then its values."""


def cases(inputs: Path) -> Iterator[Case]:
    """Every known answer of every file of contacts."""
    for truth in sorted((inputs / _CARDS / "_truth" / "kewisch__ical.js").glob("*.json")):
        yield from _of_tree(inputs, f"{_TREES}/{truth.stem}.vcf", json.loads(truth.read_text("utf-8")))
    for kind, file, known, check in _COUNTED:
        yield Case(kind, file, known, _holds(inputs / file, check))
    for name in ("issue64", "issue153"):
        file = f"nasty/vcard/sabre-io__vobject/{name}.vcf"
        yield Case("vCard", file, "number of cards", len(list(cards(open_file(inputs / file)))) == 1)
    google, hubspot = ({each.value for each in _mails(inputs / file)} for file in (_GOOGLE, _HUBSPOT))
    shared = {"sarah.mitchell83", "jwhitfield", "amybrewer99"}
    yield Case("Google CSV", _GOOGLE, "mail shared with HubSpot", shared <= {x.split("@")[0] for x in google & hubspot})


def _mails(path: Path) -> list[Labelled]:
    return [mail for contact in read_file(path).contacts for mail in contact.mail]


def _holds(path: Path, check: Check) -> bool:
    opened = list(read_path(path))
    return len(opened) == 1 and opened[0].read is not None and check(opened[0].read)


def _counts(items: int, kept: int | None = None) -> Check:
    """Whether there are so many items, and so many of them were kept: all of them if not said."""
    return lambda read: (read.items, read.kept) == (items, items if kept is None else kept)


def _messages(talks: int) -> Check:
    return lambda read: len(read.conversations) == talks


def _are(attribute: str, *expected: object) -> Check:
    return lambda read: tuple(getattr(each, attribute) for each in read.contacts) == expected


def _two_of_a_name(read: Read) -> bool:
    same = [each for each in read.contacts if each.name == read.contacts[0].name]
    return len(same) == 2 and len({each.uid for each in same}) == 2


def _in_groups(sent: int, received: int) -> Check:
    def check(read: Read) -> bool:
        groups = [group for each in read.contacts for group in each.groups]
        return (groups.count("invitation sent"), groups.count("invitation received")) == (sent, received)

    return check


def _owned_by_who_made_it(read: Read) -> bool:
    """The owner of each conversation that he wrote in; in one of the three he did not."""
    return [talk.owner for talk in read.conversations].count("Baptiste Ghostine") == 2


_NAMETAG = f"{_CARDS}/mattogodoy__nametag"
_WEDDING = ("Aniversario de bodas", Day(7, 18))
_ANNIVERSARY = ("anniversary", Day(3, 10, 2014))
_ROLOMIND = "contacts/csv/agamm__rolomind"
_LEX = f"{_LINKEDIN}/baptisteghostine__lexnetwork"
_LABELDEKHO = f"{_LINKEDIN}/labeldekho__linkedin-network-intelligence"
_MONICA = "contacts/monica-crm-json/naiba__bonds"
_PHONES = (
    (Labelled("666 555 444", "mobile"), Labelled("555242526", "home"), Labelled("123456789", "work")),
)  # fmt: skip

_COUNTED: tuple[tuple[str, str, str, Check], ...] = (
    ("vCard", f"{_CARDS}/baptisteghostine__lexnetwork/contacts.vcf", "number of contacts", _counts(2)),
    ("vCard", f"{_CARDS}/baptisteghostine__lexnetwork/contacts.vcf", "birthdays",
     _are("birthday", Day(6, 15, 1988), Day(12, 1))),
    ("vCard", f"{_NAMETAG}/apple-vcard-example.vcf", "number of contacts", _counts(1)),
    ("vCard", f"{_NAMETAG}/apple-vcard-example.vcf", "birthday", _are("birthday", Day(1, 22))),
    ("vCard", f"{_NAMETAG}/apple-vcard-example.vcf", "days by label", _are("dates", (_WEDDING, _ANNIVERSARY))),
    ("vCard", f"{_NAMETAG}/google-vcard-example.vcf", "number of contacts", _counts(1)),
    ("vCard", f"{_NAMETAG}/google-vcard-example.vcf", "telephones without marks", _are("phones", *_PHONES)),
    ("vCard", f"{_NAMETAG}/google-vcard-example.vcf", "days by label", _are("dates", (_ANNIVERSARY, _WEDDING))),
    ("vCard", f"{_NAMETAG}/google-vcard-example.vcf", "related", _are("related", (Labelled("Marty McFly", "mother"),))),
    ("vCard", f"{_NAMETAG}/v4-contact.vcf", "number of contacts", _counts(1)),
    ("vCard", f"{_NAMETAG}/v4-contact.vcf", "languages", _are("languages", ("en", "es"))),
    ("Google CSV", _GOOGLE, "number of rows", _counts(44)),
    ("Google CSV", "contacts/google-csv/Remulous__constellation/google_contacts.csv", "number of contacts", _counts(2)),
    ("Google CSV", f"{_ROLOMIND}/google.csv", "number of rows", _counts(4)),
    ("Table of contacts", f"{_ROLOMIND}/custom.csv", "number of rows", _counts(4)),
    ("Table of contacts", f"{_ROLOMIND}/rolodex.csv", "number of rows", _counts(4)),
    ("Table of contacts", _HUBSPOT, "number of rows", _counts(52)),
    ("Table of contacts", _HUBSPOT, "longest company",
     lambda read: max(len(each.organisation) for each in read.contacts) == 47),
    ("Table of contacts", "nasty/csv/walk-the-program__helix-crm/ragged.csv", "rows, and rows with a wrong count",
     _counts(10, 4)),
    ("Table of contacts", "nasty/csv/walk-the-program__helix-crm/semicolon.csv", "number of rows", _counts(5)),
    ("LinkedIn", f"{_ROLOMIND}/linkedin.csv", "number of rows", _counts(5)),
    ("LinkedIn", f"{_LINKEDIN}/AbhiramJayasankar__six-hops/Connections.csv", "rows, and an empty one", _counts(5, 4)),
    ("LinkedIn", f"{_LINKEDIN}/AbhiramJayasankar__six-hops/Connections.csv", "two of one name", _two_of_a_name),
    ("LinkedIn", f"{_LEX}/Connections.csv", "number of connections", _counts(4)),
    ("LinkedIn", f"{_LEX}/messages.csv", "number of messages", _counts(4)),
    ("LinkedIn", f"{_LEX}/messages.csv", "number of conversations", _messages(3)),
    ("LinkedIn", _LEX, "owner, by the profile", _owned_by_who_made_it),
    ("LinkedIn", f"{_LABELDEKHO}/Connections.csv", "number of connections", _counts(10)),
    ("LinkedIn", f"{_LABELDEKHO}/Messages.csv", "number of messages", _counts(11)),
    ("LinkedIn", f"{_LABELDEKHO}/Messages.csv", "number of conversations", _messages(4)),
    ("LinkedIn", f"{_LINKEDIN}/stored-56453589411/Invitations.csv", "invitations each way", _in_groups(3, 1)),
    ("Monica", f"{_MONICA}/monica_export.json", "number of contacts", lambda read: len(read.contacts) == 3),
    ("Monica", f"{_MONICA}/monica_export_real.json", "number of contacts", lambda read: len(read.contacts) == 5),
    ("Contacts on the Mac", "contacts/macos-addressbook/evantahler__macos-ts/AddressBook-v22.abcddb",
     "number of records", _counts(7, 5)),
)  # fmt: skip


def _of_tree(inputs: Path, file: str, tree: list[Any]) -> Iterator[Case]:
    """What a card says, against the same card as a tree (RFC 7095)."""
    [opened] = read_path(inputs / file)
    contact = opened.read.contacts[0] if opened.read else None
    for known, of_contact in _PARTS.items():
        expected = _EXPECTED[known](_lines(tree))
        if expected:
            argued = "" if contact else _NOBODY
            yield Case("vCard", file, known, contact is not None and of_contact(contact) == expected, argued)


def _lines(tree: list[Any]) -> Lines:
    found: dict[str, list[list[Any]]] = {}
    for line in tree[1]:
        found.setdefault(line[0], []).append(line)
    return {name: sorted(lines, key=_preference) for name, lines in found.items()}


def _types(line: Sequence[Any]) -> list[str]:
    types = line[1].get("type", [])
    return [each.lower() for each in ([types] if isinstance(types, str) else types)]


def _preference(line: Sequence[Any]) -> int:
    return int(line[1].get("pref", 1 if "pref" in _types(line) else 101))


def _texts(*names: str) -> Callable[[Lines], list[str]]:
    return lambda lines: [str(value) for name in names for line in lines.get(name, ()) for value in line[3:]]


def _numbers(lines: Lines) -> list[str]:
    return [text.removeprefix("tel:") for text in _texts("tel")(lines)]


def _names(lines: Lines) -> list[str]:
    parts = lines["n"][0][3][:2] if "n" in lines else []
    return [" ".join(part) if isinstance(part, list) else part for part in parts]


def _structured(name: str) -> Callable[[Lines], list[str]]:
    def of(lines: Lines) -> list[str]:
        values = [line[3] if isinstance(line[3], list) else [line[3]] for line in lines.get(name, ())]
        return [", ".join(part for part in value if part) for value in values]

    return of


def _days(*names: str) -> Callable[[Lines], list[str]]:
    return lambda lines: list(dict.fromkeys(map(_as_day, _texts(*names)(lines))))


def _as_day(written: str) -> str:
    """`--02-03` or `1996-04-15`; of a value that the tree leaves in short form, the same with its dashes."""
    if written.startswith("--") or written[4:5] == "-":
        return written[:7] if written.startswith("--") else written[:10]
    return f"{written[:4]}-{written[4:6]}-{written[6:8]}"


def _as_text(day: Day) -> str:
    return f"{day.year or '-'}-{day.month:02}-{day.day:02}"


def _values(labelled: Sequence[Labelled]) -> list[str]:
    return [each.value for each in labelled]


_PARTS: dict[str, Callable[[Contact], list[str]]] = {
    "name": lambda contact: [contact.name],
    "first and last name": lambda contact: [contact.family, contact.given],
    "nicknames": lambda contact: list(contact.nicknames),
    "mail": lambda contact: _values(contact.mail),
    "telephones": lambda contact: _values(contact.phones),
    "places": lambda contact: _values(contact.places),
    "organisation": lambda contact: [contact.organisation],
    "role": lambda contact: [contact.role],
    "birthday": lambda contact: [_as_text(contact.birthday)] if contact.birthday else [],
    "anniversary": lambda contact: [_as_text(day) for label, day in contact.dates if label == "anniversary"],
    "languages": lambda contact: list(contact.languages),
    "groups": lambda contact: list(contact.groups),
    "note": lambda contact: [contact.note],
    "identifier": lambda contact: [contact.uid],
}
_EXPECTED: dict[str, Callable[[Lines], list[str]]] = {
    "name": _texts("fn"),
    "first and last name": _names,
    "nicknames": _texts("nickname"),
    "mail": _texts("email"),
    "telephones": _numbers,
    "places": _structured("adr"),
    "organisation": _structured("org"),
    "role": lambda lines: [joined] if (joined := ", ".join(_texts("title", "role")(lines))) else [],
    "birthday": lambda lines: _days("bday")(lines)[:1],
    "anniversary": _days("anniversary", "x-anniversary"),
    "languages": _texts("lang"),
    "groups": _texts("categories"),
    "note": _texts("note"),
    "identifier": _texts("uid"),
}
