"""Known answers for mail: .eml, .emlx and mbox files.

Where a project's own tests or lists stand beside its files, they are compared with. For the other .eml files the
answer is what Python's `email` package says of their heads and parts, which shares nothing with our reading but the
decoding of base64, quoted-printable and days; where it gives none (a character set that does not exist), there is none
to compare with.
"""

from __future__ import annotations

import ast
import email
import email.message
import email.utils
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.header import decode_header, make_header
from pathlib import Path
from typing import Any

from benchmarks.agreement.case import Case
from regard.conversation import Kept, Piece
from regard.formats import Opened, open_file, read_path
from regard.formats import eml as eml_format
from regard.formats import mbox as mbox_format
from regard.formats.mail_message import MailMessage, mail_message
from regard.formats.mail_mime import Part, part, parts_of
from regard.formats.pieces import fold

NO_MAIL_WITHIN = ("message/delivery-status", "message/partial")
FOLDERS = ("mail/eml", "mail/mbox", "mail/emlx-apple-mail", "nasty/mail")
BOUNCES = ("bounce", "multipart_report_emails", "complaints")
ARGUED = {
    ("email_attached_inline.eml", "its test's bodyText"): "the head of the mail within it is not said in it.",
    ("bad_encoded_subject.eml", "is read, or refused with its reason"): (
        "a subject and nothing else; transcripts open so as well, and it is not taken for a mail."
    ),
    ("msg_19.txt", "is read, or refused with its reason"): "it has no head; it is a text out of a mail.",
    ("disposition-notification.eml", "day and time"): "the zone stands behind a comment, and Python takes it for none.",
    ("enclosed-endless.eml", "kinds of its parts"): "of its parts, a thousand are followed.",
    ("raw_email_bad_time.eml", "day and time"): "the year is 3609, which is no day of a mail.",
}
"""Which known answers are wrong, or answer another question, by file and answer."""


def cases(inputs: Path) -> Iterator[Case]:
    """All comparisons of these formats."""
    files = [path for folder in FOLDERS for path in sorted((inputs / folder).rglob("*")) if path.is_file()]
    files = [path for path in files if "_truth" not in path.parts]
    for path in files:
        yield from _read_or_refused(inputs, path)
    for path in files:
        if path.suffix in (".eml", ".txt") and "mbox" not in path.name:
            yield from _as_python_says(inputs, path)
    yield from _of_its_tests(inputs)
    yield from _of_lists(inputs)


def _case(inputs: Path, path: Path, known: str, *, agrees: bool, asked: str = "") -> Case:
    kind = "mbox" if "mbox" in path.parts else "emlx" if path.suffix == ".emlx" else "eml"
    argued = "" if agrees else ARGUED.get((path.name, known), "")
    return Case(kind, path.relative_to(inputs).as_posix(), known + asked, agrees, argued)


def _read_or_refused(inputs: Path, path: Path) -> Iterator[Case]:
    """Every file is read, or left out for a reason that lies in it; bounces and complaints are left out."""
    [opened] = read_path(path)
    yield _case(inputs, path, "is read, or refused with its reason", agrees=_is_answer(opened))
    if path.parent.name in BOUNCES:
        is_report = opened.read is None and "report" in _why(opened)
        yield _case(inputs, path, "is no conversation but a report", agrees=is_report)


def _is_answer(opened: Opened) -> bool:
    return opened.read is not None or (bool(opened.format) and "nothing that was said" in _why(opened))


def _why(opened: Opened) -> str:
    return opened.refused.what if opened.refused is not None else ""


# --- Python's own reading ----------------------------------------------------------------------------------------


