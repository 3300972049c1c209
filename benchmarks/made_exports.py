"""Made-up exports of any size, the same each time, with what is known to be in them; the people are invented.

Each function writes one file and gives its items as rows of plain text, as a reader should find them. The files have
what real ones have: second lines, pictures, notices, folded lines, zones, photographs.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

Row = tuple[str, ...]

PEOPLE = ("Mila Brandt", "Otis Quay", "Anna Lind", "Ravi Osei", "Jörn Weiß", "Sunniva Moe")
FAMILIES = ("Brandt", "Quay", "Lind", "Osei", "Weiß", "Moe", "Tamm", "Ferreira", "Çelik", "Okafor", "Sørby", "de Wit")
SAID = (
    "the fence gate garden post drill Saturday morning we could meet at ten and look whether it holds I would rather "
    "bring tools than wait longer because rain comes thank you for asking how is your mother after fall"
)
WORDS = SAID.split()
PICTURES = (
    "\N{SUNFLOWER}",
    "\N{HAMMER AND WRENCH}\ufe0f",
    "\N{WOMAN}\u200d\N{EAR OF RICE}",
    "\N{HEAVY BLACK HEART}\ufe0f",
)
WHEN = "Mon, 6 May 2024 07:15:00 +0000"
ATTACHED = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9\n"
BERLIN = ZoneInfo("Europe/Berlin")

_BEGIN = datetime(2019, 3, 24, 9, 0)  # noqa: DTZ001  # a clock reading, as a chat has it
"""A day that cannot be a month: else a short chat would not say which of both stands first."""


def fold(text: str) -> str:
    """A text with each run of white space as one space: where lines end is not compared."""
    return " ".join(text.split())


def whatsapp(path: Path, messages: int, seed: int = 1) -> list[Row]:
    """A chat as an Android phone set to British English writes it, `24/03/2019, 21:15 - Mila Brandt: ...`."""
    return _chat(path, messages, seed, _ENGLISH)


def whatsapp_of_12_hours(path: Path, messages: int, seed: int = 1) -> list[Row]:
    """The same chat from a phone set to Mexican Spanish, `24/3/2019, 9:15 p. m. - Mila Brandt: ...`."""
    return _chat(path, messages, seed, _SPANISH)


@dataclass(frozen=True, slots=True)
class _Phone:
    """How a phone writes: day and time, a picture left out of the export, and what the app says itself."""

    clock: Callable[[datetime], str]
    picture: str
    safe: str
    added: str


def _of_24_hours(when: datetime) -> str:
    return f"{when:%d/%m/%Y, %H:%M}"


def _of_12_hours(when: datetime) -> str:
    half = "a" if when.hour < 12 else "p"
    return f"{when.day}/{when.month}/{when.year}, {when.hour % 12 or 12}:{when:%M} {half}.\u00a0m."


_ENGLISH = _Phone(
    _of_24_hours,
    "<Media omitted>",
    "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen "
    "to them. Tap to learn more.",
    "Mila Brandt added Otis Quay",
)
_SPANISH = _Phone(
    _of_12_hours,
    "<Multimedia omitido>",
    "Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat, ni siquiera WhatsApp, "
    "puede leerlos ni escucharlos. Toca para obtener más información.",
    "Mila Brandt añadió a Otis Quay",
)


def _chat(path: Path, messages: int, seed: int, phone: _Phone) -> list[Row]:
    """One message in twenty goes on in a second line, one in thirty is a picture, before one in 200 is a notice.

    Known of each that has words: day and time, who, the words.
    """
    chance, when = random.Random(seed), _BEGIN  # noqa: S311  # nothing secret
    known: list[Row] = []
    with path.open("w", encoding="utf-8") as file:
        file.write(f"{phone.clock(when)} - {phone.safe}\n")
        for _ in range(messages):
            when += timedelta(minutes=chance.randint(0, 60))
            who = chance.choice(PEOPLE)
            if chance.random() < 1 / 200:
                file.write(f"{phone.clock(when)} - {phone.added}\n")
            if chance.random() < 1 / 30:
                file.write(f"{phone.clock(when)} - {who}: {phone.picture}\n")
                continue
            text = _message(chance)
            file.write(f"{phone.clock(when)} - {who}: {text}\n")
            known.append((when.isoformat(), who, fold(text)))
    return known


def _message(chance: random.Random) -> str:
    text = " ".join(chance.choices(WORDS, k=chance.randint(2, 14)))
    if chance.random() < 1 / 10:
        text += f" {chance.choice(PICTURES)}"
    if chance.random() < 1 / 20:
        text += "\n" + " ".join(chance.choices(WORDS, k=chance.randint(2, 14)))
    return text


def write_mailbox(path: Path, threads: int, seed: int = 1) -> list[Row]:
    """A mailbox of threads, one to seven mails each; each answer repeats the mail before it.

    One in ten answers stands below what it repeats; one mail in five is signed, one in three has HTML beside the text,
    one in ten a small picture. Known of each: when it was sent, in UTC; by whom; the thread's subject, and when its
    first mail was sent; the writer's own words, neither those repeated nor the signature.
    """
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    known: list[Row] = []
    with path.open("w", encoding="utf-8") as file:
        for thread in range(threads):
            before = ""
            people = chance.sample(PEOPLE, 2)
            for number in range(chance.randint(1, 7)):
                mail = _Mail(thread, number, people[number % 2], people[(number + 1) % 2])
                own = _own_words(chance)
                before = _with_the_rest(chance, own, mail, before)
                file.write(f"{mail.head}\n{_body(chance, before)}\n")
                sent, first = mail.sent(number), mail.sent(0)
                known.append((sent.isoformat(), mail.writer, mail.subject, first.isoformat(), fold(own)))
    return known


@dataclass(frozen=True, slots=True)
class _Mail:
    """The `number`th mail of a thread, to whom it goes and from whom it comes."""

    thread: int
    number: int
    writer: str
    reader: str

    @property
    def subject(self) -> str:
        return f"The fence, part {self.thread}"

    def sent(self, number: int) -> datetime:
        """When a mail of the thread was sent, in UTC."""
        return datetime(2024, 5, 1 + number, 7, self.thread % 60, tzinfo=UTC)

    @property
    def head(self) -> str:
        thread, number = self.thread, self.number
        lines = [
            f"From {thread}{number}@xxx Mon May 06 07:15:00 +0000 2024",
            *(f"Received: by mx{each}.example.com with SMTP id {thread}x{number};\n       {WHEN}" for each in range(4)),
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        " + "b=" + "aGVsbG8" * 40,
            f"From: {_encoded(self.writer)} <{_address(self.writer)}>",
            f"To: {_encoded(self.reader)} <{_address(self.reader)}>",
            f"Subject: {'Re: ' if number else ''}{self.subject}",
            f"Date: {format_datetime(self.sent(number).astimezone(BERLIN))}",
            f"Message-ID: <{thread}.{number}@mail.example.org>",
            "MIME-Version: 1.0",
        ]  # fmt: skip
        if number:
            references = " ".join(f"<{thread}.{each}@mail.example.org>" for each in range(number))
            lines += [f"In-Reply-To: <{thread}.{number - 1}@mail.example.org>", f"References: {references}"]
        return "\n".join(lines)


def _own_words(chance: random.Random) -> str:
    lines = [" ".join(chance.choices(WORDS, k=chance.randint(8, 14))) + "." for _ in range(chance.randint(2, 8))]
    return "\n".join(lines) + "\n"


def _with_the_rest(chance: random.Random, own: str, mail: _Mail, before: str) -> str:
    """A mail's text: its own words, its signature, and the mail before it."""
    signed = f"\n-- \n{mail.writer}\nThe garden club, second gate\n" if chance.random() < 1 / 5 else ""
    if not before:
        return own + signed
    lines = "\n".join(f"> {line}" for line in before.splitlines()[:60])
    repeated = f"On Mon, 6 May 2024 at 09:15, {mail.reader} wrote:\n\n{lines}\n"
    return f"{repeated}\n{own}{signed}" if chance.random() < 1 / 10 else f"{own}{signed}\n{repeated}"


