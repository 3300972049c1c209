"""Who wrote a message in a support desk: from the numbers that desks use to names, without inventing any.

Two people of one name are told apart by address or number; one address is one person. Somebody whose name the file
does not give is called by their part and number (`customer 5004`), which is all that the file says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from regard.conversation import Place
from regard.formats.json_tree import at, text
from regard.formats.names import clean_name
from regard.problems import Problem

_LONGEST_IDENTIFIER = 64
"""Characters (judgement); what is longer is damage."""

_OF_MANY = frozenset({
    "abuse", "info", "marketing", "postmaster", "sales", "security", "support", "webmaster",
    "contact", "hello", "help", "helpdesk", "no-reply", "noreply", "service", "team",
})  # fmt: skip
"""Names of mailboxes that several people share: of RFC 2142, and in the second line by judgement."""


@dataclass(frozen=True, slots=True)
class Person:
    """What one place in a file says of somebody.

    Attributes:
        identifier: their number.
        name: what they are called.
        mail: an address.
        of_the_desk: whether the address may be the desk's, from which all its agents write.
    """

    identifier: str
    name: str = ""
    mail: str = ""
    of_the_desk: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """Everybody that a file names.

    Attributes:
        names: by identifier; told apart where two would be the same.
        mails: addresses by name: those that are one person's own.
        numbered: whoever had to be called by a number so far.
    """

    names: dict[str, str]
    mails: dict[str, str] = field(default_factory=dict)
    numbered: set[str] = field(default_factory=set)

    def called(self, node: object, part: str) -> str | None:
        """The name of whoever has an identifier.

        Args:
            node: the identifier.
            part: what they are in the desk, as `customer`, if they have no name; empty if the identifier says so.
        """
        number = identifier(node)
        if number and number not in self.names:
            self.numbered.add(number)
        return self.names.get(number, f"{part} {number}".strip()) if number else None


def identifier(node: object) -> str:
    """An identifier as text; empty if it is none."""
    if isinstance(node, bool) or not isinstance(node, int | str):
        return ""
    found = text(str(node))
    return found if len(found) <= _LONGEST_IDENTIFIER else ""


def person(node: object, key: str = "id", name: str = "name", mail: str = "email") -> Person:
    """Somebody described by an object with these keys."""
    return Person(identifier(at(node, key)), text(at(node, name)), text(at(node, mail)))


def people_from(found: Iterable[Person]) -> People:
    """The names of all who are described; what is said first of somebody counts."""
    names: dict[str, str] = {}
    mails: dict[str, str] = {}
    own: dict[str, str] = {}
    for each in found:
        if each.identifier and _is_own(each):
            own.setdefault(each.identifier, each.mail)
        if each.identifier and (cleaned := clean_name(each.name)):
            names.setdefault(each.identifier, cleaned)
        if each.identifier and each.mail:
            mails.setdefault(each.identifier, each.mail)
    for number, mail in mails.items():
        if number not in names and (cleaned := clean_name(mail)):
            names[number] = cleaned
    told_apart = {(name, mails.get(number, number)) for number, name in names.items()}
    shared = {name for name, count in Counter(name for name, _ in told_apart).items() if count > 1}
    called = {
        number: f"{name} ({mails.get(number, number)})" if name in shared else name for number, name in names.items()
    }
    return People(called, _of_one_each(called, own))


def _is_own(person: Person) -> bool:
    """Whether an address is somebody's own, as far as one can see."""
    return "@" in person.mail and not person.of_the_desk and person.mail.partition("@")[0].lower() not in _OF_MANY


def _of_one_each(called: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """The address of each name; none that two names share."""
    found = {called[number]: mail for number, mail in own.items() if number in called}
    counts = Counter(mail.casefold() for mail in found.values())
    return {name: mail for name, mail in found.items() if counts[mail.casefold()] == 1}


def cautions_on(file: str, people: People, to_do: str) -> tuple[Problem, ...]:
    """What to say if somebody is known by a number only."""
    if not people.numbered:
        return ()
    who = "one person is" if len(people.numbered) == 1 else f"{len(people.numbered)} people are"
    return (Problem(file, Place(None, "its people"), f"{who} known by number only", to_do),)
