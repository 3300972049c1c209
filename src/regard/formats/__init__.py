"""What can I bring in? One file per kind of file; each recognised by its content, never by its ending."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath

from regard.conversation import Place
from regard.event import Event
from regard.formats import (
    abcd,
    assemblyai,
    aws_transcribe,
    contacts_csv,
    deepgram,
    discord,
    eml,
    emlx,
    event_json,
    freshdesk,
    google_chat,
    google_contacts,
    google_speech,
    google_voice,
    help_scout,
    hubspot,
    icalendar_file,
    imessage_db,
    imessage_text,
    intercom,
    linkedin_connections,
    linkedin_export,
    linkedin_invitations,
    linkedin_messages,
    macos_address_book,
    mail_folder,
    mbox,
    meet_text,
    meta_export,
    meta_messages,
    monica,
    otter_text,
    outlook_contacts,
    outlook_data,
    outlook_msg,
    plain_text,
    rev,
    sbv,
    segments,
    signal_export,
    signal_json,
    signal_text,
    slack,
    slack_day,
    sms_backup,
    subrip,
    talkbank_chat,
    teams_messages,
    teams_text,
    telegram,
    vcard,
    webvtt,
    whatsapp,
    whatsapp_export,
    whatsapp_exporter,
    whisperx,
    zendesk,
)
from regard.formats.day_held import with_day
from regard.formats.file import NOTHING_GIVEN, File, Given, from_bytes, open_file
from regard.formats.folder import Folder, is_folder, open_folder
from regard.formats.format import FolderFormat, Format, FormatCard, Read, Settled
from regard.formats.occurrences import occurrences as days_of
from regard.formats.other_kinds import refusal
from regard.problems import CannotRead, NotAFile, Problem

FORMATS: tuple[Format, ...] = (
    abcd.FORMAT,
    assemblyai.FORMAT,
    aws_transcribe.FORMAT,
    contacts_csv.FORMAT,
    deepgram.FORMAT,
    discord.FORMAT,
    eml.FORMAT,
    emlx.FORMAT,
    event_json.FORMAT,
    freshdesk.FORMAT,
    google_chat.FORMAT,
    google_contacts.FORMAT,
    google_speech.FORMAT,
    google_voice.FORMAT,
    help_scout.FORMAT,
    hubspot.FORMAT,
    icalendar_file.FORMAT,
    imessage_db.FORMAT,
    imessage_text.FORMAT,
    intercom.FORMAT,
    linkedin_connections.FORMAT,
    linkedin_invitations.FORMAT,
    linkedin_messages.FORMAT,
    macos_address_book.FORMAT,
    mbox.FORMAT,
    meet_text.FORMAT,
    meta_messages.FORMAT,
    monica.FORMAT,
    otter_text.FORMAT,
    outlook_contacts.FORMAT,
    outlook_data.FORMAT,
    outlook_msg.FORMAT,
    plain_text.FORMAT,
    rev.FORMAT,
    sbv.FORMAT,
    segments.FORMAT,
    signal_json.FORMAT,
    signal_text.FORMAT,
    slack_day.FORMAT,
    sms_backup.FORMAT,
    subrip.FORMAT,
    talkbank_chat.FORMAT,
    teams_messages.FORMAT,
    teams_text.FORMAT,
    telegram.FORMAT,
    vcard.FORMAT,
    webvtt.FORMAT,
    whatsapp.FORMAT,
    whatsapp_exporter.FORMAT,
    whisperx.FORMAT,
    zendesk.FORMAT,
)
"""Every format, in alphabetical order of their names."""

FOLDER_FORMATS: tuple[FolderFormat, ...] = (
    google_chat.FOLDER_FORMAT,
    linkedin_export.FORMAT,
    mail_folder.FORMAT,
    meta_export.FORMAT,
    signal_export.FORMAT,
    slack.FORMAT,
    whatsapp_export.FORMAT,
)
"""Every kind of export that is a folder or archive of files, likewise."""

EVERY_CARD: tuple[FormatCard, ...] = tuple(
    sorted((*(each.card for each in FORMATS), *(each.card for each in FOLDER_FORMATS)), key=lambda card: card.name)
)
"""The cards of both kinds, in alphabetical order of their names."""

LEAST_SURE = 0.3
"""A format that is less sure than this does not get the file (judgement)."""

__all__ = [
    "EVERY_CARD",
    "FOLDER_FORMATS",
    "FORMATS",
    "File",
    "Folder",
    "FolderFormat",
    "Format",
    "FormatCard",
    "Given",
    "Opened",
    "Read",
    "Settled",
    "from_bytes",
    "open_file",
    "open_folder",
    "read_feed",
    "read_file",
    "read_path",
    "recognise",
]


def recognise(file: File) -> Format:
    """The format that is surest of a file.

    Raises:
        UnknownFormat: none is.
        NotText: the file is not text.
        FileTooLarge: it is JSON of more than 32 MiB, of a kind that is not read piece by piece.
    """
    if file.is_large_json and (large := _of_large(file)) is not None:
        return large
    for formats in ([each for each in FORMATS if each.of_bytes], [each for each in FORMATS if not each.of_bytes]):
        how_sure = {each.card.name: each.sure(file) for each in formats}
        best = max(formats, key=lambda each: how_sure[each.card.name], default=None)
        if best is not None and how_sure[best.card.name] >= LEAST_SURE:
            return best
    raise refusal(file)


def _of_large(file: File) -> Format | None:
    """The format that reads JSON of any size and is surest of this one; None if none is."""
    how_sure = ((each.sure_of_large(file), each) for each in FORMATS if each.sure_of_large is not None)
    sure, format_ = max(how_sure, key=lambda pair: pair[0])
    return format_ if sure >= LEAST_SURE else None


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of one file, or of one export of many files.

    Attributes:
        name: of the file or folder, from the path that was given.
        format: the name on the card of the format that read it, or would have; empty if none recognised it.
        read: what came out; None if nothing could.
        refused: why nothing could; None if something did.
        file: the file, where it is one that something could be read from.
    """

    name: str
    format: str
    read: Read | None
    refused: CannotRead | None = None
    file: File | None = None

    def events_between(self, begin: date, stop: date) -> tuple[Event, ...]:
        """The events from one day up to, not including, another; repeated ones day by day."""
        if self.file is not None and self.format == icalendar_file.CARD.name:
            return days_of(self.file, begin, stop)
        events = self.read.events if self.read else ()
        return tuple(event for event in events if begin <= event.day < stop)


