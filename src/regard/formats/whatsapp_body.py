"""What somebody said in a message of WhatsApp's export, and what the app put beside it: files, marks, notices."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from regard.formats.chat_messages import BOT, DELETED, NO_WORDS, NOTICE
from regard.formats.pieces import fold
from regard.formats.whatsapp_heads import MARKS, without_marks
from regard.formats.whatsapp_words import (
    KINDS,
    LONGEST_PHRASE,
    kind_of_file,
    left_out,
    opens_with,
    phrase_key,
    phrases,
    tells_of_an_event,
    whole_messages,
)

CALL = "a call, no words of a speaker"

_BLANK = rf"[\s{MARKS}]"
_MAY_HOLD_MORE = re.compile(
    r"[<\u200e\u200f\u202a\u2068]|\)[ \r]*(?:\n|$)|[:：]\s*\n|://(?:maps|www\.g|goo|(?:www\.)?fours)"
)
_EDITED = re.compile(rf"({_BLANK}{{0,9}})<([^<>\n:：]{{2,60}})>{_BLANK}{{0,9}}$")
_FILE_OF_IPHONE = re.compile(rf"([{MARKS}]?)<([^<>:：\n]{{1,40}})[:：]\s?([^<>\n]{{1,255}}\.\w{{1,8}})>")
_FILE_OF_ANDROID = re.compile(rf"{_BLANK}{{0,9}}([^\n]{{0,300}}?){_BLANK}{{0,9}}\(([^()\n]{{2,40}})\){_BLANK}{{0,9}}")
_NAMED_BY_ANDROID = re.compile(r"[A-Z]{2,6}-\d{8}-WA\d{4,}\.\w{1,8}")
_NUMBERED = re.compile(r"\d{4,8}-")
_WITH_ENDING = re.compile(r"[^\n]{0,255}\.\w{1,8}")
_PAGES = re.compile(rf" • {_BLANK}{{0,4}}\d[^\n]{{0,40}}$")
_MAP = re.compile(
    r"([^\n:：]{2,30}?)\s?[:：]\s(?:[^\n]{0,200}?[:：]\s)?https?://"
    r"(?:maps\.google\.|www\.google\.[a-z.]+/maps|maps\.app\.goo\.gl|goo\.gl/maps|(?:www\.)?foursquare\.com)\S*"
)
_POLL = re.compile(rf"{_BLANK}{{0,9}}([^\s:：]{{1,24}}(?: [^\s:：]{{1,24}}){{0,2}})\s?[:：]{_BLANK}{{0,9}}")
_OPTION = re.compile(rf"{_BLANK}{{0,9}}([^\s:：]{{1,24}})\s?[:：]\s([^\n]+?)\s\({_BLANK}{{0,9}}\d+{_BLANK}[^()]*\)\s*")

_MENTION = re.compile("@\u2068([^\u2068\u2069]{1,120})\u2069")

_ASSISTANT = "Meta AI"
"""What the app calls its own machine, which writes in chats as a person does."""

_ALONE = 3
"""So often the same words stand alone in angle brackets before they are taken for the app's (judgement)."""


class Said(NamedTuple):
    """What a message comes to.

    Attributes:
        text: the words, folded; empty if there are none.
        attached: names of files that came with them.
        instead: why there are no words, if there are none.
        by_owner: it is what only whose export it is can have written.
        doubtful: it begins with a mark of the app, but no known words of it follow.
    """

    text: str
    attached: tuple[str, ...] = ()
    instead: str = NO_WORDS
    by_owner: bool = False
    doubtful: bool = False


def said_in(lines: list[str], speaker: str, placeholders: Mapping[str, int], *, iphone: bool, first: bool) -> Said:
    """What was said in a message.

    Args:
        lines: the words, without the head.
        speaker: who wrote it.
        placeholders: how often each text that looks like the app's stands alone in a message of this file.
        iphone: whether the export is an iPhone's.
        first: whether it is the first message of the file.
    """
    raw = "\n".join(lines).strip() if len(lines) > 1 else lines[0].strip()
    if speaker == _ASSISTANT:
        return Said("", instead=BOT)
    key = phrase_key(raw[:LONGEST_PHRASE])
    if (known := _known(key, raw, speaker)) is not None:
        return known
    if _MAY_HOLD_MORE.search(raw) is None:
        return Said(fold(raw))
    if raw[:1] == "<" and placeholders.get(key, 0) >= _ALONE and _is_placeholder(raw):
        return Said("", instead=KINDS["media"])
    found = _taken_apart(raw)
    if found.text and raw[:1] in _MARKED and iphone and not found.attached and _poll(raw) is None:
        return _marked(found, key, speaker, placeholders, first=first)
    return found


_MARKED = ("\u200e", "\u200f")


def _known(key: str, raw: str, speaker: str) -> Said | None:
    """A message that is a phrase of the app's and nothing else; `<…>` around it is looked at elsewhere."""
    if len(raw) < LONGEST_PHRASE and (name := whole_messages().get(key)) is not None:
        return Said("", instead=_WHOLE.get(name) or KINDS[name], by_owner=name == "deleted_by_you")
    if opens_with("openings", key) or _is_event(raw, speaker):
        return Said("", instead=NOTICE)
    return Said("", instead=DELETED) if opens_with("deleted_openings", key) and len(raw) < 120 else None


_WHOLE = {"deleted": DELETED, "deleted_by_you": DELETED, "calls": CALL}


