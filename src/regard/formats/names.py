"""Speakers' names as files give them: badges taken off, and `Name: words` told from a sentence with a colon.

One line alone cannot say whether `Remember: call her` is a speaker called Remember. So names are settled from the
whole file, by this rule. What stands before the colon is *a name in form* if it has at most five words, each with a
capital (or in a script without capitals), no sentence punctuation, no little word such as `the` or `is`, and is not
on the list of headings (`Note`, `Agenda`, `Step 2`). It is then a speaker if

- it leads two lines or more; or
- the line carries a time, as others in the file do; or
- at least half of the lines begin with a name in form; or
- nobody leads two lines, and all names in form stand after blank lines; or
- somebody else is a speaker by the above, unless the others stand after blank lines and it does not; or
- it is the word for a part in a talk (`Speaker 2`, `agent`, `me`).

A lower-case name (`team lead`) must lead two lines, after blank lines or in a file of which half the lines begin so, or
carry a time.

A *loose* name is one in form once a badge in brackets (`(Acme Corp, he/him)`), pictures (`😀`), commas (`Dr. Chen, MD`)
and slashes (`Jo/Sam`) are looked through, of up to eight words; or an e-mail address, a handle (`@sunny`), initials
(`K.I.`), or pictures alone. It is as good as a name in form if it leads two lines or more; else it must carry a time,
as others in the file do, or stand in a file of which nearly all lines begin with a name. It is kept as the file writes
it. What still comes back before a colon and is no speaker is told as a caution (`taken_for_words.py`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from unicodedata import category

LONGEST_NAME = 80
"""Characters; the longest names of people with title and company are about 60 (judgement)."""

NEARLY_ALL = 0.8
"""Share of cues, or of known names, from which one speaks of a file's habit (judgement)."""

HALF = 0.5
"""Share of lines that begin with a name in form, from which all of those are names (judgement)."""

_JOINERS = "\u200c\u200d"
"""Invisible, but part of the spelling of names in several scripts."""

MOST_WORDS = 5
"""Words in a name with title (judgement)."""

MOST_WORDS_OF_A_LOOSE_NAME = 8
"""Words in a full Spanish or Portuguese name with its particles (judgement)."""

_BADGE = re.compile(
    r"(?:\s?[(\[](?:guest|external(?: unfamiliar)?|unfamiliar|unverified|you|me|(?:co-?)?host(?:, ?me)?)[)\]]"
    r"|\sunverified)$",
    re.IGNORECASE,
)
_PICTURES = frozenset({"So", "Sk", "Cf", "Mn", "Me"})
"""Kinds of characters that emoji are made of, by the Unicode standard."""

