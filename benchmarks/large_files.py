"""What do large files take? Seconds and memory for each, in a process of its own; writes `docs/large_files.md`.

If cases are named, only their rows of the page are written anew.

The files are made in a temporary folder: chats, mailboxes, address books and calendars of a size that a few people
have; files of 10 GB with nothing but a beginning; and archives that were made to harm.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.format_readers import most_memory
from benchmarks.made_exports import PEOPLE, WORDS, write_mailbox

HERE = Path(__file__).resolve().parents[1]
PAGE = HERE / "docs" / "large_files.md"

MOST_MIB = 300
"""What is to be reached: whatever the file, in MiB; Python and its modules take about 30 of these."""

LONGEST = 600
"""Seconds after which a process is ended, and the figure is given as not reached."""

SPARSE = 10 * 10**9
"""Bytes of a file that has a beginning and nothing behind it."""

_BEGIN = datetime(2019, 3, 4, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Case:
    """One large file.

    Attributes:
        name: what it is, in words.
        count: how many items it has.
        make: writes it into a folder with so many items, and gives its path.
    """

    name: str
    count: int
    make: Callable[[Path, int], Path]


@dataclass(frozen=True, slots=True)
class Taken:
    """What reading a file took, in a process of its own.

    Attributes:
        seconds: of the processor.
        mib: the most memory that the process held.
        items: how many items were found.
        said: what else there is to say: a refusal, or how many conversations, contacts and events.
    """

    seconds: float
    mib: float
    items: int
    said: str


def _words(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(3, 14)))


def whatsapp(folder: Path, lines: int) -> Path:
    """A WhatsApp chat of five people; one message in twenty has a second line, one in thirty is a picture."""
    path, chance, when = folder / "WhatsApp Chat with Garden.txt", random.Random(1), _BEGIN  # noqa: S311  # no secret
    with path.open("w", encoding="utf-8") as file:
        written = 0
        while written < lines:
            when += timedelta(minutes=chance.randint(0, 90))
            said = "<Media omitted>" if chance.random() < 1 / 30 else _words(chance)
            file.write(f"{when:%d/%m/%Y, %H:%M} - {chance.choice(PEOPLE)}: {said}\n")
            written += 1
            if chance.random() < 1 / 20:
                file.write(f"{_words(chance)}\n")
                written += 1
    return path


def mailbox(folder: Path, mails: int) -> Path:
    """A mailbox of threads of one to seven mails."""
    path = folder / "All mail.mbox"
    write_mailbox(path, mails // 4)
    return path


def vcards(folder: Path, people: int) -> Path:
    """An address book."""
    path = folder / "contacts.vcf"
    with path.open("w", encoding="utf-8", newline="\r\n") as file:
        for number in range(people):
            given, family = PEOPLE[number % len(PEOPLE)].split()
            file.write(
                f"BEGIN:VCARD\nVERSION:3.0\nN:{family};{given};;;\nFN:{given} {family} {number}\n"
                f"EMAIL;TYPE=HOME:{given.lower()}{number}@example.org\nTEL;TYPE=CELL:+1555{number:07}\n"
                f"BDAY:19{number % 90 + 10}-0{number % 9 + 1}-1{number % 10}\nNOTE:We met at the fence.\nEND:VCARD\n"
            )
    return path


def calendar(folder: Path, events: int) -> Path:
    """A calendar; one event in ten is repeated each week."""
    path, when = folder / "calendar.ics", _BEGIN
    with path.open("w", encoding="utf-8", newline="\r\n") as file:
        file.write("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example.org//large//EN\n")
        for number in range(events):
            when += timedelta(hours=3)
            rule = "RRULE:FREQ=WEEKLY;COUNT=20\n" if number % 10 == 0 else ""
            file.write(
                f"BEGIN:VEVENT\nUID:{number}@example.org\nDTSTART:{when:%Y%m%dT%H%M%SZ}\nDURATION:PT1H\n"
                f"SUMMARY:Fence {number}\n{rule}ORGANIZER;CN=Mila Brandt:mailto:mila@example.org\n"
                f"ATTENDEE;CN=Otis Quay;PARTSTAT=ACCEPTED:mailto:otis@example.com\nEND:VEVENT\n"
            )
        file.write("END:VCALENDAR\n")
    return path


def sms(folder: Path, messages: int) -> Path:
    """A backup of SMS with forty people."""
    path, chance = folder / "sms.xml", random.Random(1)  # noqa: S311  # nothing secret
    with path.open("w", encoding="utf-8") as file:
        file.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<smses count="{messages}">\n')
        for number in range(messages):
            file.write(
                f'<sms address="+155501{chance.randint(10, 49)}" date="{1551690000000 + number * 60000}" '
                f'type="{chance.randint(1, 2)}" body="{_words(chance)}" contact_name="{chance.choice(PEOPLE)}" />\n'
            )
        file.write("</smses>\n")
    return path


def slack(folder: Path, messages: int) -> Path:
    """A zipped export of Slack: one channel, fifty messages a day, a file a day."""
    path, chance = folder / "slack.zip", random.Random(1)  # noqa: S311  # nothing secret
    users = [{"id": f"U{number}", "name": name, "real_name": name} for number, name in enumerate(PEOPLE)]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("users.json", json.dumps(users))
        archive.writestr("channels.json", json.dumps([{"id": "C1", "name": "garden"}]))
        for day in range(max(1, messages // 50)):
            when = _BEGIN + timedelta(days=day)
            said = [
                {
                    "type": "message",
                    "user": f"U{chance.randrange(len(PEOPLE))}",
                    "text": _words(chance),
                    "ts": f"{int(when.timestamp()) + 60 * number}.000100",
                }
                for number in range(50)
            ]
            archive.writestr(f"garden/{when:%Y-%m-%d}.json", json.dumps(said))
    return path


def messages_database(folder: Path, messages: int) -> Path:
    """The database of Messages on the Mac: two hundred chats."""
    import sqlite3

    path, chance = folder / "chat.db", random.Random(1)  # noqa: S311  # nothing secret
    base = sqlite3.connect(path)
    base.executescript("""
        CREATE TABLE message (text TEXT, attributedBody BLOB, date INTEGER, is_from_me INTEGER, handle_id INTEGER);
        CREATE TABLE handle (id TEXT);
        CREATE TABLE chat (display_name TEXT, chat_identifier TEXT, style INTEGER);
        CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
    """)
    base.executemany("INSERT INTO handle VALUES (?)", ((f"+155501{number}",) for number in range(200)))
    base.executemany("INSERT INTO chat VALUES ('', ?, 45)", ((f"+155501{number}",) for number in range(200)))
    rows = ((_words(chance), 10**17 + number * 10**10, number % 2, number % 200 + 1) for number in range(messages))
    base.executemany("INSERT INTO message VALUES (?, NULL, ?, ?, ?)", rows)
    joins = ((number % 200 + 1, number + 1) for number in range(messages))
    base.executemany("INSERT INTO chat_message_join VALUES (?, ?)", joins)
    base.commit()
    base.close()
    return path


def bomb(folder: Path, mib: int) -> Path:
    """An archive of one file of zeros, packed a thousand to one."""
    path = folder / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("chat.txt", "w", force_zip64=True) as member,
    ):
        for _ in range(mib):
            member.write(bytes(2**20))
    return path


def mild_bomb(folder: Path, mib: int) -> Path:
    """An archive of one mailbox that packs just less well than what is refused."""
    path, chance = folder / "mild.zip", random.Random(1)  # noqa: S311  # nothing secret
    head = b"From - Mon May  6 09:15:00 2024\nFrom: Mila <mila@example.org>\nSubject: Fence\n\n"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("All mail.mbox", "w") as member:
        member.write(head)
        for _ in range(mib * 16):
            member.write(chance.randbytes(300).hex().encode() + b"\n" + b"a" * 64900 + b"\n")
    return path


def nested(folder: Path, deep: int) -> Path:
    """Archives in archives, each with ten copies of the one below."""
    data = b"Mila: Did it rain?\n" * 1000
    name = "talk.txt"
    for level in range(deep):
        path = folder / f"{level}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for copy in range(10):
                archive.writestr(f"{copy}/{name}", data)
        data, name = path.read_bytes(), path.name
    return path


def many_members(folder: Path, members: int) -> Path:
    """An archive of more files than an export has, all of them the same bytes of it."""
    path = folder / "many.zip"
    said = b"Mila: Did it rain?\nOtis: All week.\n"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(members):
            archive.writestr(f"{number}.txt", said)
    return path


def overlapping(folder: Path, mib: int) -> Path:
    """An archive whose directory names the same packed bytes a hundred times: a bomb without a suspect ratio."""
    path, chance = folder / "overlapping.zip", random.Random(1)  # noqa: S311  # nothing secret
    block = b"Mila: " + chance.randbytes(500).hex().encode() + b"a" * 60000 + b"\n"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("0.txt", "w") as member:
            for _ in range(mib * 16):
                member.write(block)
        first = archive.infolist()[0]
        for number in range(1, 100):
            copy = zipfile.ZipInfo(f"{number}.txt")
            copy.compress_type, copy.CRC, copy.header_offset = first.compress_type, first.CRC, first.header_offset
            copy.compress_size, copy.file_size = first.compress_size, first.file_size
            archive.filelist.append(copy)
            archive.NameToInfo[copy.filename] = copy
    return path


CASES: dict[str, Case] = {
    "whatsapp": Case("WhatsApp, lines", 1_000_000, whatsapp),
    "mailbox": Case("mbox, mails in threads", 100_000, mailbox),
    "vcards": Case("vCard, contacts", 100_000, vcards),
    "calendar": Case("calendar (.ics), events", 50_000, calendar),
    "sms": Case("SMS backup, messages", 500_000, sms),
    "slack": Case("Slack, messages in a zip of a file a day", 200_000, slack),
    "messages": Case("iMessage's database, messages", 500_000, messages_database),
    "bomb": Case("zip bomb, MiB unpacked", 4_000, bomb),
    "mild_bomb": Case("zip bomb of a mild ratio, MiB unpacked", 1_000, mild_bomb),
    "overlapping": Case("zip of a hundred files that share their bytes, MiB each", 50, overlapping),
    "nested": Case("archives in archives, levels", 6, nested),
    "many_members": Case("zip, files in it", 100_001, many_members),
}


def sparse_files(folder: Path, size: int) -> Iterator[tuple[str, Path]]:
    """For each format of one file, a file that begins as such a one does, and has nothing behind that."""
    sys.path.insert(0, str(HERE / "tests"))
    from fuzz.seeds import files_for
    from regard.formats import FORMATS

    for format_ in FORMATS:
        path = folder / f"{format_.card.name}{format_.card.endings[0]}"
        path.write_bytes(max(files_for(format_), key=len))
        os.truncate(path, size)
        yield format_.card.name, path


def read_here(path: Path) -> dict[str, Any]:
    """Read a file in this process, one thing in it after another, and say what that took."""
    from regard.formats import Given, read_path
    from regard.problems import CannotRead

    begin = time.process_time()
    items, counts, refused = 0, dict.fromkeys(("conversations", "contacts", "events"), 0), []
    try:
        for opened in read_path(path, Given(day_first=True)):
            if opened.read is None:
                refused.append(opened.refused.what if opened.refused else "")
                continue
            items += opened.read.items
            for what in counts:
                counts[what] += len(getattr(opened.read, what))
    except CannotRead as error:
        refused.append(error.what)
    said = [f"{number:,} {what}" for what, number in counts.items() if number]
    said += [f"{len(refused):,} refused: {refused[0]}"] if refused else []
    return {
        "seconds": time.process_time() - begin,
        "mib": most_memory(),
        "items": items,
        "said": "; ".join(said),
    }


def taken_by(path: Path) -> Taken:
    """What reading a file takes, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.large_files", "--read", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return Taken(LONGEST, 0.0, 0, f"not done after {LONGEST} s")
    if done.returncode:
        return Taken(0.0, 0.0, 0, f"FAILED: {(done.stderr.strip().splitlines() or ['no reason'])[-1]}")
    return Taken(**json.loads(done.stdout))


