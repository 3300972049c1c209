"""When a speaker's own story is a shift response: it comes first, after another has told something (Derber 1979)."""

from __future__ import annotations

from collections.abc import Sequence

from regard.listener.heard import OF_ONE, Heard
from regard.listener.sentences import Sentence

FIRST_SENTENCES = 2
"""A shift comes in one of the first two sentences of the answer; later, the other has been answered (judgement)."""

LATEST_STORY = 3
"""A story that takes the rest of the turn may begin one sentence later (judgement)."""

LEAST_WORDS_OF_A_STORY = 5
"""Fewer words (`I did.`) tell no story (judgement)."""

OF_THE_OTHER = frozenset({"you", "your", "you're", "you've", "you'd", "you'll", "yours", "yourself"})
"""Words with which the other is spoken of."""

_I_DID = frozenset({"had", "was", "went", "got", "lost", "took", "spent", "broke", "missed", "used", "came", "moved"})
_I_HAD = frozenset(
    {"a", "an", "two", "three", "four", "five", "six", "my", "the", "one", "been", "this", "these", "some"}
)
_NO_STORY = frozenset({"idea", "told", "sorry", "wondering", "hoping", "asking", "thinking", "going", "about"})
"""`I'd no idea`, `I was wondering`: what answers the other, or is business."""


def may_turn(heard: Heard, sentence: int, *, asked_before: bool) -> bool:
    """Whether the sentence of that number can turn what was heard to the speaker.

    Args:
        heard: what others said just before.
        sentence: its 0-based number in the turn, listening words not counted.
        asked_before: whether the speaker asked something earlier in the turn.
    """
    return sentence < FIRST_SENTENCES and not asked_before and heard.tells_of_oneself and not heard.asks


def own_story(said: Sequence[Sentence]) -> int | None:
    """The number of the sentence with which a turn turns to a story of the speaker's own, to its end; None if none.

    For a turn that answers something hard that was told. It asks nothing and does not speak of the other: not up to the
    story, and later not at the beginning of a clause (`he would go through you` is anybody).
    """
    story = next((number for number, each in enumerate(said[:LATEST_STORY]) if number and _begins_a_story(each)), None)
    if story is None or any(sentence.asks for sentence in said):
        return None
    of_the_other = any(sentence.has(*OF_THE_OTHER) for sentence in said[: story + 1])
    returns = any(word.opens and word.text in OF_THE_OTHER for each in said[story + 1 :] for word in each.words)
    return None if of_the_other or returns else story


def _begins_a_story(sentence: Sentence) -> bool:
    body = [word.text for word in sentence.body]
    if len(body) < LEAST_WORDS_OF_A_STORY or body[0] not in OF_ONE or sentence.has(*_NO_STORY):
        return False
    first, second = body[:2]
    return (first == "i" and second in _I_DID) or (first in ("i'd", "i've") and second in _I_HAD)
