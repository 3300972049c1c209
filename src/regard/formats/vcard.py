"""Address books as vCard, versions 2.1, 3.0 and 4.0; one card is one item.

- A card without its end is skipped, and the next one is read; a line that is none costs only itself, with a caution.
- A card is kept if it has a name, organisation, nickname, mail address or telephone number.
- Of several names, organisations and birthdays the first counts. Addresses and numbers stand in the file's order, those
  that the card prefers first.
- Labels are Apple's own (`item1.X-ABLabel`), else the types, as small words; `internet`, `voice`, `pref` and the like
  say nothing of a number and are left off.
- Sex is not read; what a card says of pronouns is. Pictures, keys and sounds are never kept.
- Cards of a group are no people; where they name their members, the group is written with those.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from regard.contact import Contact, Day, Labelled
from regard.conversation import Place
from regard.formats.card_lines import CardLine, Guess, Written, taken_apart, wide_encoding, written_lines
from regard.formats.contact_values import (
    GROUP,
    NOBODY,
    clean,
    day_of,
    days,
    joined,
    label_of,
    once,
    place_of,
    read_of,
    shown_name,
    texts,
)
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.problems import Problem

CARD = FormatCard(
    name="vcard",
    title="An address book as vCard",
    made_by=("Android", "Apple Contacts", "Google Contacts", "Nextcloud", "Outlook"),
    how_to_get=(
        "iCloud.com: Contacts, select all, Export vCard. Google: contacts.google.com, Export, vCard. Android: "
        "Contacts, Fix & manage, Export to file. Mac: Contacts, select all, File, Export, Export vCard."
    ),
    endings=(".vcf", ".vcard"),
    has_speakers="never",
    has_times="none",
    holds=("contacts",),
)

_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_VERSION = re.compile(r"VERSION\s*:\s*2", re.IGNORECASE)
_AGENT = re.compile(r"AGENT[^:]*:\s*", re.IGNORECASE)
_OPENS = re.compile(
    rb"[\s\x00\xff\xfe\xef\xbb\xbf]*B\x00?E\x00?G\x00?I\x00?N[\s\x00]*:[\s\x00]*V\x00?C\x00?A", re.IGNORECASE
)

_TYPES_OF_NOTHING = frozenset({
    "custom", "dom", "individual", "inet", "internet", "intl", "isdn", "msg", "parcel", "postal", "pref", "text", "tlx",
    "video", "voice", "x400",
})  # fmt: skip
"""What types say of every mail address or number, or of the line and not of the person."""

_FIRST_TYPES = ("home", "work")
_SERVICES = {
    "X-AIM": "AIM",
    "X-GADUGADU": "Gadu-Gadu",
    "X-GOOGLE-TALK": "Google Talk",
    "X-GROUPWISE": "GroupWise",
    "X-GTALK": "Google Talk",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-MSN": "MSN",
    "X-QQ": "QQ",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-TWITTER": "Twitter",
    "X-YAHOO": "Yahoo",
}
_RELATED = re.compile(r"X-(?:EVOLUTION-|MS-|KADDRESSBOOK-X-)?(SPOUSE|MANAGER|ASSISTANT|CHILD)S?(?:-?NAME)?")
_ANNIVERSARY = re.compile(r"(?:X-(?:EVOLUTION-|MS-|KADDRESSBOOK-X-)?)?ANNIVERSARY")
_PRONOUNS = re.compile(r"[^\W\d_]+(?:\s?/\s?[^\W\d_]+)+")
_ANDROID = "vnd.android.cursor.item/"
_ANDROID_DAYS = {"1": "anniversary", "2": "other"}
_ANDROID_PEOPLE = dict(
    enumerate(
        (
            "assistant",
            "brother",
            "child",
            "domestic partner",
            "father",
            "friend",
            "manager",
            "mother",
            "parent",
            "partner",
            "referred by",
            "relative",
            "sister",
            "spouse",
        ),
        1,
    )
)
"""The numbers of Android's contact database."""

_NO_PEOPLE = {"group": GROUP, "location": "a place, not a person", "thing": "a thing, not a person",
              "application": "a program, not a person", "device": "a device, not a person"}  # fmt: skip
_NOT_PREFERRED = 101
"""vCard 4 counts preferences from 1 to 100."""


