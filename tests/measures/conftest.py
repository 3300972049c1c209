"""A conversation whose labels are written into it, for exact tests of what is made of labels.

    Ana: My dog died. {hardship} He was old.
    Ben: I am sorry. {acknowledging, thanks} Get a new one. {advice}

A note in braces labels the words before it, back to the note or the beginning before it; `{}` labels nothing, and
`{silent: why}` makes the whole turn one that the listener would not judge.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from regard.conversation import Conversation, Span, Turn
from regard.listener import Act, Disclosure, Label, LabelKind, Labels, TurnLabels, Wording

_KINDS: dict[str, LabelKind] = {str(kind): kind for kinds in (Act, Disclosure, Wording) for kind in kinds}
_NOTE = re.compile(r"\s*\{([^}]*)\}\s*")


def _read_notes(turn: Turn) -> tuple[Turn, TurnLabels]:
    text, labels, silent = "", list[Label](), ""
    words, *rest = _NOTE.split(turn.text)
    for note, following in zip(rest[::2], rest[1::2], strict=True):
        begin = len(text) + 1 if text else 0
        text = f"{text} {words}".strip()
        if note.startswith("silent: "):
            silent = note.removeprefix("silent: ")
        elif note:
            span = Span(turn.index, begin, len(text))
            labels += [Label(_KINDS[kind], span, "written by hand") for kind in note.split(", ")]
        words = following
    text = f"{text} {words}".strip()
    return replace(turn, text=text, pieces=(replace(turn.pieces[0], text=text),)), TurnLabels(tuple(labels), silent)


@pytest.fixture
def labelled(
    request: pytest.FixtureRequest, to_conversation: Callable[[str], Conversation]
) -> tuple[Conversation, Labels]:
    """The conversation in the test's docstring and the labels written into it."""
    read = [_read_notes(turn) for turn in to_conversation(request.function.__doc__ or "").turns]
    source = to_conversation("Ana: Hello.\nBen: Hello.").source
    return Conversation(source, tuple(turn for turn, _ in read)), Labels("by hand 1", tuple(each for _, each in read))
