"""What somebody said, as the other would say it back: `I passed my test` is `you passed your test`; or nothing.

A clause is turned only if simple grammar is sure to keep its sense; whatever is in doubt gives an empty string.
"""

from __future__ import annotations

import re

MOST_WORDS = 14
"""Longer clauses are no good in a short note."""

_TO_OTHER = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "us": "you",
    "our": "your", "ours": "yours", "ourselves": "yourselves", "i'm": "you’re", "i've": "you’ve", "i'd": "you’d",
    "i'll": "you’ll", "we're": "you’re", "we've": "you’ve", "we'd": "you’d", "we'll": "you’ll",
}  # fmt: skip
_TO_ME = {"your": "my", "yours": "mine", "yourself": "myself"}
_OBJECT_AFTER = (
    "for", "to", "with", "from", "of", "at", "on", "about", "by", "send", "sent", "give", "gave", "help", "helped",
    "bring", "brought", "show", "showed", "tell", "told", "let", "call", "called", "email", "mail", "get", "got",
    "lend", "lent", "teach", "taught", "make", "made", "find", "found", "introduce", "introduced", "cover", "covered",
    "pick", "picked", "save", "saved", "drive", "drove", "put", "pass", "passed", "text", "ring", "invite", "invited",
    "keep", "kept", "join", "meet", "see",
)  # fmt: skip
"""After these, `you` is the one that something is done to."""

_SUBJECT_AFTER = ("that", "and", "when", "what", "where", "how", "whatever", "as", "which")
"""After these, `you` is the one who does something."""

_OPENERS = re.compile(
    r"^(?:(?:well|so|and|but|oh|yeah|yes|no|honestly|actually|also|sadly|unfortunately|anyway|okay|ok|hey|hi|look|then|"
    r"by the way|to be honest|good news|bad news|big news|guess what|fun fact|basically|you know|i mean)"
    r"\b[,:!—–-]*\s*)+",
    re.IGNORECASE,
)
_DOUBTFUL = re.compile(
    r"[?:;\"“”()\[\]{}<>*_/\\…|@#]|\.\.|--|—|https?|www\."
    r"|\b(?:today|tonight|tomorrow|yesterday|now|currently|ago|this|that|these|those|here|there|next|last|it|he|she|"
    r"they|him|her|his|them|their|its|it's|he's|she's|they're|um|uh|erm|er|like|kind of|sort of|you know|i mean|"
    r"i think|i guess|i suppose|if|unless|would|could|should|might|maybe|perhaps|not|never|n't|\w+n['’]t|just kidding|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|weekend|soon|later|lol|haha|below|above|attached|attachment|"
    r"fuck\w*|shit\w*|damn|crap|bloody|hell)\b",
    re.IGNORECASE,
)
"""Words whose sense changes with the day, the speaker or the place, or that point at something not said."""

_FINITE = re.compile(
    r"^(?:I|we|my|our)\b.*\b(?:am|are|is|was|were|have|has|had|got|get|did|do|\w+ed|\w+s|won|passed|lost|ran|sold|"
    r"made|became|began|broke|bought|built|came|fell|felt|found|gave|grew|hurt|kept|left|met|paid|said|sent|slept|"
    r"stood|took|taught|told|went|wrote|drew|drove|flew|fixed|covered|brought|put|read|held|spent|stayed|helped)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w’'-]+|[^\w\s]|\s+")
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")


def said_to_them(words: str, day_words: str = "") -> str:
    """Their own clause said to them: `you passed your driving test`; empty if that is not safe.

    Args:
        words: the quote.
        day_words: the words of it that name a day; they are left out.
    """
    for sentence in _sentences(without_day(words, day_words)):
        clause = _clean(sentence)
        if (
            _FINITE.match(clause)
            and not _DOUBTFUL.search(clause)
            and not re.search(r"\byou\w*\b", clause, re.IGNORECASE)
        ):
            return _agreeing(_turn(clause, _TO_OTHER))
    return ""


def done_for_me(words: str, day_words: str = "") -> str:
    """What they did for the owner, said to them: `you stayed late to fix my slides`; empty if that is not safe."""
    for sentence in _sentences(without_day(words, day_words)):
        clause = _clean(sentence)
        if re.match(r"(?:I|we)\b", clause, re.IGNORECASE) and _FINITE.match(clause) and not _DOUBTFUL.search(clause):
            turned = _both_ways(clause)
            return _agreeing(turned) if turned else ""
    return ""


_PROMISING = re.compile(
    r"\b(?:I|we)(?:['’]ll| will| can|['’]m going to| am going to|['’]re going to| are going to| promise to|"
    r" promise I['’]ll)"
    r"(?: (?:definitely|certainly|probably|also|just|try to|try and|make sure to|be sure to|happily|gladly|then))* "
    r"(?P<do>[a-z]+\b[^.!?;]*)",
    re.IGNORECASE,
)
_LET_ME = re.compile(r"\blet me (?P<do>(?!know\b)[a-z]+\b[^.!?;]*)", re.IGNORECASE)
_WHEN = re.compile(
    r",?\s*\b(?:(?:by|on|before|until|at|over|during|from|within|in)\s+)?"
    r"(?:the\s+)?(?:end of\s+)?(?:the\s+)?"
    r"(?:(?:this|next|coming)\s+)?"
    r"(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|"
    r"(?:a|one|two|three|four|a few|a couple of) (?:minutes?|hours?|days?|weeks?|months?)|morning|afternoon|evening|"
    r"noon|lunch|then|soon|asap|as soon as i can|later|right away|straight away|right now|now)"
    r"(?:\s+(?:morning|afternoon|evening|night|at the latest|latest))?(?=[\s,.]|$)",
    re.IGNORECASE,
)
_NO_PROMISE = re.compile(
    r"[?:;\"“”()\[\]<>…@#]|\b(?:if|unless|when|because|but|it|that|this|them|those|these|not|be|have|see)\b",
    re.IGNORECASE,
)
"""What a promise points at with these was said before it, or depends on something."""


