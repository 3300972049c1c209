"""Who may be one person under several names and accounts; nobody is ever merged without being asked about.

A suggestion rests on what two people have in common, each in a sentence: an address or number; a name that is the same
whatever its order and marks, in two sources or with the same organisation; a nickname of an address book; an address
that spells the name. A first name alone, an initial or a near spelling says nothing unless the organisation fits, too,
and nobody else fits as well. What speaks against it, speaks: two accounts in one app, two birthdays, other names
beside a shared address. Where many are one, as somebody in sixty recordings, each is suggested once. People are
compared only where a name, an address or a number brings them together, so the time grows with their number, not with
its square.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations

from regard.people.handles import same_handle
from regard.people.name_parts import Parts, is_generic_name, parts_of
from regard.people.person import Person

__all__ = ["Evidence", "Suggestion", "same_handle", "suggestions"]

MOST_TOGETHER = 40
"""People brought together by one thing; where more are, those of one whole name are compared with the fullest alone,
and others not at all: it tells nobody apart."""

NEAR_SPELLING = 1
"""Letters by which a given name may differ, with the same family name and organisation (judgement)."""

_NOT_A_PERSONS = frozenset(
    "admin billing careers contact events feedback hello help hr info jobs kontakt mail mailbox marketing news "  # noqa: SIM905  # a list of words reads best as lines
    "newsletter no-reply noreply notifications office orders post press sales service support team webmaster".split()
)
"""Mailboxes that several people share."""

_ANYBODYS = frozenset(
    "gmail googlemail outlook hotmail live yahoo icloud me mac aol gmx web proton protonmail fastmail mail".split()  # noqa: SIM905  # likewise
)
"""Where anybody may have an address, so that it says nothing of an organisation."""

_HANDLES = ("mail", "phone")


class Evidence(IntEnum):
    """What suggests that two are one, from the weakest."""

    SPELLING = 1
    """Nearly the same name, an initial, a short form or a first name; with the same organisation."""
    SERIES = 2
    """The same first name in files of one series, as `weekly 2026-03-02.vtt` and `weekly 2026-03-09.vtt`."""
    TWO_SOURCES = 3
    NICKNAME = 4
    SPELLS_THE_NAME = 5
    ORGANISATION = 6
    """The same name and the same organisation."""
    SAME_HANDLE = 7


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two who may be one person.

    Attributes:
        kept: the one with the fuller name.
        gone: the other.
        evidence: the strongest.
        reasons: each a sentence, the strongest first.
    """

    kept: int
    gone: int
    evidence: Evidence
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Face:
    """A person as far as others can be told from them."""

    person: Person
    shown: str
    names: frozenset[Parts]
    nicknames: frozenset[Parts]
    handles: frozenset[tuple[str, str]]
    accounts: frozenset[tuple[str, str]]
    organisations: frozenset[str]
    sources: frozenset[str]
    series: frozenset[str]

    @property
    def mails(self) -> list[str]:
        return sorted(value for kind, value in self.handles if kind == "mail")


def suggestions(people: Sequence[Person], parted: Collection[tuple[int, int]] = ()) -> tuple[Suggestion, ...]:
    """Pairs of people who may be one, the best evidence first; what follows from better ones is not said again.

    Args:
        people: everybody.
        parted: pairs that the owner said are two, the smaller number first.
    """
    faces = [_face(person) for person in people]
    found: list[tuple[_Face, _Face, list[tuple[Evidence, str]]]] = []
    for one, other in _pairs(faces):
        ids = sorted((one.person.id, other.person.id))
        if (ids[0], ids[1]) not in parted and not _speaks_against(one, other) and (why := _evidence(one, other)):
            found.append((one, other, why))
    ranked = sorted(map(_suggestion, _unambiguous(found)), key=_rank)
    return tuple(_each_once(ranked))