def _body(chance: random.Random, text: str) -> str:
    plain = f'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n{text}\n'
    kind = chance.random()
    if kind < 0.1:
        picture = f"Content-Type: image/png; name=gate.png\nContent-Transfer-Encoding: base64\n\n{ATTACHED * 200}"
        return f'Content-Type: multipart/mixed; boundary="m"\n\n--m\n{plain}--m\n{picture}--m--\n'
    if kind < 0.4:
        html = f"Content-Type: text/html; charset=utf-8\n\n<div>{text.replace(chr(10), '<br>')}</div>\n"
        return f'Content-Type: multipart/alternative; boundary="a"\n\n--a\n{plain}--a\n{html}--a--\n'
    return plain


def _encoded(name: str) -> str:
    return name if name.isascii() else Header(name, "utf-8").encode()


def _address(name: str) -> str:
    return name.split(maxsplit=1)[0].lower().replace("ö", "oe") + "@example.org"


_CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//made up//EN
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


def calendar(path: Path, events: int, seed: int = 1) -> list[Row]:
    """A calendar as Google's export has it.

    One event in ten is a whole day, two have their times in UTC, the others in Berlin's; one in ten is repeated each
    week, one in three has a reminder. Known of each, the repeated ones on their first day: what it is called; when it
    begins and ends, in UTC; where; who is asked; what it is about.
    """
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    known: list[Row] = []
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(_CALENDAR.replace("\n", "\r\n"))
        for number in range(events):
            lines, row = _event(chance, number)
            file.write("".join(f"{_folded(line)}\r\n" for line in lines))
            known.append(row)
        file.write("END:VCALENDAR\r\n")
    return known