_TELEPHONE = re.compile(r"\+\d[\d ().*x-]{5,24}|(?:\d[ ().*-]{0,2}){9,15}")
_SENTENCE = re.compile(r"[?!:;“”\"=<>{}|\\/@#…]|\.\.")
_IN_BRACKETS = re.compile(r"\s*(?:[(\[][^()\[\]]{1,60}[)\]]|<[^<>\s]{1,60}>)$")
_ADDRESS_OR_INITIALS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|@[\w.-]{1,40}|(?:[A-Z]\.\s?){2,4}")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_PART = re.compile(
    r"(?:speaker|participant|person|voice|customer|client|caller|agent|user|guest|host|interviewer|interviewee|"
    r"moderator|narrator|therapist|counsell?or|patient|doctor|nurse|coach|mentor|mentee|manager|employee|colleague|"
    r"teacher|student|parent|child|assistant|bot|operator|respondent|audience|me|you|unknown(?: speaker)?|"
    r"spk|[a-z])[ _#-]?\d{0,3}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A line that may begin with a speaker's name.

    Attributes:
        name: what stands before the colon, cleaned.
        words: what stands after it; may be empty.
        timed: the line carries a time.
        breaks: it stands first, or after a blank line.
        explicit: its form alone says that this is a speaker (`From Ana to Everyone:`).
    """

    name: str
    words: str
    timed: bool = False
    breaks: bool = False
    explicit: bool = False


def clean_name(raw: str) -> str | None:
    """A name without badges, markup and stray white space; None if nothing that can be a name is left."""
    if len(raw) > 4 * LONGEST_NAME:
        return None
    name = " ".join(raw.split())
    name = "".join(letter for letter in name if letter.isprintable() or letter in _JOINERS).strip("*_:,;|")
    while (shorter := _BADGE.sub("", name)) != name:
        name = shorter
    name = name.strip().strip(_JOINERS)
    return name if any(letter.isalnum() or ord(letter) > 0x2000 for letter in name) else None


def before_colon(text: str) -> tuple[str, str] | None:
    """What stands before and after the first colon of a line, if it could be a name; decides nothing else."""
    head = text[: 2 * LONGEST_NAME]
    at = min((found for mark in ":：" if (found := head.find(mark)) > 0), default=-1)
    if at < 0 or not (head[at] == "：" or at + 1 == len(text) or text[at + 1].isspace()):
        return None
    name = clean_name(head[:at])
    return None if name is None or len(name) > LONGEST_NAME else (name, text[at + 1 :].strip())


def is_name_in_form(name: str) -> bool:
    """Whether words look like a name with capitals, by the rule above; `Surname, First` does as well."""
    if _PART.fullmatch(name) or _TELEPHONE.fullmatch(name):
        return True
    words = name.split()
    if not _may_be_name(name, words):
        return False
    return _has_capitals(words)


def is_loose_name(name: str) -> bool:
    """Whether words look like a name in a less usual form, by the rule above."""
    bare = _IN_BRACKETS.sub("", name)
    plain = "".join(letter for letter in bare if category(letter) not in _PICTURES).strip()
    if _ADDRESS_OR_INITIALS.fullmatch(plain) or not plain:
        return True
    words = re.sub(r"[/,]", " ", plain).split()
    return _may_be_name(" ".join(words), words, MOST_WORDS_OF_A_LOOSE_NAME) and _has_capitals(words)


def is_weak_name(name: str) -> bool:
    """Whether words could be a name in lower case, if the file bears it out."""
    words = name.split()
    return len(words) <= 3 and "," not in name and _may_be_name(name, words)


def is_label(name: str) -> bool:
    """Whether a name begins or ends with what an entry of a document begins with, as `Price`, `Seller` or `Date`."""
    stems = [word.strip(".,").casefold() for word in name.split()]
    ends = {stems[0], stems[-1]}
    return stems[0] in _words("headings") or not (_words("labels") | _words("parts")).isdisjoint(ends)


def is_part(name: str) -> bool:
    """Whether a label is also the part that somebody speaks in, as `Seller`."""
    return name.casefold() in _words("parts")


def is_spoken(text: str) -> bool | None:
    """Whether there are words that people use to each other; None in a language that is not known."""
    words = frozenset(_WORD.findall(text.casefold().replace("’", "'")))
    if not words.isdisjoint(_words("spoken")):
        return True
    return None if words.isdisjoint(_words("common")) else False


def speakers_among(lines: Sequence[NamedLine], *, of: int, known: Collection[str] = ()) -> frozenset[str]:
    """Which of the names before a colon are speakers, by the rule above.

    Args:
        lines: the lines that may begin with a name.
        of: how many lines (or cues) there are in all.
        known: names that the file gives as speakers in a surer way.
    """
    strong = [line for line in lines if line.explicit or line.name in known or is_name_in_form(line.name)]
    rest = [line for line in lines if not is_name_in_form(line.name)]
    weak = [line for line in rest if is_weak_name(line.name)]
    taken = {line.name for line in (*strong, *weak)}
    loose = [line for line in rest if line.name not in taken and is_loose_name(line.name)]
    back = _often(loose)
    nearly_all = len(strong) + len(loose) >= max(2, NEARLY_ALL * of)
    strong += [line for line in loose if nearly_all or line.timed or line.name in back]
    often = _often(strong) | _often(weak, only=lambda line: line.breaks or len(weak) + len(strong) >= HALF * of)
    timed = [line.name for line in (*strong, *weak) if line.timed]
    habit = _Habit(
        dense=len(strong) >= HALF * of,
        broken=_nearly_all([line.breaks for line in strong if not often or line.name in often]),
        named=bool(often or known) or len({line.name for line in strong if line.breaks}) > 1,
        alone=not (often or known),
    )
    named = {line.name for line in strong if line.explicit or line.name in known or habit.allows(line)}
    return frozenset(often | named | (set(timed) if len(timed) > 1 else set()))


def _often(lines: Sequence[NamedLine], only: Callable[[NamedLine], bool] = bool) -> set[str]:
    """The names that lead two lines or more."""
    counts = Counter(line.name for line in lines if only(line))
    return {name for name, count in counts.items() if count > 1}


@dataclass(frozen=True, slots=True)
class _Habit:
    """How turns begin in a file."""

    dense: bool
    broken: bool
    named: bool
    alone: bool

    def allows(self, line: NamedLine) -> bool:
        """Whether a name in form that leads one line only is a speaker here."""
        if self.dense or _PART.fullmatch(line.name):
            return True
        return self.named and (line.breaks if self.broken else not self.alone)


@cache
def _words(name: str) -> frozenset[str]:
    """One of the lists in not_names.toml."""
    import tomllib

    lists = tomllib.loads(files("regard.formats").joinpath("not_names.toml").read_text(encoding="utf-8"))
    return frozenset(lists[name].split())


def _nearly_all(answers: Sequence[bool]) -> bool:
    return bool(answers) and sum(answers) >= NEARLY_ALL * len(answers)


def _has_capitals(words: Sequence[str]) -> bool:
    return all(not word[0].islower() or word != word.lower() or word in _words("particles") for word in words)


def _may_be_name(name: str, words: Sequence[str], most: int = MOST_WORDS) -> bool:
    """The part of the rule that holds for capitals and lower case alike."""
    if not words or len(words) > most or len(name) > LONGEST_NAME or _SENTENCE.search(name):
        return False
    if not name[0].isalpha() or ("," in name and not (words[0].endswith(",") and name.count(",") == 1)):
        return False
    stems = [re.split(r"['’]", word.strip(".,"))[0].casefold() for word in words]
    if (
        stems[0] in _words("headings")
        or (stems[-1] in _words("headings") and stems[-1][-1:] == "s")
        or stems[-1] in _words("heading_ends")
    ):
        return False
    little = stems[:1] + [stem for stem, word in zip(stems, words, strict=True) if word[0].islower()]
    if not _words("little_words").isdisjoint(little):
        return False
    return all(len(word) <= len("Prof.") for word in words[:-1] if word.endswith(".")) and (
        not words[-1].endswith(".") or len(words[-1]) <= len("Jr.")
    )