def promised(words: str, day_words: str = "") -> str:
    """What the owner said they would do, without its day: `send you the deck`; empty if that is not safe."""
    found = _PROMISING.search(words) or _LET_ME.search(words)
    if found is None:
        return ""
    done = without_day(found["do"], day_words)
    done = _WHEN.sub("", done).split(",")[0].strip(" ,.!-")
    if _NO_PROMISE.search(done) or not 2 <= len(done.split()) <= MOST_WORDS:
        return ""
    return _curly(done[0].lower() + done[1:])


def promised_to_me(words: str, day_words: str = "") -> str:
    """What they said they would do, said to them by the owner: `send me the contract`."""
    done = promised(words, day_words)
    return _both_ways(done) if done else ""


def without_day(words: str, day_words: str) -> str:
    """Words without those that name the day, and the preposition before them."""
    if not day_words:
        return words
    before = r"(?:,?\s*\b(?:by|on|before|until|at|in|from|over)\b(?:\s+the)?)?\s*"
    return re.sub(before + re.escape(day_words) + r"(?!\w)", "", words, flags=re.IGNORECASE).strip()


_OWED = re.compile(
    r"\b(?:I|we)(?: still)? owe you (?P<owed>(?:an?|some|the) [a-z]+(?: [a-z]+)?)\b(?=[\s.,!]*$)", re.IGNORECASE
)
_NEEDED = re.compile(
    r"\b(?:need(?:s|ing)?|(?:look|search|hunt)(?:ing)? for|after|find|could use|could do with|know(?: of)?|want)\s+"
    r"(?P<np>(?:an?|some|somebody|someone|anybody|anyone|help)\b[^.,;:!?()\"“”]*)",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(r"\s+(?:for|with) (?:my|our|me|us)\b.*", re.IGNORECASE)


def owed(words: str) -> str:
    """What the owner said they owe: `an answer`; empty if they put it otherwise."""
    found = _OWED.search(words)
    return found["owed"] if found else ""


def needed(words: str) -> str:
    """What they need, said to them: `a piano teacher for your son`; empty if that is not safe."""
    what = _needed(words)
    return _turn(what, _TO_OTHER) if what else ""


def needed_by_another(words: str) -> str:
    """What they need, said to somebody else, without for whom: `a piano teacher`; empty if that is not safe."""
    what = _FOR_WHOM.sub("", _needed(words))
    return "" if re.search(r"\b(?:my|our|me|us|I|we)\b", what, re.IGNORECASE) else _curly(what)


def _needed(words: str) -> str:
    found = _NEEDED.search(words)
    what = re.sub(r"^any", "some", found["np"].strip(), flags=re.IGNORECASE) if found else ""
    doubtful = _DOUBTFUL.search(what) or re.search(r"\byou\w*\b", what, re.IGNORECASE)
    return "" if doubtful or not 2 <= len(what.split()) <= MOST_WORDS else what


def hands_over(done: str) -> bool:
    """Whether what was promised is a thing to be given: `send you the deck`."""
    return bool(re.match(r"(?:send|share|forward|mail|email|give|get|find|write|dig out|post|lend)\b", done))


def question_in(words: str) -> str:
    """The one sentence of a quote that asks, exactly; empty if it is long."""
    asking = [sentence.strip() for sentence in _sentences(words) if sentence.strip().endswith("?")]
    return asking[-1] if asking and len(asking[-1].split()) <= 24 else ""


def _sentences(words: str) -> list[str]:
    return _SENTENCE.findall(words)


def _clean(sentence: str) -> str:
    clause = _OPENERS.sub("", sentence.strip()).strip(" .!,")
    clause = re.sub(r"\b(?:just|finally|really|actually|literally)\s+", "", clause)
    return clause if 3 <= len(clause.split()) <= MOST_WORDS else ""


def _turn(clause: str, table: dict[str, str]) -> str:
    return _curly("".join(table.get(word.casefold().replace("’", "'"), word) for word in _WORD.findall(clause)))


def _both_ways(clause: str) -> str:
    """First person becomes second, and second first; empty where it is not plain whether `you` is `me` or `I`."""
    words, turned = _WORD.findall(clause), list[str]()
    before = ""
    for word in words:
        plain = word.casefold().replace("’", "'")
        if plain == "you":
            if before not in (*_OBJECT_AFTER, *_SUBJECT_AFTER):
                return ""
            turned.append("me" if before in _OBJECT_AFTER else "I")
        else:
            turned.append((_TO_OTHER | _TO_ME).get(plain, word))
        before = plain if word.strip() else before
    return _curly("".join(turned))


def _agreeing(clause: str) -> str:
    """`you am` and `you was` made right, and the first letter small where it is one of ours."""
    clause = re.sub(r"\byou am\b", "you are", clause)
    clause = re.sub(r"\byou was\b", "you were", clause)
    return clause[0].lower() + clause[1:]


def _curly(words: str) -> str:
    return words.replace("'", "’")
