"""What WhatsApp itself writes into an export, in many languages: words for time, for what is left out, for events.

The phrases are in `whatsapp_words.toml`. They are compared without regard to case, invisible marks and a last full
stop.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from regard.formats.pieces import fold

KINDS = {
    "media": "a picture, recording or file that the export leaves out, without words",
    "photo": "a photo without words",
    "video": "a video without words",
    "voice": "a voice message or recording without words",
    "sticker": "a sticker without words",
    "animation": "an animation without words",
    "contact": "a contact without words",
    "file": "a file without words",
    "once": "something that can be seen once, without words",
    "place": "a place on the map without words",
}
"""What a message without words is, by the name of its list."""

LONGEST_PHRASE = 160
"""Characters; the app says nothing longer that must be known to its end."""

_ENDINGS = {
    "photo": "jpg jpeg png heic heif bmp tif tiff",
    "sticker": "webp was",
    "animation": "gif",
    "video": "mp4 mov 3gp mkv webm avi m4v",
    "voice": "opus m4a mp3 aac amr ogg oga wav caf",
    "contact": "vcf",
}
_KIND_OF_ENDING = {ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()}

_MARKS = re.compile("[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    import tomllib

    text = files("regard.formats").joinpath("whatsapp_words.toml").read_text(encoding="utf-8")
    return {name: tuple(lines.strip("\n").split("\n")) for name, lines in tomllib.loads(text).items()}


@lru_cache(maxsize=4096)
def folded_key(word: str) -> str:
    """A word beside a time, by its letters alone: `p. m.`, `P.M.` and `pm` are one."""
    return "".join(letter for letter in word.casefold() if letter.isalnum())


@cache
def words_for(name: str) -> frozenset[str]:
    """A list of words beside times, by their letters."""
    return frozenset(map(folded_key, _lists()[name])) | frozenset({""} if name in ("joiners", "after_a_time") else ())


def phrase_key(text: str) -> str:
    """A phrase as it is compared."""
    if not text.isascii():
        text = _MARKS.sub("", text).replace("’", "'")
    return " ".join(text.split()).casefold().rstrip(".。 ")


@cache
def phrases(name: str) -> frozenset[str]:
    """A list of whole phrases, as they are compared."""
    return frozenset(map(phrase_key, _lists()[name]))


@cache
def _kinds() -> dict[str, str]:
    return {phrase: kind for kind in KINDS for phrase in phrases(kind)}


def left_out(text: str) -> str | None:
    """The kind of thing that a phrase says was left out, as `photo`; None if it says no such thing."""
    return _kinds().get(phrase_key(text)) if len(text) < LONGEST_PHRASE else None


@cache
def whole_messages() -> dict[str, str]:
    """The lists of phrases that are all of a message, by their phrases: a kind, `deleted`, `calls` and so on."""
    lists = ("deleted", "deleted_by_you", "calls")
    return _kinds() | {phrase: name for name in lists for phrase in phrases(name)}


def kind_of_file(name: str) -> str:
    """The kind of thing a file is, from the ending of its name."""
    return _KIND_OF_ENDING.get(name.rpartition(".")[2].casefold(), "file")


_STEM = 8
"""Characters by which an opening is looked up before it is compared whole."""


@cache
def _openings(name: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases(name):
        found[phrase[:_STEM]] = (*found.get(phrase[:_STEM], ()), phrase)
    return found


def opens_with(name: str, key: str) -> bool:
    """Whether a text, as `phrase_key` gives it, begins with one of the phrases of a list of openings."""
    return any(map(key.startswith, _openings(name).get(key[:_STEM], ())))


@cache
def _any_of(name: str) -> re.Pattern[str]:
    found = sorted((fold_keeping_ends(phrase) for phrase in _lists()[name]), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, found)))


def fold_keeping_ends(phrase: str) -> str:
    """A phrase as it is looked for inside a text: blanks at its ends say that a word ends there."""
    return _MARKS.sub("", phrase).casefold().replace("’", "'")


def tells_of_an_event(text: str) -> bool:
    """Whether a line of the app's tells of something that happened to the chat."""
    return len(text) < 400 and _any_of("events").search(fold_keeping_ends(text)) is not None


@lru_cache(maxsize=8192)
def is_notice_in(name: str) -> bool:
    """Whether what stands before a colon is the beginning of a notice, and no name."""
    return _any_of("events_in_names").search(fold_keeping_ends(name)) is not None


@cache
def _title_patterns() -> tuple[re.Pattern[str], ...]:
    found = (re.escape(each).replace("%", "(.+)").replace(r"\ ", "[ _]") for each in _lists()["titles"])
    return tuple(re.compile(each, re.IGNORECASE) for each in found)


def title_in(stem: str) -> str:
    """The chat's name in the name of a file without its ending; empty if it names none."""
    name = re.sub(r" ?\(\d{1,3}\)$", "", fold(_MARKS.sub("", stem)))
    found = (pattern.fullmatch(name) for pattern in _title_patterns())
    return next((match[1].strip() for match in found if match), "")
