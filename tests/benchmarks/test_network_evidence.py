"""The network of the evidence is the listener's own, with company or without."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.evidence.network import OneByOne, WithoutCompany, answers_to, said_in
from training.shape import Talk, Unit

from regard.listener.encoder import Encoder
from regard.listener.neural_listener import NeuralListener
from regard.listener.which import WEIGHTS

pytestmark = pytest.mark.skipif(not (WEIGHTS / "encoder.onnx").exists(), reason="the weights are not made yet")

TEXTS = ["Thanks.", "I could not sleep again, and the forms are due tomorrow.", "Thanks."]


def talk(*texts: str) -> Talk:
    """One speaker, a turn for each text."""
    return Talk("made up", "made up", "test", tuple(Unit(text, "Ana", turn) for turn, text in enumerate(texts)))


def test_a_text_by_itself_gets_what_it_gets_as_the_only_text() -> None:
    encoded = OneByOne(WEIGHTS, None).read(TEXTS)

    for text, vector in zip(TEXTS, encoded.vectors, strict=True):
        assert np.array_equal(vector, Encoder(WEIGHTS, None).read([text]).vectors[0])
    assert [len(each) for each in encoded.carried] == [len(each) for each in encoded.offsets]


def test_a_talk_of_one_text_has_no_company_to_lose() -> None:
    alone = talk(TEXTS[1])

    with_company, _ = NeuralListener(WEIGHTS).answers(said_in(alone))
    without, _ = WithoutCompany(WEIGHTS).answers(said_in(alone))

    assert np.array_equal(with_company, without)


def test_talks_are_heard_one_after_another_and_not_with_each_other() -> None:
    listener = NeuralListener(WEIGHTS)

    together = answers_to(listener, [talk(TEXTS[0]), talk(TEXTS[1])])

    assert np.array_equal(together[1:], answers_to(listener, [talk(TEXTS[1])]))
