"""What you and others did for each other in words: favours, thanks, asking after, giving, asking, introducing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from regard.conversation import Medium, Span
from regard.listener import QUESTIONS, Act, LabelKind, News
from regard.listener.phrases import PhraseBook, load
from regard.listener.uptake import content_words, stem
from regard.people.days_said import DaySaid, days_said
from regard.people.meant import RULES
from regard.people.noticed import OWNED_UP, Noticed, Noticing
from regard.people.own_words import Said
from regard.people.shared import the_day
from regard.people.subject import subject_words
from regard.reading import Reading
from regard.reading.waiting import questions_waiting

MADE_BY = "dealing 2"

_OWNS_UP = "owns up to having passed over it"

ANSWERS = 3
"""So many letters back, at most, are answered by one of yours (judgement)."""

_NO_QUESTION = re.compile(
    r"^\W*(?:(?:so|and|but|oh|well|hi|hello|hey)\b\W*)*(?:\w+\W+)?"
    r"(?:how are (?:you|things)|how(?:['’]s| is) (?:it going|life|everything|things)|how do you do"
    r"|what(?:['’]s| is) (?:up|new|not to)|(?:are )?you (?:well|ok(?:ay)?|all right)|you know(?: what)?"
    r"|know what i mean|guess what|who (?:knows|cares|would have|doesn['’]t|wouldn['’]t)|why (?:bother|me|not)"
    r"|what can (?:you|we|i) (?:do|say)|can you believe|how hard can|what do i know|isn['’]t (?:it|that|he|she)"
    r"|(?:does that )?make sense|right|sounds? good|deal|fair|how was (?:your|the) (?:weekend|day|evening)"
    r"|what else is new|may i help|how (?:can|may) i help|anything else)\b"
    r"|\b(?:right|yeah|no|ok(?:ay)?|eh|innit|you know|isn['’]t it|don['’]t you think"
    r"|got a (?:sec|second|minute))\?*\W*$",
    re.IGNORECASE,
)
"""Questions that are rhetorical or only polite: they wait for no answer."""

_THANKS = re.compile(
    r"\b(?:thanks|thank you|thankyou|thx|cheers|ta|(?:i['’]m|i am|we['’]re|so|very|really) (?:so |very |really )?"
    r"grateful|appreciate[sd]?|much obliged|owe you one|you(?:['’]re| are) a (?:star|lifesaver|legend|gem)"
    r"|so kind of you)\b",
    re.IGNORECASE,
)

_WHAT_FOR = re.compile(
    r"\b(?:thanks|thank you|thx|cheers|ta|grateful)\b[^.?!,;]{0,40}?\bfor (?P<what>[^.?!;]+)"
    r"|\bappreciate[sd]? (?P<valued>(?:you|your|how you|the|what you)\b[^.?!;]+)",
    re.IGNORECASE,
)

_FORMULA = re.compile(
    r"(?:calling|contacting|getting in touch|getting on|joining|reaching out|holding|waiting|shopping|choosing"
    r"|writing in|bearing with|your (?:patience|order|call|mail|e-?mail|message|letter|interest|business|custom"
    r"|understanding))\b",
    re.IGNORECASE,
)
"""What one thanks for in openings and endings."""

_LINK = re.compile(r"https?://\S+|\bwww\.\S+", re.IGNORECASE)

_NAME = r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?"
_WHO = rf"(?:my \w+ |our \w+ )*(?P<who>{_NAME})"
_WOULD = r"i['’]d (?:like|love) to|i would (?:like|love) to|let me|i want(?:ed)? to|happy to|allow me to|delighted to"
_COPYING = r"cc['’]?(?:ing|d|ed)?|copying(?: in)?|looping in|copied(?: in)?"
_INTRODUCING = (
    re.compile(rf"\b(?P<to>{_NAME})[,:–—-]+\s*(?:please |you should |do )?(?:meet|this is)\s+{_WHO}"),
    re.compile(rf"\b(?i:{_WOULD}) introduce (?:you (?:both |all |two )?to )?{_WHO}(?: to (?P<to>{_NAME}))?"),
    re.compile(rf"\b(?i:{_COPYING}) {_WHO}(?=,? (?:who|from|here|as|so|our|the|and)\b|,|\s*\()"),
    re.compile(rf"\b(?i:putting|connecting|introducing) you (?:in touch |both )?(?:with|to) {_WHO}"),
)
"""Words that bring two people together, each with the name of the one and, where it is said, of the other."""


@cache
def _courtesies() -> frozenset[str]:
    """Words with which one thanks, asks after and wishes, as far as they are no subject."""
    said = (
        "thanks appreciate appreciated grateful congratulations congrats luck fingers crossed thinking thought "
        "remembered mentioned mention happy wish wishes hope sorry hear wonder wondering favour introduce meet like "
        "love going got ashamed far quick busy rushed rushing brushed short stopped"
    )
    return frozenset(subject_words(said))


@cache
def _book() -> PhraseBook:
    return load(RULES, "dealing")


@dataclass(frozen=True, slots=True)
class _Talk:
    """A conversation to look through: the reading, and its sentences with what their phrases say."""

    reading: Reading
    said: Sequence[Said]
    kinds: Sequence[frozenset[tuple[str, str]]]

    @property
    def you(self) -> str:
        return self.reading.you

    def of(self, kind: str, *, yours: bool) -> Iterator[tuple[Said, str]]:
        """The sentences of yours, or of others, in which phrases of a kind stand, with the group's name."""
        for each, kinds in zip(self.said, self.kinds, strict=True):
            name = next((name for found, name in sorted(kinds) if found == kind), None)
            if name is not None and (each.by == self.you) is yours:
                yield each, name

    def acts(self, each: Said, *acts: LabelKind) -> bool:
        """Whether the listener heard one of these in a sentence."""
        return any(each.holds(span) for span in self.reading.labels[each.turn.index].spans(*acts))

    def prompts(self, other: Said, yours: Said) -> bool:
        """Whether another's words may have brought you to yours: of the same day, or in the letter that you answer.

        A chat goes on for years in one file; to come back to something there on another day is unprompted.
        """
        apart = yours.turn.index - other.turn.index
        written = self.reading.conversation.medium in (Medium.MAIL, Medium.TICKET)
        return apart > 0 and (other.day == yours.day or (written and apart <= ANSWERS))

    def subject(self, text: str) -> tuple[str, ...]:
        """What some words are about, without courtesies and without the names of those who take part."""
        names = {word for name in self.reading.conversation.company for word in subject_words(name)}
        return tuple(word for word in subject_words(text) if word not in names | _courtesies())

    def to(self, each: Said) -> str:
        """Whom words were said to: who is named in them, or the only other; empty in a group."""
        others = [name for name in self.reading.conversation.company if name != each.by]
        named = [name for name in others if name_in(name, each.text)]
        return named[0] if len(named) == 1 else others[0] if len(others) == 1 else ""


