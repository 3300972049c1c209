"""A folder of mail, read into one set of threads: Maildir, many .eml, .emlx or .msg files, several mbox files.

Folders of drafts, spam and thrown-away mail are counted and left out, by their names in several languages; in Maildir
also by the flags `D` and `T`. A mail that lies in two files counts once.
"""

from __future__ import annotations

import hashlib
import io
import re
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath

from regard.conversation import Place
from regard.formats.eml import CUT
from regard.formats.eml import FORMAT as EML
from regard.formats.eml import whole_mail as whole_eml
from regard.formats.emlx import FORMAT as EMLX
from regard.formats.emlx import whole_mail as whole_emlx
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.formats.format import FolderFormat, FormatCard, Read
from regard.formats.mail_mime import LARGE
from regard.formats.mail_threads import DRAFT, TRASH, Mailbox, kind_of
from regard.formats.mbox import FORMAT as MBOX
from regard.formats.mbox import add_all as add_mbox
from regard.formats.outlook_msg import FORMAT as OUTLOOK
from regard.formats.outlook_msg import add as add_outlook
from regard.problems import CannotRead, Problem

CARD = FormatCard(
    name="mail_folder",
    title="A folder of mail",
    made_by=("Apple Mail", "Dovecot", "Google Takeout", "Outlook", "Thunderbird"),
    how_to_get=(
        "Gmail: at takeout.google.com deselect all, choose Mail, and bring the zip as it comes. Thunderbird: the "
        "folder Mail or ImapMail in its profile folder. Maildir: the folder that holds cur, new and tmp."
    ),
    endings=(".zip",),
    has_speakers="always",
    has_times="day and time",
    holds=("mail",),
)

_LOOKED_AT = 40
"""Files whose beginnings are looked at to recognise a folder; spread over all of it (judgement)."""

_NEARLY_ALL = 0.8
"""Share of a folder's files that are mail, for all of it to be mail (judgement)."""

_INDEXES = re.compile(
    r"\.(?:msf|plist|dat|db|sqlite(?:-wal|-shm)?|emlxpart|lock|index|log|rc)$|^(?:maildirfolder|subscriptions|dovecot"
    r"|courierimap|maildirsize|table_of_contents|archive_browser\.html|user settings)",
    re.IGNORECASE,
)
"""What mail programs lay beside the mails: indexes, settings, and attachments that Apple Mail has taken out."""

_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)$")
_MAILDIR = frozenset({"cur", "new"})
_READERS = (EMLX, MBOX, OUTLOOK, EML)


def sure(folder: Folder) -> float:
    """Sure of a folder whose files are nearly all mail."""
    files = [file for file in folder.files if not _is_index(file)]
    if not files:
        return 0.0
    step = max(1, len(files) // _LOOKED_AT)
    looked_at = files[::step]
    found = sum(_reader_of(file) is not None for file in looked_at)
    return 0.9 if found and found >= _NEARLY_ALL * len(looked_at) else 0.0


def _is_index(file: File) -> bool:
    path = PurePosixPath(file.name)
    return _INDEXES.search(path.name) is not None or "Attachments" in path.parts or "tmp" in path.parts[-2:-1]


def _reader_of(file: File) -> str | None:
    """The name of the format that a file is in, of those of mail; None if it is in none."""
    try:
        return next((each.card.name for each in _READERS if each.sure(file) > 0), None)
    except (CannotRead, OSError, ValueError):
        return None


def read(folder: Folder) -> Read:
    """Read all mails in it into threads."""
    mailbox = Mailbox(folder.name, CARD.name, folder.given.zone)
    digest = hashlib.sha256()
    for file in folder.files:
        if _is_index(file):
            continue
        try:
            here = _by_itself(file)
            _add(mailbox, here)
            digest.update(f"{file.name}\0{here.fingerprint}\0".encode("utf-8", "surrogateescape"))
        except (CannotRead, OSError, ValueError, EOFError) as error:
            mailbox.leave_out(file.name, Place(None, file.name), _why_not_opened(error))
    return mailbox.read(digest.hexdigest())


def _why_not_opened(error: Exception) -> str:
    if isinstance(error, CannotRead):
        return f"it cannot be read: {error.what.removesuffix('.')}"
    return f"the file cannot be opened ({error})"


def _by_itself(file: File) -> File:
    """The same file, forgotten when it has been read; a small one is opened once, as archives open slowly."""
    if file.size > LARGE:
        return replace(file)
    with file.open() as stream:
        data = stream.read(LARGE + 1)
    return replace(file, open=partial(io.BytesIO, data))


def _add(mailbox: Mailbox, file: File) -> None:
    reader = _reader_of(file)
    why_not = _why_not(file.name)
    if reader is None:
        mailbox.cautions.append(Problem(file.name, Place(None, file.name), "not a mail, and not read"))
    elif reader == MBOX.card.name:
        add_mbox(mailbox, file, why_not=why_not, within=file.name)
    elif reader == OUTLOOK.card.name:
        add_outlook(mailbox, file, Place(None, file.name), why_not)
    else:
        _add_one(mailbox, file, why_not, is_emlx=reader == EMLX.card.name)


def _add_one(mailbox: Mailbox, file: File, why_not: str, *, is_emlx: bool) -> None:
    place = Place(None, file.name)
    by_flags = ""
    if is_emlx:
        data, by_flags, cut = whole_emlx(file)
    else:
        data, cut = whole_eml(file)
    if cut:
        mailbox.cautions.append(Problem(file.name, place, CUT))
    mailbox.add(data, file.name, place, why_not or by_flags)


def _why_not(name: str) -> str:
    """Why a file's flags or folders say that it is not to be read; empty if they do not."""
    flags = _FLAGS.search(name)
    if flags and "T" in flags[1]:
        return TRASH
    if flags and "D" in flags[1]:
        return DRAFT
    return next((kind for part in PurePosixPath(name).parts if (kind := _kind_of_folder(part))), "")


def _kind_of_folder(part: str) -> str:
    """`.Drafts`, `.INBOX.Trash`, `Deleted Messages.mbox`, `Junk.sbd`, `[Gmail].Spam`."""
    bare = re.sub(r"\.(?:mbox|mbx|sbd)$", "", part, flags=re.IGNORECASE)
    return kind_of(bare) or kind_of(bare.rpartition(".")[2])


FORMAT = FolderFormat(CARD, sure, read)