def page(rows: list[tuple[str, int, Taken]], sparse: dict[str, Taken], size: int) -> str:
    """The page `docs/large_files.md`."""
    table = "\n".join(_row(name, count, taken) for name, count, taken in rows)
    largest = max(sparse.values(), key=lambda each: each.mib)
    slowest = sorted(sparse.items(), key=lambda each: -each[1].seconds)
    slow = ", ".join(f"{name} {taken.seconds:.0f} s" for name, taken in slowest if taken.seconds >= 1) or "none"
    over = ", ".join(f"{name} {taken.mib:.0f} MiB" for name, taken in sparse.items() if taken.mib > MOST_MIB) or "none"
    not_done = ", ".join(f"{name}: {taken.said}" for name, taken in sparse.items() if not taken.mib) or "none"
    return f"""# What large files take

<!-- Written by `make bench-large`; changes made by hand are lost. -->

Each file was made for this, and read once in a process of its own. Seconds are of the
processor of one ordinary machine; memory is the most that the process held, Python and its modules (about 30 MiB)
included. To reach: under {MOST_MIB} MiB.

| file | of these | s | MiB | under {MOST_MIB} MiB | items/s | what came out |
| --- | --: | --: | --: | --- | --: | --- |
{table}

## {size / 10**9:.0f} GB with nothing behind the beginning

For each of the {len(sparse)} formats of one file: a file that begins as such a one does, and has nothing but empty
space behind that. All end in a reading of the beginning or in one sentence.

- Most memory: {largest.mib:.0f} MiB. Over {MOST_MIB} MiB: {over}.
- Over a second: {slow}.
- Not done: {not_done}.
"""


