"""The rule-based listener: phrases from data files, and a few rules over what was said just before.

Needs nothing but Python. It sees only what is said in plain words, so it misses much; what it does say is
measured in the evidence like any other listener's labels.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Conversation, Span, Turn
from regard.listener.back_channels import only_listening
from regard.listener.heard import OF_ONE, Heard, heard_before
from regard.listener.labels import Act, Disclosure, Label, LabelKind, Labels, TurnLabels, Wording
from regard.listener.language import NOT_ENGLISH, is_foreign
from regard.listener.phrases import Group, Match, load
from regard.listener.questions import asked, asks_nothing, by_mark, has_question_marks
from regard.listener.reflections import says_back
from regard.listener.sentences import Sentence, sentences_of
from regard.listener.turned_to_self import OF_THE_OTHER, may_turn
from regard.listener.whole_turn import HARD, together

FILES = (
    "absolute",
    "acknowledging",
    "advice",
    "agreement",
    "apology",
    "disagreement",
    "hardship",
    "hedged",
    "hope",
    "interest",
    "judging",
    "need",
    "offer",
    "plan",
    "promise",
    "reflection",
    "request",
    "success",
    "thanks",
    "turned_to_self",
    "worry",
)
"""The phrase files, in alphabetical order."""

QUESTION_FILES = ("check_of_understanding", "closed_question", "open_question")
"""The phrase files for questions: looked for first, since others depend on whether a sentence asks."""

_PACKAGE = "regard.listener.rules"
_KINDS: dict[str, LabelKind] = {str(kind): kind for kinds in (Act, Disclosure, Wording) for kind in kinds}
_HEARS: frozenset[LabelKind] = frozenset(
    {Act.BACK_CHANNEL, *(_KINDS[name.replace("_", " ")] for name in (*FILES, *QUESTION_FILES))}
)
"""Each file is called after the kind that it says."""

_TO_THE_END = frozenset(
    {
        Act.ADVICE,
        Act.CHECK_OF_UNDERSTANDING,
        Act.CLOSED_QUESTION,
        Act.OFFER,
        Act.OPEN_QUESTION,
        Act.PROMISE,
        Act.REFLECTION,
        Act.REQUEST,
        Act.TURNED_TO_SELF,
    }
)
"""What these say is not the phrase but what follows it, so they rest on the words to the end of the sentence."""


_NOT_SAID_BACK: frozenset[LabelKind] = frozenset(
    {
        Act.ACKNOWLEDGING,
        Act.ADVICE,
        Act.AGREEMENT,
        Act.DISAGREEMENT,
        Act.OFFER,
        Act.REFLECTION,
        Act.REQUEST,
        Act.THANKS,
        Wording.JUDGING,
    }
)
"""A statement about the other that is one of these says nothing back."""

ANSWER = 2
"""In so many sentences after a question `absolutely` or `I don't think so` is an answer (judgement)."""


class RulesListener:
    """The listener that needs no model."""

    name = "rules 1"

    def __init__(self) -> None:
        self._book = load(_PACKAGE, *FILES)
        self._questions = load(_PACKAGE, *QUESTION_FILES)
        self._listening = load(_PACKAGE, "back_channel")
        self._of_you = load("regard.listener", "you_statement")

    def listen(self, conversation: Conversation) -> Labels:
        """Label each turn by the phrases in it and by what was said before it."""
        spoken = sentences_of(conversation)
        if is_foreign(sentence for said in spoken for sentence in said):
            return Labels(self.name, tuple(TurnLabels((), NOT_ENGLISH) for _ in spoken), _HEARS)
        return Labels(self.name, tuple(self._listen_to_all(conversation, spoken)), _HEARS)

    def _listen_to_all(
        self, conversation: Conversation, spoken: tuple[tuple[Sentence, ...], ...]
    ) -> Iterator[TurnLabels]:
        marked = has_question_marks(conversation)
        asked_in = [[asked(each, self._questions, marked=marked) for each in said] for said in spoken]
        spoken = tuple(tuple(sentence for sentence, _ in each) for each in asked_in)
        listening: set[int] = set()
        hard: set[int] = set()
        for turn, said in zip(conversation.turns, asked_in, strict=True):
            if is_foreign(spoken[turn.index]):
                yield TurnLabels((), NOT_ENGLISH)
                continue
            heard = heard_before(conversation, turn.index, listening, spoken)
            if only_listening(spoken[turn.index], self._listening) and not heard.asks:
                listening.add(turn.index)
                yield TurnLabels((Label(Act.BACK_CHANNEL, conversation.whole(turn.index), "listening talk"),))
            else:
                after_hard = any(told.index in hard for told in heard.turns)
                by_sentence = list(self._labels(turn, said, heard))
                labels = together(spoken[turn.index], by_sentence, turn.index, after_hard=after_hard)
                if any(label.kind in HARD for label in labels):
                    hard.add(turn.index)
                yield TurnLabels(tuple(sorted(labels, key=lambda label: label.span)))

    def _labels(
        self, turn: Turn, said: list[tuple[Sentence, tuple[Match, ...]]], heard: Heard
    ) -> Iterator[list[Label]]:
        """The labels of each sentence."""
        asked_before = False
        for number, (sentence, questions) in enumerate(said):
            found = list(_question_labels(turn, sentence, questions, asked_before=asked_before))
            kinds: set[LabelKind] = set()
            for match in self._book.find(sentence):
                kind = _KINDS[match.group.kind]
                if kind in _TO_THE_END and kind in kinds:
                    continue
                if _fits(match.group, heard, sentence, number, asked_before=asked_before):
                    kinds.add(kind)
                    found.append(_label(turn, sentence, kind, (match.begin, match.stop), match.group.name))
            if kinds.isdisjoint(_NOT_SAID_BACK) and (rule := says_back(sentence, heard, self._of_you)):
                found.append(_label(turn, sentence, Act.REFLECTION, (sentence.body[0].begin, sentence.stop), rule))
            asked_before = asked_before or sentence.asks
            yield found


def _fits(group: Group, heard: Heard, sentence: Sentence, number: int, *, asked_before: bool) -> bool:
    """Whether a group may speak, given what was heard and which sentence of the turn this is."""
    if group.told and not heard.speaks_of_oneself:
        return False
    if group.kind == Act.REFLECTION and heard.asks and not sentence.has(*OF_THE_OTHER):
        return False
    if group.kind == Act.TURNED_TO_SELF:
        return sentence.has(*OF_ONE) and may_turn(heard, number, asked_before=asked_before)
    return group.kind not in (Act.AGREEMENT, Act.DISAGREEMENT) or number >= ANSWER or not heard.asks


def _question_labels(
    turn: Turn, sentence: Sentence, questions: tuple[Match, ...], *, asked_before: bool
) -> Iterator[Label]:
    for match in questions:
        tag = match.stop == sentence.words[-1].stop and match.begin > sentence.body[0].begin
        begin = sentence.begin if tag and len(questions) == 1 else match.begin
        yield _label(turn, sentence, _KINDS[match.group.kind], (begin, match.stop), match.group.name)
    if sentence.asks and not questions and not asks_nothing(sentence):
        kind, word, rule = by_mark(sentence, asked_before=asked_before)
        yield _label(turn, sentence, kind, (word.begin, word.stop), rule)


def _label(turn: Turn, sentence: Sentence, kind: LabelKind, at: tuple[int, int], rule: str) -> Label:
    """A label; the rule behind a disclosure is not named, since it could name an illness or a loss."""
    begin, stop = at
    made_by = f"{kind} rules" if isinstance(kind, Disclosure) else rule
    return Label(kind, Span(turn.index, begin, sentence.stop if kind in _TO_THE_END else stop), made_by)