@dataclass(slots=True)
class Card:
    """One card as it stands in the file.

    Attributes:
        line: where it begins.
        written: its lines, those of cards within it left out.
        closed: whether its end is there.
    """

    line: int
    written: list[Written] = field(default_factory=list)
    closed: bool = False


@dataclass(slots=True)
class Group:
    """A card of a group: what it is called, and the identifiers of its members."""

    name: str
    members: frozenset[str]


@dataclass(slots=True)
class _Found:
    contacts: list[Contact] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    cautions: list[Problem] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)


def sure(file: File) -> float:
    """Very sure of a file whose first words begin a card."""
    return 0.95 if _OPENS.match(file.beginning) else 0.0


def read(file: File) -> Read:
    """Read every card."""
    found, guess = _Found(), Guess(file)
    for card in cards(file):
        _read_card(file, card, guess, found)
    names = {contact.uid.casefold(): contact.name for contact in found.contacts if contact.uid}
    contacts = [_with_others(contact, found.groups, names) for contact in found.contacts]
    return read_of(file.name, contacts, found.skipped, (*found.cautions, *_caution(file, guess)))


def cards(file: File) -> Iterator[Card]:
    """The cards of a file, one after another; what stands outside them is left out."""
    card: Card | None = None
    within = False
    for written in written_lines(file):
        first = written.rows[0]
        if _BEGIN.fullmatch(first):
            if card is not None and not within and _is_agent(card):
                within = True
                continue
            if card is not None:
                yield card
            card, within = Card(written.number), False
        elif card is None:
            continue
        elif _END.fullmatch(first):
            if within:
                within = False
                continue
            card.closed = True
            yield card
            card = None
        elif not within and first.strip():
            card.written.append(written)
    if card is not None:
        yield card


def _is_agent(card: Card) -> bool:
    """Whether the card's last line says that the card of somebody's agent follows within it (version 2.1)."""
    return bool(card.written) and _AGENT.fullmatch(card.written[-1].rows[0]) is not None


def _read_card(file: File, card: Card, guess: Guess, found: _Found) -> None:
    here = Place(card.line)
    if not card.closed:
        found.skipped.append(Problem(file.name, here, "a card without its end", "export it again"))
        return
    lines, broken = _lines(card, guess)
    by_name: dict[str, list[CardLine]] = {}
    for line in lines:
        by_name.setdefault(line.name, []).append(line)
    content = Content(by_name)
    if (kind := content.kind) in _NO_PEOPLE:
        found.skipped.append(Problem(file.name, here, _NO_PEOPLE[kind]))
        found.groups.append(Group(content.text("FN") or content.parts_of_name, content.members))
        return
    contact = content.contact(here)
    if not contact.name:
        found.skipped.append(Problem(file.name, here, NOBODY))
        return
    found.contacts.append(contact)
    found.cautions += [Problem(file.name, Place(number), what) for number, what in chain(broken, content.odd_days())]


def _lines(card: Card, guess: Guess) -> tuple[list[CardLine], list[tuple[int, str]]]:
    old = any(_VERSION.match(written.rows[0]) for written in card.written)
    lines, broken = [], []
    for written in card.written:
        line = taken_apart(written.number, written.joined(old=old), guess, old=old)
        if line is None:
            broken.append((written.number, "a line of a card that is not in the form of one; it was left out"))
        else:
            lines.append(line)
    return lines, broken