def _event(chance: random.Random, number: int) -> tuple[list[str], Row]:
    title = f"{' '.join(chance.choices(WORDS, k=3))}, part {number}"
    where = chance.choice(("", "Mill Lane 3, Ahrenfeld", "The lower meadow; by the gate"))
    about = ". ".join(" ".join(chance.choices(WORDS, k=9)) for _ in range(chance.randint(1, 4))) + ".\nBring tools."
    asked = chance.sample(PEOPLE, chance.randint(1, 4))
    times, begins, ends = _times(chance, number)
    lines = [
        "BEGIN:VEVENT", *times, "DTSTAMP:20240506T071500Z", f"UID:{number}@example.org", "CREATED:20240101T080000Z",
        f"DESCRIPTION:{_escaped(about)}", "LAST-MODIFIED:20240102T080000Z", f"LOCATION:{_escaped(where)}", "SEQUENCE:0",
        "STATUS:CONFIRMED", f"SUMMARY:{_escaped(title)}", "TRANSP:OPAQUE",
        f"ORGANIZER;CN={asked[0]}:mailto:{_address(asked[0])}",
        *(
            f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN={each};X-NUM-GUESTS=0:"
            f"mailto:{_address(each)}"
            for each in asked
        ),
    ]  # fmt: skip
    if chance.random() < 1 / 10:
        lines.append("RRULE:FREQ=WEEKLY;COUNT=20")
    if chance.random() < 1 / 3:
        reminder = ("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Soon", "TRIGGER:-P0DT0H30M0S", "END:VALARM")
        lines.extend(reminder)
    lines.append("END:VEVENT")
    return lines, (title, begins, ends, where, " ".join(map(_address, asked)), fold(about))