def read_path(path: str | Path, given: Given = NOTHING_GIVEN) -> Iterator[Opened]:
    """Read a file, or all that is in a folder or archive, one thing after another.

    Raises:
        CannotRead: the path itself cannot be opened.
    """
    if is_folder(path):
        folder = open_folder(path, given)
        if not folder.files and not folder.problems:
            raise NotAFile(folder.name, "there is no file in it.", "Name the files, or the folder that holds them.")
        yield from _of_folder(folder)
    else:
        yield _of_file(open_file(path, given))


def read_feed(url: str, given: Given = NOTHING_GIVEN) -> Opened:
    """Fetch a calendar that its owner named by address, and read it: the only use of a network.

    Raises:
        CannotRead: it cannot be fetched.
    """
    from regard.formats.feed import fetch  # HTTP is loaded only when it is asked for

    return _of_file(replace(fetch(url), given=given))


def read_file(path: str | Path, given: Given = NOTHING_GIVEN) -> Read:
    """Read one file, whatever its format.

    Raises:
        CannotRead: the file gives nothing; the text says why and what to do.
    """
    opened = _of_file(open_file(path, given))
    if opened.read is None:
        raise opened.refused or AssertionError(opened)
    return opened.read


def _of_file(file: File) -> Opened:
    name = ""
    if file.given.day_first_in:
        file = replace(file, given=file.given.of(file.name))
    try:
        if not file.beginning:
            from_bytes(file.name, b"")
        format_ = recognise(file)
        name = format_.card.name
        read = format_.read(file)
    except CannotRead as error:
        return Opened(file.name, name, None, error)
    except OSError as error:
        return Opened(file.name, name, None, _cannot_open(file.name, error))
    cautions = () if format_.of_bytes or file.is_large_json else _cautions(file)
    read = with_day(replace(read, cautions=(*read.cautions, *cautions)), file.name)
    return Opened(file.name, name, read, file=file)


def _of_folder(folder: Folder) -> Iterator[Opened]:
    """A folder as one export if a format knows it so; else its files and the folders in it, each for itself."""
    folder = _as_told(folder)
    how_sure = [(_how_sure(each, folder), each) for each in FOLDER_FORMATS]
    best, format_ = max(how_sure, key=lambda pair: pair[0], default=(0.0, None))
    if format_ is not None and best >= LEAST_SURE:
        try:
            read = format_.read(folder)
            read = replace(read, cautions=(*read.cautions, *folder.problems))
            yield Opened(folder.name, format_.card.name, read)
        except CannotRead as error:
            yield Opened(folder.name, format_.card.name, None, error)
        except OSError as error:
            yield Opened(folder.name, format_.card.name, None, _cannot_open(folder.name, error))
        return
    for problem in folder.problems:
        yield Opened(problem.file, "", None, CannotRead(problem.file, f"it {problem.what}.", problem.to_do))
    below: dict[str, list[File]] = {}
    for file in _by_themselves(folder.files):
        first, *rest = PurePosixPath(file.name).parts
        if rest:
            below.setdefault(first, []).append(replace(file, name="/".join(rest)))
        else:
            yield _of_file(replace(file, name=f"{folder.name}/{file.name}"))
    for name, files in below.items():
        yield from _of_folder(Folder(f"{folder.name}/{name}", tuple(files), (), folder.given))


def _by_themselves(files: Sequence[File]) -> Iterator[File]:
    """The files without those that SQLite keeps beside a database, which are read with it, or hold nothing."""
    names = {file.name for file in files}
    beside = ("-wal", "-shm")
    return (file for file in files if not (file.name.endswith(beside) and file.name[: -len(beside[0])] in names))


def _as_told(folder: Folder) -> Folder:
    """The folder with what was said of it alone; what was said of single files stays with them."""
    if not folder.given.day_first_in:
        return folder
    given = folder.given.of(folder.name)
    return replace(folder, given=given, files=tuple(replace(file, given=given) for file in folder.files))


def _how_sure(format_: FolderFormat, folder: Folder) -> float:
    """How sure a format is of a folder; not at all if it cannot open the files by which it would know."""
    try:
        return format_.sure(folder)
    except OSError:
        return 0.0


def _cannot_open(name: str, error: OSError) -> NotAFile:
    what = f"the system cannot open it ({error.strerror or error})."
    return NotAFile(name, what, "Check that it is still there, and its permissions.")


def _cautions(file: File) -> tuple[Problem, ...]:
    if not file.guessed_encoding:
        return ()
    what = f"the text is not in UTF-8; it was read as {file.guessed_encoding}, which is a guess from its letters"
    return (Problem(file.name, Place(1), what, "if names look wrong, save it as UTF-8"),)
