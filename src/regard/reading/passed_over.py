"""What passing something over looks like: an answer that goes on as if nothing had been shared, by plain signs."""

from __future__ import annotations

import re

from regard.conversation import Conversation, Turn
from regard.listener import Act, Disclosure, Labels
from regard.listener.sentences import sentences
from regard.listener.uptake import content_words, taken_up
from regard.reading.whole_sentences import whole_sentences

_RECEIPTS = re.compile(
    r"(?:(?:okay|ok|right|got it|no problem|no worries|good|great|sure|yeah|yep|mm|hm|grand|cool|fine|all ?right|anyway"
    r"|perfect|noted|i see)\b[\s,.;…-]*)*",
    re.IGNORECASE,
)
"""What takes note and no more, at the beginning of an answer."""

_GOES_ON = re.compile(r"(?:so|and|now|next|anyway|listen|last thing|then)\b", re.IGNORECASE)
"""How one begins who goes on."""

_POINTS_BACK = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their)\b|\b(?:that|it)(?:['’]s| was| is| must| sounds)\b"
    r"|\b(?:about|with|of|for|do|say|hear|know|get) (?:that|it)\b|!",
    re.IGNORECASE,
)
"""Words that may be about what was said, and exclamations, which answer something."""

LEAST_OF_ITS_OWN = 2
"""So many content words a question has that brings another topic (judgement)."""

_FELT = (Disclosure.HARDSHIP, Disclosure.WORRY, Disclosure.NEED, Disclosure.SUCCESS)
"""Not to answer one of these is felt; to let a hope, a liking or a plan go by is ordinary."""

_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty"})
"""Two `two`s are seldom the same two."""


def is_plainly_elsewhere(
    conversation: Conversation, labels: Labels, kind: Disclosure, heard: str, answer: Turn
) -> bool:
    """Whether an answer goes on as if nothing had been shared: by the words it has, not for want of others."""
    if kind not in _FELT or share_a_topic(heard, answer.text):
        return False
    noted = _RECEIPTS.match(answer.text)
    rest = answer.text[noted.end() :] if noted else answer.text
    if not (rest != answer.text or _GOES_ON.match(rest)):
        return False
    first = sentences(rest)[:1]
    if "!" in answer.text or not first or _POINTS_BACK.search(rest[first[0].begin : first[0].stop]):
        return False
    asked = labels[answer.index].spans(Act.OPEN_QUESTION, Act.CLOSED_QUESTION)
    return any(len(content_words(conversation.quote(whole_sentences(conversation, span)))) >= LEAST_OF_ITS_OWN
               for span in asked)  # fmt: skip


def share_a_topic(heard: str, said: str) -> bool:
    """Whether what is said has a content word of what was heard that is more than a number."""
    return any(word.text not in _NUMBERS for word in taken_up(heard, said))