def _as_python_says(inputs: Path, path: Path) -> Iterator[Case]:
    data = _mail_in(path)
    theirs, ours = email.message_from_bytes(data), mail_message(data)
    answers: list[tuple[str, Callable[[email.message.Message], object], object]] = [
        ("subject", _subject, ours.subject),
        ("sender's address", _sender, ours.sender.address if ours.sender else ""),
        ("day and time", _sent, ours.sent),
        ("Message-ID", _id, "".join(ours.id.split())),
        ("text", _plain, fold(" ".join(each.text for each in ours.words))),
        ("kinds of its parts", _kinds, _our_kinds(part(data))),
    ]
    for known, ask, found in answers:
        answer = _answer(ask, theirs)
        if answer is not None:
            yield _case(inputs, path, known, agrees=answer == found, asked=", as Python's email says")


def _mail_in(path: Path) -> bytes:
    """The mail, without the line of a mailbox or the line of blanks before it."""
    data = path.read_bytes().lstrip()
    return data.partition(b"\n")[2] if data.startswith(b"From ") else data


def _answer(ask: Callable[[email.message.Message], object], mail: email.message.Message) -> object:
    """What the package says; None if it says nothing, or raises."""
    try:
        return ask(mail)
    except (LookupError, ValueError, TypeError, AttributeError, UnicodeError):
        return None


def _decoded(value: object) -> str | None:
    """A field decoded; None where letters are raw or cannot be, of which the package makes nothing."""
    text = fold(str(make_header(decode_header(str(value)))))
    return None if "\ufffd" in text or any("\udc80" <= letter <= "\udcff" for letter in str(value)) else text


def _subject(mail: email.message.Message) -> str | None:
    value = mail.get("Subject")
    return None if value is None else _decoded(value)


def _sender(mail: email.message.Message) -> str | None:
    value = mail.get("From")
    if value is None:
        return None
    found = [address.lower() for _, address in email.utils.getaddresses([str(value)]) if "@" in address]
    whole = found and found[0].partition("@")[0] and " " not in found[0] and "\ufffd" not in found[0]
    return found[0] if whole else None


def _id(mail: email.message.Message) -> str | None:
    """The id; None where it has none, or comments in it, which the package leaves there."""
    value = str(mail.get("Message-ID", ""))
    return "".join(value.split()).strip("<>") if "<" in value and "(" not in value else None


def _sent(mail: email.message.Message) -> datetime | None:
    value = str(mail["Date"])
    when = email.utils.parsedate_to_datetime(value)
    return when.replace(tzinfo=UTC) if when.tzinfo is None and value.rstrip().endswith("-0000") else when


def _plain(mail: email.message.Message) -> str | None:
    """The text of a mail that has nothing else; None where it has, or where its letters do not fit what it says."""
    if mail.get_content_type() != "text/plain" or mail.is_multipart() or mail.get_filename() or mail.defects:
        return None
    payload = mail.get_payload(decode=True)
    strict = payload.decode(mail.get_content_charset("ascii")) if isinstance(payload, bytes) else None
    return None if strict is None or "begin " in strict or "-----BEGIN PGP" in strict else fold(strict)


def _kinds(mail: email.message.Message) -> list[str] | None:
    """The kinds of all parts in order; None where the package finds the mail broken, and guesses as we do."""
    return None if any(each.defects for each in mail.walk()) else _kinds_below(mail)


def _kinds_below(mail: email.message.Message) -> list[str]:
    kind = mail.get_content_type()
    below = mail.get_payload() if mail.is_multipart() and kind not in NO_MAIL_WITHIN else []
    return [kind, *(each for one in below for each in _kinds_below(one))]  # type: ignore[arg-type]  # they are parts


def _our_kinds(here: Part) -> list[str]:
    below: tuple[Part, ...] = ()
    if here.kind.startswith("multipart/"):
        below = parts_of(here)
    elif here.kind.startswith("message/") and here.kind not in NO_MAIL_WITHIN:
        below = (part(here.body),)
    return [here.kind, *(kind for each in below for kind in _our_kinds(each))]


# --- tests and lists of other projects -----------------------------------------------------------------------------


