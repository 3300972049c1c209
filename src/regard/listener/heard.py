"""What a speaker had heard when a turn began: the words of the others since they last took the floor."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from regard.conversation import Conversation, Turn
from regard.listener.sentences import Sentence

MOST_TURNS = 3
"""So many turns of others, at most, are what an answer can take up (judgement: further back is remembering)."""

LEAST_WORDS_TOLD = 5
"""A turn of fewer words tells nothing that could be said back or outdone (judgement)."""

OF_ONESELF = frozenset(
    {
        "i",
        "i'm",
        "i've",
        "i'd",
        "i'll",
        "me",
        "my",
        "mine",
        "myself",
        "we",
        "we're",
        "we've",
        "we'd",
        "us",
        "our",
        "ours",
    }
)
"""Words with which speakers speak of themselves."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What others said just before a turn.

    Attributes:
        turns: their turns, latest first; back-channels are left out.
        sentences: the sentences of the latest.
        text: the words of all, oldest first.
    """

    turns: tuple[Turn, ...]
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The words of all its turns, oldest first."""
        return " ".join(turn.text for turn in reversed(self.turns))

    @property
    def asks(self) -> bool:
        """Whether the latest turn ends by asking, so that what follows may be an answer."""
        return any(sentence.asks for sentence in self.sentences[-2:])

    @property
    def speaks_of_oneself(self) -> bool:
        """Whether the latest turn has its speaker in it, be it to tell or to ask."""
        return any(word.text in OF_ONESELF for sentence in self.sentences for word in sentence.words)

    @property
    def tells_of_oneself(self) -> bool:
        """Whether something was told in which the speaker speaks of themselves."""
        told = [sentence for sentence in self.sentences if not sentence.asks]
        enough = sum(len(sentence.words) for sentence in told) >= LEAST_WORDS_TOLD
        return enough and any(word.text in OF_ONESELF for sentence in told for word in sentence.words)


def heard_before(
    conversation: Conversation, index: int, listening: AbstractSet[int], spoken: tuple[tuple[Sentence, ...], ...]
) -> Heard:
    """What was heard before one turn.

    Args:
        conversation: the conversation.
        index: the turn.
        listening: the turns that are back-channels, up to this one.
        spoken: the sentences of every turn.
    """
    turns = tuple(_others(conversation, index, listening))
    return Heard(turns, spoken[turns[0].index] if turns else ())


def _others(conversation: Conversation, index: int, listening: AbstractSet[int]) -> Iterator[Turn]:
    speaker, count = conversation.turns[index].speaker, 0
    if speaker is None:
        return
    for at in range(index - 1, -1, -1):
        turn = conversation.turns[at]
        if at in listening:
            continue
        if turn.speaker in (speaker, None) or count == MOST_TURNS:
            return
        count += 1
        yield turn
