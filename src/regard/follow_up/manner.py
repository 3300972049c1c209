"""How the owner writes to a person: by what name, how formally, where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from regard.conversation import Medium
from regard.follow_up.as_of import AsOf
from regard.people import Met

OFTEN = 14.0
"""A usual gap of at most so many days means that you speak often; a judgement."""

_CONTRACTED = re.compile(r"\b\w+(?:n['’]t|['’](?:m|re|ll|ve|d))\b|\b(?:hey|hi|yeah|yep|ok|lol|haha)\b", re.IGNORECASE)
_CALLS = (
    "assemblyai", "aws_transcribe", "deepgram", "google_speech", "meet_text", "otter_text", "rev", "sbv", "segments",
    "subrip", "teams_text", "webvtt", "whisperx",
)  # fmt: skip
"""Formats of what was recorded or transcribed of a meeting."""

_APPS = {
    "discord": "Discord",
    "google_chat": "Google Chat",
    "google_voice": "Google Voice",
    "imessage": "iMessage",
    "linkedin": "LinkedIn",
    "meta": "Messenger",
    "signal": "Signal",
    "slack": "Slack",
    "sms": "SMS",
    "teams": "Teams",
    "telegram": "Telegram",
    "whatsapp": "WhatsApp",
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How to write to somebody.

    Attributes:
        name: what they are called; empty if only an address or a number is known.
        mail: whether by mail: with a subject, a greeting and your name.
        often: whether you speak often.
        formal: whether in full forms: a mail to somebody met on few days, in whose words and yours nothing is short.
        channel: in words.
    """

    name: str
    mail: bool
    often: bool
    formal: bool
    channel: str


def manner_with(person: int, now: AsOf) -> Manner:
    """How the owner writes to a person, by how the two have spoken."""
    met = now.known.met.get(person)
    mail = met is not None and met.medium in (Medium.MAIL, Medium.TICKET)
    often = met is not None and met.usual_gap is not None and met.usual_gap <= OFTEN
    formal = mail and met is not None and met.days < 5 and not _speak_in_short_forms(person, now)
    return Manner(now.called[person], mail, often, formal, channel_of(met))


def channel_of(met: Met | None) -> str:
    """How the two last spoke: `WhatsApp chat`, `mail`, `call`."""
    if met is None:
        return "however you like"
    app = next((name for prefix, name in _APPS.items() if met.app.startswith(prefix)), "")
    if met.medium is Medium.TALK:
        return "call" if met.app in _CALLS else "talk"
    return f"{app} {met.medium}" if app and met.medium is Medium.CHAT else str(met.medium)


def _speak_in_short_forms(person: int, now: AsOf) -> bool:
    said = [each.quote for each in now.said_by.get(person, ())]
    answered = [each.answer for each in now.said_by.get(person, ())]
    return any(_CONTRACTED.search(words) for words in (*said, *answered))
