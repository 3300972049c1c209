"""Mails into conversations: what belongs together, who is who, and which of it nobody said.

The rules:

- *The same mail twice* (same Message-ID and date; without an id: same sender, date, subject and words) counts once.
- *A thread* is all mails that are linked by References and In-Reply-To, whether or not those between them are here.
- A mail that names no other, and whose subject opens as an answer does (`Re:`, `AW:`, `SV:`, …), goes to the last
  thread with the same bare subject in which its sender and at least one other of its people took part, if that thread's
  last mail is at most 30 days older (judgement). Without such an opening the same subject is a new thread: people write
  "Lunch?" every week.
- *Sent to many*: a thread in which all mails went to a list or the like, and of which one sender alone wrote all, is
  left out as a newsletter, unless it came from a list to which its readers can write (`List-Post`, or the signs of
  older lists), or answers something by its subject. What two or more people wrote, or what its reader answered, is a
  discussion and stays.
- *A speaker* is an address; where it has several names, the most frequent, then the first. Two addresses of one name
  are two speakers, and are told apart by the address behind the name. Where a list or service writes in people's names
  (one address, several names that cannot be one person's, sent to many), each name is a speaker.
- *The order* is that of the dates; a mail without one follows the one that it answers, or else the one before it in the
  file.
- *The owner* is the address to which more than half of the mails that say so were delivered, and each address that
  wrote mails of which more than half of those with Gmail's labels are labelled as sent. Where the two contradict each
  other (mails are labelled as sent, and those that the first address wrote are not), the file does not say. Of several
  in one thread, it is the one that wrote most.
- *Handles*: a speaker is known by the address, unless that of a list or service that writes in people's names; so are
  up to three who are written to and write nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from regard.conversation import Apart, Conversation, Handle, Medium, Piece, Place, Source
from regard.formats.format import Read, Settled
from regard.formats.mail_headers import Correspondent
from regard.formats.mail_message import DELETED, HIDDEN, MailMessage, mail_message
from regard.formats.mail_sign_offs import signer
from regard.formats.pieces import nothing_in_it, turns_from
from regard.problems import Problem

SAME_THREAD = timedelta(days=30)

_LOOK_BACK = 20
"""Threads of the same subject that are looked at (judgement)."""

_NEVER = datetime(1, 1, 2, tzinfo=UTC)

NEWSLETTER = "a newsletter or notice to many, which nobody here answered"
AGAIN = "the same message again"
NO_WORDS = "no words in it"
ONLY_ATTACHED = "only attachments, no words"
ONLY_OTHERS = "only words of others, repeated or passed on"
DRAFT = "a draft, not sent"
SPAM = "spam, by its label or folder"
TRASH = "thrown away, by its label or folder"

_KINDS = {
    DRAFT: {"draft", "drafts", "entwürfe", "entwurf", "brouillons", "borradores", "bozze", "concepten", "rascunhos"},
    SPAM: {"spam", "junk", "junk e-mail", "junk email", "junk-e-mail", "bulk mail", "junkmail"},
    TRASH: {
        "trash", "bin", "deleted", "deleted items", "deleted messages", "papierkorb", "gelöschte elemente",
        "gelöscht", "corbeille", "papelera", "cestino", "prullenbak", "lixeira",
    },
}  # fmt: skip
"""What Gmail, Outlook, Apple Mail and Thunderbird call these in several languages."""

_SENT = frozenset({
    "sent", "sent mail", "gesendet", "messages envoyés", "envoyés", "enviados", "enviado", "inviati", "posta inviata",
    "verzonden", "skickat", "skickade", "sendt", "sendte", "lähetetyt", "wysłane", "odeslané", "odeslaná pošta",
    "отправленные", "надіслані", "gönderilenler", "gönderilmiş postalar", "送信済み", "送信済みメール", "已发邮件",
    "已发送", "已发送邮件", "寄件備份", "보낸편지함",
})  # fmt: skip
"""What Gmail calls what its user has sent, likewise."""

_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names}
_OPENING = re.compile(
    r"\s*(?:(?P<answer>re|aw|antw|antwort|sv|vs|odp|r|rif|réf|res|ynt|回复|答复|回覆)"
    r"|(?:fwd?|wg|tr|rv|i|enc|vb|doorst|vl|转发|轉寄))\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s*[:：]",
    re.IGNORECASE,
)
_TAG_OF_A_LIST = re.compile(r"\s*\[[^\]]{1,40}\]\s*")
_MOST_SPELLINGS = 50
_PARTS_OF_NAME = re.compile(r"\w{2,}")


def kind_of(name: str) -> str:
    """Why what lies under a label or in a folder of that name is no conversation; empty if it may be one."""
    return _KIND_OF.get(name.strip().casefold(), "")


def bare_subject(subject: str) -> tuple[str, bool]:
    """A subject without its openings (`Re: AW: Fwd:`), and whether it had one of an answer."""
    answer = False
    while (found := _OPENING.match(subject)) or (
        (found := _TAG_OF_A_LIST.match(subject)) and _OPENING.match(subject, found.end())
    ):
        answer = answer or (found.re is _OPENING and found["answer"] is not None)
        subject = subject[found.end() :]
    return subject.strip(), answer


@dataclass(slots=True)
class _Letter:
    """A mail that is kept, with its words taken apart."""

    number: int
    file: str
    place: Place
    mail: MailMessage
    said: str
    apart: tuple[Apart, ...]


class Mailbox:
    """All mails of one file or folder, put in one after another; in the end, `read` gives their threads."""

    def __init__(self, name: str, format_name: str, zone: str | None = None) -> None:
        """An empty one.

        Args:
            name: of the file or folder.
            format_name: the name on the format's card.
            zone: of times without one, if the user gave it.
        """
        self.name = name
        self.cautions: list[Problem] = []
        self._format, self._zone, self._zone_used = format_name, zone, False
        self._items = 0
        self._skipped: list[tuple[int, Problem]] = []
        self._letters: list[_Letter] = []
        self._groups = _Groups()
        self._seen: set[object] = set()
        self._delivered: Counter[str] = Counter()
        self._delivered_at_all = 0
        self._labelled: Counter[str] = Counter()
        self._labelled_sent: Counter[str] = Counter()

    def add(self, data: bytes, file: str, place: Place, why_not: str = "") -> None:
        """Put in one mail as it stands in its file.

        Args:
            data: its bytes.
            file: the file's name, for problems.
            place: where it stands.
            why_not: why its folder or flags say that it is none to be read; empty if they do not.
        """
        if why_not:
            self.leave_out(file, place, why_not)
        else:
            self.put(mail_message(data), file, place)

    def leave_out(self, file: str, place: Place, why: str, to_do: str = "") -> None:
        """Count a mail of which nothing is kept."""
        self._items += 1
        self._skipped.append((self._items, Problem(file, place, why, to_do)))

    def put(self, mail: MailMessage, file: str, place: Place) -> None:
        """Put in one mail."""
        from regard.formats.mail_parts import html_taken_apart, taken_apart

        self._note_delivery(mail)
        if why_not := _why_not(mail) or self._again(mail):
            self.leave_out(file, place, why_not)
            return
        self._groups.link(mail)
        self._note_labels(mail)
        by = signer(_writer(mail))
        said: list[str] = []
        apart: list[Apart] = []
        for each in mail.words:
            text, others = html_taken_apart(each.text, by) if each.is_html else taken_apart(each.text, by)
            if text:
                said.append(text)
            apart += others
        apart += mail.forwarded
        if not (words := " ".join(said)):
            self.leave_out(file, place, _why_no_words(mail, apart))
            return
        self._items += 1
        if mail.guessed:
            what = f"its letters were read as {mail.guessed}, which is a guess: the mail names no known character set"
            self.cautions.append(Problem(file, place, what))
        letter = _Letter(self._items, file, place, _without_words(mail), words, tuple(apart))
        self._letters.append(letter)

    def _again(self, mail: MailMessage) -> str:
        """Why it need not be read again; empty if it has not been."""
        key: object = (mail.id, mail.sent)
        if not mail.id:
            key = hash((mail.sender, mail.sent, mail.subject, mail.words, mail.attached))
        if key in self._seen:
            return AGAIN
        self._seen.add(key)
        return ""

    def _note_delivery(self, mail: MailMessage) -> None:
        if mail.delivered_to:
            self._delivered.update(mail.delivered_to)
            self._delivered_at_all += 1

    def _note_labels(self, mail: MailMessage) -> None:
        if mail.labels:
            address = _address_of(mail)
            self._labelled[address] += 1
            self._labelled_sent[address] += any(each.casefold() in _SENT for each in mail.labels)

    def read(self, fingerprint: str) -> Read:
        """The threads.

        Args:
            fingerprint: of the whole file, or of all files.

        Raises:
            NothingInIt: nobody said anything in any of the mails.
        """
        threads = [thread for thread in _threads(self._letters, self._groups) if not self._is_newsletter(thread)]
        skipped = tuple(problem for _, problem in sorted(self._skipped, key=lambda pair: pair[0]))
        if not threads:
            raise nothing_in_it(self.name, skipped)
        speakers = _Speakers([letter.mail for thread in threads for letter in thread])
        owners = self._owners()
        conversations = tuple(self._conversation(thread, speakers, owners, fingerprint) for thread in threads)
        settled = (Settled("zone", str(self._zone), "you said so"),) if self._zone_used else ()
        kept = self._items - len(skipped)
        return Read(conversations, self._items, kept, skipped, tuple(self.cautions), settled=settled)

    def _is_newsletter(self, thread: Sequence[_Letter]) -> bool:
        if not _is_newsletter([letter.mail for letter in thread]):
            return False
        self._skipped += [(each.number, Problem(each.file, each.place, NEWSLETTER)) for each in thread]
        return True

    def _owners(self) -> AbstractSet[str]:
        """The owner's addresses; none if the mails do not say, or contradict each other."""
        sent = {each for each, count in self._labelled_sent.items() if 2 * count > self._labelled[each]}
        most = self._delivered.most_common(1)
        delivered = {each for each, count in most if 2 * count > self._delivered_at_all}
        contradicted = bool(sent) and any(each in self._labelled and each not in sent for each in delivered)
        return set() if contradicted else (sent | delivered) - {""}

    def _conversation(
        self, thread: Sequence[_Letter], speakers: _Speakers, owners: AbstractSet[str], fingerprint: str
    ) -> Conversation:
        pieces = [self._piece(letter, speakers) for letter in thread]
        title, _ = bare_subject(next((letter.mail.subject for letter in thread if letter.mail.subject), ""))
        names = Counter((_address_of(each.mail), piece.speaker) for each, piece in zip(thread, pieces, strict=True))
        written_to = _written_to(thread, speakers, {*(address for address, _ in names), *(name for _, name in names)})
        every = [pair for pair, _ in names.most_common()] + written_to
        owner = next((name for address, name in every if address in owners), None)
        known = [*names, *written_to]
        handles = tuple(Handle(name, "mail", address) for address, name in known if name and speakers.is_of(address))
        name = self.name if thread[0].file == self.name else f"{self.name}/{thread[0].file}"
        source = Source(name, self._format, fingerprint)
        return Conversation(source, turns_from(pieces), Medium.MAIL, title, owner, handles=handles)

    def _piece(self, letter: _Letter, speakers: _Speakers) -> Piece:
        mail = letter.mail
        sent = mail.sent
        if sent is not None and sent.tzinfo is None and self._zone is not None:
            sent = sent.replace(tzinfo=ZoneInfo(self._zone))
            self._zone_used = True
        speaker = speakers.name_of(mail)
        return Piece(speaker, letter.said, letter.place, sent=sent, apart=letter.apart, attached=mail.attached)


