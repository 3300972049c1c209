"""How many mails a second become threads? Ours against the standard library's `mailbox`, with and without a peer.

A mailbox of threads with quoted answers is made in a temporary folder. Each reader runs in a process of its own, in
turns over some rounds; the medians count. The peers do what we do, with what people use for it: `mailbox` to take the
mails apart, `email` for heads and words, threads by References; and, where the Python given with `--peers` has it,
mail-parser-reply to tell quoted words from own ones.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parents[1]
READERS = ("regard", "mailbox", "mailbox + mail-parser-reply")
MODULE = {"mailbox + mail-parser-reply": "mailparser_reply"}
PEOPLE = ("Mila Brandt", "Otis Quay", "Anna Lind", "Ravi Osei", "Jörn Weiß", "Sunniva Moe")
SAID = (
    "the fence gate garden post drill Saturday morning we could meet at ten and look whether it holds I would rather "
    "bring tools than wait longer because rain comes thank you for asking how is your mother after fall"
)
WORDS = SAID.split()
WHEN = "Mon, 6 May 2024 07:15:00 +0000"
ATTACHED = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9\n"
_PER_MIB = 2**20 if sys.platform == "darwin" else 2**10


def write_mailbox(path: Path, threads: int, seed: int = 1) -> int:
    """Write a mailbox; gives the number of its mails.

    One to seven mails a thread, one in three with HTML beside the text, one in ten with a small picture attached; each
    answer repeats the mail before it.
    """
    chance, count = random.Random(seed), 0  # noqa: S311  # nothing secret
    with path.open("w", encoding="utf-8") as file:
        for thread in range(threads):
            said: list[str] = []
            people = chance.sample(PEOPLE, 2)
            for number in range(chance.randint(1, 7)):
                text = _text(chance, said, people[(number + 1) % 2])
                said.append(text)
                file.write(_mail(chance, thread, number, people, text))
                count += 1
    return count


def _text(chance: random.Random, said: list[str], before: str) -> str:
    lines = [" ".join(chance.choices(WORDS, k=chance.randint(8, 14))) + "." for _ in range(chance.randint(2, 8))]
    own = "\n".join(lines) + "\n"
    if not said:
        return own
    quoted = "\n".join(f"> {line}" for line in said[-1].splitlines()[:60])
    return f"{own}\nOn Mon, 6 May 2024 at 09:15, {before} wrote:\n\n{quoted}\n"


def _mail(chance: random.Random, thread: int, number: int, people: list[str], text: str) -> str:
    writer, reader = people[number % 2], people[(number + 1) % 2]
    head = [
        f"From {thread}{number}@xxx Mon May 06 07:15:00 +0000 2024",
        *(f"Received: by mx{each}.example.com with SMTP id {thread}x{number};\n        {WHEN}" for each in range(4)),
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        " + "b=" + "aGVsbG8" * 40,
        f"From: {_encoded(writer)} <{_address(writer)}>",
        f"To: {_encoded(reader)} <{_address(reader)}>",
        f"Subject: {'Re: ' if number else ''}The fence, part {thread}",
        f"Date: Mon, {1 + number} May 2024 09:{thread % 60:02}:00 +0200",
        f"Message-ID: <{thread}.{number}@mail.example.org>",
        "MIME-Version: 1.0",
    ]  # fmt: skip
    if number:
        references = " ".join(f"<{thread}.{each}@mail.example.org>" for each in range(number))
        head += [f"In-Reply-To: <{thread}.{number - 1}@mail.example.org>", f"References: {references}"]
    return "\n".join(head) + "\n" + _body(chance, text) + "\n"


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
    from email.header import Header

    return name if name.isascii() else Header(name, "utf-8").encode()


def _address(name: str) -> str:
    return name.split(maxsplit=1)[0].lower().replace("ö", "oe") + "@example.org"


def read_with_us(path: Path) -> tuple[int, int]:
    """Threads and mails, as Regard reads them."""
    from regard.formats import open_file
    from regard.formats.mbox import read

    outcome = read(open_file(path))
    return len(outcome.conversations), outcome.kept


def read_with_mailbox(path: Path, parser: object = None) -> tuple[int, int]:
    """Threads and mails, with the standard library, and a parser of answers if one is given."""
    import mailbox
    from email.header import decode_header, make_header
    from email.utils import parseaddr, parsedate_to_datetime

    threads: dict[str, list[tuple[object, ...]]] = defaultdict(list)
    for mail in mailbox.mbox(path):
        part = next((each for each in mail.walk() if each.get_content_type() == "text/plain"), mail)
        payload = part.get_payload(decode=True)
        text = payload.decode(part.get_content_charset("utf-8"), "replace") if isinstance(payload, bytes) else ""
        if parser is not None:
            text = parser.read(text).latest_reply or ""  # type: ignore[attr-defined]  # a parser of the peer's
        name, address = parseaddr(str(make_header(decode_header(str(mail["From"])))))
        sent = parsedate_to_datetime(str(mail["Date"]))
        first = (str(mail.get("References", "")).split() or [str(mail["Message-ID"])])[0]
        threads[first].append((sent, name, address, str(make_header(decode_header(str(mail["Subject"])))), text))
    return len(threads), sum(map(len, threads.values()))


def measure(reader: str, path: Path) -> dict[str, float]:
    """Read once, in this process."""
    parser = None
    if name := MODULE.get(reader):
        parser = import_module(name).EmailReplyParser(languages=["en"])
    begin = time.perf_counter()
    threads, mails = read_with_us(path) if reader == "regard" else read_with_mailbox(path, parser)
    seconds = time.perf_counter() - begin
    mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PER_MIB
    return {"seconds": seconds, "mib": mib, "threads": threads, "mails": mails}


def compare(threads: int, rounds: int, peers: str) -> None:
    """Make the mailbox, run each reader in turns, and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mail.mbox"
        count = write_mailbox(path, threads)
        print(f"{count:,} mails in {threads:,} threads, {path.stat().st_size / 2**20:.0f} MiB; {rounds} rounds")
        runs: dict[str, list[dict[str, float]]] = defaultdict(list)
        for _ in range(rounds):
            for reader in READERS:
                if (found := _run(reader, path, peers)) is not None:
                    runs[reader].append(found)
    ours = median(each["seconds"] for each in runs["regard"])
    print(f"{'reader':30} {'mails/s':>10} {'times ours':>10} {'peak MiB':>9} {'threads':>8}")
    for reader in READERS:
        every = runs[reader]
        if not every:
            print(f"{reader:30} skipped: {peers} has no module {MODULE[reader]}; name one that has with --peers")
            continue
        seconds = median(each["seconds"] for each in every)
        peak = max(each["mib"] for each in every)
        print(f"{reader:30} {count / seconds:10,.0f} {seconds / ours:10.1f} {peak:9.0f} {every[0]['threads']:8,.0f}")


def _run(reader: str, path: Path, peers: str) -> dict[str, float] | None:
    """One reader in a process of its own; None if the Python given lacks its module."""
    python = peers if reader in MODULE else sys.executable
    command = [python, "-m", "benchmarks.mail_throughput", "--reader", reader, "--path", str(path)]
    ran = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if ran.returncode == MISSING:
        return None
    if ran.returncode:
        raise SystemExit(ran.stderr)
    found: dict[str, float] = json.loads(ran.stdout)
    return found


MISSING = 3
"""The exit status of a reader whose module is not installed."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mail_throughput", description=__doc__)
    parser.add_argument("--threads", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", default=sys.executable, help="a Python that has mail-parser-reply")
    parser.add_argument("--reader", choices=READERS, help=argparse.SUPPRESS)
    parser.add_argument("--path", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.reader is None:
        compare(options.threads, options.rounds, options.peers)
        return 0
    if options.reader in MODULE and find_spec(MODULE[options.reader]) is None:
        return MISSING
    print(json.dumps(measure(options.reader, options.path)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
