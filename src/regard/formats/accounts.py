"""What an export knows the people in its chats by, besides their names: accounts, mail addresses, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from regard.conversation import Handle
from regard.formats.chat_messages import Chat, Sender, names_of, read_chats
from regard.formats.file import Given
from regard.formats.format import Read
from regard.problems import Problem

Account = tuple[str, str]
"""Its kind, as `slack` or `mail`, and its identifier, address or number."""

AccountsOf = Callable[[Sender], Iterable[Account]]
"""Whatever a file knows a sender by."""

_NUMBER = re.compile(r"\+?\(?\d[\d\s().-]{5,24}")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
"""E.164 has fifteen digits at most; what has fewer than seven is a short code, which no person has."""

_ADDRESS = re.compile(r"[^\s@<>,;:\"]{1,64}@[^\s@<>,;:\"]{1,190}\.[^\s@<>,;:\".]{2,63}")


def read_chats_with_accounts(
    name: str, chats: Iterable[Chat], given: Given, accounts_of: AccountsOf, cautions: Sequence[Problem] = ()
) -> Read:
    """As `read_chats`, and each conversation says what its participants are known by.

    Raises:
        NothingInIt: nobody said anything in any of them.
    """
    handles: list[tuple[Handle, ...]] = []

    def noted() -> Iterator[Chat]:
        for chat in chats:
            if senders := [each.sender for each in chat.messages if each.text]:
                handles.append(_handles(senders, accounts_of))
            yield chat

    read = read_chats(name, noted(), given, cautions)
    talks = zip(read.conversations, handles, strict=True)
    return replace(read, conversations=tuple(replace(talk, handles=known) for talk, known in talks))


def _handles(senders: Sequence[Sender], accounts_of: AccountsOf) -> tuple[Handle, ...]:
    named = ((name, sender) for sender, name in names_of(senders).items() if name is not None)
    found = (Handle(name, kind, value) for name, sender in named for kind, value in accounts_of(sender) if value)
    return tuple(dict.fromkeys(found))


def account_in(app: str) -> AccountsOf:
    """Senders are known by the identifier of their account in an app."""
    return lambda sender: ((app, sender.uid),)


def address_or_number(written: str) -> Iterator[Account]:
    """A mail address or a telephone number, where nothing else is written; a name is neither."""
    written = written.strip()
    if _ADDRESS.fullmatch(written):
        yield "mail", written
    elif _NUMBER.fullmatch(written) and _FEWEST_DIGITS <= sum(map(str.isdigit, written)) <= _MOST_DIGITS:
        yield "phone", written


def shown_instead_of_a_name(sender: Sender) -> Iterator[Account]:
    """The address or number that an app shows of somebody who is not in the address book."""
    return address_or_number(sender.name)