def _times(chance: random.Random, number: int) -> tuple[list[str], str, str]:
    """The lines of when an event begins and ends, and both as they are known."""
    day = date(2019, 3, 4) + timedelta(days=number // 8)
    kind = chance.random()
    if kind < 0.1:
        after = day + timedelta(days=1)
        lines = [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]
        return lines, day.isoformat(), after.isoformat()
    zone = UTC if kind < 0.3 else BERLIN
    begins = datetime(day.year, day.month, day.day, chance.randint(8, 18), chance.choice((0, 15, 30, 45)), tzinfo=zone)
    ends = begins + timedelta(minutes=chance.choice((30, 60, 90)))
    name, end = ("", "Z") if zone is UTC else (";TZID=Europe/Berlin", "")
    lines = [f"{word}{name}:{when:%Y%m%dT%H%M%S}{end}" for word, when in (("DTSTART", begins), ("DTEND", ends))]
    return lines, begins.astimezone(UTC).isoformat(), ends.astimezone(UTC).isoformat()


def address_book(path: Path, people: int, seed: int = 1) -> list[Row]:
    """An address book as vCard 3.0; one card in twenty has a small photograph.

    Known of each: the name; last and first name; mail addresses; telephone numbers; birthday; where they work; the
    note.
    """
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    known: list[Row] = []
    with path.open("w", encoding="utf-8", newline="") as file:
        for number in range(people):
            lines, row = _card(chance, number)
            file.write("".join(f"{_folded(line)}\r\n" for line in lines))
            known.append(row)
    return known


def _card(chance: random.Random, number: int) -> tuple[list[str], Row]:
    given, family = f"{chance.choice(PEOPLE).split()[0]} {_letters(number)}", chance.choice(FAMILIES)
    mail = [f"{kind}{number}@example.org" for kind in ("home", "work")[: chance.randint(1, 2)]]
    phones = [f"+44 1632 960{each:03}" for each in chance.sample(range(1000), chance.randint(1, 2))]
    born = date(1940, 1, 1) + timedelta(days=chance.randint(0, 25000)) if chance.random() < 1 / 2 else None
    works = chance.choice(("", "Gate & Post, fences", "The garden club"))
    note = " ".join(chance.choices(WORDS, k=12)) + ", as ever;\nand more." if chance.random() < 1 / 3 else ""
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", "PRODID:-//example.org//made up//EN", f"N:{family};{given};;;",
        f"FN:{given} {family}",
        *(f"EMAIL;TYPE=INTERNET,{kind}:{each}" for kind, each in zip(("HOME", "WORK"), mail, strict=False)),
        *(f"TEL;TYPE={kind}:{each}" for kind, each in zip(("CELL", "HOME"), phones, strict=False)),
        *([f"BDAY:{born.isoformat()}"] if born else ()), *([f"ORG:{_escaped(works)}"] if works else ()),
        f"ADR;TYPE=HOME:;;Mill Lane {number};Ahrenfeld;;01234;", *([f"NOTE:{_escaped(note)}"] if note else ()),
        *([f"PHOTO;ENCODING=b;TYPE=PNG:{ATTACHED.strip() * 40}"] if chance.random() < 1 / 20 else ()),
        f"UID:{number}@example.org", "REV:2024-05-06T07:15:00Z", "END:VCARD",
    ]  # fmt: skip
    day = born.isoformat() if born else ""
    return lines, (f"{given} {family}", family, given, " ".join(mail), ", ".join(phones), day, works, fold(note))


def _letters(number: int) -> str:
    """A middle name for a number, so that no two people have the same one: `Ba`, `Caba`."""
    syllables = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu")
    return "".join(syllables[int(digit)] for digit in str(number)).capitalize()


def _escaped(text: str) -> str:
    """A text as both standards write it: commas, semicolons and line ends with a backslash before them."""
    return text.replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of 75 bytes at most, each after the first behind a space."""
    return "\r\n ".join(_pieces(line))


def _pieces(line: str) -> Iterator[str]:
    if len(line.encode()) <= _WIDEST:
        yield line
        return
    piece, size, room = "", 0, _WIDEST
    for letter in line:
        width = len(letter.encode())
        if size + width > room:
            yield piece
            piece, size, room = "", 0, _WIDEST - 1
        piece, size = piece + letter, size + width
    yield piece


_WIDEST = 75
