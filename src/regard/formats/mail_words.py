"""How the lines look that mail apps write around the words of a message, in the languages of `mail_words.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

ADDRESS = r"[^\s<>()\[\]\"',;:]{1,64}@[^\s<>()\[\]\"',;]{1,255}"
_DASH = r"[-\u2010-\u2015_=*~]"
_CLOCK = re.compile(r"(?<![\d.:/-])\d{1,2}[:.]\d{2}(?![./-]?\d|[./-]\s?\d)|\d{1,2}\s?[ap]\.?m\b|\d{1,2}\s?[時时點点시]")
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}")
_ADDRESS = re.compile(ADDRESS)
_IN_BRACKETS = re.compile(rf"[<(]{ADDRESS}[>)]")
_ENDS_WITH_AN_ADDRESS = re.compile(rf"[<(]{ADDRESS}[>)]{{1,3}}$")
_MACHINE_DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d GMT[+-]\d\d:\d\d .{1,80}")
_EXTRA = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NAME = r"(?:[^\W\d_][\w.'’-]{0,30},? ){0,3}[^\W\d_][\w.'’-]{0,30}"
_NAME_FIRST = re.compile(rf"[\"']?{_NAME}[\"']? ?[<(]{ADDRESS}[>)]")
_FULL_STOP = re.compile(r"[a-zß-ÿ]{4}[.!?] [A-ZÀ-Þ]")
_DRAWN = re.compile(rf"^{_DASH}{{2,60}}\s?|\s?{_DASH}{{2,60}}$")
_LONGEST_INTRODUCTION = 500
_SURELY = 2
_LONGEST_BEFORE_A_COLON = 80
_MOST_AFTER_A_NAME = 3
_AROUND_WORDS = ' \t\r\n\x0b\x0c\xa0[]<>()«»*_|"'
_FROM_WHAT = ("mobile", "phone", "ipad", "android")


def bare(line: str) -> str:
    """A line without what only sets it out: marks of quotation and bold at its ends, signs without width."""
    if line.isascii():
        return line.lstrip(" \t\r>*_|").rstrip(" \t\r*_")
    return _EXTRA.sub("", line).replace("\xa0", " ").lstrip(" \t\r>*_|").rstrip(" \t\r*_")


def words_in(entries: str) -> list[str]:
    """The entries of one list, longest first, so that a pattern finds the longest."""
    return sorted({" ".join(each.split()) for each in entries.split("|")} - {""}, key=lambda each: (-len(each), each))


def any_of(entries: str) -> str:
    """A pattern for any one of the entries, those of one first letter together: most letters begin none of them."""
    groups: dict[str, list[str]] = {}
    for each in words_in(entries):
        groups.setdefault(each[0].lower(), []).append(re.escape(each[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items())


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns, each with some letters of which any text that it finds has one: these are looked for first.

    Attributes:
        by_sign: for each of these letters, in lower case, all patterns that have it.
        in_ascii: those of them that a text in ASCII may have.
    """

    by_sign: dict[str, re.Pattern[str]]
    in_ascii: tuple[str, ...]

    @staticmethod
    def of(entries: Iterable[Mapping[str, Any]]) -> Phrases:
        """As they stand in the list: `has` and `like`."""
        patterns: dict[str, list[str]] = {}
        for entry in entries:
            for sign in entry["has"]:
                patterns.setdefault(sign, []).append(entry["like"])
        by_sign = {sign: _loosely("|".join(like)) for sign, like in patterns.items()}
        return Phrases(by_sign, tuple(filter(str.isascii, by_sign)))

    def are_in(self, text: str, lowered: str) -> bool:
        """Whether one of them is found in a text, which is given in lower case as well."""
        for sign in self.in_ascii if lowered.isascii() else self.by_sign:
            if sign in lowered and self.by_sign[sign].search(text):
                return True
        return False


def lowered(text: str) -> str:
    """In lower case, the dotted letter of Turkish as the plain one, as patterns that ignore case have it."""
    return text.lower() if text.isascii() else text.lower().replace("i\u0307", "i")