def fingerprint_of(pairs: Iterable[tuple[str, bytes]]) -> str:
    """Of many files: SHA-256 of their names and bytes, in hexadecimal."""
    digest = hashlib.sha256()
    for name, data in pairs:
        digest.update(name.encode("utf-8", "surrogateescape") + b"\0" + data)
    return digest.hexdigest()


def _why_not(mail: MailMessage) -> str:
    labelled = next((kind for label in mail.labels if (kind := kind_of(label))), "")
    return labelled or (DELETED if mail.deleted else "") or mail.automatic


def _why_no_words(mail: MailMessage, apart: Sequence[Apart]) -> str:
    if mail.hidden:
        return HIDDEN
    if apart:
        return ONLY_OTHERS
    return ONLY_ATTACHED if mail.attached else NO_WORDS


def _without_words(mail: MailMessage) -> MailMessage:
    """The mail without what has been taken out of it, which would be in memory twice."""
    return MailMessage(
        mail.sender, mail.to, mail.cc, mail.sent, mail.id, mail.answers, mail.subject,
        attached=mail.attached, to_many=mail.to_many, list_post=mail.list_post, writes_for=mail.writes_for,
    )  # fmt: skip


# --- what belongs together ---------------------------------------------------------------------------------------


class _Groups:
    """Message ids that are linked with each other, each group known by one of them."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def link(self, mail: MailMessage) -> None:
        """Join all ids that a mail names with its own."""
        first, *others = (*mail.answers, mail.id) if mail.id else (*mail.answers, "")
        for other in others:
            if first and other:
                self._above[self.of(other)] = self.of(first)

    def of(self, message_id: str) -> str:
        """The group of an id."""
        here = message_id
        while (above := self._above.get(here, here)) != here:
            self._above[here] = self._above.get(above, above)
            here = above
        return here


def _threads(letters: Sequence[_Letter], groups: _Groups) -> list[list[_Letter]]:
    """The letters by thread, each thread in order; threads in the order in which they begin in the file."""
    linked: dict[object, list[_Letter]] = defaultdict(list)
    for letter in letters:
        known = letter.mail.id or next(iter(letter.mail.answers), "")
        linked[groups.of(known) if known else letter.number].append(letter)
    threads = _joined_by_subject([_in_order(each) for each in linked.values()])
    return sorted((_in_order(each) for each in threads), key=lambda thread: min(letter.number for letter in thread))


def _in_order(letters: Sequence[_Letter]) -> list[_Letter]:
    """By date; one without follows what it answers, or else the one before it in the file."""
    when: dict[int, datetime] = {}
    by_id = {letter.mail.id: letter for letter in letters if letter.mail.id}
    last = _NEVER
    for letter in sorted(letters, key=lambda each: each.number):
        answered = next((by_id[each] for each in reversed(letter.mail.answers) if each in by_id), None)
        fallback = _moment(answered.mail.sent) if answered is not None else None
        last = _moment(letter.mail.sent) or fallback or last
        when[letter.number] = last
    return sorted(letters, key=lambda each: (when[each.number], each.number))


def _moment(sent: datetime | None) -> datetime | None:
    return sent.replace(tzinfo=UTC) if sent is not None and sent.tzinfo is None else sent


class _Thread:
    """Mails that belong together, and what must be known of them to see what else does."""

    def __init__(self, letters: list[_Letter]) -> None:
        self.letters: list[_Letter] = []
        self.people: set[str] = set()
        self.last: datetime | None = None
        self.take(letters)

    def take(self, letters: Sequence[_Letter]) -> None:
        """Put in some more."""
        self.letters += letters
        for letter in letters:
            self.people.update(_addresses(letter.mail))
            sent = _moment(letter.mail.sent)
            self.last = max(filter(None, (self.last, sent)), default=None)

    def fits(self, mail: MailMessage) -> bool:
        """Whether the people of an answer took part, and not too long ago."""
        sent = _moment(mail.sent)
        if sent is None or self.last is None or not timedelta(0) <= sent - self.last <= SAME_THREAD:
            return False
        return _address_of(mail) in self.people and len(self.people.intersection(_addresses(mail))) > 1


def _joined_by_subject(groups: list[list[_Letter]]) -> list[list[_Letter]]:
    """Put answers that name no other mail to the thread that they answer, by the rule above."""
    by_subject: dict[str, list[_Thread]] = defaultdict(list)
    threads: list[_Thread] = []
    for letters in sorted(groups, key=_begins):
        first = letters[0].mail
        subject, answer = bare_subject(first.subject)
        key = " ".join(subject.casefold().split())
        near = by_subject[key][-_LOOK_BACK:] if answer and key and not first.answers else []
        home = next((each for each in reversed(near) if each.fits(first)), None)
        if home is not None:
            home.take(letters)
        else:
            threads.append(_Thread(letters))
            by_subject[key].append(threads[-1])
    return [each.letters for each in threads]


MOST_WRITTEN_TO = 3
"""Those who are written to and say nothing; of more, nobody in particular is written to (judgement)."""


def _written_to(
    thread: Sequence[_Letter], speakers: _Speakers, speaking: AbstractSet[str | None]
) -> list[tuple[str, str | None]]:
    """Address and name of those whom the mails of a thread are to, and who write none of them.

    One who has the name of a writer is left out: a name alone does not tie an address to somebody.
    """
    found: dict[str, str | None] = {}
    for each in (each for letter in thread for each in (*letter.mail.to, *letter.mail.cc)):
        name = speakers.name_at(each.address) or each.name or each.address
        if each.address and speaking.isdisjoint((each.address, name)) and name not in found.values():
            found.setdefault(each.address, name)
    return list(found.items()) if len(found) <= MOST_WRITTEN_TO else []


def _begins(thread: Sequence[_Letter]) -> tuple[datetime, int]:
    first = thread[0]
    return _moment(first.mail.sent) or _NEVER, first.number


def _addresses(mail: MailMessage) -> Iterator[str]:
    people = (mail.sender, *mail.to, *mail.cc)
    return (each.address or each.name.casefold() for each in people if each is not None)


def _is_newsletter(mails: Sequence[MailMessage]) -> bool:
    if not all(mail.to_many for mail in mails) or any(
        mail.list_post or bare_subject(mail.subject)[1] for mail in mails
    ):
        return False
    return len({(_address_of(mail), mail.sender and mail.sender.name) for mail in mails}) == 1


# --- who is who --------------------------------------------------------------------------------------------------


def _writer(mail: MailMessage) -> Correspondent | None:
    return mail.writes_for or mail.sender


def _address_of(mail: MailMessage) -> str:
    writer = _writer(mail)
    return (writer.address or writer.name.casefold()) if writer is not None else ""


class _Speakers:
    """The name under which each sender speaks, by the rules above."""

    def __init__(self, mails: Sequence[MailMessage]) -> None:
        names: dict[str, Counter[str]] = defaultdict(Counter)
        to_many: set[str] = set()
        for mail in mails:
            if (writer := _writer(mail)) is not None:
                address = _address_of(mail)
                names[address][writer.name] += 1
                if mail.to_many:
                    to_many.add(address)
        self._services = {each for each in to_many if not _is_one_person(names[each])}
        self._names = {address: _best(found) or address for address, found in names.items()}
        self._shared = _shared(self._names, names, self._services)
        self._known: dict[Correspondent, str] = {}

    def name_at(self, address: str) -> str | None:
        """The name of whoever writes from an address; None if nobody does."""
        return self._names.get(address)

    def name_of(self, mail: MailMessage) -> str | None:
        """The speaker's name; None if the mail does not say who wrote it."""
        writer = _writer(mail)
        if writer is None:
            return None
        if writer not in self._known:
            self._known[writer] = self._name(writer, _address_of(mail))
        return self._known[writer]

    def is_of(self, address: str) -> bool:
        """Whether what stands for an address is one, and that of a person."""
        return "@" in address and address not in self._services

    def _name(self, writer: Correspondent, address: str) -> str:
        name = writer.name if writer.name and address in self._services else self._names[address]
        return f"{name} <{address}>" if name.casefold() in self._shared and name.casefold() != address else name


def _best(names: Counter[str]) -> str:
    """The most frequent name, then the first."""
    return next((name for name, _ in names.most_common() if name), "")


def _is_one_person(names: Iterable[str]) -> bool:
    """Whether names may be spellings of one: the words of each are among those of another, or the other way round."""
    told = [set(_PARTS_OF_NAME.findall(name.casefold())) for name in names if name][:_MOST_SPELLINGS]
    return len(told) < 2 or all(any(one <= other or other <= one for other in told if other is not one) for one in told)


def _shared(names: Mapping[str, str], all_names: Mapping[str, Counter[str]], services: set[str]) -> set[str]:
    """The names, in small letters, under which more than one address speaks."""
    speaking = [(name.casefold(), address) for address, name in names.items() if address not in services]
    speaking += [(name.casefold(), each) for each in services for name in all_names[each] if name]
    counts = Counter(name for name, _ in set(speaking))
    return {name for name, count in counts.items() if count > 1}
