"""One mail: who wrote to whom, when, in answer to what, which words, what came with it, and whether a person wrote it.

Decisions:

- The words are the plain text; the HTML only where there is no plain text, it is empty, or it is a mere stub ("This
  message is in HTML"). Several texts one after another (text, picture, text) are all words of the mail.
- A mail within the mail is forwarded: its words are kept apart.
- No conversation is: an automatic answer (`Auto-Submitted` other than `no`, `X-Autoreply`, `X-Autorespond`,
  `Precedence: auto_reply`, or a subject that opens as those of Outlook and Gmail do: `Automatic reply:`), a delivery
  report, read receipt or complaint (`multipart/report`, `message/delivery-status`, or sent by the mailer itself), a
  calendar invitation or the answer to one (a calendar with a method, shown and not attached).
- What was sent to many (`List-Id`, `List-Unsubscribe`, `Precedence: bulk`, `list` or `junk`) is marked as such;
  whether it is a discussion or a newsletter, its thread tells (`mail_threads`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from regard.conversation import Apart, Kept
from regard.formats.mail_headers import Correspondent, Head, day_and_time
from regard.formats.mail_mime import DEEPEST, MOST_PARTS, Part, decoded_body, parts_of
from regard.formats.mail_mime import part as part_of
from regard.formats.pieces import fold

AUTOMATIC = "an automatic answer, nobody's own words"
REPORT = "a delivery report"
RECEIPT = "a read receipt"
COMPLAINT = "a complaint report"
INVITATION = "a calendar invitation"
HIDDEN = "encrypted, or signed in a way that hides its words"
DELETED = "deleted in the mail program"

_AUTOMATIC_SUBJECT = re.compile(
    r"(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office(?: autoreply)?"
    r"|automatische antwort|abwesenheitsnotiz|abwesend|réponse automatique|respuesta automática"
    r"|resposta automática|risposta automatica|automatisch antwoord|autosvar|automatiskt svar|automatisk svar)\s?:",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"undeliver|unzustellbar|(?:mail )?delivery (?:status|fail|has failed|problem|report)|returned mail|failure notice"
    r"|mail delivery|non remis|no se pudo entregar|mancata consegna",
    re.IGNORECASE,
)
_MAILERS_NAME = re.compile(r"mail delivery (?:sub)?system$|microsoft outlook$|postmaster$", re.IGNORECASE)
_MAILER = re.compile(r"(?:mailer-daemon|mail-daemon|mdaemon)@|mailer-daemon$")
_REPORTS = {"delivery-status": REPORT, "disposition-notification": RECEIPT, "feedback-report": COMPLAINT}
_TO_MANY = frozenset({"bulk", "list", "junk"})
_STUB = re.compile(r"\bhtml\b|\bbrowser\b|\bnavigat(?:eur|or)\b|\bnavegador\b|\bmime format\b", re.IGNORECASE)
_LONGEST_STUB = 60
"""Words; what a program writes in place of the text that it only has in HTML is a sentence or two (judgement)."""

_MAILS = frozenset({"message/rfc822", "message/global", "message/news"})
_READ_AS_TEXT = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown"})
_ENRICHED = re.compile(r"<param>.{0,200}?</param>|</?[A-Za-z-]{1,40}>", re.DOTALL)
_SOFT_END = re.compile(r"^(?!>)(?!-- $)(.*) \n(?!>)", re.MULTILINE)
_END_OF_SIGNED = "-----END PGP SIGNATURE-----"
_CLEARSIGNED = re.compile(
    r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z]+: .*\n)*\s*\n([\s\S]*?)\n-----BEGIN PGP SIGNATURE-----"
    r"[\s\S]*?-----END PGP SIGNATURE-----"
)
_ENCRYPTED_TEXT = "-----BEGIN PGP MESSAGE-----"
_IN_THE_TEXT = re.compile(
    r"^begin(?:-base64)? [0-7]{3,4} ([^\n]{1,200})\n(?:[ -`]{1,99}\n)*?(?:`\n)?(?:end|====)$", re.MULTILINE
)
_IN_LETTERS = (b"from", b"sender", b"to", b"cc", b"reply-to", b"subject")
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a mail.

    Attributes:
        text: as they stand, with their line ends.
        is_html: whether that is HTML.
    """

    text: str
    is_html: bool = False