def with_rows(page: str, rows: list[tuple[str, int, Taken]]) -> str:
    """The page with these rows measured anew, and all else as it was."""
    anew = {name: _row(name, count, taken) for name, count, taken in rows}
    lines = page.split("\n")
    return "\n".join(anew.get(line.removeprefix("| ").partition(" |")[0], line) for line in lines)


def _row(name: str, count: int, taken: Taken) -> str:
    reached = "yes" if 0 < taken.mib < MOST_MIB else "**no**"
    rate = f"{taken.items / taken.seconds:,.0f}" if taken.items and taken.seconds else ""
    return f"| {name} | {count:,} | {taken.seconds:.1f} | {taken.mib:.0f} | {reached} | {rate} | {taken.said} |"


def main() -> int:
    """Make, read, write the page, print it. Returns the exit code: 1 if something failed or was not done."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.large_files", description=__doc__)
    parser.add_argument("cases", nargs="*", help=f"all, if none is named: {', '.join(CASES)}, sparse")
    parser.add_argument("--read", type=Path, help="read this file here and print what that took")
    parser.add_argument("--part", type=float, default=1.0, help="of the usual size; writes no page")
    options = parser.parse_args()
    if options.read:
        print(json.dumps(read_here(options.read)))
        return 0
    rows = []
    for key in options.cases or CASES:
        if key in CASES:
            rows.append(measured(CASES[key], options.part))
            print(_row(*rows[-1]), flush=True)
    size = int(SPARSE * options.part)
    sparse = {}
    if not options.cases or "sparse" in options.cases:
        sparse = dict(_sparse(size))
    if options.part == 1:
        before = PAGE.read_text("utf-8") if options.cases else ""
        PAGE.write_text(with_rows(before, rows) if options.cases else page(rows, sparse, size), encoding="utf-8")
    every = [taken for _, _, taken in rows] + list(sparse.values())
    return 1 if any(not taken.mib for taken in every) else 0


def measured(case: Case, part: float) -> tuple[str, int, Taken]:
    """One case at a part of its size."""
    count = max(1, int(case.count * part)) if case.make is not nested else case.count
    with tempfile.TemporaryDirectory(prefix="regard-large-") as folder:
        return case.name, count, taken_by(case.make(Path(folder), count))


def _sparse(size: int) -> Iterator[tuple[str, Taken]]:
    with tempfile.TemporaryDirectory(prefix="regard-large-") as folder:
        for name, path in sparse_files(Path(folder), size):
            taken = taken_by(path)
            print(f"{name}: {taken.seconds:.1f} s, {taken.mib:.0f} MiB; {taken.said}", flush=True)
            yield name, taken
            path.unlink()


if __name__ == "__main__":
    sys.exit(main())