@dataclass(frozen=True, slots=True)
class Content:
    """The lines of one card, by their names."""

    by_name: dict[str, list[CardLine]]

    def lines(self, *names: str) -> list[CardLine]:
        """The lines of these names, in the order of the names."""
        return [line for name in names for line in self.by_name.get(name, ())]

    def text(self, *names: str) -> str:
        """The first text under these names that says anything."""
        return next((text for line in self.lines(*names) if (text := clean(line.text))), "")

    @property
    def kind(self) -> str:
        """What the card is of, as `individual` or `group`; empty if it does not say."""
        return self.text("KIND", "X-ADDRESSBOOKSERVER-KIND").lower()

    @property
    def members(self) -> frozenset[str]:
        """The identifiers of a group's members."""
        return frozenset(_identifier(line.text) for line in self.lines("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"))

    @property
    def parts_of_name(self) -> str:
        """The name put together: title, first, middle, last, what follows."""
        family, given, middle, before, after = self._name
        return joined((before, given, middle, family, after))

    @property
    def _name(self) -> tuple[str, str, str, str, str]:
        names = next((line.names for line in self.lines("N") if any(map(clean, line.names))), ())
        family, given, middle, before, after = (*map(clean, names[:5]), *([""] * 5))[:5]
        return family, given, middle, before, after

    def contact(self, place: Place) -> Contact:
        """All that the card says of somebody."""
        family, given, *_ = self._name
        organisation = next((text for line in self.lines("ORG") if (text := joined(line.parts, ", "))), "")
        nicknames = texts(chain(self._listed("NICKNAME"), self._android("nickname")))
        mail, phones = self._labelled("EMAIL"), self._labelled("TEL")
        return Contact(
            name=shown_name(self.text("FN"), (self.parts_of_name,), organisation, nicknames, (*mail, *phones)),
            place=place,
            given=given,
            family=family,
            nicknames=nicknames,
            said_as=self._said_as(),
            pronouns=self._pronouns(),
            mail=mail,
            phones=phones,
            links=self._links(),
            organisation=organisation,
            role=joined(texts((self.text("TITLE"), self.text("ROLE"))), ", "),
            birthday=next((day for line in self.lines("BDAY") if (day := _day(line))), None),
            dates=days(self._days()),
            places=self._places(),
            languages=texts(line.text for line in sorted(self.lines("LANG"), key=_preference)),
            related=once(self._related()),
            groups=texts(self._listed("CATEGORIES")),
            note=joined(texts(line.text for line in self.lines("NOTE"))),
            uid=self.text("UID"),
        )

    def _listed(self, name: str) -> Iterator[str]:
        return chain.from_iterable(line.listed for line in self.lines(name))

    def _labelled(self, *names: str) -> tuple[Labelled, ...]:
        """Values with their labels, the preferred ones first."""
        lines = sorted(self.lines(*names), key=_preference)
        return once(Labelled(_without_scheme(line), self._label(line)) for line in lines)

    def _label(self, line: CardLine) -> str:
        if line.group and (own := self._apples(line)):
            return own
        return _of_types(line.params.get("TYPE", ()))

    def _apples(self, line: CardLine) -> str:
        """The label that a line of the same group gives."""
        return next((label_of(each.text) for each in self.lines("X-ABLABEL") if each.group == line.group), "")

    def _said_as(self) -> str:
        parts = (self.text(f"X-PHONETIC-{part}-NAME") for part in ("FIRST", "MIDDLE", "LAST"))
        spoken = (joined(line.parts) for line in self.lines("SOUND") if "X-IRMC-N" in line.params.get("TYPE", ()))
        return joined(parts) or next((each for each in spoken if each), "")

    def _pronouns(self) -> str:
        """What is written as pronouns; of a gender only words that are pronouns by their form (`she/her`)."""
        written = (clean(text) for line in self.lines("GENDER") for text in line.parts[1:2])
        return self.text("PRONOUNS", "X-PRONOUNS") or next((each for each in written if _PRONOUNS.fullmatch(each)), "")

    def _links(self) -> tuple[Labelled, ...]:
        services = chain(self.lines("X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP"), self.lines(*_SERVICES))
        return once((*self._labelled("URL"), *(self._profile(line) for line in services)))

    def _profile(self, line: CardLine) -> Labelled:
        value = clean(line.text)
        value = value.removeprefix("x-apple:") or clean(line.param("X-USER"))
        service = line.param("X-SERVICE-TYPE") or line.param("SERVICE-TYPE") or _SERVICES.get(line.name, "")
        return Labelled(value, service or self._label(line))

    def _places(self) -> tuple[Labelled, ...]:
        lines = sorted(self.lines("ADR"), key=_preference)
        found = once(Labelled(place_of(line.parts[:7]), self._label(line)) for line in lines)
        return found or once(Labelled(place_of((line.text,)), self._label(line)) for line in self.lines("LABEL"))

    def _days(self) -> Iterator[tuple[str, Day | None]]:
        for name, lines in self.by_name.items():
            if _ANNIVERSARY.fullmatch(name):
                yield from (("anniversary", _day(line)) for line in lines)
        yield from (("death", _day(line)) for line in self.lines("DEATHDATE"))
        yield from ((self._label(line), _day(line)) for line in self.lines("X-ABDATE"))
        for value, kind, own in self._androids("contact_event"):
            if kind != _ANDROID_BIRTHDAY:
                yield _ANDROID_DAYS.get(kind, label_of(own)), day_of(value)

    def odd_days(self) -> Iterator[tuple[int, str]]:
        """The lines whose days cannot be read, and what to say of them."""
        for line in self.lines("BDAY", "ANNIVERSARY", "DEATHDATE", "X-ABDATE", "X-ANNIVERSARY"):
            if clean(line.text) and _day(line) is None:
                yield line.number, "a day that does not name month and day for certain; it was left out"

    def _related(self) -> Iterator[Labelled]:
        for line in self.lines("RELATED", "X-ABRELATEDNAMES"):
            yield Labelled(clean(line.text), self._label(line))
        for name, lines in self.by_name.items():
            if kind := _RELATED.fullmatch(name):
                yield from (Labelled(clean(line.text), kind[1].lower()) for line in lines)
        for value, kind_, own in self._androids("relation"):
            number = int(kind_) if kind_.isdecimal() and len(kind_) < 3 else 0
            yield Labelled(clean(value), _ANDROID_PEOPLE.get(number, label_of(own)))

    def _android(self, what: str) -> Iterator[str]:
        return (value for value, _, _ in self._androids(what))

    def _androids(self, what: str) -> Iterator[tuple[str, str, str]]:
        """Value, kind and own label of Android's own lines."""
        for line in self.lines("X-ANDROID-CUSTOM"):
            which, value, kind, own = (*line.parts[:4], "", "", "", "")[:4]
            if which == _ANDROID + what:
                yield value, kind, own