def dealings(reading: Reading, said: Sequence[Said]) -> Iterator[Noticed]:
    """All that you and others did for each other, kind by kind, each in the order of the conversation."""
    kinds = [frozenset((match.group.kind, match.group.name) for match in _book().find(each.sentence)) for each in said]
    talk = _Talk(reading, said, kinds)
    every: tuple[Callable[[_Talk], Iterable[Noticed]], ...] = (
        _questions,
        _favours,
        _thanked,
        _raised,
        _moved,
        _gave,
        _asked,
        _introduced,
    )
    for each in every:
        yield from each(talk)


def name_in(name: str, text: str) -> bool:
    """Whether a participant is named in some words, by their whole name or its first word."""
    first = name.split(maxsplit=1)[0] if name.split() else name
    return any(re.search(rf"\b{re.escape(each)}\b", text) for each in (name, first))


def _one(talk: _Talk, each: Said, kind: Noticing, **more: str) -> Noticed:
    day = the_day(days_said(each.text, each.day)) if each.day is not None else None
    return Noticed(
        kind=kind,
        by=each.by,
        span=each.span,
        what=more.get("what", ""),
        to=more.get("to", talk.to(each)),
        about=more.get("about", ""),
        day=day.day if day else None,
        day_words=each.part(day.begin, day.stop) if day else None,
        words=talk.subject(each.text),
        made_by=MADE_BY,
    )


