"""Documents whose lines begin with labels (`Seller: …`, `Serves: 4`, `Price: 640`), told from talks by a stated rule.

Looked at are the lines that may begin with a name, from the first that leads a speaker on: what stands above that is a
heading of the talk. It is a document if

- more than half of what they begin with is the word for a part of a document (`not_names.toml`). If those are parts
  that people also speak in, or two that take turns, and something is asked or all is said in sentences, it is role
  play (`Buyer: Would you take seven?`);
- or none has a time, three or more are there, and most of what follows is a number or a blank to be filled in;
- or none has a time, and they come back in one order, each time after an empty line (`Drug: … Dose: …`), and most of
  what follows is no sentence;
- or none has a time, four or more are there, and none of the words is one that people use to each other (`I`, `you`,
  `yes`), though they are in a language of which those words are known.

But for the first, nothing is asked in a document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from regard.formats.names import HALF, NamedLine, is_label, is_part, is_spoken

MOST_VALUES = 0.6
"""Share of lines with a number or blank after the colon, over which they are entries (judgement)."""

FEWEST_VALUES = 3
"""Fewer lines say nothing of a habit (judgement)."""

FEWEST_SPOKEN = 4
"""Turns within which people say `I`, `you`, `yes` or the like, or ask something (judgement)."""

_VALUE = re.compile(r"[\W_]*(?:\d.*|[\W_]*)", re.DOTALL)
_QUESTION = re.compile(r"[?？؟\u037e]")
_SENTENCE = re.compile(r"[.?!…。？！؟—][\"'”’»)\]]*$")
_CYCLES = 2
_TWO = 2


def is_labelled_document(named: Sequence[NamedLine], speakers: frozenset[str], text: str) -> bool:
    """Whether lines are the entries of a document, by the rule above.

    Args:
        named: every line that may begin with a name, in order.
        speakers: which of those names would be taken for speakers.
        text: all lines.
    """
    first = next((index for index, line in enumerate(named) if line.name in speakers), len(named))
    body = [line for line in named[first:] if line.name in speakers or is_label(line.name)]
    if not body or any(line.explicit for line in body):
        return False
    names = {line.name for line in body}
    asked = any(_QUESTION.search(line.words) for line in body)
    if sum(map(is_label, names)) > HALF * len(names):
        return not (asked or _all_sentences(body)) or not _is_role_play(body, names)
    if asked or any(line.timed for line in body):
        return False
    unspoken = len(body) >= FEWEST_SPOKEN and is_spoken(text) is False
    leads = [line for line in body if line.name in speakers]
    return unspoken or _are_values(leads) or _are_records(body, len(names))


def _is_role_play(body: Sequence[NamedLine], names: set[str]) -> bool:
    """Whether parts speak: all labels among them are such, or there are two, in turn."""
    in_turn = len(names) == _TWO and all(one.name != other.name for one, other in pairwise(body))
    return in_turn or all(is_part(name) for name in names if is_label(name))


def _all_sentences(body: Sequence[NamedLine]) -> bool:
    return all(_SENTENCE.search(line.words) for line in body)


def _are_values(body: Sequence[NamedLine]) -> bool:
    if len(body) < FEWEST_VALUES:
        return False
    return sum(_VALUE.fullmatch(line.words) is not None for line in body) > MOST_VALUES * len(body)


def _are_records(body: Sequence[NamedLine], size: int) -> bool:
    """Whether the labels of the first record come back in its order, and only the first of each after an empty line."""
    if size < _TWO or len(body) < _CYCLES * size:
        return False
    if sum(_SENTENCE.search(line.words) is not None for line in body) > HALF * len(body):
        return False
    again = (line.name == body[index % size].name for index, line in enumerate(body))
    return all(again) and all(line.breaks == (index % size == 0) for index, line in enumerate(body[1:], 1))