def _each_once(ranked: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Without those that follow from better ones: if A is B and A is C, then B is C."""
    of: dict[int, int] = {}

    def root(person: int) -> int:
        while (above := of.get(person, person)) != person:
            of[person] = of.get(above, above)
            person = above
        return person

    for suggestion in ranked:
        one, other = root(suggestion.kept), root(suggestion.gone)
        if one != other:
            of[other] = one
            yield suggestion


def _face(person: Person) -> _Face:
    contacts = person.contacts
    names = [person.name, *(alias.value for alias in person.aliases if alias.kind == "name")]
    names += [contact.name for contact in contacts]
    handles = {(alias.kind, same_handle(alias.kind, alias.value)) for alias in person.aliases if alias.kind != "name"}
    handles |= {("mail", same_handle("mail", mail.value)) for contact in contacts for mail in contact.mail}
    handles |= {("phone", same_handle("phone", phone.value)) for contact in contacts for phone in contact.phones}
    if "@" in person.name:
        handles.add(("mail", same_handle("mail", person.name)))
    return _Face(
        person=person,
        shown=person.name,
        names=frozenset(parts for name in names for parts in parts_of(name)),
        nicknames=frozenset(
            parts for contact in contacts for nickname in contact.nicknames for parts in parts_of(nickname)
        ),
        handles=frozenset(each for each in handles if each[0] in _HANDLES and not _is_shared(each)),
        accounts=frozenset(each for each in handles if each[0] not in _HANDLES),
        organisations=_organisations(person, handles),
        sources=frozenset({alias.because for alias in person.aliases} | ({"your address book"} if contacts else set())),
        series=frozenset(series for alias in person.aliases if (series := _series(alias.because))),
    )


_NO_SERIES = frozenset(
    "audio call chat chats closed caption captions conversation export file gmt mail message messages meeting note "  # noqa: SIM905  # likewise
    "notes otter recording result session talk teams transcript transcription untitled video voice whatsapp with "
    "zoom".split()
)
"""Words in the names of files that any file has."""


def _series(file: str) -> str:
    """What the names of the files of a series share, without days and numbers; empty if nothing says a series."""
    stem, dot, _ = file.rpartition(".")
    words = re.findall(r"[^\W\d_]{3,}", stem.casefold()) if dot else []
    named = [word for word in words if word not in _NO_SERIES]
    return " ".join(words) if named and re.search(r"\d", stem) else ""


def _is_shared(handle: tuple[str, str]) -> bool:
    return handle[0] == "mail" and handle[1].partition("@")[0] in _NOT_A_PERSONS


def _organisations(person: Person, handles: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Where they work, as an address book says and as the domain of a mail address does."""
    written = {_plain(contact.organisation) for contact in person.contacts}
    domains = {_house(value) for kind, value in handles if kind == "mail"}
    return frozenset((written | domains) - {""})


_FORMS = frozenset("ag bv co company corp gmbh inc kg limited llc ltd oy plc pty sa sarl spa the".split())  # noqa: SIM905  # likewise


def _plain(organisation: str) -> str:
    """An organisation without its legal form: `The Example Co. Ltd` is `example`."""
    words = ("".join(sign for sign in word if sign.isalnum()) for word in organisation.casefold().split())
    return "".join(word for word in words if word not in _FORMS)


def _house(mail: str) -> str:
    """The organisation that an address belongs to, as its domain names it; empty where anybody may have one."""
    labels = mail.rpartition("@")[2].split(".")
    named = labels[-3] if len(labels) > 2 and labels[-2] in {"co", "com", "ac", "org"} else labels[-2:][0]
    return "" if named in _ANYBODYS else "".join(sign for sign in named if sign.isalnum())


def _pairs(faces: Sequence[_Face]) -> Iterator[tuple[_Face, _Face]]:
    """Those whom a name, an address or a number brings together, each pair once."""
    together: dict[object, list[_Face]] = defaultdict(list)
    for face in faces:
        for key in set(_keys(face)):
            together[key].append(face)
    seen: set[tuple[int, int]] = set()
    for key, group in together.items():
        for one, other in _within(key, group):
            if (pair := (one.person.id, other.person.id)) not in seen:
                seen.add(pair)
                yield one, other


def _within(key: object, group: Sequence[_Face]) -> Iterable[tuple[_Face, _Face]]:
    """All pairs of a small group; of a large one that has a name in common, everybody beside the fullest."""
    if len(group) <= MOST_TOGETHER:
        return combinations(group, 2)
    if not isinstance(key, tuple) or key[0] not in ("name", "series"):
        return ()
    fullest = max(group, key=_fullness)
    return ((fullest, other) for other in group if other is not fullest)


def _keys(face: _Face) -> Iterator[object]:
    """What may bring somebody together with another: handles, whole names, and parts of names within a house."""
    yield from face.handles
    yield from face.accounts
    for parts in face.names | face.nicknames | {parts for mail in face.mails for parts in _spelt(mail)}:
        yield "name", tuple(sorted(parts))
        for part in parts:
            yield from (("part", part, house) for house in face.organisations)
        if len(parts) == 1:
            yield from (("series", parts, series) for series in face.series)
    for parts in face.names:
        yield from (("name", tuple(sorted((*nickname, parts[-1])))) for nickname in face.nicknames)


def _spelt(mail: str) -> frozenset[Parts]:
    """The name that the first half of an address spells, if it has two parts or more: `ana.diaz@…`."""
    local = mail.partition("@")[0].partition("+")[0]
    return frozenset(parts for parts in parts_of(local) if len(parts) > 1 and min(map(len, parts)) > 1)


def _speaks_against(one: _Face, other: _Face) -> bool:
    """Two accounts in one app, two birthdays, both named in one source, or names that have nothing in common."""
    apps = {app for app, _ in one.accounts} & {app for app, _ in other.accounts}
    if apps and not one.accounts & other.accounts:
        return True
    birthdays = [
        {(day.month, day.day) for contact in face.person.contacts if (day := contact.birthday)} for face in (one, other)
    ]
    if all(birthdays) and not birthdays[0] & birthdays[1]:
        return True
    named = bool(one.names and other.names)
    return named and not any(_may_be(a, b) for a in _called(one) for b in _called(other))


def _called(face: _Face) -> frozenset[Parts]:
    return face.names | face.nicknames


def _may_be(one: Parts, other: Parts) -> bool:
    """Whether two names may be one person's: one has all parts of the other, whole, short or as initials."""
    fewer, more = sorted((one, other), key=len)
    return all(any(_part_may_be(part, whole) for whole in more) for part in fewer)


def _part_may_be(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    if len(short) == 1:
        return long.startswith(short)
    return _is_short_form(short, long) or _is_nearly(one, other)


def _is_short_form(short: str, long: str) -> bool:
    """`Chris` of `Christopher`; not `Martin` of `Martina`, who is somebody else."""
    return len(short) >= 3 and long.startswith(short) and len(long) - len(short) >= 3


def _is_nearly(one: str, other: str) -> bool:
    """One letter off, in the midst of a long name; a letter more or less at the end makes another name."""
    from rapidfuzz.distance import Levenshtein

    if min(len(one), len(other)) < 5 or one[-1] != other[-1] or one[0] != other[0]:
        return False
    return Levenshtein.distance(one, other, score_cutoff=NEAR_SPELLING) <= NEAR_SPELLING


def _evidence(one: _Face, other: _Face) -> list[tuple[Evidence, str]]:
    """All that suggests that two are one, the strongest first."""
    found = [*_shared_handles(one, other), *_same_name(one, other), *_same_series(one, other)]
    found += _nickname(one, other) + _nickname(other, one) + _spells(one, other) + _spells(other, one)
    if not found:
        found = _spelling(one, other)
    return sorted(set(found), key=lambda each: (-each[0], each[1]))


def _shared_handles(one: _Face, other: _Face) -> Iterator[tuple[Evidence, str]]:
    for _, value in sorted(one.handles & other.handles):
        yield Evidence.SAME_HANDLE, f"Both have {value}."
    for app, _ in sorted(one.accounts & other.accounts):
        yield Evidence.SAME_HANDLE, f"Both have the same account in {app}."


def _same_name(one: _Face, other: _Face) -> list[tuple[Evidence, str]]:
    whole = {tuple(sorted(parts)) for parts in one.names if _is_whole(parts)}
    if not whole & {tuple(sorted(parts)) for parts in other.names}:
        return []
    if house := _same_house(one, other):
        return [(Evidence.ORGANISATION, f"{_both_names(one, other)}, and both belong to {house}.")]
    houses_differ = _written(one) and _written(other)
    if houses_differ or _are_told_apart(one, other) or not (one.sources and other.sources):
        return []
    return [(Evidence.TWO_SOURCES, f"{_both_names(one, other)}, {_in_sources(one, other)}.")]


def _are_told_apart(one: _Face, other: _Face) -> bool:
    """Whether one file has both, and knows each by something else."""
    known_by = [face.handles | face.accounts for face in (one, other)]
    return bool(one.sources & other.sources) and all(known_by)


def _in_sources(one: _Face, other: _Face) -> str:
    here, there = min(one.sources), min(other.sources)
    return f"in {here} and in {there}" if here != there else f"in two files called {here}"


def _same_series(one: _Face, other: _Face) -> list[tuple[Evidence, str]]:
    """The same bare name in files of one series; a file has a name once, so two files are meant."""
    bare = {parts for parts in one.names & other.names if len(parts) == 1}
    if not bare or not one.series & other.series or _are_told_apart(one, other):
        return []
    return [(Evidence.SERIES, f"{_both_names(one, other)}, {_in_sources(one, other)}.")]


def _is_whole(parts: Parts) -> bool:
    """Whether a name has a given and a family name, neither an initial; written without spaces, three signs."""
    return len([part for part in parts if len(part) > 1]) > 1 or (len(parts[0]) > 2 and parts[0][0] >= "\u3400")


def _both_names(one: _Face, other: _Face) -> str:
    if one.shown == other.shown:
        return f"Both are called {one.shown}"
    return f"{one.shown} and {other.shown} are the same name, written in two ways"


def _written(face: _Face) -> bool:
    """Whether an address book says where they work."""
    return any(contact.organisation for contact in face.person.contacts)


def _same_house(one: _Face, other: _Face) -> str:
    """An organisation of both, as an address book writes it; empty if there is none."""
    both = one.organisations & other.organisations
    contacts = [*one.person.contacts, *other.person.contacts]
    written = [contact.organisation for contact in contacts if _plain(contact.organisation) in both]
    return next(iter([*written, *sorted(both)]), "")


def _nickname(one: _Face, other: _Face) -> list[tuple[Evidence, str]]:
    """A nickname, with the family name or within the same organisation."""
    families = {parts[-1] for parts in one.names if len(parts) > 1}
    with_family = {tuple(sorted((*nickname, family))) for nickname in one.nicknames for family in families}
    if any(tuple(sorted(parts)) in with_family for parts in other.names):
        return [(Evidence.NICKNAME, f"Your address book has {_nicknames(one)} for {one.shown}.")]
    if one.nicknames & other.names and (house := _same_house(one, other)):
        return [(Evidence.NICKNAME, f"Your address book has {_nicknames(one)} for {one.shown}; both are of {house}.")]
    return []


def _nicknames(face: _Face) -> str:
    names = (nickname for contact in face.person.contacts for nickname in contact.nicknames)
    return " and ".join(f"“{name}”" for name in dict.fromkeys(names))


def _spells(one: _Face, other: _Face) -> list[tuple[Evidence, str]]:
    """An address of somebody who has no other name spells the name of the other."""
    if one.names:
        return []
    whole = {tuple(sorted(parts)) for parts in other.names if _is_whole(parts)}
    return [
        (Evidence.SPELLS_THE_NAME, f"{mail} spells the name {other.shown}.")
        for mail in one.mails
        if any(tuple(sorted(parts)) in whole for parts in _spelt(mail))
    ]


def _spelling(one: _Face, other: _Face) -> list[tuple[Evidence, str]]:
    """A first name, an initial, a short form or a near spelling, within the same organisation."""
    house = _same_house(one, other)
    if not house or not any(_may_be(a, b) for a in one.names for b in other.names):
        return []
    return [(Evidence.SPELLING, f"{one.shown} may be short for {other.shown}, and both belong to {house}.")]


_Found = tuple[_Face, _Face, list[tuple[Evidence, str]]]


def _unambiguous(found: Sequence[_Found]) -> list[_Found]:
    """Without those whose weak evidence fits several people: it tells nobody apart.

    So it is with a part of a name that fits two; and with a name in two sources, if those of that name are told apart
    by their accounts.
    """
    pairs = [(one, other) for one, other, why in found if why[0][0] is Evidence.SPELLING]
    weak = Counter(face.person.id for pair in pairs for face in pair)
    torn = _torn(found)
    return [
        (one, other, why)
        for one, other, why in found
        if not (why[0][0] is Evidence.SPELLING and max(weak[one.person.id], weak[other.person.id]) > 1)
        and not (why[0][0] in _BY_NAME and {one.person.id, other.person.id} & torn)
    ]


_BY_NAME = (Evidence.TWO_SOURCES, Evidence.SERIES)


def _torn(found: Sequence[_Found]) -> set[int]:
    """Those whom a name alone ties to two people who are certainly not one."""
    tied: dict[int, list[_Face]] = defaultdict(list)
    for one, other, why in found:
        if why[0][0] in _BY_NAME:
            tied[one.person.id].append(other)
            tied[other.person.id].append(one)
    return {person for person, faces in tied.items() if _some_differ([face for face in faces if face.accounts])}


def _some_differ(faces: Sequence[_Face]) -> bool:
    return any(_speaks_against(one, other) for one, other in combinations(faces[:MOST_TOGETHER], 2))


def _suggestion(found: _Found) -> Suggestion:
    one, other, why = found
    kept, gone = sorted((one, other), key=_fullness, reverse=True)
    return Suggestion(kept.person.id, gone.person.id, why[0][0], tuple(reason for _, reason in why))


def _fullness(face: _Face) -> tuple[bool, bool, int, int]:
    """The owner, then a name before an address, more parts before fewer, the older before the newer."""
    longest = max((len("".join(parts)) for parts in parts_of(face.shown)), default=0)
    return face.person.is_you, not is_generic_name(face.shown) and "@" not in face.shown, longest, -face.person.id


def _rank(suggestion: Suggestion) -> tuple[int, int, int, int]:
    return -suggestion.evidence, -len(suggestion.reasons), suggestion.kept, suggestion.gone