def _questions(talk: _Talk) -> Iterator[Noticed]:
    """Questions to you that wait, but for those that are rhetorical or only polite."""
    conversation = talk.reading.conversation
    for span in questions_waiting(conversation, talk.reading.labels, talk.you):
        text = conversation.quote(span)
        if "?" not in text or _NO_QUESTION.search(text):
            continue
        turn = conversation.turns[span.turn]
        when = _day_asked_about(talk, span)
        yield Noticed(
            kind=Noticing.QUESTION,
            by=turn.speaker or "",
            span=span,
            to=talk.you,
            day=(when.until or when.day) if when else None,
            day_words=Span(span.turn, span.begin + when.begin, span.begin + when.stop) if when else None,
            words=subject_words(text),
            made_by=talk.reading.labels.made_by,
        )


_BY_THEN = re.compile(r"\b(?:by|before|until|till|at the latest|latest)\b", re.IGNORECASE)


def _day_asked_about(talk: _Talk, span: Span) -> DaySaid | None:
    """The day that a question is about, after which it needs no answer: `around this weekend?`, not `by Friday`."""
    text = talk.reading.conversation.quote(span)
    said = next((each for each in talk.said if each.turn.index == span.turn and each.holds(span)), None)
    if said is None or said.day is None or _BY_THEN.search(text):
        return None
    day = the_day(days_said(text, said.day))
    return day if day is not None and day.day >= said.day else None


def _favours(talk: _Talk) -> Iterator[Noticed]:
    """What others did for you, if you thanked nobody after it."""
    thanked = max((each.turn.index for each in talk.said if _thanks(talk, each)), default=-1)
    for each in _done_for_you(talk):
        if each.turn.index > thanked and talk.to(each) == talk.you:
            yield _one(talk, each, Noticing.FAVOUR)


def _done_for_you(talk: _Talk) -> Iterator[Said]:
    """The sentences in which others say what they did for you, by phrases or as the listener heard them."""
    for each, kinds in zip(talk.said, talk.kinds, strict=True):
        said_so = any(kind == "favour" for kind, _ in kinds)
        if each.by != talk.you and (said_so or talk.acts(each, News.FAVOUR)):
            yield each


def _thanks(talk: _Talk, each: Said) -> bool:
    return each.by == talk.you and bool(_THANKS.search(each.text) or talk.acts(each, Act.THANKS))


def _thanked(talk: _Talk) -> Iterator[Noticed]:
    """Your thanks, where the words, or a favour before them, say what for."""
    for each in talk.said:
        if each.by == talk.you and _THANKS.search(each.text) and (words := _what_for(talk, each)):
            yield Noticed(Noticing.THANKED, each.by, each.span, to=talk.to(each), words=words, made_by=MADE_BY)


def _what_for(talk: _Talk, thanks: Said) -> tuple[str, ...]:
    """What you thank for: what you name, else the last favour that they did you before."""
    named = _WHAT_FOR.search(thanks.text)
    if named:
        what = named["what"] or named["valued"]
        return () if _FORMULA.match(what) else talk.subject(what)
    favours = [each for each in _done_for_you(talk) if each.turn.index < thanks.turn.index]
    return talk.subject(favours[-1].text) if favours else ()


def _raised(talk: _Talk) -> Iterator[Noticed]:
    """Where you asked after, or named, what nobody else had spoken of before, on that day."""
    others = _words_of_others(talk)
    for each, name in talk.of("raised", yours=True):
        noticed = _one(talk, each, Noticing.RAISED, what=OWNED_UP if name == _OWNS_UP else "")
        if noticed.what and not noticed.words:
            yield noticed
            continue
        spoken_of = [other for word in _stems(each.text) for other in others.get(word, ())]
        if (noticed.words or noticed.day) and not any(talk.prompts(other, each) for other in spoken_of):
            yield noticed