@dataclass(frozen=True, slots=True)
class MailWords:
    """The patterns, made once from the lists."""

    kinds: dict[str, str]
    starts: re.Pattern[str]
    wrote: re.Pattern[str]
    wrote_within_words: re.Pattern[str]
    address_wrote: re.Pattern[str]
    name_wrote: re.Pattern[str]
    originals: frozenset[str]
    forwards: frozenset[str]
    leads: frozenset[str]
    sent: re.Pattern[str]
    sent_last: re.Pattern[str]
    device: re.Pattern[str]
    excuse: re.Pattern[str]
    sign_offs: frozenset[str]
    thanks: frozenset[str]
    disclaimers: Phrases
    sure_disclaimers: Phrases
    banners: Phrases
    footer: re.Pattern[str]

    def header_kind(self, line: str) -> str | None:
        """Which line of a mail's head this is: `from`, `sent`, `subject` and so on; None if it is none."""
        before, colon, _ = bare(line[:_LONGEST_BEFORE_A_COLON]).replace("：", ":").partition(":")
        name = before.rstrip(" *_")
        return self.kinds.get(name.casefold()) if colon and len(before) - len(name) <= _MOST_AFTER_A_NAME else None

    def how_surely_introduces(self, text: str, *, alone: bool = True) -> int:
        """How surely a line, unfolded, introduces what somebody else wrote; `alone` if it was not folded.

        2: whatever follows it. 1: only if a marked quotation follows. 0: not.
        """
        if len(text) > _LONGEST_INTRODUCTION:
            return 0
        whole = bare(text)
        line = _DRAWN.sub("", whole)
        closed = line.endswith((":", "：")) or line != whole
        line = line.rstrip(" :：*")
        if not line:
            return 0
        if _MACHINE_DATE.fullmatch(line):
            return 2
        surely = self._dated(line, closed=closed) if _DATE.search(line) else 0
        if closed and surely < _SURELY:
            surely = max(surely, self._named(line), int(alone and self._in_any_language(line)))
        return surely

    def _in_any_language(self, line: str) -> bool:
        """Whether a line has a day, a time and an address in brackets, as no sentence of a person has."""
        return (
            _DATE.search(line) is not None and _CLOCK.search(line) is not None and _IN_BRACKETS.search(line) is not None
        )

    def _dated(self, line: str, *, closed: bool) -> int:
        """`On 4 May 2021 at 10:31, Anna Lind <anna@example.org> wrote:` and its like."""
        if not self.starts.match(line):
            return 0
        address = _ADDRESS.search(line) if "@" in line else None
        ends = address is not None and _ENDS_WITH_AN_ADDRESS.search(line) is not None
        if ends and line[0].isdigit():
            return 2
        if not closed or _FULL_STOP.search(line):
            return 0
        if not self._says_wrote(line):
            return 2 if ends else 0
        return 2 if address or _CLOCK.search(line) else 1

    def _named(self, line: str) -> int:
        """`Anna Lind <anna@example.org> wrote:`, `anna@example.org writes:`; `Anna Lind wrote:` less surely."""
        if "@" in line and (self.address_wrote.match(line) or self._is_name_first(line)):
            return 2
        return 1 if self.name_wrote.fullmatch(line) else 0

    def _is_name_first(self, line: str) -> bool:
        """`Anna Lind <anna@example.org> wrote on 4 May 2021 at 10:31:`, as Turkish and Chinese have it."""
        return self._in_any_language(line) and _NAME_FIRST.match(line) is not None and self._says_wrote(line)

    def _says_wrote(self, line: str) -> bool:
        """Whether a line has the word that says somebody wrote something."""
        return self.wrote.search(line) is not None or (
            not line.isascii() and self.wrote_within_words.search(line) is not None
        )

    def title(self, text: str) -> str | None:
        """`original` or `forwarded` for a bare line that stands above a repeated message; None for another."""
        if len(text) > _LONGEST_INTRODUCTION or not text or not (text[0] in _DASHES or text[-1] in _ENDS):
            return None
        inner = " ".join(text.strip(_DASHES + " :：").casefold().split())
        if inner in self.forwards or (text[0] in _DASHES and inner.startswith("forwarded by ")):
            return "forwarded"
        return "original" if inner in self.originals and text[0] in _DASHES else None

    def is_added_by_an_app(self, line: str) -> bool:
        """Whether a line is one like `Sent from my iPhone`."""
        if len(line) > _LONGEST_INTRODUCTION or not self._may_be_added(line):
            return False
        text = re.sub(r"[\[\]<>()«»*_\"]", " ", bare(line))
        text = " ".join(re.sub(r"\s*https?://\S{1,500}", "", text).split()).rstrip(".! ")
        if not 0 < len(text) <= 120:
            return False
        clauses = re.split(r"[,;:!?]|\.(?= )|\s[-\u2013\u2014]\s", text)
        first = clauses[0].strip()
        if len(clauses) > 1 and not self.excuse.search(text, len(first)):
            return False
        return self._names_an_app(first)

    def _may_be_added(self, line: str) -> bool:
        """Whether a line can be one like that, by how it begins or by its words; most cannot."""
        if "://" in line:
            return True
        lead = bare(line).lstrip(_AROUND_WORDS)[:2].lower()
        if lead in self.leads or lead[:1] in self.leads:
            return True
        line = line.lower()
        return "from" in line and any(device in line for device in _FROM_WHAT)

    def _names_an_app(self, text: str) -> bool:
        if len(text.split()) > 12:
            return False
        if _FROM_MY.fullmatch(text):
            return True
        if self.sent.match(text) and self.device.search(text):
            return True
        return self.sent_last.fullmatch(text) is not None and self.device.search(text) is not None


