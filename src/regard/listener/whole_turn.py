"""What the sentences of a turn say together, where one of them alone would mislead."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from regard.conversation import Span
from regard.listener.labels import Act, Disclosure, Label, LabelKind
from regard.listener.reflections import REPEATS
from regard.listener.sentences import Sentence
from regard.listener.turned_to_self import OF_THE_OTHER, own_story

GOOD_ALONE = "good, and no more"
"""The group of `acknowledging.toml` that counts only where the turn ends, or goes on about the other."""

OWN_STORY = "own story to the end"
"""The rule that sees a turn end in a story of the speaker's own."""

HARD = (Disclosure.HARDSHIP, Disclosure.WORRY)
"""After these a story of one's own, and no more, is a shift; after good news it may be good company (judgement)."""

_ANSWERS_THE_OTHER: Collection[LabelKind] = frozenset(
    {Act.ACKNOWLEDGING, Act.ADVICE, Act.APOLOGY, Act.OFFER, Act.PROMISE, Act.REQUEST, Act.THANKS, Act.TURNED_TO_SELF}
)
_GOES_ON: Collection[LabelKind] = frozenset({Act.ACKNOWLEDGING, Act.THANKS})
_NOT_OF_ONESELF: Collection[LabelKind] = frozenset({Act.ADVICE, Act.CHECK_OF_UNDERSTANDING})


def together(
    said: Sequence[Sentence], labels: Sequence[Sequence[Label]], turn: int, *, after_hard: bool
) -> list[Label]:
    """The labels of a turn, by sentence, as those of the whole turn.

    Args:
        said: the sentences.
        labels: the labels of each.
        turn: the turn's index.
        after_hard: whether something hard was told just before.
    """
    kept = [list(_shared_by_the_speaker(sentence, found)) for sentence, found in zip(said, labels, strict=True)]
    if after_hard and (story := _story(said, kept)) is not None:
        span = Span(turn, said[story].begin, said[story].stop)
        kept[story].append(Label(Act.TURNED_TO_SELF, span, OWN_STORY))
    turns_at = [number for number, found in enumerate(kept) if _has(found, {Act.TURNED_TO_SELF})]
    for number, found in enumerate(kept):
        if number + 1 < len(kept) and not _goes_on(said[number + 1], kept[number + 1]):
            found[:] = [label for label in found if label.made_by != GOOD_ALONE]
        if turns_at and number <= turns_at[0]:
            found[:] = [label for label in found if label.made_by != REPEATS]
    return [label for found in kept for label in found]


def _shared_by_the_speaker(sentence: Sentence, found: Sequence[Label]) -> Iterator[Label]:
    """The labels without what a sentence about the other tells: that is no disclosure of the speaker's."""
    of_the_other = _has(found, _NOT_OF_ONESELF) or _speaks_of_the_other(sentence)
    of_the_other = of_the_other or any(each.kind is Act.REFLECTION and each.made_by != REPEATS for each in found)
    return (label for label in found if not (of_the_other and isinstance(label.kind, Disclosure)))


def _speaks_of_the_other(sentence: Sentence) -> bool:
    body = [word.text for word in sentence.body]
    if body[0] in OF_THE_OTHER:
        return body[:2] not in (["you", "know"], ["you", "see"])
    before = sentence.words[: len(sentence.words) - len(body)]
    return body[0] in ("they", "they're", "they've") and any(word.text == "so" for word in before)


def _story(said: Sequence[Sentence], labels: Sequence[Sequence[Label]]) -> int | None:
    story = own_story(said)
    if story is None or any(_has(found, _ANSWERS_THE_OTHER) for found in labels):
        return None
    if any(each.kind is Act.REFLECTION and each.made_by != REPEATS for found in labels for each in found):
        return None
    return story


def _goes_on(sentence: Sentence, found: Sequence[Label]) -> bool:
    return _has(found, _GOES_ON) or (
        sentence.has(*OF_THE_OTHER) and not sentence.asks and not _has(found, {Act.REQUEST})
    )


def _has(found: Sequence[Label], kinds: Collection[LabelKind]) -> bool:
    return any(label.kind in kinds for label in found)