@dataclass(frozen=True, slots=True)
class MailMessage:
    """One mail.

    Attributes:
        sender: who wrote it; None if it does not say.
        to: whom to; `cc`: and to whose knowledge.
        sent: when; with a zone if the mail has one, else as the clock stood; None if it has no day that is one.
        id: its Message-ID, without brackets; empty if it has none.
        answers: the ids of the mails that it answers, the oldest first.
        subject: decoded.
        words: its words in order, not yet taken apart; see above for which.
        forwarded: the mails within it.
        attached: the names of what came with it.
        automatic: why it is no conversation; empty if it may be one.
        hidden: whether it is encrypted, or signed in a way that hides its words.
        to_many: whether it was sent to a list or the like.
        list_post: whether it came from a list to which its readers can write.
        writes_for: who is behind the sender, where a list or service writes in people's names.
        labels: those that Gmail gave it.
        delivered_to: the addresses to which it was delivered.
        deleted: whether the mail program has marked it as deleted.
        guessed: the character set of its words, if that had to be guessed.
    """

    sender: Correspondent | None
    to: tuple[Correspondent, ...]
    cc: tuple[Correspondent, ...]
    sent: datetime | None
    id: str
    answers: tuple[str, ...]
    subject: str
    words: tuple[Words, ...] = ()
    forwarded: tuple[Apart, ...] = ()
    attached: tuple[str, ...] = ()
    automatic: str = ""
    hidden: bool = False
    to_many: bool = False
    list_post: bool = False
    writes_for: Correspondent | None = None
    labels: tuple[str, ...] = ()
    delivered_to: tuple[str, ...] = ()
    deleted: bool = False
    guessed: str = ""


@dataclass(slots=True)
class _Found:
    """What has been found in the parts of a mail so far."""

    words: list[Words] = field(default_factory=list)
    forwarded: list[Apart] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)
    automatic: str = ""
    hidden: bool = False
    guessed: str = ""
    parts: int = 0


def mail_message(data: bytes) -> MailMessage:
    """What the bytes of one mail say; never raises."""
    whole = part_of(data)
    found = _Found()
    _look_into(whole, found, 0)
    head = whole.head
    charset = "" if head.is_ascii or _is_ascii_where_read(head) else _charset_of_raw_letters(whole)
    sender = next(iter(head.people(b"from", charset) or head.people(b"sender", charset)), None)
    subject = head.words(b"subject", charset)
    own_id = next(iter(head.ids(b"message-id")), "")
    answers = dict.fromkeys((*head.ids(b"references"), *head.ids(b"in-reply-to")[:1]))
    return MailMessage(
        sender=sender,
        to=head.people(b"to", charset),
        cc=head.people(b"cc", charset),
        sent=day_and_time(head.raw(b"date")),
        id=own_id,
        answers=tuple(each for each in answers if each != own_id),
        subject=subject,
        words=tuple(found.words),
        forwarded=tuple(found.forwarded),
        attached=tuple(found.attached),
        automatic=found.automatic or _by_its_head(head, sender, subject),
        hidden=found.hidden and not found.words,
        to_many=_is_to_many(head),
        list_post=_has_list_post(head),
        writes_for=_behind(head, sender, charset),
        labels=_labels(head),
        delivered_to=_delivered_to(head),
        deleted=_is_deleted(head),
        guessed=found.guessed,
    )


def _is_ascii_where_read(head: Head) -> bool:
    return all(head.raw(name).isascii() for name in _IN_LETTERS)


def _charset_of_raw_letters(whole: Part) -> str:
    """Heads with raw letters beyond ASCII are in the character set of their first text, more often than not."""
    first: Part | None = whole
    for _ in range(DEEPEST):
        if first is None or not first.kind.startswith("multipart/"):
            break
        first = next(iter(parts_of(first)), None)
    return first.parameters.get("charset", "") if first else ""


# --- what its head says ------------------------------------------------------------------------------------------


def _by_its_head(head: Head, sender: Correspondent | None, subject: str) -> str:
    """Why it is no conversation, as far as its head tells."""
    if _is_returned(head, sender, subject):
        return REPORT
    if head.raw(b"auto-submitted").split(b";")[0].strip().lower() not in (b"", b"no"):
        return AUTOMATIC
    said_so = head.raw(b"x-autoreply").strip() or head.raw(b"x-autorespond").strip()
    if (said_so and said_so.lower() != b"no") or _precedence(head) == "auto_reply":
        return AUTOMATIC
    return AUTOMATIC if _AUTOMATIC_SUBJECT.match(subject) else ""