def _of_its_tests(inputs: Path) -> Iterator[Case]:
    """What the tests of ingest-file say of subject and text."""
    truth = inputs / "mail/eml/_truth/alephdata__ingest-file"
    for test in (truth / "test_msg.py", truth / "test_emlx.py"):
        for name, asked, key, expected in _assertions(test.read_text("utf-8")):
            path = next(iter(inputs.glob(f"mail/*/alephdata__ingest-file/{name}")), None)
            if path is not None and (key in ("subject", "bodyText") or (key == "bodyHtml" and asked == "assertIn")):
                yield _of_a_test(inputs, path, asked, key, expected)


def _assertions(code: str) -> Iterator[tuple[str, str, str, Any]]:
    """File, `assertEqual` or `assertIn`, what of it, and the answer, for each assertion about a file."""
    for function in (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.FunctionDef)):
        names = [ast.literal_eval(call.args[0]) for call in _calls(function, "fixture")]
        for asked in ("assertEqual", "assertIn"):
            for call in _calls(function, asked):
                one, other = call.args
                value, answer = (one, other) if asked == "assertEqual" else (other, one)
                if isinstance(value, ast.Call) and value.args and len(names) == 1:
                    yield names[0], asked, ast.literal_eval(value.args[0]), ast.literal_eval(answer)


def _calls(function: ast.FunctionDef, name: str) -> list[ast.Call]:
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    return [each for each in calls if isinstance(each.func, ast.Attribute) and each.func.attr == name]


def _of_a_test(inputs: Path, path: Path, asked: str, key: str, expected: object) -> Case:
    mail = _message(path)
    if key == "subject":
        found = mail.subject
    elif asked == "assertIn":
        found = fold(" ".join(each.text for each in mail.words))
    else:
        [opened] = read_path(path)
        found = _said(opened)
    expected = fold(" ".join(expected)) if isinstance(expected, list) else str(expected)
    agrees = found == expected if asked == "assertEqual" else expected in found
    return _case(inputs, path, f"its test's {key}", agrees=agrees)


def _message(path: Path) -> MailMessage:
    data = path.read_bytes()
    return mail_message(data.partition(b"\n")[2] if path.suffix == ".emlx" else data)


def _said(opened: Opened) -> str:
    """All words of a mail, with those of others in it."""
    if opened.read is None:
        return ""
    pieces: list[Piece] = [piece for turn in opened.read.conversations[0].turns for piece in turn.pieces]
    forwarded = [each.text for piece in pieces for each in piece.apart if each.why is Kept.FORWARDED]
    return " ".join([*(piece.text for piece in pieces), *forwarded])


def _of_lists(inputs: Path) -> Iterator[Case]:
    """MimeKit's lists of the mails in a mailbox and the kinds of their parts; for two files, their numbers alone."""
    folder = inputs / "mail/mbox"
    for name in ("content-length", "issue1189"):
        truth = json.loads((folder / f"_truth/jstedfast__MimeKit/{name}.unix-offsets.json").read_text("utf-8"))
        path = folder / f"jstedfast__MimeKit/{name}.mbox.txt"
        mails = _mails(path)
        yield _case(inputs, path, "number of mails", agrees=len(mails) == len(truth))
        kinds = [_listed_kinds(each["body"]) for each in truth]
        yield _case(inputs, path, "kinds of their parts", agrees=[_our_kinds(part(mail)) for mail in mails] == kinds)
    for name, number in (("simple", 3), ("unmunged", 2)):
        path = folder / f"jstedfast__MimeKit/{name}.mbox.txt"
        yield _case(inputs, path, "number of mails", agrees=len(_mails(path)) == number)


def _mails(path: Path) -> list[bytes]:
    with eml_format.plain_stream(open_file(path)) as stream:
        return [raw.data for raw in mbox_format.mails(stream)]


def _listed_kinds(body: Any) -> list[str]:  # noqa: ANN401  # a tree of JSON
    below = [_listed_kinds(each) for each in body.get("children", [])]
    if "message" in body:
        below.append(_listed_kinds(body["message"]["body"]))
    return [body["mimeType"].lower(), *(kind for each in below for kind in each)]
