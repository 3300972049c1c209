"""When a speaker's own story is a shift response: it comes first, after another has told something (Derber 1979)."""

from __future__ import annotations

from regard.listener.heard import Heard

FIRST_SENTENCES = 2
"""A shift comes in one of the first two sentences of the answer; later, the other has been answered (judgement)."""


def may_turn(heard: Heard, sentence: int, *, asked_before: bool) -> bool:
    """Whether the sentence of that number can turn what was heard to the speaker.

    Args:
        heard: what others said just before.
        sentence: its 0-based number in the turn, listening words not counted.
        asked_before: whether the speaker asked something earlier in the turn.
    """
    return sentence < FIRST_SENTENCES and not asked_before and heard.tells_of_oneself and not heard.asks