def _is_returned(head: Head, sender: Correspondent | None, subject: str) -> bool:
    """Whether the mailer wrote it: by its own address, or by the subject where nobody can answer it."""
    address = sender.address or sender.name.casefold() if sender is not None else ""
    if _MAILER.match(address):
        return True
    nobody = head.raw(b"return-path").strip() == b"<>" or head.raw(b"x-envelope-from").strip() == b"<>"
    mailer = address.startswith("postmaster@") or (sender is not None and _MAILERS_NAME.match(sender.name) is not None)
    return (nobody or mailer) and (_RETURNED.search(subject) is not None or (mailer and not address))


def _precedence(head: Head) -> str:
    return head.raw(b"precedence").strip().lower().decode("ascii", "replace")


def _is_to_many(head: Head) -> bool:
    return bool(head.raw(b"list-id") or head.raw(b"list-unsubscribe")) or _precedence(head) in _TO_MANY


def _has_list_post(head: Head) -> bool:
    """By List-Post, or by the signs of older lists."""
    if b"mailto:" in head.raw(b"list-post").lower() or head.raw(b"x-beenthere") or head.raw(b"x-mailing-list"):
        return True
    return any(each.address.startswith("owner-") for each in head.people(b"sender"))


def _behind(head: Head, sender: Correspondent | None, charset: str) -> Correspondent | None:
    """Lists that write in people's names (`Mila via Garden`) say who it is in one of these."""
    original = head.people(b"x-original-from")
    if original:
        return original[0]
    if sender is None or " via " not in sender.name:
        return None
    reply_to = head.people(b"reply-to", charset)
    if len(reply_to) != 1:
        return None
    return Correspondent(sender.name.partition(" via ")[0].strip(" '\""), reply_to[0].address)


def _labels(head: Head) -> tuple[str, ...]:
    raw = head.words(b"x-gmail-labels")
    return tuple(each.strip().strip('"') for each in raw.split(",") if each.strip()) if raw else ()


def _delivered_to(head: Head) -> tuple[str, ...]:
    names = [name for name in (b"x-original-to", b"delivered-to") if name in head.fields]
    if not names:
        return ()
    return tuple(dict.fromkeys(each.address for name in names for each in head.people(name) if "@" in each.address))


def _is_deleted(head: Head) -> bool:
    """Thunderbird and mutt leave deleted mails in the file until it is compacted."""
    if b"D" in head.raw(b"x-status"):
        return True
    try:
        flags = head.raw(b"x-mozilla-status")
        return bool(flags) and bool(int(flags, 16) & 0x8)
    except ValueError:
        return False


# --- what its parts say ------------------------------------------------------------------------------------------


def _look_into(part: Part, found: _Found, depth: int) -> None:
    """Put what is in a part to what has been found."""
    found.parts += 1
    if found.parts > MOST_PARTS or depth > DEEPEST:
        return
    kind = part.kind
    if kind.startswith("multipart/"):
        _look_into_several(part, found, depth)
    elif kind in _MAILS:
        _look_into_forwarded(part, found, depth)
    elif kind.startswith("message/"):
        found.automatic = found.automatic or _REPORTS.get(kind.removeprefix("message/"), "")
    elif kind == "text/calendar" and part.disposition != "attachment" and "method" in part.parameters:
        found.automatic = found.automatic or INVITATION
    elif kind in _READ_AS_TEXT and not _is_attachment(part):
        _take_words(part, found)
    else:
        _take_attachment(part, found)


def _is_attachment(part: Part) -> bool:
    return part.disposition == "attachment" or (part.disposition != "inline" and bool(part.file_name))


def _take_attachment(part: Part, found: _Found) -> None:
    if part.kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        found.hidden = True
    if name := fold(part.file_name):
        found.attached.append(name)


def _look_into_several(part: Part, found: _Found, depth: int) -> None:
    subtype = part.kind.removeprefix("multipart/")
    parts = parts_of(part)
    if subtype == "report":
        found.automatic = _REPORTS.get(part.parameters.get("report-type", "").lower(), REPORT)
    elif subtype == "encrypted":
        found.hidden = True
    if not parts:
        _take_words(Part(part.head, _without_partings(part)), found)
    elif subtype == "alternative":
        _look_into_alternatives(parts, found, depth)
    else:
        for each in parts:
            _look_into(each, found, depth + 1)


