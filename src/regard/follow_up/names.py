"""What people are called: as they asked to be, or by their first name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from regard.people import Fact, Known, Noticing, Person, Verdict, is_generic_name

_TITLES = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|herr|frau)\b\.?\s*", re.IGNORECASE)

_ONLY_SENDS = re.compile(
    r"(?:[\w.+-]*(?:no|do-?not)[-_.]?reply|mailer-daemon|postmaster|notifications?|newsletters?|bounces?)\b[^@]*@",
    re.IGNORECASE,
)


_NO_NAME = re.compile(r"[@\d]")
"""What stands in an address or a number, and in no name."""


def called_in(known: Known) -> Mapping[int, str]:
    """How each person is addressed, by number; empty where only an address or a number is known."""
    called = {number: first_name(person) for number, person in known.people.items()}
    for said in known.remembered:
        if said.kind is Noticing.TOLD and said.what == Fact.CALLED and said.about and said.by in called:
            dismissed = any(each.verdict is Verdict.DISMISSED for each in known.decisions.get(said.key, ()))
            own = known.people[said.by].called  # what the owner wrote counts more than what was heard
            called[said.by] = called[said.by] if dismissed or own else said.about
    return called


def shown_in(known: Known, called: Mapping[int, str]) -> Mapping[int, str]:
    """How each person is named to the owner: as they are called, if nobody else is; else by the whole name."""
    bearers = Counter(called.values())
    return {
        number: called[number] if called[number] and bearers[called[number]] == 1 else person.name
        for number, person in known.people.items()
    }


def is_somebody(person: Person) -> bool:
    """Whether a person can be written to: not `Speaker 1`, and not an address that only ever sends."""
    addresses = [alias.value for alias in person.aliases if alias.kind == "mail"] or [person.name]
    if all(_ONLY_SENDS.match(address) for address in addresses):
        return False
    return not (is_generic_name(person.name) and any(sign.isalpha() for sign in person.name))


def first_name(person: Person) -> str:
    """The first name, without titles; `Weber, Maria` is Maria, `Dr Weber` stays; empty for an address or a number."""
    if person.called:
        return person.called
    given = next((contact.given for contact in person.contacts if contact.given), "")
    name = given or person.name
    if _NO_NAME.search(name):
        return ""
    family, comma, after = name.partition(",")
    whole = (after if comma else family).strip()
    words = _TITLES.sub("", whole).split()
    if len(words) == 1 and _TITLES.match(whole):
        return whole
    return words[0] if words else ""