_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015_=*~"
_ENDS = "：:" + _DASHES
_FROM_MY = re.compile(
    r"sent from (?:my|a|an)(?: [\w.'’+-]{1,30}){1,6}|(?:sent )?via mobile"
    r"|(?:\w{1,20} )?from (?:my )?(?:mobile|phone|iphone|ipad|android)(?: \d{1,2}\w?)?",
    re.IGNORECASE,
)


def _loosely(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=1)
def mail_words() -> MailWords:
    """The patterns; made at the first message."""
    import tomllib

    lists = tomllib.loads(files("regard.formats").joinpath("mail_words.toml").read_text(encoding="utf-8"))
    headers, introducing, titles, apps = (lists[key] for key in ("headers", "introducing", "titles", "apps"))
    wrote = rf"(?<!\w)(?:{any_of(introducing['wrote'])})(?!\w)"
    within_words = any_of(introducing["wrote_within_words"])
    either = rf"(?:{wrote}|(?:{within_words}))"
    leads = any_of(introducing["leads"])
    begins = rf"(?:(?:{any_of(apps['begins'])})|(?:{any_of_patterns(apps['devices'])}))"
    return MailWords(
        kinds={each.casefold(): kind for kind, entries in headers.items() for each in words_in(entries)},
        starts=_loosely(rf"(?:(?:{leads})(?!\w)|[在于於]|(?:{any_of(introducing['weekdays'])})(?!\w)|\d)"),
        wrote=_loosely(wrote),
        wrote_within_words=_loosely(within_words),
        address_wrote=_loosely(
            rf"(?:[\"']?{_NAME}(?: via {_NAME})?[\"']? ?)?[<(\[]{{0,2}}(?:mailto:)?{ADDRESS}[>)\]]{{0,3}}"
            rf"(?: ?\([^()]{{0,60}}\))? ?{either}"
        ),
        name_wrote=_loosely(rf"(?-i:[A-ZÀ-ÞА-Я]){_NAME} {either}|(?:Quoting|Zitat von) .{{1,200}}"),
        originals=frozenset(each.casefold() for each in words_in(titles["original"])),
        forwards=frozenset(each.casefold() for each in words_in(titles["forwarded"])),
        leads=frozenset(each[:2].lower() for key in ("sent", "begins", "devices") for each in words_in(apps[key]))
        | {"vi"},
        sent=_loosely(rf"(?:{any_of(apps['sent'])})"),
        sent_last=_loosely(rf"{begins}.{{0,80}}(?:{any_of(apps['sent_at_the_end'])})"),
        device=_loosely(any_of_patterns(apps["devices"])),
        excuse=_loosely(any_of(apps["excuses"])),
        sign_offs=frozenset(each.casefold() for part in lists["sign_offs"].values() for each in words_in(part)),
        thanks=frozenset(each.casefold() for each in words_in(lists["sign_offs"]["thanks"])),
        disclaimers=Phrases.of(lists["disclaimers"]["phrases"]),
        sure_disclaimers=Phrases.of(lists["disclaimers"]["sure"]),
        banners=Phrases.of(lists["disclaimers"]["banners"]),
        footer=_loosely("|".join(lists["disclaimers"]["footers"])),
    )


def any_of_patterns(entries: str) -> str:
    """A pattern for any one of the entries, which are patterns themselves."""
    return "|".join(words_in(entries))
