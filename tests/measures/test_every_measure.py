"""Rules that hold for each measure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import regard.measures
from regard.conversation import Conversation
from regard.listener import Listener
from regard.measures import MEASURES, Measure

every_measure = pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.card.name)


@every_measure
def test_the_worked_example_on_the_card_is_true(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    example = measure.card.example
    conversation = to_conversation(example.talk)

    finding = measure.of(conversation, listener.listen(conversation), example.you)

    assert finding.value == (example.value if example.value is None else pytest.approx(example.value))
    assert bool(finding.too_little) is (finding.value is None)


@every_measure
def test_one_lone_turn_is_too_little_and_the_reason_is_given(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    conversation = to_conversation("Ana: Hello there.\nAna: Is anybody here?")

    finding = measure.of(conversation, listener.listen(conversation), "Ana")

    assert finding.value is None
    assert finding.too_little


def test_the_list_and_the_folder_agree() -> None:
    """Every file but the contract is in the list, in alphabetical order of the names on the cards."""
    folder = Path(regard.measures.__file__).parent
    files = sorted(path.stem for path in folder.glob("*.py") if path.stem not in ("__init__", "measure"))

    assert [measure.card.name for measure in MEASURES] == files
