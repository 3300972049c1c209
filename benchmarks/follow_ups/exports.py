"""A story's conversations as the files that apps export, so that they are read as a user's are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from benchmarks.follow_ups.story import Talk


def as_kept(talk: Talk, every: Sequence[Talk], you: str) -> Talk:
    """A chat as its app keeps it: with what was written in it before, back to where each has written something.

    Args:
        talk: a conversation; a talk or mails are as they are.
        every: all of the story, in order of time.
        you: the owner, who is in each.
    """
    if talk.medium != "chat":
        return talk
    there, said = talk.there | {you}, talk.said
    for before in reversed(every[: every.index(talk)]):
        if {each.by for each in said} >= there:
            break
        if before.medium == "chat" and before.there | {you} == there:
            said = (*before.said, *said)
    return replace(talk, said=said)


def written(talk: Talk, you: str, folder: Path, number: int) -> Path:
    """The file of one conversation.

    Args:
        talk: what was said.
        you: the owner, who a chat with one person is not named after.
        folder: where to.
        number: tells it from the others.
    """
    if talk.medium == "mail":
        return _mails(talk, you, folder / f"{number:05}.mbox")
    if talk.medium == "chat":
        others = sorted({*(said.by for said in talk.said), *talk.silent} - {you})
        here = folder / f"{number:05}"
        here.mkdir()
        return _chat(talk, here / f"WhatsApp Chat with {', '.join(others)}.txt")
    title = re.sub(r"[^\w ]", "", talk.title) or "talk"
    path = folder / f"{talk.day} {title} {number:05}.txt"
    path.write_text("\n".join(f"{said.by}: {said.text}" for said in talk.said) + "\n", "utf-8")
    return path


def _chat(talk: Talk, path: Path) -> Path:
    lines = [f"[{said.at:%Y-%m-%d, %H:%M:%S}] {said.by}: {said.text}" for said in talk.said]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _mails(talk: Talk, you: str, path: Path) -> Path:
    people = sorted({*(said.by for said in talk.said), *talk.silent, you})
    parts = []
    before: list[str] = []
    for number, said in enumerate(talk.said):
        mail = EmailMessage()
        mail["From"] = _address(said.by)
        mail["To"] = ", ".join(_address(name) for name in people if name != said.by)
        mail["Subject"] = ("Re: " if number else "") + talk.title
        mail["Date"] = format_datetime(said.at.replace(tzinfo=UTC))
        mail["Message-ID"] = f"<{number}.{path.stem}@example.org>"
        if before:
            mail["In-Reply-To"] = before[-1]
            mail["References"] = " ".join(before)
        before.append(mail["Message-ID"])
        mail.set_content(said.text + "\n")
        parts.append(f"From - {said.at:%a %b %d %H:%M:%S %Y}\n{_escaped(mail.as_string().splitlines())}\n\n")
    path.write_text("".join(parts), "utf-8")
    return path


def _escaped(lines: Sequence[str]) -> str:
    return "\n".join(f">{line}" if line.startswith("From ") else line for line in lines)


def _address(name: str) -> str:
    return f"{name} <{'.'.join(name.lower().split())}@example.org>"
