"""LinkedIn's whole export, as a folder or the archive it comes in: messages, connections, invitations, and whose it is.

Profile.csv says who you are: where a participant of that name writes in the messages, that is the owner. The other
tables (skills, searches, advertisements you were shown) hold nothing that others said, and are named as not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from regard.contact import Contact
from regard.conversation import Conversation, Place
from regard.formats.contact_values import nobody_in_it
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.formats.format import FolderFormat, FormatCard, Read, Settled
from regard.formats.linkedin_connections import FORMAT as CONNECTIONS
from regard.formats.linkedin_connections import owner_in
from regard.formats.linkedin_invitations import FORMAT as INVITATIONS
from regard.formats.linkedin_messages import FORMAT as MESSAGES
from regard.problems import CannotRead, MustBeTold, NotText, Problem

CARD = FormatCard(
    name="linkedin_export",
    title="LinkedIn's whole export",
    made_by=("LinkedIn",),
    how_to_get=(
        "On LinkedIn: Me, Settings & Privacy, Data privacy, Get a copy of your data, and download the archive when the "
        "mail comes. Bring the zip as it is, or its folder."
    ),
    endings=(".zip",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats", "contacts"),
)

_READ = {
    "messages.csv": MESSAGES,
    "connections.csv": CONNECTIONS,
    "invitations.csv": INVITATIONS,
}
_PROFILE = "profile.csv"
_SURE = 0.8
_FEWEST = 2
_MOST_NAMED = 12


def sure(folder: Folder) -> float:
    """Very sure of a folder with two of LinkedIn's four tables that can be told by their headers."""
    if not _is_alone(folder):
        return 0.0
    named = dict(_named(folder))
    known = [name for name, file in named.items() if name != _PROFILE and _is(name, file)]
    profile = _PROFILE in named and bool(_owner_in(named[_PROFILE]))
    return 0.95 if known and len(known) + profile >= _FEWEST else 0.0


def _is_alone(folder: Folder) -> bool:
    """Whether there is one export, and nothing beside it that would be passed over, as among what was downloaded."""
    paths = [PurePosixPath(file.name) for file in folder.files]
    roots = {path.parent for path in paths if path.name.casefold() in _READ}
    return len(roots) == 1 and all(path.is_relative_to(*roots) for path in paths)


def read(folder: Folder) -> Read:
    """Read the tables that hold messages or people.

    Raises:
        NothingInIt: there is nothing in them.
    """
    named = dict(_named(folder))
    found, cautions = [], []
    for name, format_ in _READ.items():
        if name in named and _is(name, named[name]):
            try:
                found.append(format_.read(named[name]))
            except MustBeTold:
                raise
            except CannotRead as error:
                cautions.append(Problem(named[name].name, Place(None, "the file"), error.what.rstrip(".")))
    if not found:
        raise nobody_in_it(folder.name, cautions)
    owner = _owner_in(named[_PROFILE]) if _PROFILE in named else ""
    return _together(found, owner, (*cautions, *_others(folder)))


def _named(folder: Folder) -> Iterator[tuple[str, File]]:
    """The tables by their names in small letters, each file named with its folder."""
    for file in folder.files:
        name = PurePosixPath(file.name).name.casefold()
        if name in _READ or name == _PROFILE:
            yield name, replace(file, name=f"{folder.name}/{file.name}")


def _is(name: str, file: File) -> bool:
    try:
        return _READ[name].sure(file) >= _SURE
    except CannotRead:
        return False


def _owner_in(file: File) -> str:
    try:
        return owner_in(file)
    except NotText:
        return ""


def _others(folder: Folder) -> tuple[Problem, ...]:
    """One caution that names what is not read."""
    names = [file.name for file in folder.files if PurePosixPath(file.name).name.casefold() not in {*_READ, _PROFILE}]
    if not names:
        return ()
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    what = f"these files are not read: {', '.join(names[:_MOST_NAMED])}{more}"
    return (Problem(folder.name, Place(None, "the folder"), what),)


def _together(found: list[Read], owner: str, cautions: tuple[Problem, ...]) -> Read:
    talks = tuple(_owned(talk, owner) for each in found for talk in each.conversations)
    contacts: tuple[Contact, ...] = tuple(contact for each in found for contact in each.contacts)
    settled = {item.what: item for each in found for item in each.settled}
    if owner and any(talk.owner for talk in talks):
        settled["owner"] = Settled("owner", owner, "Profile.csv is theirs")
    return Read(
        talks,
        sum(each.items for each in found),
        sum(each.kept for each in found),
        tuple(problem for each in found for problem in each.skipped),
        (*(problem for each in found for problem in each.cautions), *cautions),
        contacts=contacts,
        settled=tuple(settled.values()),
    )


def _owned(talk: Conversation, owner: str) -> Conversation:
    """The conversation with the participant of that name as its owner, if there is one."""
    found = next((name for name in talk.participants if owner and name.casefold() == owner.casefold()), talk.owner)
    return replace(talk, owner=found)


FORMAT = FolderFormat(CARD, sure, read)