def _without_partings(part: Part) -> bytes:
    """The body of a part that should be of several and is not, without a lone line that ends them."""
    line = b"--" + part.parameters.get("boundary", "").encode("utf-8", "replace")
    return b"\n".join(each for each in part.body.split(b"\n") if each.strip() not in (line, line + b"--"))


def _look_into_alternatives(parts: tuple[Part, ...], found: _Found, depth: int) -> None:
    """The same words several times over: the plain ones, unless they are a stub and others are not."""
    seen = [_Found(parts=found.parts) for _ in parts]
    for each, here in zip(parts, seen, strict=True):
        if each.kind == "text/html" and seen[0].words and not _may_be_stub(seen[0].words):
            continue
        _look_into(each, here, depth + 1)
        found.parts = here.parts
        found.attached += here.attached
        found.forwarded += here.forwarded
        found.automatic = found.automatic or here.automatic
        found.hidden = found.hidden or here.hidden
    said = [here for here in seen if here.words]
    plain = [here for here in said if not any(each.is_html for each in here.words)]
    html = [here for here in said if any(each.is_html for each in here.words)]
    best = plain or html
    if plain and html and _is_stub(plain[0].words, html[0].words):
        best = html
    if best:
        found.words += best[0].words
        found.guessed = found.guessed or best[0].guessed


def _is_stub(plain: list[Words], html: list[Words]) -> bool:
    """Whether a plain text only says that there is another, longer one."""
    return _may_be_stub(plain) and _words_in(html) > sum(len(each.text.split()) for each in plain)


def _may_be_stub(plain: list[Words]) -> bool:
    """Whether a text is short and speaks of HTML or a browser."""
    text = " ".join(each.text for each in plain)
    if any(each.is_html for each in plain) or len(text) > 20 * _LONGEST_STUB or len(text.split()) > _LONGEST_STUB:
        return False
    return _STUB.search(text) is not None


def _words_in(html: list[Words]) -> int:
    return sum(len(_TAG.sub(" ", each.text[:100_000]).split()) for each in html)


def _take_words(part: Part, found: _Found) -> None:
    text, guessed = part.text
    is_html = part.kind == "text/html"
    if not is_html:
        text = _plain(part, text, found)
    if not text.strip():
        return
    found.guessed = found.guessed or guessed
    if found.words and found.words[-1].is_html == is_html:
        text = f"{found.words.pop().text}\n\n{text}"
    found.words.append(Words(text, is_html))


def _plain(part: Part, text: str, found: _Found) -> str:
    """A plain text without what programs put around and into it."""
    if part.kind in ("text/enriched", "text/richtext"):
        text = _ENRICHED.sub("", text)
    if part.parameters.get("delsp", "").lower() == "yes":
        text = _SOFT_END.sub(r"\1", text)
    if "-----BEGIN PGP" in text:
        signed = text.rfind(_END_OF_SIGNED) + len(_END_OF_SIGNED)  # beyond it, looking for one takes for ever
        text = _CLEARSIGNED.sub(r"\1", text[:signed]) + text[signed:] if _END_OF_SIGNED in text else text
        if text.lstrip().startswith(_ENCRYPTED_TEXT):
            found.hidden, text = True, ""
    if "begin" in text:
        found.attached += [fold(name) for name in _IN_THE_TEXT.findall(text)]
        text = _IN_THE_TEXT.sub("", text)
    return text


def _look_into_forwarded(part: Part, found: _Found, depth: int) -> None:
    """A mail within the mail: its words are somebody else's."""
    body = decoded_body(part.head, part.body)
    inner = part_of(body.lstrip(b"\r\n"))
    here = _Found(parts=found.parts)
    _look_into(inner, here, depth + 1)
    found.parts = here.parts
    found.forwarded += [Apart(Kept.FORWARDED, text) for text in _texts(here.words)]
    found.forwarded += here.forwarded
    if name := fold(part.file_name):
        found.attached.append(name)


def _texts(words: list[Words]) -> Iterator[str]:
    for each in words:
        if text := fold(_without_tags(each.text) if each.is_html else each.text):
            yield text


def _without_tags(html: str) -> str:
    from regard.formats.mail_parts import html_taken_apart

    said, apart = html_taken_apart(html)
    return " ".join((said, *(each.text for each in apart)))
