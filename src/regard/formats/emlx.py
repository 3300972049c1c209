"""Apple Mail's own file for one mail (.emlx): a line with the number of its bytes, the mail, and a list of properties.

Where the number does not fit, as after an editor has changed the line ends, the mail ends where the properties begin.
"""

from __future__ import annotations

import re

from regard.conversation import Place
from regard.formats.eml import CUT, how_sure, plain_beginning
from regard.formats.eml import whole_mail as whole_eml
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.mail_message import DELETED
from regard.formats.mail_threads import Mailbox
from regard.problems import Problem

CARD = FormatCard(
    name="emlx",
    title="Apple Mail's file of one mail",
    made_by=("Apple Mail",),
    how_to_get=(
        "In Apple Mail: select a mailbox, then Mailbox, Export Mailbox, which gives an mbox file. The .emlx files "
        "themselves lie in Library/Mail in your home folder."
    ),
    endings=(".emlx", ".partial.emlx"),
    has_speakers="always",
    has_times="day and time",
    holds=("mail",),
)

_COUNT = re.compile(rb"\s{0,9}(\d{1,10})[ \t]{0,20}(?:\r?\n|\r)")
_PROPERTIES = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*(?:<!DOCTYPE plist|<plist)|<plist)")
_BEGIN_OF_PROPERTIES = re.compile(rb"^<\?xml[^>]{0,200}>\s{0,9}(?:<!DOCTYPE plist|<plist)", re.MULTILINE)
_FLAGS = re.compile(rb"<key>flags</key>\s*<integer>(\d{1,19})</integer>")
_IS_DELETED = 0b10


def sure(file: File) -> float:
    """Sure of a line with nothing but a number, and the head of a mail below it."""
    beginning = plain_beginning(file)
    count = _COUNT.match(beginning)
    return 0.95 if count and how_sure(beginning[count.end() :]) else 0.0


def read(file: File) -> Read:
    """Read the mail."""
    mailbox = Mailbox(file.name, CARD.name, file.given.zone)
    place = Place(None, "message 1")
    data, why_not, cut = whole_mail(file)
    if cut:
        mailbox.cautions.append(Problem(file.name, place, CUT))
    mailbox.add(data, file.name, place, why_not)
    return mailbox.read(file.fingerprint)


def whole_mail(file: File) -> tuple[bytes, str, bool]:
    """The bytes of the mail, why its flags say that it is not to be read, and whether a text was too long."""
    data, cut = whole_eml(file)
    count = _COUNT.match(data)
    if count is None:
        return data, "", cut
    begin = count.end()
    end = begin + int(count[1])
    if not _PROPERTIES.match(data[end : end + 1000]):
        ends = [found.start() for found in _BEGIN_OF_PROPERTIES.finditer(data, begin)]
        end = ends[-1] if ends else len(data)
    flags = _FLAGS.search(data, end)
    deleted = flags is not None and int(flags[1]) & _IS_DELETED
    return data[begin:end].lstrip(b"\r\n"), DELETED if deleted else "", cut


FORMAT = Format(CARD, sure, read, of_bytes=True)
