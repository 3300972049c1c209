"""Everything that can go wrong.

A mistake in a user's file is a value, `Problem`: it is counted and shown, and reading goes on.
A request that cannot be answered is an exception, one class each, whose text says what to do:

    RegardError
    ├── CannotRead              the file as a whole gives no conversation
    │   ├── NotAFile            missing, a folder, a device, or not permitted
    │   ├── EmptyFile
    │   ├── FileTooLarge
    │   ├── MustBeTold          it can be read in two ways, and nothing in it says which
    │   ├── NotText             bytes that are not text in any encoding
    │   ├── UnknownFormat       text, but no format recognises it
    │   └── NothingInIt         a known format with no words in it
    ├── ListenerCannotRun       what the listener asked for needs is not installed
    ├── NoSuchListener          no listener has the name given
    ├── MemoryCannotOpen        it is locked, damaged, newer than this program, or the disk is full
    │   ├── WrongKey            the key or passphrase does not open it
    │   └── NoKey               there is no keyring here, and no passphrase was given
    ├── NotInMemory             nothing of that number or name is kept
    │   └── SeveralPeople       the name fits more than one person
    └── WhichIsYou              the owner must be named
        ├── NoSpeakers          the file does not say who spoke
        └── NobodyOfThatName    the name given is not in the file
            └── SeveralOfThatName   it fits more than one
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from regard.conversation import Place


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a user's file that was left out, or taken with care.

    Attributes:
        file: the file's name.
        place: where in the file.
        what: what is wrong, in one clause, without a full stop.
        to_do: what the user can do about it; empty if nothing need be done.
    """

    file: str
    place: Place
    what: str
    to_do: str = ""

    def __str__(self) -> str:
        advice = f" ({self.to_do})" if self.to_do else ""
        place = str(self.place)
        where = place if place.startswith(self.file) else ", ".join(filter(None, (self.file, place)))
        return f"{where}: {self.what}{advice}"


class RegardError(Exception):
    """Something Regard cannot do; `str()` of it is one sentence or two that say what to do."""


class CannotRead(RegardError):
    """A file that gives no conversation."""

    def __init__(self, file: str, what: str, to_do: str) -> None:
        super().__init__(f"{file}: {what} {to_do}")
        self.file = file
        self.what = what
        self.to_do = to_do


class NotAFile(CannotRead):
    """The path is missing, a folder, a device, or not permitted."""


class EmptyFile(CannotRead):
    """The file has no bytes, or only white space."""


class FileTooLarge(CannotRead):
    """The file is over the size that a transcript can have."""


class MustBeTold(CannotRead):
    """The file can be read in two ways, and nothing in it says which; nothing is guessed.

    Attributes:
        question: what must be known, e.g. `Is 4/6/19 the 4th of June, or April the 6th?`
        option: the option that tells it, e.g. `--dates`.
        choices: what may be answered.
    """

    def __init__(self, file: str, question: str, option: str, choices: tuple[str, ...]) -> None:
        super().__init__(file, question, f"Say it with {option} {' or '.join(choices)}.")
        self.question = question
        self.option = option
        self.choices = choices


class NotText(CannotRead):
    """The file holds bytes that are not text."""


class UnknownFormat(CannotRead):
    """The file is text, but no format recognises it."""


class NothingInIt(CannotRead):
    """The format is known, but nothing that was said is in the file."""


def all_is_well(refused: Collection[CannotRead | None]) -> bool:
    """Whether something was read of all that one path holds, and nothing failed that should have been.

    A file of a kind that is never read, as a photo among chats, and one in which nothing is said, are no failures.

    Args:
        refused: why each file in it could not be read; None for each that was.
    """
    passed_by = EmptyFile | NothingInIt | NotText | UnknownFormat
    return None in refused and all(each is None or isinstance(each, passed_by) for each in refused)


class ListenerCannotRun(RegardError):
    """What the listener asked for needs is not here."""

    def __init__(self, why: str) -> None:
        super().__init__(f"the neural listener {why} or take the rules with --listener rules.")


class NoSuchListener(RegardError):
    """No listener has the name given.

    Attributes:
        names: those there are.
    """

    def __init__(self, name: str, names: tuple[str, ...]) -> None:
        super().__init__(f"no listener is called {name!r}; there are {' and '.join(names)}.")
        self.names = names


class MemoryCannotOpen(RegardError):
    """The memory cannot be used; the text says why and what to do."""


class WrongKey(MemoryCannotOpen):
    """The key or passphrase does not open it."""


class NoKey(MemoryCannotOpen):
    """There is nothing to open it with: no keyring here, and no passphrase given."""


class NotInMemory(RegardError):
    """Nothing of that number or name is kept."""


class SeveralPeople(NotInMemory):
    """A name fits more than one person.

    Attributes:
        names: of those whom it fits, each with what tells them apart.
    """

    def __init__(self, name: str, names: tuple[str, ...]) -> None:
        super().__init__(f"{name!r} fits several people: {'; '.join(names)}. Say more of the name, or the number.")
        self.names = names


class WhichIsYou(RegardError):
    """The owner must be named before a reading can be about them.

    Attributes:
        names: the participants to choose from, in the order in which they first speak.
    """

    def __init__(self, file: str, names: tuple[str, ...], what: str = "") -> None:
        listed = ", ".join(names)
        what = what or "which of these is you?"
        super().__init__(f"{file}: {what} Say it with --me NAME. Names in it: {listed}.")
        self.file = file
        self.names = names


class NobodyOfThatName(WhichIsYou):
    """The name given is not that of a participant, or fits several."""


class SeveralOfThatName(NobodyOfThatName):
    """The name given fits several participants."""


class NoSpeakers(WhichIsYou):
    """The file does not say who spoke."""

    def __init__(self, file: str) -> None:
        RegardError.__init__(
            self,
            f"{file}: the file does not say who spoke, so your words cannot be told from theirs. "
            "Export it again with speaker names, or write `Name: ` before each line.",
        )
        self.file = file
        self.names = ()
