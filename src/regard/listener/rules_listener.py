"""The rule-based listener: phrases from data files, and a few rules over what was said just before.

Needs nothing but Python. It sees only what is said in plain words, so it misses much; what it does say is
measured in the evidence like any other listener's labels.
"""

from __future__ import annotations

from regard.conversation import Conversation, Span, Turn
from regard.listener.labels import Act, Disclosure, Label, LabelKind, Labels, TurnLabels, Wording
from regard.listener.phrases import PhraseBook, load
from regard.listener.sentences import sentences

FILES = ("acknowledging", "thanks")
"""The phrase files, in alphabetical order."""

_KINDS: dict[str, LabelKind] = {str(kind): kind for kinds in (Act, Disclosure, Wording) for kind in kinds}


class RulesListener:
    """The listener that needs no model."""

    name = "rules 1"

    def __init__(self) -> None:
        self._book: PhraseBook = load("regard.listener.rules", *FILES)

    def listen(self, conversation: Conversation) -> Labels:
        """Label each turn by the phrases in it."""
        return Labels(self.name, tuple(self._listen_to(turn) for turn in conversation.turns))

    def _listen_to(self, turn: Turn) -> TurnLabels:
        found = [
            Label(_KINDS[match.group.kind], Span(turn.index, match.begin, match.stop), match.group.name)
            for sentence in sentences(turn.text)
            for match in self._book.find(sentence)
        ]
        return TurnLabels(tuple(sorted(found, key=lambda label: label.span)))