def _is_event(raw: str, speaker: str) -> bool:
    """`Mila: Mila left`, and what a sender called System says."""
    if "\n" in raw or len(raw) > 300:
        return False
    own = speaker in raw and without_marks(raw[:200]).lstrip("~ ").startswith(f"{speaker} ")
    return (own or speaker.casefold() in phrases("system_names")) and tells_of_an_event(raw)


def _is_placeholder(raw: str) -> bool:
    inside = raw.strip("<> ")
    return raw[-1:] == ">" and "\n" not in raw and (" " in inside or not inside.isascii())


def _taken_apart(raw: str) -> Said:
    """The words without what the app put before, after or instead of them."""
    if (poll := _poll(raw)) is not None:
        return Said(poll)
    rest = _without_edited(raw)
    rest, attached = _files_of_iphone(rest)
    rest, more = _file_of_android(rest)
    rest, kind = _without_left_out(rest)
    attached += more
    if (attached or kind == "file") and (name := _bare_file(rest)) is not None:
        rest, attached = "", attached or (name,)
    instead = KINDS[kind or kind_of_file(attached[0])] if kind or attached else NO_WORDS
    if (known := _known_rest(rest)) is not None:
        return known
    return Said(fold(_MENTION.sub(r"@\1", rest).strip(MARKS + " \n\t")), attached, instead)


def _known_rest(rest: str) -> Said | None:
    """A deleted message or a place on the map, once all marks are gone."""
    text = without_marks(rest).strip()
    place = _MAP.fullmatch(text)
    if place is not None and phrase_key(place[1]) in phrases("place_labels"):
        return Said("", instead=KINDS["place"])
    return None


def _poll(raw: str) -> str | None:
    """The question and the choices of a poll, without the votes; None if it is none.

    `POLL:`, the question, and from two choices on `OPTION: here (2 votes)`; the words differ, the form does not.
    """
    first, *rest = raw.split("\n")
    if len(rest) < 2 or _POLL.fullmatch(first) is None:
        return None
    options = [match for line in rest if (match := _OPTION.fullmatch(line))]
    if len(options) < 2 or len({match[1] for match in options}) > 1:
        return None
    question = [line for line in rest if not _OPTION.fullmatch(line)]
    return fold(" ".join([*question, *(match[2] for match in options)]).translate(dict.fromkeys(map(ord, MARKS))))


def _without_edited(raw: str) -> str:
    """The words without `<This message was edited>`; where a mark of the app stands before it, in any language."""
    match = _EDITED.search(raw[-160:])
    if match is None or match.end() - match.start() >= len(raw):
        return raw
    marked = "\u200e" in match[1] or "\u200f" in match[1]
    if phrase_key(match[2]) in phrases("edited") or (marked and left_out(match[2]) is None):
        return raw[: len(raw) - (match.end() - match.start())]
    return raw


def _files_of_iphone(raw: str) -> tuple[str, tuple[str, ...]]:
    """`<attached: 00000042-PHOTO-2021-03-14-15-34-09.jpg>`, whatever the first word is."""
    if "<" not in raw:
        return raw, ()
    names: list[str] = []

    def take(match: re.Match[str]) -> str:
        if not match[1] and _NUMBERED.match(match[3]) is None:
            return match[0]
        names.append(fold(without_marks(match[3])))
        return " "

    return _FILE_OF_IPHONE.sub(take, raw), tuple(names)


def _file_of_android(raw: str) -> tuple[str, tuple[str, ...]]:
    """`IMG-20210314-WA0001.jpg (file attached)` on the first line, with words below it."""
    first, _, below = raw.partition("\n")
    match = _FILE_OF_ANDROID.fullmatch(first) if len(first) < 400 else None
    if match is None:
        return raw, ()
    name = _PAGES.sub("", without_marks(match[1]).strip())
    marked = first.lstrip()[:1] in ("\u200e", "\u200f") and _WITH_ENDING.fullmatch(name) is not None
    if phrase_key(match[2]) in phrases("attached") or marked or _NAMED_BY_ANDROID.fullmatch(name):
        return below, (fold(name),) if name else ("?",)
    return raw, ()


def _without_left_out(raw: str) -> tuple[str, str | None]:
    """The words without `<Media omitted>` above them or `image omitted` after a mark of the app; and its kind."""
    first, _, below = raw.partition("\n")
    bare = without_marks(first).strip()
    if bare[:1] == "<" and bare[-1:] == ">" and (kind := left_out(bare[1:-1])) is not None:
        return below, kind
    at = max(raw.rfind("\u200e"), raw.rfind("\u200f"))
    tail = raw[at + 1 :].strip()
    if at >= 0 and (kind := left_out(tail.removeprefix("<").removesuffix(">"))) is not None:
        return raw[:at], kind
    return raw, left_out(raw)


def _bare_file(rest: str) -> str | None:
    """The name of a file that stands where its caption could: `Plan.pdf • 12 pages`; None if it is words."""
    text = without_marks(rest).strip()
    name = _PAGES.sub("", text)
    return name if name != text or _WITH_ENDING.fullmatch(name) is not None else None


def _marked(found: Said, key: str, speaker: str, placeholders: Mapping[str, int], *, first: bool) -> Said:
    """A message that begins with a mark of the app: a notice, as far as its words are known or it comes again."""
    if opens_with("calls", key) or opens_with("marked_calls", key):
        return Said("", instead=CALL)
    own = speaker and key.startswith(speaker.casefold())
    if first or own or tells_of_an_event(found.text) or placeholders.get(key, 0) > 1:
        return Said("", instead=NOTICE)
    return found._replace(doubtful=True)