def _moved(talk: _Talk) -> Iterator[Noticed]:
    """Where others tell that something of theirs has another day, if they name both."""
    for each, _ in talk.of("moved", yours=False):
        noticed = _one(talk, each, Noticing.RELEASED, what="moved")
        if noticed.words and noticed.day:
            yield noticed


def _words_of_others(talk: _Talk) -> dict[str, list[Said]]:
    """Where others said each word, by its stem."""
    found: dict[str, list[Said]] = {}
    for each in talk.said:
        for word in _stems(each.text) if each.by != talk.you else ():
            found.setdefault(word, []).append(each)
    return found


def _stems(text: str) -> set[str]:
    return {stem(word.text) for word in content_words(text)}


def _gave(talk: _Talk) -> Iterator[Noticed]:
    """What you offered or passed on, unasked."""
    for each, kinds in zip(talk.said, talk.kinds, strict=True):
        what = _what_given(talk, each, {name for kind, name in kinds if kind == "gave"})
        if what and each.by == talk.you:
            told = _told_of_another(talk, each)
            yield _one(talk, each, Noticing.GAVE, what=what, **({"to": told} if told else {}))


def _what_given(talk: _Talk, each: Said, kinds: set[str]) -> str:
    if "introduction" in kinds or _brought_together(each) or _told_of_another(talk, each):
        return "introduction"
    if ("resource" in kinds or _LINK.search(each.text)) and not _was_asked(talk, each):
        return "resource"
    return next((kind for kind in ("offer", "time") if kind in kinds), "")


_BOTH = re.compile(r"\b(?:you (?:two|both)|(?:the )?two of you|both(?: of you)?|each other)\b", re.IGNORECASE)


def _told_of_another(talk: _Talk, each: Said) -> str:
    """Who is told of another before both: Ines, in `Dear both, Ines, Magda translates contracts`; else empty."""
    if not _BOTH.search(each.turn.text):
        return ""
    others = {
        name: re.escape(name.split()[0])
        for name in talk.reading.conversation.participants
        if name != talk.you and name.split()
    }
    called = next((name for name, first in others.items() if re.search(rf"(?:^|[\n.!?,]) ?{first}, ", each.text)), "")
    of_another = any(name != called and re.search(rf", {first} \w", each.text) for name, first in others.items())
    return called if of_another else ""


def _was_asked(talk: _Talk, each: Said) -> bool:
    """Whether somebody else asked for something in the turns just before."""
    before = range(max(0, each.turn.index - 2), each.turn.index)
    labels = talk.reading.labels
    turns = talk.reading.conversation.turns
    return any(labels[at].spans(*QUESTIONS, Act.REQUEST) and turns[at].speaker != talk.you for at in before)


def _asked(talk: _Talk) -> Iterator[Noticed]:
    for each, _ in talk.of("asked", yours=True):
        yield _one(talk, each, Noticing.ASKED)


def _introduced(talk: _Talk) -> Iterator[Noticed]:
    """Who brought whom together, where both a verb of introducing and a name say so."""
    for each in talk.said:
        found = _brought_together(each)
        if found is None:
            continue
        who, to = found["who"], found.groupdict().get("to") or ""
        known = [name for name in talk.reading.conversation.participants if to and name_in(to, name)]
        yield Noticed(
            kind=Noticing.INTRODUCED,
            by=each.by,
            span=each.span,
            to=known[0] if len(known) == 1 else talk.to(each),
            about=who,
            words=tuple(word.casefold() for word in who.split()),
            made_by=MADE_BY,
        )


def _brought_together(each: Said) -> re.Match[str] | None:
    """The words that bring two people together; who says their own name only says who they are."""
    found = (pattern.search(each.text) for pattern in _INTRODUCING)
    return next((match for match in found if match is not None and not name_in(match["who"], each.by)), None)
