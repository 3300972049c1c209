"""What a speaker had heard when a turn began: the words of the others since they last took the floor."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from regard.conversation import Conversation, Turn
from regard.listener.sentences import Sentence

MOST_TURNS = 3
"""So many turns of others, at most, are what an answer can take up (judgement: further back is remembering)."""

FURTHEST_BACK = 8
"""So many turns back, of anybody, at most (judgement)."""

LONGER_AGO = 15
"""So many turns back, of anybody, somebody may come back to what was told (judgement)."""

LEAST_WORDS_TOLD = 4
"""Fewer words tell nothing that could be said back or outdone, so that what came before still counts (judgement)."""

OF_ONE = frozenset({"i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself"})
"""Words with which a speaker speaks of themselves alone."""

OF_ONESELF = OF_ONE | {"we", "we're", "we've", "we'd", "us", "our", "ours"}
"""Words with which speakers speak of themselves."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What others said just before a turn.

    Attributes:
        turns: their turns, latest first; back-channels are left out. They reach back to the speaker's own last turn,
            or further, to something told, if what came since is too short to tell anything, or answered a question
            of the speaker.
        sentences: the sentences of each.
        longer_ago: the turns of others among the last `LONGER_AGO`, back-channels too.
    """

    turns: tuple[Turn, ...]
    sentences: tuple[tuple[Sentence, ...], ...]
    longer_ago: tuple[Turn, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether the latest turn ends by asking, so that what follows may be an answer."""
        return bool(self.sentences) and any(sentence.asks for sentence in self.sentences[0][-2:])

    @property
    def speaks_of_oneself(self) -> bool:
        """Whether the speakers are in it themselves, be it to tell or to ask."""
        return any(word.text in OF_ONESELF for said in self.sentences for each in said for word in each.words)

    @property
    def tells_of_oneself(self) -> bool:
        """Whether something was told in which the speakers speak of themselves."""
        return self._tells(OF_ONESELF)

    @property
    def tells_of_one(self) -> bool:
        """Whether something was told in which a speaker speaks of themselves alone."""
        return self._tells(OF_ONE)

    def _tells(self, of: AbstractSet[str]) -> bool:
        told = [sentence for said in self.sentences for sentence in said if not sentence.asks]
        enough = sum(len(sentence.words) for sentence in told) >= LEAST_WORDS_TOLD
        return enough and any(word.text in of for sentence in told for word in sentence.words)


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
    turns = tuple(_others(conversation, index, listening, spoken))
    speaker, before = conversation.turns[index].speaker, conversation.turns[max(0, index - LONGER_AGO) : index]
    longer_ago = tuple(turn for turn in before if turn.speaker not in (None, speaker)) if speaker else ()
    return Heard(turns, tuple(spoken[turn.index] for turn in turns), longer_ago)


def _others(
    conversation: Conversation, index: int, listening: AbstractSet[int], spoken: tuple[tuple[Sentence, ...], ...]
) -> Iterator[Turn]:
    speaker, count, words = conversation.turns[index].speaker, 0, 0
    if speaker is None:
        return
    for at in range(index - 1, max(-1, index - 1 - FURTHEST_BACK), -1):
        turn = conversation.turns[at]
        if at in listening:
            continue
        if turn.speaker is None or count == MOST_TURNS:
            return
        if turn.speaker == speaker and words >= LEAST_WORDS_TOLD and not _ends_by_asking(spoken[at]):
            return
        if turn.speaker != speaker:
            count, words = count + 1, words + turn.words
            yield turn


def _ends_by_asking(said: tuple[Sentence, ...]) -> bool:
    return bool(said) and said[-1].asks