_ANDROID_BIRTHDAY = "3"


def _with_others(contact: Contact, groups: Sequence[Group], names: dict[str, str]) -> Contact:
    """A contact with the groups that name it as a member, and with names for those it names by identifier."""
    uid = _identifier(contact.uid)
    groups_of = texts((*contact.groups, *(group.name for group in groups if uid and uid in group.members)))
    if groups_of == contact.groups and not any(_is_identifier(each.value) for each in contact.related):
        return contact
    related = (replace(each, value=_named(each.value, names)) for each in contact.related)
    return replace(contact, groups=groups_of, related=once(related))


def _named(value: str, names: dict[str, str]) -> str:
    """A name for an identifier, or nothing where no card of the file has it."""
    if not _is_identifier(value):
        return value
    return names.get(value.casefold()) or names.get(_identifier(value), "")


def _is_identifier(value: str) -> bool:
    return value.lower().startswith("urn:")


def _identifier(value: str) -> str:
    return value.strip().casefold().removeprefix("urn:uuid:")


def _of_types(types: Iterable[str]) -> str:
    """One label from all types: where first, then what, as `work fax`."""
    words = dict.fromkeys(each.strip().lower().removeprefix("x-") for each in types)
    said = [word for word in words if word not in _TYPES_OF_NOTHING]
    said.sort(key=lambda word: word not in _FIRST_TYPES)
    return label_of(" ".join(said)) if len(said) != 1 else label_of(_as_written(types, said[0]))


def _as_written(types: Iterable[str], word: str) -> str:
    """A type in the letters of its writer, so that labels of one's own keep their capitals."""
    own = next((each for each in types if each.strip().lower() == word), word)
    return word if own.isupper() else own


def _preference(line: CardLine) -> int:
    level = line.param("PREF")
    if level.isdecimal() and len(level) <= 3:
        return int(level)
    return 1 if any(each.lower() == "pref" for each in line.params.get("TYPE", ())) else _NOT_PREFERRED


def _without_scheme(line: CardLine) -> str:
    value = clean(line.text)
    for scheme in ("mailto:", "tel:"):
        if value[: len(scheme)].lower() == scheme:
            return value[len(scheme) :]
    return value


def _day(line: CardLine) -> Day | None:
    """The day, without the year if the line says that the year stands for none."""
    day = day_of(line.text)
    omitted = line.param("X-APPLE-OMIT-YEAR")
    return replace(day, year=None) if day is not None and omitted and omitted == str(day.year) else day


def _caution(file: File, guess: Guess) -> Iterator[Problem]:
    if guess.taken and not wide_encoding(file.beginning):
        what = f"letters outside UTF-8 were read as {guess.taken}, which is a guess"
        yield Problem(file.name, Place(1), what, "if names look wrong, save it as UTF-8")


FORMAT = Format(CARD, sure, read, of_bytes=True)
